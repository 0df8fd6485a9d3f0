// What became of a call whose outcome is unknown: asks for the coupon as it is now and compares. Says "happened" or "not-happened" only
// where the entity proves it: an entity shows the last use and the last return only, so that a later one may hide this one.

import { ConfigError, RequestError } from './errors.js';

/** How each operation is resolved: its own parameters among those given, what to ask for, and how to read the coupon. */
const RESOLVERS = {
  'userCoupons.use': { own: (params) => params, question: userCoupon, judge: (coupon, params) => byNumber(coupon, 'use', params.out_request_no) },
  'userCoupons.return': { own: (params) => params, question: userCoupon, judge: (coupon, params) => byNumber(coupon, 'return', params.out_request_no) },
  'busifavor.return': { own: merchantCouponReturn, question: merchantCoupon, judge: merchantCouponReturned },
};

/** `resolve` for an operation that has one. `check` judges parameters of the operation; `operation(group, name)` finds the query. */
export function resolveBy({ group, name, resolvedBy }, check, operation) {
  if (!resolvedBy) return undefined;
  const { own, question, judge } = RESOLVERS[`${group}.${name}`];
  return async (params, options) => {
    // A call that could not have been made has nothing to be resolved; above all its number must be one.
    const given = { ...params };
    check(own(given));
    try {
      const coupon = await operation(group, resolvedBy)(question(given), options);
      return { verdict: judge(coupon, given), coupon, error: undefined };
    } catch (error) {
      // What was asked wrongly is for the caller to mend; a query that failed tells nothing, which is an answer too.
      if (error.outcome === 'not-sent' && (error instanceof ConfigError || error instanceof RequestError)) throw error;
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

function merchantCouponReturn({ openid, appid, use_request_no, ...own }) {
  return own;
}

const isNumber = (text) => typeof text === 'string' && text !== '';
const isReturned = (detail) => 'return_request_no' in detail || 'return_time' in detail;
/** States in which the entity tells its whole story; the documents do not say what is kept after the end of a coupon. */
const OPEN = ['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED'];

/** `what`: use or return. */
function byNumber(coupon, what, number) {
  const { single_usage_detail, progressive_bundle_usage_detail, sequential_usage_detail: card, coupon_state } = coupon;
  const rounds = card?.detail_item_list ?? [];
  const details = [single_usage_detail, progressive_bundle_usage_detail, ...rounds].filter(Boolean);
  if (details.some((detail) => detail[`${what}_request_no`] === number)) return 'happened';
  // Once a use was returned (E8), another may have come before it that is not shown any more; rounds may be left out (Q2).
  if (!OPEN.includes(coupon_state) || details.some(isReturned) || (card && rounds.length !== card.total_count)) return 'cannot-tell';
  const shown = details.filter(({ use_request_no }) => isNumber(use_request_no)).length;
  const claims = card ? [card.used_count, rounds.filter(({ detail_state }) => detail_state === 'USED').length] : [Number(coupon_state === 'USED')];
  if (claims.some((count) => count !== shown) || (coupon_state === 'USED' && shown === 0)) return 'cannot-tell';
  // Never returned, and every use is shown: a use that is not among them did not happen; nor did a return while one is in force.
  return what === 'use' || shown > 0 ? 'not-happened' : 'cannot-tell';
}

/** A merchant coupon may not show its return. `use_request_no` names the use that was to be returned. */
function merchantCouponReturned({ coupon_code, stock_id, coupon_state, use_request_no, return_request_no }, params) {
  if (coupon_code !== params.coupon_code || (stock_id !== undefined && stock_id !== params.stock_id)) return 'cannot-tell';
  if (return_request_no === params.return_request_no) return 'happened';
  if (return_request_no !== undefined || !isNumber(params.use_request_no)) return 'cannot-tell';
  if (coupon_state === 'SENDED') return 'happened';
  return coupon_state === 'USED' && use_request_no === params.use_request_no ? 'not-happened' : 'cannot-tell';
}
