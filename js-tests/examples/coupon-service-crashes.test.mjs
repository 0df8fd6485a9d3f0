// examples/coupon-service, killed at each step of its outbox, with SQLite and with PostgreSQL, and started again: no coupon is sent or used twice,
// none is lost, and every request ends. And two processes of it on one PostgreSQL. The claim of a process that was killed runs out by the clock, which is put forward; so nothing here takes
// longer, or is sent once more, on a slow machine.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { seededIds } from 'wechatpay-coupon/sandbox';
import { openSandbox } from '../docs/workshop.mjs';
import { IDS, compiled, lineOf, openService } from './coupon-service.mjs';
import { openPostgres } from './postgres.mjs';

const STEPS = ['asked', 'stored', 'claimed', 'sent', 'sent, and a repeat is refused', 'answered', 'settled'];
const OPERATIONS = ['send', 'confirm', 'use', 'return'];
const { openid: OPENID, appid } = seededIds;
const LONGER_THAN_A_CLAIM = 91_000; // milliseconds; LEASE_SECONDS is 90

// The end of a send stores what confirms, which nobody asks for.
const hasStep = (operation, step) => operation !== 'confirm' || (step !== 'asked' && step !== 'stored');

/** Where it is killed in the life of one coupon. PostgreSQL: each step of two operations, and of the others those that end a transaction of their own. */
function crashesAt(step, kind) {
  const isKilled = (operation) => kind === 'SQLite' || /send|use/.test(operation) || /claimed|settled/.test(step);
  return OPERATIONS.filter((operation) => hasStep(operation, step) && isKilled(operation));
}

/** A coupon's life, whatever happens: each request is repeated by its caller until it is answered. */
async function live(service) {
  const sent = { send_request_no: 'SEND_1001', openid: OPENID, ...IDS };
  await service.ask('/coupons/send', sent);
  const { coupon_code: code } = await service.settled('send-SEND_1001');
  await service.settled(`confirm-${code}`);
  await service.ask(`/coupons/${code}/use`, { out_request_no: 'USE_1001', transaction_id: '4200000000123456789123456789' });
  await service.settled('use-USE_1001');
  await service.ask(`/coupons/${code}/return`, { out_request_no: 'RETURN_1001' });
  await service.settled('return-RETURN_1001');
  return code;
}

/** A stand-in, and whoever is told of its requests. */
async function openStandIn(t, repeats) {
  const standIn = { onRequest: () => {} };
  standIn.sandbox = await openSandbox(t, { repeats, onRequest: (line) => standIn.onRequest(line) });
  return standIn;
}

async function crash(t, example, { step, kind, database, standIn }) {
  const isSent = step.startsWith('sent');
  const killed = crashesAt(step, kind);
  const { sandbox } = standIn;
  sandbox.reset();
  const owned = () => sandbox.coupons.list().filter(({ kind, openid }) => kind === 'product' && openid === OPENID).length;
  const before = owned();
  const service = await openService(t, example, { database, sandbox, downtime: LONGER_THAN_A_CLAIM });
  standIn.onRequest = service.arrived;
  await service.begin(killed.map((operation) => (isSent ? { sent: operation } : { line: lineOf(step, operation) })));

  const code = await live(service);
  assert.equal(service.crashes, killed.length, 'it crashed once in each');
  const ids = { send: 'send-SEND_1001', confirm: `confirm-${code}`, use: 'use-USE_1001', return: 'return-RETURN_1001' };
  for (const [name, id] of Object.entries(ids)) {
    const requests = service.sent(name);
    const again = killed.includes(name) && (isSent || step === 'answered');
    assert.equal(requests.length, again ? 2 : 1, `requests of ${name}: ${service.log()}`);
    assert.equal(new Set(requests.map(({ body }) => body)).size, 1, `a repeat of ${name} is identical`);
    assert.equal((await service.settled(id)).state, 'done');
  }
  assert.equal(owned() - before, 1, 'one coupon was sent');
  const { coupon_state, single_usage_detail } = sandbox.coupons.get(code);
  assert.deepEqual([coupon_state, single_usage_detail.return_request_no], ['EFFECTIVE', 'RETURN_1001']);
  assert.deepEqual(await service.ask(`/coupons/${code}`), [200, { coupon_code: code, coupon_state: 'EFFECTIVE', ...IDS }]);
  await service.kill();
}

describe('examples/coupon-service', { concurrency: 2 }, () => {
  const ends = [];
  const suite = { after: (end) => ends.unshift(end) };
  let example;
  let server;
  before(async () => {
    [example, server] = await Promise.all([compiled(suite), openPostgres(suite)]);
  });
  after(async () => {
    for (const end of ends) await end();
  });

  for (const kind of ['SQLite', 'PostgreSQL']) {
    it(`killed, with ${kind}`, async (t) => {
      const standIns = { result: await openStandIn(t, 'result'), error: await openStandIn(t, 'error') };
      for (const step of STEPS) {
        await t.test(`after: ${step}`, async (t) => {
          const database = kind === 'PostgreSQL' ? await server.create() : undefined;
          await crash(t, example, { step, kind, database, standIn: standIns[step.endsWith('refused') ? 'error' : 'result'] });
        });
      }
    });
  }

  it('killed between a notification and its acknowledgement', async (t) => {
    const sandbox = await openSandbox(t);
    for (const step of ['notified', 'notification-stored']) {
      sandbox.reset();
      const service = await openService(t, example, { sandbox });
      await service.begin([{ line: `{"step":"${step}"` }]);
      const resource = { coupon_code: 'Code_confirming', appid };
      const notify = () => sandbox.notify(`${service.url}/notifications`, 'PRODUCT_COUPON_SP.SEND', { id: 'EV-1', resource });
      await assert.rejects(notify());
      await service.ask('/coupons/none'); // starts it anew
      assert.equal(service.crashes, 1);
      assert.equal((await notify()).status, 204); // it comes again until it is acknowledged
      assert.equal((await service.settled('confirm-Code_confirming')).state, 'done');
      assert.equal(service.sent('confirm').length, 1, step);
      await service.kill();
    }
  });

  it('two processes on one PostgreSQL send no job twice at a time', async (t) => {
    const database = await server.create();
    const sandbox = await openSandbox(t);
    const service = await openService(t, example, { sandbox, database });
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
    const used = (index) => ({ out_request_no: `USE_MANY_${index}`, transaction_id: '4200000000123456789123456789' });
    const answers = await Promise.all(
      codes.flatMap((code, index) => others.map((each) => post(each, `/coupons/${code}/use`, used(index)))),
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
});
