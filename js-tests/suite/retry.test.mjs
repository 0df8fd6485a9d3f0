// Proves what is sent again and what is not: the same bytes under a fresh signature, only where a repeat is documented as safe and can
// mend the failure; how long it waits; and that the outcome of an error is that of the whole call, over all its tries.

import assert from 'node:assert/strict';
import { verify } from 'node:crypto';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { busifavorReturn, client, couponEntity, merchant, NOW, operationOf, PARAMETERS, rejection, signedAnswer, unsignedAnswer, use, wechatpay } from './wechatpay.mjs';

const response = ({ status, headers, body }) => ({ status, headers, arrayBuffer: async () => body.buffer });
const coded = (code, more) => Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code, ...more }) });
const refused = () => coded('ECONNREFUSED', { syscall: 'connect' });
const lost = () => coded('ECONNRESET', { syscall: 'read' });
const error = (status, code = 'SYSTEM_ERROR', headers = {}) => {
  const answer = unsignedAnswer(status, JSON.stringify({ code, message: 'no' }));
  return { ...answer, headers: { ...answer.headers, ...headers } };
};
const used = () => signedAnswer(couponEntity());

/** A fetch that goes through `steps`: a thrown error, an answer, or a function of (url, init). It keeps what was sent. */
function script(...steps) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url, ...init });
    const step = steps[sent.length - 1] ?? assert.fail(`try ${sent.length} was not expected`);
    if (typeof step === 'function') return step(url, init);
    if (step instanceof Error) throw step;
    return response(step);
  };
  return { fetch, sent };
}

const FAST = { delay: 0 };
const start = (steps, changes) => {
  const { fetch, sent } = script(...steps);
  // The wasm signs at once: a short time limit ends what the test is about, and not a signature.
  return { sent, client: client({ signer: 'wasm', fetch, retry: FAST, ...changes }) };
};

/** Records what is waited for between tries, and does not wait. Limits of time stay as they are. */
function recordPauses(t) {
  const pauses = [];
  const { setTimeout } = globalThis;
  t.after(() => { globalThis.setTimeout = setTimeout; });
  globalThis.setTimeout = (run, milliseconds, ...rest) => {
    if (milliseconds === 10_000 || milliseconds === 30_000 || milliseconds === 3_600_000 || milliseconds === 600_000) return setTimeout(run, milliseconds, ...rest);
    pauses.push(milliseconds);
    return setTimeout(run, 0, ...rest);
  };
  return pauses;
}

const MENDED = {
  'a connection that was refused': refused(),
  'a connection that broke': lost(),
  'an error without a reason': new TypeError('Failed to fetch'),
  202: { ...signedAnswer(''), status: 202 },
  429: error(429, 'RATELIMIT_EXCEEDED'),
  500: error(500),
  502: unsignedAnswer(502, '<html>'),
  503: error(503, 'SERVICE_UNAVAILABLE'),
  'a body that broke off': () => ({ status: 200, headers: {}, arrayBuffer: () => Promise.reject(lost()) }),
};

