// Why WeChat Pay rejected a request, as far as its response says: its own words, the internal number of the case, what of the signed text arrived
// differently, how far the clock is off. Error responses are unsigned, so this is for people to read and decides nothing. Repeats no value.

import type { Attempt } from './attempt.js';
import type { ApiFields } from './failure.js';
import { bodies, diagnoses } from './texts.js';
import { quotable } from './words.js';

const MESSAGE = 200; // characters
const PART = 120;

/** What WeChat Pay said: its message, and the field and the issue of its detail. Never the value, and never the text that was signed. */
export function whatItSaid(attempt: Attempt | undefined, { apiMessage, detail }: ApiFields): string | undefined {
  const message = quotable(apiMessage, attempt, MESSAGE);
  const about = ['field', 'issue']
    .map((name) => quotable(partOf(detail, name), attempt, PART))
    .filter(Boolean)
    .join(': ');
  if (!message && !about) return undefined;
  return `It said ${message ? `“${message}”${about && ` (${about})`}` : about}.`;
}

/** A part of the detail, which real responses have one level deeper than the documents. */
function partOf(detail: unknown, name: string): string | undefined {
  return [member(detail, name), member(member(detail, 'detail'), name)]
    .filter((part) => typeof part === 'string')
    .find((part) => part !== '');
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Partial<Record<string, unknown>>)[name] : undefined;
}

/** The lines of the text that is signed, before the body. */
const PARTS = ['METHOD', 'URL', 'TIMESTAMP', 'NONCE'] as const;

const PLATFORM = /平台证书序列号|Wechatpay-Serial/i;
const MERCHANT = /证书序列号|serial/i;

/** Which serial number or key id WeChat Pay complains about, by its words. */
export function wrongSerial({ apiCode, apiMessage, detail }: ApiFields): string | undefined {
  const words = [apiMessage, partOf(detail, 'field'), partOf(detail, 'issue')].join(' ');
  if (PLATFORM.test(words)) return diagnoses.KEY_ID;
  return apiCode === 'SIGN_ERROR' && MERCHANT.test(words) ? diagnoses.SERIAL : undefined;
}

/** On 401 SIGN_ERROR: which part of the text that was signed differs from the text that the server rebuilt from what arrived. */
export function whatDiffers(attempt: Attempt | undefined, api: ApiFields): string | undefined {
  const { apiCode, detail } = api;
  const signed = attempt?.signedMessage;
  const seen = member(detail, 'sign_information') ?? member(member(detail, 'detail'), 'sign_information');
  const text = member(seen, 'truncated_sign_message');
  if (apiCode !== 'SIGN_ERROR' || signed === undefined || typeof text !== 'string') return undefined;
  const bytes = new TextEncoder().encode(signed);
  const rebuilt = text.split('\n');
  const own = signed.split('\n');
  const part = PARTS.find((_, index) => own[index] !== rebuilt[index]);
  if (part) return diagnoses[part];
  // The server shows eight bytes of the body, which may end inside a character.
  const head = new TextEncoder().encode(own.slice(0, 4).join('\n')).length + 1;
  const shown = new TextDecoder().decode(bytes.subarray(head, Math.min(head + 8, bytes.length - 1)));
  if (shown !== rebuilt.slice(4).join('\n').replace(/\n$/, '')) return diagnoses.BODY;
  const length = member(seen, 'sign_message_length');
  const isLengthKnown = length !== undefined || shown === '';
  if (isLengthKnown && Number(length ?? bytes.length) !== bytes.length) return diagnoses.LENGTH;
  if (wrongSerial(api)) return undefined; // which says more
  return isLengthKnown ? diagnoses.SAME : diagnoses.SAME_START;
}

/** A signature that does not fit the bytes that somebody else's code has taken: what most often has happened to them. */
export function whyMismatch(attempt: Attempt | undefined): string | undefined {
  const verified = attempt?.received?.bytes?.verified;
  if (!verified || attempt.call.carrier === 'package') return undefined;
  const isBase64 = /^[0-9A-Za-z+/]{16,}/.test(String.fromCharCode(...verified.subarray(0, 16)));
  return isBase64
    ? bodies.BASE64
    : `${bodies.REWRITTEN} ${bodies[attempt.call.kind === 'notification' ? 'OF_NOTIFICATION' : 'OF_RESPONSE']}`;
}

const NOTABLE = 60; // seconds

/** On 401: how far this machine's clock is from the server's, by the response's Date, when that is worth a look. */
export function clockSkew(attempt: Attempt | undefined, { apiCode }: ApiFields): string | undefined {
  const { hints, now } = attempt?.received ?? {};
  if (apiCode !== 'SIGN_ERROR' || hints?.date === undefined || now === undefined) return undefined;
  const seconds = Math.round(Date.parse(hints.date) / 1000) - now;
  if (!(Math.abs(seconds) >= NOTABLE)) return undefined;
  return `${diagnoses.CLOCK} It is ${Math.abs(seconds)} s ${seconds < 0 ? 'ahead of' : 'behind'} WeChat Pay's.`;
}
