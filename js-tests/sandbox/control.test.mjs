// The control API of a sandbox that listens: what it does, with nothing but `fetch`; and who is refused.

import assert from 'node:assert/strict';
import { X509Certificate, createDecipheriv } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { after, test } from 'node:test';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox, faultDescriptions, seededIds } from 'wechatpay-coupon/sandbox';
import { ASK, SINGLE, ask, done, refused, signatureHolds } from './requests.mjs';

const lines = [];
const sandbox = await createSandbox({ onRequest: (line) => lines.push(line) });
const url = await sandbox.listen();
after(() => sandbox.close());

/** `[status, JSON]`. */
async function call(method, path, body) {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url + path, { method, body: text });
  assert.match(response.headers.get('content-type'), /^application\/json/);
  return [response.status, await response.json()];
}
const get = (path) => call('GET', path);
const post = (path, body) => call('POST', path, body);
const doneBy = async (promise) => {
  const [status, json] = await promise;
  assert.equal(status, 200, json.message);
  return json;
};

test('GET /sandbox lists every endpoint, and each that it lists is there', async () => {
  const { endpoints } = await doneBy(get('/sandbox'));
  assert.equal(new Set(endpoints.map(({ method, path }) => `${method} ${path}`)).size, endpoints.length);
  for (const { method, path, does } of endpoints) {
    assert.ok(does.length > 5, path);
    if (['/sandbox/events', '/sandbox/console'].includes(path)) continue; // no JSON: see below
    const [status, json] = await call(
      method,
      path.replace('{coupon_code}', 'Code_123456').replace('{stock_id}', SINGLE.stock_id),
      method === 'POST' ? {} : undefined,
    );
    assert.ok(![404, 405, 500].includes(status), `${method} ${path}: ${json.message}`);
  }
  assert.ok(endpoints.length > 12);
});

test('coupons are seen, made and put in a state', async () => {
  const { coupons } = await doneBy(get('/sandbox/coupons'));
  assert.deepEqual(coupons, JSON.parse(JSON.stringify(sandbox.coupons.list())));
  const made = await doneBy(post('/sandbox/coupons', { coupon_code: '券/1', openid: 'o-2', state: 'PENDING' }));
  assert.deepEqual([made.coupon_code, made.coupon_state, made.openid], ['券/1', 'PENDING', 'o-2']);
  const path = `/sandbox/coupons/${encodeURIComponent('券/1')}`;
  assert.equal((await doneBy(post(path, { state: 'EFFECTIVE' }))).coupon_state, 'EFFECTIVE');
  const { coupon_state, entity } = await doneBy(get(path));
  assert.deepEqual([coupon_state, entity.coupon_state, sandbox.coupons.state('券/1')], ['EFFECTIVE', 'EFFECTIVE', 'EFFECTIVE']);
  assert.deepEqual(entity, sandbox.coupons.get('券/1'));
});

test('stocks and products are seen, a stock is put in a state, a coupon deleted', async () => {
  const { stocks } = await doneBy(get('/sandbox/stocks'));
  assert.deepEqual(
    stocks.map(({ stock_id, state }) => [stock_id, state]),
    sandbox.stocks.list().map((id) => [id, sandbox.stocks.state(id)]),
  );
  const [{ stock_id }] = stocks;
  assert.equal((await doneBy(post(`/sandbox/stocks/${stock_id}`, { state: 'PAUSED' }))).entity.state, 'PAUSED');
  sandbox.stocks.setState(stock_id, 'SENDING');
  assert.equal((await post('/sandbox/stocks/1', { state: 'PAUSED' }))[0], 404);
  const { products } = await doneBy(get('/sandbox/products'));
  assert.deepEqual(
    products.map(({ product_coupon_id, state, entity }) => [product_coupon_id, state, entity.state]),
    sandbox.products.list().map((id) => [id, sandbox.products.state(id), sandbox.products.state(id)]),
  );
  const code = sandbox.coupons.create();
  assert.equal((await doneBy(post(`/sandbox/coupons/${code}/delete`))).coupon_state, 'DELETED');
  assert.equal((await post(`/sandbox/coupons/${code}/delete`))[0], 400);
  assert.equal((await post('/sandbox/tokens', { token: 'none' }))[0], 400);
});

