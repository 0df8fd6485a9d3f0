// The life of a client: freed once or twice, in flight, by `using`; used by a hundred calls at once, each of which gets its own
// response; entered again from getters, clocks and the random source.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { PUBLIC_KEY_ID, accept, client, config, couponEntity, refusal, rejection, signedResponse, summary, use } from './wechatpay.mjs';

/** A WeChat Pay that responds to each use with that coupon, after a random while. */
const answering =
  (delay = () => Math.random() * 30) =>
  async (url) => {
    await after(delay());
    const coupon_code = decodeURIComponent(url.split('/').at(-2));
    const { status, headers, body } = signedResponse(couponEntity({ coupon_code }));
    return new Response(body, { status, headers });
  };
const freed = { name: 'ConfigError', code: 'CLIENT_FREED', at: undefined, outcome: 'not-sent' };

test('100 interleaved calls each get their own response', async () => {
  const wechatpay = client({ fetch: answering() });
  const codes = Array.from({ length: 100 }, (_, index) => `Code_${index}`);
  const coupons = await Promise.all(codes.map((coupon_code) => wechatpay.userCoupons.use(use({ coupon_code }))));
  assert.deepEqual(
    coupons.map(({ coupon_code }) => coupon_code),
    codes,
  );
});

test('calls of several clients do not disturb each other', async () => {
  const clients = Array.from({ length: 5 }, () => client({ fetch: answering() }));
  const calls = clients.flatMap((wechatpay, index) =>
    Array.from({ length: 5 }, (_, call) => wechatpay.userCoupons.use(use({ coupon_code: `${index}_${call}` }))),
  );
  clients[0].free();
  clients[3].free();
  const settled = await Promise.allSettled(calls);
  assert.deepEqual(
    settled.map(({ status }, index) => [0, 3].includes(Math.floor(index / 5)) === (status === 'rejected')),
    Array(25).fill(true),
  );
  for (const index of [1, 2, 4]) assert.equal((await clients[index].userCoupons.use(use({ coupon_code: 'again' }))).coupon_code, 'again');
});

test('freeing twice is harmless, and every use afterwards is CLIENT_FREED', async () => {
  const wechatpay = client();
  const prepared = wechatpay.userCoupons.use.prepare(use());
  wechatpay.free();
  wechatpay.free();
  assert.deepEqual(summary(refusal(() => wechatpay.busifavor.return.prepare({}))), freed);
  assert.deepEqual(summary(await rejection(wechatpay.userCoupons.use(use()))), freed);
  assert.deepEqual(summary(await rejection(wechatpay.userCoupons.return.withResponse(use()))), freed);
  assert.deepEqual(summary(await rejection(wechatpay.userCoupons.use.prepareAsync(use()))), freed);
  assert.deepEqual(summary(refusal(() => accept(prepared, signedResponse(couponEntity())))), { ...freed, outcome: 'unknown' });
  wechatpay.free();
});

test('40 calls under way when the client is freed are CLIENT_FREED and unknown', async () => {
  let answer;
  const freedBefore = new Promise((resolve) => {
    answer = resolve;
  });
  const { status, headers, body } = signedResponse(couponEntity());
  let sent = 0;
  let all;
  const underWay = new Promise((resolve) => {
    all = resolve;
  });
  const fetch = () => {
    if ((sent += 1) === 40) all();
    return freedBefore.then(() => new Response(body, { status, headers }));
  };
  const wechatpay = client({ fetch });
  const calls = Array.from({ length: 40 }, () => rejection(wechatpay.userCoupons.use(use())));
  await underWay;
  wechatpay.free();
  answer();
  const errors = await Promise.all(calls);
  assert.deepEqual(errors.map(summary), Array(40).fill({ ...freed, outcome: 'unknown' }));
  assert.ok(client().userCoupons.use.prepare(use()));
});

for (const signer of [undefined, 'webcrypto', 'wasm', () => new Uint8Array(256)]) {
  test(`a client freed right after a call sends nothing, signer ${typeof signer === 'function' ? 'function' : signer}`, async () => {
    const wechatpay = client({ signer, fetch: () => assert.fail('sent') });
    const call = rejection(wechatpay.userCoupons.use(use()));
    wechatpay.free();
    assert.deepEqual(summary(await call), freed);
  });
}

