//! Merchant coupons (商家券).

use super::compare::count;
use super::periods;
use crate::generated::rules as ids;
use crate::generated::views::{
    BusifavorAvailableWeek, BusifavorCouponAvailableTime, BusifavorCouponEntity, BusifavorCouponType, BusifavorCouponUseRule,
    BusifavorModifyUseRule, BusifavorStockType, BusifavorUseMethod, CreateBusifavorStockParams, SendBusifavorProductCouponParams,
    SendConsumptionCardParams, UpdateBusifavorStockBudgetParams,
};
use crate::validate::Report;

const DAY: i64 = 24 * 3600;

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
    mini_program(is_for_mini_programs, rule.mini_programs_appid().is_some(), rule.mini_programs_path().is_some(), report);
}

/// A method that is not given stays what it is.
pub(super) fn changed_use_rule(rule: &BusifavorModifyUseRule<'_>, report: &mut Report<'_>) {
    let Some(method) = rule.use_method() else { return };
    let is_for_mini_programs = method == BusifavorUseMethod::MINI_PROGRAMS;
    mini_program(is_for_mini_programs, rule.mini_programs_appid().is_some(), rule.mini_programs_path().is_some(), report);
}

fn mini_program(is_wanted: bool, has_appid: bool, has_path: bool, report: &mut Report<'_>) {
    report.demand(has_appid == is_wanted, "mini_programs_appid", &ids::F2);
    report.demand(has_path == is_wanted, "mini_programs_path", &ids::F2);
}

/// That there is exactly one offer is a rule of `coupon_use_rule` itself.
pub(super) fn create_stock(stock: &CreateBusifavorStockParams<'_>, report: &mut Report<'_>) {
    let (kind, rule) = (stock.stock_type(), stock.coupon_use_rule());
    for (of, is_there, field) in [
        (BusifavorStockType::NORMAL, rule.fixed_normal_coupon().is_some(), "coupon_use_rule/fixed_normal_coupon"),
        (BusifavorStockType::DISCOUNT, rule.discount_coupon().is_some(), "coupon_use_rule/discount_coupon"),
        (BusifavorStockType::EXCHANGE, rule.exchange_coupon().is_some(), "coupon_use_rule/exchange_coupon"),
    ] {
        report.demand(!is_there || kind == of || !kind.is_known(), field, &ids::F1);
    }
}

pub(super) fn budget(params: &UpdateBusifavorStockBudgetParams<'_>, report: &mut Report<'_>) {
    let (all, day) = (params.target_max_coupons(), params.target_max_coupons_by_day());
    report.demand(all.is_some() != day.is_some(), "target_max_coupons", &ids::F3);
    for (target, current, field) in [
        (all, params.current_max_coupons(), "current_max_coupons"),
        (day, params.current_max_coupons_by_day(), "current_max_coupons_by_day"),
    ] {
        report.demand(target.is_none_or(|target| target <= 0) || current.is_some(), field, &ids::F4);
    }
}

pub(super) fn product_coupon(params: &SendBusifavorProductCouponParams<'_>, report: &mut Report<'_>) {
    let is_for_members = params.coupon_type() == BusifavorCouponType::MEMBER;
    report.demand(!is_for_members || params.member_card_id().is_some(), "member_card_id", &ids::F12);
}

pub(super) fn consumption_card(params: &SendConsumptionCardParams<'_>, report: &mut Report<'_>) {
    let (Some(now), Some(sent)) = (report.now(), params.send_time().seconds()) else { return };
    report.demand(i64::from(now).saturating_sub(sent) <= DAY, "send_time", &ids::F14);
}

pub(super) fn available_time(time: &BusifavorCouponAvailableTime<'_>, report: &mut Report<'_>) {
    let waits = time.wait_days_after_receive().is_some();
    report.demand(!waits || time.available_day_after_receive().is_some(), "available_day_after_receive", &ids::F7);
    let (begin, end) = (periods::seconds(time.available_begin_time()), periods::seconds(time.available_end_time()));
    periods::in_order(begin, end, "available_end_time", &ids::F15, report);
    if let (Some(begin), Some(end)) = (begin, end) {
        report.demand(end.saturating_sub(begin) <= 366 * DAY, "available_end_time", &ids::F15);
    }
}

pub(super) fn week(week: &BusifavorAvailableWeek<'_>, report: &mut Report<'_>) {
    report.demand(week.available_day_time().is_none() || week.week_day().is_some(), "week_day", &ids::F8);
}
