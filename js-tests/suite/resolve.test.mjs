// What `resolve` says of a call whose outcome is unknown: "happened" and "not-happened" only where the coupon proves it, whatever
// state it is in; everything else is "cannot-tell", also a query that fails.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { busifavorReturn, client, couponEntity, giveBack, rejection, signedResponse, unsignedResponse, use } from './wechatpay.mjs';

/** A client whose queries get this response; `asked()` gives what was sent. */
function answering(answer, changes) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url: new URL(url), ...init });
    if (answer instanceof Error) throw answer;
    return { ...answer, arrayBuffer: async () => answer.body.buffer };
  };
  return { own: client({ fetch, ...changes }), sent };
}

const OURS = { use: use().out_request_no, return: giveBack().out_request_no };
const used = (number = OURS.use) => ({ use_request_no: number, use_time: '2025-08-03T12:00:00+08:00' });
const returned = (number = OURS.return) => ({ return_request_no: number, return_time: '2025-08-04T12:00:00+08:00' });

/** A coupon in a state, with a usage detail of one of the three kinds. */
const MODES = {
  single: (detail) => ({ single_usage_detail: detail }),
  bundle: (detail) => ({ single_usage_detail: undefined, progressive_bundle_usage_detail: detail }),
  card: (detail) => {
    const inForce = Boolean(detail.use_request_no) && !('return_request_no' in detail);
    const round = {
      detail_state: inForce ? 'USED' : 'EFFECTIVE',
      valid_begin_time: '2025-08-01T00:00:00+08:00',
      valid_end_time: '2025-09-01T00:00:00+08:00',
      ...detail,
    };
    return {
      single_usage_detail: undefined,
      sequential_usage_detail: { total_count: 1, used_count: Number(inForce), detail_item_list: [round] },
    };
  },
};

const STORIES = [
  // [state, usage detail, verdict of use, verdict of return]
  // A use before this one may have been returned, and neither be shown any more.
  ['USED', used(), 'happened', 'cannot-tell'],
  ['USED', used('OTHER_USE'), 'cannot-tell', 'cannot-tell'],
  // Never used.
  ['EFFECTIVE', {}, 'not-happened', 'not-happened'],
  ['CONFIRMING', {}, 'not-happened', 'not-happened'],
  ['PENDING', {}, 'not-happened', 'not-happened'],
  ['EFFECTIVE', { use_request_no: null, use_time: null, return_request_no: null, return_time: null }, 'not-happened', 'not-happened'],
  ['EFFECTIVE', { use_time: used().use_time }, 'cannot-tell', 'cannot-tell'],
  ['EFFECTIVE', { associated_order_info: { transaction_id: '1' } }, 'cannot-tell', 'cannot-tell'],
  ['EFFECTIVE', { use_request_no: '' }, 'cannot-tell', 'cannot-tell'],
  ['EFFECTIVE', returned('OTHER_RETURN'), 'cannot-tell', 'cannot-tell'],
  ['EFFECTIVE', { ...used(), ...returned() }, 'happened', 'happened'],
  ['EFFECTIVE', { ...used('OTHER_USE'), ...returned() }, 'cannot-tell', 'happened'],
  ['EFFECTIVE', { ...used('OTHER_USE'), ...returned('OTHER_RETURN') }, 'cannot-tell', 'cannot-tell'],
  ['USED', { ...used(), ...returned('OTHER_RETURN') }, 'happened', 'cannot-tell'],
  ['USED', { ...used('OTHER_USE'), ...returned('OTHER_RETURN') }, 'cannot-tell', 'cannot-tell'],
  ['USED', { ...used('OTHER_USE'), ...returned() }, 'cannot-tell', 'happened'],
  ['EFFECTIVE', { ...used('OTHER_USE'), return_time: returned().return_time }, 'cannot-tell', 'cannot-tell'],
  ['EFFECTIVE', { ...used('OTHER_USE'), return_request_no: 'OTHER_RETURN' }, 'cannot-tell', 'cannot-tell'],
  ['USED', {}, 'cannot-tell', 'cannot-tell'],
  ['EXPIRED', {}, 'cannot-tell', 'cannot-tell'],
  ['DELETED', {}, 'cannot-tell', 'cannot-tell'],
  ['DEACTIVATED', {}, 'cannot-tell', 'cannot-tell'],
  ['EXPIRED', { ...used(), ...returned() }, 'happened', 'happened'],
  ['DEACTIVATED', used(), 'happened', 'cannot-tell'],
  ['NEWER_STATE', {}, 'cannot-tell', 'cannot-tell'],
  ['NEWER_STATE', used(), 'happened', 'cannot-tell'],
];

