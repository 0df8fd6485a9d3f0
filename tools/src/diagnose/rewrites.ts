// What happens to a body on its way, and the bytes that it had before.

import { type Bytes, concat, decode, decompress, encode, fromBase64, same, utf8 } from './bytes.ts';
import { LAYOUTS, STRINGS, tokensOf, withStrings, write } from './json-styles.ts';

/** What was done to a body between the signature and here. */
export type RewriteId =
  | 'newline-added'
  | 'newline-lost'
  | 'space-around'
  | 'crlf'
  | 'lf'
  | 'bom-added'
  | 'bom-lost'
  | 'latin1'
  | 'gbk'
  | 'gbk-bytes'
  | 'gzip'
  | 'deflate'
  | 'base64'
  | 'json-string'
  | 'gateway-envelope'
  | 'slashes'
  | 'escapes'
  | 'json-rewritten'
  | 'body-lost';

/** One body as it may have been, and what was done to it since then, first things first. */
export interface Candidate {
  readonly body: Bytes;
  readonly by: readonly RewriteId[];
}

type Undo = (body: Bytes) => readonly (Bytes | undefined)[] | Promise<readonly (Bytes | undefined)[]>;

const BOM = [0xef, 0xbb, 0xbf];
const onText =
  (change: (text: string) => readonly (string | Bytes | undefined)[]): Undo =>
  (body) => {
    const text = decode(body);
    return text === undefined ? [] : change(text).map((one) => (typeof one === 'string' ? utf8(one) : one));
  };

/** The cheap ones: one or two results each. They are tried after each other too. */
const SIMPLE: readonly (readonly [RewriteId, Undo])[] = [
  ['newline-added', onText((text) => [text.replace(/\r?\n$/, ''), text.replace(/(\r?\n)+$/, '')])],
  ['newline-lost', (body) => [concat(body, [0x0a]), concat(body, [0x0d, 0x0a])]],
  ['space-around', onText((text) => [text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')])],
  ['crlf', onText((text) => [text.replaceAll('\r\n', '\n')])],
  ['lf', onText((text) => [text.replace(/\r?\n/g, '\r\n')])],
  ['bom-added', (body) => [same(body.subarray(0, 3), Uint8Array.from(BOM)) ? body.slice(3) : undefined]],
  ['bom-lost', (body) => [concat(BOM, body)]],
  ['latin1', onText((text) => [bytesOfLatin1(text), encode(text, 'windows-1252')])],
  ['gbk', onText((text) => [encode(text, 'gbk')])],
  ['gbk-bytes', (body) => [decode(body) === undefined ? textBytes(decode(body, 'gbk')) : undefined]],
  ['gzip', async (body) => [body[0] === 0x1f && body[1] === 0x8b ? await decompress(body, 'gzip') : undefined]],
  ['deflate', async (body) => [body[0] === 0x78 ? await decompress(body, 'deflate') : undefined]],
  ['base64', onText((text) => [fromBase64(text)])],
  ['json-string', onText((text) => [stringIn(text)])],
  ['gateway-envelope', onText((text) => [bodyOfEnvelope(text)])],
];

/** Those that write strings in another way. */
const ESCAPING: readonly (readonly [RewriteId, Undo])[] = [
  ['slashes', onText((text) => [text.replaceAll('\\/', '/'), styled(text, 'slashes')])],
  ['escapes', onText((text) => STRINGS.map((strings) => styled(text, strings)))],
];
/** The one that writes all of the JSON anew. */
const REWRITING: readonly (readonly [RewriteId, Undo])[] = [['json-rewritten', onText(rewritten)]];

/** Bytes of a body for which one change after the other is no longer tried. */
const LONG = 200_000;

/** What the body may have been, the likeliest first, each once. The body as it is stands first. */
export async function candidates(body: Bytes): Promise<readonly Candidate[]> {
  const found: Candidate[] = [{ body, by: [] }];
  const seen = new Set([keyOf(body)]);
  const add = async (undos: typeof SIMPLE, from: readonly Candidate[]) => {
    for (const one of from)
      for (const [id, undo] of undos)
        for (const before of await undo(one.body)) {
          if (!before || seen.has(keyOf(before))) continue;
          seen.add(keyOf(before));
          found.push({ body: before, by: [id, ...one.by] });
        }
  };
  const asItIs = [...found];
  await add(SIMPLE, asItIs);
  await add(ESCAPING, asItIs);
  const once = body.length <= LONG ? found.slice(1) : [];
  await add([...SIMPLE, ...ESCAPING], once);
  await add(REWRITING, [...asItIs, ...once]);
  if (body.length > 0) await add([['body-lost', () => [new Uint8Array()]]], asItIs);
  return found;
}

/** Bodies as keys of a set. */
const keyOf = (body: Bytes): string => decode(body, 'windows-1252') ?? '';
const textBytes = (text: string | undefined) => (text === undefined ? undefined : utf8(text));

function bytesOfLatin1(text: string): Bytes | undefined {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  return codes.every((code) => code < 0x100) ? Uint8Array.from(codes) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stringIn(text: string): string | undefined {
  const value = parsed(text);
  return typeof value === 'string' ? value : undefined;
}

/** The body in what an API gateway hands to a function: `{ "body": …, "isBase64Encoded": … }`. */
function bodyOfEnvelope(text: string): string | Bytes | undefined {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !('body' in value) || typeof value.body !== 'string') return undefined;
  return 'isBase64Encoded' in value && value.isBase64Encoded === true ? fromBase64(value.body) : value.body;
}

const styled = (text: string, strings: (typeof STRINGS)[number]) => (tokensOf(text) ? withStrings(text, strings) : undefined);

function rewritten(text: string): readonly string[] {
  const tokens = tokensOf(text);
  if (!tokens) return [];
  const texts = LAYOUTS.flatMap((layout) => [undefined, ...STRINGS].map((strings) => write(tokens, layout, strings)));
  return texts.flatMap((one) => [one, `${one}\n`]);
}
