/// <reference lib="esnext.disposable" />
// Types of the npm package wechatpay-coupon. Entities, parameters, operations and error codes are generated from the declarations of
// the Rust core, where the marked lines are.

/** A merchant's or service provider's client. */
export declare class WechatPay {
  /**
   * Reads the keys and checks the configuration; draws no randomness and does no I/O.
   * @throws {ConfigError} `CONFIG_INVALID`, `KEY_INVALID`, `KEY_UNSUPPORTED`: `at` names the setting, `message` what to do.
   */
  constructor(config: WechatPayConfig);
  // @generated groups
  /** Notifications (回调通知): opened, and answered. Needs {@link WechatPayConfig.apiV3Key | apiV3Key}. */
  readonly notifications: Notifications;
  /** Platform certificates (平台证书). Needs {@link WechatPayConfig.apiV3Key | apiV3Key}. */
  readonly certificates: Certificates;
  /**
   * Adds keys that WeChat Pay signs with (微信支付公钥, 平台证书) while the client is in use: all of them, or none. Answers to requests that are
   * under way may be signed with them already. Requests go on naming the same key, unless that is a certificate and a public key is added.
   * A key that is there already is left as it is.
   * @param keys As {@link WechatPayConfig.wechatpayKeys | wechatpayKeys}.
   * @throws {ConfigError} `CONFIG_INVALID`, `KEY_INVALID`, `KEY_UNSUPPORTED` at `wechatpayKeys.ID`; `KEY_INVALID` also for another key under an
   * id that is there, since an id names one key, and for what is the merchant's own.
   */
  addKeys(keys: Record<string, string | Uint8Array | undefined>): void;
  /** Wipes the key. Calling it twice is harmless; any other use afterwards is `CLIENT_FREED`, with the outcome `unknown` of a call under way. */
  free(): void;
  /** The same as {@link WechatPay.free}, for `using`. */
  [Symbol.dispose](): void;
}

/** What a client needs to know. Unknown settings are refused. */
export interface WechatPayConfig {
  /** Merchant number (商户号), or the service provider's own. Digits. */
  mchid: string;
  /**
   * Serial number of the merchant API certificate (商户API证书序列号): at most 40 hexadecimal digits, in either letter case, with colons between
   * pairs or without, also with white space around it. It is sent in upper case, without these.
   */
  serialNo: string;
  /**
   * The merchant API private key (商户API证书私钥, apiclient_key.pem): PEM (PKCS#8 or PKCS#1; with real newlines or `\n`, or the file in base64),
   * or bytes, PEM or DER. RSA, 2048 to 4096 bits. Instead of a {@link Signer | signer function}, not beside one.
   */
  privateKey?: string | Uint8Array | undefined;
  /**
   * Who signs. Default: in the asynchronous calls the host's WebCrypto, where there is one that takes the key, and else the wasm; in `prepare`
   * the wasm. `'webcrypto'`: WebCrypto alone, and `prepare` is refused. `'wasm'`: always the wasm. A function signs instead of the key.
   */
  signer?: 'webcrypto' | 'wasm' | Signer | undefined;
  /**
   * Every key an answer may be signed with, by `Wechatpay-Serial`: public keys (微信支付公钥) by `PUB_KEY_ID_…`, platform certificates
   * (平台证书) by serial number, as `serialNo` is written; each in the forms of `privateKey`. Requests ask for an answer signed by the first public
   * key, else the first certificate. With `apiV3Key` it may be `{}`: then nothing but {@link Certificates.download} is sent until
   * {@link WechatPay.addKeys}.
   */
  wechatpayKeys: Record<string, string | Uint8Array | undefined>;
  /** APIv3 key (APIv3密钥), 32 bytes; only for notifications and certificates. */
  apiV3Key?: string | undefined;
  /**
   * Sends requests, through a proxy for example. Default: `globalThis.fetch`, looked up at call time. What it gives must have `status`, `headers`
   * and `arrayBuffer()`; else, and when it was called in a way that cannot work, the call is `CONFIG_INVALID` at `fetch` and is not repeated.
   */
  fetch?: Fetch | undefined;
  /** Now, in milliseconds since 1970. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /**
   * Where requests go: https, or http on a loopback address. Default: `https://api.mch.weixin.qq.com`. It may have the path of a reverse proxy,
   * `https://proxy.example/wechatpay`, which is sent and not signed: the proxy takes it off.
   */
  baseUrl?: string | undefined;
  /**
   * Where requests go while the main host cannot be reached (跨城冗灾), and for a minute after; like `baseUrl`. Default:
   * `https://api2.mch.weixin.qq.com` for the default `baseUrl`, else none. The same as `baseUrl`: none.
   */
  backupUrl?: string | undefined;
  /** How failed calls are repeated. Default: at most 2 more tries of a repeatable operation; `false`: one try. */
  retry?: boolean | Retry | undefined;
  /** An answer's time must be less than this many seconds from now, 1 to 300. Default: 300. It cannot be switched off. */
  timestampTolerance?: number | undefined;
}

