// examples/coupon-service, killed at each step of its outbox, with SQLite and with PostgreSQL, and started again: no coupon is sent or used twice,
// none is lost, and every request ends.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { IDS, compiled, lineOf, openService } from './coupon-service.mjs';
import { openPostgres } from './postgres.mjs';
import { openSandbox } from '../readme/workshop.mjs';

const STEPS = ['asked', 'stored', 'claimed', 'sent', 'sent, and a repeat is refused', 'answered', 'settled'];
const OPERATIONS = ['send', 'confirm', 'use', 'return'];
const OPENID = 'oh-394z-6CGkNoJrsDLTTUKiAnp4';

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

/** Kills the service when a request of the operation has arrived, and before its response leaves. */
async function killWhenSent(t, service, operation) {
  while (service.sent(operation).length === 0 && !t.signal.aborted) await pause(20);
  await service.kill();
}

async function crash(t, example, { step, operation, database, sandbox }) {
  sandbox.reset();
  const owned = () => sandbox.coupons.list().filter(({ kind, openid }) => kind === 'product' && openid === OPENID).length;
  const before = owned();
  const service = await openService(t, example, { database, sandbox });
  const isSent = step.startsWith('sent');
  if (isSent) sandbox.fault('delay', { operation: `userCoupons.${operation}`, ms: 3000 });
  await service.begin(isSent ? undefined : lineOf(step, operation));

  const [code] = await Promise.all([live(service), isSent && killWhenSent(t, service, operation)]);
  assert.equal(service.crashes, 1, 'it crashed once');
  const ids = { send: 'send-SEND_1001', confirm: `confirm-${code}`, use: 'use-USE_1001', return: 'return-RETURN_1001' };
  for (const [name, id] of Object.entries(ids)) {
    const requests = service.sent(name);
    const again = name === operation && (isSent || step === 'answered');
    assert.equal(requests.length, again ? 2 : 1, `requests of ${name}`);
    assert.equal(new Set(requests.map(({ body }) => body)).size, 1, `a repeat of ${name} is identical`);
    assert.equal((await service.settled(id)).state, 'done');
  }
  assert.equal(owned() - before, 1, 'one coupon was sent');
  const { coupon_state, single_usage_detail } = sandbox.coupons.get(code);
  assert.deepEqual([coupon_state, single_usage_detail.return_request_no], ['EFFECTIVE', 'RETURN_1001']);
  assert.deepEqual(await service.ask(`/coupons/${code}`), [200, { coupon_code: code, coupon_state: 'EFFECTIVE', ...IDS }]);
  await service.kill();
}

// The end of a send stores what confirms, which nobody asks for.
const hasStep = (operation, step) => operation !== 'confirm' || (step !== 'asked' && step !== 'stored');

describe('examples/coupon-service, killed', { concurrency: 4 }, () => {
  const ends = [];
  const suite = { after: (end) => ends.unshift(end) };
  let example;
  let server;
  before(async () => {
    example = await compiled(suite);
    server = await openPostgres(suite);
  });
  after(async () => {
    for (const end of ends) await end();
  });

  for (const kind of ['SQLite', 'PostgreSQL']) {
    for (const operation of OPERATIONS) {
      it(`${kind}: ${operation}`, async (t) => {
        const sandboxes = { result: await openSandbox(t), error: await openSandbox(t, { repeats: 'error' }) };
        for (const step of STEPS.filter((step) => hasStep(operation, step))) {
          await t.test(`after: ${step}`, async (t) => {
            const database = kind === 'PostgreSQL' ? await server.create() : undefined;
            const sandbox = sandboxes[step.endsWith('refused') ? 'error' : 'result'];
            await crash(t, example, { step, operation, database, sandbox });
          });
        }
      });
    }
  }
});
