// Sends a prepared request with the host's fetch. Refuses nothing that arrives; when nothing arrives it says whether the request can
// have left. Redirects are not followed: WeChat Pay sends none, and a signed request belongs to one host.

import { failure } from './errors.js';

/** System calls that come before the first byte of a request. A code alone does not tell: an open connection can get ECONNREFUSED too. */
const CALLS_BEFORE_SENDING = new Set(['connect', 'getaddrinfo']);

/** What an error without a system call says when nothing was sent: name resolution, connecting, the TLS handshake. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ConnectionRefused',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** What fetch is told of redirects. */
export const redirect = 'manual';

/**
 * The same in words, where an error has no code: Node.js for a port that fetch never connects to (port 1, for one), and Deno's HTTP
 * client for all that fails before a request is written.
 */
const WORDS_BEFORE_SENDING = /^(bad port$|error sending request for url \(\S+\): client error \(Connect\): )/;

/** `{ status, headers, body }` with the raw bytes of the body. Tells `context` how far the request came. */
export async function send(fetch, { url, method, headers, body }, signal, context) {
  // Looked up at call time: a host may install or replace it after import.
  const fetching = fetch ?? globalThis.fetch;
  if (typeof fetching !== 'function') throw failure('CONFIG_INVALID', context, { at: 'fetch', reason: 'FETCH_MISSING' });
  refuseEnded(signal, context);
  context.sent = true;
  context.sentAt = performance.now();
  try {
    const response = await fetching.call(globalThis, url, { method, headers, body, redirect, signal });
    // Once there is an answer the request was sent, whatever breaks afterwards.
    context.head = true;
    return { status: response.status, headers: response.headers, body: new Uint8Array(await response.arrayBuffer()) };
  } catch (cause) {
    context.unreachable = !context.head && wasNotSent(cause);
    throw failure('TRANSPORT_FAILED', context, {
      cause,
      outcome: context.unreachable ? 'not-sent' : 'unknown',
      reason: (context.unreachable && 'CONNECTION_NOT_OPENED') || (context.head && 'ANSWER_BROKEN_OFF') || undefined,
    });
  }
}

/** Goes no further with a call that has ended meanwhile: its caller was told what this says. */
export function refuseEnded(signal, context) {
  if (signal?.aborted) throw failure('TRANSPORT_FAILED', context, { outcome: context.sent ? 'unknown' : 'not-sent' });
}

/** Whether every reason named by an error is one from before sending. An error that names another reason, or none, leaves it open. */
function wasNotSent(error) {
  try {
    return everyReasonIsBeforeSending(error, 0);
  } catch {
    return false;
  }
}

function everyReasonIsBeforeSending(error, depth) {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { code, syscall, cause, errors } = error;
  if (Array.isArray(errors) && errors.length > 0) return errors.every((one) => everyReasonIsBeforeSending(one, depth + 1));
  if (code === undefined && WORDS_BEFORE_SENDING.test(error.message)) return true;
  if (syscall !== undefined) return CALLS_BEFORE_SENDING.has(syscall);
  if (code !== undefined) return BEFORE_SENDING.has(code);
  return everyReasonIsBeforeSending(cause, depth + 1);
}
