// What the build puts beside these sources: the glue of wasm-bindgen, as far as it is used.

/** The core's client. Texts go in as UTF-8; what comes back as a text is JSON. */
export declare class Core {
  constructor(brand: boolean, id: Uint8Array, serialNo: Uint8Array, tolerance: number, apiV3Key?: Uint8Array);
  private_key(file: Uint8Array, here: boolean): Uint8Array;
  add_keys(names: Uint8Array, files: Uint8Array): void;
  prepare(operation: Uint8Array, params: Uint8Array, file: Uint8Array | undefined, now: number): string;
  begin(operation: Uint8Array, params: Uint8Array, file: Uint8Array | undefined, now: number): string;
  sign(nonce: Uint8Array, timestamp: Uint8Array, message: Uint8Array): string;
  authorization(nonce: Uint8Array, timestamp: Uint8Array, signature: Uint8Array): string;
  accept(operation: Uint8Array, echo: Uint8Array, status: number, headers: Uint8Array, body: Uint8Array, now: number): string;
  certificates(status: number, headers: Uint8Array, body: Uint8Array, now: number): string;
  open(headers: Uint8Array, body: Uint8Array, now: number): string;
  free(): void;
}

/** Starts the compiled wasm; without it, once more the one that was started. */
export declare function initSync(wasm?: { module: WebAssembly.Module }): { readonly memory: WebAssembly.Memory };

/** Makes the glue forget the instance that it has. */
export declare function __wbg_reset_state(): void;
