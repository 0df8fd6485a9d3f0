// The state machine of the sandbox: product coupons, bundles, cards, merchant coupons, the request numbers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { ASK, BUNDLE, CARD, done, newNumber, ofBrand, refused } from './requests.mjs';

const sandbox = await createSandbox();
const [use, giveBack, returnMerchant] = [ASK['userCoupons.use'], ASK['userCoupons.return'], ASK['busifavor.return']];
const DAY = 86_400_000;

test('a coupon goes from EFFECTIVE to USED and back, and its entity shows both', async () => {
  sandbox.reset();
  const used = await done(sandbox, use('Code_123456', { out_request_no: 'USE_000001', saved_amount: 5 }));
  assert.deepEqual(
    [used.coupon_state, used.single_usage_detail.use_request_no, used.single_usage_detail.saved_amount],
    ['USED', 'USE_000001', 5],
  );
  assert.equal(sandbox.coupons.state('Code_123456'), 'USED');
  const back = await done(sandbox, giveBack('Code_123456', { out_request_no: 'BACK_00001' }));
  assert.deepEqual(
    [back.coupon_state, back.single_usage_detail.use_request_no, back.single_usage_detail.return_request_no],
    ['EFFECTIVE', 'USE_000001', 'BACK_00001'],
  );
  assert.equal((await done(sandbox, use('Code_123456'))).coupon_state, 'USED');
});

const BY_STATE = [
  ['CONFIRMING', '403 NOT_ENOUGH 268578367', '400 INVALID_REQUEST 268578367'],
  ['PENDING', '403 NOT_ENOUGH 272755715', '400 INVALID_REQUEST 268578367'],
  ['EFFECTIVE', 'USED', '400 INVALID_REQUEST 268578367'],
  ['USED', '403 NOT_ENOUGH 272756745', 'EFFECTIVE'],
  ['EXPIRED', '403 NOT_ENOUGH 268578776', '400 INVALID_REQUEST 268578367'],
  ['DELETED', '403 NOT_ENOUGH 272756769', '400 INVALID_REQUEST 272756769'],
  ['DEACTIVATED', '403 NOT_ENOUGH 268578367', '400 INVALID_REQUEST 268578367'],
];

test('in each of the seven states a use and a return do what is documented', async () => {
  for (const [state, ofUse, ofReturn] of BY_STATE) {
    for (const [request, expected] of [
      [use, ofUse],
      [giveBack, ofReturn],
    ]) {
      const code = sandbox.coupons.create({ state });
      if (/ /.test(expected)) {
        assert.equal(await refused(sandbox, request(code)), expected, state);
        assert.equal(sandbox.coupons.state(code), state);
      } else {
        assert.equal((await done(sandbox, request(code))).coupon_state, expected);
      }
    }
  }
  assert.equal(BY_STATE.length, 7);
});

test('time makes a pending coupon effective and an effective one expire', async () => {
  sandbox.reset();
  const states = ['PENDING', 'EFFECTIVE', 'CONFIRMING', 'USED', 'DELETED', 'DEACTIVATED'];
  const codes = states.map((state) => sandbox.coupons.create({ state }));
  const now = () => codes.map((code) => sandbox.coupons.state(code)).join();
  sandbox.clock.advance(2 * DAY);
  assert.equal(now(), 'EFFECTIVE,EFFECTIVE,CONFIRMING,USED,DELETED,DEACTIVATED');
  sandbox.clock.advance(40 * DAY);
  assert.equal(now(), 'EXPIRED,EXPIRED,CONFIRMING,USED,DELETED,DEACTIVATED');
  assert.equal((await done(sandbox, giveBack(codes[3]))).coupon_state, 'EXPIRED');
  sandbox.reset();
});

test('of a bundle the steps are used in order, and only the last used comes back', async () => {
  const first = sandbox.coupons.create({ coupon_code: 'Steps', stock_id: '1000000014001' });
  assert.equal(first, 'Steps_1');
  const act = (request, step) => [request(`Steps_${step}`, BUNDLE(step))];
  assert.equal(await refused(sandbox, ...act(use, 2)), '403 NOT_ENOUGH 268578367');
  for (const step of [1, 2, 3]) {
    const { user_product_coupon_bundle_info: info } = await done(sandbox, ...act(use, step));
    assert.deepEqual([info.user_coupon_bundle_index, info.total_count, info.used_count], [step - 1, 3, step]);
  }
  for (const step of [1, 2]) assert.equal(await refused(sandbox, ...act(giveBack, step)), '400 INVALID_REQUEST 268578367');
  for (const step of [3, 2, 1]) assert.equal((await done(sandbox, ...act(giveBack, step))).coupon_state, 'EFFECTIVE');
});

