// A request as the core has prepared it, and as the caller gets it who sends it himself.

import type { Finding } from './findings.js';
import type { CoreFinding } from './findings.js';
import type { HeadersLike, RawBody } from './host.js';
import type { Answer } from './response.js';

/** A signed request, to be sent by any HTTP client: `fetch(prepared.url, prepared)`. */
export interface PreparedRequest<Entity> {
  /** The request method. */
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** The absolute URL, exactly as signed: `new URL(url).href === url`. */
  readonly url: string;
  /** Authorization, Accept, Content-Type, User-Agent, Wechatpay-Serial. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, exactly as signed. */
  readonly body: string | undefined;
  /** Redirects must not be followed: the signature is for one URL. */
  readonly redirect: 'manual';
  /** The text that was signed (签名串), for diagnosis; no secret in it. */
  readonly signedMessage: string;
  /** Warnings about the parameters, which were signed all the same. */
  readonly findings: readonly Finding[];
  /**
   * Verifies the answer over its raw bytes, and only then reads it.
   * @throws {WechatPayError} VerificationError, AnswerError or ApiError; RequestError for what is no status, no headers or no raw body.
   */
  accept(status: number, headers: HeadersLike, body: RawBody): Answer<Entity>;
}

/** A request of the core's, in JSON. */
export interface CoreRequest {
  readonly method: PreparedRequest<unknown>['method'];
  /** Path and query. */
  readonly target: string;
  /** With Authorization, once it is signed. */
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** The text that is signed. */
  readonly message: string;
  readonly nonce: string;
  readonly timestamp: string;
  /** What the response must repeat, given back with it. */
  readonly echo: unknown;
  readonly findings: CoreFinding[];
}
