// What the hosts of `judge.mjs` share: Wycheproof's files, what has to become of each signature,
// and the words for it. Holds no test.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const vectors = new URL('../../tests/vectors/', import.meta.url);

export const verdicts = JSON.parse(readFileSync(new URL('verdicts.json', vectors), 'utf8'));
export const files = Object.fromEntries(Object.keys(verdicts).map((name) => [name, new URL(`wycheproof/${name}`, vectors)]));

/** Compares counts with the published results; gives how many signatures there were, and the words. */
export function held(counts) {
  assert.deepEqual(counts, verdicts);
  const fates = Object.values(counts).flatMap((fates) => Object.entries(fates));
  const sum = (fate) => fates.filter(([name]) => name.endsWith(fate)).reduce((sum, [, count]) => sum + count, 0);
  const [accepted, refused, keys] = [sum(': accepted'), sum(': refused'), sum(': KEY_EXPONENT') + sum(': KEY_TOO_LARGE')];
  return { run: accepted + refused + keys, result: `${accepted} accepted, ${refused} refused, ${keys} refused with their keys` };
}
