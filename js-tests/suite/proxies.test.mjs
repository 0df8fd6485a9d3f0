// The two ways through a proxy: a fetch that has a tunnel made (CONNECT), and a reverse proxy whose path is sent and not signed;
// what looks like a setting for the first is an error with the name of the right one.

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { ProxyAgent, fetch as undiciFetch } from 'undici';
import { client, refusal, rejection, summary, use } from './wechatpay.mjs';
import { reverseProxy, tunnelProxy } from './proxies.mjs';
import { standIn, useOf } from './stand-in.mjs';

/** A fetch that sends through the proxy. */
function through(t, uri, requestTls) {
  const dispatcher = new ProxyAgent({ uri, requestTls });
  t.after(() => dispatcher.destroy());
  return (url, init) => undiciFetch(url, { ...init, dispatcher });
}

test("a call goes through a tunnel of undici's ProxyAgent, over TLS, and back", async (t) => {
  const { sandbox, last } = standIn(t);
  const far = await reverseProxy(t, sandbox.config.baseUrl, { secure: true });
  const proxy = await tunnelProxy(t);
  // The certificate is made for this test; that one like it is refused is the next test.
  const { client: own } = standIn(t, { baseUrl: far.url, fetch: through(t, proxy.url, { rejectUnauthorized: false }) });
  const { data, attempts } = await own.userCoupons.use.withResponse(useOf('Code_123456', 'MCHUSE_tunnel'));
  assert.deepEqual([data.coupon_state, attempts, last().signatureHeld], ['USED', 1, true]);
  assert.deepEqual(proxy.asked, [{ to: new URL(far.url).host, authorization: undefined }]);
});

test('a tunnel that is not made, and TLS that is not trusted behind it, sent nothing', async (t) => {
  const { sandbox } = standIn(t);
  const far = await reverseProxy(t, sandbox.config.baseUrl, { secure: true });
  const closed = createServer();
  await new Promise((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address();
  await new Promise((resolve) => closed.close(resolve));
  const ways = {
    407: [(await tunnelProxy(t, 407)).url, 'UND_ERR_ABORTED'],
    502: [(await tunnelProxy(t, 502)).url, 'UND_ERR_ABORTED'],
    'no proxy': [`http://127.0.0.1:${port}`, 'ECONNREFUSED'],
    TLS: [(await tunnelProxy(t)).url, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  };
  for (const [name, [uri, code]] of Object.entries(ways)) {
    const { client: own } = standIn(t, { baseUrl: far.url, fetch: through(t, uri), retry: { times: 1, delay: 0 } });
    const error = await rejection(own.userCoupons.use(useOf('Code_123456', 'MCHUSE_no_tunnel')));
    assert.deepEqual([error.code, error.outcome, error.connected, error.attempts], ['TRANSPORT_FAILED', 'not-sent', false, 2], name);
    assert.match(
      error.message,
      new RegExp(`could not be opened\\. .*The HTTP library says ${code}\\. It was tried 2 times\\. This call sent nothing\\.$`),
      name,
    );
  }
  assert.deepEqual(far.targets, []);
  assert.equal(sandbox.coupons.state('Code_123456'), 'EFFECTIVE');
});

test('the path of a reverse proxy is sent and not signed, with or without a slash', async (t) => {
  const { sandbox, requests } = standIn(t);
  const { url, targets } = await reverseProxy(t, sandbox.config.baseUrl, { path: '/inner/wechat%20pay' });
  for (const baseUrl of [url, `${url}/`, url.replace('%20', ' ')]) {
    const { client: own } = standIn(t, { baseUrl });
    const out_request_no = `MCHUSE_path_${targets.length}`;
    const prepared = own.userCoupons.use.prepare(useOf('Code_123456', out_request_no));
    const target = prepared.signedMessage.split('\n')[1];
    assert.match(target, /^\/v3\//);
    assert.equal(prepared.url, url + target);
    assert.equal(new URL(prepared.url).href, prepared.url);
    assert.equal((await own.userCoupons.use(useOf('Code_123456', out_request_no))).coupon_state, 'USED');
    await own.userCoupons.list({ openid: use().openid, appid: use().appid, brand_id: use().brand_id });
    assert.ok(
      requests().every(({ signatureHeld }) => signatureHeld),
      baseUrl,
    );
    assert.equal(targets.at(-2), `/inner/wechat%20pay${target}`);
  }
  assert.equal(requests().length, 6);
});

test('fail-over goes to a backup under a path of its own', async (t) => {
  const { sandbox, last } = standIn(t);
  const backup = await reverseProxy(t, sandbox.config.baseUrl, { path: '/backup' });
  const { client: own } = standIn(t, { baseUrl: 'http://127.0.0.1:1/main', backupUrl: `${backup.url}/`, retry: { delay: 0 } });
  const { attempts } = await own.userCoupons.use.withResponse(useOf('Code_123456', 'MCHUSE_backup'));
  assert.deepEqual([attempts, backup.targets.length, last().signatureHeld], [2, 1, true]);
});

test('a setting that other libraries have for proxies is refused, and fetch is named', () => {
  for (const name of ['proxy', 'agent', 'dispatcher', 'httpAgent', 'httpsAgent']) {
    for (const value of ['http://user:SECRET@127.0.0.1:8080', {}, undefined, false]) {
      const error = refusal(() => client({ [name]: value }));
      assert.deepEqual(summary(error), { name: 'ConfigError', code: 'CONFIG_INVALID', at: name, outcome: 'not-sent' });
      assert.match(error.message, new RegExp(`^${name}: There is no such setting: give a fetch .*ProxyAgent`));
      assert.doesNotMatch(error.message, /SECRET/);
    }
  }
});
