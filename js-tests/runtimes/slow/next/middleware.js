// The package in a middleware, which runs on the edge runtime and responds by itself here.

import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { exercise } from './body.mjs';
import { settings } from './settings.mjs';

export const config = { matcher: '/middleware' };

export default async function middleware() {
  return new Response(`held ${await exercise(library, sandbox, settings)}`);
}
