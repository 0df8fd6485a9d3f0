// One call over all its attempts. Sends again only what is documented as repeatable, and only after a failure after which a repeat may succeed; never after
// a response that could not be verified. The outcome of an error is that of the whole call.

import { Attempt, type Call } from './attempt.js';
import { ApiError, WechatPayError } from './errors.js';
import { failure } from './failure.js';
import type { Signal } from './host.js';
import type { Hosts } from './hosts.js';
import { type Limit, pause, within } from './limits.js';
import type { RetrySettings } from './options.js';
import type { Waits } from './waits.js';

/** Statuses that say "later, with the same parameters". 202: accepted, not finished. */
const LATER = new Set([202, 429, 500, 502, 503]);

/** Where an attempt goes, and what ends it. */
export interface Way {
  readonly base: string;
  readonly signal: Signal;
}

export interface Performance<T> {
  readonly call: Call;
  readonly retry: RetrySettings;
  readonly signal: Signal | undefined;
  readonly hosts: Hosts;
  readonly waits: Waits;
  /** Makes one attempt, and notes in it how far it has come. */
  perform(attempt: Attempt, way: Way): Promise<T>;
}

/** What `perform` gives, in the first attempt that succeeds. */
export async function repeat<T>({ call, retry, signal, hosts, waits, perform }: Performance<T>): Promise<T> {
  const start = waits.now();
  const isRepeatable = call.endpoint?.isRepeatable === true;
  let failed: unknown;
  let last: { readonly attempt: Attempt; readonly base: string } | undefined;
  for (;;) {
    const outcome = failed instanceof WechatPayError ? failed.outcome : undefined;
    const attempt = new Attempt(call, { attempts: last?.attempt.attempts ?? 0, outcome, connected: last ? last.attempt.connected : false });
    if (signal?.aborted) throw aborted(attempt, signal);
    const begun = waits.now();
    const left = retry.totalTimeout - (begun - start);
    if (left <= 0) throw failed;
    const name = left <= retry.attemptTimeout ? 'totalTimeout' : 'attemptTimeout';
    const limit: Limit = { waits, milliseconds: Math.min(retry.attemptTimeout, left), signal, expired: false };
    const reason = () => (signal?.aborted ? aborted(attempt, signal) : timedOut(attempt, name, retry[name]));
    const base = hosts.choose(begun, last?.base);
    last = { attempt, base };
    try {
      const response = await within(limit, (own) => perform(attempt, { base, signal: own }), reason);
      hosts.answered(base);
      call.tell?.('response', attempt);
      return response;
    } catch (error) {
      const now = waits.now();
      const { sent } = attempt;
      if (sent?.reach === 'a response') hosts.answered(base);
      else if (sent?.reach === 'no connection') hosts.avoid(base, now);
      else if (sent && limit.expired) hosts.avoid(base, now, now - sent.at);
      if (attempt.received) call.tell?.('response', attempt, { error });
      // The clock may say a little less than the timer.
      const isOver = limit.expired && name === 'totalTimeout';
      const repeats = isRepeatable && attempt.attempts <= retry.times && !isOver && isWorthRepeating(error, attempt);
      const wait = repeats ? pauseBefore(attempt, retry.delay) : Infinity;
      if (now - start + wait >= retry.totalTimeout) throw error;
      failed = error;
      call.tell?.('retry', attempt, { error, wait });
      await pause(wait, signal, waits);
    }
  }
}

function isWorthRepeating(error: unknown, attempt: Attempt): boolean {
  if (!(error instanceof WechatPayError)) return false;
  // Without a response: only what failed on its way. A signer that fails is the caller's to correct.
  if (error.code === 'TRANSPORT_FAILED' || error.code === 'TIMEOUT') return attempt.sent !== undefined;
  // A gateway's own page too; but a 202 is WeChat Pay's word only if it is signed.
  return error instanceof ApiError && LATER.has(error.status) && (error.verified || error.status !== 202);
}

/** 1, 2, 4 … times the delay, of which up to a half is taken off, so that many clients do not come back at once. */
function pauseBefore({ attempts, received }: Attempt, delay: number): number {
  const [random = 0] = randomNumbers();
  const jittered = delay * 2 ** (attempts - 1) * (1 - random / 2 ** 33);
  const { retryAfter = '0', date = '' } = received?.hints ?? {};
  // Seconds, or a date, which is compared with the response's own if it has one: this machine's clock may be wrong.
  const now = Date.parse(date) || (received?.now ?? NaN) * 1000;
  const asked = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  // What the header says may be no number, which Math.max would pass on.
  // biome-ignore lint/complexity/useMathMinMax: see above
  return asked > jittered ? asked : jittered;
}

function randomNumbers(): Iterable<number> {
  try {
    return globalThis.crypto.getRandomValues(new Uint32Array(1));
  } catch {
    return []; // the next attempt cannot be signed then, and says so
  }
}

/** The error of a call that the caller ended. */
function aborted(
  attempt: Attempt,
  { reason = new DOMException('The AbortSignal has fired', 'AbortError') }: { readonly reason: unknown },
): Error {
  return failure('ABORTED', attempt, { cause: reason });
}

/** The error of an attempt that took too long. `name`: the limit that was reached. */
function timedOut(attempt: Attempt, name: 'totalTimeout' | 'attemptTimeout', milliseconds: number): Error {
  const cause = new DOMException(`${name}: ${milliseconds} ms are over`, 'TimeoutError');
  return failure('TIMEOUT', attempt, { at: `retry.${name}`, cause });
}
