// The parts of examples/coupon-service, each by itself: what an attempt means for a job, what is stored, and the outbox with a stand-in in the same
// process.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Hono } from 'hono';
import { WechatPay, rfc3339 } from 'wechatpay-coupon';
import { createSandbox, seededIds } from 'wechatpay-coupon/sandbox';
import { IDS, compiled } from './coupon-service.mjs';

const { openid: OPENID, appid, brand_id } = seededIds;
const CODE = 'Code_123456';
const LEASE = 9000; // milliseconds
const ends = [];
let folder;

before(async () => {
  ({ folder } = await compiled({ after: (end) => ends.unshift(end) }));
});
after(() => ends.forEach((end) => end()));

const load = (name) => import(pathToFileURL(join(folder, name)));
const couponIn = (state) => ({ coupon_code: CODE, ...IDS, openid: OPENID, appid, brand_id, state });

/** A database of its own, and the store over it. */
async function openStore(t, file) {
  const [{ Store }, { openSqlite }, { migrate }] = await Promise.all(['store.js', 'sqlite.js', 'migrations.js'].map(load));
  const database = openSqlite(join(folder, file));
  t.after(() => database.close());
  await migrate(database);
  await migrate(database);
  return { database, store: new Store(database) };
}

test('what an attempt means for a job', async () => {
  const { afterAttempt, afterVerdict, doubtAfter } = await load('job.js');
  const now = 1_754_200_000_000;
  const coupon = { coupon_code: CODE, coupon_state: 'USED' };
  const job = (doubt_until) => ({ attempts: 3, doubt_until });
  const failed = (outcome, isForGood = true) => ({ outcome, isForGood, result: { code: outcome } });
  const read = (change) => change && [change.state, change.due_at - now, change.doubt_until === null ? null : change.doubt_until - now];
  const minutes = 60_000;

  const ATTEMPTS = [
    // the end of the attempt, what is open from before; state, when next, what is open
    [{ coupon }, null, ['done', 0, null]],
    [{ coupon }, now + 1, ['done', 0, null]],
    [failed('not-sent'), null, ['rejected', 0, null]],
    [failed('not-sent', false), null, ['stored', 4000, null]],
    [failed('not-sent', false), now + 1, ['unknown', 4000, 1]],
    [failed('rejected'), null, ['rejected', 0, null]],
    [failed('rejected', false), null, ['stored', 4000, null]],
    [failed('rejected'), now + 1, undefined],
    [failed('rejected'), now - 1, undefined],
    [failed('rejected', false), now + 1, ['unknown', 4000, 1]],
    [failed('unknown'), null, undefined],
    [failed('unknown', false), now + 1, undefined],
  ];
  for (const [ended, doubt, expected] of ATTEMPTS) {
    assert.deepEqual(read(afterAttempt(job(doubt), ended, now)), expected, JSON.stringify([ended, doubt]));
  }
  const VERDICTS = [
    [failed('unknown'), null, 'happened', ['done', 0, null]],
    [failed('rejected'), now - 1, 'happened', ['done', 0, null]],
    // It was sent again, and may still be under way.
    [failed('unknown'), null, 'not-happened', ['unknown', 4000, 5 * minutes]],
    [failed('unknown'), null, 'cannot-tell', ['unknown', 4000, 5 * minutes]],
    // Refused, and what was sent before can no longer arrive; or it can.
    [failed('rejected'), now - 1, 'not-happened', ['rejected', 0, null]],
    [failed('rejected'), now + minutes, 'not-happened', ['unknown', minutes + 1000, minutes]],
    [failed('rejected'), now - 1, 'cannot-tell', ['unknown', 4000, -1]],
  ];
  for (const [ended, doubt, verdict, expected] of VERDICTS) {
    const change = afterVerdict(job(doubt), ended, { verdict, coupon }, now);
    assert.deepEqual(read(change), expected, JSON.stringify([ended, doubt, verdict]));
  }
  assert.equal(doubtAfter(now) - now, 5 * minutes);
  assert.equal(afterAttempt({ attempts: 90, doubt_until: null }, failed('rejected', false), now).due_at - now, 60 * minutes);
});

