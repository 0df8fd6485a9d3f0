// Jest in its Node.js environment, which is a context of `node:vm`: by require, as is its default, and by import.
// Beside the body, by require, stubs and fake timers. A run in which not exactly the tests that are there passed has failed.

import { join } from 'node:path';
import { allHeld, nodeOf, tool, tools } from '../cell.mjs';

const jest = join(tools, 'jest/bin/jest.js');

export default [
  cell('require', [], { files: 2, tests: 7 }, async ({ host, run }) => {
    host('jest.spec.cjs', 'jest.stubs.spec.cjs');
    // By require Jest loads no module of ours that is written with import.
    const commonJs = ['--bundle', '--format=cjs', '--outdir=.', '--out-extension:.js=.cjs', '--log-level=warning'];
    await run(tool('esbuild'), ['body.mjs', 'settings.mjs', ...commonJs]);
  }),
  cell('import', ['--experimental-vm-modules'], { files: 1, tests: 1 }, ({ host }) => host('jest.spec.mjs')),
];

function cell(way, nodeOptions, { files, tests }, prepare) {
  return {
    name: `Jest, ${way}`,
    row: 'Test runners',
    as: 'Jest',
    async run(opened) {
      const { folder, run } = opened;
      await prepare(opened);
      const parameters = ['--env=node', '--reporters=default', '--no-watchman', `--cacheDirectory=${join(folder, 'cache')}`];
      const output = await run(nodeOf(24), [...nodeOptions, jest, ...parameters]);
      const passed = new RegExp(`^Test Suites: +${files} passed, ${files} total\\nTests: +${tests} passed, ${tests} total$`, 'm');
      if (!passed.test(output)) throw new Error(`not ${tests} tests:\n${output}`);
      allHeld(output);
      const version = (await run(nodeOf(24), [jest, '--version'])).trim();
      return { version, note: `Node.js ${(await run(nodeOf(24), ['--version'])).trim().slice(1)}` };
    },
  };
}
