// The host of Node.js, Bun and Deno, by import.

import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { exercise } from './body.mjs';
import { settings } from './settings.mjs';

console.log(`held ${await exercise(library, sandbox, settings)}`);
