// The documented rules of the parameters: required, types, lengths in characters, patterns, times, one-of, integers; unknown
// names get a suggestion; every mistake is reported at once, each with its JSON pointer and rule.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  OPERATIONS,
  OPTIONAL,
  PARAMETERS,
  PATHS,
  TEXTS,
  busifavorReturn,
  client,
  found,
  giveBack,
  operationOf,
  refusal,
  use,
} from './wechatpay.mjs';

const wechatpay = client();
const { userCoupons, busifavor } = wechatpay;
const refused = (params) => found(refusal(() => userCoupons.use.prepare(params)));
const accepted = (params) => JSON.parse(userCoupons.use.prepare(params).body);

test('three mistakes at once give exactly three findings', () => {
  const error = refusal(() => userCoupons.use.prepare(use({ stock_id: 7, out_request_no: 'a b', use_time: 'today' })));
  assert.deepEqual(found(error).sort(), ['/out_request_no pattern', '/stock_id type', '/use_time time']);
  for (const said of [/\/stock_id must be a string/, /\/out_request_no must match/, /\/use_time must be RFC 3339/])
    assert.match(error.message, said);
});

test('an empty object lacks every required parameter, and each is named', () => {
  const required = {
    'userCoupons.use': ['openid', 'coupon_code', 'product_coupon_id', 'stock_id', 'appid', 'use_time', 'out_request_no', 'brand_id'],
    'userCoupons.return': ['openid', 'coupon_code', 'product_coupon_id', 'stock_id', 'appid', 'out_request_no', 'brand_id'],
    'busifavor.return': ['coupon_code', 'stock_id', 'return_request_no'],
    'userCoupons.get': ['openid', 'coupon_code', 'product_coupon_id', 'stock_id', 'appid', 'brand_id'],
    'userCoupons.list': ['openid', 'appid', 'brand_id'],
    'busifavor.get': ['openid', 'coupon_code', 'appid'],
  };
  for (const name of OPERATIONS) {
    const error = refusal(() => operationOf(wechatpay, name).prepare({}));
    const given = Object.keys(PARAMETERS[name]()).filter((field) => !OPTIONAL.includes(field));
    const wanted = (required[name] ?? given).map((field) => `/${field} required`);
    if (name === 'userCoupons.use') wanted.push('/associated_order_info O3');
    if (/^stock.*\.update$/.test(name)) wanted.push('/store_scope S7');
    assert.deepEqual(found(error), wanted);
  }
});

test('each parameter that is missing, null, empty or mistyped is an error in place', () => {
  let refusals = 0;
  for (const name of OPERATIONS) {
    for (const [field, value] of Object.entries(PARAMETERS[name]())) {
      if (typeof value !== 'string') continue;
      const isPath = PATHS[name].includes(field);
      const ofEmpty = { use_time: 'time', coupon_state: 'enum', state: 'enum', store_scope: 'enum', update_mode: 'enum' };
      const cases = [
        [undefined, 'required'],
        [null, 'null'],
        ['', isPath ? 'path' : (ofEmpty[field] ?? 'empty')],
        [7, 'type'],
        [true, 'type'],
        [['x'], 'type'],
        [{}, 'type'],
      ];
      if (OPTIONAL.includes(field)) cases.shift();
      else if (name === 'userCoupons.list' && !['openid', 'appid', 'brand_id'].includes(field)) cases.shift();
      for (const [wrong, rule] of cases) {
        const error = refusal(() => operationOf(wechatpay, name).prepare(PARAMETERS[name]({ [field]: wrong })));
        assert.deepEqual(found(error), [`/${field} ${rule}`], `${name} ${field} ${JSON.stringify(wrong)}`);
        refusals += 1;
      }
    }
  }
  assert.equal(refusals, TEXTS * 7 - 11);
});

test('a misspelt parameter is refused and the right name suggested', () => {
  const typos = {
    out_reqest_no: 'out_request_no',
    coupon_cod: 'coupon_code',
    couponCode: 'coupon_code',
    Openid: 'openid',
    store_ID: 'store_id',
    'brand-id': 'brand_id',
    saved_amuont: 'saved_amount',
    apppid: 'appid',
  };
  for (const [typo, right] of Object.entries(typos)) {
    const error = refusal(() => userCoupons.use.prepare(use({ [typo]: 'x' })));
    const [finding] = error.findings;
    assert.deepEqual([finding.path, finding.rule], [`/${typo}`, 'unknown']);
    assert.match(finding.message, new RegExp(`did you mean ${right}\\?$`));
    assert.match(error.message, new RegExp(`did you mean ${right}\\? This call sent nothing\\.$`));
  }
  assert.doesNotMatch(refusal(() => userCoupons.use.prepare(use({ colour: 'x' }))).findings[0].message, /did you mean/);
});

