// Proves what a wrong key file gets: a ConfigError that names what was wrong and what to do, for private keys and for WeChat Pay's
// keys; that keys which were only pasted carelessly work; and that the caller's bytes stay as they were.

import assert from 'node:assert/strict';
import { generateKeyPairSync, verify } from 'node:crypto';
import { test } from 'node:test';
import { PUBLIC_KEY_ID, client, merchant, pkcs1, pkcs8, refusal, rsa, spki, summary, use, wechatpay } from './wechatpay.mjs';
import { certificate, certificateRequest } from './certificate.mjs';

const PEM = pkcs8(merchant.privateKey);
const PKCS1 = pkcs1(merchant.privateKey);
const der = (type) => merchant.privateKey.export({ type, format: 'der' });
const headerless = (pem) => pem.replace(/-----[^-]+-----\n/g, '');
const encrypted = (type) => merchant.privateKey.export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' });
const platform = certificate({ ...merchant, serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const small = rsa(1024).privateKey;
const smallExponent = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).privateKey;
const openssh = `-----BEGIN OPENSSH PRIVATE KEY-----\n${headerless(PEM)}-----END OPENSSH PRIVATE KEY-----\n`;
const flipped = (() => {
  const bytes = Buffer.from(der('pkcs8'));
  bytes[400] ^= 1;
  return bytes;
})();

// given, then code and what the message says
const WRONG = {
  'a certificate': [platform.pem, 'KEY_INVALID', /certificate, not a private key.*apiclient_key\.pem/],
  'a certificate as bytes': [platform.der, 'KEY_INVALID', /certificate, not a private key/],
  'a certificate without its first and last line': [headerless(platform.pem), 'KEY_INVALID', /certificate, not a private key/],
  'a certificate request': [certificateRequest(merchant), 'KEY_INVALID', /certificate request/],
  'a public key': [spki(merchant.publicKey), 'KEY_INVALID', /public key, not a private key.*apiclient_key\.pem/],
  'a public key in PKCS#1': [pkcs1(merchant.publicKey), 'KEY_INVALID', /public key, not a private key/],
  'an EC key': [pkcs8(ec), 'KEY_UNSUPPORTED', /elliptic-curve key.*RSA/],
  'an EC key in SEC 1': [ec.export({ type: 'sec1', format: 'pem' }), 'KEY_UNSUPPORTED', /elliptic-curve key/],
  'an Ed25519 key': [pkcs8(generateKeyPairSync('ed25519').privateKey), 'KEY_UNSUPPORTED', /not RSA/],
  'an RSA-PSS key': [pkcs8(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey), 'KEY_UNSUPPORTED', /not RSA \(rsaEncryption\)/],
  'an encrypted PKCS#8 key': [encrypted('pkcs8'), 'KEY_UNSUPPORTED', /encrypted with a passphrase.*openssl pkcs8/],
  'an encrypted PKCS#8 key without its first and last line': [headerless(encrypted('pkcs8')), 'KEY_UNSUPPORTED', /encrypted with a passphrase/],
  'a key in legacy encryption': [encrypted('pkcs1'), 'KEY_UNSUPPORTED', /encrypted with a passphrase/],
  'a key of 1024 bits': [pkcs8(small), 'KEY_UNSUPPORTED', /shorter than 2048 bits/],
  'a key of exponent 3': [pkcs8(smallExponent), 'KEY_UNSUPPORTED', /public exponent/],
  'an OpenSSH key': [openssh, 'KEY_UNSUPPORTED', /OpenSSH.*convert/],
  'two blocks': [PEM + PEM, 'KEY_INVALID', /more than one PEM block/],
  'a key and its certificate': [PEM + platform.pem, 'KEY_INVALID', /more than one PEM block/],
  'nothing': ['', 'KEY_INVALID', /empty.*environment variable/],
  'only spaces': [' \r\n\t', 'KEY_INVALID', /empty/],
  'no bytes': [new Uint8Array(), 'KEY_INVALID', /empty/],
  'a path': ['/etc/keys/apiclient_key.pem', 'KEY_INVALID', /not base64/],
  'another text': ['undefined', 'KEY_INVALID', /./],
  'a key with a full-width character': [PEM.replace('M', 'Ｍ'), 'KEY_INVALID', /characters that no PEM file has/],
  'a file of UTF-16': [new Uint8Array(Buffer.from(`\ufeff${PEM}`, 'utf16le')), 'KEY_INVALID', /UTF-16/],
  'a key with a damaged bit': [flipped, 'KEY_INVALID', /./],
  'a PKCS#12 file': [Buffer.from('3082 0a01 0201 03'.replaceAll(' ', ''), 'hex'), 'KEY_INVALID', /./],
};

test('27 of 27 wrong private keys are refused with a message that says which and what to do', () => {
  for (const [what, [privateKey, code, message]] of Object.entries(WRONG)) {
    const error = refusal(() => client({ privateKey }));
    assert.deepEqual(summary(error), { name: 'ConfigError', code, at: 'privateKey', outcome: 'not-sent' }, what);
    assert.match(error.message, message, what);
    assert.ok(error.message.startsWith('privateKey: '), what);
  }
  assert.equal(Object.keys(WRONG).length, 27);
  assert.ok(client().userCoupons.use.prepare(use()));
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
  'a part of a larger buffer': Buffer.from(`xxxx${PEM}xxxx`).subarray(4, 4 + PEM.length),
};

test('a key works in 22 of 22 forms, and signs as the same key', () => {
  for (const [what, privateKey] of Object.entries(CARELESS)) {
    const { headers, signedMessage } = client({ privateKey }).userCoupons.use.prepare(use());
    const signature = Buffer.from(/signature="([^"]+)"/.exec(headers.Authorization)[1], 'base64');
    assert.ok(verify('RSA-SHA256', Buffer.from(signedMessage), merchant.publicKey, signature), what);
  }
  assert.equal(Object.keys(CARELESS).length, 22);
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

test('DER bytes cut off anywhere are refused, and a damaged bit is refused or does no harm to the signature', () => {
  const bytes = der('pkcs8');
  let [refused, harmless] = [0, 0];
  for (let index = 0; index < bytes.length; index += 16) {
    assert.equal(refusal(() => client({ privateKey: bytes.subarray(0, index) })).name, 'ConfigError');
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

test('the caller\'s bytes are the same afterwards, whether the key was good or not', () => {
  for (const bytes of [Buffer.from(PEM), Buffer.from(der('pkcs8')), new Uint8Array(Buffer.from(PEM)), Buffer.from(platform.pem)]) {
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
  assert.deepEqual([refusal(() => client({ privateKey: undefined })).code, refusal(() => client({ privateKey: undefined })).at], ['KEY_INVALID', 'privateKey']);
});

const KEYS = [
  [{ [PUBLIC_KEY_ID]: pkcs8(wechatpay.privateKey) }, 'KEY_INVALID', /private key where/],
  [{ [PUBLIC_KEY_ID]: pkcs1(wechatpay.privateKey) }, 'KEY_INVALID', /private key where/],
  [{ [PUBLIC_KEY_ID]: undefined }, 'KEY_INVALID', /empty.*environment variable/],
  [{ [PUBLIC_KEY_ID]: '' }, 'KEY_INVALID', /empty/],
  [{ [PUBLIC_KEY_ID]: spki(rsa(1024).publicKey) }, 'KEY_UNSUPPORTED', /shorter than 2048/],
  [{ [PUBLIC_KEY_ID]: spki(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey) }, 'KEY_UNSUPPORTED', /elliptic-curve/],
  [{ [PUBLIC_KEY_ID]: spki(wechatpay.publicKey).slice(0, 200) }, 'KEY_INVALID', /copy the file again/],
  [{ [PUBLIC_KEY_ID]: platform.pem }, 'KEY_INVALID', /serial number/],
  [{ '5157F09EFDC096DE15EBE81A47057A7232F1B8E2': platform.pem }, 'KEY_INVALID', /serial number/],
  [{ [platform.serial]: platform.pem, [PUBLIC_KEY_ID]: 'x' }, 'KEY_INVALID', /./],
  [{ [PUBLIC_KEY_ID]: 7 }, 'CONFIG_INVALID', /PEM text \(a string\)/],
  [{ [PUBLIC_KEY_ID]: Buffer.from(spki(wechatpay.publicKey)) }, 'CONFIG_INVALID', /PEM text \(a string\)/],
  ...['', ' ', 'PUB_KEY_ID_', 'PUB_KEY_ID_12x', 'pub_key_id_12', 'PUB_KEY_ID_1 ', 'my key', '全', `PUB_KEY_ID_${'1'.repeat(65)}`, 'F'.repeat(65), '__proto__x', 'a\r\nb', 'a"b'].map((id) => [{ [id]: spki(wechatpay.publicKey) }, 'CONFIG_INVALID', /Name each key by/]),
];

test('25 of 25 wrong keys of WeChat Pay are refused at their place', () => {
  for (const [wechatpayKeys, code, message] of KEYS) {
    const error = refusal(() => client({ wechatpayKeys }));
    const id = Object.keys(wechatpayKeys).at(-1);
    const isName = /^(PUB_KEY_ID_\d{34}|[0-9A-F]{40})$/.test(id);
    const at = isName ? `wechatpayKeys.${id}` : error.at; // a name that is none may be anything, also a secret
    assert.deepEqual(summary(error), { name: 'ConfigError', code, at, outcome: 'not-sent' });
    assert.match(error.at, /^wechatpayKeys/);
    assert.match(error.message, message, id);
  }
  assert.equal(KEYS.length, 25);
  assert.deepEqual([refusal(() => client({ wechatpayKeys: {} })).at], ['wechatpayKeys']);
});
