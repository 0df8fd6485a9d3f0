// What stocks (批次) hold, on both sides: budgets, uploaded codes, stores; and their pages.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { ASK, ask, done, refused } from './requests.mjs';
import { SIDES, actor, bundleOf, idsOf } from './stock-actor.mjs';

const sandbox = await createSandbox();
const BUSINESS = '400 INVALID_REQUEST';
const NUMBER_USED = '400 INVALID_REQUEST 268578927';

for (const [side, of] of SIDES) {
  const { act, fail, created, createdBundle, sends, repeated } = actor(sandbox, of);

  describe(`a ${side}`, () => {
    const LIMITED = { stock_send_rule: { max_count: 3, max_count_per_day: 2, max_count_per_user: 1 } };
    const BUDGETS = {
      'stocks.updateBudget': { make: created, given: LIMITED, ids: idsOf, of: (stock) => stock },
      'stockBundles.updateBudget': {
        make: createdBundle,
        given: { bundle: LIMITED },
        ids: bundleOf,
        of: ({ stock_list }) => stock_list[2],
      },
    };
    for (const [operation, { make, given, ids: own, of: one }] of Object.entries(BUDGETS)) {
      it(`sets a budget that is compared first, by ${operation}`, async () => {
        const ids = own(await make(given));
        const set = (changes) => ({ ...ids, current_max_count: undefined, target_max_count: undefined, ...changes });
        const all = (current_max_count, target_max_count) => set({ update_mode: 'MAX_COUNT', current_max_count, target_max_count });
        const daily = (current_max_count_per_day, target_max_count_per_day) =>
          set({ update_mode: 'MAX_COUNT_PER_DAY', current_max_count_per_day, target_max_count_per_day });
        for (const [changes, subCode] of [
          [all(undefined, 5), ' 268578651'],
          [all(3, undefined), ' 268578651'],
          [daily(undefined, 5), ' 268578653'],
          [daily(2, undefined), ' 268578653'],
          [all(4, 5), ''],
          [daily(1, 2), ''],
        ]) {
          assert.equal(await fail(operation, changes), BUSINESS + subCode, JSON.stringify(changes));
        }
        const raised = ASK[operation](all(3, 5));
        assert.equal(await repeated(raised, { target_max_count: 6 }), NUMBER_USED);
        assert.deepEqual(one(await done(sandbox, of(raised))).stock_send_rule, { ...LIMITED.stock_send_rule, max_count: 5 });
        assert.equal(one(await act(operation, daily(2, 4))).stock_send_rule.max_count_per_day, 4);
      });
    }

    it('sends by the budget of the moment, which is never below what was sent', async () => {
      const ids = await created(LIMITED);
      const spent = side === 'brand' ? BUSINESS : '403 NOT_ENOUGH';
      for (const user of ['one', 'two']) await done(sandbox, sends(ids, user));
      assert.equal(await refused(sandbox, sends(ids, 'three')), spent);
      const mode = { update_mode: 'MAX_COUNT_PER_DAY', current_max_count: undefined, target_max_count: undefined };
      await act('stocks.updateBudget', { ...ids, ...mode, current_max_count_per_day: 2, target_max_count_per_day: 9 });
      await done(sandbox, sends(ids, 'three'));
      assert.equal(await refused(sandbox, sends(ids, 'four')), spent);
      assert.equal(await fail('stocks.updateBudget', { ...ids, current_max_count: 3, target_max_count: 2 }), BUSINESS);
      const lower = { ...ids, ...mode, current_max_count_per_day: 9, target_max_count_per_day: 2 };
      assert.equal(await fail('stocks.updateBudget', lower), BUSINESS);
      await act('stocks.updateBudget', { ...ids, current_max_count: 3, target_max_count: 4 });
      await done(sandbox, sends(ids, 'four'));
      sandbox.clock.advance(86_400_000); // a limit a day is about that day
      assert.equal((await act('stocks.updateBudget', lower)).stock_send_rule.max_count_per_day, 2);
    });

    it('gives no stock a limit a day that it was made without', async () => {
      const mode = { update_mode: 'MAX_COUNT_PER_DAY', current_max_count_per_day: 1, target_max_count_per_day: 2 };
      const { json } = await ask(sandbox, of(ASK['stocks.updateBudget'](mode)));
      assert.equal(json.detail.field, '/update_mode');
    });

    it('uploads codes, which are sent one after the other, each once', async () => {
      const ids = await created({ coupon_code_mode: 'UPLOAD', stock_send_rule: { max_count: 9, max_count_per_user: 9 } });
      const spent = side === 'brand' ? BUSINESS : '403 NOT_ENOUGH';
      assert.equal(await refused(sandbox, sends(ids)), spent);
      const [one, two, three] = ['one', 'two', 'three'].map((name) => `${ids.stock_id}_${name}`);
      const upload = (...code_list) => act('stocks.uploadCouponCodes', { ...ids, code_list });
      assert.deepEqual(await upload(one, two, one), { total_count: 2, success_code_list: [one, two], duplicate_code_list: [one] });
      assert.deepEqual(await upload(two, three, 'Code_123456'), {
        total_count: 3,
        success_code_list: [three],
        failed_code_list: [{ coupon_code: 'Code_123456', code: 'INVALID_REQUEST', message: '券Code已被占用' }],
        already_exist_code_list: [two],
      });
      const counts = async () => (await act('stocks.get', ids)).coupon_code_count_info;
      assert.deepEqual(await counts(), { total_count: 3, available_count: 3 });
      for (const code of [one, two, three]) assert.equal((await done(sandbox, sends(ids))).coupon_code, code);
      assert.deepEqual(await counts(), { total_count: 3, available_count: 0 });
      assert.equal(await refused(sandbox, sends(ids)), spent);
      assert.deepEqual(await upload(one), { total_count: 1, already_exist_code_list: [one] });
    });

    it('uploads once for a number, and only to stocks that take codes', async () => {
      const request = ASK['stocks.uploadCouponCodes']({ code_list: [`Again_${side}`] });
      const first = await done(sandbox, of(request));
      assert.deepEqual(await done(sandbox, of(request)), first);
      assert.equal(await refused(sandbox, of({ ...request, body: { ...request.body, code_list: ['Other_1'] } })), NUMBER_USED);
      for (const coupon_code_mode of ['WECHATPAY', 'API_ASSIGN']) {
        assert.equal(await fail('stocks.uploadCouponCodes', await created({ coupon_code_mode })), BUSINESS, coupon_code_mode);
      }
    });

    it("takes no code of another stock's, nor gives such a code to a coupon", async () => {
      const [mine, other] = [await created({ coupon_code_mode: 'UPLOAD' }), await created({ coupon_code_mode: 'UPLOAD' })];
      const code_list = [`${mine.stock_id}_x`];
      await act('stocks.uploadCouponCodes', { ...mine, code_list });
      const { failed_code_list } = await act('stocks.uploadCouponCodes', { ...other, code_list });
      assert.deepEqual(failed_code_list[0].coupon_code, code_list[0]);
      const assigned = await created({ coupon_code_mode: 'API_ASSIGN' });
      assert.match(await fail('userCoupons.send', { ...assigned, coupon_code: code_list[0] }), /^400 (?:ALREADY_EXISTS|PARAM_ERROR)$/);
    });

    const STORES = {
      stocks: { make: () => created({ store_scope: 'SPECIFIC' }), ids: idsOf },
      stockBundles: { make: () => createdBundle({ bundle: { store_scope: 'SPECIFIC' } }), ids: bundleOf },
    };
    for (const [group, { make, ids: own }] of Object.entries(STORES)) {
      it(`associates stores, lists and disassociates them, by ${group}`, async () => {
        const ids = await make();
        const stores = (...numbers) => numbers.map((number) => ({ store_id: String(number) }));
        const change = (operation, ...numbers) => act(`${group}.${operation}`, { ...own(ids), store_list: stores(...numbers) });
        const listed = async () => (await act('stocks.listStores', idsOf(ids))).store_list;
        assert.deepEqual(await listed(), []);
        const [one, two, three] = [100_000_001, 100_000_002, 100_000_003];
        assert.deepEqual(await change('associateStores', two, one, two, 12), {
          total_count: 3,
          success_store_list: stores(two, one),
          failed_store_list: [{ store_id: '12', code: 'INVALID_REQUEST', message: '门店不存在，或不属于当前品牌' }],
        });
        assert.deepEqual(await change('associateStores', one, three), { total_count: 2, success_store_list: stores(one, three) });
        assert.deepEqual(await listed(), stores(two, one, three));
        for (let times = 0; times < 2; times += 1) {
          assert.deepEqual(await change('disassociateStores', two), { total_count: 1, success_store_list: stores(two) });
        }
        assert.deepEqual(await listed(), stores(one, three));
        assert.equal(await fail(`${group}.associateStores`, { ...own(ids), store_list: stores(one, 'x') }), '400 PARAM_ERROR 268578640');
      });
    }

    it('has stores of a stock with store_scope SPECIFIC only', async () => {
      for (const [store_scope, subCode] of [
        ['NONE', ''],
        ['ALL', ' 268578813'],
      ]) {
        const [ids, bundle] = [await created({ store_scope }), bundleOf(await createdBundle({ bundle: { store_scope } }))];
        for (const operation of ['associateStores', 'disassociateStores', 'listStores']) {
          assert.equal(await fail(`stocks.${operation}`, ids), BUSINESS + subCode, operation);
          if (operation !== 'listStores') assert.equal(await fail(`stockBundles.${operation}`, bundle), BUSINESS + subCode, operation);
        }
      }
    });

    it('gets every stock and every store once, page after page', async () => {
      const ids = await created({ store_scope: 'SPECIFIC' });
      const { product_coupon_id } = ids;
      for (let count = 0; count < 4; count += 1) await act('stocks.create', { product_coupon_id });
      const store_list = Array.from({ length: 5 }, (_, index) => ({ store_id: String(200_000 + index) }));
      await act('stocks.associateStores', { ...ids, store_list });
      const pagesOf = async (operation, given, list, between) => {
        const [sizes, totals, items] = [[], [], []];
        let token = {};
        while (token) {
          const page = await act(operation, { ...given, page_size: 2, ...token });
          assert.ok(sizes.push(page[list].length) <= 3);
          totals.push(page.total_count);
          items.push(...page[list]);
          token = page.next_page_token && { page_token: page.next_page_token };
          await between?.(items);
        }
        return [sizes, totals, items];
      };
      const stock_id = (number) => `${product_coupon_id}00${number}`;
      const [sizes, totals, stocks] = await pagesOf('stocks.list', { product_coupon_id }, 'stock_list');
      assert.deepEqual(
        [sizes, totals],
        [
          [2, 2, 1],
          [5, undefined, undefined],
        ],
      );
      assert.deepEqual(
        stocks.map((stock) => stock.stock_id),
        [1, 2, 3, 4, 5].map(stock_id),
      );
      assert.deepEqual(stocks[0], await act('stocks.get', ids));
      // Of a state: what leaves the list meanwhile moves nobody to another page.
      const [, , sending] = await pagesOf('stocks.list', { product_coupon_id, state: 'SENDING' }, 'stock_list', async ([first]) => {
        if (sandbox.stocks.state(first.stock_id) === 'SENDING') await act('stocks.deactivate', idsOf(first));
      });
      assert.deepEqual(
        sending.map((stock) => stock.stock_id),
        [1, 2, 3, 4, 5].map(stock_id),
      );
      assert.deepEqual(
        (await act('stocks.list', { product_coupon_id, state: 'DEACTIVATED' })).stock_list.map((stock) => stock.stock_id),
        [stock_id(1)],
      );
      const later = { product_coupon_id, stock_id: stock_id(2) };
      await act('stocks.update', { ...later, store_scope: 'SPECIFIC' });
      await act('stocks.associateStores', { ...later, store_list });
      const [storeSizes, storeTotals, stores] = await pagesOf('stocks.listStores', later, 'store_list', async (seen) => {
        if (seen.length === 2) await act('stocks.disassociateStores', { ...later, store_list: [seen[0]] });
      });
      assert.deepEqual([storeSizes, storeTotals, stores], [[2, 2, 1], [5, undefined, undefined], store_list]);
      for (const [operation, given] of [
        ['stocks.list', { product_coupon_id }],
        ['stocks.listStores', later],
      ]) {
        assert.equal(await fail(operation, { ...given, page_token: 'x' }), '400 PARAM_ERROR 268579038');
        assert.equal(await fail(operation, { ...given, page_size: 201 }), '400 PARAM_ERROR 268578633');
      }
    });
  });
}
