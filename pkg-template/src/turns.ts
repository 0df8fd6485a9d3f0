// Work by turns: of calls that run at once, one is sent and one is judged in each turn of the event loop, so that what else the process does need
// not wait for all of them. Answers do not wait behind requests: what has come must not be too late because more is to go. Without effect in
// entries that name no way to wait for a turn: where requests may not share a promise (Cloudflare Workers), and where there are few calls at
// once. Refuses to wait under a test's clock, which may stand still.

let soon;
/** Whether `soon` was seen to come. */
let comes = false;

/** Names the host's `setImmediate`, if it has one. */
export function paceBy(setImmediate) {
  if (isOfTest(setImmediate)) return;
  soon = setImmediate;
  soon?.(() => { comes = true; });
}

/** Each waits until no other call of its kind has the turn. */
export const turnToSend = line();
export const turnToJudge = line();

function line() {
  const waiting = [];
  let taken = false;
  const next = () => {
    const go = waiting.shift();
    taken = go !== undefined;
    if (!taken) return;
    soon(next);
    go();
  };
  return () => {
    if (!comes || isOfTest(globalThis.setTimeout)) return;
    if (taken) return new Promise((resolve) => { waiting.push(resolve); });
    soon(next);
    taken = true;
  };
}

/** The clocks of Jest, Vitest and sinon leave this mark; a `setImmediate` of one's own may be made of a `setTimeout`. */
function isOfTest(timer) {
  return timer?.clock !== undefined;
}
