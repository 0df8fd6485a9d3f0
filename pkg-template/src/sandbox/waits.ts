// Waiting by the sandbox's clock, so that a test of retries takes no time: of the client, which finds this at the clock of its configuration,
// and of responses that are delayed.

/** What a client asks of its clock. */
export interface Waits {
  /** Milliseconds; goes on by itself, and is never set back. */
  readonly now: () => number;
  /** Calls `end` after so long; gives what takes that back. `isIdle`: whoever waits does nothing else meanwhile. */
  readonly after: (milliseconds: number, end: () => void, isIdle: boolean) => () => void;
}

/** Where a client looks for them. */
export const WAITS = Symbol.for('wechatpay-coupon.waits');

// Kept before a test runner replaces them: its timers are the test's to move, and nothing here is to wait for that.
const { setTimeout: later, clearTimeout: forget } = globalThis;

/** Waits for so long, or until the signal fires: nobody waits any more then, and no timer is left behind. */
export type Delay = (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;

export interface SkippedWaits {
  readonly waits: Waits;
  readonly delay: Delay;
  /** The clock has been moved on by so much. */
  readonly moved: (milliseconds: number) => void;
}

/** Waiting as it is. */
export const realDelay: Delay = delayBy((milliseconds, end) => {
  const timer = setTimeout(end, milliseconds);
  return () => clearTimeout(timer);
});

/** `base`: the clock that is moved. `advance`: moves it on to the end of a wait; called once everybody waits. */
export function skippedWaits(base: () => number, advance: (milliseconds: number) => void): SkippedWaits {
  let latest = base();
  let forward = 0;
  let busy = 0; // time limits: of those who have one something is under way
  let delayed = 0; // of these are only waiting for a response that is delayed
  let isSettling = false;
  const timers = new Set<{ readonly at: number; readonly fire: () => void }>();
  const now = () => {
    latest = Math.max(latest, base());
    return latest + forward;
  };

  /** Whatever can still be done without waiting is done before the next turn of the event loop, or is under way and noted as such. */
  const settle = () => {
    if (isSettling) return;
    isSettling = true;
    later(() => {
      isSettling = false;
      if (busy > delayed || timers.size === 0) return;
      const left = Math.min(...[...timers].map(({ at }) => at)) - now();
      advance(Math.floor(Math.max(0, left)) + 1); // whole milliseconds, and none too few
    }, 0);
  };
  const after: Waits['after'] = (milliseconds, end, isIdle) => {
    const stop = () => {
      if (!timers.delete(timer)) return false;
      forget(real);
      if (!isIdle) busy -= 1;
      settle();
      return true;
    };
    const fire = () => void (stop() && end());
    const timer = { at: now() + milliseconds, fire };
    const real = later(fire, milliseconds); // nobody waits for longer than it takes
    timers.add(timer);
    if (!isIdle) busy += 1;
    settle();
    return stop;
  };
  const wait = delayBy((milliseconds, end) => after(milliseconds, end, true));
  return {
    waits: { now, after },
    async delay(milliseconds, signal) {
      delayed += 1;
      await wait(milliseconds, signal).finally(() => {
        delayed -= 1;
      });
    },
    moved(milliseconds) {
      forward += milliseconds;
      for (const { at, fire } of [...timers].sort((one, other) => one.at - other.at)) if (at <= now()) fire();
    },
  };
}

function delayBy(after: (milliseconds: number, end: () => void) => () => void): Delay {
  return (milliseconds, signal) =>
    new Promise((resolve) => {
      const stop = after(milliseconds, resolve);
      const end = () => {
        stop();
        resolve();
      };
      signal?.addEventListener('abort', end, { once: true });
      if (signal?.aborted) end();
    });
}
