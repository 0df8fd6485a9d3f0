// examples/coupon-service, built as its user builds it: what a caller gets for each outcome, notifications, the reconciliation, and several processes
// on one PostgreSQL. Crashes: coupon-service-crashes.test.mjs.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { seededIds } from 'wechatpay-coupon/sandbox';
import { openSandbox } from '../readme/workshop.mjs';
import { merchant, pkcs8 } from '../suite/wechatpay.mjs';
import { IDS, compiled, openService } from './coupon-service.mjs';
import { openPostgres } from './postgres.mjs';

const { openid: OPENID, appid } = seededIds;
const paid = (out_request_no) => ({ out_request_no, transaction_id: '4200000000123456789123456789' });
const CODE = 'Code_123456';

test('examples/coupon-service', async (t) => {
  const example = await compiled(t);
  const sandbox = await openSandbox(t);
  const service = await openService(t, example, { sandbox });
  await service.begin();
  const { ask, settled } = service;
  const handler = () => `${service.url}/notifications`;
  /** Makes the service know a coupon of the stand-in's. */
  const know = async (code) => {
    assert.equal((await sandbox.notify(handler(), 'PRODUCT_COUPON_SP.SEND', { resource: { coupon_code: code, appid } })).status, 204);
    await settled(`confirm-${code}`);
  };

  await t.test('confirms a coupon that a notification tells of, once', async () => {
    for (const _time of ['first', 'second']) {
      const options = { id: 'EV-1', resource: { coupon_code: 'Code_confirming', appid } };
      assert.equal((await sandbox.notify(handler(), 'PRODUCT_COUPON_SP.SEND', options)).status, 204);
    }
    assert.equal((await settled('confirm-Code_confirming')).state, 'done');
    assert.equal(sandbox.coupons.state('Code_confirming'), 'EFFECTIVE');
    assert.equal((await ask('/coupons/Code_confirming'))[1].coupon_state, 'EFFECTIVE');
    assert.equal(service.sent('confirm').length, 1);
  });

  await t.test('rejects a notification that is not genuine, and stores nothing of it', async () => {
    for (const fault of ['wrong-key', 'probe-signature', 'body-altered']) {
      const options = { fault, resource: { coupon_code: 'Code_pending', appid } };
      assert.equal((await sandbox.notify(handler(), 'PRODUCT_COUPON_SP.SEND', options)).status, 500, fault);
    }
    assert.deepEqual(await ask('/coupons/Code_pending'), [404, { code: 'NO_SUCH_COUPON' }]);
  });

  await t.test('uses and returns a coupon; the same again gives the same, another under its number nothing', async () => {
    await know(CODE);
    const used = [200, { request: 'use-USE_1001', state: 'done', coupon_code: CODE, coupon_state: 'USED' }];
    assert.deepEqual(await ask(`/coupons/${CODE}/use`, paid('USE_1001')), used);
    assert.deepEqual(await ask(`/coupons/${CODE}/use`, paid('USE_1001')), used);
    assert.equal(service.sent('use').length, 1);
    const other = { ...paid('USE_1001'), transaction_id: '4200000000123456789123456780' };
    assert.deepEqual(await ask(`/coupons/${CODE}/use`, other), [409, { code: 'NUMBER_TAKEN' }]);
    const [status, { state, apiCode }] = await ask(`/coupons/${CODE}/use`, paid('USE_1002'));
    assert.deepEqual([status, state, apiCode], [409, 'rejected', 'NOT_ENOUGH']);
    assert.deepEqual((await ask(`/coupons/${CODE}/return`, { out_request_no: 'RETURN_1001' }))[1].coupon_state, 'EFFECTIVE');
  });

  await t.test('sends nothing that is not a request', async () => {
    const before = sandbox.requests.length;
    for (const body of [{}, { ...paid('USE_1003'), more: 'x' }, { ...paid('USE_1003'), out_request_no: 3 }]) {
      assert.deepEqual(await ask(`/coupons/${CODE}/use`, body), [400, { code: 'BODY_INVALID' }]);
    }
    const [status, { code, findings }] = await ask(`/coupons/${CODE}/use`, paid('no'));
    assert.deepEqual([status, code, findings.map(({ path }) => path)], [400, 'REQUEST_INVALID', ['/out_request_no']]);
    assert.deepEqual(await ask('/coupons/none/use', paid('USE_1003')), [404, { code: 'NO_SUCH_COUPON' }]);
    assert.deepEqual(await ask('/requests/use-USE_1003'), [404, { code: 'NO_SUCH_REQUEST' }]);
    assert.equal(sandbox.requests.length, before);
  });

  await t.test('looks at the coupon when the response cannot be verified', async () => {
    await know('Code_123457');
    sandbox.fault('body-altered', { operation: 'userCoupons.use' });
    assert.equal((await ask('/coupons/Code_123457/use', paid('USE_1004')))[1].state, 'done');
    const { operation } = sandbox.requests.at(-1);
    assert.equal(operation, 'userCoupons.get');
  });

  await t.test('answers 202 while the outcome is unknown; a return waits for the use, and both end', async () => {
    await know('Code_123458');
    for (const operation of ['userCoupons.use', 'userCoupons.get']) sandbox.fault('system-error-after', { operation, times: 100 });
    const [status, { request, state }] = await ask('/coupons/Code_123458/use', paid('USE_1005'));
    assert.deepEqual([status, request, state], [202, 'use-USE_1005', 'unknown']);
    assert.equal((await ask('/coupons/Code_123458/return', { out_request_no: 'RETURN_1005' }))[1].state, 'stored');
    assert.equal(service.sent('return').length, 1);
    sandbox.clearFaults();
    assert.equal((await settled('use-USE_1005')).state, 'done');
    assert.equal((await settled('return-RETURN_1005')).state, 'done');
    assert.equal(sandbox.coupons.get('Code_123458').single_usage_detail.return_request_no, 'RETURN_1005');
  });

  await t.test('sends what could not be sent when WeChat Pay can be reached again', async () => {
    sandbox.fault('too-many-requests', { operation: 'userCoupons.send', times: 100 });
    const sent = { send_request_no: 'SEND_1006', openid: OPENID, ...IDS };
    const [status, { state, apiCode }] = await ask('/coupons/send', sent);
    assert.deepEqual([status, state, typeof apiCode], [202, 'stored', 'string']);
    sandbox.clearFaults();
    assert.equal((await settled('send-SEND_1006')).state, 'done');
  });

  await t.test('ends a call before another process may have its job', async () => {
    await know('Code_123459');
    const before = service.sent('use').length;
    sandbox.fault('delay', { operation: 'userCoupons.use', ms: 8000 }); // the job is its own for 3 seconds
    const [status, { state }] = await ask('/coupons/Code_123459/use', paid('USE_1007'));
    assert.deepEqual([status, state, service.sent('use').length - before], [200, 'done', 1]);
  });

  await t.test('reconciles every page: what changed at WeChat Pay, what it never heard of, and nothing else', async () => {
    const foreign = Array.from({ length: 60 }, () => sandbox.coupons.create({ openid: OPENID, state: 'EFFECTIVE' }));
    const unconfirmed = sandbox.coupons.create({ openid: OPENID, state: 'CONFIRMING' });
    sandbox.coupons.setState(CODE, 'DEACTIVATED');
    const reconcile = () => service.workshop.script(`process.argv[2] = 'reconcile'; await import('./main.js')`, service.env);
    const counts = await reconcile();
    assert.equal(counts.users, 1);
    assert.equal(counts.failed, 0);
    assert.ok(counts.new > 60 && counts.changed === 1, JSON.stringify(counts));
    assert.equal((await ask(`/coupons/${CODE}`))[1].coupon_state, 'DEACTIVATED');
    for (const code of [foreign[0], foreign[59]]) assert.equal((await ask(`/coupons/${code}`))[1].coupon_state, 'EFFECTIVE');
    assert.equal((await settled(`confirm-${unconfirmed}`)).state, 'done');
    assert.equal(sandbox.coupons.state(unconfirmed), 'EFFECTIVE');
    const again = await reconcile();
    assert.deepEqual([again.new, again.changed, again.coupons], [0, 0, counts.coupons]);
    // A user whose list cannot be had is counted, and nothing of what is stored changes.
    sandbox.fault('html-gateway', { operation: 'userCoupons.list', times: 10 });
    assert.equal((await reconcile()).failed, 1);
    sandbox.clearFaults();
  });

  await t.test('logs every step, and nothing of a user', async () => {
    const log = service.log();
    for (const step of [
      'asked',
      'stored',
      'claimed',
      'answered',
      'resolved',
      'settled',
      'notified',
      'notification-stored',
      'notification-rejected',
    ])
      assert.match(log, new RegExp(`^{"step":"${step}"`, 'm'));
    assert.ok(!log.includes(OPENID) && !/failed|taken-over/.test(log), log);
  });
});

