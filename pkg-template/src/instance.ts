// The wasm instance: started once by the entry, given up after a trap. Refuses to go on with an instance that failed: its memory may be
// half changed, so every client of it is lost, and the next new client starts a fresh one.

import * as glue from './core.js';
import { failure, fromCore } from './errors.js';

let started = false;
let generation = 0;
let lost = false;
/** Calls that are inside the wasm: more than one where the host's source of randomness calls back. */
let inside = 0;
/** What frees the clients that were freed meanwhile: what a call is using cannot be freed. */
const leaving = [];

/** Starts the compiled wasm. */
export function start(module) {
  glue.initSync({ module });
  started = true;
}

export function isStarted() {
  return started;
}

/** A handle of the core, tied to the instance it lives in. */
export function createCore(...parameters) {
  if (!started) throw failure('CONFIG_INVALID', undefined, { at: 'init', reason: 'WASM_NOT_GIVEN' });
  if (lost && inside > 0) throw failure('INSTANCE_LOST');
  if (lost) renew();
  const core = guard(undefined, () => new glue.Core(...parameters));
  const born = generation;
  return {
    /** Calls a method of the core. `context` goes into the error when it fails. */
    call(context, method, ...values) {
      if (lost || born !== generation) throw failure('INSTANCE_LOST', context);
      return guard(context, () => core[method](...values));
    },
    /** Wipes the keys, of a lost instance with all else that is in it. The memory of one that was replaced is wiped already. */
    free: function free() {
      if (inside > 0) return void leaving.push(free);
      if (born !== generation) return;
      if (lost) renew();
      else core.free();
    },
  };
}

/** Starts a fresh instance in place of the lost one, whose memory is wiped: it may hold keys that nobody can free any more. */
function renew() {
  const { memory } = glue.initSync();
  glue.__wbg_reset_state();
  generation += 1;
  lost = false;
  new Uint8Array(memory.buffer).fill(0);
}

/** The core throws its own errors as JSON text; everything else is a trap or an exhausted stack. */
function guard(context, call) {
  inside += 1;
  try {
    const result = call();
    if (!lost) return result;
  } catch (thrown) {
    if (typeof thrown === 'string') throw fromCore(JSON.parse(thrown), context);
    lost = true;
  } finally {
    inside -= 1;
    if (inside === 0) for (const free of leaving.splice(0)) free();
  }
  throw failure('INSTANCE_LOST', context);
}
