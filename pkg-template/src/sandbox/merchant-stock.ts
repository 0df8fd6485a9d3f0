// A stock of merchant coupons (商家券批次): how many it has sent, which codes it has, and how long a coupon of it is valid.

import type { JsonObject } from './bytes.js';
import type { Review } from './review.js';
import { DAY, SECOND, endOfDay, rfc3339, startOfDay } from './time.js';

/** 批次状态, as far as there is a way to it. */
export type MerchantStockState = 'UNAUDIT' | 'RUNNING' | 'STOPED';

/** The stock as it was created; all that is not read here passes as it came. */
export type NewMerchantStock = JsonObject & {
  readonly belong_merchant: string;
  readonly stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
  readonly coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD';
  readonly coupon_use_rule: JsonObject & {
    readonly coupon_available_time: AvailableTime;
    readonly fixed_normal_coupon?: JsonObject & { readonly discount_amount: number };
  };
  readonly stock_send_rule: SendRule;
  readonly subsidy?: boolean;
};

type SendRule = JsonObject & {
  readonly max_coupons: number;
  readonly max_coupons_per_user: number;
  readonly max_coupons_by_day?: number;
};

/** 券可核销时间. */
type AvailableTime = JsonObject & {
  readonly available_begin_time: string;
  readonly available_end_time: string;
  readonly available_day_after_receive?: number;
  readonly wait_days_after_receive?: number;
  readonly available_second_after_receive?: number;
  readonly available_week?: {
    readonly week_day?: readonly number[];
    readonly available_day_time?: readonly Period<number>[];
  };
  readonly irregulary_avaliable_time?: readonly Period<string>[];
};

interface Period<Time> {
  readonly begin_time?: Time;
  readonly end_time?: Time;
}

/** An uploaded code (预存code). */
export interface UploadedCode {
  readonly code: string;
  readonly uploaded: number;
  dispatched?: { readonly at: number; readonly openid: string };
}

export class MerchantStock {
  readonly id: string;
  /** The merchant or service provider that created it. */
  readonly creator: string;
  /** Uploaded codes, in their order. */
  readonly codes = new Map<string, UploadedCode>();
  readonly #review: Review | undefined;
  #given: NewMerchantStock;
  #sent = 0;
  #today = { day: 0, count: 0 };
  readonly #byUser = new Map<string, number>();

  /** `review`: undefined if it was reviewed long ago. */
  constructor(id: string, creator: string, given: NewMerchantStock, review?: Review) {
    this.id = id;
    this.creator = creator;
    this.#given = given;
    this.#review = review;
  }

  get given(): NewMerchantStock {
    return this.#given;
  }

