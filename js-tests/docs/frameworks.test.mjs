// The page on frameworks: the same service in each of them, with the real framework over real HTTP; a handler of Lambda is called as Lambda
// calls it. The route handler for Next.js is behind a server of `Request`s here, and in Next.js itself in ../runtimes/cells/slow/next.mjs.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { httpApiEvent } from './lambda.mjs';
import { pageTests } from './page.mjs';
import { SAYS_PORT } from './services.mjs';
import { tunnelProxy } from '../suite/proxies.mjs';
import { client, refusal, use } from '../suite/wechatpay.mjs';

const signatures = ({ requests }) => requests.map(({ signatureHeld }) => signatureHeld);

const { chinese, english } = pageTests('frameworks', {
  async 'coupon-use.ts'(_, { script, sandbox }) {
    sandbox.fault('body-altered'); // is not retried
    const text = `
      import { orders, useCoupon } from './coupon-use.ts';
      const order = orders.get('20250803001');
      const calls = [];
      const { now } = Date;
      for (const later of [0, 5000]) {
        Date.now = () => now() + later;
        const call = useCoupon(order); // stored when the call begins, not when it ends
        const { out_request_no } = order.useRequest;
        calls.push(await call.then(({ coupon_state }) => [out_request_no, coupon_state], ({ outcome }) => [out_request_no, outcome]));
      }
      const aborted = await useCoupon(order, { signal: AbortSignal.abort() }).catch(({ code }) => code);
      console.log(JSON.stringify({ calls, aborted }));`;
    const calls = [
      ['USE_20250803001', 'unknown'],
      ['USE_20250803001', 'USED'],
    ];
    assert.deepEqual(await script(text), { calls, aborted: 'ABORTED' });
    const [first, second, ...more] = sandbox.requests.map(({ body }) => body);
    assert.deepEqual([second, more], [first, []]);
    const { use_time } = JSON.parse(first);
    assert.match(use_time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    assert.ok(Math.abs(Date.parse(use_time) - Date.now()) < 60_000, use_time);
  },

  'http-response.ts': {
    alone: true,
    async run(_, { script }) {
      const text = `
        import { WechatPay } from 'wechatpay-coupon';
        import { httpResponse } from './http-response.ts';
        import { wechatpay } from './wechatpay.ts';
        const responses = [];
        const respond = async (call) => responses.push(httpResponse(await call().catch((error) => error)));
        await respond(async () => wechatpay.userCoupons.use({ ...${JSON.stringify(use())}, brand_id: 5 }));
        await respond(async () => new WechatPay({}));
        try { httpResponse(new RangeError('not ours')); } catch (error) { responses.push(error.message); }
        console.log(JSON.stringify(responses));`;
      const findings = [{ path: '/brand_id', rule: 'type', message: 'must be a string', severity: 'error' }];
      assert.deepEqual(await script(text), [
        { status: 400, body: { code: 'REQUEST_INVALID', outcome: 'not-sent', findings } },
        { status: 503, body: { code: 'CONFIG_INVALID', outcome: 'not-sent' } },
        'not ours',
      ]);
    },
  },

  async 'coupon-service.ts'(_, { script, sandbox }) {
    const text = `
      import { useCouponOf } from './coupon-service.ts';
      console.log(JSON.stringify([await useCouponOf('1'), await useCouponOf('20250803001')]));`;
    assert.deepEqual(await script(text), [
      { status: 404, body: { code: 'NO_SUCH_ORDER' } },
      { status: 200, body: { coupon_code: 'Code_123456', coupon_state: 'USED' } },
    ]);
    assert.deepEqual(signatures(sandbox), [true]);
  },

  'express-service.ts': (_, workshop) => overHttp(workshop, 'express-service.ts'),
  'koa-service.ts': (_, workshop) => overHttp(workshop, 'koa-service.ts'),
  'fastify-service.ts': (_, workshop) => overHttp(workshop, 'fastify-service.ts'),
  'hono-service.ts': (_, workshop) => overHttp(workshop, 'hono-service.ts'),

  'nest-service.ts'(_, workshop) {
    writeFileSync(join(workshop.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { experimentalDecorators: true } }));
    return overHttp(workshop, 'nest-service.ts');
  },

  'route.ts'(_, workshop) {
    const server = `
      import { serve } from '@hono/node-server';
      import { POST } from './route.ts';
      const fetch = (request) => POST(request, { params: Promise.resolve({ orderNo: new URL(request.url).pathname.split('/')[2] }) });
      serve({ fetch, port: 0 });`;
    writeFileSync(join(workshop.folder, 'next.mjs'), server);
    return overHttp(workshop, 'next.mjs');
  },

  async 'lambda.ts'(_, { folder, script, sandbox }) {
    const events = ['1', '20250803001', '20250803001'].map((orderNo) => httpApiEvent(orderNo));
    writeFileSync(join(folder, 'events.json'), JSON.stringify(events));
    const text = `
      import { readFileSync } from 'node:fs';
      import { handler } from './lambda.ts';
      const results = [];
      for (const event of JSON.parse(readFileSync('events.json'))) results.push(await handler(event, {}));
      console.log(JSON.stringify(results));`;
    sandbox.fault('body-altered');
    const results = await script(text);
    assert.deepEqual(
      results.map(({ statusCode, headers, body }) => [statusCode, headers['content-type'], JSON.parse(body)]),
      [
        [404, 'application/json', { code: 'NO_SUCH_ORDER' }],
        [504, 'application/json', { code: 'SIGNATURE_MISMATCH', outcome: 'unknown' }],
        [200, 'application/json', { coupon_code: 'Code_123456', coupon_state: 'USED' }],
      ],
    );
  },

  async 'proxy.ts'(t, { script, sandbox }) {
    const proxy = await tunnelProxy(t);
    const text = `
      import { wechatpay } from './proxy.ts';
      const { coupon_state } = await wechatpay.userCoupons.use(${JSON.stringify(use())});
      console.log(JSON.stringify(coupon_state));
      process.exit();`;
    assert.equal(await script(text, { HTTPS_PROXY: proxy.url.replace('//', '//user:password@') }), 'USED');
    const authorization = `Basic ${Buffer.from('user:password').toString('base64')}`;
    assert.deepEqual(proxy.asked, [{ to: new URL(sandbox.config.baseUrl).host, authorization }]);
    assert.deepEqual(signatures(sandbox), [true]);
  },
});

