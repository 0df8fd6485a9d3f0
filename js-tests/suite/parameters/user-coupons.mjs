// Parameters of the sends, pre-sends, confirmations and deactivations of users' coupons and bundles: all that is required, and nothing
// else, in the order of the documents. The coupons are those that the sandbox is seeded with. Holds no test.

import { IDS } from './ids.mjs';

const { openid, product_coupon_id, stock_id, appid, brand_id } = IDS;
const deactivate_reason = '门店停业';
const ofBundle = { product_coupon_id: '1000000014', stock_bundle_id: '1000000014900', appid };

const coupon = (number) => ({ openid, product_coupon_id, stock_id, appid, send_request_no: number, brand_id });
const bundle = (number) => ({ openid, ...ofBundle, send_request_no: number, brand_id });

export const PARAMETERS = {
  'userCoupons.send': (changes) => ({ ...coupon('MCHSEND202003101234'), ...changes }),
  'userCoupons.preSend': (changes) => ({ ...coupon('MCHSEND202003101235'), ...changes }),
  'userCoupons.confirm': (changes) => ({
    openid,
    coupon_code: 'Code_confirming',
    ...{ product_coupon_id, stock_id, appid },
    out_request_no: 'MCHCONFIRM202003101234',
    brand_id,
    ...changes,
  }),
  'userCoupons.deactivate': (changes) => ({
    openid,
    coupon_code: 'Code_123459',
    ...{ product_coupon_id, stock_id, appid },
    out_request_no: 'MCHDEACTIVATE202003101234',
    deactivate_reason,
    brand_id,
    ...changes,
  }),
  'userCouponBundles.send': (changes) => ({ ...bundle('MCHSEND202003101236'), ...changes }),
  'userCouponBundles.preSend': (changes) => ({ ...bundle('MCHSEND202003101237'), ...changes }),
  'userCouponBundles.deactivate': (changes) => ({
    openid,
    user_coupon_bundle_id: '1000000014901',
    ...ofBundle,
    out_request_no: 'MCHDEACTIVATE202003101235',
    deactivate_reason,
    brand_id,
    ...changes,
  }),
};

/** Which of them are in the path. */
export const PATHS = {
  'userCoupons.send': ['openid'],
  'userCoupons.preSend': ['openid'],
  'userCoupons.confirm': ['openid', 'coupon_code'],
  'userCoupons.deactivate': ['openid', 'coupon_code'],
  'userCouponBundles.send': ['openid'],
  'userCouponBundles.preSend': ['openid'],
  'userCouponBundles.deactivate': ['openid', 'user_coupon_bundle_id'],
};

/** How many of them are texts. */
export const TEXTS = {
  'userCoupons.send': 6,
  'userCoupons.preSend': 6,
  'userCoupons.confirm': 7,
  'userCoupons.deactivate': 8,
  'userCouponBundles.send': 6,
  'userCouponBundles.preSend': 6,
  'userCouponBundles.deactivate': 8,
};
