// Chromium for the cells that need a browser.

import { chromium } from 'playwright-core';
import { chromiumOptions } from './browser.mjs';

/**
 * Opens a page of a site (page.mjs) and gives what it said, and the browser's version. Fails on an error of the page that its own
 * script cannot tell, such as one in its syntax.
 */
export async function visitWithChromium({ origin, said }, path = '/') {
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const page = await browser.newPage();
    const broken = new Promise((_, reject) => page.on('pageerror', (error) => reject(new Error(`the page broke: ${error}`))));
    const words = await Promise.race([broken, page.goto(origin + path).then(said)]);
    return { words, version: browser.version() };
  } finally {
    await browser.close();
  }
}
