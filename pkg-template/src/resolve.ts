// What became of a call whose outcome is unknown: asks for the coupon as it is now and compares. Says "happened" or "not-happened" only
// where the coupon proves it, by the fields that decide; what else it has may be of any type, and only takes a proof away.

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

/** States of a coupon that was never used, or whose last use was returned. The documents do not say what is kept after its end. */
const UNUSED = ['CONFIRMING', 'PENDING', 'EFFECTIVE'];
/** What a use or a return leaves behind, beside its number. */
const TRACES = [
  'use_request_no',
  'use_time',
  'associated_order_info',
  'associated_pay_score_order_info',
  'return_request_no',
  'return_time',
];

/** `what`: use or return. */
function byNumber(coupon, what, number) {
  const { single_usage_detail: single, progressive_bundle_usage_detail: bundle, sequential_usage_detail: card } = coupon;
  const details = [single, bundle, ...(card?.detail_item_list ?? [])].filter(Boolean);
  if (details.some((detail) => detail[`${what}_request_no`] === number)) return 'happened';
  // A coupon can be used again once its use was returned, and shows no more than the last use and the last return: whatever another
  // number stands for may have come after this one, and hide it. Only a coupon that was never used hides nothing.
  const shown = card ? showsEveryRound(card) : details.length > 0 && coupon.product_coupon.usage_mode !== 'SEQUENTIAL';
  return UNUSED.includes(coupon.coupon_state) && shown && details.every(isUntouched) ? 'not-happened' : 'cannot-tell';
}

/** Rounds may be left out (Q2). */
function showsEveryRound({ total_count, used_count, detail_item_list }) {
  return detail_item_list?.length > 0 && detail_item_list.length === countOf(total_count) && !countOf(used_count);
}

function isUntouched(detail) {
  return detail.detail_state !== 'USED' && TRACES.every((name) => (detail[name] ?? undefined) === undefined);
}

/** A count, which may come as a text. */
function countOf(value) {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

/** A merchant coupon may not show its return. `use_request_no` names the use that was to be returned. */
function merchantCouponReturned(coupon, params) {
  const { coupon_code, coupon_state, stock_id = params.stock_id, use_request_no, return_request_no } = withoutNulls(coupon);
  if (coupon_code !== params.coupon_code || stock_id !== params.stock_id) return 'cannot-tell';
  if (return_request_no === params.return_request_no) return 'happened';
  if (return_request_no !== undefined || !isNumber(params.use_request_no)) return 'cannot-tell';
  // A later use or return may hide this one.
  if (isNumber(use_request_no) && use_request_no !== params.use_request_no) return 'cannot-tell';
  if (coupon_state === 'SENDED') return 'happened';
  return coupon_state === 'USED' && isNumber(use_request_no) ? 'not-happened' : 'cannot-tell';
}

/** In an answer, null is as if it were left out. */
function withoutNulls(coupon) {
  return Object.fromEntries(Object.entries(coupon).filter(([, value]) => value !== null));
}
