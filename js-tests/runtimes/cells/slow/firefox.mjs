// Firefox, with Debian's build of it and a page from one bundler: what bundlers do differently is seen in Chromium.

import { nodeOf } from '../../cell.mjs';
import { program } from '../../../system.mjs';
import { testConsole } from '../../console.mjs';
import { testPage } from '../../page.mjs';
import { installed } from '../../installed.mjs';

export default [
  {
    name: 'Firefox',
    row: 'Firefox',
    floating: true,
    run: (cell) => testPage(cell, ['vite'], (site) => visitWithFirefox(site, cell)),
  },
  {
    name: 'console, Firefox',
    row: 'Firefox',
    floating: true,
    run: (cell) => testConsole(cell, (site, path) => visitWithFirefox(site, cell, path)),
  },
];

async function visitWithFirefox({ origin, said }, { folder, host, linkFrom, run }, path = '/') {
  const firefox = await program('Firefox');
  host('visit-firefox.mjs');
  linkFrom(await installed('slow/firefox'), 'puppeteer-core');
  // Its profile and its caches stay in the cell's folder.
  const version = await run(nodeOf(24), ['visit-firefox.mjs', firefox, origin + path], { env: { HOME: folder } });
  return { words: await said(), version: version.trim() };
}
