// Which operation a request was probably meant for, whose path or method is that of none: what the 404 of the sandbox says.

import { routes } from './generated/routes.js';
import type { Route } from './generated/routes.js';

/** The operation whose method and path differ least. */
export function nearestTo(method: string, path: string): Route {
  const given = path.split('/');
  const distances = routes.map((route) => {
    const segments = distance(given, route.path.split('/'), (one, other) => (isParameter(other) ? 0.1 : likeness(one, other)));
    return { route, distance: segments + (route.method === method ? 0 : 0.5) };
  });
  return distances.reduce((nearest, other) => (other.distance < nearest.distance ? other : nearest)).route;
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}

/** 0 for equal segments, up to 1 for those that have nothing in common. */
function likeness(one: string, other: string): number {
  if (one === other) return 0;
  return Math.min(1, (2 * distance([...one], [...other], (a, b) => (a === b ? 0 : 1))) / Math.max(one.length, other.length));
}

/** How much has to be left out (1 each), put in (1 each) and replaced to make one list of the other. */
function distance(one: readonly string[], other: readonly string[], replacing: (a: string, b: string) => number): number {
  let row = other.map((_, index) => index + 1);
  for (const [index, a] of one.entries()) {
    let [diagonal, left] = [index, index + 1];
    row = other.map((b, place) => {
      const above = row[place] ?? 0;
      left = Math.min(above + 1, left + 1, diagonal + replacing(a, b));
      diagonal = above;
      return left;
    });
  }
  return row.at(-1) ?? one.length;
}