test('events tell of each request with what it changed, and of other changes', async () => {
  const leaving = new AbortController();
  const response = await fetch(`${url}/sandbox/events`, { signal: leaving.signal });
  assert.match(response.headers.get('content-type'), /^text\/event-stream/);
  const code = sandbox.coupons.create();
  await doneBy(post(`/sandbox/coupons/${code}`, { state: 'USED' }));
  await fetch(`${url}/v3/certificates`);
  let text = '';
  for await (const chunk of response.body) {
    text += Buffer.from(chunk).toString();
    if (/event: request\n.*\n\n/.test(text)) break;
  }
  leaving.abort();
  const events = [...text.matchAll(/^event: (\w+)\ndata: (.+)$/gm)].map(([, name, data]) => [name, JSON.parse(data)]);
  assert.deepEqual(events[0], ['changed', { changes: [{ kind: 'coupon', id: code, to: 'USED' }] }]);
  const [, { entry }] = events.find(([name]) => name === 'request');
  assert.deepEqual([entry.target, entry.status, JSON.parse(entry.responseBody).code], ['/v3/certificates', 401, 'SIGN_ERROR']);
});

test('a page is given where there is one, and without it the error says which sandbox has one', async (t) => {
  const [status, { message }] = await get('/sandbox/console');
  assert.equal(status, 404);
  assert.match(message, /npx wechatpay-coupon sandbox/);
  const other = await createSandbox();
  const at = await other.listen(0, { page: '<p>here</p>' });
  t.after(() => other.close());
  const response = await fetch(`${at}/sandbox/console`);
  assert.deepEqual([response.headers.get('content-type'), await response.text()], ['text/html; charset=utf-8', '<p>here</p>']);
});

test('the clock is put and moved', async () => {
  const set = await doneBy(post('/sandbox/clock', { set: '2030-01-01T00:00:00+08:00' }));
  assert.equal(set.time, '2030-01-01T00:00:00+08:00');
  assert.ok(Math.abs(sandbox.clock.now() - Date.parse('2030-01-01T00:00:00+08:00')) < 5000);
  const moved = await doneBy(post('/sandbox/clock', { advance: 86_400_000 }));
  assert.match(moved.time, /^2030-01-02T00:00:0/);
  assert.ok((await doneBy(get('/sandbox/clock'))).now >= moved.now);
  assert.ok((await doneBy(post('/sandbox/clock', { set: 1_754_200_000_000 }))).now < 1_754_200_010_000);
  await doneBy(post('/sandbox/reset'));
  assert.ok(Math.abs((await doneBy(get('/sandbox/clock'))).now - Date.now()) < 5000);
});

test('faults are listed, set for an operation, and cleared', async () => {
  assert.deepEqual((await doneBy(get('/sandbox/faults'))).faults, faultDescriptions);
  await doneBy(post('/sandbox/faults', { name: 'bad-gateway', operation: 'userCoupons.get', times: 2 }));
  assert.equal((await ask(sandbox, ASK['userCoupons.list']())).status, 200);
  assert.equal((await ask(sandbox, ASK['userCoupons.get']())).status, 502);
  await doneBy(post('/sandbox/faults/clear'));
  assert.equal((await ask(sandbox, ASK['userCoupons.get']())).status, 200);
});

