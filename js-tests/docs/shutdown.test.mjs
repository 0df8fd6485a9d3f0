// The page on shutdown: SIGTERM comes while a call is under way, whose response comes in time, or never.

import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { pageTests } from './page.mjs';
import { SAYS_PORT } from './services.mjs';

const PATH = '/orders/20250803001/use-coupon';

/** The block, and at its end the orders as a database would have them. */
const SERVICE = `
  import './shutdown.ts';
  import { orders } from './coupon-use.ts';
  import { wechatpay } from './wechatpay.ts';
  process.on('exit', () => {
    let code;
    try { wechatpay.userCoupons.use.prepare({}); } catch (error) { ({ code } = error); }
    console.log(JSON.stringify({ orders: [...orders], code }));
  });`;

pageTests('shutdown', {
  async 'shutdown.ts'(t, workshop) {
    const { sandbox } = workshop;
    const early = await stopped(t, workshop, { seconds: 3600, isHeld: false });
    assert.deepEqual(early.answer, ['close', 200, { coupon_code: 'Code_123456', coupon_state: 'USED' }]);
    assert.deepEqual([early.exit, early.code], [0, 'CLIENT_FREED']);

    sandbox.reset();
    const late = await stopped(t, workshop, { seconds: 1, isHeld: true });
    assert.deepEqual(late.answer, ['close', 504, { code: 'ABORTED', outcome: 'unknown' }]);
    assert.deepEqual([late.exit, late.code], [0, 'CLIENT_FREED']);
    assert.equal(sandbox.coupons.state('Code_123456'), 'USED');

    // What was stored, after a restart: the identical request.
    const again = `
      import { orders } from './coupon-use.ts';
      import { useCouponOf } from './coupon-service.ts';
      for (const [orderNo, order] of ${JSON.stringify(late.orders)}) orders.set(orderNo, order);
      console.log(JSON.stringify(await useCouponOf('20250803001')));`;
    assert.deepEqual(await workshop.script(again), { status: 200, body: { coupon_code: 'Code_123456', coupon_state: 'USED' } });
    const [first, second, ...more] = sandbox.requests.map(({ body }) => body);
    assert.deepEqual([second, more], [first, []]);
  },
});

/** A service that is told to end while a call is under way. Its response comes once no connection is accepted any more, or is held for good. */
async function stopped(t, { folder, sandbox, serve }, { seconds, isHeld }) {
  const gate = await openGate(t, sandbox.config.baseUrl);
  writeFileSync(join(folder, 'service.mjs'), SERVICE);
  const service = await serve('service.mjs', { ...SAYS_PORT, SHUTDOWN_SECONDS: seconds, WXPAY_BASE_URL: gate.url });
  const asked = fetch(service.url + PATH, { method: 'POST' }).then(async (response) => [
    response.headers.get('connection'),
    response.status,
    await response.json(),
  ]);
  await gate.arrived;
  const ended = service.end('SIGTERM');
  for (let code; code !== 'ECONNREFUSED'; await pause(20)) {
    const tried = fetch(service.url, { headers: { connection: 'close' } }).then(() => ({ cause: {} }));
    ({ code } = await tried.catch((error) => error).then(({ cause }) => cause));
  }
  if (!isHeld) gate.open();
  const [answer, exit] = await Promise.all([asked, ended]);
  const [last] = service.output().trimEnd().split('\n').slice(-1);
  return { answer, exit, ...JSON.parse(last) };
}

/** In front of WeChat Pay: a request reaches it, and its response waits for `open()`. */
async function openGate(t, to) {
  const events = new EventEmitter();
  const [arrived, opened] = [once(events, 'arrived'), once(events, 'opened')];
  const server = createServer(async (incoming, response) => {
    const { method, url } = incoming;
    const { host, connection, ...headers } = incoming.headers;
    const answer = await fetch(to + url, { method, headers, body: await buffer(incoming) });
    const bytes = Buffer.from(await answer.arrayBuffer());
    events.emit('arrived');
    await opened;
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}`, arrived, open: () => events.emit('opened') };
}
