// A sandbox that stands in for WeChat Pay in tests and demonstrations: it checks every request as the live server does, keeps the
// coupons' states, and signs its answers, with the WebCrypto of the host and nothing of the client's.
// Refuses every request that its merchant did not sign, and options it does not know.

import { createClock, rateLimit } from './clock.js';
import { couponsDoor, CouponStore } from './coupons.js';
import { exchange } from './exchange.js';
import { nextFaults } from './faults.js';
import { fetchDoor } from './fetch.js';
import { createHosts } from './hosts.js';
import { Journal } from './journal.js';
import { createKeys } from './keys.js';
import { notification, notify } from './notification.js';
import { MERCHANT, OPENID, seed } from './seed.js';
import { serve } from './server.js';

export { documentedErrors } from './errors.js';
export { faultDescriptions, faultNames, notificationFaultNames } from './faults.js';
export { seededIds } from './seed.js';

const OPTIONS = ['certificate', 'now', 'rateLimit'];

/**
 * Makes a sandbox with fresh keys and seeded coupons.
 *
 *     const sandbox = await createSandbox();
 *     const wechatpay = new WechatPay(sandbox.config);
 */
export async function createSandbox(options = {}) {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) throw new TypeError(`createSandbox has no option "${name}"; it has ${OPTIONS.join(', ')}`);
  }
  const { now: base = Date.now, certificate: certified = false } = options;
  if (typeof base !== 'function') throw new TypeError('options.now must be a function');
  if (typeof certified !== 'boolean') throw new TypeError('options.certificate must be true or false');

  let limit = rateLimit(options.rateLimit);
  const { door: clock, reset: resetClock } = createClock(base);
  const { now } = clock;
  const keys = await createKeys({ certified, now });
  const store = new CouponStore();
  seed(store, now());
  const faults = nextFaults();
  const hosts = createHosts();
  const journal = new Journal();
  const world = { keys, merchant: MERCHANT, store, faults, hosts, journal, now, limit: (at) => limit(at) };
  const answerTo = (request) => exchange(request, world);
  const fetch = fetchDoor(answerTo);
  let server;
  let starting = false;

  const config = () => ({
    mchid: MERCHANT.mchid,
    serialNo: keys.serialNo,
    privateKey: keys.merchantPrivateKey,
    wechatpayKeys: keys.wechatpayKeys(),
    apiV3Key: keys.apiV3Key,
    now,
    ...(server ? { baseUrl: server.url } : { fetch }),
  });

  return Object.freeze({
    /** Answers as WeChat Pay would, whatever the origin of the URL, without a socket. */
    fetch,
    /** Listens on 127.0.0.1; port 0 takes a free one. Resolves to the URL. */
    async listen(port = 0) {
      if (server || starting) throw new Error('the sandbox listens already');
      starting = true;
      try {
        server = await serve(port, { answerTo, config });
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
    /** What a client needs: `new WechatPay(sandbox.config)`. While the sandbox listens, `baseUrl` is in it instead of `fetch`. */
    get config() {
      return config();
    },
    /** Look at coupons, change their state, make more: get, state, setState, create, list. */
    coupons: couponsDoor(store, now, { mchid: MERCHANT.mchid, openid: OPENID }),
    /** The journal: one entry for each request that arrived, oldest first. */
    requests: journal.entries,
    /** The clock of both sides: now, set, advance. */
    clock,
    /** Hosts that cannot be reached: down, up. */
    hosts: hosts.door,
    /** Spoils the next answer in the way `name` says (`faultNames`); called twice, the next two. */
    fault: (name, given) => faults.add(name, given),
    /** Forgets the faults that wait. */
    clearFaults() {
      faults.clear();
    },
    /** A new key of WeChat Pay's signs from now on; resolves to its serial. `config.wechatpayKeys` has the old ones too. */
    rotateKey: () => keys.rotate(),
    /** A signed and encrypted notification: { headers, body }. */
    notification: (kind, given = {}) => notification(kind, given, world),
    /** Sends a notification to a handler or a URL: { accepted, status, body }. */
    notify: async (handler, kind, given = {}) => notify(handler, await notification(kind, given, world)),
    /** Everything as at the start; only the keys stay, and it goes on listening. */
    reset() {
      resetClock();
      hosts.reset();
      faults.clear();
      journal.clear();
      limit = rateLimit(options.rateLimit);
      seed(store, now());
    },
  });
}
