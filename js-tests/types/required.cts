// The package as CommonJS sees it: the same types by require.

import wechatpay = require('wechatpay-coupon');

const client = new wechatpay.WechatPay({ mchid: '1', serialNo: 'A', wechatpayKeys: {}, signer: (message) => message });

async function call(): Promise<wechatpay.UserProductCouponState> {
  try {
    const params: wechatpay.ReturnUserCouponParams = {
      openid: 'o', coupon_code: 'c', product_coupon_id: 'p', stock_id: 's', appid: 'a', out_request_no: '123456', brand_id: 'b', sequential_coupon_index: 0,
    };
    const { coupon_state } = await client.userCoupons.return(params);
    return coupon_state;
  } catch (error) {
    if (error instanceof wechatpay.WechatPayError && error.outcome === 'unknown') return 'PENDING';
    throw error;
  }
}

// @ts-expect-error there is no default export
void wechatpay.default;

export = call;
