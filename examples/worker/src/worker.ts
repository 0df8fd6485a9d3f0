// The coupon service as a Cloudflare Worker, with D1 and a Queue: routes, outbox and reconciliation are those of examples/coupon-service. What is to
// be sent later is a message of the queue. A message may be lost with a crash, so each minute a Cron trigger finds what is due.
// It does not know its callers: put your own authentication before it.

import { Hono } from 'hono';
import { WechatPay, rfc3339 } from 'wechatpay-coupon';
import { isOpen } from '../../coupon-service/src/job.ts';
import { migrate } from '../../coupon-service/src/migrations.ts';
import { createReceiver } from '../../coupon-service/src/notifications.ts';
import { type Log, type Wake, createOutbox } from '../../coupon-service/src/outbox.ts';
import { reconcile } from '../../coupon-service/src/reconciliation.ts';
import { type Service, addRoutes } from '../../coupon-service/src/routes.ts';
import { Store } from '../../coupon-service/src/store.ts';
import { openD1 } from './d1.ts';

export interface Env {
  DATABASE: D1Database;
  JOBS: Queue<Message>;
  WXPAY_MCHID: string;
  WXPAY_SERIAL_NO: string;
  WXPAY_PRIVATE_KEY: string;
  WXPAY_PUBLIC_KEY_ID: string;
  WXPAY_PUBLIC_KEY: string;
  WXPAY_API_V3_KEY: string;
  WXPAY_APPID: string;
  WXPAY_BRAND_ID: string;
  WXPAY_BASE_URL?: string;
  LEASE_SECONDS?: string;
}

interface Message {
  id: string;
}

const NIGHTLY = '0 19 * * *'; // three o'clock in China
const LONGEST_DELAY = 12 * 60 * 60; // seconds, of a queue
const log: Log = (line) => console.log(JSON.stringify(line));
const app = new Hono<{ Bindings: Env }>();
let client: WechatPay | undefined; // one for the isolate, made by its first request
let isMigrated = false;

addRoutes(app, serviceOf);
app.onError((error, context) => {
  log({ step: 'failed', error: String(error) });
  return context.json({ code: 'INTERNAL' }, 500);
});

export default {
  fetch: app.fetch,

  async queue(batch, env) {
    const { outbox } = await serviceOf(env);
    for (const message of batch.messages) {
      const job = await outbox.workOn(message.body.id);
      if (job && isOpen(job)) await wakeBy(env)(job.id, job.due_at);
      message.ack();
    }
  },

  async scheduled({ cron }, env) {
    const service = await serviceOf(env);
    if (cron === NIGHTLY) await reconcile({ ...service, log });
    else await service.outbox.work(10);
  },
} satisfies ExportedHandler<Env, Message>;

async function serviceOf(env: Env): Promise<Service & { client: WechatPay }> {
  const database = openD1(env.DATABASE);
  if (!isMigrated) await migrate(database);
  isMigrated = true;
  client ??= createClient(env);
  const store = new Store(database);
  const wake = wakeBy(env);
  const outbox = createOutbox({ client, store, log, wake, lease: Number(env.LEASE_SECONDS ?? 90) * 1000 });
  const receive = createReceiver({ client, store, log, wake });
  return { client, store, outbox, receive, account: { appid: env.WXPAY_APPID, brand_id: env.WXPAY_BRAND_ID }, rfc3339 };
}

function wakeBy({ JOBS }: Env): Wake {
  return async (id, dueAt) => {
    const delaySeconds = Math.ceil((dueAt - Date.now()) / 1000);
    await JOBS.send({ id }, { delaySeconds: Math.min(Math.max(delaySeconds, 0), LONGEST_DELAY) });
  };
}

// Calls sign with the WebCrypto of Workers, which takes the key at the first of them.
function createClient(env: Env): WechatPay {
  return new WechatPay({
    mchid: env.WXPAY_MCHID,
    serialNo: env.WXPAY_SERIAL_NO,
    privateKey: env.WXPAY_PRIVATE_KEY,
    wechatpayKeys: { [env.WXPAY_PUBLIC_KEY_ID]: env.WXPAY_PUBLIC_KEY },
    apiV3Key: env.WXPAY_API_V3_KEY,
    baseUrl: env.WXPAY_BASE_URL, // unset: https://api.mch.weixin.qq.com
  });
}
