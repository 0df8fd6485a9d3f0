// Calls which run at once take turns of the event loop: one is sent and one is verified in each turn, whoever signs; a response
// waits for responses alone, and a call that is alone for nothing; what ends in the line does no work; nobody waits where
// a turn may never come. Counts turns, not time.

import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
import { test } from 'node:test';
import { inChild } from './child.mjs';
import { never, response } from './retrying.mjs';
import { client, couponEntity, merchant, NOW, rejection, signedResponse, use } from './wechatpay.mjs';

const CALLS = 32;
const atOnce = (task) => Promise.all(Array.from({ length: CALLS }, task));
const used = () => response(signedResponse(couponEntity()));
const signer = (message) => sign('RSA-SHA256', message, merchant.privateKey);

// One turn after the import, which is when the package knows that turns come.
await new Promise((resolve) => {
  setImmediate(resolve);
});

/** Counts the turns of the event loop from now to the end of the test. */
function counter(t) {
  const counted = { turn: 0 };
  const count = () => {
    counted.turn += 1;
    next = setImmediate(count);
  };
  let next = setImmediate(count);
  t.after(() => clearImmediate(next));
  return counted;
}

const SIGNERS = { 'the host': {}, 'the wasm': { signer: 'wasm' }, 'a function that has the signature at once': { signer } };

for (const [who, settings] of Object.entries(SIGNERS)) {
  test(`${CALLS} calls signed by ${who} take ${CALLS} turns to send and verify`, async (t) => {
    let arrive;
    const all = new Promise((resolve) => {
      arrive = resolve;
    });
    const sent = [];
    const { userCoupons } = client({
      ...settings,
      async fetch() {
        sent.push(counted.turn);
        if (sent.length === CALLS) arrive();
        await all;
        return used();
      },
    });
    const counted = counter(t);
    const judged = await atOnce(() => userCoupons.use(use()).then(() => counted.turn));
    assert.deepEqual([new Set(sent).size, new Set(judged).size], [CALLS, CALLS]);
  });
}

test('a response does not wait for requests that are to be sent', async () => {
  const became = [];
  const { userCoupons } = client({ signer: 'wasm', fetch: async () => became.push('sent') && used() });
  await atOnce(() => userCoupons.use(use()).then(() => became.push('judged')));
  assert.equal(became.length, 2 * CALLS);
  assert.ok(became.indexOf('judged') < 4, became.join(' '));
});

test('a call alone is sent when it is signed, and verified when its response comes', async (t) => {
  const turns = [];
  const here = (value) => turns.push(counted.turn) && value;
  const { userCoupons } = client({ signer: (message) => here(signer(message)), fetch: async () => here(used()) });
  const counted = counter(t);
  await userCoupons.use(use());
  here();
  assert.deepEqual(turns, [turns[0], turns[0], turns[0]]);
});

test('calls that end while they wait are not signed, not sent and not verified', async () => {
  let asked = 0;
  const now = () => (asked += 1) && NOW * 1000; // once to sign, once to verify
  const controller = new AbortController();
  const { signal } = controller;
  const silent = client({ signer: 'wasm', now, fetch: () => controller.abort() ?? never() });
  const ended = await atOnce(() => rejection(silent.userCoupons.use(use(), { signal })));
  assert.deepEqual(
    ended.map(({ outcome }) => outcome),
    ['unknown', ...Array(CALLS - 1).fill('not-sent')],
  );
  await silent.userCoupons.use.prepareAsync(use()); // behind all of them
  assert.equal(asked, 1 + 1);

  asked = 0;
  const last = new AbortController();
  let arrive;
  const all = new Promise((resolve) => {
    arrive = resolve;
  });
  let sent = 0;
  const answered = client({
    signer: 'wasm',
    now,
    async fetch() {
      sent += 1;
      if (sent === CALLS) arrive();
      await all;
      return used();
    },
  });
  const outcomes = await atOnce(() =>
    answered.userCoupons.use(use(), { signal: last.signal }).then(
      (coupon) => last.abort() ?? coupon.coupon_state,
      ({ outcome }) => outcome,
    ),
  );
  for (let turn = 0; turn <= CALLS; turn += 1)
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  assert.deepEqual(outcomes.sort(), ['USED', ...Array(CALLS - 1).fill('unknown')].sort());
  assert.equal(asked, CALLS + 1);
});

const IN_CHILD = `
import { createRequire } from 'node:module';
import { config } from './wechatpay.mjs';
const answer = async () => { const { status, headers, body } = signedResponse(couponEntity()); return { status, headers, arrayBuffer: async () => body.buffer }; };
const states = async (made) => (await Promise.all(Array.from({ length: 8 }, () => made.userCoupons.use(use())))).map((coupon) => coupon.coupon_state);
const again = () => createRequire(import.meta.url)('wechatpay-coupon'); // another start than the one by import
const { setImmediate: real } = globalThis;
const turn = () => new Promise((resolve) => { real(resolve); });
`;
const EIGHT = Array(8).fill('USED');

test('the first calls of a process take turns too', async () => {
  const turns = await inChild(`${IN_CHILD}
    const own = again();
    await turn();
    let count = 0;
    const counting = () => { count += 1; next = real(counting); };
    let next = real(counting);
    const turns = [];
    await states(new own.WechatPay(config({ signer: 'wasm', fetch: () => turns.push(count) && answer() })));
    clearImmediate(next);
    report(turns);
  `);
  assert.equal(new Set(turns).size, 8);
});

const CLOCKS = {
  'never comes': 'globalThis.setImmediate = () => {};',
  'is of a test, and comes once': 'let left = 1; globalThis.setImmediate = Object.assign((run) => left-- > 0 && real(run), { clock: {} });',
  'is made of a setTimeout that a test replaces later': `
    globalThis.setImmediate = (run) => setTimeout(run, 0);
    setTimeout(() => { globalThis.setTimeout = Object.assign(() => {}, { clock: {} }); }, 5);`,
};

for (const [which, code] of Object.entries(CLOCKS)) {
  test(`no call waits for a setImmediate that ${which}`, async () => {
    const given = await inChild(`${IN_CHILD}
      const { setTimeout: later } = globalThis;
      ${code}
      const own = again();
      await new Promise((resolve) => { later(resolve, 50); });
      const made = new own.WechatPay(config({ fetch: answer }));
      report([await states(made), await states(made)]);
    `);
    assert.deepEqual(given, [EIGHT, EIGHT]);
  });
}

test('the slim entry, where requests may not wait for each other, takes no turns', async () => {
  const given = await inChild(`${IN_CHILD}
    import { readFileSync } from 'node:fs';
    let asked = 0;
    globalThis.setImmediate = (...given) => { asked += 1; return real(...given); };
    const slim = await import('wechatpay-coupon/slim');
    slim.initSync(readFileSync(createRequire(import.meta.url).resolve('wechatpay-coupon/core_bg.wasm')));
    const made = new slim.WechatPay(config({ fetch: answer }));
    report([await states(made), await states(made), asked]);
  `);
  assert.deepEqual(given, [EIGHT, EIGHT, 0]);
});
