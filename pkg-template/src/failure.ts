// Makes an error by its code: its fields, its outcome, its sentences. No message holds key material, a body or a signature.

import { adviceFor } from './advice.js';
import { appearanceOf } from './appearance.js';
import type { Attempt } from './attempt.js';
import { clockSkew, whatDiffers, whatItSaid, whyMismatch, wrongSerial } from './diagnosis.js';
import {
  type AnyWechatPayError,
  ResponseError,
  ApiError,
  ConfigError,
  RequestError,
  TransportError,
  VerificationError,
  keepBody,
} from './errors.js';
import { type CoreFinding, type Finding, readFindings } from './findings.js';
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
import { type Outcome, endingOf, outcomeOf, outcomeOverAll } from './outcome.js';
import { parse } from './parse.js';
import { meaningOf } from './sub-codes.js';
import { type Reason, diagnoses, reasons } from './texts.js';

/** What WeChat Pay's error response holds. */
export interface ApiFields {
  readonly apiCode: string | undefined;
  readonly apiMessage: string | undefined;
  readonly detail: unknown;
  readonly verified: boolean;
}

/** What is known of a failure where it is noticed. */
export interface Details {
  /** The setting, header or field. */
  readonly at?: string | undefined;
  /** Why, in place of the text of the code. */
  readonly reason?: Reason | undefined;
  readonly findings?: readonly Finding[] | undefined;
  /** Further sentences. */
  readonly hint?: string | undefined;
  readonly more?: string | undefined;
  /** The keys that are configured. */
  readonly keyIds?: readonly string[] | undefined;
  /** How far the other clock is ahead. */
  readonly seconds?: number | undefined;
  readonly cause?: unknown;
  /** The code of the cause, for people. */
  readonly named?: string | undefined;
  readonly api?: ApiFields | undefined;
}

/** How many of a list a message has. */
const SHOWN = 5;

/** An error by its code. `attempt`: what the call knew, if there was one. */
export function failure(code: ErrorCode, attempt: Attempt | undefined, details: Details = {}): AnyWechatPayError {
  const error = made(code, attempt, details);
  if (error instanceof ResponseError || error.code === 'RESPONSE_MISMATCH' || (error instanceof ApiError && error.verified)) {
    const verified = attempt?.received?.bytes?.verified;
    if (verified) keepBody(error, verified);
  }
  return error;
}

function made(code: ErrorCode, attempt: Attempt | undefined, details: Details): AnyWechatPayError {
  const { cause, findings = [], api = NO_API } = details;
  const ending = details.api ? endingOf(attempt?.received?.status, details.api.apiCode !== undefined) : 'failed';
  const last = outcomeOf(attempt?.stage ?? 'not handed over', ending);
  const outcome = outcomeOverAll(attempt?.earlierOutcome, last);
  const { status, hints } = attempt?.received ?? {};
  const { requestId, serial } = hints ?? {};
  const at = details.at;
  const message = messageOf(code, attempt, { outcome, last }, details);
  const shared = { message, attempts: attempt?.attempts ?? 0 };
  if (isOf('ConfigError', code)) return new ConfigError({ ...shared, code, outcome, at, cause });
  if (isOf('RequestError', code))
    return new RequestError({ ...shared, code, outcome: outcome === 'not-sent' ? outcome : 'unknown', findings });
  if (isOf('TransportError', code)) return new TransportError({ ...shared, code, outcome, cause, connected: attempt?.connected });
  if (isOf('VerificationError', code)) return new VerificationError({ ...shared, code, at, serial, requestId, status });
  if (isOf('ResponseError', code)) return new ResponseError({ ...shared, code, findings, requestId, status });
  // Once there is an error of WeChat Pay's there was a response, which has a status.
  return new ApiError({ ...shared, ...api, code, outcome: outcome === 'rejected' ? outcome : 'unknown', requestId, status: status ?? 0 });
}

/** That of the call, and that of its last attempt. */
interface Outcomes {
  readonly outcome: Outcome;
  readonly last: Outcome;
}

const NO_API: ApiFields = { apiCode: undefined, apiMessage: undefined, detail: undefined, verified: false };

/** Codes by their class. */
interface CodesOf {
  ConfigError: ConfigErrorCode;
  RequestError: RequestErrorCode;
  TransportError: TransportErrorCode;
  VerificationError: VerificationErrorCode;
  ResponseError: ResponseErrorCode;
  ApiError: ApiErrorCode;
}

function isOf<Class extends keyof CodesOf>(name: Class, code: ErrorCode): code is CodesOf[Class] {
  return codes[code].class === name;
}

