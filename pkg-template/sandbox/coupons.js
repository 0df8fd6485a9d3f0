// What the stand-in remembers: products, stocks, coupons, and which request numbers were answered with what.
// Refuses, at its public door, a code it does not know and a state that a coupon of that kind cannot have; hands out copies only.

import { isDeepStrictEqual } from 'node:util';
import { MERCHANT_COUPON_STATES } from './merchant-coupon.js';
import { USER_COUPON_STATES } from './user-coupon.js';

const STATES = { product: USER_COUPON_STATES, merchant: MERCHANT_COUPON_STATES };

/** The store that the operations work on. */
export class CouponStore {
  #byCode;
  #answered = new Map();

  constructor({ brands, products, stocks, coupons }) {
    Object.assign(this, { brands, products, stocks });
    this.#byCode = new Map(coupons.map((coupon) => [coupon.code, coupon]));
  }

  /** A coupon of that kind, or undefined. */
  find(kind, code) {
    const coupon = this.#byCode.get(code);
    return coupon?.kind === kind ? coupon : undefined;
  }

  coupon(code) {
    return this.#byCode.get(code);
  }

  all() {
    return [...this.#byCode.values()];
  }

  /** What was asked and answered under a request number (请求单号), for its owner and operation; undefined if it is new. */
  answered(operation, owner, number) {
    return this.#answered.get(JSON.stringify([operation, owner, number]));
  }

  /** Only what succeeded is remembered: a refused number may be used again. */
  remember(operation, owner, number, question, answer) {
    this.#answered.set(JSON.stringify([operation, owner, number]), {
      answer,
      asks: (other) => isDeepStrictEqual(other, question),
    });
  }
}

/** `sandbox.coupons`: look at coupons and put them in a state. */
export function couponsDoor(store, now) {
  const coupon = (code) => {
    const found = store.coupon(code);
    if (!found) throw new RangeError(`the sandbox has no coupon "${code}"`);
    return found;
  };
  return Object.freeze({
    /** The whole entity as it is now; undefined for an unknown code. */
    get: (code) => store.coupon(code)?.entity(now()),
    state: (code) => coupon(code).state(now()),
    /** Puts a coupon in a state as if it had come there by itself, dates and all. Request numbers stay remembered. */
    setState(code, state) {
      const found = coupon(code);
      if (!STATES[found.kind].includes(state)) throw new RangeError(`a ${found.kind} coupon has no state "${state}"`);
      found.become(state, now());
    },
    /** One line a coupon. */
    list: () =>
      store.all().map((found) => ({
        coupon_code: found.code,
        coupon_state: found.state(now()),
        kind: found.kind,
        usage_mode: found.mode,
        stock_id: found.stockId ?? found.stock.stock_id,
      })),
  });
}
