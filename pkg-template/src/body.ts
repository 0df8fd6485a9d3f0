// A body as it arrived, in any of the shapes that HTTP clients and frameworks give one: its bytes. What is no longer, or not yet, the bytes that
// were signed is a REQUEST_INVALID that says what it is and where the bytes are.

import type { Attempt } from './attempt.js';
import { failure } from './failure.js';
import { bodies } from './texts.js';

const typeOf = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)?.get;
const isUint8Array = (value: unknown): value is Uint8Array => typeOf?.call(value) === 'Uint8Array';
const isShared = (buffer: unknown) => Object.prototype.toString.call(buffer) === '[object SharedArrayBuffer]';

/** The bytes: those that were given, without a copy, where they are no shared memory. A string is its UTF-8. */
export function bytesOf(body: unknown, attempt: Attempt): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  try {
    // DataView takes an ArrayBuffer of any realm, shared or not, and nothing else.
    const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(body) ? body : new DataView(body as ArrayBuffer);
    if (isShared(buffer)) return new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength));
    return isUint8Array(body) ? body : new Uint8Array(buffer, byteOffset, byteLength);
  } catch {
    const raw = attempt.call.kind === 'notification' ? 'OF_NOTIFICATION' : 'OF_RESPONSE';
    throw failure('REQUEST_INVALID', attempt, { reason: 'BODY_SHAPE', hint: hintAt(body, raw) });
  }
}

/** What the caller has in hand. `raw`: where the raw body is found. */
function hintAt(body: unknown, raw: 'OF_NOTIFICATION' | 'OF_RESPONSE'): string {
  try {
    if (body === undefined || body === null) return `${bodies.ABSENT} ${bodies[raw]}`;
    const given = body as Partial<Record<string, unknown>>;
    if (typeof given.then === 'function') return bodies.PROMISE;
    if (typeof given.arrayBuffer === 'function') return bodies.UNREAD;
    if (typeof given.getReader === 'function' || typeof given.pipe === 'function') return bodies.STREAM;
    if (typeof body !== 'object') return `This is a ${typeof body}. ${bodies[raw]}`;
    if ('isBase64Encoded' in body) return bodies.EVENT;
  } catch {} // an object whose getters throw
  return `${bodies.PARSED} ${bodies[raw]}`;
}
