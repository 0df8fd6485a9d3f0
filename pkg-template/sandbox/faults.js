// The ways an answer can be spoilt, as one table: a new fault is one entry.
// Refuses, in `nextFaults`, a name that is not in the table.
//
// An entry may have, each with what it is given:
//   instead  the operation does not run, this is answered          ({ refuse }) => answer
//   after    the operation has run, its answer is replaced         (answer, { refuse }) => answer
//   terms    what a 2xx answer is signed on                         (terms, { keys }) => terms
//   sent     the finished answer, on its way to the client          (answer) => answer
// `instead` and `after` may answer DROPPED: the connection is destroyed. A fault of the signature leaves an unsigned error
// as it is.

import { randomBytes } from 'node:crypto';
import { answer, refusalAnswer } from './answer.js';

/** No answer at all. */
export const DROPPED = Object.freeze({ dropped: true });

const TOO_FAR = 360; // seconds: outside every window of 5 minutes, also after a slow minute

const FAULTS = {
  // The answer is forged or altered.
  'body-altered': { sent: (given) => ({ ...given, body: otherLastDigit(given.body) }) },
  'wrong-key': { terms: (terms, { keys }) => ({ ...terms, sign: keys.stranger.sign }) },
  'unknown-serial': { terms: (terms, { keys }) => ({ ...terms, ...keys.stranger }) },
  'signature-missing': { sent: (given) => ({ ...given, headers: without(given.headers, 'Wechatpay-Signature') }) },
  'probe-signature': { sent: (given) => probed(given) },

  // The answer is genuine, but not of this moment.
  'stale-timestamp': { terms: (terms) => ({ ...terms, seconds: terms.seconds - TOO_FAR }) },
  'future-timestamp': { terms: (terms) => ({ ...terms, seconds: terms.seconds + TOO_FAR }) },

  // The connection ends before or after the state changes.
  'drop-before': { instead: () => DROPPED },
  'drop-after': { after: () => DROPPED },

  // Something else answers, or WeChat Pay answers something else.
  'html-gateway': { instead: () => gatewayPage() },
  'empty-404': { instead: () => ({ ...answer(404), headers: {} }) },
  'accepted-202': { instead: () => answer(202) },
  'too-many-requests': { instead: ({ refuse }) => refusalAnswer(refuse('tooFast')) },
  'service-unavailable': { instead: ({ refuse }) => refusalAnswer(refuse('unavailable')) },
  'system-error-before': { instead: ({ refuse }) => refusalAnswer(refuse('system')) },
  'system-error-after': { after: (_, { refuse }) => refusalAnswer(refuse('system')) },
};

export const faultNames = Object.freeze(Object.keys(FAULTS));

/** The faults that are waiting, first in, first out: one for each answer. */
export function nextFaults() {
  const waiting = [];
  return {
    add(name) {
      if (!Object.hasOwn(FAULTS, name)) {
        throw new RangeError(`the sandbox has no fault "${name}"; it has ${faultNames.join(', ')}`);
      }
      waiting.push({ name, ...FAULTS[name] });
    },
    next: () => waiting.shift() ?? {},
  };
}

/** The body with its last digit changed: as long as before and still JSON, so that only the signature tells. */
function otherLastDigit(body) {
  const altered = Buffer.from(body);
  const isDigit = (byte) => byte >= 0x30 && byte <= 0x39;
  const place = altered.findLastIndex(isDigit);
  if (place >= 0) altered[place] = altered[place] === 0x39 ? 0x30 : altered[place] + 1;
  return altered;
}

/** WeChat Pay's own test of its clients (签名探测流量): a signature that must be refused, and says so. */
function probed(given) {
  if (!given.headers['Wechatpay-Signature']) return given;
  const signature = `WECHATPAY/SIGNTEST/${randomBytes(171).toString('base64')}`;
  return { ...given, headers: { ...given.headers, 'Wechatpay-Signature': signature } };
}

function gatewayPage() {
  const text = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n';
  const page = answer(502, { text, type: 'text/html' });
  return { ...page, headers: without(page.headers, 'Request-ID') };
}

function without(headers, name) {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}
