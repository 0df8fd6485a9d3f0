// The keys of one sandbox, made fresh for it: the merchant's pair, WeChat Pay's pairs by serial, a stranger's pair, the APIv3 key.
// Refuses to hand out WeChat Pay's private keys: they only sign, through `signWith`.

import { base64, hex, randomBytes, randomDigits, randomText, utf8 } from './bytes.js';
import { certificate } from './certificate.js';
import { keyPair, subtle } from './rsa.js';
import { DAY } from './time.js';

const NOT_BEFORE = 30 * DAY;
const NOT_AFTER = 5 * 365 * DAY;

/** `certified`: a platform certificate answers too. `now`: the clock, for its dates. */
export async function createKeys({ certified, now }) {
  const wechatpay = new Map(); // by serial: { pair, pem, certificate? }
  let signing = new Set(); // the serials that a request may ask for; older ones are still known
  let current; // what signs when the request names none of these
  let newest; // the newest certificate, if there is one: what signs when the request names no key at all

  const addPublicKey = async () => {
    const pair = await keyPair();
    const serial = publicKeyId();
    wechatpay.set(serial, { pair, pem: pair.publicPem });
    return serial;
  };
  const addCertificate = async () => {
    const pair = await keyPair();
    const number = certificateSerial();
    const [begin, end] = [now() - NOT_BEFORE, now() + NOT_AFTER];
    const serial = hex(number);
    wechatpay.set(serial, { pair, pem: await certificate({ pair, serial: number, begin, end }), certificate: { begin, end } });
    newest = serial;
    return serial;
  };

  const [merchant, publicKey] = await Promise.all([keyPair(), addPublicKey()]);
  [signing, current] = [new Set([publicKey]), publicKey];
  if (certified) signing.add(await addCertificate());

  const apiV3Key = randomText(32);
  // Only the faults need it, so that most sandboxes never wait for it.
  let stranger;

  return {
    serialNo: hex(certificateSerial()),
    apiV3Key,
    merchantPrivateKey: merchant.privatePem,
    knows: (serial) => wechatpay.has(serial),
    /** The serial that an answer is signed under, given the one that the request asks for. */
    serialFor: (asked) => (signing.has(asked) ? asked : current),
    /** The same for a request that asks for none: as before there were public keys. */
    serialUnasked: () => newest ?? current,
    /** Every key an answer may be or may have been signed with, by serial, as the client's configuration wants it. */
    wechatpayKeys: () => Object.fromEntries([...wechatpay].map(([serial, key]) => [serial, key.pem])),
    /** The platform certificates, oldest first: { serial, begin, end, pem }. */
    certificates: () =>
      [...wechatpay].filter(([, key]) => key.certificate).map(([serial, key]) => ({ serial, pem: key.pem, ...key.certificate })),
    /** A key that no client knows yet signs from now on: a certificate where there are such, else a public key. */
    async rotate() {
      current = certified ? await addCertificate() : await addPublicKey();
      signing = new Set([current]);
      return current;
    },
    /** Whether the merchant signed these bytes. */
    merchantSigned: (message, signature) => merchant.verify(message, signature),
    signWith: (serial, message) => wechatpay.get(serial).pair.sign(message),
    stranger: {
      serial: publicKeyId(),
      sign: async (message) => (await (stranger ??= keyPair())).sign(message),
    },
    /** Encrypts as WeChat Pay does: { algorithm, ciphertext, nonce, associated_data }. */
    async encrypt(text, associatedData, key = apiV3Key) {
      const nonce = randomText(12);
      const parameters = { name: 'AES-GCM', iv: utf8(nonce), additionalData: utf8(associatedData) };
      const aes = await subtle().importKey('raw', utf8(key), 'AES-GCM', false, ['encrypt']);
      const ciphertext = new Uint8Array(await subtle().encrypt(parameters, aes, utf8(text)));
      return { algorithm: 'AEAD_AES_256_GCM', ciphertext: base64(ciphertext), nonce, associated_data: associatedData };
    },
  };
}

/** `PUB_KEY_ID_` and 34 digits, as in the published samples. */
function publicKeyId() {
  return `PUB_KEY_ID_011${randomDigits(31)}`;
}

/** 20 bytes that are a positive number of full length. */
function certificateSerial() {
  const bytes = randomBytes(20);
  bytes[0] = 0x40 | (bytes[0] & 0x3f);
  return bytes;
}
