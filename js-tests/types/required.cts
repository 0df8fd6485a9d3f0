// The package as CommonJS sees it: the same types by require, through all entries.

import wechatpay = require('wechatpay-coupon');
import sandboxes = require('wechatpay-coupon/sandbox');
import slim = require('wechatpay-coupon/slim');

const client = new wechatpay.WechatPay({ mchid: '1', serialNo: 'A', wechatpayKeys: {}, signer: (message) => message });

async function call(): Promise<wechatpay.UserProductCouponState> {
  try {
    const params: slim.ReturnUserCouponParams = {
      openid: 'o',
      coupon_code: 'c',
      product_coupon_id: 'p',
      stock_id: 's',
      appid: 'a',
      out_request_no: '123456',
      brand_id: 'b',
      sequential_coupon_index: 0,
    };
    const { coupon_state } = await client.userCoupons.return(params);
    return coupon_state;
  } catch (error) {
    if (error instanceof wechatpay.WechatPayError && error.outcome === 'unknown') return 'PENDING';
    throw error;
  }
}

async function start(wasm: slim.Wasm): Promise<slim.WechatPay> {
  slim.initSync(wasm);
  await slim.init({ arrayBuffer: async () => new ArrayBuffer(8) });
  return client;
}

async function rehearse(): Promise<wechatpay.WechatPay> {
  const sandbox: sandboxes.Sandbox = await sandboxes.createSandbox();
  return new wechatpay.WechatPay(sandbox.config);
}

// @ts-expect-error there is no default export
void wechatpay.default;
// @ts-expect-error nor here
void slim.default;
// @ts-expect-error only the slim entry is started by its caller
void wechatpay.init;
// @ts-expect-error a text is no wasm
void (() => slim.initSync('AGFzbQ'));

export = { call, rehearse, start };
