// A merchant coupon (商家券) in a user's hands: its states and its return.

import type { JsonObject } from './bytes.js';
import type { ErrorRowId } from './generated/errors.js';
import { DAY, endOfDay, rfc3339, startOfDay } from './time.js';

export const MERCHANT_COUPON_STATES = ['SENDED', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] as const;

/**
 * The states of a merchant coupon (商家券).
 * - `SENDED` 可用: sent, and usable in its period.
 * - `USED` 已核销: used.
 * - `EXPIRED` 已过期: its period is over.
 * - `DELETED` 已删除: deleted by the user.
 * - `DEACTIVATED` 已失效: deactivated by the merchant.
 */
export type MerchantCouponState = 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';

/** Why a coupon in this state cannot be returned: a row of the error table. USED can be, while it is valid. */
const NOT_RETURNABLE: Readonly<Record<Exclude<MerchantCouponState, 'USED'>, ErrorRowId>> = {
  SENDED: 'coupon-usable',
  EXPIRED: 'coupon-over',
  DELETED: 'coupon-deleted-by-user',
  DEACTIVATED: 'coupon-over', // no row of its own; it can no more be used than an expired one
};

interface Life {
  readonly state: MerchantCouponState;
  readonly begin: number;
  readonly end: number;
  readonly used: number | undefined;
}

interface NewMerchantCoupon {
  readonly code: string;
  readonly stockId: string;
  readonly belongsTo: string;
  readonly openid: string;
  readonly state: MerchantCouponState;
  readonly now: number;
}

export class MerchantCoupon {
  readonly kind = 'merchant';
  /** Its place in the order in which coupons were given. */
  number = 0;
  readonly code: string;
  readonly stockId: string;
  readonly belongsTo: string;
  readonly openid: string;
  #life: Life;

  constructor({ code, stockId, belongsTo, openid, state, now }: NewMerchantCoupon) {
    this.code = code;
    this.stockId = stockId;
    this.belongsTo = belongsTo;
    this.openid = openid;
    this.#life = lifeIn(state, now);
  }

  state(now: number): MerchantCouponState {
    if (this.#life.state === 'SENDED' && now > this.#life.end) this.#life = { ...this.#life, state: 'EXPIRED' };
    return this.#life.state;
  }

  /** Puts the coupon in a state as if it had come there by itself. */
  become(state: MerchantCouponState, now: number): void {
    this.#life = lifeIn(state, now);
  }

  /** For the scenario of a used coupon whose validity has ended since. */
  endValidity(now: number): void {
    this.#life = { ...this.#life, end: startOfDay(now) - 1000 };
  }

  /** Takes the use back; or gives the row of why there is none to take back. */
  giveBack(now: number): ErrorRowId | undefined {
    const state = this.state(now);
    if (state !== 'USED') return NOT_RETURNABLE[state];
    if (now > this.#life.end) return 'coupon-over';
    this.#life = { ...this.#life, state: 'SENDED', used: undefined };
    return undefined;
  }

  /** What a query of the coupon would show, in the names of the busifavor pages. */
  entity(now: number): JsonObject {
    const state = this.state(now);
    const { begin, end, used } = this.#life;
    return {
      belong_merchant: this.belongsTo,
      stock_name: '8月1日活动券',
      goods_name: '全场可用',
      stock_type: 'NORMAL',
      transferable: false,
      shareable: false,
      coupon_state: state,
      coupon_use_rule: {
        coupon_available_time: { available_begin_time: rfc3339(begin), available_end_time: rfc3339(end) },
        fixed_normal_coupon: { discount_amount: 500, transaction_minimum: 10000 },
        use_method: 'OFF_LINE',
      },
      display_pattern_info: { description: '全场可用' },
      coupon_code: this.code,
      stock_id: this.stockId,
      available_start_time: rfc3339(begin),
      expire_time: rfc3339(end),
      receive_time: rfc3339(begin),
      send_request_no: `MCHSEND_${this.code}`,
      ...(used !== undefined && { use_request_no: `MCHUSE_${this.code}`, use_time: rfc3339(used) }),
    };
  }
}

function lifeIn(state: MerchantCouponState, now: number): Life {
  const begin = startOfDay(now) - (state === 'EXPIRED' ? 32 : 1) * DAY;
  return { state, begin, end: endOfDay(begin, 29), used: state === 'USED' ? begin + DAY / 2 : undefined };
}
