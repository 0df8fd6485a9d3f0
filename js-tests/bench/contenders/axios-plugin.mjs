// wechatpay-axios-plugin as its page shows it: the keys parsed once, one client for all calls. It verifies by itself: time, serial,
// signature over the text of the body.

import wechatpayAxiosPlugin from 'wechatpay-axios-plugin';
import { BODY, COUPON_CODE, OPENID } from '../question.mjs';

const { Rsa, Wechatpay } = wechatpayAxiosPlugin;

export const title = 'wechatpay-axios-plugin';

export function open({ mchid, serialNo, privateKey, wechatpayKeys, baseUrl }) {
  const wechatpay = new Wechatpay({
    mchid,
    serial: serialNo,
    privateKey: Rsa.from(privateKey, Rsa.KEY_TYPE_PRIVATE),
    certs: Object.fromEntries(Object.entries(wechatpayKeys).map(([serial, pem]) => [serial, Rsa.from(pem, Rsa.KEY_TYPE_PUBLIC)])),
    baseURL: baseUrl,
  });
  // The form of its documentation: a path in camel case, and `$name$` for what varies.
  const use = wechatpay.v3.marketing.partner.productCoupon.users.$openid$.coupons.$coupon_code$.use;
  return async () => (await use.post(BODY, { openid: OPENID, coupon_code: COUPON_CODE })).data;
}
