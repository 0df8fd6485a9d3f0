// Fail-over by histories in which both hosts go down and come back at random: a call of more than one try succeeds whenever one of them
// can be reached, by its second try; and while nothing changes at most one try goes astray, and one more in each minute. In-process
// with a clock of the test's, and over real sockets.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { Agent, fetch as undiciFetch } from 'undici';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { seeded } from '../seeded.mjs';
import { use } from './wechatpay.mjs';

const MINUTE = 60_000;

/**
 * `hosts`: two of `{ url, up(), down() }`. `fetch` reaches them. `later(milliseconds)` moves the clock, if it can be moved. Each event is a
 * change of one host, a while, or a call.
 */
async function live({ config, hosts, fetch, later = () => {} }, { below, oneOf }, events) {
  const went = [];
  const counted = (url, init) => went.push(new URL(url).origin) && fetch(url, init);
  const [{ url: baseUrl }, { url: backupUrl }] = hosts;
  const own = new WechatPay({ ...config, baseUrl, backupUrl, fetch: counted, retry: { delay: 0 } });
  const isUp = [true, true];
  let calls = 0;
  let astray = 0;
  let since = 0; // milliseconds since the last change
  for (let event = 0; event < events; event += 1) {
    const what = `event ${event}`;
    if (below(3) === 0) {
      const which = below(2);
      isUp[which] = !isUp[which];
      await hosts[which][isUp[which] ? 'up' : 'down']();
      [astray, since] = [0, 0];
    }
    if (below(4) === 0) {
      const milliseconds = oneOf([1_000, 30_000, 59_999, MINUTE, 200_000]);
      later(milliseconds);
      since += milliseconds;
    }
    const times = below(4);
    went.length = 0;
    const answer = await own.userCoupons.get.withResponse(params(), { retry: { times } }).catch((error) => error);
    calls += 1;
    const down = went.filter((origin) => !isUp[hosts.findIndex(({ url }) => url === origin)]).length;
    assert.equal(answer.attempts, went.length, what);
    if (!isUp.includes(true)) {
      assert.deepEqual([answer.code, answer.outcome, went.length], ['TRANSPORT_FAILED', 'not-sent', times + 1], what);
      for (const [index, origin] of went.entries()) assert.notEqual(origin, went[index + 1], `${what}: in turn`);
      continue;
    }
    astray += down;
    if (times > 0) assert.equal(answer.status, 200, `${what}: ${answer.message}`);
    assert.ok(went.length <= 2, what);
    assert.ok(astray <= 1 + Math.floor(since / MINUTE), `${what}: ${astray} tries astray`);
  }
  own.free();
  return calls;
}

const params = () => {
  const { openid, coupon_code, product_coupon_id, stock_id, appid, brand_id } = use();
  return { openid, coupon_code, product_coupon_id, stock_id, appid, brand_id };
};

test('in 20 histories of 40 calls a host that can be reached is found, and kept to', async (t) => {
  const { now } = performance;
  let time = 1_000_000;
  t.after(() => {
    performance.now = now;
  });
  performance.now = () => time;
  const sandbox = await createSandbox();
  const hosts = ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'].map((url) => ({
    url,
    up: () => sandbox.hosts.up(url),
    down: () => sandbox.hosts.down(url),
  }));
  let calls = 0;
  for (let history = 0; history < 20; history += 1) {
    sandbox.reset();
    const world = {
      config: sandbox.config,
      hosts,
      fetch: sandbox.fetch,
      later: (milliseconds) => {
        time += milliseconds;
      },
    };
    calls += await live(world, seeded(history), 40);
  }
  assert.equal(calls, 800);
});

/** A port that is open or closed. */
async function openHost(t, sandbox) {
  const handle = async ({ url, method, headers }, response) => {
    const answer = await sandbox.fetch(`${host.url}${url}`, { method, headers });
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  };
  const server = createServer(handle);
  const up = async (port = Number(new URL(host.url).port)) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const host = {
    up: () => up(),
    down: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
  t.after(() => server.close());
  await up(0);
  host.url = `http://127.0.0.1:${server.address().port}`;
  return host;
}

test('the same over sockets, in a history of 60 calls', async (t) => {
  const sandbox = await createSandbox();
  const hosts = [await openHost(t, sandbox), await openHost(t, sandbox)];
  // Without connections that are kept: one that a server closes just then is no host that cannot be reached.
  const dispatcher = new Agent({ pipelining: 0 });
  t.after(() => dispatcher.destroy());
  const fetch = (url, init) => undiciFetch(url, { ...init, dispatcher });
  assert.equal(await live({ config: sandbox.config, hosts, fetch }, seeded(60), 60), 60);
});
