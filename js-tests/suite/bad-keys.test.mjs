// What a wrong private key file gets: soon, a ConfigError that names what was wrong and what to do; keys which were only pasted
// carelessly work, and those that OpenSSL and node write; the caller's bytes stay as they were.

import assert from 'node:assert/strict';
import { generateKeyPairSync, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { row } from '../reliability/row.mjs';
import { published } from './published-keys.mjs';
import { SERIAL_NO, client, merchant, pkcs1, pkcs8, refusal, rsa, spki, summary, use } from './wechatpay.mjs';
import { certificate, certificateRequest, integer, sequence } from './certificate.mjs';

const PEM = pkcs8(merchant.privateKey);
const PKCS1 = pkcs1(merchant.privateKey);
const der = (type) => merchant.privateKey.export({ type, format: 'der' });
const headerless = (pem) => pem.replace(/-----[^-]+-----\n/g, '');
const encrypted = (type) => merchant.privateKey.export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' });
const own = certificate({ ...merchant, serial: SERIAL_NO });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const small = rsa(1024).privateKey;
const smallExponent = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).privateKey;
const openssh = `-----BEGIN OPENSSH PRIVATE KEY-----\n${headerless(PEM)}-----END OPENSSH PRIVATE KEY-----\n`;
/** A .p12 file that OpenSSL wrote. */
const pkcs12 = Buffer.from(headerless(readFileSync(new URL('../../tests/vectors/files/pkcs12.pem', import.meta.url), 'utf8')), 'base64');
const flipped = (() => {
  const bytes = Buffer.from(der('pkcs8'));
  bytes[400] ^= 1;
  return bytes;
})();

