// No integer of a genuine response is ever rounded silently: one beyond 2^53-1 is given as its digits, with a finding, in an
// unknown field as in a known one. More of the known ones is in the table of json-responses. Every response is signed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, client, couponEntity, found, signedResponse, use } from './wechatpay.mjs';

const prepared = client().userCoupons.use.prepare(use());
const withNew = (json) => `${JSON.stringify(couponEntity()).slice(0, -1)},"new":${json}}`;
const read = (body) => accept(prepared, signedResponse(body));

test('an integer beyond 2^53-1 in an unknown field is its digits, with a warning', () => {
  for (const digits of ['9007199254740992', '9007199254740993', '-9007199254740993', '18446744073709551617', '1'.repeat(300)]) {
    const answer = read(withNew(`{"list":[1,${digits},"${digits}"]}`));
    assert.deepEqual(answer.data.new, { list: [1, digits, digits] });
    assert.deepEqual(found(answer), ['/new/list/1 safe_integer']);
    assert.equal(answer.findings[0].severity, 'warning');
  }
});

test('an integer beyond 2^53-1 in place of another type is its digits too', () => {
  for (const json of ['9007199254740993', '[9007199254740993]', '{"a":9007199254740993}']) {
    const answer = read(JSON.stringify(couponEntity()).replace('"any attach content"', json));
    assert.deepEqual(answer.data.attach, JSON.parse(json.replace('9007199254740993', '"$&"')));
    assert.deepEqual(
      found(answer).map((finding) => finding.split(' ')[1]),
      ['type', 'safe_integer'],
    );
  }
});

test('where one integer is put in quotes, nothing else of the text changes', () => {
  const entity = couponEntity({
    attach: 'say "9007199254740993", \\9007199254740993\\',
    other: ['\\', '"', -1.5e-7, 1e21, '9007199254740993 '],
  });
  const body = `${JSON.stringify(entity).slice(0, -1)},"new":9007199254740993,"9007199254740993":[0.1,-0,1E5]}`;
  const { data } = read(body);
  assert.deepEqual(data, {
    ...entity,
    other: ['\\', '"', -1.5e-7, '1e+21', '9007199254740993 '],
    new: '9007199254740993',
    '9007199254740993': [0.1, -0, 100000],
  });
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