/** Signs the bytes with RSASSA-PKCS1-v1_5 and SHA-256; the key may stay in a KMS, an HSM, or a non-extractable CryptoKey. */
export type Signer = (
  message: Uint8Array & {
    /** Never shared memory, which WebCrypto does not take. */
    readonly buffer: ArrayBuffer;
  },
) => Uint8Array | Promise<Uint8Array>;

/**
 * How a call is repeated that a repeat can mend: no answer came, or one with the status 429, 500, 502, 503 or 202. Only what is documented
 * as repeatable is repeated, with the identical body and request number and a fresh signature; never after an answer that could not be
 * verified.
 */
export interface Retry {
  /** How many more tries after the first, 0 to 10. Default: 2. */
  times?: number | undefined;
  /**
   * Milliseconds before the second try, 0 to 60000; doubled for each further one, less up to a half at random. A longer `Retry-After` of
   * the answer is honoured. Default: 1000.
   */
  delay?: number | undefined;
  /** Milliseconds that one try may take, 1 to 600000. Default: 10000. */
  attemptTimeout?: number | undefined;
  /** Milliseconds that the whole call may take, waiting included, 1 to 3600000. Default: 30000. */
  totalTimeout?: number | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call at once, also while it waits: `ABORTED`, whose `cause` is the signal's reason, and its `outcome` what is known. */
  signal?: Signal | undefined;
  /** Instead of what the client is configured with; what is left out stays as it is there. */
  retry?: boolean | Retry | undefined;
}

/** The host's `AbortSignal`. */
export type Signal = typeof globalThis extends {
  /** The host's class, where its types are known. */
  AbortSignal: {
    /** Its instances. */
    prototype: infer Own;
  };
}
  ? Own
  : {
      /** Whether it has fired. */
      readonly aborted: boolean;
      /** Why it fired. */
      readonly reason: unknown;
      /** Calls the listener when it fires. */
      addEventListener(type: 'abort', listener: () => void): void;
      /** Does not call the listener any more. */
      removeEventListener(type: 'abort', listener: () => void): void;
    };

/** The part of `fetch` that is used. */
export type Fetch = (
  url: string,
  init: {
    /** The request method. */
    method: string;
    /** Authorization, Accept, Content-Type, User-Agent, Wechatpay-Serial. */
    headers: Record<string, string>;
    /** The body, exactly as signed; absent when there is none. */
    body?: string;
    /** Redirects must not be followed: the signature is for one URL. */
    redirect: 'manual';
    /** Fires when the call is ended or its time is over. */
    signal: Signal;
  },
) => Promise<{
  /** HTTP status. */
  readonly status: number;
  /** Headers, in any of these shapes. */
  readonly headers: HeadersLike;
  /** The raw bytes, which are what was signed. */
  arrayBuffer(): Promise<ArrayBuffer>;
}>;