function messageOf(code: ErrorCode, attempt: Attempt | undefined, { outcome, last }: Outcomes, details: Details): string {
  const { api, at, findings = [], keyIds, named, reason, seconds } = details;
  const isNotification = attempt?.call.kind === 'notification';
  const attempts = attempt?.attempts ?? 0;
  const sentences: (string | undefined | false)[] = [];
  let said: string = reason ? reasons[reason] : codes[code].text;
  if (isNotification) said = said.replace(/\bresponse\b/g, 'notification');
  if (code === 'API_ERROR' && api) sentences.push(...rejectionSentences(attempt, api));
  else sentences.push(`${at ? `${at}: ` : ''}${said}`);
  sentences.push(details.hint, details.more, lookOf(code, attempt, api));
  if (code === 'SIGNATURE_MISMATCH') sentences.push(whyMismatch(attempt));
  if (code === 'SERIAL_UNKNOWN') sentences.push(namesOf(attempt?.received?.hints?.serial, keyIds));
  if (seconds !== undefined) sentences.push(`It is ${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} this machine's clock.`);
  if (findings.length > 0) sentences.push(list(findings));
  if (named) sentences.push(`The HTTP library says ${named}.`);
  if (attempts > 1) sentences.push(`It was tried ${attempts} times.`);
  // Advice is about requests, and a notification is none.
  const isAdvised = !isNotification && (!isOf('ConfigError', code) || outcome !== 'not-sent');
  if (isAdvised) sentences.push(adviceFor({ outcome, last, apiCode: api?.apiCode }, attempt?.call.endpoint));
  return sentences.filter(Boolean).join(' ');
}

/** An error as the core writes it, in JSON. */
export interface CoreError extends Omit<Details, 'findings' | 'api'> {
  readonly code: ErrorCode;
  readonly findings: CoreFinding[];
  readonly api?: {
    readonly code?: string;
    readonly message?: string;
    readonly verified: boolean;
    /** The body, where the bytes that came are not as good. */
    readonly text?: string;
  };
}

/** An error of the core. */
export function fromCore(thrown: CoreError, attempt: Attempt | undefined): AnyWechatPayError {
  const { code, api, findings, ...others } = thrown;
  const details = { ...others, findings: readFindings(findings) };
  if (api === undefined) return failure(code, attempt, details);
  const { code: apiCode, message: apiMessage, verified, text } = api;
  // The core has read the body where it found one of the two.
  const bytes = apiCode === undefined && apiMessage === undefined ? undefined : attempt?.received?.bytes;
  const body = bytes && (parse(bytes.verified, text) as { detail?: unknown });
  return failure(code, attempt, { ...details, api: { apiCode, apiMessage, detail: body?.detail, verified } });
}

/** The key that a response names, and those that are configured. */
function namesOf(serial: string | undefined, keyIds: readonly string[] = []): string {
  const left = keyIds.length - SHOWN;
  const configured = keyIds.slice(0, SHOWN).join(', ') || 'none';
  return `It names ${serial ?? 'what is no id of a key'}; configured: ${configured}${left > 0 ? ` and ${left} more` : ''}.`;
}

/** What WeChat Pay's error response says, and why, as far as that can be known. */
function rejectionSentences(attempt: Attempt | undefined, api: ApiFields): (string | undefined)[] {
  const reason = meaningOf(attempt?.received?.hints?.requestId);
  return [describe(attempt, api), whatItSaid(attempt, api), reason, whatDiffers(attempt, api), wrongSerial(api), clockSkew(attempt, api)];
}

/** What a response looks like that has nothing of WeChat Pay's. */
function lookOf(code: ErrorCode, attempt: Attempt | undefined, api: ApiFields | undefined): string | undefined {
  const { status, hints, bytes } = attempt?.received ?? {};
  if (!attempt || !hints || !bytes || attempt.call.kind === 'notification') return undefined;
  if (code !== 'UNRECOGNIZED_RESPONSE' && (code !== 'HEADER_MISSING' || !hints.isBare)) return undefined;
  const isUnknownPath = (status === 404 || status === 405) && bytes.received.length === 0;
  return `It looks like this: ${appearanceOf(attempt, api?.apiMessage)}.${isUnknownPath ? ` ${diagnoses.EMPTY_404}` : ''}`;
}

/** The documented meaning of an error response. One status and code can have several meanings; the response does not say which. */
function describe(attempt: Attempt | undefined, { apiCode }: ApiFields): string {
  const status = attempt?.received?.status;
  const rows = attempt?.call.endpoint?.errors.filter((row) => row[0] === status && row[1] === apiCode) ?? [];
  const meanings = rows.map(([, , meaning, remedy]) => `${meaning}：${remedy}`).join('；或 ');
  const shown = shownCode(apiCode);
  return `WeChat Pay responded with ${status}${shown ? ` ${shown}` : ''}${meanings ? ` (${meanings})` : ''}.`;
}

/** An error response is not signed: what does not look like a code stays out of what is written to logs. */
export function shownCode(apiCode: string | undefined): string | undefined {
  return /^[A-Z0-9_]{1,64}$/.test(apiCode ?? '') ? apiCode : undefined;
}

/** Names come from the caller or from a response: no line end and no terminal code of theirs gets into a log. */
function printable(path: string): string {
  return path.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?');
}

/** Errors first, since they are what fails. What is left out is counted. */
function list(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const shown = [...errors, ...warnings].slice(0, SHOWN);
  const lines = shown.map(
    ({ path, message, severity }) => `${printable(path) || 'the whole'} ${message}${severity === 'warning' ? ' (warning)' : ''}`,
  );
  const left = [leftOut(errors, shown, 'error'), leftOut(warnings, shown, 'warning')].filter(Boolean);
  const sentence = `${lines.join('; ')}${left.length > 0 ? `; and ${left.join(' and ')}` : ''}`;
  return sentence.endsWith('?') ? sentence : `${sentence}.`;
}

function leftOut(all: readonly Finding[], shown: readonly Finding[], what: string): string | undefined {
  const count = all.filter((one) => !shown.includes(one)).length;
  return count > 0 ? `${count} more ${what}${count > 1 ? 's' : ''}` : undefined;
}
