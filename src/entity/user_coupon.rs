//! A product coupon in a user's hands (用户商品券), the answer of use (核销), return (退券) and query (查询). Refuses an answer that does not
//! tell which coupon it is and in which state, or tells a request number in another form; all else that is amiss is a warning.

use super::order::{UserProductCouponAssociatedOrderInfo, UserProductCouponAssociatedPayScoreOrderInfo};
use super::product_coupon::{ProductCouponEntity, UsageMode};
use super::rules;
use super::stock::StockEntity;
use crate::wire::Text;
use crate::wire::declare::{enumeration, object};
use crate::wire::money::Fen;
use crate::wire::schema::Decides;
use crate::wire::time::Time;
use crate::wire::value::{Report, Value};

object! {
    /// A product coupon in a user's hands (用户商品券): the union of all editions. Pages: partner/4015781599, partner/4015781608.
    UserProductCouponEntity<'a>, rules = check_coupon {
        /// 用户商品券Code: the coupon's own code.
        coupon_code: required Text<'a>, decides = Decides::Always, max_chars = Some(40);
        /// 用户商品券状态: where the coupon is in its life.
        coupon_state: required UserProductCouponState<'a>, decides = Decides::Always;
        /// 有效期开始时间: from when it can be used.
        valid_begin_time: required Time<'a>;
        /// 有效期结束时间: until when it can be used.
        valid_end_time: required Time<'a>;
        /// 领券时间: when the user got it.
        receive_time: required Time<'a>;
        /// 发券请求单号: request number of the send call.
        send_request_no: required Text<'a>, max_chars = Some(128);
        /// 发券渠道: how it came to the user.
        send_channel: required UserProductCouponSendChannel<'a>;
        /// 确认请求单号: request number of the confirm call. Rule E1.
        confirm_request_no: optional Text<'a>;
        /// 确认发放时间: when the brand confirmed it. Rule E1.
        confirm_time: optional Time<'a>;
        /// 失效请求单号: request number of the deactivate call. Rule E2.
        deactivate_request_no: optional Text<'a>, max_chars = Some(128);
        /// 失效时间: when it was deactivated. Rule E2.
        deactivate_time: optional Time<'a>;
        /// 失效原因: why it was deactivated. Rule E2.
        deactivate_reason: optional Text<'a>, max_chars = Some(150);
        /// 单券使用详情: how a single coupon was used. Rule E3.
        single_usage_detail: optional Box<CouponUsageDetail<'a>>, decides = Decides::WhenGiven;
        /// 次卡使用详情: how the rounds of a sequential coupon were used. Rule E4.
        sequential_usage_detail: optional Box<SequentialUsageDetail<'a>>, decides = Decides::WhenGiven;
        /// 多次优惠使用详情: how this coupon of a bundle was used; may be empty. Rule E5.
        progressive_bundle_usage_detail: optional Box<CouponUsageDetail<'a>>, decides = Decides::WhenGiven;
        /// 用户券组信息: the user's bundle this coupon belongs to. Rule E5.
        user_product_coupon_bundle_info: optional Box<UserProductCouponBundleInfo<'a>>;
        /// 商品券信息: the product coupon it was made from.
        product_coupon: required ProductCouponEntity<'a>, decides = Decides::Always;
        /// 批次信息: the stock it was sent from.
        stock: required StockEntity<'a>;
        /// 自定义附加信息: free text given when it was sent through the API. Rule E6.
        attach: optional Text<'a>;
        /// 渠道自定义信息: text of the sending channel; its form depends on `send_channel`.
        channel_custom_info: optional Text<'a>, max_chars = Some(1000);
        /// 用户商品券标签信息: tags of the coupon.
        coupon_tag_info: optional Box<CouponTagInfo<'a>>;
        /// 品牌ID: the brand. The tables of the newer pages leave it out, their samples have it.
        brand_id: expected Text<'a>, decides = Decides::WhenGiven;
    }
}

object! {
    /// One page of a user's product coupons (用户商品券列表). Page: partner/4015781590.
    UserProductCouponList<'a>, rules = check_list {
        /// 总个数: how many coupons there are on all pages. Only the first page tells it, the one without a `page_token`.
        total_count: optional i64;
        /// 下一页Token: `page_token` of the next page; left out on the last one.
        next_page_token: optional Text<'a>;
        /// 用户商品券列表: the coupons of this page. May be left out where `total_count` is 0.
        user_coupon_list: optional Vec<UserProductCouponEntity<'a>>, decides = Decides::WhenGiven;
    }
}

