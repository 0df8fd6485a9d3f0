// A product coupon in a user's hands (用户商品券): its states, its use and return in the three usage modes, its full entity.
// Refuses a change that its state does not allow by answering which SUB_CODE says so; it knows no request and no error table.

import { copy } from './bytes.js';
import { SUB_CODES } from './errors.js';
import { DAY, SECOND, endOfDay, rfc3339, startOfDay } from './time.js';

export const USER_COUPON_STATES = ['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'];

const DAYS_VALID = 30;

/** Why a coupon in this state cannot be used. EFFECTIVE is not here: it can. */
const NOT_USABLE = {
  CONFIRMING: SUB_CODES.couponState,
  PENDING: SUB_CODES.outsideValidity,
  USED: SUB_CODES.usedByAnotherOrder,
  EXPIRED: SUB_CODES.couponExpired,
  DELETED: SUB_CODES.couponDeleted,
  DEACTIVATED: SUB_CODES.couponState,
};

export class UserCoupon {
  #life;
  #usage = {}; // of a single coupon or a step of a bundle
  #rounds = []; // of a card
  #number; // of the seed, so that made-up request numbers differ

  /** `bundle`, for a step of a bundle: { id, index, coupons }, the list shared by its coupons. */
  constructor({ code, openid, product, stock, state, now, roundCount = 0, usedRounds = 0, bundle, channel = 'API' }) {
    Object.assign(this, { code, openid, product, stock, bundle, channel });
    this.kind = 'product';
    this.#number = code.replace(/[^0-9A-Za-z_-]/g, '');
    this.#rounds = Array.from({ length: roundCount }, () => ({}));
    bundle?.coupons.push(this);
    this.become(state, now);
    this.#rounds.slice(0, usedRounds).forEach((round) => Object.assign(round, { used: true, usage: this.#earlierUse() }));
  }

  get mode() {
    return this.product.usage_mode;
  }

  get rounds() {
    return this.#rounds.length;
  }

  /** The state at this moment: what only time changes is changed here. */
  state(now) {
    const life = this.#life;
    if (life.state === 'PENDING' && now >= life.begin) life.state = 'EFFECTIVE';
    if (life.state === 'EFFECTIVE' && now > life.end) life.state = 'EXPIRED';
    return life.state;
  }

