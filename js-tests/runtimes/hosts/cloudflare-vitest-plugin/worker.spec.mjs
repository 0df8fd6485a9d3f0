// The host of Cloudflare's plugin for vitest. What is at global scope of a test file is within a handler of workerd all the same, so
// that wasm in bytes could not be compiled here.

import { expect, test } from 'vitest';
import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { CHECK_COUNT, exercise } from '../body.mjs';
import { settings } from '../settings.mjs';

test('the package inside workerd', async () => {
  expect(navigator.userAgent).toBe('Cloudflare-Workers');
  const held = await exercise(library, sandbox, settings);
  console.log(`held ${held}`);
  expect(held).toBe(CHECK_COUNT);
}, 60_000); // the default of 5 s is little on a busy machine
