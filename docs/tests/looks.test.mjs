// What people see on a desktop and on a telephone, in both schemes: screenshots in target/screenshots/, and what axe says of whole pages.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openSite, screenshots, violations, visit } from './site.mjs';

const SCHEMES = ['light', 'dark'];
const DEVICES = {
  desktop: { viewport: { width: 1440, height: 900 } },
  telephone: { viewport: { width: 390, height: 844 }, isMobile: true },
};
const SHOWN = ['start', 'en/', 'operations', 'lifecycle'];
const WHOLE = ['', 'en/start', 'api/', 'api/classes/wechatpay-coupon.WechatPay'];
// Of the shell that VitePress and TypeDoc make: the key beside the word on the button that opens the search, links in what opens a list.
const NOT_OURS = { 'label-content-name-mismatch': { enabled: false }, 'nested-interactive': { enabled: false } };
const WCAG = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: NOT_OURS };

let site;

before(async () => {
  site = await openSite();
  mkdirSync(screenshots, { recursive: true });
});

after(() => site.close());

for (const [device, settings] of Object.entries(DEVICES)) {
  for (const colorScheme of SCHEMES) {
    test(`axe finds nothing wrong, ${device}, ${colorScheme}`, async () => {
      const context = await site.browser.newContext({ ...settings, colorScheme });
      const page = await context.newPage();
      const shoot = (name) => page.screenshot({ path: join(screenshots, `${name}-${device}-${colorScheme}.png`), animations: 'disabled' });
      const wrong = [];
      for (const path of [...SHOWN, ...WHOLE]) {
        await visit(page, site.home + path);
        await shoot(path.replaceAll('/', '-') || 'home');
        if (WHOLE.includes(path)) wrong.push(...(await violationsOf(page, path)));
      }
      await visit(page, site.home);
      await page.locator('#local-search button').click();
      await page.locator('#localsearch-input').fill('核销');
      await page.locator('.VPLocalSearchBox .result').first().waitFor();
      await shoot('search');
      wrong.push(...(await violationsOf(page, 'search')));
      await context.close();
      assert.deepEqual(wrong, []);
    });
  }
}

async function violationsOf(page, path) {
  const found = await violations(page, WCAG);
  return found.map((one) => `${path}: ${one}`);
}
