// Parameters of every operation on merchant coupons (商家券), with what their requests are, and which parameters are required. Holds no test.

const openid = 'oh-394z-6CGkNoJrsDLTTUKiAnp4';
const appid = 'wx233544546545989';
const stock_id = '1234567891';
const coupon_code = 'sxxe34343434';
const TIME = '2025-08-03T12:00:00+08:00';
const subsidy = {
  stock_id,
  coupon_code,
  transaction_id: '4200000000123456789123456789',
  payer_merchant: '1900000001',
  payee_merchant: '1900000002',
  amount: 500,
  description: '满减补差',
};

/** A stock to be created, of every kind of offer. */
export const newStock = ({ use_rule = {}, time = {}, send_rule = {}, ...changes } = {}) => ({
  stock_name: '八月满减',
  belong_merchant: '1900000001',
  goods_name: '全场可用',
  stock_type: 'NORMAL',
  coupon_use_rule: {
    coupon_available_time: { available_begin_time: '2025-08-01T00:00:00+08:00', available_end_time: '2025-08-31T23:59:59+08:00', ...time },
    fixed_normal_coupon: { discount_amount: 500, transaction_minimum: 10_000 },
    use_method: 'OFF_LINE',
    ...use_rule,
  },
  stock_send_rule: { max_coupons: 100, max_coupons_per_user: 5, ...send_rule },
  out_request_no: 'MCHSTOCK202508031',
  coupon_code_mode: 'WECHATPAY_MODE',
  ...changes,
});

/**
 * By the name after `busifavor.`: method, path after `/v3/marketing/busifavor`, parameters, and which of them may be left out. Those that
 * are not in the path are in the query of a GET and a DELETE, and in the body of the others.
 */
export const CALLS = {
  send: ['POST', '/coupons/send', { openid, appid, stock_id, out_request_no: 'MCHSEND1' }],
  use: [
    'POST',
    '/coupons/use',
    { coupon_code, stock_id, appid, use_time: TIME, use_request_no: 'MCHUSE1', openid, out_trade_no: 'ORDER1', mch_id: '1900000001' },
    ['stock_id', 'openid', 'out_trade_no', 'mch_id'],
  ],
  return: ['POST', '/coupons/return', { coupon_code, stock_id, return_request_no: 'MCHRETURN1' }],
  deactivate: [
    'POST',
    '/coupons/deactivate',
    { coupon_code, stock_id, deactivate_request_no: 'MCHDEACTIVATE1', deactivate_reason: '门店停业' },
    ['deactivate_reason'],
  ],
  associate: ['POST', '/coupons/associate', { stock_id, coupon_code, out_trade_no: 'ORDER1', out_request_no: 'MCHORDER1' }],
  disassociate: ['POST', '/coupons/disassociate', { stock_id, coupon_code, out_trade_no: 'ORDER1', out_request_no: 'MCHORDER2' }],
  list: [
    'GET',
    '/users/{openid}/coupons',
    { openid, appid, stock_id, coupon_state: 'USED', sender_merchant: '1900000001', offset: 20, limit: 10 },
    ['stock_id', 'coupon_state', 'sender_merchant', 'offset', 'limit'],
  ],
  get: ['GET', '/users/{openid}/coupons/{coupon_code}/appids/{appid}', { openid, coupon_code, appid }],
  sendConsumptionCard: [
    'POST',
    '/coupons/{card_id}/send',
    { card_id: 'CARD_000001', appid, openid, out_request_no: 'MCHCARD1', send_time: TIME },
  ],
  'callbacks.set': ['POST', '/callbacks', { mchid: '1900000001', notify_url: 'https://merchant.example/coupons' }, ['mchid']],
  'callbacks.get': ['GET', '/callbacks', { mchid: '1900000001' }, ['mchid']],
  'couponCodes.upload': [
    'POST',
    '/stocks/{stock_id}/couponcodes',
    { stock_id, coupon_code_list: ['A-1', 'A-2'], upload_request_no: 'MCHUPLOAD1' },
  ],
  'couponCodes.list': [
    'GET',
    '/stocks/{stock_id}/couponcodes',
    { stock_id, limit: 10, offset: 0, appid, status: 'AVAILABLE' },
    ['limit', 'offset', 'appid', 'status'],
  ],
  'couponCodes.get': ['GET', '/stocks/{stock_id}/couponcodes/{coupon_code}', { stock_id, coupon_code: 'A-1', appid }, ['appid']],
  'couponCodes.delete': [
    'DELETE',
    '/stocks/{stock_id}/couponcodes/{coupon_code}',
    { stock_id, coupon_code: 'A-1', delete_request_no: 'MCHDELETE1' },
  ],
  'productCoupons.send': ['POST', '/product-coupons/send', { openid, appid, stock_id, out_request_no: 'MCHSEND2', coupon_type: 'NORMAL' }],
  'stocks.create': ['POST', '/stocks', newStock()],
  'stocks.get': ['GET', '/stocks/{stock_id}', { stock_id }],
  'stocks.update': ['PATCH', '/stocks/{stock_id}', { stock_id, goods_name: '部分商品', out_request_no: 'MCHCHANGE1' }, ['goods_name']],
  'stocks.updateBudget': [
    'PATCH',
    '/stocks/{stock_id}/budget',
    { stock_id, target_max_coupons: 300, current_max_coupons: 100, modify_budget_request_no: 'MCHBUDGET1' },
    ['target_max_coupons', 'current_max_coupons'],
  ],
  'subsidies.pay': ['POST', '/subsidy/pay-receipts', { ...subsidy, out_subsidy_no: 'MCHPAY1' }],
  'subsidies.listPayments': ['GET', '/subsidy/pay-receipts', { stock_id, coupon_code, out_subsidy_no: 'MCHPAY1' }, ['out_subsidy_no']],
  'subsidies.getPayment': ['GET', '/subsidy/pay-receipts/{subsidy_receipt_id}', { subsidy_receipt_id: '1120' }],
  'subsidies.return': [
    'POST',
    '/subsidy/return-receipts',
    { ...subsidy, refund_id: '50000000382019052709732678859', out_subsidy_return_no: 'MCHBACK1' },
  ],
  'subsidies.getReturn': ['GET', '/subsidy/return-receipts/{subsidy_return_receipt_id}', { subsidy_return_receipt_id: '1121' }],
};

/** Parameters by `group.name`. `undefined` in `changes` leaves one out. */
export const PARAMETERS = Object.fromEntries(
  Object.entries(CALLS).map(([name, [, , parameters]]) => [`busifavor.${name}`, (changes) => ({ ...parameters, ...changes })]),
);

/** Operations whose parameters are all texts, and required: what tests of every operation read. */
export const OF_TEXTS = {
  PARAMETERS: {
    'busifavor.deactivate': (changes) => {
      const { deactivate_reason: _, ...required } = PARAMETERS['busifavor.deactivate']();
      return { ...required, ...changes };
    },
    'busifavor.associate': PARAMETERS['busifavor.associate'],
    'busifavor.disassociate': PARAMETERS['busifavor.disassociate'],
  },
  PATHS: { 'busifavor.deactivate': [], 'busifavor.associate': [], 'busifavor.disassociate': [] },
  TEXTS: { 'busifavor.deactivate': 3, 'busifavor.associate': 4, 'busifavor.disassociate': 4 },
};
