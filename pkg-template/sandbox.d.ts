// Types of wechatpay-coupon/sandbox: a stand-in for WeChat Pay for your own tests, on every runtime.

/**
 * Makes a sandbox with fresh keys and seeded coupons. It needs the host's WebCrypto and nothing else.
 *
 * ```js
 * const sandbox = await createSandbox();
 * const wechatpay = new WechatPay(sandbox.config);
 * ```
 *
 * @throws {Error} where there is no `globalThis.crypto.subtle`: before Node.js 20, and on pages that are neither https nor localhost.
 */
export declare function createSandbox(options?: SandboxOptions): Promise<Sandbox>;

/** Options of {@link createSandbox}. Unknown ones are refused. */
export interface SandboxOptions {
  /** The clock that {@link Sandbox.clock} moves, in milliseconds since 1970. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /** Requests per second of the sandbox's clock that are admitted; any more are answered with 429. Default: no limit. */
  rateLimit?: number | undefined;
  /**
   * Whether WeChat Pay has a platform certificate (平台证书) beside its public key: it is in `config.wechatpayKeys`, `GET /v3/certificates`
   * gives it, and it signs the answers to requests that ask for it by `Wechatpay-Serial`, or for none. Default: false.
   */
  certificate?: boolean | undefined;
}

/** A stand-in for WeChat Pay. */
export interface Sandbox {
  /**
   * Answers as WeChat Pay would, without a socket, whatever the origin of the URL. It adds no header of its own to a request, honours
   * `signal`, and fails as `fetch` does: with a `TypeError` whose `cause` has a `code`. It can be taken off the sandbox.
   */
  readonly fetch: SandboxFetch;
  /**
   * Listens on 127.0.0.1, on Node.js from 20.16, Bun and Deno. `GET /sandbox/config` then gives the configuration as JSON.
   * @param port Default 0: one that is free.
   * @returns The URL.
   */
  listen(port?: number): Promise<string>;
  /** Ends listening and every open connection. State, journal and keys stay, and it may listen again. */
  close(): Promise<void>;
  /** Where it listens; `undefined` while it does not. */
  readonly url: string | undefined;
  /** What a client needs: `new WechatPay(sandbox.config)`. */
  readonly config: SandboxConfig;
  /** The coupons: to look at, to put in a state, to make more. */
  readonly coupons: SandboxCoupons;
  /** The journal: one entry for each request that arrived, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** The clock of both sides. */
  readonly clock: SandboxClock;
  /** Hosts that cannot be reached. */
  readonly hosts: SandboxHosts;
  /**
   * Spoils the next answer. Faults wait in a queue, each for one answer unless `times` says otherwise. A request can also ask for a fault
   * itself, by the header `Sandbox-Fault: delay` or `Sandbox-Fault: delay; ms=200`.
   */
  fault(name: FaultName, options?: FaultOptions): void;
  /** Forgets the faults that wait. */
  clearFaults(): void;
  /**
   * A new key of WeChat Pay's signs from now on, which no client knows that was configured before; with the option `certificate` it is a
   * platform certificate. `config.wechatpayKeys` has all of them.
   * @returns Its serial: `PUB_KEY_ID_…`, or the serial number of the certificate.
   */
  rotateKey(): Promise<string>;
  /**
   * A notification (回调通知) as WeChat Pay sends it, signed, its resource encrypted with `config.apiV3Key`.
   * @param kind The event, such as `PRODUCT_COUPON_SP.SEND`, `PRODUCT_COUPON.SEND` or `COUPON.SEND`; any other needs `options.resource`.
   */
  notification(kind: string, options?: NotificationOptions): Promise<SandboxNotification>;
  /**
   * Sends a notification to your handler, or to a URL with the host's `fetch`. Rejects with what the handler throws.
   * @param handler Takes a `Request` and gives a `Response`.
   */
  notify(handler: NotificationHandler | string | UrlLike, kind: string, options?: NotificationOptions): Promise<NotificationOutcome>;
  /** Everything as at the start: coupons, request numbers, journal, faults, hosts, clock. The keys stay, and it goes on listening. */
  reset(): void;
}

