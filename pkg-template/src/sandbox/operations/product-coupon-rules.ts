// What has to hold between the parameters of a new product coupon (创建商品券): the rules for which the pages or their sub-codes name an error.

import type { JsonObject } from '../bytes.js';
import type { AvailablePeriod, StockEntity, UsageMode, UsageRule } from '../entities.js';
import type { Fail, RowId } from '../errors.js';
import { combinationError } from '../parameters.js';

type Offers = 'normal_coupon' | 'discount_coupon' | 'exchange_coupon';

/** 批次信息. */
export type NewStock = Pick<
  StockEntity,
  'coupon_code_mode' | 'coupon_display_info' | 'notify_config' | 'stock_send_rule' | 'store_scope'
> & {
  readonly single_usage_rule?: UsageRule;
  readonly usage_rule_display_info: DisplayOfUse;
};

/** 多次优惠批次组使用规则: one offer for each step. */
export type BundleUsageRule = { readonly coupon_available_period: AvailablePeriod } & {
  readonly [list in `${Offers}_list`]?: readonly JsonObject[];
};

/** 批次组信息. */
export type NewStockBundle = Omit<NewStock, 'single_usage_rule'> & { readonly progressive_bundle_usage_rule: BundleUsageRule };

type DisplayOfUse = JsonObject & {
  readonly coupon_usage_method_list: readonly string[];
  readonly mini_program_appid?: string;
  readonly mini_program_path?: string;
  readonly app_path?: string;
  readonly app_jump_type?: string;
};

type Combo = { readonly pick_count: number; readonly choice_list: readonly JsonObject[] };

/** 创建商品券, as far as the sandbox reads it. */
export type CreateParams = {
  readonly out_request_no: string;
  readonly scope: 'ALL' | 'SINGLE' | 'CATEGORY';
  readonly type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
  readonly usage_mode: UsageMode;
  readonly single_usage_info?: JsonObject;
  readonly progressive_bundle_usage_info?: { readonly count: number };
  readonly display_info: JsonObject & { readonly combo_package_list?: readonly Combo[] };
  readonly stock?: NewStock;
  readonly stock_bundle?: NewStockBundle;
};

/** What is wrong: whether it is, and how that is said. */
interface Rule {
  readonly broken: (params: CreateParams) => boolean;
  readonly field: string;
  readonly issue: string;
  readonly subCode: number;
  /** Rows of the brand's table. */
  readonly rows?: readonly RowId[];
}

const OFFER = { NORMAL: 'normal_coupon', DISCOUNT: 'discount_coupon', EXCHANGE: 'exchange_coupon' } as const;
const OFFERS: readonly Offers[] = ['normal_coupon', 'discount_coupon', 'exchange_coupon'];

const isSingle = ({ usage_mode }: CreateParams) => usage_mode === 'SINGLE';
const isBundle = ({ usage_mode }: CreateParams) => usage_mode === 'PROGRESSIVE_BUNDLE';
const stockOf = ({ stock, stock_bundle }: CreateParams) => stock ?? stock_bundle;
const bundleRule = ({ stock_bundle }: CreateParams) => stock_bundle?.progressive_bundle_usage_rule;
const periodOf = ({ stock, stock_bundle }: CreateParams) =>
  (stock?.single_usage_rule ?? stock_bundle?.progressive_bundle_usage_rule)?.coupon_available_period;
const methodsOf = (params: CreateParams) => stockOf(params)?.usage_rule_display_info.coupon_usage_method_list ?? [];
const lists = (params: CreateParams) => OFFERS.filter((offer) => bundleRule(params)?.[`${offer}_list`] !== undefined);
const offersOf = (params: CreateParams) => bundleRule(params)?.[`${OFFER[params.type]}_list`] ?? [];

