//! Which order a coupon was used for.

use crate::generated::rules as ids;
use crate::generated::views::{
    UseUserCouponParams, UserProductCouponAssociatedOrderInfo, UserProductCouponAssociatedPayScoreOrderInfo,
};
use crate::validate::Report;

pub(super) fn use_params(params: &UseUserCouponParams<'_>, report: &mut Report<'_>) {
    let is_one = params.associated_order_info().is_some() != params.associated_pay_score_order_info().is_some();
    report.demand(is_one, "associated_order_info", &ids::O3);
}

pub(super) fn order(order: &UserProductCouponAssociatedOrderInfo<'_>, report: &mut Report<'_>) {
    report.demand(order.transaction_id().is_some() || order.out_trade_no().is_some(), "", &ids::O1);
    report.demand(order.out_trade_no().is_none() || order.mchid().is_some(), "mchid", &ids::O2);
}

pub(super) fn pay_score_order(order: &UserProductCouponAssociatedPayScoreOrderInfo<'_>, report: &mut Report<'_>) {
    report.demand(order.order_id().is_some() || order.out_order_no().is_some(), "", &ids::O4);
    report.demand(order.out_order_no().is_none() || order.mchid().is_some(), "mchid", &ids::O4);
}
