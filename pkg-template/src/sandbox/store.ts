// What the sandbox remembers: products, stocks, coupons, and which request numbers got what result.

import type { AccountKind } from './accounts.js';
import { canonical } from './bytes.js';
import type { Json, JsonObject } from './bytes.js';
import type { Catalog } from './catalog.js';
import type { DeliveryPlan } from './delivery-plan.js';
import type { ImageTask } from './image-task.js';
import type { MerchantCoupon, MerchantCouponState } from './merchant-coupon.js';
import { MerchantStore } from './merchant-store.js';
import type { Product } from './product.js';
import { Review } from './review.js';
import type { Audit } from './review.js';
import type { Stock } from './stock.js';
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

/** What a pre-send has prepared for the component. */
interface Prepared {
  /** Until when its token can be taken, in milliseconds. */
  readonly until: number;
  /** Gives the code, of a bundle that of the first step. */
  readonly take: (now: number) => string;
}

/** The key of a request number: whose it is, of which operation, and the number. */
export type NumberKey = readonly string[];

const FIRST_BUNDLE = 1000000014901;
const FIRST_PRODUCT = 1000000201;
const FIRST_PLAN = 12000001;

export class Store {
  products = new Map<string, Product>();
  stocks = new Map<string, Stock>();
  readonly merchants = new MerchantStore();
  readonly plans = new Map<string, DeliveryPlan>();
  readonly imageTasks = new Map<string, ImageTask>();
  /** Where events about product coupons are sent, by account. */
  notifyConfigs: { [Kind in AccountKind]?: NotifyConfig } = {};
  /** The same of delivery plans. */
  planNotifyUrls: { [Kind in AccountKind]?: string } = {};
  readonly #byCode = new Map<string, Coupon>();
  readonly #byOpenid = new Map<string, UserCoupon[]>(); // product coupons, in the order in which they were given
  readonly #remembered = new Map<string, Remembered>();
  readonly #uploaded = new Map<string, Stock>(); // by code
  readonly #prepared = new Map<string, Prepared>(); // by token
  readonly #announced = new Set<UserCoupon>();
  readonly #audit: Audit;
  #reviews: Review[] = [];
  #numbers = 0;
  #bundles = 0;
  #created = 0;

  /** Hears of each coupon that comes to a user by a call. */
  onSent: (coupon: Coupon) => void = () => {};

  /** `audit`: how long reviews take. */
  constructor(audit: Audit) {
    this.#audit = audit;
  }

  /** Forgets everything, for a catalog. */
  open({ products, stocks }: Catalog): void {
    this.products = products;
    this.stocks = stocks;
    this.notifyConfigs = {};
    this.planNotifyUrls = {};
    for (const map of [this.plans, this.imageTasks]) map.clear();
    for (const map of [this.#byCode, this.#byOpenid, this.#remembered, this.#uploaded, this.#prepared, this.#announced]) map.clear();
    this.#reviews = [];
    this.#numbers = this.#bundles = this.#created = 0;
  }

  /** Takes a coupon, and gives it back with its number in the order of all. */
  add<Added extends Coupon>(coupon: Added): Added {
    coupon.number = this.#numbers += 1;
    this.#byCode.set(coupon.code, coupon);
    if (coupon.kind === 'merchant') this.merchants.add(coupon);
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

  /** Whether a coupon has this code, or will have it, as it was uploaded. */
  hasCode(code: string): boolean {
    return this.#byCode.has(code) || this.#uploaded.has(code);
  }

  /** Says that the user has the coupon (领券), once. */
  announce(coupon: UserCoupon | undefined): void {
    if (coupon?.sentBy === undefined || this.#announced.has(coupon)) return;
    this.#announced.add(coupon);
    this.onSent(coupon);
  }

  prepare(token: string, prepared: Prepared): void {
    this.#prepared.set(token, prepared);
  }

  /** What the token was given for, while it is valid. */
  prepared(token: string, now: number): Prepared | undefined {
    const prepared = this.#prepared.get(token);
    return prepared !== undefined && now <= prepared.until ? prepared : undefined;
  }

  /** A code that no coupon has. */
  freeCode(): string {
    let number = this.#numbers + 1;
    while (this.hasCode(`Code_${number}`) || this.hasCode(`Code_${number}_1`)) number += 1;
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

  addStock(stock: Stock): Stock {
    this.stocks.set(stock.stock_id, stock);
    return stock;
  }

  /** The stocks of a product coupon, in the order in which they were added. */
  stocksOf({ product_coupon_id }: Product): readonly Stock[] {
    return [...this.stocks.values()].filter((stock) => stock.product_coupon_id === product_coupon_id);
  }

  /** The stocks of all steps of a bundle, in their order. */
  stepsOf(stock: Stock): readonly Stock[] {
    const id = stock.stock_bundle_info?.stock_bundle_id;
    const index = ({ stock_bundle_info: info }: Stock) => info?.stock_bundle_index ?? 0;
    const steps = [...this.stocks.values()].filter((other) => other.stock_bundle_info?.stock_bundle_id === id);
    return steps.sort((one, other) => index(one) - index(other));
  }

  /** Takes a code that the brand has uploaded for a stock. */
  upload(code: string, stock: Stock): void {
    this.#uploaded.set(code, stock);
    stock.upload(code);
  }

  /** The stock that the code was uploaded for, whether or not a user has it now. */
  uploadedFor(code: string): Stock | undefined {
    return this.#uploaded.get(code);
  }

  /** Begins a review of what these ids name. */
  review(ids: readonly string[], now: number): Review {
    const review = new Review(ids, this.#audit, now);
    this.#reviews.push(review);
    return review;
  }

  /** Ends every review that is open, or those of this id. */
  audit(id: string | undefined, passed: boolean, now: number): void {
    const meant = this.#reviews.filter(({ ids }) => id === undefined || ids.includes(id));
    if (id !== undefined && meant.length === 0) throw new RangeError(`the sandbox has reviewed nothing by the id "${id}"`);
    for (const review of meant) review.end(passed, now);
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
