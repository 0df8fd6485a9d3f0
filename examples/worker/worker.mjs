// A coupon service as a Cloudflare Worker, with Hono: POST /orders/{orderNo}/use-coupon uses the product coupon of a paid order
// (核销用户商品券). After a 504 the caller sends the same again, and the identical request goes to WeChat Pay.
// Unknown orders are a 404. It does not know its callers: put your own authentication before it.

import { Hono } from 'hono';
import { RequestError, WechatPay, WechatPayError } from 'wechatpay-coupon';

const app = new Hono();
let wechatpay; // one for the isolate, made by its first request

app.post('/orders/:orderNo/use-coupon', async (context) => {
  const orderNo = context.req.param('orderNo');
  // Written by your checkout when the order was paid, and never again: { paid_at, transaction_id, coupon }. The whole request is
  // made of it, so that a repeat is identical. KV is enough for what never changes; what does belongs in D1 or a Durable Object.
  const order = await context.env.ORDERS.get(orderNo, 'json');
  if (!order) return context.json({ code: 'NO_SUCH_ORDER' }, 404);

  wechatpay ??= createClient(context.env);
  const { coupon_code, coupon_state } = await wechatpay.userCoupons.use({
    ...order.coupon,
    out_request_no: `USE_${orderNo}`,
    use_time: order.paid_at,
    associated_order_info: { transaction_id: order.transaction_id },
  });
  return context.json({ coupon_code, coupon_state });
});

app.onError((error, context) => {
  const [status, content] = httpResponse(error);
  return context.json(content, status);
});

export default app;

// Calls sign with the WebCrypto of Workers, which takes the key at the first of them.
function createClient(env) {
  return new WechatPay({
    mchid: env.WXPAY_MCHID,
    serialNo: env.WXPAY_SERIAL_NO,
    privateKey: env.WXPAY_PRIVATE_KEY,
    wechatpayKeys: { [env.WXPAY_PUBLIC_KEY_ID]: env.WXPAY_PUBLIC_KEY },
    baseUrl: env.WXPAY_BASE_URL, // unset: https://api.mch.weixin.qq.com
  });
}

/** An error by its outcome. An unknown outcome is neither a success nor a failure. */
function httpResponse(error) {
  console.error(error instanceof WechatPayError ? `${error.code} ${error.message} ${error.requestId ?? ''}` : error);
  const { code, outcome, findings, apiCode, status } = error;
  if (outcome === 'not-sent') return [error instanceof RequestError ? 400 : 503, { code, outcome, findings }];
  if (outcome === 'rejected') return [status === 429 ? 429 : 409, { code, outcome, apiCode }];
  if (outcome === 'unknown') return [504, { code, outcome }];
  return [500, { code: 'INTERNAL' }];
}
