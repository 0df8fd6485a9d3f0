// How long retry waits and when it stops: pauses, the limits of a try and of the call, an AbortSignal; nothing of it is left
// behind.

import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import {
  FAST,
  error,
  fixRandom,
  lost,
  never,
  recordPauses,
  recordTimers,
  replaceTimers,
  response,
  start,
  stopClock,
  used,
} from './retrying.mjs';
import { client, NOW, rejection, use } from './wechatpay.mjs';

test('the pause doubles, less up to half at random; Retry-After only lengthens it', async (t) => {
  const pauses = recordPauses(t);
  const tries = async (steps, retry) => {
    pauses.length = 0;
    await start(steps, { retry }).client.userCoupons.use(use());
    return [...pauses];
  };
  const [first, second, third] = await tries([lost(), lost(), lost(), used()], { times: 3, delay: 1000 });
  for (const [pause, full] of [
    [first, 1000],
    [second, 2000],
    [third, 4000],
  ])
    assert.ok(pause > full / 2 && pause <= full, `${pause} of ${full}`);
  const many = new Set();
  for (let round = 0; round < 20; round += 1) many.add((await tries([lost(), used()], { delay: 1000 }))[0]);
  assert.ok(many.size > 15, 'jitter');

  const limited = (value, more) => error(429, 'RATELIMIT_EXCEEDED', { 'Retry-After': value, ...more });
  assert.deepEqual(await tries([limited('7'), used()], { delay: 1000 }), [7000]);
  const twice = limited('7');
  assert.deepEqual(
    await tries([{ ...twice, headers: [...Object.entries(twice.headers), ['retry-after', '9']] }, used()], { delay: 1000 }),
    [7000],
    'of two, the first',
  );
  const date = new Date(NOW * 1000).toUTCString();
  assert.deepEqual(await tries([limited(new Date((NOW + 9) * 1000).toUTCString(), { Date: date }), used()], { delay: 1000 }), [9000]);
  for (const unusable of ['0', '', '-5', 'soon', '1.5', new Date((NOW - 9) * 1000).toUTCString()]) {
    const [pause] = await tries([limited(unusable, { Date: date }), used()], { delay: 1000 });
    assert.ok(pause > 500 && pause <= 1000, unusable);
  }
});

for (const [random, pauses] of [
  [0, [1000, 2000]],
  [0xffffffff, [500, 1000]],
]) {
  test(`by default a try has 10 s, a call 30 s, pauses ${pauses} ms at random ${random}`, async (t) => {
    fixRandom(t, random);
    const clock = stopClock(t);
    const timers = recordTimers(t, [10_000, 9999]);
    const call = (...steps) => start(steps, { retry: undefined }).client.userCoupons.use(use());
    await call(lost(), lost(), used());
    assert.deepEqual(timers.splice(0).map(Math.round), [10_000, pauses[0], 10_000, pauses[1], 10_000]);
    clock.at(0, 20_001); // from the start of the call to that of its first try
    await call(used());
    assert.deepEqual(timers, [9999], 'what is left of the 30 s');
  });
}

test('time of tries counts: no pause begins that would outlast the call', async (t) => {
  let time = 0;
  const clock = stopClock(t);
  const calls = async (seconds, took) => {
    const answer = error(429, 'RATELIMIT_EXCEEDED', { 'Retry-After': String(seconds) });
    const { sent, client: own } = start(
      [
        () => {
          clock.at((time += took));
          return response(answer);
        },
        used(),
      ],
      { retry: undefined },
    );
    // Who does wait is ended: this signal is looked at between tries too.
    const failed = await rejection(own.userCoupons.use(use(), { signal: AbortSignal.timeout(1000) }));
    return [failed.code, failed.status, sent.length];
  };
  for (const [seconds, took] of [
    [30, 0],
    [6, 24_000],
    [7, 24_000],
    [2, 31_000],
  ])
    assert.deepEqual(await calls(seconds, took), ['API_ERROR', 429, 1], `${seconds} after ${took}`);
  assert.deepEqual(await calls(5, 24_999), ['ABORTED', undefined, 1], 'this one is waited for');
});

