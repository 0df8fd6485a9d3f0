// The ways in which programs write the same JSON text. Keys, their order and the digits of numbers stay as they are.

import { createScanner } from 'jsonc-parser';

/** How the parts are set apart. */
export type Layout = 'compact' | 'spaced' | 'two' | 'four' | 'tab';
/** How strings are written: as they are, as PHP does (`\/`), in ASCII alone, as Go does (`<`, `>` and `&` escaped). */
export type Strings = 'plain' | 'slashes' | 'ascii' | 'ascii-slashes' | 'html';

export const LAYOUTS: readonly Layout[] = ['compact', 'spaced', 'two', 'four', 'tab'];
export const STRINGS: readonly Strings[] = ['plain', 'slashes', 'ascii', 'ascii-slashes', 'html'];

/** The tokens of a JSON text, or `undefined` where it is none. */
export function tokensOf(text: string): readonly string[] | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const scanner = createScanner(text, true);
  const tokens: string[] = [];
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan())
    tokens.push(text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength()));
  return tokens;
}

const OPENING: readonly (string | undefined)[] = ['{', '['];
const CLOSING = ['}', ']'];

/** The same JSON in another way. */
export function write(tokens: readonly string[], layout: Layout, strings: Strings | undefined): string {
  const indent = { compact: undefined, spaced: undefined, two: '  ', four: '    ', tab: '\t' }[layout];
  const between: Readonly<Record<string, string>> = { ',': layout === 'spaced' ? ', ' : ',', ':': layout === 'compact' ? ':' : ': ' };
  let [depth, out] = [0, ''];
  const line = () => (indent === undefined ? '' : `\n${indent.repeat(depth)}`);
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (CLOSING.includes(token)) {
      depth -= 1;
      if (!OPENING.includes(before)) out += line();
    } else if (OPENING.includes(before) || before === ',') out += line();
    if (OPENING.includes(token)) depth += 1;
    out += between[token] ?? (token.startsWith('"') && strings ? literal(token, strings) : token);
  });
  return out;
}

/** The text as it stands, its strings written in another way. */
export const withStrings = (text: string, strings: Strings): string =>
  text.replace(/"(?:[^"\\]|\\.)*"/g, (found) => literal(found, strings));

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function literal(token: string, strings: Strings): string {
  const plain = JSON.stringify(JSON.parse(token));
  const ascii = strings.startsWith('ascii') ? plain.replace(/[\u007f-\uffff]/g, escaped) : plain;
  if (strings === 'html') return ascii.replace(/[<>&\u2028\u2029]/g, escaped);
  return strings.endsWith('slashes') ? ascii.replaceAll('/', '\\/') : ascii;
}
