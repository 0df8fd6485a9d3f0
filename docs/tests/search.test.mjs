// The search finds words of both languages, and only pages that have them.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { tokenize } from '../.vitepress/tokenize.mjs';
import { openSite, root, visit } from './site.mjs';

let site;
let page;

before(async () => {
  site = await openSite();
  page = await site.browser.newPage();
});

after(() => site.close());

test('text is split into Latin words and Chinese pairs', () => {
  const cases = {
    核销用户商品券: ['核销', '销用', '用户', '户商', '商品', '品券'],
    '退券，失效': ['退券', '失效'],
    券: ['券'],
    'use_time 是 v3 的时间': ['use_time', '是', 'v3', '的时', '时间'],
    'APIv3密钥、openid': ['APIv3', '密钥', 'openid'],
    'Retry, resolve: not-sent': ['Retry', 'resolve', 'not', 'sent'],
    '': [],
  };
  for (const [text, words] of Object.entries(cases)) assert.deepEqual(tokenize(text), words);
});

for (const [path, word] of [
  ['', '核销'],
  ['', '验签'],
  ['', '用户商品券'],
  ['errors', 'out_request_no'],
  ['en/', 'verification'],
]) {
  test(`the search of /${path} finds ${word}`, async () => {
    await search(path, word);
    const results = page.locator('.VPLocalSearchBox .result');
    await results.first().waitFor();
    const addresses = await results.evaluateAll((links) => links.map(({ href }) => href));
    const having = sources(path.startsWith('en/') ? 'en' : 'zh').filter((text) => text.toLowerCase().includes(word));
    // It shows no more than 16.
    assert.ok(addresses.length >= Math.min(having.length, 16), `${addresses.length} of ${having.length}`);
    for (const address of addresses.slice(0, 3)) {
      assert.equal(address.startsWith(`${site.home}en/`), path.startsWith('en/'), address);
      await visit(page, address);
      assert.match(await page.locator('.vp-doc').textContent(), new RegExp(word, 'i'), address);
    }
  });
}

test('a word that no page has is not found', async () => {
  await search('', '鱻龘');
  await page.locator('.VPLocalSearchBox .no-results').waitFor();
  assert.equal(await page.locator('.VPLocalSearchBox .result').count(), 0);
});

test('the search of the reference finds a name', async () => {
  await visit(page, `${site.home}api/`);
  await page.locator('#tsd-search-trigger').click();
  await page.locator('#tsd-search-input').fill('UserProductCouponEntity');
  await page.locator('#tsd-search-results a').first().click();
  await page.waitForURL(/UserProductCouponEntity/);
});

function sources(language) {
  const folder = join(root, 'docs', language);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'index.md');
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

async function search(path, word) {
  await visit(page, site.home + path);
  await page.locator('#local-search button').click();
  await page.locator('#localsearch-input').fill(word);
}
