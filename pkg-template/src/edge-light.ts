// The entry for Vercel's edge runtime, where the ending `?module` asks for a compiled wasm file.

import module from './core_bg.wasm?module';
import { start } from './instance.js';

start(module);

export * from './public.js';
