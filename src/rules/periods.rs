//! When a coupon can be used.

use std::collections::BinaryHeap;

use super::compare::known;
use crate::generated::rules as ids;
use crate::generated::views::{
    CouponAvailablePeriod, FixedWeekPeriod, PeriodOfTheDay, SequentialCouponAvailablePeriod, TimePeriod,
};
use crate::schema::Rule;
use crate::validate::Report;
use crate::wire::time::Time;

pub(super) const DAY: i64 = 24 * 3600;
const HOUR: i64 = 3600;

pub(super) fn available(period: &CouponAvailablePeriod<'_>, report: &mut Report<'_>) {
    let is_irregular = period.irregular_available_period_list().is_some();
    let is_for_seconds = period.available_seconds().is_some();
    for (is_there, field) in [
        (period.available_days().is_some(), "available_days"),
        (period.wait_days_after_receive().is_some(), "wait_days_after_receive"),
        (period.weekly_available_period().is_some(), "weekly_available_period"),
    ] {
        report.demand(!(is_irregular && is_there), field, &ids::A1);
        report.demand(!(is_for_seconds && is_there), field, &ids::A4);
    }
    report.demand(!(is_for_seconds && is_irregular), "irregular_available_period_list", &ids::A4);
    let overlap = period
        .irregular_available_period_list()
        .is_some_and(|list| overlaps(list.items().map(|item| (seconds(item.begin_time()), seconds(item.end_time())))));
    report.demand(!overlap, "irregular_available_period_list", &ids::A1);
    report.demand(period.wait_days_after_receive().is_none() || period.available_days().is_some(), "available_days", &ids::A2);
    let is_of_hours = |seconds: i64| (HOUR..=DAY).contains(&seconds) && seconds.checked_rem(HOUR) == Some(0);
    let available_seconds = known(report, "available_seconds", period.available_seconds());
    report.demand(available_seconds.is_none_or(is_of_hours), "available_seconds", &ids::A3);

    let (begin, end) = (seconds(period.available_begin_time()), seconds(period.available_end_time()));
    in_order(begin, end, "available_end_time", &ids::K14, report);
    if let (Some(begin), Some(end)) = (begin, end) {
        report.demand(end.saturating_sub(begin) <= 365 * DAY, "available_end_time", &ids::K15);
    }
}

pub(super) fn available_of_rounds(period: &SequentialCouponAvailablePeriod<'_>, report: &mut Report<'_>) {
    let is_irregular = period.irregular_available_period_list().is_some();
    report.demand(!(is_irregular && period.wait_days_after_receive().is_some()), "wait_days_after_receive", &ids::A1);
    report.demand(!(is_irregular && period.weekly_available_period().is_some()), "weekly_available_period", &ids::A1);
}

pub(super) fn week(period: &FixedWeekPeriod<'_>, report: &mut Report<'_>) {
    let Some(periods) = period.day_period_list() else { return };
    report.demand(period.day_list().is_some(), "day_list", &ids::K17);
    let overlap = overlaps(periods.items().map(|item| (item.begin_time(), item.end_time())));
    report.demand(!overlap, "day_period_list", &ids::K17);
}

pub(super) fn day(period: &PeriodOfTheDay<'_>, report: &mut Report<'_>) {
    let begin = known(report, "begin_time", period.begin_time());
    let end = known(report, "end_time", period.end_time());
    in_order(begin, end, "end_time", &ids::K16, report);
}

pub(super) fn single(period: &TimePeriod<'_>, report: &mut Report<'_>) {
    in_order(seconds(period.begin_time()), seconds(period.end_time()), "end_time", &ids::K14, report);
}

/// Seconds of a time that is one.
pub(super) fn seconds(time: Option<Time<'_>>) -> Option<i64> {
    time.and_then(|time| time.seconds())
}

/// The begin is before the end, where both are known.
pub(super) fn in_order(begin: Option<i64>, end: Option<i64>, field: &str, rule: &Rule, report: &mut Report<'_>) {
    if let (Some(begin), Some(end)) = (begin, end) {
        report.demand(begin < end, field, rule);
    }
}

/// Whether two of these periods overlap, of which the ends are known.
fn overlaps(periods: impl Iterator<Item = (Option<i64>, Option<i64>)>) -> bool {
    let known = periods.filter_map(|(begin, end)| Some((begin?, end?)));
    // Sorts in a tenth of the code that `sort_unstable` is.
    let periods: Vec<(i64, i64)> = known.collect::<BinaryHeap<_>>().into_sorted_vec();
    periods.windows(2).any(|pair| matches!(pair, [(_, end), (begin, _)] if begin < end))
}
