// A product coupon in a user's hands (用户商品券): its states, its use and return in the three usage modes, its full entity. It knows no
// request and no error table: of a change that its state does not allow it says why, as a sub-code.

import type { AccountKind } from './accounts.js';
import { copy, isObject } from './bytes.js';
import type { JsonObject } from './bytes.js';
import type { UsageMode } from './entities.js';
import { SUB_CODES } from './errors.js';
import type { Deactivation, Product } from './product.js';
import type { Stock } from './stock.js';
import { DAY, SECOND, rfc3339, startOfDay } from './time.js';
import { NOT_USABLE, lifeIn } from './user-coupon-life.js';
import type { Life, UserCouponState } from './user-coupon-life.js';
import { isInPeriod } from './validity.js';

export { USER_COUPON_STATES } from './user-coupon-life.js';
export type { UserCouponState } from './user-coupon-life.js';

/** A use or a return, in the names of the entity. */
export type Usage = JsonObject;

interface Round {
  readonly used: boolean;
  readonly usage: Usage;
}

/** The bundle (券组) that a coupon is a step of: each has to know what became of its neighbours. */
export interface Bundle {
  readonly id: string;
  readonly coupons: UserCoupon[];
}

/** What a call said that sent it or prepared it, and the validity that it gives. */
export interface Sent {
  /** Who sent it, and is told of it. */
  readonly by: AccountKind;
  readonly channel: 'API' | 'RECEIVE_COMPONENT';
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
  readonly usedRounds?: number;
  /** Of a step of a bundle. */
  readonly bundle?: Bundle;
  /** Of a coupon that came of a call. */
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

  constructor({ code, openid, product, stock, state, now, usedRounds = 0, bundle, sent }: NewUserCoupon) {
    this.code = code;
    this.openid = openid;
    this.product = product;
    this.stock = stock;
    this.#display = { product: product.display_info, stock: stock.display };
    this.bundle = bundle && { ...bundle, index: bundle.coupons.push(this) - 1 };
    this.#sent = sent;
    this.#marker = code.replace(/[^0-9A-Za-z_-]/g, '');
    this.#confirmNo = `MCHCONFIRM_${this.#marker}`;
    this.#life = lifeIn(state, this.#marker, now);
    if (sent !== undefined) this.#life = { ...this.#life, begin: sent.begin, end: sent.end, received: now };
    const rounds = this.mode === 'SEQUENTIAL' ? numberIn(product.given.sequential_usage_info, 'count') : 0;
    this.#rounds = Array.from({ length: rounds }, () => ({ used: false, usage: {} }));
    this.#useAll(state === 'USED');
    this.#rounds = this.#rounds.map((round, index) => (index < usedRounds ? { used: true, usage: this.#earlierUse() } : round));
  }

  get mode(): UsageMode {
    return this.product.usage_mode;
  }

  /** Whom a call sent it for; undefined of a coupon that no call has sent. */
  get sentBy(): AccountKind | undefined {
    return this.#sent?.by;
  }

  /** The step that follows it in its bundle. */
  get next(): UserCoupon | undefined {
    return this.bundle?.coupons[this.bundle.index + 1];
  }

  /** The state at this moment: what only time changes is changed here. */
  state(now: number): UserCouponState {
    if (this.#life.state === 'PENDING' && now >= this.#life.begin) this.#enter('EFFECTIVE');
    if (this.#life.state === 'EFFECTIVE' && now > this.#life.end) this.#enter('EXPIRED');
    return this.#life.state;
  }

  /** Puts the coupon in a state as if it had come there by itself, with the dates and numbers that belong to it. */
  become(state: UserCouponState, now: number): void {
    this.#life = lifeIn(state, this.#marker, now);
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
    if (!isInPeriod(this.stock, now)) return SUB_CODES.outsidePeriod;
    const earlier = this.#steps((step, own) => step < own);
    if (earlier.some((coupon) => coupon.state(now) !== 'USED')) return SUB_CODES.couponState;
    if (now < this.#nextDay(earlier.at(-1))) return SUB_CODES.outsideValidity;
    if (this.mode === 'SEQUENTIAL') return this.#useRound(details, index);
    this.#enter('USED');
    this.#usage = details;
    return undefined;
  }

  /** Takes the use back; or gives the sub-code of why there is none to take back. */
  giveBack(details: Usage, index: number | undefined, now: number): number | undefined {
    const state = this.state(now);
    // A bundle is deactivated as a whole.
    if (this.bundle?.coupons.some((coupon) => coupon.state(now) === 'DEACTIVATED')) return SUB_CODES.couponState;
    if (this.mode === 'SEQUENTIAL') return this.#giveRoundBack(details, index, now);
    if (state !== 'USED') return state === 'DELETED' ? SUB_CODES.couponDeleted : SUB_CODES.couponState;
    // Only the last used coupon of a bundle comes back: of 1, 2, 3 only 3.
    if (this.#steps((step, own) => step > own).some((coupon) => coupon.state(now) === 'USED')) return SUB_CODES.couponState;
    this.#usage = { ...this.#usage, ...details };
    this.#backInHand(now);
    return undefined;
  }

  /** Deactivates it; or gives the sub-code of why it cannot be. `from`: the states that allow it. */
  deactivate(deactivation: Deactivation, now: number, from: readonly UserCouponState[] = ['EFFECTIVE']): number | undefined {
    const state = this.state(now);
    if (!from.includes(state)) return state === 'DELETED' ? SUB_CODES.couponDeleted : SUB_CODES.couponState;
    this.#life = { ...this.#life, state: 'DEACTIVATED', deactivation };
    return undefined;
  }

  /** The user deletes it, which only an EFFECTIVE one allows. Gives whether it was one. */
  delete(now: number): boolean {
    if (this.state(now) !== 'EFFECTIVE') return false;
    this.#life = { ...this.#life, state: 'DELETED', deleted: now };
    return true;
  }

  /** The full entity (UserProductCouponEntity), in the order of the documents. */
  entity(now: number): JsonObject {
    const state = this.state(now);
    const { begin, end, received, confirmed, deactivation } = this.#life;
    return copy({
      coupon_code: this.code,
      coupon_state: state,
      valid_begin_time: rfc3339(begin),
      valid_end_time: rfc3339(end),
      receive_time: rfc3339(received),
      send_request_no: this.#sent?.requestNo ?? `MCHSEND_${this.#marker}`,
      send_channel: this.#sent?.channel ?? 'API',
      ...(confirmed !== undefined && { confirm_request_no: this.#confirmNo, confirm_time: rfc3339(confirmed) }),
      ...deactivation,
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

  /** From when it may be used after the step before it: their days of use are `interval_days` apart. */
  #nextDay(before: UserCoupon | undefined): number {
    const used = before === undefined ? Number.NaN : Date.parse(String(before.#usage.use_time));
    const days = numberIn(this.product.given.progressive_bundle_usage_info, 'interval_days');
    return Number.isNaN(used) ? 0 : startOfDay(used) + days * DAY;
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

/** A round has no state for 待确认 (CONFIRMING): until the card is confirmed, its rounds have yet to begin. */
function roundState(round: Round, cardState: UserCouponState): UserCouponState {
  if (round.used) return 'USED';
  return cardState === 'CONFIRMING' ? 'PENDING' : cardState;
}

function numberIn(info: unknown, name: string): number {
  return isObject(info) ? Number(info[name] ?? 0) : 0;
}
