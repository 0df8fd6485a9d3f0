// examples/node, run as it stands against the stand-in: what a caller gets for each outcome, and what reaches WeChat Pay.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSandbox, openWorkshop, readExample } from '../docs/workshop.mjs';
import { merchant, pkcs8, use } from '../suite/wechatpay.mjs';

const { out_request_no: _, use_time: __, ...ASKED } = use();

const used = (coupon_code) => [200, { coupon_code, coupon_state: 'USED' }];

async function put(url, number, asked) {
  const body = typeof asked === 'string' ? asked : JSON.stringify(asked);
  const response = await fetch(`${url}/coupon-uses/${number}`, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body });
  return [response.status, await response.json()];
}

test('examples/node/service.mjs', async (t) => {
  const sandbox = await openSandbox(t);
  const { folder, serve } = openWorkshop(t, readExample('node'), { sandbox });
  const { url, stop } = await serve('service.mjs');
  const sent = () => sandbox.requests.length;

  await t.test('uses a coupon at the time of the request, and the same again gives the same', async () => {
    assert.deepEqual(await put(url, 'USE_1000', ASKED), used('Code_123456'));
    assert.deepEqual(await put(url, 'USE_1000', ASKED), used('Code_123456'));
    assert.equal(sent(), 2);
    assert.ok(sandbox.requests.every(({ signatureHeld }) => signatureHeld));
    const { use_time } = JSON.parse(sandbox.requests[0].body);
    assert.match(use_time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    assert.ok(Math.abs(Date.parse(use_time) - Date.now()) < 60_000, use_time);
  });

  await t.test('gives 409 for another body under a number in use, and sends nothing', async () => {
    const before = sent();
    assert.deepEqual(await put(url, 'USE_1000', { ...ASKED, coupon_code: 'Code_123457' }), [409, { code: 'NUMBER_TAKEN' }]);
    assert.equal(sent(), before);
  });

  await t.test('says why WeChat Pay refused', async () => {
    const answer = await put(url, 'USE_2000', { ...ASKED, coupon_code: 'Code_expired' });
    assert.deepEqual(answer, [409, { code: 'API_ERROR', outcome: 'rejected', apiCode: 'NOT_ENOUGH' }]);
    // Later than a call may last: it is not repeated.
    sandbox.fault('retry-after', { ms: 60_000 });
    const [status, { apiCode }] = await put(url, 'USE_2000', { ...ASKED, coupon_code: 'Code_expired' });
    assert.deepEqual([status, apiCode], [429, 'RATELIMIT_EXCEEDED']);
  });

  await t.test('uses a coupon although the response is lost, by an identical repeat', async () => {
    const before = sent();
    sandbox.fault('drop-after');
    assert.deepEqual(await put(url, 'USE_2500', { ...ASKED, coupon_code: 'Code_123458' }), used('Code_123458'));
    const [first, second] = sandbox.requests.slice(before);
    assert.deepEqual([sent() - before, first.status, second.status, first.body], [2, undefined, 200, second.body]);
  });

  await t.test('is 504 while the outcome is unknown, and an identical repeat resolves it', async () => {
    const asked = { ...ASKED, coupon_code: 'Code_123457' };
    const before = sent();
    for (const fault of ['body-altered', 'unknown-serial']) {
      sandbox.fault(fault);
      const [status, { outcome }] = await put(url, 'USE_3000', asked);
      assert.deepEqual([status, outcome], [504, 'unknown'], fault);
    }
    assert.equal(sandbox.coupons.state('Code_123457'), 'USED');
    // The use_time is in seconds: a repeat that made it anew would differ by now.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    assert.deepEqual(await put(url, 'USE_3000', asked), used('Code_123457'));
    const bodies = sandbox.requests.slice(before).map(({ body }) => body);
    assert.equal(bodies.length, 3);
    assert.equal(new Set(bodies).size, 1);
  });

  await t.test('lists every mistake of the parameters, sends nothing, and leaves the number free', async () => {
    const before = sent();
    const mistaken = { ...ASKED, coupon_code: 'Code_123459', brand_id: 5, stok_id: 'x' };
    const [status, { code, outcome, findings }] = await put(url, 'USE_4000', mistaken);
    assert.deepEqual([status, code, outcome], [400, 'REQUEST_INVALID', 'not-sent']);
    assert.deepEqual(findings.map(({ path }) => path).sort(), ['/brand_id', '/stok_id']);
    assert.equal(sent(), before);
    assert.deepEqual(await put(url, 'USE_4000', { ...ASKED, coupon_code: 'Code_123459' }), used('Code_123459'));
  });

  await t.test('rejects other paths, other methods, and bodies that are no object', async () => {
    const before = sent();
    for (const [path, method] of [
      ['a/b', 'PUT'],
      ['%2e', 'PUT'],
      ['USE_5000', 'POST'],
      ['USE_5000', 'GET'],
    ]) {
      const response = await fetch(`${url}/coupon-uses/${path}`, { method });
      assert.equal(response.status, 404, `${method} ${path}`);
      await response.body.cancel();
    }
    for (const body of ['{', `{"openid":"${ASKED.openid}",}`, 'null', '"text"']) {
      assert.deepEqual(await put(url, 'USE_5000', body), [400, { code: 'BODY_INVALID' }], body);
    }
    assert.deepEqual(await put(url, 'USE_5000', { text: 'x'.repeat(64 * 1024) }), [413, { code: 'BODY_INVALID' }]);
    assert.deepEqual(await put(url, '%ff', ASKED), [400, { code: 'BODY_INVALID' }]);
    for (const [number, body] of [
      ['USE_5000', ''],
      ['USE_5000', '[]'],
      ['USE_5000', '[{}]'],
      ['no', ASKED],
    ]) {
      const [status, { code }] = await put(url, number, body);
      assert.deepEqual([status, code], [400, 'REQUEST_INVALID'], body);
    }
    assert.equal(sent(), before);
    const coupon_code = sandbox.coupons.create();
    assert.deepEqual(await put(url, 'USE_5000', { ...ASKED, coupon_code }), used(coupon_code));
  });

  await t.test('logs every error and never who the user is', async () => {
    // WeChat Pay repeats the URL, and the openid with it, where a signature does not hold.
    writeFileSync(join(folder, 'other.pem'), pkcs8(merchant.privateKey));
    const stranger = await serve('service.mjs', { WXPAY_PRIVATE_KEY_FILE: 'other.pem' });
    const answer = await put(stranger.url, 'USE_1000', ASKED);
    assert.deepEqual(answer, [409, { code: 'API_ERROR', outcome: 'rejected', apiCode: 'SIGN_ERROR' }]);
    const lines = ((await stop()) + (await stranger.stop())).trimEnd().split('\n');
    assert.equal(lines.length, 2 + 2 + 1 + 4 + 1);
    for (const line of lines) {
      assert.match(line, /^(API_ERROR|SIGNATURE_MISMATCH|SERIAL_UNKNOWN|REQUEST_INVALID) /);
      assert.ok(!line.includes(ASKED.openid), line);
    }
  });

  await t.test('responds with 503 when WeChat Pay cannot be reached', async () => {
    const { url: away } = sandbox;
    await sandbox.close();
    const unreachable = await serve('service.mjs', { WXPAY_BASE_URL: away });
    assert.deepEqual(await put(unreachable.url, 'USE_6000', ASKED), [503, { code: 'TRANSPORT_FAILED', outcome: 'not-sent' }]);
  });
});
