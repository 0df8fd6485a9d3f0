// Chromium, with the package as each bundler puts it into a page. No bundler is configured for wasm.

import { visitWithChromium } from '../chromium.mjs';
import { testPage } from '../page.mjs';

const BUNDLERS = [['vite'], ['webpack'], ['esbuild'], ['rollup', '@rollup/plugin-node-resolve']];

export default BUNDLERS.map((bundler) => ({
  name: `Chromium, ${bundler[0]}`,
  row: 'Chromium',
  noteRow: 'Bundlers',
  floating: true,
  run: (cell) => testPage(cell, bundler, visitWithChromium),
}));
