// Holds the package to its budget of what is downloaded. The upload of a worker has its budget where wrangler says it
// (runtimes/cells/wrangler.mjs), and the time until a first signed request in the benchmark (bench/main.mjs).

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const MAX_INDEX_GZIP = 220_000;

test(`index.js and index.cjs have at most ${MAX_INDEX_GZIP} bytes, compressed`, (t) => {
  const require = createRequire(import.meta.url);
  for (const name of ['index.js', 'index.cjs']) {
    const { length } = gzipSync(readFileSync(require.resolve('wechatpay-coupon/package.json').replace('package.json', name)));
    t.diagnostic(`${name}: ${length} bytes gzip`);
    assert.ok(length <= MAX_INDEX_GZIP, `${name}: ${length}`);
  }
});
