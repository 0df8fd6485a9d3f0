// `free()` leaves nothing of the private key in the memory of the wasm: no 32 bytes in a row of its six numbers, in either
// byte order, and no 24 characters of its PEM text or of that in base64; neither does a construction that fails, nor a client whose WebCrypto
// signs. Once the wasm has to sign there are the copies of each number that it computes with, and no more.

import { memories } from './wasm-memory.mjs'; // before the package
import assert from 'node:assert/strict';
import { generateKeyPair } from 'node:crypto';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { row } from '../reliability/row.mjs';
import { lose } from '../runtimes/lose.mjs';
import { PUBLIC_KEY_ID, client, refusal, rsa, spki, use } from './wechatpay.mjs';

const NUMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi'];
const SIZES = [2048, 3072, 2048, 2048, 3072, 2048, 4096, 2048, 3072, 2048];

/** While its client lives: as many copies of each number as the crate rsa keeps. */
function alive(key) {
  const jwk = key.export({ format: 'jwk' });
  const [d, p, q, dp, dq] = ['d', 'p', 'q', 'dp', 'dq'].map((name) => Buffer.from(jwk[name], 'base64url').length - 31);
  return { d, p: 3 * p, q: 2 * q, dp, dq };
}

/** How many windows of the secrets of a key are in the memory, by the name of the secret: two copies count twice. */
function windows(key, type, memory = memories.at(-1)) {
  const jwk = key.export({ format: 'jwk' });
  const needles = NUMBERS.flatMap((name) => {
    const number = Buffer.from(jwk[name], 'base64url');
    return [
      [name, number, 32],
      [name, Buffer.from(number).reverse(), 32],
    ];
  });
  needles.push(['pem', Buffer.from(key.export({ type, format: 'pem' }).replace(/-----[^-]+-----|\n/g, '')), 24]);
  needles.push(['pem', Buffer.from(key.export({ type, format: 'pem' })), 24]);
  needles.push(['base64 of pem', Buffer.from(Buffer.from(key.export({ type, format: 'pem' })).toString('base64')), 24]);
  return search(Buffer.from(memory.buffer), needles);
}

function search(memory, needles) {
  // By the first four bytes of every window; a byte each says whether it is worth looking those up.
  const [byStart, worth] = [new Map(), new Uint8Array(1 << 16)];
  const found = {};
  for (const [name, bytes, length] of needles) {
    for (let at = 0; at + length <= bytes.length; at += 1) {
      const start = bytes.readUInt32BE(at);
      if (!byStart.has(start)) byStart.set(start, []);
      byStart.get(start).push({ name, window: bytes.subarray(at, at + length) });
      worth[start & 0xffff] = 1;
    }
  }
  let start = 0;
  for (let at = 0; at < memory.length; at += 1) {
    start = ((start << 8) | memory[at]) >>> 0;
    if (worth[start & 0xffff] === 0) continue;
    for (const { name, window } of byStart.get(start) ?? []) {
      if (window.compare(memory, at - 3, at - 3 + window.length) === 0) found[name] = (found[name] ?? 0) + 1;
    }
  }
  return found;
}

test('the search finds every window of every copy, and nothing else', () => {
  const needle = Buffer.from(Array.from({ length: 40 }, (_, index) => index * 5));
  const memory = Buffer.alloc(1000);
  const found = () => search(memory, [['x', needle, 32]]);
  assert.deepEqual(found(), {});
  needle.copy(memory, 501);
  needle.copy(memory, 960);
  assert.deepEqual(found(), { x: 18 });
  memory[999] = memory[501] = 7;
  assert.deepEqual(found(), { x: 16 });
  memory[520] = memory[980] = 7;
  assert.deepEqual(found(), {});
});

