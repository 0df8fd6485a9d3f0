// No result of `resolve` contradicts what happened: 10,000 random histories of uses and returns of each kind of coupon, some
// of which WeChat Pay never got or rejected, and a coupon that shows the last use and the last return alone, whether the next use hides
// that return or not. Every coupon is signed by node:crypto and verified by the package. Seeded; the counts are exact.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../seeded.mjs';
import { busifavorReturn, client, couponEntity, giveBack, merchantCoupon, signedResponse, use } from './wechatpay.mjs';

const HISTORIES = 10_000;
const random = seeded(12);
const OWNER = { openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4', appid: 'wx233544546545989' };
const TIME = '2025-08-03T12:00:00+08:00';

/** A client whose every query gets the coupon that is set. Equal coupons are signed once. */
const signed = new Map();
let shown;
const wechatpay = client({
  privateKey: undefined,
  signer: () => new Uint8Array(256),
  fetch: async () => {
    const text = JSON.stringify(shown);
    if (!signed.has(text)) signed.set(text, signedResponse(text));
    const answer = signed.get(text);
    return { ...answer, arrayBuffer: async () => answer.body.buffer };
  },
});

/** What can be used again and again: a single coupon, a step of a bundle, a round of a card, a merchant coupon. */
class Usable {
  last = {};
  inForce = undefined;

  /** `forgets`: whether the next use hides the last return; `clears`: whether a return hides the use. */
  constructor({ forgets, clears }) {
    Object.assign(this, { forgets, clears });
  }

  use(number) {
    if (this.inForce !== undefined) return false;
    const { return_request_no, return_time } = this.last;
    const kept = !this.forgets && return_request_no !== undefined ? { return_request_no, return_time } : {};
    this.last = { use_request_no: number, use_time: TIME, ...kept };
    this.inForce = number;
    return true;
  }

  giveBack(number) {
    if (this.inForce === undefined) return false;
    this.last = { ...(!this.clears && this.last), return_request_no: number, return_time: TIME };
    this.inForce = undefined;
    return true;
  }
}

/** A history: what was tried, and what of it happened. */
function history(rounds) {
  const shows = { forgets: random.chance(2), clears: random.chance(4) };
  const usables = Array.from({ length: rounds }, () => new Usable(shows));
  const tried = [];
  for (let step = random.below(8); step > 0; step -= 1) {
    const usable = random.oneOf(usables);
    const what = random.chance(2) ? 'use' : 'return';
    const number = `${what}_number_${tried.length + 1}`;
    // What a merchant says was used: the use in force, or else the last that he knows of.
    const of =
      usable.inForce ?? tried.findLast((attempt) => attempt.what === 'use' && attempt.happened && attempt.usable === usable)?.number;
    const arrived = !random.chance(4);
    const happened = arrived && (what === 'use' ? usable.use(number) : usable.giveBack(number));
    tried.push({ what, number, of, happened, usable });
  }
  return { usables, tried };
}

/** Absent, or null, which is the same in a response. */
const nothing = () => (random.chance(2) ? undefined : null);

function stateOf(isUsed, isTouched) {
  if (random.chance(8)) return random.oneOf(['EXPIRED', 'DELETED', 'DEACTIVATED', 'NEWER']);
  if (isUsed) return 'USED';
  return !isTouched && random.chance(4) ? random.oneOf(['CONFIRMING', 'PENDING']) : 'EFFECTIVE';
}

/** Values that decide nothing may be of any type. */
const odd = (value) => (random.chance(8) ? random.oneOf([null, [], {}, 'x', true, 0]) : value);

const asDetail = ({ last }) => (random.chance(3) ? { use_request_no: nothing(), return_request_no: nothing(), ...last } : last);

const EDITIONS = {
  single: [1, ([one]) => ({ single_usage_detail: asDetail(one) })],
  bundle: [1, ([one]) => ({ single_usage_detail: undefined, progressive_bundle_usage_detail: asDetail(one) })],
  card: [
    3,
    (rounds) => {
      const items = rounds.map((round) => ({ detail_state: odd(round.inForce === undefined ? 'EFFECTIVE' : 'USED'), ...asDetail(round) }));
      // Rounds may be left out.
      if (random.chance(5)) items.pop();
      const used_count = odd(rounds.filter(({ inForce }) => inForce !== undefined).length);
      const total_count = random.chance(8) ? String(rounds.length) : odd(rounds.length);
      return { single_usage_detail: undefined, sequential_usage_detail: { total_count, used_count, detail_item_list: items } };
    },
  ],
};

/** Counts by operation and verdict. */
const counts = {};
const count = (operation, verdict) => {
  counts[operation] ??= { happened: 0, 'not-happened': 0, 'cannot-tell': 0 };
  counts[operation][verdict] += 1;
};

/** One attempt of each kind, if there is one, and one that was never sent. */
function questions(tried, what) {
  const ofIt = tried.filter((attempt) => attempt.what === what);
  const last = tried.at(-1);
  const fresh = { number: `${what}_never_sent`, of: last?.usable.inForce ?? last?.of, happened: false };
  return ofIt.length > 0 ? [random.oneOf(ofIt), fresh] : [fresh];
}

async function ofProductCoupon(edition) {
  const [rounds, detailsOf] = EDITIONS[edition];
  const { usables, tried } = history(rounds);
  const isUsed = usables.every(({ inForce }) => inForce !== undefined);
  const isTouched = usables.some(({ last }) => Object.keys(last).length > 0);
  shown = couponEntity({ coupon_state: stateOf(isUsed, isTouched), attach: odd('a'), ...detailsOf(usables) });
  for (const what of ['use', 'return']) {
    for (const { number, happened } of questions(tried, what)) {
      const params = what === 'use' ? use({ out_request_no: number }) : giveBack({ out_request_no: number });
      const { verdict, error } = await wechatpay.userCoupons[what].resolve(params);
      const story = () => JSON.stringify([edition, number, verdict, tried.map((one) => [one.number, one.happened]), shown]);
      assert.equal(error, undefined, story());
      if (verdict === 'happened') assert.ok(happened, story());
      if (verdict === 'not-happened') assert.ok(!happened, story());
      count(`${edition} ${what}`, verdict);
    }
  }
}

async function ofMerchantCoupon() {
  const {
    usables: [one],
    tried,
  } = history(1);
  const shows = {
    ...merchantCoupon(),
    use_request_no: nothing(),
    use_time: undefined,
    return_request_no: nothing(),
    return_time: undefined,
    ...one.last,
  };
  // Its return need not be shown.
  const silent = random.chance(2);
  if (silent) Object.assign(shows, { return_request_no: nothing(), return_time: undefined });
  const usual = one.inForce === undefined ? 'SENDED' : 'USED';
  shown = { ...shows, coupon_state: random.chance(8) ? random.oneOf(['EXPIRED', 'DELETED', 'DEACTIVATED']) : usual, comment: odd('c') };
  for (const { number, of, happened } of questions(tried, 'return')) {
    const params = busifavorReturn({ ...OWNER, return_request_no: number, use_request_no: of });
    const { verdict, error } = await wechatpay.busifavor.return.resolve(params);
    const story = () => JSON.stringify([number, of, verdict, tried.map((each) => [each.number, each.happened]), shown]);
    assert.equal(error, undefined, story());
    // Where no number is shown, it is about the use: that one was returned, under this number or another.
    const returned = tried.some((each) => each.what === 'return' && each.happened && each.of === of);
    if (verdict === 'happened') assert.ok(happened || (silent && of !== undefined && returned), story());
    if (verdict === 'not-happened') assert.ok(!happened, story());
    count('merchant return', verdict);
  }
}

test('of 10,000 histories no result contradicts one, and each result occurs', async () => {
  const kinds = [...Object.keys(EDITIONS), 'merchant'];
  for (let index = 0; index < HISTORIES; index += 1) {
    const kind = kinds[index % kinds.length];
    await (kind === 'merchant' ? ofMerchantCoupon() : ofProductCoupon(kind));
  }
  assert.deepEqual(counts, {
    'single use': { happened: 830, 'not-happened': 816, 'cannot-tell': 2738 },
    'single return': { happened: 364, 'not-happened': 1035, 'cannot-tell': 2977 },
    'bundle use': { happened: 867, 'not-happened': 836, 'cannot-tell': 2705 },
    'bundle return': { happened: 404, 'not-happened': 1058, 'cannot-tell': 2924 },
    'card use': { happened: 1090, 'not-happened': 510, 'cannot-tell': 2792 },
    'card return': { happened: 268, 'not-happened': 657, 'cannot-tell': 3449 },
    'merchant return': { happened: 730, 'not-happened': 935, 'cannot-tell': 2695 },
  });
});
