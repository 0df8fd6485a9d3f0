// What the build puts beside these sources: the wasm as text.

declare const hex: string;
export default hex;
