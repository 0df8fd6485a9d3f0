// One call over all its tries. Sends again only what is documented as repeatable, and only after a failure that a repeat can mend;
// never after an answer that could not be verified. The outcome of an error is that of the whole call: what a first try may have done
// is not undone by what a later one is told.

import { ApiError, failure } from './errors.js';
import { pause, within } from './limits.js';

/** Statuses that say "later, with the same parameters". 202: accepted, not finished. */
const LATER = new Set([202, 429, 500, 502, 503]);

/**
 * `attempt(context, { base, signal })` makes one try. When the request leaves it sets `context.sent` and `context.sentAt`, and counts in
 * `context.attempts`; `context.head` when an answer begins, `context.connected` to what is known of the connection, `context.unreachable` when none
 * was opened, `context.retryAfter` to what an answer's header of that name holds.
 */
export async function perform({ endpoint, retry, signal, hosts, attempt }) {
  // Not the clock of the configuration: that one may be set, or stand still in a test.
  const start = performance.now();
  let failed;
  let last = { attempts: 0, connected: false };
  for (;;) {
    const { attempts, connected } = last;
    const context = { endpoint, earlier: failed?.outcome, attempts, connected };
    if (signal?.aborted) throw aborted(context, signal);
    const begun = performance.now();
    const left = retry.totalTimeout - (begun - start);
    if (left <= 0) throw failed;
    const name = left <= retry.attemptTimeout ? 'totalTimeout' : 'attemptTimeout';
    const limit = { milliseconds: Math.min(retry.attemptTimeout, left), signal, expired: false };
    const reason = () => (signal?.aborted ? aborted(context, signal) : timedOut(context, name, retry[name]));
    const base = hosts.choose(begun, last.base);
    last = Object.assign(context, { base });
    try {
      const answer = await within(limit, (own) => attempt(context, { base, signal: own }), reason);
      hosts.answered(base);
      return answer;
    } catch (error) {
      const now = performance.now();
      if (context.head) hosts.answered(base);
      else if (context.unreachable) hosts.avoid(base, now);
      else if (context.sent && limit.expired) hosts.avoid(base, now, now - context.sentAt);
      // The clock may say a little less than the timer.
      const isOver = limit.expired && name === 'totalTimeout';
      const repeats = endpoint.repeatable && context.attempts <= retry.times && !isOver && isWorthRepeating(error, context);
      const wait = repeats ? pauseBefore(context.attempts, retry.delay, context) : Infinity;
      if (now - start + wait >= retry.totalTimeout) throw error;
      failed = error;
      await pause(wait, signal);
    }
  }
}

function isWorthRepeating(error, context) {
  // Without an answer: only what failed on its way. A signer that fails is the caller's to mend.
  if (error.code === 'TRANSPORT_FAILED' || error.code === 'TIMEOUT') return context.sent === true;
  // A gateway's own page too; but a 202 is WeChat Pay's word only if it is signed.
  return error instanceof ApiError && LATER.has(error.status) && (error.verified || error.status !== 202);
}

/** 1, 2, 4 … times the delay, of which up to a half is taken off, so that many clients do not come back at once. */
function pauseBefore(attempts, delay, { retryAfter = '0', date, now }) {
  let random = 0;
  try {
    [random] = globalThis.crypto.getRandomValues(new Uint32Array(1));
  } catch {} // the next try cannot be signed then, and says so
  const jittered = delay * 2 ** (attempts - 1) * (1 - random / 2 ** 33);
  // Seconds, or a date, which is compared with the answer's own if it has one: this machine's clock may be wrong.
  const asked = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - (Date.parse(date) || now * 1000);
  return asked > jittered ? asked : jittered;
}

/** The error of a call that the caller ended. */
function aborted(context, { reason = new DOMException('The AbortSignal has fired', 'AbortError') }) {
  return failure('ABORTED', context, { cause: reason, outcome: outcomeSoFar(context) });
}

/** The error of a try that took too long. `name`: the limit that was reached. */
function timedOut(context, name, milliseconds) {
  const cause = new DOMException(`${name}: ${milliseconds} ms are over`, 'TimeoutError');
  return failure('TIMEOUT', context, { at: `retry.${name}`, cause, outcome: outcomeSoFar(context) });
}

const outcomeSoFar = ({ sent }) => (sent ? 'unknown' : 'not-sent');
