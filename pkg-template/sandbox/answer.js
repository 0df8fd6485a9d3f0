// Answers: a signed 2xx, an unsigned error, an empty refusal of the router.
// Refuses to sign anything but a 2xx: the live server signs nothing else, and a client has to live with that.

import { randomBytes, randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** What is to be answered, before signing: { status, headers, body, code, requestId }. */
export function answer(status, { text = '', type = 'application/json; charset=utf-8', code, subCode = 0 } = {}) {
  const requestId = `${randomBytes(20).toString('hex').toUpperCase()}-${subCode}`;
  return {
    status,
    code,
    requestId,
    headers: { ...(text && { 'Content-Type': type }), 'Request-ID': requestId },
    body: Buffer.from(text),
  };
}

export function entityAnswer(entity) {
  return answer(200, { text: JSON.stringify(entity) });
}

export function refusalAnswer(refusal) {
  return answer(refusal.status, { text: JSON.stringify(refusal.body()), code: refusal.code, subCode: refusal.subCode });
}

/** The terms an answer is signed on; a fault may change them. `seconds` and `nonce` are what the headers will say. */
export function signingTerms(keys, serial, now) {
  const nonce = Array.from({ length: 32 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return { serial, seconds: Math.floor(now / 1000), nonce, sign: (message) => keys.signWith(serial, message) };
}

/** The answer with the five Wechatpay-* headers, signed over `timestamp\nnonce\nbody\n`. */
export async function signed(given, { serial, seconds, nonce, sign }) {
  const message = Buffer.concat([Buffer.from(`${seconds}\n${nonce}\n`), given.body, Buffer.from('\n')]);
  return {
    ...given,
    headers: {
      ...given.headers,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature': (await sign(message)).toString('base64'),
      'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
      'Wechatpay-Timestamp': String(seconds),
    },
  };
}
