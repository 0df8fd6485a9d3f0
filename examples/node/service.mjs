// A coupon service with Express 5: PUT /coupon-uses/{out_request_no} uses a product coupon (核销用户商品券). The JSON body has the
// other parameters. After a 504 the caller sends the same again, and the identical request goes to WeChat Pay.
// Bodies that are no JSON are rejected, and so is another body under a request number that was taken before.
// It does not know its callers: put your own authentication before it.
//
//     WXPAY_MCHID=… WXPAY_SERIAL_NO=… WXPAY_PRIVATE_KEY_FILE=apiclient_key.pem \
//     WXPAY_PUBLIC_KEY_ID=PUB_KEY_ID_… WXPAY_PUBLIC_KEY_FILE=pub_key.pem node service.mjs

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import express from 'express';
import { RequestError, WechatPay, WechatPayError, rfc3339 } from 'wechatpay-coupon';

const { env } = process;
const app = express();
const stored = new Map(); // the request of each request number; your database

const wechatpay = new WechatPay({
  mchid: env.WXPAY_MCHID,
  serialNo: env.WXPAY_SERIAL_NO,
  privateKey: readFileSync(env.WXPAY_PRIVATE_KEY_FILE, 'utf8'),
  wechatpayKeys: { [env.WXPAY_PUBLIC_KEY_ID]: readFileSync(env.WXPAY_PUBLIC_KEY_FILE, 'utf8') },
  baseUrl: env.WXPAY_BASE_URL, // unset: https://api.mch.weixin.qq.com
});

app.put('/coupon-uses/:number', express.json({ limit: '64kb' }), async (request, response) => {
  const { number } = request.params;
  const { body } = request;
  // Stored whole before it is sent, so that a repeat is identical, use_time included.
  if (!stored.has(number)) stored.set(number, { body, params: { use_time: rfc3339(), ...body, out_request_no: number } });
  const { body: earlier, params } = stored.get(number);
  if (!isDeepStrictEqual(body, earlier)) return response.status(409).json({ code: 'NUMBER_TAKEN' });
  try {
    const { coupon_code, coupon_state } = await wechatpay.userCoupons.use(params);
    response.json({ coupon_code, coupon_state });
  } catch (error) {
    if (error instanceof RequestError) stored.delete(number); // never sent, so the number is free
    throw error;
  }
});

app.use((error, _request, response, _next) => {
  const [status, content] = httpResponse(error);
  response.status(status).json(content);
});

/** An error by its outcome. An unknown outcome is neither a success nor a failure. */
function httpResponse(error) {
  const { code, outcome, findings, apiCode, status } = error;
  // Express's own: no JSON, or too long. Not logged, since it quotes the body.
  if (!(error instanceof WechatPayError) && status < 500) return [status, { code: 'BODY_INVALID' }];
  console.error(error instanceof WechatPayError ? `${code} ${error.message} ${error.requestId ?? ''}` : error);
  if (outcome === 'not-sent') return [error instanceof RequestError ? 400 : 503, { code, outcome, findings }];
  if (outcome === 'rejected') return [status === 429 ? 429 : 409, { code, outcome, apiCode }];
  if (outcome === 'unknown') return [504, { code, outcome }];
  return [500, { code: 'INTERNAL' }];
}

const server = app.listen(env.PORT ?? 3000, env.HOST ?? '127.0.0.1', (error) => {
  if (error) throw error;
  console.log(`port ${server.address().port}`);
});
