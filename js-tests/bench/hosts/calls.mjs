// What is measured in a runtime other than Node.js, with nothing of the runtime but fetch and WebCrypto: calls of this package, and beside
// them a hand-written call and one that neither signs nor verifies.

import { WechatPay } from 'wechatpay-coupon';
import { BODY, COUPON_CODE, PARAMS, PATH } from './question.mjs';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const bytesOf = (text) => new TextEncoder().encode(text);
const fromBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const toBase64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const der = (pem) => fromBase64(pem.replace(/-----.*-----|\s/g, ''));

export const WAYS = {
  ours(settings) {
    const { userCoupons } = new WechatPay(settings);
    return () => userCoupons.use(PARAMS);
  },

  'ours-wasm'(settings) {
    const { userCoupons } = new WechatPay({ ...settings, signer: 'wasm' });
    return () => userCoupons.use(PARAMS);
  },

  async minimum({ mchid, serialNo, privateKey, wechatpayKeys, baseUrl }) {
    const key = await crypto.subtle.importKey('pkcs8', der(privateKey), algorithm, false, ['sign']);
    const keys = new Map();
    for (const [serial, pem] of Object.entries(wechatpayKeys))
      keys.set(serial, await crypto.subtle.importKey('spki', der(pem), algorithm, false, ['verify']));
    return async () => {
      const body = JSON.stringify(BODY);
      const timestamp = Math.floor(Date.now() / 1000);
      const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
      const signature = toBase64(await crypto.subtle.sign(algorithm, key, bytesOf(`POST\n${PATH}\n${timestamp}\n${nonce}\n${body}\n`)));
      const terms = `mchid="${mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${serialNo}",signature="${signature}"`;
      const response = await send(baseUrl, body, { Authorization: `WECHATPAY2-SHA256-RSA2048 ${terms}`, Accept: 'application/json' });
      const text = await response.text();
      const header = (name) => response.headers.get(`Wechatpay-${name}`);
      const at = header('Timestamp');
      if (!(Math.abs(Date.now() / 1000 - Number(at)) <= 300)) throw new Error('the time is out of the window');
      const signed = bytesOf(`${at}\n${header('Nonce')}\n${text}\n`);
      if (!(await crypto.subtle.verify(algorithm, keys.get(header('Serial')), fromBase64(header('Signature')), signed))) {
        throw new Error('the signature does not hold');
      }
      return JSON.parse(text);
    };
  },

  'fetch alone':
    ({ baseUrl }) =>
    async () =>
      JSON.parse(await (await send(baseUrl, JSON.stringify(BODY), {})).text()),
};

const send = (baseUrl, body, headers) =>
  fetch(baseUrl + PATH, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body });

const opened = new Map();

/** Makes so many calls of a way, `at` at once. */
export async function run(way, settings, calls, at) {
  if (!opened.has(way)) opened.set(way, await WAYS[way](settings));
  const call = opened.get(way);
  let left = calls;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      if ((await call()).coupon_code !== COUPON_CODE) throw new Error(`${way} gives another coupon`);
    }
  };
  await Promise.all(Array.from({ length: at }, work));
}
