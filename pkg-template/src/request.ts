// A request as the core has prepared it, and as the caller gets it who sends it himself.

import { encodeText } from './encode.js';
import type { CoreFinding, Finding } from './findings.js';
import type { HeadersLike, RawBody, UnsharedBytes } from './host.js';
import type { ApiResponse } from './response.js';

/** A signed request, to be sent by any HTTP client: `fetch(prepared.url, prepared)`. */
export interface PreparedRequest<Entity> {
  /** The request method. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The absolute URL, exactly as signed: `new URL(url).href === url`. */
  readonly url: string;
  /** Authorization, Accept, Content-Type, User-Agent, Wechatpay-Serial. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, exactly as it has to be sent: JSON as it was signed, or the bytes of an upload. */
  readonly body: string | UnsharedBytes | undefined;
  /** Redirects must not be followed: the signature is for one URL. */
  readonly redirect: 'manual';
  /** The text that was signed (签名串), for diagnosis; no secret in it. */
  readonly signedMessage: string;
  /** Warnings about the parameters, which were signed all the same. */
  readonly findings: readonly Finding[];
  /**
   * Verifies the response over its raw bytes, and only then reads it.
   * @throws {WechatPayError} VerificationError, ResponseError or ApiError; RequestError for what is no status, no headers or no raw body.
   */
  accept(status: number, headers: HeadersLike, body: RawBody): ApiResponse<Entity>;
}

/** A request of the core's, in JSON. */
export interface CoreRequest {
  readonly method: PreparedRequest<unknown>['method'];
  /** Path and query. */
  readonly target: string;
  /** With Authorization, once it is signed. */
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** In place of `body`, what is sent before and after the bytes of a file. */
  readonly multipart?: { readonly before: string; readonly after: string };
  /** The text that is signed. */
  readonly message: string;
  readonly nonce: string;
  readonly timestamp: string;
  /** What the response must repeat, given back with it. */
  readonly echo: string;
  readonly findings: CoreFinding[];
}

/** Reads a request of the core's. It has a JSON body once: at the end of its message too, it would be escaped twice. */
export function readRequest(text: string): CoreRequest {
  const request = JSON.parse(text) as CoreRequest;
  return request.body === undefined ? request : { ...request, message: `${request.message}${request.body}\n` };
}

/** What is sent. */
export function bodyOf({ body, multipart }: CoreRequest, file: Uint8Array | undefined): string | UnsharedBytes | undefined {
  if (!multipart || !file) return body;
  const before = encodeText(multipart.before);
  const after = encodeText(multipart.after);
  const bytes = new Uint8Array(before.length + file.length + after.length);
  bytes.set(before);
  bytes.set(file, before.length);
  bytes.set(after, before.length + file.length);
  return bytes;
}
