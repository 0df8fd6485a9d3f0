// What the sandbox remembers: products, stocks, coupons, and which request numbers got what result.

import type { AccountKind } from './accounts.js';
import { canonical } from './bytes.js';
import type { Json, JsonObject } from './bytes.js';
import type { Catalog } from './catalog.js';
import type { DeliveryPlan } from './delivery-plan.js';
import type { Product, Stock } from './entities.js';
import type { ImageTask } from './image-task.js';
import type { MerchantCoupon, MerchantCouponState } from './merchant-coupon.js';
import { Review } from './review.js';
import { startOfDay } from './time.js';
import type { UserCoupon, UserCouponState } from './user-coupon.js';

export type Coupon = UserCoupon | MerchantCoupon;

/** The state of a coupon: of a product coupon (商品券), or of a merchant coupon (商家券). */
export type CouponState = UserCouponState | MerchantCouponState;

/** The request of a request number (请求单号), and what came of it. */
interface Remembered {
  readonly result: Json;
  /** Whether the other request is the same. */
  readonly asks: (other: Json) => boolean;
}

/** A URL, and when it was set. */
export type NotifyConfig = JsonObject & { readonly notify_url: string; readonly update_time: string };

/** The key of a request number: whose it is, of which operation, and the number. */
export type NumberKey = readonly string[];

const FIRST_BUNDLE = 1000000014901;
const FIRST_PRODUCT = 1000000201;
const FIRST_PLAN = 12000001;

export class Store {
  products = new Map<string, Product>();
  stocks = new Map<string, Stock>();
  readonly plans = new Map<string, DeliveryPlan>();
  readonly imageTasks = new Map<string, ImageTask>();
  /** Where events about product coupons are sent, by account. */
  notifyConfigs: { [Kind in AccountKind]?: NotifyConfig } = {};
  /** The same of delivery plans. */
  planNotifyUrls: { [Kind in AccountKind]?: string } = {};
  readonly #byCode = new Map<string, Coupon>();
  readonly #byOpenid = new Map<string, UserCoupon[]>(); // product coupons, in the order in which they were given
  readonly #remembered = new Map<string, Remembered>();
  readonly #sent = new Map<string, number>(); // by stock and user
  readonly #sentOn = new Map<string, { day: number; count: number }>(); // by stock
  #numbers = 0;
  #bundles = 0;
  #created = 0;

  /** Forgets everything, for a catalog. */
  open({ products, stocks }: Catalog): void {
    this.products = products;
    this.stocks = stocks;
    this.notifyConfigs = {};
    this.planNotifyUrls = {};
    for (const map of [this.plans, this.imageTasks]) map.clear();
    for (const map of [this.#byCode, this.#byOpenid, this.#remembered, this.#sent, this.#sentOn]) map.clear();
    this.#numbers = this.#bundles = this.#created = 0;
  }

  /** Takes a coupon, and gives it back with its number in the order of all. */
  add<Added extends Coupon>(coupon: Added): Added {
    coupon.number = this.#numbers += 1;
    this.#byCode.set(coupon.code, coupon);
    if (coupon.kind === 'product') this.#byOpenid.set(coupon.openid, [...this.of(coupon.openid), coupon]);
    return coupon;
  }

  coupon(code: string): Coupon | undefined {
    return this.#byCode.get(code);
  }

  productCoupon(code: string): UserCoupon | undefined {
    const coupon = this.coupon(code);
    return coupon?.kind === 'product' ? coupon : undefined;
  }

  merchantCoupon(code: string): MerchantCoupon | undefined {
    const coupon = this.coupon(code);
    return coupon?.kind === 'merchant' ? coupon : undefined;
  }

  /** The product coupons of a user. */
  of(openid: string): readonly UserCoupon[] {
    return this.#byOpenid.get(openid) ?? [];
  }

  all(): readonly Coupon[] {
    return [...this.#byCode.values()];
  }

  /** A code that no coupon has. */
  freeCode(): string {
    let number = this.#numbers + 1;
    while (this.#byCode.has(`Code_${number}`) || this.#byCode.has(`Code_${number}_1`)) number += 1;
    return `Code_${number}`;
  }

  /** An id for a user's bundle. */
  freeBundleId(): string {
    return String(FIRST_BUNDLE + this.#bundles++);
  }

  /** An id for a product; those of its stocks begin with it. */
  freeProductId(): string {
    return String(FIRST_PRODUCT + this.#created++);
  }

  freePlanId(): string {
    return String(FIRST_PLAN + this.plans.size);
  }

  /** Begins a review of what these ids name. */
  review(ids: readonly string[], now: number): Review {
    return new Review(ids, 'at-once', now);
  }

  /** The stocks of all steps of a bundle, in their order. */
  stepsOf(stock: Stock): readonly Stock[] {
    const id = stock.stock_bundle_info?.stock_bundle_id;
    const index = ({ stock_bundle_info: info }: Stock) => info?.stock_bundle_index ?? 0;
    const steps = [...this.stocks.values()].filter((other) => other.stock_bundle_info?.stock_bundle_id === id);
    return steps.sort((one, other) => index(one) - index(other));
  }

  /** How many coupons of the stock calls have sent: to this user, and on the day of the moment. */
  sentCounts({ stock_id }: Stock, openid: string, now: number): { readonly user: number; readonly today: number } {
    const today = this.#sentOn.get(stock_id);
    return { user: this.#sent.get(JSON.stringify([stock_id, openid])) ?? 0, today: today?.day === startOfDay(now) ? today.count : 0 };
  }

  /** Counts a coupon that a call has sent. */
  countSent(stock: Stock, openid: string, now: number): void {
    const { user, today } = this.sentCounts(stock, openid, now);
    this.#sent.set(JSON.stringify([stock.stock_id, openid]), user + 1);
    this.#sentOn.set(stock.stock_id, { day: startOfDay(now), count: today + 1 });
    stock.sent_count_info.total_count += 1;
    stock.sent_count_info.today_count = today + 1;
    if (stock.coupon_code_count_info !== undefined) stock.coupon_code_count_info.available_count -= 1;
  }

  /** Undefined if the number is new. */
  remembered(key: NumberKey): Remembered | undefined {
    return this.#remembered.get(JSON.stringify(key));
  }

  /** Only what succeeded is remembered: a number that got an error may be used again. */
  remember(key: NumberKey, asked: Json, result: Json): void {
    const text = canonical(asked);
    this.#remembered.set(JSON.stringify(key), { result, asks: (other) => canonical(other) === text });
  }
}
