// Every operation on merchant coupons (商家券): method, path, query and body as documented; required parameters; the rules between them.

import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { test } from 'node:test';
import { CALLS, newStock, PARAMETERS } from './parameters/busifavor.mjs';
import { client, found, merchant, operationOf, refusal } from './wechatpay.mjs';

const wechatpay = client();
const prepare = (name, changes) => operationOf(wechatpay, `busifavor.${name}`).prepare(PARAMETERS[`busifavor.${name}`](changes));
/** `pointer rule severity` of all findings, whether it is refused or not. */
const judged = (name, changes) => {
  let findings;
  try {
    ({ findings } = prepare(name, changes));
  } catch (error) {
    ({ findings } = error);
  }
  return findings.map(({ path, rule, severity }) => `${path} ${rule} ${severity}`);
};

test('every operation is sent as documented, and signed as it is sent', () => {
  const publicKey = createPublicKey(merchant.privateKey);
  for (const [name, [method, template, params]] of Object.entries(CALLS)) {
    const { method: sent, url, body, headers, signedMessage, findings } = prepare(name);
    const rest = { ...params };
    const path = template.replace(/\{(\w+)\}/g, (_, field) => {
      const value = rest[field];
      delete rest[field];
      return value;
    });
    const { pathname, searchParams, search } = new URL(url);
    assert.deepEqual([sent, pathname], [method, `/v3/marketing/busifavor${path}`], name);
    const inQuery = method === 'GET' || method === 'DELETE';
    const texts = Object.fromEntries(Object.entries(rest).map(([field, value]) => [field, String(value)]));
    assert.deepEqual(Object.fromEntries(searchParams), inQuery ? texts : {}, name);
    assert.deepEqual(body === undefined ? undefined : JSON.parse(body), inQuery ? undefined : rest, name);
    assert.deepEqual(findings, [], name);
    const [, nonce, signature, timestamp] = /nonce_str="(\w+)",signature="([^"]+)",timestamp="(\d+)"/.exec(headers.Authorization);
    assert.equal(signedMessage, `${method}\n${pathname}${search}\n${timestamp}\n${nonce}\n${body ?? ''}\n`, name);
    assert.ok(verify('RSA-SHA256', signedMessage, publicKey, Buffer.from(signature, 'base64')), name);
  }
  assert.equal(Object.keys(CALLS).length, 25);
});

test('a parameter that is missing is named unless it may be, and one that is misspelt always', () => {
  for (const [name, [, , params, optional = []]] of Object.entries(CALLS)) {
    for (const field of Object.keys(params)) {
      const expected = optional.includes(field) ? [] : [`/${field} required error`];
      // Without a budget that is to be, and with one but without that which is, there are rules of their own.
      if (name !== 'stocks.updateBudget') assert.deepEqual(judged(name, { [field]: undefined }), expected, `${name} ${field}`);
      assert.deepEqual(judged(name, { [`${field}_x`]: 'x' }), [`/${field}_x unknown error`], `${name} ${field}`);
    }
  }
});

const bare = (time) => newStock({ time });
const MINI = { mini_programs_appid: 'wx23232232323', mini_programs_path: '/pages/index' };
const use = (use_rule, changes) => newStock({ use_rule, ...changes });
const OFFERS = {
  NORMAL: { fixed_normal_coupon: { discount_amount: 1, transaction_minimum: 1 } },
  DISCOUNT: { discount_coupon: { discount_percent: 88, transaction_minimum: 1 } },
  EXCHANGE: { exchange_coupon: { exchange_price: 0, transaction_minimum: 1 } },
};
const NONE = { fixed_normal_coupon: undefined };
const RULE = '/coupon_use_rule';
const TIME = `${RULE}/coupon_available_time`;
const url = (notify_url) => ({ notify_url });
const month = (end) => bare({ available_end_time: end });
const NO_TARGET = { target_max_coupons: undefined, current_max_coupons: undefined };

