// Stores of stocks (批次关联门店) and of stock bundles: associate, disassociate, list. Every number of six digits or more is a store of the brand;
// a shorter one is a store of somebody else's, and fails.

import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import { handler } from '../operation.js';
import type { Call, Handler } from '../operation.js';
import { businessError, parameterError } from '../parameters.js';
import type { Stock } from '../stock.js';
import { findStock } from './lookup.js';
import { pageOf } from './paging.js';
import { singleStock, stockBundle } from './stock-changes.js';
import type { Ids, Kind } from './stock-changes.js';
import type { StockIds } from './stocks.js';

interface StoresParams extends Ids {
  readonly store_list: readonly { readonly store_id: string }[];
}

/** The same again for a store that is associated already, or not any more: no page says otherwise. */
function changeOf({ find }: Kind, change: (stock: Stock, store_id: string) => void): Handler {
  return handler<StoresParams>((call) => {
    const stocks = find(call);
    checkStores(call, stocks);
    const ids = call.params.store_list.map(({ store_id }) => store_id);
    const wrong = ids.findIndex((id) => !/^\d+$/.test(id));
    if (wrong >= 0) {
      const place = { field: `/store_list/${wrong}/store_id`, value: ids[wrong], issue: 'must be a number' };
      throw parameterError(call.fail, { ...place, subCode: SUB_CODES.storeId, rows: ['store-id'] });
    }
    const given = [...new Set(ids)];
    const own = given.filter((id) => id.length >= 6);
    for (const stock of stocks) for (const id of own) change(stock, id);
    return resultOf(given, own);
  });
}

/** What became of each store (StoreOperationResult). */
function resultOf(given: readonly string[], own: readonly string[]): JsonObject {
  const failed = given.filter((id) => !own.includes(id));
  return {
    total_count: given.length,
    success_store_list: own.map((store_id) => ({ store_id })),
    failed_store_list:
      failed.length > 0
        ? failed.map((store_id) => ({ store_id, code: 'INVALID_REQUEST', message: '门店不存在，或不属于当前品牌' }))
        : undefined,
  };
}

/** Throws the error of stocks that have no stores. */
function checkStores({ now, fail }: Call<unknown>, stocks: readonly Stock[]): void {
  if (stocks.some((stock) => stock.isOver(now))) throw businessError(fail, {}, ['stock-over']);
  const other = stocks.find(({ store_scope }) => store_scope !== 'SPECIFIC');
  if (other === undefined) return;
  throw businessError(fail, { subCode: other.store_scope === 'ALL' ? SUB_CODES.allStores : SUB_CODES.none }, ['stores-not-specific']);
}

const associate = (stock: Stock, id: string): void => stock.associate(id);
const disassociate = (stock: Stock, id: string): void => stock.disassociate(id);

/** 批次关联门店, 批次取消关联门店, and of all stocks of a stock bundle. */
export const associateStockStores = changeOf(singleStock, associate);
export const disassociateStockStores = changeOf(singleStock, disassociate);
export const associateStockBundleStores = changeOf(stockBundle, associate);
export const disassociateStockBundleStores = changeOf(stockBundle, disassociate);

interface ListParams extends StockIds {
  readonly page_size?: number;
  readonly page_token?: string;
}

/** 查询批次关联门店列表: in the order in which they were associated. */
export const listStockStores = handler<ListParams>((call) => {
  const stock = findStock(call, call.params);
  checkStores(call, [stock]);
  const { items, ...page } = pageOf(call, [...stock.stores], ([, number]) => number);
  return { ...page, store_list: items.map(([store_id]) => ({ store_id })) };
});
