// examples/worker, its handler called as Workers call it, against the stand-in: what a caller gets for each outcome, and what reaches
// WeChat Pay. That it runs in workerd too is shown by js-tests/runtimes/cells/example-worker.mjs.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openSandbox, openWorkshop, readExample } from '../readme/workshop.mjs';
import { merchant, pkcs8, use } from '../suite/wechatpay.mjs';

const { out_request_no: _, use_time: paid_at, associated_order_info, ...coupon } = use();

const orderOf = (changes) => ({ paid_at, transaction_id: associated_order_info.transaction_id, coupon: { ...coupon, ...changes } });
const ORDERS = {
  1001: orderOf(),
  1002: orderOf({ coupon_code: 'Code_123457' }),
  1003: orderOf({ coupon_code: 'Code_expired' }),
  1004: orderOf({ brand_id: 5, stok_id: 'x' }),
  1005: orderOf({ coupon_code: 'Code_123458' }),
};
const used = (coupon_code) => [200, { coupon_code, coupon_state: 'USED' }];

/** KV as far as the example goes. */
const orders = {
  async get(name, type) {
    assert.equal(type, 'json');
    if (name === 'broken') throw new Error('KV is away');
    return structuredClone(ORDERS[name] ?? null);
  },
};

test('examples/worker/worker.mjs', async (t) => {
  const sandbox = await openSandbox(t);
  const { folder } = openWorkshop(t, readExample('worker'), { sandbox });
  const log = t.mock.method(console, 'error', () => {});
  const { config, requests } = sandbox;
  const [[publicKeyId, publicKey]] = Object.entries(config.wechatpayKeys);
  const env = {
    ORDERS: orders,
    WXPAY_MCHID: config.mchid,
    WXPAY_SERIAL_NO: config.serialNo,
    WXPAY_PRIVATE_KEY: config.privateKey,
    WXPAY_PUBLIC_KEY_ID: publicKeyId,
    WXPAY_PUBLIC_KEY: publicKey,
    WXPAY_BASE_URL: config.baseUrl,
  };
  /** A worker as a new isolate has it. */
  const start = async (changes) => {
    const { default: worker } = await import(`${pathToFileURL(join(folder, 'worker.mjs'))}?${Math.random()}`);
    return async (orderNo) => {
      const request = new Request(`https://worker.example/orders/${orderNo}/use-coupon`, { method: 'POST' });
      const response = await worker.fetch(request, { ...env, ...changes });
      return [response.status, await response.json()];
    };
  };
  const ask = await start();

  await t.test('uses the coupon of an order, and the same again gives the same', async () => {
    assert.deepEqual(await ask('1001'), used('Code_123456'));
    assert.deepEqual(await ask('1001'), used('Code_123456'));
    assert.equal(requests.length, 2);
    assert.ok(requests.every(({ signatureHeld }) => signatureHeld));
    const { out_request_no, use_time } = JSON.parse(requests[0].body);
    assert.deepEqual([out_request_no, use_time], ['USE_1001', paid_at]);
  });

  await t.test('knows no other order', async () => {
    const before = requests.length;
    assert.deepEqual(await ask('1000'), [404, { code: 'NO_SUCH_ORDER' }]);
    assert.equal(requests.length, before);
  });

  await t.test('says why WeChat Pay refused', async () => {
    assert.deepEqual(await ask('1003'), [409, { code: 'API_ERROR', outcome: 'rejected', apiCode: 'NOT_ENOUGH' }]);
    // Later than a call may last: it is not repeated.
    sandbox.fault('retry-after', { ms: 60_000 });
    assert.deepEqual(await ask('1003'), [429, { code: 'API_ERROR', outcome: 'rejected', apiCode: 'RATELIMIT_EXCEEDED' }]);
  });

  await t.test('uses a coupon although the response is lost, by the identical request', async () => {
    const before = requests.length;
    sandbox.fault('drop-after');
    assert.deepEqual(await ask('1005'), used('Code_123458'));
    const [first, second] = requests.slice(before);
    assert.deepEqual([requests.length - before, first.status, second.status, first.body], [2, undefined, 200, second.body]);
  });

  await t.test('responds with 504 while the outcome is unknown; another isolate resolves it', async () => {
    const before = requests.length;
    for (const fault of ['body-altered', 'unknown-serial']) {
      sandbox.fault(fault);
      const [status, { outcome }] = await ask('1002');
      assert.deepEqual([status, outcome], [504, 'unknown'], fault);
    }
    assert.equal(sandbox.coupons.state('Code_123457'), 'USED');
    const another = await start();
    assert.deepEqual(await another('1002'), used('Code_123457'));
    const bodies = requests.slice(before).map(({ body }) => body);
    assert.equal(bodies.length, 3);
    assert.equal(new Set(bodies).size, 1);
  });

  await t.test('sends nothing when the order, the secrets or KV are no good', async () => {
    const before = requests.length;
    const [status, { code, findings }] = await ask('1004');
    assert.deepEqual([status, code, findings.map(({ path }) => path).sort()], [400, 'REQUEST_INVALID', ['/brand_id', '/stok_id']]);
    const keyless = await start({ WXPAY_PRIVATE_KEY: undefined });
    assert.deepEqual(await keyless('1001'), [503, { code: 'KEY_INVALID', outcome: 'not-sent' }]);
    assert.deepEqual(await ask('broken'), [500, { code: 'INTERNAL' }]);
    assert.equal(requests.length, before);
  });

  await t.test('logs every error and never who the user is', async () => {
    // WeChat Pay repeats the URL, and the openid with it, where a signature does not hold.
    const stranger = await start({ WXPAY_PRIVATE_KEY: pkcs8(merchant.privateKey) });
    assert.deepEqual(await stranger('1001'), [409, { code: 'API_ERROR', outcome: 'rejected', apiCode: 'SIGN_ERROR' }]);
    const lines = log.mock.calls.map(({ arguments: [line] }) => line);
    assert.equal(lines.length, 2 + 2 + 2 + 1 + 1);
    const [unknown] = lines.splice(6, 1);
    assert.equal(unknown.message, 'KV is away');
    for (const line of lines) {
      assert.match(line, /^(API_ERROR|SIGNATURE_MISMATCH|SERIAL_UNKNOWN|REQUEST_INVALID|KEY_INVALID) /);
      assert.ok(!line.includes(coupon.openid), line);
    }
  });

  await t.test('responds with 503 when WeChat Pay cannot be reached', async () => {
    await sandbox.close();
    // By another name: under the first, a connection that was open may be tried, whose outcome is unknown.
    const unreachable = await start({ WXPAY_BASE_URL: config.baseUrl.replace('127.0.0.1', 'localhost') });
    assert.deepEqual(await unreachable('1001'), [503, { code: 'TRANSPORT_FAILED', outcome: 'not-sent' }]);
  });
});

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = (path) => JSON.parse(file(path));

test('the files beside it fit: wrangler.jsonc and package.json', () => {
  const settings = file('examples/worker/wrangler.jsonc');
  const { vars, kv_namespaces } = JSON.parse(settings.replace(/^\/\/.*$/gm, ''));
  const secrets = [...settings.matchAll(/secret put (\w+)/g)].map(([, name]) => name);
  const bound = [...Object.keys(vars), ...secrets, ...kv_namespaces.map(({ binding }) => binding), 'WXPAY_BASE_URL'];
  const read = new Set([...file('examples/worker/worker.mjs').matchAll(/env\.([A-Z_]+)/g)].map(([, name]) => name));
  assert.deepEqual(bound.sort(), [...read].sort());

  // The versions that these tests and the matrix run.
  const { dependencies, devDependencies } = json('examples/worker/package.json');
  assert.deepEqual(dependencies, {
    hono: json('js-tests/package.json').devDependencies.hono,
    'wechatpay-coupon': json('node_modules/wechatpay-coupon/package.json').version,
  });
  assert.deepEqual(devDependencies, { wrangler: json('js-tests/runtimes/package.json').devDependencies.wrangler });
});
