// examples/coupon-service as its user builds it, and processes of it that end at a step of the outbox, as by a crash.

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openWorkshop } from '../docs/workshop.mjs';
import { tsc } from '../types/compiler.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE = 60_000;

export const IDS = { product_coupon_id: '1000000013', stock_id: '1000000013001' };
const ACCOUNT = { WXPAY_APPID: 'wx233544546545989', WXPAY_BRAND_ID: '120344' };

/** Copies of the examples that are in TypeScript, in a folder that sees the packages of the tests. Removed after the test. */
export function copied(t, ...names) {
  mkdirSync(join(ROOT, 'target'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'target', 'example-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const isOfSource = (path) => !/\/(node_modules|dist|\.wrangler)$/.test(path);
  for (const name of names) cpSync(join(ROOT, 'examples', name), join(folder, name), { recursive: true, filter: isOfSource });
  return folder;
}

/** What `npm run build` leaves, as `openWorkshop` takes it. The types are checked by that, as strictly as its own settings have it. */
export async function compiled(t) {
  const folder = join(copied(t, 'coupon-service'), 'coupon-service');
  const { status, stdout } = await tsc('7.0', '--project', folder);
  assert.equal(status, 0, stdout);
  const files = readdirSync(join(folder, 'dist')).map((name) => [name, readFileSync(join(folder, 'dist', name), 'utf8')]);
  return { folder: join(folder, 'dist'), blocks: new Map([...files, ['package.json', '{ "type": "module" }']]) };
}

// The time is that of the stand-in, and the process ends at a line of the log, before anything else can happen.
const PRELOADED = `
  const { now } = Date;
  Date.now = () => now() + Number(process.env.CLOCK_AHEAD);
  const { log } = console;
  console.log = (line) => {
    log(line);
    if (process.env.CRASH_AT && line.startsWith(process.env.CRASH_AT)) process.kill(process.pid, 'SIGKILL');
  };`;

/** A step of the outbox, of an operation, as its line begins in the log. */
export const lineOf = (step, operation) => `{"step":"${step}","job":"${operation}-`;

/**
 * A service beside a stand-in. `ask` asks it until it answers, and starts it anew whenever it has crashed, `downtime` milliseconds later by the
 * clock of the stand-in. `crashes`: how often it had to be started anew.
 */
export async function openService(t, example, { database, sandbox, downtime = 0, ...extra }) {
  const workshop = openWorkshop(t, example, { sandbox });
  const env = {
    ...ACCOUNT,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(PRELOADED)}`,
    CLOCK_AHEAD: '0',
    ...(database && { DATABASE_URL: database }),
    ...extra,
  };
  const start = (more) => workshop.serve('main.js', { ...env, ...more });
  let running;
  let left = [];
  let next;
  const first = sandbox.requests.length;
  const service = {
    sandbox,
    workshop,
    env,
    start,
    crashes: 0,
    /** Starts it. Each process ends at the next of `crashes`: `line`, how a line of the log begins, or `sent`, an operation: see `arrived`. */
    async begin(crashes = []) {
      [next, ...left] = crashes;
      const ahead = sandbox.clock.now() - Date.now();
      running = await start({ CLOCK_AHEAD: `${ahead}`, ...(next?.line && { CRASH_AT: next.line }) });
    },
    /** The `onRequest` of the stand-in: kills it when a request has been carried out, before the response leaves. */
    arrived({ operation }) {
      if (next?.sent && operation === `userCoupons.${next.sent}`) void service.kill();
    },
    kill: () => running.stop(),
    log: () => running.output(),
    get url() {
      return running.url;
    },
    /** `[status, body]`. */
    async ask(path, body) {
      for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
        try {
          const response = await fetch(running.url + path, body && { method: 'POST', body: JSON.stringify(body) });
          return [response.status, await response.json()];
        } catch {
          // Whoever asked does not know what became of it, and asks the same again.
          await running.stop();
          service.crashes += 1;
          sandbox.clock.advance(downtime);
          await service.begin(left);
        }
      }
      assert.fail(`no answer to ${path}`);
    },
    /** The request as it is when it has ended. */
    async settled(id) {
      for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(20)) {
        const [, job] = await service.ask(`/requests/${id}`);
        if (job.state === 'done' || job.state === 'rejected') return job;
      }
      assert.fail(`${id} has not ended`);
    },
    /** The requests of an operation that have reached WeChat Pay. */
    sent: (operation) => sandbox.requests.slice(first).filter((request) => request.operation === `userCoupons.${operation}`),
  };
  return service;
}
