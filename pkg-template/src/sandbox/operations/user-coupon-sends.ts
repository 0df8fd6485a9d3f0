// Product coupons come to users (用户商品券): send (发放) and confirm (确认发放). What is wrong is looked for in this order: a request number
// that was used for something else, the product, the stock, the appid, the codes, the limits.

import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import { handler } from '../operation.js';
import { businessError, combinationError } from '../parameters.js';
import { UserCoupon } from '../user-coupon.js';
import { validityOf } from '../validity.js';
import { checkAppid, findCoupon, findProduct, findStock } from './lookup.js';
import type { CouponIds } from './lookup.js';
import { once } from './once.js';
import { takeCoupons } from './take.js';

interface SendParams {
  readonly openid: string;
  readonly product_coupon_id: string;
  readonly stock_id: string;
  readonly appid: string;
  readonly send_request_no: string;
  readonly coupon_code?: string;
  readonly attach?: string;
  readonly coupon_tag_info?: JsonObject;
}

/** 向用户发放商品券: the coupon is CONFIRMING until it is confirmed. A number is known by user and stock. */
export const sendUserCoupon = handler<SendParams>((call) => {
  const { params, store, now, fail } = call;
  const conflict = (): never => {
    throw fail('request-number-used', { subCode: SUB_CODES.numberConflict });
  };
  const send = (): JsonObject => {
    const product = findProduct(call, params.product_coupon_id);
    const stock = findStock(call, params);
    checkAppid(call, params.appid, 'body');
    if (product.usage_mode === 'PROGRESSIVE_BUNDLE') {
      throw combinationError(fail, { field: '/stock_id', issue: 'is of a bundle, which is sent as a whole' });
    }
    const { openid, coupon_code, send_request_no: requestNo, attach, coupon_tag_info: tags } = params;
    const [code = ''] = takeCoupons(call, { product, stocks: [stock], openid, coupon_code });
    const sent = { requestNo, attach, tags, ...validityOf(stock, now) };
    return store.add(new UserCoupon({ code, openid, product, stock, state: 'CONFIRMING', now, sent })).entity(now);
  };
  const key = [params.openid, params.stock_id, params.send_request_no];
  return once(call, { key, promised: 'no-duplicate', act: send, conflict });
});

interface ConfirmParams extends CouponIds {
  readonly out_request_no: string;
}

/** 确认发放用户商品券: CONFIRMING becomes EFFECTIVE, or PENDING before its validity begins. */
export const confirmUserCoupon = handler<ConfirmParams>((call) => {
  const { params, now, fail } = call;
  const conflict = (): never => {
    throw businessError(fail, { subCode: SUB_CODES.numberConflict });
  };
  const confirm = (): JsonObject => {
    const coupon = findCoupon(call, params);
    const subCode = coupon.confirm(params.out_request_no, now);
    if (subCode !== undefined) throw businessError(fail, { subCode }, ['coupon-state']);
    return coupon.entity(now);
  };
  return once(call, { key: [params.out_request_no], promised: 'same-result', act: confirm, conflict });
});
