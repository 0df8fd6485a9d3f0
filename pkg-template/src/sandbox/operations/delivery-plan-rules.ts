// What a delivery plan (投放计划) may be, by its parameters and by the stock that it offers; and what may be changed of one.

import type { PlanContent } from '../delivery-plan.js';
import { SUB_CODES } from '../errors.js';
import type { Call } from '../operation.js';
import { parameterError } from '../parameters.js';
import type { Stock } from '../stock.js';
import { DAY } from '../time.js';
import { isPermitted } from './lookup.js';

export interface CreateParams extends Partial<PlanContent> {
  readonly out_request_no: string;
  readonly product_coupon_id: string;
  readonly usage_mode?: string;
  readonly stock_id?: string;
  readonly stock_bundle_id?: string;
  readonly reuse_coupon_config: boolean;
  readonly delivery_start_time?: string;
  readonly save_as_draft?: boolean;
}

const FEWEST = 10_000;

/** Throws the error of a parameter. */
type Refuse = (field: string, issue: string, subCode: number) => never;

function refusing({ fail }: Call<unknown>): Refuse {
  return (field, issue, subCode) => {
    throw parameterError(fail, { field: `/${field}`, issue, subCode });
  };
}

/** The first stock of what is offered. */
function stockOf(call: Call<CreateParams>): Stock {
  const { params, brandId, store } = call;
  const { product_coupon_id, usage_mode, stock_id, stock_bundle_id } = params;
  const isBundle = usage_mode === 'PROGRESSIVE_BUNDLE';
  const name = isBundle ? 'stock_bundle_id' : 'stock_id';
  if (params[name] === undefined) refusing(call)(name, `is required with usage_mode ${usage_mode ?? 'SINGLE'}`, SUB_CODES.planParameters);
  const product = store.products.get(product_coupon_id);
  const stocks = [...store.stocks.values()].filter((stock) => stock.product_coupon_id === product?.product_coupon_id);
  const stock = stocks.find((one) => (isBundle ? one.stock_bundle_info?.stock_bundle_id === stock_bundle_id : one.stock_id === stock_id));
  if (product?.brand_id !== brandId || !isPermitted(call) || stock === undefined) {
    return refusing(call)(name, 'names nothing of the product coupon', SUB_CODES.planStockUnknown);
  }
  return stock;
}

export function checkNewPlan(call: Call<CreateParams>): void {
  const { params } = call;
  const refuse = refusing(call);
  const { stock_send_rule: limits } = stockOf(call);
  const { reuse_coupon_config, usage_mode, total_count, user_limit, daily_limit } = params;
  if (reuse_coupon_config && usage_mode === 'PROGRESSIVE_BUNDLE') {
    refuse('reuse_coupon_config', 'must be false for a bundle', SUB_CODES.planReusesBundle);
  }
  if (!reuse_coupon_config) {
    for (const name of ['plan_name', 'total_count', 'delivery_start_time', 'delivery_end_time'] as const) {
      if (params[name] === undefined) refuse(name, 'is required with reuse_coupon_config false', SUB_CODES.planContentMissing);
    }
  }
  checkContent(call, params);
  if ((user_limit ?? 0) > (limits.max_count_per_user ?? Infinity)) {
    refuse('user_limit', "is larger than the stock's limit", SUB_CODES.planUserLimit);
  }
  if ((daily_limit ?? 0) > (limits.max_count_per_day ?? Infinity)) {
    refuse('daily_limit', "is larger than the stock's limit", SUB_CODES.planDailyLimit);
  }
  if ((total_count ?? 0) > limits.max_count) refuse('total_count', 'is larger than what the stock has', SUB_CODES.planStockTooSmall);
  const { delivery_start_time, delivery_end_time } = contentOf(call);
  if (Date.parse(delivery_end_time) - Date.parse(delivery_start_time) < DAY) {
    refuse('delivery_end_time', 'is less than a day after the start', SUB_CODES.planTooShort);
  }
}

function checkContent(call: Call<unknown>, { plan_name = '', total_count, daily_limit = 0 }: Partial<PlanContent>): void {
  const refuse = refusing(call);
  const width = [...plan_name].reduce((sum, character) => sum + (character <= '\x7f' ? 1 : 2), 0);
  if (width > 24) refuse('plan_name', 'has more than 12 Chinese characters or 24 letters', SUB_CODES.planName);
  if (total_count === undefined) return;
  if (total_count < FEWEST) refuse('total_count', `is less than ${FEWEST}`, SUB_CODES.planTooFew);
  if (daily_limit > total_count) refuse('daily_limit', 'is larger than total_count', SUB_CODES.planDailyAboveTotal);
}

/** The content of a new plan: what is given, and else that of the stock. */
export function contentOf(call: Call<CreateParams>): PlanContent & { readonly delivery_start_time: string } {
  const { params, store } = call;
  const stock = stockOf(call);
  const { max_count, max_count_per_user, max_count_per_day } = stock.stock_send_rule;
  const period = stock.usageRule.coupon_available_period;
  const product = store.products.get(params.product_coupon_id);
  const display = product?.display_info as { readonly name?: string } | undefined;
  const { available_begin_time = '', available_end_time = '' } = period ?? {};
  const whole = {
    plan_name: display?.name ?? '',
    delivery_start_time: available_begin_time,
    delivery_end_time: available_end_time,
    total_count: max_count,
    user_limit: max_count_per_user,
    daily_limit: max_count_per_day ?? max_count,
  };
  if (params.reuse_coupon_config) return { ...whole, recommend_word: params.recommend_word };
  const { plan_name, delivery_start_time, delivery_end_time, total_count, user_limit, daily_limit, recommend_word } = params;
  return {
    ...whole,
    ...given({ plan_name, delivery_start_time, delivery_end_time, total_count, user_limit, daily_limit, recommend_word }),
  };
}

function given<Members extends object>(members: Members): { [Name in keyof Members]: NonNullable<Members[Name]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}

/** Time, total and limits only grow. */
export function checkChange(call: Call<unknown>, content: PlanContent, change: Partial<PlanContent>): void {
  const refuse = refusing(call);
  const { delivery_end_time: end, total_count } = change;
  const place = (name: string) => `modify_content/${name}`;
  if (Object.keys(change).length === 0) refuse('modify_content', 'changes nothing', SUB_CODES.planParameters);
  checkContent(call, change);
  if (end !== undefined && Date.parse(end) < Date.parse(content.delivery_end_time)) {
    refuse(place('delivery_end_time'), 'is earlier than before', SUB_CODES.planShortened);
  }
  if (total_count !== undefined && total_count < content.total_count) {
    refuse(place('total_count'), 'is less than before', SUB_CODES.planTotalLowered);
  }
  for (const name of ['user_limit', 'daily_limit'] as const) {
    const limit = change[name];
    if (limit !== undefined && limit < (content[name] ?? Infinity)) {
      refuse(place(name), 'is less than before, or was not set', SUB_CODES.planParameters);
    }
  }
}
