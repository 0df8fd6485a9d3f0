// The error classes. Messages come from the table that is generated from the core; none holds key material, a body or a signature. The
// bytes of a verified body that was refused are a property that no listing, text or inspection has.

import { appearanceOf } from './appearance.js';
import { clockSkew, reasonOf, whatDiffers, whatItSaid, whyMismatch, wrongSerial } from './diagnosis.js';
import { readFindings } from './findings.js';
import { parse } from './parse.js';
import { advice, codes, diagnoses, reasons } from './tables.js';

// A process that both imports and requires the package has its classes twice; this brand makes `instanceof` hold across them.
const BRAND = Symbol.for('wechatpay-coupon.error');

const verifiedBytes = new WeakMap();

class ErrorWithBody extends Error {
  /** The bytes of a body whose signature held; undefined where none did. */
  get body() {
    return verifiedBytes.get(this);
  }
}
// util.inspect can be told to show what is inherited too, and to call getters. It stops at the first prototype that is of a class of the
// language, so this one says that it is.
Object.defineProperty(ErrorWithBody.prototype, 'constructor', { value: Error });

/** Every error of this package. `outcome` says what became of the coupon. */
export class WechatPayError extends ErrorWithBody {
  static [BRAND] = 'WechatPayError';

  static [Symbol.hasInstance](value) {
    const wanted = Object.hasOwn(this, BRAND) ? this[BRAND] : undefined;
    if (wanted === undefined) return Function.prototype[Symbol.hasInstance].call(this, value);
    const given = typeof value === 'object' && value !== null ? value[BRAND] : undefined;
    return given !== undefined && (wanted === 'WechatPayError' || wanted === given);
  }

  constructor(message, fields) {
    super(message, 'cause' in fields ? { cause: fields.cause } : undefined);
    const { cause: _, ...own } = fields;
    Object.assign(this, own);
  }

  /** Exactly the documented keys. */
  toJSON() {
    const { code, message, outcome, cause, ...own } = this;
    return { code, message: this.message, outcome, ...own };
  }
}

/** The configuration or the environment cannot be used. */
export class ConfigError extends WechatPayError {
  static [BRAND] = 'ConfigError';
}

/** The parameters of a call cannot be sent; `findings` has every reason. */
export class RequestError extends WechatPayError {
  static [BRAND] = 'RequestError';
}

/** No answer arrived; `cause` is the host's error. */
export class TransportError extends WechatPayError {
  static [BRAND] = 'TransportError';

  toJSON() {
    return { ...super.toJSON(), cause: summary(this.cause) };
  }
}

/** An answer arrived that cannot be trusted. */
export class VerificationError extends WechatPayError {
  static [BRAND] = 'VerificationError';
}

/** The signature held, the content did not. */
export class AnswerError extends WechatPayError {
  static [BRAND] = 'AnswerError';
}

/** WeChat Pay answered with an error, or something else answered in its place. */
export class ApiError extends WechatPayError {
  static [BRAND] = 'ApiError';
}

/** How many of a list a message has. */
const SHOWN = 5;

const CLASSES = { ConfigError, RequestError, TransportError, VerificationError, AnswerError, ApiError };

for (const type of [WechatPayError, ...Object.values(CLASSES)]) {
  const hidden = (value) => ({ value, enumerable: false, configurable: true, writable: true });
  Object.defineProperty(type.prototype, BRAND, hidden(type[BRAND]));
  Object.defineProperty(type.prototype, 'name', hidden(type[BRAND]));
}

/**
 * An error by its code.
 * `context`: what the call knew — `{ endpoint, status, requestId, answered, notification }`, of its tries `{ earlier, attempts, connected }`,
 * and what helps to say why: `{ signedMessage, now, date, contentType, server, location, isBare }`; `received`: the bytes that came;
 * `judged`: those that the core was given.
 * `details`: `{ at, reason, outcome, findings, hint, keyIds, cause, named, api… }`.
 */
export function failure(code, context, details = {}) {
  const { class: name, outcome: usual, text } = codes[code];
  const outcome = outcomeOf(context, details.outcome ?? usual);
  const fields = { code, outcome, attempts: context?.attempts ?? 0 };
  if (name === 'ConfigError' || name === 'VerificationError') fields.at = details.at ?? context?.at;
  if (name === 'RequestError' || name === 'AnswerError') fields.findings = details.findings ?? [];
  if (name === 'TransportError') Object.assign(fields, { cause: details.cause, connected: context?.connected });
  else if (details.cause !== undefined) fields.cause = details.cause;
  if (name === 'VerificationError') fields.serial = context?.serial;
  if (name === 'VerificationError' || name === 'AnswerError' || name === 'ApiError') {
    fields.requestId = context?.requestId;
    fields.status = context?.status;
  }
  if (name === 'ApiError') Object.assign(fields, details.api, { reason: reasonOf(context?.requestId) });

  const sentences = [];
  let said = details.reason ? reasons[details.reason] : text;
  if (context?.notification) said = said.replace(/\banswer\b/g, 'notification');
  if (code === 'API_ERROR') sentences.push(...refusal(context, details.api, fields.reason));
  else sentences.push(`${details.at ? `${details.at}: ` : ''}${said}`);
  sentences.push(details.hint, details.more, lookOf(code, context, details.api));
  if (code === 'SIGNATURE_MISMATCH') sentences.push(whyMismatch(context));
  if (code === 'SERIAL_UNKNOWN') sentences.push(namesOf(fields.serial, details.keyIds));
  if (details.seconds !== undefined) sentences.push(`It is ${Math.abs(details.seconds)} s ${details.seconds < 0 ? 'behind' : 'ahead of'} this machine's clock.`);
  if (fields.findings?.length) sentences.push(list(fields.findings));
  if (details.named) sentences.push(`The HTTP library says ${details.named}.`);
  if (fields.attempts > 1) sentences.push(`It was tried ${fields.attempts} times.`);
  // Advice is about requests, and a notification is none.
  if (!context?.notification && (name !== 'ConfigError' || outcome !== 'not-sent')) sentences.push(adviceFor(outcome, context, fields.apiCode));
  const error = new CLASSES[name](sentences.filter(Boolean).join(' '), fields);
  if (name === 'AnswerError' || code === 'ANSWER_MISMATCH' || fields.verified) verifiedBytes.set(error, context?.judged);
  return error;
}

