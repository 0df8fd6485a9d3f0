// The page `notifications`: what its blocks do with notifications that are really signed and encrypted, and what its tables say.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { literal } from './document.mjs';
import { pageTests } from './page.mjs';
import { everyBlock } from './pages.mjs';
import { openSandbox, openWorkshop } from './workshop.mjs';
import { client, use } from '../suite/wechatpay.mjs';

const send = async (sandbox, type, options) => {
  const { headers, body } = await sandbox.notification(type, options);
  return [headers, Buffer.from(body).toString('base64')];
};
const GIVEN = `
  const request = ([headers, body], changes) => new Request('https://merchant.example/', { method: 'POST', headers, body: Buffer.from(body, 'base64'), ...changes });`;

const { chinese, english } = pageTests('notifications', {
  async 'notifications.ts'(_, { script, sandbox }) {
    const text = `
      import { handle, stored } from './notifications.ts';${GIVEN}
      const statuses = [];
      for (const given of ${JSON.stringify([
        await send(sandbox, 'PRODUCT_COUPON_SP.SEND', { id: 'EV-1' }),
        await send(sandbox, 'PRODUCT_COUPON_SP.SEND', { id: 'EV-1' }),
        await send(sandbox, 'COUPON.SEND', { id: 'EV-2' }),
        await send(sandbox, 'COUPON.SEND', { id: 'EV-3', fault: 'probe-signature' }),
        await send(sandbox, 'COUPON.SEND', { id: 'EV-4', apiV3Key: 'k'.repeat(32) }),
      ])}) statuses.push((await handle(request(given))).status);
      statuses.push((await handle(request([{}, ''], { body: Buffer.alloc(64 * 1024 + 1) }))).status);
      console.log(JSON.stringify({ statuses, rows: [...stored].map(([id, { kind, data }]) => [id, kind, data.coupon_code]) }));`;
    assert.deepEqual(await script(text), {
      statuses: [204, 204, 204, 401, 500, 413],
      rows: [
        ['EV-1', 'product-coupon-send', 'Code_123456'],
        ['EV-2', 'merchant-coupon-send', 'sxxe34343434'],
      ],
    });
  },

  async 'notification-server.ts'(_, { serve, sandbox }) {
    const { url, stop } = await serve('notification-server.ts');
    const to = `${url}/notifications`;
    const { accepted, status } = await sandbox.notify(to, 'PRODUCT_COUPON_SP.SEND');
    assert.deepEqual([accepted, status], [true, 204]);
    assert.equal((await sandbox.notify(to, 'PRODUCT_COUPON_SP.SEND', { fault: 'body-altered' })).status, 401);
    // What the page says of a request by hand.
    assert.equal((await fetch(to, { method: 'POST' })).status, 401);
    assert.match(await stop(), /^SIGNATURE_MISMATCH .*\nHEADER_MISSING /);
  },

  async 'receive.ts'(_, { script, sandbox }) {
    const given = [
      await send(sandbox, 'PRODUCT_COUPON_SP.SEND', { id: 'EV-1' }),
      await send(sandbox, 'PRODUCT_COUPON_SP.SEND', { id: 'EV-1' }),
      await send(sandbox, 'COUPON.SEND', { id: 'EV-3', fault: 'probe-signature' }),
      await send(sandbox, 'COUPON.SEND', { id: 'EV-4', fault: 'stale-timestamp' }),
    ];
    const text = `
      import { receive } from './receive.ts';
      import { stored } from './notifications.ts';
      const statuses = ${JSON.stringify(given)}.map(([headers, body]) => receive(headers, Buffer.from(body, 'base64')).status);
      console.log(JSON.stringify({ statuses, rows: [...stored.keys()] }));`;
    assert.deepEqual(await script(text), { statuses: [204, 204, 500, 500], rows: ['EV-1'] });
  },

  async 'confirm-coupon.ts'(_, { script, sandbox }) {
    const coupon_code = sandbox.coupons.create({ coupon_code: 'C1', state: 'CONFIRMING' });
    const given = await send(sandbox, 'PRODUCT_COUPON_SP.SEND', { resource: { coupon_code, appid: use().appid } });
    const text = `
      import { processNotification } from './confirm-coupon.ts';
      import { wechatpay } from './wechatpay.ts';
      const [headers, body] = ${JSON.stringify(given)};
      const notification = wechatpay.notifications.open(headers, Buffer.from(body, 'base64'));
      for (const time of [1, 2]) await processNotification(notification);
      console.log(JSON.stringify('confirmed'));`;
    await script(text);
    assert.equal(sandbox.coupons.state(coupon_code), 'EFFECTIVE');
    const bodies = sandbox.requests.map(({ body }) => body);
    assert.equal(new Set(bodies).size, 1);
    assert.deepEqual([bodies.length, JSON.parse(bodies[0]).out_request_no], [2, '____C1']);
  },

  async 'notify-urls.ts'(_, { script, sandbox }) {
    const url = 'https://merchant.example.com/notifications';
    const text = `
      import { setNotifyUrls } from './notify-urls.ts';
      console.log(JSON.stringify([await setNotifyUrls('${url}', '${sandbox.config.mchid}'), await setNotifyUrls('${url}', '${sandbox.config.mchid}')]));`;
    assert.deepEqual(await script(text), [url, url]);
    assert.ok(sandbox.requests.every(({ status }) => status === 200));
  },

  async 'missed-notifications.ts'(_, { script, sandbox }) {
    const user = { openid: use().openid, appid: use().appid, brand_id: use().brand_id };
    const before = sandbox.coupons.list().filter(({ coupon_state }) => coupon_state === 'CONFIRMING').length;
    // More than a page of them.
    const codes = Array.from({ length: 60 }, () => sandbox.coupons.create({ state: 'CONFIRMING' }));
    const text = `
      import { confirmMissed } from './missed-notifications.ts';
      const user = ${JSON.stringify(user)};
      console.log(JSON.stringify([await confirmMissed(user), await confirmMissed(user)]));`;
    assert.deepEqual(await script(text), [before + codes.length, 0]);
    assert.ok(codes.every((code) => sandbox.coupons.state(code) === 'EFFECTIVE'));
  },

  'notifications.test.ts': {
    alone: true,
    async run(_, { run }) {
      const { code, lines } = await run('notifications.test.ts');
      const counts = lines.flatMap((line) => /^. ((?:tests|pass|fail) \d+)$/.exec(line)?.[1] ?? []);
      assert.deepEqual({ code, counts }, { code: 0, counts: ['tests 2', 'pass 2', 'fail 0'] });
    },
  },
});

