// Coupon codes that a brand uploads to a stock before they are sent (预上传券Code).

import { SUB_CODES } from '../errors.js';
import { handler } from '../operation.js';
import { businessError } from '../parameters.js';
import { findStock } from './lookup.js';
import { once } from './once.js';
import type { StockIds } from './stocks.js';

interface UploadParams extends StockIds {
  readonly out_request_no: string;
  readonly code_list: readonly string[];
}

/** 预上传券Code: a code of another stock's, or of a coupon that did not come of an upload, fails; the others are taken all the same. */
export const uploadCouponCodes = handler<UploadParams>((call) => {
  const { params, store, now, fail } = call;
  const conflict = (): never => {
    throw businessError(fail, { subCode: SUB_CODES.numberConflict });
  };
  const act = () => {
    const stock = findStock(call, params);
    if (stock.isOver(now)) throw businessError(fail, {}, ['stock-over']);
    if (stock.coupon_code_mode !== 'UPLOAD') throw businessError(fail, {}, ['not-upload-mode']);
    const given = [...new Set(params.code_list)];
    const existing = given.filter((code) => store.uploadedFor(code) === stock);
    const taken = given.filter((code) => !existing.includes(code) && store.hasCode(code));
    const fresh = given.filter((code) => !existing.includes(code) && !taken.includes(code));
    for (const code of fresh) store.upload(code, stock);
    return {
      total_count: given.length,
      success_code_list: ifAny(fresh),
      failed_code_list: ifAny(taken.map((coupon_code) => ({ coupon_code, code: 'INVALID_REQUEST', message: '券Code已被占用' }))),
      already_exist_code_list: ifAny(existing),
      duplicate_code_list: ifAny(given.filter((code) => params.code_list.indexOf(code) !== params.code_list.lastIndexOf(code))),
    };
  };
  return once(call, { key: [params.out_request_no], promised: 'same-result', act, conflict });
});

/** A list that would be empty is left out. */
function ifAny<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
