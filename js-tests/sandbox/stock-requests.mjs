// Requests about stocks (批次), stock bundles (批次组) and the end of a product coupon, by operation. Holds no test.

const PRODUCT = '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}';
const STOCK = `${PRODUCT}/stocks/{stock_id}`;
const BUNDLE = `${PRODUCT}/stock-bundles/{stock_bundle_id}`;
const IDS = { product_coupon_id: '1000000013', stock_id: '1000000013001' };
export const BUNDLE_IDS = { product_coupon_id: '1000000014', stock_bundle_id: '1000000014900' };

/** The path, and of what was given the members that are not in it. */
function split(template, given) {
  const rest = { ...given };
  const path = template.replace(/\{(\w+)\}/g, (_, name) => {
    const { [name]: value } = rest;
    delete rest[name];
    return value;
  });
  return [path, rest];
}

/** `members`: what every request has; `newStock` and `newStockBundle` make what is to be added. `changes` replace ids and members. */
export function stockRequests({ newStock, newStockBundle, members, newNumber }) {
  const send =
    (template, ids, body, method = 'POST') =>
    (changes = {}) => {
      const [target, rest] = split(template, { ...ids, ...members, ...body(), ...changes });
      return { method, target, body: rest };
    };
  const get =
    (template, ids = IDS) =>
    (changes = {}) => {
      const [path, rest] = split(template, { ...ids, ...members, ...changes });
      return { method: 'GET', target: `${path}?${new URLSearchParams(rest)}` };
    };
  const numbered =
    (more = {}) =>
    () => ({ out_request_no: newNumber(), ...more });
  const budget = numbered({ update_mode: 'MAX_COUNT', current_max_count: 10_000_000, target_max_count: 20_000_000 });
  const change = numbered({ remark: '新的备注', store_scope: 'NONE' });
  const reason = numbered({ deactivate_reason: '批次下线' });
  const stores = () => ({ store_list: [{ store_id: '100000001' }] });
  const product = ({ product_coupon_id }) => ({ product_coupon_id });
  return {
    'productCoupons.deactivate': send(`${PRODUCT}/deactivate`, product(IDS), reason),
    'stocks.create': send(`${PRODUCT}/stocks`, product(IDS), () => numbered({ stock: newStock() })()),
    'stocks.get': get(STOCK),
    'stocks.list': get(`${PRODUCT}/stocks`, product(IDS)),
    'stocks.update': send(STOCK, IDS, change, 'PATCH'),
    'stocks.updateBudget': send(`${STOCK}/update-budget`, IDS, budget),
    'stocks.deactivate': send(`${STOCK}/deactivate`, IDS, reason),
    'stocks.associateStores': send(`${STOCK}/associate-stores`, IDS, stores),
    'stocks.disassociateStores': send(`${STOCK}/disassociate-stores`, IDS, stores),
    'stocks.listStores': get(`${STOCK}/associated-stores`),
    'stocks.uploadCouponCodes': send(`${STOCK}/upload-coupon-codes`, IDS, numbered({ code_list: ['Mine_1'] })),
    'stockBundles.create': send(`${PRODUCT}/stock-bundles`, product(BUNDLE_IDS), () => numbered({ stock_bundle: newStockBundle() })()),
    'stockBundles.update': send(BUNDLE, BUNDLE_IDS, change, 'PATCH'),
    'stockBundles.updateBudget': send(`${BUNDLE}/update-budget`, BUNDLE_IDS, budget),
    'stockBundles.associateStores': send(`${BUNDLE}/associate-stores`, BUNDLE_IDS, stores),
    'stockBundles.disassociateStores': send(`${BUNDLE}/disassociate-stores`, BUNDLE_IDS, stores),
  };
}
