// The entry for Node.js, Bun, Deno, browsers and every bundler: brings the wasm as text and starts it at import, synchronously.
// Reads no file and fetches nothing, since both break once the package is bundled.

import { decode } from './hex.js';
import { start } from './instance.js';
import { paceBy } from './pace.js';
import wasm from './wasm-hex.js';

start(new WebAssembly.Module(decode(wasm)));
paceBy((globalThis as { setImmediate?: (callback: () => void) => unknown }).setImmediate);

export * from './public.js';
