// The main job over real HTTP against the stand-in, which verifies every request with node:crypto: coupons are used and
// returned in all three usage modes, a repeat gets the same response, a merchant coupon is returned; by import and by require.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { ApiError } from 'wechatpay-coupon';
import { rejection } from './wechatpay.mjs';
import { returnOf, standIn, useOf } from './stand-in.mjs';

const required = createRequire(import.meta.url)('wechatpay-coupon');
const BUNDLE = ['1000000014001', '1000000014002', '1000000014003'].map((stock_id) => ({ product_coupon_id: '1000000014', stock_id }));
const CARD = { product_coupon_id: '1002323', stock_id: '100232301' };

test('a single coupon is used and returned', async (t) => {
  const { sandbox, client, last } = standIn(t);
  const used = await client.userCoupons.use(useOf('Code_123456', 'MCHUSE202003101234'));
  assert.equal(used.product_coupon.usage_mode, 'SINGLE');
  assert.equal(used.coupon_state, 'USED');
  assert.equal(used.single_usage_detail.use_request_no, 'MCHUSE202003101234');
  assert.equal(sandbox.coupons.state('Code_123456'), 'USED');

  const returned = await client.userCoupons.return(returnOf('Code_123456', 'MCHRETURN202003101234'));
  assert.equal(returned.coupon_state, 'EFFECTIVE');
  assert.equal(returned.single_usage_detail.return_request_no, 'MCHRETURN202003101234');
  assert.equal(sandbox.coupons.state('Code_123456'), 'EFFECTIVE');
  assert.equal(last().signatureHeld, true);
});

test('the coupons of a bundle are used in order and returned the last first', async (t) => {
  const { client } = standIn(t);
  for (const [index, stock] of BUNDLE.entries()) {
    const used = await client.userCoupons.use(useOf(`Bundle_new_${index + 1}`, `MCHUSE_${index}`, stock));
    assert.equal(used.product_coupon.usage_mode, 'PROGRESSIVE_BUNDLE');
    assert.equal(used.coupon_state, 'USED');
    assert.equal(used.user_product_coupon_bundle_info.user_coupon_bundle_index, index);
    assert.equal(used.user_product_coupon_bundle_info.used_count, index + 1);
  }
  const early = await rejection(client.userCoupons.return(returnOf('Bundle_new_1', 'MCHRETURN_early', BUNDLE[0])));
  assert.ok(early instanceof ApiError);
  assert.deepEqual([early.status, early.apiCode, early.outcome], [400, 'INVALID_REQUEST', 'rejected']);

  const returned = await client.userCoupons.return(returnOf('Bundle_new_3', 'MCHRETURN_3', BUNDLE[2]));
  assert.equal(returned.coupon_state, 'EFFECTIVE');
  assert.equal(returned.progressive_bundle_usage_detail.return_request_no, 'MCHRETURN_3');
  assert.equal(returned.user_product_coupon_bundle_info.used_count, 2);
});

test('the first round of a sequential coupon is index 0, and index 0 is sent', async (t) => {
  const { client, last } = standIn(t);
  const used = await client.userCoupons.use(useOf('Card_new', 'MCHUSE_card', CARD));
  assert.equal(used.product_coupon.usage_mode, 'SEQUENTIAL');
  assert.equal(used.sequential_usage_detail.used_count, 1);

  const params = returnOf('Card_new', 'MCHRETURN_card', { ...CARD, sequential_coupon_index: 0 });
  const returned = await client.userCoupons.return(params);
  assert.match(last().body, /"sequential_coupon_index":0[,}]/);
  assert.equal(returned.sequential_usage_detail.used_count, 0);
  assert.equal(returned.sequential_usage_detail.detail_item_list[0].return_request_no, 'MCHRETURN_card');
  assert.equal(returned.sequential_usage_detail.detail_item_list[1].return_request_no, undefined);
});

test('a named round is the one that is used, and no index is sent unless given', async (t) => {
  const { client, last } = standIn(t);
  const used = await client.userCoupons.use(useOf('Card_new', 'MCHUSE_round_4', { ...CARD, sequential_coupon_index: 4 }));
  assert.match(last().body, /"sequential_coupon_index":4[,}]/);
  const numbers = ({ sequential_usage_detail: { detail_item_list } }) => detail_item_list.map(({ use_request_no }) => use_request_no);
  assert.deepEqual(
    numbers(used).map((number) => number === 'MCHUSE_round_4'),
    Array.from({ length: 10 }, (_, index) => index === 4),
  );
  const first = await client.userCoupons.use(useOf('Card_new', 'MCHUSE_round_0', { ...CARD, sequential_coupon_index: 0 }));
  assert.match(last().body, /"sequential_coupon_index":0[,}]/);
  assert.equal(numbers(first)[0], 'MCHUSE_round_0');
  const next = await client.userCoupons.use(useOf('Card_new', 'MCHUSE_next', CARD));
  assert.doesNotMatch(last().body, /sequential/);
  assert.deepEqual(numbers(next).slice(0, 5), ['MCHUSE_round_0', 'MCHUSE_next', undefined, undefined, 'MCHUSE_round_4']);
  for (const [index, rule] of [
    [-1, 'min'],
    [0.5, 'type'],
    ['0', 'type'],
  ]) {
    const error = await rejection(client.userCoupons.use(useOf('Card_new', 'MCHUSE_wrong', { ...CARD, sequential_coupon_index: index })));
    assert.deepEqual(
      error.findings.map((finding) => `${finding.path} ${finding.rule}`),
      [`/sequential_coupon_index ${rule}`],
    );
  }
});

