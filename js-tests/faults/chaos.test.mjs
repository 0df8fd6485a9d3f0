// A service which repeats what is unknown ends with every coupon used exactly once, and never with a wrong outcome, while one
// response in five is spoilt in a random way.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chaos } from './chaos.mjs';

test('10,000 calls under 20 % random faults use every coupon exactly once', async (t) => {
  const { calls, usedOnce, wrong, mistakes, requests, faults, errors, ...count } = await chaos({
    calls: 10_000,
    rate: 0.2,
    seed: 20_261_122,
  });
  t.diagnostic(JSON.stringify({ requests, faults, errors, ...count }));
  assert.deepEqual({ calls, usedOnce, wrong, mistakes }, { calls: 10_000, usedOnce: 10_000, wrong: 0, mistakes: 0 });
  // The faults did happen, and so did errors of each outcome that a caller has to handle.
  assert.ok(faults > requests * 0.18 && faults < requests * 0.22, `${faults} of ${requests}`);
  assert.ok(errors > 500 && count.unknown > 100 && count.rejected > 10, JSON.stringify(count));
});
