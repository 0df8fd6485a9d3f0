// Which operation a request is for, by the table of routes. The query chooses no operation.

import type { Payload } from './authorization.js';
import { parameters } from './generated/shapes.js';
import { routes } from './generated/routes.js';
import type { Route } from './generated/routes.js';

/** What the path and the query of a request say; every value is the decoded text. */
export interface Target {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** An operation with its target; or 404 for an unknown path, 405 for a known path with another method. */
export type Match = ({ readonly route: Route } & Target) | { readonly route: undefined; readonly status: 404 | 405 };

const ROUTES = routes.map((route) => ({ route, segments: route.path.split('/') }));

export function match(method: string, target: string): Match {
  const [pathname = '', search = ''] = target.split('?', 2);
  const given = pathname.split('/');
  const query = Object.fromEntries(new URLSearchParams(search));
  const here = ROUTES.flatMap(({ route, segments }) => {
    const path = valuesIn(segments, given);
    return path === undefined ? [] : [{ route, path, query }];
  });
  if (here.length === 0) return { route: undefined, status: 404 };
  return here.find(({ route }) => route.method === method) ?? { route: undefined, status: 405 };
}

/** What a request of this operation carries. */
export function payloadOf({ operation }: Route): Payload {
  const { body, form } = parameters[operation];
  if (form !== undefined) return 'form';
  return body === undefined ? 'none' : 'body';
}

/** The parameters of the path, undefined if it is not this route's. Each segment is decoded once, as it was encoded. */
function valuesIn(segments: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (given.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    const text = given[index] ?? '';
    if (name === undefined && text !== segment) return undefined;
    if (name === undefined) continue;
    const value = decoded(text);
    if (!value) return undefined; // an empty or undecodable segment names nothing
    values[name] = value;
  }
  return values;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
