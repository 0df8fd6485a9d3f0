// Keys and certificates that somebody pasted: what each is, and whether a signature holds under it.

import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate, type Name } from '@peculiar/asn1-x509';
import { WechatPay, WechatPayError } from 'wechatpay-coupon';
import { type Bytes, fromBase64, utf8 } from './bytes.ts';

/** A key, or a certificate with what it says. */
export interface GivenKey {
  /** `PUB_KEY_ID_…`, or a certificate's serial number; `undefined` of a public key whose id was not given. */
  readonly name: string | undefined;
  /** The PEM text. */
  readonly pem: string;
  readonly certificate?: CertificateFacts;
}

/** What a certificate says. */
export interface CertificateFacts {
  /** Hexadecimal, in upper case, as WeChat Pay writes it. */
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** The merchant's number or the brand's id, where it is the certificate of one (商户API证书, 品牌API证书). */
  readonly owner: string | undefined;
  /** The public key, as SPKI. */
  readonly publicKey: Bytes;
}

/** A key that cannot be read; `message` says which, and what belongs there. */
export class KeyUnreadable extends Error {}

/** A private key is never needed here, and never shown: it is refused unread. */
export class PrivateKeyGiven extends Error {}

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]+?-----END \1-----/g;
const COMMON_NAME = '2.5.4.3';

/** Every key of a text, which may hold several, each with a line before it that names it: `PUB_KEY_ID_0114…`. */
export function readKeys(text: string, name?: string): readonly GivenKey[] {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) throw new PrivateKeyGiven('a private key is not needed here; it was not read');
  let from = 0;
  const found = [...text.matchAll(PEM)].map((match) => {
    const [pem, kind] = match as unknown as [string, string];
    const [id] = text.slice(from, match.index).match(/PUB_KEY_ID_\w+/) ?? [];
    from = match.index + pem.length;
    if (kind !== 'CERTIFICATE') return { name: id ?? name, pem };
    const certificate = readCertificate(pem);
    return { name: certificate.serial, pem, certificate };
  });
  if (found.length === 0) throw new KeyUnreadable('no key: expected a text with -----BEGIN PUBLIC KEY----- or -----BEGIN CERTIFICATE-----');
  for (const key of found) verifierOf(key);
  return found;
}

function readCertificate(pem: string): CertificateFacts {
  const der = fromBase64(pem.replace(/-----[^-]+-----/g, '').replace(/\s/g, ''));
  if (!der) throw new KeyUnreadable('a certificate that is not whole');
  try {
    const { tbsCertificate: content } = AsnConvert.parse(der, Certificate);
    const common = commonName(content.subject);
    return {
      serial: [...new Uint8Array(content.serialNumber)]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('')
        .replace(/^00/, '')
        .toUpperCase(),
      notBefore: content.validity.notBefore.getTime(),
      notAfter: content.validity.notAfter.getTime(),
      owner: common !== undefined && /^\d{4,32}$/.test(common) ? common : undefined,
      publicKey: new Uint8Array(AsnConvert.serialize(content.subjectPublicKeyInfo)),
    };
  } catch {
    throw new KeyUnreadable('a certificate that is not whole');
  }
}

function commonName(subject: Name): string | undefined {
  for (const set of subject) for (const { type, value } of set) if (type === COMMON_NAME) return value.toString();
  return undefined;
}

/** What was signed, and the signature. */
export interface Signed {
  readonly timestamp: string;
  readonly nonce: string;
  readonly signature: string;
  readonly body: Bytes;
}

/** What the package says of a signature: that it holds, or its error's code. */
export type Verdict =
  | 'holds'
  | 'SIGNATURE_MISMATCH'
  | 'SIGNATURE_MALFORMED'
  | 'SIGNATURE_PROBE'
  | 'HEADER_INVALID'
  | 'HEADER_MISSING'
  | 'TIMESTAMP_OUT_OF_WINDOW';

const UNNAMED = 'PUB_KEY_ID_0';

interface Verifier {
  readonly client: WechatPay;
  readonly clock: { second: number };
}
const verifiers = new WeakMap<GivenKey, Verifier>();

/** A client with this key alone. Its clock shows what is asked for. */
function verifierOf(key: GivenKey): Verifier {
  const known = verifiers.get(key);
  if (known) return known;
  const clock = { second: 0 };
  try {
    const client = new WechatPay({
      mchid: '1900000001',
      serialNo: '01',
      signer: () => Promise.reject(new Error('nothing is signed here')),
      wechatpayKeys: { [key.name ?? UNNAMED]: key.pem },
      apiV3Key: '0'.repeat(32),
      now: () => clock.second * 1000,
    });
    const verifier = { client, clock };
    verifiers.set(key, verifier);
    return verifier;
  } catch (error) {
    throw error instanceof WechatPayError ? new KeyUnreadable(error.message) : error;
  }
}

/** Whether the signature holds under the key: exactly as the package verifies, at the very second that is in the timestamp. */
export function verify(key: GivenKey, { timestamp, nonce, signature, body }: Signed): Verdict {
  const headers = {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': key.name ?? UNNAMED,
    'Wechatpay-Signature': signature,
  };
  const { client, clock } = verifierOf(key);
  clock.second = /^\d{1,11}$/.test(timestamp) ? Number(timestamp) : 0;
  try {
    client.notifications.open(headers, body);
    return 'holds';
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error;
    const { code } = error;
    switch (code) {
      case 'SIGNATURE_MISMATCH':
      case 'SIGNATURE_MALFORMED':
      case 'SIGNATURE_PROBE':
      case 'HEADER_INVALID':
      case 'HEADER_MISSING':
      case 'TIMESTAMP_OUT_OF_WINDOW':
        return code;
      default: // the signature held, and what it signs is no notification of this key
        return 'holds';
    }
  }
}

/** Whether a signature over any message holds under the public key of a certificate: by WebCrypto. */
export async function verifyMessage({ publicKey }: CertificateFacts, message: Bytes, signature: Bytes): Promise<boolean> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('spki', publicKey, algorithm, false, ['verify']);
  return crypto.subtle.verify(algorithm, key, signature, message);
}

/** The text that a response's or notification's signature covers (验签名串). */
export const responseMessage = ({ timestamp, nonce, body }: Omit<Signed, 'signature'>): readonly (string | Bytes)[] => [
  `${timestamp}\n${nonce}\n`,
  body,
  '\n',
];

/** Its bytes. */
export const bytesOf = (parts: readonly (string | Bytes)[]): readonly Bytes[] =>
  parts.map((part) => (typeof part === 'string' ? utf8(part) : part));
