// A response is verified over its raw bytes: other bytes of the same meaning are noticed, and bodies that are no UTF-8 or carry a
// BOM are genuine and yet unreadable.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, client, couponEntity, refusal, signedResponse, use } from './wechatpay.mjs';

const prepared = client().userCoupons.use.prepare(use());
const text = JSON.stringify(couponEntity());
const answer = signedResponse(text);
const bytes = Buffer.from(answer.body);

test('a body that means the same and has other bytes is refused', () => {
  const same = [
    JSON.stringify(JSON.parse(text), null, 1),
    `${text}\n`,
    ` ${text}`,
    text.replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt().toString(16).padStart(4, '0')}`),
    `${text.normalize('NFD')} `,
    `\ufeff${text}`,
    text.slice(0, -1),
    '',
  ];
  for (const other of same) {
    assert.equal(refusal(() => accept(prepared, { ...answer, body: new Uint8Array(Buffer.from(other)) })).code, 'SIGNATURE_MISMATCH');
  }
});

test('a body that went through text() is refused where it lost bytes', async () => {
  const lossy = [
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
    Buffer.from(text.replace('全', '\u0000')).map((byte) => byte || 0xff),
  ];
  for (const body of lossy) {
    const given = signedResponse(body);
    const through = await new Response(body).text();
    for (const lost of [through, new Uint8Array(Buffer.from(through))]) {
      assert.equal(refusal(() => accept(prepared, { ...given, body: lost })).code, 'SIGNATURE_MISMATCH');
    }
    assert.equal(refusal(() => accept(prepared, given)).code, 'BODY_NOT_JSON'); // genuine, but no JSON
  }
});

test('accepting changes neither body nor headers, and gives the same bytes back', () => {
  const body = new Uint8Array(answer.body);
  const headers = Object.freeze({ ...answer.headers });
  const given = prepared.accept(200, headers, body);
  assert.equal(given.body, body);
  assert.deepEqual(body, answer.body);
});

test('a response is accepted again and again, each time with its own entity', () => {
  const [one, other] = [accept(prepared, answer), accept(prepared, answer)];
  assert.deepEqual(one, other);
  assert.notEqual(one.data, other.data);
});

const paddedTo = (length) => Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x20)]);

const UNREADABLE = {
  'a BOM': [Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])],
  'a byte that is no UTF-8': [Buffer.from([0xff, ...bytes])],
  'UTF-8 cut short': [bytes.subarray(0, bytes.indexOf('全') + 1)],
  'an encoded surrogate': [
    Buffer.concat([bytes.subarray(0, -1), Buffer.from(',"a":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
  ],
  'an overlong encoding': [Buffer.concat([bytes.subarray(0, -1), Buffer.from(',"a":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')])],
  'UTF-16': [Buffer.from(text, 'utf16le')],
  nothing: [Buffer.alloc(0)],
  'more than 1 MiB': [paddedTo((1 << 20) + 1)],
};

test('a genuine body that is not UTF-8 or JSON is a ResponseError, and unknown', () => {
  for (const [what, [body]] of Object.entries(UNREADABLE)) {
    const error = refusal(() => accept(prepared, signedResponse(body)));
    assert.deepEqual(
      [error.name, error.code, error.outcome, error.status, error.findings],
      ['ResponseError', 'BODY_NOT_JSON', 'unknown', 200, []],
      what,
    );
    assert.equal(error.requestId, answer.headers['Request-ID']);
  }
  assert.equal(Object.keys(UNREADABLE).length, 8);
  assert.equal(accept(prepared, signedResponse(paddedTo(1 << 20))).data.coupon_code, 'Code_123456');
});

test('what is unreadable and also forged is refused as forged', () => {
  for (const [what, [body]] of Object.entries(UNREADABLE)) {
    // An ResponseError would say that the signature held.
    assert.equal(refusal(() => accept(prepared, { ...answer, body: new Uint8Array(body) })).name, 'VerificationError', what);
  }
});

test('a response longer than 8 MiB is not verified and unknown; so is an error page', () => {
  const { headers } = answer;
  const refused = (status, length) => refusal(() => prepared.accept(status, headers, new Uint8Array(length)));
  for (const status of [200, 299]) {
    const error = refused(status, (8 << 20) + 1);
    assert.deepEqual([error.code, error.outcome], ['SIGNATURE_MISMATCH', 'unknown']);
    assert.match(error.message, /longer than 8 MiB.*not verified/);
  }
  const longest = refused(200, 8 << 20);
  assert.equal(longest.code, 'SIGNATURE_MISMATCH');
  assert.doesNotMatch(longest.message, /8 MiB/);
  for (const status of [199, 300, 502]) {
    const error = refusal(() => prepared.accept(status, {}, new Uint8Array((8 << 20) + 1)));
    assert.deepEqual([error.code, error.status], ['UNRECOGNIZED_RESPONSE', status]);
  }
  // Its text is not looked at, so that a signature over it cannot hold.
  const signed = signedResponse(paddedTo((8 << 20) + 1), { status: 500 });
  assert.equal(refusal(() => accept(prepared, signed)).code, 'SIGNATURE_MISMATCH');
});
