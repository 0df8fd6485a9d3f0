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

/**
 * Getters and toJSON of the caller run here, before the wasm is entered. `attempt` says of which operation it is. In place of parameters there may
 * be the error that they are.
 */
export function read(params: unknown, attempt: Attempt): Given {
  if (isRefusal(params)) throw params;
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
  // undefined, a function and a symbol have no JSON; the core then says what it wants.
  const text = jsonOf(params, attempt) ?? 'null';
  if (text.length > maxParameterBytes)
    throw failure('REQUEST_INVALID', attempt, { findings: [finding('', 'json', 'must be at most 1 MiB')] });
  return encodeText(text);
}

/** What JSON.stringify calls for each value. Throws the {@link refusal} of an {@link Unwritable}. */
type Replacer = (this: unknown, key: string, value: unknown) => unknown;

/** The JSON of a value, with each Date as the documents have times; undefined of what has none. */
export function jsonOf(value: unknown, attempt: Attempt, replace: Replacer = withDates): string | undefined {
  try {
    return JSON.stringify(value, replace) as string | undefined;
  } catch (error) {
    if (isRefusal(error)) throw failure('REQUEST_INVALID', attempt, { findings: unwritable(value, replace) });
    throw notJson(attempt);
  }
}

function notJson(attempt: Attempt): Error {
  return failure('REQUEST_INVALID', attempt, { findings: [finding('', 'json', 'cannot be written as JSON')], reason: 'PARAMS_NOT_JSON' });
}

export function finding(path: string, rule: string, message: string): Finding {
  return { path, rule, message, severity: 'error' };
}

const refusals = new WeakSet();

/** Marks what is thrown here: what a caller's code throws may fail when it is looked at. */
export function refusal<Thrown extends object>(thrown: Thrown): Thrown {
  refusals.add(thrown);
  return thrown;
}

const isRefusal = (thrown: unknown): boolean => refusals.has(thrown as object);

/** Why a value is not written: the rule that it breaks, and the words of that. */
interface Unwritable {
  readonly rule: string;
  readonly message: string;
}

/** Writes each Date as the documents have times. `value` is what its own toJSON made of it: a time of UTC, or null. */
export function withDates(this: unknown, key: string, value: unknown): unknown {
  // Other values are not read a second time: they may come from a getter of the caller's.
  if (value !== null && !(typeof value === 'string' && value.endsWith('Z'))) return value;
  const milliseconds = millisecondsOf((this as Record<string, unknown>)[key]);
  if (milliseconds === undefined) return value;
  try {
    return rfc3339(milliseconds);
  } catch {
    throw refusal<Unwritable>({ rule: 'time', message: 'must be a valid Date of the years 0000 to 9999' });
  }
}

/** Where all is that is not written. */
function unwritable(whole: unknown, replace: Replacer): Finding[] {
  const findings: Finding[] = [];
  const places = new Map<unknown, string>();
  const look = function (this: unknown, key: string, value: unknown): unknown {
    const place = places.has(this) ? `${places.get(this)}/${escaped(key)}` : '';
    if (typeof value === 'object' && value !== null) places.set(value, place);
    try {
      replace.call(this, key, value);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { rule, message } = error as Unwritable;
      findings.push(finding(place, rule, message));
      return undefined; // a BigInt would end the search
    }
    return value;
  };
  try {
    JSON.stringify(whole, look);
  } catch {} // what was found until then is reported
  return findings;
}

/** A name as a JSON pointer has it. */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
