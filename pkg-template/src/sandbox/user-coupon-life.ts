// The states of a product coupon in a user's hands (用户商品券), and the moments of its life.

import { SUB_CODES } from './errors.js';
import { deactivation } from './product.js';
import type { Deactivation } from './product.js';
import { DAY, SECOND, endOfDay, startOfDay } from './time.js';

export const USER_COUPON_STATES = ['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] as const;

/**
 * The states of a product coupon (商品券) in a user's hands.
 * - `CONFIRMING` 待确认: to be confirmed.
 * - `PENDING` 已发放待生效: its period has not begun.
 * - `EFFECTIVE` 已生效: usable.
 * - `USED` 已核销: used.
 * - `EXPIRED` 已过期: its period is over.
 * - `DELETED` 已删除: deleted by the user.
 * - `DEACTIVATED` 已失效: deactivated by the brand.
 */
export type UserCouponState = 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';

const DAYS_VALID = 30;

/** Why a coupon in this state cannot be used. EFFECTIVE can. */
export const NOT_USABLE: Readonly<Record<Exclude<UserCouponState, 'EFFECTIVE'>, number>> = {
  CONFIRMING: SUB_CODES.couponState,
  PENDING: SUB_CODES.outsideValidity,
  USED: SUB_CODES.usedByAnotherOrder,
  EXPIRED: SUB_CODES.couponExpired,
  DELETED: SUB_CODES.couponDeleted,
  DEACTIVATED: SUB_CODES.couponState,
};

/** Where a coupon is in its life, and the moments of it, in milliseconds. */
export interface Life {
  readonly state: UserCouponState;
  readonly begin: number;
  readonly end: number;
  readonly received: number;
  readonly confirmed: number | undefined;
  readonly deactivation: Deactivation | undefined;
  readonly deleted: number | undefined;
}

/** As if the coupon had come into the state by itself. `marker`: what tells its request number from others. */
export function lifeIn(state: UserCouponState, marker: string, now: number): Life {
  const today = startOfDay(now);
  const begin = state === 'PENDING' ? today + DAY : state === 'EXPIRED' ? today - (DAYS_VALID + 2) * DAY : today - DAY;
  const received = Math.min(begin, today);
  return {
    state,
    begin,
    end: endOfDay(begin, DAYS_VALID - 1),
    received,
    confirmed: state === 'CONFIRMING' ? undefined : received + 5 * SECOND,
    deactivation:
      state === 'DEACTIVATED'
        ? deactivation({ out_request_no: `MCHDEACTIVATE_${marker}`, deactivate_reason: '商品已下线' }, now)
        : undefined,
    deleted: state === 'DELETED' ? now : undefined,
  };
}
