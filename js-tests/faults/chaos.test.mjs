// A service which repeats what is unknown ends with every coupon used exactly once, and never with a wrong outcome, while one
// response in five is spoilt in a random way.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chaos } from './chaos.mjs';

/** Each fault is met by some twenty of the fewer, and by some seventy in a long run. */
const CALLS = process.env.WECHATPAY_COUPON_LONG === undefined ? 3000 : 10_000;

test(`${CALLS} calls under 20 % random faults use every coupon exactly once`, async (t) => {
  const { calls, usedOnce, wrong, mistakes, requests, faults, errors, ...count } = await chaos({
    calls: CALLS,
    rate: 0.2,
    seed: 20_261_122,
  });
  t.diagnostic(JSON.stringify({ requests, faults, errors, ...count }));
  assert.deepEqual({ calls, usedOnce, wrong, mistakes }, { calls: CALLS, usedOnce: CALLS, wrong: 0, mistakes: 0 });
  // The faults did happen, and so did errors of each outcome that a caller has to handle.
  assert.ok(faults > requests * 0.18 && faults < requests * 0.22, `${faults} of ${requests}`);
  assert.ok(errors > CALLS / 20 && count.unknown > CALLS / 100 && count.rejected > CALLS / 1000, JSON.stringify(count));
});
