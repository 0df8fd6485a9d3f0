// The two languages: the switch between them, titles, and what stands around a page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { groups, openSite, visit } from './site.mjs';

/** Names, which have no Chinese. */
const NAMES = /wechatpay|coupon|API|GitHub|English|Cloudflare|Workers|SIGN_ERROR|Ctrl|VitePress/g;

let site;
let page;

before(async () => {
  site = await openSite();
  page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
});

after(() => site.close());

test('a click on the switch keeps the page', async () => {
  await visit(page, `${site.home}errors`);
  await page.locator('.VPNavBarTranslations button').hover();
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`${site.home}en/errors`);
  await page.getByRole('heading', { name: 'Errors and outcomes' }).waitFor();
});

test('the reference is reached from a page, and leads back in both languages', async () => {
  for (const [path, reference, guide] of [
    ['start', 'API 参考', '指南'],
    ['en/start', 'API reference', 'Guide'],
  ]) {
    await visit(page, site.home + path);
    await page.locator('.VPNavBar').getByRole('link', { name: reference }).click();
    await page.waitForURL(`${site.home}api/`);
    await page.locator('#tsd-toolbar-links').getByRole('link', { name: guide }).click();
    await page.waitForURL(site.home + path);
  }
});

test('the sidebar has the groups and pages of pages.json', async () => {
  for (const [language, path] of [
    ['zh', 'start'],
    ['en', 'en/start'],
  ]) {
    await visit(page, site.home + path);
    const titles = await page.locator('.VPSidebar :is(h2, .link p)').allInnerTexts();
    assert.deepEqual(
      titles,
      groups.flatMap((group) => [group[language], ...group.pages.map((one) => one[language])]),
    );
  }
});

test('around a Chinese page there are no English words', async () => {
  for (const path of ['', 'errors', 'no-such-page']) {
    await visit(page, site.home + path);
    // VitePress has no translation for what only screen readers are told.
    await page.locator('.vp-doc, .VPHome, .outline-link, .visually-hidden').evaluateAll((parts) => {
      for (const part of parts) part.remove();
    });
    const [words] = await page.locator('body').allInnerTexts();
    assert.deepEqual(words.replaceAll(NAMES, '').match(/[A-Za-z]{3,}/g), null, path);
  }
});

test('containers and buttons in a Chinese page are named in Chinese', async () => {
  await visit(page, site.home);
  const notes = await page.locator('.custom-block-title').allInnerTexts();
  assert.ok(notes.length > 0);
  for (const note of notes) assert.match(note, /\p{sc=Han}/u);
  assert.equal(await page.locator('button.copy').first().getAttribute('title'), '复制代码');
});

test('an address that is no page says so in its language', async () => {
  for (const [path, lang, title, home] of [
    ['no-such-page', 'zh-CN', '没有这个页面', ''],
    ['en/no-such-page', 'en', 'No such page', 'en/'],
  ]) {
    const response = await visit(page, site.home + path);
    assert.equal(response.status(), 404);
    await page.getByRole('heading', { name: title }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    await page.locator('.NotFound a').click();
    await page.waitForURL(site.home + home);
  }
});
