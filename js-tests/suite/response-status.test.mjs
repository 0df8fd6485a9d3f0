// What each HTTP status becomes: an entity, an ApiError with the right outcome, or another error. The status is not signed, so a
// genuine body under an altered status must never become "rejected" when the coupon may have been used.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, client, couponEntity, fixture, refusal, signedResponse, unsignedResponse, use } from './wechatpay.mjs';

const prepared = client().userCoupons.use.prepare(use());
const entity = couponEntity();
const body = (code) => JSON.stringify({ code, message: 'message' });
const html = '<html>\r\n<head><title>502 Bad Gateway</title></head></html>\r\n';
const signed = (status, text) => signedResponse(text, { status });

// response, then code, outcome, apiCode, verified
const TABLE = [
  [signed(202, entity), 'API_ERROR', 'unknown', undefined, true],
  [unsignedResponse(202, JSON.stringify(entity)), 'HEADER_MISSING', 'unknown'],
  [signed(204, ''), 'BODY_NOT_JSON', 'unknown'],
  [unsignedResponse(204), 'HEADER_MISSING', 'unknown'],
  [unsignedResponse(100), 'UNRECOGNIZED_RESPONSE', 'unknown', undefined, false],
  ...[300, 301, 302, 303, 304, 307, 308].map((status) => [unsignedResponse(status), 'UNRECOGNIZED_RESPONSE', 'unknown', undefined, false]),
  ...[400, 401, 403, 404, 405, 409, 429].map((status) => [
    unsignedResponse(status, body('SOME_CODE')),
    'API_ERROR',
    'rejected',
    'SOME_CODE',
    false,
  ]),
  ...[404, 405, 407].map((status) => [unsignedResponse(status), 'UNRECOGNIZED_RESPONSE', 'unknown', undefined, false]),
  ...[500, 502, 503, 504, 599, 600, 999].map((status) => [
    unsignedResponse(status, body('SYSTEM_ERROR')),
    'API_ERROR',
    'unknown',
    'SYSTEM_ERROR',
    false,
  ]),
  ...[200, 302, 400, 403, 429, 502, 504].map((status) => [
    unsignedResponse(status, html),
    'UNRECOGNIZED_RESPONSE',
    'unknown',
    undefined,
    false,
  ]),
  [unsignedResponse(202, html), 'UNRECOGNIZED_RESPONSE', 'unknown', undefined, false],
  [signed(200, html), 'BODY_NOT_JSON', 'unknown'],
  [signed(403, html), 'RESPONSE_MISMATCH', 'unknown'],
  [signed(400, body('PARAM_ERROR')), 'API_ERROR', 'rejected', 'PARAM_ERROR', true],
  [signed(500, body('SYSTEM_ERROR')), 'API_ERROR', 'unknown', 'SYSTEM_ERROR', true],
  // The status was altered on the way: from 200, from 200, from 200, from 400.
  [signed(400, entity), 'RESPONSE_MISMATCH', 'unknown'],
  [signed(404, entity), 'RESPONSE_MISMATCH', 'unknown'],
  [signed(403, ''), 'RESPONSE_MISMATCH', 'unknown'],
  [signed(200, body('PARAM_ERROR')), 'ENTITY_INVALID', 'unknown'],
];

test('45 statuses and bodies have the right code and outcome', () => {
  for (const [answer, code, outcome, apiCode, verified] of TABLE) {
    const error = refusal(() => accept(prepared, answer));
    const what = `${answer.status} ${new TextDecoder().decode(answer.body.subarray(0, 40))}`;
    assert.deepEqual([error.code, error.outcome, error.status], [code, outcome, answer.status], what);
    assert.deepEqual([error.apiCode, error.verified], [apiCode, verified], what);
    assert.equal(error.requestId, answer.headers['Request-ID'] ?? answer.headers['request-id']);
  }
  assert.equal(TABLE.length, 45);
});

test('of 4xx only an error, unsigned or signed and an error, is "rejected"', () => {
  const damaged = signed(400, body('PARAM_ERROR'));
  damaged.body[3] ^= 1;
  assert.deepEqual(
    [refusal(() => accept(prepared, damaged)).code, refusal(() => accept(prepared, damaged)).outcome],
    ['SIGNATURE_MISMATCH', 'unknown'],
  );
  for (const name of ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature', 'Wechatpay-Serial']) {
    const answer = signed(400, body('PARAM_ERROR'));
    delete answer.headers[name];
    const error = refusal(() => accept(prepared, answer));
    assert.deepEqual([error.code, error.outcome], ['HEADER_MISSING', 'unknown']);
  }
});

