// Proves that calls which run at once take turns of the event loop: one is sent and one is judged in each turn, whoever signs; that an answer
// waits for answers alone, and a call that is alone for nothing; and that nobody waits where a turn may never come. Counts turns, not time.

import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
import { test } from 'node:test';
import { inChild } from './child.mjs';
import { response } from './retrying.mjs';
import { client, couponEntity, merchant, signedAnswer, use } from './wechatpay.mjs';

const CALLS = 32;

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

/** A client after its first call, which has shown that turns come; `fetch` is what the others get. */
async function begun(settings, fetch) {
  let now = async () => response(signedAnswer(couponEntity()));
  const made = client({ ...settings, fetch: (...sent) => now(...sent) });
  await made.userCoupons.use(use());
  await new Promise((resolve) => { setImmediate(resolve); });
  now = fetch;
  return made;
}

const SIGNERS = {
  'the host': {},
  'the wasm': { signer: 'wasm' },
  'a function that has the signature at once': { signer: (message) => sign('RSA-SHA256', message, merchant.privateKey) },
};

for (const [who, settings] of Object.entries(SIGNERS)) {
  test(`${CALLS} calls at once, signed by ${who}, are sent and judged in ${CALLS} turns each`, async (t) => {
    let arrive;
    const all = new Promise((resolve) => { arrive = resolve; });
    const sent = [];
    const made = await begun(settings, async () => {
      sent.push(counted.turn);
      if (sent.length === CALLS) arrive();
      await all;
      return response(signedAnswer(couponEntity()));
    });
    const counted = counter(t);
    const judged = await Promise.all(Array.from({ length: CALLS }, () => made.userCoupons.use(use()).then(() => counted.turn)));
    assert.deepEqual([new Set(sent).size, new Set(judged).size], [CALLS, CALLS]);
  });
}

test('an answer does not wait for the requests that are to go', async () => {
  const became = [];
  const made = await begun({ signer: 'wasm' }, async () => {
    became.push('sent');
    return response(signedAnswer(couponEntity()));
  });
  await Promise.all(Array.from({ length: CALLS }, () => made.userCoupons.use(use()).then(() => became.push('judged'))));
  assert.equal(became.length, 2 * CALLS);
  assert.ok(became.indexOf('judged') < 4, became.join(' '));
});

test('a call that is alone is sent in the turn in which it was signed', async (t) => {
  const turns = [];
  const signer = (message) => {
    turns.push(counted.turn);
    return sign('RSA-SHA256', message, merchant.privateKey);
  };
  const counted = counter(t);
  const made = await begun({ signer }, async () => {
    turns.push(counted.turn);
    return response(signedAnswer(couponEntity()));
  });
  await made.userCoupons.use(use());
  const [, signed, gone] = turns;
  assert.equal(gone, signed);
});

const AT_ONCE = `
const fetch = async () => { const { status, headers, body } = signedAnswer(couponEntity()); return { status, headers, arrayBuffer: async () => body.buffer }; };
const states = async (made) => (await Promise.all(Array.from({ length: 8 }, () => made.userCoupons.use(use())))).map((coupon) => coupon.coupon_state);
`;

test('under a setImmediate that never comes, as a test may put in its place before the import, no call waits', async () => {
  // Another start of the package than the one by import.
  const given = await inChild(`${AT_ONCE}
    import { createRequire } from 'node:module';
    import { config } from './wechatpay.mjs';
    globalThis.setImmediate = () => {};
    const again = createRequire(import.meta.url)('wechatpay-coupon');
    const made = new again.WechatPay(config({ fetch }));
    report([await states(made), await states(made)]);
  `);
  const all = Array(8).fill('USED');
  assert.deepEqual(given, [all, all]);
});

test('the slim entry, for hosts where requests may not wait for each other, never asks for a turn', async () => {
  const given = await inChild(`${AT_ONCE}
    import { readFileSync } from 'node:fs';
    import { createRequire } from 'node:module';
    import { config } from './wechatpay.mjs';
    let asked = 0;
    const { setImmediate } = globalThis;
    globalThis.setImmediate = (...given) => { asked += 1; return setImmediate(...given); };
    const slim = await import('wechatpay-coupon/slim');
    slim.initSync(readFileSync(createRequire(import.meta.url).resolve('wechatpay-coupon/core_bg.wasm')));
    const made = new slim.WechatPay(config({ fetch }));
    report([await states(made), await states(made), asked]);
  `);
  const all = Array(8).fill('USED');
  assert.deepEqual(given, [all, all, 0]);
});
