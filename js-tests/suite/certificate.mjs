// Makes self-signed X.509 certificates and requests for one (PKCS#10) with node:crypto, so that no test needs openssl or a key that
// lies about; and the DER elements of which key files are made. Holds no test; response-signature and keys tests check with node's X509Certificate that it is a certificate.

import { X509Certificate, sign } from 'node:crypto';

const tlv = (tag, ...parts) => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const digits = length.toString(16);
  const size = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from(length < 0x80 ? [tag] : [tag, 0x80 + size.length]), size, content]);
};
export const sequence = (...parts) => tlv(0x30, ...parts);
export const integer = (bytes) => tlv(0x02, bytes[0] & 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes);
const SHA256_RSA = sequence(tlv(0x06, Buffer.from('2a864886f70d01010b', 'hex')), tlv(0x05));
const COMMON_NAME = tlv(0x06, Buffer.from('550403', 'hex'));
const name = (text) => sequence(tlv(0x31, sequence(COMMON_NAME, tlv(0x0c, Buffer.from(text)))));
/** UTCTime, or GeneralizedTime where the year has four digits. */
const time = (text) => tlv(text.length === 13 ? 0x17 : 0x18, Buffer.from(text));

const pemOf = (label, der) => `-----BEGIN ${label}-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`;
const signed = (content, privateKey) => sequence(content, SHA256_RSA, tlv(0x03, Buffer.alloc(1), sign('RSA-SHA256', content, privateKey)));

/** `{ pem, der, serial }` of a certificate for the pair, checked by node:crypto. `subject`: its common name. `from` and `to`: its validity, as DER writes it. */
export function certificate({ privateKey, publicKey, serial, subject = 'Tenpay.com sign', from = '250101000000Z', to = '350101000000Z' }) {
  const content = sequence(
    tlv(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.from(serial, 'hex')),
    SHA256_RSA,
    name('Tenpay.com Root CA'),
    sequence(time(from), time(to)),
    name(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const der = signed(content, privateKey);
  const read = new X509Certificate(der);
  if (!read.verify(publicKey) || read.serialNumber !== serial) throw new Error('this is not the certificate that was wanted');
  return { pem: pemOf('CERTIFICATE', der), der, serial };
}

/** The PEM text of a certificate request for the pair. */
export function certificateRequest({ privateKey, publicKey }) {
  const content = sequence(integer(Buffer.alloc(1)), name('1900000001'), publicKey.export({ type: 'spki', format: 'der' }), tlv(0xa0));
  return pemOf('CERTIFICATE REQUEST', signed(content, privateKey));
}