test('a status of 2xx with a signed entity is accepted, 202 excepted', () => {
  for (const status of [200, 201, 203, 206, 299]) assert.equal(accept(prepared, signed(status, entity)).status, status);
});

test('an impossible status is a mistake of the caller, after the response arrived', () => {
  for (const status of [undefined, null, '200', 99, 1000, 200.5, NaN, Infinity, -200, 200n, {}, [200]]) {
    const error = refusal(() => prepared.accept(status, {}, new Uint8Array()));
    assert.deepEqual([error.code, error.outcome], ['REQUEST_INVALID', 'unknown']);
    assert.match(error.message, /status must be an HTTP status number/);
  }
});

const REAL = [
  ['400.INVALID_REQUEST.missing-user-agent.real-2026', 400, 'INVALID_REQUEST', false],
  ['400.PARAM_ERROR.detail-body-pointer', 400, 'PARAM_ERROR', true],
  ['401.SIGN_ERROR.forged-signature.real-2026', 401, 'SIGN_ERROR', false],
  ['401.SIGN_ERROR.missing-authorization.real-2026', 401, 'SIGN_ERROR', false],
  ['401.SIGN_ERROR.pay-transactions.real-2026', 401, 'SIGN_ERROR', false],
  ['401.SIGN_ERROR.sign_information.doc', 401, 'SIGN_ERROR', true],
  ['401.SIGN_ERROR.sign_information.real-2025', 401, 'SIGN_ERROR', true],
  ['401.SIGN_ERROR.stale-timestamp.real-2026', 401, 'SIGN_ERROR', false],
];

test('8 real and documented error bodies keep their code, message and detail', () => {
  for (const [name, status, apiCode, hasDetail] of REAL) {
    const text = fixture(`errors/${name}.json`);
    const error = refusal(() => accept(prepared, unsignedResponse(status, text)));
    const { code, message, detail } = JSON.parse(text);
    assert.deepEqual([error.apiCode, error.apiMessage, error.detail, error.outcome], [code, message, detail, 'rejected'], name);
    assert.deepEqual([error.apiCode, error.detail !== undefined], [apiCode, hasDetail], name);
  }
});

test('detail may be any JSON value', () => {
  for (const detail of [null, 0, 7, '', 'text', false, [], [1, { a: null }], {}, { field: '/a', value: 12.5 }]) {
    const text = JSON.stringify({ code: 'PARAM_ERROR', message: 'm', detail });
    assert.deepEqual(refusal(() => accept(prepared, unsignedResponse(400, text))).detail, detail);
  }
});

test('a large integer in detail is not rounded silently', () => {
  const text = '{"code":"PARAM_ERROR","message":"m","detail":{"value":9007199254740993}}';
  assert.notEqual(refusal(() => accept(prepared, unsignedResponse(400, text))).detail.value, 9007199254740992);
});

const ODD = [
  ['[]', undefined],
  ['"PARAM_ERROR"', undefined],
  ['null', undefined],
  ['{"code":7,"message":[]}', undefined],
  ['{"code":""}', undefined],
  ['{"code":null}', undefined],
  ['{"message":"only"}', undefined],
  ['{"code":"A","code":"B"}', 'A'],
  ['{', undefined],
  ['{"code":"A"}x', undefined],
  [`{"code":"A","detail":${'['.repeat(1e6)}`, undefined],
  ['{"code":"A","__proto__":{"isAdmin":true}}', 'A'],
  ['{"code":"A","detail":{"__proto__":{"isAdmin":true}}}', 'A'],
];

test("of other error bodies only an object with a code is WeChat Pay's", () => {
  for (const [text, apiCode] of ODD) {
    const error = refusal(() => accept(prepared, unsignedResponse(400, text)));
    const told = apiCode ? ['ApiError', 'API_ERROR', apiCode, 'rejected'] : ['ApiError', 'UNRECOGNIZED_RESPONSE', undefined, 'unknown'];
    assert.deepEqual([error.name, error.code, error.apiCode, error.outcome], told, text.slice(0, 60));
    assert.equal({}.isAdmin, undefined);
    assert.equal(error.isAdmin, undefined);
  }
  assert.equal(ODD.length, 13);
});

test('an error page longer than 1 MiB decides nothing', () => {
  const error = refusal(() => accept(prepared, unsignedResponse(502, 'x'.repeat(3 << 20))));
  assert.deepEqual([error.code, error.outcome, error.apiCode], ['UNRECOGNIZED_RESPONSE', 'unknown', undefined]);
});
