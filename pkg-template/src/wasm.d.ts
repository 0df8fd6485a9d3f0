// What the build puts beside these sources: the wasm, which the host or its bundler gives compiled.

declare module '*/core_bg.wasm' {
  const module: WebAssembly.Module;
  export default module;
}

declare module '*/core_bg.wasm?module' {
  const module: WebAssembly.Module;
  export default module;
}
