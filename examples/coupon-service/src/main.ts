// The service as a process of Node.js: `node dist/main.js`; `node dist/main.js reconcile` reconciles once and ends.

import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { rfc3339 } from 'wechatpay-coupon';
import { createClient, openDatabase, settings } from './configuration.ts';
import { migrate } from './migrations.ts';
import { createReceiver } from './notifications.ts';
import { type Log, createOutbox } from './outbox.ts';
import { reconcile } from './reconciliation.ts';
import { addRoutes } from './routes.ts';
import { Store } from './store.ts';

const { account, lease, hostname, port } = settings;
const NIGHT = '03'; // o'clock in China
const log: Log = (line) => console.log(JSON.stringify(line));
const client = createClient();
const database = openDatabase();
await migrate(database);
const store = new Store(database);
const stopping = new AbortController();

if (process.argv[2] === 'reconcile') {
  await reconcile({ client, store, log });
  await database.close();
} else {
  start();
}

function start(): void {
  let endPause = () => {};
  const wake = async () => endPause();
  const outbox = createOutbox({ client, store, log, wake, lease });
  const receive = createReceiver({ client, store, log, wake });
  const app = new Hono<{ Bindings: object }>();
  addRoutes(app, () => ({ store, outbox, receive, account, rfc3339 }));
  app.onError((error, context) => {
    log({ step: 'failed', error: String(error) });
    return context.json({ code: 'INTERNAL' }, 500);
  });
  const server = serve({ fetch: app.fetch, hostname, port }, (address) => console.log(`port ${address.port}`));

  const loops = [
    everySecond(
      () => outbox.work(10),
      (end) => (endPause = end),
    ),
    everySecond(async () => {
      // Of several processes, and of several moments in an hour, one does it.
      const [day = '', time = ''] = rfc3339().split('T');
      if (time.startsWith(NIGHT) && (await store.isFirstOf(day))) await reconcile({ client, store, log });
      return 0;
    }),
  ];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      stopping.abort();
      server.close();
      await Promise.all(loops);
      await database.close();
      client.free();
    });
  }
}

/** Again at once as long as there is something to do. What fails is tried again a second later. */
async function everySecond(work: () => Promise<number>, onPause?: (end: () => void) => void): Promise<void> {
  while (!stopping.signal.aborted) {
    const worked = await work().catch((error: unknown) => {
      log({ step: 'failed', error: String(error) });
      return 0;
    });
    if (worked > 0 || stopping.signal.aborted) continue;
    const over = new AbortController();
    onPause?.(() => over.abort());
    await pause(1000, undefined, { signal: AbortSignal.any([stopping.signal, over.signal]) }).catch(() => {});
  }
}