test('of a card each round is used once, and the round that is named comes back', async () => {
  const code = sandbox.coupons.create({ stock_id: '100232301', used_count: 8 });
  const round = (sequential_coupon_index) => ({ ...CARD, sequential_coupon_index });
  assert.equal(await refused(sandbox, use(code, round(0))), '403 NOT_ENOUGH 272756745');
  assert.equal(await refused(sandbox, use(code, round(10))), '400 PARAM_ERROR 268435464');
  assert.equal((await done(sandbox, use(code, round(9)))).coupon_state, 'EFFECTIVE');
  const full = await done(sandbox, use(code, CARD)); // the one that is left
  assert.deepEqual([full.coupon_state, full.sequential_usage_detail.used_count], ['USED', 10]);
  const back = await done(sandbox, giveBack(code, round(0)));
  assert.deepEqual(
    [back.coupon_state, back.sequential_usage_detail.used_count, back.sequential_usage_detail.detail_item_list[0].detail_state],
    ['EFFECTIVE', 9, 'EFFECTIVE'],
  );
  assert.equal(await refused(sandbox, giveBack(code, round(0))), '400 INVALID_REQUEST 268578367');
  assert.equal(await refused(sandbox, giveBack(code, CARD)), '400 INVALID_REQUEST 268578101');
  assert.equal(await refused(sandbox, giveBack('Code_used', { sequential_coupon_index: 0 })), '400 INVALID_REQUEST 268578101');
});

const MERCHANT_STATES = {
  SENDED: '403 RULE_LIMIT',
  USED: 'SENDED',
  EXPIRED: '403 RULE_LIMIT',
  DELETED: '404 RESOURCE_NOT_EXISTS',
  DEACTIVATED: '403 RULE_LIMIT',
};

