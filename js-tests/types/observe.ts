// Events of calls, distinguished by their type, and handlers of notifications: what frameworks give them and take from them.

import { expectTypeOf } from 'expect-type';
import {
  type BrandNotification,
  type CallErrorEvent,
  type CallEvent,
  type CallRetryEvent,
  type ErrorCode,
  type Notification,
  type NotificationRequestHandler,
  type OpenedNotification,
  type Outcome,
  type WechatPay,
  type WechatPayBrand,
  type WechatPayConfig,
  notificationHandler,
  openNotification,
} from 'wechatpay-coupon';

declare const wechatpay: WechatPay;
declare const brand: WechatPayBrand;

expectTypeOf<WechatPayConfig['observe']>().toEqualTypeOf<((event: CallEvent) => void) | undefined>();
export const observers: WechatPayConfig['observe'][] = [() => {}, async () => {}, ({ call, operation }) => [call, operation]];

/** Complete: a new type would be left in the default. */
export function about(event: CallEvent): unknown {
  expectTypeOf(event.path).toEqualTypeOf<string>();
  switch (event.type) {
    case 'request':
      // @ts-expect-error nothing has come of it yet
      void event.outcome;
      expectTypeOf(event.host).toEqualTypeOf<string>();
      return event.attempt;
    case 'host':
      return event.from;
    case 'response':
      expectTypeOf(event.outcome).toEqualTypeOf<Outcome | 'succeeded'>();
      return event.status;
    case 'retry':
      expectTypeOf(event).toEqualTypeOf<CallRetryEvent>();
      return event.wait + event.milliseconds;
    case 'error':
      expectTypeOf(event).toEqualTypeOf<CallErrorEvent>();
      expectTypeOf(event.code).toEqualTypeOf<ErrorCode>();
      expectTypeOf(event.outcome).toEqualTypeOf<Outcome>();
      return event.requestId;
    default: {
      const none: never = event;
      return none;
    }
  }
}

const handle = wechatpay.notifications.handler({
  onEvent: (event) => expectTypeOf(event).toEqualTypeOf<Notification>(),
  onError: (error) => expectTypeOf(error).toBeUnknown(),
});
brand.notifications.handler({ onEvent: async (event) => expectTypeOf(event).toEqualTypeOf<BrandNotification>(), maxBytes: 1 });
expectTypeOf(handle).toEqualTypeOf<NotificationRequestHandler>();

/** Of several clients: each with the notifications of its side. */
export function opened(): unknown {
  const both = openNotification([wechatpay, brand], {}, '');
  expectTypeOf(both).toEqualTypeOf<
    { client: WechatPay; notification: Notification } | { client: WechatPayBrand; notification: BrandNotification }
  >();
  expectTypeOf(both).toEqualTypeOf<OpenedNotification>();
  const one = openNotification([wechatpay], {}, '');
  expectTypeOf(one.client).toEqualTypeOf<WechatPay>();
  notificationHandler([brand], { onEvent: ({ client }) => expectTypeOf(client).toEqualTypeOf<WechatPayBrand>() });
  return both.client === brand;
}

export const wrong = (): unknown[] => [
  // @ts-expect-error what is to be done is needed
  wechatpay.notifications.handler({}),
  // @ts-expect-error there is no such option
  wechatpay.notifications.handler({ onEvent() {}, onEror() {} }),
  // @ts-expect-error the clients are a list
  openNotification(wechatpay, {}, ''),
  // @ts-expect-error a configuration is no client
  openNotification([{ mchid: '1' }], {}, ''),
];
