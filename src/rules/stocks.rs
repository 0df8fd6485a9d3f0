//! Stocks (批次) and stock bundles (批次组).

use super::compare::known;
use crate::generated::rules as ids;
use crate::generated::views::{
    CouponCodeMode, StockBundleForCreate, StockEntity, StockSendRule, StockState, UpdateBudgetMode, UpdateStockBudgetParams,
    UpdateStockBundleBudgetParams, UpdateStockBundleParams, UpdateStockParams,
};
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

pub(super) fn update(params: &UpdateStockParams<'_>, report: &mut Report<'_>) {
    report.demand(params.store_scope().is_some(), "store_scope", &ids::S7);
}

pub(super) fn update_bundle(params: &UpdateStockBundleParams<'_>, report: &mut Report<'_>) {
    report.demand(params.store_scope().is_some(), "store_scope", &ids::S7);
}

pub(super) fn budget(params: &UpdateStockBudgetParams<'_>, report: &mut Report<'_>) {
    let of_all = [params.current_max_count().is_some(), params.target_max_count().is_some()];
    let of_a_day = [params.current_max_count_per_day().is_some(), params.target_max_count_per_day().is_some()];
    pair_fits(params.update_mode(), of_all, of_a_day, report);
}

pub(super) fn budget_of_bundle(params: &UpdateStockBundleBudgetParams<'_>, report: &mut Report<'_>) {
    let of_all = [params.current_max_count().is_some(), params.target_max_count().is_some()];
    let of_a_day = [params.current_max_count_per_day().is_some(), params.target_max_count_per_day().is_some()];
    pair_fits(params.update_mode(), of_all, of_a_day, report);
}

/// The two limits of the mode are given, and not those of the other.
fn pair_fits(mode: UpdateBudgetMode<'_>, of_all: [bool; 2], of_a_day: [bool; 2], report: &mut Report<'_>) {
    let of_all = ["current_max_count", "target_max_count"].into_iter().zip(of_all);
    let of_a_day = ["current_max_count_per_day", "target_max_count_per_day"].into_iter().zip(of_a_day);
    let (is_all, is_a_day) = (mode == UpdateBudgetMode::MAX_COUNT, mode == UpdateBudgetMode::MAX_COUNT_PER_DAY);
    for (is_of_mode, is_of_other, pair, rule) in [(is_all, is_a_day, of_all, &ids::B1), (is_a_day, is_all, of_a_day, &ids::B2)] {
        for (field, is_there) in pair {
            report.demand(is_there || !is_of_mode, field, rule);
            report.demand(!is_there || !is_of_other, field, &ids::B4);
        }
    }
}
