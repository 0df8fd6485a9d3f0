// A stock (批次) that coupons are sent from: its states, budgets, codes and stores. It knows no request: of a coupon that cannot be sent it says
// why, as rows of the error tables.

import type { JsonObject } from './bytes.js';
import type { CouponCodeMode, SendRule, StockEntity, UsageRule } from './entities.js';
import { SUB_CODES } from './errors.js';
import type { RowId } from './errors.js';
import type { Deactivation } from './product.js';
import { Review } from './review.js';
import { startOfDay } from './time.js';

export const STOCK_STATES = ['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] as const;

/**
 * The states of a stock (批次).
 * - `AUDITING` 审批中: under review.
 * - `SENDING` 发放中: coupons can be sent; the only state in which they can.
 * - `PAUSED` 已暂停: paused on the platform.
 * - `STOPPED` 已停止: its end has come, that of the period in which its coupons can be used.
 * - `DEACTIVATED` 已失效: deactivated by the brand.
 */
export type StockState = 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED';

/** Why no coupon can be sent: rows, of which the first counts that the table of a side has, and the sub-code. */
export interface Lack {
  readonly rows: readonly RowId[];
  readonly subCode?: number;
}

const BUDGET_SPENT: Lack = { rows: ['budget-spent', 'stock-day-limit'] };

export class Stock {
  #entity: StockEntity;
  #review: Review | undefined;
  #state: Exclude<StockState, 'AUDITING'> = 'SENDING'; // once it is reviewed
  #deactivation: Deactivation | undefined;
  #sent: { readonly total: number; readonly today: number; readonly day: number }; // today: on the day that begins then
  readonly #sentTo = new Map<string, number>(); // by openid
  #uploaded: number;
  #olderCodes: number; // left of those that were uploaded before the sandbox was started
  readonly #codes: string[] = []; // uploaded, and not given yet
  readonly #stores = new Map<string, number>(); // by id: its place in the order in which stores were associated
  #storeNumbers = 0;

  /** `review`: undefined if it was reviewed long ago. */
  constructor(entity: StockEntity, review?: Review) {
    const { sent_count_info: sent, coupon_code_count_info: codes } = entity;
    this.#entity = entity;
    this.#review = review;
    this.#sent = { total: sent.total_count, today: 0, day: 0 };
    this.#uploaded = codes?.total_count ?? 0;
    this.#olderCodes = codes?.available_count ?? 0;
  }

  get stock_id(): string {
    return this.#entity.stock_id;
  }

  get product_coupon_id(): string {
    return this.#entity.product_coupon_id;
  }

  get brand_id(): string {
    return this.#entity.brand_id;
  }

  get coupon_code_mode(): CouponCodeMode {
    return this.#entity.coupon_code_mode;
  }

  get stock_bundle_info(): StockEntity['stock_bundle_info'] {
    return this.#entity.stock_bundle_info;
  }

  get notify_config(): StockEntity['notify_config'] {
    return this.#entity.notify_config;
  }

  get store_scope(): string {
    return this.#entity.store_scope;
  }

  get stock_send_rule(): SendRule {
    return this.#entity.stock_send_rule;
  }

  /** How its coupons may be used, whichever the usage mode. */
  get usageRule(): UsageRule {
    const { single_usage_rule, progressive_bundle_usage_rule, sequential_usage_rule, stock_id } = this.#entity;
    const rule = single_usage_rule ?? progressive_bundle_usage_rule ?? sequential_usage_rule;
    if (rule === undefined) throw new TypeError(`the stock ${stock_id} has no usage rule`);
    return rule;
  }

  /** What users see of it. A coupon keeps that of the moment when it was sent. */
  get display(): Pick<StockEntity, 'usage_rule_display_info' | 'coupon_display_info'> {
    const { usage_rule_display_info, coupon_display_info } = this.#entity;
    return { usage_rule_display_info, coupon_display_info };
  }

  /** What was given when it was created, and what has changed since. */
  get given(): StockEntity {
    return this.#entity;
  }

  /** Sets members of the entity. */
  change(members: Partial<StockEntity>): void {
    this.#entity = { ...this.#entity, ...members };
  }

  /** The state at this moment: what only time changes is changed here. A stock that was rejected stays AUDITING: there is no state for it. */
  state(now: number): StockState {
    if (this.#state !== 'SENDING') return this.#state;
    if (this.#review !== undefined && this.#review.outcome(now) !== 'passed') return 'AUDITING';
    if (now > Date.parse(this.usageRule.coupon_available_period.available_end_time)) this.#state = 'STOPPED';
    return this.#state;
  }

  /** Whether it can be neither sent from nor changed any more. */
  isOver(now: number): boolean {
    const state = this.state(now);
    return state === 'STOPPED' || state === 'DEACTIVATED';
  }

  /** Puts it in a state as if it had come there by itself. AUDITING lasts until the review is ended by hand. */
  become(state: Exclude<StockState, 'DEACTIVATED'>, now: number): void {
    this.#deactivation = undefined;
    this.#review = state === 'AUDITING' ? new Review([], 'by-hand', now) : undefined;
    this.#state = state === 'AUDITING' ? 'SENDING' : state;
  }

  deactivate(made: Deactivation): void {
    this.#state = 'DEACTIVATED';
    this.#deactivation = made;
  }

  /** Why this user cannot be sent a coupon now; undefined if one can be. Limits count what calls have sent. */
  lackFor(openid: string, now: number): Lack | undefined {
    if (this.state(now) !== 'SENDING') {
      return { rows: ['stock-not-sending'], subCode: SUB_CODES.stockNotSending };
    }
    const { max_count, max_count_per_day = Infinity, max_count_per_user = Infinity } = this.stock_send_rule;
    if (this.coupon_code_mode === 'UPLOAD' && this.#codesLeft() === 0) return { rows: ['codes-spent'] };
    if (this.#sent.total >= max_count || this.#sentOn(now) >= max_count_per_day) return BUDGET_SPENT;
    if ((this.#sentTo.get(openid) ?? 0) < max_count_per_user) return undefined;
    return { rows: ['user-limit-reached', 'user-limit'], subCode: SUB_CODES.userLimit };
  }

  /** Counts a coupon that is sent. Gives its code if one was uploaded for it. */
  take(openid: string, now: number): string | undefined {
    this.#sent = { total: this.#sent.total + 1, today: this.#sentOn(now) + 1, day: startOfDay(now) };
    this.#sentTo.set(openid, (this.#sentTo.get(openid) ?? 0) + 1);
    if (this.coupon_code_mode !== 'UPLOAD') return undefined;
    const code = this.#codes.shift();
    if (code === undefined) this.#olderCodes -= 1;
    return code;
  }

  /** The associated stores (关联门店), by id: the place of each in the order in which they were associated. */
  get stores(): ReadonlyMap<string, number> {
    return this.#stores;
  }

  associate(store_id: string): void {
    if (this.#stores.has(store_id)) return;
    this.#storeNumbers += 1;
    this.#stores.set(store_id, this.#storeNumbers);
  }

  disassociate(store_id: string): void {
    this.#stores.delete(store_id);
  }

  /** Takes a code that the brand has uploaded. */
  upload(code: string): void {
    this.#codes.push(code);
    this.#uploaded += 1;
  }

  /** How many coupons were sent: in all, and on the day of this moment. */
  sentCounts(now: number): StockEntity['sent_count_info'] {
    return { total_count: this.#sent.total, today_count: this.#sentOn(now) };
  }

  /** The entity (StockEntity). */
  entity(now: number): JsonObject {
    const { brand_id, coupon_code_count_info: _, ...given } = this.#entity;
    const counts = this.coupon_code_mode === 'UPLOAD' && {
      coupon_code_count_info: { total_count: this.#uploaded, available_count: this.#codesLeft() },
    };
    return { ...given, ...counts, sent_count_info: this.sentCounts(now), state: this.state(now), ...this.#deactivation, brand_id };
  }

  #codesLeft(): number {
    return this.#olderCodes + this.#codes.length;
  }

  #sentOn(now: number): number {
    return this.#sent.day === startOfDay(now) ? this.#sent.today : 0;
  }
}
