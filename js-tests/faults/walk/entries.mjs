// The table of the walk: one entry for each operation. A new operation joins by one more. Holds no test.
//
// - `params(world, side)`: valid parameters of something that there is; undefined where there is nothing yet.
// - `sees(look, params)`: what the operation acts on, as it is. Where a client is told that nothing happened it must not have changed.
// - `shows(seen, params)`: whether the text of that shows that it was done.
// - `most(params)`: how many more of them there may be afterwards, however often it was sent.
// - `agrees(data, look, params)`: what is different between what a client was given and what there is; undefined if nothing.
// - `learns(data, memory, params)`: what later steps need to know of it.
// - `more(params, look)`: what `resolve` needs beside the parameters.
// - `call(client, params, options)`: how it is called, where that is not as every other.
// - `isQuery`: it changes nothing. `isRare`: it ends something, so that it comes less often. `isOften`: what most is about.

import { MERCHANT_COUPONS } from './merchant-coupons.mjs';
import { PLANS } from './plans.mjs';
import { STOCKS, STOCK_ACTS } from './stocks.mjs';
import { USER_ACTS, USER_COUPONS } from './user-coupons.mjs';

export const ENTRIES = { ...STOCKS, ...USER_COUPONS, ...PLANS, ...MERCHANT_COUPONS };

/** What happens without a client: time, users, reviewers, the platform; by the words of model/states.json. */
export const ACTS = { ...STOCK_ACTS, ...USER_ACTS };
