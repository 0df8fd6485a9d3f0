// What product coupons (商品券), stocks (批次) and the stores of a stock prove about a call that changed them.

import type {
  GetStockParams,
  ListStockStoresParams,
  ListStocksParams,
  ProductCouponEntity,
  StockEntity,
  StockList,
  StoreInfo,
  StoreList,
  UpdateStockBudgetParams,
} from '../generated/types.js';
import { type Fields, isGiven, isObject, itemsOf } from '../lenient.js';
import type { Resolution } from '../resolution.js';

type BundleIds = Pick<ListStocksParams, 'product_coupon_id' | 'brand_id'> & { readonly stock_bundle_id: string };

type Verdict = Resolution<unknown>['verdict'];

export function stock({ product_coupon_id, stock_id, brand_id }: GetStockParams): GetStockParams {
  return { product_coupon_id, stock_id, brand_id };
}

/** The stocks of a stock bundle. */
export function stocksOfBundle({ product_coupon_id, stock_bundle_id, brand_id }: BundleIds): ListStocksParams {
  return { product_coupon_id, stock_bundle_id, brand_id, page_size: 50 };
}

/** The stores of a stock, as many as a page has. */
export function stores(given: GetStockParams): ListStockStoresParams {
  return { ...stock(given), page_size: 200 };
}

/** Another call may have set the same, or something else since. What sets nothing leaves nothing to be seen. */
export function shows(set: unknown, shown: unknown): Verdict {
  return setsAny(set) && isPartOf(set, shown) ? 'happened' : 'cannot-tell';
}

function setsAny(set: unknown): boolean {
  return typeof set === 'object' && set !== null && !Array.isArray(set) ? Object.values(set).some(setsAny) : set !== undefined;
}

/** Whether everything that was set is there, as it was set. */
function isPartOf(set: unknown, shown: unknown): boolean {
  if (Array.isArray(set))
    return Array.isArray(shown) && set.length === shown.length && set.every((item, index) => isPartOf(item, shown[index]));
  if (typeof set !== 'object' || set === null) return set === shown || set === undefined;
  return (
    typeof shown === 'object' &&
    shown !== null &&
    Object.entries(set).every(([name, value]) => isPartOf(value, (shown as Readonly<Record<string, unknown>>)[name]))
  );
}

/** Parameters that say which stock and which call, and set nothing. */
const NAMES = ['product_coupon_id', 'stock_id', 'stock_bundle_id', 'out_request_no', 'brand_id'];

export function changed(found: object, given: object): Verdict {
  return shows(Object.fromEntries(Object.entries(given).filter(([name]) => !NAMES.includes(name))), found);
}

type Budget = Pick<UpdateStockBudgetParams, 'update_mode' | 'target_max_count' | 'target_max_count_per_day'>;

export function hasBudget({ stock_send_rule: rule }: Fields<StockEntity>, given: Budget): Verdict {
  const { update_mode, target_max_count: max_count, target_max_count_per_day: max_count_per_day } = given;
  return shows(update_mode === 'MAX_COUNT' ? { max_count } : { max_count_per_day }, rule);
}

/** Whether a page with so many items is the whole list. It says how many there are in two ways, of which one may be left out. */
function isWhole({ total_count, next_page_token }: Fields<StockList> | Fields<StoreList>, shown: number): boolean {
  return !next_page_token && (!isGiven(total_count) || Number(total_count) <= shown);
}

/** A stock bundle is changed when every stock of it is. */
export const ofEveryStock =
  <Given>(read: (found: Fields<StockEntity>, given: Given) => Verdict) =>
  (page: Fields<StockList>, given: Given & { readonly stock_bundle_id: string }): Verdict => {
    const stocks = itemsOf(page.stock_list);
    const isChanged = (found: (typeof stocks)[number]) =>
      isObject(found) &&
      isObject(found.stock_bundle_info) &&
      found.stock_bundle_info.stock_bundle_id === given.stock_bundle_id &&
      read(found, given) === 'happened';
    return stocks.length > 0 && isWhole(page, stocks.length) && stocks.every(isChanged) ? 'happened' : 'cannot-tell';
  };

/** States of what was not deactivated. A deactivation is final. */
const OPEN: readonly unknown[] = ['AUDITING', 'EFFECTIVE', 'SENDING', 'PAUSED'];

export function deactivated(found: Fields<ProductCouponEntity> | Fields<StockEntity>, given: { readonly out_request_no: string }): Verdict {
  const { state, deactivate_request_no, deactivate_time, deactivate_reason } = found;
  if (deactivate_request_no === given.out_request_no) return 'happened';
  const isMarked = [deactivate_request_no, deactivate_time, deactivate_reason].some(isGiven);
  return OPEN.includes(state) && !isMarked ? 'not-happened' : 'cannot-tell';
}

interface Stores {
  readonly store_list: readonly StoreInfo[];
}

/** A store that is not listed may have been refused, or disassociated since. */
export function associated(page: Fields<StoreList>, { store_list }: Stores): Verdict {
  const listed = idsOf(page);
  return store_list.every(({ store_id }) => listed.includes(store_id)) ? 'happened' : 'cannot-tell';
}

/** Only a list that is there, and whole, shows that a store is not on it. */
export function disassociated(page: Fields<StoreList>, { store_list }: Stores): Verdict {
  const listed = idsOf(page);
  const isSure = (Array.isArray(page.store_list) || page.total_count === 0) && isWhole(page, listed.length) && !listed.includes(undefined);
  return isSure && !store_list.some(({ store_id }) => listed.includes(store_id)) ? 'happened' : 'cannot-tell';
}

function idsOf({ store_list }: Fields<StoreList>): readonly unknown[] {
  return itemsOf(store_list).map((store) => (isObject(store) && typeof store.store_id === 'string' ? store.store_id : undefined));
}