test('a client whose signer was at work when it was freed sends nothing', async () => {
  let fetched = 0;
  const wechatpay = client({
    signer: async () => {
      await after(5);
      return new Uint8Array(256);
    },
    fetch: async () => {
      fetched += 1;
    },
  });
  const call = rejection(wechatpay.userCoupons.use(use()));
  wechatpay.free();
  assert.deepEqual(summary(await call), freed);
  assert.equal(fetched, 0);
});

test('Symbol.dispose frees, where the host has it', () => {
  assert.ok(Symbol.dispose, 'Node has Symbol.dispose since 18.18 and 20.4');
  const wechatpay = client();
  wechatpay[Symbol.dispose]();
  assert.equal(refusal(() => wechatpay.userCoupons.use.prepare(use())).code, 'CLIENT_FREED');
});

test('operations work without their client', () => {
  const { userCoupons } = client();
  const { prepare } = userCoupons.use;
  assert.match(prepare(use()).url, /\/use$/);
});

test('a group is made once, and its operations can be replaced in this client', async () => {
  const wechatpay = client();
  const { userCoupons } = wechatpay;
  userCoupons.use = async () => 'stubbed';
  userCoupons.return.prepare = () => 'stubbed too';
  assert.equal(wechatpay.userCoupons, userCoupons);
  assert.deepEqual([await wechatpay.userCoupons.use(), wechatpay.userCoupons.return.prepare()], ['stubbed', 'stubbed too']);
  assert.match(client().userCoupons.use.prepare(use()).url, /\/use$/);
  assert.throws(() => {
    wechatpay.userCoupons = null;
  }, TypeError);
});

test('a method of the client that was taken off it says so', () => {
  const { free } = client();
  assert.throws(() => free(), /^TypeError: This is not a client: call its methods on the client itself\.$/);
});

test('a clock that uses the client is no recursion', () => {
  let wechatpay;
  let depth = 0;
  wechatpay = client({
    now: () => {
      if (depth++ === 0) wechatpay.userCoupons.use.prepare(use());
      return config().now();
    },
  });
  assert.match(wechatpay.userCoupons.use.prepare(use()).url, /\/use$/);
  assert.equal(depth, 2);
});

const prototypeOfArrays = Object.getPrototypeOf(Uint8Array.prototype);

test('a client leaves no copy of its keys in the bytes that it made of them', (t) => {
  const { prototype } = TextEncoder;
  const { encode } = prototype;
  t.after(() => {
    prototype.encode = encode;
  });
  const apiV3Key = 'SECRET-APIv3-key-of-32-bytes-!!!';
  const made = []; // of keys: settings and parameters are no secrets
  prototype.encode = function (text) {
    const bytes = encode.call(this, text);
    if (text === apiV3Key || text.startsWith('-----BEGIN')) made.push([bytes, text.length]);
    return bytes;
  };
  const files = []; // where the keys of WeChat Pay are put one after another
  const { set } = prototypeOfArrays;
  t.after(() => {
    prototypeOfArrays.set = set;
  });
  prototypeOfArrays.set = function (bytes, at) {
    // Not the memory of the wasm, which has whole pages.
    if (made.some(([own]) => own === bytes) && this.buffer.byteLength < 65_536) files.push(this);
    return set.call(this, bytes, at);
  };
  const whole = client({ apiV3Key });
  refusal(() => client({ apiV3Key, mchid: 'x' }));
  const { privateKey, wechatpayKeys } = config();
  refusal(() => whole.addKeys({ PUB_KEY_ID_2: privateKey }));
  const lengths = [privateKey.length, 32, wechatpayKeys[PUBLIC_KEY_ID].length, privateKey.length, 32, privateKey.length];
  assert.deepEqual(
    made.map(([, length]) => length),
    lengths,
  );
  assert.deepEqual(
    files.map(({ length }) => length),
    [lengths[2], lengths[5]],
  );
  for (const bytes of [...made.map(([bytes]) => bytes), ...files]) assert.ok(bytes.length > 0 && bytes.every((byte) => byte === 0));
});
