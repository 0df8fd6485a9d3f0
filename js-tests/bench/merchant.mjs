// Fresh keys of both sides, and responses signed with WeChat Pay's.

import { generateKeyPairSync, sign } from 'node:crypto';

export const SERIAL = 'PUB_KEY_ID_0000000000000024101100397200000006';

export const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const wechatpay = generateKeyPairSync('rsa', { modulusLength: 2048 });

const pkcs8 = ({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'pem' });
const spki = ({ publicKey }) => publicKey.export({ type: 'spki', format: 'pem' });

/** What a client is made with. */
export const settings = {
  mchid: '1900000001',
  serialNo: '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C',
  privateKey: pkcs8(merchant),
  wechatpayKeys: { [SERIAL]: spki(wechatpay) },
};

/** What the server of recorded responses signs with. */
export const signing = { key: pkcs8(wechatpay), serial: SERIAL };

/** Headers of a response with this body. */
export function signedHeaders(body) {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signed = Buffer.concat([Buffer.from(`${timestamp}\nnonce\n`), body, Buffer.from('\n')]);
  return new Headers({
    'Request-ID': '08F78BB5-268578776',
    'Wechatpay-Nonce': 'nonce',
    'Wechatpay-Serial': SERIAL,
    'Wechatpay-Signature': sign('RSA-SHA256', signed, wechatpay.privateKey).toString('base64'),
    'Wechatpay-Timestamp': timestamp,
  });
}
