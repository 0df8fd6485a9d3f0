// What ends waiting: a time limit, or the caller's AbortSignal. Leaves nothing behind: every timer and listener ends with what it belongs to.

import type { Signal } from './host.js';
import type { Waits } from './waits.js';

interface Watch {
  readonly waiting: Set<() => void>;
  readonly forget: () => void;
}

/** Of each signal that something waits for: what to call, and the one listener that does it. Node.js warns of more than ten. */
const watched = new WeakMap<Signal, Watch>();

function watch(signal: Signal): Watch {
  const known = watched.get(signal);
  if (known) return known;
  const waiting = new Set<() => void>();
  const fire = () => {
    forget();
    for (const end of waiting) end();
  };
  const forget = () => {
    watched.delete(signal);
    signal.removeEventListener('abort', fire);
  };
  const added = { waiting, forget };
  watched.set(signal, added);
  signal.addEventListener('abort', fire);
  return added;
}

/** Calls `ended` once when the signal fires. Gives what takes that back. */
function whenAborted(signal: Signal, ended: () => void): () => void {
  const { waiting, forget } = watch(signal);
  waiting.add(ended);
  return () => {
    if (waiting.delete(ended) && waiting.size === 0) forget();
  };
}

export interface Limit {
  readonly waits: Waits;
  readonly milliseconds: number;
  /** The caller's. */
  readonly signal: Signal | undefined;
  /** Set when it was the time that ended the task. */
  expired: boolean;
}

/**
 * What `task(signal)` gives, unless the limit is reached before: then the error that `reason()` makes, whose cause `signal` is aborted with. A
 * host's fetch or a signer may not listen to the signal that they get.
 */
export function within<T>(limit: Limit, task: (signal: Signal) => Promise<T>, reason: () => Error): Promise<T> {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    let unwatch: (() => void) | undefined;
    const end = () => {
      stopTimer();
      unwatch?.();
    };
    const stop = () => {
      end();
      const error = reason();
      reject(error);
      controller.abort(error.cause);
    };
    const timeIsUp = () => {
      limit.expired = true;
      stop();
    };
    const stopTimer = limit.waits.after(limit.milliseconds, timeIsUp, false);
    unwatch = limit.signal && whenAborted(limit.signal, stop);
    task(controller.signal).then(
      (value) => {
        end();
        resolve(value);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}

/** Waits so long, or until the signal fires, if there is one. */
export async function pause(milliseconds: number, signal: Signal | undefined, waits: Waits): Promise<void> {
  if (signal?.aborted) return;
  let stopTimer: (() => void) | undefined;
  let unwatch: (() => void) | undefined;
  await new Promise<void>((resolve) => {
    stopTimer = waits.after(milliseconds, resolve, true);
    unwatch = signal && whenAborted(signal, resolve);
  });
  stopTimer?.();
  unwatch?.();
}
