// The page of questions: what its answers say a call does, it does at the sandbox.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pageTests } from './page.mjs';
import { openSandbox } from './workshop.mjs';
import { client, giveBack, refusal, rejection, use } from '../suite/wechatpay.mjs';
import { WechatPay, rfc3339 } from 'wechatpay-coupon';

pageTests('questions');

const manifest = JSON.parse(readFileSync(new URL('../../node_modules/wechatpay-coupon/package.json', import.meta.url), 'utf8'));

async function open(t, options) {
  const sandbox = await openSandbox(t, options);
  const wechatpay = new WechatPay({ ...sandbox.config, retry: { delay: 0 } });
  t.after(() => wechatpay.free());
  return { sandbox, wechatpay, use: wechatpay.userCoupons.use };
}

const settled = (calls) =>
  Promise.all(
    calls.map((call) =>
      call.then(
        ({ coupon_state }) => coupon_state,
        ({ apiCode, outcome }) => `${apiCode} ${outcome}`,
      ),
    ),
  );

describe('the answers to the questions', () => {
  it('a 404 in WeChat Pay’s form is rejected, any other unknown', async (t) => {
    const { sandbox, use: useCoupon } = await open(t);
    const none = await rejection(useCoupon(use({ coupon_code: 'Code_of_nobody' })));
    assert.deepEqual([none.status, none.apiCode, none.outcome], [404, 'NOT_FOUND', 'rejected']);
    sandbox.fault('empty-404');
    const empty = await rejection(useCoupon(use()));
    assert.deepEqual([empty.status, empty.code, empty.outcome], [404, 'UNRECOGNIZED_RESPONSE', 'unknown']);
  });

  it('a coupon that is used at the same time is used once', async (t) => {
    for (const repeats of [undefined, 'error']) {
      const { use: useCoupon } = await open(t, repeats && { repeats });
      const same = await settled([1, 2, 3].map(() => useCoupon(use())));
      const again = repeats ? 'INVALID_REQUEST rejected' : 'USED';
      assert.deepEqual(same.sort(), [again, again, 'USED'].sort());
    }
    const { sandbox, use: useCoupon } = await open(t);
    const coupon_code = sandbox.coupons.create();
    const calls = [1, 2, 3].map((number) => useCoupon(use({ coupon_code, out_request_no: `USE_2025080300${number}` })));
    assert.deepEqual((await settled(calls)).sort(), ['NOT_ENOUGH rejected', 'NOT_ENOUGH rejected', 'USED']);
  });

  it('a returned coupon can be used again, with a new number', async (t) => {
    const { sandbox, wechatpay, use: useCoupon } = await open(t);
    await useCoupon(use());
    assert.equal((await wechatpay.userCoupons.return(giveBack())).coupon_state, 'EFFECTIVE');
    await useCoupon(use());
    assert.equal(sandbox.coupons.state('Code_123456'), 'EFFECTIVE');
    await useCoupon(use({ out_request_no: 'USE_20250803002' }));
    assert.equal(sandbox.coupons.state('Code_123456'), 'USED');
  });

  it('a number that was used before is found out by resolve', async (t) => {
    const { use: useCoupon } = await open(t, { repeats: 'error' });
    await useCoupon(use());
    assert.equal((await rejection(useCoupon(use()))).apiCode, 'INVALID_REQUEST');
    assert.equal((await useCoupon.resolve(use())).verdict, 'happened');
  });

  it('a coupon that is not confirmed, or whose period has not begun, is not used', async (t) => {
    const { sandbox, use: useCoupon } = await open(t);
    for (const state of ['CONFIRMING', 'PENDING']) {
      const coupon_code = sandbox.coupons.create();
      sandbox.coupons.setState(coupon_code, state);
      assert.equal((await rejection(useCoupon(use({ coupon_code })))).outcome, 'rejected', state);
    }
  });

  it('a clock that is 300 s wrong has requests and responses rejected', async (t) => {
    const { sandbox } = await open(t);
    for (const wrong of [-301_000, 301_000]) {
      const wechatpay = new WechatPay({ ...sandbox.config, retry: false, now: () => Date.now() + wrong });
      const { apiCode, outcome } = await rejection(wechatpay.userCoupons.use(use()));
      assert.deepEqual([apiCode, outcome], ['SIGN_ERROR', 'rejected']);
      wechatpay.free();
    }
    sandbox.fault('stale-timestamp');
    const wechatpay = new WechatPay({ ...sandbox.config, retry: false });
    t.after(() => wechatpay.free());
    assert.equal((await rejection(wechatpay.userCoupons.use(use()))).code, 'TIMESTAMP_OUT_OF_WINDOW');
  });

  it('amounts are whole, and times have an offset', () => {
    const { use: useCoupon } = client().userCoupons;
    const paths = (changes) => refusal(() => useCoupon.prepare(use(changes))).findings.map(({ path }) => path);
    assert.deepEqual(paths({ saved_amount: 1.5 }), ['/saved_amount']);
    for (const use_time of ['2025-08-03 12:00:00', '2025-08-03T12:00:00', 1_754_200_000])
      assert.deepEqual(paths({ use_time }), ['/use_time']);
    const at = new Date('2025-08-03T04:00:00Z');
    assert.equal(rfc3339(at), '2025-08-03T12:00:00+08:00');
    assert.equal(JSON.parse(useCoupon.prepare(use({ use_time: at })).body).use_time, rfc3339(at));
  });

  it('codes can be uploaded again to a product coupon’s stock', async (t) => {
    const { sandbox, wechatpay } = await open(t);
    const stock_id = sandbox.stocks.list().find((id) => sandbox.stocks.get(id).coupon_code_mode === 'UPLOAD');
    const { product_coupon_id } = sandbox.stocks.get(stock_id);
    const given = { product_coupon_id, stock_id, out_request_no: 'UPLOAD_20250803001', code_list: ['Code_new_1'], brand_id: '120344' };
    await wechatpay.stocks.uploadCouponCodes(given);
    const { already_exist_code_list } = await wechatpay.stocks.uploadCouponCodes({ ...given, out_request_no: 'UPLOAD_20250803002' });
    assert.deepEqual(already_exist_code_list, ['Code_new_1']);
  });

  it('there is nothing to install beside, and both kinds of modules are there', () => {
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies']) assert.equal(manifest[kind], undefined);
    assert.equal(manifest.scripts?.install ?? manifest.scripts?.postinstall, undefined);
    assert.equal(manifest.engines.node, '>=20');
    assert.match(JSON.stringify(manifest.exports['.']), /"require":.*"import":|"import":.*"require":/);
  });
});
