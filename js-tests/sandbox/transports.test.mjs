// The sandbox as a fetch function and as a server: what it takes, how it fails, when it is aborted, which hosts it plays;
// both are one sandbox. And its clock, its rate limit, its reset.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox, seededIds } from 'wechatpay-coupon/sandbox';
import { ASK, HOST, SINGLE, answerOf, ask, done, newNumber, refused, signed } from './requests.mjs';

const sandbox = await createSandbox();
const get = ASK['userCoupons.get'];
const params = (coupon_code) => ({ ...seededIds, ...SINGLE, coupon_code, out_request_no: newNumber() });
const useParams = (coupon_code) => ({
  ...params(coupon_code),
  use_time: '2025-08-03T12:00:00+08:00',
  associated_order_info: { transaction_id: '4' },
});

test('a client works at once with the configuration, without a socket', async () => {
  const wechatpay = new WechatPay(sandbox.config);
  assert.equal((await wechatpay.userCoupons.use(useParams('Code_123456'))).coupon_state, 'USED');
  assert.equal((await wechatpay.userCoupons.return(params('Code_123456'))).coupon_state, 'EFFECTIVE');
  const { origin, operation, signatureHeld } = sandbox.requests.at(-1);
  assert.deepEqual([origin, operation, signatureHeld], [HOST, 'userCoupons.return', true]);
  assert.deepEqual(Object.keys(sandbox.config), ['mchid', 'serialNo', 'privateKey', 'wechatpayKeys', 'apiV3Key', 'now', 'fetch']);
  wechatpay.free();
});

test('while it listens the configuration has the URL, and both lead to one sandbox', async () => {
  const url = await sandbox.listen();
  try {
    await assert.rejects(sandbox.listen(), /listens already/);
    assert.deepEqual([sandbox.url, sandbox.config.baseUrl, sandbox.config.fetch], [url, url, undefined]);
    const wechatpay = new WechatPay(sandbox.config);
    await wechatpay.userCoupons.use(useParams('Code_123457'));
    wechatpay.free();
    assert.equal(sandbox.requests.at(-1).origin, url);
    const { url: inProcess, init } = signed(sandbox, get('Code_123457'));
    assert.equal((await (await sandbox.fetch(inProcess, init)).json()).coupon_state, 'USED');
    const config = await (await fetch(`${url}/sandbox/config`)).json();
    const { now, ...rest } = sandbox.config;
    assert.deepEqual(config, rest);
    const other = new WechatPay(config);
    assert.equal((await other.userCoupons.return(params('Code_123457'))).coupon_state, 'EFFECTIVE');
    other.free();
  } finally {
    await sandbox.close();
  }
  assert.deepEqual([sandbox.url, typeof sandbox.config.fetch], [undefined, 'function']);
});

test('listen says where it cannot, and fetch still works there', async () => {
  const { getBuiltinModule } = process;
  process.getBuiltinModule = undefined;
  try {
    await assert.rejects(sandbox.listen(), /needs Node\.js 20\.16 or newer, Bun or Deno; sandbox\.fetch works on every runtime/);
  } finally {
    process.getBuiltinModule = getBuiltinModule;
  }
  assert.equal((await ask(sandbox, get())).status, 200);
});

test('a taken port is an error', async () => {
  const other = await createSandbox();
  const url = await sandbox.listen();
  await assert.rejects(other.listen(Number(new URL(url).port)), { code: 'EADDRINUSE' });
  await sandbox.close();
});

test('fetch takes texts, URLs, Requests, and headers and bodies of every kind', async () => {
  const { fetch } = sandbox;
  const { url, init } = signed(sandbox, get());
  const post = signed(sandbox, ASK['userCoupons.use'](sandbox.coupons.create()));
  const bytes = new TextEncoder().encode(post.init.body);
  const requests = [
    [url, init],
    [new URL(url), init],
    [new Request(url, init)],
    [url, { ...init, headers: new Headers(init.headers) }],
    [url, { ...init, headers: Object.entries(init.headers) }],
    [url, { headers: init.headers }],
    [post.url, post.init],
    [post.url, { ...post.init, body: bytes }],
    [post.url, { ...post.init, body: bytes.buffer }],
    [post.url, { ...post.init, body: new Blob([bytes]) }],
    [new Request(post.url, post.init)],
  ];
  for (const [index, given] of requests.entries()) {
    const { status, held } = await answerOf(sandbox, await fetch(...given));
    assert.deepEqual([status, held], [200, true], String(index));
  }
  assert.equal(requests.length, 11);
  await assert.rejects(fetch('no url', init), TypeError);
});

