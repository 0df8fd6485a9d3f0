// What became of a call whose outcome is unknown: asks for the coupon as it is now and compares. Says "happened" or "not-happened" only
// where the coupon proves it, by the fields that decide; what else it has may be of any type, and only takes a proof away.

import type { Client } from './client.js';
import { type Endpoint, endpointsOf } from './endpoints.js';
import { ConfigError, RequestError, WechatPayError } from './errors.js';
import type { CallOptions } from './options.js';
import type { Resolution } from './resolution.js';

type Verdict = Resolution<unknown>['verdict'];

/** Parameters as they were given; those of the operation were checked. */
type Given = Readonly<Record<string, unknown>>;

/** A value of a response whose type nothing depends on. */
type Loose = Readonly<Partial<Record<string, unknown>>>;

/** How an operation is resolved. */
interface Resolver {
  /** Its own parameters among those given. */
  own(given: Given): Given;
  /** What to ask for. */
  query(given: Given): Given;
  /** What of the response is the thing that was asked about, where that is one of a list. */
  pick?(page: Loose, given: Given): unknown;
  /** What it proves. */
  read(thing: Loose, given: Given): Verdict;
}

const RESOLVERS: Readonly<Record<string, Resolver | undefined>> = {
  'userCoupons.use': { own: (given) => given, query: userCoupon, read: (coupon, given) => byNumber(coupon, 'use', given.out_request_no) },
  'userCoupons.return': {
    own: (given) => given,
    query: userCoupon,
    read: (coupon, given) => byNumber(coupon, 'return', given.out_request_no),
  },
  // What was sent is found by its number. That it is not on a page of the list proves nothing: users delete coupons.
  'userCoupons.send': {
    own: (given) => given,
    query: ({ openid, product_coupon_id, stock_id, appid, brand_id }) => ({
      openid,
      product_coupon_id,
      stock_id,
      appid,
      brand_id,
      page_size: 50,
    }),
    pick: (page, given) => listOf(page.user_coupon_list).find((coupon) => loose(coupon).send_request_no === given.send_request_no),
    read: (coupon, given) => (coupon.send_request_no === given.send_request_no ? 'happened' : 'cannot-tell'),
  },
  // A coupon is confirmed once: before that it is CONFIRMING.
  'userCoupons.confirm': {
    own: (given) => given,
    query: userCoupon,
    read: (coupon, given) => {
      if (coupon.confirm_request_no === given.out_request_no) return 'happened';
      return coupon.coupon_state === 'CONFIRMING' && coupon.confirm_request_no === undefined ? 'not-happened' : 'cannot-tell';
    },
  },
  // It shows what users see now. Another call may have set the same, or something else since.
  'productCoupons.update': {
    own: (given) => given,
    query: ({ product_coupon_id, brand_id }) => ({ product_coupon_id, brand_id }),
    read: (product, given) => (isPartOf(given.display_info, product.display_info) ? 'happened' : 'cannot-tell'),
  },
  'busifavor.return': { own: merchantCouponReturn, query: merchantCoupon, read: merchantCouponReturned },
};

/** What became of a call of this operation with these parameters. */
export async function resolve(
  client: Client,
  endpoint: Endpoint,
  params: unknown,
  options: CallOptions | undefined,
): Promise<Resolution<unknown>> {
  const resolver = RESOLVERS[endpoint.name];
  const query = endpointsOf(client.side, groupOf(endpoint.name)).find(({ name }) => name === endpoint.resolvedBy);
  if (!resolver || !query) throw new TypeError(`${endpoint.name} has no query that resolves it`);
  // A call that could not have been made has nothing to be resolved; above all its number must be one.
  const given: Given = { ...(params as object) };
  client.check(endpoint, resolver.own(given));
  let coupon: unknown;
  try {
    const { data } = await client.send(query, withoutNothing(resolver.query(given)), options);
    coupon = resolver.pick ? resolver.pick(loose(data), given) : data;
  } catch (error) {
    // Wrong parameters are for the caller to correct; a query that failed says nothing, which is a resolution too.
    const isOwn = error instanceof ConfigError || error instanceof RequestError;
    if (!(error instanceof WechatPayError) || (error.outcome === 'not-sent' && isOwn)) throw error;
    return { verdict: 'cannot-tell', coupon: undefined, error };
  }
  return { verdict: resolver.read(loose(coupon), given), coupon, error: undefined };
}

