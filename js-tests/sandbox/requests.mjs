// Requests signed with node:crypto, nothing of the package's, and answers checked by it; and the parameters of each operation. Holds no test.

import assert from 'node:assert/strict';
import { X509Certificate, createPublicKey, sign, verify } from 'node:crypto';
import { seededIds } from 'wechatpay-coupon/sandbox';

export const HOST = 'https://api.mch.weixin.qq.com';
const { openid, appid, brand_id } = seededIds;
const USER = `/v3/marketing/partner/product-coupon/users/${openid}/coupons`;
const BUSIFAVOR = '/v3/marketing/busifavor';

export const SINGLE = { product_coupon_id: '1000000013', stock_id: '1000000013001' };
export const BUNDLE = (step) => ({ product_coupon_id: '1000000014', stock_id: `100000001400${step}` });
export const CARD = { product_coupon_id: '1002323', stock_id: '100232301' };
let numbers = 0;
export const newNumber = () => `NUMBER_${(numbers += 1)}`;

const query = (fields) => new URLSearchParams(fields).toString();

/** By operation: what to send about a coupon; `changes` replace fields of the body or the query. */
export const ASK = {
  'userCoupons.use': (code = 'Code_123456', changes = {}) => ({
    method: 'POST',
    target: `${USER}/${code}/use`,
    body: {
      ...SINGLE, appid, brand_id, out_request_no: newNumber(), use_time: '2025-08-03T12:00:00+08:00',
      associated_order_info: { transaction_id: '4200000000123456789123456789' }, ...changes,
    },
  }),
  'userCoupons.return': (code = 'Code_used', changes = {}) => ({
    method: 'POST', target: `${USER}/${code}/return`, body: { ...SINGLE, appid, brand_id, out_request_no: newNumber(), ...changes },
  }),
  'userCoupons.get': (code = 'Code_123456', changes = {}) => ({ method: 'GET', target: `${USER}/${code}?${query({ ...SINGLE, appid, brand_id, ...changes })}` }),
  'userCoupons.list': (changes = {}, user = openid) => ({ method: 'GET', target: `${USER.replace(openid, user)}?${query({ appid, brand_id, ...changes })}` }),
  'busifavor.return': (coupon_code = 'sxxe34343434', changes = {}) => ({
    method: 'POST', target: `${BUSIFAVOR}/coupons/return`, body: { coupon_code, stock_id: '1234567891', return_request_no: newNumber(), ...changes },
  }),
  'busifavor.get': (code = 'sxxe34343434', changes = {}) => {
    const path = { openid, appid, ...changes };
    return { method: 'GET', target: `${BUSIFAVOR}/users/${path.openid}/coupons/${code}/appids/${path.appid}` };
  },
  'certificates.download': () => ({ method: 'GET', target: '/v3/certificates' }),
};

/** The request as fetch takes it. `parts` and `headers` replace what is signed and sent; `spoil` changes the signature. */
export function signed({ config, clock }, { method, target, body }, { host = HOST, parts = {}, headers = {}, spoil = (text) => text } = {}) {
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const { mchid, serial_no, nonce_str, timestamp } = {
    mchid: config.mchid, serial_no: config.serialNo, nonce_str: 'abcdefghijklmnopqrstuvwxyz012345', timestamp: Math.floor(clock.now() / 1000), ...parts,
  };
  const message = `${method}\n${target}\n${timestamp}\n${nonce_str}\n${text ?? ''}\n`;
  const signature = spoil(sign('RSA-SHA256', message, config.privateKey).toString('base64'));
  const pairs = Object.entries({ mchid, nonce_str, signature, timestamp, serial_no }).map(([name, value]) => `${name}="${value}"`);
  const all = {
    Accept: 'application/json', 'User-Agent': 'test', Authorization: `WECHATPAY2-SHA256-RSA2048 ${pairs}`,
    ...(text !== undefined && { 'Content-Type': 'application/json' }), ...headers,
  };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return { message, url: host + target, init: { method, headers: sent, body: text } };
}

/** Sends it in-process, or over HTTP while the sandbox listens. An answer of 2xx must be signed by a key of the sandbox, another by none. */
export async function ask(sandbox, request, how) {
  const { url, init } = signed(sandbox, request, { host: sandbox.url, ...how });
  return answerOf(sandbox, await (sandbox.url ? fetch : sandbox.fetch)(url, init));
}

export async function answerOf(sandbox, response) {
  const bytes = Buffer.from(await response.arrayBuffer());
  const { status, headers } = response;
  const text = bytes.toString();
  const json = headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : undefined;
  return { status, headers, bytes, text, json, code: json?.code, held: signatureHolds(sandbox, headers, bytes) };
}

/** Whether the signature holds under the key of its serial; undefined without one. */
export function signatureHolds({ config }, headers, body) {
  const header = (name) => (typeof headers.get === 'function' ? headers.get(name) : headers[name]) ?? undefined;
  const signature = header('Wechatpay-Signature');
  if (signature === undefined) return undefined;
  const key = config.wechatpayKeys[header('Wechatpay-Serial')];
  if (key === undefined) return false;
  const message = Buffer.concat([Buffer.from(`${header('Wechatpay-Timestamp')}\n${header('Wechatpay-Nonce')}\n`), body, Buffer.from('\n')]);
  const publicKey = key.includes('CERTIFICATE') ? new X509Certificate(key).publicKey : createPublicKey(key);
  return verify('RSA-SHA256', message, publicKey, Buffer.from(signature, 'base64'));
}

/** An answer that succeeded: signed, and its entity. */
export async function done(sandbox, request, how) {
  const { status, json, held, text } = await ask(sandbox, request, how);
  assert.deepEqual([status, held], [200, true], text);
  return json;
}

/** An answer that refused: unsigned, `403 NOT_ENOUGH 268578776`, with the sub-code of its Request-ID where it has one. */
export async function refused(sandbox, request, how) {
  const { status, code, headers, held, text } = await ask(sandbox, request, how);
  assert.equal(held, undefined, text);
  const [, subCode] = /-(\d+)$/.exec(headers.get('request-id'));
  return [status, code, ...(subCode === '0' ? [] : [subCode])].join(' ');
}
