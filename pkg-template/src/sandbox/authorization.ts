// Did this account sign this request? Checked in the order of the live server: headers, shape, time, signer, signature. The first thing
// that does not hold is the error, with the server's own sentence.

import type { Account } from './accounts.js';
import { concat, fromBase64, text, utf8 } from './bytes.js';
import type { Bytes, JsonObject } from './bytes.js';
import { WORDINGS } from './errors.js';
import type { ApiFailure, Fail } from './errors.js';
import type { OpenEntry } from './journal.js';
import type { IncomingRequest } from './request.js';
import { SECOND } from './time.js';

const WINDOW = 300; // seconds, both directions; the time is looked at before the signature
const ITEM = /^([a-z_]+)="([^"]*)"$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const NONCE = /^[0-9A-Za-z]{1,32}$/;
const TIMESTAMP = /^[1-9][0-9]{0,9}$/;
const BODY_SHOWN = 8; // the server repeats this many bytes of the body in sign_information

/** What a request carries, and the Content-Type that goes with it. */
const CONTENT_TYPES = {
  none: undefined,
  body: /^application\/json(?:\s*;|$)/i,
  form: /^multipart\/form-data\s*;/i,
} as const;

export type Payload = keyof typeof CONTENT_TYPES;

/** The headers that come before everything else. */
export function checkHeaders(request: IncomingRequest, payload: Payload, fail: Fail): void {
  if (!request.header('accept') || !request.header('user-agent')) {
    throw fail(['header-missing', 'invalid-request'], { message: WORDINGS.headerMissing });
  }
  if (CONTENT_TYPES[payload]?.test(request.header('content-type') ?? '') === false) throw fail(['content-type', 'invalid-request']);
}

interface Signed {
  readonly request: IncomingRequest;
  /** What the last line of the signed text is: the body, or a part of it. */
  readonly signedBytes: Bytes;
  readonly account: Account;
  readonly now: number;
  readonly fail: Fail;
  /** The journal's: it learns what was rebuilt and what held, as far as the checks came. */
  readonly entry: OpenEntry;
}

/** Rejects with the error, or resolves when the signature holds. */
export async function checkSignature({ request, signedBytes, account, now, fail, entry }: Signed): Promise<void> {
  const { keys } = account;
  const items = parse(request.header('authorization'), account);
  if (items === undefined || !TIMESTAMP.test(items.timestamp)) throw malformed(request, account, fail);

  const head = `${request.method}\n${request.target}\n${items.timestamp}\n${items.nonce_str}\n`;
  const message = concat(utf8(head), signedBytes, utf8('\n'));
  entry.signedMessage = text(message);

  if (Math.abs(now / SECOND - Number(items.timestamp)) > WINDOW) throw fail('sign-error', { message: WORDINGS.timestampTooFar });
  if (items.id !== account.id || items.serial_no !== keys.serialNo) throw fail('sign-error', { message: WORDINGS.signerUnknown });
  if (!NONCE.test(items.nonce_str)) throw malformed(request, account, fail);

  const wellFormed = BASE64.test(items.signature);
  entry.signatureHeld = wellFormed && (await keys.callerSigned(message, fromBase64(items.signature)));
  if (!entry.signatureHeld) {
    throw fail('sign-error', { message: WORDINGS.signatureWrong, detail: signInformation(request, head, signedBytes, message) });
  }
  const serial = request.header('wechatpay-serial');
  if (serial === undefined && account.kind === 'brand') throw fail(['serial-missing', 'param-error'], { message: WORDINGS.serialMissing });
  if (serial !== undefined && !keys.knows(serial)) throw fail('invalid-request', { message: WORDINGS.serialUnknown });
}

interface Items {
  readonly id: string;
  readonly nonce_str: string;
  readonly serial_no: string;
  readonly signature: string;
  readonly timestamp: string;
}

/** The five items of the value, each exactly once and nothing else; undefined otherwise. */
function parse(value: string | undefined, { scheme, idName }: Account): Items | undefined {
  if (!value?.startsWith(`${scheme} `)) return undefined;
  const given = value.slice(scheme.length + 1).split(',');
  const items = new Map<string, string>();
  for (const item of given) {
    const [, name, text] = ITEM.exec(item) ?? [];
    if (name === undefined || text === undefined) return undefined;
    items.set(name, text);
  }
  const [id, nonce_str, serial_no, signature, timestamp] = [idName, 'nonce_str', 'serial_no', 'signature', 'timestamp'].map((name) =>
    items.get(name),
  );
  if (given.length !== 5 || id === undefined || nonce_str === undefined || serial_no === undefined) return undefined;
  return signature === undefined || timestamp === undefined ? undefined : { id, nonce_str, serial_no, signature, timestamp };
}

function malformed(request: IncomingRequest, { kind, scheme }: Account, fail: Fail): ApiFailure {
  if (kind === 'merchant') return fail('sign-error', { message: WORDINGS.authorizationMalformed });
  const value = request.header('authorization');
  return value === undefined || value.startsWith(`${scheme} `)
    ? fail(['authorization-malformed', 'sign-error'], { message: WORDINGS.brandAuthorizationMalformed })
    : fail(['authorization-scheme', 'sign-error'], { message: WORDINGS.brandSchemeWrong });
}

/** What the live server says about a signature that does not hold, nested as it nests it. */
function signInformation(request: IncomingRequest, head: string, signedBytes: Bytes, message: Bytes): JsonObject {
  const truncated = concat(utf8(head), signedBytes.subarray(0, BODY_SHOWN), utf8('\n'));
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
