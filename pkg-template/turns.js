// Work by turns: calls that run at once share the event loop with what else the process does. What they send, and what they judge, takes about
// two milliseconds of a turn each; the rest waits for the next turn. Answers do not wait behind requests: what has come must not be too
// late because more is to go. Without effect in entries that name no way to wait for a turn: where requests may not share a promise
// (Cloudflare Workers), and where there are few calls at once. Refuses to wait under a test's clock, which may stand still.

const SHARE = 2; // milliseconds

let soon;
/** Whether `soon` was seen to come. */
let comes = false;

/** Names the host's `setImmediate`, if it has one. */
export function paceBy(setImmediate) {
  if (isOfTest(setImmediate)) return;
  soon = setImmediate;
  soon?.(() => { comes = true; });
}

/** Each gives what `task()` gives, at once while the turn has time left for its kind, and in the order of the calls. */
export const inTurnToSend = line();
export const inTurnToJudge = line();

function line() {
  const waiting = [];
  let begun; // when the first of this turn had its turn; none so far where it is not there
  const isOver = () => performance.now() - begun >= SHARE;
  const next = () => {
    begun = undefined;
    if (waiting.length === 0) return;
    begin();
    do waiting.shift()(); while (waiting.length > 0 && !isOver());
  };
  const begin = () => {
    soon(next);
    begun = performance.now();
  };
  return async (task) => {
    if (!comes || isOfTest(globalThis.setTimeout)) return task();
    if (begun === undefined) begin();
    else if (waiting.length > 0 || isOver()) {
      // Done in `next`, which looks at the clock after each.
      return new Promise((resolve, reject) => {
        waiting.push(() => {
          try {
            resolve(task());
          } catch (error) {
            reject(error);
          }
        });
      });
    }
    return task();
  };
}

/** The clocks of Jest, Vitest and sinon leave this mark; a `setImmediate` of one's own may be made of a `setTimeout`. */
function isOfTest(timer) {
  return timer?.clock !== undefined;
}
