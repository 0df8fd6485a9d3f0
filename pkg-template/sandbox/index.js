// A stand-in for WeChat Pay on a loopback address, for demonstrations and tests: it checks every request as the live server does,
// keeps the coupons' states, and signs its answers, with node:crypto and nothing of the client's.
// Refuses every request that its merchant did not sign, and options it does not know.

import { couponsDoor, CouponStore } from './coupons.js';
import { exchange } from './exchange.js';
import { nextFaults } from './faults.js';
import { Journal } from './journal.js';
import { createKeys } from './keys.js';
import { MERCHANT, seed } from './seed.js';
import { serve } from './server.js';

export { faultNames } from './faults.js';

const OPTIONS = ['now'];

/**
 * Makes a stand-in with fresh keys and seeded coupons.
 *
 *     const sandbox = await createSandbox();
 *     await sandbox.listen();
 *     const wechatpay = new WechatPay(sandbox.config);
 *
 * `options.now`: its clock in milliseconds, for both sides; default Date.now.
 */
export async function createSandbox(options = {}) {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) throw new TypeError(`createSandbox has no option "${name}"; it has ${OPTIONS.join(', ')}`);
  }
  const { now = Date.now } = options;
  if (typeof now !== 'function') throw new TypeError('options.now must be a function');

  const keys = await createKeys();
  const store = new CouponStore(seed(now()));
  const faults = nextFaults();
  const journal = new Journal();
  const answerTo = (request) => exchange(request, { keys, merchant: MERCHANT, store, faults, journal, now });
  let server;
  let starting = false;

  return Object.freeze({
    /** Listens on 127.0.0.1; port 0 takes a free one. Resolves to the URL. */
    async listen(port = 0) {
      if (server || starting) throw new Error('the sandbox listens already');
      starting = true;
      try {
        server = await serve(port, answerTo, now);
      } finally {
        starting = false;
      }
      return server.url;
    },
    /** Ends listening and every open connection. State, journal and keys stay, and it may listen again. */
    async close() {
      const closing = server;
      server = undefined;
      await closing?.close();
    },
    /** Where it listens; undefined while it does not. */
    get url() {
      return server?.url;
    },
    /** What a client needs: `new WechatPay(sandbox.config)`. `baseUrl` is in it while the sandbox listens. */
    get config() {
      return {
        mchid: MERCHANT.mchid,
        serialNo: keys.serialNo,
        privateKey: keys.merchantPrivateKey,
        wechatpayKeys: keys.wechatpayKeys(),
        ...(server && { baseUrl: server.url }),
        ...(options.now && { now }),
      };
    },
    /** Look at coupons and change their state: get, state, setState, list. */
    coupons: couponsDoor(store, now),
    /** The journal: one entry for each request, oldest first. */
    requests: journal.entries,
    /** Spoils the next answer in the way `name` says (`faultNames`); called twice, the next two. */
    fault: (name) => faults.add(name),
  });
}
