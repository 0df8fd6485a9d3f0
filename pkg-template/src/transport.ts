// Sends a prepared request with the host's fetch. Refuses nothing that arrives; when nothing arrives it says whether the request can
// have left. Redirects are not followed: WeChat Pay sends none, and a signed request belongs to one host.

import { failure } from './errors.js';
import { isMisuse, nameOf, wasConnected, wasNotSent } from './reasons.js';

/** What fetch is told of redirects. */
export const redirect = 'manual';

/** The function that sends. Looked up at call time, since a host may install or replace it after import; before anything is signed. */
export function fetchOf(configured, context) {
  const fetching = configured ?? globalThis.fetch;
  if (typeof fetching !== 'function') throw failure('CONFIG_INVALID', context, { at: 'fetch', reason: 'FETCH_MISSING' });
  return fetching;
}

/** `{ status, headers, body }` with the raw bytes of the body. Tells `context` how far the request came. */
export async function send(fetching, { url, method, headers, body }, signal, context) {
  refuseEnded(signal, context);
  context.sent = true;
  context.attempts += 1;
  context.connected = undefined;
  context.sentAt = performance.now();
  let response;
  let bytes;
  try {
    response = await fetching.call(globalThis, url, { method, headers, body, redirect, signal });
    // Once there is an answer the request was sent, whatever breaks afterwards.
    context.head = true;
    context.connected = true;
    response = partsOf(response);
    bytes = asBytes(await response?.arrayBuffer());
  } catch (cause) {
    throw broken(cause, context);
  }
  if (!bytes) throw failure('CONFIG_INVALID', context, { at: 'fetch', reason: 'FETCH_RESULT', outcome: 'unknown' });
  return { status: response.status, headers: response.headers, body: bytes };
}

/** What is read of a response, each part once; nothing where one of them is missing, or somebody has read the body. */
function partsOf(response) {
  const { status, headers, arrayBuffer, bodyUsed } = Object(response);
  const isWhole = Number.isInteger(status) && typeof headers === 'object' && headers !== null && typeof arrayBuffer === 'function';
  return isWhole && bodyUsed !== true ? { status, headers, arrayBuffer: () => arrayBuffer.call(response) } : undefined;
}

function asBytes(buffer) {
  if (ArrayBuffer.isView(buffer)) return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  return Object.prototype.toString.call(buffer) === '[object ArrayBuffer]' ? new Uint8Array(buffer) : undefined;
}

/** The error of a try whose fetch threw. */
function broken(cause, context) {
  const outcome = !context.head && wasNotSent(cause) ? 'not-sent' : 'unknown';
  const named = nameOf(cause);
  if (isMisuse(cause)) return failure('CONFIG_INVALID', context, { at: 'fetch', reason: 'FETCH_REFUSED', cause, outcome, named });
  context.unreachable = outcome === 'not-sent';
  if (context.unreachable) context.connected = false;
  else if (wasConnected(cause)) context.connected = true;
  return failure('TRANSPORT_FAILED', context, { cause, outcome, reason: reasonOf(context), named });
}

function reasonOf({ head, connected }) {
  if (head) return 'ANSWER_BROKEN_OFF';
  if (connected === undefined) return undefined;
  return connected ? 'CONNECTION_BROKEN' : 'CONNECTION_NOT_OPENED';
}

/** Goes no further with a call that has ended meanwhile: its caller was told so. */
export function refuseEnded(signal, context) {
  if (signal?.aborted) throw failure('ABORTED', context, { cause: signal.reason, outcome: context.sent ? 'unknown' : 'not-sent' });
}
