// Checks the parameters of a request by the shapes of its operation, on its own: nothing here is shared with the client. The first thing
// that is wrong is the error. On the brand's side a parameter that is not documented is an error too; on the other it passes, as the pages
// say nothing of one.

import { isObject } from './bytes.js';
import type { Json, JsonObject } from './bytes.js';
import { SUB_CODES } from './errors.js';
import type { ApiFailure, Fail, FailureExtra, RowId } from './errors.js';
import type { Side } from './generated/routes.js';
import { enums, objects } from './generated/shapes.js';
import type { Shape, Shapes } from './generated/shapes.js';
import { isRfc3339 } from './time.js';

/** Where a parameter stands, in the words of `detail.location`. */
export type Location = 'url' | 'query' | 'body';

/** What is wrong with a value. `field`: the JSON pointer from it. */
interface Problem {
  readonly issue: string;
  readonly subCode: number;
  readonly rows: readonly RowId[];
  readonly field: string;
  readonly value: Json | undefined;
}

/** What the checks need to know of a request. */
interface Context {
  readonly side: Side;
  readonly fail: Fail;
}

/** Throws the PARAM_ERROR of the first member of a body, or of a part of a form, that is wrong. */
export function checkBody({ side, fail }: Context, body: Json | undefined, members: Shapes): JsonObject {
  const problem = objectProblem(body, members, side);
  if (problem) throw parameterError(fail, problem, 'body');
  return body as JsonObject;
}

/** The same of a path, whose values are texts. */
export function checkPath({ side, fail }: Context, values: Readonly<Record<string, string>>, members: Shapes): JsonObject {
  return checkTexts(values, members, { side, fail }, 'url');
}

/** The same of a query. Gives the values as what they are: numbers as numbers. */
export function checkQuery({ side, fail }: Context, values: Readonly<Record<string, string>>, members: Shapes): JsonObject {
  return checkTexts(values, members, { side, fail }, 'query');
}

function checkTexts(texts: Readonly<Record<string, string>>, members: Shapes, { side, fail }: Context, location: Location): JsonObject {
  const values: Record<string, Json | undefined> = {};
  for (const [name, shape] of Object.entries(members)) {
    const text = texts[name];
    if (text !== undefined) values[name] = isNumber(shape) && /^\d{1,9}$/.test(text) ? Number(text) : text;
  }
  const unknown = Object.keys(texts).filter((name) => !Object.hasOwn(members, name));
  for (const name of unknown) values[name] = texts[name];
  const problem = objectProblem(values, members, side);
  if (!problem) return values;
  const field = problem.field.slice(1); // of a path and a query the name
  const page = field === 'page_size' ? { subCode: SUB_CODES.pageSize, rows: ['page-size' as const] } : {};
  throw parameterError(fail, { ...problem, ...page, field, value: texts[field] }, location);
}

function isNumber({ type }: Shape): boolean {
  return type === 'integer' || type === 'fen';
}

function objectProblem(value: Json | undefined, members: Shapes, side: Side): Problem | undefined {
  if (!isObject(value)) return wrong(value, 'must be an object');
  for (const [name, shape] of Object.entries(members)) {
    if (shape.sides?.includes(side) === false) continue;
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if (member === undefined && shape.presence !== 'required') continue;
    const problem = member === undefined ? wrong(member, 'is required', undefined, 'parameter-missing') : problemOf(member, shape, side);
    if (problem) return { ...problem, field: `/${name}${problem.field}` };
  }
  if (side !== 'brand') return undefined;
  const known = (name: string) => Object.hasOwn(members, name) && members[name]?.sides?.includes(side) !== false;
  const unknown = Object.keys(value).find((name) => !known(name));
  return unknown === undefined
    ? undefined
    : { ...wrong(value[unknown], 'is not documented', undefined, 'parameter-unknown'), field: `/${unknown}` };
}

