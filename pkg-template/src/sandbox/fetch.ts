// The sandbox as a `fetch` function, without a socket: what the host's fetch would give for the same answer.
// Refuses as fetch does: a TypeError with a cause when no answer comes, the signal's reason when it is aborted. It adds no header of
// its own, so that what a client leaves out is missing.

import { headerPairs } from './answer.js';
import { EMPTY } from './bytes.js';
import { DROPPED, UNREACHABLE } from './faults.js';

/** `answerTo` takes a request and resolves to an answer. */
export function fetchDoor(answerTo) {
  return async function fetch(input, init) {
    const read = await requestOf(input, init ?? {});
    const { signal } = read;
    signal?.throwIfAborted();
    const given = await unlessAborted(signal, answerTo(read));
    if (given === DROPPED) throw failed('read ECONNRESET', { code: 'ECONNRESET', syscall: 'read' });
    if (given === UNREACHABLE) throw failed(`connect ECONNREFUSED ${read.origin}`, { code: 'ECONNREFUSED', syscall: 'connect' });
    return responseOf(given);
  };
}

async function requestOf(input, init) {
  const request = typeof input === 'object' && input !== null && !('href' in input) && 'url' in input ? input : {};
  const { origin, pathname, search } = new URL(request.url ?? input);
  const values = new Map();
  for (const [name, value] of pairsOf(init.headers ?? request.headers ?? {})) {
    values.set(name.toLowerCase(), [...(values.get(name.toLowerCase()) ?? []), String(value).trim()]);
  }
  const body = await bytesOf(init.body ?? (request.body && (await request.arrayBuffer())));
  return {
    method: (init.method ?? request.method ?? 'GET').toUpperCase(),
    origin,
    target: pathname + search,
    header: (name) => (values.get(name)?.length === 1 ? values.get(name)[0] : undefined), // one that came twice says nothing
    body,
    tooLarge: false,
    signal: init.signal ?? request.signal,
  };
}

function pairsOf(headers) {
  if (typeof headers[Symbol.iterator] === 'function') return [...headers];
  return Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
}

async function bytesOf(body) {
  return body === undefined || body === null ? EMPTY : new Uint8Array(await new Response(body).arrayBuffer());
}

/** In-process there is nothing to decompress: fetch hands out decoded bytes, and leaves the header. */
function responseOf(given) {
  const headers = new Headers();
  for (const [name, value] of headerPairs(given)) headers.append(name, value);
  if (given.compressed) headers.set('Content-Encoding', 'gzip');
  const body = given.chunked ? byteByByte(given.body) : given.body;
  return new Response(given.body.length === 0 ? null : body, { status: given.status, headers });
}

function byteByByte(body) {
  let place = 0;
  return new ReadableStream({
    pull(controller) {
      if (place === body.length) controller.close();
      else controller.enqueue(body.slice(place, (place += 1)));
    },
  });
}

/** The request goes on, as one does that a server has already got. */
function unlessAborted(signal, promise) {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function failed(message, reason) {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), reason) });
}