object! {
    /// How a coupon was used and returned (使用详情).
    CouponUsageDetail<'a>, rules = check_usage_detail {
        /// 券核销请求单号: request number of the use call. Rule E7.
        use_request_no: optional Text<'a>, decides = Decides::WhenGiven;
        /// 券核销时间: when it was used. Rule E7.
        use_time: optional Time<'a>;
        /// 关联微信支付订单信息: the WeChat Pay order it was used for. Rule E7.
        associated_order_info: optional Box<UserProductCouponAssociatedOrderInfo<'a>>;
        /// 关联微信支付分订单信息: the WeChat Pay Score order it was used for. Rule E7.
        associated_pay_score_order_info: optional Box<UserProductCouponAssociatedPayScoreOrderInfo<'a>>;
        /// 优惠金额: what the user saved.
        saved_amount: optional Fen;
        /// 退券请求单号: request number of the return call. Rule E8.
        return_request_no: optional Text<'a>, decides = Decides::WhenGiven;
        /// 退券时间: when it was returned. Rule E8.
        return_time: optional Time<'a>;
    }
}

object! {
    /// How the rounds of a sequential coupon were used (次卡使用详情).
    SequentialUsageDetail<'a> {
        /// 总可使用次数: how many rounds there are.
        total_count: required i64;
        /// 已使用次数: how many were used.
        used_count: required i64;
        /// 轮次使用详情列表: the rounds; may be shorter than `total_count`.
        detail_item_list: optional Vec<SequentialUsageDetailItem<'a>>, decides = Decides::WhenGiven;
    }
}

object! {
    /// One round of a sequential coupon (轮次使用详情).
    SequentialUsageDetailItem<'a>, rules = check_round {
        /// 轮次使用详情状态: where the round is in its life.
        detail_state: expected UserProductCouponUsageDetailItemState<'a>;
        /// 有效期开始时间: from when the round can be used.
        valid_begin_time: expected Time<'a>;
        /// 有效期结束时间: until when the round can be used.
        valid_end_time: expected Time<'a>;
        /// 核销请求单号: request number of the use call.
        use_request_no: optional Text<'a>, decides = Decides::WhenGiven;
        /// 核销时间: when it was used.
        use_time: optional Time<'a>;
        /// 关联微信支付订单信息: the WeChat Pay order it was used for.
        associated_order_info: optional Box<UserProductCouponAssociatedOrderInfo<'a>>;
        /// 退券请求单号: request number of the return call.
        return_request_no: optional Text<'a>, decides = Decides::WhenGiven;
        /// 退券时间: when it was returned.
        return_time: optional Time<'a>;
        /// 删除时间: when the user deleted it.
        delete_time: optional Time<'a>;
    }
}

object! {
    /// The user's bundle a coupon belongs to (用户券组信息).
    UserProductCouponBundleInfo<'a> {
        /// 用户券组ID: the user's bundle.
        user_coupon_bundle_id: expected Text<'a>;
        /// 用户券组内索引: place in the bundle, from 0.
        user_coupon_bundle_index: expected i64;
        /// 总可使用次数: how many coupons the bundle has.
        total_count: expected i64;
        /// 已使用次数: how many were used.
        used_count: expected i64;
    }
}

object! {
    /// Tags of a user's coupon (用户商品券标签信息).
    CouponTagInfo<'a> {
        /// 标签列表: the tags.
        coupon_tag_list: optional Vec<UserProductCouponTag<'a>>;
        /// 会员标签信息: what the member tag says.
        member_tag_info: optional Box<MemberTagInfo<'a>>;
    }
}

object! {
    /// What the member tag says (会员标签信息).
    MemberTagInfo<'a> {
        /// 会员卡模板ID: the member card's template.
        member_card_id: optional Text<'a>;
    }
}

enumeration! {
    /// State of a user's coupon (用户商品券状态).
    UserProductCouponState {
        /// 待确认: the brand must confirm it first.
        CONFIRMING
        /// 已发放待生效: sent, not yet usable.
        PENDING
        /// 已生效: usable.
        EFFECTIVE
        /// 已核销: used.
        USED
        /// 已过期: expired; final.
        EXPIRED
        /// 已删除: deleted by the user; final.
        DELETED
        /// 已失效: deactivated by the brand; final.
        DEACTIVATED
    }
}

enumeration! {
    /// How a coupon came to the user (发券渠道).
    UserProductCouponSendChannel {
        /// 自主发券: through the send API.
        API
        /// 摇一摇有优惠: shake for offers.
        BRAND_MANAGE
        /// 名片优惠: the business card.
        MERCHANT_CARD
        /// 会员优惠: member offers.
        MEMBER
        /// 小程序领券组件: the mini program component.
        RECEIVE_COMPONENT
        /// newer than the documents.
        SMALL_ACTIVITY
    }
}

enumeration! {
    /// State of one round (轮次使用详情状态).
    UserProductCouponUsageDetailItemState {
        /// 待生效: not yet usable.
        PENDING
        /// 已生效: usable.
        EFFECTIVE
        /// 已核销: used.
        USED
        /// 已过期: expired.
        EXPIRED
        /// 已删除: deleted by the user.
        DELETED
        /// 已失效: deactivated.
        DEACTIVATED
    }
}

enumeration! {
    /// Tag of a coupon (标签).
    UserProductCouponTag {
        /// 会员: for members.
        MEMBER
    }
}

