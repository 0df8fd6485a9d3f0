// What a wrong key of WeChat Pay's gets: a ConfigError at its place that says what belongs there, also when it is the merchant's own;
// keys work in the forms in which people have them, under their names in any spelling; the caller's bytes stay as they were.

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  PUBLIC_KEY_ID,
  SERIAL_NO,
  accept,
  client,
  couponEntity,
  merchant,
  pkcs1,
  pkcs8,
  refusal,
  rsa,
  signedResponse,
  spki,
  summary,
  use,
  wechatpay,
} from './wechatpay.mjs';
import { certificate } from './certificate.mjs';

const headerless = (pem) => pem.replace(/-----[^-]+-----\n/g, '');
const platform = certificate({ ...wechatpay, serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' });
const own = certificate({ ...merchant, serial: SERIAL_NO });
/** A .p12 file that OpenSSL wrote. */
const pkcs12 = Buffer.from(headerless(readFileSync(new URL('../../tests/vectors/files/pkcs12.pem', import.meta.url), 'utf8')), 'base64');

const KEYS = [
  [{ [PUBLIC_KEY_ID]: pkcs8(wechatpay.privateKey) }, 'KEY_INVALID', /private key where/],
  [{ [PUBLIC_KEY_ID]: pkcs1(wechatpay.privateKey) }, 'KEY_INVALID', /private key where/],
  [{ [PUBLIC_KEY_ID]: undefined }, 'KEY_INVALID', /empty.*environment variable/],
  [{ [PUBLIC_KEY_ID]: '' }, 'KEY_INVALID', /empty/],
  [{ [PUBLIC_KEY_ID]: spki(rsa(1024).publicKey) }, 'KEY_UNSUPPORTED', /shorter than 2048/],
  [{ [PUBLIC_KEY_ID]: spki(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey) }, 'KEY_UNSUPPORTED', /elliptic-curve/],
  [{ [PUBLIC_KEY_ID]: spki(wechatpay.publicKey).slice(0, 200) }, 'KEY_INVALID', /copy the file again/],
  [{ [PUBLIC_KEY_ID]: platform.pem }, 'KEY_INVALID', /serial number/],
  [
    { '5157F09EFDC096DE15EBE81A47057A7232F1B8E2': platform.pem },
    'KEY_INVALID',
    /serial number.*It is 5157F09EFDC096DE15EBE81A47057A7232F1B8E1\.$/,
  ],
  [{ [platform.serial]: platform.pem, [PUBLIC_KEY_ID]: 'x' }, 'KEY_INVALID', /./],
  [{ [PUBLIC_KEY_ID]: 7 }, 'CONFIG_INVALID', /PEM text \(string\) or DER bytes \(Uint8Array\).*Given: number\.$/],
  [{ [PUBLIC_KEY_ID]: wechatpay.publicKey }, 'CONFIG_INVALID', /PEM text \(string\) or DER bytes/],
  [{ [PUBLIC_KEY_ID]: Promise.resolve(spki(wechatpay.publicKey)) }, 'CONFIG_INVALID', /Given: Promise\.$/],
  [{ [PUBLIC_KEY_ID]: pkcs12 }, 'KEY_INVALID', /PKCS#12.*pub_key\.pem/],
  [{ [PUBLIC_KEY_ID]: wechatpay.privateKey.export({ type: 'pkcs8', format: 'der' }) }, 'KEY_INVALID', /private key where/],
  [{ [PUBLIC_KEY_ID]: Buffer.from(pkcs8(wechatpay.privateKey)).toString('base64') }, 'KEY_INVALID', /private key where/],
  [{ [PUBLIC_KEY_ID]: spki(wechatpay.publicKey), [platform.serial]: platform.der.subarray(0, 500) }, 'KEY_INVALID', /ends too early/],
  [{ [platform.serial]: spki(wechatpay.publicKey) }, 'KEY_INVALID', /public key.*name it by its id, PUB_KEY_ID_/],
  [{ [BigInt(`0x${platform.serial}`).toString()]: platform.pem }, 'CONFIG_INVALID', /looks decimal.*openssl x509 -noout -serial/],
  ...[
    '',
    ' ',
    'PUB_KEY_ID_',
    'PUB_KEY_ID_12x',
    'pub_key_id_12',
    'PUB_KEY_ID_1 2',
    'my key',
    '全',
    `PUB_KEY_ID_${'1'.repeat(65)}`,
    'F'.repeat(41),
    '__proto__x',
    'a\r\nb',
    'a"b',
  ].map((id) => [{ [id]: spki(wechatpay.publicKey) }, 'CONFIG_INVALID', /Name each key by/]),
];

test('32 of 32 wrong keys of WeChat Pay are refused at their place', () => {
  for (const [wechatpayKeys, code, message] of KEYS) {
    const error = refusal(() => client({ wechatpayKeys }));
    const id = Object.keys(wechatpayKeys).at(-1);
    const isName = /^(PUB_KEY_ID_\d{34}|[0-9A-F]{40})$/.test(id);
    const at = isName ? `wechatpayKeys.${id}` : error.at; // a name that is none may be anything, also a secret
    assert.deepEqual(summary(error), { name: 'ConfigError', code, at, outcome: 'not-sent' });
    assert.match(error.at, /^wechatpayKeys/);
    assert.match(error.message, message, id);
  }
  assert.equal(KEYS.length, 32);
  assert.deepEqual([refusal(() => client({ wechatpayKeys: {} })).at], ['wechatpayKeys']);
});

/** A key in the forms in which people have it. */
const formsOf = (pem) => {
  const der = Buffer.from(headerless(pem), 'base64');
  const base64 = Buffer.from(pem).toString('base64');
  return [
    pem,
    headerless(pem),
    pem.replaceAll('\n', '\\n'),
    pem.replaceAll('\n', '\\\\n'),
    `\ufeff"${pem}"`,
    base64,
    `${base64.slice(0, 60)}\n${base64.slice(60)}\n`,
    Buffer.from(pem),
    new Uint8Array(der),
    der,
    Buffer.from(base64),
    Buffer.concat([Buffer.alloc(3), der, Buffer.alloc(3)]).subarray(3, -3),
  ];
};

test('a public key and a certificate work in 12 forms, at first and added later', () => {
  let works = 0;
  for (const [name, pem] of [
    [PUBLIC_KEY_ID, spki(wechatpay.publicKey)],
    [PUBLIC_KEY_ID, pkcs1(wechatpay.publicKey)],
    [platform.serial, platform.pem],
  ]) {
    for (const key of formsOf(pem)) {
      const before = Buffer.from(key);
      const added = client({ wechatpayKeys: { PUB_KEY_ID_7: spki(rsa().publicKey) } });
      added.addKeys({ [name]: key });
      for (const { userCoupons } of [client({ wechatpayKeys: { [name]: key } }), added]) {
        const answer = signedResponse(couponEntity(), { serial: name, key: wechatpay.privateKey });
        assert.equal(accept(userCoupons.use.prepare(use()), answer).serial, name);
        works += 1;
      }
      assert.ok(before.equals(Buffer.from(key)), 'the bytes of the caller are changed');
    }
  }
  assert.equal(works, 3 * 12 * 2);
});

test('several keys are given as text and as bytes, and each verifies what it signed', () => {
  const other = rsa();
  const wechatpayKeys = {
    PUB_KEY_ID_1: spki(other.publicKey),
    [platform.serial]: platform.der,
    PUB_KEY_ID_2: Buffer.from(spki(wechatpay.publicKey)),
  };
  const prepared = client({ wechatpayKeys }).userCoupons.use.prepare(use());
  for (const [serial, { privateKey }] of [
    ['PUB_KEY_ID_1', other],
    [platform.serial, wechatpay],
    ['PUB_KEY_ID_2', wechatpay],
  ]) {
    assert.equal(accept(prepared, signedResponse(couponEntity(), { serial, key: privateKey })).serial, serial);
  }
});

test('a platform certificate is taken under its own serial number in any spelling', () => {
  const { pem, serial } = platform;
  const pairs = serial.replace(/..\B/g, '$&:');
  for (const name of [serial.toLowerCase(), pairs, pairs.toLowerCase(), ` ${serial}\n`]) {
    const added = client();
    added.addKeys({ [name]: pem });
    for (const made of [client({ wechatpayKeys: { [name]: pem } }), added]) {
      const prepared = made.userCoupons.use.prepare(use());
      assert.equal(accept(prepared, signedResponse(couponEntity(), { serial, key: wechatpay.privateKey })).serial, serial, name);
      assert.equal(prepared.headers['Wechatpay-Serial'], made === added ? PUBLIC_KEY_ID : serial);
    }
  }
  const twice = { [serial]: pem, [serial.toLowerCase()]: pem };
  assert.ok(client({ wechatpayKeys: twice }));
  const error = refusal(() => client({ wechatpayKeys: { ...twice, [pairs]: certificate({ ...rsa(), serial }).pem } }));
  assert.deepEqual([error.code, error.at], ['KEY_INVALID', `wechatpayKeys.${pairs}`]);
});

/** What is the merchant's own, under the names it is given: the certificate has the serial number of the configuration, or not. */
const renewed = certificate({ ...merchant, serial: '60062CE505775F070CAB06E697F1BBD1AD4F4D87' });
const BY_KEY = [
  [PUBLIC_KEY_ID, spki(merchant.publicKey)],
  [renewed.serial, renewed.pem],
  [PUBLIC_KEY_ID, renewed.der],
  ['1DDE', pkcs1(merchant.publicKey)],
];
const BY_SERIAL = [
  [SERIAL_NO, own.pem],
  [SERIAL_NO.toLowerCase(), own.der],
  [PUBLIC_KEY_ID, own.pem],
  [SERIAL_NO, spki(wechatpay.publicKey)],
  [SERIAL_NO, platform.pem],
];

test("the merchant's own certificate or key among WeChat Pay's is an error", () => {
  const refused = (name, act) => {
    const error = refusal(act);
    assert.deepEqual(summary(error), { name: 'ConfigError', code: 'KEY_INVALID', at: `wechatpayKeys.${name}`, outcome: 'not-sent' });
    assert.match(error.message, /merchant's own.*pub_key\.pem.*PUB_KEY_ID_.*platform certificate/);
  };
  let tried = 0;
  for (const signer of [undefined, 'webcrypto', 'wasm', () => new Uint8Array(256)]) {
    for (const [name, key] of typeof signer === 'function' ? BY_SERIAL : [...BY_SERIAL, ...BY_KEY]) {
      refused(name, () => client({ signer, wechatpayKeys: { [name]: key } }));
      refused(name, () => client({ signer, wechatpayKeys: { PUB_KEY_ID_7: spki(wechatpay.publicKey), [name]: key } }));
      const made = client({ signer });
      refused(name, () => made.addKeys({ PUB_KEY_ID_7: spki(wechatpay.publicKey), [name]: key }));
      tried += 3;
    }
  }
  assert.equal(tried, 3 * (3 * 9 + 5));
  assert.match(
    refusal(() => client({ serialNo: platform.serial, wechatpayKeys: { [platform.serial]: platform.pem } })).message,
    /merchant's own/,
  );
});
