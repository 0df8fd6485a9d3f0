// The Worker of the page on Cloudflare Workers: wrangler bundles it by the wrangler.jsonc of the page, and what it would upload runs in workerd
// by miniflare, with D1 and a queue.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { everyBlock } from '../../docs/pages.mjs';
import { CREATE_TABLE, SETTINGS, environmentOf, exerciseWorker } from '../../docs/worker.mjs';
import { nodeOf, tools, versionOf } from '../cell.mjs';
import { importsWasm } from '../worker.mjs';
import { quiet } from './wrangler.mjs';

const { Miniflare } = createRequire(join(tools, 'miniflare/package.json'))('miniflare');
const [database] = SETTINGS.d1_databases;
const [{ binding, queue: queueName }] = SETTINGS.queues.producers;

export default [
  {
    name: 'docs/zh/workers.md',
    row: 'Cloudflare Workers',
    as: 'miniflare',
    async run({ folder, read, run, sandbox, write }) {
      const blocks = everyBlock();
      for (const name of [SETTINGS.main, 'http-response.ts']) write(name, blocks.get(name).code);
      write('wrangler.jsonc', JSON.stringify(SETTINGS));
      const wrangler = join(tools, 'wrangler/bin/wrangler.js');
      await run(nodeOf(24), [wrangler, 'deploy', '--dry-run', '--outdir', 'upload'], { env: quiet(folder) });
      importsWasm(join(folder, 'upload/worker.js'));
      const file = (name) => readFileSync(join(folder, 'upload', name));
      const wasm = read('upload').find((name) => name.endsWith('.wasm'));
      const miniflare = new Miniflare({
        modules: [
          { type: 'ESModule', path: 'worker.js', contents: file('worker.js') },
          { type: 'CompiledWasm', path: wasm, contents: file(wasm) },
        ],
        compatibilityDate: SETTINGS.compatibility_date,
        d1Databases: { [database.binding]: database.database_name },
        queueProducers: { [binding]: { queueName } },
        queueConsumers: { [queueName]: {} },
        bindings: { ...SETTINGS.vars, ...environmentOf(sandbox.config) },
        handleRuntimeStdio: (...streams) => streams.forEach((stream) => stream.resume()),
        cf: false, // or it asks Cloudflare where this machine is
      });
      try {
        await (await miniflare.getD1Database(database.binding)).exec(CREATE_TABLE);
        const worker = await miniflare.getWorker();
        const deliver = async (body) => {
          const message = { id: body, timestamp: new Date(), body, attempts: 1 };
          const { explicitAcks, retryMessages } = await worker.queue(queueName, [message]);
          assert.equal(explicitAcks.length + retryMessages.length, 1);
          return { isAcknowledged: explicitAcks.length === 1 };
        };
        await exerciseWorker({ send: (init) => miniflare.dispatchFetch('http://worker.example/', init), deliver, sandbox });
      } finally {
        await miniflare.dispose();
      }
      return { version: versionOf('miniflare') };
    },
  },
];
