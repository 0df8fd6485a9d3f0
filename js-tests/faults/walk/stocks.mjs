// Product coupons (商品券), stocks (批次) and stock bundles (批次组). Holds no test.

import { newBundle, newProduct } from '../../sandbox/requests.mjs';
import { DAY, brand_id, ofSide, query, showsText, time, unique } from './shared.mjs';

const FOREIGN = '1000000099';
const IMAGE = 'https://wxpaylogo.qpic.cn/wxpaylogo/a/0';

const own = (look) => look.stocks().filter(({ product_coupon_id }) => product_coupon_id !== FOREIGN);
const productOf = ({ product_coupon_id }) => ({ product_coupon_id, brand_id });
const product = (world) => productOf(world.choice.oneOf(own(world.look)));
function stock({ look, choice }, wanted = () => true) {
  const all = own(look);
  const right = all.filter(wanted);
  return choice.oneOf(right.length > 0 && !choice.chance(6) ? right : all);
}
const isOfBundle = ({ stock_bundle_info: of }) => of !== undefined;
const isSingle = (one) => !isOfBundle(one) && one.single_usage_rule !== undefined;
const ofStock = ({ product_coupon_id, stock_id }) => ({ product_coupon_id, stock_id, brand_id });
const ofBundle = ({ product_coupon_id, stock_bundle_info: of }) => ({ product_coupon_id, stock_bundle_id: of.stock_bundle_id, brand_id });
const isSpecific = ({ store_scope }) => store_scope === 'SPECIFIC';
const bundle = (world, wanted = () => true) => {
  const all = own(world.look).filter(isOfBundle);
  const right = all.filter(wanted);
  return world.choice.oneOf(right.length > 0 ? right : all);
};

const period = ({ look, choice }) => ({
  available_begin_time: time(look.now() - DAY),
  available_end_time: time(look.now() + (3 + choice.below(80)) * DAY),
});
const limits = ({ choice }) => ({
  stock_send_rule: {
    max_count: 1 + choice.below(6),
    max_count_per_user: 1 + choice.below(4),
    ...(choice.chance(2) && { max_count_per_day: 1 + choice.below(8) }),
  },
  coupon_code_mode: choice.oneOf(['WECHATPAY', 'UPLOAD', 'API_ASSIGN']),
});
const limitsOfBundle = (world) => ({ ...limits(world), coupon_code_mode: 'WECHATPAY' });

/** Something of a stock, or of a bundle, is changed: what shows it is a text that nothing else has. */
const changes = (target, params, sees, shows) => ({
  params: (world, side) => ofSide({ ...target(world), ...params(world) }, side),
  sees,
  shows,
});
const seesStock = (look, { stock_id }) => look.stock(stock_id);
const seesBundle = (look, { stock_bundle_id }) =>
  look.stocks().filter(({ stock_bundle_info: of }) => of?.stock_bundle_id === stock_bundle_id);
const remark = () => ({ out_request_no: unique('change'), remark: unique('remark') });
const showsRemark = showsText((params) => params.remark);

/** A budget that only grows, by a number that nothing else has. */
const budget = (world, { stock_send_rule: { max_count, max_count_per_day } }) => {
  const out_request_no = unique('budget');
  const more = 1 + world.choice.below(5);
  if (max_count_per_day !== undefined && world.choice.chance(2)) {
    return {
      out_request_no,
      update_mode: 'MAX_COUNT_PER_DAY',
      current_max_count_per_day: max_count_per_day,
      target_max_count_per_day: max_count_per_day + more,
    };
  }
  return { out_request_no, update_mode: 'MAX_COUNT', current_max_count: max_count, target_max_count: max_count + more };
};
const showsBudget = (seen, { target_max_count, target_max_count_per_day }) =>
  seen.includes(target_max_count === undefined ? `"max_count_per_day":${target_max_count_per_day}` : `"max_count":${target_max_count}`);

const end = () => ({ out_request_no: unique('end'), deactivate_reason: '批次下线' });
const showsEnd = showsText(({ out_request_no }) => out_request_no);

const storeIds = ({ choice }) => ({ store_list: [{ store_id: String(100_000_000 + choice.below(5)) }] });
const seesStores = (look, params) => look.ask('stocks.listStores', { ...pathOf(look, params), page_size: 200, brand_id });
function pathOf(look, { product_coupon_id, stock_id, stock_bundle_id }) {
  if (stock_id !== undefined) return { product_coupon_id, stock_id };
  const [first] = seesBundle(look, { stock_bundle_id });
  return { product_coupon_id, stock_id: first.stock_id };
}
const firstStock = (params, look) => ({ stock_id: pathOf(look, params).stock_id });
const hasStore = (seen, { store_list: [{ store_id }] }) => seen.includes(`"${store_id}"`);
const stores = (target) => ({
  associate: changes(target, storeIds, seesStores, hasStore),
  disassociate: changes(target, storeIds, seesStores, (seen, params) => !hasStore(seen, params)),
});
const ofStocks = stores((world) => ofStock(stock(world, (one) => isSpecific(one) && !isOfBundle(one))));
const ofBundles = stores((world) => ofBundle(bundle(world, isSpecific)));

