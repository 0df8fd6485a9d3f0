// A self-signed X.509 certificate (version 3, SHA-256 with RSA), written as DER by hand: what stands for a platform certificate (平台证书).

import { concat, pem, utf8 } from './bytes.js';
import type { Bytes } from './bytes.js';
import type { KeyPair } from './rsa.js';
import { SECOND } from './time.js';

const OID = {
  sha256WithRsa: [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b],
  country: [0x55, 0x04, 0x06],
  organisation: [0x55, 0x04, 0x0a],
  commonName: [0x55, 0x04, 0x03],
};

/** What a certificate says. */
export interface CertificateContent {
  readonly pair: KeyPair;
  /** 20 bytes, the first from 0x01 to 0x7f. */
  readonly serial: Bytes;
  /** Milliseconds. */
  readonly begin: number;
  /** Milliseconds. */
  readonly end: number;
}

/** The PEM text. */
export async function certificate({ pair, serial, begin, end }: CertificateContent): Promise<string> {
  const algorithm = sequence(tlv(0x06, OID.sha256WithRsa), tlv(0x05));
  const name = sequence(
    attribute(OID.country, 0x13, 'CN'),
    attribute(OID.organisation, 0x0c, 'wechatpay-coupon sandbox'),
    attribute(OID.commonName, 0x0c, 'Platform certificate of a sandbox'),
  );
  const content = sequence(
    tlv(0xa0, tlv(0x02, [2])), // version 3
    tlv(0x02, serial),
    algorithm,
    name,
    sequence(time(begin), time(end)),
    name,
    pair.publicKey,
  );
  const signature = tlv(0x03, [0], await pair.sign(content)); // no unused bits
  return pem('CERTIFICATE', sequence(content, algorithm, signature));
}

function sequence(...parts: readonly ArrayLike<number>[]): Bytes {
  return tlv(0x30, ...parts);
}

function attribute(oid: readonly number[], tag: number, text: string): Bytes {
  return tlv(0x31, sequence(tlv(0x06, oid), tlv(tag, utf8(text))));
}

/** UTCTime up to 2049, GeneralizedTime afterwards, as RFC 5280 wants it. */
function time(milliseconds: number): Bytes {
  const text = `${new Date(Math.floor(milliseconds / SECOND) * SECOND).toISOString().replace(/[-:T]|\.000Z/g, '')}Z`;
  return text < '2050' ? tlv(0x17, utf8(text.slice(2))) : tlv(0x18, utf8(text));
}

function tlv(tag: number, ...parts: readonly ArrayLike<number>[]): Bytes {
  const content = concat(...parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return concat([tag, ...size], content);
}
