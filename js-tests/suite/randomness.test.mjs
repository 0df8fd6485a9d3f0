// Randomness is taken from the host only when something is signed, once a request; a host that gives none gets a typed
// error and nothing is sent; the next call works.

import { memories, pages } from './wasm-memory.mjs'; // before the package
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../reliability/row.mjs';
import { inChild } from './child.mjs';
import { accept, client, couponEntity, pkcs8, refusal, rejection, rsa, signedResponse, summary, use } from './wechatpay.mjs';

const source = Object.getPrototypeOf(globalThis.crypto);
const original = source.getRandomValues;
const unavailable = { name: 'ConfigError', code: 'RANDOM_UNAVAILABLE', at: undefined, outcome: 'not-sent' };

function stub(t, replacement) {
  source.getRandomValues = replacement;
  t.after(() => {
    source.getRandomValues = original;
  });
}

test('only prepare needs randomness, and takes 96 bytes once', (t) => {
  const asked = [];
  stub(t, function (array) {
    asked.push(array.length);
    return original.call(this, array);
  });
  const wechatpay = client();
  assert.deepEqual(asked, []);
  const prepared = wechatpay.userCoupons.use.prepare(use());
  assert.deepEqual(asked, [96]);
  accept(prepared, signedResponse(couponEntity()));
  wechatpay.free();
  assert.deepEqual(asked, [96]);
});

const BROKEN = {
  'throws an Error': () => {
    throw new Error('Disallowed operation called within global scope');
  },
  'throws a text': () => {
    throw 'no';
  },
  'throws nothing': () => {
    throw undefined;
  },
  'throws what looks like an error of the core': () => {
    throw { code: 'API_ERROR', outcome: 'rejected' };
  },
  'gives bytes that no working source gives': (array) => array.fill(255),
  'is stuck at 0': (array) => array.fill(0),
  'is stuck at 248': (array) => array.fill(248),
  'gives nothing': () => {},
  'gives bytes of its own': (array) => original.call(globalThis.crypto, array.slice()),
  'gives too few': (array) => original.call(globalThis.crypto, array.subarray(0, 80)),
  'is not there': undefined,
  'is no function': 7,
};

test('a broken source is RANDOM_UNAVAILABLE each time, sends and leaks nothing', async (t) => {
  const part = row(20, 'Node.js');
  const wechatpay = client();
  const works = () => {
    source.getRandomValues = original;
    assert.match(wechatpay.userCoupons.use.prepare(use()).signedMessage, /^POST\n/);
  };
  stub(t, original);
  works();
  const before = pages();
  let refused = 0;
  for (const [how, replacement] of Object.entries(BROKEN)) {
    source.getRandomValues = replacement;
    for (let time = 0; time < 1000; time += 1, refused += 1)
      assert.deepEqual(summary(refusal(() => wechatpay.userCoupons.use.prepare(use()))), unavailable, how);
    assert.deepEqual(summary(await rejection(wechatpay.userCoupons.use(use()))), unavailable, how); // its fetch would fail the test
    works();
  }
  assert.deepEqual([pages(), memories.length], [before, 1]);
  part.passed(refused, 'each RANDOM_UNAVAILABLE, then a call that works; memory grew by 0 pages');
});

test('a host that has no crypto yet works as soon as it has', async () => {
  const codes = await inChild(`
    const { crypto } = globalThis;
    const define = (value) => Object.defineProperty(globalThis, 'crypto', { value, configurable: true, writable: true });
    const wechatpay = client();
    define(undefined);
    const { code } = refusal(() => wechatpay.userCoupons.use.prepare(use()));
    define(crypto);
    try {
      report([code, wechatpay.userCoupons.use.prepare(use()).method]);
    } catch (error) {
      report([code, error.code]);
    }
  `);
  assert.deepEqual(codes, ['RANDOM_UNAVAILABLE', 'POST']);
});

test('a stuck source still gives valid signatures, unlike those of a working one', (t) => {
  stub(t, (array) => array.fill(7));
  const wechatpay = client();
  const [one, other] = [wechatpay.userCoupons.use.prepare(use()), wechatpay.userCoupons.use.prepare(use())];
  assert.equal(one.headers.Authorization, other.headers.Authorization);
  source.getRandomValues = original;
  assert.notEqual(wechatpay.userCoupons.use.prepare(use()).headers.Authorization, one.headers.Authorization);
});

test('a source that calls the client back is no recursion', (t) => {
  const wechatpay = client();
  let depth = 0;
  stub(t, function (array) {
    if (depth++ < 3) wechatpay.userCoupons.use.prepare(use());
    return original.call(this, array);
  });
  assert.match(wechatpay.userCoupons.use.prepare(use()).signedMessage, /^POST\n/);
  assert.equal(depth, 4);
});

test('a source that frees its client leaves the request as it is, and no key', (t) => {
  stub(t, original);
  const { privateKey } = rsa();
  const prime = Buffer.from(privateKey.export({ format: 'jwk' }).p, 'base64url').reverse();
  const left = () => Buffer.from(memories.at(-1).buffer).includes(prime);
  const wechatpay = client({ signer: 'wasm', privateKey: pkcs8(privateKey) });
  assert.equal(left(), true);
  source.getRandomValues = function (array) {
    source.getRandomValues = original;
    wechatpay.free();
    return original.call(this, array);
  };
  assert.match(wechatpay.userCoupons.use.prepare(use()).signedMessage, /^POST\n/);
  assert.equal(left(), false);
  assert.equal(refusal(() => wechatpay.userCoupons.use.prepare(use())).code, 'CLIENT_FREED');
});

test('a source that loses the instance gets no other one during the call', async () => {
  const codes = await inChild(`
    import { lose } from '../runtimes/lose.mjs';
    const source = Object.getPrototypeOf(globalThis.crypto);
    const { getRandomValues } = source;
    const [one, other] = [client(), client()];
    const codes = [];
    source.getRandomValues = function (array) {
      source.getRandomValues = getRandomValues;
      codes.push(lose(() => other.userCoupons.use.prepare(use())), refusal(() => client()).code);
      return getRandomValues.call(this, array);
    };
    codes.push(refusal(() => one.userCoupons.use.prepare(use())).code, client().userCoupons.use.prepare(use()).method);
    report(codes);
  `);
  assert.deepEqual(codes, [true, 'INSTANCE_LOST', 'INSTANCE_LOST', 'POST']);
});

test('Math.random is never called', (t) => {
  const { random } = Math;
  t.after(() => {
    Math.random = random;
  });
  Math.random = () => assert.fail('Math.random was asked');
  assert.match(client().userCoupons.use.prepare(use()).signedMessage, /^POST\n/);
});
