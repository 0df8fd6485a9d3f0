// How long a process waits until it can make calls: import, keys, and of ours the first signed request. Beside what Node.js itself takes to
// start. Each in a process of its own.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mapped, median, turned } from './measure.mjs';
import { settings } from './merchant.mjs';
import { PARAMS } from './question.mjs';

const { NODE_OPTIONS, ...env } = process.env;
const cwd = fileURLToPath(new URL('.', import.meta.url));
const node = (code) => execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd, env, encoding: 'utf8' });

const timed = (work) => () =>
  Number(
    node(`
      const settings = ${JSON.stringify({ ...settings, baseUrl: 'http://127.0.0.1:1' })};
      const start = performance.now();
      ${work}
      console.log(performance.now() - start);`),
  );
const contender = (name) => timed(`const { open } = await import('./contenders/${name}.mjs'); await open(settings);`);

const ours = (how) =>
  timed(
    `const { WechatPay } = await import('wechatpay-coupon'); await new WechatPay(settings).userCoupons.use.${how}(${JSON.stringify(PARAMS)});`,
  );

const KINDS = {
  node() {
    const start = performance.now();
    node('');
    return performance.now() - start;
  },
  empty: timed(`await import('data:text/javascript,');`),
  ours: ours('prepareAsync'),
  'ours-wasm': ours('prepare'),
  'axios-plugin': contender('axios-plugin'),
  'node-v3': contender('node-v3'),
};

/** `{ node, ours, 'ours-wasm', 'axios-plugin', 'node-v3' }` in milliseconds; what an empty module takes is not in them. */
export function beginning({ rounds }) {
  const times = mapped(KINDS, () => []);
  for (let round = 0; round < rounds; round += 1) for (const kind of turned(Object.keys(KINDS), round)) times[kind].push(KINDS[kind]());
  const { node: bare, empty, ...others } = mapped(times, median);
  return { node: bare, ...mapped(others, (time) => time - empty) };
}
