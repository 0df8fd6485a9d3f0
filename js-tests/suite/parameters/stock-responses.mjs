// Responses to the operations of stocks (批次) and stock bundles (批次组), to requests with the parameters of stocks.mjs. Holds no test.

import { PARAMETERS } from './stocks.mjs';

const { stock: newStock } = PARAMETERS['stocks.create']();
const { stock_bundle } = PARAMETERS['stockBundles.create']();
const deactivate = PARAMETERS['stocks.deactivate']();

/** A stock as it is; `undefined` in `changes` leaves a field out. */
export const stockEntity = (changes) => ({
  product_coupon_id: '1000000013',
  stock_id: '1000000013001',
  ...newStock,
  sent_count_info: { total_count: 10, today_count: 1 },
  state: 'SENDING',
  brand_id: '120344',
  ...changes,
});

/** A stock of the bundle, by its step from 0. */
export const stepEntity = (step, changes) => {
  const { coupon_available_period, normal_coupon_list } = stock_bundle.progressive_bundle_usage_rule;
  const { single_usage_rule, ...stock } = stockEntity();
  return {
    ...stock,
    product_coupon_id: '1000000014',
    stock_id: `100000001400${step + 1}`,
    progressive_bundle_usage_rule: { coupon_available_period, normal_coupon: normal_coupon_list[step] },
    stock_bundle_info: { stock_bundle_id: '1000000014900', stock_bundle_index: step },
    ...changes,
  };
};

export const bundleEntity = (changes) => ({
  stock_bundle_id: '1000000014900',
  stock_list: [0, 1, 2].map((step) => stepEntity(step, changes)),
});

export const pageOfStocks = (...stock_list) => ({ stock_list });

/** What a deactivation leaves. */
export const ended = (changes) => ({
  state: 'DEACTIVATED',
  deactivate_request_no: deactivate.out_request_no,
  deactivate_time: '2025-08-03T13:46:40+08:00',
  deactivate_reason: deactivate.deactivate_reason,
  ...changes,
});

export const productEntity = (changes) => ({
  product_coupon_id: '1000000013',
  scope: 'ALL',
  type: 'NORMAL',
  usage_mode: 'SINGLE',
  single_usage_info: { normal_coupon: { threshold: 10_000, discount_amount: 1000 } },
  display_info: {
    name: '满百减十',
    image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/a/0',
    background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/b/0',
  },
  state: 'EFFECTIVE',
  brand_id: '120344',
  ...changes,
});

const STOCK = [
  ['product_coupon_id', '/product_coupon_id'],
  ['stock_id', '/stock_id'],
  ['brand_id', '/brand_id'],
];
const BRAND = STOCK.slice(2);
const inEach = (parameter) => [0, 1, 2].map((step) => [parameter, `/stock_list/${step}/${parameter}`]);
const BUNDLE_ID = ['stock_bundle_id', '/stock_bundle_id'];
const ENDED = ['out_request_no', '/deactivate_request_no'];

/** Operation, response, and each parameter with the place that repeats it. */
export const ECHOES = [
  ['productCoupons.deactivate', productEntity(ended()), [STOCK[0], ENDED, ...BRAND]],
  ['stocks.create', stockEntity(), [STOCK[0], ...BRAND]],
  ['stocks.get', stockEntity(), STOCK],
  [
    'stocks.list',
    pageOfStocks(stockEntity(), stockEntity({ stock_id: '2' }), stockEntity({ stock_id: '3' })),
    [...inEach('product_coupon_id'), ...inEach('brand_id')],
  ],
  ['stocks.update', stockEntity(), STOCK],
  ['stocks.updateBudget', stockEntity(), STOCK.slice(1)],
  ['stocks.deactivate', stockEntity(ended()), [STOCK[1], ENDED, ...BRAND]],
  ['stockBundles.create', bundleEntity(), [...inEach('product_coupon_id'), ...inEach('brand_id')]],
  ['stockBundles.update', bundleEntity(), [BUNDLE_ID, ...inEach('brand_id')]],
  ['stockBundles.updateBudget', bundleEntity(), [BUNDLE_ID]],
];
