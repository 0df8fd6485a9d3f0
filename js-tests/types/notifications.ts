// Notifications, distinguished by their kind, and the certificates that keys are made of.

import { expectTypeOf } from 'expect-type';
import type {
  DeliveryPlanChangeEvent,
  Finding,
  HeadersLike,
  ImageGenerationTask,
  MerchantCouponSendEvent,
  Notification,
  NotificationResponse,
  PlatformCertificate,
  ProductCouponSendEvent,
  RawBody,
  WechatPay,
} from 'wechatpay-coupon';

declare const wechatpay: WechatPay;
declare const notification: Notification;

expectTypeOf(wechatpay.notifications.open).parameters.toEqualTypeOf<[headers: HeadersLike, body: RawBody]>();
expectTypeOf(wechatpay.notifications.open).returns.toEqualTypeOf<Notification>();
expectTypeOf<Notification['kind']>().toEqualTypeOf<
  'product-coupon-send' | 'image-generation' | 'delivery-plan-change' | 'merchant-coupon-send' | 'unknown'
>();
expectTypeOf(notification.findings).toEqualTypeOf<Finding[]>();

/** Complete: a new kind would be left in the default. */
export function about(): unknown {
  switch (notification.kind) {
    case 'product-coupon-send':
      expectTypeOf(notification.data).toEqualTypeOf<ProductCouponSendEvent>();
      expectTypeOf(notification.data.brand_id).toEqualTypeOf<string | undefined>();
      return notification.data.coupon_code;
    case 'image-generation':
      expectTypeOf(notification.data).toEqualTypeOf<ImageGenerationTask>();
      return notification.data.task_state === 'SUCCESS';
    case 'delivery-plan-change':
      expectTypeOf(notification.data).toEqualTypeOf<DeliveryPlanChangeEvent>();
      return notification.data.audit_state;
    case 'merchant-coupon-send':
      expectTypeOf(notification.data).toEqualTypeOf<MerchantCouponSendEvent>();
      return notification.data.send_channel === 'BUSICOUPON_SEND_CHANNEL_API';
    case 'unknown':
      expectTypeOf(notification.data).toBeUnknown();
      return notification.event_type;
    default: {
      const none: never = notification;
      return none;
    }
  }
}

expectTypeOf(wechatpay.notifications.acknowledge()).toEqualTypeOf<NotificationResponse>();
expectTypeOf(wechatpay.notifications.reject).parameters.toEqualTypeOf<[message?: string | undefined]>();
expectTypeOf(wechatpay.certificates.download()).resolves.toEqualTypeOf<PlatformCertificate[]>();
export const add = (list: PlatformCertificate[]): void =>
  wechatpay.addKeys(Object.fromEntries(list.map(({ serialNo, pem }) => [serialNo, pem])));
