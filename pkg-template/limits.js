// What ends waiting: a time limit, or the caller's AbortSignal. Refuses to leave anything behind: every timer and listener ends with
// the call it belongs to.

/** A signal that fires after so many milliseconds, or with `outer`; `expired` says that it was the time. To be ended by `end()`. */
export function limit(milliseconds, outer) {
  const controller = new AbortController();
  const limited = { signal: controller.signal, expired: false, end };
  const timer = setTimeout(() => {
    limited.expired = true;
    controller.abort();
  }, milliseconds);
  const follow = () => controller.abort(outer.reason);
  outer?.addEventListener('abort', follow, { once: true });
  if (outer?.aborted) follow();

  function end() {
    clearTimeout(timer);
    outer?.removeEventListener('abort', follow);
  }
  return limited;
}

/** The promise, or what `reason()` makes as soon as the signal fires: a host's fetch or a signer may not listen to it. */
export function unlessAborted(promise, signal, reason) {
  return new Promise((resolve, reject) => {
    const stop = () => reject(reason());
    const settle = (done) => (value) => {
      signal.removeEventListener('abort', stop);
      done(value);
    };
    signal.addEventListener('abort', stop, { once: true });
    promise.then(settle(resolve), settle(reject));
    if (signal.aborted) stop();
  });
}

/** Waits so long, or until the signal fires. */
export async function pause(milliseconds, signal) {
  if (signal.aborted) return;
  let timer;
  let wake;
  await new Promise((resolve) => {
    wake = resolve;
    timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', wake, { once: true });
  });
  clearTimeout(timer);
  signal.removeEventListener('abort', wake);
}
