// A genuine response to another request is an error at the place that differs: every parameter that a response repeats, of every
// operation, altered in the response (signed by node:crypto), and altered in the request.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ECHOES } from './parameters/stock-responses.mjs';
import {
  PARAMETERS,
  accept,
  client,
  couponEntity,
  fixture,
  merchantCoupon,
  operationOf,
  refusal,
  signedResponse,
  summary,
} from './wechatpay.mjs';

const wechatpay = client();
const returned = (changes) => ({ ...JSON.parse(fixture('partner-product-coupon-return.bundle.response.json')), ...changes });

/** The usage of a single coupon shown as that of a bundle, or as the second of a card's three rounds. */
const asBundle = ({ single_usage_detail, ...coupon }) => ({ ...coupon, progressive_bundle_usage_detail: single_usage_detail });
const asCard = ({ single_usage_detail, ...coupon }) => ({
  ...coupon,
  sequential_usage_detail: { total_count: 3, used_count: 1, detail_item_list: [{}, single_usage_detail, {}] },
});
const pageOf = (...user_coupon_list) => ({ total_count: user_coupon_list.length, user_coupon_list });

const COUPON = [
  ['coupon_code', '/coupon_code'],
  ['brand_id', '/brand_id'],
  ['product_coupon_id', '/product_coupon/product_coupon_id'],
];

/** The coupon of the response to a call, with its number in the field that has it. */
function answerTo(name, field) {
  const { product_coupon_id, coupon_code = 'Code_new', brand_id, out_request_no, send_request_no = out_request_no } = PARAMETERS[name]();
  const product_coupon = { ...couponEntity().product_coupon, product_coupon_id };
  return couponEntity({ coupon_code, brand_id, product_coupon, [field]: send_request_no });
}
function bundleOf(name) {
  const coupons = ['Code_new', 'Code_next'].map((coupon_code) => ({ ...answerTo(name, 'send_request_no'), coupon_code }));
  return { user_coupon_bundle_id: '1000000014901', user_product_coupon_list: coupons };
}

/** Operation, response, and each parameter with the place that repeats it. */
const ROWS = [
  ['userCoupons.use', couponEntity(), [...COUPON, ['out_request_no', '/single_usage_detail/use_request_no']]],
  ['userCoupons.use', asBundle(couponEntity()), [['out_request_no', '/progressive_bundle_usage_detail/use_request_no']]],
  ['userCoupons.use', asCard(couponEntity()), [['out_request_no', '/sequential_usage_detail/detail_item_list/1/use_request_no']]],
  ['userCoupons.return', returned(), [...COUPON, ['out_request_no', '/single_usage_detail/return_request_no']]],
  ['userCoupons.return', asBundle(returned()), [['out_request_no', '/progressive_bundle_usage_detail/return_request_no']]],
  ['userCoupons.return', asCard(returned()), [['out_request_no', '/sequential_usage_detail/detail_item_list/1/return_request_no']]],
  ['userCoupons.get', couponEntity(), COUPON],
  [
    'userCoupons.list',
    pageOf(couponEntity(), returned()),
    [
      ['brand_id', '/user_coupon_list/0/brand_id'],
      ['brand_id', '/user_coupon_list/1/brand_id'],
      ['product_coupon_id', '/user_coupon_list/0/product_coupon/product_coupon_id'],
      ['product_coupon_id', '/user_coupon_list/1/product_coupon/product_coupon_id'],
    ],
  ],
  ['busifavor.get', merchantCoupon(), [['coupon_code', '/coupon_code']]],
  ...ECHOES,
  ['userCoupons.send', answerTo('userCoupons.send', 'send_request_no'), [...COUPON.slice(1), ['send_request_no', '/send_request_no']]],
  ['userCoupons.confirm', answerTo('userCoupons.confirm', 'confirm_request_no'), [...COUPON, ['out_request_no', '/confirm_request_no']]],
  [
    'userCoupons.deactivate',
    answerTo('userCoupons.deactivate', 'deactivate_request_no'),
    [...COUPON, ['out_request_no', '/deactivate_request_no']],
  ],
  [
    'userCouponBundles.send',
    bundleOf('userCouponBundles.send'),
    ['brand_id', 'product_coupon_id', 'send_request_no'].flatMap((parameter) =>
      [0, 1].map((index) => [
        parameter,
        `/user_product_coupon_list/${index}${parameter === 'product_coupon_id' ? '/product_coupon' : ''}/${parameter}`,
      ]),
    ),
  ],
  // deactivate_request_no is not compared: an official sample has another one (C-75).
  ['userCouponBundles.deactivate', bundleOf('userCouponBundles.deactivate'), [['user_coupon_bundle_id', '/user_coupon_bundle_id']]],
];

const altered = (document, place, value) => {
  const copy = structuredClone(document);
  const steps = place.split('/').slice(1);
  const object = steps.slice(0, -1).reduce((inner, step) => inner[step], copy);
  assert.equal(typeof object[steps.at(-1)], 'string', place);
  object[steps.at(-1)] = value;
  return copy;
};
const mismatch = (at) => ({ name: 'VerificationError', code: 'RESPONSE_MISMATCH', at, outcome: 'unknown' });

test('each place that repeats the request is compared with it', () => {
  let refused = 0;
  for (const [name, answer, places] of ROWS) {
    const prepared = operationOf(wechatpay, name).prepare(PARAMETERS[name]());
    assert.deepEqual(accept(prepared, signedResponse(answer)).data, answer);
    for (const [, place] of places) {
      for (const value of ['Another_1', '']) {
        const error = refusal(() => accept(prepared, signedResponse(altered(answer, place, value))));
        assert.deepEqual(summary(error), mismatch(place), name);
      }
      refused += 1;
    }
  }
  assert.equal(refused, 20 + 33 + 18);
});

