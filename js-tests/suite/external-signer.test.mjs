// A signer function may stand in for the key: a non-extractable WebCrypto key and node:crypto make the same signature as
// the wasm does; nothing is signed synchronously; what fails in a signer sends nothing; a key beside it is an error.

import assert from 'node:assert/strict';
import { randomBytes, sign, webcrypto } from 'node:crypto';
import { test } from 'node:test';
import { client, config, merchant, pkcs8, refusal, rejection, summary, use } from './wechatpay.mjs';
import { standIn, useOf } from './stand-in.mjs';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const webKey = await webcrypto.subtle.importKey('pkcs8', merchant.privateKey.export({ type: 'pkcs8', format: 'der' }), algorithm, false, [
  'sign',
]);
const SIGNERS = {
  'a non-extractable WebCrypto key': async (message) => new Uint8Array(await webcrypto.subtle.sign(algorithm, webKey, message)),
  'node:crypto, synchronously': (message) => sign('RSA-SHA256', message, merchant.privateKey),
  'node:crypto, as a plain Uint8Array': async (message) => new Uint8Array(sign('RSA-SHA256', message, merchant.privateKey)),
};
const without = { privateKey: undefined };
const original = globalThis.crypto.getRandomValues;

for (const [who, signer] of Object.entries(SIGNERS)) {
  test(`${who} gives the same Authorization as the wasm for one nonce and time`, async (t) => {
    // The same random bytes for both, so that the nonce is the same.
    const source = Object.getPrototypeOf(globalThis.crypto);
    t.after(() => {
      source.getRandomValues = original;
    });
    source.getRandomValues = (array) => array.fill(3);
    const own = await client({ ...without, signer }).userCoupons.use.prepareAsync(use());
    const wasm = client().userCoupons.use.prepare(use());
    assert.equal(own.signedMessage, wasm.signedMessage);
    assert.deepEqual(own.headers, wasm.headers);
    assert.deepEqual(Object.keys(own.headers), Object.keys(wasm.headers));
    assert.deepEqual([own.method, own.url, own.body], [wasm.method, wasm.url, wasm.body]);
  });
}

test('a client with a signer does the main job over HTTP', async (t) => {
  let signer = () => assert.fail('not yet');
  const { client: wechatpay, sandbox, last } = standIn(t, { signer: (message) => signer(message), privateKey: undefined });
  signer = (message) => sign('RSA-SHA256', message, sandbox.config.privateKey);
  assert.equal((await wechatpay.userCoupons.use(useOf('Code_123456', 'MCHUSE_signer'))).coupon_state, 'USED');
  assert.equal(last().signatureHeld, true);
});

test('a signer gets the signed text as bytes, once a request', async () => {
  const seen = [];
  const wechatpay = client({
    ...without,
    signer: (message) => {
      seen.push(message);
      return new Uint8Array(256);
    },
  });
  const { signedMessage } = await wechatpay.userCoupons.use.prepareAsync(use({ store_id: '门店🎫' }));
  assert.equal(seen.length, 1);
  assert.equal(Object.prototype.toString.call(seen[0]), '[object Uint8Array]');
  assert.equal(new TextDecoder().decode(seen[0]), signedMessage);
});

test('what a signer does to its bytes does not change what is sent', async () => {
  const wechatpay = client({
    ...without,
    signer: (message) => {
      message.fill(0);
      return new Uint8Array(256);
    },
  });
  assert.match((await wechatpay.userCoupons.use.prepareAsync(use())).signedMessage, /^POST\n/);
});

test('prepare is refused with a signer: nothing can be signed synchronously', () => {
  const error = refusal(() => client({ ...without, signer: SIGNERS['node:crypto, synchronously'] }).userCoupons.use.prepare(use()));
  assert.deepEqual(summary(error), { name: 'ConfigError', code: 'CONFIG_INVALID', at: 'signer', outcome: 'not-sent' });
  assert.match(error.message, /prepareAsync/);
});

test('parameters are validated before the signer is called', async () => {
  const wechatpay = client({ ...without, signer: () => assert.fail('asked') });
  assert.equal((await rejection(wechatpay.userCoupons.use(use({ openid: '..' })))).code, 'REQUEST_INVALID');
  assert.equal((await rejection(wechatpay.userCoupons.use.prepareAsync(null))).code, 'REQUEST_INVALID');
});

test('a signer that fails is a TransportError with its cause, and nothing is sent', async () => {
  for (const thrown of [new Error('KMS timeout'), 'text', undefined, Object.assign(new Error('x'), { code: 'ECONNRESET' })]) {
    for (const signer of [
      () => {
        throw thrown;
      },
      async () => {
        throw thrown;
      },
    ]) {
      const error = await rejection(client({ ...without, signer }).userCoupons.use(use()));
      assert.deepEqual([error.name, error.code, error.outcome], ['TransportError', 'TRANSPORT_FAILED', 'not-sent']);
      assert.equal(error.cause, thrown);
      assert.match(error.message, /signer function failed.*This call sent nothing\.$/);
    }
  }
});

test('a signature of a wrong type or length is refused, and nothing is sent', async () => {
  const wrong = [
    undefined,
    null,
    'c2lnbmF0dXJl',
    7,
    {},
    [1, 2],
    new ArrayBuffer(256),
    new Uint16Array(256),
    new DataView(new ArrayBuffer(256)),
    new Uint8Array(),
    new Uint8Array(32),
    new Uint8Array(255),
    new Uint8Array(513),
    Buffer.from(sign('RSA-SHA256', Buffer.from('x'), merchant.privateKey).toString('base64')).subarray(0, 100),
  ];
  for (const value of wrong) {
    const error = await rejection(client({ ...without, signer: async () => value }).userCoupons.use(use()));
    assert.deepEqual(summary(error), { name: 'ConfigError', code: 'CONFIG_INVALID', at: 'signer', outcome: 'not-sent' });
    assert.match(error.message, /256 to 512 bytes/);
  }
  assert.equal(wrong.length, 14);
});

test('signatures of keys of 2048 to 4096 bits leave as they came', async () => {
  for (const bytes of [256, 257, 320, 384, 511, 512]) {
    const signature = randomBytes(bytes);
    const { headers } = await client({ ...without, signer: () => signature }).userCoupons.use.prepareAsync(use());
    assert.equal(/signature="([^"]+)"/.exec(headers.Authorization)[1], signature.toString('base64'));
  }
});

test('a signer function and a key are refused together, and one of them is needed', () => {
  for (const privateKey of [pkcs8(merchant.privateKey), Buffer.from('x'), '']) {
    const error = refusal(() => client({ signer: SIGNERS['node:crypto, synchronously'], privateKey }));
    assert.deepEqual(summary(error), { name: 'ConfigError', code: 'CONFIG_INVALID', at: 'privateKey', outcome: 'not-sent' });
    assert.match(error.message, /signer function signs instead of privateKey: give one of the two\./);
  }
  for (const signer of ['wasm', 'webcrypto']) assert.ok(client({ signer }));
  assert.equal(refusal(() => client({ privateKey: undefined })).at, 'privateKey');
  assert.ok(client({ ...config(), signer: undefined, privateKey: pkcs8(merchant.privateKey) }));
});
