// A response's headers, in any of the shapes that HTTP clients give them; anything but pairs of strings is a REQUEST_INVALID. Passes on only
// the headers that the core reads, each as often as it came: whether one may come twice is the core's decision.

import type { Attempt, ResponseHints } from './attempt.js';
import { failure } from './failure.js';
import { responseHeaders, requestIdHeader } from './generated/codes.js';

/** A header: its name in lower case, and its value. */
export type Pair = readonly [name: string, value: string];

const REQUEST_ID = requestIdHeader.toLowerCase();
// These decide nothing about the coupon: how long to wait, how wrong the clock may be, and who responded.
const ASIDE = ['retry-after', 'date', 'content-type', 'server', 'location'];
const WANTED = new Set([...responseHeaders, requestIdHeader, ...ASIDE].map((name) => name.toLowerCase()));

const SERIAL = 'wechatpay-serial';
/** What names a key. Anything else in that header is not repeated. */
const KEY_ID = /^(PUB_KEY_ID_\d{1,64}|[0-9A-Fa-f]{1,64})$/;

/** `pairs`: the headers that the core reads. */
export function readHeaders(headers: unknown, attempt: Attempt): { readonly hints: ResponseHints; readonly pairs: Pair[] } {
  const pairs: Pair[] = [];
  const first = new Map<string, string>();
  for (const pair of wanted(headers, attempt)) {
    const [name, value] = pair;
    if (name !== REQUEST_ID && !ASIDE.includes(name)) pairs.push(pair);
    else if (!first.has(name)) first.set(name, value);
  }
  const [serial, ...others] = pairs.filter(([name]) => name === SERIAL).map(([, value]) => value);
  const hints = {
    requestId: first.get(REQUEST_ID),
    serial: serial !== undefined && others.length === 0 && KEY_ID.test(serial) ? serial : undefined,
    retryAfter: first.get('retry-after'),
    date: first.get('date'),
    contentType: first.get('content-type'),
    server: first.get('server'),
    location: first.get('location'),
    isBare: pairs.length === 0,
  };
  return { hints, pairs };
}

function wanted(headers: unknown, attempt: Attempt): Pair[] {
  const found: Pair[] = [];
  try {
    for (const [name, value] of entriesOf(headers)) {
      const lower = nameOf(name);
      if (!WANTED.has(lower) || (ASIDE.includes(lower) && typeof value !== 'string')) continue;
      if (typeof value !== 'string') throw new TypeError('a header that is no text');
      found.push([lower, value]);
    }
  } catch {
    throw failure('REQUEST_INVALID', attempt, { reason: 'RESPONSE_HEADERS_SHAPE' });
  }
  return found;
}

function nameOf(name: unknown): string {
  if (typeof name !== 'string') throw new TypeError('a name that is no text');
  return name.toLowerCase();
}

function* entriesOf(headers: unknown): Iterable<readonly [name: unknown, value: unknown]> {
  if (typeof headers !== 'object' || headers === null) throw new TypeError('no headers');
  if (isIterable(headers)) {
    for (const pair of headers) {
      if (!Array.isArray(pair)) throw new TypeError('no pair');
      yield [pair[0], pair[1]];
    }
  } else if (hasGet(headers)) {
    // Read one by one: a request of Express, a context of Koa, `Headers` of a host that cannot iterate them. An empty text is what Koa
    // gives for a header that is not there.
    for (const name of WANTED) {
      const value = headers.get(name);
      if (value !== undefined && value !== null && value !== '') yield [name, value];
    }
  } else {
    for (const [name, value] of Object.entries(headers) as [string, unknown][]) {
      if (value === undefined) continue;
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) yield [name, one];
    }
  }
}

function isIterable(value: object): value is Iterable<unknown> {
  return typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function';
}

function hasGet(value: object): value is { get(name: string): unknown } {
  return 'get' in value && typeof value.get === 'function';
}
