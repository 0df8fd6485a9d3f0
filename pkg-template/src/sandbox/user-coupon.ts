// A product coupon in a user's hands (用户商品券): its states, its use and return in the three usage modes, its full entity. It knows no
// request and no error table: of a change that its state does not allow it says why, as a sub-code.

import { copy } from './bytes.js';
import type { JsonObject } from './bytes.js';
import type { UsageMode } from './entities.js';
import { SUB_CODES } from './errors.js';
import type { Product } from './product.js';
import type { Stock } from './stock.js';
import { DAY, SECOND, endOfDay, rfc3339, startOfDay } from './time.js';

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
const NOT_USABLE: Readonly<Record<Exclude<UserCouponState, 'EFFECTIVE'>, number>> = {
  CONFIRMING: SUB_CODES.couponState,
  PENDING: SUB_CODES.outsideValidity,
  USED: SUB_CODES.usedByAnotherOrder,
  EXPIRED: SUB_CODES.couponExpired,
  DELETED: SUB_CODES.couponDeleted,
  DEACTIVATED: SUB_CODES.couponState,
};

/** A use or a return, in the names of the entity. */
export type Usage = JsonObject;

interface Round {
  readonly used: boolean;
  readonly usage: Usage;
}

interface Life {
  readonly state: UserCouponState;
  readonly begin: number;
  readonly end: number;
  readonly received: number;
  readonly confirmed: number | undefined;
  readonly deactivated: number | undefined;
  readonly deleted: number | undefined;
}

/** The bundle (券组) that a coupon is a step of: each has to know what became of its neighbours. */
export interface Bundle {
  readonly id: string;
  readonly coupons: UserCoupon[];
}

/** What a send call said, and the validity that it gives. */
export interface Sent {
  readonly requestNo: string;
  readonly attach: string | undefined;
  readonly tags: JsonObject | undefined;
  readonly begin: number;
  readonly end: number;
}

interface NewUserCoupon {
  readonly code: string;
  readonly openid: string;
  readonly product: Product;
  readonly stock: Stock;
  readonly state: UserCouponState;
  readonly now: number;
  /** Of a card. */
  readonly roundCount?: number;
  readonly usedRounds?: number;
  /** Of a step of a bundle. */
  readonly bundle?: Bundle;
  /** Of a coupon that was sent by a call. */
  readonly sent?: Sent;
}

export class UserCoupon {
  readonly kind = 'product';
  /** Its place in the order in which coupons were given. */
  number = 0;
  readonly code: string;
  readonly openid: string;
  readonly product: Product;
  readonly stock: Stock;
  readonly bundle: (Bundle & { readonly index: number }) | undefined;
  readonly #display: { readonly product: JsonObject; readonly stock: Stock['display'] }; // as it was when the coupon was sent
  readonly #sent: Sent | undefined;
  readonly #marker: string; // so that the request numbers that were never sent differ
  #life: Life;
  #usage: Usage = {}; // of a single coupon or a step of a bundle
  #rounds: Round[]; // of a card
  #confirmNo: string;

  constructor({ code, openid, product, stock, state, now, roundCount = 0, usedRounds = 0, bundle, sent }: NewUserCoupon) {
    this.code = code;
    this.openid = openid;
    this.product = product;
    this.stock = stock;
    this.#display = { product: product.display_info, stock: stock.display };
    this.bundle = bundle && { ...bundle, index: bundle.coupons.push(this) - 1 };
    this.#sent = sent;
    this.#marker = code.replace(/[^0-9A-Za-z_-]/g, '');
    this.#confirmNo = `MCHCONFIRM_${this.#marker}`;
    this.#life = lifeIn(state, now);
    if (sent !== undefined) this.#life = { ...this.#life, begin: sent.begin, end: sent.end, received: now };
    this.#rounds = Array.from({ length: roundCount }, () => ({ used: false, usage: {} }));
    this.#useAll(state === 'USED');
    this.#rounds = this.#rounds.map((round, index) => (index < usedRounds ? { used: true, usage: this.#earlierUse() } : round));
  }

  get mode(): UsageMode {
    return this.product.usage_mode;
  }

