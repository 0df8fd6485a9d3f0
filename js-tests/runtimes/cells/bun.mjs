// Bun, by import and by require. A Bun that does not take the package's condition `bun` is an error.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allHeld, tools } from '../cell.mjs';
import { allKept } from '../keeps-context.mjs';

const bun = join(tools, '@oven/bun-linux-x64/bin/bun');
const ways = { import: 'process.mjs', require: 'process.cjs' };

const withContext = {
  name: 'Bun, AsyncLocalStorage',
  row: 'Bun',
  async run({ copy, host, run }) {
    copy('keeps-context.mjs');
    host('context.mjs');
    allKept(await run(bun, ['--no-install', 'context.mjs']));
    return { version: (await run(bun, ['--version'])).trim() };
  },
};

const usual = Object.entries(ways).map(([way, host]) => ({
  name: `Bun, ${way}`,
  row: 'Bun',
  async run({ folder, host: use, run }) {
    use(host);
    // What is not in node_modules would be installed from the registry.
    const parameters = ['--no-install', host];
    allHeld(await run(bun, parameters));
    leaveOnlyBun(join(folder, 'node_modules/wechatpay-coupon/package.json'));
    allHeld(await run(bun, parameters));
    return { version: (await run(bun, ['--version'])).trim() };
  },
}));

export default [...usual, withContext];

/** Takes away every condition but `bun`: by import the others would lead to the same file, so a run alone proves nothing. */
function leaveOnlyBun(file) {
  const { name, version, type, exports } = JSON.parse(readFileSync(file, 'utf8'));
  const { bun: entry } = exports['.'];
  writeFileSync(file, JSON.stringify({ name, version, type, exports: { '.': { bun: entry }, './sandbox': exports['./sandbox'] } }));
}