/** Headers of an answer: fetch's `Headers`, pairs, Node's headers, or a plain object; in any letter case. */
export type HeadersLike =
  | Iterable<readonly [string, string]>
  | Record<string, string | readonly string[] | undefined>
  | {
      /** One header by its name, in any letter case: what `Headers` are where their types cannot be iterated. */
      get(name: string): string | null | undefined;
    };

/** A body as it arrived: its bytes, in any view or buffer, or as a string, of which the UTF-8 is verified. */
export type RawBody = ArrayBufferView | ArrayBufferLike | string;

/** An operation, three ways to use it. */
export interface Operation<Params, Entity> {
  /**
   * Sends the request and gives the verified entity.
   * @throws {WechatPayError} `outcome` says what became of the coupon.
   */
  (params: Params, options?: CallOptions): Promise<Entity>;
  /** The same, with everything around the entity. */
  withResponse(params: Params, options?: CallOptions): Promise<Answer<Entity>>;
  /** The signed request, without any I/O. Signs in wasm; with a signer function or `'webcrypto'` use {@link Operation.prepareAsync}. */
  prepare(params: Params): PreparedRequest<Entity>;
  /** The same, signed as the calls are: without any I/O but the signer's own. */
  prepareAsync(params: Params): Promise<PreparedRequest<Entity>>;
}

/** An operation that changes a coupon, with a way to learn what became of a call whose outcome is `unknown`. */
export interface ResolvableOperation<Params, Entity, Resolved, Coupon> extends Operation<Params, Entity> {
  /**
   * Asks for the coupon as it is now and says whether the call with these parameters happened.
   * @throws {ConfigError} and {RequestError}, when neither the call nor the query could have been sent; any other failure of the query is in
   * the resolution.
   */
  resolve(params: Resolved, options?: CallOptions): Promise<Resolution<Coupon>>;
}

/** What became of a call. */
export interface Resolution<Coupon> {
  /**
   * - `happened`: the coupon carries this request number; a merchant coupon may show none, and is then in the user's hands again although
   *   `use_request_no` says that it had been used: that use was returned.
   * - `not-happened`: the coupon proves that it did not, up to the moment it was asked: it was never used, or, of a merchant coupon, the use
   *   that was to be returned is in force. A request still under way may arrive until 5 minutes after it was signed; send the identical
   *   request again rather than one with a new number.
   * - `cannot-tell`: the query failed, or the coupon carries another number, which may hide this one: a coupon can be used again once it was
   *   returned, and shows its last use and return only. A repeatable request may be sent again.
   */
  verdict: 'happened' | 'not-happened' | 'cannot-tell';
  /** The coupon as it is now. */
  coupon: Coupon | undefined;
  /** Why the query failed. */
  error: WechatPayError | undefined;
}

/** What the query for a merchant coupon (商家券) has to know beyond the parameters of its return. */
export interface MerchantCouponUse {
  /** 用户标识: the user's openid. */
  openid: string;
  /** 公众账号ID: the appid that the openid belongs to. */
  appid: string;
  /** 核销请求单号: request number of the use that was to be returned; without it, only the return's own number proves something. */
  use_request_no?: string | undefined;
}

