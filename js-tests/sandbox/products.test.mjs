// Product coupons (商品券) of both sides: what is created, shown and changed, and each rule between the parameters of a new one.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSandbox, seededIds } from 'wechatpay-coupon/sandbox';
import { ASK, ask, done, newBundle, newProduct, ofBrand, refused } from './requests.mjs';

const sandbox = await createSandbox();
const NORMAL = { threshold: 0, discount_amount: 1 };
const DISCOUNT = { threshold: 0, percent_off: 10 };
const EXCHANGE = { threshold: 0, exchange_price: 990 };
const COMBO = { name: '套餐', pick_count: 1, choice_list: [{ name: '咖啡', price: 990, count: 1 }] };
const displayInfo = (more) => ({ ...newProduct().display_info, ...more });

/** For certain products: the offer is in the stock. */
const forProducts = (type = 'NORMAL', offer = { normal_coupon: NORMAL }) => {
  const { single_usage_info: _, ...product } = newProduct({
    scope: 'SINGLE',
    type,
    display_info: displayInfo({ combo_package_list: [COMBO] }),
  });
  Object.assign(product.stock.single_usage_rule, offer);
  return product;
};
const without = (object, name) => Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
const withUsage = (more) => newProduct({ stock: { usage_rule_display_info: { ...newProduct().stock.usage_rule_display_info, ...more } } });
const withPeriod = (more) =>
  newProduct({
    stock: { single_usage_rule: { coupon_available_period: { ...newProduct().stock.single_usage_rule.coupon_available_period, ...more } } },
  });

/** What is wrong, the sub-code that says so, and the place. */
const WRONG = [
  ['a usage mode of old', { ...newProduct(), usage_mode: 'SEQUENTIAL' }, 268580889, '/usage_mode'],
  ['no stock', without(newProduct(), 'stock'), 268584137, '/stock'],
  ['a stock bundle of a single coupon', { ...newProduct(), stock_bundle: newBundle().stock_bundle }, 268584137, '/stock'],
  ['no stock bundle', without(newBundle(), 'stock_bundle'), 268584138, '/stock_bundle'],
  ['a stock of a bundle', { ...newBundle(), stock: newProduct().stock }, 268584138, '/stock_bundle'],
  ['no information about a bundle', without(newBundle(), 'progressive_bundle_usage_info'), 268584142, '/progressive_bundle_usage_info'],
  [
    'information about a bundle that is none',
    { ...newProduct(), progressive_bundle_usage_info: { count: 3 } },
    268584142,
    '/progressive_bundle_usage_info',
  ],
  ['an exchange for everything', { ...newProduct(), type: 'EXCHANGE' }, 268579591, '/type'],
  [
    'an offer for products beside the stock',
    { ...forProducts(), single_usage_info: { normal_coupon: NORMAL } },
    268579815,
    '/single_usage_info',
  ],
  ['no offer for everything', without(newProduct(), 'single_usage_info'), 268578486, '/single_usage_info'],
  ['no amount off', newProduct({ single_usage_info: { discount_coupon: DISCOUNT } }), 268578478, '/single_usage_info/normal_coupon'],
  ['no percent off', newProduct({ type: 'DISCOUNT' }), 268578479, '/single_usage_info/discount_coupon'],
  ['no usage rule', newProduct({ stock: { single_usage_rule: undefined } }), 268580485, '/stock/single_usage_rule'],
  ['a second offer in the stock', { ...newProduct(), stock: forProducts().stock }, 268579830, '/stock/single_usage_rule'],
  ['no offer in the stock', forProducts('EXCHANGE', {}), 268579830, '/stock/single_usage_rule'],
  ['the offer of another type in the stock', forProducts('EXCHANGE'), 268579830, '/stock/single_usage_rule'],
  [
    'no usage rule of a bundle',
    newBundle({ bundle: { progressive_bundle_usage_rule: undefined } }),
    268584139,
    '/stock_bundle/progressive_bundle_usage_rule',
  ],
  [
    'two lists of offers',
    newBundle({ rule: { discount_coupon_list: [DISCOUNT] } }),
    268584141,
    '/stock_bundle/progressive_bundle_usage_rule',
  ],
  [
    'too few offers',
    newBundle({ rule: { normal_coupon_list: [NORMAL, NORMAL] } }),
    268579829,
    '/stock_bundle/progressive_bundle_usage_rule',
  ],
  [
    'offers that fall',
    newBundle({ rule: { normal_coupon_list: [5, 4, 3].map((discount_amount) => ({ threshold: 0, discount_amount })) } }),
    268586067,
    '/stock_bundle/progressive_bundle_usage_rule',
  ],
  [
    'codes of the caller in a bundle',
    newBundle({ bundle: { coupon_code_mode: 'API_ASSIGN' } }),
    268584135,
    '/stock_bundle/coupon_code_mode',
    'PARAM_ERROR',
  ],
  ['no products', { ...forProducts(), display_info: displayInfo() }, 268578477, '/display_info/combo_package_list'],
  [
    'more picks than choices',
    { ...forProducts(), display_info: displayInfo({ combo_package_list: [{ ...COMBO, pick_count: 2 }] }) },
    268589582,
    '/display_info/combo_package_list',
  ],
  [
    'no mini program',
    withUsage({ coupon_usage_method_list: ['MINI_PROGRAM'], mini_program_path: '/' }),
    268578481,
    '/stock/usage_rule_display_info/mini_program_appid',
  ],
  [
    'no path in the mini program',
    withUsage({ coupon_usage_method_list: ['MINI_PROGRAM'], mini_program_appid: 'wx' }),
    268578482,
    '/stock/usage_rule_display_info/mini_program_path',
  ],
  ['no path in the app', withUsage({ coupon_usage_method_list: ['APP'] }), 268578483, '/stock/usage_rule_display_info/app_path'],
  [
    'times of the day without days',
    withPeriod({ weekly_available_period: { day_period_list: [{ begin_time: 0, end_time: 1 }] } }),
    268578485,
    '/stock/weekly_available_period/day_list',
  ],
  ['a wait without days', withPeriod({ wait_days_after_receive: 1 }), 268584136, '/stock/coupon_available_period/available_days'],
];

