// The memories of the wasm instances of this process, in the order in which they were started. Has to be imported before the package.
// Holds no test.

const { Instance } = WebAssembly;

/** Every memory; that of a lost instance too. */
export const memories = [];

WebAssembly.Instance = class extends Instance {
  constructor(...given) {
    super(...given);
    memories.push(this.exports.memory);
  }
};

/** The size of the newest memory in pages of 64 KiB. It never shrinks. */
export const pages = () => memories.at(-1).buffer.byteLength / 65_536;
