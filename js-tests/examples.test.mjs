// The examples that are services, run against the stand-in: what a caller gets for each outcome, and what reaches WeChat Pay.

import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WechatPay } from 'wechatpay-coupon';
import { createService } from '../examples/node-service.mjs';
import { createSandbox } from '../pkg-template/sandbox/index.js';
import { openSandbox, openWorkshop } from './readme/workshop.mjs';
import { use } from './suite/wechatpay.mjs';

const { out_request_no: _, use_time: __, ...ASKED } = use();

describe('examples/node-service.mjs', () => {
  const stored = new Map();
  const log = mock.method(console, 'error', () => {});
  let sandbox;
  let wechatpay;
  let server;
  let url;

  before(async () => {
    sandbox = await createSandbox();
    await sandbox.listen();
    wechatpay = new WechatPay(sandbox.config);
    server = createService(wechatpay, stored);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${server.address().port}`;
  });

  after(async () => {
    log.mock.restore();
    server.closeAllConnections();
    server.close();
    wechatpay.free();
    await sandbox.close();
  });

  const put = async (number, asked, method = 'PUT') => {
    const body = typeof asked === 'string' ? asked : JSON.stringify(asked);
    const response = await fetch(`${url}/coupon-uses/${number}`, { method, body });
    return [response.status, await response.json()];
  };
  const sent = () => sandbox.requests.length;
  const used = (coupon_code) => [200, { coupon_code, coupon_state: 'USED' }];

  it('uses a coupon, and the same again gives the same', async () => {
    assert.deepEqual(await put('USE_1000', ASKED), used('Code_123456'));
    assert.deepEqual(await put('USE_1000', ASKED), used('Code_123456'));
    assert.equal(sent(), 2);
    assert.ok(sandbox.requests.every(({ signatureHeld }) => signatureHeld));
  });

  it('refuses another body under a number that was taken, and sends nothing', async () => {
    const before = sent();
    assert.deepEqual(await put('USE_1000', { ...ASKED, coupon_code: 'Code_123457' }), [409, { code: 'NUMBER_TAKEN' }]);
    assert.equal(sent(), before);
  });

  it('says why WeChat Pay refused', async () => {
    const answer = await put('USE_2000', { ...ASKED, coupon_code: 'Code_expired' });
    assert.deepEqual(answer, [409, { code: 'API_ERROR', outcome: 'rejected', apiCode: 'NOT_ENOUGH' }]);
    sandbox.fault('too-many-requests');
    const [status, { apiCode }] = await put('USE_2000', { ...ASKED, coupon_code: 'Code_expired' });
    assert.deepEqual([status, apiCode], [429, 'RATELIMIT_EXCEEDED']);
  });

  it('answers 504 while the outcome is unknown, and the repeat that resolves it is byte for byte the same', async () => {
    const asked = { ...ASKED, coupon_code: 'Code_123457' };
    const before = sent();
    for (const fault of ['drop-after', 'body-altered', 'unknown-serial', 'system-error-after', 'accepted-202']) {
      sandbox.fault(fault);
      const [status, { outcome }] = await put('USE_3000', asked);
      assert.deepEqual([status, outcome], [504, 'unknown'], fault);
      assert.ok(stored.has('USE_3000'));
    }
    assert.equal(sandbox.coupons.state('Code_123457'), 'USED');
    assert.deepEqual(await put('USE_3000', asked), used('Code_123457'));
    const bodies = sandbox.requests.slice(before).map(({ rawBody }) => rawBody.toString());
    assert.equal(bodies.length, 6);
    assert.equal(new Set(bodies).size, 1);
  });

  it('lists every mistake of the parameters, sends nothing, and leaves the number free', async () => {
    const before = sent();
    const [status, { code, outcome, findings }] = await put('USE_4000', { ...ASKED, coupon_code: 'Code_123458', brand_id: 5, stok_id: 'x' });
    assert.deepEqual([status, code, outcome], [400, 'REQUEST_INVALID', 'not-sent']);
    assert.deepEqual(findings.map(({ path }) => path).sort(), ['/brand_id', '/stok_id']);
    assert.equal(sent(), before);
    assert.deepEqual(await put('USE_4000', { ...ASKED, coupon_code: 'Code_123458' }), used('Code_123458'));
  });

  it('refuses other paths, other methods, and bodies that are no object', async () => {
    const before = sent();
    assert.deepEqual(await put('a/b', ASKED), [404, { code: 'NOT_FOUND' }]);
    assert.deepEqual(await put('%2e', ASKED), [404, { code: 'NOT_FOUND' }]);
    assert.deepEqual(await put('USE_5000', ASKED, 'POST'), [405, { code: 'METHOD_NOT_ALLOWED' }]);
    for (const body of ['', '{', '[]', 'null', '"text"', JSON.stringify({ text: 'x'.repeat(64 * 1024) })]) {
      assert.deepEqual(await put('USE_5000', body), [400, { code: 'BODY_INVALID' }], body.slice(0, 20));
    }
    assert.equal(sent(), before);
    assert.equal(stored.has('USE_5000'), false);
  });

  it('answers 503 when WeChat Pay cannot be reached', async (t) => {
    const away = await createSandbox();
    await away.listen();
    const unreachable = new WechatPay({ ...sandbox.config, baseUrl: away.url });
    await away.close();
    const service = createService(unreachable);
    await new Promise((resolve) => service.listen(0, '127.0.0.1', resolve));
    t.after(() => {
      service.close();
      service.closeAllConnections();
      unreachable.free();
    });
    const response = await fetch(`http://127.0.0.1:${service.address().port}/coupon-uses/USE_6000`, {
      method: 'PUT',
      body: JSON.stringify(ASKED),
    });
    assert.deepEqual([response.status, await response.json()], [503, { code: 'TRANSPORT_FAILED', outcome: 'not-sent' }]);
  });

  it('logs every error and never who the user is', () => {
    const lines = log.mock.calls.map(({ arguments: [line] }) => line);
    assert.equal(lines.length, 2 + 5 + 1 + 1);
    for (const line of lines) {
      assert.match(line, /^(API_ERROR|TRANSPORT_FAILED|SIGNATURE_MISMATCH|SERIAL_UNKNOWN|REQUEST_INVALID) /);
      assert.ok(!line.includes(ASKED.openid), line);
    }
  });

  it('starts when it is run, configured by its environment', async (t) => {
    const workshop = openWorkshop(t, { blocks: [] }, { sandbox: await openSandbox(t) });
    const started = await workshop.serve(fileURLToPath(new URL('../examples/node-service.mjs', import.meta.url)));
    const response = await fetch(`${started}/coupon-uses/USE_7000`, { method: 'PUT', body: JSON.stringify(ASKED) });
    assert.deepEqual([response.status, await response.json()], used('Code_123456'));
  });
});
