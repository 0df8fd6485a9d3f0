// What the READMEs promise in sentences.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MANIFEST } from './subject.mjs';
import { certificate } from '../suite/certificate.mjs';
import {
  PUBLIC_KEY_ID,
  accept,
  busifavorReturn,
  client,
  couponEntity,
  giveBack,
  merchant,
  pkcs1,
  pkcs8,
  refusal,
  rejection,
  signedResponse,
  spki,
  use,
  wechatpay,
} from '../suite/wechatpay.mjs';

describe('what the READMEs promise', () => {
  it('Node.js 20, MIT, no runtime dependencies, and ready after a require too', async () => {
    assert.deepEqual([MANIFEST.engines, MANIFEST.license, MANIFEST.dependencies], [{ node: '>=20' }, 'MIT', undefined]);
    const { createRequire } = await import('node:module');
    const required = createRequire(import.meta.url)('wechatpay-coupon');
    assert.equal(typeof required.WechatPay, 'function');
  });

  it('a private key is read as PKCS#8, PKCS#1, with \\n escapes, as base64, as DER', () => {
    const pem = pkcs8(merchant.privateKey);
    const forms = [
      pem,
      pkcs1(merchant.privateKey),
      pem.replaceAll('\n', '\\n'),
      pem.replace(/-----.*-----\n/g, ''),
      new Uint8Array(merchant.privateKey.export({ type: 'pkcs8', format: 'der' })),
      new Uint8Array(merchant.privateKey.export({ type: 'pkcs1', format: 'der' })),
    ];
    for (const privateKey of forms) assert.equal(client({ privateKey }).userCoupons.use.prepare(use()).method, 'POST');
    assert.equal(forms.length, 6);
  });

  it('a wrong file is named with the setting and what belongs there', () => {
    const serial = '5157F09EFDC096DE15EBE81A47057A7200000000';
    const wrong = [
      ['privateKey', /apiclient_key\.pem/, { privateKey: certificate({ ...merchant, serial }).pem }],
      ['privateKey', /apiclient_key\.pem/, { privateKey: spki(merchant.publicKey) }],
      [`wechatpayKeys.${PUBLIC_KEY_ID}`, /pub_key\.pem/, { wechatpayKeys: { [PUBLIC_KEY_ID]: pkcs8(merchant.privateKey) } }],
      [
        `wechatpayKeys.${PUBLIC_KEY_ID}`,
        new RegExp(`It is ${serial}`),
        { wechatpayKeys: { [PUBLIC_KEY_ID]: certificate({ ...wechatpay, serial }).pem } },
      ],
    ];
    for (const [at, message, changes] of wrong) {
      const error = refusal(() => client(changes));
      assert.deepEqual([error.name, error.at], ['ConfigError', at]);
      assert.match(error.message, message);
    }
    const named = client({ wechatpayKeys: { [serial.toLowerCase()]: certificate({ ...wechatpay, serial }).pem } });
    assert.equal(named.userCoupons.use.prepare(use()).headers['Wechatpay-Serial'], serial);
  });

  it('a signer that throws sends nothing', async () => {
    const failing = client({
      privateKey: undefined,
      signer: () => {
        throw new Error('the KMS is away');
      },
    });
    assert.equal((await rejection(failing.userCoupons.use(use()))).outcome, 'not-sent');
  });

  it("only a merchant coupon's response can be one to another request", () => {
    const { userCoupons, busifavor } = client();
    const others = [{ coupon_code: 'Code_other' }, { brand_id: '1' }, { product_coupon_id: '1' }, { out_request_no: 'OTHER_1' }];
    const answer = signedResponse(couponEntity());
    assert.equal(accept(userCoupons.use.prepare(use()), answer).status, 200);
    for (const other of others) assert.equal(refusal(() => accept(userCoupons.use.prepare(use(other)), answer)).code, 'RESPONSE_MISMATCH');
    // The response to a use has no number of a return.
    for (const other of others.slice(0, 3))
      assert.equal(refusal(() => accept(userCoupons.return.prepare(giveBack(other)), answer)).code, 'RESPONSE_MISMATCH');
    const time = { wechatpay_return_time: '2025-08-03T12:00:00+08:00' };
    assert.deepEqual(accept(busifavor.return.prepare(busifavorReturn()), signedResponse(time)).data, time);
  });

  it('integers beyond 2^53-1 are errors in parameters and strings in responses', () => {
    const prepared = client().userCoupons.use.prepare(use());
    const entity = couponEntity({ coupon_code: use().coupon_code, new_count: 1 });
    const text = JSON.stringify(entity).replace('"new_count":1', '"new_count":9007199254740993');
    assert.equal(accept(prepared, signedResponse(text)).data.new_count, '9007199254740993');
    entity.stock.stock_send_rule.max_count = 123;
    const declared = JSON.stringify(entity).replace('"max_count":123', '"max_count":9007199254740993');
    assert.equal(accept(prepared, signedResponse(declared)).data.stock.stock_send_rule.max_count, '9007199254740993');
    assert.equal(refusal(() => client().userCoupons.use.prepare(use({ saved_amount: 2 ** 53 }))).code, 'REQUEST_INVALID');
  });

  it('a client has free(), twice without harm, and is what `using` takes', () => {
    const wechatpay = client();
    assert.equal(wechatpay[Symbol.dispose], wechatpay.free);
    wechatpay.free();
    wechatpay.free();
    assert.equal(refusal(() => wechatpay.userCoupons.use.prepare(use())).code, 'CLIENT_FREED');
  });
});
