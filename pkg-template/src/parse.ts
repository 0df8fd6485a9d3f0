// The JSON of a body that the core has read. The core has not changed it, so the host parses the bytes that it has.

// A byte order mark is no JSON: the core has not accepted one.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** `text`: what the core gives instead, where a JavaScript number would round an integer of the body. */
export function parse(bytes: Uint8Array, text: string | undefined): unknown {
  return JSON.parse(text ?? decoder.decode(bytes));
}
