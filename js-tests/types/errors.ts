// Errors, narrowed by class, by code and by outcome, so that a switch over them is complete.

import { expectTypeOf } from 'expect-type';
import { ResponseError, ApiError, ConfigError, RequestError, TransportError, VerificationError, WechatPayError } from 'wechatpay-coupon';
import type { ErrorCode, Finding, Outcome } from 'wechatpay-coupon';

/** Every class that an error can be of. */
type Ours = ConfigError | RequestError | TransportError | VerificationError | ResponseError | ApiError;

// Each class has its codes, and together they are all.
expectTypeOf<ConfigError['code']>().toEqualTypeOf<
  'CONFIG_INVALID' | 'KEY_INVALID' | 'KEY_UNSUPPORTED' | 'RANDOM_UNAVAILABLE' | 'CLIENT_FREED' | 'INSTANCE_LOST'
>();
expectTypeOf<RequestError['code']>().toEqualTypeOf<'REQUEST_INVALID'>();
expectTypeOf<TransportError['code']>().toEqualTypeOf<'TRANSPORT_FAILED' | 'TIMEOUT' | 'ABORTED'>();
expectTypeOf<VerificationError['code']>().toEqualTypeOf<
  | 'HEADER_MISSING'
  | 'HEADER_INVALID'
  | 'TIMESTAMP_OUT_OF_WINDOW'
  | 'SERIAL_UNKNOWN'
  | 'SIGNATURE_MALFORMED'
  | 'SIGNATURE_MISMATCH'
  | 'SIGNATURE_PROBE'
  | 'RESPONSE_MISMATCH'
>();
expectTypeOf<ResponseError['code']>().toEqualTypeOf<'BODY_NOT_JSON' | 'ENTITY_INVALID' | 'DECRYPTION_FAILED'>();
expectTypeOf<ApiError['code']>().toEqualTypeOf<'API_ERROR' | 'UNRECOGNIZED_RESPONSE'>();
expectTypeOf<Ours['code']>().toEqualTypeOf<ErrorCode>();
expectTypeOf<WechatPayError['code']>().toEqualTypeOf<ErrorCode>();
// @ts-expect-error a class has its own codes only
expectTypeOf<ApiError['code']>().toEqualTypeOf<ErrorCode>();
// @ts-expect-error codes are no open list
expectTypeOf<ErrorCode>().toEqualTypeOf<string>();

/** Complete: a new code would not compile. */
export function byCode(code: ErrorCode): string {
  switch (code) {
    case 'CONFIG_INVALID':
    case 'KEY_INVALID':
    case 'KEY_UNSUPPORTED':
    case 'RANDOM_UNAVAILABLE':
    case 'CLIENT_FREED':
    case 'INSTANCE_LOST':
      return 'configuration';
    case 'REQUEST_INVALID':
      return 'request';
    case 'TRANSPORT_FAILED':
    case 'TIMEOUT':
    case 'ABORTED':
      return 'transport';
    case 'HEADER_MISSING':
    case 'HEADER_INVALID':
    case 'TIMESTAMP_OUT_OF_WINDOW':
    case 'SERIAL_UNKNOWN':
    case 'SIGNATURE_MALFORMED':
    case 'SIGNATURE_MISMATCH':
    case 'SIGNATURE_PROBE':
    case 'RESPONSE_MISMATCH':
      return 'verification';
    case 'BODY_NOT_JSON':
    case 'ENTITY_INVALID':
    case 'DECRYPTION_FAILED':
      return 'answer';
    case 'API_ERROR':
    case 'UNRECOGNIZED_RESPONSE':
      return 'api';
    default: {
      const none: never = code;
      return none;
    }
  }
}

/** Incomplete: the code that is left out is found. */
export function allButOne(code: 'API_ERROR' | 'REQUEST_INVALID'): string {
  switch (code) {
    case 'API_ERROR':
      return 'api';
    default: {
      // @ts-expect-error REQUEST_INVALID is left
      const none: never = code;
      return none;
    }
  }
}

/** What is caught is one of six classes, and its code says which: with it come the fields of that class. */
export function caught(error: unknown): unknown {
  if (!(error instanceof WechatPayError)) return undefined;
  expectTypeOf(error).toEqualTypeOf<Ours>();
  expectTypeOf(error.attempts).toBeNumber();
  expectTypeOf(error)
    .pick<'requestId' | 'status'>()
    .toEqualTypeOf<{ readonly requestId: string | undefined; readonly status: number | undefined }>();
  // @ts-expect-error only some classes have a body
  void error.body;
  switch (error.code) {
    case 'API_ERROR':
    case 'UNRECOGNIZED_RESPONSE':
      expectTypeOf(error).toEqualTypeOf<ApiError>();
      // @ts-expect-error an ApiError has no findings
      return [error.apiCode, error.status, error.findings];
    case 'REQUEST_INVALID':
      expectTypeOf(error).toEqualTypeOf<RequestError>();
      return error.findings;
    case 'BODY_NOT_JSON':
    case 'ENTITY_INVALID':
    case 'DECRYPTION_FAILED':
      expectTypeOf(error).toEqualTypeOf<ResponseError>();
      return [error.findings, error.status];
    case 'SIGNATURE_PROBE':
      expectTypeOf(error).toEqualTypeOf<VerificationError>();
      return 'probe';
    case 'HEADER_MISSING':
    case 'HEADER_INVALID':
    case 'TIMESTAMP_OUT_OF_WINDOW':
    case 'SERIAL_UNKNOWN':
    case 'SIGNATURE_MALFORMED':
    case 'SIGNATURE_MISMATCH':
    case 'RESPONSE_MISMATCH':
      expectTypeOf(error).toEqualTypeOf<VerificationError>();
      return [error.at, error.serial, error.requestId, error.status];
    case 'TRANSPORT_FAILED':
    case 'TIMEOUT':
    case 'ABORTED':
      expectTypeOf(error).toEqualTypeOf<TransportError>();
      expectTypeOf(error.connected).toEqualTypeOf<boolean | undefined>();
      return error.cause;
    default:
      expectTypeOf(error).toEqualTypeOf<ConfigError>();
      // @ts-expect-error these are codes of the configuration only
      return error.code === 'API_ERROR' ? undefined : error.at;
  }
}

