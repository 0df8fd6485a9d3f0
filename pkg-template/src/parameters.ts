// The parameters of a call as JSON. A REQUEST_INVALID is what cannot be written as JSON, what is longer than the core reads, and a Date that is
// no moment.

import type { Attempt } from './attempt.js';
import { encodeText } from './encode.js';
import { failure } from './failure.js';
import type { Finding } from './findings.js';
import { maxParameterBytes } from './generated/codes.js';
import { millisecondsOf, rfc3339 } from './rfc3339.js';

/** The parameters of a call as the core takes them. */
export interface Given {
  /** JSON, in UTF-8. */
  readonly json: Uint8Array;
  /** The bytes of an upload. */
  readonly file: Uint8Array | undefined;
}

/** Getters and toJSON of the caller run here, before the wasm is entered. `attempt` says of which operation it is. */
export function read(params: unknown, attempt: Attempt): Given {
  const name = attempt.call.endpoint?.file;
  if (name === undefined || typeof params !== 'object' || params === null) return { json: write(params, attempt), file: undefined };
  const { file, others } = partsOf(params, name, attempt);
  return { json: write(others, attempt), file: file === undefined ? undefined : bytesOf(file, name, attempt) };
}

/** The file, and the parameters that are JSON. */
function partsOf(params: object, name: string, attempt: Attempt): { readonly file: unknown; readonly others: object } {
  try {
    const { [name]: file, ...others } = params as Record<string, unknown>;
    return { file, others };
  } catch {
    throw notJson(attempt);
  }
}

/** A copy: the caller may go on writing into its own. */
function bytesOf(file: unknown, name: string, attempt: Attempt): Uint8Array {
  try {
    // DataView takes an ArrayBuffer of any realm, and nothing else.
    const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(file) ? file : new DataView(file as ArrayBuffer);
    return new Uint8Array(buffer, byteOffset, byteLength).slice();
  } catch {
    throw failure('REQUEST_INVALID', attempt, { findings: [finding(`/${name}`, 'type', 'must be a Uint8Array or an ArrayBuffer')] });
  }
}

/** The parameters as JSON, in UTF-8. */
function write(params: unknown, attempt: Attempt): Uint8Array {
  let text: string | undefined;
  try {
    text = JSON.stringify(params, withDates) as string | undefined;
  } catch (error) {
    if (error === INVALID_DATE) throw failure('REQUEST_INVALID', attempt, { findings: invalidDates(params) });
    throw notJson(attempt);
  }
  // undefined, a function and a symbol have no JSON; the core then says what it wants.
  text ??= 'null';
  if (text.length > maxParameterBytes)
    throw failure('REQUEST_INVALID', attempt, { findings: [finding('', 'json', 'must be at most 1 MiB')] });
  return encodeText(text);
}

function notJson(attempt: Attempt): Error {
  return failure('REQUEST_INVALID', attempt, { findings: [finding('', 'json', 'cannot be written as JSON')], reason: 'PARAMS_NOT_JSON' });
}

function finding(path: string, rule: string, message: string): Finding {
  return { path, rule, message, severity: 'error' };
}

const INVALID_DATE = new Error('an invalid Date');

/** Writes each Date as the documents have times. `value` is what its own toJSON made of it: a time of UTC, or null. */
function withDates(this: unknown, key: string, value: unknown): unknown {
  // Other values are not read a second time: they may come from a getter of the caller's.
  if (value !== null && !(typeof value === 'string' && value.endsWith('Z'))) return value;
  const milliseconds = millisecondsOf((this as Record<string, unknown>)[key]);
  if (milliseconds === undefined) return value;
  try {
    return rfc3339(milliseconds);
  } catch {
    throw INVALID_DATE;
  }
}

/** Where the Dates are that cannot be written. */
function invalidDates(params: unknown): Finding[] {
  const findings: Finding[] = [];
  const places = new Map<unknown, string>();
  const look = function (this: unknown, key: string, value: unknown): unknown {
    const place = places.has(this) ? `${places.get(this)}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
    if (typeof value === 'object' && value !== null) places.set(value, place);
    try {
      withDates.call(this, key, value);
    } catch {
      findings.push(finding(place, 'time', 'must be a valid Date of the years 0000 to 9999'));
    }
    return value;
  };
  try {
    JSON.stringify(params, look);
  } catch {} // what was found until then is reported
  return findings;
}
