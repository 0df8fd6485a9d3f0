// Replies: a signed 2xx, an unsigned error, an empty one of the router. Only a 2xx is signed: the live server signs nothing else, and a
// client has to live with that.

import { base64, concat, hex, randomBytes, randomText, utf8 } from './bytes.js';
import type { Bytes, Json, JsonObject } from './bytes.js';
import type { ApiFailure } from './errors.js';
import type { Keys } from './keys.js';
import type { Sign } from './rsa.js';
import { SECOND } from './time.js';

/** What is sent back, and in what form. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Bytes;
  /** `code` of an error. */
  readonly code?: string | undefined;
  /** `message` of an error. */
  readonly message?: string | undefined;
  /** `detail` of an error. */
  readonly detail?: JsonObject | undefined;
  /** Each Wechatpay-* header twice. */
  readonly twice?: boolean;
  /** With gzip. */
  readonly compressed?: boolean;
  /** In chunks of one byte. */
  readonly chunked?: boolean;
}

/** No reply at all, after the request has arrived. */
export const DROPPED = Object.freeze({ dropped: true });

/** No connection: the request never arrived. */
export const UNREACHABLE = Object.freeze({ unreachable: true });

export type Dropped = typeof DROPPED;
export type Unreachable = typeof UNREACHABLE;

interface Content {
  readonly text?: string;
  readonly type?: string;
  readonly code?: string;
  readonly message?: string;
  readonly detail?: JsonObject | undefined;
  readonly subCode?: number;
}

export function reply(
  status: number,
  { text = '', type = 'application/json; charset=utf-8', code, message, detail, subCode = 0 }: Content = {},
): Reply {
  return {
    status,
    code,
    message,
    detail,
    headers: { ...(text && { 'Content-Type': type }), 'Request-ID': newRequestId(subCode) },
    body: utf8(text),
  };
}

export function newRequestId(subCode = 0): string {
  return `${hex(randomBytes(20))}-${subCode}`;
}

/** 200 with an entity, 204 without one. */
export function entityReply(entity: Json | undefined): Reply {
  return entity === undefined ? reply(204) : reply(200, { text: JSON.stringify(entity) });
}

export function errorReply(failure: ApiFailure): Reply {
  const { status, code, message, detail, subCode } = failure;
  return reply(status, { text: JSON.stringify(failure.body()), code, message, detail, subCode });
}

/** The terms a reply is signed on; a fault may change them. `seconds` and `nonce` are what the headers will say. */
export interface SigningTerms {
  readonly serial: string;
  readonly seconds: number;
  readonly nonce: string;
  readonly sign: Sign;
}

export function signingTerms(keys: Keys, serial: string, now: number): SigningTerms {
  return { serial, seconds: Math.floor(now / SECOND), nonce: randomText(32), sign: (message) => keys.signWith(serial, message) };
}

/** What is signed, with the five Wechatpay-* headers, over `timestamp\nnonce\nbody\n`. */
export async function signed<Given extends Pick<Reply, 'headers' | 'body'>>(
  given: Given,
  terms: SigningTerms,
  type: string,
): Promise<Given> {
  const { serial, seconds, nonce, sign } = terms;
  const message = concat(utf8(`${seconds}\n${nonce}\n`), given.body, utf8('\n'));
  return {
    ...given,
    headers: {
      ...given.headers,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature': base64(await sign(message)),
      'Wechatpay-Signature-Type': type,
      'Wechatpay-Timestamp': String(seconds),
    },
  };
}

/** The headers as they are sent: names and values, those of the signature twice if the reply says so. */
export function headerPairs({ headers, twice }: Reply): [string, string][] {
  return Object.entries(headers).flatMap((pair): [string, string][] => (twice && pair[0].startsWith('Wechatpay-') ? [pair, pair] : [pair]));
}
