// Product coupons come to users (用户商品券): send (发放), of one coupon or of a bundle (券组), and confirm (确认发放). What is wrong is looked
// for in this order: a request number that was used for something else, the product, the stock, the appid, the tags, the codes, the limits.

import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import { handler } from '../operation.js';
import type { Call } from '../operation.js';
import { businessError, combinationError, parameterError } from '../parameters.js';
import { bundleEntity } from '../user-bundle.js';
import { UserCoupon } from '../user-coupon.js';
import type { Bundle, Sent } from '../user-coupon.js';
import { validityOf } from '../validity.js';
import { checkAppid, findCoupon, findProduct, findStock, findStockBundle } from './lookup.js';
import type { CouponIds } from './lookup.js';
import { once } from './once.js';
import { takeCoupons } from './take.js';
import type { Taking } from './take.js';

/** The parameters that all sends and pre-sends have in common. */
export interface OrderParams {
  readonly openid: string;
  readonly product_coupon_id: string;
  /** Of one coupon. */
  readonly stock_id?: string;
  /** Of a bundle. */
  readonly stock_bundle_id?: string;
  readonly appid: string;
  readonly send_request_no: string;
  readonly coupon_code?: string;
  readonly attach?: string;
  readonly coupon_tag_info?: TagInfo;
}

type TagInfo = JsonObject & {
  readonly coupon_tag_list?: readonly string[];
  readonly member_tag_info?: { readonly member_card_id?: string };
};

/** 向用户发放商品券, 向用户发放商品券批次组: what is sent is CONFIRMING until it is confirmed. A number is known by user and stock. */
export const sendUserCoupon = handler<OrderParams>((call) => {
  const { params, now } = call;
  const send = () => {
    const taking = takingOf(call);
    checkTags(call);
    return entityOf(give(call, taking, 'API'), now);
  };
  return once(call, { key: orderKey(params), promised: 'no-duplicate', act: send, conflict: () => numberUsed(call) });
});

/** What an order's number is known by, beside it. */
export function orderKey({ openid, stock_id, stock_bundle_id, send_request_no }: OrderParams): string[] {
  return [openid, stock_id ?? stock_bundle_id ?? '', send_request_no];
}

export function numberUsed({ fail }: Call<OrderParams>): never {
  throw businessError(fail, { subCode: SUB_CODES.numberConflict }, ['request-number-used']);
}

/** What is ordered: a coupon of a stock, or one of each step of a stock bundle. */
export function takingOf(call: Call<OrderParams>): Taking {
  const { product_coupon_id, stock_id, stock_bundle_id = '', openid, appid, coupon_code } = call.params;
  const product = findProduct(call, product_coupon_id);
  const stocks =
    stock_id === undefined
      ? findStockBundle(call, { product_coupon_id, stock_bundle_id })
      : [findStock(call, { product_coupon_id, stock_id })];
  checkAppid(call, appid, 'body');
  if (stock_id !== undefined && product.usage_mode === 'PROGRESSIVE_BUNDLE') {
    throw combinationError(call.fail, { field: '/stock_id', issue: 'is of a bundle, which is sent as a whole' });
  }
  return { product, stocks, openid, coupon_code };
}

/** Takes the coupons out of their stocks, and gives them to the user. Of a bundle the first is notified alone. */
export function give(call: Call<OrderParams>, taking: Taking, channel: Sent['channel']): readonly UserCoupon[] {
  const { params, account, store, now } = call;
  const { send_request_no: requestNo, attach, coupon_tag_info: tags } = params;
  const { product, stocks, openid } = taking;
  const codes = takeCoupons(call, taking);
  const bundle: Bundle | undefined = params.stock_id === undefined ? { id: store.freeBundleId(), coupons: [] } : undefined;
  const coupons = stocks.map((stock, step) => {
    const sent: Sent = { by: account.kind, channel, requestNo, attach, tags, ...validityOf(stock, now) };
    const code = codes[step] ?? '';
    return store.add(new UserCoupon({ code, openid, product, stock, state: 'CONFIRMING', now, sent, ...(bundle && { bundle }) }));
  });
  store.announce(coupons[0]);
  return coupons;
}

export function entityOf([first]: readonly UserCoupon[], now: number): JsonObject {
  return first?.bundle === undefined ? { ...first?.entity(now) } : bundleEntity(first.bundle, now);
}

/** Each tag once, and that of members with the card. */
function checkTags({ params, fail }: Call<OrderParams>): void {
  const { coupon_tag_list: tags = [], member_tag_info: member } = params.coupon_tag_info ?? {};
  const field = '/coupon_tag_info/coupon_tag_list';
  if (new Set(tags).size < tags.length) {
    throw parameterError(fail, { field, issue: 'has a tag twice', subCode: SUB_CODES.tagTwice });
  }
  if (tags.includes('MEMBER') && member?.member_card_id === undefined) {
    const place = { field: '/coupon_tag_info/member_tag_info', issue: 'is required with the tag MEMBER' };
    throw parameterError(fail, { ...place, subCode: SUB_CODES.memberCardMissing });
  }
}

interface ConfirmParams extends CouponIds {
  readonly out_request_no: string;
}

/** 确认发放用户商品券: CONFIRMING becomes EFFECTIVE, or PENDING before its validity begins. */
export const confirmUserCoupon = handler<ConfirmParams>((call) => {
  const { params, now, fail } = call;
  const conflict = (): never => {
    throw businessError(fail, { subCode: SUB_CODES.numberConflict });
  };
  const confirm = (): JsonObject => {
    const coupon = findCoupon(call, params);
    const subCode = coupon.confirm(params.out_request_no, now);
    if (subCode !== undefined) throw businessError(fail, { subCode }, ['coupon-state']);
    return coupon.entity(now);
  };
  return once(call, { key: [params.out_request_no], promised: 'same-result', act: confirm, conflict });
});
