// An answer's headers, in any of the shapes that HTTP clients give them. Refuses what has no pairs of strings. Passes on only the
// headers that the core judges, each as often as it came: whether one may come twice is the core's decision.

import { answerHeaders, requestIdHeader } from './tables.js';
import { failure } from './errors.js';

// These decide nothing about the coupon: how long to wait, how wrong the clock may be, and who answered.
const ASIDE = ['retry-after', 'date', 'content-type', 'server', 'location'];
const WANTED = new Set([...answerHeaders, requestIdHeader, ...ASIDE].map((name) => name.toLowerCase()));

const SERIAL = 'wechatpay-serial';
/** What names a key. Anything else in that header is not repeated. */
const KEY_ID = /^(PUB_KEY_ID_\d{1,64}|[0-9A-Fa-f]{1,64})$/;

/**
 * `{ requestId, serial, retryAfter, date, contentType, server, location, judged }`: the id for support, the key that is named, hints, and
 * the other headers, for the core. `isBare`: none of these is there.
 */
export function readHeaders(headers, context) {
  const judged = [];
  const aside = {};
  for (const [name, value] of wanted(headers, context)) {
    if (name === requestIdHeader.toLowerCase()) aside.requestId ??= value;
    else if (ASIDE.includes(name)) aside[name] ??= value;
    else judged.push([name, value]);
  }
  const serials = judged.filter(([name]) => name === SERIAL).map(([, value]) => value);
  const serial = serials.length === 1 && KEY_ID.test(serials[0]) ? serials[0] : undefined;
  const { requestId, date, server, location, 'retry-after': retryAfter, 'content-type': contentType } = aside;
  return { requestId, serial, retryAfter, date, contentType, server, location, isBare: judged.length === 0, judged };
}

function wanted(headers, context) {
  const refuse = () => failure('REQUEST_INVALID', context, { reason: 'ANSWER_HEADERS_SHAPE' });
  if (typeof headers !== 'object' || headers === null) throw refuse();
  const found = [];
  const add = (name, value) => {
    if (typeof name !== 'string') throw refuse();
    const lower = name.toLowerCase();
    if (!WANTED.has(lower) || (ASIDE.includes(lower) && typeof value !== 'string')) return;
    if (typeof value !== 'string') throw refuse();
    found.push([lower, value]);
  };
  try {
    if (typeof headers[Symbol.iterator] === 'function') {
      for (const pair of headers) {
        if (!Array.isArray(pair)) throw refuse();
        add(pair[0], pair[1]);
      }
    } else if (typeof headers.get === 'function') {
      // Read one by one: a request of Express, a context of Koa, `Headers` of a host that cannot iterate them. An empty text is what Koa
      // gives for a header that is not there.
      for (const name of WANTED) {
        const value = headers.get(name);
        if (value !== undefined && value !== null && value !== '') add(name, value);
      }
    } else {
      for (const name of Object.keys(headers)) {
        const value = headers[name];
        if (value === undefined) continue;
        for (const one of Array.isArray(value) ? value : [value]) add(name, one);
      }
    }
  } catch {
    throw refuse();
  }
  return found;
}
