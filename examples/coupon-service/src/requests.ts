// The requests that the service sends, each with a request number (请求单号) of its own: the parameters of the official pages.

import type { ConfirmUserCouponParams, ReturnUserCouponParams, SendUserCouponParams, UseUserCouponParams } from 'wechatpay-coupon';
import type { OperationName, Wanted } from './job.ts';
import type { Coupon } from './store.ts';

export type Sent = Pick<SendUserCouponParams, 'send_request_no' | 'openid' | 'product_coupon_id' | 'stock_id'>;

/** 发放: a coupon for a user. */
export function sendRequest(sent: Sent, account: Pick<SendUserCouponParams, 'appid' | 'brand_id'>): Wanted {
  const parameters: SendUserCouponParams = { ...sent, ...account };
  return wanted('send', sent.send_request_no, null, parameters);
}

/** 确认发放: without it the coupon cannot be used. Its number is the coupon's code, so that every way here leads to one request. */
export function confirmRequest(coupon: Coupon): Wanted {
  // A number has 6 to 40 characters, a code 1 to 40 of the same.
  const parameters: ConfirmUserCouponParams = { ...idsOf(coupon), out_request_no: coupon.coupon_code.padStart(6, '_') };
  return wanted('confirm', parameters.out_request_no, coupon.coupon_code, parameters);
}

/** 核销: with the paid order it is used for. */
export function useRequest(coupon: Coupon, out_request_no: string, transaction_id: string, use_time: string): Wanted {
  const parameters: UseUserCouponParams = { ...idsOf(coupon), out_request_no, use_time, associated_order_info: { transaction_id } };
  return wanted('use', out_request_no, coupon.coupon_code, parameters);
}

/** 退券: the coupon can be used again. */
export function returnRequest(coupon: Coupon, out_request_no: string): Wanted {
  const parameters: ReturnUserCouponParams = { ...idsOf(coupon), out_request_no };
  return wanted('return', out_request_no, coupon.coupon_code, parameters);
}

/** Whether both ask for the same. The time of use is that of whichever came first. */
export function isSame(one: Wanted, other: Wanted): boolean {
  const text = ({ parameters }: Wanted) => JSON.stringify(Object.entries({ ...parameters, use_time: undefined }).sort());
  return text(one) === text(other);
}

function wanted(operation: OperationName, number: string, coupon_code: string | null, parameters: object): Wanted {
  return { id: `${operation}-${number}`, operation, coupon_code, parameters: { ...parameters } };
}

function idsOf({ openid, coupon_code, product_coupon_id, stock_id, appid, brand_id }: Coupon) {
  return { openid, coupon_code, product_coupon_id, stock_id, appid, brand_id };
}