const DOCUMENTS = [chinese, english];
const tableOf = ({ tables }, index) => tables[index];
const [RESPONSES, FRAMEWORKS, KINDS, REPEATS] = [0, 1, 2, 3];
const literalsIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text);

describe('the tables of the page notifications', () => {
  it('of responses is what a handler gives', async () => {
    const sandbox = await createSandbox();
    const wechatpay = new WechatPay(sandbox.config);
    const errors = [];
    const respond = async (options, changes, given = {}) => {
      const { headers, body } = await sandbox.notification('COUPON.SEND', given);
      const handle = wechatpay.notifications.handler({ onEvent() {}, onError: (error) => errors.push(error), ...options });
      const init = { method: 'POST', headers, body, ...changes };
      return String((await handle(new Request('https://merchant.example/', init))).status);
    };
    const failing = () => Promise.reject(new Error('the database is away'));
    const given = [
      await respond(),
      await respond({}, { body: '{}' }),
      await respond({}, { method: 'GET', body: undefined }),
      await respond({ maxBytes: 1 }),
      await respond({ onEvent: failing }),
    ];
    for (const document of DOCUMENTS)
      assert.deepEqual(
        tableOf(document, RESPONSES).map(([status]) => status),
        given,
      );
    assert.equal(await respond({}, { headers: {} }), '401');
    assert.equal(await respond({}, {}, { fault: 'probe-signature' }), '401');
    assert.equal(await respond({}, {}, { apiV3Key: 'k'.repeat(32) }), '500');
    // The 405 is told to nobody.
    assert.deepEqual(
      errors.map(({ code }) => code ?? 'of onEvent'),
      ['SIGNATURE_MISMATCH', 'REQUEST_INVALID', 'of onEvent', 'HEADER_MISSING', 'SIGNATURE_PROBE', 'DECRYPTION_FAILED'],
    );
    // The longest that is taken by default, and at all.
    for (const bytes of [2 * 2 ** 20, 2 * 2 ** 20 + 1])
      assert.equal(await respond({}, { body: new Uint8Array(bytes) }), bytes > 2 ** 21 ? '413' : '401');
    wechatpay.notifications.handler({ onEvent() {}, maxBytes: 8 * 2 ** 20 });
    assert.throws(() => wechatpay.notifications.handler({ onEvent() {}, maxBytes: 8 * 2 ** 20 + 1 }), { code: 'CONFIG_INVALID' });
    wechatpay.free();
  });

  it('of kinds is right about each event, and all others are unknown', async () => {
    const sandbox = await createSandbox();
    const wechatpay = new WechatPay(sandbox.config);
    const brand = new WechatPayBrand(sandbox.brandConfig);
    const kindOf = async (type, options) => {
      const { headers, body } = await sandbox.notification(type, options);
      return (type.startsWith('PRODUCT_COUPON.') ? brand : wechatpay).notifications.open(headers, body).kind;
    };
    const types = readFileSync(new URL('../../node_modules/wechatpay-coupon/index.d.ts', import.meta.url), 'utf8');
    const declared = [...types.matchAll(/ReceivedNotification<'([^']+)', (\w+)>/g)].map(([, kind, type]) => `${kind} ${type}`);
    for (const document of DOCUMENTS) {
      const rows = tableOf(document, KINDS).map(([kind, events, , data]) => ({ kind: literal(kind), events, data: literalsIn(data) }));
      assert.deepEqual(rows.flatMap(({ kind, data }) => data.map((type) => `${kind} ${type}`)).sort(), [...new Set(declared)].sort());
      let count = 0;
      for (const { kind, events } of rows) for (const type of literalsIn(events)) (count += 1), assert.equal(await kindOf(type), kind);
      assert.equal(count, 6);
      assert.equal(await kindOf('SOMETHING.NEWER', { resource: {} }), rows.at(-1).kind);
    }
    for (const made of [wechatpay, brand]) made.free();
  });

  it('of repeats is what the model says', () => {
    const { kinds } = JSON.parse(readFileSync(new URL('../../model/notifications.json', import.meta.url), 'utf8'));
    const numbers = (text) => text.match(/\d+/g);
    for (const document of DOCUMENTS) {
      const rows = tableOf(document, REPEATS).map(([kind, operation, times]) => [literal(kind), literal(operation), numbers(times)]);
      const expected = Object.entries(kinds).map(([kind, { set_by, retries }]) => {
        // The page says how many there are where the model lists them.
        const each = retries.split(' ').every((one) => /^(\d+[hms])+$/.test(one)) ? [String(retries.split(' ').length)] : [];
        return [kind, set_by, [...each, ...numbers(retries)]];
      });
      assert.deepEqual(rows, expected);
    }
  });

  it('is right about acknowledge and reject', () => {
    const { notifications } = client();
    assert.deepEqual([notifications.acknowledge().status, notifications.reject('why').status], [204, 500]);
  });
});

