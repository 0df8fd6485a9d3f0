// Product coupons in users' hands (用户商品券): use (核销) and return (退券). What is wrong is looked for in this order: parameters that
// do not go together, a request number that was used for something else, the product, the stock, the coupon, the appid, the coupon's state.

import { canonical, isObject } from '../bytes.js';
import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import type { RowId } from '../errors.js';
import { BRANDS } from '../identities.js';
import { handler } from '../operation.js';
import type { Call } from '../operation.js';
import { businessError, combinationError, parameterError } from '../parameters.js';
import { rfc3339 } from '../time.js';
import type { Usage, UserCoupon } from '../user-coupon.js';
import { findCoupon, isPermitted } from './lookup.js';
import type { CouponIds } from './lookup.js';
import { once } from './once.js';

interface ActParams extends CouponIds {
  readonly out_request_no: string;
  readonly sequential_coupon_index?: number;
}

interface UseParams extends ActParams {
  readonly use_time: string;
  readonly associated_order_info?: JsonObject;
  readonly associated_pay_score_order_info?: JsonObject;
  readonly saved_amount?: number;
  readonly store_id?: string;
}

/** 核销用户商品券: EFFECTIVE becomes USED. */
export const useUserCoupon = handler<UseParams>((call) => {
  const { params, store, now, fail } = call;
  checkOneOrder(call);
  return actOnce(call, (coupon) => {
    checkStore(call, coupon);
    const subCode = coupon.use(usage(params), params.sequential_coupon_index, now);
    if (subCode === SUB_CODES.outOfRange) throw roundOutOfRange(call);
    if (subCode !== undefined) throw fail(['coupon-not-usable', notUsable(call, coupon, subCode)], { subCode });
    // Of a bundle the next coupon's notification comes when the one before was used.
    store.announce(coupon.next);
  });
});

/** The rows of the brand's table for the states in which a coupon cannot be used. */
const NOT_USABLE: Readonly<Record<number, RowId>> = {
  [SUB_CODES.couponExpired]: 'coupon-expired',
  [SUB_CODES.couponDeleted]: 'coupon-deleted',
};

/** 退券: USED becomes EFFECTIVE; in a bundle the last used first, of a card the round that the request names. */
export const returnUserCoupon = handler<ActParams>((call) => {
  const { params, now, fail } = call;
  return actOnce(call, (coupon) => {
    if (coupon.mode === 'SEQUENTIAL' && params.sequential_coupon_index === undefined) {
      throw combinationError(fail, { field: '/sequential_coupon_index', issue: 'is required when usage_mode is SEQUENTIAL' });
    }
    const details = { return_request_no: params.out_request_no, return_time: rfc3339(now) };
    const subCode = coupon.giveBack(details, params.sequential_coupon_index, now);
    if (subCode === SUB_CODES.outOfRange) throw roundOutOfRange(call);
    if (subCode !== undefined) throw businessError(fail, { subCode }, ['coupon-state']);
  });
});

/** Numbers are kept by brand and operation: no page says that a use and a return may not share one. */
function actOnce(call: Call<ActParams>, act: (coupon: UserCoupon) => void) {
  const { params, route, brandId, now, fail } = call;
  const conflict = (): never => {
    throw businessError(fail, { subCode: SUB_CODES.numberConflict }, ['use-number-used']);
  };
  const change = (): JsonObject => {
    if (route.operation === 'userCoupons.return' && BRANDS.includes(brandId) && !isPermitted(call)) {
      throw fail('no-auth', { subCode: SUB_CODES.noPermission });
    }
    const coupon = findCoupon(call, params);
    if (coupon.mode !== 'SEQUENTIAL' && params.sequential_coupon_index !== undefined) {
      throw combinationError(fail, { field: '/sequential_coupon_index', issue: 'must not be sent unless usage_mode is SEQUENTIAL' });
    }
    act(coupon);
    return coupon.entity(now);
  };
  const promised = route.operation === 'userCoupons.use' ? 'no-duplicate' : 'same-result';
  return once(call, { key: [params.out_request_no], promised, act: change, conflict });
}

/** The row of the brand's table for the sub-code; for a use of the very order of the request it has one of its own. */
function notUsable({ params, now }: Call<UseParams>, coupon: UserCoupon, subCode: number): RowId {
  const { single_usage_detail, progressive_bundle_usage_detail: used = single_usage_detail } = coupon.entity(now);
  const isOfOrder = isObject(used) && orderIn(used) === orderIn(params);
  return subCode === SUB_CODES.usedByAnotherOrder && isOfOrder ? 'use-order-used' : (NOT_USABLE[subCode] ?? 'coupon-state');
}

function orderIn({ associated_order_info, associated_pay_score_order_info }: Usage | UseParams): string {
  return canonical({ associated_order_info, associated_pay_score_order_info });
}

/** Where only some stores take the coupon, it has to be one of them. */
function checkStore({ params, fail }: Call<UseParams>, { stock }: UserCoupon): void {
  const { store_id } = params;
  if (store_id === undefined || stock.store_scope !== 'SPECIFIC' || stock.stores.has(store_id)) return;
  throw combinationError(fail, { field: '/store_id', issue: 'is none of the stores of the stock', subCode: SUB_CODES.storeOfUse });
}

/** Exactly one of the two kinds of order; a pay order by either number, and the merchant's own number with its mchid. */
function checkOneOrder({ params, fail }: Call<UseParams>): void {
  const { associated_order_info: order, associated_pay_score_order_info: payScore } = params;
  if (!order && !payScore) throw parameterError(fail, { field: '/associated_order_info', issue: 'is required' });
  if (order && payScore)
    throw combinationError(fail, { field: '/associated_pay_score_order_info', issue: 'excludes associated_order_info' });
  if (order && !order.transaction_id && !order.out_trade_no) {
    throw combinationError(fail, { field: '/associated_order_info', issue: 'needs transaction_id or out_trade_no' });
  }
  if (order?.out_trade_no && !order.mchid) {
    throw combinationError(fail, { field: '/associated_order_info/mchid', issue: 'is required with out_trade_no' });
  }
}

function usage({ out_request_no, use_time, associated_order_info, associated_pay_score_order_info, saved_amount }: UseParams): JsonObject {
  return {
    use_request_no: out_request_no,
    use_time: rfc3339(Date.parse(use_time)), // whatever zone it came in, it leaves as every other time
    associated_order_info,
    associated_pay_score_order_info,
    saved_amount,
  };
}

function roundOutOfRange({ params, fail }: Call<ActParams>) {
  const place = { field: '/sequential_coupon_index', value: params.sequential_coupon_index, issue: 'is not a round of this coupon' };
  return parameterError(fail, { ...place, subCode: SUB_CODES.outOfRange });
}