test('what is stored, when two have had the same job, or something older comes later', async (t) => {
  const { store } = await openStore(t, 'store.sqlite');
  const wanted = { id: 'use-USE_1001', operation: 'use', coupon_code: CODE, parameters: { out_request_no: 'USE_1001' } };
  const change = (state) => ({ state, due_at: 0, doubt_until: null, result: { coupon_state: state } });
  await store.reconcile(couponIn('EFFECTIVE'), undefined, 0, 0);

  await store.add(wanted, 1000);
  const [slow] = await store.claim(1000, 2000, {});
  assert.deepEqual(await store.claim(1999, 3000, {}), []);
  const [fast] = await store.claim(2000, 3000, {});
  assert.deepEqual([slow.doubt_until, fast.doubt_until, fast.attempts], [null, 2000 + 5 * 60_000, 2]);
  // While it is open, and when it has changed the coupon since, a list that was asked for before says nothing new.
  assert.equal(await store.reconcile(couponIn('EXPIRED'), undefined, 2500, 2600), 'same');
  assert.equal(await store.settle(fast, change('done'), { coupon: couponIn('USED') }, 2700), true);
  assert.equal(await store.reconcile(couponIn('EFFECTIVE'), undefined, 2650, 2800), 'same');
  assert.equal(await store.settle(slow, change('rejected'), { coupon: couponIn('EFFECTIVE') }, 2900), false);
  assert.deepEqual([(await store.job(wanted.id)).state, (await store.coupon(CODE)).state], ['done', 'USED']);
  assert.equal(await store.reconcile(couponIn('EFFECTIVE'), undefined, 3000, 3100), 'changed');
  assert.deepEqual([await store.isFirstOf('2025-08-03'), await store.isFirstOf('2025-08-03')], [true, false]);
});

/** The outbox with everything around it in this process; waiting takes no time, but by the clock of the stand-in. */
async function openOutbox(t, file) {
  const { database, store } = await openStore(t, file);
  await store.reconcile(couponIn('EFFECTIVE'), undefined, 0, 0);
  const sandbox = await createSandbox({ skipWaits: true });
  const client = new WechatPay(sandbox.config);
  t.after(() => client.free());
  const [{ createOutbox }, { addRoutes }, { useRequest }] = await Promise.all(['outbox.js', 'routes.js', 'requests.js'].map(load));
  const log = [];
  const outbox = createOutbox({ client, store, log: (line) => log.push(line), wake: async () => {}, lease: LEASE });
  const app = new Hono();
  addRoutes(app, () => ({ store, outbox }));
  const use = useRequest(couponIn('EFFECTIVE'), 'USE_1001', '4200000000123456789123456789', rfc3339());
  return { database, sandbox, outbox, log, use, ask: async (path) => (await app.request(path)).json() };
}

test('both calls of an attempt end before another process may have its job', async (t) => {
  const { sandbox, outbox, use } = await openOutbox(t, 'lease.sqlite');
  const begun = sandbox.clock.now();
  for (const operation of ['userCoupons.use', 'userCoupons.get']) sandbox.fault('delay', { operation, ms: 10 * LEASE, times: 100 });
  assert.equal((await outbox.carryOut(use)).state, 'unknown');
  assert.deepEqual([...new Set(sandbox.requests.map(({ operation }) => operation))], ['userCoupons.use', 'userCoupons.get']);
  const taken = sandbox.clock.now() - begun;
  assert.ok(taken < LEASE, `${taken}`);
});

test('what has not ended after many attempts asks for a person, until it ends', async (t) => {
  const { database, sandbox, outbox, log, use, ask } = await openOutbox(t, 'attention.sqlite');
  for (const operation of ['userCoupons.use', 'userCoupons.get']) sandbox.fault('system-error-after', { operation, times: 1000 });
  const told = [];
  for (let attempt = 1; attempt <= 9; attempt += 1) {
    await (attempt === 1 ? outbox.carryOut(use) : outbox.workOn(use.id));
    told.push((await ask(`/requests/${use.id}`)).needs_attention ?? false);
    await database.transaction([['UPDATE jobs SET due_at = 0']]);
  }
  assert.deepEqual(told, [...Array(7).fill(false), true, true]);
  sandbox.clearFaults();
  await outbox.workOn(use.id);
  assert.deepEqual(await ask(`/requests/${use.id}`), { request: use.id, state: 'done', coupon_code: CODE, coupon_state: 'USED' });
  const line = { step: 'needs-attention', job: use.id, state: 'unknown', code: 'API_ERROR', apiCode: 'SYSTEM_ERROR' };
  assert.deepEqual(
    log.filter(({ step }) => step === 'needs-attention'),
    [8, 9].map((attempts) => ({ ...line, attempts })),
  );
});
