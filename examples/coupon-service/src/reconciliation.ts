// The nightly reconciliation: what each user has at WeChat Pay, page after page, beside what is stored. WeChat Pay is right.

import type { UserProductCouponEntity } from 'wechatpay-coupon';
import type { Log } from './outbox.ts';
import { confirmRequest } from './requests.ts';
import type { Coupon, Store } from './store.ts';
import type { Client } from './wechatpay.ts';

export interface Reconciled {
  users: number;
  coupons: number;
  new: number;
  changed: number;
  /** Users whose list could not be had to its end. */
  failed: number;
}

export async function reconcile({ client, store, log }: { client: Client; store: Store; log: Log }): Promise<Reconciled> {
  const counts: Reconciled = { users: 0, coupons: 0, new: 0, changed: 0, failed: 0 };
  for (const user of await store.users()) {
    counts.users += 1;
    try {
      for await (const { asked, entity } of couponsOf(client, user)) {
        const coupon = couponOf(entity, user);
        const job = coupon.state === 'CONFIRMING' ? confirmRequest(coupon) : undefined;
        const found = await store.reconcile(coupon, job, asked, Date.now());
        counts.coupons += 1;
        if (found !== 'same') counts[found] += 1;
      }
    } catch (error) {
      counts.failed += 1;
      log({ step: 'reconciliation-failed', code: error instanceof Error && 'code' in error ? error.code : String(error) });
    }
  }
  log({ step: 'reconciled', ...counts });
  return counts;
}

type User = Pick<Coupon, 'openid' | 'appid' | 'brand_id'>;

/** All coupons of a user. `asked`: no later than when the page was asked for, whose state is at least as new. */
async function* couponsOf(client: Client, user: User): AsyncGenerator<{ asked: number; entity: UserProductCouponEntity }> {
  const asked = Date.now();
  for await (const entity of client.userCoupons.list.iterate({ ...user, page_size: 50 })) yield { asked, entity };
}

function couponOf({ coupon_code, coupon_state, product_coupon, stock }: UserProductCouponEntity, user: User): Coupon {
  const { product_coupon_id } = product_coupon;
  return { coupon_code, ...user, product_coupon_id, stock_id: stock.stock_id, state: coupon_state };
}
