// Work by turns: of calls that run at once, one is sent and one is judged in each turn of the event loop, so that whatever else the process does
// waits for the work of one and not of all. Answers do not wait behind requests: what has come must not be too late because more is to go.
// Without effect in entries that name no way to wait for a turn: where requests may not share a promise (Cloudflare Workers), and where
// there are few calls at once.

let soon;
/** Whether `soon` was seen to come: under a test's clock it may never do. */
let comes = false;

/** Names the host's `setImmediate`, if it has one. */
export function paceBy(setImmediate) {
  soon = setImmediate;
}

/** Each waits for a turn of the caller's own, and for nothing while there is no other call. */
export const turnToSend = line();
export const turnToJudge = line();

function line() {
  let next = Promise.resolve();
  return () => {
    if (!comes) {
      soon?.(() => { comes = true; });
      return;
    }
    const mine = next;
    next = mine.then(over);
    return mine;
  };
}

function over() {
  return new Promise((resolve) => { soon(resolve); });
}
