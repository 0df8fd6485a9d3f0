// What time it is for whoever waits, and what wakes them: between tries, at the end of a time limit. The host's own; or, where the clock of the
// configuration is one that a test moves, what that brings with it.

/** Clocks and timers of waiting. */
export interface Waits {
  /** Milliseconds by a clock that never jumps. */
  now(): number;
  /** Calls `end` after so long; gives what takes that back. `isIdle`: whoever waits does nothing else meanwhile. */
  after(milliseconds: number, end: () => void, isIdle: boolean): () => void;
}

/** Where a clock has them, as that of a sandbox. */
const WAITS = Symbol.for('wechatpay-coupon.waits');

// Looked up at call time: test runners replace them.
const ofHost: Waits = {
  // Not the clock of the configuration: that one may be set, or stand still in a test.
  now: () => performance.now(),
  after(milliseconds, end) {
    const timer = setTimeout(end, milliseconds);
    return () => clearTimeout(timer);
  },
};

export function waitsOf(clock: (() => number) & { readonly [WAITS]?: Waits }): Waits {
  return clock[WAITS] ?? ofHost;
}
