// The sandbox gives every error of the tables of sends, pre-sends and deactivations, with its status, code and description, on both sides.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSandbox, documentedErrors } from 'wechatpay-coupon/sandbox';
import { ASK, BUNDLE, ask, newBundle, newProduct, ofBrand, refused } from './requests.mjs';

const sandbox = await createSandbox({ audit: 'by-hand' });

/** A new product coupon whose stock, or whose stocks of a bundle, are as wanted: its ids. It is under review unless `passed`. */
const created = async (product, { passed = true } = {}) => {
  const { json } = await ask(sandbox, ASK['productCoupons.create'](product));
  if (passed) sandbox.audit(json.product_coupon_id);
  const { product_coupon_id, stock, stock_bundle } = json;
  return { product_coupon_id, ...(stock ? { stock_id: stock.stock_id } : { stock_bundle_id: stock_bundle.stock_bundle_id }) };
};
const single = (stock, more) => () => created(newProduct({ stock }), more);
const bundle = (changes, more) => () =>
  created({ single_usage_info: undefined, stock: undefined, ...newBundle({ bundle: changes }) }, more);

const paused = async () => {
  const ids = await created(newProduct());
  sandbox.stocks.setState(ids.stock_id, 'PAUSED');
  return ids;
};

const APPID = { changes: { appid: 'wx1' } };
/** Rows that every operation has. */
const COMMON = {
  'HTTP 请求不符合微信支付 APIv3 接口规则': { headers: { Accept: undefined }, message: 'Http头缺少Accept或User-Agent' },
  验证不通过: { spoil: () => Buffer.alloc(256).toString('base64'), message: '签名错误' },
  '系统异常,请稍后重试': { fault: 'system-error-before' },
};
/** Rows that the tables of a partner have in common. `stock`: the parameter that names a stock, or a stock bundle. */
const partner = (stock) => ({
  ...COMMON,
  传入参数不符合业务规则: APPID,
  '未找到 product_coupon_id 对应的商品券': { changes: { product_coupon_id: '7' } },
  '未找到 stock_id 对应的商品券批次': { changes: { [stock]: '7' } },
  请求超过接口频率限制: { fault: 'too-many-requests' },
});
/** `having`: what is there; `sent`: a send of it before; `before`: the same request before, but for these. */
const limits = (making) => ({
  参数错误: { changes: { send_request_no: 'short' } },
  用户领取已达上限: { having: making({ stock_send_rule: { max_count: 9, max_count_per_user: 1 } }), sent: true },
  批次的发放预算不足: { having: making({ stock_send_rule: { max_count: 1, max_count_per_user: 9 } }), sent: true },
  '批次预上传的券 Code 不够了': { having: making({ coupon_code_mode: 'UPLOAD' }) },
  这个发券请求单号已经用过: { changes: { send_request_no: 'again_1' }, before: { attach: 'other' } },
});
const CODE = {
  'coupon_code 与已有的券冲突': { having: single({ coupon_code_mode: 'API_ASSIGN' }), changes: { coupon_code: 'Code_123456' } },
};
const DEACTIVATION = { 参数错误: { changes: { deactivate_reason: '' } }, '未找到 coupon_code 对应的用户商品券': { coupon: 'nothing' } };

