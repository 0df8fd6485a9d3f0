// `iterate`: every item of every page, a page requested when it is wanted, and where to go on after the error of one.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
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

test('what the caller writes into the parameters meanwhile changes no page', async () => {
  const { wechatpay } = await start();
  const params = { ...seededIds, page_size: 2 };
  const whole = codesOf(await all(wechatpay.userCoupons.list.iterate({ ...params })));
  const found = [];
  for await (const item of wechatpay.userCoupons.list.iterate(params)) {
    found.push(item);
    params.coupon_state = 'EXPIRED';
    params.page_size = 1;
  }
  assert.deepEqual(codesOf(found), whole);
});

test('the error of a page comes after the items before it, and says where to go on', async () => {
  const { sandbox, wechatpay } = await start();
  const params = { ...seededIds, page_size: 2 };
  const whole = codesOf(await all(wechatpay.userCoupons.list.iterate(params)));
  for (const page of [0, 1, 2]) {
    const items = wechatpay.userCoupons.list.iterate(params);
    const before = [];
    for (let count = 0; count < 2 * page; count += 1) before.push((await items.next()).value);
    sandbox.fault('body-altered');
    const error = await rejection(items.next());
    assert.deepEqual([error.code, Object.keys(error.page)], ['SIGNATURE_MISMATCH', page === 0 ? [] : ['page_token']]);
    const after = await all(wechatpay.userCoupons.list.iterate({ ...params, ...error.page }));
    assert.deepEqual([...codesOf(before), ...codesOf(after)], whole);
    assert.deepEqual(await items.next(), { value: undefined, done: true });
  }
});

test('where to go on is in no listing of the error, and other errors have none', async () => {
  const { sandbox, wechatpay } = await start();
  const items = wechatpay.userCoupons.list.iterate({ ...seededIds, page_size: 1 });
  await items.next();
  sandbox.fault('system-error-before');
  const error = await rejection(items.next());
  const token = error.page.page_token;
  assert.ok(token.length > 3);
  for (const text of [JSON.stringify(error), inspect(error, { showHidden: true, getters: true, depth: 9 }), error.stack]) {
    assert.ok(!text.includes(token), text);
  }
  sandbox.fault('system-error-before');
  assert.equal((await rejection(wechatpay.userCoupons.list(seededIds))).page, undefined);
});

test('options belong to every page', async () => {
  const { sandbox, wechatpay } = await start();
  const ending = new AbortController();
  const items = wechatpay.userCoupons.list.iterate({ ...seededIds, page_size: 1 }, { signal: ending.signal });
  await items.next();
  ending.abort();
  const error = await rejection(items.next());
  assert.deepEqual([error.code, sandbox.requests.length, typeof error.page.page_token], ['ABORTED', 1, 'string']);
});

// The tokens that pages give for the next one, how many pages are given, and the token of the page that could not be had.
for (const [what, tokens, given, asked] of [
  ['a page that names itself', ['a', 'a'], 1, 'a'],
  ['a page that leads back to an earlier one', ['a', 'b', 'c', 'a'], 3, 'c'],
  ['a page that leads back to the one it began with', ['b', 'start'], 1, 'b'],
]) {
  test(`${what} is an error instead of an endless list`, async () => {
    let pages = 0;
    const fetch = async () => {
      const { status, headers, body } = signedResponse({ next_page_token: tokens[pages], user_coupon_list: [couponEntity()] });
      pages += 1;
      assert.ok(pages <= tokens.length, 'it goes on and on');
      return new Response(body, { status, headers });
    };
    const { brand_id, appid } = seededIds;
    const page_token = tokens.includes('start') ? 'start' : undefined;
    const items = client({ fetch, retry: true }).userCoupons.list.iterate({ openid: 'o1', appid, brand_id, page_token });
    for (let count = 0; count < given; count += 1) assert.equal((await items.next()).done, false);
    const error = await rejection(items.next());
    assert.deepEqual(
      [error.name, error.code, error.at, error.status, error.attempts, error.page],
      ['VerificationError', 'RESPONSE_MISMATCH', '/next_page_token', 200, 1, { page_token: asked }],
    );
    assert.match(error.message, /does not go on/);
    assert.equal(pages, tokens.length);
  });
}
