// The ways an answer can be spoilt, as one table: a new fault is one entry.
// Refuses a name that is not in the table, and an option that it does not know.
//
// An entry has a line for its reader, and may have, each with what it is given:
//   unreachable  the request does not arrive: no operation, no journal      true
//   before       before anything else                                       ({ keys }) => promise
//   instead      the operation does not run, this is answered               ({ refuse, ms }) => answer
//   after        the operation has run, its answer is replaced              (answer, { refuse }) => answer
//   terms        what a 2xx answer is signed on                             (terms, { keys }) => terms
//   sent         the finished answer, on its way to the client              (answer) => answer
//   waits        milliseconds until a finished answer leaves, unless `ms` says otherwise
//   notified     it can spoil a notification too                            true
// `instead` and `after` may answer DROPPED: the connection is destroyed. A fault of the signature leaves an unsigned error
// as it is.

import { answer, refusalAnswer } from './answer.js';
import { base64, randomBytes } from './bytes.js';
import { ERRORS } from './errors.js';
import { SECOND } from './time.js';

/** No answer at all, after the request has arrived. */
export const DROPPED = Object.freeze({ dropped: true });

/** No connection: the request never arrived. */
export const UNREACHABLE = Object.freeze({ unreachable: true });

const TOO_FAR = 360; // seconds: outside every window of 5 minutes, also after a slow minute

const FAULTS = {
  // The answer is forged or altered.
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

  // The answer is genuine, but not of this moment, or not under a key that the client was given.
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
    line: 'a new key of WeChat Pay signs from this answer on, as by rotateKey()',
    notified: true,
    before: ({ keys }) => keys.rotate(),
  },

  // The connection fails before or after the state changes.
  unreachable: { line: 'no connection: nothing arrives, nothing changes', unreachable: true },
  'drop-before': { line: 'the connection ends before the state changes', instead: () => DROPPED },
  'drop-after': { line: 'the connection ends after the state has changed', after: () => DROPPED },
  delay: { line: 'the answer leaves late, the state has changed at once', waits: 50 },

  // Something else answers, or WeChat Pay answers something else.
  'html-gateway': { line: '502 with a page of HTML', instead: () => gatewayPage() },
  'bad-gateway': { line: '502 SERVICE_UNAVAILABLE', instead: ({ refuse }) => refusalAnswer(refuse('badGateway')) },
  'empty-404': { line: '404 with nothing in it, not even a Request-ID', instead: () => ({ ...answer(404), headers: {} }) },
  'accepted-202': { line: '202, signed and empty: not finished', instead: () => answer(202) },
  'too-many-requests': { line: '429 as the operation documents it', instead: ({ refuse }) => refusalAnswer(refuse('tooFast')) },
  'retry-after': {
    line: '429 with Retry-After: 1, or as many seconds as `ms` makes',
    instead: ({ refuse, ms = SECOND }) => withHeader(refusalAnswer(refuse('tooFast')), 'Retry-After', String(Math.ceil(ms / SECOND))),
  },
  'service-unavailable': { line: '503 SERVICE_UNAVAILABLE', instead: ({ refuse }) => refusalAnswer(refuse('unavailable')) },
  'system-error-before': {
    line: '500 SYSTEM_ERROR, and the state has not changed',
    instead: ({ refuse }) => refusalAnswer(refuse('system')),
  },
  'system-error-after': {
    line: '500 SYSTEM_ERROR, although the state has changed',
    after: (_, { refuse }) => refusalAnswer(refuse('system')),
  },

  // The answer is genuine, and comes in an unusual form: a client must not mind.
  'request-id-missing': {
    line: 'without Request-ID',
    notified: true,
    sent: (given) => ({ ...given, headers: without(given.headers, 'Request-ID') }),
  },
  gzip: { line: 'compressed, with Content-Encoding: gzip', sent: (given) => ({ ...given, compressed: true }) },
  'chunked-1-byte': { line: 'the body in chunks of one byte', sent: (given) => ({ ...given, chunked: true }) },
};

