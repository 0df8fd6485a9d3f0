// Chromium for the cells that need a browser: that of the environment variable CHROMIUM, else the first on the PATH, else Debian's.

import { chromium } from 'playwright-core';
import { program } from './debian.mjs';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome'];

// Nothing but our page may reach for the network. Its sandbox does not start for root, as whom containers and CI run.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens a page of a site (page.mjs) and gives what it said, and the browser's version. Fails on an error of the page that its own
 * script cannot tell, such as one in its syntax.
 */
export async function visitWithChromium({ origin, said }, path = '/') {
  const executablePath = process.env.CHROMIUM || (await program(PROGRAMS, ['chromium']));
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
  try {
    const page = await browser.newPage();
    const broken = new Promise((_, reject) => page.on('pageerror', (error) => reject(new Error(`the page broke: ${error}`))));
    const words = await Promise.race([broken, page.goto(origin + path).then(said)]);
    return { words, version: browser.version() };
  } finally {
    await browser.close();
  }
}
