// The rules between the parameters of changes to stocks (批次) and stock bundles (批次组): budgets, the range of stores, lists of stores and codes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PARAMETERS, client, found, operationOf, refusal } from './wechatpay.mjs';

const wechatpay = client();
const prepared = (name, changes) => operationOf(wechatpay, name).prepare(PARAMETERS[name](changes));
const refused = (name, changes) => found(refusal(() => prepared(name, changes)));
const warned = (name, changes) => {
  const { findings } = prepared(name, changes);
  assert.deepEqual([...new Set(findings.map(({ severity }) => severity))], findings.length > 0 ? ['warning'] : []);
  return found({ findings });
};

const NONE = { current_max_count: undefined, target_max_count: undefined };
const OF_ALL = { ...NONE, update_mode: 'MAX_COUNT' };
const OF_A_DAY = { ...NONE, update_mode: 'MAX_COUNT_PER_DAY' };

for (const name of ['stocks.updateBudget', 'stockBundles.updateBudget']) {
  test(`${name} needs both limits of its mode (B1, B2)`, () => {
    assert.deepEqual(warned(name, { ...OF_ALL, current_max_count: 1, target_max_count: 2 }), []);
    assert.deepEqual(warned(name, { ...OF_A_DAY, current_max_count_per_day: 1, target_max_count_per_day: 2 }), []);
    assert.deepEqual(refused(name, OF_ALL), ['/current_max_count B1', '/target_max_count B1']);
    assert.deepEqual(refused(name, { ...OF_ALL, current_max_count: 1 }), ['/target_max_count B1']);
    assert.deepEqual(refused(name, { ...OF_ALL, target_max_count: 1 }), ['/current_max_count B1']);
    assert.deepEqual(refused(name, OF_A_DAY), ['/current_max_count_per_day B2', '/target_max_count_per_day B2']);
    assert.deepEqual(refused(name, { ...OF_A_DAY, current_max_count_per_day: 1 }), ['/target_max_count_per_day B2']);
    assert.deepEqual(refused(name, { ...OF_A_DAY, target_max_count_per_day: 1 }), ['/current_max_count_per_day B2']);
  });

  test(`${name} warns of a limit of the other mode (B4)`, () => {
    const all = { current_max_count: 1, target_max_count: 2, current_max_count_per_day: 1, target_max_count_per_day: 2 };
    assert.deepEqual(warned(name, { ...OF_ALL, ...all }), ['/current_max_count_per_day B4', '/target_max_count_per_day B4']);
    assert.deepEqual(warned(name, { ...OF_A_DAY, ...all }), ['/current_max_count B4', '/target_max_count B4']);
    assert.deepEqual(warned(name, { ...OF_ALL, ...all, current_max_count_per_day: undefined }), ['/target_max_count_per_day B4']);
    // Those of a mode that is none are what they are.
    assert.deepEqual(refused(name, { ...all, update_mode: 'OTHER' }), ['/update_mode enum']);
  });

  test(`limits of ${name} are from 1 to 100 million`, () => {
    for (const target_max_count of [1, 100_000_000]) assert.deepEqual(warned(name, { target_max_count }), []);
    for (const [target_max_count, rule] of [
      [0, 'min'],
      [100_000_001, 'max'],
    ])
      assert.deepEqual(refused(name, { target_max_count }), [`/target_max_count ${rule}`]);
  });
}

for (const name of ['stocks.update', 'stockBundles.update']) {
  test(`${name} warns where store_scope is left out (S7), and sends it so`, () => {
    assert.deepEqual(warned(name, { store_scope: undefined }), ['/store_scope S7']);
    assert.equal('store_scope' in JSON.parse(prepared(name, { store_scope: undefined }).body), false);
    for (const store_scope of ['NONE', 'ALL', 'SPECIFIC']) assert.deepEqual(warned(name, { store_scope }), []);
  });

  test(`${name} needs of what users see all that goes together`, () => {
    const usage_rule_display_info = { coupon_usage_method_list: ['MINI_PROGRAM'], usage_description: 'x' };
    assert.deepEqual(refused(name, { usage_rule_display_info }), [
      '/usage_rule_display_info/mini_program_appid U1',
      '/usage_rule_display_info/mini_program_path U1',
    ]);
  });
}

test('1 to 200 stores, and 1 to 200 codes, in one request', () => {
  const lists = [
    ...['stocks', 'stockBundles']
      .flatMap((group) => [`${group}.associateStores`, `${group}.disassociateStores`])
      .map((name) => [name, 'store_list']),
    ['stocks.uploadCouponCodes', 'code_list'],
  ];
  for (const [name, field] of lists) {
    const of = (length) => ({
      [field]: Array.from({ length }, (_, index) => (field === 'code_list' ? `code_${index}` : { store_id: `${index}` })),
    });
    for (const length of [1, 200]) assert.deepEqual(warned(name, of(length)), [], name);
    assert.deepEqual(refused(name, of(0)), [`/${field} min_items`], name);
    assert.deepEqual(refused(name, of(201)), [`/${field} max_items`], name);
  }
});

test('each uploaded code is 1 to 40 digits, letters, _ or -', () => {
  assert.deepEqual(warned('stocks.uploadCouponCodes', { code_list: ['a', '-_9Z', 'x'.repeat(40)] }), []);
  for (const [code, rule] of [
    ['', 'empty'],
    ['a b', 'pattern'],
    ['券', 'pattern'],
    ['x'.repeat(41), 'pattern'],
    [7, 'type'],
  ]) {
    assert.deepEqual(refused('stocks.uploadCouponCodes', { code_list: ['fine', code] }), [`/code_list/1 ${rule}`], String(code));
  }
});

test('a stock bundle takes no codes of the caller, and needs a usage rule', () => {
  const { stock_bundle } = PARAMETERS['stockBundles.create']();
  const { progressive_bundle_usage_rule, ...rest } = stock_bundle;
  assert.deepEqual(refused('stockBundles.create', { stock_bundle: rest }), ['/stock_bundle/progressive_bundle_usage_rule S4']);
  assert.deepEqual(refused('stockBundles.create', { stock_bundle: { ...stock_bundle, coupon_code_mode: 'API_ASSIGN' } }), [
    '/stock_bundle/coupon_code_mode K10',
  ]);
});
