//! Delivery plans (投放计划): what is offered, and what is changed of it.

use super::compare::known;
use super::periods::{DAY, seconds};
use crate::generated::rules as ids;
use crate::generated::views::{CreateDeliveryPlanParams, DeliveryPlanModifyContent, UsageMode};
use crate::schema::Rule;
use crate::validate::Report;

/// Of the two limits, whose own texts call them optional.
const LIMITS: Rule = Rule::warning(ids::D3.id);

pub(super) fn create(params: &CreateDeliveryPlanParams<'_>, report: &mut Report<'_>) {
    let mode = params.usage_mode();
    let (is_single, is_bundle) = (mode.is_none_or(|mode| mode == UsageMode::SINGLE), mode == Some(UsageMode::PROGRESSIVE_BUNDLE));
    let (has_stock, has_bundle) = (params.stock_id().is_some(), params.stock_bundle_id().is_some());
    report.demand(has_stock || !is_single, "stock_id", &ids::D1);
    report.demand(has_bundle || !is_bundle, "stock_bundle_id", &ids::D2);
    report.demand(!(has_stock && is_bundle), "stock_id", &ids::D13);
    report.demand(!(has_bundle && is_single), "stock_bundle_id", &ids::D13);

    let reuse = known(report, "reuse_coupon_config", Some(params.reuse_coupon_config()));
    report.demand(!(is_bundle && reuse == Some(true)), "reuse_coupon_config", &ids::D12);
    if reuse == Some(false) {
        for (is_there, field, rule) in [
            (params.plan_name().is_some(), "plan_name", &ids::D3),
            (params.total_count().is_some(), "total_count", &ids::D3),
            (params.delivery_start_time().is_some(), "delivery_start_time", &ids::D3),
            (params.delivery_end_time().is_some(), "delivery_end_time", &ids::D3),
            (params.user_limit().is_some(), "user_limit", &LIMITS),
            (params.daily_limit().is_some(), "daily_limit", &LIMITS),
        ] {
            report.demand(is_there, field, rule);
        }
    }

    let total = known(report, "total_count", params.total_count());
    if let (Some(total), Some(daily)) = (total, params.daily_limit()) {
        report.demand(daily <= total, "daily_limit", &ids::D10);
    }
    if let (Some(start), Some(end)) = (seconds(params.delivery_start_time()), seconds(params.delivery_end_time())) {
        report.demand(end.saturating_sub(start) >= DAY, "delivery_end_time", &ids::D5);
    }
    total_and_words(params.total_count(), params.plan_name(), params.recommend_word(), report);
}

pub(super) fn change(change: &DeliveryPlanModifyContent<'_>, report: &mut Report<'_>) {
    total_and_words(change.total_count(), change.plan_name(), change.recommend_word(), report);
}

/// The fewest coupons of a plan.
const FEWEST: i64 = 10_000;

fn total_and_words(total: Option<i64>, name: Option<&str>, word: Option<&str>, report: &mut Report<'_>) {
    let total = known(report, "total_count", total);
    report.demand(total.is_none_or(|total| total >= FEWEST), "total_count", &ids::D4);
    report.demand(name.is_none_or(|name| width(name) <= 24), "plan_name", &ids::D8);
    report.demand(word.is_none_or(|word| width(word) <= 18), "recommend_word", &ids::D8);
}

/// How wide a text is, in letters: a Chinese character is as wide as two.
fn width(text: &str) -> usize {
    text.chars().map(|character| if character.is_ascii() { 1 } else { 2_usize }).sum()
}
