// The wasm comes as text, and is read by whatever the host has for it: each way gives the bytes of core_bg.wasm.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const wasm = readFileSync(
  createRequire(import.meta.url)
    .resolve('wechatpay-coupon/package.json')
    .replace('package.json', 'core_bg.wasm'),
);

/** What a host has beside the loop that needs nothing. */
const HOSTS = {
  'Uint8Array.fromHex':
    'Uint8Array.fromHex = (text) => (used.push("fromHex"), new Uint8Array(from(text, "hex"))); delete globalThis.Buffer;',
  Buffer: 'delete Uint8Array.fromHex; Buffer.from = (...given) => (used.push("Buffer"), from(...given));',
  nothing: 'delete Uint8Array.fromHex; delete globalThis.Buffer;',
};
const USED = { 'Uint8Array.fromHex': ['fromHex'], Buffer: ['Buffer'], nothing: [] };

for (const [host, setup] of Object.entries(HOSTS)) {
  test(`a host with ${host} starts the wasm that is in the package`, () => {
    const code = `
      const { createHash } = await import('node:crypto');
      const [from, used, modules] = [Buffer.from.bind(Buffer), [], []];
      const { Module } = WebAssembly;
      WebAssembly.Module = function (bytes) { modules.push(createHash('sha256').update(bytes).digest('hex')); return new Module(bytes); };
      ${setup}
      await import('wechatpay-coupon');
      console.log(JSON.stringify({ used, modules }));`;
    const cwd = fileURLToPath(new URL('.', import.meta.url));
    const { used, modules } = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd }));
    const digest = createHash('sha256').update(wasm).digest('hex');
    assert.deepEqual({ used: [...new Set(used)], modules }, { used: USED[host], modules: [digest] });
  });
}
