// A body as it arrived, in any of the shapes that HTTP clients and frameworks give one: its bytes. Refuses what is no longer, or not yet, the
// bytes that were signed, and says what it is and where the bytes are.

import { bodies } from './tables.js';
import { failure } from './errors.js';

const typeOf = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get;
const isShared = (buffer) => Object.prototype.toString.call(buffer) === '[object SharedArrayBuffer]';

/** The bytes: those that were given, without a copy, where they are no shared memory. A string is its UTF-8. */
export function bytesOf(body, context) {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  try {
    // DataView takes an ArrayBuffer of any realm, shared or not, and nothing else.
    const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(body) ? body : new DataView(body);
    if (isShared(buffer)) return new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength));
    return typeOf.call(body) === 'Uint8Array' ? body : new Uint8Array(buffer, byteOffset, byteLength);
  } catch {
    throw failure('REQUEST_INVALID', context, { reason: 'BODY_SHAPE', hint: hintAt(body, context.notification ? 'OF_NOTIFICATION' : 'OF_ANSWER') });
  }
}

/** What the caller has in hand. `raw`: where the raw body is found. */
function hintAt(body, raw) {
  try {
    if (body === undefined || body === null) return `${bodies.ABSENT} ${bodies[raw]}`;
    if (typeof body.then === 'function') return bodies.PROMISE;
    if (typeof body.arrayBuffer === 'function') return bodies.UNREAD;
    if (typeof body.getReader === 'function' || typeof body.pipe === 'function') return bodies.STREAM;
    if (typeof body !== 'object') return `This is a ${typeof body}. ${bodies[raw]}`;
    if ('isBase64Encoded' in body) return bodies.EVENT;
  } catch {} // an object whose getters throw
  return `${bodies.PARSED} ${bodies[raw]}`;
}