/** Notifications (回调通知), which WeChat Pay sends to the URL that was set for them. */
export interface Notifications {
  /**
   * Verifies a notification over its raw bytes by the rules of answers (time window, known key, signature), and only then reads and decrypts
   * it. Does not remember notifications: the same one can come more than once, so decide by `id`.
   * @param headers Headers of the request that was received.
   * @param body Its raw bytes, unchanged: `await request.arrayBuffer()`, not what was parsed.
   * @throws {VerificationError} It may not come from WeChat Pay: answer it with {@link Notifications.reject}. `SIGNATURE_PROBE` is WeChat Pay
   * probing whether signatures are checked (签名探测流量).
   * @throws {AnswerError} It is genuine, but does not tell what decides (which notification, of which type, about which coupon), or
   * `DECRYPTION_FAILED`. `findings` about the event begin with `/resource/ciphertext`, which is what holds it.
   * @throws {RequestError} The body was parsed, or is not read yet: `message` says where the raw one is.
   * @throws {ConfigError} `CONFIG_INVALID` at `apiV3Key`: none is configured.
   * @throws {WechatPayError} Whatever is thrown has the `outcome` `unknown`, which means nothing here: there was no request.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015780862
   */
  open(headers: HeadersLike, body: RawBody): Notification;
  /** The answer to a notification that was received: 204. It is due within 5 seconds. */
  acknowledge(): NotificationAnswer;
  /**
   * The answer to a notification that was not received, or not verified: 500. WeChat Pay sends it again, every 60 seconds and at most 11 times.
   * @param message Why, for WeChat Pay's log; its first 256 characters are sent. Put nothing secret in it.
   */
  reject(message?: string): NotificationAnswer;
}

/** What to answer a notification with: `new Response(answer.body, answer)`. */
export interface NotificationAnswer {
  /** HTTP status. */
  status: 204 | 500;
  /** Headers. */
  headers: Record<string, string>;
  /** The body. */
  body: string | undefined;
}

/** What every notification (回调通知) has, whatever its kind. */
export interface ReceivedNotification<Kind extends string, Event> {
  /** Which kind of notification it is. */
  kind: Kind;
  /** 通知ID: the same when it is sent again. */
  id: string;
  /** 通知创建时间: when it was made, RFC 3339. */
  create_time: string;
  /** 通知类型: `PRODUCT_COUPON_SP.SEND`, … */
  event_type: string;
  /** 回调摘要: what it is about, for people. */
  summary: string;
  /**
   * What it tells. Fields and values that are newer than this package are in it too, and a value that deviates from the documents comes as it
   * is, with a finding: here, and in what was read of the envelope.
   */
  data: Event;
  /** Where it deviates from the documents; it is genuine all the same. Those about `data` begin with `/resource/ciphertext`. */
  findings: Finding[];
  /** `Wechatpay-Serial`: the key that signed it. */
  serial: string;
  /** `Request-ID`, for WeChat Pay's support. */
  requestId: string | undefined;
}

// @generated notifications

/** Platform certificates (平台证书), with which WeChat Pay signs answers to merchants who have no WeChat Pay public key (微信支付公钥). */
export interface Certificates {
  /**
   * Downloads the certificates that are in use (下载平台证书), verifies the answer, decrypts each, and checks its serial number. They are not
   * added to the client: `addKeys(Object.fromEntries(list.map(({ serialNo, pem }) => [serialNo, pem])))`.
   *
   * `GET /v3/certificates`. The answer is signed too. Where its key is not known, as with the first certificate and after a change that was
   * missed, it is verified by the certificate in it that has this serial number, once the APIv3 key has opened that and it is valid now: whoever
   * knows the APIv3 key could make one. WeChat Pay answers RESOURCE_NOT_EXISTS when the merchant has a public key only.
   * @throws {WechatPayError} As an operation; `DECRYPTION_FAILED` when apiV3Key is not this merchant's, or the answer not WeChat Pay's;
   * `KEY_INVALID` or `KEY_UNSUPPORTED` for what is no certificate, or that of another serial number.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   */
  download(options?: CallOptions): Promise<PlatformCertificate[]>;
}

/** A platform certificate (平台证书). */
export interface PlatformCertificate {
  /** 证书序列号: its serial number, upper-case hexadecimal. */
  serialNo: string;
  /** 证书启用时间: from when WeChat Pay uses it, RFC 3339. */
  effectiveTime: string;
  /** 证书弃用时间: until when WeChat Pay uses it, RFC 3339. */
  expireTime: string;
  /** The certificate (X.509) as PEM. */
  pem: string;
}

