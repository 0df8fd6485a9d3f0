// The configuration as given, checked for what only JavaScript can see: names, types, the URL. An unknown setting is an error, since a typo must
// not switch anything off. What a setting may hold is the core's to check.

import { encodeText } from './encode.js';
import type { Side } from './endpoints.js';
import { failure } from './failure.js';
import type { Reason } from './texts.js';
import { defaultBackupUrl, defaultBaseUrl, defaultTolerance } from './generated/codes.js';
import type { Fetch } from './host.js';
import type { CallEvent } from './observe.js';
import { type Retry, type RetrySettings, readRetry } from './options.js';
import type { Signer } from './signer.js';

/** What a client needs to know. Unknown settings are an error. */
export interface WechatPayConfig extends CommonConfig {
  /** Merchant number (商户号), or the service provider's own. Digits. */
  mchid: string;
  /** APIv3 key (APIv3密钥), 32 bytes; only for notifications and certificates. */
  apiV3Key?: string | undefined;
}

/** What the client of a brand (品牌直连) needs to know. Unknown settings are an error. */
export interface WechatPayBrandConfig extends CommonConfig {
  /** The brand's id (品牌ID). Digits. */
  brandId: string;
  /** Brand API key (品牌API密钥), 32 bytes; only for notifications. */
  brandApiKey?: string | undefined;
}

/** The settings that both clients have. */
export interface CommonConfig {
  /**
   * Serial number of the merchant API certificate (商户API证书序列号), or of the brand's (品牌API证书序列号): at most 40 hexadecimal digits, in either letter case, with colons between
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
   * the wasm. `'webcrypto'`: WebCrypto alone, and `prepare` is an error. `'wasm'`: always the wasm. A function signs instead of the key.
   */
  signer?: 'webcrypto' | 'wasm' | Signer | undefined;
  /**
   * Every key a response may be signed with, by `Wechatpay-Serial`: public keys (微信支付公钥) by `PUB_KEY_ID_…`, platform certificates
   * (平台证书) by serial number, as `serialNo` is written; each in the forms of `privateKey`. Requests ask for a response signed by the first
   * public key, else the first certificate. With `apiV3Key` it may be `{}`: then nothing but {@link Certificates.download} is sent until
   * {@link WechatPay.addKeys}.
   */
  wechatpayKeys: Record<string, string | Uint8Array | undefined>;
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
  /** A response's time must be less than this many seconds from now, 1 to 300. Default: 300. It cannot be switched off. */
  timestampTolerance?: number | undefined;
  /**
   * Is told of what happens in every call, as it happens, for logs, metrics and traces: each {@link CallEvent | event} is an object of its own. It runs in
   * the context of the call (`AsyncLocalStorage`), as do `fetch` and the signer function, in every try. The call does not wait for it, and what
   * it throws, or rejects with, is ignored. `prepare`, `accept` and `notifications` have no events.
   */
  observe?: ((event: CallEvent) => void) | undefined;
}

/** Keys by their names. */
export type KeyPair = readonly [id: string, key: string | Uint8Array];

/** A configuration, checked and completed. */
export interface Settings {
  readonly side: Side;
  /** Merchant number, or the brand's id. */
  readonly id: string;
  readonly serialNo: string;
  readonly privateKey: string | Uint8Array | undefined;
  readonly signer: 'webcrypto' | 'wasm' | Signer | undefined;
  readonly wechatpayKeys: readonly KeyPair[];
  /** APIv3 key, or the brand's. */
  readonly apiV3Key: string | undefined;
  readonly fetch: Fetch | undefined;
  readonly now: () => number;
  readonly baseUrl: string;
  readonly backupUrl: string | undefined;
  readonly retry: RetrySettings;
  readonly timestampTolerance: number;
  readonly observe: ((event: CallEvent) => void) | undefined;
}

const isText = (value: unknown) => typeof value === 'string';
const isFunction = (value: unknown) => typeof value === 'function';
const isBytes = (value: unknown) => ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
const isKey = (value: unknown): value is string | Uint8Array => isText(value) || isBytes(value);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

type AnyConfig = WechatPayConfig & WechatPayBrandConfig;
type Name = keyof AnyConfig;

