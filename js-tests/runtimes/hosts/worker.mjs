// The host of Cloudflare Workers. The client is made at global scope, as authors of workers do it, although nothing can be signed
// there; then the same client must do everything in a handler.

import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { exercise, signingNow } from './body.mjs';
import { settings } from './settings.mjs';

const client = new library.WechatPay(settings.config);
const code = signingNow(client);

const report = async () => `at global scope: ${code}\nheld ${await exercise(library, sandbox, settings, client)}\n`;

export default {
  async fetch() {
    return new Response(await report().catch((error) => error.stack));
  },
  async test() {
    console.log(await report());
  },
};