  /** Puts the coupon in a state as if it had come there by itself, with the dates and numbers that belong to it. */
  become(state, now) {
    const today = startOfDay(now);
    const begin = { PENDING: today + DAY, EXPIRED: today - (DAYS_VALID + 2) * DAY }[state] ?? today - DAY;
    const received = Math.min(begin, today);
    this.#life = {
      state,
      begin,
      end: endOfDay(begin, DAYS_VALID - 1),
      received,
      confirmed: state !== 'CONFIRMING' && received + 5 * SECOND,
      deactivated: state === 'DEACTIVATED' && now,
      deleted: state === 'DELETED' && now,
    };
    const used = state === 'USED';
    this.#usage = used ? this.#earlierUse() : {};
    this.#rounds.forEach((round) => Object.assign(round, { used, usage: used ? this.#earlierUse() : {} }));
  }

  /** Marks it used and answers undefined, or answers the sub-code of why it cannot be used. */
  use(details, index, now) {
    const state = this.state(now);
    if (state !== 'EFFECTIVE') return NOT_USABLE[state];
    if (this.bundle && this.#earlierSteps().some((coupon) => coupon.state(now) !== 'USED')) return SUB_CODES.couponState;
    if (this.mode === 'SEQUENTIAL') return this.#useRound(details, index);
    this.#life.state = 'USED';
    this.#usage = details;
    return undefined;
  }

  /** Takes the use back and answers undefined, or answers the sub-code of why there is none to take back. */
  giveBack(details, index, now) {
    const state = this.state(now);
    if (this.mode === 'SEQUENTIAL') return this.#giveRoundBack(details, index, now);
    if (state !== 'USED') return state === 'DELETED' ? SUB_CODES.couponDeleted : SUB_CODES.couponState;
    // Only the last used coupon of a bundle comes back: of 1, 2, 3 only 3.
    if (this.bundle && this.#laterSteps().some((coupon) => coupon.state(now) === 'USED')) return SUB_CODES.couponState;
    Object.assign(this.#usage, details);
    this.#backInHand(now);
    return undefined;
  }

  /** The full entity (UserProductCouponEntity), in the order of the documents. */
  entity(now) {
    const state = this.state(now);
    const life = this.#life;
    return copy({
      coupon_code: this.code,
      coupon_state: state,
      valid_begin_time: rfc3339(life.begin),
      valid_end_time: rfc3339(life.end),
      receive_time: rfc3339(life.received),
      send_request_no: `MCHSEND_${this.#number}`,
      send_channel: this.channel,
      ...(life.confirmed && { confirm_request_no: `MCHCONFIRM_${this.#number}`, confirm_time: rfc3339(life.confirmed) }),
      ...(life.deactivated && {
        deactivate_request_no: `MCHDEACTIVATE_${this.#number}`,
        deactivate_time: rfc3339(life.deactivated),
        deactivate_reason: '商品已下线',
      }),
      ...this.#usageOfMode(now),
      product_coupon: this.product,
      stock: this.stock,
      ...(this.channel === 'API' && { attach: 'any attach content' }),
      brand_id: this.product.brand_id,
    });
  }

  #usageOfMode(now) {
    if (this.mode === 'SEQUENTIAL') return { sequential_usage_detail: this.#sequentialUsage() };
    if (this.mode === 'SINGLE') return { single_usage_detail: this.#usage };
    const { id, index, coupons } = this.bundle;
    return {
      progressive_bundle_usage_detail: this.#usage,
      user_product_coupon_bundle_info: {
        user_coupon_bundle_id: id,
        user_coupon_bundle_index: index,
        total_count: coupons.length,
        used_count: coupons.filter((coupon) => coupon.state(now) === 'USED').length,
      },
    };
  }

  #sequentialUsage() {
    const { state, begin, end, deleted } = this.#life;
    return {
      total_count: this.#rounds.length,
      used_count: this.#rounds.filter((round) => round.used).length,
      detail_item_list: this.#rounds.map((round) => ({
        detail_state: roundState(round, state),
        valid_begin_time: rfc3339(begin),
        valid_end_time: rfc3339(end),
        ...round.usage,
        ...(deleted && { delete_time: rfc3339(deleted) }),
      })),
    };
  }

  /** Without an index the first round that is left: not every edition of the page lets the caller name one. */
  #useRound(details, index = this.#rounds.findIndex((round) => !round.used)) {
    const round = this.#rounds[index];
    if (!round) return SUB_CODES.outOfRange;
    if (round.used) return SUB_CODES.usedByAnotherOrder;
    Object.assign(round, { used: true, usage: details });
    if (this.#rounds.every(({ used }) => used)) this.#life.state = 'USED';
    return undefined;
  }

  #giveRoundBack(details, index, now) {
    const round = this.#rounds[index];
    if (!round) return SUB_CODES.outOfRange;
    const { state } = this.#life;
    if (!round.used || state === 'DELETED' || state === 'DEACTIVATED') return SUB_CODES.couponState;
    Object.assign(round, { used: false, usage: { ...round.usage, ...details } });
    this.#backInHand(now);
    return undefined;
  }

  /** The documents do not say what a return yields after the end of the validity; here it yields an expired coupon. */
  #backInHand(now) {
    this.#life.state = now > this.#life.end ? 'EXPIRED' : 'EFFECTIVE';
  }

  #earlierSteps() {
    return this.bundle.coupons.filter(({ bundle }) => bundle.index < this.bundle.index);
  }

  #laterSteps() {
    return this.bundle.coupons.filter(({ bundle }) => bundle.index > this.bundle.index);
  }

  /** A use that happened before the sandbox was started. */
  #earlierUse() {
    return {
      use_request_no: `MCHUSE_${this.#number}`,
      use_time: rfc3339(this.#life.begin + 12 * 3600 * SECOND),
      associated_order_info: { transaction_id: '4200000000123456789123456789' },
    };
  }
}

/** A round has no state for 待确认 (CONFIRMING): until the card is confirmed, its rounds have yet to begin. */
function roundState(round, cardState) {
  if (round.used) return 'USED';
  return cardState === 'CONFIRMING' ? 'PENDING' : cardState;
}
