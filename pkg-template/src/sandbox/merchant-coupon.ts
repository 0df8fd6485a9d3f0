// A merchant coupon (商家券) in a user's hands: its states, and what moves it from one to another.

import type { JsonObject } from './bytes.js';
import type { ErrorRowId } from './generated/errors.js';
import type { MerchantStock } from './merchant-stock.js';
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
  readonly received: number;
  /** What became of it, in the names of the entity: `use_request_no`, `return_time`, … */
  readonly traces: JsonObject;
}

interface NewMerchantCoupon {
  readonly code: string;
  readonly stock: MerchantStock;
  readonly belongsTo: string;
  readonly openid: string;
  readonly state: MerchantCouponState;
  readonly now: number;
  /** Of a coupon that was sent by a call: its number. */
  readonly sent?: string;
}

export class MerchantCoupon {
  readonly kind = 'merchant';
  /** Its place in the order in which coupons were given. */
  number = 0;
  readonly code: string;
  readonly stock: MerchantStock;
  readonly belongsTo: string;
  readonly openid: string;
  readonly #sent: string;
  #life: Life;

  constructor({ code, stock, belongsTo, openid, state, now, sent }: NewMerchantCoupon) {
    this.code = code;
    this.stock = stock;
    this.belongsTo = belongsTo;
    this.openid = openid;
    this.#sent = sent ?? `MCHSEND_${code}`;
    this.#life = sent === undefined ? this.#lifeIn(state, now) : { state, ...stock.validity(now), received: now, traces: {} };
  }

  get stockId(): string {
    return this.stock.id;
  }

  /** The order that it is associated with. */
  get order(): string | undefined {
    return this.#life.traces.associate_out_trade_no as string | undefined;
  }

  /** Whether it is the merchant's: its owner, or who created its stock for the owner. */
  isOf(mchid: string): boolean {
    return mchid === this.belongsTo || (this.belongsTo === this.stock.given.belong_merchant && mchid === this.stock.creator);
  }

  state(now: number): MerchantCouponState {
    if (this.#life.state === 'SENDED' && now > this.#life.end) this.#life = { ...this.#life, state: 'EXPIRED' };
    return this.#life.state;
  }

  /** Puts the coupon in a state as if it had come there by itself. */
  become(state: MerchantCouponState, now: number): void {
    this.#life = this.#lifeIn(state, now);
  }

  /** For the scenario of a used coupon whose validity has ended since. */
  endValidity(now: number): void {
    this.#life = { ...this.#life, end: startOfDay(now) - 1000 };
  }

  /** Whether it can be used now. */
  isUsable(now: number): boolean {
    return this.state(now) === 'SENDED' && now >= this.#life.begin && this.stock.isOpen(now);
  }

  /** SENDED becomes another state, and keeps what is said of it; or stays what it is. */
  move(state: MerchantCouponState, traces: JsonObject): void {
    this.#life = { ...this.#life, state, traces: { ...this.#life.traces, ...traces } };
  }

  /** Takes the use back; or gives the row of why there is none to take back. */
  giveBack(return_request_no: string, now: number): ErrorRowId | undefined {
    const state = this.state(now);
    if (state !== 'USED') return NOT_RETURNABLE[state];
    if (now > this.#life.end) return 'coupon-over';
    this.move('SENDED', { use_request_no: undefined, use_time: undefined, return_request_no, return_time: rfc3339(now) });
    return undefined;
  }

  /** What a query of the coupon would show, in the names of the busifavor pages. */
  entity(now: number): JsonObject {
    const state = this.state(now);
    const { begin, end, received, traces } = this.#life;
    const { given } = this.stock;
    const { stock_name, comment, goods_name, stock_type, coupon_use_rule, custom_entrance, display_pattern_info } = given;
    return {
      belong_merchant: this.belongsTo,
      stock_name,
      comment,
      goods_name,
      stock_type,
      transferable: false,
      shareable: false,
      coupon_state: state,
      coupon_use_rule,
      custom_entrance,
      display_pattern_info: display_pattern_info ?? {},
      coupon_code: this.code,
      stock_id: this.stockId,
      available_start_time: rfc3339(begin),
      expire_time: rfc3339(end),
      receive_time: rfc3339(received),
      send_request_no: this.#sent,
      ...traces,
    };
  }

  #lifeIn(state: MerchantCouponState, now: number): Life {
    const begin = startOfDay(now) - (state === 'EXPIRED' ? 32 : 1) * DAY;
    const at = begin + DAY / 2;
    const traces = {
      ...(state === 'USED' && { use_request_no: `MCHUSE_${this.code}`, use_time: rfc3339(at) }),
      ...(state === 'DEACTIVATED' && { deactivate_request_no: `MCHDEACTIVATE_${this.code}`, deactivate_time: rfc3339(at) }),
    };
    return { state, begin, end: endOfDay(begin, 29), received: begin, traces };
  }
}
