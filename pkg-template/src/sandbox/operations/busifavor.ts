// Merchant coupons (商家券): return (申请退券) and query (查询用户单张券详情), with the pages' parameters and errors.
// Refuses a request number that was used before, even with the same body: the page promises no repeat ("请更换单号重试").

import { SUB_CODES } from '../errors.js';
import { demand, demandQuery, object, parameterError, text } from '../parameters.js';
import { rfc3339 } from '../time.js';

const RETURN = object({
  coupon_code: text(),
  stock_id: text(),
  return_request_no: text({ max: 128 }),
});

/** 申请退券: USED becomes SENDED again. */
export function returnMerchantCoupon(call) {
  const { body, store, merchant, now, refuse } = call;
  demand(call, {}, RETURN);
  if (store.answered('busifavor.return', merchant.mchid, body.return_request_no)) throw refuse('numberUsed');

  const coupon = store.find('merchant', body.coupon_code);
  if (coupon?.stockId !== body.stock_id) throw refuse('couponUnknown', { subCode: SUB_CODES.couponUnknown });
  if (coupon.belongsTo !== merchant.mchid) throw refuse('noAuth');
  const row = coupon.giveBack(now);
  if (row !== undefined) throw refuse(row);

  const answer = { wechatpay_return_time: rfc3339(now) };
  store.remember('busifavor.return', merchant.mchid, body.return_request_no, body, answer);
  return answer;
}

const PATH = { openid: text({ max: 128 }), coupon_code: text({ max: 32 }), appid: text({ max: 32 }) };

/** 查询用户单张券详情: looks, and changes nothing. */
export function getMerchantCoupon(call) {
  const { path, store, merchant, now, refuse } = call;
  demandQuery(call, PATH, {});
  if (!merchant.appids.includes(path.appid)) {
    const problem = { field: 'appid', value: path.appid, issue: 'is not bound to the merchant', subCode: SUB_CODES.appid };
    throw parameterError(refuse, problem, 'url');
  }
  const coupon = store.find('merchant', path.coupon_code);
  if (coupon?.openid !== path.openid) throw refuse('couponUnknown', { subCode: SUB_CODES.couponUnknown });
  if (coupon.belongsTo !== merchant.mchid) throw refuse('noAuth');
  return coupon.entity(now);
}
