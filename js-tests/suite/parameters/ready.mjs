// A sandbox in which an operation can be performed. Holds no test.

import { OF_TEXTS as ofMerchants } from './busifavor.mjs';
import { PARAMETERS as ofStocks } from './stocks.mjs';

/** Puts a sandbox in a state in which its client can perform an operation with these parameters. */
export async function ready(sandbox, client, name) {
  if (name in ofStocks) await readyForStocks(sandbox, client, name);
  if (name in ofMerchants.PARAMETERS) await readyForMerchants(sandbox, client, name);
}

async function readyForStocks(sandbox, client, name) {
  sandbox.reset();
  const { group, stores } = /^(?<group>stock|stockBundle)s\.(?<stores>\w*Stores)$/.exec(name)?.groups ?? {};
  if (stores) await client[`${group}s`].update(ofStocks[`${group}s.update`]({ store_scope: 'SPECIFIC' }));
}

async function readyForMerchants(sandbox, client, name) {
  const { 'busifavor.associate': order } = ofMerchants.PARAMETERS;
  sandbox.reset();
  sandbox.coupons.setState(order().coupon_code, 'SENDED');
  if (name === 'busifavor.disassociate') await client.busifavor.associate(order());
}
