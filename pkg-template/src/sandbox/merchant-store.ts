// What the sandbox remembers of merchant coupons (商家券): stocks, coupons by user, subsidies, where events go.

import type { JsonObject } from './bytes.js';
import type { MerchantCoupon } from './merchant-coupon.js';
import type { MerchantStock } from './merchant-stock.js';

/** What a subsidy (营销补差) is for, and who pays it to whom. */
export interface Subsidy {
  readonly stock_id: string;
  readonly coupon_code: string;
  readonly transaction_id: string;
  readonly payer_merchant: string;
  readonly payee_merchant: string;
  readonly amount: number;
}

/** 补差付款单据, which a return changes. */
export interface SubsidyPayment extends Subsidy {
  readonly subsidy_receipt_id: string;
  readonly out_subsidy_no: string;
  /** How much of it was given back. */
  returned: number;
  /** The receipt as it was made. */
  readonly receipt: JsonObject;
}

const FIRST_STOCK = 1234567901;
const FIRST_RECEIPT = 1120200119001;

export class MerchantStore {
  readonly stocks = new Map<string, MerchantStock>();
  readonly payments = new Map<string, SubsidyPayment>();
  /** 补差回退单据, by their number. */
  readonly returns = new Map<string, JsonObject>();
  /** 事件通知地址, by merchant. */
  readonly callbacks = new Map<string, string>();
  readonly #byOpenid = new Map<string, MerchantCoupon[]>();
  #created = 0;
  #receipts = 0;

  /** Forgets everything but this stock. */
  open(stock: MerchantStock): void {
    for (const map of [this.stocks, this.payments, this.returns, this.callbacks, this.#byOpenid]) map.clear();
    this.#created = this.#receipts = 0;
    this.stocks.set(stock.id, stock);
  }

  /** An id for a stock. */
  freeStockId(): string {
    return String(FIRST_STOCK + this.#created++);
  }

  /** A number for a receipt of a subsidy. */
  freeReceiptId(): string {
    return String(FIRST_RECEIPT + this.#receipts++);
  }

  /** Notes whose the coupon is. */
  add(coupon: MerchantCoupon): void {
    const { openid } = coupon;
    this.#byOpenid.set(openid, [...this.of(openid), coupon]);
  }

  /** The merchant coupons of a user, in the order in which they were given. */
  of(openid: string): readonly MerchantCoupon[] {
    return this.#byOpenid.get(openid) ?? [];
  }
}
