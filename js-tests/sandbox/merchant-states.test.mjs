// The life of merchant coupons (商家券) in the sandbox: sends, uses, orders, subsidies, cards, repeats.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WechatPay } from 'wechatpay-coupon';
import { CALLS } from '../suite/parameters/busifavor.mjs';
import { ask, newNumber, refused } from './requests.mjs';
import { createdStock, merchantCalls, merchantSandbox, request } from './merchants.mjs';

const sandbox = await merchantSandbox();
const call = merchantCalls(sandbox);
const no = (name, changes) => refused(sandbox, request(name, changes));
const DAY = 86_400_000;
const openid = 'oh-394z-6CGkNoJrsDLTTUKiAnp4';
const state = (code) => sandbox.coupons.state(code);
const sent = async (stock_id, changes) => (await call('send', { stock_id, ...changes })).send_coupon_result.coupon_code;

test('a coupon is sent, used, returned, used again, and its entity shows each step', async () => {
  const stock_id = await createdStock(sandbox);
  const out_request_no = newNumber();
  const { send_coupon_result: result } = await call('send', { stock_id, out_request_no });
  const { coupon_code } = result;
  assert.deepEqual(result, { stock_id, out_request_no, coupon_code });
  const ids = { coupon_code, stock_id };
  const shown = await call('get', { coupon_code });
  assert.deepEqual(
    [shown.coupon_state, shown.stock_id, shown.stock_name, shown.send_request_no, shown.use_request_no, shown.receive_time],
    ['SENDED', stock_id, '八月满减', out_request_no, undefined, '2025-08-03T13:46:40+08:00'],
  );
  assert.deepEqual([shown.available_start_time, shown.expire_time], ['2025-08-03T13:46:40+08:00', '2025-08-31T23:59:59+08:00']);

  const use_request_no = newNumber();
  const used = await call('use', { ...ids, use_request_no });
  assert.deepEqual(used, { stock_id, openid, wechatpay_use_time: '2025-08-03T13:46:40+08:00' });
  const after = await call('get', { coupon_code });
  assert.deepEqual([after.coupon_state, after.use_request_no, after.use_time], ['USED', use_request_no, '2025-08-03T12:00:00+08:00']);
  assert.equal(await no('use', ids), '400 RESOURCE_ALREADY_EXISTS');

  const return_request_no = newNumber();
  await call('return', { ...ids, return_request_no });
  const back = await call('get', { coupon_code });
  assert.deepEqual([back.coupon_state, back.use_request_no, back.return_request_no], ['SENDED', undefined, return_request_no]);
  await call('use', ids);
  assert.equal(state(coupon_code), 'USED');
});

test('only a SENDED coupon in its period is used, deactivated or associated', async () => {
  sandbox.reset();
  const codes = {
    SENDED: 'sxxe_sended',
    USED: 'sxxe34343434',
    EXPIRED: 'sxxe_expired',
    DELETED: 'sxxe_deleted',
    DEACTIVATED: 'sxxe_deactivated',
  };
  for (const [state, coupon_code] of Object.entries(codes)) {
    const ids = { coupon_code, stock_id: '1234567891' };
    if (state === 'SENDED') continue;
    assert.equal(await no('use', ids), state === 'USED' ? '400 RESOURCE_ALREADY_EXISTS' : '403 RULELIMIT', state);
    for (const name of ['deactivate', 'associate', 'disassociate'])
      assert.equal(await no(name, ids), '400 INVALID_REQUEST 268578367', state);
    assert.equal(sandbox.coupons.state(coupon_code), state);
  }
  const ids = { coupon_code: codes.SENDED, stock_id: '1234567891' };
  await call('associate', { ...ids, out_trade_no: 'ORDER1' });
  assert.equal((await call('get', ids)).associate_out_trade_no, 'ORDER1');
  assert.equal(await no('disassociate', { ...ids, out_trade_no: 'ORDER2' }), '400 INVALID_REQUEST 268578101');
  await call('disassociate', { ...ids, out_trade_no: 'ORDER1' });
  assert.equal((await call('get', ids)).associate_out_trade_no, undefined);
  await call('deactivate', { ...ids, deactivate_request_no: 'END', deactivate_reason: '门店停业' });
  const { coupon_state, deactivate_request_no, deactivate_reason } = await call('get', ids);
  assert.deepEqual([coupon_state, deactivate_request_no, deactivate_reason], ['DEACTIVATED', 'END', '门店停业']);
});

