// Takes coupons out of stocks for a user: one of a single stock, or one of each step of a bundle; all of them or none.

import type { Call } from '../operation.js';
import { businessError, combinationError } from '../parameters.js';
import type { Product } from '../product.js';
import type { Stock } from '../stock.js';

/** What a user is to be sent. */
export interface Taking {
  readonly product: Product;
  /** One; or those of all steps, in their order. */
  readonly stocks: readonly Stock[];
  readonly openid: string;
  /** The code that the caller gives it. */
  readonly coupon_code?: string | undefined;
}

type Taker = Pick<Call<unknown>, 'store' | 'now' | 'fail'>;

/** Throws the error of what cannot be sent now: by the product coupon, the code, the state of a stock or a limit. */
export function checkTaking({ store, now, fail }: Taker, { product, stocks, openid, coupon_code }: Taking): void {
  if (product.state(now) !== 'EFFECTIVE') throw businessError(fail, {}, ['product-coupon-not-effective']);
  for (const { coupon_code_mode } of stocks) {
    const isWanted = coupon_code_mode === 'API_ASSIGN';
    if (isWanted === (coupon_code !== undefined)) continue;
    const issue = isWanted
      ? 'is required when coupon_code_mode is API_ASSIGN'
      : `must not be sent when coupon_code_mode is ${coupon_code_mode}`;
    throw combinationError(fail, { field: '/coupon_code', issue });
  }
  if (coupon_code !== undefined && store.hasCode(coupon_code)) throw businessError(fail, {}, ['coupon-code-conflict', 'coupon-code-taken']);
  for (const stock of stocks) {
    const lack = stock.lackFor(openid, now);
    if (lack !== undefined) throw businessError(fail, { subCode: lack.subCode }, lack.rows);
  }
}

/** Takes them, and gives their codes, in the order of the stocks. */
export function takeCoupons(call: Taker, taking: Taking): string[] {
  checkTaking(call, taking);
  const { store, now } = call;
  const { stocks, openid, coupon_code = store.freeCode() } = taking;
  const made = (step: number) => (stocks.length === 1 ? coupon_code : `${coupon_code}_${step + 1}`);
  return stocks.map((stock, step) => stock.take(openid, now) ?? made(step));
}
