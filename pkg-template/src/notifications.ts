// Notifications (回调): opened with the core, acknowledged as the documents say.

import { Attempt, type ResponseHints } from './attempt.js';
import { bytesOf } from './body.js';
import type { Client } from './client.js';
import { failure } from './failure.js';
import { type CoreFinding, readFindings } from './findings.js';
import { maxResponseBytes } from './generated/codes.js';
import type { Notification } from './generated/groups.js';
import { type Pair, readHeaders } from './headers.js';
import type { HeadersLike, RawBody } from './host.js';
import {
  type NotificationHandlerOptions,
  type NotificationRequestHandler,
  UNSAID,
  createHandler,
  rejection,
} from './notification-handler.js';
import { parse } from './parse.js';

/** Notifications (回调通知), which WeChat Pay sends to the URL that was set for them. */
export interface Notifications<Event = Notification> {
  /**
   * Verifies a notification over its raw bytes by the rules of responses (time window, known key, signature), and only then reads and decrypts
   * it. Does not remember notifications: the same one can come more than once, so decide by `id`.
   * @param headers Headers of the request that was received.
   * @param body Its raw bytes, unchanged: `await request.arrayBuffer()`, not what was parsed.
   * @throws {VerificationError} It may not come from WeChat Pay: respond with {@link Notifications.reject}. `SIGNATURE_PROBE` is WeChat Pay
   * probing whether signatures are checked (签名探测流量).
   * @throws {ResponseError} It is genuine, but lacks what decides (which notification, of which type, about which coupon), or
   * `DECRYPTION_FAILED`. `findings` about the event begin with `/resource/ciphertext`, which is what holds it.
   * @throws {RequestError} The body was parsed, or is not read yet: `message` says where the raw one is.
   * @throws {ConfigError} `CONFIG_INVALID` at `apiV3Key`, of a brand at `brandApiKey`: none is configured.
   * @throws {WechatPayError} Whatever is thrown has the `outcome` `unknown`, which means nothing here: there was no request.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015780862
   */
  open(headers: HeadersLike, body: RawBody): Event;
  /** The response to a notification that was received: 204. It is due within 5 seconds. */
  acknowledge(): NotificationResponse;
  /**
   * The response to a notification that was not received, or not verified: 500. WeChat Pay sends it again: about product coupons
   * (商品券) at most 10 times within about nine hours, about merchant coupons (商家券) every 60 seconds and at most 11 times.
   * @param message Why, for WeChat Pay's log; its first 256 characters are sent. Put nothing secret in it.
   */
  reject(message?: string): NotificationResponse;
  /**
   * A handler for Hono, Workers, Next.js, Bun, Deno and whatever else takes a `Request` and gives a `Response`; it takes requests of node:http, Express,
   * Koa and Fastify too. It opens the notification, calls `onEvent`, and responds: 204 once that has resolved; 500 when it failed, or when a genuine
   * notification could not be read; 401 when the signature does not hold, of a probe (签名探测流量) too; 405 and 413 for another method
   * and for a body that is too long. WeChat Pay sends it again after all but 204.
   * @throws {ConfigError} `CONFIG_INVALID` at `options`.
   */
  handler(options: NotificationHandlerOptions<Event>): NotificationRequestHandler;
}

/** The response to a notification: `new Response(given.body, given)`. */
export interface NotificationResponse {
  /** HTTP status. */
  status: 204 | 500;
  /** Headers. */
  headers: Record<string, string>;
  /** The body. */
  body: string | undefined;
}

const MAX_MESSAGE = 256;

/** What a handler caught may be anything, and this must not throw where the response is made. */
function textOf(message: unknown = UNSAID): string {
  try {
    return String(message);
  } catch {
    return UNSAID;
  }
}

/** What the core writes of a notification. */
interface Opened {
  readonly kind: Notification['kind'];
  readonly serial: string;
  readonly findings: CoreFinding[];
  /** The decrypted resource, in JSON. */
  readonly event: string;
  readonly text?: string;
}

/** A notification that nobody has verified yet. */
interface Arrived {
  readonly attempt: Attempt;
  readonly hints: ResponseHints;
  readonly pairs: readonly Pair[];
  readonly bytes: Uint8Array;
}

/** Reads a notification as far as JavaScript does. */
export function readArrived(headers: HeadersLike, body: RawBody): Arrived {
  const attempt = Attempt.ofNotification();
  attempt.receives({});
  const { hints, pairs } = readHeaders(headers, attempt);
  attempt.receives({ hints });
  const bytes = bytesOf(body, attempt);
  if (bytes.length > maxResponseBytes) throw failure('SIGNATURE_MISMATCH', attempt, { reason: 'RESPONSE_TOO_LONG' });
  attempt.receives({ bytes: { received: bytes, verified: bytes } });
  return { attempt, hints, pairs, bytes };
}

/** The notification, once this client has verified and decrypted it. */
export function openArrived(client: Client, { attempt, hints, pairs, bytes }: Arrived): Notification {
  const { kind, serial, findings, event, text } = JSON.parse(client.openNotification(pairs, bytes, attempt)) as Opened;
  // The core has found these in it.
  const envelope = parse(bytes, text) as Pick<Notification, 'id' | 'create_time' | 'event_type' | 'summary'>;
  const { id, create_time, event_type, summary } = envelope;
  const data: unknown = JSON.parse(event);
  const opened = { kind, id, create_time, event_type, summary, data, findings: readFindings(findings), serial, requestId: hints.requestId };
  return opened as Notification;
}

export function notifications(client: Client): Notifications {
  const open = (headers: HeadersLike, body: RawBody) => openArrived(client, readArrived(headers, body));
  return Object.freeze({
    open,
    handler: (options: NotificationHandlerOptions<Notification>) => createHandler(open, options),
    acknowledge: (): NotificationResponse => ({ status: 204, headers: {}, body: undefined }),
    reject: (message?: string): NotificationResponse => rejection(500, [...textOf(message)].slice(0, MAX_MESSAGE).join('')),
  });
}