test('a coupon waits, opens at the hours of its stock, and expires', async () => {
  sandbox.reset();
  const week = { week_day: [1], available_day_time: [{ begin_time: 9 * 3600, end_time: 18 * 3600 }] };
  const stock_id = await createdStock(sandbox, {
    time: { wait_days_after_receive: 1, available_day_after_receive: 8, available_week: week },
  });
  const coupon_code = await sent(stock_id);
  const ids = { coupon_code, stock_id };
  const { available_start_time, expire_time } = await call('get', ids);
  assert.deepEqual([available_start_time, expire_time], ['2025-08-04T00:00:00+08:00', '2025-08-11T23:59:59+08:00']);
  assert.equal(await no('use', ids), '403 RULELIMIT'); // a Sunday, and the day of the send
  sandbox.clock.advance(DAY / 2); // Monday, 01:46
  assert.equal(await no('use', ids), '403 RULELIMIT');
  sandbox.clock.advance(DAY / 2); // Monday, 13:46
  await call('use', ids);
  await call('return', ids);
  sandbox.clock.advance(DAY); // Tuesday
  assert.equal(await no('use', ids), '403 RULELIMIT');
  sandbox.clock.advance(7 * DAY);
  assert.equal(state(coupon_code), 'EXPIRED');
  assert.equal(await no('use', ids), '403 RULELIMIT');

  sandbox.reset();
  const single = [{ begin_time: '2025-08-05T00:00:00+08:00', end_time: '2025-08-05T23:59:59+08:00' }];
  const other = await createdStock(sandbox, { time: { irregulary_avaliable_time: single, available_second_after_receive: 3 * 86_400 } });
  const code = await sent(other);
  assert.equal((await call('get', { coupon_code: code })).expire_time, '2025-08-06T13:46:40+08:00');
  assert.equal(await no('use', { coupon_code: code, stock_id: other }), '403 RULELIMIT');
  sandbox.clock.advance(2 * DAY);
  assert.equal(await no('use', { coupon_code: code, stock_id: '1234567891' }), '404 RESOURCE_NOT_EXISTS 268578851'); // of another stock
  await call('use', { coupon_code: code, stock_id: other });

  const waiting = await createdStock(sandbox, { time: { wait_days_after_receive: 1, available_day_after_receive: 8 } });
  const later = { coupon_code: await sent(waiting), stock_id: waiting };
  assert.equal(await no('use', later), '403 RULELIMIT');
  sandbox.clock.advance(DAY);
  await call('use', later);
});

test('a coupon that is linked with products is sent flat, to members with their card', async () => {
  sandbox.reset();
  const sendTo = (changes) => ({ stock_id: '1234567891', ...changes });
  const { stock_id, coupon_code } = await call('productCoupons.send', sendTo());
  assert.deepEqual([stock_id, state(coupon_code)], ['1234567891', 'SENDED']);
  assert.equal(await no('productCoupons.send', sendTo({ coupon_type: 'MEMBER' })), '400 INVALID_REQUEST 268578101');
  await call('productCoupons.send', sendTo({ coupon_type: 'MEMBER', member_card_id: 'card' }));
});

test('a user has the coupons of the merchant that asks, page by page', async () => {
  sandbox.reset();
  const stock_id = await createdStock(sandbox);
  const codes = [];
  for (let index = 0; index < 3; index += 1) codes.push(await sent(stock_id, { openid: 'U' }));
  const list = (changes) => call('list', { openid: 'U', sender_merchant: '1900000001', ...changes });
  const all = await list();
  assert.deepEqual([all.total_count, all.limit, all.offset, all.data.map((one) => one.coupon_code)], [3, 20, 0, codes]);
  assert.deepEqual(
    (await list({ offset: 2, limit: 2 })).data.map((one) => one.coupon_code),
    codes.slice(2),
  );
  await call('use', { coupon_code: codes[1], stock_id });
  assert.deepEqual(
    (await list({ coupon_state: 'USED' })).data.map((one) => one.coupon_code),
    [codes[1]],
  );
  assert.equal((await list({ stock_id: '1234567891' })).total_count, 0);
  assert.equal((await list({ openid })).total_count, 7); // the seeded ones, without that of another merchant
  assert.equal(await no('list', { openid: 'U' }), '400 INVALID_REQUEST 268578101');
  assert.equal(await no('list', { openid: 'U', belong_merchant: '1900000002' }), '403 NOAUTH');
});

