// examples/worker in workerd by miniflare, with D1 on the disk and a queue in memory: what wrangler would upload, ended at a step of its outbox as
// by a crash, and started again with the same D1.

import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tools } from './cell.mjs';

const { Miniflare } = createRequire(join(tools, 'miniflare/package.json'))('miniflare');
const PATIENCE = 60_000;
const LONGER_THAN_A_CLAIM = 91_000; // milliseconds; LEASE_SECONDS is 90
const MINUTELY = '* * * * *';
const ORIGIN = 'http://worker.example';

// The time is that of the stand-in. At that line of the log nothing more happens, until it is killed.
const entry = (crashAt, ahead) => `
  import worker from './worker.js';
  const { now } = Date;
  Date.now = () => now() + ${ahead};
  const { log } = console;
  console.log = (line) => {
    log(line);
    if (${JSON.stringify(crashAt)} && line.startsWith(${JSON.stringify(crashAt)})) for (;;);
  };
  export default worker;`;

/**
 * A worker, with `begin`, `ask`, `settled` and `kill`, beside a stand-in. Whoever asks starts it anew when it has crashed, by the clock of the
 * stand-in after the claim of a job has run out.
 */
export function createWorker({ folder, files, settings, sandbox }) {
  let miniflare;
  let log = '';
  let isCrashing = false;
  const first = sandbox.requests.length;
  const database = join(folder, 'd1');
  rmSync(database, { recursive: true, force: true });
  const options = optionsOf({ folder, files, settings, config: sandbox.config, database });

  const worker = {
    crashes: 0,
    log: () => log,
    async begin(crashAt) {
      const handleRuntimeStdio = (...streams) => {
        for (const stream of streams) {
          stream.on('data', (chunk) => {
            log += chunk;
            if (crashAt && `${chunk}`.includes(crashAt)) isCrashing = true;
          });
        }
      };
      const modules = [
        { type: 'ESModule', path: 'entry.js', contents: entry(crashAt, sandbox.clock.now() - Date.now()) },
        ...options.modules,
      ];
      miniflare = new Miniflare({ ...options, modules, handleRuntimeStdio });
      await miniflare.ready;
    },
    /** Makes `ask` take it for crashed. */
    crash: () => (isCrashing = true),
    async kill() {
      isCrashing = false;
      await miniflare.dispose();
    },
    dispatch: (path, init) => miniflare.dispatchFetch(ORIGIN + path, init),
    scheduled: async (cron) => (await miniflare.getWorker()).scheduled({ cron }),
    /** `[status, body]`. What hangs is killed and started anew, and asked the same again. */
    async ask(path, body) {
      for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
        const over = new AbortController();
        const answer = worker
          .dispatch(path, body && { method: 'POST', body: JSON.stringify(body) })
          .then(async (response) => [response.status, await response.json()])
          .catch(() => undefined);
        const crashed = (async () => {
          while (!isCrashing && !over.signal.aborted) await pause(20);
        })();
        const answered = await Promise.race([answer, crashed]);
        over.abort();
        if (answered) return answered;
        await worker.kill();
        worker.crashes += 1;
        sandbox.clock.advance(LONGER_THAN_A_CLAIM);
        await worker.begin();
      }
      assert.fail(`no answer to ${path}`);
    },
    /** The request as it is when it has ended. What the queue has lost is found by the trigger of each minute. */
    async settled(id) {
      for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(200)) {
        const [, job] = await worker.ask(`/requests/${id}`);
        if (job.state === 'done' || job.state === 'rejected') return job;
        if (!isCrashing) await Promise.race([worker.scheduled(MINUTELY), pause(1000)]);
      }
      assert.fail(`${id} has not ended: ${log}`);
    },
    sent: (operation) => sandbox.requests.slice(first).filter((request) => request.operation === `userCoupons.${operation}`),
  };
  return worker;
}

/** What would run at Cloudflare, with the names that wrangler.jsonc binds and the values of the stand-in. */
function optionsOf({ folder, files, settings, config, database }) {
  const { mchid, serialNo, privateKey, wechatpayKeys, apiV3Key, baseUrl } = config;
  const read = (name) => readFileSync(join(folder, 'upload', name));
  const [[id, key]] = Object.entries(wechatpayKeys);
  const wasm = files.filter((name) => name.endsWith('.wasm'));
  assert.equal(wasm.length, 1); // the entry for workerd, and no other
  const { d1_databases: d1, queues, compatibility_date: compatibilityDate } = settings;
  return {
    modules: [
      { type: 'ESModule', path: 'worker.js', contents: read('worker.js') },
      { type: 'CompiledWasm', path: wasm[0], contents: read(wasm[0]) },
    ],
    compatibilityDate,
    d1Databases: Object.fromEntries(d1.map(({ binding, database_name }) => [binding, database_name])),
    d1Persist: database,
    queueProducers: Object.fromEntries(queues.producers.map(({ binding, queue }) => [binding, { queueName: queue }])),
    queueConsumers: Object.fromEntries(
      queues.consumers.map(({ queue, max_batch_size: maxBatchSize, max_batch_timeout: maxBatchTimeout }) => [
        queue,
        { maxBatchSize, maxBatchTimeout },
      ]),
    ),
    bindings: {
      ...settings.vars,
      WXPAY_MCHID: mchid,
      WXPAY_SERIAL_NO: serialNo,
      WXPAY_PUBLIC_KEY_ID: id,
      WXPAY_PRIVATE_KEY: privateKey,
      WXPAY_PUBLIC_KEY: key,
      WXPAY_API_V3_KEY: apiV3Key,
      WXPAY_BASE_URL: baseUrl,
    },
    cf: false, // or it asks Cloudflare where this machine is
  };
}
