// skipWaits: tests of retries, time limits and fail-over that wait for nothing, by the sandbox's clock.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox, seededIds } from 'wechatpay-coupon/sandbox';
import { SINGLE, newNumber } from './requests.mjs';
import { replaceTimers } from '../suite/retrying.mjs';

const MAIN = 'https://api.mch.weixin.qq.com';
const BACKUP = 'https://api2.mch.weixin.qq.com';
/** Far less than what is waited for. */
const SOON = { timeout: 9000 };

const params = (coupon_code) => ({
  ...seededIds,
  ...SINGLE,
  coupon_code,
  out_request_no: newNumber(),
  use_time: '2025-08-03T12:00:00+08:00',
  associated_order_info: { transaction_id: '4200000000123456789123456789' },
});

async function start(t, { retry, ...options } = {}) {
  const sandbox = await createSandbox({ skipWaits: true, ...options });
  const wechatpay = new WechatPay({ ...sandbox.config, ...(retry && { retry }) });
  t.after(() => wechatpay.free());
  const use = () => wechatpay.userCoupons.use(params(sandbox.coupons.create()));
  /** Seconds between the requests that arrived. */
  const pauses = () => sandbox.requests.slice(1).map(({ at }, index) => Math.floor((at - sandbox.requests[index].at) / 1000));
  return { sandbox, wechatpay, use, pauses };
}

test('a retry after 30 s takes none, and the clock has gone on by them', SOON, async (t) => {
  const { sandbox, use, pauses } = await start(t, { retry: { totalTimeout: 60_000 } });
  const before = sandbox.clock.now();
  sandbox.fault('retry-after', { ms: 30_000 });
  assert.equal((await use()).coupon_state, 'USED');
  assert.deepEqual(pauses(), [30]);
  const passed = sandbox.clock.now() - before;
  assert.ok(passed >= 30_000 && passed < 40_000, String(passed));
});

test('it is so for the client of a brand, and over HTTP in one process', SOON, async (t) => {
  const { sandbox } = await start(t);
  await sandbox.listen();
  t.after(() => sandbox.close());
  const brand = new WechatPayBrand(sandbox.brandConfig);
  t.after(() => brand.free());
  sandbox.fault('retry-after', { ms: 20_000 });
  const { brand_id, ...own } = { ...seededIds, ...SINGLE, coupon_code: 'Code_123456' };
  assert.equal((await brand.userCoupons.get(own)).coupon_state, 'EFFECTIVE');
  assert.ok(sandbox.requests[1].at - sandbox.requests[0].at >= 20_000);
});

test('what was waited counts: the whole call ends at its limit', SOON, async (t) => {
  const { sandbox, use, pauses } = await start(t, { retry: { times: 5 } });
  sandbox.fault('retry-after', { ms: 14_000, times: 5 });
  const error = await use().catch((reason) => reason);
  // 0, 14 and 28 s: a further wait would outlast the 30 s.
  assert.deepEqual([error.apiCode, error.attempts, pauses()], ['RATELIMIT_EXCEEDED', 3, [14, 14]]);
});

test('a response that is delayed for too long ends the try at its limit, not before', SOON, async (t) => {
  const { sandbox, wechatpay, use, pauses } = await start(t);
  const before = sandbox.clock.now();
  sandbox.fault('delay', { ms: 9000 });
  assert.equal((await use()).coupon_state, 'USED');
  assert.equal(sandbox.requests.length, 1);
  assert.ok(sandbox.clock.now() - before >= 9000);
  sandbox.fault('delay', { ms: 3_600_000 });
  assert.equal((await use()).coupon_state, 'USED');
  const [, again] = pauses();
  assert.ok(again === 10 || again === 11, String(again)); // the limit of 10 s, and a pause of at most 1 s
  sandbox.fault('delay', { ms: 3_600_000 });
  const code = sandbox.coupons.create();
  const error = await wechatpay.userCoupons.use(params(code), { retry: false }).catch((reason) => reason);
  assert.deepEqual([error.code, error.outcome, sandbox.coupons.state(code)], ['TIMEOUT', 'unknown', 'USED']);
});

test('a host that is down is avoided for a minute of the clock', SOON, async (t) => {
  const { sandbox, use } = await start(t);
  const origins = () => sandbox.requests.map(({ origin }) => origin);
  sandbox.hosts.down(MAIN);
  await use();
  sandbox.hosts.up(MAIN);
  sandbox.clock.advance(58_000);
  await use();
  assert.deepEqual(origins(), [BACKUP, BACKUP]);
  sandbox.clock.advance(3000);
  await use();
  assert.equal(origins().at(-1), MAIN);
  // A clock that is set back does not bring the past back.
  sandbox.hosts.down(MAIN);
  await use();
  sandbox.clock.advance(-3_600_000);
  sandbox.clock.advance(61_000);
  sandbox.hosts.up(MAIN);
  await use();
  assert.deepEqual(origins().slice(-2), [BACKUP, MAIN]);
});

test('a host that was slow is avoided for six times what was waited for it', SOON, async (t) => {
  const { sandbox, use } = await start(t, { retry: { attemptTimeout: 1000 } });
  const origins = () => sandbox.requests.map(({ origin }) => origin);
  sandbox.fault('delay', { ms: 3_600_000 });
  await use();
  sandbox.clock.advance(3000);
  await use();
  assert.deepEqual(origins(), [MAIN, BACKUP, BACKUP]);
  sandbox.clock.advance(4000);
  await use();
  assert.equal(origins().at(-1), MAIN);
});

test('while something is under way nothing is skipped: no call is ended by the wait of another', SOON, async (t) => {
  const { sandbox, wechatpay } = await start(t, { retry: { times: 3, totalTimeout: 600_000, attemptTimeout: 5000 } });
  const codes = Array.from({ length: 60 }, () => sandbox.coupons.create());
  sandbox.fault('retry-after', { ms: 40_000, times: 30 });
  const coupons = await Promise.all(codes.map((code) => wechatpay.userCoupons.use(params(code))));
  assert.ok(coupons.every(({ coupon_state }) => coupon_state === 'USED'));
  assert.equal(sandbox.requests.length, 90, 'none was ended and sent once more');
});

test('a signal ends a wait that is skipped, as any other', SOON, async (t) => {
  const { sandbox, wechatpay } = await start(t);
  const controller = new AbortController();
  sandbox.fault('bad-gateway', { times: 9 });
  const under = wechatpay.userCoupons.get({ ...seededIds, ...SINGLE, coupon_code: 'Code_123456' }, { signal: controller.signal });
  controller.abort(new Error('enough'));
  await assert.rejects(under, { code: 'ABORTED' });
  // Nothing is left that would move the clock.
  const before = sandbox.clock.now();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(sandbox.clock.now() - before < 5000);
});

test("it works while a test runner's timers stand still", SOON, async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.UTC(2026, 0, 1) });
  const { sandbox, use, pauses } = await start(t);
  sandbox.fault('retry-after', { ms: 20_000 });
  assert.equal((await use()).coupon_state, 'USED');
  assert.deepEqual(pauses(), [20]);
});

test('without it a client waits by the timers of the host', async (t) => {
  const { sandbox, use } = await start(t, { skipWaits: undefined });
  const timers = [];
  const { setTimeout: real } = globalThis;
  replaceTimers(t, (run, milliseconds) => {
    timers.push(milliseconds);
    return milliseconds === 20_000 ? real(run, 0) : undefined;
  });
  sandbox.fault('retry-after', { ms: 20_000 });
  await use();
  assert.deepEqual(timers.map(Math.ceil), [10_000, 20_000, 10_000]);
});
