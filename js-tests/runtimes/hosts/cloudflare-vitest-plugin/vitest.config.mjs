// Every test file runs inside workerd. The plugin takes a wasm file for a module to compile only when there is a file of wrangler's.

import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.json' }, miniflare: { cf: false } })],
  test: { include: ['cloudflare-vitest-plugin/*.spec.mjs'] },
});
