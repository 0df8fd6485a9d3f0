// Jest in its Node.js environment, which is a context of `node:vm`: by require, as is its default, and by import.
// Refuses a run in which not exactly the one test passed.

import { join } from 'node:path';
import { allHeld, nodeOf, tool, tools } from '../cell.mjs';

const jest = join(tools, 'jest/bin/jest.js');

export default [
  cell('require', [], async ({ host, run }) => {
    host('jest.spec.cjs');
    // By require Jest loads no module of ours that is written with import.
    const commonJs = ['--bundle', '--format=cjs', '--outdir=.', '--out-extension:.js=.cjs', '--log-level=warning'];
    await run(tool('esbuild'), ['body.mjs', 'settings.mjs', ...commonJs]);
  }),
  cell('import', ['--experimental-vm-modules'], ({ host }) => host('jest.spec.mjs')),
];

function cell(way, nodeOptions, prepare) {
  return {
    name: `Jest, ${way}`,
    row: 'Test runners',
    as: 'Jest',
    async run(opened) {
      const { folder, run } = opened;
      await prepare(opened);
      const parameters = ['--env=node', '--reporters=default', '--no-watchman', `--cacheDirectory=${join(folder, 'cache')}`];
      const output = await run(nodeOf(24), [...nodeOptions, jest, ...parameters]);
      if (!/^Test Suites: +1 passed, 1 total\nTests: +1 passed, 1 total$/m.test(output)) throw new Error(`not the one test:\n${output}`);
      allHeld(output);
      const version = (await run(nodeOf(24), [jest, '--version'])).trim();
      return { version, note: `Node.js ${(await run(nodeOf(24), ['--version'])).trim().slice(1)}` };
    },
  };
}
