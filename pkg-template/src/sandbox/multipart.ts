// Reads multipart/form-data (RFC 7578), byte for byte: the signature of an upload covers one part of it.

import { concat, text, utf8 } from './bytes.js';
import type { Bytes } from './bytes.js';

export interface Part {
  readonly name: string;
  readonly filename: string | undefined;
  readonly bytes: Bytes;
}

/** The parts in their order; undefined for what is no such body. */
export function partsOf(contentType: string | undefined, body: Bytes): Part[] | undefined {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return undefined;
  const delimiter = utf8(`\r\n--${boundary}`);
  const bytes = concat(utf8('\r\n'), body); // the first delimiter begins the body
  const parts: Part[] = [];
  let place = indexOf(bytes, delimiter, 0);
  if (place !== 0) return undefined;
  for (;;) {
    const start = place + delimiter.length;
    const line = text(bytes.subarray(start, start + 2));
    if (line === '--') return parts;
    if (line !== '\r\n') return undefined;
    place = indexOf(bytes, delimiter, start);
    const part = place < 0 ? undefined : partOf(bytes.slice(start + 2, place));
    if (part === undefined) return undefined;
    parts.push(part);
  }
}

function boundaryOf(contentType = ''): string | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}

const END_OF_HEADERS = utf8('\r\n\r\n');

function partOf(bytes: Bytes): Part | undefined {
  const end = indexOf(bytes, END_OF_HEADERS, 0);
  if (end < 0) return undefined;
  const headers = text(bytes.subarray(0, end)).split('\r\n');
  const disposition = headers.find((line) => /^content-disposition:\s*form-data\s*;/i.test(line));
  const name = itemOf(disposition, 'name');
  if (name === undefined) return undefined;
  return { name, filename: itemOf(disposition, 'filename'), bytes: bytes.slice(end + END_OF_HEADERS.length) };
}

const ESCAPED: Readonly<Record<string, string>> = { '%22': '"', '%0D': '\r', '%0A': '\n' };

/** An item of Content-Disposition, with what forms escape in it. */
function itemOf(disposition = '', name: string): string | undefined {
  const value = new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(disposition)?.[1];
  return value?.replace(/%22|%0D|%0A/gi, (escaped) => ESCAPED[escaped.toUpperCase()] ?? escaped);
}

function indexOf(bytes: Bytes, wanted: Bytes, from: number): number {
  const [first = 0] = wanted;
  for (let place = bytes.indexOf(first, from); place >= 0; place = bytes.indexOf(first, place + 1)) {
    if (wanted.every((byte, index) => bytes[place + index] === byte)) return place;
  }
  return -1;
}
