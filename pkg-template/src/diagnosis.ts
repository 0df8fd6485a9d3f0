// Why WeChat Pay said no, as far as its answer tells: its own words, the internal number of the case, what of the signed text arrived
// differently, how far the clock is off. Error answers are unsigned, so this is for people to read and decides nothing. Repeats no value.

import { bodies, diagnoses, subCodes } from './tables.js';
import { quotable } from './words.js';

const MESSAGE = 200; // characters
const PART = 120;

/** What WeChat Pay said: its message, and the field and the issue of its detail. Never the value, and never the text that was signed. */
export function whatItSaid(context, { apiMessage, detail }) {
  const message = quotable(apiMessage, context, MESSAGE);
  const about = ['field', 'issue'].map((name) => quotable(partOf(detail, name), context, PART)).filter(Boolean).join(': ');
  if (!message && !about) return undefined;
  return `It said ${message ? `“${message}”${about && ` (${about})`}` : about}.`;
}

/** A part of the detail, which real answers have one level deeper than the documents. */
function partOf(detail, name) {
  return [detail?.[name], detail?.detail?.[name]].find((part) => typeof part === 'string' && part !== '');
}

/** What the number after the last dash of a Request-ID means; undefined for a number that is not in the table. */
export function reasonOf(requestId) {
  return subCodes[/-(\d+)$/.exec(requestId ?? '')?.[1]];
}

const PARTS = ['METHOD', 'URL', 'TIMESTAMP', 'NONCE', 'BODY'];

const PLATFORM = /平台证书序列号|Wechatpay-Serial/i;
const MERCHANT = /证书序列号|serial/i;

/** Which serial number or key id WeChat Pay complains about, by its words. */
export function wrongSerial({ apiCode, apiMessage, detail }) {
  const words = [apiMessage, partOf(detail, 'field'), partOf(detail, 'issue')].join(' ');
  if (PLATFORM.test(words)) return diagnoses.KEY_ID;
  return apiCode === 'SIGN_ERROR' && MERCHANT.test(words) ? diagnoses.SERIAL : undefined;
}

/** On 401 SIGN_ERROR: which part of the text that was signed differs from the text that the server rebuilt from what arrived. */
export function whatDiffers(context, api) {
  const { apiCode, detail } = api;
  const signed = context?.signedMessage;
  const seen = detail?.sign_information ?? detail?.detail?.sign_information;
  if (apiCode !== 'SIGN_ERROR' || signed === undefined || typeof seen?.truncated_sign_message !== 'string') return undefined;
  const bytes = new TextEncoder().encode(signed);
  const rebuilt = seen.truncated_sign_message.split('\n');
  const own = signed.split('\n');
  const part = PARTS.slice(0, 4).findIndex((_, index) => own[index] !== rebuilt[index]);
  if (part >= 0) return diagnoses[PARTS[part]];
  // The server shows eight bytes of the body, which may end inside a character.
  const head = new TextEncoder().encode(own.slice(0, 4).join('\n')).length + 1;
  const shown = new TextDecoder().decode(bytes.subarray(head, Math.min(head + 8, bytes.length - 1)));
  if (shown !== rebuilt.slice(4).join('\n').replace(/\n$/, '')) return diagnoses.BODY;
  const isLengthKnown = seen.sign_message_length !== undefined || shown === '';
  if (isLengthKnown && Number(seen.sign_message_length ?? bytes.length) !== bytes.length) return diagnoses.LENGTH;
  if (wrongSerial(api)) return undefined; // which says more
  return isLengthKnown ? diagnoses.SAME : diagnoses.SAME_START;
}

/** A signature that does not fit the bytes that somebody else's code has taken: what most often has happened to them. */
export function whyMismatch({ judged, notification, isOwnTransport } = {}) {
  if (!judged || !(notification || isOwnTransport)) return undefined;
  const isBase64 = /^[0-9A-Za-z+/]{16,}/.test(String.fromCharCode(...judged.subarray(0, 16)));
  return isBase64 ? bodies.BASE64 : `${bodies.REWRITTEN} ${bodies[notification ? 'OF_NOTIFICATION' : 'OF_ANSWER']}`;
}

const NOTABLE = 60; // seconds

/** On 401: how far this machine's clock is from the server's, by the answer's Date, when that is worth a look. */
export function clockSkew(context, { apiCode }) {
  if (apiCode !== 'SIGN_ERROR' || context?.date === undefined || context.now === undefined) return undefined;
  const seconds = Math.round(Date.parse(context.date) / 1000) - context.now;
  if (!(Math.abs(seconds) >= NOTABLE)) return undefined;
  return `${diagnoses.CLOCK} It is ${Math.abs(seconds)} s ${seconds < 0 ? 'ahead of' : 'behind'} WeChat Pay's.`;
}
