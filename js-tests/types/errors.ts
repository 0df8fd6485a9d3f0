// Errors, narrowed by code, by outcome and by class, so that a switch over them is complete.

import { AnswerError, ApiError, ConfigError, RequestError, TransportError, VerificationError, WechatPayError } from 'wechatpay-coupon';
import type { ErrorCode, Finding, Outcome } from 'wechatpay-coupon';

/** Complete: a new code would not compile. */
export function byCode(code: ErrorCode): string {
  switch (code) {
    case 'CONFIG_INVALID': case 'KEY_INVALID': case 'KEY_UNSUPPORTED': case 'RANDOM_UNAVAILABLE': case 'CLIENT_FREED': case 'INSTANCE_LOST':
      return 'configuration';
    case 'REQUEST_INVALID':
      return 'request';
    case 'TRANSPORT_FAILED':
      return 'transport';
    case 'HEADER_MISSING': case 'HEADER_INVALID': case 'TIMESTAMP_OUT_OF_WINDOW': case 'SERIAL_UNKNOWN': case 'SIGNATURE_MALFORMED':
    case 'SIGNATURE_MISMATCH': case 'SIGNATURE_PROBE': case 'ANSWER_MISMATCH':
      return 'verification';
    case 'BODY_NOT_JSON': case 'ENTITY_INVALID':
      return 'answer';
    case 'API_ERROR':
      return 'api';
    default: {
      const none: never = code;
      return none;
    }
  }
}

export function byOutcome(outcome: Outcome): boolean {
  switch (outcome) {
    case 'not-sent': case 'rejected':
      return false;
    case 'unknown':
      return true;
    default: {
      const none: never = outcome;
      return none;
    }
  }
}

export function byClass(error: unknown): unknown {
  if (error instanceof ConfigError) {
    const code: 'CONFIG_INVALID' | 'KEY_INVALID' | 'KEY_UNSUPPORTED' | 'RANDOM_UNAVAILABLE' | 'CLIENT_FREED' | 'INSTANCE_LOST' = error.code;
    const at: string | undefined = error.at;
    return [code, at];
  }
  if (error instanceof RequestError) {
    const code: 'REQUEST_INVALID' = error.code;
    const findings: readonly Finding[] = error.findings;
    return [code, ...findings.map(({ path, rule, message, severity }) => `${path} ${rule} ${message} ${severity}`)];
  }
  if (error instanceof TransportError) {
    const code: 'TRANSPORT_FAILED' = error.code;
    return [code, error.cause];
  }
  if (error instanceof VerificationError) {
    const [at, requestId, status]: [string | undefined, string | undefined, number | undefined] = [error.at, error.requestId, error.status];
    if (error.code === 'SIGNATURE_PROBE') return 'probe';
    return [at, requestId, status];
  }
  if (error instanceof AnswerError) return [error.findings, error.requestId, error.status];
  if (error instanceof ApiError) {
    const [status, apiCode, apiMessage, verified]: [number, string | undefined, string | undefined, boolean] = [error.status, error.apiCode, error.apiMessage, error.verified];
    return [status, apiCode, apiMessage, error.detail, error.requestId, verified];
  }
  if (error instanceof WechatPayError) {
    const { code, outcome, message, stack } = error;
    return [code, outcome, message, stack, error.toJSON()];
  }
  return undefined;
}
