// A random walk over everything the sandbox can do: what the clients are told is so, and the states and numbers of the sandbox hold.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../reliability/row.mjs';
import { missing, walk } from './walk/walk.mjs';

test('a random walk of several clients under 20 % faults leaves no wrong belief', async (t) => {
  const part = row(26, 'random walk');
  const { calls, wrong, ...count } = await walk({ steps: part.count, rate: 0.2, seed: 20_261_130 });
  t.diagnostic(JSON.stringify(count));
  assert.deepEqual(wrong, []);
  // Every operation is in it, and was done at least once.
  assert.deepEqual(missing(), []);
  assert.deepEqual(
    Object.keys(calls).filter((name) => calls[name].succeeded === 0),
    [],
  );
  const { steps, requests, faults, succeeded, rejected, unknown, resolved, twins, acts } = count;
  assert.ok(faults > requests * 0.18 && faults < requests * 0.22, `${faults} of ${requests}`);
  for (const [name, number] of Object.entries({ rejected, unknown, acts })) assert.ok(number > steps / 20, `${number} ${name}`);
  assert.ok(resolved > 10 && twins > steps / 50, `${resolved} resolved, ${twins} at once`);
  part.passed(steps, `${succeeded} succeeded, ${rejected} rejected, ${unknown} unknown, 0 wrong, 0 broken invariants`);
});
