// The pace of calls: of those that run at once, one is sent and one response is verified in each turn of the event loop, so that what else the process
// does need not wait for all of them. Responses do not wait behind requests: what has come must not be too late because more is to go. Without
// effect in entries that name no way to wait for a turn: where requests may not share a promise (Cloudflare Workers), and where there are few calls
// at once. Nothing waits under a test's clock, which may stand still.

type Soon = (callback: () => void) => unknown;

let soon: Soon | undefined;
/** Whether `soon` was seen to come. */
let comes = false;

/** Names the host's `setImmediate`, if it has one. */
export function paceBy(setImmediate: Soon | undefined): void {
  if (isOfTest(setImmediate)) return;
  soon = setImmediate;
  soon?.(() => {
    comes = true;
  });
}

/** Each waits until no other call of its kind has the turn. */
export const waitToSend = line();
export const waitToVerify = line();

function line(): () => Promise<void> | undefined {
  const waiting: (() => void)[] = [];
  let taken = false;
  const next = () => {
    const go = waiting.shift();
    taken = go !== undefined;
    if (!go) return;
    soon?.(next);
    go();
  };
  return () => {
    if (!comes || isOfTest(globalThis.setTimeout)) return undefined;
    if (taken) return new Promise((resolve) => waiting.push(resolve));
    soon?.(next);
    taken = true;
    return undefined;
  };
}

/** The clocks of Jest, Vitest and sinon leave this mark; a `setImmediate` of one's own may be made of a `setTimeout`. */
function isOfTest(timer: unknown): boolean {
  return typeof timer === 'function' && 'clock' in timer && timer.clock !== undefined;
}
