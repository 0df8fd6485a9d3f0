// Opens a page in Firefox until it has said what happened, and prints the browser's version. Fails when the page breaks or stays silent.
// `node visit-firefox.mjs PROGRAM ADDRESS`, beside run.mjs because puppeteer asks for a newer Node.js than the matrix does.

import { launch } from 'puppeteer-core';

const [, , executablePath, address] = process.argv;
const browser = await launch({ browser: 'firefox', executablePath, headless: true });
try {
  const page = await browser.newPage();
  // Not failures by themselves: what the page tries to see that its policy is in force counts as an error too.
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  const said = page.waitForResponse((response) => response.url().endsWith('/said'), { timeout: 60_000 });
  await Promise.all([said, page.goto(address)]).catch((reason) => {
    throw new AggregateError([reason, ...errors], 'the page said nothing');
  });
  const [, version] = (await browser.version()).split('/');
  console.log(version);
} finally {
  await browser.close();
}
