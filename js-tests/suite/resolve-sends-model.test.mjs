// No result of `resolve` contradicts what happened: 1,000 random histories of a user to whom coupons and bundles were sent under numbers
// that stocks share, some of which WeChat Pay never got or refused, who deletes some and uses others, and whose bundles are deactivated.
// A list that leaves some out, and fields that decide nothing of any type. Seeded; the counts are exact.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../seeded.mjs';
import { PARAMETERS, client, couponEntity, operationOf, signedResponse } from './wechatpay.mjs';

const HISTORIES = 1000;
const random = seeded(15);
const NUMBERS = ['NUMBER_1', 'NUMBER_2', 'NUMBER_3'];
const BUNDLES = ['1000000014900', '1000000014901'];
const PRODUCT = PARAMETERS['userCouponBundles.send']().product_coupon_id;

let shown;
const wechatpay = client({
  privateKey: undefined,
  signer: () => new Uint8Array(256),
  fetch: async () => {
    const { status, headers, body } = signedResponse(shown);
    return { status, headers, arrayBuffer: async () => body.buffer };
  },
});

const odd = (value) => (random.chance(8) ? random.oneOf([null, [], {}, 'x', true, 0]) : value);

/** What was sent to the user: by stock bundle and number at most once, as a number is known. */
function history() {
  const sent = [];
  for (let tries = 1 + random.below(5); tries > 0; tries -= 1) {
    const [number, stockBundle] = [random.oneOf(NUMBERS), random.oneOf(BUNDLES)];
    const isNew = !sent.some((one) => one.number === number && one.stockBundle === stockBundle);
    if (isNew && !random.chance(3)) sent.push({ number, stockBundle, id: `10000000149${sent.length}`, used: 0, end: undefined });
  }
  for (const bundle of sent) {
    bundle.used = random.below(4);
    bundle.states = [0, 1, 2].map((step) => (step < bundle.used ? 'USED' : step === bundle.used ? 'EFFECTIVE' : 'CONFIRMING'));
    if (random.chance(3) && bundle.used < 3) {
      bundle.end = random.oneOf(NUMBERS);
      bundle.states = bundle.states.map((state) => (state === 'USED' ? state : 'DEACTIVATED'));
    }
    bundle.states = bundle.states.map((state) =>
      state !== 'DEACTIVATED' && random.chance(8) ? random.oneOf(['DELETED', 'EXPIRED', 'NEWER']) : state,
    );
  }
  return sent;
}

/** The entity of a step; a response may have other numbers of a deactivation than its request (C-75), which shows nothing then. */
function entityOf({ number, stockBundle, id, end, states }, step, showsOther) {
  const isEnded = states[step] === 'DEACTIVATED';
  const marks = isEnded && { deactivate_request_no: showsOther ? 'OTHER' : end, deactivate_time: odd('2025-08-04T12:00:00+08:00') };
  return couponEntity({
    coupon_code: `${id}_${step}`,
    coupon_state: states[step],
    single_usage_detail: undefined,
    progressive_bundle_usage_detail: {},
    send_request_no: number,
    attach: odd('a'),
    product_coupon: { ...couponEntity().product_coupon, product_coupon_id: PRODUCT },
    stock: odd({ ...couponEntity().stock, stock_bundle_info: odd({ stock_bundle_id: stockBundle, stock_bundle_index: step }) }),
    user_product_coupon_bundle_info: odd({ user_coupon_bundle_id: id, user_coupon_bundle_index: step }),
    ...marks,
  });
}

/** A page of the list: some of it may be on another page, or left out. */
function pageOf(bundles) {
  const showsOther = random.chance(4);
  const list = bundles.flatMap((bundle) => [0, 1, 2].filter(() => !random.chance(5)).map((step) => entityOf(bundle, step, showsOther)));
  if (random.chance(2)) list.reverse();
  return { total_count: list.length, user_coupon_list: list };
}

const counts = {};

async function check(name, changes, happened, story) {
  const { verdict, error } = await operationOf(wechatpay, name).resolve(PARAMETERS[name](changes));
  const told = () => JSON.stringify([name, changes, verdict, story, shown]);
  assert.equal(error, undefined, told());
  if (verdict === 'happened') assert.ok(happened, told());
  if (verdict === 'not-happened') assert.ok(!happened, told());
  counts[name] ??= { happened: 0, 'not-happened': 0, 'cannot-tell': 0 };
  counts[name][verdict] += 1;
}

test('of 1,000 histories no result contradicts one, and each result occurs', async () => {
  for (let index = 0; index < HISTORIES; index += 1) {
    const sent = history();
    const [number, stock_bundle_id] = [random.oneOf(NUMBERS), random.oneOf(BUNDLES)];
    shown = pageOf(sent);
    const happened = sent.some((bundle) => bundle.number === number && bundle.stockBundle === stock_bundle_id);
    await check('userCouponBundles.send', { send_request_no: number, stock_bundle_id }, happened, sent);

    const about = sent.length > 0 ? random.oneOf(sent) : { id: '7', end: undefined };
    shown = pageOf(random.chance(2) ? sent : sent.filter(({ id }) => id === about.id));
    const end = random.oneOf(NUMBERS);
    await check('userCouponBundles.deactivate', { out_request_no: end, user_coupon_bundle_id: about.id }, about.end === end, sent);
  }
  assert.deepEqual(counts, {
    // Users delete coupons, and a page is not the whole list: that one is not on it proves nothing.
    'userCouponBundles.send': { happened: 258, 'not-happened': 0, 'cannot-tell': 742 },
    'userCouponBundles.deactivate': { happened: 62, 'not-happened': 345, 'cannot-tell': 593 },
  });
});