test('a subsidy is paid for a used coupon up to its offer, and given back up to the payment', async () => {
  sandbox.reset();
  const ids = { stock_id: '1234567891', coupon_code: 'sxxe34343434' };
  const out_subsidy_no = newNumber();
  const first = await call('subsidies.pay', { ...ids, amount: 300, out_subsidy_no });
  assert.deepEqual([first.status, first.amount, first.out_subsidy_no], ['PAY_RECEIPT_SUCCESS', 300, out_subsidy_no]);
  assert.deepEqual(await call('subsidies.pay', { ...ids, amount: 300, out_subsidy_no }), first);
  assert.match(await no('subsidies.pay', { ...ids, amount: 301, out_subsidy_no }), /^400 INVALID_REQUEST/);
  const broken = '400 INVALID_REQUEST 268578101';
  assert.equal(await no('subsidies.pay', { ...ids, amount: 201 }), broken);
  assert.equal(await no('subsidies.pay', { ...ids, coupon_code: 'sxxe_sended' }), broken);
  await call('subsidies.pay', { ...ids, amount: 200 });
  const { pay_receipt_list: list } = await call('subsidies.listPayments', ids);
  assert.deepEqual(
    list.map(({ amount }) => amount),
    [300, 200],
  );
  assert.deepEqual((await call('subsidies.listPayments', { ...ids, out_subsidy_no })).pay_receipt_list, [first]);

  const { subsidy_receipt_id } = first;
  const statusNow = async () => (await call('subsidies.getPayment', { subsidy_receipt_id })).status;
  const back = await call('subsidies.return', { ...ids, amount: 100 });
  assert.deepEqual(
    [back.status, back.subsidy_receipt_id, await statusNow()],
    ['RETURN_RECEIPT_SUCCESS', subsidy_receipt_id, 'PAY_RECEIPT_PARTIAL_RETURN'],
  );
  assert.deepEqual(await call('subsidies.getReturn', { subsidy_return_receipt_id: back.subsidy_return_receipt_id }), back);
  assert.equal(await no('subsidies.return', { ...ids, amount: 201 }), broken);
  await call('subsidies.return', { ...ids, amount: 200 });
  assert.equal(await statusNow(), 'PAY_RECEIPT_FULL_RETURN');
  assert.equal(await no('subsidies.return', { ...ids, transaction_id: '1', amount: 1 }), '404 RESOURCE_NOT_EXISTS 268578608');
  const exchange = await createdStock(sandbox);
  const code = sandbox.coupons.create({ stock_id: exchange, state: 'USED' });
  assert.equal(await no('subsidies.pay', { stock_id: exchange, coupon_code: code, amount: 1 }), broken); // without subsidies
});

test('a consumption card is sent once for a number and a time', async () => {
  sandbox.reset();
  const card = { out_request_no: 'CARD', send_time: '2025-08-03T13:00:00+08:00' };
  const { card_code } = await call('sendConsumptionCard', card);
  assert.equal((await call('sendConsumptionCard', card)).card_code, card_code);
  assert.notEqual((await call('sendConsumptionCard', { ...card, send_time: '2025-08-03T13:00:01+08:00' })).card_code, card_code);
  assert.equal(await no('sendConsumptionCard', { ...card, send_time: '2025-08-02T13:00:00+08:00' }), '400 INVALID_REQUEST 268578222');
  assert.equal(await no('sendConsumptionCard', { card_id: 'other' }), '404 RESOURCE_NOT_EXISTS 268578608');
});

