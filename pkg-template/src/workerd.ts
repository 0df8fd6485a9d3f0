// The entry for Cloudflare Workers, which compile an imported wasm file when the worker is uploaded, and do not compile later.
// Nothing random happens here: Workers forbid it at global scope.

import module from './core_bg.wasm';
import { start } from './instance.js';

start(module);

export * from './public.js';
