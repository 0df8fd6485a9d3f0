// The ways a response can be spoilt, as one table: a new fault is one entry.

import { base64, randomBytes } from './bytes.js';
import type { Bytes } from './bytes.js';
import type { Fail, RowId } from './errors.js';
import type { Keys } from './keys.js';
import { DROPPED, errorReply, reply } from './reply.js';
import type { Dropped, Reply, SigningTerms } from './reply.js';
import { SECOND } from './time.js';

/**
 * The ways a response can be spoilt.
 * - `body-altered`: one digit of the body is another than what was signed
 * - `wrong-key`: signed by a key that is not the one of its Wechatpay-Serial
 * - `unknown-serial`: signed by a key that no client has, under its own Wechatpay-Serial
 * - `signature-missing`: without Wechatpay-Signature
 * - `probe-signature`: the signature probe (签名探测流量): WECHATPAY/SIGNTEST/…, which must be refused
 * - `headers-duplicated`: each Wechatpay-* header twice
 * - `stale-timestamp`: signed for a moment six minutes ago
 * - `future-timestamp`: signed for a moment six minutes ahead
 * - `key-rotation`: a new key of WeChat Pay signs from this response on, as by rotateKey()
 * - `unreachable`: no connection: nothing arrives, nothing changes
 * - `drop-before`: the connection ends before the state changes
 * - `drop-after`: the connection ends after the state has changed
 * - `delay`: the response leaves late, the state has changed at once
 * - `html-gateway`: 502 with a page of HTML
 * - `bad-gateway`: 502 SERVICE_UNAVAILABLE
 * - `empty-404`: 404 with nothing in it, not even a Request-ID
 * - `accepted-202`: 202, signed and empty: not finished
 * - `too-many-requests`: 429 as the operation documents it
 * - `retry-after`: 429 with Retry-After: 1, or as many seconds as `ms` makes
 * - `service-unavailable`: 503 SERVICE_UNAVAILABLE
 * - `system-error-before`: 500 SYSTEM_ERROR, and the state has not changed
 * - `system-error-after`: 500 SYSTEM_ERROR, although the state has changed
 * - `request-id-missing`: without Request-ID
 * - `gzip`: compressed, with Content-Encoding: gzip
 * - `chunked-1-byte`: the body in chunks of one byte
 */
export type FaultName =
  | 'body-altered'
  | 'wrong-key'
  | 'unknown-serial'
  | 'signature-missing'
  | 'probe-signature'
  | 'headers-duplicated'
  | 'stale-timestamp'
  | 'future-timestamp'
  | 'key-rotation'
  | 'unreachable'
  | 'drop-before'
  | 'drop-after'
  | 'delay'
  | 'html-gateway'
  | 'bad-gateway'
  | 'empty-404'
  | 'accepted-202'
  | 'too-many-requests'
  | 'retry-after'
  | 'service-unavailable'
  | 'system-error-before'
  | 'system-error-after'
  | 'request-id-missing'
  | 'gzip'
  | 'chunked-1-byte';

/**
 * The faults that a notification can have: as of a response.
 * - `body-altered`: one digit of the body is another than what was signed
 * - `wrong-key`: signed by a key that is not the one of its Wechatpay-Serial
 * - `unknown-serial`: signed by a key that no client has, under its own Wechatpay-Serial
 * - `signature-missing`: without Wechatpay-Signature
 * - `probe-signature`: the signature probe (签名探测流量): WECHATPAY/SIGNTEST/…, which must be refused
 * - `stale-timestamp`: signed for a moment six minutes ago
 * - `future-timestamp`: signed for a moment six minutes ahead
 * - `key-rotation`: a new key of WeChat Pay signs from this notification on
 * - `request-id-missing`: without Request-ID
 */
export type NotificationFaultName =
  | 'body-altered'
  | 'wrong-key'
  | 'unknown-serial'
  | 'signature-missing'
  | 'probe-signature'
  | 'stale-timestamp'
  | 'future-timestamp'
  | 'key-rotation'
  | 'request-id-missing';

