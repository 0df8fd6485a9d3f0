// What the fields of a request may look like, as small checks that name the first thing that is wrong.
// Refuses a missing field, a wrong JSON type, null, a length, a character or a time that the page does not allow; an unknown
// field passes, as the rules for clients say nothing of one.

import { SUB_CODES } from './errors.js';
import { isRfc3339 } from './time.js';

// A check takes a value and answers undefined, or what is wrong with it: { issue, subCode, field?, value? }.

export function text({ min = 1, max = Infinity, pattern } = {}) {
  return (value) => {
    if (typeof value !== 'string') return wrong('must be a string');
    const length = [...value].length; // the documents count characters, not bytes
    if (length < min) return wrong(`must have at least ${min} characters`, SUB_CODES.tooShort);
    if (length > max) return wrong(`must have at most ${max} characters`, SUB_CODES.tooLong);
    if (pattern && !pattern.test(value)) return wrong(`must match ${pattern.source}`, SUB_CODES.illegal);
    return undefined;
  };
}

export function time() {
  return (value) => (typeof value === 'string' && isRfc3339(value) ? undefined : wrong('must be an RFC 3339 time'));
}

export function integer({ min = 0 } = {}) {
  return (value) => {
    if (!Number.isSafeInteger(value)) return wrong('must be an integer');
    return value < min ? wrong(`must be at least ${min}`, SUB_CODES.outOfRange) : undefined;
  };
}

/** One of these words. */
export function word(words) {
  return (value) => (words.includes(value) ? undefined : wrong(`must be one of ${words.join(', ')}`, SUB_CODES.illegal));
}

/** A whole number as a query has it: text. */
export function numeral({ min, max }) {
  return (value) => {
    if (!/^\d{1,9}$/.test(value)) return wrong('must be an integer');
    return value < min || value > max ? wrong(`must be from ${min} to ${max}`, SUB_CODES.outOfRange) : undefined;
  };
}

export function optional(check) {
  return Object.assign((value) => check(value), { optional: true });
}

/** An object with these members; `field` of what is wrong is the JSON pointer from here. */
export function object(members) {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('must be an object');
    for (const [name, check] of Object.entries(members)) {
      const present = Object.hasOwn(value, name);
      if (!present && check.optional) continue;
      const problem = present ? check(value[name]) : wrong('is required');
      if (problem) return { value: value[name], ...problem, field: `/${name}${problem.field ?? ''}` };
    }
    return undefined;
  };
}

/** Throws the PARAM_ERROR for the first field of the path or the body that is wrong. */
export function demand({ path, body, refuse }, pathMembers, bodyShape) {
  demandEach(refuse, path, pathMembers, 'url');
  const problem = bodyShape(body);
  if (problem) throw parameterError(refuse, problem, 'body');
}

/** The same of a request without a body: the first field of the path or the query. */
export function demandQuery({ path, query, refuse }, pathMembers, queryMembers) {
  demandEach(refuse, path, pathMembers, 'url');
  demandEach(refuse, query, queryMembers, 'query');
}

function demandEach(refuse, values, members, location) {
  for (const [name, check] of Object.entries(members)) {
    const value = values[name];
    if (value === undefined && check.optional) continue;
    const problem = value === undefined ? wrong('is required') : check(value);
    if (problem) throw parameterError(refuse, { value, ...problem, field: name }, location);
  }
}

/** The refusal of fields that are each right and do not go together, at the place that shows it. */
export function combinationError(refuse, field, issue, { subCode = SUB_CODES.parameters, location = 'body' } = {}) {
  return refuse('businessRule', { detail: { field, issue, location }, subCode });
}

export function parameterError(refuse, { field = '', value, issue, subCode = SUB_CODES.parameters }, location) {
  return refuse('parameter', { detail: { field, value: shown(value), issue, location }, subCode });
}

function wrong(issue, subCode = SUB_CODES.parameters) {
  return { issue, subCode };
}

/** A value short enough to repeat; structures are not repeated. */
function shown(value) {
  if (typeof value === 'string') return value.slice(0, 64);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
