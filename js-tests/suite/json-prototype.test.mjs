// Names which JavaScript gives a meaning are only names: as members of genuine responses at any level, as parameters, and
// as ids of keys they pollute nothing and hide nothing. Every response is signed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../reliability/row.mjs';
import { seeded } from '../seeded.mjs';
import {
  PARAMETERS,
  accept,
  client,
  config,
  couponEntity,
  fixture,
  found,
  merchantCoupon,
  operationOf,
  refusal,
  signedResponse,
  use,
} from './wechatpay.mjs';
import { WechatPay } from 'wechatpay-coupon';

const prepared = client().userCoupons.use.prepare(use());
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON', '__defineGetter__'];
const VALUE = { isAdmin: true, toString: 'text', __proto__: null };

/** Every object in a document, with its place. */
function* objects(value, place = '') {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [place, value];
  for (const key of Object.keys(value)) yield* objects(value[key], `${place}/${key}`);
}

const define = (object, name, value) =>
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });

test('at every level each of 8 names is an own property, and nothing is polluted', () => {
  const places = [...objects(couponEntity())].map(([place]) => place);
  let checked = 0;
  for (const place of places) {
    for (const name of NAMES) {
      const entity = couponEntity();
      const target = place
        .split('/')
        .slice(1)
        .reduce((object, key) => object[key], entity);
      define(target, name, VALUE);
      const { data } = accept(prepared, signedResponse(JSON.stringify(entity, (_, value) => value)));
      const given = place
        .split('/')
        .slice(1)
        .reduce((object, key) => object[key], data);
      assert.ok(Object.hasOwn(given, name), `${place}/${name}`);
      assert.equal(Object.getPrototypeOf(given), Object.prototype);
      assert.equal(Object.getOwnPropertyDescriptor(given, name).value.isAdmin, true);
      assert.equal(given.isAdmin, undefined);
      assert.equal({}.isAdmin, undefined);
      checked += 1;
    }
  }
  assert.ok(places.length >= 15);
  assert.equal(checked, places.length * NAMES.length);
});

test('a document has its own keys and no others', () => {
  const entity = couponEntity({ new: { a: {} } });
  const { data } = accept(prepared, signedResponse(entity));
  const [wanted, given] = [[...objects(entity)], [...objects(data)]];
  assert.equal(given.length, wanted.length);
  for (const [index, [place, object]] of given.entries()) {
    assert.equal(place, wanted[index][0]);
    assert.deepEqual(Reflect.ownKeys(object), Reflect.ownKeys(wanted[index][1]));
    assert.equal(Object.getPrototypeOf(object), Object.prototype);
  }
});

test('a parameter of such a name is an unknown field', () => {
  for (const name of NAMES.filter((name) => name !== 'toJSON')) {
    const params = define(use(), name, 'x');
    const error = refusal(() => client().userCoupons.use.prepare(params));
    assert.deepEqual(found(error), [`/${name} unknown`]);
  }
});

test('what others put on Object.prototype is no parameter, setting or header', (t) => {
  t.after(() => {
    for (const name of ['openid', 'mchid', 'timestampTolerance', 'wechatpay-nonce']) delete Object.prototype[name];
  });
  const answer = signedResponse(couponEntity());
  const { mchid, ...withoutMchid } = config();
  const { openid, ...withoutOpenid } = use();
  const { 'Wechatpay-Nonce': nonce, ...withoutNonce } = answer.headers;
  Object.prototype.openid = openid;
  Object.prototype.mchid = mchid;
  Object.prototype.timestampTolerance = 0;
  Object.prototype['wechatpay-nonce'] = nonce;
  assert.deepEqual(found(refusal(() => client().userCoupons.use.prepare(withoutOpenid))), ['/openid required']);
  assert.equal(refusal(() => new WechatPay(withoutMchid)).at, 'mchid');
  assert.equal(refusal(() => accept(prepared, { ...answer, headers: withoutNonce })).code, 'HEADER_MISSING');
  assert.equal(accept(client().userCoupons.use.prepare(use()), answer).status, 200);
});