/** What a fault does. A fault of the signature leaves an unsigned error as it is. */
interface Fault {
  /** What it does, for its reader. */
  readonly line: string;
  /** The request does not arrive: no operation, no journal. */
  readonly unreachable?: true;
  /** It can spoil a notification too. */
  readonly notified?: true;
  /** Before anything else. */
  readonly before?: (context: { readonly keys: Keys }) => Promise<void>;
  /** In place of the operation. */
  readonly instead?: (context: { readonly fail: Fail; readonly ms?: number | undefined }) => Reply | Dropped;
  /** After the operation, in place of its reply. */
  readonly after?: (given: Reply | Dropped, context: { readonly fail: Fail }) => Reply | Dropped;
  /** What a 2xx is signed on. */
  readonly terms?: (terms: SigningTerms, context: { readonly keys: Keys }) => SigningTerms;
  /** The finished reply, on its way to the client. */
  readonly sent?: <Given extends Sent>(given: Given) => Given;
  /** Milliseconds until a finished reply leaves, unless `ms` says otherwise. */
  readonly waits?: number;
}

type Sent = Pick<Reply, 'headers' | 'body'>;

/** A fault that is due: one of the table, and the parameters it was set with. */
export type DueFault = Partial<Fault> & { readonly name?: FaultName | undefined; readonly ms?: number | undefined };

const TOO_FAR = 360; // seconds: outside every window of 5 minutes, also after a slow minute

export const TOO_FAST: readonly RowId[] = ['rate-limit-exceeded', 'frequency-limited', 'too-many-requests'];

const FAULTS: Readonly<Record<FaultName, Fault>> = {
  // The response is forged or altered.
  'body-altered': {
    line: 'one digit of the body is another than what was signed',
    notified: true,
    sent: (given) => ({ ...given, body: otherLastDigit(given.body) }),
  },
  'wrong-key': {
    line: 'signed by a key that is not the one of its Wechatpay-Serial',
    notified: true,
    terms: (terms, { keys }) => ({ ...terms, sign: keys.stranger.sign }),
  },
  'unknown-serial': {
    line: 'signed by a key that no client has, under its own Wechatpay-Serial',
    notified: true,
    terms: (terms, { keys }) => ({ ...terms, ...keys.stranger }),
  },
  'signature-missing': {
    line: 'without Wechatpay-Signature',
    notified: true,
    sent: (given) => ({ ...given, headers: without(given.headers, 'Wechatpay-Signature') }),
  },
  'probe-signature': {
    line: 'the signature probe (签名探测流量): WECHATPAY/SIGNTEST/…, which must be refused',
    notified: true,
    sent: (given) => probed(given),
  },
  'headers-duplicated': { line: 'each Wechatpay-* header twice', sent: (given) => ({ ...given, twice: true }) },

  // The response is genuine, but not of this moment, or not under a key that the client was given.
  'stale-timestamp': {
    line: 'signed for a moment six minutes ago',
    notified: true,
    terms: (terms) => ({ ...terms, seconds: terms.seconds - TOO_FAR }),
  },
  'future-timestamp': {
    line: 'signed for a moment six minutes ahead',
    notified: true,
    terms: (terms) => ({ ...terms, seconds: terms.seconds + TOO_FAR }),
  },
  'key-rotation': {
    line: 'a new key of WeChat Pay signs from this response on, as by rotateKey()',
    notified: true,
    before: ({ keys }) => keys.rotate().then(() => undefined),
  },

  // The connection fails before or after the state changes.
  unreachable: { line: 'no connection: nothing arrives, nothing changes', unreachable: true },
  'drop-before': { line: 'the connection ends before the state changes', instead: () => DROPPED },
  'drop-after': { line: 'the connection ends after the state has changed', after: () => DROPPED },
  delay: { line: 'the response leaves late, the state has changed at once', waits: 50 },

  // Something else responds, or WeChat Pay responds with something else.
  'html-gateway': { line: '502 with a page of HTML', instead: () => gatewayPage() },
  'bad-gateway': { line: '502 SERVICE_UNAVAILABLE', instead: ({ fail }) => errorReply(fail('bad-gateway')) },
  'empty-404': { line: '404 with nothing in it, not even a Request-ID', instead: () => ({ ...reply(404), headers: {} }) },
  'accepted-202': { line: '202, signed and empty: not finished', instead: () => reply(202) },
  'too-many-requests': { line: '429 as the operation documents it', instead: ({ fail }) => errorReply(fail(TOO_FAST)) },
  'retry-after': {
    line: '429 with Retry-After: 1, or as many seconds as `ms` makes',
    instead: ({ fail, ms = SECOND }) => withHeader(errorReply(fail(TOO_FAST)), 'Retry-After', String(Math.ceil(ms / SECOND))),
  },
  'service-unavailable': { line: '503 SERVICE_UNAVAILABLE', instead: ({ fail }) => errorReply(fail('unavailable')) },
  'system-error-before': {
    line: '500 SYSTEM_ERROR, and the state has not changed',
    instead: ({ fail }) => errorReply(fail('system-error')),
  },
  'system-error-after': {
    line: '500 SYSTEM_ERROR, although the state has changed',
    after: (_, { fail }) => errorReply(fail('system-error')),
  },

  // The response is genuine, and comes in an unusual form: a client must not mind.
  'request-id-missing': {
    line: 'without Request-ID',
    notified: true,
    sent: (given) => ({ ...given, headers: without(given.headers, 'Request-ID') }),
  },
  gzip: { line: 'compressed, with Content-Encoding: gzip', sent: (given) => ({ ...given, compressed: true }) },
  'chunked-1-byte': { line: 'the body in chunks of one byte', sent: (given) => ({ ...given, chunked: true }) },
};

