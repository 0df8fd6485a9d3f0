// The sandbox's clock: another clock, moved by as much as a test wants. And what is counted by it: requests in a second.
// Refuses a time that is not a number.

import { SECOND } from './time.js';

/** `sandbox.clock`, and `reset` beside it. `base`: milliseconds. */
export function createClock(base) {
  let offset = 0;
  const milliseconds = (value) => {
    if (!Number.isFinite(value)) throw new TypeError('the clock takes a number of milliseconds');
    return value;
  };
  const door = Object.freeze({
    now: () => base() + offset,
    set(time) {
      offset = milliseconds(time) - base();
    },
    advance(by) {
      offset += milliseconds(by);
    },
  });
  return { door, reset: () => (offset = 0) };
}

/** Whether a request of this moment is admitted: at most `perSecond` in each second that ends now; all without a limit. */
export function rateLimit(perSecond) {
  if (perSecond === undefined) return () => true;
  if (typeof perSecond !== 'number' || !(perSecond > 0)) throw new TypeError('options.rateLimit must be a number of requests per second');
  let admitted = [];
  return (now) => {
    // A clock that was set back has left the later ones behind.
    admitted = admitted.filter((at) => at > now - SECOND && at <= now);
    if (admitted.length >= perSecond) return false;
    admitted.push(now);
    return true;
  };
}