test('26 of 26 stories of a product coupon have the right result of resolve', async () => {
  let verdicts = 0;
  for (const [mode, detailOf] of Object.entries(MODES)) {
    for (const [coupon_state, detail, ...wanted] of STORIES) {
      const entity = couponEntity({ coupon_state, ...detailOf(detail) });
      const { own } = answering(signedResponse(entity));
      const resolutions = [await own.userCoupons.use.resolve(use()), await own.userCoupons.return.resolve(giveBack())];
      assert.deepEqual(
        resolutions.map(({ verdict }) => verdict),
        wanted,
        `${mode} ${coupon_state} ${JSON.stringify(detail)}`,
      );
      for (const { coupon, ...rest } of resolutions) {
        assert.equal(coupon.coupon_state, coupon_state);
        assert.deepEqual(rest, { verdict: rest.verdict, error: undefined });
      }
      verdicts += 2;
    }
  }
  assert.deepEqual([STORIES.length, verdicts], [26, 156]);
});

const verdictsOf = async (entity) => {
  const { own } = answering(signedResponse(entity));
  return [(await own.userCoupons.use.resolve(use())).verdict, (await own.userCoupons.return.resolve(giveBack())).verdict];
};

test('a coupon that contradicts itself, or leaves something out, cannot tell', async () => {
  const single = (coupon_state, detail) => couponEntity({ coupon_state, single_usage_detail: detail });
  const card = (coupon_state, changes, round = {}) => {
    const entity = couponEntity({ coupon_state, ...MODES.card(used('OTHER_USE')) });
    const [item] = entity.sequential_usage_detail.detail_item_list;
    Object.assign(entity.sequential_usage_detail, { detail_item_list: [{ ...item, ...round }] }, changes);
    return entity;
  };
  const neverUsed = (changes) => {
    const usage = { total_count: 2, used_count: 0, detail_item_list: [{ detail_state: 'EFFECTIVE' }, {}] };
    return couponEntity({ coupon_state: 'EFFECTIVE', single_usage_detail: undefined, sequential_usage_detail: { ...usage, ...changes } });
  };
  const odd = [
    single('USED', { use_request_no: '', use_time: '2025-08-03T12:00:00+08:00' }), // no number
    single('USED', undefined),
    single('EFFECTIVE', used('OTHER_USE')), // a use that is neither in force nor returned
    single('USED', { ...used('OTHER_USE'), return_time: '2025-08-04T12:00:00+08:00' }), // returned without a number
    card('EFFECTIVE', { used_count: 2 }),
    card('EFFECTIVE', { used_count: 0 }),
    card('EFFECTIVE', { total_count: 2 }), // a round that is not listed
    card('EFFECTIVE', { detail_item_list: undefined }),
    card('EFFECTIVE', {}, { detail_state: 'EFFECTIVE' }),
    card('EFFECTIVE', {}, { use_request_no: undefined }),
    card('EFFECTIVE', { used_count: 0, detail_item_list: [], total_count: 10 }),
    card('EFFECTIVE', {}), // used under another number, and returned before, for all that is shown
    couponEntity({ coupon_state: 'EFFECTIVE', single_usage_detail: undefined }), // no usage is shown
    couponEntity({
      coupon_state: 'EFFECTIVE',
      single_usage_detail: {},
      product_coupon: { ...couponEntity().product_coupon, usage_mode: 'SEQUENTIAL' },
    }), // nor that of a card
    neverUsed({ total_count: null }),
    neverUsed({ total_count: 3 }),
    neverUsed({ total_count: '02x' }),
    neverUsed({ total_count: [2] }),
    neverUsed({ total_count: 0, detail_item_list: [] }),
    neverUsed({ detail_item_list: null }),
    neverUsed({ used_count: 1 }),
    neverUsed({ used_count: {} }),
    neverUsed({ detail_item_list: [{}, { detail_state: 'USED' }] }),
  ];
  for (const entity of odd)
    assert.deepEqual(await verdictsOf(entity), ['cannot-tell', 'cannot-tell'], JSON.stringify(entity).slice(0, 600));
  assert.equal(odd.length, 23);
  for (const counts of [{}, { total_count: '2' }, { used_count: '0' }, { used_count: undefined }, { used_count: null }]) {
    assert.deepEqual(await verdictsOf(neverUsed(counts)), ['not-happened', 'not-happened'], JSON.stringify(counts));
  }
});

