// What `resolve` says of a bundle that was sent, and of a deactivation of a coupon or a bundle: "happened" for what carries the number of the
// call, "not-happened" only where a coupon that can still be used proves it, and "cannot-tell" otherwise. Every response is signed by
// node:crypto.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PARAMETERS, client, couponEntity, operationOf, signedResponse } from './wechatpay.mjs';

const NAMES = {
  send: 'userCoupons.send',
  sendBundle: 'userCouponBundles.send',
  deactivate: 'userCoupons.deactivate',
  deactivateBundle: 'userCouponBundles.deactivate',
};
const [SEND, BUNDLE, COUPON_END, BUNDLE_END] = Object.values(NAMES).map((name) => PARAMETERS[name]());

/** What `resolve` of an operation makes of a response to its query, and the query. */
async function resolution(name, answer, given = PARAMETERS[name]()) {
  const sent = [];
  const own = client({
    fetch: async (url, { method }) => {
      sent.push({ method, url: new URL(url) });
      const { status, headers, body } = signedResponse(answer);
      return { status, headers, arrayBuffer: async () => body.buffer };
    },
  });
  const resolved = await operationOf(own, name).resolve(given);
  return { ...resolved, query: `${sent[0].method} ${sent[0].url.pathname}`, search: Object.fromEntries(sent[0].url.searchParams), sent };
}

const page = (...user_coupon_list) => ({ total_count: user_coupon_list.length, user_coupon_list });
const stock = (stock_bundle_id) => ({ ...couponEntity().stock, stock_bundle_info: { stock_bundle_id, stock_bundle_index: 0 } });
const product_coupon = (product_coupon_id) => ({ ...couponEntity().product_coupon, product_coupon_id });

/** A step of a bundle of the product coupon of the calls about bundles. */
const step = (changes) =>
  couponEntity({
    product_coupon: product_coupon(BUNDLE.product_coupon_id),
    single_usage_detail: undefined,
    progressive_bundle_usage_detail: {},
    coupon_state: 'CONFIRMING',
    send_request_no: BUNDLE.send_request_no,
    stock: stock(BUNDLE.stock_bundle_id),
    user_product_coupon_bundle_info: { user_coupon_bundle_id: BUNDLE_END.user_coupon_bundle_id, user_coupon_bundle_index: 0 },
    ...changes,
  });

test('a bundle was sent if a coupon of its stock bundle carries the number', async () => {
  const cases = [
    [[step()], 'happened'],
    [[step({ coupon_state: 'USED' })], 'happened'],
    [[step({ send_request_no: 'OTHER_1' }), step({ coupon_code: 'Mine' })], 'happened'],
    [[], 'cannot-tell'],
    [[step({ send_request_no: 'OTHER_1' })], 'cannot-tell'],
    // The same number of another stock bundle is another send.
    [[step({ stock: stock('1000000014999') })], 'cannot-tell'],
    [[step({ stock: { ...stock(), stock_bundle_info: undefined } })], 'cannot-tell'],
    [[step({ stock: null })], 'cannot-tell'],
    [[step({ send_request_no: null })], 'cannot-tell'],
  ];
  for (const [coupons, wanted] of cases) {
    const { verdict, coupon, query, search, sent } = await resolution(NAMES.sendBundle, page(...coupons));
    assert.equal(verdict, wanted, JSON.stringify(coupons.map(({ send_request_no, stock: of }) => [send_request_no, of])));
    assert.equal(coupon?.send_request_no, wanted === 'happened' ? BUNDLE.send_request_no : undefined);
    assert.equal(query, `GET /v3/marketing/partner/product-coupon/users/${BUNDLE.openid}/coupons`);
    const { appid, brand_id, product_coupon_id } = BUNDLE;
    assert.deepEqual([search, sent.length], [{ product_coupon_id, appid, brand_id, page_size: '50' }, 1]);
  }
  const { coupon } = await resolution(NAMES.sendBundle, page(step({ stock: stock('1') }), step({ coupon_code: 'Mine' })));
  assert.equal(coupon.coupon_code, 'Mine');
});

test('a coupon was sent if one of the stock carries the number, whatever bundle it is of', async () => {
  const sentUnder = (send_request_no) => page(couponEntity({ send_request_no, stock: stock('1000000014900') }));
  const { verdict, search } = await resolution(NAMES.send, sentUnder(SEND.send_request_no));
  assert.deepEqual([verdict, search.stock_id], ['happened', SEND.stock_id]);
  assert.equal((await resolution(NAMES.send, sentUnder('OTHER_1'))).verdict, 'cannot-tell');
  // The same number of another stock is another send.
  const { send_request_no } = SEND;
  const ofOther = couponEntity({ send_request_no, coupon_code: 'Other', stock: { ...couponEntity().stock, stock_id: '1000000013999' } });
  assert.equal((await resolution(NAMES.send, page(ofOther))).verdict, 'cannot-tell');
  assert.notEqual((await resolution(NAMES.send, page(ofOther, couponEntity({ send_request_no })))).coupon.coupon_code, 'Other');
  assert.equal((await resolution(NAMES.send, page(couponEntity({ send_request_no, stock: null })))).verdict, 'happened');
});

