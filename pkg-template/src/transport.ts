// Sends a prepared request with the host's fetch. Takes whatever arrives; when nothing arrives it says whether the request can have left.
// Redirects are not followed: WeChat Pay sends none, and a signed request belongs to one host.

import type { Attempt, Sent } from './attempt.js';
import { failure } from './failure.js';
import type { Reason } from './texts.js';
import type { Fetch, Signal, UnsharedBytes } from './host.js';
import { isMisuse, nameOf, wasConnected, wasNotSent } from './reasons.js';

/** What fetch is to do about redirects. */
export const redirect = 'manual';

/** A request as it is handed to fetch. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | UnsharedBytes | undefined;
}

/** A response as it arrived: nothing of it has been read but its bytes. */
export interface WireResponse {
  readonly status: unknown;
  readonly headers: unknown;
  readonly body: unknown;
}

/** The function that sends. Looked up at call time, since a host may install or replace it after import; before anything is signed. */
export function fetchOf(configured: Fetch | undefined, attempt: Attempt): Fetch {
  const fetching: unknown = configured ?? (globalThis as { fetch?: unknown }).fetch;
  if (typeof fetching !== 'function') throw failure('CONFIG_INVALID', attempt, { at: 'fetch', reason: 'FETCH_MISSING' });
  return fetching as Fetch;
}

/** The response, with the raw bytes of its body. Notes in the attempt when it left, by `now`, and how far it came. */
export async function send(
  fetching: Fetch,
  { url, method, headers, body }: WireRequest,
  signal: Signal,
  attempt: Attempt,
  now: () => number,
): Promise<WireResponse> {
  throwIfEnded(signal, attempt);
  const sent = attempt.leaves(now());
  attempt.call.tell?.('request', attempt, { url });
  let parts: ResponseParts | undefined;
  let bytes: Uint8Array | undefined;
  try {
    // As fetch takes it: without a body there is a member that is undefined.
    const init = { method, headers, body, redirect, signal } as Parameters<Fetch>[1];
    const response: unknown = await fetching.call(globalThis, url, init);
    // Once there is a response the request was sent, whatever breaks afterwards.
    sent.reach = 'a response';
    parts = partsOf(response);
    bytes = asBytes(await parts?.arrayBuffer());
  } catch (cause) {
    throw broken(cause, sent, attempt);
  }
  if (!parts || !bytes) throw failure('CONFIG_INVALID', attempt, { at: 'fetch', reason: 'FETCH_RESULT' });
  return { status: parts.status, headers: parts.headers, body: bytes };
}

interface ResponseParts {
  readonly status: unknown;
  readonly headers: unknown;
  arrayBuffer(): Promise<unknown>;
}

/** What is read of a response, each part once; nothing where one of them is missing, or somebody has read the body. */
function partsOf(response: unknown): ResponseParts | undefined {
  const { status, headers, arrayBuffer, bodyUsed } = Object(response) as Partial<Record<string, unknown>>;
  const isWhole = Number.isInteger(status) && typeof headers === 'object' && headers !== null && typeof arrayBuffer === 'function';
  if (!isWhole || bodyUsed === true) return undefined;
  return { status, headers, arrayBuffer: () => arrayBuffer.call(response) as Promise<unknown> };
}

function asBytes(buffer: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(buffer)) return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  return Object.prototype.toString.call(buffer) === '[object ArrayBuffer]' ? new Uint8Array(buffer as ArrayBuffer) : undefined;
}

/** The error of an attempt whose fetch threw. */
function broken(cause: unknown, sent: Sent, attempt: Attempt): Error {
  const isOfMisuse = isMisuse(cause);
  if (sent.reach !== 'a response') {
    if (wasNotSent(cause)) sent.reach = isOfMisuse ? 'not taken' : 'no connection';
    else if (wasConnected(cause)) sent.reach = 'a connection';
  }
  const named = nameOf(cause);
  if (isOfMisuse) return failure('CONFIG_INVALID', attempt, { at: 'fetch', reason: 'FETCH_REFUSED', cause, named });
  return failure('TRANSPORT_FAILED', attempt, { cause, reason: REASONS[sent.reach], named });
}

const REASONS: Readonly<Record<Sent['reach'], Reason | undefined>> = {
  'a response': 'RESPONSE_BROKEN_OFF',
  'a connection': 'CONNECTION_BROKEN',
  'no connection': 'CONNECTION_NOT_OPENED',
  unclear: undefined,
  'not taken': undefined,
};

/** Goes no further with a call that has ended meanwhile: its caller has the error already. */
export function throwIfEnded(signal: Signal | undefined, attempt: Attempt): void {
  if (signal?.aborted) throw failure('ABORTED', attempt, { cause: signal.reason });
}
