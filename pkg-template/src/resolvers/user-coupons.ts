// What users' coupons (用户商品券) prove about a send or a deactivation, of one coupon or of a bundle.

import type { ListUserCouponsParams, UserProductCouponEntity, UserProductCouponList, UserProductCouponState } from '../generated/types.js';
import { type Fields, type Lenient, isGiven, isObject, itemsOf } from '../lenient.js';
import type { Resolution } from '../resolution.js';

type Verdict = Resolution<unknown>['verdict'];

type Coupon = Lenient<UserProductCouponEntity>;

/** States of a coupon that was never used, or whose last use was returned. The documents do not say what is kept after its end. */
export const UNUSED: readonly Lenient<UserProductCouponState>[] = ['CONFIRMING', 'PENDING', 'EFFECTIVE'];

/** The user's coupons of one product coupon, of one stock or of one bundle, as many as a page has. */
export function firstPage(given: ListUserCouponsParams): ListUserCouponsParams {
  const { openid, product_coupon_id, stock_id, user_coupon_bundle_id, appid, brand_id } = given;
  return { openid, product_coupon_id, stock_id, user_coupon_bundle_id, appid, brand_id, page_size: 50 };
}

/** One number may have sent coupons of several stocks, or bundles of several stock bundles, of a product coupon. */
interface Send {
  readonly send_request_no: string;
  /** Of a coupon. */
  readonly stock_id?: string;
  /** Of a bundle. */
  readonly stock_bundle_id?: string;
}

/** The coupon, or a coupon of the bundle, that was sent under the number. */
export function sentIn({ user_coupon_list }: Fields<UserProductCouponList>, { send_request_no, stock_id, stock_bundle_id }: Send): Coupon {
  return itemsOf(user_coupon_list).find(
    (coupon) =>
      isObject(coupon) &&
      coupon.send_request_no === send_request_no &&
      (stock_id === undefined || (stockOf(coupon) ?? stock_id) === stock_id) &&
      (stock_bundle_id === undefined || stockBundleOf(coupon) === stock_bundle_id),
  );
}

/** That a coupon is not on a page of the list proves nothing: users delete coupons. */
export function sent(coupon: Fields<UserProductCouponEntity>, given: Send): Verdict {
  return coupon.send_request_no === given.send_request_no ? 'happened' : 'cannot-tell';
}

interface Deactivation {
  readonly out_request_no: string;
  /** Of a bundle. */
  readonly user_coupon_bundle_id?: string;
}

/** The coupon that tells most about the deactivation of its bundle: the one with its number, one with another number, one that is not used. */
export function deactivatedIn({ user_coupon_list }: Fields<UserProductCouponList>, given: Deactivation): Coupon {
  const coupons = itemsOf(user_coupon_list)
    .filter(isObject)
    .filter(({ user_product_coupon_bundle_info: info }) => isObject(info) && info.user_coupon_bundle_id === given.user_coupon_bundle_id);
  return (
    coupons.find((coupon) => couponDeactivated(coupon, given) === 'happened') ??
    coupons.find(isMarked) ??
    coupons.find((coupon) => couponDeactivated(coupon, given) === 'not-happened')
  );
}

/** A deactivation is final, so a coupon that can still be used is proof of none. A used one of a bundle is not: it may stay as it is. */
export function couponDeactivated(
  coupon: Fields<UserProductCouponEntity>,
  { out_request_no, user_coupon_bundle_id }: Deactivation,
): Verdict {
  if (coupon.deactivate_request_no === out_request_no) return 'happened';
  const { coupon_state } = coupon;
  const isOpen = UNUSED.includes(coupon_state) || (coupon_state === 'USED' && user_coupon_bundle_id === undefined);
  return isOpen && !isMarked(coupon) ? 'not-happened' : 'cannot-tell';
}

function isMarked({ deactivate_request_no, deactivate_time, deactivate_reason }: Fields<UserProductCouponEntity>): boolean {
  return [deactivate_request_no, deactivate_time, deactivate_reason].some(isGiven);
}

/** The stock, where the coupon shows it: the query has asked for those of one alone. */
function stockOf({ stock }: Fields<UserProductCouponEntity>): unknown {
  return isObject(stock) ? stock.stock_id : undefined;
}

function stockBundleOf({ stock }: Fields<UserProductCouponEntity>): unknown {
  return isObject(stock) && isObject(stock.stock_bundle_info) ? stock.stock_bundle_info.stock_bundle_id : undefined;
}
