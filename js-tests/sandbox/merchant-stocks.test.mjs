// Stocks of merchant coupons (商家券批次) in the sandbox: their limits, changes, budgets, codes and owners.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newStock } from '../suite/parameters/busifavor.mjs';
import { ask, done, refused } from './requests.mjs';
import { createdStock, merchantCalls, merchantSandbox, request } from './merchants.mjs';

const sandbox = await merchantSandbox();
const call = merchantCalls(sandbox);
const no = (name, changes) => refused(sandbox, request(name, changes));
const DAY = 86_400_000;
const openid = 'oh-394z-6CGkNoJrsDLTTUKiAnp4';
const sent = async (stock_id, changes) => (await call('send', { stock_id, ...changes })).send_coupon_result.coupon_code;

test('a stock runs to its end, and its limits hold by user, day and stock', async () => {
  sandbox.reset();
  const send_rule = { max_coupons: 4, max_coupons_per_user: 2, max_coupons_by_day: 3 };
  const stock_id = await createdStock(sandbox, { send_rule });
  const limit = '400 INVALID_REQUEST 272756740';
  for (const user of ['A', 'A', 'B']) await sent(stock_id, { openid: user });
  assert.equal(await no('send', { stock_id, openid: 'C' }), limit); // the day's
  sandbox.clock.advance(DAY);
  assert.equal(await no('send', { stock_id, openid: 'A' }), limit); // the user's
  await sent(stock_id, { openid: 'C' });
  assert.equal(await no('send', { stock_id, openid: 'D' }), limit); // the stock's
  const stock = await call('stocks.get', { stock_id });
  assert.deepEqual(
    [stock.stock_state, stock.send_count_information, stock.stock_send_rule, stock.out_request_no, stock.coupon_code_count],
    ['RUNNING', { total_send_num: 4, total_send_amount: 2000, today_send_num: 1, today_send_amount: 500 }, send_rule, undefined, undefined],
  );

  const budget = (changes) => ({ stock_id, target_max_coupons: 5, current_max_coupons: 4, ...changes });
  assert.equal(await no('stocks.updateBudget', budget({ current_max_coupons: 3 })), '400 INVALID_REQUEST 268578101');
  assert.equal(await no('stocks.updateBudget', budget({ current_max_coupons: undefined })), '400 INVALID_REQUEST 268578101');
  assert.equal(await no('stocks.updateBudget', { stock_id }), '400 INVALID_REQUEST 268578101');
  assert.deepEqual(await call('stocks.updateBudget', budget()), { max_coupons: 5, max_coupons_by_day: 3 });
  assert.equal(await no('stocks.updateBudget', budget()), '400 INVALID_REQUEST 268578101'); // 4 it is no more
  await sent(stock_id, { openid: 'D' });

  sandbox.clock.advance(40 * DAY);
  assert.equal((await call('stocks.get', { stock_id })).stock_state, 'STOPED');
  assert.equal(await no('send', { stock_id }), '400 INVALID_REQUEST 268578367');
  assert.equal(await no('stocks.update', { stock_id }), '400 INVALID_REQUEST 268578101');
  assert.equal(await no('stocks.updateBudget', budget({ current_max_coupons: 5 })), '400 INVALID_REQUEST 268578101');
});

test('a stock is changed by what is given, and its coupons show it', async () => {
  sandbox.reset();
  const stock_id = await createdStock(sandbox, { subsidy: true, custom_entrance: { appid: 'wx1', hall_id: '2' } });
  const coupon_code = await sent(stock_id);
  const { status, text } = await ask(
    sandbox,
    request('stocks.update', {
      stock_id,
      goods_name: '部分商品',
      custom_entrance: { appid: 'wx3' },
      stock_send_rule: { prevent_api_abuse: true },
    }),
  );
  assert.deepEqual([status, text], [204, '']);
  const stock = await call('stocks.get', { stock_id });
  assert.deepEqual(
    [stock.goods_name, stock.custom_entrance, stock.stock_send_rule.prevent_api_abuse, stock.stock_send_rule.max_coupons, stock.stock_name],
    ['部分商品', { appid: 'wx3', hall_id: '2' }, true, 100, '八月满减'],
  );
  assert.equal((await call('get', { coupon_code })).goods_name, '部分商品');
  assert.equal(await no('stocks.update', { stock_id, subsidy: false }), '400 INVALID_REQUEST 268578101');
});

