// What the present state of a coupon proves about a call whose outcome is unknown. "Happened" and "not-happened" only where the coupon proves
// it, by the fields that decide; what deviates from the documents only takes a proof away.

import type { QueryOf, ResolvableName } from './endpoints.js';
import type { BrandGroups, Groups } from './generated/groups.js';
import type {
  CouponUsageDetail,
  GetUserCouponParams,
  SequentialUsageDetail,
  SequentialUsageDetailItem,
  UserProductCouponEntity,
} from './generated/types.js';
import { type Fields, type Lenient, isGiven, isObject, itemsOf } from './lenient.js';
import type { Operation, ResolvableOperation } from './operation-types.js';
import type { Resolution } from './resolution.js';
import * as busifavor from './resolvers/busifavor.js';
import * as plans from './resolvers/delivery-plans.js';
import * as stocks from './resolvers/stocks.js';
import { UNUSED, couponDeactivated, deactivatedIn, firstPage, sent, sentIn } from './resolvers/user-coupons.js';

type Verdict = Resolution<unknown>['verdict'];

/** How a call is resolved. Of the parameters those of the operation were checked. */
export interface Resolver<Params, QueryParams, Found, Thing = Found> {
  /** What to ask for. `id`: the caller's merchant number or brand id. */
  query(given: Params, id: string): QueryParams;
  /** What of the response is the thing that was asked about, where that is one of a list. */
  pick?(found: Fields<Found>, given: Params): Lenient<Thing>;
  /** What it proves. */
  read(thing: Fields<Thing>, given: Params): Verdict;
}

/** The operation at a path of names: `userCoupons.use`. */
type Member<Group, Path extends string> = Path extends `${infer Name}.${infer Rest}`
  ? Member<Name extends keyof Group ? Group[Name] : never, Rest>
  : Path extends keyof Group
    ? Group[Path]
    : never;

/** The groups of a side that has an operation. Entities of the sides differ by fields that the brand's does not have. */
type SideOf<Name extends string> = [Member<Groups, Name>] extends [never] ? BrandGroups : Groups;

type ResolverOf<Name extends ResolvableName> =
  Member<SideOf<Name>, Name> extends ResolvableOperation<infer _Own, infer _Entity, infer Params, infer Thing>
    ? Member<SideOf<Name>, QueryOf<Name>> extends Operation<infer QueryParams, infer Found>
      ? Resolver<Params, QueryParams, Found, Thing>
      : never
    : never;

