// A coupon service with node:http alone: PUT /coupon-uses/{out_request_no} uses a product coupon (核销用户商品券). The JSON body has
// the other parameters. After a 504 the caller sends the same again, and the identical request goes to WeChat Pay.
// Refuses other paths and methods, bodies that are no JSON object, and another body under a request number that was taken before.
// It does not know its callers: put your own authentication before it.
//
//     WXPAY_MCHID=… WXPAY_SERIAL_NO=… WXPAY_PRIVATE_KEY_FILE=apiclient_key.pem \
//     WXPAY_PUBLIC_KEY_ID=PUB_KEY_ID_… WXPAY_PUBLIC_KEY_FILE=pub_key.pem node examples/node-service.mjs

import { readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { RequestError, WechatPay, WechatPayError } from 'wechatpay-coupon';

const MAX_BODY = 64 * 1024;

/** The service. `stored`: what was asked under each request number; a database in real life. */
export function createService(wechatpay, stored = new Map()) {
  return createServer((request, response) => {
    useCoupon(wechatpay, stored, request)
      .catch(httpAnswer)
      .then(([status, content]) => {
        response.writeHead(status, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify(content));
      });
  });
}

async function useCoupon(wechatpay, stored, request) {
  const [, number] = /^\/coupon-uses\/([0-9A-Za-z_-]+)$/.exec(request.url) ?? [];
  if (!number) return [404, { code: 'NOT_FOUND' }];
  if (request.method !== 'PUT') return [405, { code: 'METHOD_NOT_ALLOWED' }];
  const asked = await readObject(request);
  if (!asked) return [400, { code: 'BODY_INVALID' }];

  // Stored whole before it is sent, so that a repeat is identical, use_time included.
  if (!stored.has(number)) stored.set(number, { asked, params: { use_time: chinaTime(), ...asked, out_request_no: number } });
  const { asked: earlier, params } = stored.get(number);
  if (!isDeepStrictEqual(asked, earlier)) return [409, { code: 'NUMBER_TAKEN' }];
  try {
    const { coupon_code, coupon_state } = await wechatpay.userCoupons.use(params);
    return [200, { coupon_code, coupon_state }];
  } catch (error) {
    if (error instanceof RequestError) stored.delete(number); // never sent, so the number is free
    throw error;
  }
}

/** An error by its outcome. An unknown outcome is neither a success nor a failure. */
function httpAnswer(error) {
  console.error(error instanceof WechatPayError ? `${error.code} ${error.message} ${error.requestId ?? ''}` : error);
  const { code, outcome, findings, apiCode, status } = error;
  if (outcome === 'not-sent') return [error instanceof RequestError ? 400 : 503, { code, outcome, findings }];
  if (outcome === 'rejected') return [status === 429 ? 429 : 409, { code, outcome, apiCode }];
  if (outcome === 'unknown') return [504, { code, outcome }];
  return [500, { code: 'INTERNAL' }];
}

async function readObject(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) if ((length += chunk.length) <= MAX_BODY) chunks.push(chunk);
  if (length > MAX_BODY) return undefined;
  try {
    const value = JSON.parse(Buffer.concat(chunks).toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function chinaTime() {
  return `${new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { env } = process;
  const wechatpay = new WechatPay({
    mchid: env.WXPAY_MCHID,
    serialNo: env.WXPAY_SERIAL_NO,
    privateKey: readFileSync(env.WXPAY_PRIVATE_KEY_FILE, 'utf8'),
    wechatpayKeys: { [env.WXPAY_PUBLIC_KEY_ID]: readFileSync(env.WXPAY_PUBLIC_KEY_FILE, 'utf8') },
    baseUrl: env.WXPAY_BASE_URL,
    fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(10_000) }),
  });
  const server = createService(wechatpay);
  server.listen(env.PORT ?? 3000, env.HOST ?? '127.0.0.1', () => console.log(`port ${server.address().port}`));
}