/** By side, operation and description of the row: what to send for it. */
const ROWS = {
  partner: {
    'userCoupons.send': { ...partner('stock_id'), ...limits(single), ...CODE },
    'userCoupons.preSend': { ...partner('stock_id'), ...limits(single), ...CODE },
    'userCoupons.deactivate': { ...partner('stock_id'), ...DEACTIVATION },
    'userCouponBundles.send': { ...partner('stock_bundle_id'), ...limits(bundle) },
    'userCouponBundles.preSend': { ...partner('stock_bundle_id'), ...limits(bundle) },
    'userCouponBundles.deactivate': { ...partner('stock_bundle_id'), ...DEACTIVATION },
  },
  // Rows that every operation has, and those of Authorization, are in other tests.
  brand: {
    'userCoupons.send': {
      这个发券请求单号已经用过: { changes: { send_request_no: 'again_1' }, before: { attach: 'other' } },
      批次今天的发放已达上限: {
        having: single({ stock_send_rule: { max_count: 9, max_count_per_day: 1, max_count_per_user: 9 } }),
        sent: true,
      },
      批次不在发放中: { having: paused },
      商品券不在生效中: { having: single({}, { passed: false }) },
      '参数过长、过短或超出取值范围': { changes: { attach: 'x'.repeat(151) } },
      'coupon_code 已被其他发放占用': { having: single({ coupon_code_mode: 'API_ASSIGN' }), changes: { coupon_code: 'Code_123456' } },
      用户领取数量或总额已达上限: { having: single({ stock_send_rule: { max_count: 9, max_count_per_user: 1 } }), sent: true },
      要访问的对象不存在: { changes: { stock_id: '7' } },
    },
    'userCoupons.preSend': { 参数错误: { changes: { appid: '' } }, 要访问的对象不存在: { changes: { stock_id: '7' } } },
    'userCoupons.deactivate': {
      参数错误: { changes: { deactivate_reason: '' } },
      '未找到 coupon_code 对应的用户商品券': { coupon: 'nothing' },
      多次优惠里的单张券不能单独失效: { coupon: 'Bundle_new_1', changes: BUNDLE(1) },
      用户券的状态不允许这个操作: { coupon: 'Code_used' },
    },
    'userCouponBundles.send': { 参数错误: { changes: { appid: '' } }, 没有这个批次组: { changes: { stock_bundle_id: '7' } } },
    'userCouponBundles.preSend': { 参数错误: { changes: { send_request_no: 'x'.repeat(41) } } },
    'userCouponBundles.deactivate': { 参数错误: { changes: { deactivate_reason: undefined } } },
  },
};

/** A bundle has no code that the caller gives. */
const NEVER = ['coupon_code 与已有的券冲突'];

const nameOf = ({ code, description, status }) => `${status} ${code} ${description}`;

for (const [side, of] of [
  ['partner', (request) => request],
  ['brand', ofBrand],
]) {
  test(`every error of a ${side}'s sends, pre-sends and deactivations is as documented`, async () => {
    for (const [operation, ways] of Object.entries(ROWS[side])) {
      const rows = documentedErrors[operation].filter(({ sides }) => sides.includes(side));
      const missing = rows.filter(({ description }) => !(description in ways) && !NEVER.includes(description));
      if (side === 'partner') assert.deepEqual(missing, [], operation);
      for (const [description, { having, sent, before, coupon, changes, message, fault, ...how }] of Object.entries(ways)) {
        sandbox.reset();
        const ids = { ...(await having?.()), ...changes };
        const request = (more) => of(operation.endsWith('.deactivate') ? ASK[operation](coupon, ids) : ASK[operation]({ ...ids, ...more }));
        const send = operation.replace('preSend', 'send');
        if (sent) assert.equal((await ask(sandbox, of(ASK[send](ids)))).status, 200, `${operation}: ${description}`);
        if (before) assert.equal((await ask(sandbox, request(before))).status, 200, `${operation}: ${description}`);
        if (fault) sandbox.fault(fault);
        const { status, code, json } = await ask(sandbox, request(), how);
        const row = rows.find((one) => one.description === description);
        assert.ok(row, `${operation}: ${description}`);
        assert.equal(
          nameOf({ status, code, description: json.message }),
          nameOf({ ...row, description: message ?? description }),
          operation,
        );
      }
    }
  });
}

test('a stock that is not SENDING sends nothing, and the sub-code says so', async () => {
  for (const operation of ['userCoupons.send', 'userCoupons.preSend']) {
    sandbox.reset();
    assert.equal(await refused(sandbox, ASK[operation](await paused())), '400 INVALID_REQUEST 268577984');
  }
});
