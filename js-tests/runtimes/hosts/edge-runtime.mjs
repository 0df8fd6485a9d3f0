// Bundles hosts/edge.mjs as Next.js does for Vercel, and prints its response in the edge runtime. The wasm is compiled out here, in
// the realm of Node.js, and handed in; the realm inside may compile nothing, neither text nor wasm.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EdgeRuntime } from 'edge-runtime';
import { build } from 'esbuild';

const compiled = [];

const { outputFiles } = await build({
  entryPoints: ['edge.mjs'],
  bundle: true,
  format: 'iife',
  platform: 'neutral',
  conditions: ['edge-light'],
  write: false,
  plugins: [{ name: 'wasm-module', setup: wasmModule }],
});
if (compiled.length !== 1) throw new Error(`${compiled.length} wasm modules in the bundle`);

const runtime = new EdgeRuntime({
  codeGeneration: { strings: false, wasm: false },
  extend: (context) => Object.assign(context, { wasm_core_bg: compiled[0] }),
  initialCode: outputFiles[0].text,
});
const answer = await runtime.dispatchFetch('http://worker.example/');
console.log(await answer.text());

/** `x.wasm?module` becomes a global that the runtime is given. */
function wasmModule({ onLoad, onResolve }) {
  onResolve({ filter: /\.wasm\?module$/ }, ({ path, resolveDir }) => ({
    path: join(resolveDir, path.replace('?module', '')),
    namespace: 'wasm-module',
  }));
  onLoad({ filter: /.*/, namespace: 'wasm-module' }, async ({ path }) => {
    compiled.push({ module: await WebAssembly.compile(await readFile(path)) });
    return { contents: 'export default globalThis.wasm_core_bg.module;' };
  });
}
