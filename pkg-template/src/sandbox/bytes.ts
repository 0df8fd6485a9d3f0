// Bytes and texts with what every host has: UTF-8, base64, hexadecimal, PEM, random choices.
// Refuses to lose a byte order mark: what was signed is rebuilt as it came.

const writer = new TextEncoder();
const reader = new TextDecoder('utf-8', { ignoreBOM: true });
const strictReader = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

const DIGITS = '0123456789';
const ALPHANUMERIC = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;

export const EMPTY = new Uint8Array();

export const utf8 = (text) => writer.encode(text);

/** The text for a reader's eyes: bad UTF-8 is replaced. */
export const text = (bytes) => reader.decode(bytes);

/** The JSON value; throws on bad UTF-8, a byte order mark and bad JSON. */
export const parseJson = (bytes) => JSON.parse(strictReader.decode(bytes));

/** A deep copy of what is JSON. `structuredClone` would give objects of another realm in some test runners. */
export const copy = (value) => JSON.parse(JSON.stringify(value));

/** JSON text that is the same for equal values, in whatever order their keys are. */
export function canonical(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)}}`;
}

export function concat(...parts) {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return bytes;
}

export function base64(bytes) {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}

export function fromBase64(given) {
  return Uint8Array.from(atob(given), (character) => character.charCodeAt(0));
}

export function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
}

export function pem(label, der) {
  return `-----BEGIN ${label}-----\n${base64(der).replace(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`;
}

export const randomBytes = (length) => globalThis.crypto.getRandomValues(new Uint8Array(length));
export const randomDigits = (length) => randomText(length, DIGITS);

/** Characters drawn evenly: bytes beyond the last whole multiple are drawn again. */
export function randomText(length, alphabet = ALPHANUMERIC) {
  const limit = 256 - (256 % alphabet.length);
  let drawn = '';
  while (drawn.length < length) {
    for (const byte of randomBytes(length - drawn.length)) if (byte < limit) drawn += alphabet[byte % alphabet.length];
  }
  return drawn;
}
