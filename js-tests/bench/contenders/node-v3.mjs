// wechatpay-node-v3 as far as it goes: it has no coupons and verifies no response by itself. So its own helpers build the header, its way to bring an
// HTTP service of one's own (createHttp) is used to send as its own service does (superagent, with its defaults: a new connection
// for every call) and to keep headers and text of the response, and its own verifySign verifies them. The time, which that leaves out, is
// checked here.

import { createRequire } from 'node:module';
import WxPay from 'wechatpay-node-v3';
import { BODY, PATH } from '../question.mjs';

const { superagent } = dependencies();

export const title = 'wechatpay-node-v3';

export function open({ mchid, serialNo, privateKey, wechatpayKeys, baseUrl }) {
  const [publicKey] = Object.values(wechatpayKeys);
  // It takes keys as text or bytes only, and parses them anew for each call.
  const pay = new WxPay({
    appid: BODY.appid,
    mchid,
    serial_no: serialNo,
    publicKey: Buffer.from(publicKey),
    privateKey: Buffer.from(privateKey),
    key: 'k'.repeat(32),
  });
  // Where it keeps platform keys by serial, once downloaded.
  WxPay.certificates = { ...wechatpayKeys };
  pay.createHttp({
    async post(url, params, headers) {
      const { status, headers: received, text, body } = await superagent.post(url).send(params).set(headers);
      return { status, headers: received, text, data: body };
    },
    async get() {
      throw new Error('the serial is unknown');
    },
  });
  return async () => {
    // It signs the URL without WeChat Pay's own host only, so that path and URL are given apart.
    const authorization = pay.buildAuthorization('POST', PATH, BODY);
    const headers = pay.getHeaders(authorization, { 'Content-Type': 'application/json' });
    const { headers: received, text, data } = await pay.httpService.post(baseUrl + PATH, BODY, headers);
    const of = (name) => received[`wechatpay-${name}`];
    const timestamp = of('timestamp');
    if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300)) throw new Error('the time is out of the window');
    const held = await pay.verifySign({ timestamp, nonce: of('nonce'), body: text, serial: of('serial'), signature: of('signature') });
    if (!held) throw new Error('the signature does not hold');
    return data;
  };
}

/** The superagent that it has installed for itself. */
function dependencies() {
  const require = createRequire(createRequire(import.meta.url).resolve('wechatpay-node-v3'));
  return { superagent: require('superagent') };
}
