// How retry is set, for a client and for a call, and a mistake in it is named.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FAST, error, fixRandom, recordTimers, start, stopClock, used } from './retrying.mjs';
import { client, rejection, use } from './wechatpay.mjs';

test('retry is set for the client and for a call, which inherits what it leaves out', async () => {
  const tries = async (configured, ofCall) => {
    const { sent, client: own } = start(
      Array.from({ length: 11 }, () => error(500)),
      { retry: configured },
    );
    await rejection(own.userCoupons.use.withResponse(use(), ofCall === undefined ? undefined : { retry: ofCall }));
    return sent.length;
  };
  const table = [
    [{ ...FAST, times: 0 }, undefined, 1],
    [{ ...FAST, times: 4 }, undefined, 5],
    [false, undefined, 1],
    [false, { ...FAST, times: 1 }, 2],
    [{ ...FAST, times: 10 }, false, 1],
    [FAST, { times: 3 }, 4],
    [{ ...FAST, times: undefined }, undefined, 3],
  ];
  for (const [configured, ofCall, wanted] of table)
    assert.equal(await tries(configured, ofCall), wanted, JSON.stringify([configured, ofCall]));
});

const OWN = { times: 1, delay: 700, attemptTimeout: 5000, totalTimeout: 50_000 };
const USUAL = { times: 2, delay: 1000, attemptTimeout: 10_000, totalTimeout: 30_000 };

test('9 of 9 ways to set retry have these limits, pauses and tries', async (t) => {
  fixRandom(t, 0);
  const clock = stopClock(t);
  const timers = recordTimers(t, [3, 5000, 10_000]);
  const table = [
    [undefined, undefined, USUAL],
    [true, undefined, USUAL],
    [OWN, undefined, OWN],
    [OWN, {}, OWN],
    [OWN, true, USUAL],
    [OWN, false, { ...OWN, times: 0 }],
    [false, true, USUAL],
    [OWN, { times: 2 }, { ...OWN, times: 2 }],
    [{ delay: 700 }, { attemptTimeout: 5000 }, { ...USUAL, delay: 700, attemptTimeout: 5000 }],
  ];
  for (const [configured, ofCall, { times, delay, attemptTimeout, totalTimeout }] of table) {
    timers.length = 0;
    clock.at(0);
    const { client: own } = start(
      Array.from({ length: times + 1 }, () => error(500)),
      { retry: configured },
    );
    assert.equal((await rejection(own.userCoupons.use(use(), { retry: ofCall, signal: null }))).status, 500);
    const pauses = Array.from({ length: times }, (_, index) => [delay * 2 ** index, attemptTimeout]);
    assert.deepEqual(timers, [attemptTimeout, ...pauses.flat()], JSON.stringify([configured, ofCall]));
    timers.length = 0;
    clock.at(0, totalTimeout - 3);
    await start([used()], { retry: configured }).client.userCoupons.use(use(), { retry: ofCall, signal: null });
    assert.deepEqual(timers, [3], 'what is left of the whole call');
  }
  assert.equal(table.length, 9);
});

test('each number of retry may be its documented least and most, and none beyond', () => {
  const ranges = { times: [0, 10], delay: [0, 60_000], attemptTimeout: [1, 600_000], totalTimeout: [1, 3_600_000] };
  for (const [name, [least, most]] of Object.entries(ranges)) {
    for (const value of [least, most]) assert.ok(client({ retry: { [name]: value } }), `${name} ${value}`);
    for (const value of [least - 1, most + 1])
      assert.throws(
        () => client({ retry: { [name]: value } }),
        ({ at }) => at === `retry.${name}`,
        `${name} ${value}`,
      );
  }
});

test('a mistake in retry or in the options of a call is named before anything is sent', async () => {
  const configured = [
    [7, 'retry'],
    [null, 'retry'],
    [[], 'retry'],
    ['2', 'retry'],
    [{ tries: 2 }, 'retry'],
    [{ toString: 2 }, 'retry'],
    [{ times: -1 }, 'retry.times'],
    [{ times: 11 }, 'retry.times'],
    [{ times: 1.5 }, 'retry.times'],
    [{ times: '2' }, 'retry.times'],
    [{ delay: 60_001 }, 'retry.delay'],
    [{ attemptTimeout: 0 }, 'retry.attemptTimeout'],
    [{ totalTimeout: NaN }, 'retry.totalTimeout'],
    [{ totalTimeout: Infinity }, 'retry.totalTimeout'],
  ];
  for (const [retry, at] of configured) {
    assert.throws(
      () => client({ retry }),
      ({ code, at: place, outcome }) => code === 'CONFIG_INVALID' && place === at && outcome === 'not-sent',
      at,
    );
  }
  const ofCall = [
    [null, 'options'],
    [7, 'options'],
    [{ timeout: 1 }, 'options'],
    [{ signal: {} }, 'options.signal'],
    [{ signal: { addEventListener() {} } }, 'options.signal'],
    [{ signal: 'abort' }, 'options.signal'],
    [{ retry: { times: 99 } }, 'options.retry.times'],
    [{ retry: 1 }, 'options.retry'],
  ];
  for (const [options, at] of ofCall) {
    const failed = await rejection(client().userCoupons.use(use(), options));
    assert.deepEqual([failed.code, failed.at, failed.outcome], ['CONFIG_INVALID', at, 'not-sent']);
  }
});