/** Of what was not given there is no parameter either. */
function withoutNothing(params: Given): Given {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

/** Whether everything that was set is there, as it was set. */
function isPartOf(set: unknown, shown: unknown): boolean {
  if (Array.isArray(set))
    return Array.isArray(shown) && set.length === shown.length && set.every((item, index) => isPartOf(item, shown[index]));
  if (typeof set !== 'object' || set === null) return set === shown || set === undefined;
  return (
    typeof shown === 'object' && shown !== null && Object.entries(set).every(([name, value]) => isPartOf(value, (shown as Given)[name]))
  );
}

const groupOf = (operation: string) => operation.slice(0, operation.indexOf('.'));

function userCoupon({ openid, coupon_code, product_coupon_id, stock_id, appid, brand_id }: Given): Given {
  return { openid, coupon_code, product_coupon_id, stock_id, appid, brand_id };
}

function merchantCoupon({ openid, coupon_code, appid }: Given): Given {
  return { openid, coupon_code, appid };
}

function merchantCouponReturn({ openid: _openid, appid: _appid, use_request_no: _number, ...own }: Given): Given {
  return own;
}

const isNumber = (text: unknown): text is string => typeof text === 'string' && text !== '';

/** In a response, null is as if it were left out, and what is no object has no fields. */
function loose(value: unknown): Loose {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

/** States of a coupon that was never used, or whose last use was returned. The documents do not say what is kept after its end. */
const UNUSED: readonly unknown[] = ['CONFIRMING', 'PENDING', 'EFFECTIVE'];
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
function byNumber(coupon: Loose, what: 'use' | 'return', number: unknown): Verdict {
  const card = coupon.sequential_usage_detail;
  const rounds = listOf(loose(card).detail_item_list);
  const details = [coupon.single_usage_detail, coupon.progressive_bundle_usage_detail, ...rounds].filter(Boolean).map(loose);
  if (details.some((detail) => detail[`${what}_request_no`] === number)) return 'happened';
  // A coupon can be used again once its use was returned, and shows no more than the last use and the last return: whatever another
  // number stands for may have come after this one, and hide it. Only a coupon that was never used hides nothing.
  const isSequential = loose(coupon.product_coupon).usage_mode === 'SEQUENTIAL';
  const shown = card ? showsEveryRound(loose(card), rounds) : details.length > 0 && !isSequential;
  return UNUSED.includes(coupon.coupon_state) && shown && details.every(isUntouched) ? 'not-happened' : 'cannot-tell';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Rounds may be left out: `detail_item_list` may be shorter than `total_count`. */
function showsEveryRound({ total_count, used_count }: Loose, rounds: readonly unknown[]): boolean {
  return rounds.length > 0 && rounds.length === countOf(total_count) && !countOf(used_count);
}

function isUntouched(detail: Loose): boolean {
  return detail.detail_state !== 'USED' && TRACES.every((name) => detail[name] === undefined);
}

/** A count, which may come as a text. */
function countOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

/** A merchant coupon may not show its return. `use_request_no` names the use that was to be returned. */
function merchantCouponReturned(coupon: Loose, given: Given): Verdict {
  const { coupon_code, coupon_state, stock_id = given.stock_id, use_request_no, return_request_no } = coupon;
  if (coupon_code !== given.coupon_code || stock_id !== given.stock_id) return 'cannot-tell';
  if (return_request_no === given.return_request_no) return 'happened';
  if (return_request_no !== undefined || !isNumber(given.use_request_no)) return 'cannot-tell';
  // A later use or return may hide this one.
  if (isNumber(use_request_no) && use_request_no !== given.use_request_no) return 'cannot-tell';
  if (coupon_state === 'SENDED') return 'happened';
  return coupon_state === 'USED' && isNumber(use_request_no) ? 'not-happened' : 'cannot-tell';
}