test('keys change: a public key, then a platform certificate that can be downloaded', async () => {
  const { serial, key } = await doneBy(post('/sandbox/keys'));
  assert.match(serial, /^PUB_KEY_ID_/);
  assert.match(key, /^-----BEGIN PUBLIC KEY-----/);
  assert.equal((await ask(sandbox, ASK['userCoupons.get']())).headers.get('wechatpay-serial'), serial);
  assert.equal(await refused(sandbox, ASK['certificates.download']()), '404 RESOURCE_NOT_EXISTS');

  const certificate = await doneBy(post('/sandbox/keys', { kind: 'certificate' }));
  assert.equal(new X509Certificate(certificate.key).serialNumber, certificate.serial);
  const { headers, held } = await ask(sandbox, ASK['userCoupons.get'](), { headers: { 'Wechatpay-Serial': serial } });
  assert.deepEqual([headers.get('wechatpay-serial'), held], [certificate.serial, true], 'it signs in place of the public key');
  const { data } = await done(sandbox, ASK['certificates.download']());
  assert.deepEqual(
    data.map(({ serial_no }) => serial_no),
    [certificate.serial],
  );

  const config = await doneBy(get('/sandbox/config'));
  assert.deepEqual([config.wechatpayKeys[serial], config.wechatpayKeys[certificate.serial]], [key, certificate.key]);
  const wechatpay = new WechatPay({ ...config, wechatpayKeys: { [certificate.serial]: certificate.key } });
  const { coupon_state } = await wechatpay.userCoupons.get({ ...seededIds, ...SINGLE, coupon_code: 'Code_123456' });
  wechatpay.free();
  assert.equal(coupon_state, 'EFFECTIVE');

  const ofBrand = await doneBy(post('/sandbox/keys', { account: 'brand' }));
  assert.equal((await doneBy(get('/sandbox/brand-config'))).wechatpayKeys[ofBrand.serial], ofBrand.key);
  for (const [body, message] of [
    [{ account: 'brand', kind: 'certificate' }, /a brand has no platform certificates/],
    [{ account: 'partner' }, /"merchant" or "brand"/],
    [{ kind: 'key' }, /"public-key" or "certificate"/],
  ]) {
    const [status, json] = await post('/sandbox/keys', body);
    assert.equal(status, 400);
    assert.match(json.message, message);
  }
});

test('a notification is sent to a URL, signed and encrypted, and its answer is told', async (t) => {
  const received = [];
  const handler = createServer((incoming, outgoing) => {
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      received.push({ headers: incoming.headers, body: Buffer.concat(chunks) });
      outgoing.writeHead(received.length === 1 ? 204 : 500).end('no');
    });
  }).listen(0, '127.0.0.1');
  t.after(() => handler.close());
  await once(handler, 'listening');
  const to = `http://127.0.0.1:${handler.address().port}/notify`;
  const body = { kind: 'COUPON.SEND', url: to, resource: { coupon_code: 'sxxe_sended' }, id: 'EV-1' };
  assert.deepEqual(await doneBy(post('/sandbox/notifications', body)), { accepted: true, status: 204, body: '' });
  assert.deepEqual(await doneBy(post('/sandbox/notifications', body)), { accepted: false, status: 500, body: 'no' });
  const [{ headers, body: bytes }] = received;
  assert.equal(signatureHolds({ config: sandbox.config }, new Headers(headers), bytes), true);
  const { id, resource } = JSON.parse(bytes);
  assert.equal(id, 'EV-1');
  const sealed = Buffer.from(resource.ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', sandbox.config.apiV3Key, resource.nonce);
  decipher.setAuthTag(sealed.subarray(-16)).setAAD(Buffer.from(resource.associated_data));
  const opened = JSON.parse(decipher.update(sealed.subarray(0, -16)) + decipher.final('utf8'));
  assert.equal(opened.coupon_code, 'sxxe_sended');

  handler.close();
  handler.closeAllConnections();
  const [status, { code, message }] = await post('/sandbox/notifications', body);
  assert.deepEqual([status, code], [502, 'NOT_DELIVERED']);
  assert.match(message, /was not delivered: ECONNREFUSED at http:\/\/127\.0\.0\.1:\d+\.$/);
});

