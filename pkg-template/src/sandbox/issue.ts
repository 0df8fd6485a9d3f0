// Gives a user a coupon of a stock: one of a single stock, a card with its rounds, a bundle with all its steps, or a merchant coupon.
// Refuses a stock that does not exist, a state that such a coupon cannot have, and a code that is taken or too long.

import { BUNDLE_STOCKS, MERCHANT_STOCK, SEQUENTIAL_ROUNDS } from './catalog.js';
import { MERCHANT_COUPON_STATES, MerchantCoupon } from './merchant-coupon.js';
import { USER_COUPON_STATES, UserCoupon } from './user-coupon.js';

const FIELDS = ['coupon_code', 'stock_id', 'openid', 'state', 'used_count', 'belong_merchant'];
const FIRST_BUNDLE = 1000000014901;

/**
 * Puts the coupon, or the coupons of a bundle, into the store and answers them. `defaults`: { mchid, openid }.
 * The coupons of a bundle have the code with `_1`, `_2`, … after it.
 */
export function issue(store, given, now, { mchid, openid: usual }) {
  for (const name of Object.keys(given)) {
    if (!FIELDS.includes(name)) throw new TypeError(`a coupon is not created with "${name}"; it may have ${FIELDS.join(', ')}`);
  }
  const { stock_id = '1000000013001', openid = usual, used_count = 0 } = given;
  const merchants = stock_id === MERCHANT_STOCK;
  const stock = store.stocks.get(stock_id);
  if (!stock && !merchants) {
    throw new RangeError(`the sandbox has no stock "${stock_id}"; it has ${[...store.stocks.keys(), MERCHANT_STOCK].join(', ')}`);
  }
  const states = merchants ? MERCHANT_COUPON_STATES : USER_COUPON_STATES;
  const { state = merchants ? 'SENDED' : 'EFFECTIVE' } = given;
  if (!states.includes(state)) throw new RangeError(`such a coupon has no state "${state}"; it has ${states.join(', ')}`);
  const coupon_code = given.coupon_code ?? store.freeCode();
  if (typeof coupon_code !== 'string' || coupon_code.length === 0) throw new TypeError('coupon_code must be a text');
  const put = (code, coupon) => {
    if (code.length > (merchants ? 32 : 40)) throw new RangeError(`the coupon code "${code}" is too long`);
    if (store.coupon(code)) throw new RangeError(`the sandbox has a coupon "${code}" already`);
    return store.add(coupon(code));
  };

  if (merchants) {
    const { belong_merchant: belongsTo = mchid } = given;
    return [put(coupon_code, (code) => new MerchantCoupon({ code, stockId: stock_id, belongsTo, openid, state, now }))];
  }
  const product = store.products.get(stock.product_coupon_id);
  const fields = { openid, product, now };
  if (product.usage_mode === 'PROGRESSIVE_BUNDLE') {
    const bundle = { id: String(FIRST_BUNDLE + store.bundles), coupons: [] }; // each has to know what became of its neighbours
    store.bundles += 1;
    return BUNDLE_STOCKS.map((id, index) =>
      put(`${coupon_code}_${index + 1}`, (code) => {
        const step = { code, stock: store.stocks.get(id), state: index < used_count ? 'USED' : state, bundle: { ...bundle, index } };
        return new UserCoupon({ ...fields, ...step });
      }),
    );
  }
  const rounds = product.usage_mode === 'SEQUENTIAL' && { roundCount: SEQUENTIAL_ROUNDS, usedRounds: used_count };
  return [put(coupon_code, (code) => new UserCoupon({ ...fields, ...rounds, code, stock, state }))];
}