test('each code mode has its codes: made, given in the call, or uploaded', async () => {
  sandbox.reset();
  const [made, given, stored] = await Promise.all(
    ['WECHATPAY_MODE', 'MERCHANT_API', 'MERCHANT_UPLOAD'].map((coupon_code_mode) => createdStock(sandbox, { coupon_code_mode })),
  );
  const broken = '400 INVALID_REQUEST 268578101';
  assert.equal(await no('send', { stock_id: made, coupon_code: 'OWN' }), broken);
  assert.equal(await no('send', { stock_id: given }), broken);
  assert.equal(await sent(given, { coupon_code: 'OWN' }), 'OWN');
  assert.equal(await no('send', { stock_id: given, coupon_code: 'OWN' }), broken);
  assert.equal(await no('send', { stock_id: stored }), '400 INVALID_REQUEST'); // no codes yet

  const upload = { stock_id: stored, coupon_code_list: ['A', 'B', 'A', 'OWN'] };
  const first = await call('couponCodes.upload', upload);
  assert.deepEqual(
    [
      first.total_count,
      first.success_codes,
      first.fail_codes.map(({ coupon_code }) => coupon_code),
      first.exist_codes,
      first.duplicate_codes,
    ],
    [3, ['A', 'B'], ['OWN'], [], ['A']],
  );
  assert.deepEqual((await call('couponCodes.upload', { stock_id: stored, coupon_code_list: ['B', 'C'] })).exist_codes, ['B']);
  assert.equal(await sent(stored), 'A');
  assert.deepEqual((await call('stocks.get', { stock_id: stored })).coupon_code_count, { total_count: 3, available_count: 2 });

  const list = await call('couponCodes.list', { stock_id: stored, status: 'AVAILABLE', offset: 1, limit: 5 });
  assert.deepEqual([list.total_count, list.offset, list.limit, list.data.map(({ code }) => code)], [2, 1, 1, ['C']]);
  const { code_information: code, coupon_information: coupon } = await call('couponCodes.get', { stock_id: stored, coupon_code: 'A' });
  assert.deepEqual([code.code_status, code.openid, coupon.coupon_state, coupon.coupon_code], ['DISPATCHED', openid, 'SENDED', 'A']);
  assert.equal((await call('couponCodes.get', { stock_id: stored, coupon_code: 'B' })).coupon_information, undefined);
  assert.match(await no('couponCodes.delete', { stock_id: stored, coupon_code: 'A' }), /^400 INVALID_REQUEST/);
  assert.equal((await call('couponCodes.delete', { stock_id: stored, coupon_code: 'B' })).stock_id, stored);
  assert.equal(await no('couponCodes.get', { stock_id: stored, coupon_code: 'B' }), '404 RESOURCE_NOT_EXISTS 268578608');
  assert.equal(await sent(stored), 'C');

  // A use says the stock, unless the code is WeChat Pay's own.
  assert.equal(await no('use', { coupon_code: 'A' }), '400 PARAM_ERROR 268578101');
  await call('use', { coupon_code: 'A', stock_id: stored });
  await call('use', { coupon_code: await sent(made) });
});

test('who creates a stock for another merchant may do with its coupons what the owner may', async () => {
  sandbox.reset();
  const stock_id = await createdStock(sandbox, { belong_merchant: '1900000099' });
  const coupon_code = await sent(stock_id);
  assert.equal((await call('get', { coupon_code })).belong_merchant, '1900000099');
  await call('use', { coupon_code, stock_id });
});

test('a stock that does not fit together is not created', async () => {
  const offer = { discount_coupon: { discount_percent: 88, transaction_minimum: 1 } };
  for (const changes of [
    { stock_type: 'DISCOUNT' },
    { use_rule: { fixed_normal_coupon: undefined } },
    { use_rule: offer },
    { time: { available_end_time: '2025-08-01T00:00:00+08:00' } },
    { time: { wait_days_after_receive: 1 } },
  ]) {
    assert.equal(await no('stocks.create', newStock({ ...changes, out_request_no: 'NEW' })), '400 INVALID_REQUEST 268578101');
  }
  await createdStock(sandbox, { stock_type: 'DISCOUNT', use_rule: { fixed_normal_coupon: undefined, ...offer } });
});

test('until it is reviewed a stock is UNAUDIT, and nothing is sent from it', async () => {
  const byHand = await merchantSandbox({ audit: 'by-hand' });
  const [stock_id, rejected] = [await createdStock(byHand), await createdStock(byHand)];
  const stateOf = async (id) => (await merchantCalls(byHand)('stocks.get', { stock_id: id })).stock_state;
  assert.equal(await stateOf(stock_id), 'UNAUDIT');
  assert.equal(await refused(byHand, request('send', { stock_id })), '400 INVALID_REQUEST 268578367');
  byHand.audit(stock_id);
  byHand.audit(rejected, { passed: false });
  assert.deepEqual([await stateOf(stock_id), await stateOf(rejected)], ['RUNNING', 'UNAUDIT']);
  await merchantCalls(byHand)('send', { stock_id });
});

test('a send is notified of by itself, once', async () => {
  const kinds = [];
  const telling = await merchantSandbox({ notify: () => new Response(null, { status: 204 }) });
  const send = request('send', { stock_id: '1234567891' });
  const { send_coupon_result: result } = await done(telling, send);
  await done(telling, send);
  for (const { kind, coupon_code, outcome } of await telling.delivered()) kinds.push([kind, coupon_code, outcome.accepted]);
  assert.deepEqual(kinds, [['COUPON.SEND', result.coupon_code, true]]);
});
