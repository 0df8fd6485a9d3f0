// What goes into the wasm beside bodies and files: JSON as UTF-8.

const encoder = new TextEncoder();

export const encode = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

export const encodeText = (text: string) => encoder.encode(text);
