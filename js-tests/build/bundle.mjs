// esbuild makes one file of each entry. Glue, API and entry in separate files lose their initialisation in the bundlers of those who use the
// package. A warning of esbuild's fails the build.

import { join } from 'node:path';
import { build } from 'esbuild';

/** But in workers, statements, names and lines stay as they are written, for whoever reads a stack trace: before all else, Node.js prints the whole
 * line that an uncaught error comes from. Longer lines, those of the wasm's text, are broken inside their strings. */
const COMMON = { bundle: true, lineLimit: 400, target: ['node20', 'es2022'], charset: 'utf8', legalComments: 'none', logLevel: 'silent' };

/** For CommonJS, esbuild lists the names for Node.js's lexer, without which `import` of what passes them on finds none. */
const module = (output) => ({ output: `${output}.js`, format: 'esm', platform: 'neutral' });
const both = (output) => [module(output), { output: `${output}.cjs`, format: 'cjs', platform: 'node' }];
/** What is uploaded with a worker, where each byte counts and nobody reads the source of a line that failed; the wasm lies beside it. */
const worker = (output, wasm) => ({ ...module(output), minify: true, external: [wasm] });

const ENTRIES = {
  'index.ts': both('index'),
  'workerd.ts': [worker('workerd', './core_bg.wasm')],
  'edge-light.ts': [worker('edge-light', './core_bg.wasm?module')],
  'slim.ts': both('slim'),
  'sandbox/index.ts': both('sandbox'),
  'cli.ts': [{ ...module('cli'), platform: 'node', external: ['./sandbox.js'] }],
};

/** Bundles the sources in a folder into another. */
export async function bundle(stage, folder) {
  for (const [source, outputs] of Object.entries(ENTRIES)) {
    for (const { output, ...options } of outputs) {
      // esbuild writes the paths of its inputs into the output, as seen from `absWorkingDir`.
      const { warnings } = await build({
        ...COMMON,
        ...options,
        absWorkingDir: stage,
        entryPoints: [source],
        outfile: join(folder, output),
      });
      if (warnings.length > 0) throw new Error(`bundling ${output}: ${warnings.map(({ text }) => text).join('\n')}`);
    }
  }
}
