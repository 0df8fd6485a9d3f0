// The parts of an upload: the one that is signed, those that are JSON, and the file.

import { EMPTY, parseJson } from './bytes.js';
import type { Bytes, Json, JsonObject } from './bytes.js';
import type { Fail } from './errors.js';
import type { Route } from './generated/routes.js';
import { parameters } from './generated/shapes.js';
import type { Shapes } from './generated/shapes.js';
import { partsOf } from './multipart.js';
import type { Part } from './multipart.js';
import { parameterError } from './parameters.js';
import type { IncomingRequest } from './request.js';

export type Form = readonly Part[];

/** The file of an upload. */
export interface Upload {
  readonly filename: string | undefined;
  readonly bytes: Bytes;
}

export function formIn(request: IncomingRequest, fail: Fail): Form {
  const parts = partsOf(request.header('content-type'), request.body);
  if (parts === undefined) throw fail('invalid-request');
  return parts;
}

/** The bytes that the signature covers. */
export function signedPart(route: Route, form: Form, fail: Fail): Bytes {
  const name = Object.entries(parameters[route.operation].form ?? {}).find(([, shape]) => shape.isSigned)?.[0];
  if (name === undefined) return EMPTY;
  const part = form.find((one) => one.name === name);
  if (part === undefined) throw parameterError(fail, { field: `/${name}`, issue: 'is required', rows: ['parameter-missing'] });
  return part.bytes;
}

/** The JSON of the parts, and the file beside them; of the file itself its name stands among the parameters. */
export function contentOf(form: Form, members: Shapes, fail: Fail): { readonly params: JsonObject; readonly upload: Upload | undefined } {
  const params: Record<string, Json> = {};
  let upload: Upload | undefined;
  for (const { name, filename, bytes } of form) {
    if (members[name]?.type === 'file') {
      params[name] = filename ?? '';
      upload = { filename, bytes };
    } else {
      params[name] = json(bytes, fail);
    }
  }
  return { params, upload };
}

/** The bytes as JSON; a BOM, bad UTF-8 and bad JSON are the same mistake. */
export function json(bytes: Bytes, fail: Fail): Json {
  try {
    return parseJson(bytes);
  } catch {
    throw fail('invalid-request');
  }
}