/** One for every operation whose row in the model names a query. */
export const resolvers: { readonly [Name in ResolvableName]: ResolverOf<Name> } = {
  'userCoupons.use': { query: userCoupon, read: (coupon, given) => byNumber(coupon, 'use', given.out_request_no) },
  'userCoupons.return': { query: userCoupon, read: (coupon, given) => byNumber(coupon, 'return', given.out_request_no) },
  'userCoupons.send': { query: firstPage, pick: sentIn, read: sent },
  'userCouponBundles.send': { query: firstPage, pick: sentIn, read: sent },
  'userCoupons.deactivate': { query: userCoupon, read: couponDeactivated },
  'userCouponBundles.deactivate': { query: firstPage, pick: deactivatedIn, read: couponDeactivated },
  // A coupon is confirmed once: before that it is CONFIRMING.
  'userCoupons.confirm': {
    query: userCoupon,
    read: (coupon, given) => {
      if (coupon.confirm_request_no === given.out_request_no) return 'happened';
      return coupon.coupon_state === 'CONFIRMING' && !isGiven(coupon.confirm_request_no) ? 'not-happened' : 'cannot-tell';
    },
  },
  'productCoupons.update': {
    query: ({ product_coupon_id, brand_id }) => ({ product_coupon_id, brand_id }),
    read: (product, given) => stocks.shows(given.display_info, product.display_info),
  },
  'deliveryPlans.update': { query: ({ plan_id, brand_id }) => ({ plan_id, brand_id }), pick: plans.planIn, read: plans.changed },
  'deliveryPlans.submit': {
    query: ({ plan_id }) => ({ plan_id, audit_state: 'AUDIT_PROCESSING' }),
    pick: plans.planIn,
    read: plans.submitted,
  },
  'deliveryPlans.pause': { query: ({ plan_id }) => ({ plan_id }), pick: plans.planIn, read: plans.isNow('PAUSED') },
  'deliveryPlans.resume': { query: ({ plan_id }) => ({ plan_id }), pick: plans.planIn, read: plans.isNow('DELIVERING') },
  'deliveryPlans.terminate': { query: ({ plan_id, brand_id }) => ({ plan_id, brand_id }), pick: plans.planIn, read: plans.terminated },
  'imageGenerationTasks.create': {
    query: ({ task_id, image_generation_type, brand_id }) => ({ task_id, image_generation_type, brand_id }),
    read: (task, given) => (task.task_id === given.task_id ? 'happened' : 'cannot-tell'),
  },
  // Another call may have set another one since.
  'notifyConfigs.set': {
    query: () => ({}),
    read: (config, given) => (config.notify_url === given.notify_url ? 'happened' : 'cannot-tell'),
  },
  'productCoupons.deactivate': { query: ({ product_coupon_id, brand_id }) => ({ product_coupon_id, brand_id }), read: stocks.deactivated },
  'stocks.update': { query: stocks.stock, read: stocks.changed },
  'stocks.updateBudget': { query: stocks.stock, read: stocks.hasBudget },
  'stocks.deactivate': { query: stocks.stock, read: stocks.deactivated },
  'stocks.associateStores': { query: stocks.stores, read: stocks.associated },
  'stocks.disassociateStores': { query: stocks.stores, read: stocks.disassociated },
  'stockBundles.update': { query: stocks.stocksOfBundle, read: stocks.ofEveryStock(stocks.changed) },
  'stockBundles.updateBudget': { query: stocks.stocksOfBundle, read: stocks.ofEveryStock(stocks.hasBudget) },
  'stockBundles.associateStores': { query: stocks.stores, read: stocks.associated },
  'stockBundles.disassociateStores': { query: stocks.stores, read: stocks.disassociated },
  'busifavor.send': { query: busifavor.merchantCoupons, pick: busifavor.sentIn, read: busifavor.sent },
  'busifavor.productCoupons.send': { query: busifavor.merchantCoupons, pick: busifavor.sentIn, read: busifavor.sent },
  'busifavor.use': { query: busifavor.merchantCoupon, read: busifavor.used },
  'busifavor.return': { query: busifavor.merchantCoupon, read: busifavor.returned },
  'busifavor.deactivate': { query: busifavor.merchantCoupon, read: busifavor.deactivated },
  'busifavor.associate': { query: busifavor.merchantCoupon, read: busifavor.associated },
  'busifavor.disassociate': { query: busifavor.merchantCoupon, read: busifavor.disassociated },
  'busifavor.couponCodes.upload': { query: ({ stock_id }) => ({ stock_id }), pick: busifavor.uploadedIn, read: busifavor.uploaded },
  'busifavor.couponCodes.delete': { query: ({ stock_id, coupon_code }) => ({ stock_id, coupon_code }), read: busifavor.codeDeleted },
  'busifavor.callbacks.set': { query: ({ mchid }) => ({ mchid }), read: busifavor.callbackSet },
  'busifavor.stocks.update': { query: ({ stock_id }) => ({ stock_id }), read: stocks.changed },
  'busifavor.stocks.updateBudget': { query: ({ stock_id }) => ({ stock_id }), read: busifavor.budgetUpdated },
  'busifavor.subsidies.pay': {
    query: ({ stock_id, coupon_code, out_subsidy_no }) => ({ stock_id, coupon_code, out_subsidy_no }),
    read: busifavor.subsidyPaid,
  },
};

function userCoupon({ openid, coupon_code, product_coupon_id, stock_id, appid, brand_id }: GetUserCouponParams): GetUserCouponParams {
  return { openid, coupon_code, product_coupon_id, stock_id, appid, brand_id };
}

/** What was used, and what may have been returned since: a coupon, or a round of it. */
type UsageDetail = CouponUsageDetail | SequentialUsageDetailItem;

function byNumber(coupon: Fields<UserProductCouponEntity>, what: 'use' | 'return', number: string): Verdict {
  const { product_coupon: product, sequential_usage_detail: card } = coupon;
  const rounds = isObject(card) ? itemsOf(card.detail_item_list) : [];
  const details = [coupon.single_usage_detail, coupon.progressive_bundle_usage_detail, ...rounds].filter(isGiven);
  if (details.some((detail) => isObject(detail) && detail[`${what}_request_no`] === number)) return 'happened';
  // A coupon can be used again once its use was returned, and shows no more than the last use and the last return: whatever another
  // number stands for may have come after this one, and hide it. Only a coupon that was never used hides nothing.
  const isSequential = !isObject(product) || product.usage_mode === 'SEQUENTIAL';
  const shown = isGiven(card) ? isObject(card) && showsEveryRound(card, rounds) : details.length > 0 && !isSequential;
  return UNUSED.includes(coupon.coupon_state) && shown && details.every(isUntouched) ? 'not-happened' : 'cannot-tell';
}

/** Rounds may be left out: `detail_item_list` may be shorter than `total_count`. */
function showsEveryRound(
  { total_count, used_count }: Fields<SequentialUsageDetail>,
  rounds: readonly Lenient<SequentialUsageDetailItem>[],
): boolean {
  return rounds.length > 0 && rounds.length === countOf(total_count) && !countOf(used_count);
}

/** Whether it shows nothing that a use or a return leaves behind. */
function isUntouched(detail: Lenient<UsageDetail>): boolean {
  if (!isObject(detail)) return false;
  const { use_request_no, use_time, associated_order_info, return_request_no, return_time } = detail;
  const traces = [use_request_no, use_time, associated_order_info, return_request_no, return_time];
  if ('associated_pay_score_order_info' in detail) traces.push(detail.associated_pay_score_order_info);
  return !traces.some(isGiven) && !('detail_state' in detail && detail.detail_state === 'USED');
}

/** A count, which may come as a text. */
function countOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}
