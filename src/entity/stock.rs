//! A stock that coupons are sent from (商品券批次).

use super::display::{CouponDisplayInfo, UsageRuleDisplayInfo};
use super::rules;
use super::usage_rule::{SequentialUsageRule, SingleUsageRule, StockUsageRule};
use crate::wire::Text;
use crate::wire::declare::{enumeration, object};
use crate::wire::time::Time;
use crate::wire::value::Report;

object! {
    /// A stock that coupons are sent from (商品券批次).
    StockEntity<'a>, rules = check_stock {
        /// 商品券ID: the product coupon.
        product_coupon_id: required Text<'a>, max_chars = Some(40);
        /// 批次ID: the stock.
        stock_id: required Text<'a>, max_chars = Some(40);
        /// 备注: the brand's own note.
        remark: optional Text<'a>, max_chars = Some(20);
        /// 券Code分配模式: where the codes come from.
        coupon_code_mode: required CouponCodeMode<'a>;
        /// 品牌方预上传的券Code数量信息: codes uploaded by the brand. Rule S1.
        coupon_code_count_info: optional Box<CouponCodeCountInfo<'a>>;
        /// 发放规则: how many may be sent.
        stock_send_rule: required StockSendRule<'a>;
        /// 单券使用规则: how a single coupon may be used. Rule S2.
        single_usage_rule: optional Box<SingleUsageRule<'a>>;
        /// 次卡使用规则: how a sequential coupon may be used. Rule S3.
        sequential_usage_rule: optional Box<SequentialUsageRule<'a>>;
        /// 多次优惠使用规则: how a coupon of a bundle may be used. Rule S4.
        progressive_bundle_usage_rule: optional Box<StockUsageRule<'a>>;
        /// 所属批次组信息: the stock bundle it belongs to. Rule S4.
        stock_bundle_info: optional Box<StockBundleInfo<'a>>;
        /// 券使用规则展示信息: what the user reads about using it.
        usage_rule_display_info: required UsageRuleDisplayInfo<'a>;
        /// 用户券展示信息: how the coupon looks.
        coupon_display_info: required CouponDisplayInfo<'a>;
        /// 事件通知配置: where events are sent.
        notify_config: required NotifyConfig<'a>;
        /// 可用门店范围: in which stores it can be used.
        store_scope: required StockStoreScope<'a>;
        /// 已发放次数: how many were sent.
        sent_count_info: required StockSentCountInfo<'a>;
        /// 批次状态: where the stock is in its life.
        state: required StockState<'a>;
        /// 失效请求单号: request number of the deactivate call. Rule S5.
        deactivate_request_no: optional Text<'a>;
        /// 失效时间: when it was deactivated. Rule S5.
        deactivate_time: optional Time<'a>;
        /// 失效原因: why it was deactivated. Rule S5.
        deactivate_reason: optional Text<'a>;
        /// 品牌ID: the brand.
        brand_id: required Text<'a>;
    }
}

object! {
    /// Codes uploaded by the brand (品牌方预上传的券Code数量信息).
    CouponCodeCountInfo<'a> {
        /// 已上传的Code总数: codes uploaded.
        total_count: expected i64;
        /// 当前可用的Code: codes not yet used up.
        available_count: expected i64;
    }
}

object! {
    /// How many coupons may be sent (发放规则).
    StockSendRule<'a> {
        /// 发放次数总上限: most coupons in all.
        max_count: expected i64, max = 100_000_000;
        /// 每日发放次数上限: most coupons a day.
        max_count_per_day: optional i64;
        /// 每个用户领取次数上限: most coupons a user.
        max_count_per_user: optional i64, max = 100;
    }
}

object! {
    /// Where events are sent (事件通知配置).
    NotifyConfig<'a> {
        /// 事件通知AppID: the app that gets the events.
        notify_appid: optional Text<'a>;
    }
}

object! {
    /// How many coupons were sent (已发放次数).
    StockSentCountInfo<'a> {
        /// 已发放总次数: sent in all.
        total_count: expected i64;
        /// 当天已发放次数: sent today.
        today_count: expected i64;
    }
}

object! {
    /// The stock bundle a stock belongs to (所属批次组信息).
    StockBundleInfo<'a> {
        /// 批次组ID: the stock bundle.
        stock_bundle_id: expected Text<'a>;
        /// 批次组内索引: place in the stock bundle, from 0.
        stock_bundle_index: expected i64;
    }
}

enumeration! {
    /// Where the codes come from (券Code分配模式).
    CouponCodeMode {
        /// made by WeChat Pay.
        WECHATPAY
        /// uploaded by the brand.
        UPLOAD
        /// given in the send call.
        API_ASSIGN
    }
}

enumeration! {
    /// In which stores a coupon can be used (可用门店范围).
    StockStoreScope {
        /// no limit by store.
        NONE
        /// all stores of the brand.
        ALL
        /// the associated stores.
        SPECIFIC
    }
}

enumeration! {
    /// State of a stock (批次状态).
    StockState {
        /// 审核中: under review.
        AUDITING
        /// 发放中: sending.
        SENDING
        /// 已暂停: paused.
        PAUSED
        /// 已停止: stopped.
        STOPPED
        /// 已失效: deactivated.
        DEACTIVATED
    }
}

fn check_stock(stock: &StockEntity<'_>, report: &mut Report<'_>) {
    let mode = stock.coupon_code_mode();
    let counts = stock.coupon_code_count_info().is_some();
    report.demand(!mode.is_known() || counts == (mode == CouponCodeMode::UPLOAD), "coupon_code_count_info", &rules::S1);

    let state = stock.state();
    let deactivation_fits = |present| !state.is_known() || present == (state == StockState::DEACTIVATED);
    report.demand(deactivation_fits(stock.deactivate_request_no().is_some()), "deactivate_request_no", &rules::S5);
    report.demand(deactivation_fits(stock.deactivate_time().is_some()), "deactivate_time", &rules::S5);
    report.demand(deactivation_fits(stock.deactivate_reason().is_some()), "deactivate_reason", &rules::S5);
}
