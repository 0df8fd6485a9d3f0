// Proves what the message of an error advises about each operation that changes something: the identical request again only where that can tell
// what happened, and resolve only where there is one. By what the documents promise of a repeat.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { error, lost, start } from './retrying.mjs';
import { PNG, newNumber, newProduct } from '../sandbox/requests.mjs';
import { PARAMETERS, busifavorReturn, giveBack, operationOf, rejection, use } from './wechatpay.mjs';

const { coupon_code, associated_order_info: _order, use_time: _time, out_request_no, ...sent } = use();
const product = { brand_id: sent.brand_id, out_request_no: newNumber() };
/** By what a repeat gives. `refusals`: with which a repeat may be refused although the first request happened. */
const SAME_RESULT = {
  'userCoupons.return': { params: giveBack() },
  'userCoupons.confirm': { params: { ...sent, coupon_code, out_request_no } },
  'productCoupons.update': { params: { ...product, product_coupon_id: sent.product_coupon_id, display_info: newProduct().display_info } },
};
const NO_DUPLICATE = {
  'userCoupons.use': { params: use(), refusals: ['INVALID_REQUEST'] },
  'userCoupons.send': { params: { ...sent, send_request_no: newNumber() }, refusals: ['ALREADY_EXISTS', 'INVALID_REQUEST'] },
  'productCoupons.create': { params: { ...newProduct(), ...product }, refusals: ['ALREADY_EXISTS'] },
};
const ofStocks = (...names) => Object.fromEntries(names.map((name) => [name, { params: PARAMETERS[name]() }]));
const [STOCKS, BUNDLES] = ['stocks', 'stockBundles'].map((group) => (method) => `${group}.${method}`);
Object.assign(SAME_RESULT, ofStocks('productCoupons.deactivate', 'stocks.deactivate', 'stocks.uploadCouponCodes'));
Object.assign(SAME_RESULT, ofStocks(...['update', 'updateBudget'].flatMap((method) => [STOCKS(method), BUNDLES(method)])));
for (const name of [STOCKS('create'), BUNDLES('create')]) {
  NO_DUPLICATE[name] = { params: PARAMETERS[name](), refusals: ['ALREADY_EXISTS'] };
}
/** What sets the same again. */
const NATURAL = ofStocks(...['associateStores', 'disassociateStores'].flatMap((method) => [STOCKS(method), BUNDLES(method)]));
const named = (name) => ({ params: PARAMETERS[name]() });
for (const name of ['userCoupons.deactivate', 'userCouponBundles.deactivate']) SAME_RESULT[name] = named(name);
NO_DUPLICATE['userCouponBundles.send'] = { ...named('userCouponBundles.send'), refusals: ['ALREADY_EXISTS', 'INVALID_REQUEST'] };
const HARMLESS = { 'images.upload': { params: { meta: { filename: 'a.png' }, file: PNG } } };
for (const name of ['userCoupons.preSend', 'userCouponBundles.preSend']) HARMLESS[name] = named(name);
const REFUSED = { 'busifavor.return': { params: busifavorReturn(), refusals: ['RESOURCE_ALREADY_EXISTS', 'RULE_LIMIT'] } };
const ALL = { ...SAME_RESULT, ...NO_DUPLICATE, ...NATURAL, ...HARMLESS, ...REFUSED };

const OPEN = /It may have happened all the same/;
const AGAIN = /send the identical request again/;
const RESOLVE = /with resolve/;

/** The error of a call, and whether its operation has a query that tells. */
async function after(steps, name, params) {
  const { client, sent: tries } = start(steps, { retry: { times: steps.length - 1, delay: 0 } });
  const operation = operationOf(client, name);
  const failed = await rejection(operation(params));
  assert.equal(tries.length, steps.length, name);
  assert.equal(
    RESOLVE.test(failed.message),
    failed.outcome !== 'not-sent' && operation.resolve !== undefined,
    `${name}: ${failed.message}`,
  );
  return failed;
}

test('after a lost response: the identical request again, except where a repeat is refused', async () => {
  for (const [name, { params }] of Object.entries(ALL)) {
    const { outcome, message } = await after([lost()], name, params);
    assert.equal(outcome, 'unknown');
    assert.match(message, OPEN);
    assert.equal(AGAIN.test(message), !(name in REFUSED), name);
    assert.equal(/may be refused although it had/.test(message), name in NO_DUPLICATE || name in REFUSED, name);
  }
});

test('a repeat that was refused after a lost response is no reason for another one', async () => {
  for (const [name, { params, refusals }] of Object.entries(NO_DUPLICATE)) {
    for (const apiCode of refusals) {
      const failed = await after([lost(), error(400, apiCode)], name, params);
      assert.deepEqual([failed.outcome, failed.apiCode], ['unknown', apiCode]);
      assert.match(failed.message, OPEN);
      assert.doesNotMatch(failed.message, AGAIN, name);
    }
    // Any other error of it leaves the advice as it was.
    for (const last of [error(403, 'NOT_ENOUGH'), error(400, 'OTHER'), error(500, refusals[0]), error(429, 'RATELIMIT_EXCEEDED')]) {
      const retried = last.status === 500 || last.status === 429;
      const { outcome, message } = await after(retried ? [lost(), last, last] : [lost(), last], name, params);
      assert.deepEqual([outcome, AGAIN.test(message)], ['unknown', true], name);
    }
  }
});

test('the same refusal of a first try changed nothing, but an earlier call may have', async () => {
  for (const [name, { params, refusals }] of Object.entries({ ...NO_DUPLICATE, ...REFUSED })) {
    for (const apiCode of refusals) {
      const { outcome, message } = await after([error(400, apiCode)], name, params);
      assert.equal(outcome, 'rejected');
      assert.match(
        message,
        /This request changed nothing, but an earlier one may have done what this one asked for: .* before you send another number\.$/,
      );
    }
  }
  for (const [name, { params }] of Object.entries(ALL)) {
    const { client } = start([error(400, 'OTHER')]);
    assert.match((await rejection(operationOf(client, name)(params))).message, /This request changed nothing\.$/);
  }
});

test('a query that fails is asked again', async () => {
  const { client } = start([lost()], { retry: false });
  assert.match(
    (await rejection(client.userCoupons.get(PARAMETERS['userCoupons.get']()))).message,
    /A query changes nothing: send it again\.$/,
  );
});
