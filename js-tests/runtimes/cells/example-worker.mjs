// examples/worker as it is deployed: wrangler bundles it by its own wrangler.jsonc, and what it would upload runs in workerd by miniflare,
// with D1 and a queue. It is killed at each step of its outbox, and started again.

import assert from 'node:assert/strict';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seededIds } from 'wechatpay-coupon/sandbox';
import { nodeOf, tools, versionOf } from '../cell.mjs';
import { createWorker } from '../example-worker.mjs';

const examples = join(tools, '../../../examples');
const wrangler = join(tools, 'wrangler/bin/wrangler.js');
const IDS = { product_coupon_id: '1000000013', stock_id: '1000000013001' };
const { openid, appid } = seededIds;

const OPERATIONS = ['send', 'confirm', 'use', 'return'];
const CRASHES = [
  // First, as each leaves a response that is delayed.
  ...['use', 'send', 'return'].map((operation) => [operation, 'sent']),
  ...['asked', 'stored', 'claimed', 'answered', 'settled'].map((step) => ['use', step]),
  ...['stored', 'settled'].map((step) => ['send', step]),
  ...['claimed', 'answered'].map((step) => ['confirm', step]),
];

export default [
  {
    name: 'examples/worker',
    row: 'Cloudflare Workers',
    as: 'miniflare',
    async run({ folder, run, read, sandbox }) {
      const isSource = (path) => !/\/(node_modules|dist|\.wrangler|\.dev\.vars)$/.test(path);
      for (const name of ['worker', 'coupon-service'])
        cpSync(join(examples, name), join(folder, name), { recursive: true, filter: isSource });
      symlinkSync(join(tools, '../../../node_modules/hono'), join(folder, 'node_modules/hono'));
      const worker = join(folder, 'worker');
      await run(nodeOf(24), [wrangler, 'deploy', '--dry-run', '--outdir', '../upload'], { cwd: worker, env: quiet(folder) });
      const settings = JSON.parse(readFileSync(join(worker, 'wrangler.jsonc'), 'utf8').replace(/^\/\/.*$/gm, ''));
      const open = () => createWorker({ folder, files: read('upload'), settings, sandbox });

      await closing(open(), (worker) => answersByOutcome(worker, sandbox));
      for (const [operation, step] of CRASHES) {
        sandbox.reset();
        await closing(open(), (worker) => livesThrough(worker, sandbox, { operation, step }), `${operation}, killed after: ${step}`);
      }
      return { version: versionOf('miniflare') };
    },
  },
];

async function closing(worker, live, name = '') {
  try {
    await live(worker);
  } catch (error) {
    throw new Error(`${name} ${error.message}\n${worker.log()}`, { cause: error });
  } finally {
    await worker.kill();
  }
}

/** Notifications, what a caller gets, and the reconciliation by the Cron trigger. */
async function answersByOutcome(worker, sandbox) {
  await worker.begin();
  const notify = async (coupon_code, options) => {
    const { headers, body } = await sandbox.notification('PRODUCT_COUPON_SP.SEND', { resource: { coupon_code, appid }, ...options });
    return (await worker.dispatch('/notifications', { method: 'POST', headers, body })).status;
  };
  assert.equal(await notify('Code_confirming', { fault: 'probe-signature' }), 401);
  assert.deepEqual(await worker.ask('/coupons/Code_confirming'), [404, { code: 'NO_SUCH_COUPON' }]);
  for (const _time of ['first', 'second']) assert.equal(await notify('Code_confirming', { id: 'EV-1' }), 204);
  // By the queue alone.
  for (let times = 0; sandbox.coupons.state('Code_confirming') !== 'EFFECTIVE'; times += 1) {
    assert.ok(times < 100, worker.log());
    await pause(200);
  }
  assert.equal((await worker.settled('confirm-Code_confirming')).state, 'done');
  assert.equal(worker.sent('confirm').length, 1);

  const paid = (out_request_no) => ({ out_request_no, transaction_id: '4200000000123456789123456789' });
  const use = '/coupons/Code_confirming/use';
  for (const operation of ['userCoupons.use', 'userCoupons.get']) sandbox.fault('body-altered', { operation });
  const [status, { state }] = await worker.ask(use, paid('USE_1001'));
  assert.deepEqual([status, state], [202, 'unknown']);
  assert.equal((await worker.settled('use-USE_1001')).state, 'done');
  const [used, again] = worker.sent('use');
  assert.equal(used.body, again.body);
  assert.deepEqual((await worker.ask(use, paid('USE_1002'))).at(0), 409);

  const unheard = sandbox.coupons.create({ openid, state: 'EFFECTIVE' });
  sandbox.coupons.setState('Code_confirming', 'DEACTIVATED');
  await worker.scheduled('0 19 * * *');
  const stateOf = async (code) => (await worker.ask(`/coupons/${code}`))[1].coupon_state;
  assert.deepEqual([await stateOf(unheard), await stateOf('Code_confirming')], ['EFFECTIVE', 'DEACTIVATED']);
  assert.match(worker.log(), /"step":"reconciled"/);
  assert.ok(!worker.log().includes(openid), worker.log());
}

/** The life of one coupon, with one crash. */
async function livesThrough(worker, sandbox, { operation, step }) {
  const owned = () => sandbox.coupons.list().filter((coupon) => coupon.kind === 'product' && coupon.openid === openid).length;
  const before = owned();
  const isSent = step === 'sent';
  if (isSent) sandbox.fault('delay', { operation: `userCoupons.${operation}`, ms: 10_000 });
  await worker.begin(isSent ? undefined : `{"step":"${step}","job":"${operation}-`);
  let isOver = false;
  const killing = isSent && killWhenSent(worker, operation, () => isOver);

  await worker.ask('/coupons/send', { send_request_no: 'SEND_1001', openid, ...IDS });
  const { coupon_code: code } = await worker.settled('send-SEND_1001');
  const ids = { send: 'send-SEND_1001', confirm: `confirm-${code}`, use: 'use-USE_1001', return: 'return-RETURN_1001' };
  await worker.settled(ids.confirm);
  await worker.ask(`/coupons/${code}/use`, { out_request_no: 'USE_1001', transaction_id: '4200000000123456789123456789' });
  await worker.settled(ids.use);
  await worker.ask(`/coupons/${code}/return`, { out_request_no: 'RETURN_1001' });
  await worker.settled(ids.return);
  isOver = true;
  await killing;

  assert.equal(worker.crashes, 1);
  for (const name of OPERATIONS) {
    const bodies = worker.sent(name).map(({ body }) => body);
    assert.equal(bodies.length, name === operation && (isSent || step === 'answered') ? 2 : 1, `requests of ${name}`);
    assert.equal(new Set(bodies).size, 1, `a repeat of ${name} is identical`);
    assert.equal((await worker.settled(ids[name])).state, 'done');
  }
  assert.equal(owned() - before, 1);
  const { coupon_state, single_usage_detail } = sandbox.coupons.get(code);
  assert.deepEqual([coupon_state, single_usage_detail.return_request_no], ['EFFECTIVE', 'RETURN_1001']);
}

async function killWhenSent(worker, operation, isOver) {
  while (worker.sent(operation).length === 0 && !isOver()) await pause(10);
  worker.crash();
}

const quiet = (folder) => ({
  CI: '1',
  HOME: join(folder, 'home'),
  WRANGLER_HIDE_BANNER: 'true', // and with it the check for newer versions
  WRANGLER_SEND_METRICS: 'false',
  XDG_CONFIG_HOME: join(folder, 'home'),
});
