//! Merchant coupons (商家券).

use super::compare::count;
use super::periods;
use crate::generated::rules as ids;
use crate::generated::views::{
    BusifavorAvailableWeek, BusifavorCouponAvailableTime, BusifavorCouponEntity, BusifavorCouponUseRule, BusifavorUseMethod,
};
use crate::validate::Report;

/// Fields of which one at least is in every response that is about a coupon.
const IDENTIFYING: [&str; 8] =
    ["coupon_code", "coupon_state", "stock_id", "stock_name", "belong_merchant", "goods_name", "stock_type", "coupon_use_rule"];

pub(super) fn coupon(_: &BusifavorCouponEntity<'_>, report: &mut Report<'_>) {
    let is_there = IDENTIFYING.iter().any(|field| report.value(field).is_usable());
    report.demand(is_there, "coupon_code", &ids::F16);
}

pub(super) fn use_rule(rule: &BusifavorCouponUseRule<'_>, report: &mut Report<'_>) {
    let offers = [rule.fixed_normal_coupon().is_some(), rule.discount_coupon().is_some(), rule.exchange_coupon().is_some()];
    report.demand(count(&offers) == 1, "", &ids::F1);
    let is_for_mini_programs = rule.use_method() == Some(BusifavorUseMethod::MINI_PROGRAMS);
    for (is_there, field) in
        [(rule.mini_programs_appid().is_some(), "mini_programs_appid"), (rule.mini_programs_path().is_some(), "mini_programs_path")]
    {
        report.demand(is_there == is_for_mini_programs, field, &ids::F2);
    }
}

pub(super) fn available_time(time: &BusifavorCouponAvailableTime<'_>, report: &mut Report<'_>) {
    let waits = time.wait_days_after_receive().is_some();
    report.demand(!waits || time.available_day_after_receive().is_some(), "available_day_after_receive", &ids::F7);
    let (begin, end) = (periods::seconds(time.available_begin_time()), periods::seconds(time.available_end_time()));
    periods::in_order(begin, end, "available_end_time", &ids::F15, report);
}

pub(super) fn week(week: &BusifavorAvailableWeek<'_>, report: &mut Report<'_>) {
    report.demand(week.available_day_time().is_none() || week.week_day().is_some(), "week_day", &ids::F8);
}
