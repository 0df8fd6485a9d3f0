// What tests of stocks have in common: a side that makes product coupons with stocks, and sends from them. Holds no test.

import assert from 'node:assert/strict';
import { ASK, done, newBundle, ofBrand, refused } from './requests.mjs';

/** What a side does with product coupons and stocks of its own. `of`: the side's form of a request. */
export function actor(sandbox, of) {
  const act = (operation, ...given) => done(sandbox, of(ASK[operation](...given)));
  const fail = (operation, ...given) => refused(sandbox, of(ASK[operation](...given)));
  /** A product coupon with what its stock is to have: the ids. */
  const created = async (stock = {}) => {
    const { body, ...request } = ASK['productCoupons.create']();
    const made = await done(sandbox, of({ ...request, body: { ...body, stock: { ...body.stock, ...stock } } }));
    return idsOf(made.stock);
  };
  const createdBundle = async (given) => {
    const request = ASK['productCoupons.create']();
    const { brand_id, out_request_no } = request.body;
    const body = { ...newBundle(given), brand_id, out_request_no };
    const { product_coupon_id, stock_bundle } = await done(sandbox, of({ ...request, body }));
    return { product_coupon_id, stock_bundle_id: stock_bundle.stock_bundle_id, stock_id: stock_bundle.stock_list[0].stock_id };
  };
  const sends = (ids, openid) => of(ASK['userCoupons.send'](idsOf(ids), openid));
  /** The outcome of a request that is sent twice with the same result, and then with another member. */
  const repeated = async (request, other) => {
    const first = await done(sandbox, of(request));
    sandbox.clock.advance(60_000);
    assert.deepEqual(await done(sandbox, of(request)), first);
    return refused(sandbox, of({ ...request, body: { ...request.body, ...other } }));
  };
  return { act, fail, created, createdBundle, sends, repeated };
}

export const idsOf = ({ product_coupon_id, stock_id }) => ({ product_coupon_id, stock_id });
export const bundleOf = ({ product_coupon_id, stock_bundle_id }) => ({ product_coupon_id, stock_bundle_id });
export const SIDES = [
  ['partner', (request) => request],
  ['brand', ofBrand],
];
