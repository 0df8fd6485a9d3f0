// Notifications (回调通知) as WeChat Pay sends them: an envelope whose resource is encrypted with the key of the account it is for, signed
// like a response.

import type { AccountKind, Accounts } from './accounts.js';
import { isObject, randomText, text, utf8 } from './bytes.js';
import type { JsonObject } from './bytes.js';
import { changeOf } from './delivery-plan.js';
import { notificationFault } from './faults.js';
import type { NotificationFaultName } from './faults.js';
import type { UrlLike } from './fetch.js';
import { BRAND } from './identities.js';
import { ImageTask } from './image-task.js';
import type { MerchantCoupon } from './merchant-coupon.js';
import { newRequestId, signed, signingTerms } from './reply.js';
import type { Store } from './store.js';
import { rfc3339, withMilliseconds } from './time.js';
import type { UserCoupon } from './user-coupon.js';

/**
 * The events with a sample: a coupon was sent, or a picture was made, at a service provider (`PRODUCT_COUPON_SP.*`) and at a brand
 * (`PRODUCT_COUPON.*`); a delivery plan (投放计划) changed, at either; a merchant coupon (商家券) was sent.
 */
export type NotificationKind =
  | 'PRODUCT_COUPON_SP.SEND'
  | 'PRODUCT_COUPON.SEND'
  | 'PRODUCT_COUPON_SP.IMAGE_GENERATION'
  | 'PRODUCT_COUPON.IMAGE_GENERATION'
  | 'DELIVERY_PLAN.CHANGE'
  | 'COUPON.SEND';

/** Options of {@link Sandbox.notification}. */
export interface NotificationOptions {
  /** What is spoilt. Default: nothing. */
  fault?: NotificationFaultName | undefined;
  /**
   * The plaintext of the resource: of an event with a sample, the fields that differ from it; of any other, all. With the `coupon_code`,
   * `task_id` or `plan_id` of a coupon, a picture task or a delivery plan of the sandbox the other fields are those of that one.
   */
  resource?: object | undefined;
  /** For whom: for `config` or for `brandConfig`, whose keys it is signed and encrypted with. Default: of `PRODUCT_COUPON.*` the brand. */
  for?: AccountKind | undefined;
  /** The key of WeChat Pay's that signs. Default: the current one. */
  serial?: string | undefined;
  /** The key that encrypts (APIv3密钥; of a brand 品牌API密钥). Default: that of the configuration it is for. */
  apiV3Key?: string | undefined;
  /** Id of the notification (通知ID). Default: a new one. */
  id?: string | undefined;
  /** 通知创建时间: when it was made, RFC 3339. Default: now. */
  create_time?: string | undefined;
  /** 回调摘要: what it is about, for people. Default: that of the event. */
  summary?: string | undefined;
  /** 原始回调类型: what kind of thing the resource is. Default: that of the event. */
  original_type?: string | undefined;
  /** 附加数据: authenticated together with the resource (AES-GCM), not encrypted. Default: that of the event. */
  associated_data?: string | undefined;
  /** `Wechatpay-Signature-Type`. Default: that of the configuration it is for. */
  signature_type?: string | undefined;
}

/** A notification, ready to be given to a handler. */
export interface SandboxNotification {
  /** Content-Type, Request-ID, and the five Wechatpay-*. */
  headers: Record<string, string>;
  /** The raw bytes, which are what was signed. */
  body: Uint8Array & {
    /** Never shared memory, which no `Request` takes. */
    readonly buffer: ArrayBuffer;
  };
}

/** Your handler of notifications. */
export type NotificationHandler = {
  /** Takes a `Request` and gives a `Response`. */
  handle(request: HostRequest): ResponseLike | Promise<ResponseLike>;
}['handle'];

/** The host's own `Request`, where its types are known. */
export type HostRequest = typeof globalThis extends {
  /** The host's class. */
  Request: {
    /** Its instances. */
    prototype: infer Request;
  };
}
  ? Request
  : SandboxNotificationRequest;

/** What is used of a `Request`. */
export interface SandboxNotificationRequest {
  /** POST. */
  readonly method: string;
  /** Some URL. */
  readonly url: string;
  /** Headers, in any letter case. */
  readonly headers: Iterable<readonly [string, string]>;
  /** The raw bytes, which are what was signed. */
  arrayBuffer(): Promise<ArrayBuffer>;
  /** The body as text. */
  text(): Promise<string>;
}