test('a header that comes twice says nothing, in-process and over HTTP', async () => {
  const { url, init } = signed(sandbox, get());
  const headers = [...Object.entries(init.headers), ['Authorization', init.headers.Authorization]];
  assert.equal((await sandbox.fetch(url, { ...init, headers })).status, 401);
});

test('an abort leaves no timer of a delay behind, whenever it comes', async () => {
  const { url, init } = signed(sandbox, ASK['userCoupons.use'](sandbox.coupons.create({ coupon_code: 'Abandoned' })));
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  for (const milliseconds of [0, 5, 50]) {
    sandbox.fault('delay', { ms: 60_000 });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), milliseconds);
    await assert.rejects(sandbox.fetch(url, { ...init, signal: controller.signal }), { name: 'AbortError' });
    // What the request had begun goes on to its end.
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(timers(), before, String(milliseconds));
  }
});

test('an abort works at once: before, during a delay, and during a request', async () => {
  const { url, init } = signed(sandbox, ASK['userCoupons.use'](sandbox.coupons.create({ coupon_code: 'Aborted' })));
  await assert.rejects(sandbox.fetch(url, { ...init, signal: AbortSignal.abort() }), { name: 'AbortError' });
  assert.equal(sandbox.coupons.state('Aborted'), 'EFFECTIVE');
  sandbox.fault('delay', { ms: 20_000 });
  const start = performance.now();
  // Long enough for what comes before the delay, also on a busy machine.
  await assert.rejects(sandbox.fetch(url, { ...init, signal: AbortSignal.timeout(500) }), { name: 'TimeoutError' });
  assert.ok(performance.now() - start < 10_000);
  assert.equal(sandbox.coupons.state('Aborted'), 'USED'); // the response is lost, what it said is not
  const controller = new AbortController();
  const under = sandbox.fetch(new Request(url, { ...init, signal: controller.signal }));
  controller.abort(new Error('enough'));
  await assert.rejects(under, (error) => error.message === 'enough' || error.name === 'AbortError');
});

test('every origin responds, until it is down', async () => {
  const backup = 'https://api2.mch.weixin.qq.com';
  sandbox.hosts.down(`${HOST}/`);
  const before = sandbox.requests.length;
  const error = await ask(sandbox, get(), { host: HOST }).catch((reason) => reason);
  assert.deepEqual([error.name, error.cause.code, error.cause.syscall], ['TypeError', 'ECONNREFUSED', 'connect']);
  assert.equal((await ask(sandbox, get(), { host: backup })).status, 200);
  assert.deepEqual(
    sandbox.requests.slice(before).map(({ origin }) => origin),
    [backup],
  );
  sandbox.hosts.up(HOST);
  assert.equal((await ask(sandbox, get(), { host: HOST })).status, 200);
  assert.throws(() => sandbox.hosts.down('api.mch.weixin.qq.com'), TypeError);
});

test('the clock is that of both sides, and goes on from where it is put', async () => {
  const { clock, config } = sandbox;
  clock.set(Date.UTC(2030, 0, 1));
  assert.equal(new Date(config.now()).getUTCFullYear(), 2030);
  const { headers } = await ask(sandbox, get());
  assert.match(headers.get('date'), /01 Jan 2030/);
  assert.ok(Math.abs(headers.get('wechatpay-timestamp') - clock.now() / 1000) < 5);
  const wechatpay = new WechatPay(config);
  sandbox.reset();
  clock.advance(-86_400_000);
  assert.equal((await wechatpay.userCoupons.use(useParams('Code_123456'))).coupon_state, 'USED');
  wechatpay.free();
  const before = clock.now();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(clock.now() > before);
  for (const wrong of [undefined, NaN, '1', Infinity]) {
    assert.throws(() => clock.set(wrong), TypeError);
    assert.throws(() => clock.advance(wrong), TypeError);
  }
  sandbox.reset();
});

