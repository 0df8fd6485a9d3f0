// When and where a coupon can be used (核销) beside its validity: the days and hours of the week, single periods, the stores of its stock.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { ASK, ask, done, newProduct, ofBrand, refused } from './requests.mjs';

const sandbox = await createSandbox();

for (const [side, of] of [
  ['partner', (request) => request],
  ['brand', ofBrand],
]) {
  const act = (operation, ...given) => done(sandbox, of(ASK[operation](...given)));
  const fail = (operation, ...given) => refused(sandbox, of(ASK[operation](...given)));
  /** A coupon that can be used from 2030-01-01 (a Tuesday) for a month, but for `period` and `stock`: its code and ids. */
  const sent = async (period, stock = {}) => {
    const coupon_available_period = {
      available_begin_time: '2030-01-01T00:00:00+08:00',
      available_end_time: '2030-01-31T23:59:59+08:00',
      ...period,
    };
    const product = newProduct({ stock: { single_usage_rule: { coupon_available_period }, ...stock } });
    const { product_coupon_id, stock: made } = await act('productCoupons.create', product);
    const ids = { product_coupon_id, stock_id: made.stock_id };
    const { coupon_code } = await act('userCoupons.send', ids);
    await act('userCoupons.confirm', coupon_code, ids);
    return [coupon_code, ids];
  };
  /** The state after a use at this time, or the sub-code of why there is none. */
  const usedAt = async (time, [code, ids]) => {
    sandbox.clock.set(Date.parse(time));
    const { json, headers } = await ask(sandbox, of(ASK['userCoupons.use'](code, ids)));
    return json.coupon_state ?? headers.get('request-id').split('-').at(-1);
  };

  describe(`the use of a coupon of a ${side}`, () => {
    it('is for the days and hours of the week that its stock has, in China', async () => {
      const weekly_available_period = {
        day_list: ['WEDNESDAY', 'SUNDAY'],
        day_period_list: [
          { begin_time: 3600, end_time: 7199 },
          { begin_time: 43_200, end_time: 86_399 },
        ],
      };
      sandbox.clock.set(Date.parse('2030-01-01T12:00:00+08:00'));
      const coupon = await sent({ weekly_available_period });
      for (const time of [
        '2030-01-01T13:00:00+08:00', // Tuesday
        '2030-01-02T00:59:59+08:00',
        '2030-01-02T02:00:00+08:00',
        '2030-01-03T13:00:00+08:00',
        '2030-01-06T11:59:59+08:00',
      ])
        assert.equal(await usedAt(time, coupon), '272755717', time);
      // The Saturday of UTC is the Sunday of China.
      assert.equal(await usedAt('2030-01-05T17:30:00Z', coupon), 'USED');
      sandbox.clock.set(Date.parse('2030-01-01T12:00:00+08:00'));
      const wholeDays = await sent({ weekly_available_period: { day_list: ['FRIDAY'] } });
      assert.equal(await usedAt('2030-01-05T00:00:00+08:00', wholeDays), '272755717');
      assert.equal(await usedAt('2030-01-04T00:00:00+08:00', wholeDays), 'USED');
    });

    it('is for the single periods that its stock has', async () => {
      const irregular_available_period_list = ['05', '20'].map((day) => ({
        begin_time: `2030-01-${day}T10:00:00+08:00`,
        end_time: `2030-01-${day}T12:00:00+08:00`,
      }));
      sandbox.clock.set(Date.parse('2030-01-01T12:00:00+08:00'));
      const coupon = await sent({ irregular_available_period_list });
      for (const time of ['2030-01-05T09:59:59+08:00', '2030-01-05T12:00:01+08:00', '2030-01-19T11:00:00+08:00'])
        assert.equal(await usedAt(time, coupon), '272755717', time);
      assert.equal(await usedAt('2030-01-20T12:00:00+08:00', coupon), 'USED');
      sandbox.reset();
    });

    it('is for the stores that its stock has, where it has some', async () => {
      sandbox.clock.set(Date.parse('2030-01-02T12:00:00+08:00'));
      const [code, ids] = await sent({}, { store_scope: 'SPECIFIC' });
      const target = `/v3/marketing/partner/product-coupon/product-coupons/${ids.product_coupon_id}/stocks/${ids.stock_id}/associate-stores`;
      await done(sandbox, of({ method: 'POST', target, body: { brand_id: '120344', store_list: [{ store_id: '100000001' }] } }));
      assert.equal(await fail('userCoupons.use', code, { ...ids, store_id: '100000002' }), '400 INVALID_REQUEST 268584404');
      assert.equal((await act('userCoupons.use', code, { ...ids, store_id: '100000001' })).coupon_state, 'USED');
      // Without a store it says nothing of one; a stock without stores takes any.
      const [other, of_other] = await sent({}, { store_scope: 'SPECIFIC' });
      assert.equal((await act('userCoupons.use', other, of_other)).coupon_state, 'USED');
      const [third, of_third] = await sent({});
      assert.equal((await act('userCoupons.use', third, { ...of_third, store_id: '100000002' })).coupon_state, 'USED');
      sandbox.reset();
    });
  });
}