test('a response to a request about something else is an error at its first place', () => {
  for (const [name, answer, places] of ROWS) {
    const seen = new Set();
    for (const [parameter, place] of places) {
      if (seen.has(parameter)) continue;
      seen.add(parameter);
      const prepared = operationOf(wechatpay, name).prepare(PARAMETERS[name]({ [parameter]: 'Another_1' }));
      assert.deepEqual(summary(refusal(() => accept(prepared, signedResponse(answer)))), mismatch(place), name);
    }
  }
});

test('a response with another stock is accepted: an official sample has one', () => {
  const prepared = wechatpay.userCoupons.use.prepare(PARAMETERS['userCoupons.use']({ stock_id: '100232301' }));
  assert.equal(accept(prepared, signedResponse(couponEntity())).data.stock.stock_id, '1000000013001');
});

test('a card with several rounds must have the number; one with none is not compared', () => {
  const prepared = wechatpay.userCoupons.use.prepare(PARAMETERS['userCoupons.use']());
  const card = asCard(couponEntity());
  const rounds = card.sequential_usage_detail.detail_item_list;
  rounds[0].use_request_no = 'Earlier_1';
  rounds[2].use_request_no = 'Later_1';
  assert.equal(accept(prepared, signedResponse(card)).data.coupon_code, 'Code_123456');
  rounds[1].use_request_no = 'Another_1';
  const place = '/sequential_usage_detail/detail_item_list/0/use_request_no';
  assert.deepEqual(summary(refusal(() => accept(prepared, signedResponse(card)))), mismatch(place));
  card.sequential_usage_detail.detail_item_list = [];
  assert.equal(accept(prepared, signedResponse(card)).data.coupon_code, 'Code_123456');
});

test('a response to use without number and use is not one to it', () => {
  const prepared = wechatpay.userCoupons.use.prepare(PARAMETERS['userCoupons.use']());
  const silent = (coupon_state, single_usage_detail) => signedResponse(couponEntity({ coupon_state, single_usage_detail }));
  for (const coupon_state of ['CONFIRMING', 'PENDING', 'EFFECTIVE', 'EXPIRED', 'DELETED', 'DEACTIVATED', 'NEWER']) {
    for (const detail of [undefined, {}, { use_time: '2025-08-03T12:00:00+08:00' }]) {
      assert.deepEqual(
        summary(refusal(() => accept(prepared, silent(coupon_state, detail)))),
        mismatch('/single_usage_detail/use_request_no'),
      );
    }
  }
  for (const detail of [undefined, {}]) assert.equal(accept(prepared, silent('USED', detail)).data.coupon_state, 'USED');
  const { use_request_no } = couponEntity().single_usage_detail;
  assert.equal(accept(prepared, silent('EFFECTIVE', { use_request_no })).data.coupon_state, 'EFFECTIVE', 'used, and returned since');
});

test('what the request does not have is not compared, and an empty page is a page', () => {
  const { list } = wechatpay.userCoupons;
  const asked = list.prepare(PARAMETERS['userCoupons.list']({ product_coupon_id: undefined }));
  const other = altered(couponEntity(), '/product_coupon/product_coupon_id', 'Another_1');
  assert.equal(accept(asked, signedResponse(pageOf(other))).data.total_count, 1);
  for (const page of [pageOf(), { total_count: 0 }]) assert.deepEqual(accept(asked, signedResponse(page)).data, page);
  assert.equal(refusal(() => accept(asked, signedResponse({}))).code, 'ENTITY_INVALID');
});

test('a merchant coupon without its code is given as it is', () => {
  const answer = JSON.parse(JSON.stringify(merchantCoupon({ coupon_code: undefined, coupon_state: undefined })));
  const prepared = wechatpay.busifavor.get.prepare(PARAMETERS['busifavor.get']());
  assert.deepEqual(accept(prepared, signedResponse(answer)).data, answer);
});

test('a merchant coupon is recognized by what it has, and newer states pass', () => {
  const prepared = wechatpay.busifavor.get.prepare(PARAMETERS['busifavor.get']());
  const { data, findings } = accept(prepared, signedResponse(merchantCoupon({ coupon_state: 'FROZEN' })));
  assert.deepEqual([data.coupon_state, findings], ['FROZEN', []]);
  for (const other of [
    {},
    { wechatpay_return_time: '2025-08-03T12:00:00+08:00' },
    { code: 'PARAM_ERROR', message: 'x' },
    { total_count: 0 },
  ]) {
    const error = refusal(() => accept(prepared, signedResponse(other)));
    assert.deepEqual([error.code, error.findings.find(({ severity }) => severity === 'error').path], ['ENTITY_INVALID', '/coupon_code']);
  }
  const required = ['stock_name', 'belong_merchant', 'goods_name', 'stock_type', 'coupon_use_rule'];
  for (const field of [...required, 'display_pattern_info', 'send_request_no', 'available_start_time', 'expire_time', 'receive_time']) {
    const { findings: warnings } = accept(prepared, signedResponse(merchantCoupon({ [field]: undefined })));
    assert.deepEqual(
      warnings.map(({ path, severity }) => `${path} ${severity}`),
      [`/${field} warning`],
    );
  }
  const weekly = merchantCoupon();
  weekly.coupon_use_rule.available_week.week_day = ['1', '2'];
  const given = accept(prepared, signedResponse(weekly));
  assert.deepEqual(given.data, weekly);
  assert.deepEqual(
    given.findings.map(({ path }) => path),
    [0, 1].map((index) => `/coupon_use_rule/available_week/week_day/${index}`),
  );
});
