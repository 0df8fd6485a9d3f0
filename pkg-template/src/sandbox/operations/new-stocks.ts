// New stocks (批次) and stock bundles (批次组): what they have before anything was sent from them.

import type { JsonObject } from '../bytes.js';
import type { StockEntity } from '../entities.js';
import type { Call } from '../operation.js';
import type { Product } from '../product.js';
import { Stock } from '../stock.js';
import type { NewStock, NewStockBundle } from './product-coupon-rules.js';

type Adder = Pick<Call<unknown>, 'store' | 'now'>;

const FIRST_BUNDLE = 900;

/** Adds a stock to a product coupon. */
export function addStock(call: Adder, product: Product, given: NewStock): Stock {
  return added(call, product, given, {});
}

/** Adds one stock for each step of a bundle, with the offer of its step. Gives the entity (StockBundleEntity). */
export function addStockBundle(call: Adder, product: Product, given: NewStockBundle): JsonObject {
  const { progressive_bundle_usage_rule: rule, ...rest } = given;
  const { coupon_available_period, normal_coupon_list, discount_coupon_list, exchange_coupon_list } = rule;
  const stock_bundle_id = `${product.product_coupon_id}${FIRST_BUNDLE + bundlesOf(call, product)}`;
  const offers = normal_coupon_list ?? discount_coupon_list ?? exchange_coupon_list ?? [];
  const stocks = offers.map((_, index) =>
    added(call, product, rest, {
      progressive_bundle_usage_rule: {
        coupon_available_period,
        normal_coupon: normal_coupon_list?.[index],
        discount_coupon: discount_coupon_list?.[index],
        exchange_coupon: exchange_coupon_list?.[index],
      },
      stock_bundle_info: { stock_bundle_id, stock_bundle_index: index },
    }),
  );
  return { stock_bundle_id, stock_list: stocks.map((stock) => stock.entity(call.now)) };
}

/** How many stock bundles a product coupon has. */
function bundlesOf({ store }: Adder, product: Product): number {
  return new Set(store.stocksOf(product).flatMap(({ stock_bundle_info: info }) => info?.stock_bundle_id ?? [])).size;
}

/** `more`: what only a stock of a bundle has. */
function added({ store, now }: Adder, product: Product, given: Omit<NewStock, 'single_usage_rule'>, more: Partial<StockEntity>): Stock {
  const { product_coupon_id, brand_id } = product;
  const stock_id = `${product_coupon_id}${String(store.stocksOf(product).length + 1).padStart(3, '0')}`;
  const { stock_bundle_id = stock_id } = more.stock_bundle_info ?? {};
  const sent_count_info = { total_count: 0, today_count: 0 };
  const entity = { ...given, ...more, product_coupon_id, stock_id, sent_count_info, brand_id };
  return store.addStock(new Stock(entity, store.review([stock_id, stock_bundle_id, product_coupon_id], now)));
}
