// The page on Cloudflare Workers: its Worker in Node.js over SQLite, which is what D1 is. In workerd, with D1, as wrangler bundles it, it is run by
// ../runtimes/cells/page-worker.mjs.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { everyBlock } from './pages.mjs';
import { pageTests } from './page.mjs';
import { SAYS_PORT } from './services.mjs';
import { CREATE_TABLE, SECRETS, SETTINGS, environmentOf, exerciseWorker } from './worker.mjs';

/** What Workers give the Worker, as far as it asks for it: D1 over SQLite, a queue, `waitUntil`. */
const HOST = `
  import { serve } from '@hono/node-server';
  import Database from 'libsql';
  import worker from './worker.ts';
  const sqlite = new Database(':memory:');
  sqlite.exec(${JSON.stringify(CREATE_TABLE)});
  const bound = (sql, ...values) => ({
    bind: (...given) => bound(sql, ...given),
    run: async () => sqlite.prepare(sql).run(...values),
    first: async () => sqlite.prepare(sql).get(...values) ?? null,
  });
  const queued = [];
  const JOBS = { send: async (body, { delaySeconds }) => queued.push([body, delaySeconds]) };
  const env = { ...JSON.parse(process.env.WORKER_ENV), DATABASE: { prepare: bound }, JOBS };
  const context = { waitUntil: (promise) => void promise.catch(() => {}) };
  const deliver = async (body) => {
    if (!queued.some(([one, seconds]) => one === body && seconds === 60)) throw new Error('not in the queue: ' + body);
    const settled = {};
    const message = { body, ack: () => (settled.isAcknowledged = true), retry: () => (settled.isAcknowledged = false) };
    await worker.queue({ messages: [message] }, env);
    return Response.json(settled);
  };
  const fetch = async (request) => (request.method === 'PUT' ? deliver(await request.text()) : worker.fetch(request, env, context));
  serve({ fetch, port: 0 });`;

pageTests('workers', {
  async 'worker.ts'(_, { folder, serve, sandbox }) {
    writeFileSync(join(folder, 'host.mjs'), HOST);
    const { url } = await serve('host.mjs', { ...SAYS_PORT, WORKER_ENV: JSON.stringify(environmentOf(sandbox.config)) });
    const send = (init) => fetch(url, init);
    const deliver = async (body) => (await send({ method: 'PUT', body })).json();
    await exerciseWorker({ send, deliver, sandbox });
  },
});

it('wrangler.jsonc and the secrets are what the Worker reads', () => {
  const { vars, d1_databases, queues, main } = SETTINGS;
  const [, declared] = /interface Env \{([^}]+)\}/.exec(everyBlock().get(main).code);
  const required = [...declared.matchAll(/^ +(\w+):/gm)].map(([, name]) => name);
  const bindings = [...d1_databases, ...queues.producers].map(({ binding }) => binding);
  assert.deepEqual([...Object.keys(vars), ...SECRETS, ...bindings].sort(), required.sort());
  assert.deepEqual(
    queues.consumers.map(({ queue }) => queue),
    queues.producers.map(({ queue }) => queue),
  );
});
