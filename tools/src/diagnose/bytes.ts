// Bytes and the texts that they may be.

/** Bytes of their own buffer. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

export const utf8 = (text: string): Bytes => encoder.encode(text);

/** The text, or `undefined` where the bytes are not of that encoding. A byte order mark stays. */
export function decode(bytes: Uint8Array, encoding = 'utf-8'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function concat(...parts: readonly ArrayLike<number>[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** The bytes of a text in an encoding of one or two bytes a character, or `undefined` where it has none for one of them. */
export function encode(text: string, encoding: 'windows-1252' | 'gbk'): Bytes | undefined {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const found = table.get(character);
    if (!found) return undefined;
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

const tables = new Map<string, Map<string, readonly number[]>>();

/** What `TextDecoder` reads, the other way round. */
function tableOf(encoding: 'windows-1252' | 'gbk'): Map<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    const character = decode(Uint8Array.from(bytes), encoding);
    if (character && [...character].length === 1 && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add(byte);
  if (encoding === 'gbk')
    for (let first = 0x81; first < 0xff; first += 1) for (let second = 0x40; second < 0xff; second += 1) add(first, second);
  tables.set(encoding, table);
  return table;
}

/** The bytes of a base64 text, in either alphabet, or `undefined`. */
export function fromBase64(text: string): Bytes | undefined {
  const plain = text.trim().replaceAll('-', '+').replaceAll('_', '/');
  if (plain.length < 4 || !/^[A-Za-z0-9+/\r\n]+={0,2}$/.test(plain)) return undefined;
  try {
    return Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** What a compressed body holds, or `undefined` where it is not whole. */
export async function decompress(bytes: Bytes, format: 'gzip' | 'deflate'): Promise<Bytes | undefined> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return undefined;
  }
}
