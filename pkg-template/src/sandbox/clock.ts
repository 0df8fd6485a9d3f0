// The sandbox's clock: another clock, moved by as much as a test wants. And what is counted by it: requests in a second.

import { SECOND } from './time.js';
import { WAITS, realDelay, skippedWaits } from './waits.js';
import type { Delay } from './waits.js';

/** `sandbox.clock`, in milliseconds since 1970. It goes on from where it is put. */
export interface SandboxClock {
  /** Now; also `config.now`. */
  now(): number;
  /** Puts the clock. */
  set(milliseconds: number): void;
  /** Moves the clock, back with a negative number. */
  advance(milliseconds: number): void;
}

export interface Clock {
  readonly clock: SandboxClock;
  /** Waits by it, or as long as it takes. */
  readonly delay: Delay;
  readonly reset: () => void;
}

/** `base`: milliseconds of the clock that is moved. `skips`: clients wait by it, and waiting takes no time. */
export function createClock(base: () => number, skips: boolean): Clock {
  let offset = 0;
  const skipped = skips ? skippedWaits(base, (by) => clock.advance(by)) : undefined;
  const milliseconds = (value: number): number => {
    if (!Number.isFinite(value)) throw new TypeError('the clock takes a number of milliseconds');
    return value;
  };
  const move = (by: number) => {
    offset += by;
    if (by > 0) skipped?.moved(by);
  };
  const now = () => base() + offset;
  const clock: SandboxClock = Object.freeze({
    now: Object.assign(now, skipped && { [WAITS]: skipped.waits }),
    set: (time: number) => move(milliseconds(time) - now()),
    advance: (by: number) => move(milliseconds(by)),
  });
  return {
    clock,
    delay: skipped?.delay ?? realDelay,
    reset() {
      offset = 0;
    },
  };
}

/** Whether a request of this moment is admitted: at most `perSecond` in each second that ends now; all without a limit. */
export function rateLimit(perSecond: number | undefined): (now: number) => boolean {
  if (perSecond === undefined) return () => true;
  if (typeof perSecond !== 'number' || !(perSecond > 0)) throw new TypeError('options.rateLimit must be a number of requests per second');
  let admitted: number[] = [];
  return (now) => {
    // A clock that was set back has left the later ones behind.
    admitted = admitted.filter((at) => at > now - SECOND && at <= now);
    if (admitted.length >= perSecond) return false;
    admitted.push(now);
    return true;
  };
}
