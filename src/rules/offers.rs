//! What a coupon takes off.

use super::compare::{count, known};
use crate::generated::rules as ids;
use crate::generated::views::{
    DiscountCouponUsageRule, NormalCouponUsageRule, SingleUsageRule, StockBundleUsageRule, StockUsageRule,
};
use crate::validate::Report;

pub(super) fn of_single(rule: &SingleUsageRule<'_>, report: &mut Report<'_>) {
    one_offer([rule.normal_coupon().is_some(), rule.discount_coupon().is_some(), rule.exchange_coupon().is_some()], report);
}

pub(super) fn of_step(rule: &StockUsageRule<'_>, report: &mut Report<'_>) {
    one_offer([rule.normal_coupon().is_some(), rule.discount_coupon().is_some(), rule.exchange_coupon().is_some()], report);
}

fn one_offer(offers: [bool; 3], report: &mut Report<'_>) {
    report.demand(count(&offers) <= 1, "", &ids::S6);
}

pub(super) fn of_bundle(rule: &StockBundleUsageRule<'_>, report: &mut Report<'_>) {
    let (normal, discount, exchange) = (rule.normal_coupon_list(), rule.discount_coupon_list(), rule.exchange_coupon_list());
    report.demand(count(&[normal.is_some(), discount.is_some(), exchange.is_some()]) == 1, "", &ids::K21);
    let normal = normal.is_none_or(|list| never_falls(list.items().map(|offer| offer.discount_amount().map(|fen| fen.0))));
    report.demand(normal, "normal_coupon_list", &ids::K8);
    let discount = discount.is_none_or(|list| never_falls(list.items().map(|offer| offer.percent_off())));
    report.demand(discount, "discount_coupon_list", &ids::K8);
    let lower = |price: i64| price.saturating_neg();
    let exchange =
        exchange.is_none_or(|list| never_falls(list.items().map(|offer| offer.exchange_price().map(|fen| lower(fen.0)))));
    report.demand(exchange, "exchange_coupon_list", &ids::K8);
}

/// Whether each step from the second on is at least as good as the one before. The first is free.
fn never_falls(steps: impl Iterator<Item = Option<i64>>) -> bool {
    let steps: Vec<i64> = steps.flatten().skip(1).collect();
    steps.is_sorted()
}

pub(super) fn normal(offer: &NormalCouponUsageRule<'_>, report: &mut Report<'_>) {
    let threshold = offer.threshold().filter(|threshold| threshold.0 > 0);
    let (Some(threshold), Some(amount)) = (threshold, offer.discount_amount()) else { return };
    report.demand(amount <= threshold, "discount_amount", &ids::K13);
}

pub(super) fn discount(offer: &DiscountCouponUsageRule<'_>, report: &mut Report<'_>) {
    let percent = known(report, "percent_off", offer.percent_off());
    report.demand(percent.is_none_or(|percent| (1..=99).contains(&percent)), "percent_off", &ids::K13);
}
