// The coupons a new stand-in begins with: the ids of the documents' examples, and one coupon for each case worth rehearsing.
// Refuses nothing; a scenario is one line here.

import { APPID, BRAND, BUNDLE_STOCKS, FOREIGN_BRAND, SEQUENTIAL_ROUNDS, createCatalog } from './catalog.js';
import { MerchantCoupon } from './merchant-coupon.js';
import { UserCoupon } from './user-coupon.js';

export const MERCHANT = Object.freeze({ mchid: '1900000001', appids: Object.freeze([APPID]), brands: Object.freeze([BRAND]) });
export const OPENID = 'oh-394z-6CGkNoJrsDLTTUKiAnp4';

/** A single coupon (单券) for every state. The first is the one of the documents. */
const SINGLE = {
  Code_123456: 'EFFECTIVE',
  Code_123457: 'EFFECTIVE',
  Code_123458: 'EFFECTIVE',
  Code_123459: 'EFFECTIVE',
  Code_used: 'USED',
  Code_confirming: 'CONFIRMING',
  Code_pending: 'PENDING',
  Code_expired: 'EXPIRED',
  Code_deleted: 'DELETED',
  Code_deactivated: 'DEACTIVATED',
};

/** A bundle (券组) for how many of its three steps are used; its coupons are `<name>_1` … `<name>_3`. */
const BUNDLES = { Bundle_new: 0, Bundle_begun: 1, Bundle_used: 3 };

/** A card (次卡) for how many of its rounds are used. The first is the one of the documents. */
const CARDS = { 123446565767: 3, Card_new: 0, Card_used: SEQUENTIAL_ROUNDS };

/** Merchant coupons (商家券). The first is the one of the documents. */
const MERCHANT_COUPONS = {
  sxxe34343434: { state: 'USED' },
  sxxe34343435: { state: 'USED' },
  sxxe_sended: { state: 'SENDED' },
  sxxe_expired: { state: 'EXPIRED' },
  sxxe_used_expired: { state: 'USED', ended: true },
  sxxe_deleted: { state: 'DELETED' },
  sxxe_deactivated: { state: 'DEACTIVATED' },
  sxxe_foreign: { state: 'USED', belongsTo: '1900000002' },
};

/** Everything the stand-in knows about coupons at its start. */
export function seed(now) {
  const { products, stocks } = createCatalog(now);
  const userCoupon = (code, stockId, fields) => {
    const stock = stocks.get(stockId);
    const product = products.get(stock.product_coupon_id);
    return new UserCoupon({ code, openid: OPENID, product, stock, now, ...fields });
  };
  return {
    brands: new Set([BRAND, FOREIGN_BRAND]),
    products,
    stocks,
    coupons: [
      ...Object.entries(SINGLE).map(([code, state]) => userCoupon(code, '1000000013001', { state })),
      userCoupon('Code_foreign', '1000000099001', { state: 'USED' }),
      ...Object.entries(BUNDLES).flatMap(([name, used], number) => bundle(userCoupon, name, used, number)),
      ...Object.entries(CARDS).map(([code, used]) => card(userCoupon, code, used)),
      ...Object.entries(MERCHANT_COUPONS).map(([code, fields]) => merchantCoupon(code, fields, now)),
    ],
  };
}

function bundle(userCoupon, name, used, number) {
  const coupons = []; // shared: each coupon has to know what became of its neighbours
  const id = `100000001490${number + 1}`;
  return BUNDLE_STOCKS.map((stockId, index) =>
    userCoupon(`${name}_${index + 1}`, stockId, {
      state: index < used ? 'USED' : 'EFFECTIVE',
      bundle: { id, index, coupons },
    }),
  );
}

function card(userCoupon, code, used) {
  const state = used === SEQUENTIAL_ROUNDS ? 'USED' : 'EFFECTIVE';
  return userCoupon(code, '100232301', { state, roundCount: SEQUENTIAL_ROUNDS, usedRounds: used });
}

function merchantCoupon(code, { state, belongsTo = MERCHANT.mchid, ended = false }, now) {
  const coupon = new MerchantCoupon({ code, stockId: '1234567891', belongsTo, openid: OPENID, state, now });
  if (ended) coupon.endValidity(now);
  return coupon;
}