/** A configuration for `new WechatPay(…)`. */
export interface SandboxConfig {
  /** Merchant number (商户号). */
  mchid: string;
  /** Serial number of the merchant API certificate (商户API证书序列号). */
  serialNo: string;
  /** The merchant API private key (商户API证书私钥), PEM. */
  privateKey: string;
  /** WeChat Pay's public keys (微信支付公钥) and platform certificates (平台证书), PEM, by `Wechatpay-Serial`. */
  wechatpayKeys: Record<string, string>;
  /** APIv3 key (APIv3密钥), 32 bytes. */
  apiV3Key: string;
  /** The sandbox's clock, in milliseconds. */
  now: () => number;
  /** Answers in-process; not there while the sandbox listens. */
  fetch?: SandboxFetch;
  /** Where the sandbox listens, if it does. */
  baseUrl?: string;
}

/** The part of `fetch` that the sandbox has. */
export type SandboxFetch = (input: string | UrlLike | RequestLike, init?: SandboxFetchInit) => Promise<HostResponse>;

/** A `URL`. */
export interface UrlLike {
  /** The absolute URL. */
  readonly href: string;
}

/** A `Request`. */
export interface RequestLike {
  /** The absolute URL. */
  readonly url: string;
}

/** What `fetch` is told about a request. */
export interface SandboxFetchInit {
  /** Default: GET. */
  method?: string | undefined;
  /** `Headers`, pairs, or a plain object. */
  headers?: object | undefined;
  /** Whatever `fetch` takes as a body. */
  body?: unknown;
  /** An `AbortSignal`, honoured at once. */
  signal?: object | null | undefined;
  /** Without effect: no answer is a redirect. */
  redirect?: string | undefined;
}

/** The host's own `Response`, where its types are known. */
export type HostResponse = typeof globalThis extends {
  /** The host's class. */
  Response: {
    /** Its instances. */
    prototype: infer Response;
  };
}
  ? Response
  : SandboxResponse;

/** What is used of a `Response`. */
export interface SandboxResponse {
  /** HTTP status. */
  readonly status: number;
  /** Headers, in any letter case. */
  readonly headers: Iterable<readonly [string, string]>;
  /** The raw bytes, which are what was signed. */
  arrayBuffer(): Promise<ArrayBuffer>;
  /** The body as text. */
  text(): Promise<string>;
}

/** `sandbox.coupons`. The seeded ones: `sandbox.coupons.list()`, or `npx wechatpay-coupon sandbox`. */
export interface SandboxCoupons {
  /** The whole entity as it is now, a copy; `undefined` for a code that no coupon has. */
  get(coupon_code: string): Record<string, unknown> | undefined;
  /**
   * Its state at this moment of the sandbox's clock.
   * @throws {RangeError} no coupon has this code.
   */
  state(coupon_code: string): string;
  /**
   * Puts a coupon in a state as if it had come there by itself, with the dates and numbers that belong to it. Product coupons (商品券):
   * CONFIRMING, PENDING, EFFECTIVE, USED, EXPIRED, DELETED, DEACTIVATED. Merchant coupons (商家券): SENDED, USED, EXPIRED, DELETED,
   * DEACTIVATED.
   * @throws {RangeError} no coupon has this code, or such a coupon has no such state.
   */
  setState(coupon_code: string, state: string): void;
  /**
   * Gives a user a coupon.
   * @returns Its code; of a bundle (券组) that of the first step.
   */
  create(fields?: NewCoupon): string;
  /** One line for each coupon, in the order in which they were given. */
  list(): CouponLine[];
}

/** A coupon to be made. */
export interface NewCoupon {
  /** Default: a new one. The coupons of a bundle have it with `_1`, `_2`, `_3` after it. */
  coupon_code?: string | undefined;
  /**
   * Which stock (批次): `1000000013001` and `1000000013002` of single coupons (单券), `1000000014001` of bundles (多次优惠) of three steps,
   * `100232301` of cards (次卡) of ten rounds, `1234567891` of merchant coupons (商家券). Default: `1000000013001`.
   */
  stock_id?: string | undefined;
  /** Whose it is. Default: the user of all seeded coupons. */
  openid?: string | undefined;
  /** As in {@link SandboxCoupons.setState}. Default: EFFECTIVE; of a merchant coupon SENDED. */
  state?: string | undefined;
  /** How many steps of a bundle or rounds of a card are used. Default: 0. */
  used_count?: number | undefined;
  /** Whose merchant coupon it is (批次归属商户号). Default: the merchant of `config`. */
  belong_merchant?: string | undefined;
}

/** A line of {@link SandboxCoupons.list}. */
export interface CouponLine {
  /** 券code. */
  coupon_code: string;
  /** Its state at this moment. */
  coupon_state: string;
  /** A product coupon (商品券) or a merchant coupon (商家券). */
  kind: 'product' | 'merchant';
  /** SINGLE, PROGRESSIVE_BUNDLE or SEQUENTIAL; of product coupons only. */
  usage_mode: string | undefined;
  /** 商品券ID; of product coupons only. */
  product_coupon_id: string | undefined;
  /** 批次ID, 批次号. */
  stock_id: string;
  /** Whose it is. */
  openid: string;
}