/** What the settings are called that each side has for itself: who it is, and its key for what is encrypted. */
const OWN = { merchant: ['mchid', 'apiV3Key'], brand: ['brandId', 'brandApiKey'] } as const;

/** What each setting must be, and what is said where it is not. `retry` is read on its own. */
const SETTINGS: Readonly<Record<Name, readonly [fits: (value: unknown) => boolean, reason: Reason]>> = {
  mchid: [isText, 'SETTING_TEXT'],
  brandId: [isText, 'SETTING_TEXT'],
  serialNo: [isText, 'SETTING_TEXT'],
  privateKey: [isKey, 'KEY_TEXT_OR_BYTES'],
  signer: [(value) => isFunction(value) || value === 'webcrypto' || value === 'wasm', 'SETTING_SIGNER'],
  wechatpayKeys: [isObject, 'SETTING_OBJECT'],
  apiV3Key: [isText, 'SETTING_TEXT'],
  brandApiKey: [isText, 'SETTING_TEXT'],
  fetch: [isFunction, 'SETTING_FUNCTION'],
  now: [isFunction, 'SETTING_FUNCTION'],
  baseUrl: [isText, 'SETTING_TEXT'],
  backupUrl: [isText, 'SETTING_TEXT'],
  retry: [() => true, 'RETRY_SHAPE'],
  timestampTolerance: [Number.isInteger, 'SETTING_INTEGER'],
  observe: [isFunction, 'SETTING_FUNCTION'],
};

/** Whether a side has such a setting. */
function isName(name: string, side: Side): name is Name {
  const ofOthers: readonly string[] = OWN[side === 'brand' ? 'merchant' : 'brand'];
  return Object.hasOwn(SETTINGS, name) && !ofOthers.includes(name);
}

/** What HTTP libraries call the way through a proxy. */
const OF_PROXY = ['proxy', 'agent', 'dispatcher', 'httpAgent', 'httpsAgent'];

// What is no name may be a key that was pasted in the wrong place: it is not repeated in an error.
const SETTING = /^[A-Za-z]\w{0,31}$/;
const KEY_ID = /^(PUB_KEY_ID_\d{1,64}|[0-9A-Fa-f]{1,40})$/;

/** Settings by name, with defaults. Getters of the caller's object run once, here. */
export function readConfiguration(config: unknown, side: Side): Settings {
  const given = ofTheirTypes(snapshot(config, 'config'), side);
  const { privateKey, signer } = given;
  const [nameOfId, nameOfKey] = OWN[side];
  const [id, serialNo, wechatpayKeys] = [required(given, nameOfId), required(given, 'serialNo'), required(given, 'wechatpayKeys')];
  if (typeof signer === 'function' && privateKey !== undefined) throw invalid('privateKey', 'SIGNER_AND_KEY');
  if (typeof signer !== 'function' && privateKey === undefined) {
    throw failure('KEY_INVALID', undefined, { at: 'privateKey', reason: 'KEY_EMPTY' });
  }
  const baseUrl = base(given.baseUrl ?? defaultBaseUrl, 'baseUrl');
  // The official backup is the backup of the official host only.
  const backupUrl = given.backupUrl ?? (baseUrl === defaultBaseUrl ? defaultBackupUrl : undefined);
  return {
    side,
    id,
    serialNo,
    privateKey,
    signer,
    wechatpayKeys: keyPairs(wechatpayKeys),
    apiV3Key: given[nameOfKey],
    fetch: given.fetch,
    now: given.now ?? Date.now,
    baseUrl,
    backupUrl: backupUrl === undefined ? undefined : base(backupUrl, 'backupUrl'),
    retry: readRetry(given.retry),
    timestampTolerance: given.timestampTolerance ?? defaultTolerance,
    observe: given.observe,
  };
}

/** The settings that were given, each of its type. */
function ofTheirTypes(given: Readonly<Record<string, unknown>>, side: Side): Partial<AnyConfig> {
  const settings: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(given)) {
    if (OF_PROXY.includes(name)) throw invalid(name, 'SETTING_OF_PROXY');
    if (!isName(name, side)) throw invalid(SETTING.test(name) ? name : 'config', 'SETTING_UNKNOWN');
    if (value === undefined) continue;
    const [fits, reason] = SETTINGS[name];
    if (!fits(value)) throw invalid(name, reason, value);
    settings[name] = value;
  }
  return settings;
}

