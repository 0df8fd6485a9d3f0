// The host of Jest, by require: the body as its only test. Beside it are the body and the settings as CommonJS.

const library = require('wechatpay-coupon');
const sandbox = require('wechatpay-coupon/sandbox');
const { CHECK_COUNT, exercise } = require('./body.cjs');
const { settings } = require('./settings.cjs');

test('every check holds', async () => {
  const held = await exercise(library, sandbox, settings);
  expect(held).toBe(CHECK_COUNT);
  // The console of Jest would put more words on the line.
  process.stdout.write(`\nheld ${held}\n`);
}, 60_000); // the default of 5 s is little on a busy machine