test('a review is ended, and a notification without a URL goes where it was configured', async (t) => {
  const reviewing = await createSandbox({ audit: 'by-hand' });
  const to = await reviewing.listen();
  t.after(() => reviewing.close());
  const tell = (path, body) => fetch(to + path, { method: 'POST', body: JSON.stringify(body) });
  const { stock } = await done(reviewing, ASK['productCoupons.create']());
  assert.equal(reviewing.stocks.state(stock.stock_id), 'AUDITING');
  assert.equal((await tell('/sandbox/audit', {})).status, 200);
  assert.equal(reviewing.stocks.state(stock.stock_id), 'SENDING');

  const notify_url = 'https://notify.example.com/wechatpay';
  await done(reviewing, ASK['notifyConfigs.set']({ notify_url }));
  const { fetch: real } = globalThis;
  const urls = [];
  globalThis.fetch = async (url, init) => (url === notify_url ? (urls.push(url), new Response(null, { status: 204 })) : real(url, init));
  t.after(() => {
    globalThis.fetch = real;
  });
  const outcome = await (await tell('/sandbox/notifications', { kind: 'PRODUCT_COUPON_SP.SEND' })).json();
  assert.deepEqual([outcome, urls], [{ accepted: true, status: 204, body: '' }, [notify_url]]);
});

test('the journal is read from a number on, and a reset forgets it', async () => {
  await doneBy(post('/sandbox/reset'));
  await done(sandbox, ASK['userCoupons.get']());
  await refused(sandbox, ASK['userCoupons.get']('nothing'));
  const { requests } = await doneBy(get('/sandbox/requests'));
  assert.deepEqual(
    requests.map(({ number, operation, signatureHeld, status, code }) => [number, operation, signatureHeld, status, code]),
    [
      [1, 'userCoupons.get', true, 200, undefined],
      [2, 'userCoupons.get', true, 404, 'NOT_FOUND'],
    ],
  );
  assert.equal(requests[0].signedMessage, sandbox.requests[0].signedMessage);
  assert.deepEqual((await doneBy(get('/sandbox/requests?after=1'))).requests, [requests[1]]);
  await doneBy(post('/sandbox/coupons/Code_123456', { state: 'DELETED' }));
  await doneBy(post('/sandbox/reset'));
  assert.deepEqual([(await doneBy(get('/sandbox/requests'))).requests, sandbox.coupons.state('Code_123456')], [[], 'EFFECTIVE']);
});

