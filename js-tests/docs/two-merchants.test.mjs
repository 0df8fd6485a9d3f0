// The page on several merchants: two sandboxes, of which each knows only its own merchant's key.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { pageTests } from './page.mjs';
import { SAYS_PORT } from './services.mjs';
import { openSandbox } from './workshop.mjs';
import { use } from '../suite/wechatpay.mjs';

const MERCHANTS = { MERCHANTS_FOLDER: 'merchants' };

pageTests('two-merchants', {
  async 'merchants.ts'(t, { folder, script, sandbox: tea }) {
    const coffee = await openSandbox(t);
    layOut(folder, { tea, coffee });
    const text = `
      const { setTimeout: real } = globalThis;
      let ended;
      globalThis.setTimeout = (done, ms, ...more) => ms === 60_000 ? { unref() { ended = done; } } : real(done, ms, ...more);
      const { clientOf, clients, reopen } = await import('./merchants.ts');
      const params = ${JSON.stringify(use())};
      const states = [];
      const call = async (client) => states.push((await client.userCoupons.use(params)).coupon_state);
      const refused = (make) => { try { make(); } catch ({ code, message }) { return code ?? message; } };

      for (const name of ['tea', 'coffee']) await call(clientOf(name)); // the same request number, of two merchants
      const former = clientOf('tea');
      const underWay = call(former);
      reopen('tea');
      await Promise.all([underWay, call(clientOf('tea'))]);
      const use = () => former.userCoupons.use.prepare(params);
      const before = refused(use);
      ended();
      const after = refused(use);
      await call(clientOf('tea'));
      console.log(JSON.stringify({ states, before, after, names: [...clients.keys()].sort(), unknown: refused(() => clientOf('cake')) }));`;
    assert.deepEqual(await script(text, MERCHANTS), {
      states: Array(5).fill('USED'),
      after: 'CLIENT_FREED',
      names: ['coffee', 'tea'],
      unknown: 'no merchant cake',
    });
    assert.deepEqual(
      [tea, coffee].map(({ requests }) => requests.length),
      [4, 1],
    );
    for (const { requests } of [tea, coffee]) assert.ok(requests.every(({ signatureHeld }) => signatureHeld));
  },

  async 'merchant-notifications.ts'(t, { folder, serve, sandbox: tea }) {
    const coffee = await openSandbox(t);
    layOut(folder, { tea, coffee });
    const service = await serve('merchant-notifications.ts', { ...SAYS_PORT, ...MERCHANTS });
    const send = async (sandbox, id, path) => {
      const { headers, body } = await sandbox.notification('PRODUCT_COUPON_SP.SEND', { id });
      return (await fetch(service.url + path, { method: 'POST', headers, body })).status;
    };
    assert.equal(await send(tea, 'EV-1', '/notifications/tea'), 204);
    assert.equal(await send(coffee, 'EV-2', '/notifications/coffee'), 204);
    assert.equal(await send(coffee, 'EV-3', '/notifications/tea'), 401);
    assert.equal(await send(tea, 'EV-4', '/notifications/cake'), 404);
    assert.equal(await send(tea, 'EV-5', '/notifications'), 204);
    assert.equal(await send(coffee, 'EV-6', '/notifications'), 204);
    assert.equal(await send(await createSandbox(), 'EV-7', '/notifications'), 401);
    const stored = service
      .output()
      .split('\n')
      .filter((line) => line.includes('EV-'));
    assert.deepEqual(
      stored,
      ['tea EV-1', 'coffee EV-2', 'tea EV-5', 'coffee EV-6'].map((line) => `${line} product-coupon-send`),
    );
  },
});

/** A folder for each merchant, as the page has it. */
function layOut(folder, merchants) {
  for (const [name, { config }] of Object.entries(merchants)) {
    const { mchid, serialNo, privateKey, wechatpayKeys, apiV3Key, baseUrl } = config;
    const [[publicKeyId, publicKey]] = Object.entries(wechatpayKeys);
    const own = join(folder, 'merchants', name);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'merchant.json'), JSON.stringify({ mchid, serialNo, apiV3Key, publicKeyId, baseUrl }));
    writeFileSync(join(own, 'apiclient_key.pem'), privateKey);
    writeFileSync(join(own, 'pub_key.pem'), publicKey);
  }
}
