// The coupons a new sandbox begins with: the ids of the documents' examples, and one coupon for each case worth rehearsing.

import { BUNDLE_STOCK, FOREIGN_STOCK, SEQUENTIAL_ROUNDS, createCatalog } from './catalog.js';
import { MERCHANT, OPENID } from './identities.js';
import { issue } from './issue.js';
import type { NewCoupon } from './issue.js';
import { MERCHANT_STOCK, seededMerchantStock } from './merchant-stock.js';
import type { Store } from './store.js';
import type { UserCouponState } from './user-coupon.js';

/** A single coupon (单券) for every state. The first is the one of the documents. */
const SINGLE: Readonly<Record<string, UserCouponState>> = {
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
const BUNDLES: Readonly<Record<string, number>> = { Bundle_new: 0, Bundle_begun: 1, Bundle_used: 3 };

/** A card (次卡) for how many of its rounds are used. The first is the one of the documents. */
const CARDS: Readonly<Record<string, number>> = { 123446565767: 3, Card_new: 0, Card_used: SEQUENTIAL_ROUNDS };

/** Merchant coupons (商家券). The first is the one of the documents. */
const MERCHANT_COUPONS: Readonly<Record<string, NewCoupon>> = {
  sxxe34343434: { state: 'USED' },
  sxxe34343435: { state: 'USED' },
  sxxe_sended: { state: 'SENDED' },
  sxxe_expired: { state: 'EXPIRED' },
  sxxe_used_expired: { state: 'USED' },
  sxxe_deleted: { state: 'DELETED' },
  sxxe_deactivated: { state: 'DEACTIVATED' },
  sxxe_foreign: { state: 'USED', belong_merchant: '1900000002' },
};

/** Fills the store with everything that the sandbox knows about coupons at its start. */
export function seed(store: Store, now: number): void {
  store.open(createCatalog(now));
  store.merchants.open(seededMerchantStock(MERCHANT.mchid, now));
  const put = (fields: NewCoupon) => issue(store, fields, now, { mchid: MERCHANT.mchid, openid: OPENID });
  for (const [coupon_code, state] of Object.entries(SINGLE)) put({ coupon_code, state });
  put({ coupon_code: 'Code_foreign', stock_id: FOREIGN_STOCK, state: 'USED' });
  for (const [coupon_code, used_count] of Object.entries(BUNDLES)) put({ coupon_code, stock_id: BUNDLE_STOCK, used_count });
  for (const [coupon_code, used_count] of Object.entries(CARDS)) {
    put({ coupon_code, stock_id: '100232301', used_count, state: used_count === SEQUENTIAL_ROUNDS ? 'USED' : 'EFFECTIVE' });
  }
  for (const [coupon_code, fields] of Object.entries(MERCHANT_COUPONS)) put({ coupon_code, stock_id: MERCHANT_STOCK, ...fields });
  // A used coupon whose validity has ended since.
  store.merchantCoupon('sxxe_used_expired')?.endValidity(now);
}