test('an unknown name is refused in nested objects too, with its pointer escaped', () => {
  assert.deepEqual(refused(use({ associated_order_info: { transaction_id: '1', 'a/b~c': 1 } })), [
    '/associated_order_info/a~1b~0c unknown',
  ]);
});

test('out_request_no is 6 to 40 digits, letters, _ or -', () => {
  for (const good of ['123456', 'a_-B09', 'x'.repeat(40)]) assert.equal(accepted(use({ out_request_no: good })).out_request_no, good);
  for (const bad of ['12345', 'x'.repeat(41), '12345 ', '1234\n56', '123456\n', '12345６', '1234567.', '券券券券券券']) {
    assert.deepEqual(refused(use({ out_request_no: bad })), ['/out_request_no pattern'], bad);
  }
});

test('lengths are counted in characters, not in bytes or UTF-16 units', () => {
  for (const character of ['x', '券', '🎫', '\u0301']) {
    assert.ok(userCoupons.use.prepare(use({ coupon_code: character.repeat(40) })));
    const warned = character === '🎫' ? ['character'] : []; // reported after the errors
    assert.deepEqual(
      refused(use({ coupon_code: character.repeat(41) })),
      ['max_chars', ...warned].map((rule) => `/coupon_code ${rule}`),
    );
    assert.ok(busifavor.return.prepare(busifavorReturn({ return_request_no: character.repeat(128) })));
    const error = refusal(() => busifavor.return.prepare(busifavorReturn({ return_request_no: character.repeat(129) })));
    assert.deepEqual(
      found(error),
      ['max_chars', ...warned].map((rule) => `/return_request_no ${rule}`),
    );
    assert.match(error.message, /at most 128 characters, has 129/);
  }
});

test('use_time is RFC 3339 with an offset, of a day that exists', () => {
  for (const good of ['2025-08-03T12:00:00+08:00', '2025-08-03T12:00:00Z', '2024-02-29T23:59:59-11:30', '2025-08-03T12:00:00.123+08:00']) {
    assert.equal(accepted(use({ use_time: good })).use_time, good);
  }
  for (const bad of [
    '2025-08-03',
    '2025-08-03T12:00:00',
    '2025-08-03T12:00+08:00',
    '2025-08-03 12:00:00+08:00',
    '2025-02-29T12:00:00Z',
    '2025-13-01T12:00:00Z',
    '2025-08-03T24:00:00Z',
    '2025-08-03T12:60:00Z',
    '2025-08-03T12:00:00+0800',
    '1754200000',
    ' 2025-08-03T12:00:00Z',
    '２025-08-03T12:00:00Z',
    new Date(NaN).toString(),
  ]) {
    assert.deepEqual(refused(use({ use_time: bad })), ['/use_time time'], bad);
  }
});

test('characters beyond U+FFFF are warned of, and sent all the same', () => {
  const { findings, body } = userCoupons.use.prepare(
    use({ store_id: 'a🎫', coupon_code: '𠮷', associated_order_info: { transaction_id: '🎫' } }),
  );
  assert.deepEqual(found({ findings }).sort(), [
    '/associated_order_info/transaction_id character',
    '/coupon_code character',
    '/store_id character',
  ]);
  for (const { severity, message } of findings)
    assert.deepEqual([severity, message], ['warning', 'has a character beyond U+FFFF, which WeChat Pay does not support']);
  assert.equal(JSON.parse(body).store_id, 'a🎫');
  for (const text of ['券', '\uffff', '\ue000', 'é', '\u0000x'])
    assert.deepEqual(userCoupons.use.prepare(use({ store_id: text })).findings, []);
  const error = refusal(() => userCoupons.use.prepare(use({ store_id: '🎫', stock_id: 7, appid: '' })));
  assert.deepEqual(
    error.findings.map(({ path, severity }) => `${path} ${severity}`),
    ['/stock_id error', '/appid error', '/store_id warning'],
  );
});

test('findings of a prepared request are frozen, and absent without a reason', async () => {
  for (const name of OPERATIONS) {
    const operation = operationOf(wechatpay, name);
    for (const prepared of [operation.prepare(PARAMETERS[name]()), await operation.prepareAsync(PARAMETERS[name]())]) {
      assert.deepEqual(prepared.findings, []);
      assert.throws(() => prepared.findings.push({}), TypeError);
    }
  }
  const { findings } = await userCoupons.get.prepareAsync(PARAMETERS['userCoupons.get']({ openid: '🎫' }));
  assert.deepEqual(found({ findings }), ['/openid character']);
  assert.throws(() => (findings[0].severity = 'error'), TypeError);
});