/** In the order in which they are looked at. */
const RULES: readonly Rule[] = [
  {
    broken: (params) => !isSingle(params) && !isBundle(params),
    field: '/usage_mode',
    issue: 'must be SINGLE or PROGRESSIVE_BUNDLE',
    subCode: 268580889,
    rows: ['usage-mode'],
  },
  {
    broken: (params) => isSingle(params) && (params.stock === undefined || params.stock_bundle !== undefined),
    field: '/stock',
    issue: 'is required, without stock_bundle, when usage_mode is SINGLE',
    subCode: 268584137,
  },
  {
    broken: (params) => isBundle(params) && (params.stock_bundle === undefined || params.stock !== undefined),
    field: '/stock_bundle',
    issue: 'is required, without stock, when usage_mode is PROGRESSIVE_BUNDLE',
    subCode: 268584138,
  },
  {
    broken: (params) => isBundle(params) !== (params.progressive_bundle_usage_info !== undefined),
    field: '/progressive_bundle_usage_info',
    issue: 'is required when usage_mode is PROGRESSIVE_BUNDLE, and must not be sent otherwise',
    subCode: 268584142,
  },
  {
    broken: ({ scope, type }) => scope === 'ALL' && type === 'EXCHANGE',
    field: '/type',
    issue: 'must be NORMAL or DISCOUNT when scope is ALL',
    subCode: 268579591,
  },
  {
    broken: (params) => params.single_usage_info !== undefined && (params.scope === 'SINGLE' || isBundle(params)),
    field: '/single_usage_info',
    issue: 'must not be sent for scope SINGLE or a bundle: the offer is in the stock',
    subCode: 268579815,
    rows: ['single-usage-info-unwanted'],
  },
  {
    broken: (params) => isSingle(params) && params.scope === 'ALL' && params.single_usage_info === undefined,
    field: '/single_usage_info',
    issue: 'is required when usage_mode is SINGLE and scope is ALL',
    subCode: 268578486,
    rows: ['single-usage-info-missing'],
  },
  ...(['NORMAL', 'DISCOUNT'] as const).map(
    (type, index): Rule => ({
      broken: (params) =>
        isSingle(params) && params.scope === 'ALL' && params.type === type && params.single_usage_info?.[OFFER[type]] === undefined,
      field: `/single_usage_info/${OFFER[type]}`,
      issue: `is required when type is ${type}`,
      subCode: 268578478 + index,
      rows: ['single-usage-info-missing'],
    }),
  ),
  {
    broken: (params) => isSingle(params) && params.stock?.single_usage_rule === undefined,
    field: '/stock/single_usage_rule',
    issue: 'is required when usage_mode is SINGLE',
    subCode: 268580485,
    rows: ['usage-rule-missing'],
  },
  {
    broken: (params) => {
      const expected = params.scope === 'SINGLE' ? [OFFER[params.type]] : [];
      const given = OFFERS.filter((offer) => params.stock?.single_usage_rule?.[offer] !== undefined);
      return isSingle(params) && params.scope !== 'CATEGORY' && given.join() !== expected.join();
    },
    field: '/stock/single_usage_rule',
    issue: 'must have the offer of the type when scope is SINGLE, and none when it is ALL',
    subCode: 268579830,
    rows: ['single-usage-rule-offer'],
  },
  {
    broken: (params) => isBundle(params) && bundleRule(params) === undefined,
    field: '/stock_bundle/progressive_bundle_usage_rule',
    issue: 'is required',
    subCode: 268584139,
    rows: ['usage-rule-missing'],
  },
  {
    broken: (params) => isBundle(params) && lists(params).join() !== OFFER[params.type],
    field: '/stock_bundle/progressive_bundle_usage_rule',
    issue: 'must have the list of offers of the type, and no other',
    subCode: 268584141,
    rows: ['bundle-offers'],
  },
  {
    broken: (params) => isBundle(params) && offersOf(params).length !== params.progressive_bundle_usage_info?.count,
    field: '/stock_bundle/progressive_bundle_usage_rule',
    issue: 'must have as many offers as progressive_bundle_usage_info/count',
    subCode: 268579829,
    rows: ['bundle-offers'],
  },
  {
    broken: (params) => isBundle(params) && offersOf(params).some((offer, step, all) => step > 1 && isWorse(offer, all[step - 1])),
    field: '/stock_bundle/progressive_bundle_usage_rule',
    issue: 'must not offer less from step to step, after the first',
    subCode: 268586067,
  },
  {
    broken: ({ stock_bundle }) => stock_bundle?.coupon_code_mode === 'API_ASSIGN',
    field: '/stock_bundle/coupon_code_mode',
    issue: 'must be WECHATPAY or UPLOAD',
    subCode: 268584135,
    rows: ['param-error'],
  },
  {
    broken: ({ scope, display_info }) => scope === 'SINGLE' && display_info.combo_package_list === undefined,
    field: '/display_info/combo_package_list',
    issue: 'is required when scope is SINGLE',
    subCode: 268578477,
  },
  {
    broken: ({ display_info }) =>
      (display_info.combo_package_list ?? []).some(({ pick_count, choice_list }) => pick_count > choice_list.length),
    field: '/display_info/combo_package_list',
    issue: 'must have as many choices as pick_count at least',
    subCode: 268589582,
  },
  ...(['mini_program_appid', 'mini_program_path'] as const).map(
    (member, index): Rule => ({
      broken: (params) => methodsOf(params).includes('MINI_PROGRAM') && stockOf(params)?.usage_rule_display_info[member] === undefined,
      field: `/usage_rule_display_info/${member}`,
      issue: 'is required when coupon_usage_method_list has MINI_PROGRAM',
      subCode: 268578481 + index,
      rows: ['mini-program-missing'],
    }),
  ),
  {
    broken: (params) => {
      const { app_path, app_jump_type } = stockOf(params)?.usage_rule_display_info ?? {};
      return methodsOf(params).includes('APP') && app_path === undefined && app_jump_type === undefined;
    },
    field: '/usage_rule_display_info/app_path',
    issue: 'is required when coupon_usage_method_list has APP',
    subCode: 268578483,
    rows: ['app-path-missing'],
  },
  {
    broken: (params) => {
      const { day_list, day_period_list } = periodOf(params)?.weekly_available_period ?? {};
      return day_period_list !== undefined && day_list === undefined;
    },
    field: '/weekly_available_period/day_list',
    issue: 'is required with day_period_list',
    subCode: 268578485,
    rows: ['week-days-missing'],
  },
  {
    broken: (params) => periodOf(params)?.wait_days_after_receive !== undefined && periodOf(params)?.available_days === undefined,
    field: '/coupon_available_period/available_days',
    issue: 'is required with wait_days_after_receive',
    subCode: 268584136,
  },
];

