// Pre-sends (预发放), of one coupon or of a bundle (券组): a token for the mini program component (领券组件), in which the user takes what was
// prepared. Each call gives another token; one number makes no second coupon, whichever token is taken.

import { randomText } from '../bytes.js';
import type { Json } from '../bytes.js';
import { handler } from '../operation.js';
import type { Call } from '../operation.js';
import { SECOND } from '../time.js';
import { entityOf, give, numberUsed, orderKey, takingOf } from './user-coupon-sends.js';
import type { OrderParams } from './user-coupon-sends.js';
import { checkTaking } from './take.js';

const VALID = 300 * SECOND;
const TOKEN_LENGTH = 276;

/** By the pre-send: the send whose number it is. */
const SENDS = { 'userCoupons.preSend': 'userCoupons.send', 'userCouponBundles.preSend': 'userCouponBundles.send' } as const;

/** 向用户预发放商品券, 向用户预发放商品券批次组. */
export const preSendUserCoupon = handler<OrderParams>((call) => {
  const { params, store, now } = call;
  const taking = takingOf(call);
  const isPrepared = store.remembered(numberOf(call, call.route.operation));
  const given = store.remembered(numberOf(call, sendOf(call)));
  if ([isPrepared, given].some((earlier) => earlier?.asks({ ...params }) === false)) numberUsed(call);
  if (given === undefined) checkTaking(call, taking);
  const token = randomText(TOKEN_LENGTH);
  store.remember(numberOf(call, call.route.operation), { ...params }, null);
  store.prepare(token, { until: now + VALID, take: (at) => take({ ...call, now: at }) });
  return { token };
});

/** Gives the user what was prepared, unless it was given before. Gives the code, of a bundle that of the first step. */
function take(call: Call<OrderParams>): string {
  const { params, store, now } = call;
  const number = numberOf(call, sendOf(call));
  const earlier = store.remembered(number);
  const entity = earlier?.result ?? entityOf(give(call, takingOf(call), 'RECEIVE_COMPONENT'), now);
  if (earlier === undefined) store.remember(number, { ...params }, entity);
  return codeIn(entity);
}

function codeIn(entity: Json): string {
  const { user_product_coupon_list: coupons, coupon_code } = entity as { readonly [name: string]: Json };
  return Array.isArray(coupons) ? codeIn(coupons[0]) : String(coupon_code);
}

function numberOf({ params, account, brandId }: Call<OrderParams>, operation: string): string[] {
  return [operation, account.kind, brandId, ...orderKey(params)];
}

function sendOf({ route: { operation } }: Call<OrderParams>): string {
  return SENDS[operation as keyof typeof SENDS];
}
