// Product coupons come to users (用户商品券): send (发放) and confirm (确认发放). What is wrong is looked for in this order: a request number
// that was used for something else, the product, the stock, the appid, the codes, the limits.

import type { JsonObject } from '../bytes.js';
import type { Stock } from '../entities.js';
import { SUB_CODES } from '../errors.js';
import type { RowId } from '../errors.js';
import { handler } from '../operation.js';
import type { Call } from '../operation.js';
import { businessError, combinationError } from '../parameters.js';
import { UserCoupon } from '../user-coupon.js';
import { validityOf } from '../validity.js';
import { checkAppid, findCoupon, findProduct, findStock } from './lookup.js';
import type { CouponIds } from './lookup.js';
import { once } from './once.js';

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
    const code = codeOf(call, stock);
    checkLimits(call, stock);
    const { openid, send_request_no: requestNo, attach, coupon_tag_info: tags } = params;
    const sent = { requestNo, attach, tags, ...validityOf(stock, now) };
    store.countSent(stock, openid, now);
    return store.add(new UserCoupon({ code, openid, product, stock, state: 'CONFIRMING', now, sent })).entity(now);
  };
  const key = [params.openid, params.stock_id, params.send_request_no];
  return once(call, { key, promised: 'no-duplicate', act: send, conflict });
});

/** The code of the caller's where the stock wants one (API_ASSIGN), else a new one. */
function codeOf({ params, store, fail }: Call<SendParams>, { coupon_code_mode }: Stock): string {
  const { coupon_code } = params;
  if (coupon_code_mode !== 'API_ASSIGN') {
    if (coupon_code === undefined) return store.freeCode();
    throw combinationError(fail, { field: '/coupon_code', issue: `must not be sent when coupon_code_mode is ${coupon_code_mode}` });
  }
  if (coupon_code === undefined)
    throw combinationError(fail, { field: '/coupon_code', issue: 'is required when coupon_code_mode is API_ASSIGN' });
  if (store.coupon(coupon_code) !== undefined) throw fail(['coupon-code-conflict', 'coupon-code-taken']);
  return coupon_code;
}

/** The limits count what calls have sent; coupons that a test has made of itself do not. */
function checkLimits({ params, store, now, fail }: Call<SendParams>, stock: Stock): void {
  const { max_count, max_count_per_day, max_count_per_user = Infinity } = stock.stock_send_rule;
  const { user, today } = store.sentCounts(stock, params.openid, now);
  const spent: readonly RowId[] = ['budget-spent', 'stock-day-limit'];
  if (stock.coupon_code_count_info?.available_count === 0) throw fail(['codes-spent', 'business-rule-unlisted']);
  if (stock.sent_count_info.total_count >= max_count) throw fail(spent);
  if (today >= (max_count_per_day ?? Infinity)) throw fail(spent);
  if (user >= max_count_per_user) throw fail(['user-limit-reached', 'user-limit'], { subCode: SUB_CODES.userLimit });
}

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
