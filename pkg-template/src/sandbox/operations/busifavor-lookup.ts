// What the operations on merchant coupons (商家券) have in common.

import type { Json, JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import type { RowId } from '../errors.js';
import type { MerchantStock } from '../merchant-stock.js';
import type { Call } from '../operation.js';
import { businessError } from '../parameters.js';
import { once } from './once.js';

/** A stock of the caller's: the sandbox has none of another merchant's. */
export function findMerchantStock({ store, fail }: Call<unknown>, id: string): MerchantStock {
  const stock = store.merchants.stocks.get(id);
  if (stock === undefined) throw fail('no-resource', { subCode: SUB_CODES.objectUnknown });
  return stock;
}

export function checkMerchantAppid({ merchant, fail }: Call<unknown>, appid: string): void {
  if (!merchant.appids.includes(appid)) throw fail('appid-merchant-mismatch', { subCode: SUB_CODES.appid });
}

interface Once {
  readonly key: readonly string[];
  /** Of an operation whose page says nothing of repeats, it does nothing twice. */
  readonly promised?: 'same-result' | 'no-duplicate';
  readonly act: () => JsonObject;
  /** The row of a number that was used before. */
  readonly refusedWith?: RowId;
}

/** Acts unless the number was used before. */
export function onceOfMerchant(call: Call<unknown>, { key, promised = 'no-duplicate', act, refusedWith }: Once): Json {
  const conflict = (): never => {
    const extra = { subCode: SUB_CODES.numberConflict };
    throw refusedWith === undefined ? businessError(call.fail, extra) : call.fail(refusedWith, extra);
  };
  return once(call, { key, promised, act, conflict });
}