const ended = (deactivate_request_no) => ({
  coupon_state: 'DEACTIVATED',
  deactivate_request_no,
  deactivate_time: '2025-08-04T12:00:00+08:00',
  deactivate_reason: '门店停业',
});

test('a deactivation is final: a coupon that may still change was never deactivated', async () => {
  const cases = [
    [ended(COUPON_END.out_request_no), 'happened'],
    [{ deactivate_request_no: COUPON_END.out_request_no }, 'happened'],
    [ended('OTHER_END'), 'cannot-tell'],
    [{ coupon_state: 'DEACTIVATED' }, 'cannot-tell'],
    ...['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED'].map((coupon_state) => [{ coupon_state }, 'not-happened']),
    ...['EXPIRED', 'DELETED', 'NEWER'].map((coupon_state) => [{ coupon_state }, 'cannot-tell']),
    // What shows a trace of one contradicts itself.
    ...['deactivate_request_no', 'deactivate_time', 'deactivate_reason'].map((name) => [{ [name]: 'x' }, 'cannot-tell']),
    [{ deactivate_request_no: null, deactivate_time: null }, 'not-happened'],
  ];
  for (const [changes, wanted] of cases) {
    const { coupon_code } = COUPON_END;
    const answer = couponEntity({ coupon_code, coupon_state: 'EFFECTIVE', single_usage_detail: {}, ...changes });
    const { verdict, query, sent } = await resolution(NAMES.deactivate, answer);
    assert.equal(verdict, wanted, JSON.stringify(changes));
    assert.equal(query, `GET /v3/marketing/partner/product-coupon/users/${COUPON_END.openid}/coupons/${coupon_code}`);
    assert.equal(sent.length, 1);
  }
});

test('of a bundle the coupon that tells most is looked at, and only of this bundle', async () => {
  const number = BUNDLE_END.out_request_no;
  const open = (coupon_state) => step({ coupon_state });
  const foreign = (changes) => step({ ...changes, user_product_coupon_bundle_info: { user_coupon_bundle_id: '7' } });
  const cases = [
    [[open('USED'), step(ended(number)), step(ended(number))], 'happened'],
    // Under way: what it has not come to yet proves nothing.
    [[open('EFFECTIVE'), step(ended(number))], 'happened'],
    [[open('EFFECTIVE'), step(ended('OTHER_END'))], 'cannot-tell'],
    [[step(ended('OTHER_END')), step(ended(number))], 'happened'],
    [[open('USED'), open('EFFECTIVE'), open('CONFIRMING')], 'not-happened'],
    [[open('PENDING')], 'not-happened'],
    // A used coupon of a bundle that was deactivated stays as it is.
    [[open('USED'), open('USED')], 'cannot-tell'],
    [[open('EXPIRED'), open('DELETED')], 'cannot-tell'],
    [[], 'cannot-tell'],
    [[foreign(ended(number))], 'cannot-tell'],
    [[foreign({ coupon_state: 'EFFECTIVE' }), open('USED')], 'cannot-tell'],
    [[step({ coupon_state: 'EFFECTIVE', user_product_coupon_bundle_info: null })], 'cannot-tell'],
  ];
  for (const [coupons, wanted] of cases) {
    const { verdict, query, search } = await resolution(NAMES.deactivateBundle, page(...coupons));
    assert.equal(
      verdict,
      wanted,
      JSON.stringify(coupons.map(({ coupon_state, deactivate_request_no }) => [coupon_state, deactivate_request_no])),
    );
    assert.equal(query, `GET /v3/marketing/partner/product-coupon/users/${BUNDLE_END.openid}/coupons`);
    const { appid, brand_id, product_coupon_id, user_coupon_bundle_id } = BUNDLE_END;
    assert.deepEqual(search, { product_coupon_id, user_coupon_bundle_id, appid, brand_id, page_size: '50' });
  }
});

test('a pre-send has nothing to be resolved: the identical call gives a token again', () => {
  const { userCoupons, userCouponBundles } = client();
  for (const operation of [userCoupons.preSend, userCouponBundles.preSend]) assert.equal(operation.resolve, undefined);
});
