// Vercel's edge runtime, whose realm gets a wasm module that was compiled in another: there it is no instance of WebAssembly.Module.

import { allHeld, versionOf } from '../cell.mjs';

export default [
  {
    name: 'edge-runtime',
    row: 'Vercel Edge',
    as: 'edge-runtime',
    async run({ host, link, run }) {
      host('edge.mjs', 'edge-runtime.mjs');
      link('edge-runtime', 'esbuild');
      const output = await run(process.execPath, ['edge-runtime.mjs']);
      allHeld(output);
      // Otherwise this was an easier place than Vercel's, and its traps were not there.
      for (const trap of ['module of another realm', 'compiling: CompileError']) {
        if (!output.includes(`${trap}\n`)) throw new Error(`not "${trap}":\n${output}`);
      }
      return { version: versionOf('edge-runtime') };
    },
  },
];
