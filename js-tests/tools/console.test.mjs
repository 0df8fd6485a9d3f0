// The sandbox's console as a page: no objection of axe in both languages and schemes, fits a telephone, used by the keyboard. What it does is tested in three
// browsers: js-tests/runtimes/console.mjs.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { WechatPay } from 'wechatpay-coupon';
import { screenshot } from './screenshots.mjs';
import { use } from '../suite/wechatpay.mjs';
import { chromiumOptions } from '../runtimes/browser.mjs';
import { violations } from '../../docs/tests/site.mjs';

const CLI = createRequire(import.meta.url)
  .resolve('wechatpay-coupon/package.json')
  .replace('package.json', 'cli.js');

describe('the console in Chromium', () => {
  let [program, browser, url] = [];
  before(async () => {
    program = spawn(process.execPath, [CLI, 'sandbox', '--port', '0', '--quiet']);
    const [text] = await once(program.stdout, 'data');
    [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(text));
    browser = await chromium.launch(await chromiumOptions());
    const wechatpay = new WechatPay(await (await fetch(`${url}/sandbox/config`)).json());
    await wechatpay.userCoupons.use(use());
    await fetch(`${url}/v3/certificates`);
  });
  after(async () => {
    await browser?.close();
    program?.kill();
  });

  async function open(t, options) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(`${url}/sandbox/console`);
    await page.waitForSelector('[role="status"].holds');
    await page.waitForSelector('tr[data-id]');
    return page;
  }

  for (const colorScheme of ['light', 'dark'])
    for (const [lang, locale] of [
      ['zh', 'zh-CN'],
      ['en', 'en-GB'],
    ])
      it(`has nothing that axe objects to: ${lang}, ${colorScheme}`, async (t) => {
        const page = await open(t, { colorScheme, locale });
        await page.locator('.journal summary').last().click();
        await page.screenshot({ path: screenshot(lang, `console-${colorScheme}`) });
        for (const panel of await page.locator('.panels button').all()) {
          await panel.click();
          assert.deepEqual(await violations(page), []);
        }
      });

  it('fits a telephone', async (t) => {
    const page = await open(t, { viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    await page.locator('.journal summary').last().click();
    for (const panel of await page.locator('.panels button').all()) {
      await panel.click();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    }
  });

  it('opens a request and puts a state by the keyboard alone', async (t) => {
    const page = await open(t, { locale: 'zh-CN' });
    await page.locator('.journal summary').last().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '应答报文' }).waitFor();
    await page.getByLabel('状态 Code_123457').focus();
    await page.keyboard.type('EXPIRED');
    await page.keyboard.press('Tab');
    await page.waitForFunction(async () => (await (await fetch('/sandbox/coupons/Code_123457')).json()).coupon_state === 'EXPIRED');
  });

  it('offers the states that the model has', async (t) => {
    const page = await open(t, { locale: 'en-GB' });
    const { machines } = JSON.parse(readFileSync(new URL('../../model/states.json', import.meta.url), 'utf8'));
    const statesOf = ({ start, final, moves }) => [...new Set([...start, ...final, ...moves.flatMap(({ from, to }) => [from, to])])].sort();
    const offered = async (selects) => (await selects.first().locator('option').allTextContents()).sort();
    assert.deepEqual(await offered(page.locator('[data-id="Code_123457"] select')), statesOf(machines.UserProductCouponState));
    assert.deepEqual(await offered(page.locator('[data-id="sxxe34343434"] select')), statesOf(machines.BusifavorCouponState));
    await page.getByRole('button', { name: 'Stocks' }).click();
    assert.deepEqual(await offered(page.locator('.things select')), statesOf(machines.StockState));
  });

  it('runs no script but its own', async (t) => {
    const page = await open(t, { locale: 'en-GB' });
    const injected = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      return window.injected;
    });
    assert.equal(injected, undefined);
  });

  it('is refused to a page of another site, and by another name', async () => {
    const status = async (headers) => (await fetch(`${url}/sandbox/events`, { headers })).status;
    assert.equal(await status({ Origin: 'https://example.com' }), 403);
    assert.equal(await status({ 'Sec-Fetch-Site': 'cross-site' }), 403);
    assert.equal((await fetch(`${url}/sandbox/console`, { headers: { Origin: 'https://example.com' } })).status, 403);
  });
});
