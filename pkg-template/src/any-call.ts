// Any other call of APIv3: what the caller says of it, as the core takes it, and the operation that it is.

import { Attempt } from './attempt.js';
import type { Client } from './client.js';
import { type Endpoint, endpointOfAny } from './endpoints.js';
import { failure } from './failure.js';
import type { Finding } from './findings.js';
import { waysOf } from './operation.js';
import type { Operation } from './operation-types.js';
import { escaped, finding, jsonOf, refusal, withDates } from './parameters.js';

/** A call of APIv3 that this package has no operation for. */
export interface ApiRequest {
  /** The request method. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /**
   * The path as the documents have it, without host and query: `/v3/…`, or of a brand `/brand/…`. It is sent as it is, so each value in it is
   * encoded before: `` `/v3/pay/transactions/out-trade-no/${encodeURIComponent(number)}` ``. None may be empty, `.` or `..`, which would address
   * something else.
   */
  readonly path: string;
  /** The parameters of the query, in their order: each is encoded, one of a list once for each item; what is `undefined` is left out. */
  readonly query?: Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>> | undefined;
  /** The body, as it is written in JSON: plain objects, lists, strings, exact numbers, `true`, `false`, `null`, and dates. A GET has none. */
  readonly body?: unknown;
  /**
   * Whether the identical request may be sent again when no response came: only where WeChat Pay documents that it does nothing twice (幂等).
   * Default: of a GET alone.
   */
  readonly repeatable?: boolean | undefined;
}

/** A value in a query. A `Date` is written as `rfc3339` does. */
export type QueryValue = string | number | boolean | Date;

/** Any other call, as an operation. */
export function createRequest(client: Client): Operation<ApiRequest, unknown> {
  return waysOf(client, read);
}

/** The operation that a call is, and its parameters as the core takes them, which finds what is not of its type; or the error that they are. */
function read(request: unknown): readonly [Endpoint, unknown] {
  const attempt = new Attempt({ endpoint: undefined, kind: 'operation', carrier: 'package' });
  try {
    // A plain copy: getters run once, and dates are written.
    const call: unknown = JSON.parse(jsonOf(request, attempt, exactly) ?? 'null');
    if (!isNamed(call)) return [endpointOfAny('', false), call];
    const { query = {}, ...given } = call;
    const { method, path, body = null, repeatable = method === 'GET' } = given;
    const findings: Finding[] = [];
    if (typeof path === 'string') {
      if (!isPath(path)) findings.push(finding('/path', 'path', PATH));
      given.path = path + queryOf(query, findings);
    }
    if (body !== null) given.body = JSON.stringify(body);
    if (body !== null && method === 'GET') findings.push(finding('/body', 'body', 'must be left out: a GET has none'));
    if (findings.length > 0) throw failure('REQUEST_INVALID', attempt, { findings });
    // What is no method is in no event: it may be a path.
    return [endpointOfAny(/^[A-Z]{3,6}$/.exec(String(method))?.[0] ?? '', repeatable === true), given];
  } catch (error) {
    return [endpointOfAny('', false), refusal(error as Error)];
  }
}

const isNamed = (value: unknown): value is Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lets pass what JSON holds as it is: no schema would notice later what was left out, rounded or became null. */
function exactly(this: unknown, key: string, value: unknown): unknown {
  const written = withDates.call(this, key, value);
  const isLeftOut = written === undefined && !Array.isArray(this);
  if (!isLeftOut && (!isExact(written) || LONE_SURROGATE.test(key))) throw refusal({ rule: 'json', message: JSON_ONLY });
  return written;
}

const JSON_ONLY = 'must be JSON: a plain object, a list, a well-formed string, an exact number, true, false or null';

const LONE_SURROGATE = /\p{Surrogate}/u;

function isExact(value: unknown): boolean {
  if (typeof value === 'string') return !LONE_SURROGATE.test(value);
  if (typeof value === 'number') return Number.isFinite(value) && (Number.isSafeInteger(value) || !Number.isInteger(value));
  if (typeof value !== 'object') return typeof value === 'boolean';
  if (value === null || Array.isArray(value)) return true;
  // Object.prototype, of this realm or another.
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const PATH = 'must be a path as it is sent, /v3/…: without host and query, no segment empty, . or .., each percent-encoded';

/** Whether every URL parser leaves the path as it is. */
function isPath(path: string): boolean {
  try {
    const [before, ...segments] = path.split('/').map((segment) => decodeURIComponent(segment));
    return before === '' && /^[\w.~!$&'()*+,;=:@%/-]+$/.test(path) && !segments.some((segment) => /^\.{0,2}$/.test(segment));
  } catch {
    return false; // what is no percent-encoded UTF-8
  }
}

/** The query as it is sent, with its question mark. */
function queryOf(query: unknown, findings: Finding[]): string {
  if (!isNamed(query)) findings.push(finding('/query', 'type', 'must be an object of the parameters'));
  const pairs = Object.entries(Object(query) as object).flatMap(([name, given]) =>
    [given].flat().map((value: unknown) => {
      if (typeof value === 'object')
        findings.push(finding(`/query/${escaped(name)}`, 'type', 'must be a string, a number, true, false, or a list of these'));
      return `${encode(name)}=${encode(String(value))}`;
    }),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** Everything but the letters that no URL parser encodes. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
