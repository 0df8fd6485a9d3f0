// Proves that names which JavaScript gives a meaning are only names: as members of genuine answers at any level, as parameters, and
// as ids of keys they pollute nothing and hide nothing. Every answer is signed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, client, config, couponEntity, found, refusal, signedAnswer, use } from './wechatpay.mjs';
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

const define = (object, name, value) => Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });

test('at every level of the official answer each of 8 names is an own property, and nothing is polluted', () => {
  const places = [...objects(couponEntity())].map(([place]) => place);
  let checked = 0;
  for (const place of places) {
    for (const name of NAMES) {
      const entity = couponEntity();
      const target = place.split('/').slice(1).reduce((object, key) => object[key], entity);
      define(target, name, VALUE);
      const { data } = accept(prepared, signedAnswer(JSON.stringify(entity, (_, value) => value)));
      const given = place.split('/').slice(1).reduce((object, key) => object[key], data);
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
  const { data } = accept(prepared, signedAnswer(entity));
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

test('what Object.prototype is given by others is no parameter, no setting and no header', (t) => {
  t.after(() => {
    for (const name of ['openid', 'mchid', 'timestampTolerance', 'wechatpay-nonce']) delete Object.prototype[name];
  });
  const answer = signedAnswer(couponEntity());
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

test('1,000 answers later nothing is polluted', () => {
  const body = JSON.stringify(couponEntity()).replace('{', '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},');
  const answer = signedAnswer(body);
  const before = Reflect.ownKeys(Object.prototype).length;
  for (let index = 0; index < 1000; index += 1) accept(prepared, answer);
  assert.equal({}.isAdmin, undefined);
  assert.equal(Reflect.ownKeys(Object.prototype).length, before);
});
