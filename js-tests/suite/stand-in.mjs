// The stand-in for WeChat Pay, one for the tests of a file, with a client for each test that talks to it over real HTTP. After the last
// test its journal must hold no mistake of its own. Holds no test.

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';

const sandbox = await createSandbox();
await sandbox.listen();
after(async () => {
  await sandbox.close();
  assert.deepEqual(sandbox.requests.map(({ failure }) => failure).filter(Boolean), []);
});

/** The four single coupons begin EFFECTIVE in every test; `requests()` are those of the test. */
export function standIn(t, changes = {}, { Client = WechatPay } = {}) {
  for (const code of ['Code_123456', 'Code_123457', 'Code_123458', 'Code_123459']) sandbox.coupons.setState(code, 'EFFECTIVE');
  // One try, unless a test is about more.
  const client = new Client({ ...sandbox.config, retry: false, ...changes });
  t.after(() => client.free());
  const before = sandbox.requests.length;
  return { sandbox, client, last: () => sandbox.requests.at(-1), requests: () => sandbox.requests.slice(before) };
}

const chinaTime = () => `${new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`;

const SINGLE = { product_coupon_id: '1000000013', stock_id: '1000000013001' };
const common = { openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4', appid: 'wx233544546545989', brand_id: '120344' };

/** Parameters about a coupon that the stand-in knows. */
export const useOf = (coupon_code, out_request_no, changes = SINGLE) => ({
  ...common,
  coupon_code,
  out_request_no,
  use_time: chinaTime(),
  associated_order_info: { transaction_id: '4200000000123456789123456789' },
  ...changes,
});
export const returnOf = (coupon_code, out_request_no, changes = SINGLE) => ({ ...common, coupon_code, out_request_no, ...changes });
