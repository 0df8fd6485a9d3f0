// A merchant coupon (商家券) in a user's hands: its states and its return.
// Refuses a return that its state does not allow by naming the row of the error table that says so.

import { DAY, endOfDay, rfc3339, startOfDay } from './time.js';

export const MERCHANT_COUPON_STATES = ['SENDED', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'];

/** Why a coupon in this state cannot be returned. USED is not here: it can, while it is valid. */
const NOT_RETURNABLE = {
  SENDED: 'usable',
  EXPIRED: 'outOfValidity',
  DELETED: 'couponDeleted',
  DEACTIVATED: 'outOfValidity', // no row of its own; it can no more be used than an expired one
};

export class MerchantCoupon {
  #life;

  constructor({ code, stockId, belongsTo, openid, state, now }) {
    Object.assign(this, { code, stockId, belongsTo, openid });
    this.kind = 'merchant';
    this.become(state, now);
  }

  state(now) {
    if (this.#life.state === 'SENDED' && now > this.#life.end) this.#life.state = 'EXPIRED';
    return this.#life.state;
  }

  /** Puts the coupon in a state as if it had come there by itself. */
  become(state, now) {
    const begin = startOfDay(now) - (state === 'EXPIRED' ? 32 : 1) * DAY;
    this.#life = { state, begin, end: endOfDay(begin, 29), used: state === 'USED' && begin + DAY / 2 };
  }

  /** For the scenario of a used coupon whose validity has ended since. */
  endValidity(now) {
    this.#life.end = startOfDay(now) - 1000;
  }

  /** Takes the use back and answers undefined, or answers the row of why there is none to take back. */
  giveBack(now) {
    const state = this.state(now);
    if (state !== 'USED') return NOT_RETURNABLE[state];
    if (now > this.#life.end) return 'outOfValidity';
    Object.assign(this.#life, { state: 'SENDED', used: false });
    return undefined;
  }

  /** What a query of the coupon would show, in the names of the busifavor pages. */
  entity(now) {
    const state = this.state(now);
    const life = this.#life;
    return {
      belong_merchant: this.belongsTo,
      stock_name: '8月1日活动券',
      goods_name: '全场可用',
      stock_type: 'NORMAL',
      transferable: false,
      shareable: false,
      coupon_state: state,
      coupon_use_rule: {
        coupon_available_time: { available_begin_time: rfc3339(life.begin), available_end_time: rfc3339(life.end) },
        fixed_normal_coupon: { discount_amount: 500, transaction_minimum: 10000 },
        use_method: 'OFF_LINE',
      },
      display_pattern_info: { description: '全场可用' },
      coupon_code: this.code,
      stock_id: this.stockId,
      available_start_time: rfc3339(life.begin),
      expire_time: rfc3339(life.end),
      receive_time: rfc3339(life.begin),
      send_request_no: `MCHSEND_${this.code}`,
      ...(life.used && { use_request_no: `MCHUSE_${this.code}`, use_time: rfc3339(life.used) }),
    };
  }
}
