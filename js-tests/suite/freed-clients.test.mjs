// Clients may be made and freed, used after that, or forgotten without free(), ten thousand times each: memory does not
// grow, every use is a typed error, and the instance lives on.

import { memories, pages } from './wasm-memory.mjs'; // before the package
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { row } from '../reliability/row.mjs';
import { accept, client, couponEntity, giveBack, refusal, rejection, signedResponse, summary, use } from './wechatpay.mjs';

const answer = signedResponse(couponEntity());

/** A client still works, in the first instance. */
function alive() {
  assert.equal(memories.length, 1);
  const wechatpay = client();
  assert.equal(accept(wechatpay.userCoupons.use.prepare(use()), answer).status, 200);
  wechatpay.free();
}

test('clients with keys are made and freed, and memory grows by at most a page', () => {
  const part = row(16, 'freed');
  for (let made = 0; made < 100; made += 1) client().free();
  alive();
  const before = pages();
  let freed = 0;
  for (; freed < part.count; freed += 1) client().free();
  alive();
  const grown = pages() - before;
  assert.ok(grown <= 1, `${grown} pages`);
  part.passed(freed, `all with a private key; memory grew by ${grown} pages`);
});

test('10,000 uses of freed clients are CLIENT_FREED, and the instance lives on', async () => {
  const part = row(16, 'used after free');
  const one = client();
  const prepared = one.userCoupons.use.prepare(use());
  const uses = [
    ['not-sent', () => one.userCoupons.use.prepare(use())],
    ['not-sent', () => one.busifavor.return.prepare({})],
    ['not-sent', () => one.addKeys({})],
    ['unknown', () => accept(prepared, answer)],
    ['not-sent', () => one.userCoupons.use(use())],
    ['not-sent', () => one.userCoupons.return.withResponse(giveBack())],
    ['not-sent', () => one.userCoupons.use.prepareAsync(use())],
    ['not-sent', () => one.userCoupons.use.resolve(use())],
  ];
  one.free();
  let used = 0;
  for (; used < part.count; used += 1) {
    const [outcome, call] = uses[used % uses.length];
    const error = used % uses.length < 4 ? refusal(call) : await rejection(call());
    assert.deepEqual(summary(error), { name: 'ConfigError', code: 'CLIENT_FREED', at: undefined, outcome }, call.toString());
    if (used % 100 === 0) assert.equal(one.free(), undefined);
  }
  alive();
  part.passed(used, 'each CLIENT_FREED; 0 traps');
});

test('of forgotten clients 95 % are reclaimed, with at most 4 pages more', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const part = row(16, 'forgotten');
  let reclaimed = 0;
  const registry = new FinalizationRegistry((counted) => {
    reclaimed += counted;
  });
  const forget = async (count, counted = 1) => {
    for (let made = 0; made < count; made += 1) registry.register(client(), counted);
    collect();
    await nextTurn();
  };
  const ROUND = 50;
  await forget(ROUND, 0);
  await forget(ROUND, 0);
  const before = pages();
  let forgotten = 0;
  for (; forgotten < part.count; forgotten += ROUND) await forget(ROUND);
  await forget(0);
  const grown = pages() - before;
  assert.ok(reclaimed >= part.count * 0.95, `${reclaimed} reclaimed`);
  assert.ok(grown <= 4, `${grown} pages`);
  alive();
  part.passed(
    forgotten,
    `all with a private key; ${Math.floor((reclaimed / forgotten) * 1000) / 10} % reclaimed; memory grew by ${grown} pages`,
  );
});
