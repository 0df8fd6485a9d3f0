// What became of the coupon. Decided here alone: by how far an attempt had come and what ended it, and then over all attempts of the call.

/**
 * What became of the coupon.
 * - `not-sent`: nothing left this machine.
 * - `rejected`: WeChat Pay said no; nothing happened.
 * - `unknown`: it may have happened: send the identical request again, or query.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown';

/** How far a request that was handed to `fetch` has come, as far as the host tells. `not taken`: `fetch` could not even begin with it. */
export type Reach = 'not taken' | 'no connection' | 'unclear' | 'a connection' | 'a response';

/** How far an attempt has come. */
export type Stage = 'not handed over' | Reach;

/**
 * What ended an attempt.
 * - `failed`: anything that went wrong here, on the way, or in reading a response, the time limit and the caller's signal included.
 * - `refused`: an error response that says no.
 * - `answered`: any other error response.
 */
export type Ending = 'failed' | 'refused' | 'answered';

/** The outcome of one attempt. */
export const outcomes = {
  'not handed over': { failed: 'not-sent' },
  'not taken': { failed: 'not-sent' },
  'no connection': { failed: 'not-sent' },
  unclear: { failed: 'unknown' },
  'a connection': { failed: 'unknown' },
  'a response': { failed: 'unknown', refused: 'rejected', answered: 'unknown' },
} as const satisfies Readonly<Record<Stage, Readonly<Partial<Record<Ending, Outcome>>>>>;

/** The outcome of an attempt that came so far and ended so. */
export function outcomeOf(stage: Stage, ending: Ending): Outcome {
  const row: Readonly<Partial<Record<Ending, Outcome>>> = outcomes[stage];
  return row[ending] ?? 'unknown';
}

/**
 * What an error response says. A 4xx in WeChat Pay's form, an object with a `code`, is its word that nothing happened. All else leaves it open:
 * 202 (accepted, not finished), redirects, errors of the server, and whatever a gateway writes.
 */
export function endingOf(status: number | undefined, isInForm: boolean): 'refused' | 'answered' {
  return isInForm && status !== undefined && status >= 400 && status <= 499 ? 'refused' : 'answered';
}

/** From what leaves nothing open to what may have happened. */
const ORDER: readonly Outcome[] = ['not-sent', 'rejected', 'unknown'];

/**
 * The outcome of a call so far, from that of the attempts before and that of the last one. What one attempt may have done is not undone by what
 * another one meets: a refusal after a lost response says nothing of the attempt whose response was lost.
 */
export function outcomeOverAll(earlier: Outcome | undefined, last: Outcome): Outcome {
  return earlier !== undefined && ORDER.indexOf(earlier) > ORDER.indexOf(last) ? earlier : last;
}
