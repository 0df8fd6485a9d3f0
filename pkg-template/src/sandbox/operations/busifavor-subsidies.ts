// Subsidies of merchant coupons (营销补差): paid to the merchant that took the coupon, and given back after a refund.

import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import type { Subsidy, SubsidyPayment } from '../merchant-store.js';
import { handler } from '../operation.js';
import type { Call } from '../operation.js';
import { combinationError } from '../parameters.js';
import { rfc3339 } from '../time.js';
import { findMerchantStock, onceOfMerchant } from './busifavor-lookup.js';

type PayParams = Subsidy & { readonly description: string; readonly out_subsidy_no: string };

/** 营销补差付款: of a used coupon, in all at most what the coupon takes off. */
export const paySubsidy = handler<PayParams>((call) => {
  const { params, store, now, fail } = call;
  const { stock_id, coupon_code, amount, payer_merchant, out_subsidy_no } = params;
  const act = (): JsonObject => {
    const stock = findMerchantStock(call, stock_id);
    const coupon = store.merchantCoupon(coupon_code);
    if (coupon?.stock !== stock) throw fail('no-resource', { subCode: SUB_CODES.couponUnknown });
    const broken = (field: string, issue: string) => combinationError(fail, { field: `/${field}`, issue });
    const { stock_type, subsidy, coupon_use_rule } = stock.given;
    if (subsidy !== true || stock_type === 'EXCHANGE') throw broken('stock_id', 'is of a stock without subsidies');
    if (!stock.isOf(payer_merchant)) throw fail('no-merchant');
    if (coupon.state(now) !== 'USED') throw broken('coupon_code', 'is not used');
    const paid = paymentsOf(call).reduce((sum, payment) => sum + payment.amount - payment.returned, 0);
    if (paid + amount > (coupon_use_rule.fixed_normal_coupon?.discount_amount ?? Infinity)) {
      throw broken('amount', 'is more than the coupon takes off');
    }
    const subsidy_receipt_id = store.merchants.freeReceiptId();
    const receipt = {
      subsidy_receipt_id,
      ...params,
      status: 'PAY_RECEIPT_SUCCESS',
      success_time: rfc3339(now),
      create_time: rfc3339(now),
    };
    store.merchants.payments.set(subsidy_receipt_id, { ...params, subsidy_receipt_id, returned: 0, receipt });
    return receipt;
  };
  return onceOfMerchant(call, { key: [out_subsidy_no], promised: 'same-result', act });
});

function paymentsOf({ params, store }: Call<{ readonly stock_id: string; readonly coupon_code: string }>): readonly SubsidyPayment[] {
  const payments = [...store.merchants.payments.values()];
  return payments.filter(({ stock_id, coupon_code }) => stock_id === params.stock_id && coupon_code === params.coupon_code);
}

/** The receipt as it is now. */
function paymentNow({ receipt, returned, amount }: SubsidyPayment): JsonObject {
  if (returned === 0) return receipt;
  return { ...receipt, status: returned < amount ? 'PAY_RECEIPT_PARTIAL_RETURN' : 'PAY_RECEIPT_FULL_RETURN' };
}

interface ListParams {
  readonly stock_id: string;
  readonly coupon_code: string;
  readonly out_subsidy_no?: string;
}

/** 查询营销补差付款单列表. */
export const listSubsidyPayments = handler<ListParams>((call) => {
  findMerchantStock(call, call.params.stock_id);
  const { out_subsidy_no: number } = call.params;
  const found = paymentsOf(call).filter(({ out_subsidy_no }) => (number ?? out_subsidy_no) === out_subsidy_no);
  return { pay_receipt_list: found.map(paymentNow) };
});

/** 查询营销补差付款单详情. */
export const getSubsidyPayment = handler<{ readonly subsidy_receipt_id: string }>(({ params, store, fail }) => {
  const payment = store.merchants.payments.get(params.subsidy_receipt_id);
  if (payment === undefined) throw fail('no-resource', { subCode: SUB_CODES.objectUnknown });
  return paymentNow(payment);
});

type ReturnParams = Subsidy & {
  readonly refund_id: string;
  readonly description: string;
  readonly out_subsidy_return_no: string;
};

/** 营销补差回退: in all at most what was paid. */
export const returnSubsidy = handler<ReturnParams>((call) => {
  const { params, store, now, fail } = call;
  const act = (): JsonObject => {
    findMerchantStock(call, params.stock_id);
    const { transaction_id, payer_merchant, payee_merchant, amount } = params;
    const same = (payment: SubsidyPayment): boolean =>
      payment.transaction_id === transaction_id && payment.payer_merchant === payer_merchant && payment.payee_merchant === payee_merchant;
    const payments = paymentsOf(call).filter(same);
    if (payments.length === 0) throw fail('no-resource', { subCode: SUB_CODES.objectUnknown });
    const payment = payments.find((one) => one.returned + amount <= one.amount);
    if (payment === undefined) throw combinationError(fail, { field: '/amount', issue: 'is more than is left of the subsidy' });
    payment.returned += amount;
    const subsidy_return_receipt_id = store.merchants.freeReceiptId();
    const receipt = {
      subsidy_return_receipt_id,
      ...params,
      status: 'RETURN_RECEIPT_SUCCESS',
      return_done_time: rfc3339(now),
      subsidy_receipt_id: payment.subsidy_receipt_id,
      return_create_time: rfc3339(now),
    };
    store.merchants.returns.set(subsidy_return_receipt_id, receipt);
    return receipt;
  };
  return onceOfMerchant(call, { key: [params.out_subsidy_return_no], promised: 'same-result', act });
});

/** 查询商家券营销补差回退单详情. */
export const getSubsidyReturn = handler<{ readonly subsidy_return_receipt_id: string }>(({ params, store, fail }) => {
  const receipt = store.merchants.returns.get(params.subsidy_return_receipt_id);
  if (receipt === undefined) throw fail('no-resource', { subCode: SUB_CODES.objectUnknown });
  return receipt;
});
