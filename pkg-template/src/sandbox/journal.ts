// The journal of requests: what came, what the sandbox rebuilt and checked, what it sent back. An entry is frozen when its reply leaves.
// There is no private key in it; bodies and signatures are, since this is a place for tests and the data is the sandbox's own.

import { text } from './bytes.js';
import { DROPPED } from './reply.js';
import type { Dropped, Reply } from './reply.js';
import type { FaultName } from './faults.js';
import type { OperationName, Side } from './generated/routes.js';
import type { IncomingRequest } from './request.js';

/** A request and its response in short: a line of a log. */
export interface RequestLine {
  /** When it arrived, in milliseconds of the sandbox's clock. */
  readonly at: number;
  /** The request method. */
  readonly method: string;
  /** Path and query, as they came. */
  readonly target: string;
  /** `userCoupons.use`, …; `undefined` for a path that is no operation. */
  readonly operation: OperationName | undefined;
  /** Whether the signature was valid; `undefined` if it was rejected before. */
  readonly signatureHeld: boolean | undefined;
  /** The fault of this response. */
  readonly fault: FaultName | undefined;
  /** HTTP status of the response; `undefined` when the connection was dropped. */
  readonly status: number | undefined;
  /** `code` of a response that is an error (错误码). */
  readonly code: string | undefined;
  /** Its `message`. */
  readonly message: string | undefined;
  /** Its `detail`: which parameter, and what is wrong with it. */
  readonly detail: Readonly<Record<string, unknown>> | undefined;
  /** A mistake of the sandbox itself, to be reported; else `undefined`. */
  readonly failure: unknown;
}

/** A request that arrived, and what became of it. */
export interface SandboxRequest extends RequestLine {
  /** From 1. */
  readonly number: number;
  /** Where the client sent it: `https://api.mch.weixin.qq.com`, or where the sandbox listens. */
  readonly origin: string;
  /** Those that the sandbox looks at, by lower-case name: accept, authorization, content-type, sandbox-fault, user-agent, wechatpay-serial. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes that came. */
  readonly rawBody: Uint8Array;
  /** The same as text. */
  readonly body: string;
  /** On which side: service provider (`partner`), `merchant` or `brand`; `undefined` for a path that is no operation. */
  readonly side: Side | undefined;
  /** The text rebuilt from the request (签名串); `undefined` if it was rejected before. */
  readonly signedMessage: string | undefined;
  /** `Request-ID` of the response. */
  readonly requestId: string | undefined;
  /** The body of the response as text, before it was compressed; `undefined` when the connection was dropped. */
  readonly responseBody: string | undefined;
  /** Whether the connection was dropped. */
  readonly dropped: boolean;
}

/** An entry whose reply has not left yet: what the steps on the way find out. */
export interface OpenEntry {
  readonly at: number;
  readonly request: IncomingRequest;
  readonly operation: OperationName | undefined;
  readonly side: Side | undefined;
  readonly fault: FaultName | undefined;
  signedMessage?: string;
  signatureHeld?: boolean;
  failure?: unknown;
}

const HEADERS = ['accept', 'authorization', 'content-type', 'sandbox-fault', 'user-agent', 'wechatpay-serial'];

export class Journal {
  readonly entries: SandboxRequest[] = [];
  readonly #onRequest: (line: RequestLine) => void;
  readonly #listeners = new Set<(entry: SandboxRequest) => void>();

  constructor(onRequest: (line: RequestLine) => void) {
    this.#onRequest = onRequest;
  }

  /** Tells of each entry from now on, until the function that it gives is called. */
  listen(listener: (entry: SandboxRequest) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  clear(): void {
    this.entries.length = 0;
  }

  /** Writes the entry, once the reply is decided. */
  close({ at, request, operation, side, fault, signedMessage, signatureHeld, failure }: OpenEntry, sent: Reply | Dropped): void {
    const given = sent === DROPPED ? undefined : (sent as Reply);
    const entry: SandboxRequest = Object.freeze({
      number: this.entries.length + 1,
      at,
      method: request.method,
      origin: request.origin,
      target: request.target,
      headers: shownHeaders(request),
      rawBody: request.body,
      body: text(request.body),
      operation,
      side,
      signedMessage,
      signatureHeld,
      fault,
      status: given?.status,
      code: given?.code,
      message: given?.message,
      detail: given?.detail,
      requestId: given?.headers['Request-ID'],
      responseBody: given && text(given.body),
      dropped: given === undefined,
      failure,
    });
    this.entries.push(entry);
    this.#onRequest(entry);
    for (const listener of this.#listeners) listener(entry);
  }
}

function shownHeaders(request: IncomingRequest): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of HEADERS) {
    const value = request.header(name);
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}
