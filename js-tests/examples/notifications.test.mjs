// examples/notifications, run as they stand, with notifications as WeChat Pay sends them: what it responds with, and what is stored.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { openWorkshop, readExample } from '../docs/workshop.mjs';

/** `event_type`, and the kind that the package calls it. */
const KINDS = {
  'PRODUCT_COUPON_SP.SEND': 'product-coupon-send',
  'PRODUCT_COUPON.SEND': 'product-coupon-send',
  'COUPON.SEND': 'merchant-coupon-send',
  'TRANSACTION.SUCCESS': 'unknown',
};
const RESOURCE = { 'TRANSACTION.SUCCESS': { out_trade_no: '1' } };
const COUPONS = { 'product-coupon-send': 'Code_123456', 'merchant-coupon-send': 'sxxe34343434', unknown: undefined };

/** What is no notification by its path or method. */
const OTHERS = [
  ['/', 'POST', 404],
  ['/elsewhere', 'POST', 404],
  ['/notifications', 'GET', 405],
  ['/notifications', 'PUT', 405],
];

/** What must not be stored, and the code of each in the log. */
const REFUSED = [
  [{ fault: 'probe-signature' }, 'SIGNATURE_PROBE'],
  [{ fault: 'wrong-key' }, 'SIGNATURE_MISMATCH'],
  [{ fault: 'body-altered' }, 'SIGNATURE_MISMATCH'],
  [{ fault: 'unknown-serial' }, 'SERIAL_UNKNOWN'],
  [{ fault: 'signature-missing' }, 'HEADER_MISSING'],
  [{ fault: 'stale-timestamp' }, 'TIMESTAMP_OUT_OF_WINDOW'],
  [{ fault: 'future-timestamp' }, 'TIMESTAMP_OUT_OF_WINDOW'],
  [{ apiV3Key: 'k'.repeat(32) }, 'DECRYPTION_FAILED'],
];

const ACCEPTED = { accepted: true, status: 204, body: '' };
const rejected = (status) => ({ accepted: false, status, body: '{"code":"FAIL","message":"The notification was not processed."}' });
const REJECTED = rejected(500);
const TOO_LONG = rejected(413);
const UNVERIFIED = rejected(401);

