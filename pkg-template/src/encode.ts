// What goes into the wasm beside bodies and files: JSON as UTF-8.

const encoder = new TextEncoder();

export const encode = (value) => encoder.encode(JSON.stringify(value));

export const encodeText = (text) => encoder.encode(text);
