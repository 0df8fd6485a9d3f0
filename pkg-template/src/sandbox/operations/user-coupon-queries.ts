// Product coupons in users' hands (用户商品券), looked at: one (查询用户商品券详情) and a page of them (查询用户商品券列表).
// Refuses, in this order: parameters, the brand, the product, the stock, the coupon, the appid. Changes nothing.

import { base64, fromBase64, text as asText, utf8 } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import { combinationError, demandQuery, numeral, optional, parameterError, text, word } from '../parameters.js';
import { USER_COUPON_STATES } from '../user-coupon.js';
import { PATH, demandAppid, find, findStock } from './user-coupons.js';

const QUERY = { field: 'appid', location: 'query' };
const PAGE_SIZE = 20;

/** 查询用户商品券详情. */
export function getUserCoupon(call) {
  demandQuery(call, PATH, { product_coupon_id: text(), stock_id: text(), appid: text(), brand_id: text() });
  return find(call, call.query, QUERY).entity(call.now);
}

/** 查询用户商品券列表: in the order in which they were given, a page at a time; only the first tells how many there are. */
export function listUserCoupons(call) {
  const { path, query, store, merchant, now, refuse } = call;
  demandQuery(call, { openid: PATH.openid }, {
    product_coupon_id: optional(text()),
    stock_id: optional(text()),
    user_coupon_bundle_id: optional(text()),
    appid: text(),
    coupon_state: optional(word(USER_COUPON_STATES)),
    page_size: optional(numeral({ min: 1, max: 50 })),
    page_token: optional(text()),
    brand_id: text(),
  });
  const { product_coupon_id, stock_id, user_coupon_bundle_id, coupon_state, page_size = PAGE_SIZE, page_token, brand_id } = query;
  if (!merchant.brands.includes(brand_id)) {
    throw combinationError(refuse, 'brand_id', 'has given no permission', { subCode: SUB_CODES.noPermission, location: 'query' });
  }
  if (product_coupon_id !== undefined) findStock(call, query);
  demandAppid(call, query, QUERY);

  const found = store.of(path.openid).filter(
    (coupon) =>
      coupon.product.brand_id === brand_id &&
      (product_coupon_id === undefined || coupon.product.product_coupon_id === product_coupon_id) &&
      (stock_id === undefined || coupon.stock.stock_id === stock_id) &&
      (user_coupon_bundle_id === undefined || coupon.bundle?.id === user_coupon_bundle_id) &&
      (coupon_state === undefined || coupon.state(now) === coupon_state),
  );
  const start = page_token === undefined ? 0 : numberIn(page_token);
  if (start === undefined) {
    throw parameterError(refuse, { field: 'page_token', value: page_token, issue: 'is none that was given' }, 'query');
  }
  const rest = found.filter(({ number }) => number > start);
  const page = rest.slice(0, Number(page_size));
  return {
    // 当且仅当 page_token 为空时提供
    ...(page_token === undefined && { total_count: found.length }),
    ...(page.length < rest.length && { next_page_token: tokenOf(page.at(-1)) }),
    user_coupon_list: page.map((coupon) => coupon.entity(now)),
  };
}

// A token names the last coupon of its page, not a place in the list: coupons leave the list when their state changes.

function tokenOf({ number }) {
  return base64(utf8(`after ${number}`));
}

function numberIn(token) {
  try {
    const [, number] = /^after (\d+)$/.exec(asText(fromBase64(token))) ?? [];
    return number && Number(number);
  } catch {
    return undefined;
  }
}
