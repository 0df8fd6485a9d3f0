// One call over all its tries. Sends again only what is documented as repeatable, and only after a failure that a repeat can mend;
// never after an answer that could not be verified. The outcome of an error is that of the whole call: what a first try may have done
// is not undone by what a later one is told.

import { ApiError, failure } from './errors.js';
import { pause, within } from './limits.js';

/** Statuses that say "later, with the same parameters". 202: accepted, not finished. */
const LATER = new Set([202, 429, 500, 502, 503]);

/**
 * `attempt(context, { origin, signal })` makes one try. It sets `context.sent` and `context.sentAt` when the request leaves, `context.head` when an
 * answer begins, `context.unreachable` when no connection was opened, `context.retryAfter` to what an answer's header of that name holds.
 */
export async function perform({ endpoint, retry, signal, hosts, attempt }) {
  // Not the clock of the configuration: that one may be set, or stand still in a test.
  const start = performance.now();
  let failed;
  for (let tries = 1; ; tries += 1) {
    const context = { endpoint, earlier: failed?.outcome, tries };
    if (signal?.aborted) throw ended({ ...context, tries: tries - 1 }, signal);
    const begun = performance.now();
    const left = retry.totalTimeout - (begun - start);
    if (left <= 0) throw failed;
    const limit = { milliseconds: Math.min(retry.attemptTimeout, left), signal, expired: false };
    const origin = hosts.choose(begun);
    try {
      return await within(limit, (own) => attempt(context, { origin, signal: own }), () => ended(context, signal));
    } catch (error) {
      const now = performance.now();
      if (context.unreachable) hosts.avoid(origin, now);
      else if (context.sent && !context.head && limit.expired) hosts.avoid(origin, now, now - context.sentAt);
      // The clock may say a little less than the timer.
      const isOver = limit.expired && limit.milliseconds === left;
      const repeats = endpoint.repeatable && tries <= retry.times && !isOver && isWorthRepeating(error, context);
      const wait = repeats ? pauseBefore(tries, retry.delay, context) : Infinity;
      if (now - start + wait >= retry.totalTimeout) throw error;
      failed = error;
      await pause(wait, signal);
    }
  }
}

function isWorthRepeating(error, context) {
  // Without an answer: only what failed on its way. A signer that fails is the caller's to mend.
  if (error.code === 'TRANSPORT_FAILED') return context.sent === true;
  // A gateway's own page too; but a 202 is WeChat Pay's word only if it is signed.
  return error instanceof ApiError && LATER.has(error.status) && (error.verified || error.status !== 202);
}

/** 1, 2, 4 … times the delay, of which up to a half is taken off, so that many clients do not come back at once. */
function pauseBefore(tries, delay, { retryAfter = '0', date, now }) {
  let random = 0;
  try {
    [random] = globalThis.crypto.getRandomValues(new Uint32Array(1));
  } catch {} // the next try cannot be signed then, and says so
  const jittered = delay * 2 ** (tries - 1) * (1 - random / 2 ** 33);
  // Seconds, or a date, which is compared with the answer's own if it has one: this machine's clock may be wrong.
  const asked = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - (Date.parse(date) || now * 1000);
  return asked > jittered ? asked : jittered;
}

/** The error of a call that the caller or the time ended. */
function ended(context, signal) {
  return failure('TRANSPORT_FAILED', context, {
    cause: signal?.aborted ? signal.reason : undefined,
    outcome: context.sent ? 'unknown' : 'not-sent',
    reason: signal?.aborted ? 'CALL_ABORTED' : 'TIME_LIMIT',
  });
}
