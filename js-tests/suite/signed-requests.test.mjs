// What is signed is what is sent: for every operation with a body and 20 hostile but valid parameter sets the signed text is rebuilt
// from the raw request line and the raw body that a server received, and the signature is checked and made again with node:crypto
// and WebCrypto.

import assert from 'node:assert/strict';
import { createPublicKey, sign, verify, webcrypto } from 'node:crypto';
import { test } from 'node:test';
import { OPERATIONS, PARAMETERS, PATHS, QUERIES, operationOf } from './wechatpay.mjs';
import { inChild } from './child.mjs';
import { standIn } from './stand-in.mjs';

const HOSTILE = [
  'a/b',
  'a%2Fb',
  '%',
  '%25%',
  'a?b=c',
  'a#b',
  'a+b c',
  '"quoted"',
  "it's",
  'back\\slash',
  '中文券码',
  '券🎫👨‍👩‍👧',
  '\u0000\u0001\u001f\u007f',
  'line\nbreak\r\n\ttab',
  '.hidden',
  '...',
  '@:;,=&$!*()[]{}<>^`|',
  '\u202e\u2028\u2029\ufeff',
  '%2e%2e',
  '/../..//',
];
assert.equal(HOSTILE.length, 20);

/** The hostile text in every field that may hold it; by default in every text that is neither a request number nor one of a few words. */
const hostileParameters = {
  'userCoupons.use': (text) => ({
    openid: text,
    coupon_code: text,
    product_coupon_id: text,
    stock_id: text,
    appid: text,
    brand_id: text,
    store_id: text,
    associated_order_info: { transaction_id: text, out_trade_no: text, mchid: text, sub_mchid: text },
  }),
  'userCoupons.return': (text) => ({
    openid: text,
    coupon_code: text,
    product_coupon_id: text,
    stock_id: text,
    appid: text,
    brand_id: text,
    sequential_coupon_index: 0,
  }),
  'busifavor.return': (text) => ({ coupon_code: text, stock_id: text, return_request_no: text }),
};

const hostileOf = (name, text) => {
  const isFree = (field, value) => typeof value === 'string' && !/_request_no$|^(?:update_mode|store_scope)$/.test(field);
  const free = Object.entries(PARAMETERS[name]()).filter(([field, value]) => isFree(field, value));
  return hostileParameters[name]?.(text) ?? Object.fromEntries(free.map(([field]) => [field, text]));
};

/** Written without a look at the package: scheme, then five quoted parts. */
const AUTHORIZATION =
  /^WECHATPAY2-SHA256-RSA2048 mchid="(?<mchid>\d+)",nonce_str="(?<nonce>[0-9A-Za-z]{32})",signature="(?<signature>[0-9A-Za-z+/]+={0,2})",timestamp="(?<timestamp>[1-9]\d{9})",serial_no="(?<serial>[0-9A-F]{40})"$/;

for (const name of OPERATIONS.filter((name) => !QUERIES.includes(name))) {
  test(`${name}: 20 of 20 hostile parameter sets arrive as they were signed`, async (t) => {
    const { sandbox, client, last, requests } = standIn(t);
    const publicKey = createPublicKey(sandbox.config.privateKey);
    const der = Buffer.from(sandbox.config.privateKey.replace(/-----[^-]+-----|\s/g, ''), 'base64');
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const webKey = await webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
    let held = 0;
    for (const text of HOSTILE) {
      const params = PARAMETERS[name](hostileOf(name, text));
      const prepared = operationOf(client, name).prepare(params);
      assert.equal(new URL(prepared.url).href, prepared.url);
      for (const [header, value] of Object.entries(prepared.headers)) assert.match(value, /^[\x20-\x7e]+$/, header);

      await fetch(prepared.url, prepared);
      const { method, target, headers, body, rawBody } = last();
      assert.equal(sandbox.config.baseUrl + target, prepared.url);
      assert.equal(body, prepared.body);

      const { mchid, nonce, signature, timestamp, serial } = AUTHORIZATION.exec(headers.authorization).groups;
      assert.deepEqual([mchid, serial], [sandbox.config.mchid, sandbox.config.serialNo]);
      assert.ok(Math.abs(Date.now() / 1000 - timestamp) < 10);
      const message = Buffer.concat([Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce}\n`), rawBody, Buffer.from('\n')]);
      assert.equal(message.toString(), prepared.signedMessage);

      const raw = Buffer.from(signature, 'base64');
      assert.ok(verify('RSA-SHA256', message, publicKey, raw));
      assert.equal(sign('RSA-SHA256', message, sandbox.config.privateKey).toString('base64'), signature);
      assert.equal(Buffer.from(await webcrypto.subtle.sign(algorithm, webKey, message)).toString('base64'), signature);
      held += 1;

      assert.equal(headers['wechatpay-serial'], Object.keys(sandbox.config.wechatpayKeys)[0]);
      assert.match(headers['user-agent'], /^wechatpay-coupon\/\d+\.\d+\.\d+$/);
      assert.equal(headers.accept, 'application/json');
      assert.equal(headers['content-type'], 'application/json');
      const inPath = new Set(PATHS[name]);
      assert.deepEqual(JSON.parse(body), Object.fromEntries(Object.entries(params).filter(([field]) => !inPath.has(field))));
      const segments = target.split('/').map(decodeURIComponent);
      assert.deepEqual(
        segments.filter((segment) => segment === text),
        [...inPath].fill(text),
      );
    }
    assert.equal(held, 20);
    assert.deepEqual(
      requests().map(({ signatureHeld }) => signatureHeld),
      Array(20).fill(true),
    );
  });
}

test('text of any script is sent as it is, also without encodeInto', async () => {
  for (const flags of [[], ['--import', 'data:text/javascript,delete TextEncoder.prototype.encodeInto']]) {
    const seen = await inChild(
      `
      const texts = ['券', '门店🎫', 'a券', '券a', '🎫'.repeat(40)];
      report(texts.map((store_id) => JSON.parse(client().userCoupons.use.prepare(use({ store_id })).body).store_id === store_id));
    `,
      flags,
    );
    assert.deepEqual(seen, Array(5).fill(true), flags.join(' '));
  }
});
