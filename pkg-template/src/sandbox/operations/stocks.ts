// Stocks (批次): add (添加), query (查询) and list them. What is wrong is looked for in this order: a request number that was used for something
// else, the product coupon, the stock, what may be done with them, the parameters.

import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import { handler } from '../operation.js';
import type { Call } from '../operation.js';
import { businessError, combinationError } from '../parameters.js';
import type { Product } from '../product.js';
import { findProduct, findStock } from './lookup.js';
import { addStock, addStockBundle } from './new-stocks.js';
import { once } from './once.js';
import { pageOf } from './paging.js';
import { checkNewProduct } from './product-coupon-rules.js';
import type { CreateParams, NewStock, NewStockBundle } from './product-coupon-rules.js';

/** 可同时生效的批次数. */
const MOST_IN_EFFECT = 200;

interface ProductIds {
  readonly product_coupon_id: string;
}

export interface StockIds extends ProductIds {
  readonly stock_id: string;
}

interface AddParams extends ProductIds {
  readonly out_request_no: string;
}

/** 添加商品券批次. */
export const createStock = handler<AddParams & { readonly stock: NewStock }>((call) =>
  addOnce(call, (product) => {
    const { stock } = call.params;
    if (product.usage_mode === 'PROGRESSIVE_BUNDLE') {
      throw combinationError(call.fail, { field: '/stock', issue: 'is not for a bundle, whose stocks are added as a stock bundle' });
    }
    checkNewProduct({ ...paramsOf(product), stock }, call.fail);
    return addStock(call, product, stock).entity(call.now);
  }),
);

/** 添加商品券批次组. */
export const createStockBundle = handler<AddParams & { readonly stock_bundle: NewStockBundle }>((call) =>
  addOnce(call, (product) => {
    const { stock_bundle } = call.params;
    if (product.usage_mode !== 'PROGRESSIVE_BUNDLE') {
      throw combinationError(call.fail, { field: '/stock_bundle', issue: 'is for product coupons with usage_mode PROGRESSIVE_BUNDLE' });
    }
    checkNewProduct({ ...paramsOf(product), stock_bundle }, call.fail);
    return addStockBundle(call, product, stock_bundle);
  }),
);

function addOnce(call: Call<AddParams>, add: (product: Product) => JsonObject) {
  const { params, store, now, fail } = call;
  const conflict = (): never => {
    throw businessError(fail, { subCode: SUB_CODES.numberConflict }, ['already-created']);
  };
  const act = (): JsonObject => {
    const product = findProduct(call, params.product_coupon_id);
    const isFull = store.stocksOf(product).filter((stock) => !stock.isOver(now)).length >= MOST_IN_EFFECT;
    if (product.state(now) !== 'EFFECTIVE' || isFull) throw businessError(fail, {});
    return add(product);
  };
  return once(call, { key: [params.out_request_no], promised: 'no-duplicate', act, conflict });
}

/** What the product coupon was created with. */
function paramsOf(product: Product): CreateParams {
  return product.given as unknown as CreateParams;
}

/** 查询商品券指定批次. */
export const getStock = handler<StockIds>((call) => findStock(call, call.params).entity(call.now));

interface ListParams extends ProductIds {
  readonly state?: string;
  readonly stock_bundle_id?: string;
  readonly page_size?: number;
  readonly page_token?: string;
}

/** 查询商品券批次列表: in the order in which they were added. */
export const listStocks = handler<ListParams>((call) => {
  const { params, store, now } = call;
  const { product_coupon_id, state, stock_bundle_id } = params;
  const all = store.stocksOf(findProduct(call, product_coupon_id));
  const found = all.filter(
    (stock) =>
      (state === undefined || stock.state(now) === state) &&
      (stock_bundle_id === undefined || stock.stock_bundle_info?.stock_bundle_id === stock_bundle_id),
  );
  const { items, ...page } = pageOf(call, found, (stock) => all.indexOf(stock) + 1);
  return { ...page, stock_list: items.map((stock) => stock.entity(now)) };
});
