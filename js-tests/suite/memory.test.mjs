// The memory of the wasm does not grow with the calls made, whether their responses are accepted or rejected, and stays small
// when responses are as long as they may be.

import { memories, pages } from './wasm-memory.mjs'; // before the package
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../reliability/row.mjs';
import {
  NOW,
  PARAMETERS,
  PUBLIC_KEY_ID,
  accept,
  busifavorReturn,
  client,
  couponEntity,
  fixture,
  giveBack,
  merchantCoupon,
  operationOf,
  refusal,
  signedResponse,
  unsignedResponse,
  use,
} from './wechatpay.mjs';

const wechatpay = client();
const { userCoupons, busifavor } = wechatpay;
const couponPage = { total_count: 1, user_coupon_list: [couponEntity()], next_page_token: 'cGFnZQ==' };

/** What is signed, one after the other. */
const SIGNED = Object.keys(PARAMETERS).map((name) => () => operationOf(wechatpay, name).prepare(PARAMETERS[name]()));

/** A request and its response, of several sizes and in two writings. */
const ACCEPTED = [
  [userCoupons.use, use(), couponEntity()],
  [userCoupons.return, giveBack(), JSON.parse(fixture('partner-product-coupon-return.bundle.response.json'))],
  [busifavor.return, busifavorReturn(), { wechatpay_return_time: '2025-08-03T12:00:00+08:00' }],
  [userCoupons.get, PARAMETERS['userCoupons.get'](), couponEntity({ added_later: '券'.repeat(3000) })],
  [userCoupons.list, PARAMETERS['userCoupons.list'](), couponPage],
  [busifavor.get, PARAMETERS['busifavor.get'](), merchantCoupon()],
].map(([operation, params, entity]) => {
  const [prepared, answer] = [operation.prepare(params), signedResponse(entity)];
  return () => accept(prepared, answer).data;
});

const prepared = userCoupons.use.prepare(use());
const changed = (name, value) => ({
  ...signedResponse(couponEntity()),
  headers: { ...signedResponse(couponEntity()).headers, [name]: value },
});
const to = (answer) => () => accept(prepared, answer);
/** What is rejected, one after the other, and the code of it: before, by and after the signature. */
const REFUSED = [
  ['REQUEST_INVALID', () => userCoupons.use.prepare({ ...use(), brand_id: 5, openid: undefined, typo: 'x'.repeat(500) })],
  ['REQUEST_INVALID', () => busifavor.return.prepare(busifavorReturn({ coupon_code: '\ud800' }))],
  ['HEADER_MISSING', to(changed('Wechatpay-Nonce', undefined))],
  ['HEADER_INVALID', to(changed('Wechatpay-Timestamp', '1e9'))],
  ['TIMESTAMP_OUT_OF_WINDOW', to(signedResponse(couponEntity(), { timestamp: String(NOW - 300) }))],
  ['SERIAL_UNKNOWN', to(changed('Wechatpay-Serial', `${PUBLIC_KEY_ID}1`))],
  ['SIGNATURE_MALFORMED', to(changed('Wechatpay-Signature', 'AAAA'))],
  [
    'SIGNATURE_PROBE',
    to(changed('Wechatpay-Signature', `WECHATPAY/SIGNTEST/${signedResponse(couponEntity()).headers['Wechatpay-Signature']}`)),
  ],
  ['SIGNATURE_MISMATCH', to({ ...signedResponse(couponEntity()), body: signedResponse(couponEntity({ attach: 'x'.repeat(9000) })).body })],
  ['BODY_NOT_JSON', to(signedResponse('{'.repeat(9000)))],
  ['ENTITY_INVALID', to(signedResponse(couponEntity({ coupon_state: Array(900).fill({}), receive_time: 5 })))],
  ['RESPONSE_MISMATCH', to(signedResponse(couponEntity({ coupon_code: 'another' })))],
  ['API_ERROR', to(signedResponse({ code: 'PARAM_ERROR', message: '参数错误'.repeat(300), detail: { field: '/x' } }, { status: 400 }))],
  ['UNRECOGNIZED_RESPONSE', to(unsignedResponse(502, '<html>'.repeat(2000)))],
].map(
  ([code, call]) =>
    () =>
      assert.equal(refusal(call).code, code),
);

/** `count` of the calls, each in its turn. */
function run(calls, count) {
  for (let index = 0; index < count; index += 1) calls[index % calls.length]();
  return count;
}

test('memory grows by at most a page over thousands of requests and responses', () => {
  run(SIGNED, 100);
  run(ACCEPTED, 450);
  run(REFUSED, 450);
  const before = pages();
  for (const [name, calls, verb] of [
    ['signed', SIGNED, 'signed'],
    ['accepted', ACCEPTED, 'accepted'],
    ['refused', REFUSED, 'refused with the right code'],
  ]) {
    const part = row(15, name);
    const ran = run(calls, part.count);
    const grown = pages() - before;
    assert.ok(grown <= 1, `${grown} pages after ${name}`);
    part.passed(ran, `${verb}; memory grew by ${grown} pages`);
  }
  assert.equal(memories.length, 1);
});

test('responses of 1 MiB take at most 64 pages more', () => {
  const part = row(15, '1 MiB');
  const before = pages();
  const calls = ['x', '券', 'é', '🎫', '"'].map((character) => {
    const empty = JSON.stringify(couponEntity({ added_later: '' }));
    const entity = couponEntity({ added_later: '' });
    entity.added_later = character.repeat(
      Math.floor(((1 << 20) - Buffer.byteLength(empty)) / (Buffer.byteLength(JSON.stringify(character)) - 2)),
    );
    const answer = signedResponse(entity);
    assert.ok(answer.body.length > (1 << 20) - 4 && answer.body.length <= 1 << 20, answer.body.length);
    return () => assert.equal(accept(prepared, answer).data.added_later, entity.added_later);
  });
  const ran = run(calls, part.count);
  const grown = pages() - before;
  assert.ok(grown <= 64, `${grown} pages`);
  part.passed(ran, `accepted; memory grew by ${grown} pages`);
});