function isWorse(offer: JsonObject, before: JsonObject = {}): boolean {
  const less = (name: string) => Number(offer[name] ?? 0) < Number(before[name] ?? 0);
  return less('discount_amount') || less('percent_off') || Number(offer.exchange_price ?? 0) > Number(before.exchange_price ?? Infinity);
}

/** Throws the error of the first rule that is broken. */
export function checkNewProduct(params: CreateParams, fail: Fail): void {
  check(RULES, params, `/${params.stock === undefined ? 'stock_bundle' : 'stock'}`, fail);
}

/** The same of what a change of a stock or a stock bundle sets: it may break only the rules about how users read of a use. */
export function checkChangedStock(params: CreateParams, fail: Fail): void {
  check(
    RULES.filter(({ field }) => field.startsWith('/usage_rule_display_info')),
    params,
    '',
    fail,
  );
}

/** `stock`: where the members of the stock stand. */
function check(rules: readonly Rule[], params: CreateParams, stock: string, fail: Fail): void {
  const found = rules.find(({ broken }) => broken(params));
  if (found === undefined) return;
  const { field, ...problem } = found;
  const inStock = /^\/(?:usage_rule_display_info|weekly_available_period|coupon_available_period)/.test(field);
  throw combinationError(fail, { ...problem, field: inStock ? `${stock}${field}` : field });
}
