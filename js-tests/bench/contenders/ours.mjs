// This package, as its users call it, with its defaults.

import { WechatPay } from 'wechatpay-coupon';
import { PARAMS } from '../question.mjs';

export const title = 'wechatpay-coupon';

export function open(settings) {
  const { userCoupons } = new WechatPay(settings);
  return () => userCoupons.use(PARAMS);
}
