// Product coupons in users' hands (用户商品券), looked at: one (查询用户商品券详情) and a page of them (查询用户商品券列表). What is wrong
// is looked for in this order: the brand, the product, the stock, the coupon, the appid.

import { SUB_CODES } from '../errors.js';
import { handler } from '../operation.js';
import { combinationError } from '../parameters.js';
import { checkAppid, findCoupon, findProduct, findStock, isPermitted } from './lookup.js';
import type { CouponIds } from './lookup.js';
import { pageOf } from './paging.js';

/** 查询用户商品券详情. */
export const getUserCoupon = handler<CouponIds>((call) => findCoupon(call, call.params, 'query').entity(call.now));

interface ListParams {
  readonly openid: string;
  readonly appid: string;
  readonly product_coupon_id?: string;
  readonly stock_id?: string;
  readonly user_coupon_bundle_id?: string;
  readonly coupon_state?: string;
  readonly page_size?: number;
  readonly page_token?: string;
}

/** 查询用户商品券列表: in the order in which they were given, a page at a time; only the first says how many there are. */
export const listUserCoupons = handler<ListParams>((call) => {
  const { params, brandId, store, now, fail } = call;
  const { product_coupon_id, stock_id, user_coupon_bundle_id, coupon_state } = params;
  if (!isPermitted(call)) {
    const place = { field: 'brand_id', issue: 'has given no permission', subCode: SUB_CODES.noPermission, location: 'query' } as const;
    throw combinationError(fail, place);
  }
  if (product_coupon_id !== undefined && stock_id !== undefined) findStock(call, { product_coupon_id, stock_id });
  else if (product_coupon_id !== undefined) findProduct(call, product_coupon_id);
  checkAppid(call, params.appid, 'query');

  const found = store
    .of(params.openid)
    .filter(
      (coupon) =>
        coupon.product.brand_id === brandId &&
        (product_coupon_id === undefined || coupon.product.product_coupon_id === product_coupon_id) &&
        (stock_id === undefined || coupon.stock.stock_id === stock_id) &&
        (user_coupon_bundle_id === undefined || coupon.bundle?.id === user_coupon_bundle_id) &&
        (coupon_state === undefined || coupon.state(now) === coupon_state),
    );
  const { items, ...page } = pageOf(call, found, ({ number }) => number);
  return { ...page, user_coupon_list: items.map((coupon) => coupon.entity(now)) };
});