/** What is read of the `Response` of a handler. */
export interface ResponseLike {
  /** HTTP status. */
  readonly status: number;
  /** The raw bytes. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a handler has responded. */
export interface NotificationOutcome {
  /** Whether WeChat Pay would be content (2xx); else it would send the notification again. */
  accepted: boolean;
  /** HTTP status. */
  status: number;
  /** The body, as text. */
  body: string;
}

const UNIONID = 'oYtV0s5yDJ2pxqYCUnDYwZNjBrzE';

const OPTIONS = [
  'apiV3Key',
  'associated_data',
  'create_time',
  'fault',
  'for',
  'id',
  'original_type',
  'resource',
  'serial',
  'signature_type',
  'summary',
];

/** What the envelope of an event says, and the resource of a coupon. */
interface Event {
  readonly for: AccountKind;
  readonly summary: string;
  readonly original_type: string;
  readonly associated_data: string;
  /** `id`: what names a coupon, a task or a plan, if it is given. */
  readonly sample?: (store: Store, id: string | undefined, now: number) => JsonObject;
  /** The member of the resource that has this id. */
  readonly named?: string;
}

const EVENTS: Readonly<Record<NotificationKind, Event>> = {
  'PRODUCT_COUPON_SP.SEND': {
    for: 'merchant',
    summary: '商品券领券',
    original_type: 'product_coupon',
    associated_data: 'product_coupon_sp',
    sample: productCouponSent,
  },
  'PRODUCT_COUPON.SEND': {
    for: 'brand',
    summary: '商品券领券',
    original_type: 'product_coupon',
    associated_data: 'product_coupon',
    sample: (...of) => ({ ...productCouponSent(...of), brand_id: undefined }),
  },
  'PRODUCT_COUPON_SP.IMAGE_GENERATION': {
    for: 'merchant',
    summary: '图片生成任务结果',
    original_type: 'product_coupon',
    associated_data: 'product_coupon_sp',
    sample: pictureMade,
    named: 'task_id',
  },
  'PRODUCT_COUPON.IMAGE_GENERATION': {
    for: 'brand',
    summary: '图片生成任务结果',
    original_type: 'product_coupon',
    associated_data: 'product_coupon',
    sample: pictureMade,
    named: 'task_id',
  },
  'DELIVERY_PLAN.CHANGE': {
    for: 'merchant',
    summary: '投放计划状态变更',
    original_type: 'delivery_plan',
    associated_data: 'delivery_plan',
    sample: planChanged,
    named: 'plan_id',
  },
  'COUPON.SEND': {
    for: 'merchant',
    summary: '商家券领券',
    original_type: 'coupon',
    associated_data: 'coupon',
    sample: merchantCouponSent,
  },
};

interface World {
  readonly accounts: Accounts;
  readonly store: Store;
  readonly now: () => number;
}

/** The id of a coupon, a task or a plan of the sandbox in `resource` makes it the notification of that one. */
export async function notification(
  kind: string,
  options: NotificationOptions,
  { accounts, store, now }: World,
): Promise<SandboxNotification> {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) throw new TypeError(`a notification has no option "${name}"; it has ${OPTIONS.join(', ')}`);
  }
  const event = isSampled(kind) ? EVENTS[kind] : otherEvent(kind, options);
  const account = Object.hasOwn(accounts, options.for ?? event.for) ? accounts[options.for ?? event.for] : undefined;
  if (account === undefined) throw new RangeError('options.for must be "merchant" or "brand"');
  const { keys, scheme } = account;
  const fault = notificationFault(options.fault);
  await fault.before?.({ keys });

  const at = now();
  const { original_type = event.original_type, associated_data = event.associated_data } = options;
  const resource = (options.resource ?? {}) as JsonObject;
  const id = resource[event.named ?? 'coupon_code'];
  const content = { ...event.sample?.(store, typeof id === 'string' ? id : undefined, at), ...resource };
  const envelope = {
    id: options.id ?? `EV-${randomText(32)}`,
    create_time: options.create_time ?? withMilliseconds(rfc3339(at)),
    event_type: kind,
    resource_type: 'encrypt-resource',
    summary: options.summary ?? event.summary,
    resource: { original_type, ...(await keys.encrypt(JSON.stringify(content), associated_data, options.apiV3Key)) },
  };

  const { serial = keys.serialFor(undefined), signature_type = scheme } = options;
  if (!keys.knows(serial)) throw new RangeError(`"${serial}" is no key of WeChat Pay's: wechatpayKeys of the configuration has them`);
  const terms = signingTerms(keys, serial, at);
  const given = {
    headers: { 'Content-Type': 'application/json', 'Request-ID': newRequestId() },
    body: utf8(JSON.stringify(envelope)),
  };
  const sent = await signed(given, fault.terms?.(terms, { keys }) ?? terms, signature_type);
  const { headers, body } = fault.sent?.(sent) ?? sent;
  return { headers, body };
}