test('a pause that outlasted the call, as in sleep, ends it: nothing more is sent', async (t) => {
  const clock = stopClock(t);
  replaceTimers(t, (run, milliseconds) => {
    if (milliseconds !== 10_000)
      setImmediate(() => {
        clock.at(30_000);
        run();
      });
  });
  const { sent, client: own } = start([error(503), used()], { retry: undefined });
  const failed = await rejection(own.userCoupons.use(use()));
  assert.deepEqual([failed.code, failed.status, failed.outcome, sent.length], ['API_ERROR', 503, 'unknown', 1]);
});

test('after a try that took too long there is a pause too', async (t) => {
  fixRandom(t, 0);
  stopClock(t);
  const timers = [];
  replaceTimers(t, (run, milliseconds) => {
    timers.push(milliseconds);
    if (milliseconds === 1000 || timers.length === 1) setImmediate(run);
  });
  await start([never, used()], { retry: undefined }).client.userCoupons.use(use());
  assert.deepEqual(timers, [10_000, 1000, 10_000]);
});

test('a Retry-After that is no text is ignored; a date is compared with some clock', async (t) => {
  const pauses = recordPauses(t);
  for (const value of [7, ['7'], null]) {
    pauses.length = 0;
    const { sent, client: own } = start([error(429, 'RATELIMIT_EXCEEDED', { 'retry-after': value }), used()], { retry: { delay: 1000 } });
    assert.equal((await own.userCoupons.use(use())).coupon_state, 'USED');
    assert.deepEqual([sent.length, pauses[0] <= 1000 || value?.[0] === '7'], [2, true], String(value));
  }
  pauses.length = 0;
  await start([error(429, 'RATELIMIT_EXCEEDED', { 'Retry-After': new Date((NOW + 9) * 1000).toUTCString() }), used()], {
    retry: { delay: 1000 },
  }).client.userCoupons.use(use());
  assert.deepEqual(pauses, [9000]);
});

test('a pause that would outlast the call is not begun: the error comes at once', async () => {
  const { sent, client: own } = start([error(429, 'RATELIMIT_EXCEEDED', { 'Retry-After': '60' })]);
  const failed = await rejection(own.userCoupons.use(use()));
  assert.deepEqual([failed.status, failed.outcome, sent.length], [429, 'rejected', 1]);
});

test('a try that takes too long is given up for the other host, and stays open', async () => {
  const { sent, client: own } = start([never, used()], { retry: { ...FAST, attemptTimeout: 20 } });
  assert.equal((await own.userCoupons.use(use())).coupon_state, 'USED');
  assert.deepEqual(
    sent.map(({ url }) => new URL(url).host),
    ['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com'],
  );
  assert.equal(sent[0].signal.aborted, true);
  assert.equal(sent[1].signal.aborted, false);

  const silent = start([never, never, never], { retry: { ...FAST, attemptTimeout: 5 } });
  const failed = await rejection(silent.client.userCoupons.use(use()));
  assert.deepEqual([failed.code, failed.outcome, failed.attempts, silent.sent.length], ['TIMEOUT', 'unknown', 3, 3]);
  assert.match(failed.message, /^retry\.attemptTimeout: The time limit was over .* tried 3 times\./);
  assert.deepEqual([failed.cause.name, failed.cause.message], ['TimeoutError', 'attemptTimeout: 5 ms are over']);
  for (const { signal } of silent.sent) assert.equal(signal.reason.name, 'TimeoutError', 'fetch is told why');
});

