// The rules of delivery plans, picture tasks and notify URLs: on both sides of each, what is found in the parameters of a request.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTIFY_URL, PLAN_PARAMETERS } from './parameters/plans.mjs';
import { SIDES } from './plan-sides.mjs';
import { operationOf, refusal } from './wechatpay.mjs';

const COMBINED = PLAN_PARAMETERS['imageGenerationTasks.create']().combine_image;
const combined = (changes) => ({ combine_image: { ...COMBINED, ...changes } });
const [DISCOUNT, EXCHANGE] = [
  { threshold: 0, percent_off: 10 },
  { threshold: 0, exchange_price: 0 },
];
const cutOut = (image_url) => ({ image_generation_type: 'CUT_OUT', combine_image: undefined, cut_out: { image_url } });
const BUNDLE = { usage_mode: 'PROGRESSIVE_BUNDLE', stock_id: undefined, stock_bundle_id: '1000000014900' };
const REUSE = {
  reuse_coupon_config: true,
  plan_name: undefined,
  total_count: undefined,
  user_limit: undefined,
  daily_limit: undefined,
  delivery_start_time: undefined,
  delivery_end_time: undefined,
};
const URLS = [
  [NOTIFY_URL],
  ['https://a.example.com:8443/b/c'],
  ['https://127.example.com/b'],
  ['', '/notify_url empty'],
  ['http://a.example.com/b', '/notify_url N1'],
  ['a.example.com/b', '/notify_url N1'],
  ['https://', '/notify_url N1'],
  ['https:///b', '/notify_url N1'],
  ['https://a.example.com/b?c=d', '/notify_url N1'],
  ['https://a.example.com', '/notify_url N2?'],
  ['https://localhost/b', '/notify_url N2?'],
  ['https://LOCALHOST:8080/b', '/notify_url N2?'],
  ['https://127.0.0.1/b', '/notify_url N2?'],
  ['https://192.168.1.5:443/b', '/notify_url N2?'],
  ['https://[::1]/b', '/notify_url N2?'],
  ['https://localhost/b?c', '/notify_url N1', '/notify_url N2?'],
];

/** Operation, changes, and what is found: `pointer rule`, with ? for a warning. */
const RULES = [
  ...['notifyConfigs.set', 'deliveryPlans.setNotifyUrl'].flatMap((name) =>
    URLS.map(([notify_url, ...wanted]) => [name, { notify_url }, ...wanted]),
  ),
  ...[
    [{ usage_mode: undefined }],
    [{ ...BUNDLE }],
    [{ ...REUSE }],
    [{ stock_id: undefined }, '/stock_id D1'],
    [{ usage_mode: undefined, stock_id: undefined }, '/stock_id D1'],
    [{ ...BUNDLE, stock_bundle_id: undefined }, '/stock_bundle_id D2'],
    [{ ...BUNDLE, stock_id: '1' }, '/stock_id D13?'],
    [{ stock_bundle_id: '1' }, '/stock_bundle_id D13?'],
    [{ usage_mode: undefined, stock_bundle_id: '1' }, '/stock_bundle_id D13?'],
    ...['plan_name', 'total_count', 'delivery_start_time', 'delivery_end_time'].map((field) => [{ [field]: undefined }, `/${field} D3`]),
    [{ user_limit: undefined }, '/user_limit D3?'],
    [{ daily_limit: undefined }, '/daily_limit D3?'],
    [{ ...BUNDLE, ...REUSE }, '/reuse_coupon_config D12'],
    [{ reuse_coupon_config: undefined, plan_name: undefined }, '/reuse_coupon_config required'],
    [{ total_count: 9999 }, '/total_count D4?'],
    [{ total_count: '9999' }, '/total_count type'],
    [{ daily_limit: 10_000 }],
    [{ daily_limit: 10_001 }, '/daily_limit D10?'],
    [{ delivery_end_time: '2025-08-04T00:00:00+08:00' }],
    [{ delivery_end_time: '2025-08-03T23:59:59+08:00' }, '/delivery_end_time D5?'],
    [{ delivery_end_time: new Date('2025-08-03T15:59:59Z') }, '/delivery_end_time D5?'],
    [{ plan_name: '名'.repeat(12) }],
    [{ plan_name: `${'名'.repeat(11)}ab` }],
    [{ plan_name: '名'.repeat(13) }, '/plan_name D8?'],
    [{ plan_name: 'n'.repeat(24) }],
    [{ plan_name: 'n'.repeat(25) }, '/plan_name D8?'],
    [{ recommend_word: '词'.repeat(9) }],
    [{ recommend_word: 'w'.repeat(19) }, '/recommend_word D8?'],
  ].map((row) => ['deliveryPlans.create', ...row]),
  ...[
    [{ total_count: 10_000 }],
    [{ total_count: 1 }, '/modify_content/total_count D4?'],
    [
      { plan_name: '名'.repeat(13), recommend_word: '词'.repeat(10) },
      '/modify_content/plan_name D8?',
      '/modify_content/recommend_word D8?',
    ],
  ].map(([modify_content, ...wanted]) => ['deliveryPlans.update', { modify_content }, ...wanted]),
  ...[
    [{ combine_image: undefined }, '/combine_image G1'],
    [{ ...cutOut('https://wxpaylogo.qpic.cn/a/0') }],
    [{ ...cutOut('https://wxpaylogo.qpic.cn/a/0'), cut_out: undefined }, '/cut_out G2'],
    [{ ...cutOut('') }, '/cut_out/image_url empty'],
    [{ ...cutOut('https://wxpaylogo.qpic.cn.example.com/a') }, '/cut_out/image_url G4?'],
    [
      combined({ discount_coupon: DISCOUNT, exchange_coupon: EXCHANGE }),
      '/combine_image/discount_coupon G3?',
      '/combine_image/exchange_coupon G3?',
    ],
    [combined({ type: 'EXCHANGE', normal_coupon: undefined, exchange_coupon: EXCHANGE })],
    [combined({ normal_coupon: undefined }), '/combine_image/normal_coupon G3?'],
    [combined({ usage_mode: 'PROGRESSIVE_BUNDLE' }), '/combine_image/usage_mode G6?'],
  ].map((row) => ['imageGenerationTasks.create', ...row]),
];

for (const [side, [connect, parameters]] of Object.entries(SIDES)) {
  test(`of a ${side} each rule warns or refuses where it is broken, and nowhere else`, () => {
    for (const [name, changes, ...wanted] of RULES) {
      const prepare = () => operationOf(connect(), name).prepare(parameters[name](changes));
      const isError = wanted.some((finding) => !finding.endsWith('?'));
      const { findings } = isError ? refusal(prepare) : prepare();
      const said = findings.map(({ path, rule, severity }) => `${path} ${rule}${severity === 'warning' ? '?' : ''}`);
      assert.deepEqual(said.sort(), [...wanted].sort(), `${name} ${JSON.stringify(changes)}`);
    }
  });
}
