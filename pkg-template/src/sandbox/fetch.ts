// The sandbox as a `fetch` function, without a socket: what the host's fetch would give for the same reply. It fails as fetch does: a
// TypeError with a cause when no reply comes, the signal's reason when it is aborted. It adds no header of its own, so that what a client
// leaves out is missing.

import { EMPTY } from './bytes.js';
import type { Bytes } from './bytes.js';
import { DROPPED, UNREACHABLE, headerPairs } from './reply.js';
import type { Dropped, Reply, Unreachable } from './reply.js';
import type { IncomingRequest } from './request.js';

/** The part of `fetch` that the sandbox has. */
export type SandboxFetch = (input: string | UrlLike | RequestLike, init?: SandboxFetchInit) => Promise<HostResponse>;

/** A `URL`. */
export interface UrlLike {
  /** The absolute URL. */
  readonly href: string;
}

/** A `Request`. */
export interface RequestLike {
  /** The absolute URL. */
  readonly url: string;
}

/** What `fetch` gets about a request. */
export interface SandboxFetchInit {
  /** Default: GET. */
  method?: string | undefined;
  /** `Headers`, pairs, or a plain object. */
  headers?: object | undefined;
  /** Whatever `fetch` takes as a body. */
  body?: unknown;
  /** An `AbortSignal`, honoured at once. */
  signal?: object | null | undefined;
  /** Without effect: no response is a redirect. */
  redirect?: string | undefined;
}

/** The host's own `Response`, where its types are known. */
export type HostResponse = typeof globalThis extends {
  /** The host's class. */
  Response: {
    /** Its instances. */
    prototype: infer Response;
  };
}
  ? Response
  : SandboxResponse;

/** What is used of a `Response`. */
export interface SandboxResponse {
  /** HTTP status. */
  readonly status: number;
  /** Headers, in any letter case. */
  readonly headers: Iterable<readonly [string, string]>;
  /** The raw bytes, which are what was signed. */
  arrayBuffer(): Promise<ArrayBuffer>;
  /** The body as text. */
  text(): Promise<string>;
}

/** Takes a request, and gives what comes back. */
export type Respond = (request: IncomingRequest) => Promise<Reply | Dropped | Unreachable>;

export function sandboxFetch(respond: Respond): SandboxFetch {
  return async function fetch(input, init) {
    const request = await requestOf(input, init ?? {});
    const { signal } = request;
    signal?.throwIfAborted();
    const given = await unlessAborted(signal, respond(request));
    if (given === DROPPED) throw failed('read ECONNRESET', { code: 'ECONNRESET', syscall: 'read' });
    if (given === UNREACHABLE) throw failed(`connect ECONNREFUSED ${request.origin}`, { code: 'ECONNREFUSED', syscall: 'connect' });
    return responseOf(given as Reply);
  };
}

async function requestOf(input: string | UrlLike | RequestLike, init: SandboxFetchInit): Promise<IncomingRequest> {
  const request = isRequest(input) ? input : undefined;
  const { origin, pathname, search } = new URL(request?.url ?? (input as string));
  const values = new Map<string, string[]>();
  for (const [name, value] of pairsOf(init.headers ?? request?.headers ?? {})) {
    const key = name.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), String(value).trim()]);
  }
  const body = await bytesOf(init.body ?? (request?.body && (await request.arrayBuffer())));
  return {
    method: (init.method ?? request?.method ?? 'GET').toUpperCase(),
    origin,
    target: pathname + search,
    header(name) {
      const [first, second] = values.get(name) ?? [];
      return second === undefined ? first : undefined; // one that came twice says nothing
    },
    body,
    tooLarge: false,
    signal: (init.signal as AbortSignal | null | undefined) ?? request?.signal ?? undefined,
  };
}

function isRequest(input: string | UrlLike | RequestLike): input is Request {
  return typeof input === 'object' && input !== null && !('href' in input) && 'url' in input;
}

function pairsOf(headers: object): (readonly [string, unknown])[] {
  if (Symbol.iterator in headers) return [...(headers as Iterable<readonly [string, string]>)];
  return Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
}

async function bytesOf(body: unknown): Promise<Bytes> {
  return body === undefined || body === null ? EMPTY : new Uint8Array(await new Response(body as BodyInit).arrayBuffer());
}

/** In-process there is nothing to decompress: fetch hands out decoded bytes, and leaves the header. */
function responseOf(given: Reply): HostResponse {
  const headers = new Headers();
  for (const [name, value] of headerPairs(given)) headers.append(name, value);
  if (given.compressed) headers.set('Content-Encoding', 'gzip');
  const body = given.chunked ? byteByByte(given.body) : given.body;
  return new Response(given.body.length === 0 ? null : body, { status: given.status, headers }) as HostResponse;
}

function byteByByte(body: Bytes): ReadableStream<Bytes> {
  let place = 0;
  return new ReadableStream({
    pull(controller) {
      if (place === body.length) controller.close();
      else controller.enqueue(body.slice(place, place + 1));
      place += 1;
    },
  });
}

/** The request goes on, as one does that a server has already got. */
function unlessAborted<Value>(signal: AbortSignal | undefined, promise: Promise<Value>): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function failed(message: string, reason: object): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), reason) });
}
