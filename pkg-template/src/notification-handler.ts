// A handler of notifications for frameworks: takes a request, opens the notification, and responds once that was processed.

import { Attempt } from './attempt.js';
import { bytesOf } from './body.js';
import { VerificationError } from './errors.js';
import { failure } from './failure.js';
import { maxResponseBytes } from './generated/codes.js';
import type { HeadersLike, HostResponse, RawBody, UnsharedBytes } from './host.js';

/** What is done about notifications. */
export interface NotificationHandlerOptions<Event> {
  /**
   * Called with each notification that is genuine; the same one may come again, so store it by its `id`. WeChat Pay gets its response when the promise
   * has resolved, which is due within 5 seconds: store it here, do the rest later. When it throws or rejects, the response is 500, and WeChat Pay
   * sends the notification again.
   */
  onEvent(event: Event): unknown;
  /**
   * Called with the error of every notification that was refused with 401, 413 or 500: a {@link WechatPayError} of what could not be opened (also of WeChat Pay's own
   * probes, `SIGNATURE_PROBE`), or what `onEvent` has thrown. It is waited for, and changes no response. Without it, nobody is told.
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

/** What is said where there is nothing to say about why. */
export const UNSAID = 'The notification was not processed.';

/** A response that is no 2xx, after which WeChat Pay sends the notification again. */
export function rejection<Status extends number>(status: Status, message = UNSAID, more?: Record<string, string>) {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', ...more };
  return { status, headers, body: JSON.stringify({ code: 'FAIL', message }) };
}

/** `open`: opens a notification. */
export function createHandler<Event>(open: (headers: HeadersLike, body: RawBody) => Event, options: unknown): NotificationRequestHandler {
  const { onEvent, onError = () => {}, maxBytes = MAX_BYTES, ...others } = Object(options) as NotificationHandlerOptions<Event>;
  const areFunctions = [onEvent, onError].every((given) => typeof given === 'function');
  const isLength = Number.isInteger(maxBytes) && maxBytes >= 1 && maxBytes <= maxResponseBytes;
  if (!areFunctions || !isLength || Object.keys(others).length > 0)
    throw failure('CONFIG_INVALID', undefined, { at: 'options', reason: 'HANDLER_OPTIONS' });
  const refuse = async (status: number, error: unknown) => {
    try {
      await onError(error);
    } catch {} // the response is the same
    return rejection(status);
  };
  const respond = async (request: NotificationRequest) => {
    if (request.method !== 'POST') return rejection(405, UNSAID, { Allow: 'POST' });
    let event: Event;
    try {
      const raw = await readBody(request, maxBytes);
      if (!raw) return await refuse(413, failure('REQUEST_INVALID', Attempt.ofNotification(), { reason: 'BODY_TOO_LONG' }));
      event = open(request.headers, raw);
    } catch (error) {
      return refuse(error instanceof VerificationError ? 401 : 500, error);
    }
    try {
      await onEvent(event);
    } catch (error) {
      return refuse(500, error);
    }
    return { status: 204, headers: {}, body: null };
  };
  return async (request) => {
    const response = await respond(request);
    return new Response(response.body, response) as HostResponse;
  };
}

/** The raw body; nothing where it is longer than `most`. */
async function readBody(request: NotificationRequest, most: number): Promise<RawBody | undefined> {
  // The request itself where that is a stream that nobody has read.
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
  return length > most ? undefined : new Blob(chunks as UnsharedBytes[]).arrayBuffer();
}
