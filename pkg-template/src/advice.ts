// What to do about an error of a call, the last sentence of its message: by its outcome, and by what a repeat of the operation gives.

import type { Endpoint } from './endpoints.js';
import type { Outcome } from './outcome.js';
import { advice } from './texts.js';

/** What is known of the error. */
interface Known {
  /** Of the call, over all its attempts. */
  readonly outcome: Outcome;
  /** Of the last attempt. */
  readonly last: Outcome;
  /** WeChat Pay's code, if it answered with an error. */
  readonly apiCode: string | undefined;
}

export function adviceFor({ outcome, last, apiCode }: Known, endpoint: Endpoint | undefined): string {
  const { isQuery = false, isRepeatable = false, refusedWith, resolvable } = endpoint ?? {};
  // A refusal that a request also gets because it happened before. Where it is not known which those are, any may be, after a try that may have.
  const isOfRepeat = last === 'rejected' && apiCode !== undefined && (refusedWith?.includes(apiCode) ?? outcome === 'unknown');
  if (outcome === 'not-sent') return advice['not-sent'];
  if (outcome === 'rejected') {
    if (!isOfRepeat) return advice.rejected;
    return resolvable ? advice.rejectedRepeat : advice.rejectedRepeatUnresolved;
  }
  if (isQuery) return advice.query;
  if (isOfRepeat) return resolvable ? advice.refusedRepeat : advice.refusedRepeatUnresolved;
  if (!isRepeatable) return resolvable ? advice.unknown : advice.unknownUnresolved;
  if (refusedWith?.length !== 0) return resolvable ? advice.unknownRefusable : advice.unknownRefusableUnresolved;
  return resolvable ? advice.unknownRepeatable : advice.unknownRepeatableUnresolved;
}
