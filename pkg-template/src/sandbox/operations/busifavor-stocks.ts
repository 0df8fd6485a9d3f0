// Stocks of merchant coupons (商家券批次), and where their events are sent (事件通知地址). A stock is UNAUDIT until it is reviewed, then RUNNING.

import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import { MerchantStock } from '../merchant-stock.js';
import type { NewMerchantStock } from '../merchant-stock.js';
import { handler } from '../operation.js';
import type { Call } from '../operation.js';
import { combinationError } from '../parameters.js';
import { rfc3339 } from '../time.js';
import { findMerchantStock, onceOfMerchant } from './busifavor-lookup.js';

/** Members of `coupon_use_rule`, by `stock_type`. */
const OFFERS = { NORMAL: 'fixed_normal_coupon', DISCOUNT: 'discount_coupon', EXCHANGE: 'exchange_coupon' } as const;

type CreateParams = NewMerchantStock & { readonly out_request_no: string };

/** 创建商家券. A number that was used before is an error, even with the same body: the page has a row of its own for it. */
export const createMerchantStock = handler<CreateParams>((call) => {
  const { params, store, merchant, now, fail } = call;
  const number = ['busifavor.stocks.create', merchant.mchid, params.out_request_no];
  if (store.remembered(number)) throw fail('stock-exists', { subCode: SUB_CODES.numberConflict });
  checkStock(call);
  const { out_request_no: _, ...given } = params;
  const stock_id = store.merchants.freeStockId();
  store.merchants.stocks.set(stock_id, new MerchantStock(stock_id, merchant.mchid, given, store.review([stock_id], now)));
  const result = { stock_id, create_time: rfc3339(now) };
  store.remember(number, params, result);
  return result;
});

function checkStock({ params, fail }: Call<CreateParams>): void {
  const { coupon_use_rule: rule, stock_type } = params;
  const wanted = OFFERS[stock_type];
  const broken = (field: string, issue: string) => combinationError(fail, { field: `/coupon_use_rule/${field}`, issue });
  for (const offer of Object.values(OFFERS)) {
    if (offer === wanted ? rule[offer] === undefined : rule[offer] !== undefined) throw broken(offer, `does not fit ${stock_type}`);
  }
  const { available_begin_time, available_end_time, ...time } = rule.coupon_available_time;
  if (Date.parse(available_begin_time) >= Date.parse(available_end_time)) {
    throw broken('coupon_available_time/available_end_time', 'is not after available_begin_time');
  }
  if (time.wait_days_after_receive !== undefined && time.available_day_after_receive === undefined) {
    throw broken('coupon_available_time/available_day_after_receive', 'is required with wait_days_after_receive');
  }
}

interface StockParams {
  readonly stock_id: string;
}

/** 查询商家券详情. */
export const getMerchantStock = handler<StockParams>((call) => findMerchantStock(call, call.params.stock_id).entity(call.now));

type UpdateParams = StockParams & JsonObject & { readonly out_request_no: string; readonly subsidy?: boolean };

/** 修改商家券基本信息. */
export const updateMerchantStock = handler<UpdateParams>((call) => {
  const { stock_id, out_request_no, ...changes } = call.params;
  const act = (): JsonObject => {
    const stock = current(call);
    if (stock.given.subsidy === true && changes.subsidy === false) {
      throw combinationError(call.fail, { field: '/subsidy', issue: 'can only be changed from false to true' });
    }
    stock.change(changes);
    return {};
  };
  onceOfMerchant(call, { key: [stock_id, out_request_no], act });
  return undefined;
});

interface BudgetParams extends StockParams {
  readonly target_max_coupons?: number;
  readonly target_max_coupons_by_day?: number;
  readonly current_max_coupons?: number;
  readonly current_max_coupons_by_day?: number;
  readonly modify_budget_request_no: string;
}

/** 修改批次预算: a limit that is not what the caller takes it for stays as it is. */
export const updateMerchantStockBudget = handler<BudgetParams>((call) => {
  const { params, fail } = call;
  const act = (): JsonObject => {
    const stock = current(call);
    if (params.target_max_coupons === undefined && params.target_max_coupons_by_day === undefined) {
      throw combinationError(fail, { field: '/target_max_coupons', issue: 'or target_max_coupons_by_day is required' });
    }
    const changes: Record<string, number> = {};
    for (const limit of ['max_coupons', 'max_coupons_by_day'] as const) {
      const target = params[`target_${limit}`];
      if (target === undefined) continue;
      const [before, taken] = [stock.given.stock_send_rule[limit], params[`current_${limit}`]];
      if (taken === undefined || taken !== (before ?? taken)) {
        throw combinationError(fail, {
          field: `/current_${limit}`,
          issue: taken === undefined ? 'is required' : 'is not the limit as it is',
        });
      }
      changes[limit] = target;
    }
    stock.change({ stock_send_rule: changes });
    const { max_coupons, max_coupons_by_day } = stock.given.stock_send_rule;
    return { max_coupons, max_coupons_by_day };
  };
  return onceOfMerchant(call, { key: [params.stock_id, params.modify_budget_request_no], act });
});

/** The stock of a change, which has to be before its end. */
function current(call: Call<StockParams>) {
  const stock = findMerchantStock(call, call.params.stock_id);
  if (stock.state(call.now) === 'STOPED') throw combinationError(call.fail, { field: '/stock_id', issue: 'is of a stock that is over' });
  return stock;
}

interface CallbackParams {
  readonly mchid?: string;
}

/** 设置商家券事件通知地址. */
export const setMerchantCallback = handler<CallbackParams & { readonly notify_url: string }>((call) => {
  const { params, store, now, fail } = call;
  const mchid = callbackOwner(call);
  if (!params.notify_url.startsWith('https://')) throw combinationError(fail, { field: '/notify_url', issue: 'must be https' });
  store.merchants.callbacks.set(mchid, params.notify_url);
  return { update_time: rfc3339(now), notify_url: params.notify_url, mchid };
});

/** 查询商家券事件通知地址. */
export const getMerchantCallback = handler<CallbackParams>((call) => {
  const mchid = callbackOwner(call);
  const notify_url = call.store.merchants.callbacks.get(mchid);
  if (notify_url === undefined) throw call.fail('no-resource', { subCode: SUB_CODES.objectUnknown });
  return { notify_url, mchid };
});

/** The caller itself. Every other merchant number is unknown to the sandbox. */
function callbackOwner({ params, merchant, fail }: Call<CallbackParams>): string {
  if (params.mchid !== undefined && params.mchid !== merchant.mchid) throw fail('no-merchant');
  return merchant.mchid;
}
