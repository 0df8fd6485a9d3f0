// A call without HTTP: fetch is a function that gives one recorded response at once. What is left is what the package itself does, beside the least
// that can be written by hand, and the parts that both of them have.

import { readFileSync } from 'node:fs';
import { WechatPay } from 'wechatpay-coupon';
import { open as minimum } from './contenders/minimum.mjs';
import { measure } from './measure.mjs';
import { settings, signedHeaders } from './merchant.mjs';
import { COUPON_CODE, PARAMS } from './question.mjs';

const ROUNDS = 1500;

/** Milliseconds of a call of ours and by hand, of ours without signing, and of the parts of ours. */
export async function withoutHttp() {
  const sample = new URL('../../tests/reference/partner-product-coupon-use.bundle.response.json', import.meta.url);
  const entity = JSON.parse(readFileSync(sample));
  const body = Buffer.from(JSON.stringify({ ...entity, coupon_code: COUPON_CODE, coupon_state: 'USED' }));
  const headers = signedHeaders(body);
  const fetch = () => Promise.resolve(new Response(body, { status: 200, headers }));

  const ours = new WechatPay({ ...settings, fetch });
  const anySignature = new Uint8Array(256);
  const unsigned = new WechatPay({ ...settings, fetch, privateKey: undefined, signer: () => anySignature });
  const byHand = minimum({ ...settings, baseUrl: 'https://api.mch.weixin.qq.com', fetch });
  const prepared = await ours.userCoupons.use.prepareAsync(PARAMS);
  const message = Buffer.from(prepared.signedMessage);
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('pkcs8', der(settings.privateKey), algorithm, false, ['sign']);
  const bytes = new Uint8Array(body);
  const times = await measure(ROUNDS, {
    ours: () => ours.userCoupons.use(PARAMS),
    byHand,
    unsigned: () => unsigned.userCoupons.use(PARAMS),
    sign: () => crypto.subtle.sign(algorithm, key, message),
    prepare: () => unsigned.userCoupons.use.prepareAsync(PARAMS),
    accept: () => prepared.accept(200, headers, bytes),
    response: async () => new Uint8Array(await (await fetch()).arrayBuffer()),
  });
  for (const client of [ours, unsigned]) client.free();
  return times;
}

const der = (pem) => Buffer.from(pem.replace(/-----.*-----|\s/g, ''), 'base64');
