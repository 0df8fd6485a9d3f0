// A Date in the parameters is written as the documents have times, wherever it is and of whatever realm, and what rfc3339 gives;
// both against Intl, which knows the time of China by itself.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import { rfc3339 } from 'wechatpay-coupon';
import { seeded } from '../seeded.mjs';
import { client, found, refusal, use } from './wechatpay.mjs';

const { userCoupons } = client();
const sent = (params) => JSON.parse(userCoupons.use.prepare(params).body);

const FORMAT = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
function expected(milliseconds) {
  const part = Object.fromEntries(FORMAT.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}+08:00`;
}

test('rfc3339 gives the time of China in whole seconds, of a Date and of milliseconds', () => {
  const known = {
    0: '1970-01-01T08:00:00+08:00',
    1754193600000: '2025-08-03T12:00:00+08:00',
    1754193600999: '2025-08-03T12:00:00+08:00',
    1709136000000: '2024-02-29T00:00:00+08:00',
    1709222399000: '2024-02-29T23:59:59+08:00',
    '-1': '1970-01-01T07:59:59+08:00',
  };
  for (const [milliseconds, text] of Object.entries(known)) {
    assert.deepEqual([rfc3339(Number(milliseconds)), rfc3339(new Date(Number(milliseconds)))], [text, text]);
  }
  const random = seeded(3);
  for (let round = 0; round < 2000; round += 1) {
    // Years 1992 to 2400: China had summers before.
    const milliseconds = Math.floor((22 + random.random() * 408) * 365.25 * 86_400_000);
    assert.equal(rfc3339(milliseconds), expected(milliseconds));
    assert.equal(Date.parse(rfc3339(milliseconds)), Math.floor(milliseconds / 1000) * 1000);
  }
});

test('rfc3339 without an argument is now', () => {
  for (const text of [rfc3339(), rfc3339(undefined)]) assert.ok(Math.abs(Date.parse(text) - Date.now()) < 5000, text);
});

test('rfc3339 takes the years 0000 to 9999 in China, and no invalid date', () => {
  const [first, last] = [Date.parse('0000-01-01T00:00:00+08:00'), Date.parse('9999-12-31T23:59:59.999+08:00')];
  assert.deepEqual([rfc3339(first), rfc3339(last)], ['0000-01-01T00:00:00+08:00', '9999-12-31T23:59:59+08:00']);
  const wrong = [
    first - 1,
    last + 1,
    NaN,
    Infinity,
    8.64e15,
    new Date(NaN),
    new Date(8.64e15),
    null,
    '',
    '2025-08-03T12:00:00+08:00',
    {},
    [],
    true,
    1n,
    Symbol('now'),
    () => 0,
    { getTime: () => 0 },
  ];
  for (const value of wrong) {
    assert.throws(
      () => rfc3339(value),
      (error) => error instanceof RangeError && /Date.*milliseconds.*0000 to 9999/.test(error.message),
      String(value),
    );
  }
  assert.equal(wrong.length, 17);
});

const MOMENT = 1754193600123;
const TEXT = '2025-08-03T12:00:00+08:00';

test('a Date in the parameters is written as by rfc3339, of any realm or class', () => {
  class Own extends Date {}
  const dates = [new Date(MOMENT), vm.runInNewContext(`new Date(${MOMENT})`), new Own(MOMENT), new Date('2025-08-03T04:00:00Z')];
  for (const date of dates) {
    const before = date.getTime();
    assert.equal(sent(use({ use_time: date })).use_time, TEXT);
    assert.equal(date.getTime(), before);
  }
  assert.equal(sent(Object.defineProperty(use(), 'use_time', { enumerable: true, get: () => new Date(MOMENT) })).use_time, TEXT);
  assert.equal(sent({ toJSON: () => use({ use_time: new Date(MOMENT) }) }).use_time, TEXT);
  assert.equal(userCoupons.use.prepare(use({ use_time: dates[0] })).body, userCoupons.use.prepare(use({ use_time: TEXT })).body);
});

test('a Date is written so at any depth, and what only looks like one stays', () => {
  const inner = sent(use({ associated_order_info: { transaction_id: new Date(MOMENT) } })).associated_order_info;
  assert.deepEqual(inner, { transaction_id: TEXT });
  for (const use_time of ['2025-08-03T12:00:00Z', '2025-08-03T12:00:00.000Z']) assert.equal(sent(use({ use_time })).use_time, use_time);
  assert.equal(sent(use({ use_time: { toJSON: () => '2025-08-03T12:00:00Z' } })).use_time, '2025-08-03T12:00:00Z');
  assert.equal(sent(use({ store_id: 'Z' })).store_id, 'Z');
});

test('getters of the parameters run once', () => {
  let runs = 0;
  const params = Object.defineProperty(use(), 'store_id', { enumerable: true, get: () => `store_${(runs += 1)}` });
  assert.deepEqual([sent(params).store_id, runs], ['store_1', 1]);
});

test('an invalid Date is an error at all its places, which says what to give', () => {
  const invalid = () => new Date(NaN);
  const error = refusal(() => userCoupons.use.prepare(use({ use_time: invalid(), associated_order_info: { transaction_id: invalid() } })));
  assert.deepEqual(
    [error.code, error.outcome, ...found(error).sort()],
    ['REQUEST_INVALID', 'not-sent', '/associated_order_info/transaction_id time', '/use_time time'],
  );
  assert.match(error.message, /\/use_time must be a valid Date of the years 0000 to 9999/);
});
