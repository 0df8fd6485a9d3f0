// Work by turns: calls that run at once sign, send and judge in one turn of the event loop each, so that whatever else the process does waits
// for one of them and not for all. Without effect in entries that name no way to wait for a turn: where requests may not share a promise
// (Cloudflare Workers), and where there are few calls at once.

let soon;
/** Resolves when the next turn is free. Not there before `soon` was seen to come: under a test's clock it may never do. */
let line;

/** Names the host's `setImmediate`, if it has one. */
export function paceBy(setImmediate) {
  soon = setImmediate;
}

/** Waits for a turn of one's own; for nothing while there is no other call. */
export function turn() {
  if (line === undefined) {
    soon?.(() => { line ??= Promise.resolve(); });
    return;
  }
  const mine = line;
  line = mine.then(over);
  return mine;
}

function over() {
  return new Promise((resolve) => { soon(resolve); });
}
