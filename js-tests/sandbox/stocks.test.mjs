// Stocks (批次) and stock bundles (批次组) of both sides: added, changed, ended.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSandbox, seededIds } from 'wechatpay-coupon/sandbox';
import { ASK, BUNDLE, SINGLE, ask, done, newBundle, newProduct, refused } from './requests.mjs';
import { SIDES, actor, bundleOf, idsOf } from './stock-actor.mjs';
import { BUNDLE_IDS } from './stock-requests.mjs';

const sandbox = await createSandbox();
const BUSINESS = '400 INVALID_REQUEST';
const UNKNOWN = '404 NOT_FOUND 268578608';
const NUMBER_USED = '400 INVALID_REQUEST 268578927';

for (const [side, of] of SIDES) {
  const { act, fail, created, createdBundle, sends, repeated } = actor(sandbox, of);
  const brandId = side === 'partner' ? { brand_id: seededIds.brand_id } : {};

  describe(`a ${side}`, () => {
    it('adds a stock that coupons are sent from, and sees it', async () => {
      const { product_coupon_id } = await created();
      const given = newProduct().stock;
      const added = await act('stocks.create', { product_coupon_id, stock: given });
      assert.deepEqual(added, {
        ...given,
        product_coupon_id,
        stock_id: `${product_coupon_id}002`,
        sent_count_info: { total_count: 0, today_count: 0 },
        state: 'SENDING',
        ...brandId,
      });
      assert.deepEqual(await act('stocks.get', idsOf(added)), added);
      const { stock } = await done(sandbox, sends(added));
      assert.deepEqual([stock.stock_id, stock.sent_count_info], [added.stock_id, { total_count: 1, today_count: 1 }]);
      assert.deepEqual(await act('stocks.get', idsOf(added)), stock);
    });

    it('adds a stock bundle with a stock for each step', async () => {
      const { product_coupon_id, stock_bundle_id: first } = await createdBundle();
      const { stock_bundle_id, stock_list } = await act('stockBundles.create', { product_coupon_id });
      assert.notEqual(stock_bundle_id, first);
      assert.deepEqual(
        stock_list.map(({ stock_id, stock_bundle_info, progressive_bundle_usage_rule: rule }) => [
          stock_id,
          stock_bundle_info,
          rule.normal_coupon.discount_amount,
        ]),
        [500, 800, 1200].map((amount, index) => [
          `${product_coupon_id}00${index + 4}`,
          { stock_bundle_id, stock_bundle_index: index },
          amount,
        ]),
      );
    });

    it('adds once for a number, and repeats the result', async () => {
      const conflict = side === 'brand' ? NUMBER_USED : '400 ALREADY_EXISTS 268578927';
      const [stock, stock_bundle] = [
        { ...newProduct().stock, remark: 'x' },
        { ...newBundle().stock_bundle, remark: 'x' },
      ];
      assert.equal(await repeated(ASK['stocks.create'](), { stock }), conflict);
      assert.equal(await repeated(ASK['stockBundles.create'](), { stock_bundle }), conflict);
    });

    it('adds nothing that does not fit the product coupon', async () => {
      const rule = newProduct().stock.single_usage_rule;
      const cases = [
        ['stocks.create', { product_coupon_id: BUNDLE_IDS.product_coupon_id }, '268578101', '/stock'],
        ['stockBundles.create', { product_coupon_id: SINGLE.product_coupon_id }, '268578101', '/stock_bundle'],
        ['stocks.create', { product_coupon_id: '1002323' }, '268580889', '/usage_mode'],
        [
          'stocks.create',
          { stock: { ...newProduct().stock, single_usage_rule: { ...rule, normal_coupon: { threshold: 0, discount_amount: 1 } } } },
          '268579830',
          '/stock/single_usage_rule',
        ],
        [
          'stocks.create',
          { stock: { ...newProduct().stock, usage_rule_display_info: { coupon_usage_method_list: ['APP'], usage_description: 'x' } } },
          '268578483',
          '/stock/usage_rule_display_info/app_path',
        ],
        [
          'stockBundles.create',
          { stock_bundle: newBundle({ rule: { normal_coupon_list: [{ threshold: 0, discount_amount: 1 }] } }).stock_bundle },
          '268579829',
          '/stock_bundle/progressive_bundle_usage_rule',
        ],
      ];
      for (const [operation, changes, subCode, field] of cases) {
        const { status, code, json, headers } = await ask(sandbox, of(ASK[operation](changes)));
        const got = [status, code, /-(\d+)$/.exec(headers.get('request-id'))[1], json.detail.field];
        assert.deepEqual(got, [400, 'INVALID_REQUEST', subCode, field], field);
      }
    });

    it('has 200 stocks of a product coupon in effect at most', async () => {
      const { product_coupon_id, stock_id } = await created();
      for (let count = 1; count < 200; count += 1) await act('stocks.create', { product_coupon_id });
      assert.equal(await fail('stocks.create', { product_coupon_id }), BUSINESS);
      await act('stocks.deactivate', { product_coupon_id, stock_id });
      await act('stocks.create', { product_coupon_id });
    });

    it('changes what a stock shows; coupons that were sent keep what they show', async () => {
      const ids = await created();
      const { coupon_code } = await done(sandbox, sends(ids));
      const shown = {
        remark: '周末',
        usage_rule_display_info: { coupon_usage_method_list: ['PAYMENT_CODE'], usage_description: '新说明' },
        coupon_display_info: { code_display_mode: 'BARCODE' },
        notify_config: { notify_appid: 'wx4fd12345678' },
        store_scope: 'ALL',
      };
      const before = await act('stocks.get', ids);
      const changed = await act('stocks.update', { ...ids, ...shown });
      assert.deepEqual(changed, { ...before, ...shown });
      assert.deepEqual(await act('stocks.get', ids), changed);
      const { stock } = await act('userCoupons.get', coupon_code, ids);
      const { usage_rule_display_info, coupon_display_info } = before;
      assert.deepEqual(stock, { ...changed, usage_rule_display_info, coupon_display_info });
      // What is left out stays, but the range of stores, as the page has it.
      const { store_scope, remark } = await act('stocks.update', { ...ids, store_scope: undefined, remark: undefined });
      assert.deepEqual([store_scope, remark], ['NONE', '周末']);
    });

    it('changes all stocks of a bundle, and none of them alone', async () => {
      const ids = await createdBundle();
      const { stock_bundle_id, stock_list } = await act('stockBundles.update', { ...bundleOf(ids), remark: '组' });
      assert.deepEqual([stock_bundle_id, ...stock_list.map(({ remark }) => remark)], [ids.stock_bundle_id, '组', '组', '组']);
      assert.deepEqual((await act('stocks.list', { product_coupon_id: ids.product_coupon_id, stock_bundle_id })).stock_list, stock_list);
      for (const operation of ['update', 'updateBudget', 'associateStores', 'disassociateStores']) {
        assert.equal(await fail(`stocks.${operation}`, idsOf(ids)), '400 INVALID_REQUEST 268578101', operation);
      }
    });

    it('changes once for a number, and repeats the result', async () => {
      assert.equal(await repeated(ASK['stocks.update'](), { remark: 'x' }), NUMBER_USED);
      assert.equal(await repeated(ASK['stockBundles.update'](), { remark: 'x' }), NUMBER_USED);
    });

    it('changes nothing that lacks what its usage methods need', async () => {
      const usage_rule_display_info = { coupon_usage_method_list: ['MINI_PROGRAM'], usage_description: 'x', mini_program_path: '/' };
      for (const operation of ['stocks.update', 'stockBundles.update']) {
        const { json, headers } = await ask(sandbox, of(ASK[operation]({ usage_rule_display_info })));
        assert.match(headers.get('request-id'), /-268578481$/);
        assert.equal(json.detail.field, '/usage_rule_display_info/mini_program_appid');
      }
      assert.notEqual((await act('stocks.get')).usage_rule_display_info.usage_description, 'x');
    });

    it('deactivates a stock, once: nothing is sent any more, and what was sent stays usable', async () => {
      const ids = await created();
      const { coupon_code } = await done(sandbox, sends(ids));
      const request = ASK['stocks.deactivate']({ ...ids, out_request_no: `END_${ids.stock_id}` });
      assert.equal(await repeated(request, { deactivate_reason: 'x' }), NUMBER_USED);
      const { state, deactivate_request_no, deactivate_reason, deactivate_time } = await act('stocks.get', ids);
      assert.deepEqual([state, deactivate_request_no, deactivate_reason], ['DEACTIVATED', `END_${ids.stock_id}`, '批次下线']);
      assert.ok(Math.abs(Date.parse(deactivate_time) - sandbox.clock.now()) < 70_000);
      assert.equal(await refused(sandbox, sends(ids)), '400 INVALID_REQUEST 268577984');
      assert.equal((await act('userCoupons.confirm', coupon_code, ids)).coupon_state, 'EFFECTIVE');
      assert.equal((await act('userCoupons.use', coupon_code, ids)).coupon_state, 'USED');
      assert.equal((await act('userCoupons.return', coupon_code, ids)).stock.state, 'DEACTIVATED');
      assert.equal(await fail('stocks.deactivate', ids), BUSINESS);
    });

    it('deactivates a product coupon with its stocks, once', async () => {
      const ids = await created();
      const { coupon_code } = await done(sandbox, sends(ids));
      const second = await act('stocks.create', { product_coupon_id: ids.product_coupon_id });
      await act('stocks.deactivate', { ...idsOf(second), out_request_no: 'ENDED_BEFORE' });
      const request = ASK['productCoupons.deactivate']({ product_coupon_id: ids.product_coupon_id });
      assert.equal(await repeated(request, { deactivate_reason: 'x' }), NUMBER_USED);
      const product = await act('productCoupons.get', ids.product_coupon_id);
      const { out_request_no } = request.body;
      assert.deepEqual(
        [product.state, product.deactivate_request_no, product.deactivate_reason],
        ['DEACTIVATED', out_request_no, '批次下线'],
      );
      const { stock_list } = await act('stocks.list', { product_coupon_id: ids.product_coupon_id });
      assert.deepEqual(
        stock_list.map(({ state, deactivate_request_no }) => [state, deactivate_request_no]),
        [
          ['DEACTIVATED', out_request_no],
          ['DEACTIVATED', 'ENDED_BEFORE'],
        ],
      );
      assert.equal(await refused(sandbox, sends(ids)), BUSINESS);
      assert.equal(await fail('stocks.create', { product_coupon_id: ids.product_coupon_id }), BUSINESS);
      assert.equal(await fail('productCoupons.deactivate', { product_coupon_id: ids.product_coupon_id }), BUSINESS);
      const coupon = await act('userCoupons.confirm', coupon_code, ids);
      assert.deepEqual([coupon.coupon_state, coupon.product_coupon.state], ['EFFECTIVE', 'DEACTIVATED']);
    });

    it('changes nothing of a stock that is over, and lists no stores of it', async () => {
      for (const state of ['STOPPED', 'DEACTIVATED']) {
        const ids = await created({ coupon_code_mode: 'UPLOAD', store_scope: 'SPECIFIC' });
        const bundle = await createdBundle({ bundle: { store_scope: 'SPECIFIC' } });
        for (const { stock_id } of [ids, bundle]) sandbox.stocks.setState(stock_id, state);
        assert.equal((await act('stocks.get', ids)).state, state);
        const changes = ['update', 'updateBudget', 'associateStores', 'disassociateStores'];
        for (const operation of [...changes, 'deactivate', 'listStores', 'uploadCouponCodes']) {
          assert.equal(await fail(`stocks.${operation}`, ids), BUSINESS, operation);
        }
        for (const operation of changes) assert.equal(await fail(`stockBundles.${operation}`, bundleOf(bundle)), BUSINESS, operation);
        assert.equal(await refused(sandbox, sends(ids)), '400 INVALID_REQUEST 268577984');
      }
    });

    it('sends nothing from a paused stock, and may change and end it', async () => {
      const ids = await created();
      sandbox.stocks.setState(ids.stock_id, 'PAUSED');
      assert.equal(await refused(sandbox, sends(ids)), '400 INVALID_REQUEST 268577984');
      assert.equal((await act('stocks.update', ids)).state, 'PAUSED');
      sandbox.stocks.setState(ids.stock_id, 'SENDING');
      await done(sandbox, sends(ids));
      sandbox.stocks.setState(ids.stock_id, 'PAUSED');
      assert.equal((await act('stocks.deactivate', ids)).state, 'DEACTIVATED');
    });

    it("gets an error for what does not exist, and for another brand's", async () => {
      const foreign = { product_coupon_id: '1000000099', stock_id: '1000000099001', ...(side === 'partner' && { brand_id: '120345' }) };
      for (const operation of Object.keys(ASK).filter((name) => /^stock|^productCoupons\.deactivate$/.test(name))) {
        const ids = operation.startsWith('stockBundles.') && operation !== 'stockBundles.create' ? ['stock_bundle_id'] : ['stock_id'];
        if (/^productCoupons|\.create$|\.list$/.test(operation)) ids.pop();
        for (const name of ['product_coupon_id', ...ids]) {
          assert.equal(await fail(operation, { [name]: '7' }), UNKNOWN, `${operation} ${name}`);
        }
        const { stock_id, ...rest } = foreign;
        assert.equal(await fail(operation, ids.includes('stock_id') ? foreign : rest), UNKNOWN, operation);
      }
      const other = { product_coupon_id: SINGLE.product_coupon_id, stock_id: BUNDLE(1).stock_id };
      assert.equal(await fail('stocks.get', other), UNKNOWN);
    });
  });
}
