// The page `security`: each attack of its table has the result that it says, and what it says of keys and of the package holds. Links of the pages on security at the root lead to files.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { literal } from './document.mjs';
import { pageTests } from './page.mjs';
import {
  NOW,
  PARAMETERS,
  accept,
  busifavorReturn,
  client,
  config,
  couponEntity,
  giveBack,
  pkcs8,
  refusal,
  rejection,
  rsa,
  signedResponse,
  unsignedResponse,
  use,
} from '../suite/wechatpay.mjs';
import { WechatPay } from 'wechatpay-coupon';

const ROOT = new URL('../../', import.meta.url);
const { chinese, english } = pageTests('security');

const good = (options) => signedResponse(couponEntity(), options);
const refused = (answer, params = use()) => refusal(() => accept(client().userCoupons.use.prepare(params), answer));

describe('the attacks of the page security', () => {
  it('have the results of its table', () => {
    assert.equal(accept(client().userCoupons.use.prepare(use()), good()).status, 200); // what is spoilt below is good
    const { body, ...rest } = good();
    const [stranger, old] = [rsa().privateKey, String(NOW - 300)];
    const provoked = [
      [
        refused({ ...rest, body: Buffer.from(`${Buffer.from(body)}`.replace('Code_123456', 'Code_123457')) }),
        refused(good({ key: stranger })),
      ],
      [refused(good({ serial: 'PUB_KEY_ID_7', key: stranger }))],
      [refused(unsignedResponse(200, Buffer.from(body)))],
      [refused(good({ timestamp: old }))],
      [{ coupon_code: 'Code_other' }, { brand_id: '1' }, { product_coupon_id: '1' }, { out_request_no: 'OTHER_1' }].map((other) =>
        refused(good(), use(other)),
      ),
      [{ openid: '..' }, { coupon_code: '' }, { role: 'admin' }].map((changes) =>
        refusal(() => client().userCoupons.use.prepare(use(changes))),
      ),
    ].flatMap((errors) => [new Set(errors.map(({ code }) => code))]);
    for (const { tables } of [chinese, english])
      assert.deepEqual(
        provoked,
        tables[0].map(([code]) => new Set([literal(code)])),
      );
  });

  it('of other characters stay in their part of the path', () => {
    for (const openid of ['../..', '/', '?a=b', '#', 'a\r\nX-Header: 1']) {
      const { url, headers } = client().userCoupons.use.prepare(use({ openid }));
      assert.equal(new URL(url).pathname.split('/').length, 10);
      assert.ok(url.includes(encodeURIComponent(openid)) && Object.values(headers).every((value) => !/[\r\n]/.test(value)));
    }
  });
});

describe('the limits of the page security', () => {
  it('are those of the package: what can be replayed, and for how long', () => {
    const { userCoupons, busifavor } = client();
    // Within the window, to the same query; the response to a use says nothing of another return.
    assert.equal(accept(userCoupons.get.prepare(PARAMETERS['userCoupons.get']()), good({ timestamp: String(NOW - 299) })).status, 200);
    for (const other of [{ coupon_code: 'Code_other' }, { brand_id: '1' }, { product_coupon_id: '1' }])
      assert.equal(refusal(() => accept(userCoupons.return.prepare(giveBack(other)), good())).code, 'RESPONSE_MISMATCH');
    const time = { wechatpay_return_time: '2025-08-03T12:00:00+08:00' };
    assert.deepEqual(accept(busifavor.return.prepare(busifavorReturn()), signedResponse(time)).data, time);
  });

  it('are those of the package: error responses are unsigned, and rejected', () => {
    const error = refused(unsignedResponse(403, '{"code":"NOT_ENOUGH"}'));
    assert.deepEqual([error.code, error.verified, error.outcome], ['API_ERROR', false, 'rejected']);
  });
});

describe('what the page security says of keys', () => {
  it('free(): twice, by `using`, and while a call is under way', async () => {
    let respond;
    const made = client({ fetch: () => new Promise((resolve) => (respond = resolve)) });
    assert.equal(made[Symbol.dispose], made.free);
    const call = made.userCoupons.use(use());
    while (!respond) await new Promise(setImmediate);
    made.free();
    made.free();
    const { body, ...init } = good();
    respond(new Response(body, init));
    const { code, outcome } = await rejection(call);
    assert.deepEqual([code, outcome], ['CLIENT_FREED', 'unknown']);
    assert.equal(refusal(() => made.userCoupons.use.prepare(use())).code, 'CLIENT_FREED');
  });

  it('nothing switches verifying off, and unknown settings are errors', () => {
    for (const changes of [{ verify: false }, { timestampTolerance: 0 }, { timestampTolerance: 301 }, { wechatpayKeys: {} }])
      assert.equal(refusal(() => new WechatPay(config({ privateKey: pkcs8(rsa().privateKey), ...changes }))).code, 'CONFIG_INVALID');
  });

  it('the package has no dependency and no install script', () => {
    const manifest = JSON.parse(readFileSync(new URL('node_modules/wechatpay-coupon/package.json', ROOT), 'utf8'));
    for (const name of ['dependencies', 'optionalDependencies', 'peerDependencies', 'scripts'])
      assert.equal(manifest[name], undefined, name);
  });
});

describe('the pages on security at the root', () => {
  const links = (file) => [...readFileSync(new URL(file, ROOT), 'utf8').matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, link]) => link);

  it('link to files that are there, the same in both languages', () => {
    const [zh, en] = ['SECURITY.zh-CN.md', 'SECURITY.md'].map(links);
    assert.ok(zh.length > 6);
    for (const link of [...zh, ...en]) assert.ok(existsSync(new URL(link, ROOT)), link);
    const neutral = (link) => link.replace('.zh-CN', '').replace('docs/zh/', 'docs/en/');
    // Each begins with a link to the other.
    assert.deepEqual(zh.slice(1).map(neutral), en.slice(1));
  });
});
