// The wasm instance: started once by the entry, given up after a trap. An instance that failed is not used again: its memory may be half changed,
// so every client of it is lost, and the next new client starts a fresh one.

import type { Attempt } from './attempt.js';
import * as glue from './core.js';
import { type CoreError, failure, fromCore } from './failure.js';

let started = false;
let generation = 0;
let lost = false;
/** Calls that are inside the wasm: more than one where the host's source of randomness calls back. */
let inside = 0;
/** What frees the clients that were freed meanwhile: what a call is using cannot be freed. */
const leaving: (() => void)[] = [];

/** Starts the compiled wasm. */
export function start(module: WebAssembly.Module): void {
  glue.initSync({ module });
  started = true;
}

export function isStarted(): boolean {
  return started;
}

/** The methods that do the work. */
export type CoreMethods = Omit<glue.Core, 'free'>;

/** A core, tied to the instance it lives in. */
export interface Core {
  /** Calls a method. `attempt` goes into the error when it fails. */
  call<Name extends keyof CoreMethods>(
    attempt: Attempt | undefined,
    method: Name,
    ...values: Parameters<CoreMethods[Name]>
  ): ReturnType<CoreMethods[Name]>;
  /** Wipes the keys, of a lost instance with all else that is in it. The memory of one that was replaced is wiped already. */
  free(): void;
}

export function createCore(...parameters: ConstructorParameters<typeof glue.Core>): Core {
  if (!started) throw failure('CONFIG_INVALID', undefined, { at: 'init', reason: 'WASM_NOT_GIVEN' });
  if (lost && inside > 0) throw failure('INSTANCE_LOST', undefined);
  if (lost) renew();
  const core = guard(undefined, () => new glue.Core(...parameters));
  const born = generation;
  return {
    call(attempt, method, ...values) {
      if (lost || born !== generation) throw failure('INSTANCE_LOST', attempt);
      // TypeScript does not follow a method, its parameters and its result through one name.
      const methods = core as unknown as Record<typeof method, (...given: typeof values) => ReturnType<CoreMethods[typeof method]>>;
      return guard(attempt, () => methods[method](...values));
    },
    free: function free() {
      if (inside > 0) leaving.push(free);
      else if (born !== generation) return;
      else if (lost) renew();
      else core.free();
    },
  };
}

/** Starts a fresh instance in place of the lost one, whose memory is wiped: it may hold keys that nobody can free any more. */
function renew(): void {
  const { memory } = glue.initSync();
  glue.__wbg_reset_state();
  generation += 1;
  lost = false;
  new Uint8Array(memory.buffer).fill(0);
}

/** The core throws its own errors as JSON text; everything else is a trap or an exhausted stack. */
function guard<T>(attempt: Attempt | undefined, call: () => T): T {
  inside += 1;
  try {
    const result = call();
    if (!lost) return result;
  } catch (thrown) {
    if (typeof thrown === 'string') throw fromCore(JSON.parse(thrown) as CoreError, attempt);
    lost = true;
  } finally {
    inside -= 1;
    if (inside === 0) for (const free of leaving.splice(0)) free();
  }
  throw failure('INSTANCE_LOST', attempt);
}
