// One way to get each error code, by code, with data marked as secret all around: `trigger(code)` resolves to the error. Used by the
// tests about what errors show and hide. Holds no test.

import { webcrypto } from 'node:crypto';
import { envelope, notification, open, receiver } from './notification.mjs';
import { NOW, client, couponEntity, merchant, pkcs8, rejection, refusal, signedAnswer, spki, unsignedAnswer, use } from './wechatpay.mjs';

export const SECRET_OPENID = 'oSECRET-openid-that-nobody-may-see';
export const SECRET_BODY = 'SECRET-text-of-a-body';

const params = (changes) => use({ openid: SECRET_OPENID, store_id: SECRET_BODY, ...changes });
const entity = (changes) => couponEntity({ attach: SECRET_BODY, ...changes });
const prepared = () => client().userCoupons.use.prepare(params());
const to = (answer) => refusal(() => prepared().accept(answer.status, answer.headers, answer.body));
const changed = (name, value) => {
  const answer = signedAnswer(entity());
  if (value === undefined) delete answer.headers[name];
  else answer.headers[name] = value;
  return answer;
};
const signature = (answer) => answer.headers['Wechatpay-Signature'];

/** What an instance that is lost throws; the way to lose one is the trap test's. Here the method it calls is made to trap. */
const TRIGGERS = {
  CONFIG_INVALID: () => refusal(() => client({ mchid: 'x', privateKey: pkcs8(merchant.privateKey) })),
  KEY_INVALID: () => refusal(() => client({ privateKey: pkcs8(merchant.privateKey).slice(0, -60) })),
  KEY_UNSUPPORTED: () => refusal(() => client({ privateKey: merchant.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' }) })),
  RANDOM_UNAVAILABLE: () => {
    const { getRandomValues } = webcrypto;
    Object.getPrototypeOf(globalThis.crypto).getRandomValues = () => { throw new Error('no'); };
    try {
      return refusal(prepared);
    } finally {
      Object.getPrototypeOf(globalThis.crypto).getRandomValues = getRandomValues;
    }
  },
  CLIENT_FREED: () => {
    const freed = client();
    freed.free();
    return refusal(() => freed.userCoupons.use.prepare(params()));
  },
  REQUEST_INVALID: () => refusal(() => client().userCoupons.use.prepare(params({ stock_id: 7, use_time: SECRET_BODY, out_request_no: SECRET_OPENID, appid: null }))),
  TRANSPORT_FAILED: () => rejection(client({ fetch: async () => { throw new Error('socket hang up'); } }).userCoupons.use(params())),
  HEADER_MISSING: () => to(changed('Wechatpay-Nonce')),
  HEADER_INVALID: () => to(changed('Wechatpay-Nonce', SECRET_BODY + ' ')),
  TIMESTAMP_OUT_OF_WINDOW: () => to(signedAnswer(entity(), { timestamp: String(NOW - 4000) })),
  SERIAL_UNKNOWN: () => to(changed('Wechatpay-Serial', 'PUB_KEY_ID_7')),
  SIGNATURE_MALFORMED: () => to(changed('Wechatpay-Signature', signature(signedAnswer(entity())).slice(0, -4))),
  SIGNATURE_MISMATCH: () => to({ ...signedAnswer(entity()), body: signedAnswer(entity({ attach: `${SECRET_BODY}!` })).body }),
  SIGNATURE_PROBE: () => to(changed('Wechatpay-Signature', `WECHATPAY/SIGNTEST/${signature(signedAnswer(entity()))}`)),
  ANSWER_MISMATCH: () => to(signedAnswer(entity({ coupon_code: SECRET_BODY }))),
  BODY_NOT_JSON: () => to(signedAnswer(`${JSON.stringify(entity())}${SECRET_BODY}`)),
  ENTITY_INVALID: () => to(signedAnswer(entity({ coupon_state: [SECRET_BODY], receive_time: { a: SECRET_BODY } }))),
  DECRYPTION_FAILED: () => refusal(() => open(receiver(), notification(envelope(undefined, { openid: SECRET_OPENID, attach: SECRET_BODY }, { resource: { associated_data: 'x' } })))),
  API_ERROR: () => to(unsignedAnswer(400, '{"code":"PARAM_ERROR","message":"m","detail":{"field":"/x"}}')),
};

export const CODES = Object.keys(TRIGGERS);
export const trigger = async (code) => TRIGGERS[code]();

/** Signatures and other texts of the two keys, in every spelling in which a window of 16 characters could show. */
export function secretsOf() {
  const { d, p, q, dp, dq, qi } = merchant.privateKey.export({ format: 'jwk' });
  const numbers = [d, p, q, dp, dq, qi].map((number) => Buffer.from(number, 'base64url'));
  const spellings = numbers.flatMap((bytes) => [bytes.toString('hex'), bytes.toString('base64'), bytes.toString('base64url'), BigInt(`0x${bytes.toString('hex')}`).toString(), [...bytes].join(', ')]);
  return [...spellings, pkcs8(merchant.privateKey).replace(/\s|-----[^-]+-----/g, '')];
}
export const PUBLIC = spki(merchant.publicKey).replace(/\s|-----[^-]+-----/g, '');
