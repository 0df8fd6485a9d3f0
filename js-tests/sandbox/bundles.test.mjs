// Bundles of both sides (多次优惠券组): sent as a whole, confirmed and used step by step, returned in reverse, deactivated together.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { ASK, NEW_BUNDLE, STOCK_BUNDLE, done, newBundle, newNumber, ofBrand, refused } from './requests.mjs';

const sandbox = await createSandbox();
const DAY = 86_400_000;
const STATE_WRONG = '400 INVALID_REQUEST 268578367';
const rfc3339 = (time) => new Date(time + 8 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+08:00');
const statesOf = ({ user_product_coupon_list: coupons }) => coupons.map(({ coupon_state }) => coupon_state).join();

for (const [side, of] of [
  ['partner', (request) => request],
  ['brand', ofBrand],
]) {
  const act = (operation, ...given) => done(sandbox, of(ASK[operation](...given)));
  const fail = (operation, ...given) => refused(sandbox, of(ASK[operation](...given)));
  /** A product coupon of bundles; its ids. */
  const created = async ({ product = {}, bundle = {} } = {}) => {
    const { product_coupon_id, stock_bundle } = await act('productCoupons.create', {
      ...{ single_usage_info: undefined, stock: undefined },
      ...newBundle({ bundle, ...product }),
    });
    return { product_coupon_id, stock_bundle_id: stock_bundle.stock_bundle_id };
  };
  /** What an operation on one of its coupons is about. */
  const step = ({ user_product_coupon_list: coupons }, index) => {
    const { coupon_code, product_coupon, stock } = coupons[index];
    return [coupon_code, { product_coupon_id: product_coupon.product_coupon_id, stock_id: stock.stock_id }];
  };
  const used = (bundle, index, operation = act) => {
    const [code, ids] = step(bundle, index);
    return operation('userCoupons.use', code, { ...ids, use_time: rfc3339(sandbox.clock.now()) });
  };

  describe(`bundles of a ${side}`, () => {
    it('are sent as a whole, each coupon of its own stock, with the number of the send', async () => {
      sandbox.reset();
      const ids = await created();
      const bundle = await act('userCouponBundles.send', { ...ids, send_request_no: `BUNDLE_${side}`, attach: '8月' });
      const { user_coupon_bundle_id, user_product_coupon_list: coupons } = bundle;
      assert.equal(statesOf(bundle), 'CONFIRMING,CONFIRMING,CONFIRMING');
      assert.deepEqual(
        coupons.map(({ stock, send_request_no, attach }) => [stock.stock_bundle_info, send_request_no, attach]),
        [0, 1, 2].map((stock_bundle_index) => [{ stock_bundle_id: ids.stock_bundle_id, stock_bundle_index }, `BUNDLE_${side}`, '8月']),
      );
      assert.deepEqual(
        coupons.map(({ user_product_coupon_bundle_info: info }) => info),
        [0, 1, 2].map((user_coupon_bundle_index) => ({ user_coupon_bundle_id, user_coupon_bundle_index, total_count: 3, used_count: 0 })),
      );
      assert.equal(new Set(coupons.map(({ coupon_code }) => coupon_code)).size, 3);
      assert.equal(new Set(coupons.map(({ valid_end_time }) => valid_end_time)).size, 1);
      const { user_coupon_list } = await act('userCoupons.list', { user_coupon_bundle_id });
      assert.deepEqual(user_coupon_list, coupons);
    });

    it('are confirmed and used in order, and come back in reverse', async () => {
      const bundle = await act('userCouponBundles.send', await created());
      for (const index of [0, 1, 2]) {
        const [code, ids] = step(bundle, index);
        assert.equal((await act('userCoupons.confirm', code, ids)).coupon_state, 'EFFECTIVE');
        if (index < 2) assert.match(await used(bundle, index + 1, fail), /268578367$/); // its turn has not come
        assert.equal((await used(bundle, index)).user_product_coupon_bundle_info.used_count, index + 1);
      }
      for (const index of [0, 1]) assert.equal(await fail('userCoupons.return', ...step(bundle, index)), STATE_WRONG);
      for (const index of [2, 1, 0]) assert.equal((await act('userCoupons.return', ...step(bundle, index))).coupon_state, 'EFFECTIVE');
    });

    it('keep interval_days between the days of two uses', async () => {
      sandbox.reset();
      const bundle = await act(
        'userCouponBundles.send',
        await created({ product: { progressive_bundle_usage_info: { count: 3, interval_days: 2 } } }),
      );
      for (const index of [0, 1]) await act('userCoupons.confirm', ...step(bundle, index));
      await used(bundle, 0);
      assert.match(await used(bundle, 1, fail), /272755715$/);
      sandbox.clock.advance(DAY);
      assert.match(await used(bundle, 1, fail), /272755715$/);
      sandbox.clock.advance(DAY);
      assert.equal((await used(bundle, 1)).coupon_state, 'USED');
      sandbox.reset();
    });

    it('are sent once for a number of a user and a stock bundle', async () => {
      const ids = await created();
      const request = of(ASK['userCouponBundles.send'](ids));
      const first = await done(sandbox, request);
      assert.deepEqual(await done(sandbox, request), first);
      const { send_request_no } = request.body;
      const other = await fail('userCouponBundles.send', { ...ids, send_request_no, attach: 'other' });
      assert.equal(other, side === 'brand' ? '400 INVALID_REQUEST 268578927' : '400 ALREADY_EXISTS 268578927');
      const another = await act('userCouponBundles.send', { ...(await created()), send_request_no });
      assert.notEqual(another.user_coupon_bundle_id, first.user_coupon_bundle_id);
    });

    it('count one coupon in each stock, and are held to its limits', async () => {
      const ids = await created({ bundle: { stock_send_rule: { max_count: 100, max_count_per_user: 1 } } });
      const { user_product_coupon_list: coupons } = await act('userCouponBundles.send', ids);
      assert.deepEqual(
        coupons.map(({ stock }) => stock.sent_count_info.total_count),
        [1, 1, 1],
      );
      assert.equal(await fail('userCouponBundles.send', ids), '400 INVALID_REQUEST 272756740');
      const { user_coupon_list } = await act('userCoupons.list', { product_coupon_id: ids.product_coupon_id });
      assert.equal(user_coupon_list.length, 3);
      await act('userCouponBundles.send', ids, 'someone');
    });

    it('are deactivated together, what is used stays used and cannot come back', async () => {
      const ids = await created();
      const bundle = await act('userCouponBundles.send', ids);
      const about = [bundle.user_coupon_bundle_id, { ...ids, out_request_no: `END_${side}`, deactivate_reason: '活动结束' }];
      // None of it is EFFECTIVE yet.
      assert.equal(await fail('userCouponBundles.deactivate', ...about), STATE_WRONG);
      await act('userCoupons.confirm', ...step(bundle, 0));
      await used(bundle, 0);
      await act('userCoupons.confirm', ...step(bundle, 1));
      const request = of(ASK['userCouponBundles.deactivate'](...about));
      const ended = await done(sandbox, request);
      assert.equal(ended.user_coupon_bundle_id, bundle.user_coupon_bundle_id);
      assert.equal(statesOf(ended), 'USED,DEACTIVATED,DEACTIVATED');
      assert.deepEqual(
        ended.user_product_coupon_list.map(({ deactivate_request_no, deactivate_reason }) => [deactivate_request_no, deactivate_reason]),
        [[undefined, undefined], ...Array(2).fill([`END_${side}`, '活动结束'])],
      );
      assert.deepEqual(await done(sandbox, request), ended);
      assert.equal(await fail('userCouponBundles.deactivate', about[0], { ...ids, out_request_no: newNumber() }), STATE_WRONG);
      assert.equal(
        await fail('userCouponBundles.deactivate', about[0], { ...about[1], deactivate_reason: 'x' }),
        '400 INVALID_REQUEST 268578927',
      );
      assert.equal(await fail('userCoupons.return', ...step(bundle, 0)), STATE_WRONG);
      assert.match(await used(bundle, 1, fail), /268578367$/);
    });

    it('are not deactivated coupon by coupon', async () => {
      sandbox.reset();
      const ids = { product_coupon_id: STOCK_BUNDLE.product_coupon_id, stock_id: '1000000014001' };
      assert.equal(await fail('userCoupons.deactivate', 'Bundle_new_1', ids), '400 INVALID_REQUEST');
      assert.equal(sandbox.coupons.state('Bundle_new_1'), 'EFFECTIVE');
      assert.equal(statesOf(await act('userCouponBundles.deactivate')), 'DEACTIVATED,DEACTIVATED,DEACTIVATED');
    });

    it("get an error for what does not exist, is another's, or does not belong together", async () => {
      sandbox.reset();
      const UNKNOWN = '404 NOT_FOUND 268578608';
      const ids = await created();
      for (const operation of ['userCouponBundles.send', 'userCouponBundles.preSend', 'userCouponBundles.deactivate']) {
        const about = (changes) => (operation === 'userCouponBundles.deactivate' ? [NEW_BUNDLE, changes] : [changes]);
        assert.equal(await fail(operation, ...about({ product_coupon_id: '7' })), UNKNOWN, operation);
        assert.equal(await fail(operation, ...about({ stock_bundle_id: '7' })), UNKNOWN, operation);
        assert.equal(await fail(operation, ...about({ product_coupon_id: ids.product_coupon_id })), UNKNOWN, operation);
        assert.equal(await fail(operation, ...about({ appid: 'wx1' })), '400 INVALID_REQUEST 268578704', operation);
      }
      assert.equal(await fail('userCouponBundles.deactivate', '7'), '404 NOT_FOUND 268578851');
      assert.equal(await fail('userCouponBundles.deactivate', NEW_BUNDLE, ids), '404 NOT_FOUND 268578851');
    });

    it('may have tags, each once, and that of members with a card', async () => {
      const send = (coupon_tag_info) => ['userCouponBundles.send', { coupon_tag_info }];
      const tags = { coupon_tag_list: ['MEMBER'], member_tag_info: { member_card_id: 'card' } };
      const { user_product_coupon_list: coupons } = await act(...send(tags));
      assert.deepEqual(
        coupons.map(({ coupon_tag_info }) => coupon_tag_info),
        Array(3).fill(tags),
      );
      assert.equal(await fail(...send({ coupon_tag_list: ['MEMBER'] })), '400 PARAM_ERROR 268596826');
      assert.equal(await fail(...send({ ...tags, coupon_tag_list: ['MEMBER', 'MEMBER'] })), '400 PARAM_ERROR 268596825');
    });
  });
}
