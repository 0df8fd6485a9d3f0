// The wasm from its text. The fastest way that the host has: `Uint8Array.from(text, fn)` would be 20 times slower than the loop.

/** What a host may have for this. */
interface Decoders {
  readonly Uint8Array: { fromBase64?(text: string): Uint8Array<ArrayBuffer> };
  readonly Buffer?: { from?(text: string, encoding: 'base64'): Uint8Array<ArrayBuffer> };
}

export function decode(base64: string): Uint8Array<ArrayBuffer> {
  const host = globalThis as unknown as Decoders;
  if (typeof host.Uint8Array.fromBase64 === 'function') return host.Uint8Array.fromBase64(base64);
  if (typeof host.Buffer?.from === 'function') return host.Buffer.from(base64, 'base64');
  const text = globalThis.atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
