// The time window of a response: less than 300 s away in both directions, at every second around the edge; a tolerance of the
// configuration narrows it; a timestamp that is not 1 to 10 plain digits is an error before the window is looked at.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../reliability/row.mjs';
import { NOW, accept, client, couponEntity, refusal, signedResponse, summary, use } from './wechatpay.mjs';

const prepared = client().userCoupons.use.prepare(use());
const verdict = (prepared, offset) => {
  const answer = signedResponse(couponEntity(), { timestamp: String(NOW + offset) });
  try {
    return accept(prepared, answer).status === 200 ? 'A' : '?';
  } catch ({ code, outcome }) {
    return code === 'TIMESTAMP_OUT_OF_WINDOW' && outcome === 'unknown' ? 'R' : code;
  }
};

test('responses at -301 -300 -299 0 +299 +300 +301 seconds are R R A A A R R', () => {
  const part = row(10, 'offsets');
  const verdicts = [-301, -300, -299, 0, 299, 300, 301].map((offset) => verdict(prepared, offset));
  assert.equal(verdicts.join(' '), 'R R A A A R R');
  part.passed(verdicts.length, verdicts.join(' '));
});

test('a tolerance of 60 s gives R A A A R around it, of 1 s the same second only', () => {
  const narrow = client({ timestampTolerance: 60 }).userCoupons.use.prepare(use());
  assert.equal([-60, -59, 0, 59, 60].map((offset) => verdict(narrow, offset)).join(' '), 'R A A A R');
  const narrowest = client({ timestampTolerance: 1 }).userCoupons.use.prepare(use());
  assert.equal([-1, 0, 1].map((offset) => verdict(narrowest, offset)).join(' '), 'R A R');
});

test('the window is around the moment of accepting, not of preparing', () => {
  let now = NOW * 1000;
  const early = client({ now: () => now }).userCoupons.use.prepare(use());
  now += 3600_000;
  assert.equal(verdict(early, 0), 'R');
  assert.equal(verdict(early, 3600), 'A');
});

test('a fraction of a second of this clock does not widen the window', () => {
  const late = client({ now: () => NOW * 1000 + 999 }).userCoupons.use.prepare(use());
  assert.equal([-300, -299, 299, 300].map((offset) => verdict(late, offset)).join(' '), 'R A A R');
});

const MALFORMED = [
  `+${NOW}`,
  `-${NOW}`,
  ` ${NOW}`,
  `${NOW} `,
  `\t${NOW}`,
  `0${NOW}`,
  `${NOW}.0`,
  `${NOW}.`,
  `${NOW}e0`,
  `${NOW}n`,
  `0x688ef940`,
  `${NOW}000`,
  '0',
  'NaN',
  'Infinity',
  '１７５４２００００１',
  '2025-08-03T05:46:40Z',
  `${NOW}_0`,
  `1,754,200,000`,
  '99999999999999999999',
];

test('20 of 20 malformed timestamps are refused, though each is signed as it stands', () => {
  const part = row(10, 'malformed');
  let refused = 0;
  for (const timestamp of MALFORMED) {
    const error = refusal(() => accept(prepared, signedResponse(couponEntity(), { timestamp })));
    const expected = { name: 'VerificationError', code: 'HEADER_INVALID', at: 'Wechatpay-Timestamp', outcome: 'unknown' };
    assert.deepEqual(summary(error), expected, JSON.stringify(timestamp));
    refused += 1;
  }
  part.passed(refused, 'all HEADER_INVALID');
});

test("an error has how far the response's time is away, and in which direction", () => {
  for (const [offset, said] of [
    [-3600, /3600 s behind/],
    [360, /360 s ahead/],
  ]) {
    const error = refusal(() => accept(prepared, signedResponse(couponEntity(), { timestamp: String(NOW + offset) })));
    assert.match(error.message, said);
    assert.match(error.message, /clock/);
    assert.equal(error.at, 'Wechatpay-Timestamp');
  }
});
