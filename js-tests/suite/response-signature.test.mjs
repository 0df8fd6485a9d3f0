// Only the signature of the named key over the raw bytes is accepted: serials, keys, encodings of the signature, and
// every change of the body are tried; WeChat Pay's own probe has a code of its own.

import assert from 'node:assert/strict';
import { randomBytes, sign } from 'node:crypto';
import { test } from 'node:test';
import {
  PUBLIC_KEY_ID,
  accept,
  client,
  config,
  couponEntity,
  refusal,
  rsa,
  signedResponse,
  spki,
  summary,
  use,
  wechatpay,
} from './wechatpay.mjs';
import { certificate } from './certificate.mjs';

const prepared = client().userCoupons.use.prepare(use());
const answer = signedResponse(couponEntity());
const withSignature = (signature) => ({ ...answer, headers: { ...answer.headers, 'Wechatpay-Signature': signature } });
const refusedAs = (given, code, at) => {
  assert.deepEqual(summary(refusal(() => accept(prepared, given))), { name: 'VerificationError', code, at, outcome: 'unknown' });
};

test('a serial that is not configured is an error, and its key is never guessed', () => {
  for (const serial of [`${PUBLIC_KEY_ID}0`, PUBLIC_KEY_ID.slice(0, -1), PUBLIC_KEY_ID.toLowerCase(), 'constructor', '__proto__']) {
    refusedAs(signedResponse(couponEntity(), { serial }), 'SERIAL_UNKNOWN', 'Wechatpay-Serial');
  }
});

test('a signature by another key under a known serial is refused', () => {
  refusedAs(signedResponse(couponEntity(), { key: rsa().privateKey }), 'SIGNATURE_MISMATCH', 'Wechatpay-Signature');
});

test('public keys and certificates are chosen by serial, not by trying', () => {
  const pair = rsa();
  const platform = certificate({ ...pair, serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' });
  const { userCoupons } = client({ wechatpayKeys: { [platform.serial]: platform.pem, [PUBLIC_KEY_ID]: spki(wechatpay.publicKey) } });
  const both = userCoupons.use.prepare(use());
  assert.equal(both.headers['Wechatpay-Serial'], PUBLIC_KEY_ID); // a public key is named before a certificate
  const results = [];
  for (const serial of [PUBLIC_KEY_ID, platform.serial]) {
    for (const key of [wechatpay.privateKey, pair.privateKey]) {
      try {
        results.push(accept(both, signedResponse(couponEntity(), { serial, key })).serial === serial);
      } catch ({ code }) {
        results.push(code);
      }
    }
  }
  assert.deepEqual(results, [true, 'SIGNATURE_MISMATCH', 'SIGNATURE_MISMATCH', true]);
});

test('with certificates only, requests name the first of them', () => {
  const platform = certificate({ ...rsa(), serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' });
  const { headers } = client({ wechatpayKeys: { [platform.serial]: platform.pem } }).userCoupons.use.prepare(use());
  assert.equal(headers['Wechatpay-Serial'], platform.serial);
});

test('100 of 100 probe signatures of WeChat Pay are refused with their own code', () => {
  for (let index = 0; index < 100; index += 1) {
    refusedAs(withSignature(`WECHATPAY/SIGNTEST/${randomBytes(index * 2).toString('base64')}`), 'SIGNATURE_PROBE', 'Wechatpay-Signature');
  }
});

const good = answer.headers['Wechatpay-Signature'];
const raw = Buffer.from(good, 'base64');
// A signature whose base64 has both characters that the URL-safe alphabet writes differently.
const plusAndSlash = (() => {
  for (let number = 0; ; number += 1) {
    const given = signedResponse(couponEntity({ attach: String(number) }));
    if (/\+/.test(given.headers['Wechatpay-Signature']) && /\//.test(given.headers['Wechatpay-Signature'])) return given;
  }
})();

test("a signature is padded standard base64 of exactly the key's length", () => {
  const last = good.at(-3); // of 256 bytes: two "=" and four unused bits
  const unusedBits = `${good.slice(0, -3) + String.fromCharCode(last.charCodeAt(0) + 1)}==`;
  const malformed = [
    good.slice(0, -2),
    good.slice(0, -1),
    `${good}=`,
    `=${good}`,
    good.slice(4),
    `AAAA${good}`,
    `${good}AAAA`,
    'AAAA',
    '=',
    '====',
    'x',
    unusedBits,
    raw.subarray(0, 255).toString('base64'),
    Buffer.concat([Buffer.alloc(1), raw]).toString('base64'),
    Buffer.concat([raw, Buffer.alloc(1)]).toString('base64'),
    raw.toString('hex'),
    `${good.slice(0, 100)}!${good.slice(101)}`,
    `${good.slice(0, 100)}=${good.slice(101)}`,
    Buffer.alloc(512, raw).toString('base64'),
    plusAndSlash.headers['Wechatpay-Signature'].replaceAll('+', '-').replaceAll('/', '_'),
  ];
  for (const signature of malformed) {
    assert.equal(refusal(() => accept(prepared, withSignature(signature))).code, 'SIGNATURE_MALFORMED', signature);
  }
  assert.equal(malformed.length, 20);
  for (const spaced of [` ${good}`, `${good}\n`, `${good.slice(0, 76)}\r\n${good.slice(76)}`]) {
    assert.equal(refusal(() => accept(prepared, withSignature(spaced))).code, 'HEADER_INVALID');
  }
  assert.equal(accept(prepared, plusAndSlash).status, 200);
});

test('a signature over another hash, nonce, time or body is an error', () => {
  const { 'Wechatpay-Timestamp': time, 'Wechatpay-Nonce': nonce } = answer.headers;
  const message = (one, two, body) => Buffer.concat([Buffer.from(`${one}\n${two}\n`), body, Buffer.from('\n')]);
  const wrong = [
    sign('RSA-SHA1', message(time, nonce, answer.body), wechatpay.privateKey),
    sign('RSA-SHA512', message(time, nonce, answer.body), wechatpay.privateKey),
    sign('RSA-SHA256', message(time, `${nonce}0`, answer.body), wechatpay.privateKey),
    sign('RSA-SHA256', message(Number(time) + 1, nonce, answer.body), wechatpay.privateKey),
    sign('RSA-SHA256', message(time, nonce, Buffer.from('{}')), wechatpay.privateKey),
    sign('RSA-SHA256', message(time, nonce, answer.body).subarray(0, -1), wechatpay.privateKey),
    sign('RSA-SHA256', answer.body, wechatpay.privateKey),
  ];
  for (const signature of wrong) refusedAs(withSignature(signature.toString('base64')), 'SIGNATURE_MISMATCH', 'Wechatpay-Signature');
});

test("the merchant's own signature is no signature of WeChat Pay", () => {
  refusedAs(signedResponse(couponEntity(), { key: config().privateKey }), 'SIGNATURE_MISMATCH', 'Wechatpay-Signature');
});