/** The same for every example. `handler`: what `notify` takes; `rows`: what was stored; `breaks`: makes storing fail, `mends` ends that. */
async function receives(t, { sandbox, handler, rows, breaks, mends }) {
  await t.test('stores each kind once, although it is sent twice, and acknowledges both', async () => {
    for (const [index, [type, kind]] of Object.entries(KINDS).entries()) {
      const id = `EV-${index}`;
      for (const time of ['first', 'second']) {
        assert.deepEqual(
          await sandbox.notify(handler, type, { id, for: 'merchant', resource: RESOURCE[type] }),
          ACCEPTED,
          `${type}, the ${time} time`,
        );
      }
      const { data, ...row } = rows().at(-1);
      const { create_time, ...told } = row;
      assert.deepEqual(told, { id, kind, event_type: type });
      assert.match(create_time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
      assert.equal(data.coupon_code, COUPONS[kind]);
      if (kind === 'unknown') assert.deepEqual(data, RESOURCE[type]);
    }
    assert.equal(rows().length, 4);
  });

  await t.test('stores one row of the same notification that arrives five times at once', async () => {
    const all = Array.from({ length: 5 }, () => sandbox.notify(handler, 'COUPON.SEND', { id: 'EV-many' }));
    assert.deepEqual(await Promise.all(all), Array(5).fill(ACCEPTED));
    assert.equal(rows().length, 5);
  });

  await t.test('rejects what is not genuine, and stores nothing of it', async () => {
    for (const [options, code] of REFUSED) {
      const answer = await sandbox.notify(handler, 'PRODUCT_COUPON_SP.SEND', { id: 'EV-refused', ...options });
      assert.deepEqual(answer, code === 'DECRYPTION_FAILED' ? REJECTED : UNVERIFIED, code);
    }
    assert.equal(rows().length, 5);
  });

  await t.test('rejects what it could not store, and stores it when it comes again', async () => {
    breaks();
    assert.deepEqual(await sandbox.notify(handler, 'COUPON.SEND', { id: 'EV-again' }), REJECTED);
    mends();
    assert.deepEqual(await sandbox.notify(handler, 'COUPON.SEND', { id: 'EV-again' }), ACCEPTED);
    assert.deepEqual(rows().filter(({ id }) => id === 'EV-again').length, 1);
    assert.equal(rows().length, 6);
  });
}

/** Every refusal is in the log by its code, in order, then the failure to store; and nothing of what a notification says. */
function checkLog(log, failed) {
  const codes = log.match(/^[A-Z_]{5,}(?= )/gm).filter((code) => code !== 'REQUEST_INVALID');
  assert.deepEqual(
    codes,
    REFUSED.map(([, code]) => code),
  );
  assert.match(log, failed);
  assert.ok(!/Code_123456|sxxe34343434|oh-394z/.test(log), log);
}

/** The same handler in each framework. */
for (const framework of ['node', 'express', 'koa', 'fastify', 'hono']) {
  test(`examples/notifications/${framework}.mjs`, async (t) => {
    const sandbox = await createSandbox();
    const { folder, serve } = openWorkshop(t, readExample('notifications'), { config: sandbox.config });
    const file = join(folder, 'notifications.jsonl');
    const { url, stop } = await serve(`${framework}.mjs`, { NOTIFICATIONS_FILE: file });
    const handler = `${url}/notifications`;

    await receives(t, {
      sandbox,
      handler,
      rows: () =>
        readFileSync(file, 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      // A folder of that name stands in the way.
      breaks() {
        renameSync(file, `${file}.aside`);
        mkdirSync(file);
      },
      mends() {
        rmdirSync(file);
        renameSync(`${file}.aside`, file);
      },
    });

    await t.test('knows no other path and no other method', async () => {
      for (const [path, method, status] of OTHERS) {
        const response = await fetch(url + path, { method });
        assert.equal(response.status, status, `${method} ${path}`);
      }
    });

    await t.test('refuses a body that is too long, and goes on', async () => {
      const { headers, body } = await sandbox.notification('COUPON.SEND');
      const long = Buffer.concat([body, Buffer.alloc(1024 * 1024, ' ')]);
      assert.deepEqual(await post(handler, headers, long), { status: 413, body: TOO_LONG.body });
      assert.deepEqual(await sandbox.notify(handler, 'COUPON.SEND'), ACCEPTED);
    });

    checkLog(await stop(), /EISDIR[\s\S]*REQUEST_INVALID The body is longer than maxBytes/);
  });
}

test('examples/notifications/worker.mjs', async (t) => {
  const sandbox = await createSandbox();
  const { config } = sandbox;
  const { folder } = openWorkshop(t, readExample('notifications'), { config });
  const log = t.mock.method(console, 'error', () => {});
  const { default: worker } = await import(pathToFileURL(join(folder, 'worker.mjs')));
  const database = openDatabase();
  const [[publicKeyId, publicKey]] = Object.entries(config.wechatpayKeys);
  const env = {
    DATABASE: database,
    WXPAY_MCHID: config.mchid,
    WXPAY_SERIAL_NO: config.serialNo,
    WXPAY_PRIVATE_KEY: config.privateKey,
    WXPAY_PUBLIC_KEY_ID: publicKeyId,
    WXPAY_PUBLIC_KEY: publicKey,
    WXPAY_API_V3_KEY: config.apiV3Key,
  };

  await receives(t, {
    sandbox,
    handler: (request) => worker.fetch(request, env),
    rows: () => database.rows().map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) })),
    breaks: () => (database.away = true),
    mends: () => (database.away = false),
  });

  await t.test('knows no other path and no other method', async () => {
    for (const [path, method, status] of OTHERS) {
      const response = await worker.fetch(new Request(`https://worker.example${path}`, { method }), env);
      assert.equal(response.status, status, `${method} ${path}`);
    }
  });

  checkLog(log.mock.calls.map(({ arguments: [line] }) => `${line}`).join('\n'), /D1 is away/);
});

/** A POST over a connection of its own: the response may come before all of the body has left. */
function post(url, headers, body) {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', agent: false, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** D1 as far as the example goes: the table that the example's own comment creates, and its one statement. */
function openDatabase() {
  const source = readFileSync(new URL('../../examples/notifications/worker.mjs', import.meta.url), 'utf8');
  const [, columns] = /CREATE TABLE notifications \(id TEXT PRIMARY KEY, ([^)]+)\)/.exec(source);
  const names = ['id', ...columns.split(', ').map((column) => column.replace(/ TEXT$/, ''))];
  const table = new Map();
  const database = {
    away: false,
    rows: () => [...table.values()],
    prepare(statement) {
      assert.equal(statement, `INSERT OR IGNORE INTO notifications (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`);
      return { bind: (...values) => ({ run: async () => insert(values) }) };
    },
  };
  const insert = (values) => {
    if (database.away) throw new Error('D1 is away');
    assert.ok(values.length === names.length && values.every((value) => typeof value === 'string'));
    const row = Object.fromEntries(names.map((name, index) => [name, values[index]]));
    if (!table.has(row.id)) table.set(row.id, row);
  };
  return database;
}
