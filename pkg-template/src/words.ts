// Words of others, made fit for a message that is written to logs: printable, in one line, cut, and without what the request had, which they
// may repeat: an openid in a URL, for example.

import type { Attempt } from './attempt.js';

const LEAST = 4; // characters: what is shorter, such as a number or a word of two letters, says nothing about anybody
const WINDOW = 8; // characters of a longer value are enough to be recognised, so that a part of one is left out too

/** `text`, at most so many characters of it; undefined where nothing is left. `attempt` knows the request. */
export function quotable(text: unknown, attempt: Attempt | undefined, most: number): string | undefined {
  if (typeof text !== 'string') return undefined;
  // What is long and in the letters of base64 may be a signature.
  const line = text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .replace(/[0-9A-Za-z+/=]{48,}/g, '…');
  // What is left out takes no room. A value that goes on behind the end is still recognised.
  const end = 2 * most;
  const cleaned = withoutValues(line.slice(0, end + WINDOW), valuesOf(attempt))
    .slice(0, end)
    .replace(/\0+/g, '…');
  const letters = [...cleaned];
  return (letters.length > most ? `${letters.slice(0, most).join('')}…` : cleaned) || undefined;
}

/** Every value of the request, as it was written and as it is meant. Its names, and the words of the path, are those of the documents. */
function valuesOf(attempt: Attempt | undefined): string[] {
  const [, target = '', timestamp = '', nonce = '', ...body] = (attempt?.signedMessage ?? '').split('\n');
  const [path = '', query = ''] = target.split('?');
  const template = (attempt?.call.endpoint?.path ?? '').split('/');
  const segments = path.split('/').filter((segment, place) => segment !== template[place]);
  const asked = query.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1));
  const written = [...segments, ...asked];
  return [
    ...written,
    ...written.map((one) => decodeURIComponent(one)),
    timestamp,
    nonce,
    ...leaves(JSON.parse(body.join('\n').trim() || 'null')),
  ];
}

function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** The text with NUL in place of each letter of a value, or of a part of one, in any letter case. */
function withoutValues(text: string, values: readonly string[]): string {
  const lower = text.toLowerCase();
  const place = lower.length === text.length ? lower : text; // a few letters grow
  const known = values.filter((value) => value.length >= LEAST).map((value) => value.toLowerCase());
  const isLong = (value: string) => value.length > WINDOW;
  const long = known.filter(isLong).join('\n');
  const isHidden = new Array<boolean>(text.length).fill(false);
  for (let at = 0; at + WINDOW <= text.length; at += 1)
    if (long.includes(place.slice(at, at + WINDOW))) isHidden.fill(true, at, at + WINDOW);
  for (const value of known.filter((one) => !isLong(one))) {
    for (let at = place.indexOf(value); at >= 0; at = place.indexOf(value, at + 1)) isHidden.fill(true, at, at + value.length);
  }
  return text.replace(/[\s\S]/g, (letter, at: number) => (isHidden[at] ? '\0' : letter));
}
