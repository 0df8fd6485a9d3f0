// What every error is: a class, a code, an outcome, a sentence that says what to do, and exactly the documented keys as JSON;
// the same for the imported and the required copy of the package.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import * as imported from 'wechatpay-coupon';
import { CODES, trigger } from './errors-of-every-code.mjs';
import {
  PARAMETERS,
  accept,
  busifavorReturn,
  client,
  config,
  couponEntity,
  fixture,
  NOW,
  operationOf,
  refusal,
  rejection,
  signedResponse,
  unsignedResponse,
  use,
} from './wechatpay.mjs';

const required = createRequire(import.meta.url)('wechatpay-coupon');

const CLASSES = {
  ConfigError: {
    codes: ['CONFIG_INVALID', 'KEY_INVALID', 'KEY_UNSUPPORTED', 'RANDOM_UNAVAILABLE', 'CLIENT_FREED', 'INSTANCE_LOST'],
    extra: ['at'],
    outcome: 'not-sent',
  },
  RequestError: { codes: ['REQUEST_INVALID'], extra: ['findings'], outcome: 'not-sent' },
  TransportError: { codes: ['TRANSPORT_FAILED', 'TIMEOUT', 'ABORTED'], extra: ['cause', 'connected'], outcome: 'unknown' },
  VerificationError: {
    codes: [
      'HEADER_MISSING',
      'HEADER_INVALID',
      'TIMESTAMP_OUT_OF_WINDOW',
      'SERIAL_UNKNOWN',
      'SIGNATURE_MALFORMED',
      'SIGNATURE_MISMATCH',
      'SIGNATURE_PROBE',
      'RESPONSE_MISMATCH',
    ],
    extra: ['at', 'serial', 'requestId', 'status'],
    outcome: 'unknown',
  },
  ResponseError: {
    codes: ['BODY_NOT_JSON', 'ENTITY_INVALID', 'DECRYPTION_FAILED'],
    extra: ['findings', 'requestId', 'status'],
    outcome: 'unknown',
  },
  ApiError: {
    codes: ['API_ERROR', 'UNRECOGNIZED_RESPONSE'],
    extra: ['status', 'apiCode', 'apiMessage', 'detail', 'requestId', 'reason', 'verified'],
    outcomes: { API_ERROR: 'rejected', UNRECOGNIZED_RESPONSE: 'unknown' },
  },
};

test('clients, error classes and functions come by import and by require', () => {
  const names = [
    'ApiError',
    'ConfigError',
    'RequestError',
    'ResponseError',
    'TransportError',
    'VerificationError',
    'WechatPay',
    'WechatPayBrand',
    'WechatPayError',
    'notificationHandler',
    'openNotification',
    'rfc3339',
  ];
  assert.deepEqual(Object.keys(imported).sort(), names);
  assert.deepEqual(Object.keys(required).sort(), names);
});

test('every code has a trigger here', () => {
  assert.deepEqual(
    CODES,
    Object.values(CLASSES).flatMap(({ codes }) => codes),
  );
});

