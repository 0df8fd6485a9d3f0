// The error classes. The bytes of a verified body that could not be accepted, and the place in a list, are properties that no listing, text or
// inspection has.

import { isBranded, setBrand } from './brand.js';
import type {
  ResponseErrorFields,
  ApiErrorFields,
  ConfigErrorFields,
  ErrorFields,
  RequestErrorFields,
  TransportErrorFields,
  VerificationErrorFields,
} from './error-fields.js';
import type { Finding } from './findings.js';
import {
  type ResponseErrorCode,
  type ApiErrorCode,
  type ConfigErrorCode,
  type ErrorCode,
  type RequestErrorCode,
  type TransportErrorCode,
  type VerificationErrorCode,
  codes,
} from './generated/codes.js';
import { type Outcome, endingOf, outcomes } from './outcome.js';
import { meaningOf } from './sub-codes.js';

/** Any error of this package: one of six classes, which `code` tells apart. */
export type AnyWechatPayError = ConfigError | RequestError | TransportError | VerificationError | ResponseError | ApiError;

/** Outcomes of errors that are made by hand: where nothing was sent, where nothing is known, where a response came. */
const { 'not handed over': nothingSent, unclear, 'a response': responded } = outcomes;

/** Which page of a list could not be had: the parameter that asks for it, one of the two; empty of the first page. */
export interface ListPosition {
  /** Of lists of which each page gives the token of the next (`next_page_token`). */
  readonly page_token?: string;
  /** Of lists with an `offset`, from 0; whether it counts items or pages is as the operation documents it. */
  readonly offset?: number;
}

const verifiedBytes = new WeakMap<WechatPayError, Uint8Array>();
const positions = new WeakMap<WechatPayError, ListPosition>();

/** Gives the error the bytes of a body whose signature held. */
export function keepBody(error: WechatPayError, bytes: Uint8Array): void {
  verifiedBytes.set(error, bytes);
}

/** Gives the error the place of the page that could not be had. */
export function keepPage(error: WechatPayError, position: ListPosition): void {
  positions.set(error, position);
}

/** Every error of this package. */
export class WechatPayError extends Error {
  /** Which of the closed list of codes. */
  declare readonly code: ErrorCode;
  /** What became of the coupon. */
  declare readonly outcome: Outcome;
  /** How many times the request was handed to `fetch`: 0 when nothing was tried, 1 for what `accept` throws. */
  declare readonly attempts: number;
  /** `Request-ID`, for WeChat Pay's support; `undefined` where no response was read. */
  declare readonly requestId: string | undefined;
  /** HTTP status; `undefined` where no response was read. */
  declare readonly status: number | undefined;
  /**
   * Of `iterate`, the parameter of the page that could not be had, to go on with: `iterate({ ...params, ...error.page })`. Empty where that is the first
   * page. In no listing, JSON or message of the error.
   */
  declare readonly page: ListPosition | undefined;

  /** Narrows to the six classes, which `code` then distinguishes. Holds for errors of every copy of this package in the process. */
  static override [Symbol.hasInstance](error: unknown): error is AnyWechatPayError {
    return isBranded(this, error);
  }

  protected constructor(message: string, fields: Readonly<Record<string, unknown>>) {
    super(message, 'cause' in fields ? { cause: fields.cause } : undefined);
    const { cause: _, ...own } = fields;
    Object.assign(this, own);
  }

  /** Exactly the documented keys, `body` and `page` excepted. Never key material, a body or a signature. */
  toJSON(): Record<string, unknown> {
    const { code, message, outcome, cause: _, ...own } = this as WechatPayError;
    return { code, message, outcome, ...own };
  }
}

// util.inspect can be set to show what is inherited too, and to call getters. It stops at the first prototype that is of a class of the
// language, so this one says that it is.
const hidden = Object.create(Error.prototype, {
  constructor: { value: Error, configurable: true, writable: true },
  body: {
    get(this: WechatPayError) {
      return verifiedBytes.get(this);
    },
    configurable: true,
  },
  page: {
    get(this: WechatPayError) {
      return positions.get(this);
    },
    configurable: true,
  },
});
Object.setPrototypeOf(WechatPayError.prototype, hidden);

