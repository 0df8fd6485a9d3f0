// What `resolve` says of calls on merchant coupons (商家券): which query it makes, and what the response proves.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PARAMETERS, newStock } from './parameters/busifavor.mjs';
import { client, merchantCoupon, operationOf, rejection, signedResponse, unsignedResponse } from './wechatpay.mjs';

const OWNER = { openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4', appid: 'wx233544546545989' };
const PREFIX = '/v3/marketing/busifavor';
const COUPON = `${PREFIX}/users/${OWNER.openid}/coupons/sxxe34343434/appids/${OWNER.appid}`;
const STOCK = `${PREFIX}/stocks/1234567891`;

/** A coupon that has only been sent; `changes` say what became of it. */
const coupon = (changes) =>
  merchantCoupon({ use_request_no: undefined, use_time: undefined, return_request_no: undefined, return_time: undefined, ...changes });
const used = (use_request_no) => ({ coupon_state: 'USED', use_request_no, use_time: '2025-08-03T12:00:00+08:00' });
const page = (...data) => ({ data, total_count: data.length, limit: 20, offset: 0 });
const codes = (...list) => ({
  stock_id: '1234567891',
  ...page(...list.map((code) => ({ code, code_status: 'AVAILABLE', upload_time: '2025-08-03T12:00:00+08:00' }))),
});
const stock = (changes) => ({ ...newStock({ out_request_no: undefined, ...changes }), stock_id: '1234567891', stock_state: 'RUNNING' });
const limits = (stock_send_rule) => stock({ stock_send_rule: { max_coupons_per_user: 5, ...stock_send_rule } });
const receipt = (out_subsidy_no, status = 'PAY_RECEIPT_SUCCESS') => ({
  pay_receipt_list: [{ ...PARAMETERS['busifavor.subsidies.pay'](), subsidy_receipt_id: '1120', status, out_subsidy_no }],
});
const noStockId = { stock_id: undefined };

/** By operation: its query's target, what the query needs more, and responses with what they prove. */
const STORIES = {
  send: [
    `${PREFIX}/users/${OWNER.openid}/coupons?appid=${OWNER.appid}&stock_id=1234567891&sender_merchant=1900000001`,
    {},
    [page(coupon({ send_request_no: 'OTHER' }), coupon({ send_request_no: 'MCHSEND1' })), 'happened'],
    [page(coupon({ send_request_no: 'MCHSEND1', ...noStockId })), 'happened'],
    [page(coupon({ send_request_no: 'MCHSEND1', stock_id: '7' })), 'cannot-tell'],
    [page(coupon({ send_request_no: 'OTHER' })), 'cannot-tell'],
    [page(), 'cannot-tell'],
  ],
  'productCoupons.send': [
    `${PREFIX}/users/${OWNER.openid}/coupons?appid=${OWNER.appid}&stock_id=1234567891&sender_merchant=1900000001`,
    {},
    [page(coupon({ send_request_no: 'MCHSEND2' })), 'happened'],
    [page(coupon({ send_request_no: 'MCHSEND1' })), 'cannot-tell'],
  ],
  use: [
    COUPON,
    {},
    [coupon(used('MCHUSE1')), 'happened'],
    [coupon({ ...used('MCHUSE1'), coupon_state: 'EXPIRED' }), 'happened'],
    [coupon(used('OTHER')), 'cannot-tell'],
    [coupon({ coupon_state: 'USED' }), 'cannot-tell'],
    [coupon(), 'not-happened'],
    [coupon({ use_request_no: null, use_time: null }), 'not-happened'],
    [coupon({ use_time: '2025-08-03T12:00:00+08:00' }), 'cannot-tell'],
    [coupon({ return_request_no: 'BACK' }), 'cannot-tell'],
    [coupon({ return_time: '2025-08-03T12:00:00+08:00' }), 'cannot-tell'],
    [coupon({ use_request_no: 'OTHER' }), 'cannot-tell'],
    ...['EXPIRED', 'DELETED', 'DEACTIVATED', 'NEWER'].map((coupon_state) => [coupon({ coupon_state }), 'cannot-tell']),
    [coupon({ ...used('MCHUSE1'), stock_id: '7' }), 'cannot-tell'],
    [coupon({ ...used('MCHUSE1'), ...noStockId }), 'happened'],
    [coupon({ ...used('MCHUSE1'), coupon_code: undefined }), 'cannot-tell'],
  ],
  deactivate: [
    COUPON,
    OWNER,
    [coupon({ coupon_state: 'DEACTIVATED', deactivate_request_no: 'MCHDEACTIVATE1' }), 'happened'],
    [coupon({ coupon_state: 'DEACTIVATED', deactivate_request_no: 'OTHER' }), 'cannot-tell'],
    [coupon({ coupon_state: 'DEACTIVATED' }), 'cannot-tell'],
    [coupon({ coupon_state: 'EXPIRED' }), 'cannot-tell'],
    [coupon(), 'not-happened'],
    [coupon(used('OTHER')), 'not-happened'],
    [coupon({ deactivate_time: '2025-08-03T12:00:00+08:00' }), 'cannot-tell'],
    [coupon({ stock_id: '7' }), 'cannot-tell'],
  ],
  associate: [
    COUPON,
    OWNER,
    [coupon({ associate_out_trade_no: 'ORDER1' }), 'happened'],
    [coupon({ associate_out_trade_no: 'ORDER2' }), 'cannot-tell'],
    [coupon(), 'cannot-tell'],
    [coupon({ associate_out_trade_no: 'ORDER1', stock_id: '7' }), 'cannot-tell'],
  ],
  disassociate: [
    COUPON,
    OWNER,
    [coupon({ associate_out_trade_no: 'ORDER1' }), 'not-happened'],
    [coupon({ associate_out_trade_no: 'ORDER2' }), 'cannot-tell'],
    [coupon(), 'cannot-tell'],
  ],
  'couponCodes.upload': [
    `${STOCK}/couponcodes`,
    {},
    [codes('A-2', 'B', 'A-1'), 'happened'],
    [codes('A-1'), 'cannot-tell'],
    [codes(), 'cannot-tell'],
  ],
  'couponCodes.delete': [
    `${STOCK}/couponcodes/A-1`,
    {},
    [{ code_information: codes('A-1').data[0] }, 'not-happened'],
    [{ code_information: codes('A-2').data[0] }, 'cannot-tell'],
  ],
  'callbacks.set': [
    `${PREFIX}/callbacks?mchid=1900000001`,
    {},
    [{ notify_url: 'https://merchant.example/coupons', mchid: '1900000001' }, 'happened'],
    [{ notify_url: 'https://merchant.example/others', mchid: '1900000001' }, 'cannot-tell'],
  ],
  'stocks.update': [STOCK, {}, [stock({ goods_name: '部分商品' }), 'happened'], [stock(), 'cannot-tell']],
  'stocks.updateBudget': [
    STOCK,
    {},
    [limits({ max_coupons: 300 }), 'happened'],
    [limits({ max_coupons: 100 }), 'cannot-tell'],
    [limits({}), 'cannot-tell'],
    [stock({ stock_send_rule: 'x' }), 'cannot-tell'],
  ],
  'subsidies.pay': [
    `${PREFIX}/subsidy/pay-receipts?stock_id=1234567891&coupon_code=sxxe34343434&out_subsidy_no=MCHPAY1`,
    {},
    [receipt('MCHPAY1'), 'happened'],
    [receipt('MCHPAY1', 'PAY_RECEIPT_FAIL'), 'happened'], // it arrived; its status says the rest
    [receipt('OTHER'), 'cannot-tell'],
    [{}, 'cannot-tell'],
  ],
};

/** A client that gets this response, and where it asks. */
function answering({ status, headers, body }) {
  const targets = [];
  const fetch = async (url) => {
    targets.push(url.slice('https://api.mch.weixin.qq.com'.length));
    return { status, headers, arrayBuffer: async () => body.buffer };
  };
  return { own: client({ fetch }), targets };
}

for (const [name, [target, more, ...stories]] of Object.entries(STORIES)) {
  test(`${name}: ${stories.length} responses prove what they can`, async () => {
    const params = { ...PARAMETERS[`busifavor.${name}`](), ...more };
    for (const [response, verdict] of stories) {
      const { own, targets } = answering(signedResponse(response));
      const resolution = await operationOf(own, `busifavor.${name}`).resolve(params);
      assert.deepEqual([resolution.verdict, resolution.error, targets], [verdict, undefined, [target]], JSON.stringify(response));
    }
    const { own } = answering(unsignedResponse(404, '{"code":"RESOURCE_NOT_EXISTS","message":"-"}'));
    const { verdict, error } = await operationOf(own, `busifavor.${name}`).resolve(params);
    assert.deepEqual([verdict, error.apiCode], ['cannot-tell', 'RESOURCE_NOT_EXISTS']);
  });
}

test('what the query needs and the call does not is missed by name', async () => {
  const { own, targets } = answering(signedResponse(coupon()));
  const { openid, ...params } = PARAMETERS['busifavor.use']();
  const error = await rejection(own.busifavor.use.resolve(params));
  assert.deepEqual([error.code, error.findings[0].path, targets], ['REQUEST_INVALID', '/openid', []]);
});

test('a change that sets nothing proves nothing', async () => {
  const { stock_id, out_request_no } = PARAMETERS['busifavor.stocks.update']();
  for (const nothing of [{}, { goods_name: undefined }, { coupon_use_rule: {} }]) {
    const { own } = answering(signedResponse(stock()));
    assert.equal((await own.busifavor.stocks.update.resolve({ stock_id, out_request_no, ...nothing })).verdict, 'cannot-tell');
  }
});

test('an operation that no query tells of has no resolve', () => {
  const { busifavor } = client();
  for (const operation of [busifavor.stocks.create, busifavor.subsidies.return, busifavor.sendConsumptionCard, busifavor.get]) {
    assert.equal('resolve' in operation, false);
  }
});
