// `iterate`: every item of every page, a page requested when it is wanted, and the error of the page that failed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox, seededIds } from 'wechatpay-coupon/sandbox';
import { client, couponEntity, rejection, signedResponse } from './wechatpay.mjs';

const start = async () => {
  const sandbox = await createSandbox();
  return { sandbox, wechatpay: new WechatPay({ ...sandbox.config, retry: false }) };
};
const codesOf = (list) => list.map(({ coupon_code }) => coupon_code);

/** All that a list gives. */
async function all(items) {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
}

test('gives what the pages together have, in their order', async () => {
  const { sandbox, wechatpay } = await start();
  const whole = await wechatpay.userCoupons.list({ ...seededIds, page_size: 50 });
  assert.ok(whole.user_coupon_list.length > 4);
  for (const page_size of [1, 2, whole.total_count, 50]) {
    const before = sandbox.requests.length;
    const found = await all(wechatpay.userCoupons.list.iterate({ ...seededIds, page_size }));
    assert.deepEqual(codesOf(found), codesOf(whole.user_coupon_list));
    assert.equal(sandbox.requests.length - before, Math.ceil(whole.total_count / page_size), `pages of ${page_size}`);
  }
});

test('requests a page when its first item is wanted, and none after a break', async () => {
  const { sandbox, wechatpay } = await start();
  const items = wechatpay.userCoupons.list.iterate({ ...seededIds, page_size: 2 });
  assert.equal(sandbox.requests.length, 0);
  await items.next();
  await items.next();
  assert.equal(sandbox.requests.length, 1);
  for await (const _ of items) break;
  assert.equal(sandbox.requests.length, 2);
  assert.deepEqual(await items.next(), { value: undefined, done: true });
  assert.equal(sandbox.requests.length, 2);
});

test('the error of a page comes after the items before it', async () => {
  const { sandbox, wechatpay } = await start();
  const items = wechatpay.userCoupons.list.iterate({ ...seededIds, page_size: 1 });
  await items.next();
  sandbox.fault('body-altered');
  assert.equal((await rejection(items.next())).code, 'SIGNATURE_MISMATCH');
});

test('options belong to every page', async () => {
  const { sandbox, wechatpay } = await start();
  const ending = new AbortController();
  const items = wechatpay.userCoupons.list.iterate({ ...seededIds, page_size: 1 }, { signal: ending.signal });
  await items.next();
  ending.abort();
  assert.deepEqual([(await rejection(items.next())).code, sandbox.requests.length], ['ABORTED', 1]);
});

test('ends with a page that names itself as the next one', async () => {
  let pages = 0;
  const fetch = async () => {
    pages += 1;
    assert.ok(pages < 5, 'it goes on and on');
    const { status, headers, body } = signedResponse({ total_count: 9, next_page_token: 'again', user_coupon_list: [couponEntity()] });
    return new Response(body, { status, headers });
  };
  const { brand_id, appid } = seededIds;
  const found = await all(client({ fetch }).userCoupons.list.iterate({ openid: 'o1', appid, brand_id }));
  assert.deepEqual([found.length, pages], [2, 2]);
});
