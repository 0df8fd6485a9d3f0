// What the site, the API reference and their tests know of the pages.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Where GitHub Pages serves the site. */
export const HOME = 'https://wechatpay-coupon.github.io/wechatpay-coupon/';
export const BASE = new URL(HOME).pathname;

/** Groups of pages, with the titles of both languages. */
export const { groups } = JSON.parse(readFileSync(new URL('../pages.json', import.meta.url), 'utf8'));

/** Puts a policy into a page: nothing comes from elsewhere, and no script runs that the page does not have now. Shiki colours by attributes. */
export function withPolicy(html) {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(([, script]) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  });
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return html.replace(/<meta charset="utf-8"\s*\/?>/i, `$&<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`);
}
