// The workbench as the command serves it, in Chromium: what it says, that nothing leaves it or stays, keyboard and screen reader, both languages, light and dark.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { screenshot } from './screenshots.mjs';
import { BODY, KEY_ID, merchant, response, wechatpay } from './signed.mjs';
import { pkcs8, spki } from '../suite/wechatpay.mjs';
import { chromiumOptions } from '../runtimes/browser.mjs';
import { violations } from '../../docs/tests/site.mjs';

const CLI = createRequire(import.meta.url).resolve('wechatpay-coupon-tools/cli.js');

describe('the workbench in Chromium', () => {
  let [program, browser, url] = [];
  before(async () => {
    program = spawn(process.execPath, [CLI, 'workbench', '--port', '0', '--json']);
    const [line] = await once(program.stdout, 'data');
    ({ url } = JSON.parse(String(line)));
    browser = await chromium.launch(await chromiumOptions());
  });
  after(async () => {
    await browser?.close();
    program?.kill();
  });

  /** A fresh page, its requests and its errors. */
  async function open(t, { lang = 'zh', colorScheme = 'light', viewport = { width: 1280, height: 900 }, hash = '' } = {}) {
    const context = await browser.newContext({ colorScheme, viewport, permissions: ['clipboard-read', 'clipboard-write'] });
    t.after(() => context.close());
    const page = await context.newPage();
    const [requests, errors] = [[], []];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${url.replace(/lang=\w+/, `lang=${lang}`)}${hash}`);
    await page.waitForSelector('h1');
    return { context, page, requests, errors };
  }
  const verdict = (page) => page.locator('.verdict').first().textContent();
  const causes = (page) => page.locator('[data-cause]').evaluateAll((all) => all.map((one) => one.dataset.cause));
  const until = (page, selector) => page.waitForSelector(selector);

  it('explains every sample', async (t) => {
    const { page, errors } = await open(t);
    const expected = {
      应答: { 验签通过: [], 报文重新写过: ['json-rewritten'], 末尾多了换行: ['newline-added'], 另一把公钥: ['other-key'] },
      请求: { 签名正确: [], 漏了查询参数: ['url-without-query'], 带了域名: ['url-origin'] },
    };
    for (const [tab, samples] of Object.entries(expected)) {
      await page.getByRole('tab', { name: tab }).first().click();
      for (const [name, ids] of Object.entries(samples)) {
        await page.getByRole('button', { name: '清空' }).click();
        await until(page, '.result .hint');
        await page.getByRole('button', { name, exact: true }).click();
        await until(page, '.verdict');
        assert.deepEqual(await causes(page), ids, name);
      }
    }
    await page.getByRole('tab', { name: '解密' }).click();
    await page.getByRole('button', { name: '一条通知' }).click();
    await until(page, '.verdict.holds');
    assert.match(await page.locator('.result pre').textContent(), /"coupon_code": "/);
    assert.deepEqual(errors, []);
  });

  it('takes what was signed with node:crypto, and marks what differs', async (t) => {
    const { page } = await open(t, { lang: 'en' });
    const { headers, body } = response(BODY, JSON.stringify(JSON.parse(BODY), null, 2));
    await page
      .getByLabel('Headers and body')
      .fill(`${headers.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${Buffer.from(body).toString()}`);
    await page.getByLabel("WeChat Pay's public key").fill(`${KEY_ID}\n${spki(wechatpay.publicKey)}`);
    await until(page, '.verdict.fails');
    assert.deepEqual([await verdict(page), await causes(page)], ['✗ The signature does not hold', ['json-rewritten']]);
    assert.ok((await page.locator('mark.seen').count()) > 10);
  });

  it('reads no private key, and says so', async (t) => {
    const { page } = await open(t);
    await page.getByLabel('微信支付公钥、平台证书').fill(pkcs8(merchant.privateKey));
    await page.getByText('这里有私钥').waitFor();
  });

  it('sends nothing, and the policy would stop it', async (t) => {
    const { page, requests } = await open(t);
    await page.getByRole('button', { name: '报文重新写过' }).click();
    await until(page, '.verdict');
    await page.getByRole('button', { name: '复制链接' }).click();
    const origin = new URL(url).origin;
    assert.deepEqual(requests.map((one) => new URL(one).pathname).sort(), ['/', '/workbench.css', '/workbench.js']);
    assert.ok(requests.every((one) => one.startsWith(origin)));
    for (const target of [`${origin}/x`, 'https://example.com/'])
      assert.equal(
        await page.evaluate(
          (to) =>
            fetch(to).then(
              () => 'sent',
              (error) => error.name,
            ),
          target,
        ),
        'TypeError',
      );
    assert.equal(await page.evaluate((to) => navigator.sendBeacon(to, 'x') || 'refused', `${origin}/x`).catch(() => 'refused'), true); // queued, then refused by the policy
    await page.waitForTimeout(200);
    assert.equal(requests.length, 3);
  });

  it('keeps nothing, and a link carries the case without its keys', async (t) => {
    const { context, page } = await open(t);
    await page.getByRole('button', { name: '末尾多了换行' }).click();
    await until(page, '.verdict');
    await page.getByRole('button', { name: '复制链接' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const text = Buffer.from(new URL(link).hash.slice(1), 'base64url').toString();
    assert.match(text, /Wechatpay-Signature/);
    assert.doesNotMatch(text, /BEGIN|secret|"keys"|certificate/);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
    assert.deepEqual((await context.storageState()).cookies, []);
    const { page: other } = await open(t, { hash: new URL(link).hash });
    assert.match(await other.getByLabel('应答头和报文').inputValue(), /Wechatpay-Signature/);
    assert.equal(await other.getByLabel('微信支付公钥、平台证书').inputValue(), '');
  });

  it('is served under no other name, and nothing else is', async () => {
    const { origin, port } = new URL(url);
    const status = (host, path) =>
      new Promise((resolve) => get({ host: '127.0.0.1', port, path, headers: { Host: host } }, ({ statusCode }) => resolve(statusCode)));
    assert.deepEqual([await status(new URL(origin).host, '/'), await status('example.com', '/')], [200, 404]);
    for (const path of ['/../cli.js', '/%2e%2e/cli.js', '/package.json']) assert.equal(await status(new URL(origin).host, path), 404, path);
  });

  it('is used by the keyboard alone', async (t) => {
    const { page } = await open(t);
    await page.keyboard.press('Tab'); // the language
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-response');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-request');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // the first sample
    await until(page, '.verdict.holds');
  });

  for (const colorScheme of ['light', 'dark'])
    for (const lang of ['zh', 'en'])
      it(`has nothing that axe objects to: ${lang}, ${colorScheme}`, async (t) => {
        const { page } = await open(t, { lang, colorScheme });
        await page.locator('.samples button').nth(1).click();
        await until(page, '.verdict');
        assert.deepEqual(await violations(page), []);
        await page.screenshot({ path: screenshot(lang, `workbench-${colorScheme}`) });
      });

  it('fits a telephone', async (t) => {
    const { page } = await open(t, { viewport: { width: 390, height: 844 } });
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.locator('.samples button').last().click();
      await until(page, '.verdict');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    }
    await page.screenshot({ path: screenshot('zh', 'workbench-telephone'), fullPage: true });
  });
});
