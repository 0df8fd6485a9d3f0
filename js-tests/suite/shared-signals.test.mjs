// Many calls may share one AbortSignal: it has one listener, of which Node.js does not warn, and none once the calls are over;
// each call ends for itself. In processes of their own, since a warning is given once.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inChild } from './child.mjs';
import { response, start, used } from './retrying.mjs';
import { client, rejection, use } from './wechatpay.mjs';

/** 1,000 calls. `fetch` is an expression; it may use what the response is made of, and `abort()`, which fires the signal. */
const thousandCalls = (fetch, retry) => `
  import { getEventListeners } from 'node:events';
  const warnings = [];
  process.on('warning', ({ name }) => warnings.push(name));
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => setImmediate(() => controller.abort());
  const listeners = () => getEventListeners(signal, 'abort').length;
  const { status, headers, body } = signedResponse(couponEntity());
  const answer = { status, headers, arrayBuffer: async () => body.buffer };
  const never = new Promise(() => {});
  let [sent, most] = [0, 0];
  const fetching = ${fetch};
  const fetch = () => {
    sent += 1;
    most = Math.max(most, listeners());
    return fetching(sent);
  };
  const own = client({ signer: () => new Uint8Array(256), fetch, retry: ${JSON.stringify(retry)} });
  const ending = ({ code, attempts, coupon_state }) => coupon_state ?? [code, attempts].join(' ');
  const calls = Array.from({ length: 1000 }, () => own.userCoupons.use(use(), { signal }).then(ending, ending));
  const became = [...new Set(await Promise.all(calls))];
  await new Promise((resolve) => setImmediate(resolve));
  report({ became, most, after: listeners(), warnings });`;

const LONG = { attemptTimeout: 600_000, totalTimeout: 600_000 };
const ENDINGS = {
  'get responses': ['async () => answer', LONG, 'USED'],
  'are under way when it fires': ['(sent) => { if (sent === 1000) abort(); return never; }', LONG, 'ABORTED 1'],
  'wait for their next try when it fires': [
    'async (sent) => { if (sent === 1000) abort(); throw new Error("lost"); }',
    { ...LONG, delay: 60_000 },
    'ABORTED 1',
  ],
  'run into their time limit': ['() => never', { ...LONG, times: 0, attemptTimeout: 5000 }, 'TIMEOUT 1'],
};

for (const [name, [fetch, retry, became]] of Object.entries(ENDINGS)) {
  test(`one listener for 1,000 calls, and none afterwards, when they ${name}`, async () => {
    assert.deepEqual(await inChild(thousandCalls(fetch, retry)), { became: [became], most: 1, after: 0, warnings: [] });
  });
}

test('of calls that share a signal each ends alone, and others go on', async () => {
  const answers = [];
  const fetch = () =>
    new Promise((resolve) => {
      answers.push(() => resolve(response(used())));
    });
  const own = client({ signer: 'wasm', fetch, retry: LONG });
  const [shared, other] = [new AbortController(), new AbortController()];
  const [first, second, third] = [shared, shared, other].map(({ signal }) => own.userCoupons.use(use(), { signal }));
  while (answers.length < 3) await new Promise((resolve) => setImmediate(resolve));
  answers[0]();
  assert.equal((await first).coupon_state, 'USED');
  shared.abort('over');
  assert.equal((await rejection(second)).cause, 'over');
  answers[2]();
  assert.equal((await third).coupon_state, 'USED');
});

test('a signal of another make that fires again ends the calls of each time', async () => {
  const listeners = new Set();
  const signal = {
    aborted: false,
    reason: 'again',
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
  };
  const fire = () => {
    signal.aborted = true;
    for (const listener of [...listeners]) listener();
    signal.aborted = false;
  };
  for (let round = 0; round < 2; round += 1) {
    const { client: own } = start(
      [
        () => {
          setImmediate(fire);
          return new Promise(() => {});
        },
      ],
      { retry: LONG },
    );
    const { code, cause } = await rejection(own.userCoupons.use(use(), { signal }));
    assert.deepEqual([code, cause, listeners.size], ['ABORTED', 'again', 0]);
  }
});
