// What became of a call whose outcome is unknown: asks for the coupon as it is now and compares. Says "happened" or "not-happened" only
// where the entity proves it: an entity shows the last use and the last return only, so that a later one may hide this one.

import { ConfigError, RequestError } from './errors.js';

/** How each operation is resolved: what to ask for, from its parameters, and how to read the coupon. */
const RESOLVERS = {
  'userCoupons.use': { question: userCoupon, judge: (coupon, params) => byNumber(coupon, 'use_request_no', params.out_request_no) },
  'userCoupons.return': { question: userCoupon, judge: (coupon, params) => byNumber(coupon, 'return_request_no', params.out_request_no) },
  'busifavor.return': { question: merchantCoupon, judge: merchantCouponReturned },
};

/** `resolve` for an operation that has one; `operation(group, name)` finds the query. */
export function resolveBy({ group, name, resolvedBy }, operation) {
  if (!resolvedBy) return undefined;
  const { question, judge } = RESOLVERS[`${group}.${name}`];
  return async (params, options) => {
    try {
      const coupon = await operation(group, resolvedBy)(question(params ?? {}), options);
      return { verdict: judge(coupon, params), coupon, error: undefined };
    } catch (error) {
      // What was asked wrongly is for the caller to mend; a query that failed tells nothing, which is an answer too.
      if (error instanceof ConfigError || error instanceof RequestError) throw error;
      return { verdict: 'cannot-tell', coupon: undefined, error };
    }
  };
}

function userCoupon({ openid, coupon_code, product_coupon_id, stock_id, appid, brand_id }) {
  return { openid, coupon_code, product_coupon_id, stock_id, appid, brand_id };
}

function merchantCoupon({ openid, coupon_code, appid }) {
  return { openid, coupon_code, appid };
}

/** States in which the entity still tells its whole story; the documents do not say what is kept after the end of a coupon. */
const OPEN = ['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED'];

function byNumber(coupon, field, number) {
  const { single_usage_detail, progressive_bundle_usage_detail, sequential_usage_detail: card, coupon_state } = coupon;
  const rounds = card?.detail_item_list ?? [];
  const details = [single_usage_detail, progressive_bundle_usage_detail, ...rounds].filter(Boolean);
  if (details.some((detail) => detail[field] === number)) return 'happened';
  // Once a use was returned (E8), another may have come before it that is not shown any more.
  if (!OPEN.includes(coupon_state) || details.some((detail) => 'return_request_no' in detail || 'return_time' in detail)) return 'cannot-tell';
  const shown = details.filter((detail) => 'use_request_no' in detail).length;
  const used = Math.max(card?.used_count ?? 0, coupon_state === 'USED' ? 1 : 0);
  return shown < used ? 'cannot-tell' : 'not-happened';
}

/** A merchant coupon may not show its return. `use_request_no` names the use that was to be returned. */
function merchantCouponReturned({ coupon_state, use_request_no, return_request_no }, params) {
  if (coupon_state === 'SENDED' || return_request_no === params.return_request_no) return 'happened';
  if (coupon_state !== 'USED' || params.use_request_no === undefined || use_request_no === undefined) return 'cannot-tell';
  return use_request_no === params.use_request_no ? 'not-happened' : 'happened';
}
