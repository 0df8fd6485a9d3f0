// What somebody writes who uses no library: node:crypto and fetch, with the keys parsed once. It rejects what all contenders here have to
// reject: another status than 200, a time more than 300 seconds away, an unknown serial, an invalid signature. It sets no time limit, repeats
// nothing, and takes the entity as it comes.

import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import { BODY, PATH } from '../question.mjs';

export const title = 'hand-written: node:crypto + fetch';

export function open({ mchid, serialNo, privateKey, wechatpayKeys, baseUrl, fetch = globalThis.fetch }) {
  const key = createPrivateKey(privateKey);
  const keys = new Map(Object.entries(wechatpayKeys).map(([serial, pem]) => [serial, createPublicKey(pem)]));
  return async () => {
    const body = JSON.stringify(BODY);
    const timestamp = Math.floor(Date.now() / 1000);
    const nonce = randomBytes(16).toString('hex');
    const signature = sign('RSA-SHA256', Buffer.from(`POST\n${PATH}\n${timestamp}\n${nonce}\n${body}\n`), key).toString('base64');
    const terms = `mchid="${mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${serialNo}",signature="${signature}"`;
    const response = await fetch(baseUrl + PATH, {
      method: 'POST',
      headers: { Authorization: `WECHATPAY2-SHA256-RSA2048 ${terms}`, Accept: 'application/json', 'Content-Type': 'application/json' },
      body,
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    const header = (name) => response.headers.get(`Wechatpay-${name}`);
    const at = header('Timestamp');
    if (!(Math.abs(Date.now() / 1000 - Number(at)) <= 300)) throw new Error('the time is out of the window');
    const theirs = keys.get(header('Serial'));
    if (!theirs) throw new Error('the serial is unknown');
    const signed = Buffer.from(`${at}\n${header('Nonce')}\n${text}\n`);
    if (!verify('RSA-SHA256', signed, theirs, Buffer.from(header('Signature') ?? '', 'base64')))
      throw new Error('the signature does not hold');
    return JSON.parse(text);
  };
}
