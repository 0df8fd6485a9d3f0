// The entry without the wasm: the caller brings `core_bg.wasm` of this version, compiled or as bytes, before the first client.

export { init, initSync } from './bring.js';
export * from './public.js';
