// Is this request what its merchant signed? Judged in the order of the live server: headers, shape, time, signer, signature.
// Refuses at the first thing that does not hold, with the server's own sentence, and shows what it took for the signed text.

import { concat, fromBase64, text, utf8 } from './bytes.js';
import { WORDINGS } from './errors.js';
import { SECOND } from './time.js';

const WINDOW = 300; // seconds, both directions; the time is looked at before the signature
const SCHEME = 'WECHATPAY2-SHA256-RSA2048 ';
const PAIR = /^([a-z_]+)="([^"]*)"$/;
const PARTS = ['mchid', 'nonce_str', 'serial_no', 'signature', 'timestamp'];
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const NONCE = /^[0-9A-Za-z]{1,32}$/;
const TIMESTAMP = /^[1-9][0-9]{0,9}$/;
const JSON_TYPE = /^application\/json(?:\s*;|$)/i;
const BODY_SHOWN = 8; // the server repeats this many bytes of the body in sign_information

/**
 * Rejects with the refusal, or resolves when the signature holds. `entry` is the journal's: it learns what was rebuilt and what held
 * as far as the judging came.
 */
export async function judge({ request, merchant, keys, now, refuse, entry }) {
  if (!request.header('accept') || !request.header('user-agent')) {
    throw refuse('protocol', { message: WORDINGS.headerMissing });
  }
  if (request.method !== 'GET' && !JSON_TYPE.test(request.header('content-type') ?? '')) throw refuse('protocol');

  const parts = parse(request.header('authorization'));
  if (!parts || !TIMESTAMP.test(parts.timestamp)) throw malformed(refuse);

  const head = `${request.method}\n${request.target}\n${parts.timestamp}\n${parts.nonce_str}\n`;
  const message = concat(utf8(head), request.body, utf8('\n'));
  entry.signedMessage = text(message);

  if (Math.abs(now / SECOND - Number(parts.timestamp)) > WINDOW) {
    throw refuse('signature', { message: WORDINGS.timestampTooFar });
  }
  if (parts.mchid !== merchant.mchid || parts.serial_no !== keys.serialNo) {
    throw refuse('signature', { message: WORDINGS.signerUnknown });
  }
  if (!NONCE.test(parts.nonce_str)) throw malformed(refuse);

  const wellFormed = BASE64.test(parts.signature);
  entry.signatureHeld = wellFormed && (await keys.merchantSigned(message, fromBase64(parts.signature)));
  if (!entry.signatureHeld) {
    throw refuse('signature', { message: WORDINGS.signatureWrong, detail: signInformation(request, head, message) });
  }
  const serial = request.header('wechatpay-serial');
  if (serial !== undefined && !keys.knows(serial)) throw refuse('protocol', { message: WORDINGS.answerSerialUnknown });
}

/** The five parts of the value, each exactly once and nothing else; undefined otherwise. */
function parse(value) {
  if (!value?.startsWith(SCHEME)) return undefined;
  const pairs = value.slice(SCHEME.length).split(',').map((pair) => PAIR.exec(pair));
  if (pairs.length !== PARTS.length || pairs.includes(null)) return undefined;
  const parts = Object.fromEntries(pairs.map(([, name, text]) => [name, text]));
  return PARTS.every((name) => Object.hasOwn(parts, name)) ? parts : undefined;
}

function malformed(refuse) {
  return refuse('signature', { message: WORDINGS.authorizationMalformed });
}

/** What the live server says about a signature that does not hold, nested as it nests it. */
function signInformation(request, head, message) {
  const truncated = concat(utf8(head), request.body.subarray(0, BODY_SHOWN), utf8('\n'));
  return {
    detail: { issue: 'sign not match' },
    field: 'signature',
    location: 'authorization',
    sign_information: {
      method: request.method,
      sign_message_length: message.length,
      truncated_sign_message: text(truncated),
      url: request.target,
    },
  };
}