test('above the limit a request is refused, until a second has passed on the clock', async () => {
  let now = Date.UTC(2026, 0, 1);
  const limited = await createSandbox({ rateLimit: 3, now: () => now });
  const statuses = async (count) => {
    const all = [];
    for (let index = 0; index < count; index += 1) all.push((await ask(limited, get())).status);
    return all.join();
  };
  assert.equal(await statuses(5), '200,200,200,429,429');
  assert.equal(await refused(limited, get()), '429 RATELIMIT_EXCEEDED 270924289');
  assert.equal(await refused(limited, ASK['busifavor.get']()), '429 FREQUENCY_LIMITED 270924289');
  now += 999;
  assert.equal(await statuses(1), '429');
  now += 1;
  assert.equal(await statuses(4), '200,200,200,429');
  limited.reset();
  assert.equal(await statuses(1), '200');
  // Who is not known is not counted.
  limited.reset();
  for (let index = 0; index < 5; index += 1) assert.equal((await ask(limited, get(), { spoil: () => '' })).status, 401);
  assert.equal(await statuses(1), '200');
});

test('after a reset everything is as at the start, but for the keys', async () => {
  const { config } = sandbox;
  sandbox.coupons.create({ coupon_code: 'Extra' });
  sandbox.coupons.setState('Code_123456', 'DELETED');
  const request = ASK['userCoupons.use']('Code_123457');
  await done(sandbox, request);
  sandbox.fault('drop-before');
  sandbox.hosts.down(HOST);
  sandbox.clock.advance(1e9);
  sandbox.reset();
  assert.deepEqual([sandbox.coupons.list().length, sandbox.coupons.state('Code_123456'), sandbox.requests.length], [31, 'EFFECTIVE', 0]);
  assert.ok(Math.abs(sandbox.clock.now() - Date.now()) < 5000);
  assert.equal((await done(sandbox, { ...request, body: { ...request.body, saved_amount: 1 } })).coupon_state, 'USED');
  assert.deepEqual(sandbox.config.wechatpayKeys, config.wechatpayKeys);
  assert.equal(sandbox.config.privateKey, config.privateKey);
});

test('options are checked by name and kind', async () => {
  for (const [options, message] of [
    [{ ratelimit: 5 }, /no option "ratelimit"; it has audit, certificate, notify, now, onRequest, rateLimit, repeats, skipWaits/],
    [{ now: 5 }, /now must be a function/],
    [{ onRequest: true }, /onRequest must be a function/],
    [{ rateLimit: 0 }, /rateLimit must be a number/],
    [{ rateLimit: '5' }, /rateLimit must be a number/],
    [{ skipWaits: 1 }, /skipWaits must be true or false/],
    [{ certificate: 'yes' }, /certificate must be true or false/],
    [{ notify: 7 }, /notify must be a function or a URL/],
    [{ notify: {} }, /notify must be a function or a URL/],
    [{ repeats: true }, /repeats must be "result" or "error"/],
  ])
    await assert.rejects(createSandbox(options), message);
});

test('a host without WebCrypto gets an error that says so', async (t) => {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
  t.after(() => Object.defineProperty(globalThis, 'crypto', descriptor));
  Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
  await assert.rejects(createSandbox(), /needs WebCrypto: globalThis\.crypto\.subtle/);
});

test('the journal holds no mistake of the sandbox, and its entries are frozen', () => {
  assert.deepEqual(sandbox.requests.map(({ failure }) => failure).filter(Boolean), []);
  assert.ok(sandbox.requests.every((entry) => Object.isFrozen(entry)));
  assert.deepEqual(
    sandbox.requests.map(({ number }) => number),
    sandbox.requests.map((_, index) => index + 1),
  );
});
