// How a genuine response is read: what is not one JSON object is BODY_NOT_JSON or ENTITY_INVALID, however nested; what decides is
// an error when it is doubled; numbers are exact or given as digits; what is new or decides nothing passes. Every response is signed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../reliability/row.mjs';
import { accept, client, couponEntity, found, refusal, signedResponse, use } from './wechatpay.mjs';

const prepared = client().userCoupons.use.prepare(use());
const text = JSON.stringify(couponEntity());
/** The official response with more members at its end. */
const plus = (members) => `${text.slice(0, -1)},${members}}`;
const read = (body) => accept(prepared, signedResponse(body));
const refused = (body) => refusal(() => read(body));

const withAmount = (json) => text.replace(/("threshold":)\d+/, `$1${json}`);
const withCount = (json) => text.replace(/("max_count":)\d+/, `$1${json}`);
const [AMOUNT, COUNT] = ['/product_coupon/single_usage_info/discount_coupon/threshold', '/stock/stock_send_rule/max_count'];

/** Documents, the code (none: accepted), and what is found. */
const TABLE = [
  // No JSON, also where an unknown field is at fault.
  ...[
    '',
    ' ',
    '{',
    '}',
    '{]',
    "{'a':1}",
    '{"a":1,}',
    '{a:1}',
    '{"a":01}',
    '{"a":.5}',
    '{"a":+1}',
    '{"a":NaN}',
    '{"a":1}{}',
    `${text}x`,
    `${text}\u0000`,
    'coupon',
    '<html></html>',
    plus('"a":"\n"'),
    plus('"a":"\\x"'),
    plus('"a":"\\ud800"'),
    plus('"\\ud800":1'),
    text.slice(0, -1),
  ].map((body) => [body, 'BODY_NOT_JSON', []]),
  // Anything but an object at the root.
  ...['[]', `[${text}]`, 'null', '"text"', '7', '-0.5', 'true', 'false'].map((body) => [body, 'ENTITY_INVALID', [' type']]),
  // A name that is there twice is an error where it decides; else the last one is given, known or not, at the top or below.
  ...[
    [plus('"coupon_code":"Code_123456"'), '/coupon_code'],
    [plus('"coupon_state":"EXPIRED"'), '/coupon_state'],
    [plus('"coupon_\\u0063ode":"Code_123456"'), '/coupon_code'],
  ].map(([body, place]) => [body, 'ENTITY_INVALID', [`${place} duplicate`]]),
  ...[
    [text.replace('"scope":', '"scope":"SINGLE","scope":'), '/product_coupon/scope'],
    [plus('"attach":"a"'), '/attach'],
    [plus('"new":1,"new":1'), ''],
    [plus('"new":1,"ne\\u0077":2'), ''],
    [plus('"new":{"deep":[{"a":1,"b":2,"a":1}]}'), '/new/deep/0'],
    [plus('"__proto__":1,"__proto__":2'), ''],
  ].map(([body, place]) => [body, undefined, [`${place} duplicate`]]),
  // Integers of known fields: exact up to 2^53-1, digits beyond, and a warning out of their documented range.
  [withAmount('0'), undefined, []],
  [withAmount('9007199254740991'), undefined, []],
  [withAmount('9007199254740992'), undefined, [`${AMOUNT} safe_integer`]],
  [withAmount('-1'), undefined, [`${AMOUNT} min`]],
  [withCount('100000001'), undefined, [`${COUNT} max`]],
  ...['9007199254740993', '-9007199254740992', '9223372036854775808', '18446744073709551616', '1'.repeat(300), '1e300'].map((json) => [
    withCount(json),
    undefined,
    [`${COUNT} safe_integer`],
  ]),
  ...['1.0', '1e2', '0.5', '-0.5', '"1"', 'true', 'null', '[1]', '{}'].map((json) => [withCount(json), undefined, [`${COUNT} type`]]),
  // What is not known passes.
  [plus('"new":[null,1.5,{"":[]}]'), undefined, []],
];

