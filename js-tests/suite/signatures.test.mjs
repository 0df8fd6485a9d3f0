// Proves that signatures are right: with keys of 2048, 3072 and 4096 bits every one of 160 is byte for byte what node:crypto and
// WebCrypto make of the same text, which is possible since RSASSA-PKCS1-v1_5 has only one signature for a text.

import assert from 'node:assert/strict';
import { randomBytes, sign, verify, webcrypto } from 'node:crypto';
import { test } from 'node:test';
import { OPERATIONS, PARAMETERS, client, operationOf, pkcs8, rsa } from './wechatpay.mjs';

const signatureOf = ({ headers }) => /signature="([^"]+)"/.exec(headers.Authorization)[1];
const nonceOf = ({ headers }) => /nonce_str="([^"]+)"/.exec(headers.Authorization)[1];
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

for (const [bits, count] of [[2048, 140], [3072, 12], [4096, 8]]) {
  test(`${count} of ${count} signatures by a key of ${bits} bits are what node:crypto and WebCrypto make`, async () => {
    const { privateKey, publicKey } = rsa(bits);
    const wechatpay = client({ privateKey: pkcs8(privateKey) });
    const webKey = await webcrypto.subtle.importKey('pkcs8', privateKey.export({ type: 'pkcs8', format: 'der' }), algorithm, false, ['sign']);
    let equal = 0;
    const nonces = new Set();
    for (let index = 0; index < count; index += 1) {
      const name = OPERATIONS[index % OPERATIONS.length];
      const prepared = operationOf(wechatpay, name).prepare(PARAMETERS[name]({ [name === 'busifavor.get' ? 'openid' : 'stock_id']: randomBytes(index + 1).toString('latin1') }));
      const message = Buffer.from(prepared.signedMessage);
      const signature = signatureOf(prepared);
      assert.equal(Buffer.from(signature, 'base64').length, bits / 8);
      assert.ok(verify('RSA-SHA256', message, publicKey, Buffer.from(signature, 'base64')));
      const others = [sign('RSA-SHA256', message, privateKey), await webcrypto.subtle.sign(algorithm, webKey, message)];
      for (const other of others) assert.equal(Buffer.from(other).toString('base64'), signature);
      equal += 1;
      nonces.add(nonceOf(prepared));
    }
    assert.equal(equal, count);
    assert.equal(nonces.size, count);
  });
}

test('the clock of the configuration is the time of the request, in whole seconds', () => {
  for (const [milliseconds, seconds] of [[0, '0'], [999, '0'], [1000, '1'], [1_754_200_000_999.5, '1754200000'], [4_294_967_295_000, '4294967295']]) {
    const { signedMessage, headers } = client({ now: () => milliseconds }).userCoupons.return.prepare(PARAMETERS['userCoupons.return']());
    assert.equal(signedMessage.split('\n')[2], seconds);
    assert.match(headers.Authorization, new RegExp(`,timestamp="${seconds}",`));
  }
});

test('a body is written once, in the declared order, without the fields of the path and without what is undefined', () => {
  const { body, signedMessage } = client().userCoupons.use.prepare(PARAMETERS['userCoupons.use']({ saved_amount: 0, store_id: undefined }));
  assert.equal(
    body,
    '{"product_coupon_id":"1000000013","stock_id":"1000000013001","appid":"wx233544546545989","use_time":"2025-08-03T12:00:00+08:00",' +
      '"associated_order_info":{"transaction_id":"4200000000123456789123456789"},"out_request_no":"MCHUSE202003101234","brand_id":"120344","saved_amount":0}',
  );
  assert.ok(signedMessage.endsWith(`\n${body}\n`));
});
