// The documentation site: Chinese at the root, English under /en/. Which pages there are, and their titles, stands in docs/pages.json alone.

import { join, resolve } from 'node:path';
import { defineConfig } from 'vitepress';
import { en, zh } from './languages.mts';
import { markdown } from './markdown.mts';
import { BASE, HOME, withPolicy } from './pages.mjs';
import { tokenize } from './tokenize.mjs';

const target = resolve(process.env.CARGO_TARGET_DIR ?? join(import.meta.dirname, '../../target'));

const search = { provider: 'local' as const, options: { locales: { root: zh.search, en: en.search } } };
// For the index. Not enumerable: VitePress would write it as text into every page, and the policy of the pages evaluates no text.
// theme/index.mts gives the same function to the search.
Object.defineProperty(search.options, 'miniSearch', { value: { options: { tokenize } } });

export default defineConfig({
  title: 'wechatpay-coupon',
  base: BASE,
  // Chinese comes first, so it has the addresses without a prefix.
  rewrites: { 'zh/:page': ':page' },
  locales: { root: zh.locale, en: en.locale },
  srcExclude: ['adr/**', 'reference/**', 'tests/**'],
  // GitHub Pages and `vitepress preview` find start.html for /start; the address with .html works too.
  cleanUrls: true,
  outDir: join(target, 'site'),
  cacheDir: join(target, 'vitepress'),
  // The inline scripts are then the same on every page.
  metaChunk: true,
  sitemap: { hostname: HOME },
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${BASE}logo.svg` }]],
  markdown,
  // No data: addresses.
  vite: { build: { assetsInlineLimit: 0 } },
  themeConfig: {
    logo: '/logo.svg',
    search,
    socialLinks: [{ icon: 'github', link: 'https://github.com/wechatpay-coupon/wechatpay-coupon', ariaLabel: 'GitHub' }],
  },
  transformHtml: withPolicy,
});
