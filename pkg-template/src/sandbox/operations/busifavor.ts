// Merchant coupons (商家券) in users' hands: use (核销), return (申请退券), deactivate (使券失效), orders (关联订单信息), and queries.

import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import type { RowId } from '../errors.js';
import type { MerchantCoupon } from '../merchant-coupon.js';
import { handler } from '../operation.js';
import type { Call } from '../operation.js';
import { businessError, combinationError, parameterError } from '../parameters.js';
import { rfc3339 } from '../time.js';
import { checkMerchantAppid, onceOfMerchant } from './busifavor-lookup.js';

const NO_COUPON: readonly RowId[] = ['no-coupon', 'no-resource'];
const NOT_OWN: readonly RowId[] = ['coupon-no-auth', 'merchant-no-auth'];

/** The merchant's coupon of this code. Without `stock_id` a code alone has to name it. */
function couponOf({ store, merchant, fail }: Call<unknown>, code: string, stock_id: string | undefined): MerchantCoupon {
  const coupon = store.merchantCoupon(code);
  if (coupon === undefined || (stock_id !== undefined && coupon.stockId !== stock_id)) {
    throw fail(NO_COUPON, { subCode: SUB_CODES.couponUnknown });
  }
  if (!coupon.isOf(merchant.mchid)) throw fail(NOT_OWN);
  return coupon;
}

interface UseParams {
  readonly coupon_code: string;
  readonly stock_id?: string;
  readonly appid: string;
  readonly use_request_no: string;
  readonly use_time: string;
  readonly openid?: string;
}

/** 核销用户券: SENDED becomes USED. */
export const useMerchantCoupon = handler<UseParams>((call) => {
  const { params, now, fail } = call;
  const use = (): JsonObject => {
    const coupon = couponOf(call, params.coupon_code, params.stock_id);
    if (params.stock_id === undefined && coupon.stock.given.coupon_code_mode !== 'WECHATPAY_MODE') {
      const place = { field: '/stock_id', issue: `is required when coupon_code_mode is ${coupon.stock.given.coupon_code_mode}` };
      throw parameterError(fail, place);
    }
    checkMerchantAppid(call, params.appid);
    if (params.openid !== undefined && params.openid !== coupon.openid) throw fail('no-user');
    if (coupon.state(now) === 'USED') throw fail('coupon-used-elsewhere');
    if (!coupon.isUsable(now)) throw fail('coupon-not-in-period');
    coupon.move('USED', { use_request_no: params.use_request_no, use_time: rfc3339(Date.parse(params.use_time)) });
    return { stock_id: coupon.stockId, openid: coupon.openid, wechatpay_use_time: rfc3339(now) };
  };
  return onceOfMerchant(call, { key: [params.use_request_no], act: use, refusedWith: 'coupon-used-elsewhere' });
});

interface CouponParams {
  readonly coupon_code: string;
  readonly stock_id: string;
}

interface ReturnParams extends CouponParams {
  readonly return_request_no: string;
}

/** 申请退券: USED becomes SENDED again. A number that was used before is an error, even with the same body: the page promises no repeat. */
export const returnMerchantCoupon = handler<ReturnParams>((call) => {
  const { params, store, merchant, now, fail } = call;
  const number = ['busifavor.return', merchant.mchid, params.return_request_no];
  if (store.remembered(number)) throw fail('return-number-used');
  const row = couponOf(call, params.coupon_code, params.stock_id).giveBack(params.return_request_no, now);
  if (row !== undefined) throw fail(row);
  const result = { wechatpay_return_time: rfc3339(now) };
  store.remember(number, { ...params }, result);
  return result;
});

interface DeactivateParams extends CouponParams {
  readonly deactivate_request_no: string;
  readonly deactivate_reason?: string;
}

/** 使券失效: SENDED becomes DEACTIVATED. */
export const deactivateMerchantCoupon = handler<DeactivateParams>((call) => {
  const { params, now } = call;
  const deactivate = (): JsonObject => {
    const coupon = sended(call);
    const { deactivate_request_no, deactivate_reason } = params;
    coupon.move('DEACTIVATED', { deactivate_request_no, deactivate_time: rfc3339(now), deactivate_reason });
    return { wechatpay_deactivate_time: rfc3339(now) };
  };
  return onceOfMerchant(call, { key: [params.deactivate_request_no], act: deactivate });
});

