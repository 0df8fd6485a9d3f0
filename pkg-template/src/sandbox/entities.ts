// The entities as far as the sandbox reads them: every other member is the brand's own, and passes as it came.

import type { JsonObject } from './bytes.js';

/**
 * 使用模式: how often a coupon can be used.
 * - `SINGLE` 单券: once.
 * - `PROGRESSIVE_BUNDLE` 多次优惠: a bundle, one coupon for each step.
 * - `SEQUENTIAL` 次卡: in rounds of one coupon code.
 */
export type UsageMode = 'SINGLE' | 'PROGRESSIVE_BUNDLE' | 'SEQUENTIAL';

/** 商品券, without what becomes of it. */
export type ProductEntity = JsonObject & {
  readonly product_coupon_id: string;
  readonly scope: string;
  readonly type: string;
  readonly usage_mode: UsageMode;
  readonly display_info: JsonObject;
  readonly brand_id: string;
};

/** 券可核销时间, in the words of the documents. */
export type AvailablePeriod = JsonObject & {
  readonly available_begin_time: string;
  readonly available_end_time: string;
  readonly available_days?: number;
  readonly wait_days_after_receive?: number;
  readonly available_seconds?: number;
  readonly weekly_available_period?: {
    readonly day_list?: readonly string[];
    readonly day_period_list?: readonly { readonly begin_time: number; readonly end_time: number }[];
  };
  readonly irregular_available_period_list?: readonly { readonly begin_time: string; readonly end_time: string }[];
};

/** A usage rule of any usage mode. */
export type UsageRule = JsonObject & { readonly coupon_available_period: AvailablePeriod };

/** 发放规则. */
export type SendRule = JsonObject & {
  readonly max_count: number;
  readonly max_count_per_day?: number;
  readonly max_count_per_user?: number;
};

/** 券Code分配模式. */
export type CouponCodeMode = 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN';

/** 商品券批次, without what becomes of it. */
export type StockEntity = JsonObject & {
  readonly product_coupon_id: string;
  readonly stock_id: string;
  readonly coupon_code_mode: CouponCodeMode;
  readonly coupon_code_count_info?: { readonly total_count: number; readonly available_count: number };
  readonly stock_send_rule: SendRule;
  readonly single_usage_rule?: UsageRule;
  readonly progressive_bundle_usage_rule?: UsageRule;
  readonly sequential_usage_rule?: UsageRule;
  readonly stock_bundle_info?: { readonly stock_bundle_id: string; readonly stock_bundle_index: number };
  readonly usage_rule_display_info: JsonObject;
  readonly coupon_display_info: JsonObject;
  readonly notify_config: { readonly notify_appid: string };
  readonly store_scope: string;
  readonly sent_count_info: { readonly total_count: number; readonly today_count: number };
  readonly brand_id: string;
};
