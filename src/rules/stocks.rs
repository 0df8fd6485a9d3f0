//! Stocks (批次) and stock bundles (批次组).

use super::compare::known;
use crate::generated::rules as ids;
use crate::generated::views::{CouponCodeMode, StockBundleForCreate, StockEntity, StockSendRule, StockState};
use crate::validate::Report;

pub(super) fn entity(stock: &StockEntity<'_>, report: &mut Report<'_>) {
    let mode = stock.coupon_code_mode();
    let has_counts = stock.coupon_code_count_info().is_some();
    report.demand(!mode.is_known() || has_counts == (mode == CouponCodeMode::UPLOAD), "coupon_code_count_info", &ids::S1);

    let state = stock.state();
    let deactivation_fits = |is_there| !state.is_known() || is_there == (state == StockState::DEACTIVATED);
    report.demand(deactivation_fits(stock.deactivate_request_no().is_some()), "deactivate_request_no", &ids::S5);
    report.demand(deactivation_fits(stock.deactivate_time().is_some()), "deactivate_time", &ids::S5);
    report.demand(deactivation_fits(stock.deactivate_reason().is_some()), "deactivate_reason", &ids::S5);
}

pub(super) fn bundle(bundle: &StockBundleForCreate<'_>, report: &mut Report<'_>) {
    let has_mode_of_bundles = bundle.coupon_code_mode() != CouponCodeMode::API_ASSIGN;
    report.demand(has_mode_of_bundles, "coupon_code_mode", &ids::K10);
    report.demand(bundle.progressive_bundle_usage_rule().is_some(), "progressive_bundle_usage_rule", &ids::S4);
}

pub(super) fn send_rule(rule: &StockSendRule<'_>, report: &mut Report<'_>) {
    let Some(most) = known(report, "max_count", rule.max_count()) else { return };
    report.demand(rule.max_count_per_day().is_none_or(|count| count <= most), "max_count_per_day", &ids::K11);
    report.demand(rule.max_count_per_user().is_none_or(|count| count <= most), "max_count_per_user", &ids::K11);
}