  /** The state at this moment: what only time changes is changed here. */
  state(now: number): UserCouponState {
    if (this.#life.state === 'PENDING' && now >= this.#life.begin) this.#enter('EFFECTIVE');
    if (this.#life.state === 'EFFECTIVE' && now > this.#life.end) this.#enter('EXPIRED');
    return this.#life.state;
  }

  /** Puts the coupon in a state as if it had come there by itself, with the dates and numbers that belong to it. */
  become(state: UserCouponState, now: number): void {
    this.#life = lifeIn(state, now);
    this.#useAll(state === 'USED');
  }

  /** Marks it confirmed; or gives the sub-code of why it cannot be. */
  confirm(requestNo: string, now: number): number | undefined {
    if (this.state(now) !== 'CONFIRMING') return SUB_CODES.couponState;
    this.#life = { ...this.#life, state: now < this.#life.begin ? 'PENDING' : 'EFFECTIVE', confirmed: now };
    this.#confirmNo = requestNo;
    return undefined;
  }

  /** Marks it used; or gives the sub-code of why it cannot be. `index`: the round of a card. */
  use(details: Usage, index: number | undefined, now: number): number | undefined {
    const state = this.state(now);
    if (state !== 'EFFECTIVE') return NOT_USABLE[state];
    if (this.#steps((step, own) => step < own).some((coupon) => coupon.state(now) !== 'USED')) return SUB_CODES.couponState;
    if (this.mode === 'SEQUENTIAL') return this.#useRound(details, index);
    this.#enter('USED');
    this.#usage = details;
    return undefined;
  }

  /** Takes the use back; or gives the sub-code of why there is none to take back. */
  giveBack(details: Usage, index: number | undefined, now: number): number | undefined {
    const state = this.state(now);
    if (this.mode === 'SEQUENTIAL') return this.#giveRoundBack(details, index, now);
    if (state !== 'USED') return state === 'DELETED' ? SUB_CODES.couponDeleted : SUB_CODES.couponState;
    // Only the last used coupon of a bundle comes back: of 1, 2, 3 only 3.
    if (this.#steps((step, own) => step > own).some((coupon) => coupon.state(now) === 'USED')) return SUB_CODES.couponState;
    this.#usage = { ...this.#usage, ...details };
    this.#backInHand(now);
    return undefined;
  }

  /** The full entity (UserProductCouponEntity), in the order of the documents. */
  entity(now: number): JsonObject {
    const state = this.state(now);
    const { begin, end, received, confirmed, deactivated } = this.#life;
    return copy({
      coupon_code: this.code,
      coupon_state: state,
      valid_begin_time: rfc3339(begin),
      valid_end_time: rfc3339(end),
      receive_time: rfc3339(received),
      send_request_no: this.#sent?.requestNo ?? `MCHSEND_${this.#marker}`,
      send_channel: 'API',
      ...(confirmed !== undefined && { confirm_request_no: this.#confirmNo, confirm_time: rfc3339(confirmed) }),
      ...(deactivated !== undefined && {
        deactivate_request_no: `MCHDEACTIVATE_${this.#marker}`,
        deactivate_time: rfc3339(deactivated),
        deactivate_reason: '商品已下线',
      }),
      ...this.#usageOfMode(now),
      product_coupon: { ...this.product.entity(now), display_info: this.#display.product },
      stock: { ...this.stock.entity(now), ...this.#display.stock },
      attach: this.#sent === undefined ? 'any attach content' : this.#sent.attach,
      coupon_tag_info: this.#sent?.tags,
      brand_id: this.product.brand_id,
    });
  }

  #usageOfMode(now: number): JsonObject {
    if (this.mode === 'SEQUENTIAL') return { sequential_usage_detail: this.#sequentialUsage() };
    if (this.bundle === undefined) return { single_usage_detail: this.#usage };
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

  #sequentialUsage(): JsonObject {
    const { state, begin, end, deleted } = this.#life;
    return {
      total_count: this.#rounds.length,
      used_count: this.#rounds.filter((round) => round.used).length,
      detail_item_list: this.#rounds.map((round) => ({
        detail_state: roundState(round, state),
        valid_begin_time: rfc3339(begin),
        valid_end_time: rfc3339(end),
        ...round.usage,
        ...(deleted !== undefined && { delete_time: rfc3339(deleted) }),
      })),
    };
  }

  /** Without an index the first round that is left: not every edition of the page lets the caller name one. */
  #useRound(details: Usage, index = this.#rounds.findIndex((round) => !round.used)): number | undefined {
    const round = this.#rounds[index];
    if (!round) return SUB_CODES.outOfRange;
    if (round.used) return SUB_CODES.usedByAnotherOrder;
    this.#rounds[index] = { used: true, usage: details };
    if (this.#rounds.every(({ used }) => used)) this.#enter('USED');
    return undefined;
  }

  #giveRoundBack(details: Usage, index = -1, now: number): number | undefined {
    const round = this.#rounds[index];
    if (!round) return SUB_CODES.outOfRange;
    const { state } = this.#life;
    if (!round.used || state === 'DELETED' || state === 'DEACTIVATED') return SUB_CODES.couponState;
    this.#rounds[index] = { used: false, usage: { ...round.usage, ...details } };
    this.#backInHand(now);
    return undefined;
  }

  #enter(state: UserCouponState): void {
    this.#life = { ...this.#life, state };
  }

  /** The documents do not say what a return yields after the end of the validity; here it yields an expired coupon. */
  #backInHand(now: number): void {
    this.#enter(now > this.#life.end ? 'EXPIRED' : 'EFFECTIVE');
  }

  /** The other coupons of its bundle, by their place. */
  #steps(wanted: (step: number, own: number) => boolean): UserCoupon[] {
    const { bundle } = this;
    return bundle === undefined ? [] : bundle.coupons.filter((_, step) => wanted(step, bundle.index));
  }

  #useAll(used: boolean): void {
    const usage = () => (used ? this.#earlierUse() : {});
    this.#usage = usage();
    this.#rounds = this.#rounds.map(() => ({ used, usage: usage() }));
  }

  /** A use that happened before the sandbox was started. */
  #earlierUse(): Usage {
    return {
      use_request_no: `MCHUSE_${this.#marker}`,
      use_time: rfc3339(this.#life.begin + 12 * 3600 * SECOND),
      associated_order_info: { transaction_id: '4200000000123456789123456789' },
    };
  }
}

function lifeIn(state: UserCouponState, now: number): Life {
  const today = startOfDay(now);
  const begin = state === 'PENDING' ? today + DAY : state === 'EXPIRED' ? today - (DAYS_VALID + 2) * DAY : today - DAY;
  const received = Math.min(begin, today);
  return {
    state,
    begin,
    end: endOfDay(begin, DAYS_VALID - 1),
    received,
    confirmed: state === 'CONFIRMING' ? undefined : received + 5 * SECOND,
    deactivated: state === 'DEACTIVATED' ? now : undefined,
    deleted: state === 'DELETED' ? now : undefined,
  };
}

/** A round has no state for 待确认 (CONFIRMING): until the card is confirmed, its rounds have yet to begin. */
function roundState(round: Round, cardState: UserCouponState): UserCouponState {
  if (round.used) return 'USED';
  return cardState === 'CONFIRMING' ? 'PENDING' : cardState;
}
