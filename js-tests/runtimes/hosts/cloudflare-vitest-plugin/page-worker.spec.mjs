// The Worker of docs/zh/workers.md inside workerd, with D1 and a sandbox that handles its requests in-process: no port, no keys of your own.

import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test, vi } from 'vitest';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import worker from '../worker.ts';

const coupon = {
  openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
  coupon_code: 'Code_123456',
  product_coupon_id: '1000000013',
  stock_id: '1000000013001',
  appid: 'wx233544546545989',
  brand_id: '120344',
};

test('a coupon is used, though the response is lost', async () => {
  const sandbox = await createSandbox({ skipWaits: true });
  vi.stubGlobal('fetch', sandbox.fetch);
  const { mchid, serialNo, privateKey, wechatpayKeys, apiV3Key } = sandbox.config;
  const [[publicKeyId, publicKey]] = Object.entries(wechatpayKeys);
  const keys = { WXPAY_PRIVATE_KEY: privateKey, WXPAY_PUBLIC_KEY_ID: publicKeyId, WXPAY_PUBLIC_KEY: publicKey };
  const settings = { ...env, ...keys, WXPAY_MCHID: mchid, WXPAY_SERIAL_NO: serialNo, WXPAY_API_V3_KEY: apiV3Key };
  await env.DATABASE.exec('CREATE TABLE uses (order_no TEXT PRIMARY KEY, request TEXT NOT NULL, coupon_state TEXT)');

  sandbox.fault('drop-after');
  const order = { orderNo: '20250803001', transaction_id: '4200000000123456789123456789', coupon };
  const context = createExecutionContext();
  const request = new Request('https://worker.example/', { method: 'POST', body: JSON.stringify(order) });
  const response = await worker.fetch(request, settings, context);
  await waitOnExecutionContext(context);

  expect([response.status, await response.json()]).toEqual([200, { coupon_state: 'USED' }]);
  expect(sandbox.requests.map(({ status }) => status)).toEqual([undefined, 200]);
  console.log('used by the worker of the page');
}, 60_000);