function problemOf(value: Json, shape: Shape, side: Side): Problem | undefined {
  if (!shape.isList) return oneProblem(value, shape, side);
  if (!Array.isArray(value)) return wrong(value, 'must be a list');
  const { minItems = 0, maxItems = Infinity } = shape;
  if (value.length < minItems) return limit(value, `must have at least ${minItems} members`, SUB_CODES.tooShort);
  if (value.length > maxItems) return limit(value, `must have at most ${maxItems} members`, SUB_CODES.tooLong);
  for (const [index, member] of (value as readonly Json[]).entries()) {
    const problem = oneProblem(member, shape, side);
    if (problem) return { ...problem, field: `/${index}${problem.field}` };
  }
  return undefined;
}

function oneProblem(value: Json, shape: Shape, side: Side): Problem | undefined {
  const { type } = shape;
  switch (type) {
    case 'text':
      return textProblem(value, shape);
    case 'time':
      return typeof value === 'string' && isRfc3339(value)
        ? undefined
        : wrong(value, 'must be an RFC 3339 time', SUB_CODES.time, 'time-format');
    case 'integer':
    case 'fen':
      return integerProblem(value, shape);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrong(value, 'must be true or false');
    case 'file':
      return undefined; // no JSON: its operation looks at the bytes
  }
  const words = enums[type];
  if (words === undefined) return objectProblem(value, objects[type] ?? {}, side);
  return words.some((word) => word === value) ? undefined : wrong(value, `must be one of ${words.join(', ')}`, SUB_CODES.illegal);
}

function textProblem(
  value: Json,
  { presence, minChars = presence === 'required' ? 1 : 0, maxChars = Infinity, itemPattern, pattern = itemPattern }: Shape,
): Problem | undefined {
  if (typeof value !== 'string') return wrong(value, 'must be a string');
  const { length } = [...value]; // the documents count characters, not bytes
  if (length < minChars) return limit(value, `must have at least ${minChars} characters`, SUB_CODES.tooShort);
  if (length > maxChars) return limit(value, `must have at most ${maxChars} characters`, SUB_CODES.tooLong);
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return wrong(value, `must match ${pattern}`, SUB_CODES.illegal);
  return undefined;
}

function integerProblem(value: Json, { min = -Infinity, max = Infinity }: Shape): Problem | undefined {
  if (!Number.isSafeInteger(value)) return wrong(value, 'must be an integer');
  const number = value as number;
  if (number < min) return limit(value, `must be at least ${min}`, SUB_CODES.outOfRange);
  return number > max ? limit(value, `must be at most ${max}`, SUB_CODES.outOfRange) : undefined;
}

function wrong(value: Json | undefined, issue: string, subCode: number = SUB_CODES.parameters, ...rows: readonly RowId[]): Problem {
  return { value, issue, subCode, rows, field: '' };
}

function limit(value: Json, issue: string, subCode: number): Problem {
  return wrong(value, issue, subCode, 'parameter-limits');
}

/** The place of a parameter that is wrong, and what is wrong with it. */
export interface Place {
  readonly field: string;
  readonly location?: Location;
  readonly value?: Json | undefined;
  readonly issue: string;
  readonly subCode?: number;
  readonly rows?: readonly RowId[];
}

/** The PARAM_ERROR of one parameter. */
export function parameterError(fail: Fail, place: Place, location = place.location ?? 'body'): ApiFailure {
  const { field, value, issue, subCode = SUB_CODES.parameters, rows = [] } = place;
  return fail([...rows, 'param-error'], { detail: { field, value: shown(value), issue, location }, subCode });
}

/** The error of parameters that are each right and do not go together, or do not fit what there is. */
export function combinationError(
  fail: Fail,
  { field, issue, subCode = SUB_CODES.parameters, location = 'body', rows = [] }: Place,
): ApiFailure {
  return businessError(fail, { detail: { field, issue, location }, subCode }, rows);
}

/** The error of a business rule: a row of its own where the table has one, else the general one. */
export function businessError(fail: Fail, extra: FailureExtra, rows: readonly RowId[] = []): ApiFailure {
  return fail([...rows, 'business-rule', 'business-rule-unlisted'], extra);
}

/** A value short enough to repeat; structures are not repeated. */
function shown(value: Json | undefined): Json {
  if (typeof value === 'string') return value.slice(0, 64);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
