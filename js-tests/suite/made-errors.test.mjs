// The errors that a user makes for stubs: they have what the package's own have, and nothing but what was given. The outcome of
// every error is one that the types of its class allow.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import * as imported from 'wechatpay-coupon';
import { CODES, trigger } from './errors-of-every-code.mjs';
import { client, rejection, use } from './wechatpay.mjs';

const required = createRequire(import.meta.url)('wechatpay-coupon');
const { ApiError, ConfigError, RequestError, TransportError, VerificationError } = imported;

/** What the types say that an error of the class can be. */
const OUTCOMES = {
  ConfigError: ['not-sent', 'rejected', 'unknown'],
  RequestError: ['not-sent', 'unknown'],
  TransportError: ['not-sent', 'rejected', 'unknown'],
  VerificationError: ['unknown'],
  ResponseError: ['unknown'],
  ApiError: ['rejected', 'unknown'],
};

for (const code of CODES) {
  test(`a ${code} that is made is like one of the package`, async () => {
    const error = await trigger(code);
    const Class = imported[error.name];
    const made = new Class(error.name === 'ApiError' ? { code, status: error.status } : { code });
    assert.deepEqual(Object.keys(made.toJSON()).sort(), Object.keys(error.toJSON()).sort());
    assert.deepEqual([made.name, made.code, made.outcome, made.body], [error.name, code, error.outcome, undefined]);
    assert.ok(made instanceof imported.WechatPayError && made instanceof required[error.name]);
    assert.match(made.stack, new RegExp(`^${error.name}: [\\s\\S]*made-errors\\.test\\.mjs`));
    assert.ok(made.message.length > 10);
    assert.ok(OUTCOMES[error.name].includes(error.outcome));
  });
}

test('an ApiError that is made is rejected where its status says so', () => {
  const outcomes = [
    [{ status: 400 }, 'rejected'],
    [{ status: 404, apiCode: 'NOT_FOUND' }, 'rejected'],
    [{ status: 429 }, 'rejected'],
    [{ status: 500, apiCode: 'SYSTEM_ERROR' }, 'unknown'],
    [{ status: 404, code: 'UNRECOGNIZED_RESPONSE' }, 'unknown'],
    [{ status: 400, outcome: 'unknown' }, 'unknown'],
  ];
  for (const [fields, outcome] of outcomes) assert.equal(new ApiError(fields).outcome, outcome, JSON.stringify(fields));
});

test('what is given to an error is what it has', () => {
  const fields = {
    status: 403,
    apiCode: 'NOT_ENOUGH',
    apiMessage: 'no',
    detail: { field: 'x' },
    requestId: '08E7-268578608',
    verified: true,
  };
  const { reason, ...error } = new ApiError({ ...fields, message: 'no more', attempts: 3 }).toJSON();
  assert.deepEqual(error, { code: 'API_ERROR', message: 'no more', outcome: 'rejected', attempts: 3, ...fields });
  assert.equal(typeof reason, 'string'); // of the number at the end of requestId
  const cause = new Error('slow');
  const late = new TransportError({ code: 'TIMEOUT', cause, connected: true });
  assert.deepEqual([late.cause, late.connected, late.attempts, late.outcome], [cause, true, 1, 'unknown']);
  const findings = [{ path: '/openid', rule: 'required', message: 'is required', severity: 'error' }];
  assert.deepEqual([new RequestError({ findings }).findings, new RequestError().attempts], [findings, 0]);
  assert.deepEqual(Object.keys(new ConfigError({ at: 'mchid' }).toJSON()), ['code', 'message', 'outcome', 'attempts', 'at']);
  assert.equal(new VerificationError({ code: 'SERIAL_UNKNOWN', serial: 'PUB_KEY_ID_1' }).serial, 'PUB_KEY_ID_1');
});

test('what fails after a rejected attempt is rejected, and of a class that can be', async () => {
  const tooMany = () => new Response('{"code":"FREQUENCY_LIMITED","message":"slower"}', { status: 429 });
  const unreachable = () =>
    Promise.reject(
      Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('no'), { syscall: 'connect', code: 'ECONNREFUSED' }) }),
    );
  const misread = () => ({ status: 200, headers: { 'Wechatpay-Nonce': 7 }, arrayBuffer: async () => new ArrayBuffer(0) });
  const cases = [
    [unreachable, TransportError, 'rejected'],
    [
      () => {
        throw new ReferenceError('no such thing');
      },
      ConfigError,
      'unknown',
    ],
    [misread, RequestError, 'unknown'],
  ];
  for (const [second, Class, outcome] of cases) {
    const answers = [tooMany, second];
    const wechatpay = client({ fetch: () => answers.shift()(), retry: { times: 1, delay: 0 } });
    const error = await rejection(wechatpay.userCoupons.use(use()));
    assert.ok(error instanceof Class, error.name);
    assert.equal(error.outcome, outcome, error.name);
    assert.ok(OUTCOMES[error.name].includes(error.outcome));
  }
  const freed = client({
    fetch: () => {
      setTimeout(() => freed.free(), 10);
      return tooMany();
    },
    retry: { times: 1, delay: 200 },
  });
  const error = await rejection(freed.userCoupons.use(use()));
  assert.deepEqual([error.name, error.code, error.outcome], ['ConfigError', 'CLIENT_FREED', 'rejected']);
});
