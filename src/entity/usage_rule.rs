//! When and for what a coupon may be used (使用规则).

use super::product_coupon::{DiscountCouponUsageRule, ExchangeCouponUsageRule, NormalCouponUsageRule};
use super::rules;
use crate::wire::declare::{enumeration, object};
use crate::wire::time::Time;
use crate::wire::value::Report;

object! {
    /// How a single coupon may be used (单券使用规则).
    SingleUsageRule<'a>, rules = check_single_usage_rule {
        /// 券可核销时间: when it can be used.
        coupon_available_period: expected Box<CouponAvailablePeriod<'a>>;
        /// 满减券使用规则: amount off. Rule S6.
        normal_coupon: optional Box<NormalCouponUsageRule<'a>>;
        /// 折扣券使用规则: percent off. Rule S6.
        discount_coupon: optional Box<DiscountCouponUsageRule<'a>>;
        /// 兑换券使用规则: fixed price. Rule S6.
        exchange_coupon: optional Box<ExchangeCouponUsageRule<'a>>;
    }
}

object! {
    /// How a coupon of a bundle may be used (多次优惠使用规则).
    StockUsageRule<'a>, rules = check_stock_usage_rule {
        /// 券可核销时间: when it can be used.
        coupon_available_period: expected Box<CouponAvailablePeriod<'a>>;
        /// 满减券使用规则: amount off. Rule S6.
        normal_coupon: optional Box<NormalCouponUsageRule<'a>>;
        /// 折扣券使用规则: percent off. Rule S6.
        discount_coupon: optional Box<DiscountCouponUsageRule<'a>>;
        /// 兑换券使用规则: fixed price. Rule S6.
        exchange_coupon: optional Box<ExchangeCouponUsageRule<'a>>;
    }
}

object! {
    /// How a sequential coupon may be used (次卡使用规则).
    SequentialUsageRule<'a> {
        /// 券可核销时间: when it can be used.
        coupon_available_period: expected Box<SequentialCouponAvailablePeriod<'a>>;
        /// 满减券使用规则列表: amounts off, a round each.
        normal_coupon_list: optional Vec<NormalCouponUsageRule<'a>>;
        /// 折扣券使用规则列表: percents off, a round each.
        discount_coupon_list: optional Vec<DiscountCouponUsageRule<'a>>;
        /// 兑换券使用规则列表: fixed prices, a round each.
        exchange_coupon_list: optional Vec<ExchangeCouponUsageRule<'a>>;
        /// 是否提供首笔特惠: whether the first round has a better offer.
        special_first: optional bool;
    }
}

object! {
    /// When a coupon can be used (券可核销时间).
    CouponAvailablePeriod<'a>, rules = check_available_period {
        /// 开始时间: start.
        available_begin_time: expected Time<'a>;
        /// 结束时间: end.
        available_end_time: expected Time<'a>;
        /// 生效后N天内有效: days it can be used for. Rule A1.
        available_days: optional i64, max = 365;
        /// 领取后N天开始生效: days from receiving until it can be used. Rule A2.
        wait_days_after_receive: optional i64, max = 30;
        /// 每周固定可用时间: days and hours of the week. Rule A1.
        weekly_available_period: optional Box<FixedWeekPeriod<'a>>;
        /// 无规律的可用时间段: single periods. Rule A1.
        irregular_available_period_list: optional Vec<TimePeriod<'a>>, max_items = Some(2);
        /// 生效后N秒内有效: seconds it can be used for.
        available_seconds: optional i64;
    }
}

object! {
    /// When a sequential coupon can be used (券可核销时间).
    SequentialCouponAvailablePeriod<'a>, rules = check_sequential_coupon_available_period {
        /// 开始时间: start.
        available_begin_time: expected Time<'a>;
        /// 结束时间: end.
        available_end_time: expected Time<'a>;
        /// 领取后N天开始生效: days from receiving until it can be used. Rule A2.
        wait_days_after_receive: optional i64, max = 30;
        /// 每周固定可用时间: days and hours of the week. Rule A1.
        weekly_available_period: optional Box<FixedWeekPeriod<'a>>;
        /// 无规律的可用时间段: single periods. Rule A1.
        irregular_available_period_list: optional Vec<TimePeriod<'a>>, max_items = Some(2);
    }
}

object! {
    /// Days and hours of the week (每周固定可用时间).
    FixedWeekPeriod<'a> {
        /// 每周可用星期数: days of the week.
        day_list: optional Vec<WeekEnum<'a>>;
        /// 当天可用时间段: periods of the day.
        day_period_list: optional Vec<PeriodOfTheDay<'a>>;
    }
}

object! {
    /// A period of the day (当天可用时间段).
    PeriodOfTheDay<'a> {
        /// 开始时间: start, in seconds of the day.
        begin_time: expected i64, max = 86_399;
        /// 结束时间: end, in seconds of the day.
        end_time: expected i64, max = 86_399;
    }
}

object! {
    /// A single period (无规律的可用时间段).
    TimePeriod<'a> {
        /// 开始时间: start.
        begin_time: expected Time<'a>;
        /// 结束时间: end.
        end_time: expected Time<'a>;
    }
}

enumeration! {
    /// Day of the week (星期).
    WeekEnum {
        /// Monday.
        MONDAY
        /// Tuesday.
        TUESDAY
        /// Wednesday.
        WEDNESDAY
        /// Thursday.
        THURSDAY
        /// Friday.
        FRIDAY
        /// Saturday.
        SATURDAY
        /// Sunday.
        SUNDAY
    }
}

fn check_single_usage_rule(rule: &SingleUsageRule<'_>, report: &mut Report<'_>) {
    check_one_offer([rule.normal_coupon().is_some(), rule.discount_coupon().is_some(), rule.exchange_coupon().is_some()], report);
}

fn check_stock_usage_rule(rule: &StockUsageRule<'_>, report: &mut Report<'_>) {
    check_one_offer([rule.normal_coupon().is_some(), rule.discount_coupon().is_some(), rule.exchange_coupon().is_some()], report);
}

fn check_one_offer(offers: [bool; 3], report: &mut Report<'_>) {
    report.demand(offers.into_iter().filter(|present| *present).count() <= 1, "", &rules::S6);
}

fn check_available_period(period: &CouponAvailablePeriod<'_>, report: &mut Report<'_>) {
    let irregular = period.irregular_available_period_list().is_some();
    report.demand(!(irregular && period.available_days().is_some()), "available_days", &rules::A1);
    report.demand(!(irregular && period.wait_days_after_receive().is_some()), "wait_days_after_receive", &rules::A1);
    report.demand(!(irregular && period.weekly_available_period().is_some()), "weekly_available_period", &rules::A1);
    report.demand(period.wait_days_after_receive().is_none() || period.available_days().is_some(), "available_days", &rules::A2);
}

fn check_sequential_coupon_available_period(period: &SequentialCouponAvailablePeriod<'_>, report: &mut Report<'_>) {
    let irregular = period.irregular_available_period_list().is_some();
    report.demand(!(irregular && period.wait_days_after_receive().is_some()), "wait_days_after_receive", &rules::A1);
    report.demand(!(irregular && period.weekly_available_period().is_some()), "weekly_available_period", &rules::A1);
}
