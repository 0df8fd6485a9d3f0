// What is sent again and what is not: the same bytes under a fresh signature, only where a repeat is documented as safe and can
// help; the outcome of an error is that of the whole call, over all its tries.

import assert from 'node:assert/strict';
import { verify } from 'node:crypto';
import { test } from 'node:test';
import { FAST, error, lost, refused, start, used } from './retrying.mjs';
import {
  busifavorReturn,
  client,
  couponEntity,
  merchant,
  NOW,
  operationOf,
  PARAMETERS,
  rejection,
  signedResponse,
  unsignedResponse,
  use,
} from './wechatpay.mjs';

const MENDED = {
  'a connection that was refused': refused(),
  'a connection that broke': lost(),
  'an error without a reason': new TypeError('Failed to fetch'),
  202: { ...signedResponse(''), status: 202 },
  429: error(429, 'RATELIMIT_EXCEEDED'),
  500: error(500),
  502: unsignedResponse(502, '<html>'),
  503: error(503, 'SERVICE_UNAVAILABLE'),
  'a body that broke off': () => ({ status: 200, headers: {}, arrayBuffer: () => Promise.reject(lost()) }),
};

test('9 of 9 retryable failures are retried: same bytes, fresh nonce, valid signature', async () => {
  for (const [name, failed] of Object.entries(MENDED)) {
    let now = NOW * 1000;
    const { sent, client: own } = start([failed, used()], { now: () => (now += 1000) });
    assert.equal((await own.userCoupons.use(use())).coupon_state, 'USED', name);
    assert.equal(sent.length, 2, name);
    const [first, second] = sent.map(({ url, method, body, headers }) => {
      const parts = Object.fromEntries([...headers.Authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
      const message = `${method}\n${new URL(url).pathname}\n${parts.timestamp}\n${parts.nonce_str}\n${body}\n`;
      assert.ok(verify('RSA-SHA256', Buffer.from(message), merchant.publicKey, Buffer.from(parts.signature, 'base64')), name);
      return { ...parts, body, path: new URL(url).pathname };
    });
    assert.equal(first.body, second.body);
    assert.equal(first.path, second.path);
    assert.notEqual(first.nonce_str, second.nonce_str);
    assert.notEqual(first.signature, second.signature);
    assert.ok(Number(second.timestamp) > Number(first.timestamp), name);
  }
  assert.equal(Object.keys(MENDED).length, 9);
});

test('changing the parameters after the call has begun changes nothing sent', async () => {
  const params = use();
  const { sent, client: own } = start([
    () => {
      params.stock_id = '2';
      delete params.use_time;
      throw lost();
    },
    used(),
  ]);
  await own.userCoupons.use(params);
  assert.deepEqual([sent.length, sent[0].body], [2, sent[1].body]);
});

test('by default there are at most two more tries, and the last error is given', async () => {
  const { sent, client: own } = start([error(500), error(502), error(503, 'SERVICE_UNAVAILABLE')]);
  const failed = await rejection(own.userCoupons.use(use()));
  assert.deepEqual([failed.status, failed.apiCode, failed.outcome, sent.length], [503, 'SERVICE_UNAVAILABLE', 'unknown', 3]);
  assert.match(failed.message, /It was tried 3 times\./);
});

test('what a retry cannot help is sent once', async () => {
  const statuses = [200, 204, 302, 400, 401, 403, 404, 405, 409, 501, 504];
  for (const status of statuses) {
    const { sent, client: own } = start([unsignedResponse(status, '{"code":"X"}')]);
    await rejection(own.userCoupons.use(use()));
    assert.equal(sent.length, 1, String(status));
  }
});

test('a page instead of WeChat Pay is retried by its status, an unsigned 202 is not', async () => {
  const page = '<html>busy</html>';
  for (const [status, tries] of [
    [429, 3],
    [500, 3],
    [502, 3],
    [503, 3],
    [200, 1],
    [202, 1],
    [302, 1],
    [403, 1],
    [404, 1],
    [407, 1],
    [504, 1],
  ]) {
    const { sent, client: own } = start([1, 2, 3].map(() => unsignedResponse(status, page)));
    const failed = await rejection(own.userCoupons.use(use()));
    assert.deepEqual([failed.code, failed.outcome, sent.length], ['UNRECOGNIZED_RESPONSE', 'unknown', tries], String(status));
  }
});

const forged = (change) => {
  const answer = signedResponse(couponEntity());
  return { ...answer, ...change(answer) };
};
const header =
  (name, value) =>
  ({ headers }) => ({ headers: { ...headers, [name]: value } });
const UNVERIFIABLE = {
  HEADER_MISSING: forged(header('Wechatpay-Signature', undefined)),
  HEADER_INVALID: forged(header('Wechatpay-Timestamp', 'now')),
  TIMESTAMP_OUT_OF_WINDOW: signedResponse(couponEntity(), { timestamp: String(NOW - 400) }),
  SERIAL_UNKNOWN: signedResponse(couponEntity(), { serial: 'PUB_KEY_ID_1' }),
  SIGNATURE_MALFORMED: forged(header('Wechatpay-Signature', 'AAAA')),
  SIGNATURE_MISMATCH: signedResponse(couponEntity(), { key: merchant.privateKey }),
  SIGNATURE_PROBE: forged(header('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/AAAA')),
  RESPONSE_MISMATCH: signedResponse(couponEntity({ coupon_code: 'another' })),
  BODY_NOT_JSON: signedResponse('{'),
  ENTITY_INVALID: signedResponse({}),
};

test('10 of 10 responses that cannot be trusted are never retried, by any status', async () => {
  for (const [code, answer] of Object.entries(UNVERIFIABLE)) {
    const { sent, client: own } = start([answer]);
    assert.equal((await rejection(own.userCoupons.use(use()))).code, code);
    assert.equal(sent.length, 1, code);
  }
  // A 500 that carries a signature that does not hold.
  const { sent, client: own } = start([{ ...UNVERIFIABLE.SIGNATURE_MISMATCH, status: 500 }]);
  assert.deepEqual([(await rejection(own.userCoupons.use(use()))).code, sent.length], ['SIGNATURE_MISMATCH', 1]);
  assert.equal(Object.keys(UNVERIFIABLE).length, 10);
});

test('an operation that is not documented as repeatable is never repeated', async () => {
  for (const [name, failed] of Object.entries(MENDED)) {
    const { sent, client: own } = start([failed], { retry: { ...FAST, times: 10 } });
    await rejection(own.busifavor.return(busifavorReturn()));
    assert.equal(sent.length, 1, name);
  }
});

test('every repeatable operation is repeated, and only those', async () => {
  const repeated = [];
  for (const [name, parameters] of Object.entries(PARAMETERS)) {
    const { sent, client: own } = start([error(500), error(403)]);
    await rejection(operationOf(own, name)(parameters()));
    if (sent.length === 2) repeated.push(name);
  }
  assert.deepEqual(
    repeated,
    Object.keys(PARAMETERS).filter((name) => name !== 'busifavor.return' && name !== 'busifavor.deactivate'),
  );
});

test('wrong parameters, a failing signer and a freed client send nothing', async () => {
  let asked = 0;
  const signer = () => {
    asked += 1;
    throw new Error('KMS');
  };
  const failed = await rejection(client({ signer, retry: FAST }).userCoupons.use(use()));
  assert.deepEqual([failed.code, failed.outcome, asked], ['TRANSPORT_FAILED', 'not-sent', 1]);
  assert.equal((await rejection(client().userCoupons.use({}))).outcome, 'not-sent');
  const { sent, client: own } = start([
    () => {
      own.free();
      throw lost();
    },
  ]);
  const freed = await rejection(own.userCoupons.use(use()));
  assert.deepEqual([freed.code, freed.outcome, sent.length], ['CLIENT_FREED', 'unknown', 1], 'the first try may have happened');
  assert.match(freed.message, /may have happened all the same/);
});

test('a random source that fails at a later try leaves the outcome unknown', async (t) => {
  const source = Object.getPrototypeOf(globalThis.crypto);
  const { getRandomValues } = source;
  t.after(() => {
    source.getRandomValues = getRandomValues;
  });
  const { sent, client: own } = start([
    () => {
      source.getRandomValues = () => assert.fail('no randomness');
      throw lost();
    },
  ]);
  const failed = await rejection(own.userCoupons.use(use()));
  assert.deepEqual([failed.code, failed.outcome, sent.length], ['RANDOM_UNAVAILABLE', 'unknown', 1]);
});

const no = error(403, 'NOT_ENOUGH');
const OVER_ALL_TRIES = [
  [[no], 'rejected'],
  [[refused(), no], 'rejected'],
  [[refused(), refused(), refused()], 'not-sent'],
  [[refused(), refused(), lost()], 'unknown'],
  [[lost(), refused(), refused()], 'unknown'],
  [[lost(), no], 'unknown'],
  [[lost(), error(429), error(429)], 'unknown'],
  [[lost(), error(404, 'NOT_FOUND')], 'unknown'],
  [[error(500), no], 'unknown'],
  [[error(429), no], 'rejected'],
  [[error(429), error(429), error(429)], 'rejected'],
  [[error(429), refused(), refused()], 'rejected'],
  [[error(429), lost(), error(429)], 'unknown'],
  [[{ ...signedResponse(''), status: 202 }, no], 'unknown'],
  [[refused(), UNVERIFIABLE.SIGNATURE_MISMATCH], 'unknown'],
  [[error(503), UNVERIFIABLE.SERIAL_UNKNOWN], 'unknown'],
];

test('16 of 16 sequences of tries have the outcome and advice of the whole call', async () => {
  for (const [steps, outcome] of OVER_ALL_TRIES) {
    const { sent, client: own } = start(steps);
    const failed = await rejection(own.userCoupons.use(use()));
    const name = steps.map((step) => step.status ?? step.cause?.code).join(', ');
    assert.equal(failed.outcome, outcome, name);
    assert.equal(sent.length, steps.length, name);
    assert.match(
      failed.message,
      { rejected: /changed nothing\.$/, 'not-sent': /sent nothing\.$/, unknown: /may have happened all the same/ }[outcome],
      name,
    );
  }
  assert.equal(OVER_ALL_TRIES.length, 16);
});