// given, then code and what the message says
const WRONG = {
  'a certificate': [own.pem, 'KEY_INVALID', /certificate, not a private key.*apiclient_key\.pem/],
  'a certificate as bytes': [own.der, 'KEY_INVALID', /certificate, not a private key/],
  'a certificate without its first and last line': [headerless(own.pem), 'KEY_INVALID', /certificate, not a private key/],
  'a certificate request': [certificateRequest(merchant), 'KEY_INVALID', /certificate request/],
  'a public key': [spki(merchant.publicKey), 'KEY_INVALID', /public key, not a private key.*apiclient_key\.pem/],
  'a public key in PKCS#1': [pkcs1(merchant.publicKey), 'KEY_INVALID', /public key, not a private key/],
  'an EC key': [pkcs8(ec), 'KEY_UNSUPPORTED', /elliptic-curve key.*RSA/],
  'an EC key in SEC 1': [ec.export({ type: 'sec1', format: 'pem' }), 'KEY_UNSUPPORTED', /elliptic-curve key/],
  'an Ed25519 key': [pkcs8(generateKeyPairSync('ed25519').privateKey), 'KEY_UNSUPPORTED', /not RSA/],
  'an RSA-PSS key': [
    pkcs8(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey),
    'KEY_UNSUPPORTED',
    /not RSA \(rsaEncryption\)/,
  ],
  'an encrypted PKCS#8 key': [encrypted('pkcs8'), 'KEY_UNSUPPORTED', /encrypted with a passphrase.*openssl pkcs8/],
  'an encrypted PKCS#8 key without its first and last line': [
    headerless(encrypted('pkcs8')),
    'KEY_UNSUPPORTED',
    /encrypted with a passphrase/,
  ],
  'a key in legacy encryption': [encrypted('pkcs1'), 'KEY_UNSUPPORTED', /encrypted with a passphrase/],
  'a key of 1024 bits': [pkcs8(small), 'KEY_UNSUPPORTED', /shorter than 2048 bits/],
  'a key of exponent 3': [pkcs8(smallExponent), 'KEY_UNSUPPORTED', /public exponent/],
  'an OpenSSH key': [openssh, 'KEY_UNSUPPORTED', /OpenSSH.*convert/],
  'two blocks': [PEM + PEM, 'KEY_INVALID', /more than one PEM block/],
  'a key and its certificate': [PEM + own.pem, 'KEY_INVALID', /more than one PEM block/],
  nothing: ['', 'KEY_INVALID', /empty.*environment variable/],
  'only spaces': [' \r\n\t', 'KEY_INVALID', /empty/],
  'no bytes': [new Uint8Array(), 'KEY_INVALID', /empty/],
  'a path': ['/etc/keys/apiclient_key.pem', 'KEY_INVALID', /not base64/],
  'another text': ['undefined', 'KEY_INVALID', /./],
  'a key with a full-width character': [PEM.replace('M', 'Ｍ'), 'KEY_INVALID', /characters that no PEM file has/],
  'a file of UTF-16': [new Uint8Array(Buffer.from(`\ufeff${PEM}`, 'utf16le')), 'KEY_INVALID', /UTF-16/],
  'a key with a damaged bit': [flipped, 'KEY_INVALID', /./],
  'a PKCS#12 file': [pkcs12, 'KEY_INVALID', /PKCS#12 file \(\.p12\).*give apiclient_key\.pem/],
  'a PKCS#12 file in base64': [pkcs12.toString('base64'), 'KEY_INVALID', /PKCS#12/],
  'a PKCS#12 file read as text': [pkcs12.toString('utf8'), 'KEY_INVALID', /a binary file such as a \.p12 read as text/],
};

/** The numbers of a published key, by their names in a JSON Web Key. */
const [{ privateKey: publishedKey, publicKey: publishedPublicKey }] = published(2048);
const jwk = publishedKey.export({ format: 'jwk' });
const NAMES = ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'];
const { n, e, d, p, q, dp, dq, qi } = Object.fromEntries(
  NAMES.map((name) => [name, BigInt(`0x${Buffer.from(jwk[name], 'base64url').toString('hex')}`)]),
);
const bytesOf = (number) => Buffer.from(number.toString(16).padStart(2 * Math.ceil(number.toString(16).length / 2), '0'), 'hex');
const version = (number) => integer(Buffer.from([number]));
/** A PKCS#1 file of this key with other numbers. */
const file = (changes = {}) =>
  sequence(version(0), ...NAMES.map((name) => integer(bytesOf({ n, e, d, p, q, dp, dq, qi, ...changes }[name]))));
const nested = (depth) => (depth === 0 ? Buffer.alloc(0) : sequence(nested(depth - 1)));
const label = (name) => PEM.replaceAll('PRIVATE KEY', name);
const INCONSISTENT = ['KEY_INVALID', /do not fit together/];
const MALFORMED = ['KEY_INVALID', /not the DER structure/];

// what would be a key but for one number or one byte, or only costs time
const WRONG_INSIDE = {
  'a key of 2040 bits': [rsa(2040).privateKey.export({ type: 'pkcs1', format: 'der' }), 'KEY_UNSUPPORTED', /shorter than 2048 bits/],
  'a modulus of 4104 bits': [file({ n: (1n << 4104n) - 1n }), 'KEY_UNSUPPORTED', /longer than 4096 bits/],
  'a modulus of half a million bits': [file({ n: (1n << 500_000n) - 1n }), 'KEY_UNSUPPORTED', /longer than 4096 bits/],
  'a modulus of 0': [file({ n: 0n }), 'KEY_UNSUPPORTED', /shorter than 2048 bits/],
  'an even modulus': [file({ n: n - 1n }), ...INCONSISTENT],
  'an even modulus with its factors': [file({ n: 2n * (n / 2n), p: 2n, q: n / 2n }), ...INCONSISTENT],
  'another modulus': [file({ n: n + 2n }), ...INCONSISTENT],
  'an exponent of 1': [file({ e: 1n }), 'KEY_UNSUPPORTED', /public exponent/],
  'an even exponent': [file({ e: 65536n }), 'KEY_UNSUPPORTED', /public exponent/],
  'an exponent of 34 bits': [file({ e: (1n << 33n) + 1n }), 'KEY_UNSUPPORTED', /public exponent/],
  'another exponent': [file({ e: 65539n }), ...INCONSISTENT],
  'a private exponent of 0': [file({ d: 0n }), ...INCONSISTENT],
  'another private exponent': [file({ d: d + 2n }), ...INCONSISTENT],
  'the public exponent as private one': [file({ d: e }), ...INCONSISTENT],
  'a prime of 0': [file({ p: 0n }), ...INCONSISTENT],
  'a prime of 1, and the modulus as the other': [file({ p: 1n, q: n, dp: 0n, qi: 1n }), ...INCONSISTENT],
  'the modulus as a prime, and 1 as the other': [file({ p: n, q: 1n, dq: 0n, qi: 1n }), ...INCONSISTENT],
  'equal primes': [file({ q: p }), ...INCONSISTENT],
  'a square of one prime': [file({ n: p * p, q: p, dq: dp }), ...INCONSISTENT],
  'primes in the other order': [file({ p: q, q: p }), ...INCONSISTENT],
  'an even prime': [file({ p: p - 1n }), ...INCONSISTENT],
  'a prime of half a million bits': [file({ p: (1n << 500_000n) - 1n }), ...INCONSISTENT],
  'a prime of ten million bits': [file({ p: (1n << 10_000_000n) - 1n }), ...MALFORMED],
  'two primes of 4000 bits': [file({ p: (1n << 4000n) - 1n, q: (1n << 4000n) - 1n }), ...INCONSISTENT],
  'another exponent of the first prime': [file({ dp: dp + 2n }), ...INCONSISTENT],
  'another exponent of the second prime': [file({ dq: dq + 2n }), ...INCONSISTENT],
  'another coefficient': [file({ qi: qi + 1n }), ...INCONSISTENT],
  'a coefficient of 0': [file({ qi: 0n }), ...INCONSISTENT],
  'a negative modulus': [
    sequence(version(0), Buffer.from([2, 0x82, 1, 0]), bytesOf(n), file().subarray(7 + integer(bytesOf(n)).length)),
    ...MALFORMED,
  ],
  'version 1': [sequence(version(1), file().subarray(7)), ...MALFORMED],
  'version 2': [sequence(version(2), file().subarray(7)), ...MALFORMED],
  'a number less': [sequence(file().subarray(4, -integer(bytesOf(qi)).length)), ...MALFORMED],
  'a number more': [sequence(file().subarray(4), version(1)), ...MALFORMED],
  'a byte after it': [Buffer.concat([file(), Buffer.alloc(1)]), ...MALFORMED],
  'a length without end': [Buffer.concat([Buffer.from([0x30, 0x80]), file().subarray(4), Buffer.alloc(2)]), ...MALFORMED],
  'a length of four gigabytes': [Buffer.concat([Buffer.from([0x30, 0x84, 255, 255, 255, 255]), file().subarray(4)]), 'KEY_INVALID', /./],
  'a length in more bytes than it needs': [Buffer.concat([Buffer.from([0x30, 0x83, 0]), file().subarray(2)]), ...MALFORMED],
  'sequences in sequences': [nested(1000), ...MALFORMED],
  'the label of an EC key': [label('EC PRIVATE KEY'), 'KEY_UNSUPPORTED', /elliptic-curve/],
  'the label of an encrypted key': [label('ENCRYPTED PRIVATE KEY'), 'KEY_UNSUPPORTED', /encrypted/],
  'the label of an OpenSSH key': [label('OPENSSH PRIVATE KEY'), 'KEY_UNSUPPORTED', /OpenSSH/],
  'a BOM inside': [PEM.replace('\n', '\n\ufeff'), 'KEY_INVALID', /characters that no PEM file has/],
  'a NUL inside': [PEM.replace('\n', '\n\0'), 'KEY_INVALID', /UTF-16/],
  'a control character inside': [PEM.replace('\n', '\n\x01'), 'KEY_INVALID', /not base64/],
  'a padding inside': [PEM.replace(/(?<=KEY-----\n).{4}/, 'MII='), 'KEY_INVALID', /not base64/],
  'two blocks on one line': [`${PKCS1}${PEM}`.replaceAll('\n', ''), 'KEY_INVALID', /more than one PEM block/],
  'as many spaces as a file may have': [' '.repeat(65_536), 'KEY_INVALID', /empty/],
  'as much base64 as a file may have': ['A'.repeat(65_536), ...MALFORMED],
  'as many beginnings as a file may have': ['-----BEGIN '.repeat(5957), 'KEY_INVALID', /./],
  'as many zeros as a file may have': [new Uint8Array(65_536), 'KEY_INVALID', /UTF-16/],
  'a byte more than a file may have': [' '.repeat(65_537), ...MALFORMED],
  'a key in ten megabytes of spaces': [PEM + ' '.repeat(10_000_000), ...MALFORMED],
};

const DER = publishedKey.export({ type: 'pkcs8', format: 'der' });
const CUT_OFF = Array.from({ length: Math.ceil(DER.length / 8) }, (_, index) => [
  `cut off at ${index * 8}`,
  [DER.subarray(0, index * 8), 'KEY_INVALID', /ends too early|empty|not base64/],
]);

test('malformed private keys are errors soon, which say what is wrong and what to do', () => {
  const part = row(22, 'keys');
  const malformed = [...Object.entries(WRONG), ...Object.entries(WRONG_INSIDE), ...CUT_OFF];
  assert.equal(new Set(malformed.map(([what]) => what)).size, malformed.length);
  let [refused, slowest] = [0, 0];
  for (const [what, [privateKey, code, message]] of malformed) {
    // Of the processor's time, and of up to ten the least: a machine may be busy with something else.
    let least = Infinity;
    for (let time = 0; time < 10 && least > 100; time += 1) {
      const start = process.cpuUsage();
      const error = refusal(() => client({ privateKey }));
      const { user, system } = process.cpuUsage(start);
      least = Math.min(least, (user + system) / 1000);
      assert.deepEqual(summary(error), { name: 'ConfigError', code, at: 'privateKey', outcome: 'not-sent' }, what);
      assert.match(error.message, message, what);
      assert.ok(error.message.startsWith('privateKey: '), what);
    }
    assert.ok(least < 100, `${what}: ${least} ms`);
    slowest = Math.max(slowest, least);
    refused += 1;
  }
  assert.ok(client().userCoupons.use.prepare(use()));
  part.passed(refused, `typed errors, 0 panics, the slowest ${slowest.toFixed(1)} ms`);
});

const FILES = ['pkcs8.pem', 'pkcs1.pem', 'pkcs8.der', 'pkcs1.der', 'pkcs12.pem', 'text.pem'];

test('6 of 6 files of OpenSSL load, and what node writes of the same key', () => {
  const written = ['pkcs8', 'pkcs1'].flatMap((type) => ['pem', 'der'].map((format) => publishedKey.export({ type, format })));
  const read = FILES.map((name) => readFileSync(new URL(`key-files/${name}`, import.meta.url)));
  for (const [index, privateKey] of [...read, ...written].entries()) {
    const { headers, signedMessage } = client({ privateKey }).userCoupons.use.prepare(use());
    const signature = Buffer.from(/signature="([^"]+)"/.exec(headers.Authorization)[1], 'base64');
    assert.ok(verify('RSA-SHA256', Buffer.from(signedMessage), publishedPublicKey, signature), `file ${index}`);
  }
  assert.deepEqual([read.length, written.length], [6, 4]);
});

const CARELESS = {
  'PKCS#8': PEM,
  'PKCS#1': PKCS1,
  '\\n escapes': PEM.replaceAll('\n', '\\n'),
  '\\r\\n escapes': PEM.replaceAll('\n', '\\r\\n'),
  CRLF: PEM.replaceAll('\n', '\r\n'),
  'old Mac line ends': PEM.replaceAll('\n', '\r'),
  'no line ends in the base64': `-----BEGIN PRIVATE KEY-----${headerless(PEM).replaceAll('\n', '')}-----END PRIVATE KEY-----`,
  'headerless base64': headerless(PEM),
  'headerless base64 in one line': headerless(PEM).replaceAll('\n', ''),
  'headerless PKCS#1': headerless(PKCS1),
  'double quotes': `"${PEM.replaceAll('\n', '\\n')}"`,
  'single quotes': `'${PEM}'`,
  'a BOM': `\ufeff${PEM}`,
  'text around it': `Bag Attributes\n  friendlyName: 商户\n${PEM}`.replace('商户', 'merchant'),
  indentation: PEM.replaceAll(/^/gm, '    '),
  'a tab on each line': PEM.replaceAll('\n', '\t\n'),
  'DER of PKCS#8': new Uint8Array(der('pkcs8')),
  'DER of PKCS#1': new Uint8Array(der('pkcs1')),
  'a Buffer of DER': der('pkcs8'),
  'a Buffer of a PEM file': Buffer.from(PEM),
  'a Buffer of a PEM file with a BOM and CRLF': Buffer.from(`\ufeff${PEM.replaceAll('\n', '\r\n')}`),
  '\\n escapes, escaped once more': PEM.replaceAll('\n', '\\\\n'),
  'base64 of the file': Buffer.from(PEM).toString('base64'),
  'base64 of the file, in lines': Buffer.from(PEM).toString('base64').replace(/.{76}/g, '$&\r\n'),
  'base64 of a file of PKCS#1': Buffer.from(PKCS1).toString('base64'),
  'a Buffer of base64 of the file': Buffer.from(Buffer.from(PEM).toString('base64')),
  'a part of a larger buffer': Buffer.from(`xxxx${PEM}xxxx`).subarray(4, 4 + PEM.length),
};

test('a key works in 27 of 27 forms, and signs as the same key', () => {
  for (const [what, privateKey] of Object.entries(CARELESS)) {
    const { headers, signedMessage } = client({ privateKey }).userCoupons.use.prepare(use());
    const signature = Buffer.from(/signature="([^"]+)"/.exec(headers.Authorization)[1], 'base64');
    assert.ok(verify('RSA-SHA256', Buffer.from(signedMessage), merchant.publicKey, signature), what);
  }
  assert.equal(Object.keys(CARELESS).length, 27);
});

