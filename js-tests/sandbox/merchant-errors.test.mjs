// Every error row of the operations on merchant coupons (商家券) occurs where it can: status, code and description are those of the table.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentedErrors } from 'wechatpay-coupon/sandbox';
import { CALLS, newStock } from '../suite/parameters/busifavor.mjs';
import { ask } from './requests.mjs';
import { createdStock, merchantSandbox, request } from './merchants.mjs';

const sandbox = await merchantSandbox();

/** What to send for a row: parameters that differ, or how it is sent. A function is given what the sandbox has. */
const COMMON = {
  'HTTP 请求不符合微信支付 APIv3 接口规则': { headers: { Accept: undefined }, message: 'Http头缺少Accept或User-Agent' },
  验证不通过: { spoil: () => Buffer.alloc(256).toString('base64'), message: '签名错误' },
  '系统异常,请稍后重试': { fault: 'system-error-before' },
  调用太频繁: { fault: 'too-many-requests' },
};
const wrong = (changes) => ({ 参数错误: { changes } });
const NOTHING = { 要查的资源不存在: { changes: { coupon_code: 'nothing' } } };
const NO_STOCK = { 要查的资源不存在: { changes: { stock_id: '7' } } };
const FOREIGN = { 没有权限: { changes: { coupon_code: 'sxxe_foreign' } } };
const WRONG_APPID = { 'appid 与商户号没有绑定关系': { changes: { appid: 'wx1' } } };
const NO_MERCHANT = { 商户号不存在: { changes: { mchid: '1900000099' } } };
const ofCoupon = { ...NOTHING, ...FOREIGN };
const uploading = async (changes) => ({
  stock_id: await createdStock(sandbox, { coupon_code_mode: 'MERCHANT_UPLOAD', send_rule: { max_coupons: 2 } }),
  ...changes,
});

const ROWS = {
  send: { ...wrong({ stock_id: 5 }), ...NO_STOCK, ...WRONG_APPID },
  use: {
    ...wrong({ use_time: 'today' }),
    ...ofCoupon,
    ...WRONG_APPID,
    'openid 不对': { changes: { coupon_code: 'sxxe_sended', openid: 'other' } },
    券已被别的订单核销: { changes: {} },
    券现在不在可用时间内: { changes: { coupon_code: 'sxxe_expired' } },
  },
  deactivate: { ...wrong({ stock_id: 5 }), ...ofCoupon },
  associate: { ...wrong({ out_trade_no: 5 }), ...ofCoupon },
  disassociate: { ...wrong({ out_trade_no: 5 }), ...ofCoupon },
  list: { ...wrong({ limit: 0 }), ...WRONG_APPID, 没有权限: { changes: { creator_merchant: '1900000002' } } },
  sendConsumptionCard: {
    ...wrong({ send_time: 'today' }),
    ...WRONG_APPID,
    要查的资源不存在: { changes: { card_id: 'other' } },
  },
  'callbacks.set': { ...wrong({ notify_url: 5 }), ...NO_MERCHANT },
  'callbacks.get': { ...wrong({ mchid: '1' }), ...NO_MERCHANT, 要查的资源不存在: {} },
  'couponCodes.upload': {
    ...wrong({ coupon_code_list: [] }),
    ...NO_STOCK,
    '批次的 code 模式不对': { changes: {} },
    '上传的 code 已达上限': { changes: () => uploading({ coupon_code_list: ['A', 'B', 'C'] }) },
  },
  'couponCodes.list': { ...wrong({ limit: 0 }), ...NO_STOCK },
  'couponCodes.get': { ...wrong({ stock_id: '1'.repeat(21) }), ...NOTHING },
  'couponCodes.delete': {
    ...wrong({ stock_id: '1'.repeat(21) }),
    要查的资源不存在: { changes: () => uploading({ coupon_code: 'nothing' }) },
  },
  'productCoupons.send': { ...wrong({ coupon_type: 'OTHER' }), ...NO_STOCK, ...WRONG_APPID },
  'stocks.create': {
    ...wrong({ stock_name: '' }),
    '这个 out_request_no 已经建过批次': { changes: newStock({ out_request_no: 'again' }), twice: true },
  },
  'stocks.get': { ...wrong({ stock_id: '1'.repeat(21) }), ...NO_STOCK },
  'stocks.update': { ...wrong({ goods_name: 5 }), ...NO_STOCK },
  'stocks.updateBudget': { ...wrong({ target_max_coupons: 0 }), ...NO_STOCK },
  'subsidies.pay': { ...wrong({ amount: 0 }), ...NOTHING, 商户号不存在: { changes: { payer_merchant: '1900000099' } } },
  'subsidies.listPayments': { ...wrong({ stock_id: '' }), ...NO_STOCK },
  'subsidies.getPayment': { 要查的资源不存在: {} },
  'subsidies.return': { ...wrong({ amount: 0 }), 要查的资源不存在: {} },
  'subsidies.getReturn': { 要查的资源不存在: {} },
};

const SHARED = documentedErrors['busifavor.send'].map(({ description }) => description);

test('every row of the shared table occurs, with its status, code and description', async () => {
  const seen = new Set();
  for (const [name, ways] of Object.entries(ROWS)) {
    const rows = documentedErrors[`busifavor.${name}`];
    assert.deepEqual(rows.map(({ description }) => description).sort(), [...SHARED].sort(), name);
    for (const [description, way] of Object.entries({ ...COMMON, ...ways })) {
      const { status, code } = rows.find((row) => row.description === description);
      sandbox.reset();
      const changes = typeof way.changes === 'function' ? await way.changes() : way.changes;
      const asked = request(name, changes);
      if (way.twice) assert.equal((await ask(sandbox, asked)).status, 200);
      if (way.fault) sandbox.fault(way.fault);
      const answer = await ask(sandbox, asked, way);
      assert.deepEqual(
        [answer.status, answer.code, answer.json.message],
        [status, code, way.message ?? description],
        `${name}: ${description}`,
      );
      assert.equal(answer.held, undefined);
      seen.add(description);
    }
  }
  assert.deepEqual([...seen].sort(), [...SHARED].sort());
  assert.deepEqual([...Object.keys(ROWS), 'get', 'return'].sort(), Object.keys(CALLS).sort()); // those two: errors.test.mjs
});
