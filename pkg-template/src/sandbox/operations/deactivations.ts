// Users' coupons are deactivated (失效): one (失效用户商品券), or all of a bundle (失效用户商品券组). Nothing else takes a coupon from its user:
// those of a stock or a product coupon that was deactivated can be used as before.

import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import { handler } from '../operation.js';
import type { Call } from '../operation.js';
import { businessError } from '../parameters.js';
import { deactivation } from '../product.js';
import type { DeactivationParams } from '../product.js';
import { bundleEntity, deactivateBundle } from '../user-bundle.js';
import type { Bundle } from '../user-coupon.js';
import { checkAppid, findCoupon, findStockBundle } from './lookup.js';
import type { CouponIds } from './lookup.js';
import { once } from './once.js';

/** 失效用户商品券: of a bundle no single one. */
export const deactivateUserCoupon = handler<CouponIds & DeactivationParams>((call) => {
  const { params, now, fail } = call;
  return deactivateOnce(call, () => {
    const coupon = findCoupon(call, params);
    if (coupon.bundle !== undefined) throw businessError(fail, {}, ['bundle-coupon-deactivation']);
    refuse(call, coupon.deactivate(deactivation(params, now), now));
    return coupon.entity(now);
  });
});

interface BundleIds {
  readonly openid: string;
  readonly user_coupon_bundle_id: string;
  readonly product_coupon_id: string;
  readonly stock_bundle_id: string;
  readonly appid: string;
}

/** 失效用户商品券组. */
export const deactivateUserCouponBundle = handler<BundleIds & DeactivationParams>((call) => {
  const { params, now } = call;
  return deactivateOnce(call, () => {
    const bundle = findBundle(call);
    refuse(call, deactivateBundle(bundle, deactivation(params, now), now));
    return bundleEntity(bundle, now);
  });
});

function findBundle(call: Call<BundleIds>): Bundle {
  const { params, store, fail } = call;
  const stocks = findStockBundle(call, params);
  const coupon = store.of(params.openid).find(({ bundle }) => bundle?.id === params.user_coupon_bundle_id);
  if (coupon?.bundle === undefined || !stocks.includes(coupon.stock)) {
    throw fail(['no-user-coupon', 'not-found-unlisted'], { subCode: SUB_CODES.couponUnknown });
  }
  checkAppid(call, params.appid, 'body');
  return coupon.bundle;
}

function deactivateOnce(call: Call<DeactivationParams>, act: () => JsonObject) {
  const conflict = (): never => {
    throw businessError(call.fail, { subCode: SUB_CODES.numberConflict });
  };
  return once(call, { key: [call.params.out_request_no], promised: 'same-result', act, conflict });
}

/** Throws the error of the sub-code, if there is one. */
function refuse({ fail }: Call<DeactivationParams>, subCode: number | undefined): void {
  if (subCode !== undefined) throw businessError(fail, { subCode }, ['coupon-state']);
}
