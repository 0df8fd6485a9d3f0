// One way to get each error code, by code, with data marked as secret all around: `trigger(code, key)` resolves to the error of a client
// with this key. Used by the tests about what errors show and hide. Holds no test.

import { createPublicKey, webcrypto } from 'node:crypto';
import { lose } from '../runtimes/lose.mjs';
import { API_V3_KEY, envelope, notification, open } from './notification.mjs';
import {
  NOW,
  client,
  couponEntity,
  merchant,
  pkcs8,
  rejection,
  refusal,
  signedResponse,
  spki,
  unsignedResponse,
  use,
} from './wechatpay.mjs';

export const SECRET_OPENID = 'oSECRET-openid-that-nobody-may-see';
export const SECRET_BODY = 'SECRET-text-of-a-body';

const params = (changes) => use({ openid: SECRET_OPENID, store_id: SECRET_BODY, ...changes });
const entity = (changes) => couponEntity({ attach: SECRET_BODY, ...changes });
const prepared = (made) => made().userCoupons.use.prepare(params());
const to = (made, answer) => refusal(() => prepared(made).accept(answer.status, answer.headers, answer.body));
const changed = (name, value) => {
  const answer = signedResponse(entity());
  if (value === undefined) delete answer.headers[name];
  else answer.headers[name] = value;
  return answer;
};
const signature = (answer) => answer.headers['Wechatpay-Signature'];

/** `made(changes)` is a client with the key, `key` that key. */
const TRIGGERS = {
  CONFIG_INVALID: (made, key) => refusal(() => made({ mchid: 'x', privateKey: pkcs8(key) })),
  KEY_INVALID: (made, key) => refusal(() => made({ privateKey: pkcs8(key).slice(0, -60) })),
  KEY_UNSUPPORTED: (made, key) =>
    refusal(() => made({ privateKey: key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' }) })),
  RANDOM_UNAVAILABLE: (made) => {
    const { getRandomValues } = webcrypto;
    Object.getPrototypeOf(globalThis.crypto).getRandomValues = () => {
      throw new Error('no');
    };
    try {
      return refusal(() => prepared(made));
    } finally {
      Object.getPrototypeOf(globalThis.crypto).getRandomValues = getRandomValues;
    }
  },
  CLIENT_FREED: (made) => {
    const freed = made();
    freed.free();
    return refusal(() => freed.userCoupons.use.prepare(params()));
  },
  INSTANCE_LOST: (made) => {
    const one = made();
    lose(() => one.userCoupons.use.prepare(params()));
    return refusal(() => one.userCoupons.use.prepare(params()));
  },
  REQUEST_INVALID: (made) =>
    refusal(() =>
      made().userCoupons.use.prepare(params({ stock_id: 7, use_time: SECRET_BODY, out_request_no: SECRET_OPENID, appid: null })),
    ),
  TRANSPORT_FAILED: (made) =>
    rejection(
      made({
        fetch: async () => {
          throw new Error('socket hang up');
        },
      }).userCoupons.use(params()),
    ),
  TIMEOUT: (made) =>
    rejection(made({ fetch: () => new Promise(() => {}), retry: { times: 0, attemptTimeout: 20 } }).userCoupons.use(params())),
  ABORTED: (made) => {
    const controller = new AbortController();
    const fetch = () => {
      controller.abort();
      return new Promise(() => {});
    };
    return rejection(made({ fetch }).userCoupons.use(params(), { signal: controller.signal }));
  },
  HEADER_MISSING: (made) => to(made, changed('Wechatpay-Nonce')),
  HEADER_INVALID: (made) => to(made, changed('Wechatpay-Nonce', `${SECRET_BODY} `)),
  TIMESTAMP_OUT_OF_WINDOW: (made) => to(made, signedResponse(entity(), { timestamp: String(NOW - 4000) })),
  SERIAL_UNKNOWN: (made) => to(made, changed('Wechatpay-Serial', 'PUB_KEY_ID_7')),
  SIGNATURE_MALFORMED: (made) => to(made, changed('Wechatpay-Signature', signature(signedResponse(entity())).slice(0, -4))),
  SIGNATURE_MISMATCH: (made) => to(made, { ...signedResponse(entity()), body: signedResponse(entity({ attach: `${SECRET_BODY}!` })).body }),
  SIGNATURE_PROBE: (made) => to(made, changed('Wechatpay-Signature', `WECHATPAY/SIGNTEST/${signature(signedResponse(entity()))}`)),
  RESPONSE_MISMATCH: (made) => to(made, signedResponse(entity({ coupon_code: SECRET_BODY }))),
  BODY_NOT_JSON: (made) => to(made, signedResponse(`${JSON.stringify(entity())}${SECRET_BODY}`)),
  ENTITY_INVALID: (made) => to(made, signedResponse(entity({ coupon_state: [SECRET_BODY], receive_time: { a: SECRET_BODY } }))),
  DECRYPTION_FAILED: (made) =>
    refusal(() =>
      open(
        made({ apiV3Key: API_V3_KEY }),
        notification(envelope(undefined, { openid: SECRET_OPENID, attach: SECRET_BODY }, { resource: { associated_data: 'x' } })),
      ),
    ),
  API_ERROR: (made) => to(made, unsignedResponse(400, '{"code":"PARAM_ERROR","message":"m","detail":{"field":"/x"}}')),
  UNRECOGNIZED_RESPONSE: (made) =>
    to(made, unsignedResponse(403, `<title>Blocked</title>/users/${SECRET_OPENID}/coupons?store=${SECRET_BODY}`)),
};

export const CODES = Object.keys(TRIGGERS);
export const trigger = async (code, key = merchant.privateKey) =>
  TRIGGERS[code]((changes) => client({ privateKey: pkcs8(key), ...changes }), key);

/** The numbers and the file of a key, in every spelling in which a window of 16 characters could show. */
export function secretsOf(key) {
  const { d, p, q, dp, dq, qi } = key.export({ format: 'jwk' });
  const numbers = [d, p, q, dp, dq, qi].map((number) => Buffer.from(number, 'base64url'));
  const spellings = numbers.flatMap((bytes) => [
    bytes.toString('hex'),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    BigInt(`0x${bytes.toString('hex')}`).toString(),
    [...bytes].join(', '),
  ]);
  return [...spellings, pkcs8(key).replace(/\s|-----[^-]+-----/g, '')];
}
/** What is no secret of it. */
export const publicOf = (key) => spki(createPublicKey(key)).replace(/\s|-----[^-]+-----/g, '');
