// Reviews (审核): what WeChat Pay looks at before it takes effect, such as a product coupon or a stock that was created.

/**
 * How long a review takes.
 * - `at-once`: no time at all.
 * - a number: so many milliseconds of the sandbox's clock.
 * - `by-hand`: until {@link Sandbox.audit} ends it.
 */
export type Audit = 'at-once' | 'by-hand' | number;

export class Review {
  /** The ids that name what is reviewed, its own and those of what it belongs to. */
  readonly ids: readonly string[];
  #end: number;
  #isRejected = false;

  constructor(ids: readonly string[], audit: Audit, now: number) {
    this.ids = ids;
    this.#end = audit === 'at-once' ? -Infinity : audit === 'by-hand' ? Infinity : now + audit;
  }

  /** What it has come to at this moment. What passed once has passed, wherever the clock is put later. */
  outcome(now: number): 'open' | 'passed' | 'rejected' {
    if (this.#isRejected) return 'rejected';
    if (now < this.#end) return 'open';
    this.#end = -Infinity;
    return 'passed';
  }

  /** Ends it, unless it has ended. */
  end(passed: boolean, now: number): void {
    if (this.outcome(now) !== 'open') return;
    this.#end = -Infinity;
    this.#isRejected = !passed;
  }
}

/** Whether this is how long a review may take. */
export function isAudit(value: unknown): value is Audit {
  return value === 'at-once' || value === 'by-hand' || (typeof value === 'number' && value >= 0 && value < Infinity);
}
