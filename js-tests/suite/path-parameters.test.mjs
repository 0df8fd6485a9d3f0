// A path parameter names its own resource or is an error: empty, "." and ".." (which every URL parser takes away) are
// errors with their JSON pointers; everything else stays one segment, whatever it holds.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { client, found, giveBack, refusal, use } from './wechatpay.mjs';

const wechatpay = client();
const OPERATIONS = { use: [wechatpay.userCoupons.use, use], return: [wechatpay.userCoupons.return, giveBack] };

for (const [name, [operation, params]] of Object.entries(OPERATIONS)) {
  test(`${name}: a path parameter that is empty, "." or ".." is an error`, () => {
    for (const field of ['openid', 'coupon_code']) {
      for (const value of ['', '.', '..']) {
        const error = refusal(() => operation.prepare(params({ [field]: value })));
        assert.deepEqual([error.code, error.outcome, ...found(error)], ['REQUEST_INVALID', 'not-sent', `/${field} path`]);
      }
    }
  });

  test(`${name}: both path parameters are errors at once`, () => {
    const error = refusal(() => operation.prepare(params({ openid: '..', coupon_code: '' })));
    assert.deepEqual(found(error), ['/openid path', '/coupon_code path']);
  });

  test(`${name} keeps every other value in its own segment`, () => {
    const start = operation.prepare(params({ openid: 'OPENID' })).url.split('OPENID')[0];
    const values = [
      '...',
      '%2e',
      '%2E%2E',
      '.%2e',
      '%252e%252e',
      '..;',
      '../..',
      '..\\..',
      './.',
      '/',
      '//',
      '\\',
      ' ',
      '. .',
      '\t..',
      '..\n',
      '．．',
      '\u2024\u2024',
      '%00',
      '?',
      '#',
      'a?b#c',
    ];
    for (const value of values) {
      const { url } = operation.prepare(params({ openid: value }));
      assert.ok(url.startsWith(start), value);
      assert.equal(new URL(url).href, url);
      const parts = new URL(url).pathname.split('/');
      assert.equal(parts.length, 10, value);
      assert.equal(decodeURIComponent(parts[6]), value);
      assert.deepEqual([parts[7], parts[8], parts[9]], ['coupons', 'Code_123456', name]);
    }
    assert.equal(values.length, 22);
  });
}
