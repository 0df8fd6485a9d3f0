// Runs bundle/worker.js and the wasm beside it in miniflare, as of the day that is given, and prints the worker's response.

import { readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';

const [compatibilityDate] = process.argv.slice(2);
const miniflare = new Miniflare({
  compatibilityDate,
  cf: false, // or it asks Cloudflare where this machine is
  modules: [
    { type: 'ESModule', path: 'worker.js', contents: readFileSync('bundle/worker.js', 'utf8') },
    { type: 'CompiledWasm', path: 'core_bg.wasm', contents: readFileSync('node_modules/wechatpay-coupon/core_bg.wasm') },
  ],
});
try {
  const answer = await miniflare.dispatchFetch('http://worker.example/');
  console.log(await answer.text());
} finally {
  await miniflare.dispose();
}