test('in each of the five states of a merchant coupon a return does what is documented', async () => {
  for (const [state, expected] of Object.entries(MERCHANT_STATES)) {
    const code = sandbox.coupons.create({ stock_id: '1234567891', state });
    if (/ /.test(expected)) assert.equal(await refused(sandbox, returnMerchant(code)), expected, state);
    else assert.match((await done(sandbox, returnMerchant(code))).wechatpay_return_time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    assert.equal(sandbox.coupons.state(code), expected === 'SENDED' ? 'SENDED' : state);
  }
});

test('a request number acts once: the same body repeats, another is an error', async () => {
  sandbox.reset();
  for (const [request, code] of [
    [use, 'Code_123456'],
    [giveBack, 'Code_used'],
  ]) {
    const out_request_no = newNumber();
    const [first, again] = [request(code, { out_request_no }), request(code, { out_request_no })];
    // In another order of the keys it is the same body.
    again.body = Object.fromEntries(Object.entries(again.body).reverse());
    const answer = await done(sandbox, first);
    sandbox.clock.advance(60_000);
    assert.deepEqual(await done(sandbox, again), answer);
    const other = request(code === 'Code_used' ? 'Code_123457' : code, {
      out_request_no,
      ...(code === 'Code_used' ? {} : { saved_amount: 1 }),
    });
    assert.equal(await refused(sandbox, other), '400 INVALID_REQUEST 268578927');
  }
  const refusedOnce = use('Code_expired');
  assert.equal(await refused(sandbox, refusedOnce), '403 NOT_ENOUGH 268578776');
  sandbox.coupons.setState('Code_expired', 'EFFECTIVE');
  assert.equal((await done(sandbox, refusedOnce)).coupon_state, 'USED'); // a rejected number may be used again
});

test('a merchant coupon gives no second result for a number, to any body', async () => {
  const request = returnMerchant('sxxe34343435');
  await done(sandbox, request);
  assert.equal(await refused(sandbox, request), '400 RESOURCE_ALREADY_EXISTS');
});

test('two requests at once use a coupon once', async () => {
  const code = sandbox.coupons.create();
  const both = await Promise.all(
    [1, 2].map(() =>
      done(sandbox, use(code)).then(
        ({ coupon_state }) => coupon_state,
        () => 'refused',
      ),
    ),
  );
  assert.deepEqual(both.sort(), ['USED', 'refused']);
});

test('coupons are read as copies and made as wanted; mistakes are named', () => {
  sandbox.reset();
  const { coupons } = sandbox;
  coupons.get('Code_123456').coupon_state = 'EXPIRED';
  coupons.get('Code_123456').product_coupon.type = 'other';
  assert.deepEqual([coupons.state('Code_123456'), coupons.get('Code_123456').product_coupon.type], ['EFFECTIVE', 'DISCOUNT']);
  assert.equal(coupons.get('nothing'), undefined);
  assert.equal(coupons.list().length, 31);
  const code = coupons.create({ coupon_code: 'Mine', openid: 'someone', state: 'PENDING' });
  const line = coupons.list().at(-1);
  assert.deepEqual(
    [code, line.coupon_state, line.openid, line.kind, line.usage_mode, line.product_coupon_id],
    ['Mine', 'PENDING', 'someone', 'product', 'SINGLE', '1000000013'],
  );
  for (const [fields, message] of [
    [{ coupon_code: 'Mine' }, /has a coupon "Mine" already/],
    [{ coupon_code: 'x'.repeat(41) }, /too long/],
    [{ coupon_code: 5 }, /must be a text/],
    [{ stock_id: '7' }, /no stock "7"; it has 1000000013001, .*1234567891/],
    [{ state: 'SENDED' }, /no state "SENDED"; it has CONFIRMING, /],
    [{ stock_id: '1234567891', state: 'EFFECTIVE' }, /no state "EFFECTIVE"; it has SENDED, /],
    [{ satte: 'USED' }, /not created with "satte"; it may have coupon_code, /],
  ])
    assert.throws(() => coupons.create(fields), message);
  assert.throws(() => coupons.setState('nothing', 'USED'), /no coupon "nothing"/);
  assert.throws(() => coupons.setState('Mine', 'SENDED'), /a product coupon has no state "SENDED"/);
});

test('10,000 coupons are made within three seconds, and used among each other', async () => {
  sandbox.reset();
  const start = performance.now();
  const codes = Array.from({ length: 10_000 }, () => sandbox.coupons.create());
  const took = performance.now() - start;
  assert.ok(took < 3000, `${took} ms`);
  assert.equal(new Set(codes).size, 10_000);
  assert.equal(sandbox.coupons.list().length, 10_031);
  for (const code of [codes[0], codes[5000], codes[9999]]) assert.equal((await done(sandbox, use(code))).coupon_state, 'USED');
  assert.equal(
    (await done(sandbox, ASK['userCoupons.list']({ coupon_state: 'EFFECTIVE', page_size: '50' }))).total_count,
    9997 + 4 + 3 + 2 + 2,
  );
});

test('a sandbox may reject repeats where only "nothing is done twice" is documented', async () => {
  const strict = await createSandbox({ repeats: 'error' });
  const twice = async (request) => {
    await done(strict, request);
    return refused(strict, request);
  };
  for (const of of [(request) => request, ofBrand]) {
    const brand = of === ofBrand;
    assert.equal(await twice(of(use(strict.coupons.create()))), '400 INVALID_REQUEST 268578927');
    assert.equal(await twice(of(ASK['userCoupons.send']())), '400 ALREADY_EXISTS 268578927');
    for (const operation of ['productCoupons.create', 'stocks.create', 'stockBundles.create', 'userCouponBundles.send']) {
      assert.equal(await twice(of(ASK[operation]())), `400 ${brand ? 'INVALID_REQUEST' : 'ALREADY_EXISTS'} 268578927`, operation);
    }
    for (const request of [
      giveBack(strict.coupons.create({ state: 'USED' })),
      ASK['userCoupons.confirm'](strict.coupons.create({ state: 'CONFIRMING' })),
      ASK['productCoupons.update'](),
      ASK['stocks.update'](),
      ASK['stocks.uploadCouponCodes'](),
      ASK['stockBundles.update'](),
      ASK['userCoupons.deactivate'](strict.coupons.create()),
    ]) {
      assert.deepEqual(await done(strict, of(request)), await done(strict, of(request)));
    }
  }
});
