// What a query proves about a call on merchant coupons (商家券).

import type {
  BusifavorCallback,
  BusifavorCouponCode,
  BusifavorCouponCodeInfo,
  BusifavorCouponCodeList,
  BusifavorCouponEntity,
  BusifavorCouponList,
  BusifavorStockEntity,
  BusifavorSubsidyPayReceiptList,
  GetBusifavorCouponParams,
  ListBusifavorCouponsParams,
  ResolveAssociateBusifavorCouponParams,
  ResolveDeactivateBusifavorCouponParams,
  ResolveReturnBusifavorCouponParams,
  ResolveUseBusifavorCouponParams,
  SendBusifavorCouponParams,
  SetBusifavorCallbackParams,
  UpdateBusifavorStockBudgetParams,
  UploadBusifavorCouponCodesParams,
} from '../generated/types.js';
import { type Fields, type Lenient, isGiven, isObject, itemsOf } from '../lenient.js';
import type { Resolution } from '../resolution.js';

type Verdict = Resolution<unknown>['verdict'];

type Coupon = Fields<BusifavorCouponEntity>;

export function merchantCoupon({ openid, coupon_code, appid }: GetBusifavorCouponParams): GetBusifavorCouponParams {
  return { openid, coupon_code, appid };
}

/** The user's coupons of the stock. The caller is the one that sent, as the query has to say. */
export function merchantCoupons(given: SendBusifavorCouponParams, sender_merchant: string): ListBusifavorCouponsParams {
  const { openid, appid, stock_id } = given;
  return { openid, appid, stock_id, sender_merchant };
}

export function sentIn({ data }: Fields<BusifavorCouponList>, given: SendBusifavorCouponParams): Lenient<BusifavorCouponEntity> {
  return itemsOf(data).find((coupon) => isObject(coupon) && sent(coupon, given) === 'happened');
}

/** That a coupon is not on a page of the list proves nothing. */
export function sent({ send_request_no, stock_id }: Coupon, given: SendBusifavorCouponParams): Verdict {
  const isOfStock = !isGiven(stock_id) || stock_id === given.stock_id;
  return isOfStock && send_request_no === given.out_request_no ? 'happened' : 'cannot-tell';
}

/** Of a use and a return the coupon shows the last. */
export function used(coupon: Coupon, given: ResolveUseBusifavorCouponParams): Verdict {
  const { coupon_state, use_request_no, use_time, return_request_no, return_time } = coupon;
  if (isOther(coupon, given)) return 'cannot-tell';
  if (use_request_no === given.use_request_no) return 'happened';
  const isUntouched = ![use_request_no, use_time, return_request_no, return_time].some(isGiven);
  return coupon_state === 'SENDED' && isUntouched ? 'not-happened' : 'cannot-tell';
}

/** A merchant coupon may not show its return. `use_request_no` names the use that was to be returned. */
export function returned(coupon: Coupon, given: ResolveReturnBusifavorCouponParams): Verdict {
  const { coupon_state, use_request_no, return_request_no } = coupon;
  if (isOther(coupon, given)) return 'cannot-tell';
  if (return_request_no === given.return_request_no) return 'happened';
  if (isGiven(return_request_no) || !isNumber(given.use_request_no)) return 'cannot-tell';
  // A later use or return may hide this one.
  if (isNumber(use_request_no) && use_request_no !== given.use_request_no) return 'cannot-tell';
  if (coupon_state === 'SENDED') return 'happened';
  return coupon_state === 'USED' && isNumber(use_request_no) ? 'not-happened' : 'cannot-tell';
}

/** A deactivation is final. */
export function deactivated(coupon: Coupon, given: ResolveDeactivateBusifavorCouponParams): Verdict {
  const { coupon_state, deactivate_request_no, deactivate_time } = coupon;
  if (isOther(coupon, given)) return 'cannot-tell';
  if (deactivate_request_no === given.deactivate_request_no) return 'happened';
  const isInForce = coupon_state === 'SENDED' || coupon_state === 'USED';
  return isInForce && !isGiven(deactivate_request_no) && !isGiven(deactivate_time) ? 'not-happened' : 'cannot-tell';
}

/** The order that is shown may be that of another call. Where none is shown, none need be: not all pages have the field. */
export function associated(coupon: Coupon, given: ResolveAssociateBusifavorCouponParams): Verdict {
  return !isOther(coupon, given) && coupon.associate_out_trade_no === given.out_trade_no ? 'happened' : 'cannot-tell';
}

/** An order that is still shown was not taken away. */
export function disassociated(coupon: Coupon, given: ResolveAssociateBusifavorCouponParams): Verdict {
  return associated(coupon, given) === 'happened' ? 'not-happened' : 'cannot-tell';
}

/** All codes of the call, on one page. Another call may have uploaded them. */
export function uploadedIn(
  { data }: Fields<BusifavorCouponCodeList>,
  { coupon_code_list }: UploadBusifavorCouponCodesParams,
): Lenient<BusifavorCouponCode> {
  const codes = itemsOf(data).filter(isObject);
  const found = coupon_code_list.map((wanted) => codes.find(({ code }) => code === wanted));
  return found.every(isGiven) ? found[0] : undefined;
}

export function uploaded({ code }: Fields<BusifavorCouponCode>, { coupon_code_list: [first] }: UploadBusifavorCouponCodesParams): Verdict {
  return isGiven(code) && code === first ? 'happened' : 'cannot-tell';
}

/** A code that is there was not deleted. Of one that is not, the query is an error. */
export function codeDeleted({ code_information: code }: Fields<BusifavorCouponCodeInfo>, given: { coupon_code: string }): Verdict {
  return isObject(code) && code.code === given.coupon_code ? 'not-happened' : 'cannot-tell';
}

/** Another call may have set the same, or something else since. */
export function callbackSet({ notify_url }: Fields<BusifavorCallback>, given: SetBusifavorCallbackParams): Verdict {
  return notify_url === given.notify_url ? 'happened' : 'cannot-tell';
}

/** As of a callback. */
export function budgetUpdated({ stock_send_rule: rule }: Fields<BusifavorStockEntity>, given: UpdateBusifavorStockBudgetParams): Verdict {
  if (!isObject(rule)) return 'cannot-tell';
  const { target_max_coupons: all, target_max_coupons_by_day: day } = given;
  const isSet = (target: number | undefined, limit: unknown): boolean => target === undefined || target === limit;
  const isAny = all !== undefined || day !== undefined;
  return isAny && isSet(all, rule.max_coupons) && isSet(day, rule.max_coupons_by_day) ? 'happened' : 'cannot-tell';
}

/** A payment with the number was taken, whatever became of it: `status` says. */
export function subsidyPaid({ pay_receipt_list }: Fields<BusifavorSubsidyPayReceiptList>, given: { out_subsidy_no: string }): Verdict {
  const receipts = itemsOf(pay_receipt_list).filter(isObject);
  return receipts.some(({ out_subsidy_no }) => out_subsidy_no === given.out_subsidy_no) ? 'happened' : 'cannot-tell';
}

/** Whether it is about another coupon. */
function isOther(coupon: Coupon, given: { readonly coupon_code: string; readonly stock_id?: string | undefined }): boolean {
  const { coupon_code, stock_id } = coupon;
  const hasOtherStock = isGiven(stock_id) && given.stock_id !== undefined && stock_id !== given.stock_id;
  return coupon_code !== given.coupon_code || hasOtherStock;
}

const isNumber = (text: unknown): text is string => typeof text === 'string' && text !== '';