/** What each fault does, in a line, by its name. */
export const faultDescriptions = Object.freeze(
  Object.fromEntries(Object.entries(FAULTS).map(([name, { line }]) => [name, line])),
);
export const faultNames = Object.freeze(Object.keys(FAULTS));

/** The faults that a notification can have too. */
export const notificationFaultNames = Object.freeze(faultNames.filter((name) => FAULTS[name].notified));

/** The fault of a notification; `undefined` is none. */
export function notificationFault(name) {
  if (name === undefined) return {};
  if (notificationFaultNames.includes(name)) return FAULTS[name];
  throw new RangeError(`a notification has no fault "${name}"; it has ${notificationFaultNames.join(', ')}`);
}

const OPTIONS = ['times', 'operation', 'ms'];

/** The faults that are waiting, first in, first out, each for as many answers as it was given. */
export function nextFaults() {
  const waiting = [];
  return {
    add(name, options = {}) {
      if (!Object.hasOwn(FAULTS, name)) {
        throw new RangeError(`the sandbox has no fault "${name}"; it has ${faultNames.join(', ')}`);
      }
      for (const option of Object.keys(options)) {
        if (!OPTIONS.includes(option)) throw new TypeError(`a fault has no option "${option}"; it has ${OPTIONS.join(', ')}`);
      }
      const { times = 1, operation, ms } = options;
      if (typeof times !== 'number' || !(times > 0)) throw new RangeError('times must be a number above 0');
      if (ms !== undefined && (typeof ms !== 'number' || !(ms >= 0))) throw new RangeError('ms must be a number of milliseconds');
      if (operation !== undefined && !Object.hasOwn(ERRORS, operation)) {
        throw new RangeError(`the sandbox has no operation "${operation}"; it has ${Object.keys(ERRORS).join(', ')}`);
      }
      waiting.push({ name, left: times, operation, ms });
    },
    clear: () => waiting.splice(0),
    /** The fault of an answer to this operation; {} when none waits for it. */
    next(operation) {
      const place = waiting.findIndex((fault) => fault.operation === undefined || fault.operation === operation);
      const fault = waiting[place];
      if (!fault) return {};
      fault.left -= 1;
      if (!(fault.left > 0)) waiting.splice(place, 1);
      return { name: fault.name, ms: fault.ms, ...FAULTS[fault.name] };
    },
    /** The fault that a request asks for itself, `delay` or `delay; ms=200`; undefined if there is no such fault. */
    asked(value) {
      const [, name, ms] = /^([\w-]+)(?:; *ms=(\d+))?$/.exec(value) ?? [];
      if (!Object.hasOwn(FAULTS, name ?? '')) return undefined;
      return { name, ms: ms && Number(ms), ...FAULTS[name] };
    },
  };
}

/** The body with its last digit changed: as long as before and still JSON, so that only the signature tells. */
function otherLastDigit(body) {
  const altered = body.slice();
  const isDigit = (byte) => byte >= 0x30 && byte <= 0x39;
  const place = altered.findLastIndex(isDigit);
  if (place >= 0) altered[place] = altered[place] === 0x39 ? 0x30 : altered[place] + 1;
  return altered;
}

/** WeChat Pay's own test of its clients: a signature that must be refused, and says so. */
function probed(given) {
  if (!given.headers['Wechatpay-Signature']) return given;
  return withHeader(given, 'Wechatpay-Signature', `WECHATPAY/SIGNTEST/${base64(randomBytes(171))}`);
}

function gatewayPage() {
  const text = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n';
  const page = answer(502, { text, type: 'text/html' });
  return { ...page, headers: without(page.headers, 'Request-ID') };
}

function withHeader(given, name, value) {
  return { ...given, headers: { ...given.headers, [name]: value } };
}

function without(headers, name) {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}