const attemptsOf = ({ attempts }: ErrorFields, outcome: Outcome): number => attempts ?? (outcome === 'not-sent' ? 0 : 1);

/** The configuration or the environment cannot be used. */
export class ConfigError extends WechatPayError {
  /** Which of the codes of this class. */
  declare readonly code: ConfigErrorCode;
  /** The setting: `privateKey`, `wechatpayKeys.PUB_KEY_ID_…`. */
  declare readonly at: string | undefined;
  /** What `fetch` threw, when it was called in a way that cannot work. */
  declare readonly cause?: unknown;

  /** Holds for errors of every copy of this package in the process. */
  static override [Symbol.hasInstance](error: unknown): error is ConfigError {
    return isBranded(this, error);
  }

  /** Errors come from this package; one is made by hand only for a stub. */
  constructor(fields: ConfigErrorFields = {}) {
    const { code = 'CONFIG_INVALID', outcome = nothingSent.failed, message = codes[code].text, at, cause } = fields;
    super(message, { code, outcome, attempts: attemptsOf(fields, outcome), at, ...(cause !== undefined && { cause }) });
  }
}

/** The parameters of a call cannot be sent. */
export class RequestError extends WechatPayError {
  /** Which of the codes of this class. */
  declare readonly code: RequestErrorCode;
  /** `unknown` of what `accept` and `notifications.open` cannot read. */
  declare readonly outcome: 'not-sent' | 'unknown';
  /** All of them, each with its JSON pointer. */
  declare readonly findings: readonly Finding[];

  /** Holds for errors of every copy of this package in the process. */
  static override [Symbol.hasInstance](error: unknown): error is RequestError {
    return isBranded(this, error);
  }

  /** Errors come from this package; one is made by hand only for a stub. */
  constructor(fields: RequestErrorFields = {}) {
    const { code = 'REQUEST_INVALID', outcome = nothingSent.failed, message = codes[code].text, findings = [] } = fields;
    super(message, { code, outcome, attempts: attemptsOf(fields, outcome), findings });
  }
}

/** No response arrived. */
export class TransportError extends WechatPayError {
  /** Which of the codes of this class. */
  declare readonly code: TransportErrorCode;
  /**
   * What ended the call: what `fetch` or the signer threw; for `TIMEOUT` an error whose `name` is `TimeoutError` and which says which limit was
   * reached; for `ABORTED` the signal's reason.
   */
  declare readonly cause: unknown;
  /** Whether a connection was open in the last try; `undefined` where the host's `fetch` does not say. */
  declare readonly connected: boolean | undefined;

  /** Holds for errors of every copy of this package in the process. */
  static override [Symbol.hasInstance](error: unknown): error is TransportError {
    return isBranded(this, error);
  }

  /** Errors come from this package; one is made by hand only for a stub. */
  constructor(fields: TransportErrorFields = {}) {
    const { code = 'TRANSPORT_FAILED', outcome = unclear.failed, message = codes[code].text, cause, connected } = fields;
    super(message, { code, outcome, attempts: attemptsOf(fields, outcome), cause, connected });
  }

  /** As of every error, with a summary of the cause. */
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), cause: summary(this.cause) };
  }
}

/** A response arrived that cannot be trusted. */
export class VerificationError extends WechatPayError {
  /** Which of the codes of this class. */
  declare readonly code: VerificationErrorCode;
  /** It may have happened: nothing that can be trusted says more. */
  declare readonly outcome: 'unknown';
  /** The header, or the field of the response. */
  declare readonly at: string | undefined;
  /** `Wechatpay-Serial`: the key that the response names. `undefined` where it names none, or what is no id of a key. */
  declare readonly serial: string | undefined;
  /** Of a `RESPONSE_MISMATCH`, the raw bytes that were verified. In no listing, JSON or message of the error. */
  declare readonly body: Uint8Array | undefined;

  /** Holds for errors of every copy of this package in the process. */
  static override [Symbol.hasInstance](error: unknown): error is VerificationError {
    return isBranded(this, error);
  }