test('where events are sent is what was set last', async () => {
  sandbox.reset();
  assert.equal(await no('callbacks.get'), '404 RESOURCE_NOT_EXISTS 268578608');
  for (const notify_url of ['https://merchant.example/a', 'https://merchant.example/b']) {
    const { mchid, notify_url: set } = await call('callbacks.set', { notify_url });
    assert.deepEqual([mchid, set], ['1900000001', notify_url]);
    assert.deepEqual(await call('callbacks.get', { mchid }), { notify_url, mchid });
  }
  assert.equal(await no('callbacks.set', { notify_url: 'http://merchant.example' }), '400 INVALID_REQUEST 268578101');
});

const REPEATED = [
  ['send', { stock_id: '1234567891' }, '400 INVALID_REQUEST 268578927'],
  ['use', { coupon_code: 'sxxe_sended' }, '400 RESOURCE_ALREADY_EXISTS 268578927'],
  ['deactivate', { coupon_code: 'sxxe_sended', stock_id: '1234567891' }, '400 INVALID_REQUEST 268578927'],
  ['associate', { coupon_code: 'sxxe_sended', stock_id: '1234567891' }],
  ['sendConsumptionCard', {}],
];

test('the identical request gives its result again, or where no page says so an error', async () => {
  const strict = await merchantSandbox({ repeats: 'error' });
  for (const [name, changes, expected] of REPEATED) {
    for (const one of [sandbox, strict]) {
      one.reset();
      const again = request(name, changes);
      const first = await merchantCalls(one)(name, again.body);
      if (one === strict && expected) assert.equal(await refused(one, again), expected, name);
      else assert.deepEqual(await merchantCalls(one)(name, again.body), first, name);
    }
  }
  const again = request('stocks.create');
  await ask(sandbox, again);
  assert.equal(await refused(sandbox, again), '400 RESOURCE_ALREADY_EXISTS 268578927'); // with or without the option
});

/** Calls that a query tells of, and what it says once they happened and while they did not. */
const LOST = [
  ['send', { stock_id: '1234567891' }, 'happened', 'cannot-tell'],
  ['productCoupons.send', { stock_id: '1234567891' }, 'happened', 'cannot-tell'],
  ['use', { coupon_code: 'sxxe_sended', openid }, 'happened', 'not-happened'],
  ['return', { coupon_code: 'sxxe34343434', use_request_no: 'MCHUSE_sxxe34343434' }, 'happened', 'not-happened'],
  ['deactivate', { coupon_code: 'sxxe_sended' }, 'happened', 'not-happened'],
  ['associate', { coupon_code: 'sxxe_sended' }, 'happened', 'cannot-tell'],
  ['callbacks.set', { notify_url: 'https://merchant.example/coupons' }, 'happened', 'cannot-tell'],
  ['stocks.update', { goods_name: '部分商品' }, 'happened', 'cannot-tell'],
  ['stocks.updateBudget', { target_max_coupons: 5, current_max_coupons: 1_000_000 }, 'happened', 'cannot-tell'],
  ['subsidies.pay', { amount: 1 }, 'happened', 'cannot-tell'],
];

test('after a lost response resolve says what happened', async () => {
  const { busifavor } = new WechatPay({ ...sandbox.config, retry: false });
  for (const [name, changes, ...verdicts] of LOST) {
    const operation = name.split('.').reduce((group, member) => group[member], busifavor);
    const params = { ...required(name), ...changes };
    const more = ['return', 'deactivate', 'associate'].includes(name) ? { openid, appid: 'wx233544546545989' } : {};
    const { use_request_no, ...own } = params;
    for (const [index, fault] of ['drop-after', 'drop-before'].entries()) {
      sandbox.reset();
      sandbox.fault(fault);
      const [{ reason }] = await Promise.allSettled([operation(name === 'return' ? own : params)]);
      assert.deepEqual([reason?.code, reason?.outcome], ['TRANSPORT_FAILED', 'unknown'], name);
      assert.equal((await operation.resolve({ ...params, ...more })).verdict, verdicts[index], `${name} ${fault}`);
    }
  }
});

/** The parameters of a call that are required. */
function required(name) {
  const [, , parameters, optional = []] = CALLS[name];
  return Object.fromEntries(Object.entries(parameters).filter(([field]) => !optional.includes(field)));
}
