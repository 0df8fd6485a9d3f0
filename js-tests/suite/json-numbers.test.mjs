// Proves that no integer of a genuine answer is ever rounded silently: in a known field it is exact up to 2^53-1 and refused beyond;
// in an unknown field it is given as its digits, with a finding. Every answer is signed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, client, couponEntity, found, refusal, signedAnswer, use } from './wechatpay.mjs';

const prepared = client().userCoupons.use.prepare(use());
/** The official answer with a JSON text in place of one of its numbers. */
const withCount = (json) => JSON.stringify(couponEntity()).replace(/("max_count":)\d+/, `$1${json}`);
const withNew = (json) => `${JSON.stringify(couponEntity()).slice(0, -1)},"new":${json}}`;
const read = (body) => accept(prepared, signedAnswer(body));

test('an integer up to 2^53-1 is exact in a known field', () => {
  for (const digits of ['0', '1', '100000000', '9007199254740991']) {
    assert.equal(String(read(withCount(digits)).data.stock.stock_send_rule.max_count), digits);
  }
});

test('an integer beyond 2^53-1 is refused in a known field', () => {
  for (const digits of ['9007199254740992', '9007199254740993', '-9007199254740992', '9223372036854775807', '9223372036854775808', '18446744073709551616', '1'.repeat(300)]) {
    const error = refusal(() => read(withCount(digits)));
    assert.deepEqual([error.code, ...found(error)], ['ENTITY_INVALID', '/stock/stock_send_rule/max_count safe_integer'], digits);
  }
});

test('a number that is no plain integer is refused in a known field', () => {
  for (const json of ['1.0', '1e2', '0.5', '-0.0', '1E0', '"1"', 'true', 'null', '[1]', '{}']) {
    const error = refusal(() => read(withCount(json)));
    assert.deepEqual([error.code, ...found(error)], ['ENTITY_INVALID', '/stock/stock_send_rule/max_count type'], json);
  }
});

test('an integer out of its documented range is a warning', () => {
  assert.deepEqual(found(read(withCount('100000001'))), ['/stock/stock_send_rule/max_count max']);
  assert.deepEqual(found(read(withCount('-1'))), ['/stock/stock_send_rule/max_count min']);
  assert.equal(read(withCount('-1')).data.stock.stock_send_rule.max_count, -1);
});

test('an integer beyond 2^53-1 in an unknown field is given as its digits, with a warning at its place', () => {
  for (const digits of ['9007199254740992', '9007199254740993', '-9007199254740993', '18446744073709551617', '1'.repeat(300)]) {
    const answer = read(withNew(`{"list":[1,${digits},"${digits}"]}`));
    assert.deepEqual(answer.data.new, { list: [1, digits, digits] });
    assert.deepEqual(found(answer), ['/new/list/1 safe_integer']);
    assert.equal(answer.findings[0].severity, 'warning');
  }
});

test('where one integer is put in quotes, nothing else of the text changes', () => {
  const entity = couponEntity({ attach: 'say "9007199254740993", \\9007199254740993\\', other: ['\\', '"', -1.5e-7, 1e21, '9007199254740993 '] });
  const body = `${JSON.stringify(entity).slice(0, -1)},"new":9007199254740993,"9007199254740993":[0.1,-0,1E5]}`;
  const { data } = read(body);
  assert.deepEqual(data, { ...entity, other: ['\\', '"', -1.5e-7, '1e+21', '9007199254740993 '], new: '9007199254740993', '9007199254740993': [0.1, -0, 100000] });
});

test('the raw bytes still hold every digit', () => {
  const body = withNew('9007199254740993');
  assert.equal(new TextDecoder().decode(read(body).body), body);
});

test('1,000 random integers of an unknown field come through with all their digits', () => {
  let exact = 0;
  for (let round = 0; round < 10; round += 1) {
    const digits = Array.from({ length: 100 }, () => {
      const text = String(BigInt(Math.floor(Math.random() * 2 ** 53)) * BigInt(Math.floor(Math.random() * 2000)));
      return Math.random() < 0.5 || text === '0' ? text : `-${text}`;
    });
    const given = read(withNew(`[${digits.join(',')}]`)).data.new;
    for (const [index, text] of digits.entries()) {
      assert.equal(BigInt(given[index]), BigInt(text));
      assert.equal(typeof given[index], Number.isSafeInteger(Number(text)) ? 'number' : 'string');
      exact += 1;
    }
  }
  assert.equal(exact, 1000);
});