/** The URL that was set for an event. */
export function urlFor(kind: string, options: NotificationOptions, { store }: World): string {
  const account = options.for ?? (isSampled(kind) ? EVENTS[kind] : otherEvent(kind, options)).for;
  const url = kind.startsWith('DELIVERY_PLAN.') ? store.planNotifyUrls[account] : store.notifyConfigs[account]?.notify_url;
  if (url === undefined || !/^(?:PRODUCT_COUPON|DELIVERY_PLAN)/.test(kind))
    throw new RangeError(`no URL was set for ${kind}: name one, or a handler`);
  return url;
}

/** Sends it: to a function that takes a Request and gives a Response, or to a URL. */
export async function notify(
  handler: NotificationHandler | string | UrlLike,
  { headers, body }: SandboxNotification,
): Promise<NotificationOutcome> {
  const init = { method: 'POST', headers, body };
  const response: ResponseLike =
    typeof handler === 'function'
      ? await handler(new Request('https://merchant.example/notifications', init) as HostRequest)
      : await globalThis.fetch(handler as string, init);
  const { status } = response;
  return { accepted: status >= 200 && status < 300, status, body: text(new Uint8Array(await response.arrayBuffer())) };
}

/** Whether notifications can be sent there. */
export function isReceiver(value: unknown): value is NotificationHandler | string | UrlLike {
  return typeof value === 'function' || typeof value === 'string' || (isObject(value) && 'href' in value);
}

function isSampled(kind: string): kind is NotificationKind {
  return Object.hasOwn(EVENTS, kind);
}

function otherEvent(kind: string, { resource }: NotificationOptions): Event {
  if (typeof kind !== 'string' || !isObject(resource)) {
    throw new TypeError(`there is a sample for ${Object.keys(EVENTS).join(', ')}; any other event needs options.resource`);
  }
  const type = kind.split('.', 1).join().toLowerCase();
  return { for: type === 'product_coupon' ? 'brand' : 'merchant', summary: kind, original_type: type, associated_data: type };
}

/** The coupon that is named, or else the one of the documents. */
function couponOf<Found>(find: (code: string) => Found | undefined, code: string | undefined, usual: string): Found {
  const found = (code === undefined ? undefined : find(code)) ?? find(usual);
  if (found === undefined) throw new RangeError(`the sandbox has no coupon "${usual}"`);
  return found;
}

/** 图片生成: of a task that has ended. */
function pictureMade(store: Store, id: string | undefined, now: number): JsonObject {
  const given = { task_id: 'Task_123456', image_generation_type: 'COMBINE_IMAGE' } as const;
  const task = store.imageTasks.get(id ?? '') ?? new ImageTask(given, BRAND, 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx', now);
  return task.ended();
}

/** 投放计划: what a plan has come to. */
function planChanged(store: Store, id: string | undefined, now: number): JsonObject {
  return store.plans.get(id ?? '')?.event(now) ?? changeOf('12000001', 'DELIVERING', 'AUDIT_PASSED', now);
}

/** 领券: of a coupon, what the page lists. */
function productCouponSent(store: Store, code: string | undefined, now: number): JsonObject {
  const coupon: UserCoupon = couponOf((one) => store.productCoupon(one), code, 'Code_123456');
  const entity = coupon.entity(now);
  const time = (name: string) => withMilliseconds(String(entity[name]));
  return {
    brand_id: entity.brand_id,
    coupon_code: coupon.code,
    product_coupon_id: coupon.product.product_coupon_id,
    stock_id: coupon.stock.stock_id,
    stock_bundle_id: coupon.stock.stock_bundle_info?.stock_bundle_id,
    user_coupon_bundle_id: coupon.bundle?.id,
    appid: coupon.stock.notify_config.notify_appid,
    openid: coupon.openid,
    unionid: UNIONID,
    receive_time: time('receive_time'),
    send_request_no: entity.send_request_no,
    send_channel: entity.send_channel,
    valid_begin_time: time('valid_begin_time'),
    valid_end_time: time('valid_end_time'),
    attach: entity.attach,
  };
}

function merchantCouponSent(store: Store, code: string | undefined, now: number): JsonObject {
  const coupon: MerchantCoupon = couponOf((one) => store.merchantCoupon(one), code, 'sxxe34343434');
  const { receive_time } = coupon.entity(now);
  return {
    event_type: 'EVENT_TYPE_BUSICOUPON_SEND',
    coupon_code: coupon.code,
    stock_id: coupon.stockId,
    send_time: receive_time,
    openid: coupon.openid,
    unionid: UNIONID,
    send_channel: 'BUSICOUPON_SEND_CHANNEL_API',
    send_merchant: coupon.belongsTo,
  };
}
