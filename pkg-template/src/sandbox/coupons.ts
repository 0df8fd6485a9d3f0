// `sandbox.coupons`: to look at coupons, to put them in a state, to make more. It hands out copies only.

import { copy } from './bytes.js';
import type { UsageMode } from './entities.js';
import { ApiFailure } from './errors.js';
import { issue } from './issue.js';
import type { Defaults, NewCoupon } from './issue.js';
import { MERCHANT_COUPON_STATES } from './merchant-coupon.js';
import type { Coupon, CouponState, Store } from './store.js';
import { USER_COUPON_STATES } from './user-coupon.js';

/** `sandbox.coupons`. The seeded ones: `sandbox.coupons.list()`, or `npx wechatpay-coupon sandbox`. */
export interface SandboxCoupons {
  /** The whole entity as it is now, a copy; `undefined` for a code that no coupon has. */
  get(coupon_code: string): Record<string, unknown> | undefined;
  /**
   * Its state at this moment of the sandbox's clock.
   * @throws {RangeError} no coupon has this code.
   */
  state(coupon_code: string): CouponState;
  /**
   * Puts a coupon in a state as if it had come there by itself, with the dates and numbers that belong to it. Product coupons (商品券):
   * CONFIRMING, PENDING, EFFECTIVE, USED, EXPIRED, DELETED, DEACTIVATED. Merchant coupons (商家券): SENDED, USED, EXPIRED, DELETED,
   * DEACTIVATED.
   * @throws {RangeError} no coupon has this code, or such a coupon has no such state.
   */
  setState(coupon_code: string, state: CouponState): void;
  /**
   * Gives a user a coupon.
   * @returns Its code; of a bundle (券组) that of the first step.
   */
  create(fields?: NewCoupon): string;
  /**
   * What a user does in the mini program component (领券组件) with the token of a pre-send (预发放): takes the coupon or the bundle that was
   * prepared. It is CONFIRMING then, as one that was sent. Whoever has taken it before gets no second one.
   * @returns Its code; of a bundle (券组) that of the first step.
   * @throws {RangeError} the token is none that was given, or is older than five minutes.
   * @throws {Error} it cannot be had any more, such as when the stock is spent: the message says why.
   */
  receive(token: string): string;
  /**
   * What a user does in the card pack (卡包): deletes a coupon. WeChat Pay sends no notification of that.
   * @throws {RangeError} no product coupon has this code, or it is not EFFECTIVE.
   */
  delete(coupon_code: string): void;
  /** One line for each coupon, in the order in which they were given. */
  list(): CouponLine[];
}

/** A line of {@link SandboxCoupons.list}. */
export interface CouponLine {
  /** 券code. */
  coupon_code: string;
  /** Its state at this moment. */
  coupon_state: CouponState;
  /** A product coupon (商品券) or a merchant coupon (商家券). */
  kind: 'product' | 'merchant';
  /** SINGLE, PROGRESSIVE_BUNDLE or SEQUENTIAL; of product coupons only. */
  usage_mode: UsageMode | undefined;
  /** 商品券ID; of product coupons only. */
  product_coupon_id: string | undefined;
  /** 批次ID, 批次号. */
  stock_id: string;
  /** Whose it is. */
  openid: string;
}

export function sandboxCoupons(store: Store, now: () => number, defaults: Defaults): SandboxCoupons {
  const known = (code: string): Coupon => {
    const found = store.coupon(code);
    if (!found) throw new RangeError(`the sandbox has no coupon "${code}"`);
    return found;
  };
  return Object.freeze({
    get(code: string) {
      const found = store.coupon(code);
      return found && copy(found.entity(now()));
    },
    state: (code: string) => known(code).state(now()),
    setState(code: string, state: CouponState) {
      const coupon = known(code);
      if (coupon.kind === 'product' && isOneOf(USER_COUPON_STATES, state)) coupon.become(state, now());
      else if (coupon.kind === 'merchant' && isOneOf(MERCHANT_COUPON_STATES, state)) coupon.become(state, now());
      else throw new RangeError(`a ${coupon.kind} coupon has no state "${state}"`);
    },
    receive(token: string) {
      const prepared = store.prepared(token, now());
      if (!prepared) throw new RangeError('the sandbox has given no such token, or more than five minutes ago');
      try {
        return prepared.take(now());
      } catch (error) {
        throw error instanceof ApiFailure ? new Error(`the user cannot have it: ${error.message}`) : error;
      }
    },
    delete(code: string) {
      const coupon = known(code);
      if (coupon.kind !== 'product' || !coupon.delete(now())) {
        throw new RangeError(`the coupon "${code}" is not EFFECTIVE: users delete no other product coupon`);
      }
    },
    create: (fields: NewCoupon = {}) => issue(store, fields, now(), defaults),
    list: () => store.all().map((coupon) => lineOf(coupon, now())),
  });
}

function lineOf(coupon: Coupon, now: number): CouponLine {
  const { code: coupon_code, openid, kind } = coupon;
  const product = coupon.kind === 'product';
  return {
    coupon_code,
    coupon_state: coupon.state(now),
    kind,
    usage_mode: product ? coupon.mode : undefined,
    product_coupon_id: product ? coupon.product.product_coupon_id : undefined,
    stock_id: product ? coupon.stock.stock_id : coupon.stockId,
    openid,
  };
}

export function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return (words as readonly string[]).includes(word);
}
