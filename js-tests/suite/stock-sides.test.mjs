// Stocks (批次) and stock bundles (批次组) by the clients of both sides against the sandbox: what comes back is as documented, a lost response is
// repeated and nothing is done twice, and `resolve` never contradicts what happened.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox, seededIds } from 'wechatpay-coupon/sandbox';
import { newBundle, newNumber, newProduct } from '../sandbox/requests.mjs';
import { operationOf } from './wechatpay.mjs';

const { openid, appid, brand_id } = seededIds;
const SIDES = {
  partner: { connect: ({ config }) => new WechatPay({ ...config, retry: { delay: 0 } }), brand: { brand_id } },
  brand: { connect: ({ brandConfig }) => new WechatPayBrand({ ...brandConfig, retry: { delay: 0 } }), brand: {} },
};

for (const [side, { connect, brand }] of Object.entries(SIDES)) {
  describe(`a ${side}`, async () => {
    const sandbox = await createSandbox({ audit: 1000 });
    const client = connect(sandbox);
    const body = (more) => ({ ...brand, out_request_no: newNumber(), ...more });
    const stores = { ...brand, store_list: [{ store_id: '100000001' }, { store_id: '100000002' }] };
    /** The data of a response that is exactly as documented. */
    const asDocumented = async (call) => {
      const { data, findings } = await call;
      assert.deepEqual(findings, []);
      return data;
    };
    const created = async (changes = {}) => {
      const { product_coupon_id, stock } = await client.productCoupons.create(body(newProduct({ stock: changes })));
      sandbox.audit();
      return { product_coupon_id, stock_id: stock.stock_id };
    };
    const createdBundle = async (bundle = {}) => {
      const { product_coupon_id, stock_bundle } = await client.productCoupons.create(body(newBundle({ bundle })));
      sandbox.audit();
      const { stock_bundle_id, stock_list } = stock_bundle;
      return [{ product_coupon_id, stock_bundle_id }, stock_list[0].stock_id];
    };

    it('takes a stock from its review to its end, and every response is as documented', async () => {
      const { product_coupon_id } = await created();
      const { stock } = newProduct({ stock: { coupon_code_mode: 'UPLOAD', store_scope: 'SPECIFIC' } });
      const added = await asDocumented(client.stocks.create.withResponse(body({ product_coupon_id, stock })));
      assert.equal(added.state, 'AUDITING');
      sandbox.audit(added.stock_id);
      const ids = { product_coupon_id, stock_id: added.stock_id };
      const codes = await asDocumented(
        client.stocks.uploadCouponCodes.withResponse(body({ ...ids, code_list: ['Own_1', 'Own_2', 'Own_1'] })),
      );
      assert.deepEqual([codes.success_code_list, codes.duplicate_code_list], [['Own_1', 'Own_2'], ['Own_1']]);
      await asDocumented(client.stocks.associateStores.withResponse({ ...ids, ...stores }));
      assert.equal((await asDocumented(client.stocks.listStores.withResponse({ ...ids, ...brand }))).total_count, 2);
      await asDocumented(client.stocks.disassociateStores.withResponse({ ...ids, ...stores }));
      await asDocumented(client.stocks.update.withResponse(body({ ...ids, remark: '周末', store_scope: 'ALL' })));
      const budget = { update_mode: 'MAX_COUNT', current_max_count: 100, target_max_count: 200 };
      await asDocumented(client.stocks.updateBudget.withResponse(body({ ...ids, ...budget })));
      const user = { ...brand, ...ids, openid, appid };
      const { coupon_code, stock: sentFrom } = await asDocumented(
        client.userCoupons.send.withResponse({ ...user, send_request_no: newNumber() }),
      );
      assert.deepEqual([coupon_code, sentFrom.coupon_code_count_info], ['Own_1', { total_count: 2, available_count: 1 }]);
      await asDocumented(client.stocks.deactivate.withResponse(body({ ...ids, deactivate_reason: '下线' })));
      const { stock_list } = await asDocumented(client.stocks.list.withResponse({ ...brand, product_coupon_id }));
      assert.deepEqual(
        stock_list.map(({ state }) => state),
        ['SENDING', 'DEACTIVATED'],
      );
      const ended = await asDocumented(
        client.productCoupons.deactivate.withResponse(body({ product_coupon_id, deactivate_reason: '下线' })),
      );
      assert.equal(ended.state, 'DEACTIVATED');
      assert.equal((await asDocumented(client.stocks.get.withResponse({ ...brand, ...ids }))).state, 'DEACTIVATED');
      const kept = await asDocumented(client.userCoupons.get.withResponse({ ...user, coupon_code }));
      assert.deepEqual([kept.coupon_state, kept.stock.state, kept.product_coupon.state], ['CONFIRMING', 'DEACTIVATED', 'DEACTIVATED']);
    });

    it('takes a stock bundle through its changes, and every response is as documented', async () => {
      const [{ product_coupon_id }] = await createdBundle();
      const { stock_bundle } = newBundle({ bundle: { store_scope: 'SPECIFIC' } });
      const { stock_bundle_id, stock_list } = await asDocumented(
        client.stockBundles.create.withResponse(body({ product_coupon_id, stock_bundle })),
      );
      sandbox.audit(stock_bundle_id);
      const ids = { product_coupon_id, stock_bundle_id };
      await asDocumented(client.stockBundles.associateStores.withResponse({ ...ids, ...stores }));
      for (const { stock_id } of stock_list) {
        const listed = await asDocumented(client.stocks.listStores.withResponse({ ...brand, product_coupon_id, stock_id }));
        assert.equal(listed.total_count, 2);
      }
      await asDocumented(client.stockBundles.disassociateStores.withResponse({ ...ids, ...stores }));
      await asDocumented(client.stockBundles.update.withResponse(body({ ...ids, remark: '组', store_scope: 'NONE' })));
      const budget = { update_mode: 'MAX_COUNT', current_max_count: 100, target_max_count: 200 };
      const changed = await asDocumented(client.stockBundles.updateBudget.withResponse(body({ ...ids, ...budget })));
      assert.deepEqual(
        changed.stock_list.map(({ stock_send_rule: rule }) => rule.max_count),
        [200, 200, 200],
      );
    });

    /** Calls that can be resolved: their parameters, and those of the query beyond them. */
    const CALLS = {
      'productCoupons.deactivate': async () => {
        const { product_coupon_id } = await created();
        return [body({ product_coupon_id, deactivate_reason: '下线' })];
      },
      'stocks.update': async () => [body({ ...(await created()), remark: '新', store_scope: 'ALL' })],
      'stocks.updateBudget': async () => [
        body({ ...(await created()), update_mode: 'MAX_COUNT', current_max_count: 100, target_max_count: 200 }),
      ],
      'stocks.deactivate': async () => [body({ ...(await created()), deactivate_reason: '下线' })],
      'stocks.associateStores': async () => [{ ...(await created({ store_scope: 'SPECIFIC' })), ...stores }],
      'stockBundles.update': async () => [body({ ...(await createdBundle())[0], remark: '新', store_scope: 'ALL' })],
      'stockBundles.updateBudget': async () => [
        body({ ...(await createdBundle())[0], update_mode: 'MAX_COUNT', current_max_count: 100, target_max_count: 200 }),
      ],
      'stockBundles.associateStores': async () => {
        const [ids, stock_id] = await createdBundle({ store_scope: 'SPECIFIC' });
        return [{ ...ids, ...stores }, { stock_id }];
      },
    };
    const FINAL = ['productCoupons.deactivate', 'stocks.deactivate'];
    for (const [name, make] of Object.entries(CALLS)) {
      it(`resolves ${name}, and repeats it after a lost response`, async () => {
        const [params, more] = await make();
        const operation = operationOf(client, name);
        const resolve = async () => (await operation.resolve({ ...params, ...more })).verdict;
        assert.equal(await resolve(), FINAL.includes(name) ? 'not-happened' : 'cannot-tell');
        const before = sandbox.requests.length;
        sandbox.fault('drop-after', { operation: name });
        await operation(params);
        assert.deepEqual(
          sandbox.requests.slice(before).map(({ status }) => status),
          [undefined, 200],
        );
        assert.equal(await resolve(), 'happened');
        if (FINAL.includes(name)) {
          assert.equal((await operation.resolve({ ...params, out_request_no: newNumber() })).verdict, 'cannot-tell');
        }
      });
    }

    for (const group of ['stocks', 'stockBundles']) {
      it(`resolves ${group}.disassociateStores by the stores that are left`, async () => {
        const [params, more] = await CALLS[`${group}.associateStores`]();
        const { associateStores, disassociateStores } = client[group];
        await associateStores({ ...params, store_list: [...params.store_list, { store_id: '100000003' }] });
        const resolve = async () => (await disassociateStores.resolve({ ...params, ...more })).verdict;
        assert.equal(await resolve(), 'cannot-tell');
        await disassociateStores({ ...params, store_list: params.store_list.slice(1) });
        assert.equal(await resolve(), 'cannot-tell');
        await disassociateStores(params);
        assert.equal(await resolve(), 'happened');
      });
    }

    it('adds nothing twice after a lost response, and uploads nothing twice', async () => {
      const { product_coupon_id, stock_id } = await created({ coupon_code_mode: 'UPLOAD' });
      const [bundle] = await createdBundle();
      for (const [name, params, made] of [
        ['stocks.create', { product_coupon_id, stock: newProduct().stock }, 1],
        ['stockBundles.create', { product_coupon_id: bundle.product_coupon_id, stock_bundle: newBundle().stock_bundle }, 3],
        ['stocks.uploadCouponCodes', { product_coupon_id, stock_id, code_list: ['Twice_1', 'Twice_2'] }, 0],
      ]) {
        const before = sandbox.stocks.list().length;
        sandbox.fault('drop-after', { operation: name });
        const answer = await operationOf(client, name)(body(params));
        assert.equal(sandbox.stocks.list().length, before + made, name);
        if (made === 0) assert.deepEqual(answer.success_code_list, ['Twice_1', 'Twice_2']);
      }
    });
  });

  it(`a ${side} whose repeat is refused cannot know whether a stock was added`, async () => {
    const sandbox = await createSandbox({ repeats: 'error' });
    const client = connect(sandbox);
    const calls = {
      'stocks.create': { product_coupon_id: '1000000013', stock: newProduct().stock },
      'stockBundles.create': { product_coupon_id: '1000000014', stock_bundle: newBundle().stock_bundle },
    };
    for (const [name, params] of Object.entries(calls)) {
      sandbox.fault('drop-after');
      const error = await operationOf(client, name)({ ...brand, ...params, out_request_no: newNumber() }).catch((reason) => reason);
      const wanted = side === 'brand' ? ['INVALID_REQUEST', 2] : ['ALREADY_EXISTS', 2];
      assert.deepEqual([error.apiCode, error.attempts, error.outcome], [...wanted, 'unknown'], name);
    }
  });
}