  /** Errors come from this package; one is made by hand only for a stub. */
  constructor(fields: VerificationErrorFields) {
    const { code, message = codes[code].text, at, serial, requestId, status } = fields;
    const outcome = responded.failed;
    super(message, { code, outcome, attempts: attemptsOf(fields, outcome), at, serial, requestId, status });
  }
}

/** The signature held, the content did not. */
export class ResponseError extends WechatPayError {
  /** Which of the codes of this class. */
  declare readonly code: ResponseErrorCode;
  /** It may have happened: WeChat Pay said something that this package does not understand. */
  declare readonly outcome: 'unknown';
  /** All of them, each with its JSON pointer. */
  declare readonly findings: readonly Finding[];
  /**
   * The raw bytes that were verified: what WeChat Pay said, although this package does not understand it. In no listing, JSON or message of
   * the error.
   */
  declare readonly body: Uint8Array | undefined;

  /** Holds for errors of every copy of this package in the process. */
  static override [Symbol.hasInstance](error: unknown): error is ResponseError {
    return isBranded(this, error);
  }

  /** Errors come from this package; one is made by hand only for a stub. */
  constructor(fields: ResponseErrorFields = {}) {
    const { code = 'ENTITY_INVALID', message = codes[code].text, findings = [], requestId, status } = fields;
    const outcome = responded.failed;
    super(message, { code, outcome, attempts: attemptsOf(fields, outcome), findings, requestId, status });
  }
}

/** WeChat Pay responded with an error, or something else did in its place. */
export class ApiError extends WechatPayError {
  /** Which of the codes of this class. */
  declare readonly code: ApiErrorCode;
  /** `rejected`: nothing happened. `unknown`: it may have happened. */
  declare readonly outcome: 'rejected' | 'unknown';
  /** HTTP status. */
  declare readonly status: number;
  /** `code` of the response (错误码): `'PARAM_ERROR'`, …; `undefined` of an `UNRECOGNIZED_RESPONSE`. */
  declare readonly apiCode: string | undefined;
  /** `message` of the response (错误描述). Not stable: decide by status and `apiCode`. */
  declare readonly apiMessage: string | undefined;
  /** `detail` of the response, of any shape. */
  declare readonly detail: unknown;
  /** What the number at the end of `requestId` means, where it is known. For people; the header is not signed. */
  declare readonly reason: string | undefined;
  /** Whether the error itself carried a signature that held. WeChat Pay does not sign errors today. */
  declare readonly verified: boolean;
  /** The raw bytes, where they were `verified`. In no listing, JSON or message of the error. */
  declare readonly body: Uint8Array | undefined;

  /** Holds for errors of every copy of this package in the process. */
  static override [Symbol.hasInstance](error: unknown): error is ApiError {
    return isBranded(this, error);
  }

  /** Errors come from this package; one is made by hand only for a stub: `new ApiError({ status: 403, apiCode: 'NOT_ENOUGH' })`. */
  constructor(fields: ApiErrorFields) {
    const { code = 'API_ERROR', status, apiCode, apiMessage, detail, requestId, verified = false } = fields;
    const { outcome = responded[endingOf(status, code === 'API_ERROR')], message = codes[code].text } = fields;
    const attempts = attemptsOf(fields, outcome);
    super(message, { code, outcome, attempts, requestId, status, apiCode, apiMessage, detail, verified, reason: meaningOf(requestId) });
  }
}

const CLASSES = { WechatPayError, ConfigError, RequestError, TransportError, VerificationError, ResponseError, ApiError };

for (const [name, type] of Object.entries(CLASSES)) setBrand(type, name);

/** A host's error without its stack; the reason (ECONNRESET …) is usually in the cause of the cause. */
function summary(error: unknown, depth = 0): unknown {
  if (typeof error !== 'object' || error === null) return String(error);
  try {
    const { name, message, code, cause } = error as Partial<Record<string, unknown>>;
    return { name, message, code, cause: cause === undefined || depth === 3 ? undefined : summary(cause, depth + 1) };
  } catch {
    return {}; // an error whose getters throw
  }
}