for (const [name, { codes, extra, outcome: usual, outcomes }] of Object.entries(CLASSES)) {
  for (const code of codes) {
    const outcome = outcomes?.[code] ?? usual;
    test(`${code} is a ${name}, ${outcome}, with the documented keys alone`, async () => {
      const error = await trigger(code);
      assert.deepEqual([error.name, error.code, error.outcome], [name, code, outcome]);
      assert.deepEqual(Object.keys(error.toJSON()).sort(), ['code', 'message', 'outcome', 'attempts', ...extra].sort());
      assert.deepEqual(
        Object.keys(JSON.parse(JSON.stringify(error))).every((key) => ['code', 'message', 'outcome', 'attempts', ...extra].includes(key)),
        true,
      );
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

test('a message lists five findings and counts the rest, each in one line', () => {
  const names = ['openid', 'coupon_code', 'product_coupon_id', 'stock_id', 'appid', 'brand_id', 'use_time'];
  for (let count = 1; count <= 7; count += 1) {
    const without = Object.fromEntries(names.slice(0, count).map((name) => [name, undefined]));
    const error = refusal(() => client().userCoupons.use.prepare(use(without)));
    assert.equal(error.findings.length, count);
    const listed = names.filter((name) => error.message.includes(`/${name} `));
    const left = { 6: '1 more error', 7: '2 more errors' }[count];
    assert.deepEqual([listed.length, /; and (.+?)\./.exec(error.message)?.[1]], [Math.min(count, 5), left]);
  }
  const { message } = refusal(() => client().userCoupons.use.prepare(use({ 'a\n\u001b[31mb': 1 })));
  assert.match(message, /\/a\?\?\[31mb /);
});

test('a message lists errors before warnings, and counts each of what it leaves out', () => {
  const prepared = client().userCoupons.use.prepare(use());
  const entity = couponEntity({ coupon_state: undefined });
  const soon = (object) =>
    Object.fromEntries(Object.entries(object).map(([name, value]) => [name, name.endsWith('_time') ? 'soon' : value]));
  const spoilt = soon({ ...entity, single_usage_detail: soon(entity.single_usage_detail) });
  const { message, findings } = refusal(() => accept(prepared, signedResponse(spoilt)));
  const [[error, ...others], warnings] = ['error', 'warning'].map((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  assert.deepEqual([error.path, others, warnings.length, findings.indexOf(error)], ['/coupon_state', [], 5, 5]); // the last of them
  const listed = message.slice(message.indexOf('/coupon_state'));
  assert.ok(listed.startsWith(`/coupon_state ${error.message}; /valid_begin_time ${warnings[0].message} (warning); `), message);
  assert.deepEqual([listed.split(' (warning)').length - 1, /; and (.+?)\./.exec(listed)[1]], [4, '1 more warning']);
});

test('the meaning of an error is that of status and code, and only codes are quoted', () => {
  const said = (status, code) =>
    refusal(() => accept(client().userCoupons.use.prepare(use()), unsignedResponse(status, JSON.stringify({ code, message: 'm' }))))
      .message;
  assert.match(said(429, 'RATELIMIT_EXCEEDED'), /^WeChat Pay responded with 429 RATELIMIT_EXCEEDED \(.*：.*\)\./);
  assert.match(said(400, 'RATELIMIT_EXCEEDED'), /^WeChat Pay responded with 400 RATELIMIT_EXCEEDED\./);
  assert.match(said(429, 'PARAM_ERROR'), /^WeChat Pay responded with 429 PARAM_ERROR\./);
  const longest = 'A'.repeat(64);
  assert.match(said(400, longest), new RegExp(`^WeChat Pay responded with 400 ${longest}\\.`));
  for (const code of [`${longest}A`, 'not_a_code', 'A B', 'A\nB']) assert.match(said(400, code), /^WeChat Pay responded with 400\./, code);
});

test('a time out of the window is reported with its distance and direction', () => {
  const said = (seconds) =>
    refusal(() => accept(client().userCoupons.use.prepare(use()), signedResponse({}, { timestamp: String(NOW + seconds) }))).message;
  assert.match(said(500), /It is 500 s ahead of this machine's clock\./);
  assert.match(said(-500), /It is 500 s behind this machine's clock\./);
});

test('the cause of an error is written as JSON four deep, by name, message and code', async () => {
  const below = (depth) =>
    Object.assign(new Error(`depth ${depth}`, depth < 6 ? { cause: below(depth + 1) } : {}), { code: `C${depth}`, headers: 'secret' });
  const error = await rejection(
    client({
      fetch: async () => {
        throw below(0);
      },
    }).userCoupons.use(use()),
  );
  const written = (depth) => ({
    name: 'Error',
    message: `depth ${depth}`,
    code: `C${depth}`,
    ...(depth < 3 && { cause: written(depth + 1) }),
  });
  assert.deepEqual(JSON.parse(JSON.stringify(error)).cause, written(0));
});

test('every message ends in a full stop and is one paragraph', async () => {
  for (const code of CODES) {
    const { message } = await trigger(code);
    assert.match(message, /^[^\n]+[.)]$/, code);
    assert.doesNotMatch(message, /undefined|\[object|NaN/, code);
  }
});

test('errors of the required copy are instances of the imported classes', () => {
  const error = refusal(() => new required.WechatPay({}));
  assert.ok(error instanceof imported.ConfigError && error instanceof imported.WechatPayError && error instanceof required.ConfigError);
  for (const other of [new Error('x'), null, undefined, 7, {}, { name: 'ConfigError', code: 'CONFIG_INVALID' }, () => {}]) {
    assert.equal(other instanceof imported.WechatPayError, false);
  }
  class Own extends imported.ApiError {}
  assert.equal(error instanceof Own, false);
});

test('an unknown outcome says how to find out, by whether the page promises a repeat', async () => {
  const lost = {
    fetch: async () => {
      throw new Error('socket hang up');
    },
  };
  const wechatpay = new imported.WechatPay(config(lost));
  const used = await wechatpay.userCoupons.use(use()).catch((error) => error);
  assert.match(used.message, /send the identical request again/);
  const busifavor = await wechatpay.busifavor.return(PARAMETERS['busifavor.return']()).catch((error) => error);
  assert.doesNotMatch(busifavor.message, /identical request again/);
  assert.match(busifavor.message, /query the coupon/);
});

test('a refusal that a repeat gets although the first request happened says so', () => {
  const { busifavor, userCoupons } = client();
  const said = (prepared, apiCode, status = 403) =>
    refusal(() => accept(prepared, unsignedResponse(status, JSON.stringify({ code: apiCode }))));
  for (const [apiCode, status] of [
    ['RESOURCE_ALREADY_EXISTS', 400],
    ['RULE_LIMIT', 403],
  ]) {
    const { outcome, message } = said(busifavor.return.prepare(busifavorReturn()), apiCode, status);
    assert.equal(outcome, 'rejected');
    assert.match(
      message,
      /an earlier one may have done what this one asked for: query the coupon with resolve before you send another number\.$/,
    );
  }
  assert.match(said(busifavor.return.prepare(busifavorReturn()), 'NO_AUTH').message, /This request changed nothing\.$/);
  assert.match(said(userCoupons.use.prepare(use()), 'RULE_LIMIT').message, /This request changed nothing\.$/);
});

test('an ApiError says the documented meaning and remedy: every row of every page', async () => {
  const operations = ['endpoints.json', 'queries.json'].flatMap((name) => Object.entries(JSON.parse(fixture(name)).operations));
  const names = {
    'partner.productCoupon.use.bundle': 'userCoupons.use',
    'partner.productCoupon.return.bundle': 'userCoupons.return',
    'partner.productCoupon.return.sequential': 'userCoupons.return',
    'busifavor.coupons.return': 'busifavor.return',
    'partner.productCoupon.get': 'userCoupons.get',
    'partner.productCoupon.list': 'userCoupons.list',
    'busifavor.coupons.get': 'busifavor.get',
  };
  let rows = 0;
  for (const [page, { errors }] of operations) {
    const prepared = operationOf(client(), names[page]).prepare(PARAMETERS[names[page]]());
    for (const { status, code, zh, fix } of errors) {
      const { message } = refusal(() => accept(prepared, unsignedResponse(status, JSON.stringify({ code }))));
      assert.ok(message.includes(zh) && message.includes(fix), message);
      rows += 1;
    }
  }
  assert.equal(rows, 62);
});