test('examples/coupon-service, killed between a notification and its acknowledgement', async (t) => {
  const example = await compiled(t);
  for (const step of ['notified', 'notification-stored']) {
    const sandbox = await openSandbox(t);
    const service = await openService(t, example, { sandbox });
    await service.begin(`{"step":"${step}"`);
    const notify = () =>
      sandbox.notify(`${service.url}/notifications`, 'PRODUCT_COUPON_SP.SEND', {
        id: 'EV-1',
        resource: { coupon_code: 'Code_confirming', appid },
      });
    await assert.rejects(notify());
    await service.ask('/coupons/none'); // starts it anew
    assert.equal(service.crashes, 1);
    assert.equal((await notify()).status, 204); // it comes again until it is acknowledged
    assert.equal((await service.settled('confirm-Code_confirming')).state, 'done');
    assert.equal(service.sent('confirm').length, 1, step);
  }
});

test('what a wrong key could not sign is sent with the right one', async (t) => {
  const example = await compiled(t);
  const sandbox = await openSandbox(t);
  const service = await openService(t, example, { sandbox });
  writeFileSync(join(service.workshop.folder, 'wrong.pem'), pkcs8(merchant.privateKey));
  const wrong = await service.start({ WXPAY_PRIVATE_KEY_FILE: 'wrong.pem' });
  const body = JSON.stringify({ send_request_no: 'SEND_1001', openid: OPENID, ...IDS });
  const response = await fetch(`${wrong.url}/coupons/send`, { method: 'POST', body });
  const { state, apiCode } = await response.json();
  assert.deepEqual([response.status, state, apiCode], [202, 'stored', 'SIGN_ERROR']);
  await wrong.stop();
  await service.begin();
  assert.equal((await service.settled('send-SEND_1001')).state, 'done');
});

