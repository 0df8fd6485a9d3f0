// The parameters of a call as JSON. Refuses what cannot be written as JSON, what is longer than the core reads, and a Date that is no
// moment.

import { encodeText } from './encode.js';
import { failure } from './errors.js';
import { millisecondsOf, rfc3339 } from './rfc3339.js';
import { maxParameterBytes } from './tables.js';

/** The parameters as JSON, in UTF-8: getters and toJSON of the caller run here, before the wasm is entered. */
export function write(params, context) {
  let text;
  try {
    text = JSON.stringify(params, withDates);
  } catch (error) {
    if (error === INVALID_DATE) throw failure('REQUEST_INVALID', context, { findings: invalidDates(params) });
    const findings = [{ path: '', rule: 'json', message: 'cannot be written as JSON', severity: 'error' }];
    throw failure('REQUEST_INVALID', context, { findings, reason: 'PARAMS_NOT_JSON' });
  }
  // undefined, a function and a symbol have no JSON; the core then says what it wants.
  text ??= 'null';
  if (text.length > maxParameterBytes) {
    const findings = [{ path: '', rule: 'json', message: 'must be at most 1 MiB', severity: 'error' }];
    throw failure('REQUEST_INVALID', context, { findings });
  }
  return encodeText(text);
}

const INVALID_DATE = new Error('an invalid Date');

/** Writes each Date as the documents have times. `value` is what its own toJSON made of it: a time of UTC, or null. */
function withDates(key, value) {
  // Other values are not read a second time: they may come from a getter of the caller's.
  if (value !== null && !(typeof value === 'string' && value.endsWith('Z'))) return value;
  const milliseconds = millisecondsOf(this[key]);
  if (milliseconds === undefined) return value;
  try {
    return rfc3339(milliseconds);
  } catch {
    throw INVALID_DATE;
  }
}

/** Where the Dates are that cannot be written. */
function invalidDates(params) {
  const findings = [];
  const places = new Map();
  const look = function (key, value) {
    const place = places.has(this) ? `${places.get(this)}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
    if (typeof value === 'object' && value !== null) places.set(value, place);
    try {
      withDates.call(this, key, value);
    } catch {
      findings.push({ path: place, rule: 'time', message: 'must be a valid Date of the years 0000 to 9999', severity: 'error' });
    }
    return value;
  };
  try {
    JSON.stringify(params, look);
  } catch {} // what was found until then is told
  return findings;
}
