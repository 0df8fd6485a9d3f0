// Uploaded codes of merchant coupons (预存code).

import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import type { UploadedCode } from '../merchant-stock.js';
import { handler } from '../operation.js';
import type { Call } from '../operation.js';
import { businessError } from '../parameters.js';
import { rfc3339 } from '../time.js';
import { findMerchantStock, onceOfMerchant } from './busifavor-lookup.js';

interface StockParams {
  readonly stock_id: string;
}

interface UploadParams extends StockParams {
  readonly coupon_code_list: readonly string[];
  readonly upload_request_no: string;
}

/** 上传预存code: as many as the stock may send. A code that another coupon has fails by itself. */
export const uploadMerchantCodes = handler<UploadParams>((call) => {
  const { params, store, now, fail } = call;
  const { stock_id, coupon_code_list, upload_request_no } = params;
  const act = (): JsonObject => {
    const stock = findMerchantStock(call, stock_id);
    if (stock.given.coupon_code_mode !== 'MERCHANT_UPLOAD') throw fail('stock-code-mode');
    const given = [...new Set(coupon_code_list)];
    const exist_codes = given.filter((code) => stock.codes.has(code));
    const taken = given.filter((code) => !stock.codes.has(code) && store.coupon(code) !== undefined);
    const success_codes = given.filter((code) => !exist_codes.includes(code) && !taken.includes(code));
    if (stock.codes.size + success_codes.length > stock.given.stock_send_rule.max_coupons) throw fail('codes-full');
    for (const code of success_codes) stock.codes.set(code, { code, uploaded: now });
    return {
      stock_id,
      total_count: given.length,
      success_count: success_codes.length,
      success_codes,
      success_time: rfc3339(now),
      fail_count: taken.length,
      fail_codes: taken.map((coupon_code) => ({ coupon_code, code: 'INVALID_REQUEST', message: 'code已被使用' })),
      exist_codes,
      duplicate_codes: given.filter((code) => coupon_code_list.indexOf(code) !== coupon_code_list.lastIndexOf(code)),
    };
  };
  return onceOfMerchant(call, { key: [stock_id, upload_request_no], act });
});

interface ListParams extends StockParams {
  readonly limit?: number;
  readonly offset?: number;
  readonly status?: string;
}

/** 查询预存code列表. */
export const listMerchantCodes = handler<ListParams>((call) => {
  const { stock_id, limit: size = 20, offset = 0, status } = call.params;
  const codes = [...findMerchantStock(call, stock_id).codes.values()].map(entityOf);
  const found = codes.filter(({ code_status }) => code_status === (status ?? code_status));
  const data = found.slice(offset, offset + size);
  return { stock_id, total_count: found.length, data, offset, limit: data.length };
});

interface CodeParams extends StockParams {
  readonly coupon_code: string;
}

/** 查询预存code详情, with the coupon that it became. */
export const getMerchantCode = handler<CodeParams>((call) => {
  const code = codeOf(call);
  const coupon = code.dispatched && call.store.merchantCoupon(code.code);
  return { code_information: entityOf(code), coupon_information: coupon?.entity(call.now) };
});

/** 删除预存code: one that no user has. */
export const deleteMerchantCode = handler<CodeParams & { readonly delete_request_no: string }>((call) => {
  const { params, now, fail } = call;
  const { stock_id, coupon_code, delete_request_no } = params;
  const act = (): JsonObject => {
    const { dispatched } = codeOf(call);
    if (dispatched !== undefined) throw businessError(fail, { subCode: SUB_CODES.couponState });
    findMerchantStock(call, stock_id).codes.delete(coupon_code);
    return { stock_id, delete_time: rfc3339(now) };
  };
  return onceOfMerchant(call, { key: [stock_id, coupon_code, delete_request_no], act });
});

function codeOf(call: Call<CodeParams>): UploadedCode {
  const code = findMerchantStock(call, call.params.stock_id).codes.get(call.params.coupon_code);
  if (code === undefined) throw call.fail('no-resource', { subCode: SUB_CODES.objectUnknown });
  return code;
}

function entityOf({ code, uploaded, dispatched }: UploadedCode) {
  return {
    code,
    code_status: dispatched === undefined ? 'AVAILABLE' : 'DISPATCHED',
    upload_time: rfc3339(uploaded),
    ...(dispatched && { dispatched_time: rfc3339(dispatched.at), openid: dispatched.openid, coupon_code: code }),
  };
}