test('values that decide nothing, of whatever type, take a proof away at most', async () => {
  const values = [null, 7, '', 'x', true, [], {}, [null], { toString: 1, valueOf: null }];
  for (const [coupon_state, detail, wanted] of [
    ['USED', used(), 'happened'],
    ['EFFECTIVE', {}, 'not-happened'],
    ['USED', used('OTHER_USE'), 'cannot-tell'],
  ]) {
    for (const value of values) {
      const entity = couponEntity({
        coupon_state,
        single_usage_detail: detail,
        stock: value,
        attach: value,
        send_channel: value,
        valid_end_time: value,
        newer: value,
      });
      entity.product_coupon.usage_mode = value;
      assert.equal((await verdictsOf(entity))[0], wanted, `${coupon_state} ${JSON.stringify(value)}`);
      for (const name of ['use_time', 'return_time', 'saved_amount', 'associated_order_info']) {
        const [verdict] = await verdictsOf(couponEntity({ coupon_state, single_usage_detail: { ...detail, [name]: value } }));
        assert.ok([wanted, 'cannot-tell'].includes(verdict) && (wanted !== 'happened' || verdict === 'happened'), `${name} ${verdict}`);
      }
    }
  }
});

test('parameters that the operation rejects are errors before any query', async () => {
  const { own, sent } = answering(signedResponse(couponEntity()));
  for (const out_request_no of [undefined, '', 'short', 123456, null, '*'.repeat(10)]) {
    for (const operation of ['use', 'return']) {
      const params = { ...(operation === 'use' ? use() : giveBack()), out_request_no };
      assert.equal((await rejection(own.userCoupons[operation].resolve(params))).code, 'REQUEST_INVALID', String(out_request_no));
    }
  }
  for (const return_request_no of [undefined, '', 7]) {
    assert.equal(
      (await rejection(own.busifavor.return.resolve({ ...busifavorReturn(), ...owner, return_request_no }))).code,
      'REQUEST_INVALID',
    );
  }
  assert.equal(sent.length, 0);
});

test('the query is about the coupon of the call, and changes nothing', async () => {
  const { own, sent } = answering(signedResponse(couponEntity()));
  await own.userCoupons.use.resolve(use());
  assert.equal(sent.length, 1);
  const [{ method, url, body }] = sent;
  assert.deepEqual([method, body], ['GET', undefined]);
  assert.equal(url.pathname, '/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/Code_123456');
  assert.deepEqual(Object.fromEntries(url.searchParams), {
    product_coupon_id: '1000000013',
    stock_id: '1000000013001',
    appid: 'wx233544546545989',
    brand_id: '120344',
  });
});

