// The host of Node.js and Bun, by require.

const library = require('wechatpay-coupon');
const sandbox = require('wechatpay-coupon/sandbox');

Promise.all([import('./body.mjs'), import('./settings.mjs')])
  .then(([{ exercise }, { settings }]) => exercise(library, sandbox, settings))
  .then((held) => console.log(`held ${held}`));