test('after a use, a return and another use the first ones cannot be resolved', async (t) => {
  const { client } = standIn(t);
  const [first, second] = [useOf('Code_123456', 'MCHUSE_first'), useOf('Code_123456', 'MCHUSE_second')];
  const back = returnOf('Code_123456', 'MCHRETURN_first');
  const verdicts = async () => {
    const resolutions = [
      await client.userCoupons.use.resolve(first),
      await client.userCoupons.return.resolve(back),
      await client.userCoupons.use.resolve(second),
    ];
    return resolutions.map(({ verdict }) => verdict);
  };
  assert.deepEqual(await verdicts(), ['not-happened', 'not-happened', 'not-happened']);
  await client.userCoupons.use(first);
  assert.deepEqual(await verdicts(), ['happened', 'cannot-tell', 'cannot-tell']);
  await client.userCoupons.return(back);
  assert.deepEqual(await verdicts(), ['happened', 'happened', 'cannot-tell']);
  await client.userCoupons.use(second);
  assert.deepEqual(await verdicts(), ['cannot-tell', 'cannot-tell', 'happened']);
});

test('every page of a list is read, to the last', async (t) => {
  const { sandbox, client } = standIn(t);
  const { openid, appid, brand_id } = useOf('Code_123456', 'MCHUSE_list');
  const pages = [];
  let page_token;
  do {
    const { data, findings } = await client.userCoupons.list.withResponse({ openid, appid, brand_id, page_size: 5, page_token });
    assert.deepEqual(
      findings.filter(({ path }) => !path.startsWith('/user_coupon_list/')),
      [],
    );
    pages.push(data);
    page_token = data.next_page_token;
  } while (page_token !== undefined);
  const all = sandbox.coupons
    .list()
    .filter((coupon) => coupon.kind === 'product' && coupon.coupon_code !== 'Code_foreign' && coupon.openid === openid);
  assert.deepEqual(
    pages.map(({ total_count }) => total_count),
    [all.length, ...Array(pages.length - 1).fill(undefined)],
  );
  assert.deepEqual(
    pages.flatMap(({ user_coupon_list }) => user_coupon_list.map(({ coupon_code }) => coupon_code)),
    all.map(({ coupon_code }) => coupon_code),
  );
  assert.equal(pages.length, 5);
});

test('a merchant coupon is returned', async (t) => {
  const { sandbox, client } = standIn(t);
  const answer = await client.busifavor.return({
    coupon_code: 'sxxe34343434',
    stock_id: '1234567891',
    return_request_no: '1002600620019090123143254436',
  });
  assert.deepEqual(Object.keys(answer), ['wechatpay_return_time']);
  assert.match(answer.wechatpay_return_time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
  assert.equal(sandbox.coupons.state('sxxe34343434'), 'SENDED');
});

test('a repeat with the same number and parameters has the same result, once', async (t) => {
  const { sandbox, client, requests } = standIn(t);
  const params = useOf('Code_123457', 'MCHUSE_again');
  const first = await client.userCoupons.use(params);
  assert.deepEqual(await client.userCoupons.use(params), first);
  assert.equal(sandbox.coupons.state('Code_123457'), 'USED');
  assert.deepEqual(
    requests().map(({ status }) => status),
    [200, 200],
  );
  const [one, other] = requests().map(({ headers }) => headers.authorization);
  assert.notEqual(one, other); // each request has a nonce of its own
});

test('withResponse gives the entity and everything around it', async (t) => {
  const { sandbox, client, last } = standIn(t);
  const answer = await client.userCoupons.use.withResponse(useOf('Code_123458', 'MCHUSE_answer'));
  assert.deepEqual(Object.keys(answer).sort(), ['attempts', 'body', 'data', 'findings', 'requestId', 'serial', 'status']);
  assert.equal(answer.status, 200);
  assert.equal(answer.requestId, last().requestId);
  assert.deepEqual([answer.serial], Object.keys(sandbox.config.wechatpayKeys));
  assert.deepEqual(answer.findings, []);
  assert.equal(Object.prototype.toString.call(answer.body), '[object Uint8Array]');
  assert.deepEqual(JSON.parse(new TextDecoder().decode(answer.body)), answer.data);
});

test('an error of the API says its status, code and what its page says about it', async (t) => {
  const { client, last } = standIn(t);
  const error = await rejection(client.userCoupons.use(useOf('Code_expired', 'MCHUSE_expired')));
  assert.ok(error instanceof ApiError);
  assert.deepEqual([error.code, error.status, error.apiCode, error.outcome], ['API_ERROR', 403, 'NOT_ENOUGH', 'rejected']);
  assert.equal(error.verified, false);
  assert.equal(error.requestId, last().requestId);
  assert.match(error.message, /用户商品券当前无法使用/);
  assert.match(error.message, /请确认用户商品券当前是否处于可用状态/);
});

test('the required copy of the package does the main job too', async (t) => {
  const { client } = standIn(t, {}, { Client: required.WechatPay });
  assert.ok(client instanceof required.WechatPay);
  assert.equal((await client.userCoupons.use(useOf('Code_123456', 'MCHUSE_required'))).coupon_state, 'USED');
  assert.equal((await client.userCoupons.return(returnOf('Code_123456', 'MCHRETURN_required'))).coupon_state, 'EFFECTIVE');
});
