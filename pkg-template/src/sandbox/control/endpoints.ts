// What the control API can do, as one table: `GET /sandbox` shows it, the page `sandbox` of docs/ has it. A new endpoint is one entry.

import type { AccountKind } from '../accounts.js';
import type { CouponLine } from '../coupons.js';
import type { FaultOptions } from '../fault-queue.js';
import { faultDescriptions } from '../faults.js';
import type { FaultName } from '../faults.js';
import type { NewCoupon } from '../issue.js';
import type { KeyKind } from '../keys.js';
import type { NotificationOptions, NotificationOutcome } from '../notification.js';
import type { StockState } from '../stock.js';
import { rfc3339 } from '../time.js';
import { ControlError, Events, Page } from './endpoint.js';
import type { Asked, Controlled, Endpoint, Member } from './endpoint.js';
import { entryOf } from './live.js';

export const ENDPOINTS: readonly Endpoint[] = [
  { method: 'GET', path: '/sandbox', does: 'this list', run: () => ({ endpoints: listed() }) },
  {
    method: 'GET',
    path: '/sandbox/config',
    does: 'what the client of a merchant or service provider needs',
    run: ({ sandbox, origin }) => sandbox.configAt(origin),
  },
  {
    method: 'GET',
    path: '/sandbox/brand-config',
    does: 'what the client of a brand needs',
    run: ({ sandbox, origin }) => sandbox.brandConfigAt(origin),
  },
  { method: 'GET', path: '/sandbox/coupons', does: 'every coupon in a line', run: ({ sandbox }) => ({ coupons: sandbox.coupons.list() }) },
  {
    method: 'POST',
    path: '/sandbox/coupons',
    does: 'gives a user a coupon',
    body: {
      coupon_code: ['text', 'default: a new one'],
      stock_id: ['text', 'default: 1000000013001, of single coupons'],
      openid: ['text', 'default: the user of all seeded coupons'],
      state: ['text', 'default: EFFECTIVE; of a merchant coupon SENDED'],
      used_count: ['number', 'how many steps of a bundle or rounds of a card are used; default: 0'],
      belong_merchant: ['text', 'whose merchant coupon it is; default: the merchant of the configuration'],
    },
    run: ({ sandbox, body }) => shown(sandbox, sandbox.coupons.create(body as NewCoupon)),
  },
  {
    method: 'GET',
    path: '/sandbox/coupons/{coupon_code}',
    does: 'one coupon: its line, and the whole entity',
    run: ({ sandbox, name }) => shown(sandbox, name),
  },
  {
    method: 'POST',
    path: '/sandbox/coupons/{coupon_code}',
    does: 'puts a coupon in a state',
    body: { state: ['text', 'CONFIRMING, PENDING, EFFECTIVE, USED, EXPIRED, DELETED, DEACTIVATED; of a merchant coupon SENDED, USED, …'] },
    required: ['state'],
    run({ sandbox, name, body }) {
      shown(sandbox, name);
      sandbox.coupons.setState(name, body.state as CouponLine['coupon_state']);
      return shown(sandbox, name);
    },
  },
  {
    method: 'POST',
    path: '/sandbox/coupons/{coupon_code}/delete',
    does: 'deletes a coupon, as its user does',
    run({ sandbox, name }) {
      shown(sandbox, name);
      sandbox.coupons.delete(name);
      return shown(sandbox, name);
    },
  },
  {
    method: 'POST',
    path: '/sandbox/tokens',
    does: 'takes a coupon by the token of a pre-send, as its user does',
    body: { token: ['text', 'what userCoupons.preSend or userCouponBundles.preSend gave'] },
    required: ['token'],
    run: ({ sandbox, body }) => shown(sandbox, sandbox.coupons.receive(String(body.token))),
  },
  {
    method: 'GET',
    path: '/sandbox/stocks',
    does: 'every stock with its state',
    run: ({ sandbox: { stocks } }) => ({
      stocks: stocks.list().map((id) => ({ stock_id: id, state: stocks.state(id), entity: stocks.get(id) })),
    }),
  },
  {
    method: 'POST',
    path: '/sandbox/stocks/{stock_id}',
    does: 'puts a stock in a state',
    body: { state: ['text', 'AUDITING, SENDING, PAUSED, STOPPED, DEACTIVATED'] },
    required: ['state'],
    run({ sandbox: { stocks }, name, body }) {
      if (stocks.get(name) === undefined) throw new ControlError(404, `The sandbox has no stock ${JSON.stringify(name)}.`);
      stocks.setState(name, body.state as StockState);
      return { stock_id: name, state: stocks.state(name), entity: stocks.get(name) };
    },
  },
  {
    method: 'GET',
    path: '/sandbox/products',
    does: 'every product coupon with its state',
    run: ({ sandbox: { products } }) => ({
      products: products.list().map((id) => ({ product_coupon_id: id, state: products.state(id), entity: products.get(id) })),
    }),
  },
  {
    method: 'GET',
    path: '/sandbox/events',
    does: 'server-sent events: each request with what it changed, and what else changes',
    run: ({ sandbox }) => new Events(sandbox.live.subscribe),
  },
  {
    method: 'GET',
    path: '/sandbox/console',
    does: 'a page of all this, for a browser',
    run({ sandbox: { page } }) {
      if (page === undefined) throw new ControlError(404, 'This sandbox has no page: npx wechatpay-coupon sandbox has one.');
      return new Page(page);
    },
  },
  {
    method: 'POST',
    path: '/sandbox/notifications',
    does: 'sends a notification, and gives what it was answered',
    body: {
      kind: ['text', 'PRODUCT_COUPON_SP.SEND, PRODUCT_COUPON.SEND, COUPON.SEND, or another with resource'],
      url: ['text', 'where to; default: where notifyConfigs.set or deliveryPlans.setNotifyUrl has it sent'],
      resource: ['object', 'what is encrypted: fields that differ from the sample; with coupon_code those of that coupon'],
      fault: ['text', 'what is spoilt; default: nothing'],
      for: ['text', 'merchant or brand; default: whose kind it is'],
      id: ['text', 'default: a new one'],
      create_time: ['text', 'default: now'],
      summary: ['text', 'default: that of the kind'],
    },
    required: ['kind'],
    run: ({ sandbox, body }) => notified(sandbox, body),
  },
  {
    method: 'POST',
    path: '/sandbox/audit',
    does: 'ends reviews that are open',
    body: {
      id: ['text', 'of a product coupon, a stock bundle, a stock or a delivery plan; default: all'],
      passed: ['boolean', 'default: true'],
    },
    run({ sandbox, body: { id, passed } }) {
      sandbox.audit(id as string | undefined, { passed: passed as boolean | undefined });
      return {};
    },
  },
  { method: 'GET', path: '/sandbox/clock', does: 'what time it is', run: ({ sandbox }) => time(sandbox) },
  {
    method: 'POST',
    path: '/sandbox/clock',
    does: 'puts the clock, or moves it',
    body: {
      set: ['time', 'milliseconds since 1970, or 2025-08-03T12:00:00+08:00'],
      advance: ['number', 'milliseconds; back with a negative number'],
    },
    run({ sandbox, body: { set, advance } }) {
      if ((set === undefined) === (advance === undefined)) throw new ControlError(400, 'Either "set" or "advance" is needed.');
      if (set !== undefined) sandbox.clock.set(typeof set === 'number' ? set : Date.parse(String(set)));
      else sandbox.clock.advance(Number(advance));
      return time(sandbox);
    },
  },
  { method: 'GET', path: '/sandbox/faults', does: 'the faults that there are', run: () => ({ faults: faultDescriptions }) },
  {
    method: 'POST',
    path: '/sandbox/faults',
    does: 'puts a fault into the next responses',
    body: {
      name: ['text', 'one of GET /sandbox/faults'],
      times: ['number', 'for how many responses; default: 1'],
      operation: ['text', 'of which operation only, such as userCoupons.use; default: of any'],
      ms: ['number', 'milliseconds of delay and of retry-after'],
    },
    required: ['name'],
    run({ sandbox, body: { name, ...options } }) {
      sandbox.fault(name as FaultName, options as FaultOptions);
      return {};
    },
  },
  {
    method: 'POST',
    path: '/sandbox/faults/clear',
    does: 'forgets the faults that wait',
    run({ sandbox }) {
      sandbox.clearFaults();
      return {};
    },
  },
  {
    method: 'POST',
    path: '/sandbox/keys',
    does: "a new key of WeChat Pay's signs from now on: a public key, or a platform certificate",
    body: {
      account: ['text', 'merchant or brand; default: merchant'],
      kind: ['text', 'public-key or certificate; default: as the sandbox was started'],
    },
    async run({ sandbox, origin, body }) {
      const account = body.account as AccountKind | undefined;
      const serial = await sandbox.rotateKey(account, body.kind as KeyKind | undefined);
      const { wechatpayKeys } = account === 'brand' ? sandbox.brandConfigAt(origin) : sandbox.configAt(origin);
      return { serial, key: wechatpayKeys[serial] };
    },
  },
  {
    method: 'GET',
    path: '/sandbox/requests',
    does: 'the journal: every request that arrived',
    query: { after: ['number', 'only later ones than this number'] },
    run: ({ sandbox, query: { after = '0' } }) => ({
      requests: sandbox.requests.filter(({ number }) => number > Number(after)).map(entryOf),
    }),
  },
  {
    method: 'POST',
    path: '/sandbox/reset',
    does: 'everything as at the start, but for the keys',
    run({ sandbox }) {
      sandbox.reset();
      return {};
    },
  },
];