test('every bad request gets its reason as JSON, and changes nothing', async () => {
  const before = JSON.stringify(sandbox.coupons.list());
  const set = '/sandbox/coupons/Code_123456';
  for (const [method, path, body, expected, message] of [
    ['GET', '/sandbox/nothing', undefined, 404, 'The control API has no /sandbox/nothing: GET /sandbox lists what it has.'],
    ['GET', '/sandbox/coupons/a/b', undefined, 404, 'The control API has no /sandbox/coupons/a/b: GET /sandbox lists what it has.'],
    ['GET', '/sandbox/coupons/%E0%A4%A', undefined, 404, /has no \/sandbox\/coupons\//],
    ['GET', '/sandbox/coupons/x', undefined, 404, 'The sandbox has no coupon "x".'],
    ['POST', '/sandbox/coupons/x', { state: 'USED' }, 404, 'The sandbox has no coupon "x".'],
    ['POST', '/sandbox/config', {}, 405, '/sandbox/config takes GET, not POST.'],
    ['DELETE', '/sandbox/coupons', undefined, 405, '/sandbox/coupons takes GET and POST, not DELETE.'],
    ['POST', set, '{', 400, 'The body is not JSON.'],
    ['POST', set, '"USED"', 400, 'The body must be a JSON object.'],
    ['POST', set, {}, 400, 'POST /sandbox/coupons/{coupon_code} needs "state".'],
    ['POST', set, { state: 'GONE' }, 400, 'a product coupon has no state "GONE"'],
    ['POST', set, { state: 5 }, 400, '"state" must be a text.'],
    ['POST', set, { state: null }, 400, '"state" must be a text.'],
    ['POST', set, { state: 'USED', toString: 1 }, 400, /has no member "toString"; it has state\./],
    ['POST', '/sandbox/coupons', { stock_id: '5' }, 400, /the sandbox has no stock "5"; it has /],
    ['POST', '/sandbox/coupons', { coupon_code: 'Code_123456' }, 400, /has a coupon "Code_123456" already/],
    ['POST', '/sandbox/clock', {}, 400, 'Either "set" or "advance" is needed.'],
    ['POST', '/sandbox/clock', { set: 1, advance: 1 }, 400, 'Either "set" or "advance" is needed.'],
    ['POST', '/sandbox/clock', { set: 'soon' }, 400, /"set" must be milliseconds since 1970, or a time such as/],
    ['POST', '/sandbox/faults', { name: 'boom' }, 400, /the sandbox has no fault "boom"; it has body-altered,/],
    ['POST', '/sandbox/faults', { name: 'delay', times: 0 }, 400, 'times must be a number above 0'],
    ['POST', '/sandbox/faults', { name: 'delay', operation: 'x' }, 400, /has no operation "x"; it has /],
    ['GET', '/sandbox/requests?before=1', undefined, 400, /has no parameter "before"; it has after\./],
    ['GET', '/sandbox/requests?after=x', undefined, 400, '"after" must be a number.'],
    ['GET', '/sandbox/coupons?page=1', undefined, 400, /has no parameter "page"; it has none\./],
    ['POST', '/sandbox/notifications', { kind: 'COUPON.SEND', url: 'file:///etc' }, 400, '"url" must be an http or https URL.'],
    ['POST', '/sandbox/notifications', { kind: 'PRODUCT_COUPON_SP.SEND' }, 400, /no URL was set for PRODUCT_COUPON_SP\.SEND/],
    ['POST', '/sandbox/audit', { id: 'nothing' }, 400, /nothing/],
    ['POST', '/sandbox/audit', { passed: 'yes' }, 400, '"passed" must be a boolean.'],
    ['POST', '/sandbox/notifications', { kind: 'X', url }, 400, /there is a sample for /],
    ['POST', '/sandbox/notifications', { kind: 'COUPON.SEND', url, resource: [] }, 400, '"resource" must be an object.'],
    ['POST', '/sandbox/faults', `{"name":"${'x'.repeat(2 ** 20)}"}`, 413, 'The body is too large.'],
  ]) {
    const [status, json] = await call(method, path, body);
    const label = `${method} ${path} ${JSON.stringify(body)?.slice(0, 80)}`;
    assert.deepEqual([status, Object.keys(json)], [expected, ['code', 'message']], label);
    if (typeof message === 'string') assert.equal(json.message, message, label);
    else assert.match(json.message, message, label);
  }
  assert.equal(JSON.stringify(sandbox.coupons.list()), before);
  const response = await fetch(`${url}/sandbox/reset`);
  assert.deepEqual([response.status, response.headers.get('allow')], [405, 'POST']);
});

/** With headers that `fetch` does not set: `[status, code]`. */
function raw(target, headers, { to = url, method = 'POST' } = {}) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(to);
    const sent = request({ host: hostname.replace(/[[\]]/g, ''), port, path: target, method, headers }, async (incoming) => {
      const chunks = await incoming.toArray();
      resolve([incoming.statusCode, JSON.parse(Buffer.concat(chunks)).code]);
    });
    sent.on('error', reject).end();
  });
}

const DONE = [200, undefined];
const REFUSED = [403, 'NO_AUTH'];

