// What ends waiting: a time limit, or the caller's AbortSignal. Refuses to leave anything behind: every timer and listener ends with
// what it belongs to.

/** Of each signal that something waits for: what to call, and the one listener that does it. Node.js warns of more than ten. */
const watched = new WeakMap();

/** Calls `ended` once when the signal fires. Gives what takes that back. */
function whenAborted(signal, ended) {
  let watch = watched.get(signal);
  if (!watch) {
    const waiting = new Set();
    const fire = () => {
      forget();
      for (const end of waiting) end();
    };
    const forget = () => {
      watched.delete(signal);
      signal.removeEventListener('abort', fire);
    };
    watch = { waiting, forget };
    watched.set(signal, watch);
    signal.addEventListener('abort', fire);
  }
  const { waiting, forget } = watch;
  waiting.add(ended);
  return () => {
    if (waiting.delete(ended) && waiting.size === 0) forget();
  };
}

/**
 * What `task(signal)` gives, unless `limit.milliseconds` are over or `limit.signal`, the caller's, fires before: then the error that `reason()`
 * makes, whose cause `signal` is aborted with. A host's fetch or a signer may not listen to the signal that they get. `limit.expired` is set
 * when it was the time.
 */
export function within(limit, task, reason) {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    let unwatch;
    const end = () => {
      clearTimeout(timer);
      unwatch?.();
    };
    const stop = () => {
      end();
      const error = reason();
      reject(error);
      controller.abort(error.cause);
    };
    const timer = setTimeout(() => {
      limit.expired = true;
      stop();
    }, limit.milliseconds);
    unwatch = limit.signal && whenAborted(limit.signal, stop);
    const settle = (done) => (value) => {
      end();
      done(value);
    };
    task(controller.signal).then(settle(resolve), settle(reject));
  });
}

/** Waits so long, or until the signal fires, if there is one. */
export async function pause(milliseconds, signal) {
  if (signal?.aborted) return;
  let timer;
  let unwatch;
  await new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
    unwatch = signal && whenAborted(signal, resolve);
  });
  clearTimeout(timer);
  unwatch?.();
}
