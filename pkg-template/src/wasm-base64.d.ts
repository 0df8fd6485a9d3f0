// What the build puts beside these sources: the wasm as text.

declare const base64: string;
export default base64;
