// miniflare by its API, with a worker that esbuild has bundled for workerd, which leaves the wasm beside it.

import { join } from 'node:path';
import { tool, versionOf } from '../cell.mjs';
import { COMPATIBILITY_DATE, importsWasm, workerHeld } from '../worker.mjs';

export default [
  {
    name: 'miniflare',
    row: 'Cloudflare Workers',
    as: 'miniflare',
    async run({ folder, host, link, run }) {
      host('worker.mjs', 'miniflare.mjs');
      link('miniflare');
      const options = ['--format=esm', '--platform=neutral', '--conditions=workerd', '--external:*.wasm', '--outfile=bundle/worker.js'];
      await run(tool('esbuild'), ['worker.mjs', '--bundle', ...options]);
      importsWasm(join(folder, 'bundle/worker.js'));
      workerHeld(await run(process.execPath, ['miniflare.mjs', COMPATIBILITY_DATE]));
      return { version: versionOf('miniflare') };
    },
  },
];