function required<Required extends Name>(given: Partial<AnyConfig>, name: Required): NonNullable<AnyConfig[Required]> {
  const value = given[name];
  if (value === undefined || value === null) throw invalid(name, 'SETTING_MISSING');
  return value as NonNullable<AnyConfig[Required]>;
}

function snapshot(object: unknown, place: string): Record<string, unknown> {
  if (!isObject(object)) throw invalid(place, 'SETTING_OBJECT', object);
  try {
    return { ...object };
  } catch {
    throw invalid(place, 'SETTING_OBJECT');
  }
}

/** Names and files of keys. */
export function keyPairs(keys: unknown): KeyPair[] {
  return Object.entries(snapshot(keys, 'wechatpayKeys')).map(([id, key]) => {
    // An unset variable is an empty key, which the core names by its id.
    if (key === undefined) return [id, ''];
    if (isKey(key)) return [id, key];
    throw invalid(KEY_ID.test(id) ? `wechatpayKeys.${id}` : 'wechatpayKeys', 'KEY_TEXT_OR_BYTES', key);
  });
}

/** Copies a key into bytes of its own, to be wiped. */
export const keyBytes = (key: string | Uint8Array): Uint8Array => (typeof key === 'string' ? encodeText(key) : new Uint8Array(key));

/** Gives `use` the keys as the core reads them: the name and length of each, and the files one after another, which are wiped then. */
export function withKeys(pairs: readonly KeyPair[], use: (names: [string, string][], files: Uint8Array) => void): void {
  const parts = pairs.map(([name, key]) => ({ name, bytes: keyBytes(key) }));
  const files = new Uint8Array(parts.reduce((sum, { bytes }) => sum + bytes.length, 0));
  try {
    let end = 0;
    for (const { bytes } of parts) {
      files.set(bytes, end);
      end += bytes.length;
    }
    use(
      parts.map(({ name, bytes }) => [name, String(bytes.length)]),
      files,
    );
  } finally {
    for (const bytes of [files, ...parts.map((part) => part.bytes)]) bytes.fill(0);
  }
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const OFFICIAL: readonly string[] = [defaultBaseUrl, defaultBackupUrl];

/** A segment that a URL parser takes away, or one that is empty. */
const LOST_SEGMENT = /^((\.|%2e){1,2})?$/i;

/**
 * What comes before the path of a request, as the host's own URL parser writes it, so that what is signed is what is sent: the origin, and the
 * path that a reverse proxy listens on.
 */
function base(text: string, at: 'baseUrl' | 'backupUrl'): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw invalid(at, 'BASE_URL_SHAPE');
  }
  const { origin, pathname } = url;
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!secure || url.href !== origin + pathname || /[?#]|^\s*\w+:\/*[^/]*@/.test(text)) throw invalid(at, 'BASE_URL_SHAPE');
  const path = pathname.replace(/\/$/, '');
  if (path !== '' && OFFICIAL.includes(origin)) throw invalid(at, 'BASE_URL_OFFICIAL');
  // The parser has dropped blanks, followed .. and turned backslashes by now: so look at what was given.
  const given = text
    .replace(/[\0- ]/g, '')
    .replace(/^\w+:\/*[^/]*/, '')
    .replace(/\/$/, '');
  if (
    text.includes('\\') ||
    given
      .split('/')
      .slice(1)
      .some((segment) => LOST_SEGMENT.test(segment))
  )
    throw invalid(at, 'BASE_URL_PATH');
  return origin + path;
}

function invalid(at: string, reason: Reason, ...given: readonly [unknown?]): Error {
  return failure('CONFIG_INVALID', undefined, { at, reason, more: given.length > 0 ? `Given: ${kindOf(given[0])}.` : undefined });
}

/** What a value of a wrong type is, by its kind alone. */
function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  let kind = '';
  try {
    kind = Object.prototype.toString.call(value).slice(8, -1);
  } catch {} // a Proxy may throw
  return SETTING.test(kind) ? kind : 'object';
}
