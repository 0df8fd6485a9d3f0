// Changes of stocks (批次) and of stock bundles (批次组), which are changes of all their stocks: what users see, the budget, the end.

import type { JsonObject } from '../bytes.js';
import type { SendRule, StockEntity } from '../entities.js';
import { SUB_CODES } from '../errors.js';
import { handler } from '../operation.js';
import type { Call, Handler } from '../operation.js';
import { businessError, combinationError } from '../parameters.js';
import { deactivation } from '../product.js';
import type { DeactivationParams } from '../product.js';
import type { Stock } from '../stock.js';
import { findProduct, findStock, findStockBundle } from './lookup.js';
import { once } from './once.js';
import { checkChangedStock } from './product-coupon-rules.js';
import type { CreateParams } from './product-coupon-rules.js';

/** What a change is about, whichever of the two it is. */
export interface Ids {
  readonly product_coupon_id: string;
  readonly stock_id: string;
  readonly stock_bundle_id: string;
}

/** How a stock and a stock bundle are found and shown. */
export interface Kind {
  readonly find: (call: Call<Ids>) => readonly Stock[];
  readonly show: (stocks: readonly Stock[], call: Call<Ids>) => JsonObject;
}

const anyStock: Kind = {
  find: (call) => [findStock(call, call.params)],
  show: ([stock], { now }) => stock?.entity(now) ?? {},
};

/** A stock that is in no stock bundle: those are changed together. */
export const singleStock: Kind = {
  ...anyStock,
  find: (call) => {
    const stock = findStock(call, call.params);
    if (stock.stock_bundle_info === undefined) return [stock];
    throw combinationError(call.fail, { field: 'stock_id', issue: 'is of a stock bundle, which is changed as a whole', location: 'url' });
  },
};

export const stockBundle: Kind = {
  find: (call) => findStockBundle(call, call.params),
  show: (stocks, { params, now }) => ({ stock_bundle_id: params.stock_bundle_id, stock_list: stocks.map((stock) => stock.entity(now)) }),
};

type Change<Params> = (stocks: readonly Stock[], call: Call<Ids & Params>) => void;

/** Looks at all stocks, and changes them, once for a request number. */
function changeOf<Params extends { readonly out_request_no: string }>({ find, show }: Kind, change: Change<Params>): Handler {
  return handler<Ids & Params>((call) => {
    const conflict = (): never => {
      throw businessError(call.fail, { subCode: SUB_CODES.numberConflict });
    };
    const act = (): JsonObject => {
      const stocks = find(call);
      change(stocks, call);
      return show(stocks, call);
    };
    return once(call, { key: [call.params.out_request_no], promised: 'same-result', act, conflict });
  });
}

interface UpdateParams {
  readonly out_request_no: string;
  readonly remark?: string;
  readonly usage_rule_display_info?: JsonObject;
  readonly coupon_display_info?: JsonObject;
  readonly notify_config?: StockEntity['notify_config'];
  readonly store_scope?: string;
}

const update: Change<UpdateParams> = (stocks, call) => {
  const { params, now, fail } = call;
  if (stocks.some((stock) => !isOpen(stock, now))) throw businessError(fail, {});
  const { remark, usage_rule_display_info, coupon_display_info, notify_config, store_scope = 'NONE' } = params; // 不填默认设置为 NONE
  const given = Object.entries({ remark, usage_rule_display_info, coupon_display_info, notify_config, store_scope });
  const members = Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Partial<StockEntity>;
  const product = findProduct(call, params.product_coupon_id);
  for (const stock of stocks) {
    checkChangedStock({ ...product.given, stock: { ...stock.given, ...members } } as unknown as CreateParams, fail);
  }
  for (const stock of stocks) stock.change(members);
};

/** 修改商品券指定批次. */
export const updateStock = changeOf(singleStock, update);

/** 修改商品券批次组. */
export const updateStockBundle = changeOf(stockBundle, update);

interface BudgetParams {
  readonly out_request_no: string;
  readonly update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY';
  readonly current_max_count?: number;
  readonly target_max_count?: number;
  readonly current_max_count_per_day?: number;
  readonly target_max_count_per_day?: number;
}

/** The limit of each mode, and the sub-code of a change that lacks one of its values. */
const LIMITS = {
  MAX_COUNT: { name: 'max_count', subCode: SUB_CODES.budgetPair },
  MAX_COUNT_PER_DAY: { name: 'max_count_per_day', subCode: SUB_CODES.budgetPairOfDay },
} as const;

const updateBudget: Change<BudgetParams> = (stocks, { params, now, fail }) => {
  if (stocks.some((stock) => stock.isOver(now))) throw businessError(fail, {}, ['stock-over']);
  const { name, subCode } = LIMITS[params.update_mode];
  const [current, target] = [params[`current_${name}`], params[`target_${name}`]];
  for (const [field, value] of [
    [`/current_${name}`, current],
    [`/target_${name}`, target],
  ] as const) {
    if (value === undefined) throw combinationError(fail, { field, issue: 'is required by update_mode', subCode, rows: ['budget-pair'] });
  }
  for (const stock of stocks) {
    const issue = budgetIssue(stock, now, { name, current, target });
    if (issue !== undefined) throw combinationError(fail, { ...issue, subCode: SUB_CODES.none });
  }
  for (const stock of stocks) stock.change({ stock_send_rule: { ...stock.stock_send_rule, [name]: target } as SendRule });
};

interface NewLimit {
  readonly name: 'max_count' | 'max_count_per_day';
  readonly current: number | undefined;
  readonly target: number | undefined;
}

/** A limit is compared before it is set, is never below what was sent, and a limit a day is there from the start or never. */
function budgetIssue(stock: Stock, now: number, { name, current, target = 0 }: NewLimit) {
  const limit = stock.stock_send_rule[name];
  if (limit === undefined) return { field: '/update_mode', issue: 'names a limit that the stock was made without' };
  if (limit !== current) return { field: `/current_${name}`, issue: 'is not the limit of the stock' };
  const { total_count, today_count } = stock.sentCounts(now);
  const sent = name === 'max_count' ? total_count : today_count;
  return target < sent ? { field: `/target_${name}`, issue: 'is less than what was sent' } : undefined;
}

/** 修改商品券批次发放预算. */
export const updateStockBudget = changeOf(singleStock, updateBudget);

/** 修改商品券批次组发放预算. */
export const updateStockBundleBudget = changeOf(stockBundle, updateBudget);

/** 失效商品券批次: what users have stays as it is. */
export const deactivateStock = changeOf<DeactivationParams>(anyStock, (stocks, { params, now, fail }) => {
  if (stocks.some((stock) => !isOpen(stock, now))) throw businessError(fail, {});
  for (const stock of stocks) stock.deactivate(deactivation(params, now));
});

/** Whether it can be changed and deactivated: it is reviewed, and not over. */
function isOpen(stock: Stock, now: number): boolean {
  const state = stock.state(now);
  return state === 'SENDING' || state === 'PAUSED';
}
