// What errors can be made from by hand, for stubs.

import type { Outcome } from './outcome.js';
import type { Finding } from './findings.js';
import type {
  ResponseErrorCode,
  ApiErrorCode,
  ConfigErrorCode,
  RequestErrorCode,
  TransportErrorCode,
  VerificationErrorCode,
} from './generated/codes.js';

/** What an error can be made from, in a test of your own: what is left out is as it is most often. */
export interface ErrorFields {
  /** Default: that of the code. */
  message?: string | undefined;
  /** Default: 0 where nothing was sent, else 1. */
  attempts?: number | undefined;
}

/** What a {@link ConfigError} can be made from. */
export interface ConfigErrorFields extends ErrorFields {
  /** Default: `CONFIG_INVALID`. */
  code?: ConfigErrorCode | undefined;
  /** Default: `not-sent`. */
  outcome?: Outcome | undefined;
  /** The setting. */
  at?: string | undefined;
  /** What `fetch` threw. */
  cause?: unknown;
}

/** What a {@link RequestError} can be made from. */
export interface RequestErrorFields extends ErrorFields {
  /** Default: `REQUEST_INVALID`. */
  code?: RequestErrorCode | undefined;
  /** Default: `not-sent`. */
  outcome?: 'not-sent' | 'unknown' | undefined;
  /** Default: none. */
  findings?: readonly Finding[] | undefined;
}

/** What a {@link TransportError} can be made from. */
export interface TransportErrorFields extends ErrorFields {
  /** Default: `TRANSPORT_FAILED`. */
  code?: TransportErrorCode | undefined;
  /** Default: `unknown`. */
  outcome?: Outcome | undefined;
  /** What ended the call. */
  cause?: unknown;
  /** Whether a connection was open. */
  connected?: boolean | undefined;
}

/** What a {@link VerificationError} can be made from. */
export interface VerificationErrorFields extends ErrorFields {
  /** Which of the codes of this class. */
  code: VerificationErrorCode;
  /** The header, or the field of the response. */
  at?: string | undefined;
  /** The key that the response names. */
  serial?: string | undefined;
  /** `Request-ID`. */
  requestId?: string | undefined;
  /** HTTP status. */
  status?: number | undefined;
}

/** What a {@link ResponseError} can be made from. */
export interface ResponseErrorFields extends ErrorFields {
  /** Default: `ENTITY_INVALID`. */
  code?: ResponseErrorCode | undefined;
  /** Default: none. */
  findings?: readonly Finding[] | undefined;
  /** `Request-ID`. */
  requestId?: string | undefined;
  /** HTTP status. */
  status?: number | undefined;
}

/** What an {@link ApiError} can be made from. */
export interface ApiErrorFields extends ErrorFields {
  /** Default: `API_ERROR`. */
  code?: ApiErrorCode | undefined;
  /** Default: `rejected` of an `API_ERROR` with a status from 400 to 499, else `unknown`. */
  outcome?: 'rejected' | 'unknown' | undefined;
  /** HTTP status. */
  status: number;
  /** `code` of the response (错误码): `'NOT_ENOUGH'`, … */
  apiCode?: string | undefined;
  /** `message` of the response (错误描述). */
  apiMessage?: string | undefined;
  /** `detail` of the response. */
  detail?: unknown;
  /** `Request-ID`. */
  requestId?: string | undefined;
  /** Whether the error itself was signed. Default: false. */
  verified?: boolean | undefined;
}
