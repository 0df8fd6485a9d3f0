// Merchant coupons (商家券): return (申请退券) and query (查询用户单张券详情).

import { SUB_CODES } from '../errors.js';
import { handler } from '../operation.js';
import { parameterError } from '../parameters.js';
import { rfc3339 } from '../time.js';

interface ReturnParams {
  readonly coupon_code: string;
  readonly stock_id: string;
  readonly return_request_no: string;
}

/** 申请退券: USED becomes SENDED again. A number that was used before is an error, even with the same body: the page promises no repeat. */
export const returnMerchantCoupon = handler<ReturnParams>(({ params, store, merchant, now, fail }) => {
  const number = ['busifavor.return', merchant.mchid, params.return_request_no];
  if (store.remembered(number)) throw fail('return-number-used');

  const coupon = store.merchantCoupon(params.coupon_code);
  if (coupon?.stockId !== params.stock_id) throw fail('no-coupon', { subCode: SUB_CODES.couponUnknown });
  if (coupon.belongsTo !== merchant.mchid) throw fail('coupon-no-auth');
  const row = coupon.giveBack(now);
  if (row !== undefined) throw fail(row);

  const result = { wechatpay_return_time: rfc3339(now) };
  store.remember(number, { ...params }, result);
  return result;
});

interface GetParams {
  readonly openid: string;
  readonly coupon_code: string;
  readonly appid: string;
}

/** 查询用户单张券详情. */
export const getMerchantCoupon = handler<GetParams>(({ params, store, merchant, now, fail }) => {
  const { openid, coupon_code, appid } = params;
  if (!merchant.appids.includes(appid)) {
    const place = { field: 'appid', value: appid, issue: 'is not bound to the merchant', subCode: SUB_CODES.appid };
    throw parameterError(fail, place, 'url');
  }
  const coupon = store.merchantCoupon(coupon_code);
  if (coupon?.openid !== openid) throw fail('no-coupon', { subCode: SUB_CODES.couponUnknown });
  if (coupon.belongsTo !== merchant.mchid) throw fail('coupon-no-auth');
  return coupon.entity(now);
});
