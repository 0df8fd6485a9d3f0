// examples/kms against the stand-in, which checks every signature with node:crypto: the key signs and cannot be exported, and nothing
// of it gets into the memory of the wasm, where the same key is found when it is given to a client.

import assert from 'node:assert/strict';
import { KeyObject, constants, createPrivateKey, generateKeyPairSync, privateEncrypt, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openSandbox } from '../docs/workshop.mjs';

// The package is imported below, when the memory of its instance can be seen; that of Node.js's own fetch may be among them.
const memories = [];
const Real = WebAssembly.Instance;
WebAssembly.Instance = class extends Real {
  constructor(...given) {
    super(...given);
    memories.push(this.exports.memory);
  }
};
const { createClient, importKey } = await import('../../examples/kms/client.mjs');
const { WechatPay } = await import('wechatpay-coupon');
const { refusal, rejection, use } = await import('../suite/wechatpay.mjs');

const pemOf = (type) => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type, format: 'pem' });

/** How many pieces of a private key, as text or as its numbers, are in the memory of the wasm. */
function piecesOf(pem) {
  const jwk = createPrivateKey(pem).export({ format: 'jwk' });
  const numbers = ['d', 'p', 'q', 'dp', 'dq', 'qi'].map((name) => Buffer.from(jwk[name], 'base64url').subarray(0, 32));
  const lines = pem.split('\n').slice(8, -2);
  const pieces = [...numbers, ...numbers.map((bytes) => Buffer.from(bytes).reverse()), ...lines];
  const found = (piece) => memories.some(({ buffer }) => Buffer.from(buffer).includes(piece));
  return pieces.filter(found).length;
}

/** What a client signs, and how. */
async function signed(wechatpay) {
  const { signedMessage, headers } = await wechatpay.userCoupons.use.prepareAsync(use());
  const [, signature] = /signature="([^"]+)"/.exec(headers.Authorization);
  return { signedMessage: Buffer.from(signedMessage), signature: Buffer.from(signature, 'base64') };
}

test('examples/kms/client.mjs', async (t) => {
  const sandbox = await openSandbox(t);
  const { privateKey: pem, ...settings } = sandbox.config;
  const clientOf = (key) => {
    const wechatpay = createClient(key, settings);
    t.after(() => wechatpay.free());
    return wechatpay;
  };
  const key = await importKey(pem);

  await t.test('uses a coupon: node:crypto accepts the signature', async () => {
    const wechatpay = clientOf(key);
    assert.equal((await wechatpay.userCoupons.use(use())).coupon_state, 'USED');
    assert.deepEqual(
      sandbox.requests.map(({ signatureHeld, status }) => [signatureHeld, status]),
      [[true, 200]],
    );
    const { signedMessage, signature } = await signed(wechatpay);
    assert.deepEqual(signature, sign('RSA-SHA256', signedMessage, pem));
  });

  await t.test('the key signs, and nothing else', async () => {
    assert.deepEqual([key.type, key.extractable, key.usages], ['private', false, ['sign']]);
    // Node.js 20 calls it InvalidAccessException.
    for (const format of ['pkcs8', 'jwk']) await assert.rejects(crypto.subtle.exportKey(format, key), { name: /^InvalidAccess/ });
  });

  await t.test('the client never has the key', () => {
    assert.equal(settings.privateKey, undefined);
    assert.equal(refusal(() => clientOf(key).userCoupons.use.prepare(use())).at, 'signer'); // it cannot sign by itself
    assert.equal(piecesOf(pem), 0);
    const owner = new WechatPay({ ...settings, privateKey: pem, signer: 'wasm' });
    assert.ok(piecesOf(pem) > 0);
    owner.free();
  });

  await t.test('signs with a key that was never a text', async () => {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
    const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
    const { signedMessage, signature } = await signed(clientOf(privateKey));
    assert.ok(verify('RSA-SHA256', signedMessage, KeyObject.from(publicKey), signature));
  });

  await t.test('the key of somebody else is refused', async () => {
    const { apiCode, outcome } = await rejection(clientOf(await importKey(pemOf('pkcs8'))).userCoupons.use(use()));
    assert.deepEqual([apiCode, outcome], ['SIGN_ERROR', 'rejected']);
    assert.equal(sandbox.requests.at(-1).signatureHeld, false);
  });

  await t.test('what is not PKCS#8 is refused', async () => {
    await assert.rejects(importKey(pemOf('pkcs1')), { name: 'DataError' });
    await assert.rejects(async () => importKey('no key'), { name: /DataError|InvalidCharacterError/ });
  });

  await t.test('the lines about AWS KMS sign likewise, by a KMS that is given a digest', async () => {
    const source = readFileSync(new URL('../../examples/kms/client.mjs', import.meta.url), 'utf8');
    const lines = source.match(/^\/\/ {5}.+$/gm).map((line) => line.slice(7));
    assert.equal(lines.length, 5);
    const asked = [];
    const kms = {
      async send({ Message, ...rest }) {
        asked.push(rest);
        assert.equal(Message.length, 32);
        const digestInfo = Buffer.concat([Buffer.from('3031300d060960864801650304020105000420', 'hex'), Message]);
        return { Signature: new Uint8Array(privateEncrypt({ key: pem, padding: constants.RSA_PKCS1_PADDING }, digestInfo)) };
      },
    };
    // biome-ignore lint/complexity/useArrowFunction: an arrow function is no constructor
    const SignCommand = function (input) {
      return input;
    };
    const signer = new Function('kms', 'SignCommand', 'KeyId', `${lines.join('\n')}\nreturn signer;`)(kms, SignCommand, 'alias/merchant');
    const wechatpay = new WechatPay({ ...settings, signer });
    t.after(() => wechatpay.free());
    assert.equal((await wechatpay.userCoupons.use(use())).coupon_state, 'USED');
    assert.deepEqual(asked, [{ KeyId: 'alias/merchant', MessageType: 'DIGEST', SigningAlgorithm: 'RSASSA_PKCS1_V1_5_SHA_256' }]);
  });
});
