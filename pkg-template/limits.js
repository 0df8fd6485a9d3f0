// What ends waiting: a time limit, or the caller's AbortSignal. Refuses to leave anything behind: every timer and listener ends with
// what it belongs to.

/**
 * What `task(signal)` gives, unless `limit.milliseconds` are over or `limit.signal`, the caller's, fires before: then what `reason()` makes. A
 * host's fetch or a signer may not listen to the signal that they get. `limit.expired` is set when it was the time.
 */
export function within(limit, task, reason) {
  const { signal: outer } = limit;
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      const error = reason();
      reject(error);
      controller.abort(error.cause);
    };
    const settle = (done) => (value) => {
      end();
      done(value);
    };
    const timer = setTimeout(() => {
      limit.expired = true;
      stop();
    }, limit.milliseconds);
    outer?.addEventListener('abort', stop, { once: true });
    task(controller.signal).then(settle(resolve), settle(reject));
  });
}

/** Waits so long, or until the signal fires, if there is one. */
export async function pause(milliseconds, signal) {
  if (signal?.aborted) return;
  let timer;
  let wake;
  await new Promise((resolve) => {
    wake = resolve;
    timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', wake, { once: true });
  });
  clearTimeout(timer);
  signal?.removeEventListener('abort', wake);
}
