// The host of Node.js 18, which has no globalThis.crypto: a client cannot sign until the service has set it, and then works.

const library = require('wechatpay-coupon');
const sandbox = require('wechatpay-coupon/sandbox');

Promise.all([import('./body.mjs'), import('./settings.mjs')])
  .then(([{ exercise, signingNow }, { settings }]) => {
    const client = new library.WechatPay(settings.config);
    const before = signingNow(client);
    if (before !== 'RANDOM_UNAVAILABLE') throw new Error(`without globalThis.crypto: ${before}`);
    globalThis.crypto ??= require('node:crypto').webcrypto;
    return exercise(library, sandbox, settings, client);
  })
  .then((held) => console.log(`held ${held}`));
