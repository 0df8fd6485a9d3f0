// How long a coupon of a stock can be used once a user has it.

import type { Stock } from './stock.js';
import { DAY, SECOND, endOfDay, startOfDay } from './time.js';

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