test('a PEM text cut off anywhere is refused with a typed error', () => {
  let refused = 0;
  for (const pem of [PEM, PKCS1, headerless(PEM).trimEnd()]) {
    const end = pem.includes('END') ? pem.indexOf('-----END ') + 9 : pem.length;
    for (let length = 0; length < end; length += 9) {
      const error = refusal(() => client({ privateKey: pem.slice(0, length) }));
      assert.deepEqual([error.name, error.code, error.at], ['ConfigError', 'KEY_INVALID', 'privateKey'], `at ${length}`);
      assert.match(error.message, /copy the file again|empty|ends too early/, `at ${length}`);
      refused += 1;
    }
  }
  assert.ok(refused > 500, String(refused));
});

test('a damaged bit of DER bytes is refused or does no harm to the signature', () => {
  const bytes = der('pkcs8');
  let [refused, harmless] = [0, 0];
  for (let index = 0; index < bytes.length; index += 16) {
    const damaged = Buffer.from(bytes);
    damaged[index] ^= 0x80;
    let wechatpay;
    try {
      wechatpay = client({ privateKey: damaged });
    } catch (error) {
      assert.ok(['KEY_INVALID', 'KEY_UNSUPPORTED'].includes(error.code), `${index} ${error.code}`);
      refused += 1;
      continue;
    }
    // The last three numbers of a key only make signing faster; they are computed anew.
    const { headers, signedMessage } = wechatpay.userCoupons.use.prepare(use());
    const signature = Buffer.from(/signature="([^"]+)"/.exec(headers.Authorization)[1], 'base64');
    assert.ok(verify('RSA-SHA256', Buffer.from(signedMessage), merchant.publicKey, signature), `at ${index}`);
    harmless += 1;
  }
  assert.equal(refused + harmless, Math.ceil(bytes.length / 16));
  assert.ok(refused > 45, String(refused));
});

test("the caller's bytes are the same afterwards, whether the key was good or not", () => {
  for (const bytes of [Buffer.from(PEM), Buffer.from(der('pkcs8')), new Uint8Array(Buffer.from(PEM)), Buffer.from(own.pem)]) {
    const before = Buffer.from(bytes);
    try {
      client({ privateKey: bytes }).free();
    } catch {}
    assert.ok(before.equals(bytes));
  }
});

test('a key of another type than text or bytes is refused', () => {
  for (const privateKey of [7, {}, [], merchant.privateKey, null, true, Symbol('key'), new ArrayBuffer(8), new Uint16Array(8)]) {
    const error = refusal(() => client({ privateKey }));
    assert.deepEqual([error.code, error.at], ['CONFIG_INVALID', 'privateKey']);
    assert.match(error.message, /PEM text \(string\) or DER bytes/);
  }
  assert.deepEqual(
    [refusal(() => client({ privateKey: undefined })).code, refusal(() => client({ privateKey: undefined })).at],
    ['KEY_INVALID', 'privateKey'],
  );
});
