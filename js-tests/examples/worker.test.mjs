// examples/worker: its types, as strictly as its own settings have it, and the files beside it. What it does, in workerd with D1 and a queue, is shown by
// js-tests/runtimes/cells/example-worker.mjs.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tsc } from '../types/compiler.mjs';
import { copied } from './coupon-service.mjs';

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = (path) => JSON.parse(file(path));

test('examples/worker is well typed', async (t) => {
  const folder = join(copied(t, 'worker', 'coupon-service'), 'worker');
  const { status, stdout } = await tsc('7.0', '--project', folder);
  assert.equal(status, 0, stdout);
});

test('the files beside it fit: wrangler.jsonc and package.json', () => {
  const settings = file('examples/worker/wrangler.jsonc');
  const { vars, d1_databases, queues, triggers } = JSON.parse(settings.replace(/^\/\/.*$/gm, ''));
  const secrets = [...settings.matchAll(/secret put (\w+)/g)].map(([, name]) => name);
  const bindings = [...d1_databases, ...queues.producers].map(({ binding }) => binding);
  const source = file('examples/worker/src/worker.ts');
  const [, declared] = /interface Env \{([^}]+)\}/.exec(source);
  const required = [...declared.matchAll(/^ +(\w+):/gm)].map(([, name]) => name);
  assert.deepEqual([...Object.keys(vars), ...secrets, ...bindings].sort(), required.sort());
  assert.deepEqual(
    queues.consumers.map(({ queue }) => queue),
    queues.producers.map(({ queue }) => queue),
  );
  assert.ok(triggers.crons.includes(/NIGHTLY = '([^']+)'/.exec(source)[1]));

  // The versions that these tests and the matrix run.
  const { dependencies, devDependencies } = json('examples/worker/package.json');
  const ours = { ...json('package.json').devDependencies, ...json('js-tests/package.json').devDependencies };
  assert.deepEqual(dependencies, { hono: ours.hono, 'wechatpay-coupon': json('node_modules/wechatpay-coupon/package.json').version });
  const { wrangler } = json('js-tests/runtimes/package.json').devDependencies;
  const named = ['@cloudflare/workers-types', 'typescript'].map((name) => [name, ours[name]]);
  assert.deepEqual(devDependencies, { ...Object.fromEntries(named), wrangler });
});
