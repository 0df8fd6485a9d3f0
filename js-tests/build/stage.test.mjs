// What the build does to the glue of wasm-bindgen.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patched } from './stage.mjs';

const TEXT = 'module instanceof WebAssembly.Module';

test('a glue that does not have the text to patch exactly once is refused', () => {
  assert.equal(patched(`if (${TEXT}) {`), "if (Object.prototype.toString.call(module) === '[object WebAssembly.Module]') {");
  assert.throws(() => patched('if (isModule(module)) {'), /0 times, not once/);
  assert.throws(() => patched(`${TEXT} ${TEXT}`), /2 times, not once/);
});