const owner = { openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4', appid: 'wx233544546545989' };
const merchantCoupon = (changes) => ({
  stock_name: '满减券',
  belong_merchant: '1900000001',
  goods_name: '全场',
  stock_type: 'NORMAL',
  coupon_use_rule: { use_method: 'OFF_LINE' },
  display_pattern_info: {},
  coupon_code: 'sxxe34343434',
  stock_id: '1234567891',
  send_request_no: 'MCHSEND',
  available_start_time: '2025-08-01T00:00:00+08:00',
  expire_time: '2025-09-01T00:00:00+08:00',
  receive_time: '2025-08-01T00:00:00+08:00',
  ...changes,
});
const OURS_RETURNED = { return_request_no: busifavorReturn().return_request_no };
const OF_MERCHANT = [
  // [coupon, the use that was to be returned, verdict]
  [{ coupon_state: 'SENDED' }, 'USE_1', 'happened'],
  [{ coupon_state: 'SENDED' }, undefined, 'cannot-tell'], // it may never have been used
  [{ coupon_state: 'SENDED', ...OURS_RETURNED }, undefined, 'happened'],
  [{ coupon_state: 'EXPIRED', ...OURS_RETURNED }, 'USE_1', 'happened'],
  [{ coupon_state: 'SENDED', return_request_no: 'OTHER' }, 'USE_1', 'cannot-tell'],
  [{ coupon_state: 'SENDED', stock_id: '1234567892' }, 'USE_1', 'cannot-tell'],
  [{ coupon_state: 'SENDED', stock_id: undefined }, 'USE_1', 'happened'],
  [{ coupon_state: 'SENDED', coupon_code: undefined }, 'USE_1', 'cannot-tell'],
  [{ coupon_state: 'SENDED', use_request_no: 'USE_1' }, 'USE_1', 'happened'],
  [{ coupon_state: 'SENDED', use_request_no: 'USE_2' }, 'USE_1', 'cannot-tell'], // used again since
  [{ coupon_state: 'SENDED', stock_id: null, use_request_no: null, return_request_no: null }, 'USE_1', 'happened'],
  [{ coupon_state: 'SENDED', return_request_no: '' }, 'USE_1', 'cannot-tell'],
  [{ coupon_state: 'USED', use_request_no: 'USE_1', return_request_no: null }, 'USE_1', 'not-happened'],
  [{ coupon_state: 'USED', use_request_no: null }, 'USE_1', 'cannot-tell'],
  [{ coupon_state: 'USED', use_request_no: 'USE_2', ...OURS_RETURNED }, 'USE_1', 'happened'],
  [{ coupon_state: 'USED', use_request_no: 'USE_1' }, 'USE_1', 'not-happened'],
  [{ coupon_state: 'USED', use_request_no: 'USE_1', return_request_no: 'OTHER' }, 'USE_1', 'cannot-tell'],
  [{ coupon_state: 'USED', use_request_no: 'USE_2' }, 'USE_1', 'cannot-tell'],
  [{ coupon_state: 'USED', use_request_no: 'USE_1' }, undefined, 'cannot-tell'],
  [{ coupon_state: 'USED', use_request_no: '' }, '', 'cannot-tell'],
  [{ coupon_state: 'USED' }, 'USE_1', 'cannot-tell'],
  [{ coupon_state: 'EXPIRED' }, 'USE_1', 'cannot-tell'],
  [{ coupon_state: 'EXPIRED', use_request_no: 'USE_1' }, 'USE_1', 'cannot-tell'],
  [{ coupon_state: 'DELETED', use_request_no: 'USE_2' }, 'USE_1', 'cannot-tell'],
  [{ coupon_state: 'DELETED' }, 'USE_1', 'cannot-tell'],
  [{ coupon_state: 'NEWER_STATE' }, 'USE_1', 'cannot-tell'],
  [{}, 'USE_1', 'cannot-tell'],
];

test('27 of 27 states of a merchant coupon have the right result for its return', async () => {
  for (const [changes, use_request_no, wanted] of OF_MERCHANT) {
    const { own, sent } = answering(signedResponse(merchantCoupon(changes)));
    const { verdict } = await own.busifavor.return.resolve({ ...busifavorReturn(), ...owner, use_request_no });
    assert.equal(verdict, wanted, JSON.stringify([changes, use_request_no]));
    assert.equal(sent[0].url.pathname, `/v3/marketing/busifavor/users/${owner.openid}/coupons/sxxe34343434/appids/${owner.appid}`);
  }
  assert.equal(OF_MERCHANT.length, 27);
});

test('a query that fails cannot tell, and says why; one that was not sent throws', async () => {
  const failures = [
    new TypeError('fetch failed'),
    unsignedResponse(404, '{"code":"NOT_FOUND"}'),
    unsignedResponse(500),
    signedResponse(couponEntity({ coupon_code: 'another' })),
    signedResponse({}),
  ];
  const codes = [];
  for (const answer of failures) {
    const { error, ...rest } = await answering(answer).own.userCoupons.use.resolve(use());
    assert.deepEqual(rest, { verdict: 'cannot-tell', coupon: undefined });
    codes.push(error.code);
  }
  assert.deepEqual(codes, ['TRANSPORT_FAILED', 'API_ERROR', 'UNRECOGNIZED_RESPONSE', 'RESPONSE_MISMATCH', 'ENTITY_INVALID']);
  assert.equal((await rejection(client().userCoupons.use.resolve({ openid: 'x' }))).code, 'REQUEST_INVALID');
  assert.equal((await rejection(client().busifavor.return.resolve(busifavorReturn()))).code, 'REQUEST_INVALID');
  for (const operation of [client().userCoupons.use, client().busifavor.return])
    assert.equal((await rejection(operation.resolve())).code, 'REQUEST_INVALID');
  const freed = client();
  freed.free();
  assert.equal((await rejection(freed.userCoupons.use.resolve(use()))).code, 'CLIENT_FREED');
});

test('the options of a call are those of its query', async () => {
  const { own, sent } = answering(unsignedResponse(503));
  const { error } = await own.userCoupons.use.resolve(use(), { retry: { times: 3, delay: 0 } });
  assert.deepEqual([error.status, sent.length], [503, 4]);
});

test('an error that is none of the package is no resolution', async () => {
  const mistake = new Error('a getter of the caller');
  const options = Object.defineProperty({}, 'retry', {
    enumerable: true,
    get() {
      throw mistake;
    },
  });
  assert.equal(
    await client()
      .userCoupons.use.resolve(use(), options)
      .catch((error) => error),
    mistake,
  );
});

test('operations that change nothing have nothing to resolve', () => {
  const { userCoupons, busifavor } = client();
  for (const operation of [userCoupons.get, userCoupons.list, busifavor.get]) assert.equal(operation.resolve, undefined);
});