/** All faults. */
export const faultNames: readonly FaultName[] = Object.freeze(Object.keys(FAULTS) as FaultName[]);

/** What each fault does, in a line. */
export const faultDescriptions: Readonly<Record<FaultName, string>> = Object.freeze(
  Object.fromEntries(faultNames.map((name) => [name, FAULTS[name].line])) as Record<FaultName, string>,
);

/** The faults that a notification can have. */
export const notificationFaultNames: readonly NotificationFaultName[] = Object.freeze(
  faultNames.filter((name): name is NotificationFaultName => FAULTS[name].notified === true),
);

/** The fault of a notification; `undefined` is none. */
export function notificationFault(name: NotificationFaultName | undefined): DueFault {
  if (name === undefined) return {};
  if (notificationFaultNames.includes(name)) return FAULTS[name];
  throw new RangeError(`a notification has no fault "${String(name)}"; it has ${notificationFaultNames.join(', ')}`);
}

/** What the fault of this name does; undefined if there is none. */
export function faultOf(name: unknown): { readonly name: FaultName; readonly fault: Fault } | undefined {
  return isFault(name) ? { name, fault: FAULTS[name] } : undefined;
}

function isFault(name: unknown): name is FaultName {
  return typeof name === 'string' && Object.hasOwn(FAULTS, name);
}

/** The body with its last digit changed: as long as before and still JSON, so that only the signature shows it. */
function otherLastDigit(body: Bytes): Bytes {
  const altered = body.slice();
  for (let place = altered.length - 1; place >= 0; place -= 1) {
    const byte = altered[place] ?? 0;
    if (byte < 0x30 || byte > 0x39) continue;
    altered[place] = byte === 0x39 ? 0x30 : byte + 1;
    break;
  }
  return altered;
}

/** WeChat Pay's own test of its clients: a signature that must be rejected, and says so. */
function probed<Given extends Sent>(given: Given): Given {
  if (!given.headers['Wechatpay-Signature']) return given;
  return withHeader(given, 'Wechatpay-Signature', `WECHATPAY/SIGNTEST/${base64(randomBytes(171))}`);
}

function gatewayPage(): Reply {
  const text = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n';
  const page = reply(502, { text, type: 'text/html' });
  return { ...page, headers: without(page.headers, 'Request-ID') };
}

function withHeader<Given extends Sent>(given: Given, name: string, value: string): Given {
  return { ...given, headers: { ...given.headers, [name]: value } };
}

function without(headers: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}