/** A signed request, to be sent by any HTTP client: `fetch(prepared.url, prepared)`. */
export interface PreparedRequest<Entity> {
  /** The request method. */
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** The absolute URL, exactly as signed: `new URL(url).href === url`. */
  readonly url: string;
  /** Authorization, Accept, Content-Type, User-Agent, Wechatpay-Serial. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, exactly as signed. */
  readonly body: string | undefined;
  /** Redirects must not be followed: the signature is for one URL. */
  readonly redirect: 'manual';
  /** The text that was signed (签名串), for diagnosis; no secret in it. */
  readonly signedMessage: string;
  /** Warnings about the parameters, which were signed all the same. */
  readonly findings: readonly Finding[];
  /**
   * Verifies the answer over its raw bytes, and only then reads it.
   * @throws {WechatPayError} VerificationError, AnswerError or ApiError; RequestError for what is no status, no headers or no raw body.
   */
  accept(status: number, headers: HeadersLike, body: RawBody): Answer<Entity>;
}

/** A verified answer. */
export interface Answer<Entity> {
  /**
   * The entity. Fields and values that are newer than this package are in it too, and a value that deviates from the documents comes as it
   * is, with a finding: of another type, `null`, or missing. Only what decides (which coupon, which state, which request numbers) is as typed.
   */
  data: Entity;
  /** Where the answer deviates from the documents; the entity is genuine all the same. */
  findings: Finding[];
  /** How many times the request was handed to `fetch`, this last time included; 1 for what `accept` takes. */
  attempts: number;
  /** `Request-ID`, for WeChat Pay's support. */
  requestId: string | undefined;
  /** HTTP status. */
  status: number;
  /** `Wechatpay-Serial`: the key that signed it. */
  serial: string;
  /** The raw bytes that were verified. */
  body: Uint8Array;
}

/** One rule that one value breaks. Never holds the value. */
export interface Finding {
  /** JSON pointer (RFC 6901). */
  path: string;
  /** Id of the rule. */
  rule: string;
  /** The rule in plain words. */
  message: string;
  /** Errors refuse; warnings do not. */
  severity: 'error' | 'warning';
}

/**
 * A time as WeChat Pay's documents write it, in whole seconds and the time of China: `2025-08-03T12:00:00+08:00`.
 * @param date A Date, or milliseconds since 1970. Default: now.
 * @throws {RangeError} It is neither, or an invalid Date, or of a year that is not 0000 to 9999 in China.
 */
export declare function rfc3339(date?: Date | number): string;

/**
 * What became of the coupon.
 * - `not-sent`: nothing left this machine.
 * - `rejected`: WeChat Pay said no; nothing happened.
 * - `unknown`: it may have happened: send the identical request again, or query.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown';

/** Every error of this package. */
export declare class WechatPayError extends Error {
  protected constructor();
  /** Narrows to the six classes, which `code` then tells apart. Holds for errors of every copy of this package in the process. */
  static [Symbol.hasInstance](
    error: unknown,
  ): error is ConfigError | RequestError | TransportError | VerificationError | AnswerError | ApiError;
  /** Which of the closed list of codes. */
  readonly code: ErrorCode;
  /** What became of the coupon. */
  readonly outcome: Outcome;
  /** How many times the request was handed to `fetch`: 0 when nothing was tried, 1 for what `accept` refuses. */
  readonly attempts: number;
  /** Exactly the documented keys, `body` excepted. Never key material, a body or a signature. */
  toJSON(): Record<string, unknown>;
}

/** The configuration or the environment cannot be used. */
export declare class ConfigError extends WechatPayError {
  private constructor();
  /** Holds for errors of every copy of this package in the process. */
  static [Symbol.hasInstance](error: unknown): error is ConfigError;
  /** Which of the codes of this class. */
  readonly code: ConfigErrorCode;
  /** The setting: `privateKey`, `wechatpayKeys.PUB_KEY_ID_…`. */
  readonly at: string | undefined;
  /** What `fetch` threw, when it was called in a way that cannot work. */
  readonly cause?: unknown;
}