/** [operation, what is changed, what is found] */
const RULES = [
  // F1
  ['stocks.create', use({ ...NONE, ...OFFERS.DISCOUNT }, { stock_type: 'DISCOUNT' }), []],
  ['stocks.create', use({ ...NONE, ...OFFERS.EXCHANGE }, { stock_type: 'EXCHANGE' }), []],
  ['stocks.create', use(NONE), [`${RULE} F1 error`]],
  ['stocks.create', use({ ...NONE, ...OFFERS.DISCOUNT }), [`${RULE}/discount_coupon F1 error`]],
  ['stocks.create', newStock({ stock_type: 'EXCHANGE' }), [`${RULE}/fixed_normal_coupon F1 error`]],
  ['stocks.create', use({ ...OFFERS.EXCHANGE }), [`${RULE} F1 error`, `${RULE}/exchange_coupon F1 error`]],
  // F2
  ['stocks.create', use({ use_method: 'MINI_PROGRAMS', ...MINI }), []],
  [
    'stocks.create',
    use({ use_method: 'MINI_PROGRAMS' }),
    [`${RULE}/mini_programs_appid F2 warning`, `${RULE}/mini_programs_path F2 warning`],
  ],
  ['stocks.create', use({ mini_programs_appid: 'wx1' }), [`${RULE}/mini_programs_appid F2 warning`]],
  ['stocks.update', { coupon_use_rule: { use_method: 'MINI_PROGRAMS', ...MINI } }, []],
  ['stocks.update', { coupon_use_rule: { mini_programs_path: '/pages/other' } }, []],
  [
    'stocks.update',
    { coupon_use_rule: { use_method: 'MINI_PROGRAMS', mini_programs_appid: 'wx1' } },
    [`${RULE}/mini_programs_path F2 warning`],
  ],
  [
    'stocks.update',
    { coupon_use_rule: { use_method: 'OFF_LINE', mini_programs_appid: 'wx1' } },
    [`${RULE}/mini_programs_appid F2 warning`],
  ],
  // F3, F4
  ['stocks.updateBudget', { ...NO_TARGET, target_max_coupons_by_day: 5, current_max_coupons_by_day: 4 }, []],
  ['stocks.updateBudget', { target_max_coupons_by_day: 5, current_max_coupons_by_day: 4 }, ['/target_max_coupons F3 warning']],
  ['stocks.updateBudget', NO_TARGET, ['/target_max_coupons F3 warning']],
  ['stocks.updateBudget', { current_max_coupons: undefined }, ['/current_max_coupons F4 error']],
  ['stocks.updateBudget', { ...NO_TARGET, target_max_coupons_by_day: 5 }, ['/current_max_coupons_by_day F4 error']],
  // F7, F8
  ['stocks.create', bare({ wait_days_after_receive: 1, available_day_after_receive: 3 }), []],
  ['stocks.create', bare({ wait_days_after_receive: 1 }), [`${TIME}/available_day_after_receive F7 error`]],
  ['stocks.create', bare({ available_week: { week_day: [0, 6], available_day_time: [{ begin_time: 0, end_time: 3600 }] } }), []],
  ['stocks.create', bare({ available_week: { available_day_time: [{ begin_time: 0 }] } }), [`${TIME}/available_week/week_day F8 error`]],
  // F12
  ['productCoupons.send', { coupon_type: 'MEMBER', member_card_id: 'card' }, []],
  ['productCoupons.send', { coupon_type: 'MEMBER' }, ['/member_card_id F12 error']],
  // F14: the clock says 13:46:40.
  ['sendConsumptionCard', { send_time: '2025-08-02T13:46:40+08:00' }, []],
  ['sendConsumptionCard', { send_time: '2025-08-02T13:46:39+08:00' }, ['/send_time F14 warning']],
  ['sendConsumptionCard', { send_time: '2025-08-04T00:00:00+08:00' }, []],
  // F15
  ['stocks.create', month('2026-08-02T00:00:00+08:00'), []],
  ['stocks.create', month('2026-08-02T00:00:01+08:00'), [`${TIME}/available_end_time F15 warning`]],
  ['stocks.create', month('2025-08-01T00:00:00+08:00'), [`${TIME}/available_end_time F15 warning`]],
  // F17, N1, N2
  ['callbacks.set', url('https://merchant.example:8443/a'), []],
  ['callbacks.set', url('https://merchant.example/a?b=c'), ['/notify_url F17 warning']],
  ['callbacks.set', url('http://merchant.example/a'), ['/notify_url N1 error']],
  ['callbacks.set', url('https:///coupons'), ['/notify_url N1 error']],
  ['callbacks.set', url('https://merchant.example'), ['/notify_url N2 warning']],
  ['callbacks.set', url('https://127.0.0.1/coupons'), ['/notify_url N2 warning']],
  ['callbacks.set', url('https://localhost:8080/coupons'), ['/notify_url N2 warning']],
  // Patterns: of a code they refuse, of a number they advise.
  ['couponCodes.upload', { coupon_code_list: ['a B-_\\/=|9'] }, []],
  ['couponCodes.upload', { coupon_code_list: ['ok', '券'] }, ['/coupon_code_list/1 pattern error']],
  ['couponCodes.upload', { coupon_code_list: [] }, ['/coupon_code_list min_items error']],
  ['send', { out_request_no: '请求' }, ['/out_request_no pattern warning']],
  ['subsidies.pay', { amount: 500_001 }, ['/amount max error']],
];

test('rules between parameters: errors where official, warnings where inferred', () => {
  for (const [name, changes, expected] of RULES) assert.deepEqual(judged(name, changes), expected, `${name} ${JSON.stringify(changes)}`);
});

test('groups within a group are plain objects, and their operations can be taken off', () => {
  const { busifavor } = wechatpay;
  for (const group of ['stocks', 'couponCodes', 'callbacks', 'subsidies', 'productCoupons']) {
    assert.equal(busifavor[group], busifavor[group]);
    for (const name of Object.keys(busifavor[group])) assert.equal(typeof busifavor[group][name].withResponse, 'function');
  }
  const own = client();
  const real = own.busifavor.stocks.create;
  own.busifavor.stocks.create = () => 'stub';
  assert.equal(own.busifavor.stocks.create(), 'stub');
  assert.equal(busifavor.stocks.create === real, false);
  const { create } = busifavor.stocks;
  assert.deepEqual(found(refusal(() => create.prepare({ ...newStock(), stock_name: '' }))), ['/stock_name empty']);
  assert.equal('preSend' in busifavor.productCoupons, false);
});