/** The table, as its readers want it. */
function listed() {
  return ENDPOINTS.map(({ method, path, does, query, body }) => ({ method, path, does, query: meanings(query), body: meanings(body) }));
}

function meanings(members: Readonly<Record<string, Member>> | undefined) {
  return members && Object.fromEntries(Object.entries(members).map(([name, [, means]]) => [name, means]));
}

function shown({ coupons }: Controlled, code: string) {
  const line = coupons.list().find(({ coupon_code }) => coupon_code === code);
  if (line === undefined) throw new ControlError(404, `The sandbox has no coupon ${JSON.stringify(code)}.`);
  return { ...line, entity: coupons.get(code) };
}

function time({ clock }: Controlled) {
  const now = clock.now();
  return { now, time: rfc3339(now) };
}

async function notified(sandbox: Controlled, { kind, url, ...options }: Asked['body']): Promise<NotificationOutcome> {
  if (url !== undefined && !/^https?:\/\/[^/]/i.test(String(url))) throw new ControlError(400, '"url" must be an http or https URL.');
  try {
    return await sandbox.notify(url === undefined ? url : String(url), String(kind), options as NotificationOptions);
  } catch (error) {
    // As fetch fails where nobody listens; its cause says why.
    const cause =
      error instanceof TypeError ? (error.cause as { readonly code?: unknown; readonly message?: unknown } | undefined) : undefined;
    if (cause === undefined) throw error;
    throw new ControlError(
      502,
      `The notification was not delivered: ${String(cause.code ?? cause.message)}${url === undefined ? '' : ` at ${new URL(String(url)).origin}`}.`,
    );
  }
}
