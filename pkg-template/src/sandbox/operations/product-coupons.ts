// Product coupons (商品券): create (创建), query (查询) and change (修改). What is created is EFFECTIVE and its stock SENDING at once: there is no
// review yet.

import type { JsonObject } from '../bytes.js';
import type { Product, Stock } from '../entities.js';
import { SUB_CODES } from '../errors.js';
import { handler } from '../operation.js';
import { businessError } from '../parameters.js';
import { findProduct, isPermitted } from './lookup.js';
import { once } from './once.js';
import { checkNewProduct } from './product-coupon-rules.js';
import type { CreateParams, NewStock, NewStockBundle } from './product-coupon-rules.js';

/** 创建商品券. */
export const createProductCoupon = handler<CreateParams>((call) => {
  const { params, brandId: brand_id, store, fail } = call;
  const conflict = (): never => {
    throw businessError(fail, { subCode: SUB_CODES.numberConflict }, ['already-created']);
  };
  const create = (): JsonObject => {
    if (!isPermitted(call)) throw businessError(fail, { subCode: SUB_CODES.noPermission }, ['brand-no-auth']);
    checkNewProduct(params, fail);
    const product_coupon_id = store.freeProductId();
    const { out_request_no: _, stock, stock_bundle, ...given } = params;
    const product: Product = { ...given, product_coupon_id, state: 'EFFECTIVE', brand_id };
    store.products.set(product_coupon_id, product);
    if (stock !== undefined) return { ...product, stock: added(call.store, singleStock(product, stock)) };
    const stock_bundle_id = `${product_coupon_id}900`;
    const stock_list =
      stock_bundle === undefined ? [] : stocksOf(product, stock_bundle, stock_bundle_id).map((step) => added(call.store, step));
    return { ...product, stock_bundle: { stock_bundle_id, stock_list } };
  };
  return once(call, { key: [params.out_request_no], promised: 'no-duplicate', act: create, conflict });
});

function added(store: { readonly stocks: Map<string, Stock> }, stock: Stock): Stock {
  store.stocks.set(stock.stock_id, stock);
  return stock;
}

/** What a stock has before anything was sent from it. */
function freshStock({ product_coupon_id, brand_id }: Product, number: number, given: Omit<NewStock, 'single_usage_rule'>) {
  return {
    ...given,
    product_coupon_id,
    stock_id: `${product_coupon_id}${String(number).padStart(3, '0')}`,
    ...(given.coupon_code_mode === 'UPLOAD' && { coupon_code_count_info: { total_count: 0, available_count: 0 } }),
    sent_count_info: { total_count: 0, today_count: 0 },
    state: 'SENDING',
    brand_id,
  };
}

function singleStock(product: Product, given: NewStock): Stock {
  return freshStock(product, 1, given);
}

/** One stock for each step of the bundle, with the offer of its step. */
function stocksOf(product: Product, given: NewStockBundle, stock_bundle_id: string): Stock[] {
  const { progressive_bundle_usage_rule: rule, ...rest } = given;
  const { coupon_available_period, normal_coupon_list, discount_coupon_list, exchange_coupon_list } = rule;
  const steps = (normal_coupon_list ?? discount_coupon_list ?? exchange_coupon_list ?? []).length;
  return Array.from({ length: steps }, (_, index) => ({
    ...freshStock(product, index + 1, rest),
    progressive_bundle_usage_rule: {
      coupon_available_period,
      normal_coupon: normal_coupon_list?.[index],
      discount_coupon: discount_coupon_list?.[index],
      exchange_coupon: exchange_coupon_list?.[index],
    },
    stock_bundle_info: { stock_bundle_id, stock_bundle_index: index },
  }));
}

interface GetParams {
  readonly product_coupon_id: string;
}

/** 查询商品券. */
export const getProductCoupon = handler<GetParams>((call) => findProduct(call, call.params.product_coupon_id));

interface UpdateParams extends GetParams {
  readonly out_request_no: string;
  readonly display_info: JsonObject;
}

/** 修改商品券: for coupons that are sent from then on; those that users have keep what they show. */
export const updateProductCoupon = handler<UpdateParams>((call) => {
  const { params, store, fail } = call;
  const conflict = (): never => {
    throw businessError(fail, { subCode: SUB_CODES.numberConflict });
  };
  const update = (): JsonObject => {
    const { product_coupon_id } = params;
    const product: Product = { ...findProduct(call, product_coupon_id), display_info: params.display_info };
    store.products.set(product_coupon_id, product);
    return product;
  };
  return once(call, { key: [params.out_request_no], promised: 'same-result', act: update, conflict });
});
