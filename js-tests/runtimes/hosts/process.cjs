// The host of Node.js and Bun, by require.

const library = require('wechatpay-coupon');

Promise.all([import('./body.mjs'), import('./settings.mjs')])
  .then(([{ exercise }, { settings }]) => exercise(library, settings))
  .then((held) => console.log(`held ${held}`));
