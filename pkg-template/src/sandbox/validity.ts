// When a coupon of a stock can be used once a user has it.

import type { Stock } from './stock.js';
import { DAY, SECOND, dayOfWeek, endOfDay, startOfDay } from './time.js';

/** Milliseconds. */
export interface Validity {
  readonly begin: number;
  readonly end: number;
}

/** The validity of a coupon that is received now. Days are whole days in China; the one on which it begins is the first. */
export function validityOf(stock: Stock, now: number): Validity {
  const {
    available_begin_time,
    available_end_time,
    available_days,
    wait_days_after_receive = 0,
    available_seconds,
  } = stock.usageRule.coupon_available_period;
  const received = wait_days_after_receive > 0 ? startOfDay(now) + wait_days_after_receive * DAY : now;
  const begin = Math.max(Date.parse(available_begin_time), received);
  const last = Date.parse(available_end_time);
  if (available_seconds !== undefined) return { begin, end: Math.min(begin + available_seconds * SECOND, last) };
  return { begin, end: available_days === undefined ? last : Math.min(endOfDay(begin, available_days - 1), last) };
}

/** Whether this moment is one of those of the week, or of the single periods, that its stock has; all are where it has none. */
export function isInPeriod(stock: Stock, now: number): boolean {
  const { weekly_available_period: week, irregular_available_period_list: single } = stock.usageRule.coupon_available_period;
  const moment = Math.floor(now / SECOND) * SECOND; // an end is the whole of its second
  if (single !== undefined)
    return single.some(({ begin_time, end_time }) => moment >= Date.parse(begin_time) && moment <= Date.parse(end_time));
  const { day_list: days, day_period_list: hours } = week ?? {};
  const second = (moment - startOfDay(now)) / SECOND;
  if (days !== undefined && !days.includes(dayOfWeek(now))) return false;
  return hours === undefined || hours.some(({ begin_time, end_time }) => second >= begin_time && second <= end_time);
}
