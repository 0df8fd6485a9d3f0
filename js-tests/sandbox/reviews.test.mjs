// The states of what was created: AUDITING until its review (审核) ends, at once, by the clock or by hand; a stock's end; states that are set.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { ASK, done, newBundle, newProduct, refused } from './requests.mjs';

const NOT_SENDING = '400 INVALID_REQUEST 268577984';
const BUSINESS = '400 INVALID_REQUEST';

/** A new product coupon: what the response shows of its states, and its ids. */
async function created(sandbox, changes = {}) {
  const made = await done(sandbox, ASK['productCoupons.create'](changes));
  const { stock_id, state } = made.stock ?? made.stock_bundle.stock_list[0];
  return { states: `${made.state} ${state}`, product_coupon_id: made.product_coupon_id, stock_id, bundle: made.stock_bundle };
}
const send = ({ product_coupon_id, stock_id }) => ASK['userCoupons.send']({ product_coupon_id, stock_id });
const statesOf = async (sandbox, { product_coupon_id, stock_id }) => {
  const { state } = await done(sandbox, ASK['productCoupons.get'](product_coupon_id));
  return `${state} ${(await done(sandbox, ASK['stocks.get']({ product_coupon_id, stock_id }))).state}`;
};

test('a review ends at once unless it is said otherwise, wherever the clock is put', async () => {
  for (const options of [{}, { audit: 'at-once' }, { audit: 0 }]) {
    const sandbox = await createSandbox(options);
    const ids = await created(sandbox);
    assert.equal(ids.states, 'EFFECTIVE SENDING');
    sandbox.clock.advance(-86_400_000);
    assert.equal(await statesOf(sandbox, ids), 'EFFECTIVE SENDING');
  }
});

test('a review ends by the clock, and what it passed stays passed', async () => {
  const sandbox = await createSandbox({ audit: 60_000 });
  const ids = await created(sandbox);
  assert.equal(ids.states, 'AUDITING AUDITING');
  assert.equal(await refused(sandbox, send(ids)), BUSINESS);
  sandbox.clock.advance(59_000);
  assert.equal(await statesOf(sandbox, ids), 'AUDITING AUDITING');
  sandbox.clock.advance(2000);
  assert.equal(await statesOf(sandbox, ids), 'EFFECTIVE SENDING');
  await done(sandbox, send(ids));
  sandbox.clock.advance(-60_000);
  assert.equal(await statesOf(sandbox, ids), 'EFFECTIVE SENDING');
});

test('a review ends by hand: of a product coupon with its stocks, of a bundle, of one stock, or all', async () => {
  const sandbox = await createSandbox({ audit: 'by-hand' });
  const ids = await created(sandbox);
  sandbox.clock.advance(365 * 86_400_000);
  sandbox.clock.advance(-365 * 86_400_000);
  assert.equal(await statesOf(sandbox, ids), 'AUDITING AUDITING');
  assert.equal(await refused(sandbox, ASK['stocks.create']({ product_coupon_id: ids.product_coupon_id })), BUSINESS);
  assert.equal(await refused(sandbox, ASK['productCoupons.deactivate']({ product_coupon_id: ids.product_coupon_id })), BUSINESS);
  sandbox.audit(ids.product_coupon_id);
  assert.equal(await statesOf(sandbox, ids), 'EFFECTIVE SENDING');
  await done(sandbox, send(ids));

  const { stock_id } = await done(sandbox, ASK['stocks.create']({ product_coupon_id: ids.product_coupon_id }));
  const second = { ...ids, stock_id };
  assert.equal(await statesOf(sandbox, second), 'EFFECTIVE AUDITING');
  assert.equal(await refused(sandbox, send(second)), NOT_SENDING);
  for (const operation of ['update', 'deactivate']) {
    assert.equal(await refused(sandbox, ASK[`stocks.${operation}`]({ product_coupon_id: ids.product_coupon_id, stock_id })), BUSINESS);
  }
  sandbox.audit(stock_id);
  await done(sandbox, send(second));

  const { brand_id, out_request_no } = ASK['productCoupons.create']().body;
  const request = { ...ASK['productCoupons.create'](), body: { ...newBundle(), brand_id, out_request_no } };
  const { product_coupon_id, stock_bundle } = await done(sandbox, request);
  sandbox.audit(stock_bundle.stock_bundle_id);
  const { stock_list } = await done(sandbox, ASK['stocks.list']({ product_coupon_id, state: 'SENDING' }));
  assert.equal(stock_list.length, 3);
  assert.equal((await done(sandbox, ASK['productCoupons.get'](product_coupon_id))).state, 'AUDITING');
  sandbox.audit();
  assert.equal((await done(sandbox, ASK['productCoupons.get'](product_coupon_id))).state, 'EFFECTIVE');
});