it('the settings that the page says are refused are', () => {
  const [chineseNames, englishNames] = [chinese, english].map(({ text }) =>
    /[（(](`proxy`[^)）]+?)(?: 都会被拒绝| are errors)?[)）]/.exec(text)[1].match(/\w+(?=`)/g),
  );
  assert.deepEqual(englishNames, chineseNames);
  for (const name of chineseNames) {
    const { code, at } = refusal(() => client({ [name]: {} }));
    assert.deepEqual([code, at], ['CONFIG_INVALID', name]);
  }
});

/** A service: an order it does not know, a coupon that cannot be used, too fast, an unknown outcome, and the repeat that resolves it. */
async function overHttp({ serve, sandbox }, name) {
  const { url } = await serve(name, SAYS_PORT);
  const ask = async (orderNo) => {
    const response = await fetch(`${url}/orders/${orderNo}/use-coupon`, { method: 'POST' });
    assert.match(response.headers.get('content-type'), /^application\/json/);
    return [response.status, await response.json()];
  };
  assert.deepEqual(await ask('1'), [404, { code: 'NO_SUCH_ORDER' }]);
  assert.equal(sandbox.requests.length, 0);

  sandbox.coupons.setState('Code_123456', 'EXPIRED');
  assert.deepEqual(await ask('20250803001'), [409, { code: 'API_ERROR', outcome: 'rejected', apiCode: 'NOT_ENOUGH' }]);
  sandbox.coupons.setState('Code_123456', 'EFFECTIVE');
  sandbox.fault('retry-after', { ms: 60_000 }); // later than a call may last, so that it is not repeated
  assert.deepEqual(await ask('20250803001'), [429, { code: 'API_ERROR', outcome: 'rejected', apiCode: 'RATELIMIT_EXCEEDED' }]);

  sandbox.fault('body-altered');
  assert.deepEqual(await ask('20250803001'), [504, { code: 'SIGNATURE_MISMATCH', outcome: 'unknown' }]);
  assert.equal(sandbox.coupons.state('Code_123456'), 'USED');
  assert.deepEqual(await ask('20250803001'), [200, { coupon_code: 'Code_123456', coupon_state: 'USED' }]);

  const bodies = sandbox.requests.map(({ body }) => body);
  assert.deepEqual([bodies.length, new Set(bodies).size], [4, 1]);
  assert.ok(signatures(sandbox).every(Boolean));
}
