// Responses and requests that are signed with node:crypto, as WeChat Pay and merchants sign them. Holds no test.

import { randomBytes, sign } from 'node:crypto';
import { readKeys, utf8 } from 'wechatpay-coupon-tools/diagnose.js';
import { certificate } from '../suite/certificate.mjs';
import { merchant, rsa, spki, wechatpay } from '../suite/wechatpay.mjs';

export const KEY_ID = 'PUB_KEY_ID_0116000000012024101100397200000006';
export const [KEY] = readKeys(spki(wechatpay.publicKey), KEY_ID);
const other = rsa();
export const OTHER_ID = 'PUB_KEY_ID_0116000000012024101100397200000007';
export const [OTHER_KEY] = readKeys(spki(other.publicKey), OTHER_ID);
export const MCHID = '1900000001';
export const own = certificate({ ...merchant, serial: '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C', subject: MCHID });
export const [OWN] = readKeys(own.pem);

/** A body with what is often damaged: Chinese, a slash, characters that Go escapes, numbers, nesting. */
export const BODY =
  '{"coupon_code":"Code_1","coupon_state":"USED","stock":{"name":"全场<5>折 & 满100减10","link":"https://example.com/a/b","max_count":10,"days":[1,2]},"note":"","saved":0.5}';

export const bytes = (body) => (typeof body === 'string' ? utf8(body) : new Uint8Array(body));

/** The response whose signature covers `body`, as it arrives: with `arrived` in place of the body. */
export function response(
  body,
  arrived = body,
  { by = wechatpay, serial = KEY_ID, timestamp = '1754200000', nonce = randomBytes(16).toString('hex'), headers = {} } = {},
) {
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), bytes(body), Buffer.from('\n')]);
  const signature = sign('RSA-SHA256', message, by.privateKey).toString('base64');
  const all = {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature': signature,
    ...headers,
  };
  return { headers: Object.entries(all).filter(([, value]) => value !== undefined), body: bytes(arrived) };
}

export { merchant, other, wechatpay };
