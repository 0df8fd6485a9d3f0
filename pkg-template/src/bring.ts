// The wasm that a caller of the slim entry brings. Refuses every other than that of this build: what has the same exports may have
// another layout of memory.

import { failure } from './errors.js';
import { isStarted, start } from './instance.js';
import { identity, section } from './wasm-identity.js';

/** Starts the package with a compiled module or with the bytes of core_bg.wasm. Without effect when it was started before. */
export function initSync(wasm) {
  if (isStarted()) return;
  try {
    const module = isModule(wasm) ? wasm : new WebAssembly.Module(wasm);
    if (nameOf(module) === identity) return start(module);
  } catch {}
  throw unusable();
}

/** The same for what may still be on its way: a promise, or an answer of `fetch`. */
export async function init(wasm) {
  let module;
  try {
    const given = await wasm;
    const content = typeof given?.arrayBuffer === 'function' ? await given.arrayBuffer() : given;
    module = isModule(content) ? content : await WebAssembly.compile(content);
  } catch {
    // Started meanwhile or before: then what did not arrive is not missed.
    if (isStarted()) return;
    throw unusable();
  }
  initSync(module);
}

function nameOf(module) {
  const [name] = WebAssembly.Module.customSections(module, section);
  return new TextDecoder().decode(name);
}

// `instanceof` is false for a module of another realm, such as that of edge-runtime.
function isModule(value) {
  return Object.prototype.toString.call(value) === '[object WebAssembly.Module]';
}

function unusable() {
  return failure('CONFIG_INVALID', undefined, { at: 'init', reason: 'WASM_UNUSABLE' });
}
