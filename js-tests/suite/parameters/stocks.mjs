// Parameters of the operations of stocks (批次) and stock bundles (批次组), by `group.name`. Holds no test.

const product = { product_coupon_id: '1000000013' };
const ofStock = { ...product, stock_id: '1000000013001' };
const product_of_bundles = { product_coupon_id: '1000000014' };
const ofBundle = { ...product_of_bundles, stock_bundle_id: '1000000014900' };
const number = { out_request_no: 'MCHSTOCK202003101234' };
const brand = { brand_id: '120344' };

const given = {
  remark: '周末批次',
  coupon_code_mode: 'WECHATPAY',
  stock_send_rule: { max_count: 10_000, max_count_per_day: 1000, max_count_per_user: 2 },
  usage_rule_display_info: { coupon_usage_method_list: ['OFFLINE'], usage_description: '周末可用' },
  coupon_display_info: { code_display_mode: 'QRCODE' },
  notify_config: { notify_appid: 'wx4fd12345678' },
  store_scope: 'NONE',
};
const coupon_available_period = { available_begin_time: '2025-08-01T00:00:00+08:00', available_end_time: '2025-08-31T23:59:59+08:00' };
const normal_coupon_list = [500, 800, 1200].map((discount_amount) => ({ threshold: 10_000, discount_amount }));
const stock = { ...given, single_usage_rule: { coupon_available_period } };
const stock_bundle = { ...given, progressive_bundle_usage_rule: { coupon_available_period, normal_coupon_list } };
const change = { ...number, remark: '新的备注', store_scope: 'NONE', ...brand };
const budget = { ...number, update_mode: 'MAX_COUNT', current_max_count: 10_000_000, target_max_count: 20_000_000, ...brand };
const stores = { store_list: [{ store_id: '100000001' }, { store_id: '100000002' }], ...brand };
const end = { ...number, deactivate_reason: '批次下线', ...brand };
const page_token = 'cGFnZQ==';

const EXAMPLES = {
  'productCoupons.deactivate': { ...product, ...end },
  'stocks.create': { ...product, ...number, stock, ...brand },
  'stocks.get': { ...ofStock, ...brand },
  'stocks.list': { ...product, state: 'SENDING', page_size: 50, page_token, ...brand },
  'stocks.update': { ...ofStock, ...change },
  'stocks.updateBudget': { ...ofStock, ...budget },
  'stocks.deactivate': { ...ofStock, ...end },
  'stocks.associateStores': { ...ofStock, ...stores },
  'stocks.disassociateStores': { ...ofStock, ...stores },
  'stocks.listStores': { ...ofStock, page_size: 200, page_token, ...brand },
  'stocks.uploadCouponCodes': { ...ofStock, ...number, code_list: ['code_1', 'code_2'], ...brand },
  'stockBundles.create': { ...product_of_bundles, ...number, stock_bundle, ...brand },
  'stockBundles.update': { ...ofBundle, ...change },
  'stockBundles.updateBudget': { ...ofBundle, ...budget },
  'stockBundles.associateStores': { ...ofBundle, ...stores },
  'stockBundles.disassociateStores': { ...ofBundle, ...stores },
};

export const PARAMETERS = Object.fromEntries(
  Object.entries(EXAMPLES).map(([name, example]) => [name, (changes) => ({ ...example, ...changes })]),
);

/** Those that may be left out, or are asked for by others. */
export const OPTIONAL = ['state', 'page_size', 'page_token', 'remark', 'store_scope', 'current_max_count', 'target_max_count'];

/** Which of the parameters are in the path. */
export const PATHS = Object.fromEntries(
  Object.entries(EXAMPLES).map(([name, example]) => [
    name,
    ['product_coupon_id', 'stock_id', 'stock_bundle_id'].filter((id) => id in example),
  ]),
);

/** How many of the parameters are texts. */
export const TEXTS = {
  'productCoupons.deactivate': 4,
  'stocks.create': 3,
  'stocks.get': 3,
  'stocks.list': 4,
  'stocks.update': 6,
  'stocks.updateBudget': 5,
  'stocks.deactivate': 5,
  'stocks.associateStores': 3,
  'stocks.disassociateStores': 3,
  'stocks.listStores': 4,
  'stocks.uploadCouponCodes': 4,
  'stockBundles.create': 3,
  'stockBundles.update': 6,
  'stockBundles.updateBudget': 5,
  'stockBundles.associateStores': 3,
  'stockBundles.disassociateStores': 3,
};
