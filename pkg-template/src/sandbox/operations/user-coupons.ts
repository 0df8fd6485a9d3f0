// Product coupons in users' hands (用户商品券): use (核销) and return (退券), with the pages' parameters and errors.
// Refuses, in this order: parameters, their combination, a request number that asked for something else, the product, the stock,
// the coupon, the appid, and a coupon whose state does not allow it.

import { SUB_CODES } from '../errors.js';
import { combinationError, demand, integer, object, optional, text, time } from '../parameters.js';
import { rfc3339 } from '../time.js';

export const PATH = { openid: text(), coupon_code: text({ max: 40 }) };

const IDS = {
  product_coupon_id: text(),
  stock_id: text(),
  appid: text(),
  out_request_no: text({ min: 6, max: 40, pattern: /^[0-9A-Za-z_-]*$/ }),
  brand_id: text(),
  sequential_coupon_index: optional(integer()),
};

const ORDER = object({
  transaction_id: optional(text()),
  out_trade_no: optional(text()),
  mchid: optional(text()),
  sub_mchid: optional(text()),
});

const PAY_SCORE_ORDER = object({
  order_id: optional(text()),
  out_order_no: optional(text()),
  mchid: optional(text()),
  sub_mchid: optional(text()),
});

const USE = object({
  ...IDS,
  use_time: time(),
  associated_order_info: optional(ORDER),
  associated_pay_score_order_info: optional(PAY_SCORE_ORDER),
  store_id: optional(text()),
  saved_amount: optional(integer()),
});

const RETURN = object(IDS);

/** 核销用户商品券: EFFECTIVE becomes USED. */
export function useUserCoupon(call) {
  demand(call, PATH, USE);
  demandOneOrder(call);
  return once('userCoupons.use', call, (coupon) => {
    const { body, now, refuse } = call;
    const subCode = coupon.use(usage(body), body.sequential_coupon_index, now);
    if (subCode === SUB_CODES.outOfRange) throw roundOutOfRange(call);
    if (subCode !== undefined) throw refuse('notUsable', { subCode });
  });
}

/** 退券: USED becomes EFFECTIVE; in a bundle the last used first, of a card the round that the request names. */
export function returnUserCoupon(call) {
  demand(call, PATH, RETURN);
  return once('userCoupons.return', call, (coupon) => {
    const { body, now, refuse } = call;
    if (coupon.mode === 'SEQUENTIAL' && body.sequential_coupon_index === undefined) {
      throw combinationError(refuse, '/sequential_coupon_index', 'is required when usage_mode is SEQUENTIAL');
    }
    const details = { return_request_no: body.out_request_no, return_time: rfc3339(now) };
    const subCode = coupon.giveBack(details, body.sequential_coupon_index, now);
    if (subCode === SUB_CODES.outOfRange) throw roundOutOfRange(call);
    if (subCode !== undefined) throw refuse('businessRule', { subCode });
  });
}

/**
 * The same number with the same question gives the same answer, without doing it again; with another question it is an error.
 * Numbers are kept by brand and operation: no page says that a use and a return may not share one.
 */
function once(operation, call, act) {
  const { path, body, store, now, refuse } = call;
  const question = { path, body };
  const earlier = store.answered(operation, body.brand_id, body.out_request_no);
  if (earlier?.asks(question)) return earlier.answer;
  if (earlier) throw refuse('businessRule', { subCode: SUB_CODES.numberConflict });

  if (operation === 'userCoupons.return' && store.brands.has(body.brand_id) && !call.merchant.brands.includes(body.brand_id)) {
    throw refuse('noAuth', { subCode: SUB_CODES.noPermission });
  }
  const coupon = find(call, body);
  if (coupon.mode !== 'SEQUENTIAL' && body.sequential_coupon_index !== undefined) {
    throw combinationError(refuse, '/sequential_coupon_index', 'must not be sent unless usage_mode is SEQUENTIAL');
  }
  act(coupon);
  const answer = coupon.entity(now);
  store.remember(operation, body.brand_id, body.out_request_no, question, answer);
  return answer;
}

/** The coupon that the path and the ids of the body or the query name together. */
export function find({ path, store, merchant, refuse }, ids, place = BODY) {
  const stock = findStock({ store, merchant, refuse }, ids);
  const coupon = store.find('product', path.coupon_code);
  if (coupon?.stock !== stock || coupon.openid !== path.openid) {
    throw refuse('couponUnknown', { subCode: SUB_CODES.couponUnknown });
  }
  demandAppid({ merchant, refuse }, ids, place);
  return coupon;
}

const BODY = { field: '/appid', location: 'body' };

export function demandAppid({ merchant, refuse }, { appid }, { field, location }) {
  if (merchant.appids.includes(appid)) return;
  throw combinationError(refuse, field, 'is not bound to the service provider', { subCode: SUB_CODES.appid, location });
}

/** The stock that the ids name; without `stock_id` only the product is looked at. */
export function findStock({ store, merchant, refuse }, { brand_id, product_coupon_id, stock_id }) {
  const product = store.products.get(product_coupon_id);
  if (product?.brand_id !== brand_id || !merchant.brands.includes(brand_id)) {
    throw refuse('productUnknown', { subCode: SUB_CODES.objectUnknown });
  }
  if (stock_id === undefined) return undefined;
  const stock = store.stocks.get(stock_id);
  if (stock?.product_coupon_id !== product_coupon_id) throw refuse('stockUnknown', { subCode: SUB_CODES.objectUnknown });
  return stock;
}

/** Exactly one of the two kinds of order; a pay order by either number, and the merchant's own number with its mchid. */
function demandOneOrder({ body, refuse }) {
  const { associated_order_info: order, associated_pay_score_order_info: payScore } = body;
  if (!order && !payScore) {
    const detail = { field: '/associated_order_info', value: null, issue: 'is required', location: 'body' };
    throw refuse('parameter', { detail, subCode: SUB_CODES.parameters });
  }
  if (order && payScore) {
    throw combinationError(refuse, '/associated_pay_score_order_info', 'excludes associated_order_info');
  }
  if (order && !order.transaction_id && !order.out_trade_no) {
    throw combinationError(refuse, '/associated_order_info', 'needs transaction_id or out_trade_no');
  }
  if (order?.out_trade_no && !order.mchid) {
    throw combinationError(refuse, '/associated_order_info/mchid', 'is required with out_trade_no');
  }
}

function usage({ out_request_no, use_time, associated_order_info, associated_pay_score_order_info, saved_amount }) {
  return {
    use_request_no: out_request_no,
    use_time: rfc3339(Date.parse(use_time)), // whatever zone it came in, it leaves as every other time
    ...(associated_order_info && { associated_order_info }),
    ...(associated_pay_score_order_info && { associated_pay_score_order_info }),
    ...(saved_amount !== undefined && { saved_amount }),
  };
}

function roundOutOfRange({ body, refuse }) {
  const detail = {
    field: '/sequential_coupon_index',
    value: body.sequential_coupon_index,
    issue: 'is not a round of this coupon',
    location: 'body',
  };
  return refuse('parameter', { detail, subCode: SUB_CODES.outOfRange });
}
