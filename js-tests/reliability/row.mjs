// The reliability table, for tests: how much of a part of a row to run, and the one line that says it was run. `cargo xtask test`
// reads these lines and fails when one is missing. Holds no test.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const rows = JSON.parse(readFileSync(new URL('../../tests/reliability/rows.json', import.meta.url), 'utf8'));
const long = process.env.WECHATPAY_COUPON_LONG !== undefined;

/** Begins a part of a row: `count` is how much has to be run, `passed(run, result)` ends it. */
export function row(number, name) {
  const part = rows.find(({ row }) => row === number)?.parts[name];
  assert.ok(part, `there is no part "${name}" of row ${number}`);
  const count = (long ? part.long : undefined) ?? part.ci;
  const start = performance.now();
  return {
    count,
    passed(run, result) {
      assert.equal(run, count, `row ${number}, ${name}`);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`row ${number} | ${name} | ${count} ${part.unit} | ${result} | ${seconds} s`);
    },
  };
}