describe('the table of frameworks', () => {
  const snippets = (document) => tableOf(document, FRAMEWORKS).map(([, body]) => literalsIn(body).sort());
  const of = (name) => literalsIn(tableOf(chinese, FRAMEWORKS).find(([cell]) => cell.includes(name))[1]);

  it('has the same code in both languages', () => assert.deepEqual(snippets(english), snippets(chinese)));

  const listening = `const port = server.address().port; console.log('port ' + port);`;
  const SERVICES = {
    Express: ([body, raw]) => `
      import express from 'express';
      const app = express();
      app.post('/', ${raw}, (request, response) => response.status(receive(request.headers, ${body}).status).end());
      app.use(express.json());
      const server = app.listen(0, '127.0.0.1', () => { ${listening} });`,
    Koa: ([body]) => `
      import Koa from 'koa';
      import rawBody from 'raw-body';
      const app = new Koa();
      app.use(async (context) => { context.status = receive(context.req.headers, ${body}).status; });
      const server = app.listen(0, '127.0.0.1', () => { ${listening} });`,
    Fastify: ([body, parser]) => `
      import Fastify from 'fastify';
      const app = Fastify();
      app.${parser};
      app.post('/', async (request, reply) => reply.code(receive(request.headers, ${body}).status).send());
      await app.listen({ port: 0, host: '127.0.0.1' });
      const { server } = app; ${listening}`,
    Hono: ([web, own]) => `
      import { serve } from '@hono/node-server';
      import { Hono } from 'hono';
      const app = new Hono();
      app.post('/', async (context) => context.body(null, receive(context.req.header(), ${own}).status));
      app.post('/web', async ({ req: { raw: request } }) => new Response(null, receive(request.headers, ${web})));
      const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => { ${listening} });`,
  };
  for (const [name, service] of Object.entries(SERVICES)) {
    it(`is right about ${name}: what a real server of it gives verifies`, async (t) => {
      const sandbox = await openSandbox(t);
      const text = `import { receive } from './receive.ts';${service(of(name))}`;
      const blocks = [...chinese.blocks, ['env.ts', codeOf('env.ts')], ['wechatpay.ts', codeOf('wechatpay.ts')], ['service.mjs', text]];
      const { serve } = openWorkshop(t, { blocks }, { sandbox });
      const { url } = await serve('service.mjs');
      for (const path of name === 'Hono' ? ['/', '/web'] : ['/']) {
        assert.equal((await sandbox.notify(url + path, 'COUPON.SEND')).status, 204);
        assert.equal((await sandbox.notify(url + path, 'COUPON.SEND', { fault: 'body-altered' })).status, 500);
      }
    });
  }

  it('is right about AWS Lambda, in base64 and not', async () => {
    const sandbox = await createSandbox();
    const { notifications } = new WechatPay(sandbox.config);
    const { headers, body } = await sandbox.notification('COUPON.SEND');
    const [code] = of('Lambda');
    const read = new Function('event', `return ${code}`);
    const bytes = Buffer.from(body);
    for (const event of [
      { body: bytes.toString('base64'), isBase64Encoded: true },
      { body: bytes.toString(), isBase64Encoded: false },
    ])
      assert.equal(notifications.open(headers, read(event)).kind, 'merchant-coupon-send');
  });

  const codeOf = (name) => everyBlock().get(name).code;
});
