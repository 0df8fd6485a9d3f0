// Notices every instance of our wasm that is lost, whoever causes it and whatever becomes of the error: `cargo xtask test` has every
// Node.js process of the package tests load this before all else. At its end a process that had an instance adds a line to the file
// that WECHATPAY_COUPON_TRAPS names. Holds no test.

import { appendFileSync } from 'node:fs';

const { Instance } = WebAssembly;
/** How often each module was started: more than once is in place of an instance that was lost. */
const started = new Map();
const traps = [];

WebAssembly.Instance = class extends Instance {
  /** Those that `WebAssembly.instantiate` makes are instances too. */
  static [Symbol.hasInstance](value) {
    return value instanceof Instance;
  }

  constructor(module, ...imports) {
    super(module, ...imports);
    if (!('core_prepare' in this.exports)) return;
    started.set(module, (started.get(module) ?? 0) + 1);
    const exports = Object.entries(this.exports).map(([name, value]) => [name, typeof value === 'function' ? watched(value) : value]);
    Object.defineProperty(this, 'exports', { value: Object.fromEntries(exports) });
  }
};

/** The core's own errors are values that it returns: what is thrown past an export is a trap. */
function watched(call) {
  return (...values) => {
    try {
      return call(...values);
    } catch (thrown) {
      traps.push(thrown);
      throw thrown;
    }
  };
}

process.on('exit', () => {
  if (started.size === 0) return;
  const instances = [...started.values()].reduce((sum, times) => sum + times);
  const lost = Math.max(traps.length, instances - started.size);
  const process = `${globalThis.process.argv.slice(1).join(' ')} ${traps[0]?.stack ?? ''}`;
  const line = { instances, lost, onPurpose: globalThis.losesOnPurpose === true, process };
  appendFileSync(globalThis.process.env.WECHATPAY_COUPON_TRAPS, `${JSON.stringify(line)}\n`);
});
