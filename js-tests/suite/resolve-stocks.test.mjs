// What `resolve` says of a call that changed a product coupon (商品券), a stock (批次), a stock bundle (批次组) or its stores, by what its query
// shows: every response is signed by node:crypto.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ended, pageOfStocks, productEntity, stepEntity, stockEntity } from './parameters/stock-responses.mjs';
import { PARAMETERS, client, operationOf, rejection, signedResponse, unsignedResponse } from './wechatpay.mjs';

/** What `resolve` of an operation says of a response, and the query that it sent. */
async function resolved(name, answer, changes) {
  const sent = [];
  const own = client({
    fetch: async (url, { method }) => {
      sent.push(`${method} ${decodeURIComponent(new URL(url).pathname.split('product-coupons/')[1])}${new URL(url).search}`);
      const { status, headers, body } = answer.headers ? answer : signedResponse(answer);
      return { status, headers, arrayBuffer: async () => body.buffer };
    },
  });
  const resolution = await operationOf(own, name).resolve(PARAMETERS[name](changes));
  assert.equal(sent.length, 1);
  return { ...resolution, sent: sent[0] };
}
const verdicts = async (name, cases, changes) => {
  for (const [answer, wanted] of cases) {
    const { verdict, error } = await resolved(name, answer, changes);
    assert.deepEqual([verdict, error], [wanted, undefined], `${name} ${JSON.stringify(answer)}`);
  }
};

const PRODUCT = '1000000013';
const STOCK = `GET ${PRODUCT}/stocks/1000000013001?brand_id=120344`;
const STORES = `GET ${PRODUCT}/stocks/1000000013001/associated-stores?page_size=200&brand_id=120344`;
const STEPS = 'GET 1000000014/stocks?page_size=50&stock_bundle_id=1000000014900&brand_id=120344';

const ENDS = {
  'productCoupons.deactivate': [`GET ${PRODUCT}?brand_id=120344`, productEntity, ['AUDITING', 'EFFECTIVE']],
  'stocks.deactivate': [STOCK, stockEntity, ['AUDITING', 'SENDING', 'PAUSED']],
};
for (const [name, [query, entity, open]] of Object.entries(ENDS)) {
  test(`${name}: its number proves it, and a state before the end that it did not happen`, async () => {
    assert.equal((await resolved(name, entity())).sent, query);
    await verdicts(name, [
      [entity(ended()), 'happened'],
      ...open.map((state) => [entity({ state }), 'not-happened']),
      [entity(ended({ deactivate_request_no: 'OTHER_END' })), 'cannot-tell'],
      [entity(ended({ deactivate_request_no: undefined })), 'cannot-tell'],
      [entity(ended({ state: open[0], deactivate_request_no: 'OTHER_END' })), 'cannot-tell'],
      [entity({ deactivate_time: '2025-08-03T12:00:00+08:00' }), 'cannot-tell'],
      [entity({ state: 'STOPPED' }), 'cannot-tell'],
      [entity({ state: 'NEWER' }), 'cannot-tell'],
      [entity({ state: undefined }), 'cannot-tell'],
    ]);
  });
}

const CHANGED = { remark: '新的备注', store_scope: 'NONE' };
/** Members of a stock that shows what the calls were to set, and of some that do not. */
const SHOWN = {
  update: [
    CHANGED,
    [
      { ...CHANGED, remark: 'x' },
      { ...CHANGED, store_scope: 'ALL' },
      { ...CHANGED, remark: undefined },
    ],
  ],
  updateBudget: [
    { stock_send_rule: { max_count: 20_000_000, max_count_per_user: 1 } },
    [
      { stock_send_rule: { max_count: 10_000_000, max_count_per_user: 1 } },
      { stock_send_rule: { max_count: '20000000' } },
      { stock_send_rule: null },
      { stock_send_rule: undefined },
    ],
  ],
};
for (const [method, [right, wrong]] of Object.entries(SHOWN)) {
  test(`stocks.${method}: a stock that shows what was to be set proves it`, async () => {
    assert.equal((await resolved(`stocks.${method}`, stockEntity(right))).sent, STOCK);
    await verdicts(`stocks.${method}`, [
      [stockEntity(right), 'happened'],
      ...wrong.map((members) => [stockEntity(members), 'cannot-tell']),
    ]);
  });

  test(`stockBundles.${method}: every stock of the bundle has to show it`, async () => {
    const name = `stockBundles.${method}`;
    const steps = [0, 1, 2].map((step) => stepEntity(step, right));
    const { verdict, sent, coupon } = await resolved(name, pageOfStocks(...steps));
    assert.deepEqual([verdict, sent, coupon], ['happened', STEPS, pageOfStocks(...steps)]);
    await verdicts(name, [
      [pageOfStocks(), 'cannot-tell'],
      [{}, 'cannot-tell'],
      [{ ...pageOfStocks(...steps), next_page_token: 'more' }, 'cannot-tell'],
      [{ ...pageOfStocks(...steps), next_page_token: '' }, 'happened'],
      [{ ...pageOfStocks(...steps), total_count: undefined }, 'happened'],
      [{ ...pageOfStocks(...steps), total_count: 4 }, 'cannot-tell'],
      [pageOfStocks(...steps.slice(1), stepEntity(0, { ...right, stock_bundle_info: undefined })), 'cannot-tell'],
      [
        pageOfStocks(...steps, stepEntity(2, { ...right, stock_bundle_info: { stock_bundle_id: 'other', stock_bundle_index: 0 } })),
        'cannot-tell',
      ],
      ...wrong.map((members) => [pageOfStocks(...steps.slice(1), stepEntity(0, members)), 'cannot-tell']),
    ]);
  });
}

