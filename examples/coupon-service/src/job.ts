// A job: one request to WeChat Pay (发放, 确认发放, 核销, 退券) that is stored before it is sent. Pure: what an attempt means for a job is decided
// here alone.

export type OperationName = 'send' | 'confirm' | 'use' | 'return';

/**
 * - `stored`: not sent, or sent and not carried out: it will be sent.
 * - `sending`: a process has it, until `due_at`.
 * - `unknown`: it may have been carried out: it will be found out, or the identical request sent again.
 * - `done`: carried out. Final.
 * - `rejected`: not carried out, and it will not be. Final.
 */
export type JobState = 'stored' | 'sending' | 'unknown' | 'done' | 'rejected';

/** Whether it has not ended yet. */
export function isOpen({ state }: Pick<Job, 'state'>): boolean {
  return state !== 'done' && state !== 'rejected';
}

/** Whether a person should look at it: so many attempts, and it has not ended. It is sent again all the same. */
export function needsAttention(job: Pick<Job, 'state' | 'attempts'>): boolean {
  return isOpen(job) && job.attempts >= MANY_ATTEMPTS;
}

/** What a caller wants to be done. */
export interface Wanted {
  /** The operation and the request number (请求单号), which stand for this request forever. */
  readonly id: string;
  readonly operation: OperationName;
  readonly coupon_code: string | null;
  /** Exactly what is sent, time of use included, so that a repeat is identical. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface Job extends Wanted {
  readonly state: JobState;
  readonly attempts: number;
  /** When it is tried next, in milliseconds; of one that is being sent, until when its process has it. */
  readonly due_at: number;
  /** Until when an earlier request without a verified response may still arrive; null: there was none. */
  readonly doubt_until: number | null;
  /** The attempt that has it, or had it last. */
  readonly claim: string | null;
  readonly result: Result | null;
}

/** What a caller is told of a job that has ended, or of its last attempt. */
export interface Result {
  coupon_code?: string;
  coupon_state?: string;
  code?: string;
  apiCode?: string;
  findings?: { path: string; message: string }[];
}

/** A coupon of a user, as WeChat Pay shows it. */
export interface Shown {
  readonly coupon_code: string;
  readonly coupon_state: string;
}

/** An attempt that ended with an error. `isForGood`: the same request would meet the same error again. */
export interface Failed {
  readonly outcome: 'not-sent' | 'rejected' | 'unknown';
  readonly isForGood: boolean;
  readonly result: Result;
}

/** How an attempt ended. */
export type Ended = { readonly coupon: Shown } | Failed;

/** What the coupon shows of a request whose outcome is unknown: `resolve`. */
export type Verdict = { readonly verdict: 'happened'; readonly coupon: Shown } | { readonly verdict: 'not-happened' | 'cannot-tell' };

export type Change = Pick<Job, 'state' | 'due_at' | 'doubt_until' | 'result'>;

/** A signature is valid for so long: until then a request that was on its way may arrive. */
const UNDER_WAY = 5 * 60_000;
/** With the pauses between them, two minutes and more. */
const MANY_ATTEMPTS = 8;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60 * 60_000;

/**
 * What becomes of a job after an attempt. `undefined`: that takes a look at the coupon first, see `afterVerdict`. A refusal says nothing
 * about an earlier request of the same number whose response was lost.
 */
export function afterAttempt(job: Job, ended: Ended, now: number): Change | undefined {
  if ('coupon' in ended) return done(ended.coupon, now);
  const { outcome, isForGood, result } = ended;
  const isInDoubt = job.doubt_until !== null;
  if (outcome === 'unknown') return undefined;
  if (!isForGood) return later(job, isInDoubt ? 'unknown' : 'stored', job.doubt_until, result, now);
  return isInDoubt ? undefined : { state: 'rejected', due_at: now, doubt_until: null, result };
}

/** The same after the coupon was looked at. */
export function afterVerdict(job: Job, ended: Failed, verdict: Verdict, now: number): Change {
  if (verdict.verdict === 'happened') return done(verdict.coupon, now);
  const { result } = ended;
  if (ended.outcome === 'unknown') return later(job, 'unknown', now + UNDER_WAY, result, now);
  const { doubt_until } = job;
  if (verdict.verdict === 'not-happened') {
    // It was refused, and nothing that was sent before can arrive any more.
    if (doubt_until === null || now > doubt_until) return { state: 'rejected', due_at: now, doubt_until: null, result };
    return { state: 'unknown', due_at: doubt_until + FIRST_PAUSE, doubt_until, result };
  }
  return later(job, 'unknown', doubt_until, result, now);
}

/** `doubt_until` of a job that is taken over from a process that did not come back: it may have sent it until its time was over. */
export function doubtAfter(dueAt: number): number {
  return dueAt + UNDER_WAY;
}

function done({ coupon_code, coupon_state }: Shown, now: number): Change {
  return { state: 'done', due_at: now, doubt_until: null, result: { coupon_code, coupon_state } };
}

function later(job: Job, state: JobState, doubt_until: number | null, result: Result, now: number): Change {
  const pause = Math.min(FIRST_PAUSE * 2 ** Math.min(job.attempts - 1, 30), LONGEST_PAUSE);
  return { state, due_at: now + pause, doubt_until, result };
}
