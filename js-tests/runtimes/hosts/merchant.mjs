// A worker of a merchant, as small as one is in practice: what it weighs is what this package adds to a worker. Only bundled, never run.

import { WechatPay, WechatPayError } from 'wechatpay-coupon';

let client;

export default {
  async fetch(request, { MCHID, SERIAL_NO, PRIVATE_KEY, WECHATPAY_KEY_ID, WECHATPAY_KEY }) {
    client ??= new WechatPay({
      mchid: MCHID,
      serialNo: SERIAL_NO,
      privateKey: PRIVATE_KEY,
      wechatpayKeys: { [WECHATPAY_KEY_ID]: WECHATPAY_KEY },
    });
    try {
      return Response.json(await client.userCoupons.use(await request.json()));
    } catch (error) {
      if (!(error instanceof WechatPayError)) throw error;
      return Response.json(error, { status: error.outcome === 'unknown' ? 502 : 409 });
    }
  },
};