test('the whole call ends when its time is over, whatever it does just then', { timeout: 8000 }, async (t) => {
  stopClock(t); // the timers alone say when
  const hanging = start([never], { retry: { ...FAST, totalTimeout: 20 } });
  const failed = await rejection(hanging.client.userCoupons.use(use()));
  assert.deepEqual([failed.code, failed.outcome, failed.attempts, hanging.sent.length], ['TIMEOUT', 'unknown', 1, 1]);
  assert.deepEqual([failed.cause.name, failed.cause.message], ['TimeoutError', 'totalTimeout: 20 ms are over']);
  assert.match(failed.message, /^retry\.totalTimeout: /);

  const unsigned = await rejection(client({ signer: never, retry: { totalTimeout: 20 } }).userCoupons.use(use()));
  assert.deepEqual([unsigned.code, unsigned.outcome, unsigned.attempts, unsigned.connected], ['TIMEOUT', 'not-sent', 0, false]);
});

test('an AbortSignal ends a call at once, also with a fetch that ignores it', { timeout: 8000 }, async () => {
  const why = new Error('the customer left');
  const before = start([], { signer: () => assert.fail('signed') });
  const refusal = await rejection(before.client.userCoupons.use(use(), { signal: AbortSignal.abort(why) }));
  assert.deepEqual([refusal.code, refusal.outcome, refusal.cause, before.sent.length], ['ABORTED', 'not-sent', why, 0]);
  assert.match(refusal.message, /AbortSignal ended this call/);

  const during = new AbortController();
  const flight = start(
    [
      () => {
        during.abort(why);
        return never();
      },
    ],
    { retry: { delay: 20_000 } },
  );
  const flying = await rejection(flight.client.userCoupons.use(use(), { signal: during.signal }));
  assert.deepEqual([flying.code, flying.outcome, flying.cause, flight.sent.length], ['ABORTED', 'unknown', why, 1]);
  assert.equal(flight.sent[0].signal.reason, why, 'fetch is told why');

  const asked = new AbortController();
  const stuck = start([], {
    signer: () => {
      asked.abort(why);
      return never();
    },
  });
  const stopped = await rejection(stuck.client.userCoupons.use(use(), { signal: asked.signal }));
  assert.deepEqual(
    [stopped.code, stopped.outcome, stopped.cause],
    ['ABORTED', 'not-sent', why],
    'ended before its signer gave anything back',
  );

  const signing = new AbortController();
  let sign;
  const signer = () =>
    new Promise((resolve) => {
      sign = () => resolve(new Uint8Array(256));
    });
  const slow = start([], { signer });
  const pending = rejection(slow.client.userCoupons.use(use(), { signal: signing.signal }));
  await new Promise((resolve) => setTimeout(resolve, 5));
  signing.abort(why);
  const unsigned = await pending;
  sign();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(
    [unsigned.code, unsigned.outcome, unsigned.cause, slow.sent.length],
    ['ABORTED', 'not-sent', why, 0],
    'signed too late: not sent',
  );

  const pausing = new AbortController();
  const waiting = start([error(429), used()], { retry: { delay: 20_000 } });
  setTimeout(() => pausing.abort(why), 10);
  const paused = await rejection(waiting.client.userCoupons.use(use(), { signal: pausing.signal }));
  assert.deepEqual([paused.code, paused.outcome, paused.cause, waiting.sent.length], ['ABORTED', 'rejected', why, 1]);
  assert.deepEqual([paused.attempts, paused.connected], [1, true], 'the second try was never made');
});

test('a call leaves no timer and no listener behind, on no signal', async (t) => {
  const signals = new Set();
  const { prototype } = EventTarget;
  const { addEventListener } = prototype;
  t.after(() => {
    prototype.addEventListener = addEventListener;
  });
  prototype.addEventListener = function (...values) {
    signals.add(this);
    return addEventListener.apply(this, values);
  };
  const controller = new AbortController();
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const { signal } = controller;
  await start([lost(), used()]).client.userCoupons.use(use(), { signal });
  await rejection(start([error(403)]).client.userCoupons.use(use(), { signal }));
  await rejection(start([never, never, never], { retry: { ...FAST, attemptTimeout: 3 } }).client.userCoupons.use(use(), { signal }));
  const listeners = [...signals].map((one) => getEventListeners(one, 'abort').length);
  assert.deepEqual([timers(), Math.max(...listeners)], [before, 0]);
  assert.deepEqual([...signals], [signal], 'the signals of the tries are for fetch alone');
});
