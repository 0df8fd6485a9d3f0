// The keys of one stand-in, made fresh for it: the merchant's pair, WeChat Pay's pairs by serial, and a stranger's pair.
// Refuses to hand out WeChat Pay's private keys: they only sign, through `signWith`.

import { generateKeyPair, randomBytes, randomInt, sign, verify } from 'node:crypto';
import { promisify } from 'node:util';

const generate = promisify(generateKeyPair);
const rsa2048 = () => generate('rsa', { modulusLength: 2048 });

export async function createKeys() {
  const [merchant, wechatpay] = await Promise.all([rsa2048(), rsa2048()]);
  const serialNo = randomBytes(20).toString('hex').toUpperCase();
  const current = publicKeyId();
  const answering = new Map([[current, wechatpay]]);

  // Only the faults need it, so that most stand-ins never wait for it.
  let stranger;
  const strangersKey = () => (stranger ??= rsa2048());

  return {
    serialNo,
    merchantPrivateKey: merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    /** The serial that an answer is signed under when the request names none. */
    current,
    knows: (serial) => answering.has(serial),
    /** Every key an answer may be signed with, by serial, as the client's configuration wants it. */
    wechatpayKeys: () =>
      Object.fromEntries(
        [...answering].map(([serial, pair]) => [serial, pair.publicKey.export({ type: 'spki', format: 'pem' })]),
      ),
    /** Whether the merchant signed these bytes. */
    merchantSigned: (message, signature) => verify('RSA-SHA256', message, merchant.publicKey, signature),
    signWith: (serial, message) => sign('RSA-SHA256', message, answering.get(serial).privateKey),
    stranger: {
      serial: publicKeyId(),
      sign: async (message) => sign('RSA-SHA256', message, (await strangersKey()).privateKey),
    },
  };
}

/** `PUB_KEY_ID_` and 34 digits, as in the published samples. */
function publicKeyId() {
  const digits = Array.from({ length: 31 }, () => randomInt(10)).join('');
  return `PUB_KEY_ID_011${digits}`;
}
