// The wasm that a caller of the slim entry brings. Only that of this build is taken: what has the same exports may have another layout of memory.

import { failure } from './failure.js';
import { isStarted, start } from './instance.js';
import { identity, section } from './wasm-identity.js';

/**
 * The wasm of this version of the package, `wechatpay-coupon/core_bg.wasm`: a compiled `WebAssembly.Module`, or its bytes.
 * (`object` is the module; types of the DOM are not needed to use this package.)
 */
export type Wasm = object | ArrayBuffer | Uint8Array;

/** A response of `fetch`, as far as it is needed. */
export interface WasmResponse {
  /** The bytes of the wasm. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * The same, at once. Browsers do not compile large wasm this way on the main thread: give them a compiled module.
 * @throws {ConfigError} `CONFIG_INVALID` at `init`: it is not the wasm of this version.
 */
export function initSync(wasm: Wasm): void {
  if (isStarted()) return;
  try {
    const module = isModule(wasm) ? wasm : new WebAssembly.Module(wasm as BufferSource);
    if (nameOf(module) === identity) {
      start(module);
      return;
    }
  } catch {}
  throw unusable();
}

/**
 * Starts the package with its wasm, which may still be on its way: `await init(fetch(url))`. Needed once, before the first client;
 * without effect when called again.
 * @throws {ConfigError} `CONFIG_INVALID` at `init`: it is not the wasm of this version, or it did not arrive.
 */
export async function init(wasm: Wasm | WasmResponse | Promise<Wasm | WasmResponse>): Promise<void> {
  let module: WebAssembly.Module;
  try {
    const given = await wasm;
    const content: unknown = isResponse(given) ? await given.arrayBuffer() : given;
    module = isModule(content) ? content : await WebAssembly.compile(content as unknown as BufferSource);
  } catch {
    // Started meanwhile or before: then what did not arrive is not missed.
    if (isStarted()) return;
    throw unusable();
  }
  initSync(module);
}

function nameOf(module: WebAssembly.Module): string {
  const [name] = WebAssembly.Module.customSections(module, section);
  return new TextDecoder().decode(name);
}

function isResponse(value: unknown): value is WasmResponse {
  return typeof (Object(value) as Partial<WasmResponse>).arrayBuffer === 'function';
}

// `instanceof` is false for a module of another realm, such as that of edge-runtime.
function isModule(value: unknown): value is WebAssembly.Module {
  return Object.prototype.toString.call(value) === '[object WebAssembly.Module]';
}

function unusable(): Error {
  return failure('CONFIG_INVALID', undefined, { at: 'init', reason: 'WASM_UNUSABLE' });
}