test('keys leave nothing in memory after free() or after a construction that fails', async () => {
  const part = row(18, 'keys');
  let keys = 0;
  for (; keys < part.count; keys += 1) {
    const modulusLength = SIZES[keys % SIZES.length];
    const type = ['pkcs8', 'pkcs1'][Math.floor(keys / SIZES.length) % 2];
    const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength });
    const [pem, what] = [privateKey.export({ type, format: 'pem' }), `key ${keys}, ${type} of ${modulusLength} bits`];
    const encoded = Buffer.from(pem).toString('base64');
    const der = privateKey.export({ type, format: 'der' });
    assert.equal(refusal(() => client({ privateKey: pem, wechatpayKeys: {} })).code, 'CONFIG_INVALID');
    // Its own key as WeChat Pay's, and its private key there, in every form in which it is read.
    for (const key of [pem, encoded, pem.replaceAll('\n', '\\\\n'), Buffer.from(pem), Buffer.from(encoded), der, spki(publicKey)]) {
      assert.equal(refusal(() => client({ privateKey: pem, wechatpayKeys: { [PUBLIC_KEY_ID]: key } })).code, 'KEY_INVALID');
    }
    assert.deepEqual(windows(privateKey, type), {}, `${what}, refused`);

    for (const signer of ['wasm', 'webcrypto', undefined]) {
      const wechatpay = client({ privateKey: [pem, encoded, der][keys % 3], signer });
      for (const key of [pem, encoded, der]) assert.equal(refusal(() => wechatpay.addKeys({ PUB_KEY_ID_2: key })).code, 'KEY_INVALID');
      if (signer !== 'wasm') {
        await wechatpay.userCoupons.use.prepareAsync(use());
        assert.deepEqual(windows(privateKey, type), {}, `${what}, in WebCrypto`);
      }
      if (signer !== 'webcrypto') {
        for (let signatures = 0; signatures < (signer ? keys % 3 : 1); signatures += 1) wechatpay.userCoupons.use.prepare(use());
        assert.deepEqual(windows(privateKey, type), alive(privateKey), `${what}, alive`);
      }
      wechatpay.free();
      assert.deepEqual(windows(privateKey, type), {}, `${what}, freed`);
    }
  }
  part.passed(keys, '0 windows after free(), or while WebCrypto signs; where the wasm signs d, dp and dq once, q twice, p three times');
});

test('a private key whose numbers do not fit leaves nothing of its primes', async () => {
  for (const modulusLength of [2048, 3072, 4096]) {
    const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength });
    const der = privateKey.export({ type: 'pkcs1', format: 'der' });
    const jwk = privateKey.export({ format: 'jwk' });
    for (const name of ['n', 'd', 'p', 'q', 'dp', 'dq', 'qi']) {
      const number = Buffer.from(jwk[name], 'base64url');
      const altered = Buffer.from(der);
      altered[der.indexOf(number) + number.length - 1] ^= 6; // an odd number stays odd
      const wechatpayKeys = { [PUBLIC_KEY_ID]: spki(publicKey) };
      assert.match(refusal(() => client({ privateKey: altered, wechatpayKeys })).message, /do not fit together/);
      assert.deepEqual(windows(privateKey, 'pkcs8'), {}, `${name} of ${modulusLength} bits`);
    }
  }
});

test('a client whose private key is refused leaves nothing of its APIv3 key', () => {
  const apiV3Key = 'a7Gk2mQx9TzL4vBn8RcY1dWs6HfJ3pEu';
  const left = () => search(Buffer.from(memories.at(-1).buffer), [['apiV3Key', Buffer.from(apiV3Key), 16]]);
  assert.equal(refusal(() => client({ privateKey: 'no key', apiV3Key })).at, 'privateKey');
  assert.deepEqual(left(), {});
  const alive = client({ apiV3Key });
  assert.deepEqual(Object.keys(left()), ['apiV3Key'], 'what the search would find');
  alive.free();
});

test('a lost instance keeps no key once its client is freed or another one is made', () => {
  const { privateKey } = rsa();
  const settings = { signer: 'wasm', privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) };
  const left = (memory) => Object.keys(windows(privateKey, 'pkcs8', memory)).length;
  const lost = () => {
    const made = client(settings);
    assert.ok(lose(() => made.userCoupons.use.prepare(use())));
    assert.ok(left() > 0);
    return made;
  };
  const freed = lost();
  const [first] = memories;
  freed.free();
  assert.deepEqual([left(first), memories.length], [0, 2]);

  const replaced = lost();
  const next = client(settings);
  assert.deepEqual([left(memories[1]), memories.length], [0, 3]);
  assert.ok(left() > 0);
  replaced.free();
  next.free();
  assert.equal(left(), 0);
});