test('two processes on one PostgreSQL send no job twice at a time', async (t) => {
  const example = await compiled(t);
  const database = await (await openPostgres(t)).create();
  const sandbox = await openSandbox(t);
  const service = await openService(t, example, { sandbox, database, LEASE_SECONDS: '60' });
  // Both at once, migrations too.
  const others = await Promise.all([service.start(), service.start()]);
  const post = async ({ url }, path, body) => (await fetch(url + path, { method: 'POST', body: JSON.stringify(body) })).json();
  const codes = Array.from({ length: 8 }, () => sandbox.coupons.create({ state: 'CONFIRMING', openid: OPENID }));
  for (const [index, coupon_code] of codes.entries()) {
    await sandbox.notify(`${others[index % 2].url}/notifications`, 'PRODUCT_COUPON_SP.SEND', { resource: { coupon_code, appid } });
  }
  const until = async (state) => {
    for (const end = Date.now() + 60_000; codes.some((code) => sandbox.coupons.state(code) !== state); await pause(50))
      assert.ok(Date.now() < end, `not all are ${state}`);
  };
  await until('EFFECTIVE');
  sandbox.fault('delay', { operation: 'userCoupons.use', ms: 300, times: 100 });
  const answers = await Promise.all(
    codes.flatMap((code, index) => others.map((each) => post(each, `/coupons/${code}/use`, paid(`USE_MANY_${index}`)))),
  );
  await until('USED');
  const numbers = service.sent('use').map(({ body }) => JSON.parse(body).out_request_no);
  assert.deepEqual(
    numbers.sort(),
    codes.map((_, index) => `USE_MANY_${index}`),
  );
  assert.equal(service.sent('confirm').length, codes.length);
  assert.ok(answers.every(({ state }) => ['done', 'sending'].includes(state)));
});

