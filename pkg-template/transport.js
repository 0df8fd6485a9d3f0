// Sends a prepared request with the host's fetch. Refuses nothing that arrives; when nothing arrives it says whether the request can
// have left. Redirects are not followed: WeChat Pay sends none, and a signed request belongs to one host.

import { failure } from './errors.js';

/** Failures that happen before the first byte of a request is sent: name resolution, connecting, the TLS handshake. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ConnectionRefused',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** `{ status, headers, body }` with the raw bytes of the body. */
export async function send(fetch, prepared, context) {
  const { url, method, headers, body, redirect } = prepared;
  // Looked up at call time: a host may install or replace it after import.
  const fetching = fetch ?? globalThis.fetch;
  if (typeof fetching !== 'function') throw failure('CONFIG_INVALID', context, { at: 'fetch', reason: 'FETCH_MISSING' });
  try {
    const response = await fetching.call(globalThis, url, { method, headers, body, redirect });
    return { status: response.status, headers: response.headers, body: new Uint8Array(await response.arrayBuffer()) };
  } catch (cause) {
    const unsent = wasNotSent(cause);
    throw failure('TRANSPORT_FAILED', context, {
      cause,
      outcome: unsent ? 'not-sent' : 'unknown',
      reason: unsent ? 'CONNECTION_NOT_OPENED' : undefined,
    });
  }
}

/** Whether every reason named by an error is one from before sending. An error without such a name leaves it open. */
function wasNotSent(error, depth = 0) {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  if (Array.isArray(error.errors) && error.errors.length > 0) return error.errors.every((one) => wasNotSent(one, depth + 1));
  if (BEFORE_SENDING.has(error.code)) return true;
  if (error.code === 'ETIMEDOUT') return error.syscall === 'connect';
  return error.cause !== undefined && wasNotSent(error.cause, depth + 1);
}