/** Responses of every operation, with the parameters of their requests. */
const ANSWERS = [
  ['userCoupons.use', couponEntity()],
  ['userCoupons.return', JSON.parse(fixture('partner-product-coupon-return.bundle.response.json'))],
  [
    'userCoupons.return',
    JSON.parse(fixture('partner-product-coupon-return.sequential.response.json')),
    { ...JSON.parse(fixture('partner-product-coupon-return.sequential.request.json')), coupon_code: '123446565767' },
  ],
  ['busifavor.return', JSON.parse(fixture('busifavor-coupons-return.response.json'))],
  ['userCoupons.get', couponEntity()],
  ['userCoupons.list', { total_count: 1, user_coupon_list: [couponEntity()] }],
  ['busifavor.get', merchantCoupon()],
].map(([name, answer, changes]) => [operationOf(client(), name).prepare(PARAMETERS[name](changes)), answer]);

/** A document as pairs of name and value, so that no name means anything here. */
const asPairs = (value) => {
  if (Array.isArray(value)) return value.map(asPairs);
  return typeof value === 'object' && value !== null
    ? { pairs: Object.entries(value).map(([name, inner]) => [name, asPairs(inner)]) }
    : value;
};
const written = (value) => {
  if (Array.isArray(value)) return `[${value.map(written)}]`;
  return value?.pairs ? `{${value.pairs.map(([name, inner]) => `${JSON.stringify(name)}:${written(inner)}`)}}` : JSON.stringify(value);
};
const allObjects = (value) => {
  if (Array.isArray(value)) return value.flatMap(allObjects);
  return value?.pairs ? [value, ...value.pairs.flatMap(([, inner]) => allObjects(inner))] : [];
};

/** Has the object exactly these names as its own, and of them nothing from elsewhere, at every level? */
function compare(given, expected, what) {
  if (Array.isArray(expected)) {
    assert.ok(Array.isArray(given) && given.length === expected.length, what);
    expected.forEach((item, index) => compare(given[index], item, `${what}/${index}`));
  } else if (expected?.pairs) {
    assert.equal(Object.getPrototypeOf(given), Object.prototype, what);
    // Integers come first in an object of JavaScript, whatever the document's order.
    assert.deepEqual(Reflect.ownKeys(given).sort(), expected.pairs.map(([name]) => name).sort(), what);
    for (const [name, inner] of expected.pairs) {
      const { value, ...flags } = Object.getOwnPropertyDescriptor(given, name);
      assert.deepEqual(flags, { writable: true, enumerable: true, configurable: true }, `${what}/${name}`);
      compare(value, inner, `${what}/${name}`);
    }
  } else assert.equal(given, expected, what);
}

test('documents with such names at random levels have only their own names', () => {
  const part = row(13, 'documents');
  const SEED = 13;
  const source = seeded(SEED);
  const globals = [Object, Array, Function, String, Number, Boolean, Error, Promise, Map].flatMap((host) => [host, host.prototype]);
  const before = globals.map((object) => Reflect.ownKeys(object).map((name) => [name, Object.getOwnPropertyDescriptor(object, name)]));
  const names = [...NAMES, '__defineSetter__', '__lookupGetter__', 'isPrototypeOf', 'length', 'then', '0', '', 'isAdmin'];
  const values = [
    null,
    0,
    true,
    'x',
    [],
    { pairs: [] },
    { pairs: [['isAdmin', true]] },
    { pairs: [['prototype', { pairs: [['isAdmin', true]] }]] },
    [{ pairs: [['__proto__', { pairs: [['isAdmin', true]] }]] }],
    {
      pairs: [
        [
          '__proto__',
          {
            pairs: [
              ['__proto__', { pairs: [['isAdmin', true]] }],
              ['toString', null],
            ],
          },
        ],
      ],
    },
  ];
  let [run, hostile] = [0, 0];
  while (run < part.count) {
    const [asked, answer] = source.oneOf(ANSWERS);
    const document = asPairs(answer);
    for (let more = 1 + source.below(4); more > 0; more -= 1) {
      const { pairs } = source.oneOf(allObjects(document));
      const name = source.oneOf(names);
      if (pairs.some(([taken]) => taken === name)) continue;
      pairs.splice(source.below(pairs.length + 1), 0, [name, structuredClone(source.oneOf(values))]);
      hostile += 1;
    }
    const { data } = accept(asked, signedResponse(written(document)));
    compare(data, document, `seed ${SEED}, ${run}: `);
    assert.equal({}.isAdmin, undefined, `seed ${SEED}, ${run}`);
    run += 1;
  }
  assert.ok(hostile > part.count);
  const after = globals.map((object) => Reflect.ownKeys(object).map((name) => [name, Object.getOwnPropertyDescriptor(object, name)]));
  assert.deepEqual(after, before);
  part.passed(run, `0 polluted, ${hostile} hostile names, each an own key like all others`);
});
