// Every page as a browser has it on a telephone: it works, it can be read, its links lead somewhere, and it asks nobody else for anything.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { BASE, fileOf, folder, openSite, pages, root, violations, visit } from './site.mjs';

const REPOSITORY = /^https:\/\/github\.com\/wechatpay-coupon\/wechatpay-coupon\/(?:blob|tree|edit)\/main\/([^#?]+)/;

// The twins have the same parts and the same code, so that each of those is seen in both schemes.
const SCHEMES = { zh: 'light', en: 'dark' };
const REFERENCE = ['api/', 'api/modules/wechatpay-coupon', 'api/interfaces/wechatpay-coupon.UserCoupons'];

let site;
/** What each page was found to hold, by its address without the base. */
const seen = new Map();

before(async () => {
  site = await openSite();
  const pathsOf = (wanted) => pages.filter(({ language }) => language === wanted).map(({ path }) => path);
  await Promise.all([visitAll('zh', pathsOf('zh')), visitAll('en', [...pathsOf('en'), ...REFERENCE])]);
});

after(() => site.close());

async function visitAll(language, paths) {
  const settings = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, colorScheme: SCHEMES[language] };
  const page = await (await site.browser.newContext(settings)).newPage();
  let troubles;
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  // What was asked for in advance is given up when the next page is visited.
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure();
    if (errorText !== 'net::ERR_ABORTED') troubles.push(`${errorText}: ${request.url()}`);
  });
  page.on('request', (request) => request.url().startsWith(site.origin) || troubles.push(`asks ${request.url()}`));
  for (const path of paths) {
    troubles = [];
    const response = await visit(page, site.home + path);
    const found = await page.evaluate(look);
    const poor = await violations(page, { runOnly: ['color-contrast'] });
    seen.set(path, { ...found, poor, status: response.status(), troubles });
  }
}

/** In the page. */
function look() {
  const isTooWide = ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth;
  return {
    lang: document.documentElement.lang,
    dark: document.documentElement.classList.contains('dark'),
    heading: document.querySelector('h1')?.textContent.replace('\u200b', '').trim(),
    twin: document.querySelector('.VPNavBarTranslations .items a')?.href,
    ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
    links: Array.from(document.querySelectorAll('a[href]'), ({ href }) => href),
    tooWide: isTooWide(document.documentElement),
    scrolls: Array.from(document.querySelectorAll('.vp-doc table')).some(isTooWide),
  };
}

test('every page is there, in its language, under its title', () => {
  for (const { language, path, title } of pages) {
    const { status, lang, heading } = seen.get(path);
    assert.equal(status, 200, path);
    assert.equal(lang, language === 'zh' ? 'zh-CN' : 'en', path);
    assert.ok(path === '' || path === 'en/' ? heading.startsWith(title) : heading === title, `${path}: ${heading}`);
  }
});

test('no page has an error, or asks anyone but the site', () => {
  for (const [path, { troubles }] of seen) assert.deepEqual(troubles, [], path);
});

test('every text has enough contrast with what is behind it', () => {
  for (const { language, path } of pages) assert.equal(seen.get(path).dark, SCHEMES[language] === 'dark');
  for (const [path, { poor }] of seen) assert.deepEqual(poor, [], path);
});

test('every page has its twin, to which the switch of languages leads', () => {
  for (const { language, slug, path } of pages) {
    const twin = pages.find((other) => other.slug === slug && other.language !== language);
    assert.equal(seen.get(path).twin, site.home + twin.path);
  }
});

test('every page fits a telephone, and wide tables scroll in themselves', () => {
  for (const [path, { tooWide }] of seen) assert.equal(tooWide, false, path);
  assert.ok([...seen.values()].some(({ scrolls }) => scrolls));
});

test('every link inside of the site leads to a page, and to a place on it', () => {
  const places = new Map();
  const placesOf = (path) => {
    const file = fileOf(path);
    if (!file) return undefined;
    if (!places.has(file)) places.set(file, new Set(seen.get(path)?.ids ?? idsOf(file)));
    return places.get(file);
  };
  const dead = [];
  let followed = 0;
  const follow = (from, href) => {
    const { origin, pathname, hash } = new URL(href, site.home + from);
    if (origin !== site.origin) return;
    followed += 1;
    const ids = pathname.startsWith(BASE) ? placesOf(decodeURI(pathname.slice(BASE.length))) : undefined;
    const holds = ids && (hash.length < 2 || ids.has(decodeURIComponent(hash.slice(1))));
    if (!holds) dead.push(`${from}: ${href}`);
  };
  for (const [path, { links }] of seen) links.forEach((href) => follow(path, href));
  for (const path of readdirSync(join(folder, 'api'), { recursive: true }).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, 'api', path), 'utf8');
    for (const [, href] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) follow(`api/${path}`, href.replaceAll('&amp;', '&'));
  }
  assert.ok(followed > 1000, `only ${followed} links`);
  assert.deepEqual([...new Set(dead)], []);
});

test('every link to a file of the repository has that file', () => {
  const paths = [...seen.values()].flatMap(({ links }) => links.flatMap((href) => REPOSITORY.exec(href)?.[1] ?? []));
  assert.ok(paths.length > 0);
  assert.deepEqual(
    [...new Set(paths)].filter((path) => !existsSync(join(root, decodeURI(path)))),
    [],
  );
});

function idsOf(file) {
  return Array.from(readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g), ([, id]) => id);
}