/** What an error can be, by its outcome. */
export function byItsOutcome(error: unknown): unknown {
  if (!(error instanceof WechatPayError)) return undefined;
  switch (error.outcome) {
    case 'not-sent':
      expectTypeOf(error).toEqualTypeOf<ConfigError | RequestError | TransportError>();
      return error.code;
    case 'rejected':
      // The other two: an attempt was rejected for a while, and the next one failed before it was sent.
      expectTypeOf(error).toEqualTypeOf<ConfigError | TransportError | ApiError>();
      return error instanceof ApiError ? error.apiCode : error.code;
    case 'unknown':
      expectTypeOf(error).toEqualTypeOf<Ours>();
      return error.attempts;
    default: {
      const none: never = error;
      return none;
    }
  }
}

/** Errors for stubs: each class has what its errors have. */
export const made: Ours[] = [
  new ConfigError(),
  new ConfigError({ code: 'CLIENT_FREED', at: 'privateKey' }),
  new RequestError({ findings: [{ path: '/openid', rule: 'required', message: 'is required', severity: 'error' }] }),
  new TransportError({ code: 'TIMEOUT', cause: new Error('slow'), connected: true }),
  new TransportError({ outcome: 'not-sent' }),
  new VerificationError({ code: 'SIGNATURE_MISMATCH', serial: 'PUB_KEY_ID_1', status: 200 }),
  new ResponseError({ code: 'BODY_NOT_JSON', requestId: '1' }),
  new ApiError({ status: 403, apiCode: 'NOT_ENOUGH', apiMessage: 'no', detail: {}, verified: false }),
  new ApiError({ status: 502, code: 'UNRECOGNIZED_RESPONSE' }),
];

export function byOutcome(outcome: Outcome): boolean {
  switch (outcome) {
    case 'not-sent':
    case 'rejected':
      return false;
    case 'unknown':
      return true;
    default: {
      const none: never = outcome;
      return none;
    }
  }
}

/** Each class, with exactly its own fields. */
export function byClass(error: unknown): void {
  if (error instanceof ConfigError) {
    expectTypeOf(error).toEqualTypeOf<ConfigError>();
    expectTypeOf(error.at).toEqualTypeOf<string | undefined>();
  } else if (error instanceof RequestError) {
    expectTypeOf(error).toEqualTypeOf<RequestError>();
    expectTypeOf(error.findings).toEqualTypeOf<readonly Finding[]>();
  } else if (error instanceof TransportError) {
    expectTypeOf(error).toEqualTypeOf<TransportError>();
    expectTypeOf(error.cause).toBeUnknown();
  } else if (error instanceof VerificationError) {
    expectTypeOf(error).toEqualTypeOf<VerificationError>();
    expectTypeOf(error).pick<'at' | 'serial' | 'requestId' | 'status' | 'body'>().toEqualTypeOf<{
      readonly at: string | undefined;
      readonly serial: string | undefined;
      readonly requestId: string | undefined;
      readonly status: number | undefined;
      readonly body: Uint8Array | undefined;
    }>();
  } else if (error instanceof ResponseError) {
    expectTypeOf(error).toEqualTypeOf<ResponseError>();
    expectTypeOf(error).pick<'findings' | 'requestId' | 'status' | 'body'>().toEqualTypeOf<{
      readonly findings: readonly Finding[];
      readonly requestId: string | undefined;
      readonly status: number | undefined;
      readonly body: Uint8Array | undefined;
    }>();
    // @ts-expect-error no setting and no header is at fault
    void error.at;
  } else if (error instanceof ApiError) {
    expectTypeOf(error).toEqualTypeOf<ApiError>();
    expectTypeOf(error).omit<keyof WechatPayError>().toEqualTypeOf<{
      readonly apiCode: string | undefined;
      readonly apiMessage: string | undefined;
      readonly detail: unknown;
      readonly reason: string | undefined;
      readonly verified: boolean;
      readonly body: Uint8Array | undefined;
    }>();
    expectTypeOf(error.status).toBeNumber();
    expectTypeOf(error.outcome).toEqualTypeOf<'rejected' | 'unknown'>();
    // @ts-expect-error a response had a status
    expectTypeOf(error.status).toEqualTypeOf<number | undefined>();
  }
}

/** What all of them have, also where only the base class is known. */
export function base(error: WechatPayError): void {
  expectTypeOf(error).toExtend<Error>();
  expectTypeOf(error.outcome).toEqualTypeOf<'not-sent' | 'rejected' | 'unknown'>();
  expectTypeOf(error.toJSON()).toEqualTypeOf<Record<string, unknown>>();
  if (error instanceof ApiError) expectTypeOf(error).toEqualTypeOf<ApiError>();
  // @ts-expect-error only an ApiError has it
  void error.apiCode;
  // @ts-expect-error nothing was verified before all of the classes
  void error.body;
}