test('a page of another site is refused, whatever name it has let point here', async () => {
  const { host, port } = new URL(url);
  for (const [headers, expected] of [
    [{ Host: host }, DONE],
    [{ Host: `localhost:${port}` }, DONE],
    [{ Host: `sandbox.localhost:${port}` }, DONE],
    [{ Host: `[::1]:${port}` }, DONE],
    [{ Host: host, Origin: url, 'Sec-Fetch-Site': 'same-origin' }, DONE],
    [{ Host: host, 'Sec-Fetch-Site': 'none' }, DONE],
    [{ Host: `attacker.example:${port}` }, REFUSED],
    [{ Host: `127.0.0.1.attacker.example:${port}` }, REFUSED],
    [{ Host: `localhost.attacker.example:${port}` }, REFUSED],
    [{ Host: `sandbox:${port}` }, REFUSED],
    [{ Host: `192.168.0.1:${port}` }, REFUSED],
    [{ Host: 'localhost:x' }, REFUSED],
    [{ Host: host, Origin: 'https://attacker.example' }, REFUSED],
    [{ Host: host, Origin: 'null' }, REFUSED],
    [{ Host: host, Origin: `http://127.0.0.1:${Number(port) + 1}` }, REFUSED],
    [{ Host: host, 'Sec-Fetch-Site': 'cross-site' }, REFUSED],
    [{ Host: host, 'Sec-Fetch-Site': 'same-site' }, REFUSED],
  ]) {
    sandbox.coupons.setState('Code_123456', 'DELETED');
    const label = JSON.stringify(headers);
    assert.deepEqual(await raw('/sandbox/reset', headers), expected, label);
    assert.equal(sandbox.coupons.state('Code_123456'), expected === DONE ? 'EFFECTIVE' : 'DELETED', label);
    assert.deepEqual(await raw('/sandbox/config', headers, { method: 'GET' }), expected, label);
  }
});

test('it listens on a loopback address, unless another is asked for', async (t) => {
  const [outside] = Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  const { port } = new URL(url);
  if (outside) await assert.rejects(fetch(`http://${outside.address}:${port}/sandbox`), { name: 'TypeError' });

  const shared = await createSandbox();
  const to = await shared.listen(0, { host: '0.0.0.0', allowedHosts: ['Sandbox.Test'] });
  t.after(() => shared.close());
  assert.match(to, /^http:\/\/127\.0\.0\.1:\d+$/);
  if (outside) assert.equal((await fetch(`${to.replace('127.0.0.1', outside.address)}/sandbox`)).status, 200);
  // By the names that containers and machines of a network have; not by any name of the internet.
  for (const [Host, expected] of [
    ['sandbox:8080', DONE],
    ['192.168.0.1', DONE],
    ['[fd00::1]:8080', DONE],
    ['sandbox.test', DONE],
    ['attacker.example', REFUSED],
    ['sandbox.test.attacker.example', REFUSED],
  ])
    assert.deepEqual(await raw('/sandbox/reset', { Host }, { to }), expected, Host);
  const config = await new Promise((resolve, reject) => {
    const { port: own } = new URL(to);
    request({ host: '127.0.0.1', port: own, path: '/sandbox/config', headers: { Host: 'sandbox:8080' } }, async (incoming) =>
      resolve(JSON.parse(Buffer.concat(await incoming.toArray()))),
    )
      .on('error', reject)
      .end();
  });
  assert.equal(config.baseUrl, 'http://sandbox:8080', 'where it was asked');
});

test('onRequest is told of each request once, with what a log says', async () => {
  lines.length = 0;
  await done(sandbox, ASK['userCoupons.get']());
  await ask(sandbox, ASK['userCoupons.get'](), { spoil: () => 'AAAA' });
  await ask(sandbox, ASK['userCoupons.use']('Code_123456', { use_time: 'today' }));
  sandbox.fault('drop-after');
  await assert.rejects(ask(sandbox, ASK['userCoupons.get']()));
  sandbox.fault('unreachable');
  await assert.rejects(ask(sandbox, ASK['userCoupons.get']()));
  await post('/sandbox/reset', { a: 1 });
  assert.deepEqual(
    lines.map(({ method, signatureHeld, status, code, fault, message, detail }) => [
      method,
      signatureHeld,
      status,
      code,
      fault,
      message?.slice(0, 11),
      detail?.field,
    ]),
    [
      ['GET', true, 200, undefined, undefined, undefined, undefined],
      ['GET', false, 401, 'SIGN_ERROR', undefined, '签名错误', 'signature'],
      ['POST', true, 400, 'PARAM_ERROR', undefined, '参数错误', '/use_time'],
      ['GET', true, undefined, undefined, 'drop-after', undefined, undefined],
      ['GET', undefined, undefined, undefined, undefined, 'not reached', undefined],
      ['POST', undefined, 400, undefined, undefined, 'POST /sandb', undefined],
    ],
  );
});
