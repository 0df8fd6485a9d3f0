// A handler of notifications for frameworks: takes a request, opens the notification, and responds once that was processed.

import { Attempt } from './attempt.js';
import { bytesOf } from './body.js';
import { VerificationError } from './errors.js';
import { failure } from './failure.js';
import { maxResponseBytes } from './generated/codes.js';
import type { HeadersLike, HostResponse, RawBody } from './host.js';

/** What is done about notifications. */
export interface NotificationHandlerOptions<Event> {
  /**
   * Called with each notification that is genuine; the same one may come again, so store it by its `id`. WeChat Pay gets its response when the promise
   * has resolved, which is due within 5 seconds: store it here, do the rest later. When it throws or rejects, the response is 500, and WeChat Pay
   * sends the notification again.
   */
  onEvent(event: Event): unknown;
  /**
   * Called with the error of every notification that got a 4xx or 500: a {@link WechatPayError} of what could not be opened (also of WeChat Pay's own
   * probes, `SIGNATURE_PROBE`), or what `onEvent` has thrown. It is waited for, and changes no response. Default: `console.error`.
   */
  onError?: ((error: unknown) => unknown) | undefined;
  /** The longest body that is read, in bytes, 1 to 8388608. Default: 2097152; a notification may be a little longer than 1 MiB. */
  maxBytes?: number | undefined;
}

/** A request that may be a notification: a `Request`, or that of node:http, Express, Koa (`context.req`) or Fastify. */
export interface NotificationRequest {
  /** The request method. */
  readonly method?: string | undefined;
  /** Its headers. */
  readonly headers: HeadersLike;
  /** Its raw body: a stream that nobody has read, bytes, or a string. Where there is none, the request itself is read, if it is a stream. */
  readonly body?: unknown;
}

/** Takes a request and gives the response to it. */
export type NotificationRequestHandler = (request: NotificationRequest) => Promise<HostResponse>;

const MAX_BYTES = 2_097_152;

const MESSAGES = {
  401: 'The signature could not be verified.',
  405: 'Send a POST.',
  413: 'The body is too long.',
  500: 'The notification was not processed.',
} as const;

/** `open`: opens a notification. */
export function createHandler<Event>(open: (headers: HeadersLike, body: RawBody) => Event, given: unknown): NotificationRequestHandler {
  const { onEvent, onError, maxBytes } = readOptions<Event>(given);
  const refuse = async (status: keyof typeof MESSAGES, error?: unknown) => {
    try {
      if (error !== undefined) await onError(error);
    } catch {} // the response is the same
    const headers: Record<string, string> = { 'Content-Type': 'application/json', ...(status === 405 && { Allow: 'POST' }) };
    return respond(JSON.stringify({ code: 'FAIL', message: MESSAGES[status] }), { status, headers });
  };
  return async (request) => {
    if (request.method !== 'POST') return refuse(405);
    let event: Event;
    try {
      const body = await readBody(request, maxBytes);
      if (body === undefined) return refuse(413, failure('REQUEST_INVALID', Attempt.ofNotification(), { reason: 'BODY_TOO_LONG' }));
      event = open(request.headers, body);
    } catch (error) {
      return refuse(error instanceof VerificationError ? 401 : 500, error);
    }
    try {
      await onEvent(event);
    } catch (error) {
      return refuse(500, error ?? new Error('onEvent failed'));
    }
    return respond(null, { status: 204 });
  };
}

function respond(body: string | null, init: { status: number; headers?: Record<string, string> }): HostResponse {
  return new Response(body, init) as HostResponse;
}

function readOptions<Event>(given: unknown) {
  const { onEvent, onError = console.error, maxBytes = MAX_BYTES, ...others } = Object(given) as NotificationHandlerOptions<Event>;
  const invalid = (at: string, reason: 'SETTING_FUNCTION' | 'SETTING_UNKNOWN' | 'MAX_BYTES_RANGE') =>
    failure('CONFIG_INVALID', undefined, { at, reason });
  if (Object.keys(others).length > 0) throw invalid('options', 'SETTING_UNKNOWN');
  for (const [name, value] of Object.entries({ onEvent, onError }))
    if (typeof value !== 'function') throw invalid(name, 'SETTING_FUNCTION');
  if (!Number.isInteger(maxBytes) || maxBytes < 1 || maxBytes > maxResponseBytes) throw invalid('maxBytes', 'MAX_BYTES_RANGE');
  return { onEvent, onError, maxBytes };
}

/** The raw body; nothing where it is longer than `most`. */
async function readBody(request: NotificationRequest, most: number): Promise<RawBody | undefined> {
  const body = request.body === undefined && Symbol.asyncIterator in request ? request : request.body;
  const attempt = Attempt.ofNotification();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const add = (chunk: unknown) => {
    const bytes = bytesOf(chunk, attempt);
    chunks.push(bytes);
    length += bytes.length;
  };
  // A stream of the Web, or of Node.js. Left where it is when it is too long: what ends that of Node.js ends the connection too, and the response.
  const parts = (Object(body) as Partial<AsyncIterable<unknown>>)[Symbol.asyncIterator]?.();
  if (!parts) add(body === null ? '' : body); // a Request without a body has null
  while (parts && length <= most) {
    const part = await parts.next();
    if (part.done) break;
    add(part.value);
  }
  if (length > most) return undefined;
  const bytes = new Uint8Array(length);
  for (const chunk of chunks.reverse()) {
    length -= chunk.length;
    bytes.set(chunk, length);
  }
  return bytes;
}
