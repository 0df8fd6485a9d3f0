// A user's bundle (用户券组) as a whole: its entity, and its deactivation. What a step of it may do is in its coupon.

import type { JsonObject } from './bytes.js';
import { SUB_CODES } from './errors.js';
import type { Deactivation } from './product.js';
import type { Bundle } from './user-coupon.js';

/** The entity (UserProductCouponBundleEntity). */
export function bundleEntity({ id, coupons }: Bundle, now: number): JsonObject {
  return { user_coupon_bundle_id: id, user_product_coupon_list: coupons.map((coupon) => coupon.entity(now)) };
}

/**
 * Deactivates every coupon of it that is left; or gives the sub-code of why it cannot be: none of them is EFFECTIVE. What was used stays
 * used. The later steps, which are not confirmed before the one before them was used, go with the others.
 */
export function deactivateBundle({ coupons }: Bundle, deactivation: Deactivation, now: number): number | undefined {
  if (!coupons.some((coupon) => coupon.state(now) === 'EFFECTIVE')) return SUB_CODES.couponState;
  for (const coupon of coupons) coupon.deactivate(deactivation, now, ['CONFIRMING', 'PENDING', 'EFFECTIVE']);
  return undefined;
}