test('sequential_coupon_index is a whole number from 0 that is sent as it is', () => {
  const body = (index) => userCoupons.return.prepare(giveBack({ sequential_coupon_index: index })).body;
  for (const index of [0, 1, 2 ** 53 - 1]) assert.match(body(index), new RegExp(`"sequential_coupon_index":${index}[,}]`));
  assert.match(body(-0), /"sequential_coupon_index":0[,}]/);
  assert.doesNotMatch(body(undefined), /sequential/);
  const wrong = [
    [-1, 'min'],
    [-(2 ** 53 - 1), 'min'],
    [0.5, 'type'],
    [2 ** 53, 'safe_integer'],
    [1e21, 'safe_integer'],
    [1e300, 'safe_integer'],
    [-(2 ** 53), 'safe_integer'],
    ['0', 'type'],
    [null, 'null'],
    [NaN, 'null'],
    [Infinity, 'null'],
    [true, 'type'],
    [[0], 'type'],
  ];
  for (const [index, rule] of wrong) {
    const error = refusal(() => body(index));
    assert.deepEqual(found(error), [`/sequential_coupon_index ${rule}`], String(index));
  }
  assert.equal(wrong.length, 13);
});

test('saved_amount is a whole number of fen, and 0 is one', () => {
  for (const amount of [0, 1, 2 ** 53 - 1]) assert.equal(accepted(use({ saved_amount: amount })).saved_amount, amount);
  for (const [amount, rule] of [
    [-1, 'min'],
    [1.5, 'type'],
    [2 ** 53, 'safe_integer'],
  ])
    assert.deepEqual(refused(use({ saved_amount: amount })), [`/saved_amount ${rule}`]);
});

test('a use has one kind of order, by transaction_id, or out_trade_no and mchid', () => {
  const order = (associated_order_info) => use({ associated_order_info });
  const score = { associated_pay_score_order_info: { order_id: '1' } };
  const table = [
    [order({ transaction_id: '1' }), []],
    [order({ out_trade_no: '1', mchid: '2' }), []],
    [order({ transaction_id: '1', out_trade_no: '1', mchid: '2', sub_mchid: '3' }), []],
    [use({ associated_order_info: undefined, ...score }), []],
    [order({}), ['/associated_order_info O1']],
    [order({ mchid: '2' }), ['/associated_order_info O1']],
    [order({ out_trade_no: '1' }), ['/associated_order_info/mchid O2']],
    [order({ transaction_id: '1', out_trade_no: '1' }), ['/associated_order_info/mchid O2']],
    [order(undefined), ['/associated_order_info O3']],
    [use(score), ['/associated_order_info O3']],
    [use({ ...score, associated_order_info: {} }), ['/associated_order_info O1', '/associated_order_info O3']],
  ];
  for (const [params, findings] of table) {
    if (findings.length === 0) assert.ok(userCoupons.use.prepare(params));
    else assert.deepEqual(refused(params), findings);
  }
});

test('what a parameter was is not repeated in what is said about it', () => {
  const error = refusal(() =>
    userCoupons.use.prepare(use({ out_request_no: 'SECRET NUMBER', use_time: 'SECRET TIME', stock_id: { SECRET: 1 } })),
  );
  assert.doesNotMatch(JSON.stringify(error), /SECRET (NUMBER|TIME)/);
});

test('numbers and texts of sends and deactivations have their lengths, each its own', () => {
  const LENGTHS = [
    ...['userCoupons.send', 'userCoupons.preSend', 'userCouponBundles.send'].map((name) => [name, 'send_request_no', 6, 128, 'pattern']),
    ['userCouponBundles.preSend', 'send_request_no', 6, 40, 'pattern'],
    ...['userCoupons.deactivate', 'userCouponBundles.deactivate'].flatMap((name) => [
      [name, 'out_request_no', 6, 40, 'pattern'],
      [name, 'deactivate_reason', 1, 150, 'max_chars'],
    ]),
    ['userCouponBundles.deactivate', 'user_coupon_bundle_id', 1, 40, 'max_chars'],
    ...['send', 'preSend'].flatMap((method) =>
      ['userCoupons', 'userCouponBundles'].map((group) => [`${group}.${method}`, 'attach', 1, 150, 'max_chars']),
    ),
  ];
  for (const [name, field, least, most, rule] of LENGTHS) {
    const prepare = (length) => operationOf(wechatpay, name).prepare(PARAMETERS[name]({ [field]: 'n'.repeat(length) }));
    for (const length of [least, most]) assert.equal(prepare(length).method, 'POST', `${name} ${field}`);
    for (const length of [most + 1, ...(least > 1 ? [least - 1] : [])])
      assert.deepEqual(found(refusal(() => prepare(length))), [`/${field} ${rule}`], `${name} ${field} ${length}`);
  }
});
