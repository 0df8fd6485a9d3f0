// The wasm that a caller of the slim entry brings. Refuses whatever is no wasm of this package.

import { failure } from './errors.js';
import { isStarted, start } from './instance.js';

/** Starts the package with a compiled module or with the bytes of core_bg.wasm. Without effect when it was started before. */
export function initSync(wasm) {
  if (isStarted()) return;
  try {
    start(is(wasm, 'WebAssembly.Module') ? wasm : new WebAssembly.Module(wasm));
  } catch {
    throw unusable();
  }
}

/** The same for what may still be on its way: a promise, or an answer of `fetch`. */
export async function init(wasm) {
  if (isStarted()) return;
  let compiled;
  try {
    const given = await wasm;
    const bytes = typeof given?.arrayBuffer === 'function' ? await given.arrayBuffer() : given;
    compiled = is(bytes, 'WebAssembly.Module') ? bytes : await WebAssembly.compile(bytes);
  } catch {
    throw unusable();
  }
  initSync(compiled);
}

// `instanceof` is false for a module of another realm, such as that of edge-runtime.
function is(value, type) {
  return Object.prototype.toString.call(value) === `[object ${type}]`;
}

function unusable() {
  return failure('CONFIG_INVALID', undefined, { at: 'init', reason: 'WASM_UNUSABLE' });
}