/** An error as the core tells it. */
export function fromCore({ code, api, findings, ...others }, context) {
  const details = { ...others, findings: readFindings(findings) };
  if (api === undefined) return failure(code, context, details);
  const { code: apiCode, message: apiMessage, verified, text } = api;
  // The core has read the body where it found one of the two.
  const { detail } = apiCode === undefined && apiMessage === undefined ? {} : parse(context.judged, text);
  return failure(code, context, { ...details, api: { apiCode, apiMessage, detail, verified } });
}

/** The key that an answer names, and those that are configured. */
function namesOf(serial, keyIds = []) {
  const left = keyIds.length - SHOWN;
  const configured = keyIds.slice(0, SHOWN).join(', ') || 'none';
  return `It names ${serial ?? 'what is no id of a key'}; configured: ${configured}${left > 0 ? ` and ${left} more` : ''}.`;
}

/** From what leaves nothing open to what may have happened. */
const OUTCOMES = ['not-sent', 'rejected', 'unknown'];

/** The outcome of a whole call: what an earlier try may have done stays open, whatever a later one was told. */
function outcomeOf(context, outcome) {
  // Once an answer has arrived, nothing that fails afterwards can mean that nothing was sent.
  const own = context?.answered && outcome === 'not-sent' ? 'unknown' : outcome;
  return OUTCOMES[Math.max(OUTCOMES.indexOf(own), OUTCOMES.indexOf(context?.earlier))];
}

function adviceFor(outcome, { endpoint } = {}, apiCode) {
  // A repeat that must not be repeated is refused with these although the first request happened.
  if (outcome === 'rejected' && endpoint?.refusesRepeatsWith?.includes(apiCode)) return advice.rejectedRepeat;
  if (outcome !== 'unknown') return advice[outcome];
  if (endpoint?.isQuery) return advice.query;
  return endpoint?.repeatable ? advice.unknownRepeatable : advice.unknown;
}

/** What WeChat Pay's error answer says, and why, as far as that can be told. */
function refusal(context, api, reason) {
  return [describe(context, api), whatItSaid(context, api), reason, whatDiffers(context, api), wrongSerial(api), clockSkew(context, api)];
}

/** What an answer looks like that has nothing of WeChat Pay's. */
function lookOf(code, context, api) {
  const isStranger = code === 'UNRECOGNIZED_RESPONSE' || (code === 'HEADER_MISSING' && context?.isBare && context.received);
  if (!isStranger) return undefined;
  const isUnknownPath = [404, 405].includes(context.status) && context.received.length === 0;
  return `It looks like this: ${appearanceOf(context, api?.apiMessage)}.${isUnknownPath ? ` ${diagnoses.EMPTY_404}` : ''}`;
}

/** The documented meaning of an error answer. One status and code can have several meanings; the answer does not say which. */
function describe(context, { apiCode }) {
  const status = context?.status;
  const rows = context?.endpoint?.errors.filter((row) => row.status === status && row.code === apiCode) ?? [];
  const meanings = rows.map(({ meaning, remedy }) => `${meaning}：${remedy}`).join('；或 ');
  // An error answer is not signed: what does not look like a code stays out of a text that is written to logs.
  const shown = /^[A-Z0-9_]{1,64}$/.test(apiCode ?? '') ? ` ${apiCode}` : '';
  return `WeChat Pay answered ${status}${shown}${meanings ? ` (${meanings})` : ''}.`;
}

/** A host's error without its stack; the reason (ECONNRESET …) is usually in the cause of the cause. */
function summary(error, depth = 0) {
  if (typeof error !== 'object' || error === null) return String(error);
  try {
    const { name, message, code, cause } = error;
    return { name, message, code, cause: cause === undefined || depth === 3 ? undefined : summary(cause, depth + 1) };
  } catch {
    return {}; // an error whose getters throw
  }
}

/** Names come from the caller or from an answer: no line end and no terminal code of theirs gets into a log. */
function printable(path) {
  return path.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?');
}

/** Errors first, since they are what refuses. What is left out is counted. */
function list(findings) {
  const [errors, warnings] = ['error', 'warning'].map((severity) => findings.filter((finding) => finding.severity === severity));
  const shown = [...errors, ...warnings].slice(0, SHOWN);
  const lines = shown.map(({ path, message, severity }) => `${printable(path) || 'the whole'} ${message}${severity === 'warning' ? ' (warning)' : ''}`);
  const left = [[errors, 'error'], [warnings, 'warning']]
    .map(([all, what]) => [all.filter((one) => !shown.includes(one)).length, what])
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} more ${what}${count > 1 ? 's' : ''}`);
  return `${lines.join('; ')}${left.length > 0 ? `; and ${left.join(' and ')}` : ''}.`;
}