fn check_coupon(coupon: &UserProductCouponEntity<'_>, report: &mut Report<'_>) {
    let confirmed = coupon.confirm_request_no().is_some() || coupon.confirm_time().is_some();
    report.demand(coupon.confirm_request_no().is_some() == confirmed, "confirm_request_no", &rules::E1);
    report.demand(coupon.confirm_time().is_some() == confirmed, "confirm_time", &rules::E1);

    let state = coupon.coupon_state();
    let deactivation_fits = |present| !state.is_known() || present == (state == UserProductCouponState::DEACTIVATED);
    report.demand(deactivation_fits(coupon.deactivate_request_no().is_some()), "deactivate_request_no", &rules::E2);
    report.demand(deactivation_fits(coupon.deactivate_time().is_some()), "deactivate_time", &rules::E2);
    report.demand(deactivation_fits(coupon.deactivate_reason().is_some()), "deactivate_reason", &rules::E2);

    let channel = coupon.send_channel();
    let by_api = channel == UserProductCouponSendChannel::API || !channel.is_known();
    report.demand(coupon.attach().is_none_or(|attach| by_api || attach.is_empty()), "attach", &rules::E6);

    check_usage_mode(coupon, report);

    let use_fits = |present| !state.is_known() || present == (state == UserProductCouponState::USED);
    if let Some(detail) = coupon.single_usage_detail() {
        report.demand(use_fits(detail.tells_a_use()), "single_usage_detail/use_request_no", &rules::E7);
    }
    if let Some(detail) = coupon.progressive_bundle_usage_detail() {
        report.demand(use_fits(detail.tells_a_use()), "progressive_bundle_usage_detail/use_request_no", &rules::E7);
    }

    let (product, stock) = (coupon.product_coupon(), coupon.stock());
    // What is not there, or no text, names nothing else.
    let agree = |one: &str, other: &str| one == other || one.is_empty() || other.is_empty();
    report.demand(agree(product.product_coupon_id(), stock.product_coupon_id()), "stock/product_coupon_id", &rules::X1);
    let brand = coupon.brand_id().filter(|brand| !brand.is_empty()).unwrap_or(product.brand_id());
    report.demand(agree(product.brand_id(), brand), "product_coupon/brand_id", &rules::X2);
    report.demand(agree(stock.brand_id(), brand), "stock/brand_id", &rules::X2);
}

/// An answer to something else would be an empty page.
fn check_list(page: &UserProductCouponList<'_>, report: &mut Report<'_>) {
    let is_empty = matches!(report.value("total_count"), Value::Integer(0));
    report.require(page.user_coupon_list().is_some() || is_empty, "user_coupon_list");
}

/// What comes if and only if the coupon has a certain `usage_mode`, in the coupon and in its stock.
fn check_usage_mode(coupon: &UserProductCouponEntity<'_>, report: &mut Report<'_>) {
    let mode = coupon.product_coupon().usage_mode();
    if !mode.is_known() {
        return;
    }
    let (single, sequential) = (mode == UsageMode::SINGLE, mode == UsageMode::SEQUENTIAL);
    let bundle = mode == UsageMode::PROGRESSIVE_BUNDLE;
    let stock = coupon.stock();
    for (present, due, field, rule) in [
        (coupon.single_usage_detail().is_some(), single, "single_usage_detail", &rules::E3),
        (coupon.sequential_usage_detail().is_some(), sequential, "sequential_usage_detail", &rules::E4),
        (coupon.progressive_bundle_usage_detail().is_some(), bundle, "progressive_bundle_usage_detail", &rules::E5),
        (coupon.user_product_coupon_bundle_info().is_some(), bundle, "user_product_coupon_bundle_info", &rules::E5),
        (stock.single_usage_rule().is_some(), single, "stock/single_usage_rule", &rules::S2),
        (stock.sequential_usage_rule().is_some(), sequential, "stock/sequential_usage_rule", &rules::S3),
        (stock.progressive_bundle_usage_rule().is_some(), bundle, "stock/progressive_bundle_usage_rule", &rules::S4),
        (stock.stock_bundle_info().is_some(), bundle, "stock/stock_bundle_info", &rules::S4),
    ] {
        report.demand(present == due, field, rule);
    }
}

impl CouponUsageDetail<'_> {
    fn tells_a_use(&self) -> bool {
        self.use_request_no().is_some() || self.use_time().is_some()
    }
}

fn check_usage_detail(detail: &CouponUsageDetail<'_>, report: &mut Report<'_>) {
    report.demand(detail.return_request_no().is_some() == detail.return_time().is_some(), "return_time", &rules::E8);
}

fn check_round(item: &SequentialUsageDetailItem<'_>, report: &mut Report<'_>) {
    let used = item.detail_state() == Some(UserProductCouponUsageDetailItemState::USED);
    report.demand(!used || item.use_request_no().is_some(), "use_request_no", &rules::E7);
    report.demand(item.return_request_no().is_some() == item.return_time().is_some(), "return_time", &rules::E8);
}
