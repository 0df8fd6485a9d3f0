// examples/worker as it is deployed: wrangler bundles it by its own wrangler.jsonc, and what it would upload runs in workerd by
// miniflare, with the stand-in's keys for its secrets and orders in its KV.

import assert from 'node:assert/strict';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nodeOf, tools, versionOf } from '../cell.mjs';

const example = join(tools, '../../../examples/worker');
const wrangler = join(tools, 'wrangler/bin/wrangler.js');

const orderOf = (coupon_code) => ({
  paid_at: '2025-08-03T12:00:00+08:00',
  transaction_id: '4200000000123456789123456789',
  coupon: {
    openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
    coupon_code,
    product_coupon_id: '1000000013',
    stock_id: '1000000013001',
    appid: 'wx233544546545989',
    brand_id: '120344',
  },
});

export default [
  {
    name: 'examples/worker',
    row: 'Cloudflare Workers',
    as: 'miniflare',
    async run({ folder, run, read, sandbox }) {
      for (const name of ['worker.mjs', 'wrangler.jsonc']) cpSync(join(example, name), join(folder, name));
      symlinkSync(join(tools, '../../node_modules/hono'), join(folder, 'node_modules/hono'));
      await run(nodeOf(24), [wrangler, 'deploy', '--dry-run', '--outdir', 'upload'], { env: quiet(folder) });

      const log = [];
      const { Miniflare } = createRequire(join(tools, 'miniflare/package.json'))('miniflare');
      const miniflare = new Miniflare({ ...optionsOf(folder, read('upload'), sandbox.config), handleRuntimeStdio: keep(log) });
      try {
        const orders = await miniflare.getKVNamespace('ORDERS');
        await orders.put('1001', JSON.stringify(orderOf('Code_123456')));
        await orders.put('1002', JSON.stringify(orderOf('Code_123457')));
        await orders.put('1003', JSON.stringify(orderOf('Code_expired')));
        await answersByOutcome(sandbox, async (orderNo) => {
          const response = await miniflare.dispatchFetch(`http://worker.example/orders/${orderNo}/use-coupon`, { method: 'POST' });
          return [response.status, await response.json()];
        });
      } finally {
        await miniflare.dispose();
      }
      const lines = log.join('');
      assert.match(lines, /API_ERROR/);
      assert.match(lines, /SIGNATURE_MISMATCH/);
      assert.ok(!lines.includes(orderOf('').coupon.openid), lines);
      return { version: versionOf('miniflare') };
    },
  },
];

/** What a caller gets and what reaches WeChat Pay. */
async function answersByOutcome(sandbox, ask) {
  assert.deepEqual(await ask('1000'), [404, { code: 'NO_SUCH_ORDER' }]);
  assert.equal(sandbox.requests.length, 0);

  // The response is lost, and the retry succeeds.
  sandbox.fault('drop-after');
  assert.deepEqual(await ask('1001'), [200, { coupon_code: 'Code_123456', coupon_state: 'USED' }]);

  sandbox.fault('body-altered');
  assert.deepEqual(await ask('1002'), [504, { code: 'SIGNATURE_MISMATCH', outcome: 'unknown' }]);
  assert.equal(sandbox.coupons.state('Code_123457'), 'USED');
  assert.deepEqual(await ask('1002'), [200, { coupon_code: 'Code_123457', coupon_state: 'USED' }]);

  assert.deepEqual(await ask('1003'), [409, { code: 'API_ERROR', outcome: 'rejected', apiCode: 'NOT_ENOUGH' }]);

  const { requests } = sandbox;
  assert.deepEqual(
    requests.map(({ status }) => status),
    [undefined, 200, 200, 200, 403],
  );
  assert.ok(requests.every(({ signatureHeld, failure }) => signatureHeld && !failure));
  assert.equal(requests[0].body, requests[1].body);
  assert.equal(requests[2].body, requests[3].body);
}

/** What would run at Cloudflare, with the names that wrangler.jsonc binds and the values of the stand-in. */
function optionsOf(folder, files, { mchid, serialNo, privateKey, wechatpayKeys, baseUrl }) {
  const read = (name) => readFileSync(join(folder, name));
  const settings = JSON.parse(
    read('wrangler.jsonc')
      .toString()
      .replace(/^\/\/.*$/gm, ''),
  );
  const [[id, key]] = Object.entries(wechatpayKeys);
  const own = { WXPAY_MCHID: mchid, WXPAY_SERIAL_NO: serialNo, WXPAY_PUBLIC_KEY_ID: id };
  assert.deepEqual(Object.keys(settings.vars), Object.keys(own));
  const wasm = files.filter((name) => name.endsWith('.wasm'));
  assert.equal(wasm.length, 1); // the entry for workerd, and no other
  return {
    modules: [
      { type: 'ESModule', path: 'worker.js', contents: read('upload/worker.js') },
      { type: 'CompiledWasm', path: wasm[0], contents: read(join('upload', wasm[0])) },
    ],
    compatibilityDate: settings.compatibility_date,
    kvNamespaces: settings.kv_namespaces.map(({ binding }) => binding),
    bindings: { ...own, WXPAY_PRIVATE_KEY: privateKey, WXPAY_PUBLIC_KEY: key, WXPAY_BASE_URL: baseUrl },
    cf: false, // or it asks Cloudflare where this machine is
  };
}

const keep =
  (log) =>
  (...streams) =>
    streams.forEach((stream) => stream.on('data', (chunk) => log.push(chunk)));

const quiet = (folder) => ({
  CI: '1',
  HOME: join(folder, 'home'),
  WRANGLER_HIDE_BANNER: 'true', // and with it the check for newer versions
  WRANGLER_SEND_METRICS: 'false',
  XDG_CONFIG_HOME: join(folder, 'home'),
});