const seesProduct = (look, { product_coupon_id }) => look.ask('productCoupons.get', { product_coupon_id, brand_id });

export const STOCKS = {
  'productCoupons.create': {
    params(world, side) {
      const of = period(world);
      const isBundle = world.choice.chance(3);
      const scope = { store_scope: world.choice.oneOf(['NONE', 'SPECIFIC']) };
      const made = isBundle
        ? newBundle({ bundle: { ...limitsOfBundle(world), ...scope }, rule: { coupon_available_period: of } })
        : newProduct({ stock: { ...limits(world), ...scope, single_usage_rule: { coupon_available_period: of } } });
      return ofSide({ ...made, out_product_no: unique('product'), out_request_no: unique('create'), brand_id }, side);
    },
    sees: (look) => look.stocks().map(({ stock_id }) => stock_id),
    most: ({ stock_bundle }) => (stock_bundle ? 3 : 1),
  },
  'productCoupons.get': query('productCoupons.get', (world, side) => ofSide(product(world), side)),
  'productCoupons.update': changes(
    product,
    () => ({ out_request_no: unique('update'), display_info: { name: unique('p').slice(0, 12), image_url: IMAGE, background_url: IMAGE } }),
    seesProduct,
    showsText(({ display_info: { name } }) => name),
  ),
  'productCoupons.deactivate': {
    ...changes((world) => productOf(world.choice.chance(12) ? stock(world) : seededOrNew(world)), end, seesProduct, showsEnd),
    isRare: true,
  },
  'stocks.create': {
    params(world, side) {
      const { product_coupon_id } = stock(world, isSingle);
      const made = {
        ...newProduct().stock,
        ...limits(world),
        remark: unique('stock'),
        single_usage_rule: { coupon_available_period: period(world) },
      };
      return ofSide({ product_coupon_id, out_request_no: unique('stock'), stock: made, brand_id }, side);
    },
    sees: (look) => look.stocks().map(({ stock_id, remark: text }) => [stock_id, text]),
    shows: showsText(({ stock: { remark: text } }) => text),
    most: () => 1,
  },
  'stocks.get': query('stocks.get', (world, side) => ofSide(ofStock(stock(world)), side)),
  'stocks.list': query('stocks.list', (world, side) => ofSide({ ...product(world), page_size: 20 }, side)),
  'stocks.listStores': query('stocks.listStores', (world, side) => ofSide({ ...ofStock(stock(world, isSpecific)), page_size: 200 }, side)),
  'stocks.update': changes((world) => ofStock(stock(world, isSingle)), remark, seesStock, showsRemark),
  'stocks.updateBudget': {
    params(world, side) {
      const one = stock(world, isSingle);
      return ofSide({ ...ofStock(one), ...budget(world, one) }, side);
    },
    sees: seesStock,
    shows: showsBudget,
  },
  'stocks.deactivate': { ...changes((world) => ofStock(seededOrNew(world)), end, seesStock, showsEnd), isRare: true },
  'stocks.associateStores': ofStocks.associate,
  'stocks.disassociateStores': ofStocks.disassociate,
  'stocks.uploadCouponCodes': {
    params(world, side) {
      const one = stock(world, ({ coupon_code_mode }) => coupon_code_mode === 'UPLOAD');
      const code_list = Array.from({ length: 1 + world.choice.below(5) }, () => unique('code'));
      return ofSide({ ...ofStock(one), out_request_no: unique('upload'), code_list }, side);
    },
    sees: seesStock,
  },
  'stockBundles.create': {
    params(world, side) {
      const { product_coupon_id } = bundle(world);
      const made = newBundle({
        bundle: { ...limitsOfBundle(world), remark: unique('bundle') },
        rule: { coupon_available_period: period(world) },
      });
      return ofSide({ product_coupon_id, out_request_no: unique('bundle'), stock_bundle: made.stock_bundle, brand_id }, side);
    },
    sees: (look) => look.stocks().map(({ stock_id, remark: text }) => [stock_id, text]),
    shows: showsText(({ stock_bundle: { remark: text } }) => text),
    most: () => 3,
  },
  'stockBundles.update': changes((world) => ofBundle(bundle(world)), remark, seesBundle, showsRemark),
  'stockBundles.updateBudget': {
    params(world, side) {
      const one = bundle(world);
      return ofSide({ ...ofBundle(one), ...budget(world, one) }, side);
    },
    sees: seesBundle,
    shows: showsBudget,
  },
  'stockBundles.associateStores': { ...ofBundles.associate, more: firstStock },
  'stockBundles.disassociateStores': { ...ofBundles.disassociate, more: firstStock },
};

/** Most often one that the walk has made, so that there are always some to go on with. */
function seededOrNew(world) {
  const made = own(world.look).filter(({ stock_id }) => stock_id.length > 13);
  return made.length > 0 ? world.choice.oneOf(made) : stock(world);
}

export const STOCK_ACTS = {
  wechatpay({ sandbox, look, choice }) {
    const { stock_id, state } = choice.oneOf(own(look));
    if (state === 'SENDING') sandbox.stocks.setState(stock_id, 'PAUSED');
    else if (state === 'PAUSED') sandbox.stocks.setState(stock_id, 'SENDING');
  },
  review({ sandbox }) {
    sandbox.audit();
  },
};