/** A request that arrived, and what became of it. */
export interface SandboxRequest {
  /** From 1. */
  readonly number: number;
  /** When it arrived, in milliseconds of the sandbox's clock. */
  readonly at: number;
  /** The request method. */
  readonly method: string;
  /** Where the client sent it: `https://api.mch.weixin.qq.com`, or where the sandbox listens. */
  readonly origin: string;
  /** Path and query, as they came. */
  readonly target: string;
  /** Those that the sandbox looks at, by lower-case name: accept, authorization, content-type, sandbox-fault, user-agent, wechatpay-serial. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes that came. */
  readonly rawBody: Uint8Array;
  /** The same as text. */
  readonly body: string;
  /** `userCoupons.use`, …; `undefined` for a path that is no operation. */
  readonly operation: string | undefined;
  /** The text rebuilt from the request (签名串); `undefined` if it was refused before. */
  readonly signedMessage: string | undefined;
  /** Whether the signature held; `undefined` if it was refused before. */
  readonly signatureHeld: boolean | undefined;
  /** The fault of this answer. */
  readonly fault: FaultName | undefined;
  /** HTTP status of the answer; `undefined` when the connection was dropped. */
  readonly status: number | undefined;
  /** `code` of an answer that is an error (错误码). */
  readonly code: string | undefined;
  /** `Request-ID` of the answer. */
  readonly requestId: string | undefined;
  /** Whether the connection was dropped. */
  readonly dropped: boolean;
  /** A mistake of the sandbox itself, to be reported; else `undefined`. */
  readonly failure: unknown;
}

/** `sandbox.clock`, in milliseconds since 1970. It goes on from where it is put. */
export interface SandboxClock {
  /** Now; also `config.now`. */
  now(): number;
  /** Puts the clock. */
  set(milliseconds: number): void;
  /** Moves the clock, back with a negative number. */
  advance(milliseconds: number): void;
}

/** `sandbox.hosts`: at the start all are up. */
export interface SandboxHosts {
  /** This origin cannot be reached any more: nothing arrives, and `fetch` rejects with `ECONNREFUSED`. */
  down(origin: string): void;
  /** It can be reached again. */
  up(origin: string): void;
}

/** Options of {@link Sandbox.fault}. */
export interface FaultOptions {
  /** For how many answers. Default: 1. */
  times?: number | undefined;
  /** Only for answers of this operation: `userCoupons.use`, `userCoupons.return`, `userCoupons.get`, … Default: of any. */
  operation?: string | undefined;
  /** Milliseconds of `delay` (default 50) and of `retry-after` (default 1000, rounded up to seconds). */
  ms?: number | undefined;
}

/**
 * The ways an answer can be spoilt.
 * - `body-altered`: one digit of the body is another than what was signed
 * - `wrong-key`: signed by a key that is not the one of its Wechatpay-Serial
 * - `unknown-serial`: signed by a key that no client has, under its own Wechatpay-Serial
 * - `signature-missing`: without Wechatpay-Signature
 * - `probe-signature`: the signature probe (签名探测流量): WECHATPAY/SIGNTEST/…, which must be refused
 * - `headers-duplicated`: each Wechatpay-* header twice
 * - `stale-timestamp`: signed for a moment six minutes ago
 * - `future-timestamp`: signed for a moment six minutes ahead
 * - `key-rotation`: a new key of WeChat Pay signs from this answer on, as by rotateKey()
 * - `unreachable`: no connection: nothing arrives, nothing changes
 * - `drop-before`: the connection ends before the state changes
 * - `drop-after`: the connection ends after the state has changed
 * - `delay`: the answer leaves late, the state has changed at once
 * - `html-gateway`: 502 with a page of HTML
 * - `bad-gateway`: 502 SERVICE_UNAVAILABLE
 * - `empty-404`: 404 with nothing in it, not even a Request-ID
 * - `accepted-202`: 202, signed and empty: not finished
 * - `too-many-requests`: 429 as the operation documents it
 * - `retry-after`: 429 with Retry-After: 1, or as many seconds as `ms` makes
 * - `service-unavailable`: 503 SERVICE_UNAVAILABLE
 * - `system-error-before`: 500 SYSTEM_ERROR, and the state has not changed
 * - `system-error-after`: 500 SYSTEM_ERROR, although the state has changed
 * - `request-id-missing`: without Request-ID
 * - `gzip`: compressed, with Content-Encoding: gzip
 * - `chunked-1-byte`: the body in chunks of one byte
 */