test('a budget a day is looked for where it was to be set, and nowhere else', async () => {
  const day = { update_mode: 'MAX_COUNT_PER_DAY', current_max_count: undefined, target_max_count: undefined };
  const changes = { ...day, current_max_count_per_day: 5, target_max_count_per_day: 7 };
  await verdicts(
    'stocks.updateBudget',
    [
      [stockEntity({ stock_send_rule: { max_count: 9, max_count_per_day: 7 } }), 'happened'],
      [stockEntity({ stock_send_rule: { max_count: 7, max_count_per_day: 5 } }), 'cannot-tell'],
    ],
    changes,
  );
});

test('a change that sets nothing cannot be seen, one that sets a part is seen by it', async () => {
  const nothing = { remark: undefined, store_scope: undefined };
  await verdicts('stocks.update', [[stockEntity(), 'cannot-tell']], nothing);
  const usage_rule_display_info = { coupon_usage_method_list: ['OFFLINE', 'PAYMENT_CODE'], usage_description: '新说明' };
  await verdicts(
    'stocks.update',
    [
      [stockEntity({ usage_rule_display_info: { ...usage_rule_display_info, app_path: 'kept' } }), 'happened'],
      [stockEntity({ usage_rule_display_info: { ...usage_rule_display_info, coupon_usage_method_list: ['OFFLINE'] } }), 'cannot-tell'],
    ],
    { ...nothing, usage_rule_display_info },
  );
});

const stores = (...ids) => ids.map((store_id) => ({ store_id }));
const [ONE, TWO] = ['100000001', '100000002'];
const LISTS = [
  // [page, of stores that were to be associated, of stores that were to be disassociated]
  [{ store_list: stores('3', TWO, ONE) }, 'happened', 'cannot-tell'],
  [{ store_list: stores(ONE, TWO), next_page_token: 'more' }, 'happened', 'cannot-tell'],
  [{ store_list: stores(ONE, '3') }, 'cannot-tell', 'cannot-tell'],
  [{ store_list: stores('3') }, 'cannot-tell', 'happened'],
  [{ store_list: stores('3'), next_page_token: '' }, 'cannot-tell', 'happened'],
  [{ store_list: [] }, 'cannot-tell', 'happened'],
  [{ total_count: 0 }, 'cannot-tell', 'happened'],
  [{ store_list: stores('3'), total_count: 1 }, 'cannot-tell', 'happened'],
  [{ store_list: stores(ONE, TWO), total_count: 3 }, 'happened', 'cannot-tell'],
  // What may have been left out proves nothing.
  [{}, 'cannot-tell', 'cannot-tell'],
  [{ store_list: null }, 'cannot-tell', 'cannot-tell'],
  [{ store_list: stores('3'), next_page_token: 'more' }, 'cannot-tell', 'cannot-tell'],
  [{ store_list: [{}] }, 'cannot-tell', 'cannot-tell'],
  [{ store_list: stores('3'), total_count: 2 }, 'cannot-tell', 'cannot-tell'],
  [{ store_list: [], total_count: 1 }, 'cannot-tell', 'cannot-tell'],
  [{ store_list: stores('3'), total_count: 'x' }, 'cannot-tell', 'cannot-tell'],
];
for (const group of ['stocks', 'stockBundles']) {
  const changes = group === 'stocks' ? {} : { product_coupon_id: PRODUCT, stock_id: '1000000013001' };

  test(`${group}: a list of stores proves an association, a whole one its end`, async () => {
    const [associate, disassociate] = [`${group}.associateStores`, `${group}.disassociateStores`];
    assert.equal((await resolved(associate, { store_list: [] }, changes)).sent, STORES);
    await verdicts(
      associate,
      LISTS.map(([page, verdict]) => [page, verdict]),
      changes,
    );
    await verdicts(
      disassociate,
      LISTS.map(([page, , verdict]) => [page, verdict]),
      changes,
    );
  });
}

test('the stores of a bundle are those of one of its stocks, which has to be given', async () => {
  const error = await rejection(
    operationOf(client(), 'stockBundles.associateStores').resolve(PARAMETERS['stockBundles.associateStores']()),
  );
  assert.deepEqual([error.code, error.findings.map(({ path }) => path)], ['REQUEST_INVALID', ['/stock_id']]);
});

test('a query that fails tells nothing, and is in the resolution', async () => {
  for (const name of Object.keys(PARAMETERS).filter(
    (each) => operationOf(client(), each).resolve && /^stock|^product.*deactivate/.test(each),
  )) {
    const changes = name.startsWith('stockBundles.') ? { stock_id: '1000000014001' } : {};
    const given = /Stores$/.test(name) ? changes : {};
    const { verdict, coupon, error } = await resolved(name, unsignedResponse(404, '{"code":"NOT_FOUND","message":"x"}'), given);
    assert.deepEqual([verdict, coupon, error.apiCode], ['cannot-tell', undefined, 'NOT_FOUND'], name);
  }
});