test('what is rejected stays AUDITING, and is not decided again', async () => {
  const sandbox = await createSandbox({ audit: 1000 });
  const ids = await created(sandbox);
  sandbox.audit(ids.stock_id, { passed: false });
  sandbox.clock.advance(5000);
  sandbox.audit();
  assert.equal(await statesOf(sandbox, ids), 'EFFECTIVE AUDITING');
  sandbox.audit(ids.product_coupon_id, { passed: false });
  assert.equal(await statesOf(sandbox, ids), 'EFFECTIVE AUDITING');
});

test('mistakes are named, and reset forgets what was reviewed', async () => {
  const sandbox = await createSandbox({ audit: 'by-hand' });
  const { stock_id } = await created(sandbox);
  assert.throws(() => sandbox.audit('7'), { name: 'RangeError', message: /reviewed nothing by the id "7"/ });
  sandbox.audit(stock_id);
  sandbox.reset();
  assert.throws(() => sandbox.audit(stock_id), RangeError);
  for (const audit of ['never', -1, Infinity, NaN, null]) {
    await assert.rejects(createSandbox({ audit }), /options\.audit must be/, String(audit));
  }
  assert.throws(() => sandbox.stocks.state('7'), /no stock "7"/);
  assert.throws(() => sandbox.stocks.setState('1000000013001', 'EFFECTIVE'), /no state "EFFECTIVE"; it has AUDITING, /);
  assert.equal(sandbox.stocks.get('7'), undefined);
  sandbox.stocks.get('1000000013001').notify_config.notify_appid = 'mine';
  assert.equal(sandbox.stocks.get('1000000013001').notify_config.notify_appid, 'wx4fd12345678');
  assert.equal(sandbox.stocks.list()[0], '1000000013001');
});

test('a stock is put in each state, and comes out of AUDITING by another', async () => {
  const sandbox = await createSandbox();
  const id = '1000000013001';
  for (const state of ['AUDITING', 'PAUSED', 'STOPPED', 'DEACTIVATED', 'SENDING']) {
    sandbox.stocks.setState(id, state);
    assert.equal(sandbox.stocks.state(id), state);
    const { state: shown, deactivate_time } = sandbox.stocks.get(id);
    assert.deepEqual([shown, typeof deactivate_time], [state, state === 'DEACTIVATED' ? 'string' : 'undefined']);
  }
});

test('a stock is STOPPED after the end of its period', async () => {
  const end = Date.parse('2026-03-31T23:59:59+08:00');
  const sandbox = await createSandbox({ now: () => end });
  const period = { available_begin_time: '2026-03-01T00:00:00+08:00', available_end_time: '2026-03-31T23:59:59+08:00' };
  const { stock } = newProduct({ stock: { single_usage_rule: { coupon_available_period: period } } });
  const ids = await created(sandbox, { stock });
  assert.equal(ids.states, 'EFFECTIVE SENDING');
  sandbox.clock.advance(1);
  assert.equal(await statesOf(sandbox, ids), 'EFFECTIVE STOPPED');
  assert.equal(await refused(sandbox, send(ids)), NOT_SENDING);
});