export type FaultName =
  | 'body-altered'
  | 'wrong-key'
  | 'unknown-serial'
  | 'signature-missing'
  | 'probe-signature'
  | 'headers-duplicated'
  | 'stale-timestamp'
  | 'future-timestamp'
  | 'key-rotation'
  | 'unreachable'
  | 'drop-before'
  | 'drop-after'
  | 'delay'
  | 'html-gateway'
  | 'bad-gateway'
  | 'empty-404'
  | 'accepted-202'
  | 'too-many-requests'
  | 'retry-after'
  | 'service-unavailable'
  | 'system-error-before'
  | 'system-error-after'
  | 'request-id-missing'
  | 'gzip'
  | 'chunked-1-byte';

/**
 * The faults that a notification can have: as of an answer.
 * - `body-altered`: one digit of the body is another than what was signed
 * - `wrong-key`: signed by a key that is not the one of its Wechatpay-Serial
 * - `unknown-serial`: signed by a key that no client has, under its own Wechatpay-Serial
 * - `signature-missing`: without Wechatpay-Signature
 * - `probe-signature`: the signature probe (签名探测流量): WECHATPAY/SIGNTEST/…, which must be refused
 * - `stale-timestamp`: signed for a moment six minutes ago
 * - `future-timestamp`: signed for a moment six minutes ahead
 * - `key-rotation`: a new key of WeChat Pay signs from this notification on
 * - `request-id-missing`: without Request-ID
 */
export type NotificationFaultName =
  | 'body-altered'
  | 'wrong-key'
  | 'unknown-serial'
  | 'signature-missing'
  | 'probe-signature'
  | 'stale-timestamp'
  | 'future-timestamp'
  | 'key-rotation'
  | 'request-id-missing';

/** All faults. */
export declare const faultNames: readonly FaultName[];

/** What each fault does, in a line. */
export declare const faultDescriptions: Readonly<Record<FaultName, string>>;

/** The faults that a notification can have. */
export declare const notificationFaultNames: readonly NotificationFaultName[];

/** What requests about the seeded coupons have in common. */
export declare const seededIds: {
  /** The user (用户OpenID). */
  readonly openid: string;
  /** 公众账号ID. */
  readonly appid: string;
  /** 品牌ID. */
  readonly brand_id: string;
};

/** The error tables of the operations (错误码), by `userCoupons.use`, …: what the sandbox answers. */
export declare const documentedErrors: Readonly<Record<string, readonly DocumentedError[]>>;

/** A row of an error table. */
export interface DocumentedError {
  /** HTTP status. */
  readonly status: number;
  /** 错误码. */
  readonly code: string;
  /** 描述. */
  readonly description: string;
}

/** Options of {@link Sandbox.notification}. */
export interface NotificationOptions {
  /** What is spoilt. Default: nothing. */
  fault?: NotificationFaultName | undefined;
  /**
   * The plaintext of the resource: of an event with a sample, the fields that differ from it; of any other, all. With the `coupon_code` of
   * a coupon of the sandbox the other fields are those of that coupon.
   */
  resource?: object | undefined;
  /** The key of WeChat Pay's that signs. Default: the current one. */
  serial?: string | undefined;
  /** The APIv3 key that encrypts. Default: that of `config`. */
  apiV3Key?: string | undefined;
  /** Id of the notification (通知ID). Default: a new one. */
  id?: string | undefined;
  /** 通知创建时间. Default: now. */
  create_time?: string | undefined;
  /** 回调摘要. */
  summary?: string | undefined;
  /** 原始回调类型. */
  original_type?: string | undefined;
  /** 附加数据. */
  associated_data?: string | undefined;
  /** `Wechatpay-Signature-Type`. Default: that of merchants, of `PRODUCT_COUPON.SEND` that of brands (品牌). */
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
  handle(request: HostRequest): AnswerLike | Promise<AnswerLike>;
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
export interface AnswerLike {
  /** HTTP status. */
  readonly status: number;
  /** The raw bytes. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a handler has answered. */
export interface NotificationOutcome {
  /** Whether WeChat Pay would be content (2xx); else it would send the notification again. */
  accepted: boolean;
  /** HTTP status. */
  status: number;
  /** The body, as text. */
  body: string;
}
