// The control API of a sandbox that listens: `GET` and `POST /sandbox/…`, JSON both ways, for services in other languages. Every request that
// cannot be served gets an error in WeChat Pay's form, `code` and `message`.

import { isObject, parseJson, utf8 } from '../bytes.js';
import type { Bytes, Json } from '../bytes.js';
import type { IncomingRequest } from '../request.js';
import { ControlError, Events, Page, isOfType } from './endpoint.js';
import type { Controlled, Endpoint, Member } from './endpoint.js';
import { ENDPOINTS } from './endpoints.js';
import { refusalOf } from './guard.js';
import type { Names } from './guard.js';

/** What is sent back. */
export interface ControlReply {
  readonly status: number;
  readonly body: Bytes;
  /** Of the body. */
  readonly type: string;
  /** What follows, bit by bit, in place of a body. */
  readonly events?: Events;
  /** Of an error: what it says. */
  readonly message: string | undefined;
  /** The methods of the path, where another was used. */
  readonly allow: string | undefined;
}

const CODES: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST',
  403: 'NO_AUTH',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  502: 'NOT_DELIVERED',
};

/** Whether a request is for the control API. */
export function isControl(target: string): boolean {
  return /^\/sandbox(?:[/?]|$)/.test(target);
}

export async function control(request: IncomingRequest, sandbox: Controlled, names: Names): Promise<ControlReply> {
  try {
    const refusal = refusalOf(request.header, names);
    if (refusal !== undefined) throw new ControlError(403, refusal);
    const value = (await answer(request, sandbox)) ?? {};
    if (request.method === 'POST') sandbox.live.changed();
    if (value instanceof Page) return { ...replyOf(200, {}), type: 'text/html; charset=utf-8', body: utf8(value.html) };
    return value instanceof Events ? { ...replyOf(200, {}), type: 'text/event-stream; charset=utf-8', events: value } : replyOf(200, value);
  } catch (error) {
    const status = error instanceof ControlError ? error.status : isOfCaller(error) ? 400 : 500;
    const message = error instanceof Error ? error.message : String(error);
    const allow = status === 405 ? methodsOf(pathOf(request)).join(', ') : undefined;
    return { ...replyOf(status, { code: CODES[status] ?? 'SYSTEM_ERROR', message }), message, allow };
  }
}

/** What the sandbox throws about what it was given: as it says it to callers in JavaScript. */
function isOfCaller(error: unknown): boolean {
  return error instanceof RangeError || error instanceof TypeError;
}

function replyOf(status: number, value: unknown): ControlReply {
  return {
    status,
    body: utf8(`${JSON.stringify(value, null, 2)}\n`),
    type: 'application/json; charset=utf-8',
    message: undefined,
    allow: undefined,
  };
}

function answer(request: IncomingRequest, sandbox: Controlled): unknown {
  const path = pathOf(request);
  const found = ENDPOINTS.find(({ method, path: template }) => method === request.method && nameIn(template, path) !== undefined);
  if (!found) {
    const methods = methodsOf(path);
    if (methods.length > 0) throw new ControlError(405, `${path} takes ${methods.join(' and ')}, not ${request.method}.`);
    throw new ControlError(404, `The control API has no ${path}: GET /sandbox lists what it has.`);
  }
  const name = nameIn(found.path, path) ?? '';
  return found.run({ sandbox, origin: request.origin, name, query: queryOf(request, found), body: bodyOf(request, found) });
}

function pathOf({ target }: IncomingRequest): string {
  const [path = ''] = target.split('?', 1);
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function methodsOf(path: string): string[] {
  return ENDPOINTS.filter(({ path: template }) => nameIn(template, path) !== undefined).map(({ method }) => method);
}

/** What stands for the name in the template; '' where it has none, undefined where the path is another. */
function nameIn(template: string, path: string): string | undefined {
  const [before = '', after = ''] = template.split(/\{\w+\}/);
  if (before === template) return path === template ? '' : undefined;
  const rest = path.startsWith(before) && path.endsWith(after) ? path.slice(before.length, path.length - after.length) : '';
  if (rest === '' || rest.includes('/')) return undefined;
  try {
    return decodeURIComponent(rest);
  } catch {
    return undefined;
  }
}

function queryOf({ target }: IncomingRequest, endpoint: Endpoint): Record<string, string> {
  const query = Object.fromEntries(new URLSearchParams(target.split('?', 2)[1] ?? ''));
  const values = Object.entries(query).map(([name, text]): [string, Json] => [
    name,
    endpoint.query?.[name]?.[0] === 'number' && /^\d+$/.test(text) ? Number(text) : text,
  ]);
  check(endpoint, Object.fromEntries(values), endpoint.query ?? {}, 'parameter');
  return query;
}

function bodyOf({ body, tooLarge }: IncomingRequest, endpoint: Endpoint): Record<string, Json | undefined> {
  if (tooLarge) throw new ControlError(413, 'The body is too large.');
  let value: Json = {};
  try {
    if (body.length > 0) value = parseJson(body);
  } catch {
    throw new ControlError(400, 'The body is not JSON.');
  }
  if (!isObject(value)) throw new ControlError(400, 'The body must be a JSON object.');
  check(endpoint, value, endpoint.body ?? {}, 'member');
  for (const name of endpoint.required ?? []) {
    if (value[name] === undefined) throw new ControlError(400, `${endpoint.method} ${endpoint.path} needs "${name}".`);
  }
  return value;
}

function check(
  { method, path }: Endpoint,
  values: Readonly<Record<string, Json | undefined>>,
  members: Readonly<Record<string, Member>>,
  what: string,
): void {
  for (const [name, value] of Object.entries(values)) {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) {
      const names = Object.keys(members).join(', ') || 'none';
      throw new ControlError(400, `${method} ${path} has no ${what} ${JSON.stringify(name)}; it has ${names}.`);
    }
    const [type] = member;
    if (isOfType(value, type)) continue;
    const wanted =
      type === 'time' ? 'milliseconds since 1970, or a time such as 2025-08-03T12:00:00+08:00' : `a${type === 'object' ? 'n' : ''} ${type}`;
    throw new ControlError(400, `"${name}" must be ${wanted}.`);
  }
}
