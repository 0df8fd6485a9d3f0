// The keys of one account, made fresh for it: the caller's pair, WeChat Pay's pairs by serial, a stranger's pair, the key of
// notifications. WeChat Pay's private keys are never handed out: they only sign, through `signWith`.

import { base64, hex, randomBytes, randomDigits, randomText, utf8 } from './bytes.js';
import type { Bytes } from './bytes.js';
import { certificate } from './certificate.js';
import { keyPair, subtle } from './rsa.js';
import type { KeyPair, Sign } from './rsa.js';
import { DAY } from './time.js';

const NOT_BEFORE = 30 * DAY;
const NOT_AFTER = 5 * 365 * DAY;

/**
 * The kinds of key that WeChat Pay signs with.
 * - `public-key`: a public key (微信支付公钥), `PUB_KEY_ID_…`.
 * - `certificate`: that of a platform certificate (平台证书).
 */
export type KeyKind = 'public-key' | 'certificate';

/** A key of WeChat Pay's. `certificate`: its dates, if it is a platform certificate. */
interface WechatpayKey {
  readonly pair: KeyPair;
  readonly pem: string;
  readonly certificate?: { readonly begin: number; readonly end: number };
}

export interface PlatformCertificate {
  readonly serial: string;
  readonly pem: string;
  readonly begin: number;
  readonly end: number;
}

/** What encryption gives, as the members of a notification's resource. */
export type Encrypted = {
  readonly algorithm: 'AEAD_AES_256_GCM';
  readonly ciphertext: string;
  readonly nonce: string;
  readonly associated_data: string;
};

export interface Keys {
  /** Serial number of the caller's API certificate. */
  readonly serialNo: string;
  /** The caller's API private key, PEM. */
  readonly privateKey: string;
  /** The APIv3 key, or the brand API key. */
  readonly apiKey: string;
  readonly knows: (serial: string) => boolean;
  /** The serial that a response is signed under, given the one that the request asks for. */
  readonly serialFor: (wanted: string | undefined) => string;
  /** The same for a request that asks for none: as before there were public keys. */
  readonly serialUnasked: () => string;
  /** Every key a response may be or may have been signed with, by serial, as the client's configuration wants it. */
  readonly wechatpayKeys: () => Record<string, string>;
  /** The platform certificates, oldest first. */
  readonly certificates: () => PlatformCertificate[];
  /** A key that no client knows yet signs from now on. Default: a certificate where there were such at the start, else a public key. */
  readonly rotate: (kind?: KeyKind) => Promise<string>;
  /** Whether the caller signed these bytes. */
  readonly callerSigned: (message: Bytes, signature: Bytes) => Promise<boolean>;
  readonly signWith: (serial: string, message: Bytes) => Promise<Bytes>;
  /** Someone else. */
  readonly stranger: { readonly serial: string; readonly sign: Sign };
  /** Encrypts as WeChat Pay does. */
  readonly encrypt: (text: string, associatedData: string, key?: string) => Promise<Encrypted>;
}

export interface KeyOptions {
  /** A platform certificate signs too. */
  readonly certified: boolean;
  /** The clock, for its dates. */
  readonly now: () => number;
  /** WeChat Pay's first pair. Making one takes a tenth of a second, so accounts share it, each under an id of its own. */
  readonly first: Promise<KeyPair>;
}

export async function createKeys({ certified, now, first }: KeyOptions): Promise<Keys> {
  const wechatpay = new Map<string, WechatpayKey>(); // by serial
  let newest: string | undefined; // the newest certificate, if there is one: what signs when the request names no key at all

  const addPublicKey = async (made: Promise<KeyPair>): Promise<string> => {
    const pair = await made;
    const serial = publicKeyId();
    wechatpay.set(serial, { pair, pem: pair.publicPem });
    return serial;
  };
  const addCertificate = async (): Promise<string> => {
    const pair = await keyPair();
    const number = certificateSerial();
    const [begin, end] = [now() - NOT_BEFORE, now() + NOT_AFTER];
    const serial = hex(number);
    wechatpay.set(serial, { pair, pem: await certificate({ pair, serial: number, begin, end }), certificate: { begin, end } });
    newest = serial;
    return serial;
  };

  const [caller, publicKey] = await Promise.all([keyPair(), addPublicKey(first)]);
  let signing = new Set([publicKey]); // the serials that a request may ask for; older ones are still known
  let current = publicKey; // what signs when the request names none of these
  if (certified) signing.add(await addCertificate());

  const apiKey = randomText(32);
  // Only the faults need it, so that most sandboxes never wait for it.
  let stranger: Promise<KeyPair> | undefined;

  return {
    serialNo: hex(certificateSerial()),
    privateKey: caller.privatePem,
    apiKey,
    knows: (serial) => wechatpay.has(serial),
    serialFor: (wanted) => (wanted !== undefined && signing.has(wanted) ? wanted : current),
    serialUnasked: () => newest ?? current,
    wechatpayKeys: () => Object.fromEntries([...wechatpay].map(([serial, key]) => [serial, key.pem])),
    certificates: () =>
      [...wechatpay].flatMap(([serial, { pem, certificate: dates }]) => (dates === undefined ? [] : [{ serial, pem, ...dates }])),
    async rotate(kind = certified ? 'certificate' : 'public-key') {
      current = kind === 'certificate' ? await addCertificate() : await addPublicKey(keyPair());
      signing = new Set([current]);
      return current;
    },
    callerSigned: (message, signature) => caller.verify(message, signature),
    async signWith(serial, message) {
      const key = wechatpay.get(serial);
      if (key === undefined) throw new RangeError(`"${serial}" is no key of WeChat Pay's`);
      return key.pair.sign(message);
    },
    stranger: {
      serial: publicKeyId(),
      async sign(message) {
        stranger ??= keyPair();
        return (await stranger).sign(message);
      },
    },
    async encrypt(text, associatedData, key = apiKey) {
      const nonce = randomText(12);
      const parameters = { name: 'AES-GCM', iv: utf8(nonce), additionalData: utf8(associatedData) };
      const aes = await subtle().importKey('raw', utf8(key), 'AES-GCM', false, ['encrypt']);
      const ciphertext = new Uint8Array(await subtle().encrypt(parameters, aes, utf8(text)));
      return { algorithm: 'AEAD_AES_256_GCM', ciphertext: base64(ciphertext), nonce, associated_data: associatedData };
    },
  };
}

/** `PUB_KEY_ID_` and 34 digits, as in the published samples. */
function publicKeyId(): string {
  return `PUB_KEY_ID_011${randomDigits(31)}`;
}

/** 20 bytes that are a positive number of full length. */
function certificateSerial(): Bytes {
  const bytes = randomBytes(20);
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return bytes;
}
