// Proves that free() leaves nothing of the private key in the memory of the wasm: no 32 bytes in a row of its six numbers, in either
// byte order, and no 24 characters of its PEM text; neither does a construction that fails. While the client lives they are there.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inChild } from './child.mjs';

const SCAN = `
import { generateKeyPairSync } from 'node:crypto';
const memories = [];
const Real = WebAssembly.Instance;
WebAssembly.Instance = class extends Real {
  constructor(...given) {
    super(...given);
    memories.push(this.exports.memory);
  }
};
// A second copy of the package, started while its memory can be seen.
const { createRequire } = await import('node:module');
const { WechatPay: Seen } = createRequire(import.meta.url)('wechatpay-coupon');
assert.equal(memories.length, 1);

const NUMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi'];
function windows(jwk, pem) {
  const memory = Buffer.from(memories[0].buffer);
  let found = 0;
  for (const name of NUMBERS) {
    const number = Buffer.from(jwk[name], 'base64url');
    for (const bytes of [number, Buffer.from(number).reverse()]) {
      for (let at = 0; at + 32 <= bytes.length; at += 4) found += memory.includes(bytes.subarray(at, at + 32)) ? 1 : 0;
    }
  }
  const text = pem.replace(/-----[^-]+-----|\\n/g, '').slice(400);
  for (let at = 0; at + 24 <= text.length; at += 24) found += memory.includes(text.slice(at, at + 24)) ? 1 : 0;
  return found;
}

const merchant = { mchid: '1900000001', serialNo: '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C' };
const counts = { keys: 0, alive: 0, freed: 0, failed: 0 };
for (const modulusLength of [2048, 3072, 4096]) {
  for (const type of ['pkcs1', 'pkcs8']) {
    for (const signatures of [0, 1]) {
      const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength });
      const pem = privateKey.export({ type, format: 'pem' });
      const jwk = privateKey.export({ format: 'jwk' });
      const wechatpayKeys = { PUB_KEY_ID_1: publicKey.export({ type: 'spki', format: 'pem' }) };
      assert.throws(() => new Seen({ ...merchant, privateKey: pem, wechatpayKeys: {} }), { code: 'CONFIG_INVALID' });
      assert.throws(() => new Seen({ ...merchant, privateKey: pem, wechatpayKeys: { PUB_KEY_ID_1: pem } }), { code: 'KEY_INVALID' });
      counts.failed += windows(jwk, pem);
      const wechatpay = new Seen({ ...merchant, privateKey: pem, wechatpayKeys });
      for (let number = 0; number < signatures; number += 1) {
        wechatpay.busifavor.return.prepare({ coupon_code: 'a', stock_id: 'b', return_request_no: 'c' });
      }
      counts.alive += windows(jwk, pem) > 0 ? 1 : 0;
      wechatpay.free();
      counts.freed += windows(jwk, pem);
      counts.keys += 1;
    }
  }
}
report(counts);
`;

test('a lost instance keeps no key once its client is freed or another one is made', async () => {
  const given = await inChild(`${SCAN.slice(0, SCAN.indexOf('const merchant = '))}
    import { lose } from '../runtimes/lose.mjs';
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    const jwk = privateKey.export({ format: 'jwk' });
    const settings = { mchid: '1900000001', serialNo: '1DDE55AD', privateKey: pem, wechatpayKeys: { PUB_KEY_ID_1: publicKey.export({ type: 'spki', format: 'pem' }) } };
    const lost = () => {
      const made = new Seen(settings);
      if (!lose(() => made.userCoupons.use.prepare(use()))) throw new Error('not lost');
      return made;
    };
    const counts = [];
    const freed = lost();
    counts.push(windows(jwk, pem) > 0);
    freed.free();
    counts.push(windows(jwk, pem), memories.length);
    memories.shift(); // the first one is looked at
    const replaced = lost();
    counts.push(windows(jwk, pem) > 0);
    const next = new Seen(settings);
    counts.push(windows(jwk, pem), memories.length);
    replaced.free();
    next.free();
    report(counts);
  `);
  assert.deepEqual(given, [true, 0, 2, true, 0, 2]);
});

test('12 keys leave nothing in memory after free() or after a construction that fails', async () => {
  assert.deepEqual(await inChild(SCAN), { keys: 12, alive: 12, freed: 0, failed: 0 });
});
