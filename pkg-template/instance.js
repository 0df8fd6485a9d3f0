// The wasm instance: started once at import, given up after a trap. Refuses to go on with an instance that failed: its memory may be
// half changed, so every client of it is lost, and the next new client starts a fresh one.

import * as glue from './core.js';
import wasm from './wasm-base64.js';
import { failure, fromCore } from './errors.js';

let module;
let generation = 0;
let lost = false;

/** Compiles and starts the wasm. */
export function start() {
  module = new WebAssembly.Module(decode(wasm));
  glue.initSync({ module });
}

/** A handle of the core, tied to the instance it lives in. */
export function createCore(...parameters) {
  if (lost) {
    glue.__wbg_reset_state();
    generation += 1;
    lost = false;
  }
  const core = guard(undefined, () => new glue.Core(...parameters));
  const born = generation;
  return {
    /** Calls a method of the core. `context` goes into the error when it fails. */
    call(context, method, ...values) {
      if (lost || born !== generation) throw failure('INSTANCE_LOST', context);
      return guard(context, () => core[method](...values));
    },
    /** Wipes the keys. Without effect on an instance that is gone. */
    free() {
      if (!lost && born === generation) core.free();
    },
  };
}

/** The core throws its own errors as plain objects with a code; everything else is a trap or an exhausted stack. */
function guard(context, call) {
  let result;
  try {
    result = call();
  } catch (thrown) {
    if (typeof thrown?.code === 'string' && typeof thrown?.outcome === 'string') throw fromCore(thrown, context);
    lost = true;
    throw failure('INSTANCE_LOST', context);
  }
  if (result === undefined) {
    lost = true;
    throw failure('INSTANCE_LOST', context);
  }
  return result;
}

// `Uint8Array.from(text, fn)` would be 20 times slower than the loop.
function decode(base64) {
  if (typeof Uint8Array.fromBase64 === 'function') return Uint8Array.fromBase64(base64);
  if (typeof globalThis.Buffer?.from === 'function') return globalThis.Buffer.from(base64, 'base64');
  const text = globalThis.atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
