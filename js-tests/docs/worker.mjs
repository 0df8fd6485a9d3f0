// The Worker of the page on Cloudflare Workers: what wrangler.jsonc and the commands say, and what must be true of it, in whichever host it
// runs. Holds no test.

import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { readPage } from './pages.mjs';
import { use } from '../suite/wechatpay.mjs';

const { text } = readPage('zh', 'workers');

/** wrangler.jsonc. */
export const SETTINGS = JSON.parse(/^```jsonc\n([\s\S]*?)^```$/m.exec(text)[1]);
/** The table, as the commands make it. */
export const [, CREATE_TABLE] = /--command "([^"]+)"/.exec(text);
/** The names of the secrets that the commands put. */
export const SECRETS = [...text.matchAll(/secret put (\w+)/g)].map(([, name]) => name);

/** What the Worker is given as variables and secrets, for a sandbox. */
export function environmentOf({ mchid, serialNo, privateKey, wechatpayKeys, apiV3Key, baseUrl }) {
  const [[publicKeyId, publicKey]] = Object.entries(wechatpayKeys);
  return {
    WXPAY_MCHID: mchid,
    WXPAY_SERIAL_NO: serialNo,
    WXPAY_PRIVATE_KEY: privateKey,
    WXPAY_PUBLIC_KEY_ID: publicKeyId,
    WXPAY_PUBLIC_KEY: publicKey,
    WXPAY_API_V3_KEY: apiV3Key,
    WXPAY_BASE_URL: baseUrl,
  };
}

/**
 * `send(init)`: a request to the Worker, which gives a `Response`. `deliver(orderNo)`: a message of the queue; gives whether it was acknowledged, or is to be
 * delivered again.
 */
export async function exerciseWorker({ send, deliver, sandbox }) {
  const { out_request_no, use_time, associated_order_info, ...coupon } = use();
  const order = (orderNo, changes) => ({ orderNo, ...associated_order_info, coupon: { ...coupon, ...changes } });
  const ask = async (...given) => {
    const response = await send({ method: 'POST', body: JSON.stringify(order(...given)) });
    return [response.status, await response.json()];
  };
  const sent = () => sandbox.requests.filter(({ operation }) => operation === 'userCoupons.use');
  assert.equal((await send({ method: 'GET' })).status, 405);

  // Nobody can say what became of the first use: not its response, and not the query after it.
  for (const operation of ['userCoupons.use', 'userCoupons.get']) sandbox.fault('body-altered', { operation });
  assert.deepEqual(await ask('1001'), [504, { code: 'SIGNATURE_MISMATCH', outcome: 'unknown' }]);
  await pause(1100); // a request that is built anew has another second in it
  assert.deepEqual(await ask('1001'), [200, { coupon_state: 'USED' }]);
  assert.deepEqual(await ask('1001'), [200, { coupon_state: 'USED' }]);
  const [first, second, ...more] = sent().map(({ body }) => body);
  assert.deepEqual([second, more], [first, []]); // the identical request, and none once the result is stored
  assert.deepEqual(await deliver('1001'), { isAcknowledged: true });
  assert.equal(sent().length, 2);

  // The use succeeds and its response is altered, and the query finds it.
  const other = sandbox.coupons.create();
  sandbox.fault('body-altered', { operation: 'userCoupons.use' });
  assert.deepEqual(await ask('1002', { coupon_code: other }), [200, { coupon_state: 'USED' }]);

  // What is rejected is not delivered again; what is unknown is.
  const expired = { coupon_code: sandbox.coupons.create({ state: 'EXPIRED' }) };
  assert.deepEqual(await ask('1003', expired), [409, { code: 'API_ERROR', outcome: 'rejected', apiCode: 'NOT_ENOUGH' }]);
  assert.deepEqual(await deliver('1003'), { isAcknowledged: true });
  const third = { coupon_code: sandbox.coupons.create() };
  for (const operation of ['userCoupons.use', 'userCoupons.get']) sandbox.fault('body-altered', { operation, times: 2 });
  assert.deepEqual(await ask('1004', third), [504, { code: 'SIGNATURE_MISMATCH', outcome: 'unknown' }]);
  assert.deepEqual(await deliver('1004'), { isAcknowledged: false });
  assert.deepEqual(await deliver('1004'), { isAcknowledged: true });
  assert.equal(
    new Set(
      sent()
        .slice(-3)
        .map(({ body }) => body),
    ).size,
    1,
  );

  // Wrong parameters send nothing.
  const before = sandbox.requests.length;
  const [status, { code }] = await ask('1005', { brand_id: 5 });
  assert.deepEqual([status, code, sandbox.requests.length], [400, 'REQUEST_INVALID', before]);
  assert.ok(sandbox.requests.every(({ signatureHeld }) => signatureHeld));
}
