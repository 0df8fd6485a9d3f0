// workerd as it is, without a bundler: the configuration lists the files, each under its own path. Nothing looks into node_modules
// there, so the package's name becomes a module that leads to the file which the exports map gives to workerd. The first script is the main
// one. One cell has every character signed, since URLs are parsed by the host; one has an AsyncLocalStorage.

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { row } from '../../reliability/row.mjs';
import { tool } from '../cell.mjs';
import { allKept } from '../keeps-context.mjs';
import { importsWasm, serving, workerHeld } from '../worker.mjs';

const cell = (name, run) => ({
  name: `workerd, ${name}`,
  row: 'Cloudflare Workers',
  as: 'workerd',
  async run(opened) {
    await run(opened);
    return { version: (await opened.run(tool('workerd'), ['--version'])).replace('workerd', '').trim() };
  },
});

/** What the worker writes when it is run with these flags. */
async function workerOf({ folder, host, run, write }, flags, main, ...others) {
  host(main);
  write('workerd.capnp', configuration(folder, flags, [main, ...others]));
  return run(tool('workerd'), ['test', 'workerd.capnp']);
}

const withFlags = (name, flags) =>
  cell(name, async (opened) => {
    const part = row(20, `workerd, ${name}`);
    const output = await workerOf(opened, flags, 'worker.mjs', 'body.mjs', 'both-sides.mjs', 'lose.mjs');
    part.passed(workerHeld(output), 'made at global scope, RANDOM_UNAVAILABLE there, signs in a handler');
  });

export default [
  withFlags('no flags', []),
  withFlags('nodejs_compat', ['nodejs_compat']),
  cell('AsyncLocalStorage', async (opened) => {
    opened.copy('keeps-context.mjs');
    allKept(await workerOf(opened, ['nodejs_als'], 'context-worker.mjs', 'keeps-context.mjs'));
  }),
  cell('every character', async (opened) => {
    const part = row(7, 'workerd');
    opened.copy('every-character.mjs');
    const output = await workerOf(opened, [], 'characters.mjs', 'every-character.mjs');
    const [, held] = /^characters: (\d+)$/m.exec(output) ?? [];
    part.passed(Number(held), 'signed, sent and read alike; every ASCII character alone too');
  }),
];

function configuration(folder, flags, scripts) {
  const root = 'node_modules/wechatpay-coupon';
  const { exports } = JSON.parse(readFileSync(join(folder, root, 'package.json'), 'utf8'));
  const entry = posix.join(root, exports['.'].workerd.default);
  importsWasm(join(folder, entry));
  const sandbox = posix.join(root, exports['./sandbox'].import.default);
  const modules = [
    ...[...scripts, 'settings.mjs', entry, sandbox].map((path) => `(name = "${path}", esModule = embed "${path}")`),
    `(name = "${root}/core_bg.wasm", wasm = embed "${root}/core_bg.wasm")`,
    `(name = "wechatpay-coupon", esModule = "export * from './${entry}';")`,
    `(name = "wechatpay-coupon/sandbox", esModule = "export * from '../${sandbox}';")`,
  ];
  return serving(modules, { flags });
}