/** The parameters of a call cannot be sent. */
export declare class RequestError extends WechatPayError {
  private constructor();
  /** Holds for errors of every copy of this package in the process. */
  static [Symbol.hasInstance](error: unknown): error is RequestError;
  /** Which of the codes of this class. */
  readonly code: RequestErrorCode;
  /** All of them, each with its JSON pointer. */
  readonly findings: readonly Finding[];
}

/** No answer arrived. */
export declare class TransportError extends WechatPayError {
  private constructor();
  /** Holds for errors of every copy of this package in the process. */
  static [Symbol.hasInstance](error: unknown): error is TransportError;
  /** Which of the codes of this class. */
  readonly code: TransportErrorCode;
  /**
   * What ended the call: what `fetch` or the signer threw; for `TIMEOUT` an error whose `name` is `TimeoutError` and which says which limit was
   * reached; for `ABORTED` the signal's reason.
   */
  readonly cause: unknown;
  /** Whether a connection was open in the last try; `undefined` where the host's `fetch` does not tell. */
  readonly connected: boolean | undefined;
}

/** An answer arrived that cannot be trusted. */
export declare class VerificationError extends WechatPayError {
  private constructor();
  /** Holds for errors of every copy of this package in the process. */
  static [Symbol.hasInstance](error: unknown): error is VerificationError;
  /** Which of the codes of this class. */
  readonly code: VerificationErrorCode;
  /** The header, or the field of the answer. */
  readonly at: string | undefined;
  /** `Wechatpay-Serial`: the key that the answer names. `undefined` where it names none, or what is no id of a key. */
  readonly serial: string | undefined;
  /** `Request-ID`, for WeChat Pay's support. */
  readonly requestId: string | undefined;
  /** HTTP status. */
  readonly status: number | undefined;
  /** Of an `ANSWER_MISMATCH`, the raw bytes that were verified. In no listing, JSON or message of the error. */
  readonly body: Uint8Array | undefined;
}

/** The signature held, the content did not. */
export declare class AnswerError extends WechatPayError {
  private constructor();
  /** Holds for errors of every copy of this package in the process. */
  static [Symbol.hasInstance](error: unknown): error is AnswerError;
  /** Which of the codes of this class. */
  readonly code: AnswerErrorCode;
  /** All of them, each with its JSON pointer. */
  readonly findings: readonly Finding[];
  /** `Request-ID`, for WeChat Pay's support. */
  readonly requestId: string | undefined;
  /** HTTP status. */
  readonly status: number | undefined;
  /**
   * The raw bytes that were verified: what WeChat Pay said, although this package does not understand it. In no listing, JSON or message of
   * the error.
   */
  readonly body: Uint8Array | undefined;
}

/** WeChat Pay answered with an error, or something else answered in its place. */
export declare class ApiError extends WechatPayError {
  private constructor();
  /** Holds for errors of every copy of this package in the process. */
  static [Symbol.hasInstance](error: unknown): error is ApiError;
  /** Which of the codes of this class. */
  readonly code: ApiErrorCode;
  /** HTTP status. */
  readonly status: number;
  /** `code` of the answer (错误码): `'PARAM_ERROR'`, …; `undefined` of an `UNRECOGNIZED_RESPONSE`. */
  readonly apiCode: string | undefined;
  /** `message` of the answer (错误描述). Not stable: decide by status and `apiCode`. */
  readonly apiMessage: string | undefined;
  /** `detail` of the answer, of any shape. */
  readonly detail: unknown;
  /** `Request-ID`, for WeChat Pay's support. */
  readonly requestId: string | undefined;
  /** What the number at the end of `requestId` means, where it is known. For people; the header is not signed. */
  readonly reason: string | undefined;
  /** Whether the error itself carried a signature that held. WeChat Pay does not sign errors today. */
  readonly verified: boolean;
  /** The raw bytes, where they were `verified`. In no listing, JSON or message of the error. */
  readonly body: Uint8Array | undefined;
}

// @generated codes
// @generated operations
// @generated types