  /** A stock that was rejected stays UNAUDIT: there is no state for it. */
  state(now: number): MerchantStockState {
    if (this.#review !== undefined && this.#review.outcome(now) !== 'passed') return 'UNAUDIT';
    return now > this.#lastMoment ? 'STOPED' : 'RUNNING';
  }

  get #lastMoment(): number {
    return Date.parse(this.#given.coupon_use_rule.coupon_available_time.available_end_time);
  }

  /** Changes what is given (修改商家券基本信息); of objects the members that are given. */
  change(changes: JsonObject): void {
    this.#given = merged(this.#given, changes) as NewMerchantStock;
  }

  isOf(mchid: string): boolean {
    return mchid === this.creator || mchid === this.#given.belong_merchant;
  }

  /** Which limit one more coupon for the user would break. */
  limit(openid: string, now: number): 'stock' | 'day' | 'user' | undefined {
    const { max_coupons, max_coupons_by_day = Infinity, max_coupons_per_user } = this.#given.stock_send_rule;
    if (this.#sent >= max_coupons) return 'stock';
    if (this.sentOn(now) >= max_coupons_by_day) return 'day';
    return (this.#byUser.get(openid) ?? 0) >= max_coupons_per_user ? 'user' : undefined;
  }

  sentOn(now: number): number {
    return this.#today.day === startOfDay(now) ? this.#today.count : 0;
  }

  countSent(openid: string, now: number): void {
    this.#sent += 1;
    this.#today = { day: startOfDay(now), count: this.sentOn(now) + 1 };
    this.#byUser.set(openid, (this.#byUser.get(openid) ?? 0) + 1);
  }

  /** The validity of a coupon that is received now. Days are whole days in China; the one on which it begins is the first. */
  validity(now: number): { readonly begin: number; readonly end: number } {
    const time = this.#given.coupon_use_rule.coupon_available_time;
    const { wait_days_after_receive: wait = 0, available_day_after_receive: days, available_second_after_receive: seconds } = time;
    const begin = Math.max(Date.parse(time.available_begin_time), wait > 0 ? startOfDay(now) + wait * DAY : now);
    const end = seconds === undefined ? (days === undefined ? Infinity : endOfDay(begin, days - 1)) : begin + seconds * SECOND;
    return { begin, end: Math.min(end, this.#lastMoment) };
  }

  /** Whether a coupon can be used at this hour (可用时间段). */
  isOpen(now: number): boolean {
    const { available_week: week, irregulary_avaliable_time: periods } = this.#given.coupon_use_rule.coupon_available_time;
    const moment = Math.floor(now / SECOND) * SECOND; // an end is the whole of its second
    const day = startOfDay(now);
    const second = (moment - day) / SECOND;
    const weekDay = new Date(day + DAY / 2).getUTCDay(); // at noon in China it is the same day in UTC
    const inWeek =
      week === undefined ||
      ((week.week_day?.includes(weekDay) ?? true) &&
        (week.available_day_time?.some(({ begin_time = 0, end_time = Infinity }) => begin_time <= second && second <= end_time) ?? true));
    const inPeriod = ({ begin_time, end_time }: Period<string>): boolean =>
      (begin_time === undefined || Date.parse(begin_time) <= moment) && (end_time === undefined || moment <= Date.parse(end_time));
    return inWeek && (periods?.some(inPeriod) ?? true);
  }

  /** 查询商家券详情. */
  entity(now: number): JsonObject {
    const { stock_send_rule: rule, coupon_code_mode: mode, stock_type: type, coupon_use_rule: use } = this.#given;
    const amount = type === 'NORMAL' ? use.fixed_normal_coupon?.discount_amount : undefined;
    const ofDay = rule.max_coupons_by_day === undefined ? undefined : this.sentOn(now);
    const codes = [...this.codes.values()];
    return {
      ...this.#given,
      stock_id: this.id,
      stock_state: this.state(now),
      send_count_information: {
        total_send_num: this.#sent,
        total_send_amount: amount && amount * this.#sent,
        today_send_num: ofDay,
        today_send_amount: amount && ofDay && amount * ofDay,
      },
      coupon_code_count:
        mode === 'MERCHANT_UPLOAD'
          ? { total_count: codes.length, available_count: codes.filter(({ dispatched }) => dispatched === undefined).length }
          : undefined,
    };
  }
}

function merged(old: JsonObject, changes: JsonObject): JsonObject {
  const isChange = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
  const members = Object.entries(changes).map(([name, value]) => {
    const before = old[name];
    return [name, isChange(value) && isChange(before) ? merged(before, value) : value];
  });
  return { ...old, ...(Object.fromEntries(members) as JsonObject) };
}

/** The stock of the merchant coupons (商家券) that a sandbox begins with, by the id of the documents' example. */
export const MERCHANT_STOCK = '1234567891';

export function seededMerchantStock(belong_merchant: string, now: number): MerchantStock {
  return new MerchantStock(MERCHANT_STOCK, belong_merchant, {
    stock_name: '8月1日活动券',
    belong_merchant,
    goods_name: '全场可用',
    stock_type: 'NORMAL',
    coupon_use_rule: {
      coupon_available_time: {
        available_begin_time: rfc3339(startOfDay(now) - 60 * DAY),
        available_end_time: rfc3339(endOfDay(now, 90)),
        available_day_after_receive: 30,
      },
      fixed_normal_coupon: { discount_amount: 500, transaction_minimum: 10000 },
      use_method: 'OFF_LINE',
    },
    stock_send_rule: { max_coupons: 1000000, max_coupons_per_user: 100 },
    display_pattern_info: { description: '全场可用' },
    coupon_code_mode: 'WECHATPAY_MODE',
    subsidy: true,
  });
}
