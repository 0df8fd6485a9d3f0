// What the sandbox remembers: products, stocks, coupons, and which request numbers were answered with what.
// Refuses, at its public door, a code it does not know and a state that a coupon of that kind cannot have; hands out copies only.

import { canonical, copy } from './bytes.js';
import { issue } from './issue.js';
import { MERCHANT_COUPON_STATES } from './merchant-coupon.js';
import { USER_COUPON_STATES } from './user-coupon.js';

const STATES = { product: USER_COUPON_STATES, merchant: MERCHANT_COUPON_STATES };

/** The store that the operations work on; empty until it is filled. */
export class CouponStore {
  #byCode = new Map();
  #byOpenid = new Map(); // product coupons, in the order in which they were given
  #answered = new Map();
  #numbers = 0;

  /** How many bundles there are. */
  bundles = 0;

  /** Forgets everything, for a catalog: { brands, products, stocks }. */
  open({ brands, products, stocks }) {
    Object.assign(this, { brands, products, stocks, bundles: 0 });
    for (const map of [this.#byCode, this.#byOpenid, this.#answered]) map.clear();
    this.#numbers = 0;
  }

  /** Takes a coupon, and gives it back with its number in the order of all. */
  add(coupon) {
    coupon.number = this.#numbers += 1;
    this.#byCode.set(coupon.code, coupon);
    if (coupon.kind === 'product') {
      if (!this.#byOpenid.has(coupon.openid)) this.#byOpenid.set(coupon.openid, []);
      this.#byOpenid.get(coupon.openid).push(coupon);
    }
    return coupon;
  }

  /** A coupon of that kind, or undefined. */
  find(kind, code) {
    const coupon = this.#byCode.get(code);
    return coupon?.kind === kind ? coupon : undefined;
  }

  coupon(code) {
    return this.#byCode.get(code);
  }

  /** The product coupons of a user. */
  of(openid) {
    return this.#byOpenid.get(openid) ?? [];
  }

  all() {
    return [...this.#byCode.values()];
  }

  /** A code that no coupon has. */
  freeCode() {
    let number = this.#numbers + 1;
    while (this.#byCode.has(`Code_${number}`) || this.#byCode.has(`Code_${number}_1`)) number += 1;
    return `Code_${number}`;
  }

  /** What was asked and answered under a request number (请求单号), for its owner and operation; undefined if it is new. */
  answered(operation, owner, number) {
    return this.#answered.get(JSON.stringify([operation, owner, number]));
  }

  /** Only what succeeded is remembered: a refused number may be used again. */
  remember(operation, owner, number, question, answer) {
    const asked = canonical(question);
    this.#answered.set(JSON.stringify([operation, owner, number]), { answer, asks: (other) => canonical(other) === asked });
  }
}

/** `sandbox.coupons`: look at coupons, put them in a state, make more. `defaults`: { mchid, openid }. */
export function couponsDoor(store, now, defaults) {
  const coupon = (code) => {
    const found = store.coupon(code);
    if (!found) throw new RangeError(`the sandbox has no coupon "${code}"`);
    return found;
  };
  return Object.freeze({
    /** The whole entity as it is now; undefined for an unknown code. */
    get(code) {
      const found = store.coupon(code);
      return found && copy(found.entity(now()));
    },
    state: (code) => coupon(code).state(now()),
    /** Puts a coupon in a state as if it had come there by itself, dates and all. Request numbers stay remembered. */
    setState(code, state) {
      const found = coupon(code);
      if (!STATES[found.kind].includes(state)) throw new RangeError(`a ${found.kind} coupon has no state "${state}"`);
      found.become(state, now());
    },
    /** Gives a user a coupon, and answers its code; of a bundle that of the first step. */
    create: (fields = {}) => issue(store, fields, now(), defaults)[0].code,
    /** One line a coupon. */
    list: () =>
      store.all().map((found) => ({
        coupon_code: found.code,
        coupon_state: found.state(now()),
        kind: found.kind,
        usage_mode: found.mode,
        product_coupon_id: found.product?.product_coupon_id,
        stock_id: found.stockId ?? found.stock.stock_id,
        openid: found.openid,
      })),
  });
}
