// Deno, allowed to reach the stand-in and nothing else: no file is read, since the package brings its wasm as text.

import { join } from 'node:path';
import { allHeld, tools } from '../cell.mjs';

const deno = join(tools, '@deno/linux-x64-glibc/deno');

export default [
  {
    name: 'Deno, import, --allow-net only',
    row: 'Deno',
    async run({ folder, host: use, run, sandbox }) {
      use('process.mjs');
      // A cache of its own, which is empty, and no way to fill it.
      const env = { DENO_DIR: join(folder, 'cache'), DENO_NO_UPDATE_CHECK: '1' };
      const offline = ['--node-modules-dir=manual', '--cached-only', '--no-remote', '--no-lock'];
      const allowed = ['--no-prompt', `--allow-net=${new URL(sandbox.url).host}`];
      allHeld(await run(deno, ['run', ...offline, ...allowed, 'process.mjs'], { env }));
      const [, version] = /^deno (\S+)/.exec(await run(deno, ['--version'], { env }));
      return { version };
    },
  },
];
