// Proves what every error is: a class, a code, an outcome, a sentence that says what to do, and exactly the documented keys as JSON;
// the same for the imported and the required copy of the package.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import * as imported from 'wechatpay-coupon';
import { CODES, trigger } from './errors-of-every-code.mjs';
import { config, fixture, refusal } from './wechatpay.mjs';

const required = createRequire(import.meta.url)('wechatpay-coupon');

const CLASSES = {
  ConfigError: { codes: ['CONFIG_INVALID', 'KEY_INVALID', 'KEY_UNSUPPORTED', 'RANDOM_UNAVAILABLE', 'CLIENT_FREED'], extra: ['at'], outcome: 'not-sent' },
  RequestError: { codes: ['REQUEST_INVALID'], extra: ['findings'], outcome: 'not-sent' },
  TransportError: { codes: ['TRANSPORT_FAILED'], extra: ['cause'], outcome: 'unknown' },
  VerificationError: {
    codes: ['HEADER_MISSING', 'HEADER_INVALID', 'TIMESTAMP_OUT_OF_WINDOW', 'SERIAL_UNKNOWN', 'SIGNATURE_MALFORMED', 'SIGNATURE_MISMATCH', 'SIGNATURE_PROBE', 'ANSWER_MISMATCH'],
    extra: ['at', 'requestId', 'status'],
    outcome: 'unknown',
  },
  AnswerError: { codes: ['BODY_NOT_JSON', 'ENTITY_INVALID', 'DECRYPTION_FAILED'], extra: ['findings', 'requestId', 'status'], outcome: 'unknown' },
  ApiError: { codes: ['API_ERROR'], extra: ['status', 'apiCode', 'apiMessage', 'detail', 'requestId', 'reason', 'verified'], outcome: 'rejected' },
};

test('the package exports the client and its seven error classes, by import and by require alike', () => {
  const names = ['AnswerError', 'ApiError', 'ConfigError', 'RequestError', 'TransportError', 'VerificationError', 'WechatPay', 'WechatPayError'];
  assert.deepEqual(Object.keys(imported).sort(), names);
  assert.deepEqual(Object.keys(required).sort(), names);
});

test('every code has a trigger here but INSTANCE_LOST, whose test is trap.test.mjs', () => {
  assert.deepEqual(CODES, Object.values(CLASSES).flatMap(({ codes }) => codes));
});

for (const [name, { codes, extra, outcome }] of Object.entries(CLASSES)) {
  for (const code of codes) {
    test(`${code} is a ${name} with outcome ${outcome} and exactly the documented keys`, async () => {
      const error = await trigger(code);
      assert.deepEqual([error.name, error.code, error.outcome], [name, code, outcome]);
      assert.deepEqual(Object.keys(error.toJSON()).sort(), ['code', 'message', 'outcome', ...extra].sort());
      assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(error))).every((key) => ['code', 'message', 'outcome', ...extra].includes(key)), true);
      assert.equal(error.toJSON().message, error.message);
      assert.ok(error instanceof Error);
      assert.match(String(error), new RegExp(`^${name}: `));
      assert.match(error.stack, new RegExp(`^${name}: [\\s\\S]*\\n +at `));
      for (const [other, Class] of Object.entries(imported).filter(([key]) => key.endsWith('Error'))) {
        assert.equal(error instanceof Class, other === name || other === 'WechatPayError', other);
        assert.equal(error instanceof required[other], other === name || other === 'WechatPayError', `required ${other}`);
      }
    });
  }
}

test('every message ends in a full stop and is one paragraph', async () => {
  for (const code of CODES) {
    const { message } = await trigger(code);
    assert.match(message, /^[^\n]+[.)]$/, code);
    assert.doesNotMatch(message, /undefined|\[object|NaN/, code);
  }
});

test('an error of the required copy is one of the imported classes, and nothing else is', () => {
  const error = refusal(() => new required.WechatPay({}));
  assert.ok(error instanceof imported.ConfigError && error instanceof imported.WechatPayError && error instanceof required.ConfigError);
  for (const other of [new Error('x'), null, undefined, 7, {}, { name: 'ConfigError', code: 'CONFIG_INVALID' }, () => {}]) {
    assert.equal(other instanceof imported.WechatPayError, false);
  }
  class Own extends imported.ApiError {}
  assert.equal(error instanceof Own, false);
});

test('an unknown outcome says how to find out, by whether the page promises a repeat', async () => {
  const lost = { fetch: async () => { throw new Error('socket hang up'); } };
  const wechatpay = new imported.WechatPay(config(lost));
  const { PARAMETERS } = await import('./wechatpay.mjs');
  const use = await wechatpay.userCoupons.use(PARAMETERS['userCoupons.use']()).catch((error) => error);
  assert.match(use.message, /send the identical request again/);
  const busifavor = await wechatpay.busifavor.return(PARAMETERS['busifavor.return']()).catch((error) => error);
  assert.doesNotMatch(busifavor.message, /identical request again/);
  assert.match(busifavor.message, /query the coupon/);
});

test('an ApiError says the documented meaning and remedy: every row of every page', async () => {
  const operations = ['endpoints.json', 'queries.json'].flatMap((name) => Object.entries(JSON.parse(fixture(name)).operations));
  const { client, PARAMETERS, operationOf, unsignedAnswer, accept } = await import('./wechatpay.mjs');
  const names = { 'partner.productCoupon.use.bundle': 'userCoupons.use', 'partner.productCoupon.return.bundle': 'userCoupons.return', 'partner.productCoupon.return.sequential': 'userCoupons.return', 'busifavor.coupons.return': 'busifavor.return', 'partner.productCoupon.get': 'userCoupons.get', 'partner.productCoupon.list': 'userCoupons.list', 'busifavor.coupons.get': 'busifavor.get' };
  let rows = 0;
  for (const [page, { errors }] of operations) {
    const prepared = operationOf(client(), names[page]).prepare(PARAMETERS[names[page]]());
    for (const { status, code, zh, fix } of errors) {
      const { message } = refusal(() => accept(prepared, unsignedAnswer(status, JSON.stringify({ code }))));
      assert.ok(message.includes(zh) && message.includes(fix), message);
      rows += 1;
    }
  }
  assert.equal(rows, 62);
});