interface OrderParams extends CouponParams {
  readonly out_trade_no: string;
  readonly out_request_no: string;
}

/** 关联订单信息: of an unused coupon, for statistics. */
export const associateMerchantCoupon = handler<OrderParams>((call) => {
  const { params, now } = call;
  const associate = (): JsonObject => {
    sended(call).move('SENDED', { associate_out_trade_no: params.out_trade_no });
    return { wechatpay_associate_time: rfc3339(now) };
  };
  return onceOfMerchant(call, { key: [params.out_request_no], promised: 'same-result', act: associate });
});

/** 取消关联订单信息. */
export const disassociateMerchantCoupon = handler<OrderParams>((call) => {
  const { params, now, fail } = call;
  const disassociate = (): JsonObject => {
    const coupon = sended(call);
    if (coupon.order !== params.out_trade_no) {
      throw combinationError(fail, { field: '/out_trade_no', issue: 'is not the order that the coupon is associated with' });
    }
    coupon.move('SENDED', { associate_out_trade_no: undefined });
    return { wechatpay_disassociate_time: rfc3339(now) };
  };
  return onceOfMerchant(call, { key: [params.out_request_no], promised: 'same-result', act: disassociate });
});

/** The coupon of the call, which has to be SENDED. */
function sended(call: Call<CouponParams>): MerchantCoupon {
  const coupon = couponOf(call, call.params.coupon_code, call.params.stock_id);
  if (coupon.state(call.now) !== 'SENDED') throw businessError(call.fail, { subCode: SUB_CODES.couponState });
  return coupon;
}

interface ListParams {
  readonly openid: string;
  readonly appid: string;
  readonly stock_id?: string;
  readonly coupon_state?: string;
  readonly creator_merchant?: string;
  readonly belong_merchant?: string;
  readonly sender_merchant?: string;
  readonly offset?: number;
  readonly limit?: number;
}

/** 根据过滤条件查询用户券. `offset` counts coupons. */
export const listMerchantCoupons = handler<ListParams>((call) => {
  const { params, store, merchant, now, fail } = call;
  const { openid, appid, stock_id, coupon_state, offset = 0, limit = 20 } = params;
  const { creator_merchant, belong_merchant, sender_merchant } = params;
  checkMerchantAppid(call, appid);
  const merchants = [creator_merchant, belong_merchant, sender_merchant].filter((one) => one !== undefined);
  if (merchants.length === 0) {
    const issue = 'or belong_merchant or sender_merchant is required: the one that the caller is';
    throw combinationError(fail, { field: 'creator_merchant', issue, location: 'query' });
  }
  if (!merchants.includes(merchant.mchid)) throw fail('merchant-no-auth');
  const found = store.merchants
    .of(openid)
    .filter((coupon) => coupon.isOf(merchant.mchid) && (belong_merchant ?? coupon.belongsTo) === coupon.belongsTo)
    .filter((coupon) => (stock_id ?? coupon.stockId) === coupon.stockId && (coupon_state ?? coupon.state(now)) === coupon.state(now));
  const data = found.slice(offset, offset + limit).map((coupon) => coupon.entity(now));
  return { data, total_count: found.length, limit, offset };
});

interface GetParams {
  readonly openid: string;
  readonly coupon_code: string;
  readonly appid: string;
}

/** 查询用户单张券详情. */
export const getMerchantCoupon = handler<GetParams>((call) => {
  const { params, store, merchant, now, fail } = call;
  const { openid, coupon_code, appid } = params;
  if (!merchant.appids.includes(appid)) {
    const place = { field: 'appid', value: appid, issue: 'is not bound to the merchant', subCode: SUB_CODES.appid };
    throw parameterError(fail, place, 'url');
  }
  const coupon = store.merchantCoupon(coupon_code);
  if (coupon?.openid !== openid) throw fail('no-coupon', { subCode: SUB_CODES.couponUnknown });
  if (!coupon.isOf(merchant.mchid)) throw fail('coupon-no-auth');
  return coupon.entity(now);
});
