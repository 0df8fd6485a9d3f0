// The built site, served as GitHub Pages serves it, in a browser.

import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../js-tests/runtimes/browser.mjs';
import { BASE, groups } from '../.vitepress/pages.mjs';

export { BASE, groups };

export const root = fileURLToPath(new URL('../..', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
export const folder = join(target, 'site');
export const screenshots = join(target, 'screenshots');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Every page of both languages, the home pages included: its address without the base, and what pages.json says of it. */
export const pages = ['zh', 'en'].flatMap((language) => {
  const prefix = language === 'zh' ? '' : 'en/';
  const listed = groups
    .flatMap((group) => group.pages)
    .map((page) => ({ language, slug: page.slug, path: prefix + page.slug, title: page[language] }));
  return [{ language, slug: 'index', path: prefix, title: 'wechatpay-coupon' }, ...listed];
});

/** The file that GitHub Pages finds for an address without the base. */
export function fileOf(path) {
  const places = [path, `${path}.html`, join(path, 'index.html')].map((place) => join(folder, place));
  return places.find((place) => existsSync(place) && statSync(place).isFile());
}

/** The site and a browser, for the tests of a file. */
export async function openSite() {
  if (!fileOf('')) throw new Error(`there is no site in ${folder}: it is built by \`node docs/build.mjs\``);
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const file = pathname.startsWith(BASE) ? fileOf(decodeURI(pathname.slice(BASE.length))) : undefined;
    const served = file ?? join(folder, '404.html');
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(served)] ?? 'application/octet-stream' });
    response.end(await readFile(served));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(await chromiumOptions());
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  };
  return { origin, home: origin + BASE, browser, close };
}

/** Opens an address and waits until the page is alive, not only painted. */
export async function visit(page, address) {
  const response = await page.goto(address);
  await page.waitForFunction(() => document.querySelector('#app')?.__vue_app__ || window.app);
  return response;
}

/** What axe finds on a page, each thing once: a colour of code is wrong in many places. `options`: those of `axe.run`. */
export async function violations(page, options) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, { ...options, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? html.slice(0, 200)}`));
  }, options);
  return [...new Set(found)];
}
