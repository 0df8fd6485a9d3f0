// Gives a user a coupon of a stock: one of a single stock, a card with its rounds, a bundle with all its steps, or a merchant coupon.

import { MERCHANT_COUPON_STATES, MerchantCoupon } from './merchant-coupon.js';
import type { MerchantCouponState } from './merchant-coupon.js';
import type { Coupon, CouponState, Store } from './store.js';
import { USER_COUPON_STATES, UserCoupon } from './user-coupon.js';
import type { Bundle, UserCouponState } from './user-coupon.js';

const FIELDS = ['coupon_code', 'stock_id', 'openid', 'state', 'used_count', 'belong_merchant'];

/** A coupon to be made. */
export interface NewCoupon {
  /** Default: a new one. The coupons of a bundle have it with `_1`, `_2`, `_3` after it. */
  coupon_code?: string | undefined;
  /**
   * Which stock (批次): `1000000013001` and `1000000013002` of single coupons (单券), `1000000014001` of bundles (多次优惠) of three steps,
   * `100232301` of cards (次卡) of ten rounds, `1234567891` of merchant coupons (商家券), or one that was created. Default:
   * `1000000013001`.
   */
  stock_id?: string | undefined;
  /** Whose it is. Default: the user of all seeded coupons. */
  openid?: string | undefined;
  /** As in {@link SandboxCoupons.setState}. Default: EFFECTIVE; of a merchant coupon SENDED. */
  state?: CouponState | undefined;
  /** How many steps of a bundle or rounds of a card are used. Default: 0. */
  used_count?: number | undefined;
  /** Whose merchant coupon it is (批次归属商户号). Default: the merchant of `config`. */
  belong_merchant?: string | undefined;
}

/** Whose a coupon is, unless its maker says so. */
export interface Defaults {
  readonly mchid: string;
  readonly openid: string;
}

/** Puts the coupon, or the coupons of a bundle, into the store; gives the code, of a bundle that of the first step. */
export function issue(store: Store, given: NewCoupon, now: number, { mchid, openid: usual }: Defaults): string {
  for (const name of Object.keys(given)) {
    if (!FIELDS.includes(name)) throw new TypeError(`a coupon is not created with "${name}"; it may have ${FIELDS.join(', ')}`);
  }
  const { stock_id = '1000000013001', openid = usual, used_count = 0, coupon_code: code = store.freeCode() } = given;
  if (typeof code !== 'string' || code.length === 0) throw new TypeError('coupon_code must be a text');
  const ofMerchant = store.merchants.stocks.get(stock_id);
  if (ofMerchant) {
    const { belong_merchant: belongsTo = mchid } = given;
    const state = stateOf<MerchantCouponState>(MERCHANT_COUPON_STATES, given.state, 'SENDED');
    checkCode(store, code, 32);
    return added(store, new MerchantCoupon({ code, stock: ofMerchant, belongsTo, openid, state, now }));
  }
  const stock = store.stocks.get(stock_id);
  if (!stock) {
    const ids = [...store.stocks.keys(), ...store.merchants.stocks.keys()];
    throw new RangeError(`the sandbox has no stock "${stock_id}"; it has ${ids.join(', ')}`);
  }
  const product = store.products.get(stock.product_coupon_id);
  if (!product) throw new RangeError(`the sandbox has no product coupon "${stock.product_coupon_id}"`);
  const state = stateOf<UserCouponState>(USER_COUPON_STATES, given.state, 'EFFECTIVE');
  const fields = { openid, product, now, state };
  if (product.usage_mode === 'PROGRESSIVE_BUNDLE') {
    const steps = store.stepsOf(stock).map((step, index) => ({ stock: step, code: `${code}_${index + 1}`, used: index < used_count }));
    for (const step of steps) checkCode(store, step.code, 40);
    const bundle: Bundle = { id: store.freeBundleId(), coupons: [] };
    for (const { used, ...step } of steps) store.add(new UserCoupon({ ...fields, ...step, ...(used && { state: 'USED' }), bundle }));
    return `${code}_1`;
  }
  checkCode(store, code, 40);
  return added(store, new UserCoupon({ ...fields, usedRounds: used_count, code, stock }));
}

function stateOf<State extends CouponState>(states: readonly State[], given: CouponState | undefined, usual: State): State {
  if (given === undefined) return usual;
  const state = states.find((one) => one === given);
  if (state === undefined) throw new RangeError(`such a coupon has no state "${given}"; it has ${states.join(', ')}`);
  return state;
}

function checkCode(store: Store, code: string, most: number): void {
  if (code.length > most) throw new RangeError(`the coupon code "${code}" is too long`);
  if (store.coupon(code)) throw new RangeError(`the sandbox has a coupon "${code}" already`);
}

function added(store: Store, coupon: Coupon): string {
  return store.add(coupon).code;
}
