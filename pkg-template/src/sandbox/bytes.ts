// Bytes and texts with what every host has: UTF-8, base64, hexadecimal, PEM, random choices. A byte order mark is kept: what was signed
// is rebuilt as it came.

/** Bytes that no other thread shares, as WebCrypto and `Response` take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A value that JSON text can have. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of JSON. Members that are undefined are left out of the text. */
export type JsonObject = { readonly [name: string]: Json | undefined };

const writer = new TextEncoder();
const reader = new TextDecoder('utf-8', { ignoreBOM: true });
const strictReader = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

const DIGITS = '0123456789';
const ALPHANUMERIC = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;

export const EMPTY: Bytes = new Uint8Array();

export function utf8(text: string): Bytes {
  return writer.encode(text);
}

/** The text for a reader's eyes: bad UTF-8 is replaced. */
export function text(bytes: Uint8Array): string {
  return reader.decode(bytes);
}

/** The JSON value; throws on bad UTF-8, a byte order mark and bad JSON. */
export function parseJson(bytes: Uint8Array): Json {
  return JSON.parse(strictReader.decode(bytes)) as Json;
}

/** A deep copy of what is JSON. `structuredClone` would give objects of another realm in some test runners. */
export function copy<Value extends Json>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON text that is the same for equal values, in whatever order their keys are. */
export function canonical(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  const members = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${members
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join()}}`;
}

export function concat(...parts: readonly ArrayLike<number>[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return bytes;
}

export function base64(bytes: Uint8Array): string {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}

export function fromBase64(given: string): Bytes {
  return Uint8Array.from(atob(given), (character) => character.charCodeAt(0));
}

/** Hexadecimal with capital letters. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
}

export function pem(label: string, der: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${base64(der).replace(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`;
}

export function randomBytes(length: number): Bytes {
  return globalThis.crypto.getRandomValues(new Uint8Array(length));
}

export function randomDigits(length: number): string {
  return randomText(length, DIGITS);
}

/** Characters drawn evenly: bytes beyond the last whole multiple are drawn again. */
export function randomText(length: number, alphabet = ALPHANUMERIC): string {
  const limit = 256 - (256 % alphabet.length);
  let drawn = '';
  while (drawn.length < length) {
    for (const byte of randomBytes(length - drawn.length)) if (byte < limit) drawn += alphabet.charAt(byte % alphabet.length);
  }
  return drawn;
}
