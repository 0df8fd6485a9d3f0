// Answers: a signed 2xx, an unsigned error, an empty refusal of the router.
// Refuses to sign anything but a 2xx: the live server signs nothing else, and a client has to live with that.

import { base64, concat, hex, randomBytes, randomText, utf8 } from './bytes.js';
import { SECOND } from './time.js';

export const MERCHANT_SIGNATURE = 'WECHATPAY2-SHA256-RSA2048';

/** What is to be answered, before signing: { status, headers, body, code, requestId }. */
export function answer(status, { text = '', type = 'application/json; charset=utf-8', code, subCode = 0 } = {}) {
  const requestId = newRequestId(subCode);
  return {
    status,
    code,
    requestId,
    headers: { ...(text && { 'Content-Type': type }), 'Request-ID': requestId },
    body: utf8(text),
  };
}

export function newRequestId(subCode = 0) {
  return `${hex(randomBytes(20))}-${subCode}`;
}

export function entityAnswer(entity) {
  return answer(200, { text: JSON.stringify(entity) });
}

export function refusalAnswer(refusal) {
  return answer(refusal.status, { text: JSON.stringify(refusal.body()), code: refusal.code, subCode: refusal.subCode });
}

/** The terms an answer is signed on; a fault may change them. `seconds` and `nonce` are what the headers will say. */
export function signingTerms(keys, serial, now) {
  return { serial, seconds: Math.floor(now / SECOND), nonce: randomText(32), sign: (message) => keys.signWith(serial, message) };
}

/** The answer with the five Wechatpay-* headers, signed over `timestamp\nnonce\nbody\n`. */
export async function signed(given, { serial, seconds, nonce, sign }, type = MERCHANT_SIGNATURE) {
  const message = concat(utf8(`${seconds}\n${nonce}\n`), given.body, utf8('\n'));
  return {
    ...given,
    headers: {
      ...given.headers,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature': base64(await sign(message)),
      'Wechatpay-Signature-Type': type,
      'Wechatpay-Timestamp': String(seconds),
    },
  };
}

/** The headers as they are sent: names and values, those of the signature twice if the answer says so. */
export function headerPairs({ headers, twice }) {
  return Object.entries(headers).flatMap((pair) => (twice && pair[0].startsWith('Wechatpay-') ? [pair, pair] : [pair]));
}