test('9 of 9 failures that a repeat can mend are repeated, with the same bytes, a fresh nonce and a signature that holds', async () => {
  for (const [name, failed] of Object.entries(MENDED)) {
    let now = NOW * 1000;
    const { sent, client: own } = start([failed, used()], { now: () => (now += 1000) });
    assert.equal((await own.userCoupons.use(use())).coupon_state, 'USED', name);
    assert.equal(sent.length, 2, name);
    const [first, second] = sent.map(({ url, method, body, headers }) => {
      const parts = Object.fromEntries([...headers.Authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
      const message = `${method}\n${new URL(url).pathname}\n${parts.timestamp}\n${parts.nonce_str}\n${body}\n`;
      assert.ok(verify('RSA-SHA256', Buffer.from(message), merchant.publicKey, Buffer.from(parts.signature, 'base64')), name);
      return { ...parts, body, path: new URL(url).pathname };
    });
    assert.equal(first.body, second.body);
    assert.equal(first.path, second.path);
    assert.notEqual(first.nonce_str, second.nonce_str);
    assert.notEqual(first.signature, second.signature);
    assert.ok(Number(second.timestamp) > Number(first.timestamp), name);
  }
  assert.equal(Object.keys(MENDED).length, 9);
});

test('what becomes of the parameters after the call has begun changes nothing that is sent', async () => {
  const params = use();
  const { sent, client: own } = start([() => { params.stock_id = '2'; delete params.use_time; throw lost(); }, used()]);
  await own.userCoupons.use(params);
  assert.deepEqual([sent.length, sent[0].body], [2, sent[1].body]);
});

test('by default there are at most two more tries, and the error of the last one tells', async () => {
  const { sent, client: own } = start([error(500), error(502), error(503, 'SERVICE_UNAVAILABLE')]);
  const failed = await rejection(own.userCoupons.use(use()));
  assert.deepEqual([failed.status, failed.apiCode, failed.outcome, sent.length], [503, 'SERVICE_UNAVAILABLE', 'unknown', 3]);
  assert.match(failed.message, /This was try 3\./);
});

test('what no repeat can mend is sent once', async () => {
  const statuses = [200, 204, 302, 400, 401, 403, 404, 405, 409, 501, 504];
  for (const status of statuses) {
    const { sent, client: own } = start([unsignedAnswer(status, '{"code":"X"}')]);
    await rejection(own.userCoupons.use(use()));
    assert.equal(sent.length, 1, String(status));
  }
});

const forged = (change) => {
  const answer = signedAnswer(couponEntity());
  return { ...answer, ...change(answer) };
};
const header = (name, value) => ({ headers }) => ({ headers: { ...headers, [name]: value } });
const UNVERIFIABLE = {
  HEADER_MISSING: forged(header('Wechatpay-Signature', undefined)),
  HEADER_INVALID: forged(header('Wechatpay-Timestamp', 'now')),
  TIMESTAMP_OUT_OF_WINDOW: signedAnswer(couponEntity(), { timestamp: String(NOW - 400) }),
  SERIAL_UNKNOWN: signedAnswer(couponEntity(), { serial: 'PUB_KEY_ID_1' }),
  SIGNATURE_MALFORMED: forged(header('Wechatpay-Signature', 'AAAA')),
  SIGNATURE_MISMATCH: signedAnswer(couponEntity(), { key: merchant.privateKey }),
  SIGNATURE_PROBE: forged(header('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/AAAA')),
  ANSWER_MISMATCH: signedAnswer(couponEntity({ coupon_code: 'another' })),
  BODY_NOT_JSON: signedAnswer('{'),
  ENTITY_INVALID: signedAnswer({}),
};

test('10 of 10 answers that cannot be believed are never asked for again, not even under a status that is', async () => {
  for (const [code, answer] of Object.entries(UNVERIFIABLE)) {
    const { sent, client: own } = start([answer]);
    assert.equal((await rejection(own.userCoupons.use(use()))).code, code);
    assert.equal(sent.length, 1, code);
  }
  // A 500 that carries a signature that does not hold.
  const { sent, client: own } = start([{ ...UNVERIFIABLE.SIGNATURE_MISMATCH, status: 500 }]);
  assert.deepEqual([(await rejection(own.userCoupons.use(use()))).code, sent.length], ['SIGNATURE_MISMATCH', 1]);
  assert.equal(Object.keys(UNVERIFIABLE).length, 10);
});

test('an operation that is not documented as repeatable is never repeated', async () => {
  for (const [name, failed] of Object.entries(MENDED)) {
    const { sent, client: own } = start([failed], { retry: { ...FAST, times: 10 } });
    await rejection(own.busifavor.return(busifavorReturn()));
    assert.equal(sent.length, 1, name);
  }
});

test('wrong parameters, a signer that fails and a freed client send nothing and are not repeated', async () => {
  let asked = 0;
  const signer = () => { asked += 1; throw new Error('KMS'); };
  const failed = await rejection(client({ signer, retry: FAST }).userCoupons.use(use()));
  assert.deepEqual([failed.code, failed.outcome, asked], ['TRANSPORT_FAILED', 'not-sent', 1]);
  assert.equal((await rejection(client().userCoupons.use({}))).outcome, 'not-sent');
  const { sent, client: own } = start([() => { own.free(); throw lost(); }]);
  const freed = await rejection(own.userCoupons.use(use()));
  assert.deepEqual([freed.code, freed.outcome, sent.length], ['CLIENT_FREED', 'unknown', 1], 'the first try may have happened');
  assert.match(freed.message, /may have happened all the same/);
});

test('a random source that fails at a later try does not undo what an earlier one may have done', async (t) => {
  const source = Object.getPrototypeOf(globalThis.crypto);
  const { getRandomValues } = source;
  t.after(() => { source.getRandomValues = getRandomValues; });
  const { sent, client: own } = start([() => {
    source.getRandomValues = () => assert.fail('no randomness');
    throw lost();
  }]);
  const failed = await rejection(own.userCoupons.use(use()));
  assert.deepEqual([failed.code, failed.outcome, sent.length], ['RANDOM_UNAVAILABLE', 'unknown', 1]);
});

const no = error(403, 'NOT_ENOUGH');
const OVER_ALL_TRIES = [
  [[no], 'rejected'],
  [[refused(), no], 'rejected'],
  [[refused(), refused(), refused()], 'not-sent'],
  [[refused(), refused(), lost()], 'unknown'],
  [[lost(), refused(), refused()], 'unknown'],
  [[lost(), no], 'unknown'],
  [[lost(), error(429), error(429)], 'unknown'],
  [[lost(), error(404, 'NOT_FOUND')], 'unknown'],
  [[error(500), no], 'unknown'],
  [[error(429), no], 'rejected'],
  [[error(429), error(429), error(429)], 'rejected'],
  [[error(429), refused(), refused()], 'rejected'],
  [[error(429), lost(), error(429)], 'unknown'],
  [[{ ...signedAnswer(''), status: 202 }, no], 'unknown'],
  [[refused(), UNVERIFIABLE.SIGNATURE_MISMATCH], 'unknown'],
  [[error(503), UNVERIFIABLE.SERIAL_UNKNOWN], 'unknown'],
];

test('16 of 16 sequences of tries have the outcome of the whole call, and the advice that goes with it', async () => {
  for (const [steps, outcome] of OVER_ALL_TRIES) {
    const { sent, client: own } = start(steps);
    const failed = await rejection(own.userCoupons.use(use()));
    const name = steps.map((step) => step.status ?? step.cause?.code).join(', ');
    assert.equal(failed.outcome, outcome, name);
    assert.equal(sent.length, steps.length, name);
    assert.match(failed.message, { rejected: /changed nothing\.$/, 'not-sent': /sent nothing\.$/, unknown: /may have happened all the same/ }[outcome], name);
  }
  assert.equal(OVER_ALL_TRIES.length, 16);
});

test('the pause doubles and loses up to a half at random; Retry-After makes it longer, never shorter', async (t) => {
  const pauses = recordPauses(t);
  const tries = async (steps, retry) => {
    pauses.length = 0;
    await start(steps, { retry }).client.userCoupons.use(use());
    return [...pauses];
  };
  const [first, second, third] = await tries([lost(), lost(), lost(), used()], { times: 3, delay: 1000 });
  for (const [pause, full] of [[first, 1000], [second, 2000], [third, 4000]]) assert.ok(pause > full / 2 && pause <= full, `${pause} of ${full}`);
  const many = new Set();
  for (let round = 0; round < 20; round += 1) many.add((await tries([lost(), used()], { delay: 1000 }))[0]);
  assert.ok(many.size > 15, 'jitter');

  const limited = (value, more) => error(429, 'RATELIMIT_EXCEEDED', { 'Retry-After': value, ...more });
  assert.deepEqual(await tries([limited('7'), used()], { delay: 1000 }), [7000]);
  const twice = limited('7');
  assert.deepEqual(await tries([{ ...twice, headers: [...Object.entries(twice.headers), ['retry-after', '9']] }, used()], { delay: 1000 }), [7000], 'of two, the first');
  const date = new Date(NOW * 1000).toUTCString();
  assert.deepEqual(await tries([limited(new Date((NOW + 9) * 1000).toUTCString(), { Date: date }), used()], { delay: 1000 }), [9000]);
  for (const unusable of ['0', '', '-5', 'soon', '1.5', new Date((NOW - 9) * 1000).toUTCString()]) {
    const [pause] = await tries([limited(unusable, { Date: date }), used()], { delay: 1000 });
    assert.ok(pause > 500 && pause <= 1000, unusable);
  }
});

/** Every random number of 32 bits is this one; nonces stay random. */
function fixRandom(t, random) {
  const source = Object.getPrototypeOf(globalThis.crypto);
  const { getRandomValues } = source;
  t.after(() => { source.getRandomValues = getRandomValues; });
  source.getRandomValues = function (array) { return array instanceof Uint32Array ? array.fill(random) : getRandomValues.call(this, array); };
}

/** A clock for what waits: it stands still, or goes through `times` and then stands still. */
function stopClock(t, ...times) {
  const { now } = performance;
  t.after(() => { performance.now = now; });
  performance.now = () => (times.length > 1 ? times.shift() : times[0] ?? 0);
  return { at: (...next) => { times = next; } };
}

/** Every `setTimeout`, in milliseconds; none of those given in `ends` fires, all others at once. */
function recordTimers(t, ends) {
  const timers = [];
  const { setTimeout } = globalThis;
  t.after(() => { globalThis.setTimeout = setTimeout; });
  globalThis.setTimeout = (run, milliseconds) => {
    timers.push(milliseconds);
    return ends.includes(milliseconds) ? undefined : setTimeout(run, 0);
  };
  return timers;
}

for (const [random, pauses] of [[0, [1000, 2000]], [0xffffffff, [500, 1000]]]) {
  test(`by default a try has 10 s, a call 30 s, and the pauses are ${pauses} ms when the random number is ${random}`, async (t) => {
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

test('the time that tries took counts: no pause is begun that would end when the call has to, or later', async (t) => {
  let time = 0;
  const clock = stopClock(t);
  const calls = async (seconds, took) => {
    const answer = error(429, 'RATELIMIT_EXCEEDED', { 'Retry-After': String(seconds) });
    const { sent, client: own } = start([() => { clock.at((time += took)); return response(answer); }, used()], { retry: undefined });
    // Who does wait is ended: this signal is looked at between tries too.
    const failed = await rejection(own.userCoupons.use(use(), { signal: AbortSignal.timeout(1000) }));
    return [failed.code, failed.status, sent.length];
  };
  for (const [seconds, took] of [[30, 0], [6, 24_000], [7, 24_000], [2, 31_000]]) assert.deepEqual(await calls(seconds, took), ['API_ERROR', 429, 1], `${seconds} after ${took}`);
  assert.deepEqual(await calls(5, 24_999), ['TRANSPORT_FAILED', undefined, 1], 'this one is waited for');
});

/** Takes the place of `setTimeout`: `act(run, milliseconds)` says what becomes of a timer. */
function replaceTimers(t, act) {
  const { setTimeout } = globalThis;
  t.after(() => { globalThis.setTimeout = setTimeout; });
  globalThis.setTimeout = act;
}

test('a pause that lasted longer than the call may, as when a machine slept, is the end of the call: nothing more is sent', async (t) => {
  const clock = stopClock(t);
  replaceTimers(t, (run, milliseconds) => {
    if (milliseconds !== 10_000) setImmediate(() => { clock.at(30_000); run(); });
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

test('a Retry-After that is no text says nothing, and a date is compared with this clock where the answer has none', async (t) => {
  const pauses = recordPauses(t);
  for (const value of [7, ['7'], null]) {
    pauses.length = 0;
    const { sent, client: own } = start([error(429, 'RATELIMIT_EXCEEDED', { 'retry-after': value }), used()], { retry: { delay: 1000 } });
    assert.equal((await own.userCoupons.use(use())).coupon_state, 'USED');
    assert.deepEqual([sent.length, pauses[0] <= 1000 || value?.[0] === '7'], [2, true], String(value));
  }
  pauses.length = 0;
  await start([error(429, 'RATELIMIT_EXCEEDED', { 'Retry-After': new Date((NOW + 9) * 1000).toUTCString() }), used()], { retry: { delay: 1000 } }).client.userCoupons.use(use());
  assert.deepEqual(pauses, [9000]);
});

test('a pause that would end after the whole call has to is not begun: the error comes at once', async () => {
  const { sent, client: own } = start([error(429, 'RATELIMIT_EXCEEDED', { 'Retry-After': '60' })]);
  const failed = await rejection(own.userCoupons.use(use()));
  assert.deepEqual([failed.status, failed.outcome, sent.length], [429, 'rejected', 1]);
});

const never = () => new Promise(() => {});

test('a try that takes too long is given up, the next one goes to the other host, and the outcome stays open', async () => {
  const { sent, client: own } = start([never, used()], { retry: { ...FAST, attemptTimeout: 20 } });
  assert.equal((await own.userCoupons.use(use())).coupon_state, 'USED');
  assert.deepEqual(sent.map(({ url }) => new URL(url).host), ['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com']);
  assert.equal(sent[0].signal.aborted, true);
  assert.equal(sent[1].signal.aborted, false);

  const silent = start([never, never, never], { retry: { ...FAST, attemptTimeout: 5 } });
  const failed = await rejection(silent.client.userCoupons.use(use()));
  assert.deepEqual([failed.code, failed.outcome, failed.cause, silent.sent.length], ['TRANSPORT_FAILED', 'unknown', undefined, 3]);
  assert.match(failed.message, /time limit/);
});

test('the whole call ends when its time is over, whatever it does just then', { timeout: 8000 }, async (t) => {
  stopClock(t); // the timers alone say when
  const hanging = start([never], { retry: { ...FAST, totalTimeout: 20 } });
  const failed = await rejection(hanging.client.userCoupons.use(use()));
  assert.deepEqual([failed.code, failed.outcome, hanging.sent.length], ['TRANSPORT_FAILED', 'unknown', 1]);

  const unsigned = await rejection(client({ signer: never, retry: { totalTimeout: 20 } }).userCoupons.use(use()));
  assert.deepEqual([unsigned.code, unsigned.outcome], ['TRANSPORT_FAILED', 'not-sent']);
});

test('an AbortSignal ends a call at once, also with a fetch that does not listen; nothing is signed or sent afterwards', { timeout: 8000 }, async () => {
  const why = new Error('the customer left');
  const before = start([], { signer: () => assert.fail('signed') });
  const refusal = await rejection(before.client.userCoupons.use(use(), { signal: AbortSignal.abort(why) }));
  assert.deepEqual([refusal.code, refusal.outcome, refusal.cause, before.sent.length], ['TRANSPORT_FAILED', 'not-sent', why, 0]);
  assert.match(refusal.message, /AbortSignal ended this call/);

  const during = new AbortController();
  const flight = start([() => { during.abort(why); return never(); }], { retry: { delay: 20_000 } });
  const flying = await rejection(flight.client.userCoupons.use(use(), { signal: during.signal }));
  assert.deepEqual([flying.code, flying.outcome, flying.cause, flight.sent.length], ['TRANSPORT_FAILED', 'unknown', why, 1]);
  assert.equal(flight.sent[0].signal.reason, why, 'fetch is told why');

  const asked = new AbortController();
  const stuck = start([], { signer: () => { asked.abort(why); return never(); } });
  const stopped = await rejection(stuck.client.userCoupons.use(use(), { signal: asked.signal }));
  assert.deepEqual([stopped.code, stopped.outcome, stopped.cause], ['TRANSPORT_FAILED', 'not-sent', why], 'ended before its signer gave anything back');

  const signing = new AbortController();
  let sign;
  const signer = () => new Promise((resolve) => { sign = () => resolve(new Uint8Array(256)); });
  const slow = start([], { signer });
  const pending = rejection(slow.client.userCoupons.use(use(), { signal: signing.signal }));
  await new Promise((resolve) => setTimeout(resolve, 5));
  signing.abort(why);
  const unsigned = await pending;
  sign();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual([unsigned.outcome, unsigned.cause, slow.sent.length], ['not-sent', why, 0], 'signed too late: not sent');

  const pausing = new AbortController();
  const waiting = start([error(429), used()], { retry: { delay: 20_000 } });
  setTimeout(() => pausing.abort(why), 10);
  const paused = await rejection(waiting.client.userCoupons.use(use(), { signal: pausing.signal }));
  assert.deepEqual([paused.code, paused.outcome, paused.cause, waiting.sent.length], ['TRANSPORT_FAILED', 'rejected', why, 1]);
  assert.doesNotMatch(paused.message, /This was try/, 'the second try was never made');
});

test('a call leaves no timer and no listener behind, on no signal', async (t) => {
  const signals = new Set();
  const { prototype } = EventTarget;
  const { addEventListener } = prototype;
  t.after(() => { prototype.addEventListener = addEventListener; });
  prototype.addEventListener = function (...values) { signals.add(this); return addEventListener.apply(this, values); };
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

test('retry can be chosen for the client and for a call; what a call leaves out stays as the client has it', async () => {
  const tries = async (configured, ofCall) => {
    const { sent, client: own } = start(Array.from({ length: 11 }, () => error(500)), { retry: configured });
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
  for (const [configured, ofCall, wanted] of table) assert.equal(await tries(configured, ofCall), wanted, JSON.stringify([configured, ofCall]));
});

const OWN = { times: 1, delay: 700, attemptTimeout: 5000, totalTimeout: 50_000 };
const USUAL = { times: 2, delay: 1000, attemptTimeout: 10_000, totalTimeout: 30_000 };

test('9 of 9 ways to set retry, of the client and of a call, have these limits, pauses and tries', async (t) => {
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
    const { client: own } = start(Array.from({ length: times + 1 }, () => error(500)), { retry: configured });
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

test('each number of retry may be the least and the most that is documented, and no other beyond', () => {
  const ranges = { times: [0, 10], delay: [0, 60_000], attemptTimeout: [1, 600_000], totalTimeout: [1, 3_600_000] };
  for (const [name, [least, most]] of Object.entries(ranges)) {
    for (const value of [least, most]) assert.ok(client({ retry: { [name]: value } }), `${name} ${value}`);
    for (const value of [least - 1, most + 1]) assert.throws(() => client({ retry: { [name]: value } }), ({ at }) => at === `retry.${name}`, `${name} ${value}`);
  }
});

test('a mistake in retry or in the options of a call is named before anything is sent', async () => {
  const configured = [[7, 'retry'], [null, 'retry'], [[], 'retry'], ['2', 'retry'], [{ tries: 2 }, 'retry'], [{ toString: 2 }, 'retry'], [{ times: -1 }, 'retry.times'], [{ times: 11 }, 'retry.times'], [{ times: 1.5 }, 'retry.times'], [{ times: '2' }, 'retry.times'], [{ delay: 60_001 }, 'retry.delay'], [{ attemptTimeout: 0 }, 'retry.attemptTimeout'], [{ totalTimeout: NaN }, 'retry.totalTimeout'], [{ totalTimeout: Infinity }, 'retry.totalTimeout']];
  for (const [retry, at] of configured) {
    assert.throws(() => client({ retry }), ({ code, at: place, outcome }) => code === 'CONFIG_INVALID' && place === at && outcome === 'not-sent', at);
  }
  const ofCall = [[null, 'options'], [7, 'options'], [{ timeout: 1 }, 'options'], [{ signal: {} }, 'options.signal'], [{ signal: { addEventListener() {} } }, 'options.signal'], [{ signal: 'abort' }, 'options.signal'], [{ retry: { times: 99 } }, 'options.retry.times'], [{ retry: 1 }, 'options.retry']];
  for (const [options, at] of ofCall) {
    const failed = await rejection(client().userCoupons.use(use(), options));
    assert.deepEqual([failed.code, failed.at, failed.outcome], ['CONFIG_INVALID', at, 'not-sent']);
  }
});

test('every repeatable operation is repeated, and only those', async () => {
  const repeated = [];
  for (const [name, parameters] of Object.entries(PARAMETERS)) {
    const { sent, client: own } = start([error(500), no]);
    await rejection(operationOf(own, name)(parameters()));
    if (sent.length === 2) repeated.push(name);
  }
  assert.deepEqual(repeated, Object.keys(PARAMETERS).filter((name) => name !== 'busifavor.return'));
});