const RIGHT = [
  newProduct(),
  newProduct({ type: 'DISCOUNT', single_usage_info: { discount_coupon: DISCOUNT } }),
  newProduct({ scope: 'CATEGORY' }),
  forProducts(),
  forProducts('DISCOUNT', { discount_coupon: DISCOUNT }),
  forProducts('EXCHANGE', { exchange_coupon: EXCHANGE }),
  withUsage({ coupon_usage_method_list: ['APP'], app_jump_type: 'USAGE_GUIDE' }),
  newBundle(),
  newBundle({
    type: 'DISCOUNT',
    rule: { normal_coupon_list: undefined, discount_coupon_list: [30, 10, 20].map((percent_off) => ({ threshold: 0, percent_off })) },
  }),
];

for (const [side, of] of [
  ['partner', (request) => request],
  ['brand', ofBrand],
]) {
  const brandId = side === 'partner' ? { brand_id: seededIds.brand_id } : {};
  /** Sends exactly this product coupon. */
  const creation = (product) => {
    const request = ASK['productCoupons.create']();
    const { brand_id, out_request_no } = request.body;
    return of({ ...request, body: { ...product, brand_id, out_request_no } });
  };

  describe(`a ${side}`, () => {
    it('creates a single product coupon with its stock, and sees it', async () => {
      const product = newProduct({ out_product_no: 'Mine' });
      const { stock, ...created } = await done(sandbox, creation(product));
      const { stock: asked, ...rest } = product;
      const { product_coupon_id, ...told } = created;
      assert.deepEqual(told, { ...rest, state: 'EFFECTIVE', ...brandId });
      assert.match(product_coupon_id, /^\d{10}$/);
      assert.deepEqual(stock, {
        ...asked,
        product_coupon_id,
        stock_id: stock.stock_id,
        sent_count_info: { total_count: 0, today_count: 0 },
        state: 'SENDING',
        ...brandId,
      });
      assert.deepEqual(await done(sandbox, of(ASK['productCoupons.get'](product_coupon_id))), created);
    });

    it('creates a bundle with a stock for each step', async () => {
      const product = newBundle();
      const { stock_bundle, ...created } = await done(sandbox, creation(product));
      const { stock_bundle_id, stock_list } = stock_bundle;
      assert.equal(created.stock, undefined);
      assert.deepEqual(
        stock_list.map(({ stock_bundle_info }) => stock_bundle_info),
        [0, 1, 2].map((stock_bundle_index) => ({ stock_bundle_id, stock_bundle_index })),
      );
      assert.deepEqual(
        stock_list.map(({ progressive_bundle_usage_rule: { normal_coupon } }) => normal_coupon.discount_amount),
        [500, 800, 1200],
      );
      const code = sandbox.coupons.create({ stock_id: stock_list[0].stock_id });
      assert.equal(sandbox.coupons.get(code).user_product_coupon_bundle_info.total_count, 3);
    });

    it('creates what the pages allow', async () => {
      for (const product of RIGHT) assert.match((await done(sandbox, creation(product))).product_coupon_id, /^\d+$/);
    });

    it('creates nothing that breaks a rule', async () => {
      for (const [what, product, subCode, place, expected = 'INVALID_REQUEST'] of WRONG) {
        const { status, code, json, headers } = await ask(sandbox, creation(product));
        assert.deepEqual([status, code, json.detail?.field], [400, expected, place], `${what}: ${json.message}`);
        assert.ok(headers.get('request-id').endsWith(`-${subCode}`), what);
      }
      assert.equal(new Set(WRONG.map(([, , subCode]) => subCode)).size, 23);
    });

    it('creates once for a number', async () => {
      const request = creation(newProduct());
      const first = await done(sandbox, request);
      assert.deepEqual(await done(sandbox, request), first);
      const other = { ...request, body: { ...request.body, out_product_no: 'other' } };
      assert.equal(await refused(sandbox, other), side === 'partner' ? '400 ALREADY_EXISTS 268578927' : '400 INVALID_REQUEST 268578927');
    });

    it('changes what users see, by PATCH, for coupons that are sent from then on', async () => {
      sandbox.reset();
      const held = sandbox.coupons.get('Code_123456').product_coupon.display_info;
      const request = of(ASK['productCoupons.update']());
      assert.equal(request.method, 'PATCH');
      const changed = await done(sandbox, request);
      assert.deepEqual([changed.display_info, changed.product_coupon_id], [request.body.display_info, '1000000013']);
      assert.deepEqual(await done(sandbox, of(ASK['productCoupons.get']())), changed);
      assert.deepEqual(sandbox.coupons.get('Code_123456').product_coupon.display_info, held);
      assert.deepEqual((await done(sandbox, of(ASK['userCoupons.send']()))).product_coupon.display_info, request.body.display_info);

      const again = of(ASK['productCoupons.update'](undefined, { display_info: displayInfo({ name: '又一个名字' }) }));
      await done(sandbox, again);
      assert.deepEqual(await done(sandbox, request), changed); // the result of the first time, and nothing is done again
      assert.equal((await done(sandbox, of(ASK['productCoupons.get']()))).display_info.name, '又一个名字');
      assert.equal(
        await refused(sandbox, { ...again, body: { ...again.body, display_info: displayInfo() } }),
        '400 INVALID_REQUEST 268578927',
      );
      assert.match(
        await refused(sandbox, of(ASK['productCoupons.update'](undefined, { display_info: displayInfo({ name: '短' }) }))),
        /^400 PARAM_ERROR 268435463/,
      );
    });

    it('gets an error for a product coupon that is unknown or of another brand', async () => {
      for (const id of ['7', '1000000099']) {
        assert.equal(await refused(sandbox, of(ASK['productCoupons.get'](id))), '404 NOT_FOUND 268578608');
        assert.equal(await refused(sandbox, of(ASK['productCoupons.update'](id))), '404 NOT_FOUND 268578608');
      }
    });
  });
}

describe('a partner', () => {
  it('creates nothing for a brand that has given it no permission', async () => {
    const request = ASK['productCoupons.create']();
    assert.equal(await refused(sandbox, { ...request, body: { ...request.body, brand_id: '120345' } }), '400 INVALID_REQUEST 268579803');
  });
});
