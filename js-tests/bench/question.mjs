// The one request of all calls here, and where it goes. Sent again it gets the same response, since its request number is the same.

export const OPENID = 'oh-394z-6CGkNoJrsDLTTUKiAnp4';
export const COUPON_CODE = 'Code_123456';
export const PATH = `/v3/marketing/partner/product-coupon/users/${OPENID}/coupons/${COUPON_CODE}/use`;

/** What is in the body. */
export const BODY = {
  product_coupon_id: '1000000013',
  stock_id: '1000000013001',
  appid: 'wx233544546545989',
  use_time: '2025-08-03T12:00:00+08:00',
  out_request_no: 'MCHUSE202003101234',
  brand_id: '120344',
  associated_order_info: { transaction_id: '4200000000123456789123456789' },
};

/** The parameters of `userCoupons.use`. */
export const PARAMS = { openid: OPENID, coupon_code: COUPON_CODE, ...BODY };
