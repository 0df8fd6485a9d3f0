// The host of Cloudflare Workers. The client is made at global scope, as authors of workers do it, although nothing can be signed
// there; then the same client must do everything in a handler.

import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { exercise, signingNow } from './body.mjs';
import { settings } from './settings.mjs';

const imported = typeof library.WechatPay === 'function';
const client = new library.WechatPay(settings.config);
const constructed = client instanceof library.WechatPay;
const code = signingNow(client);

async function report() {
  const said = `at global scope: ${imported && 'imported'}, ${constructed && 'constructed'}, ${code}\nin a handler: ${signingNow(client)}\n`;
  return `${said}held ${await exercise(library, sandbox, settings, client)}\n`;
}

export default {
  async fetch() {
    return new Response(await report().catch((error) => error.stack));
  },
  async test() {
    console.log(await report());
  },
};
