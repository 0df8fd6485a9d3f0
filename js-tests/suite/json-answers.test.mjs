// Proves how a genuine answer is read: what is not one JSON object is BODY_NOT_JSON or ENTITY_INVALID, however nested or doubled;
// names that JavaScript gives a meaning stay names; numbers are exact or refused; what is new passes through. Every answer is signed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, client, couponEntity, found, refusal, signedAnswer, use } from './wechatpay.mjs';

const prepared = client().userCoupons.use.prepare(use());
const text = JSON.stringify(couponEntity());
/** The official answer with more members at its end. */
const plus = (members) => `${text.slice(0, -1)},${members}}`;
const read = (body) => accept(prepared, signedAnswer(body));
const refused = (body) => refusal(() => read(body));

const NOT_JSON = ['', ' ', '{', '}', '{]', "{'a':1}", '{"a":1,}', '{a:1}', '{"a":01}', '{"a":.5}', '{"a":+1}', '{"a":NaN}', '{"a":1}{}', `${text}x`, `${text}\u0000`, 'coupon', '<html></html>', plus('"a":"\n"'), plus('"a":"\\x"'), plus('"a":"\\ud800"'), plus('"a":"\\udc00\\ud800"'), plus('"\\ud800":1'), text.slice(0, -1)];

test('23 of 23 texts that are not JSON are refused, also where an unknown field is at fault', () => {
  for (const body of NOT_JSON) assert.equal(refused(body).code, 'BODY_NOT_JSON', body.slice(-20));
  assert.equal(NOT_JSON.length, 23);
});

test('anything but an object at the root is refused', () => {
  for (const body of ['[]', `[${text}]`, 'null', '"text"', '7', '-0.5', 'true', 'false', '[[]]']) {
    const error = refused(body);
    assert.deepEqual([error.name, error.code, error.outcome, ...found(error)], ['AnswerError', 'ENTITY_INVALID', 'unknown', ' type'], body);
  }
});

const DOUBLED = {
  'a known name': [plus('"coupon_code":"Code_123456"'), '/coupon_code'],
  'a known name with another value': [plus('"coupon_state":"EXPIRED"'), '/coupon_state'],
  'a known name, escaped': [plus('"coupon_\\u0063ode":"Code_123456"'), '/coupon_code'],
  'a known name below': [text.replace('"scope":', '"scope":"SINGLE","scope":'), '/product_coupon/scope'],
  'a known optional name': [plus('"attach":"a"'), '/attach'],
  'an unknown name': [plus('"new":1,"new":1'), ''],
  'an unknown name, escaped': [plus('"new":1,"ne\\u0077":2'), ''],
  'an unknown name inside an unknown object': [plus('"new":{"deep":[{"a":1,"b":2,"a":1}]}'), '/new/deep/0'],
  'a name that JavaScript knows': [plus('"__proto__":1,"__proto__":2'), ''],
};

test('a name that is there twice is refused, known or not, at the top or below: 9 of 9', () => {
  for (const [what, [body, path]] of Object.entries(DOUBLED)) {
    const error = refused(body);
    assert.deepEqual([error.code, found(error)], ['ENTITY_INVALID', [`${path} duplicate`]], what);
  }
  assert.equal(Object.keys(DOUBLED).length, 9);
});

test('10^6 nested brackets are refused fast, and the next call works', () => {
  const depth = 1_000_000;
  for (const body of ['['.repeat(depth), `{"a":${'['.repeat(depth)}`, plus(`"a":${'['.repeat(depth)}`), plus(`"stock":${'['.repeat(depth)}`), '{"a":'.repeat(depth / 5), `{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}`]) {
    const answer = signedAnswer(body);
    const started = performance.now();
    assert.equal(refusal(() => accept(prepared, answer)).code, 'BODY_NOT_JSON');
    assert.ok(performance.now() - started < 200);
    assert.equal(read(text).status, 200);
  }
});

test('32 levels of nesting are read and 33 refused, in arrays and in objects, in known and in unknown fields', () => {
  const arrays = (levels) => plus(`"new":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`);
  const objects = (levels) => plus(`"new":${'{"a":'.repeat(levels - 1)}1${'}'.repeat(levels - 1)}`);
  const below = (levels) => text.replace('"scope":', `"new":${'['.repeat(levels - 2)}${']'.repeat(levels - 2)},"scope":`);
  for (const nested of [arrays, objects, below]) {
    assert.equal(read(nested(32)).status, 200);
    const error = refused(nested(33));
    assert.equal(error.code, 'BODY_NOT_JSON');
    assert.match(error.message, /deeper than 32 levels/);
  }
});

test('unknown fields and unknown words survive as they are', () => {
  const entity = couponEntity({ coupon_state: 'FROZEN', send_channel: 'TELEPATHY', new_field: { a: [1, 'zwei', null, true, 1.5, { b: [] }] } });
  entity.stock.state = 'MELTING';
  entity.stock.stock_send_rule.new_limit = -1;
  entity.product_coupon.usage_mode = 'THRICE';
  const { data, findings } = read(entity);
  assert.deepEqual(data, entity);
  assert.deepEqual(findings.filter(({ severity }) => severity !== 'warning'), []);
});

test('an unknown field may be null or empty', () => {
  const entity = couponEntity({ new_null: null, new_empty: '', new_object: {}, new_list: [], '': 'nameless' });
  assert.deepEqual(read(entity).data, entity);
});

test('10,000 unknown fields are read in reasonable time', () => {
  const entity = couponEntity(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`field_${index}`, index])));
  const answer = signedAnswer(entity);
  const started = performance.now();
  assert.deepEqual(accept(prepared, answer).data, entity);
  assert.ok(performance.now() - started < 1000);
});
