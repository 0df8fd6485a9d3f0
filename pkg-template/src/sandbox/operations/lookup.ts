// Finds what the ids of a request name, in the order of the live server: the product coupon, the stock, the coupon, the app. A brand sees
// its own; a service provider those of the brands that have given it permission.

import { SUB_CODES } from '../errors.js';
import type { Call } from '../operation.js';
import { combinationError } from '../parameters.js';
import type { Location } from '../parameters.js';
import type { Product } from '../product.js';
import type { Stock } from '../stock.js';
import type { UserCoupon } from '../user-coupon.js';

/** The ids that the operations on a user's coupon have in common. */
export interface CouponIds {
  readonly openid: string;
  readonly coupon_code: string;
  readonly product_coupon_id: string;
  readonly stock_id: string;
  readonly appid: string;
}

/** The part of a call that says who calls. */
export type Caller = Pick<Call<unknown>, 'brandId' | 'account' | 'merchant' | 'store' | 'fail'>;

/** Whether the caller may act for the brand that the call is about. */
export function isPermitted({ account, brandId, merchant }: Caller): boolean {
  return account.kind === 'brand' || merchant.brands.includes(brandId);
}

export function findProduct(caller: Caller, id: string): Product {
  const product = caller.store.products.get(id);
  if (product?.brand_id !== caller.brandId || !isPermitted(caller)) {
    throw caller.fail(['no-product-coupon', 'no-such-object', 'no-user-coupon', 'not-found-unlisted'], {
      subCode: SUB_CODES.objectUnknown,
    });
  }
  return product;
}

export function findStock(caller: Caller, ids: { readonly product_coupon_id: string; readonly stock_id: string }): Stock {
  const { product_coupon_id } = findProduct(caller, ids.product_coupon_id);
  const stock = caller.store.stocks.get(ids.stock_id);
  if (stock?.product_coupon_id !== product_coupon_id) {
    throw caller.fail(['no-stock', 'no-such-object', 'no-user-coupon', 'not-found-unlisted'], { subCode: SUB_CODES.objectUnknown });
  }
  return stock;
}

/** The stocks of a stock bundle, in the order of its steps. */
export function findStockBundle(
  caller: Caller,
  ids: { readonly product_coupon_id: string; readonly stock_bundle_id: string },
): readonly Stock[] {
  const stocks = caller.store
    .stocksOf(findProduct(caller, ids.product_coupon_id))
    .filter(({ stock_bundle_info: info }) => info?.stock_bundle_id === ids.stock_bundle_id);
  if (stocks.length > 0) return stocks;
  throw caller.fail(['no-stock-bundle', 'no-stock', 'no-such-object', 'not-found-unlisted'], { subCode: SUB_CODES.objectUnknown });
}

/** The coupon that all ids name together. `location`: of `appid`. */
export function findCoupon(caller: Caller, ids: CouponIds, location: Location = 'body'): UserCoupon {
  const stock = findStock(caller, ids);
  const coupon = caller.store.productCoupon(ids.coupon_code);
  if (coupon?.stock !== stock || coupon.openid !== ids.openid) throw caller.fail('no-user-coupon', { subCode: SUB_CODES.couponUnknown });
  checkAppid(caller, ids.appid, location);
  return coupon;
}

export function checkAppid({ merchant, fail }: Caller, appid: string, location: Location): void {
  if (merchant.appids.includes(appid)) return;
  const field = location === 'body' ? '/appid' : 'appid';
  throw combinationError(fail, { field, issue: 'is not bound to the caller', subCode: SUB_CODES.appid, location });
}