test('what an attempt means for a job', async (t) => {
  const { folder } = await compiled(t);
  const { afterAttempt, afterVerdict, doubtAfter } = await import(pathToFileURL(join(folder, 'job.js')));
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
  const { folder } = await compiled(t);
  const load = (name) => import(pathToFileURL(join(folder, name)));
  const [{ Store }, { openSqlite }, { migrate }] = await Promise.all(['store.js', 'sqlite.js', 'migrations.js'].map(load));
  const database = openSqlite(join(folder, 'test.sqlite'));
  t.after(() => database.close());
  await migrate(database);
  await migrate(database);
  const store = new Store(database);
  const coupon = (state) => ({ coupon_code: CODE, ...IDS, openid: OPENID, appid, brand_id: '120344', state });
  const wanted = { id: 'use-USE_1001', operation: 'use', coupon_code: CODE, parameters: { out_request_no: 'USE_1001' } };
  const change = (state) => ({ state, due_at: 0, doubt_until: null, result: { coupon_state: state } });
  await store.reconcile(coupon('EFFECTIVE'), undefined, 0, 0);

  await store.add(wanted, 1000);
  const [slow] = await store.claim(1000, 2000, {});
  assert.deepEqual(await store.claim(1999, 3000, {}), []);
  const [fast] = await store.claim(2000, 3000, {});
  assert.deepEqual([slow.doubt_until, fast.doubt_until, fast.attempts], [null, 2000 + 5 * 60_000, 2]);
  // While it is open, and when it has changed the coupon since, a list that was asked for before says nothing new.
  assert.equal(await store.reconcile(coupon('EXPIRED'), undefined, 2500, 2600), 'same');
  assert.equal(await store.settle(fast, change('done'), { coupon: coupon('USED') }, 2700), true);
  assert.equal(await store.reconcile(coupon('EFFECTIVE'), undefined, 2650, 2800), 'same');
  assert.equal(await store.settle(slow, change('rejected'), { coupon: coupon('EFFECTIVE') }, 2900), false);
  assert.deepEqual([(await store.job(wanted.id)).state, (await store.coupon(CODE)).state], ['done', 'USED']);
  assert.equal(await store.reconcile(coupon('EFFECTIVE'), undefined, 3000, 3100), 'changed');
  assert.deepEqual([await store.isFirstOf('2025-08-03'), await store.isFirstOf('2025-08-03')], [true, false]);
});

test('the versions of its package.json are those that these tests run', () => {
  const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  const { dependencies, devDependencies } = json('examples/coupon-service/package.json');
  const { 'wechatpay-coupon': own, ...others } = { ...dependencies, ...devDependencies };
  const run = json('js-tests/package.json').devDependencies;
  assert.deepEqual(others, Object.fromEntries(Object.keys(others).map((name) => [name, run[name]])));
  assert.equal(own, json('node_modules/wechatpay-coupon/package.json').version);
});