test('60 documents have the code and the findings that they should have', () => {
  const part = row(12, 'table');
  for (const [body, code, findings] of TABLE) {
    const what = `${body.slice(0, 40)} … ${body.slice(-40)}`;
    if (code === undefined) {
      const answer = read(body);
      const unrounded = body.replace(
        /("(?:threshold|max_count)":)(-?(?:900719925474099[23]|9223372036854775808|18446744073709551616|1{300}|1e300))/,
        '$1"$2"',
      );
      assert.deepEqual(answer.data, JSON.parse(unrounded), what);
      assert.deepEqual(found(answer), findings, what);
      continue;
    }
    const error = refused(body);
    assert.deepEqual([error.name, error.code, error.outcome, found(error)], ['ResponseError', code, 'unknown', findings], what);
  }
  part.passed(TABLE.length, 'all with their exact codes and findings');
});

test('10^6 nested brackets are refused within 5 ms, and the next call works', () => {
  const part = row(12, 'depth');
  const depth = 1_000_000;
  const deep = [
    '['.repeat(depth),
    `{"a":${'['.repeat(depth)}`,
    plus(`"a":${'['.repeat(depth)}`),
    plus(`"stock":${'['.repeat(depth)}`),
    '{"a":'.repeat(depth / 5),
    `{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}`,
  ];
  // Of the processor's time, which other work of the machine does not lengthen much; of several, the least.
  const timed = (answer, code) => {
    const started = process.cpuUsage();
    const error = refusal(() => accept(prepared, answer));
    const { user, system } = process.cpuUsage(started);
    assert.equal(error.code, code);
    return (user + system) / 1000;
  };
  let run = 0;
  let longest = 0;
  for (const body of deep) {
    const answer = signedResponse(body);
    const forged = { ...answer, headers: { ...answer.headers, 'Wechatpay-Nonce': 'another' } };
    // Nothing is read before the signature holds, and that takes the hash of a megabyte, longer than 5 ms by itself: what reading takes
    // is the difference to the same bytes with a signature that does not hold.
    let [whole, verifying] = [Infinity, Infinity];
    for (let round = 0; round < 40 && (round < 10 || whole - verifying >= 5); round += 1) {
      whole = Math.min(whole, timed(answer, 'BODY_NOT_JSON'));
      verifying = Math.min(verifying, timed(forged, 'SIGNATURE_MISMATCH'));
    }
    assert.ok(whole - verifying < 5, `reading took ${whole - verifying} ms`);
    assert.match(refused(body).message, /deeper than 32 levels/);
    assert.equal(read(text).status, 200);
    longest = Math.max(longest, whole - verifying);
    run += 1;
  }
  part.passed(run, `read for at most ${longest.toFixed(1)} ms once the signature held`);
});

test('32 levels of nesting are read and 33 are an error, wherever they are', () => {
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
  const entity = couponEntity({
    coupon_state: 'FROZEN',
    send_channel: 'TELEPATHY',
    new_field: { a: [1, 'zwei', null, true, 1.5, { b: [] }] },
  });
  entity.stock.state = 'MELTING';
  entity.stock.stock_send_rule.new_limit = -1;
  entity.product_coupon.usage_mode = 'THRICE';
  const { data, findings } = read(entity);
  assert.deepEqual(data, entity);
  assert.deepEqual(
    findings.filter(({ severity }) => severity !== 'warning'),
    [],
  );
});

test('an unknown field may be null or empty', () => {
  const entity = couponEntity({ new_null: null, new_empty: '', new_object: {}, new_list: [], '': 'nameless' });
  assert.deepEqual(read(entity).data, entity);
});

test('10,000 unknown fields are read in reasonable time', () => {
  const entity = couponEntity(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`field_${index}`, index])));
  const answer = signedResponse(entity);
  const started = performance.now();
  assert.deepEqual(accept(prepared, answer).data, entity);
  assert.ok(performance.now() - started < 1000);
});
