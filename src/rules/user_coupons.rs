//! A product coupon in a user's hands (用户商品券), lists of them, and how they were used.

use super::compare::agree;
use crate::generated::rules as ids;
use crate::generated::views::{
    CouponTagInfo, CouponUsageDetail, SequentialUsageDetailItem, UsageMode, UserProductCouponEntity, UserProductCouponList,
    UserProductCouponSendChannel as Channel, UserProductCouponState as State, UserProductCouponTag,
    UserProductCouponUsageDetailItemState as RoundState,
};
use crate::validate::Report;
use crate::validate::value::Value;

pub(super) fn coupon(coupon: &UserProductCouponEntity<'_>, report: &mut Report<'_>) {
    let is_confirmed = coupon.confirm_request_no().is_some() || coupon.confirm_time().is_some();
    report.demand(coupon.confirm_request_no().is_some() == is_confirmed, "confirm_request_no", &ids::E1);
    report.demand(coupon.confirm_time().is_some() == is_confirmed, "confirm_time", &ids::E1);

    let state = coupon.coupon_state();
    let deactivation_fits = |is_there| !state.is_known() || is_there == (state == State::DEACTIVATED);
    report.demand(deactivation_fits(coupon.deactivate_request_no().is_some()), "deactivate_request_no", &ids::E2);
    report.demand(deactivation_fits(coupon.deactivate_time().is_some()), "deactivate_time", &ids::E2);
    report.demand(deactivation_fits(coupon.deactivate_reason().is_some()), "deactivate_reason", &ids::E2);

    let channel = coupon.send_channel();
    let has_attach = [Channel::API, Channel::RECEIVE_COMPONENT].contains(&channel) || !channel.is_known();
    report.demand(coupon.attach().is_none_or(|attach| has_attach || attach.is_empty()), "attach", &ids::E6);

    usage_mode(coupon, report);

    let use_fits = |is_used| !state.is_known() || is_used == (state == State::USED);
    if let Some(detail) = coupon.single_usage_detail() {
        report.demand(use_fits(has_a_use(&detail)), "single_usage_detail/use_request_no", &ids::E7);
    }
    if let Some(detail) = coupon.progressive_bundle_usage_detail() {
        report.demand(use_fits(has_a_use(&detail)), "progressive_bundle_usage_detail/use_request_no", &ids::E7);
    }

    let (product, stock) = (coupon.product_coupon(), coupon.stock());
    report.demand(agree(product.product_coupon_id(), stock.product_coupon_id()), "stock/product_coupon_id", &ids::X1);
    let of_product = product.brand_id().unwrap_or_default();
    let brand = coupon.brand_id().filter(|brand| !brand.is_empty()).unwrap_or(of_product);
    report.demand(agree(of_product, brand), "product_coupon/brand_id", &ids::X2);
    report.demand(agree(stock.brand_id().unwrap_or_default(), brand), "stock/brand_id", &ids::X2);
}

/// What comes if and only if the coupon has a certain `usage_mode`, in the coupon and in its stock.
fn usage_mode(coupon: &UserProductCouponEntity<'_>, report: &mut Report<'_>) {
    let mode = coupon.product_coupon().usage_mode();
    if !mode.is_known() {
        return;
    }
    let (single, sequential) = (mode == UsageMode::SINGLE, mode == UsageMode::SEQUENTIAL);
    let bundle = mode == UsageMode::PROGRESSIVE_BUNDLE;
    let stock = coupon.stock();
    for (is_there, is_due, field, rule) in [
        (coupon.single_usage_detail().is_some(), single, "single_usage_detail", &ids::E3),
        (coupon.sequential_usage_detail().is_some(), sequential, "sequential_usage_detail", &ids::E4),
        (coupon.progressive_bundle_usage_detail().is_some(), bundle, "progressive_bundle_usage_detail", &ids::E5),
        (coupon.user_product_coupon_bundle_info().is_some(), bundle, "user_product_coupon_bundle_info", &ids::E5),
        (stock.single_usage_rule().is_some(), single, "stock/single_usage_rule", &ids::S2),
        (stock.sequential_usage_rule().is_some(), sequential, "stock/sequential_usage_rule", &ids::S3),
        (stock.progressive_bundle_usage_rule().is_some(), bundle, "stock/progressive_bundle_usage_rule", &ids::S4),
        (stock.stock_bundle_info().is_some(), bundle, "stock/stock_bundle_info", &ids::S4),
    ] {
        report.demand(is_there == is_due, field, rule);
    }
}

fn has_a_use(detail: &CouponUsageDetail<'_>) -> bool {
    detail.use_request_no().is_some() || detail.use_time().is_some()
}

pub(super) fn list(list: &UserProductCouponList<'_>, report: &mut Report<'_>) {
    let is_empty = matches!(report.value("total_count"), Value::Integer(0));
    report.demand(list.user_coupon_list().is_some() || is_empty, "user_coupon_list", &ids::L2);
}

pub(super) fn usage(detail: &CouponUsageDetail<'_>, report: &mut Report<'_>) {
    report.demand(detail.return_request_no().is_some() == detail.return_time().is_some(), "return_time", &ids::E8);
}

pub(super) fn round(item: &SequentialUsageDetailItem<'_>, report: &mut Report<'_>) {
    let is_used = item.detail_state() == Some(RoundState::USED);
    report.demand(!is_used || item.use_request_no().is_some(), "use_request_no", &ids::E7);
    report.demand(item.return_request_no().is_some() == item.return_time().is_some(), "return_time", &ids::E8);
}

pub(super) fn tags(info: &CouponTagInfo<'_>, report: &mut Report<'_>) {
    let Some(tags) = info.coupon_tag_list() else { return };
    let members = tags.items().filter(|tag| *tag == UserProductCouponTag::MEMBER).count();
    report.demand(members <= 1, "coupon_tag_list", &ids::T1);
    let has_card = info.member_tag_info().is_some_and(|member| member.member_card_id().is_some());
    report.demand(members == 0 || has_card, "member_tag_info", &ids::T1);
}
