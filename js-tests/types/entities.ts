// Entities, narrowed by their words: the documented ones are distinguished, newer ones pass through as texts.

import { expectTypeOf } from 'expect-type';
import type { BusifavorReturnResponse, UserProductCouponEntity, UserProductCouponState } from 'wechatpay-coupon';

/** What a word may be that is newer than the package. */
type Newer = string & {};
/** The documented words of a union. */
type Documented<Words> = Words extends unknown ? (string extends Words ? never : Words) : never;

type State = 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';

expectTypeOf<UserProductCouponEntity['coupon_state']>().toEqualTypeOf<UserProductCouponState>();
expectTypeOf<Documented<UserProductCouponState>>().toEqualTypeOf<State>();
expectTypeOf<'REVOKED'>().toExtend<UserProductCouponState>();

/** Complete: with a new documented state, what is left in the default would be more than a newer word. */
export function byState(coupon: UserProductCouponEntity): string {
  switch (coupon.coupon_state) {
    case 'CONFIRMING':
    case 'PENDING':
    case 'EFFECTIVE':
      expectTypeOf(coupon.coupon_state).toEqualTypeOf<'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | Newer>();
      return 'later';
    case 'USED':
      expectTypeOf(coupon.coupon_state).toEqualTypeOf<'USED' | Newer>();
      // @ts-expect-error a word that is known is not just a newer one
      expectTypeOf(coupon.coupon_state).toEqualTypeOf<Newer>();
      return coupon.single_usage_detail?.use_time ?? '';
    case 'EXPIRED':
    case 'DELETED':
    case 'DEACTIVATED':
      return 'never';
    default:
      expectTypeOf(coupon.coupon_state).toEqualTypeOf<Newer>();
      return coupon.coupon_state;
  }
}

/** One state forgotten: it is still there. */
export function incomplete(coupon: UserProductCouponEntity): void {
  if (coupon.coupon_state === 'USED') return;
  expectTypeOf(coupon.coupon_state).toEqualTypeOf<Exclude<State, 'USED'> | Newer>();
  // @ts-expect-error six documented states are left
  expectTypeOf(coupon.coupon_state).toEqualTypeOf<Newer>();
}

export function byMode({ product_coupon, ...coupon }: UserProductCouponEntity): number | undefined {
  expectTypeOf<Documented<typeof product_coupon.usage_mode>>().toEqualTypeOf<'SINGLE' | 'PROGRESSIVE_BUNDLE' | 'SEQUENTIAL'>();
  if (product_coupon.usage_mode !== 'SEQUENTIAL') return coupon.user_product_coupon_bundle_info?.user_coupon_bundle_index;
  for (const { detail_state } of coupon.sequential_usage_detail?.detail_item_list ?? []) {
    expectTypeOf<Documented<Exclude<typeof detail_state, undefined>>>().toEqualTypeOf<Exclude<State, 'CONFIRMING'>>();
  }
  return coupon.sequential_usage_detail?.used_count;
}

// What every edition has is there; what only some have may be absent, and is never null.
expectTypeOf<UserProductCouponEntity['coupon_code']>().toEqualTypeOf<string>();
expectTypeOf<UserProductCouponEntity['confirm_time']>().toEqualTypeOf<string | undefined>();
expectTypeOf<BusifavorReturnResponse>().toEqualTypeOf<{ wechatpay_return_time: string }>();
// @ts-expect-error it may be absent
expectTypeOf<UserProductCouponEntity['confirm_time']>().toEqualTypeOf<string>();
// @ts-expect-error times are texts on the wire
expectTypeOf<UserProductCouponEntity['receive_time']>().toEqualTypeOf<Date>();
// @ts-expect-error the documented states are not all that may come
expectTypeOf<UserProductCouponState>().toEqualTypeOf<State>();
