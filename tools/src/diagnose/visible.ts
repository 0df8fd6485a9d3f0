// Bytes as text in which every newline and every character that cannot be seen is visible.

import { type Bytes, decode } from './bytes.ts';

const NAMED: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  ' ': ' ',
  '\ufeff': '<BOM>',
  '\u00a0': '<U+00A0>',
  '\u3000': '<U+3000>',
};
const UNSEEN = /[\n\r\t\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u3000\ufeff\ufffd]/g;

/** The text of the bytes: a newline as `\n`, others by their names or code points. What is no UTF-8 is `<xx>`. */
export function visible(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    const size = lengthAt(bytes, at);
    const piece = decode(bytes.subarray(at, at + size));
    out +=
      piece === undefined
        ? `<${hex(bytes[at] ?? 0)}>`
        : piece.replace(UNSEEN, (one) => NAMED[one] ?? `<U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`);
    at += piece === undefined ? 1 : size;
  }
  return out;
}

/** Where two differ first, with what stands there in each. */
export function firstDifference(one: Bytes, other: Bytes, around = 24): { at: number; one: string; other: string } | undefined {
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one[at] === other[at]) at += 1;
  if (at === length && one.length === other.length) return undefined;
  const from = Math.max(0, at - 12);
  return { at, one: visible(one.subarray(from, at + around)), other: visible(other.subarray(from, at + around)) };
}

const hex = (byte: number) => byte.toString(16).padStart(2, '0').toUpperCase();
const lengthAt = (bytes: Uint8Array, at: number) => {
  const first = bytes[at] ?? 0;
  return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
};
