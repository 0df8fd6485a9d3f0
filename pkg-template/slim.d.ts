// Types of wechatpay-coupon/slim: the whole package without the wasm, which the caller brings.

export * from './index.js';

/**
 * The wasm of this version of the package, `wechatpay-coupon/core_bg.wasm`: a compiled `WebAssembly.Module`, or its bytes.
 * (`object` is the module; types of the DOM are not needed to use this package.)
 */
export type Wasm = object | ArrayBuffer | Uint8Array;

/** An answer of `fetch`, as far as it is needed. */
export interface WasmResponse {
  /** The bytes of the wasm. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Starts the package with its wasm, which may still be on its way: `await init(fetch(url))`. Needed once, before the first client;
 * without effect when called again.
 * @throws {ConfigError} `CONFIG_INVALID` at `init`: it is not the wasm of this version, or it did not arrive.
 */
export declare function init(wasm: Wasm | WasmResponse | Promise<Wasm | WasmResponse>): Promise<void>;

/**
 * The same, at once. Browsers refuse to compile large wasm this way on the main thread: give them a compiled module.
 * @throws {ConfigError} `CONFIG_INVALID` at `init`: it is not the wasm of this version.
 */
export declare function initSync(wasm: Wasm): void;
