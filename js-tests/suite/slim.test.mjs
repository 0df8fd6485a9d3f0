// The slim entry: nothing works before the wasm is given, and everything after, in every form that the wasm may come in; what is
// no wasm of this package is an error and does no harm. Each in a process of its own, since a package starts once.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inChild } from './child.mjs';

const SLIM = `
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { config } from './wechatpay.mjs';
const require = createRequire(import.meta.url);
const bytes = readFileSync(require.resolve('wechatpay-coupon/core_bg.wasm'));
const codeOf = (call) => { try { call(); return 'worked'; } catch (error) { return [error.code, error.at, error instanceof WechatPayError].join(' '); } };
const codeOfAsync = (call) => call().then(() => 'worked', (error) => [error.code, error.at, error instanceof WechatPayError].join(' '));
const prepares = (slim) => codeOf(() => new slim.WechatPay(config()).userCoupons.use.prepare(use()));
`;

const FORMS = {
  'initSync with bytes': 'slim.initSync(bytes)',
  'initSync with an ArrayBuffer': 'slim.initSync(new Uint8Array(bytes).buffer)',
  'initSync with a module': 'slim.initSync(new WebAssembly.Module(bytes))',
  'init with bytes': 'await slim.init(bytes)',
  'init with a module': 'await slim.init(await WebAssembly.compile(bytes))',
  'init with a promise of a module': 'await slim.init(WebAssembly.compile(bytes))',
  'init with a response': 'await slim.init(new Response(bytes))',
  'init with a promise of one': 'await slim.init(Promise.resolve(new Response(bytes)))',
  'init twice': 'await slim.init(bytes); await slim.init(bytes); slim.initSync("anything")',
  'init, and again with what does not arrive': 'await slim.init(bytes); await slim.init(Promise.reject(new TypeError("fetch failed")))',
};

for (const [how, code] of Object.entries(FORMS)) {
  test(`the slim entry works after ${how}, and not before`, async () => {
    const given = await inChild(`${SLIM}
      const slim = await import('wechatpay-coupon/slim');
      const before = prepares(slim);
      ${code};
      const prepared = new slim.WechatPay(config()).userCoupons.use.prepare(use());
      report([before, accept(prepared, signedResponse(couponEntity())).data.coupon_state]);
    `);
    assert.deepEqual(given, ['CONFIG_INVALID init true', 'USED']);
  });
}

test('the slim entry works by require, with another start than the one by import', async () => {
  const given = await inChild(`${SLIM}
    const [imported, required] = [await import('wechatpay-coupon/slim'), require('wechatpay-coupon/slim')];
    required.initSync(bytes);
    report([prepares(required), prepares(imported)]);
  `);
  assert.deepEqual(given, ['worked', 'CONFIG_INVALID init true']);
});

test('what is no wasm of this package is an error, and the right one works: 10 of 10', async () => {
  const given = await inChild(`${SLIM}
    const slim = await import('wechatpay-coupon/slim');
    const other = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
      const otherVersion = Uint8Array.from(bytes);
      otherVersion[otherVersion.length - 1] ^= 1;
    const codes = [
      codeOf(() => slim.initSync()),
      codeOf(() => slim.initSync('core_bg.wasm')),
      codeOf(() => slim.initSync(bytes.subarray(0, 1000))),
      codeOf(() => slim.initSync(other)),
      codeOf(() => slim.initSync(new WebAssembly.Module(other))),
      codeOf(() => slim.initSync(otherVersion)),
      await codeOfAsync(() => slim.init()),
      await codeOfAsync(() => slim.init(new Response('404', { status: 404 }))),
      await codeOfAsync(() => slim.init(Promise.reject(new TypeError('fetch failed')))),
      await codeOfAsync(() => slim.init(new WebAssembly.Module(other))),
    ];
    slim.initSync(bytes);
    report([...codes, prepares(slim)]);
  `);
  assert.deepEqual(given, [...Array(10).fill('CONFIG_INVALID init true'), 'worked']);
});

test('a lost instance of the slim entry is replaced from the same wasm', async () => {
  const given = await inChild(`${SLIM}
    import { lose } from '../runtimes/lose.mjs';
    const slim = await import('wechatpay-coupon/slim');
    slim.initSync(bytes);
    const old = new slim.WechatPay(config());
    const lost = lose(() => old.userCoupons.use.prepare(use()));
    report([lost, codeOf(() => old.userCoupons.use.prepare(use())), prepares(slim)]);
  `);
  assert.deepEqual(given, [true, 'INSTANCE_LOST  true', 'worked']);
});
