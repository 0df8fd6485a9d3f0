// examples/coupon-service, built as its user builds it: what a caller gets for each outcome, notifications, and the reconciliation. Crashes, and several
// processes: coupon-service-crashes.test.mjs; its parts: coupon-service-parts.test.mjs.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { seededIds } from 'wechatpay-coupon/sandbox';
import { openSandbox } from '../docs/workshop.mjs';
import { merchant, pkcs8 } from '../suite/wechatpay.mjs';
import { IDS, compiled, openService } from './coupon-service.mjs';

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
      assert.equal((await sandbox.notify(handler(), 'PRODUCT_COUPON_SP.SEND', options)).status, 401, fault);
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

test('the versions of its package.json are those that these tests run', () => {
  const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  const { dependencies, devDependencies } = json('examples/coupon-service/package.json');
  const { 'wechatpay-coupon': own, ...others } = { ...dependencies, ...devDependencies };
  const run = { ...json('package.json').devDependencies, ...json('js-tests/package.json').devDependencies };
  assert.deepEqual(others, Object.fromEntries(Object.keys(others).map((name) => [name, run[name]])));
  assert.equal(own, json('node_modules/wechatpay-coupon/package.json').version);
});
