// WebKit, with Debian's build of it (WebKitGTK) and a page from one bundler: what bundlers do differently is seen in Chromium.

import { testConsole } from '../../console.mjs';
import { testPage } from '../../page.mjs';
import { visitWithWebKit } from '../../webkit.mjs';

export default [
  {
    name: 'WebKit',
    row: 'WebKit',
    floating: true,
    run: (cell) => testPage(cell, ['vite'], (site) => visitWithWebKit(site, cell.folder)),
  },
  {
    name: 'console, WebKit',
    row: 'WebKit',
    floating: true,
    run: (cell) => testConsole(cell, (site, path) => visitWithWebKit(site, cell.folder, path)),
  },
];
