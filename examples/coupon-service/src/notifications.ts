// Notifications (回调通知): each is stored once, by its id, together with the coupon that it tells of and the request that confirms it. Then it is
// acknowledged; WeChat Pay sends it again until it is, within 5 seconds. What cannot be verified is rejected, and nothing of it is stored.

import type { Notification, WechatPay } from 'wechatpay-coupon';
import type { Log, Wake } from './outbox.ts';
import { confirmRequest } from './requests.ts';
import type { Consequence, Coupon, Store } from './store.ts';

interface Settings {
  readonly client: Pick<WechatPay, 'notifications'>;
  readonly store: Store;
  readonly log: Log;
  readonly wake: Wake;
}

export function createReceiver({ client: { notifications }, store, log, wake }: Settings) {
  async function onEvent(notification: Notification): Promise<void> {
    log({ step: 'notified', notification: notification.id, kind: notification.kind });
    const consequence = consequenceOf(notification);
    const now = Date.now();
    const isNew = await store.receive(notification, consequence, now);
    log({ step: 'notification-stored', notification: notification.id, new: isNew, job: consequence.job?.id });
    if (consequence.job) await wake(consequence.job.id, now);
  }

  return notifications.handler({
    onEvent,
    onError(error) {
      log({ step: 'notification-rejected', code: error instanceof Error && 'code' in error ? error.code : String(error) });
    },
  });
}

/** A user got a coupon, from whatever channel: it is CONFIRMING until the service confirms it. */
function consequenceOf({ kind, data }: Notification): Consequence {
  if (kind !== 'product-coupon-send') return {};
  const { coupon_code, product_coupon_id, stock_id, openid, appid, brand_id } = data;
  if (!openid || !appid || !brand_id) return {};
  const coupon: Coupon = { coupon_code, openid, product_coupon_id, stock_id, appid, brand_id, state: 'CONFIRMING' };
  return { coupon, job: confirmRequest(coupon) };
}
