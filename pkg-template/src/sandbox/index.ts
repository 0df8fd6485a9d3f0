// A sandbox that stands in for WeChat Pay in tests and demonstrations: it checks every request as the live server does, keeps the
// coupons' states, and signs its responses, with the WebCrypto of the host and nothing of the client's.

import { createAccounts } from './accounts.js';
import type { AccountKind } from './accounts.js';
import { createClock, rateLimit } from './clock.js';
import type { SandboxClock } from './clock.js';
import { brandConfig, merchantConfig } from './configuration.js';
import type { SandboxBrandConfig, SandboxConfig } from './configuration.js';
import { sandboxCoupons } from './coupons.js';
import type { SandboxCoupons } from './coupons.js';
import { createDeliveries } from './deliveries.js';
import type { SandboxDelivery } from './deliveries.js';
import { exchange } from './exchange.js';
import { faultQueue } from './fault-queue.js';
import type { FaultOptions } from './fault-queue.js';
import type { FaultName } from './faults.js';
import { sandboxFetch } from './fetch.js';
import type { SandboxFetch, UrlLike } from './fetch.js';
import { createLive } from './control/live.js';
import { createHosts } from './hosts.js';
import type { SandboxHosts } from './hosts.js';
import { MERCHANT, OPENID } from './identities.js';
import { Journal } from './journal.js';
import type { SandboxRequest } from './journal.js';
import type { KeyKind } from './keys.js';
import { notification, notify, urlFor } from './notification.js';
import type {
  NotificationHandler,
  NotificationKind,
  NotificationOptions,
  NotificationOutcome,
  SandboxNotification,
} from './notification.js';
import { readOptions } from './options.js';
import type { SandboxOptions } from './options.js';
import type { IncomingRequest } from './request.js';
import { sandboxProducts } from './products.js';
import type { SandboxProducts } from './products.js';
import { seed } from './seed.js';
import { serve } from './server.js';
import type { Server, ServerOptions } from './server.js';
import { sandboxStocks } from './stocks.js';
import type { SandboxStocks } from './stocks.js';
import { Store } from './store.js';

export type { AccountKind } from './accounts.js';
export type { SandboxClock } from './clock.js';
export type { SandboxBrandConfig, SandboxConfig } from './configuration.js';
export type { CouponLine, SandboxCoupons } from './coupons.js';
export type { SandboxDelivery } from './deliveries.js';
export type { UsageMode } from './entities.js';
export { documentedErrors } from './errors.js';
export type { DocumentedError } from './errors.js';
export { faultDescriptions, faultNames, notificationFaultNames } from './faults.js';
export type { FaultName, NotificationFaultName } from './faults.js';
export type { FaultOptions } from './fault-queue.js';
export type { HostResponse, RequestLike, SandboxFetch, SandboxFetchInit, SandboxResponse, UrlLike } from './fetch.js';
export type { OperationName, Side } from './generated/routes.js';
export type { SandboxHosts } from './hosts.js';
export { seededIds } from './identities.js';
export type { NewCoupon } from './issue.js';
export type { RequestLine, SandboxRequest } from './journal.js';
export type { KeyKind } from './keys.js';
export type { MerchantCouponState } from './merchant-coupon.js';
export type {
  HostRequest,
  NotificationHandler,
  NotificationKind,
  NotificationOptions,
  NotificationOutcome,
  ResponseLike,
  SandboxNotification,
  SandboxNotificationRequest,
} from './notification.js';
export type { Repeats } from './operation.js';
export type { SandboxOptions } from './options.js';
export type { Audit } from './review.js';
export type { StockState } from './stock.js';
export type { SandboxStocks } from './stocks.js';
export type { SandboxProducts } from './products.js';
export type { CouponState } from './store.js';
export type { UserCouponState } from './user-coupon.js';

/** Options of {@link Sandbox.listen}. */
export interface ListenOptions {
  /** The address to listen on. Default: `127.0.0.1`. In a container `0.0.0.0`. */
  host?: string | undefined;
  /**
   * Names by which `/sandbox/…` may be asked, beside loopback addresses, `localhost` and `host`; where `host` is no loopback address also
   * beside every address and every name without a dot. Any other name is refused: a web page might have let it point here.
   */
  allowedHosts?: readonly string[] | undefined;
  /** The page (HTML) of `/sandbox/console`. The command has one; without it there is none. */
  page?: string | undefined;
}

/** Options of {@link Sandbox.audit}. */
export interface AuditOptions {
  /**
   * Whether it passes. Default: true. What does not stays AUDITING for good, a stock of merchant coupons (商家券) UNAUDIT; a delivery plan
   * (投放计划) becomes AUDIT_REJECTED.
   */
  passed?: boolean | undefined;
}

/** A stand-in for WeChat Pay. */
export interface Sandbox {
  /**
   * Responds as WeChat Pay would, without a socket, whatever the origin of the URL. It adds no header of its own to a request, honours
   * `signal`, and fails as `fetch` does: with a `TypeError` whose `cause` has a `code`. It can be taken off the sandbox.
   */
  readonly fetch: SandboxFetch;
  /**
   * Listens on 127.0.0.1, on Node.js from 20.16, Bun and Deno. `GET /sandbox/config` then gives `config` as JSON,
   * `GET /sandbox/brand-config` gives `brandConfig`; `GET /sandbox` lists what else there is for other programs: coupons, notifications,
   * clock, faults, keys, journal.
   * @param port Default 0: one that is free.
   * @returns The URL.
   */
  listen(port?: number, options?: ListenOptions): Promise<string>;
  /** Ends listening and every open connection. State, journal and keys stay, and it may listen again. */
  close(): Promise<void>;
  /** Where it listens; `undefined` while it does not. */
  readonly url: string | undefined;
  /** What a client needs: `new WechatPay(sandbox.config)`. */
  readonly config: SandboxConfig;
  /** The same for a client of a brand's (品牌直连): `new WechatPayBrand(sandbox.brandConfig)`. It is the brand of the seeded coupons. */
  readonly brandConfig: SandboxBrandConfig;
  /** The coupons: to look at, to put in a state, to make more. */
  readonly coupons: SandboxCoupons;
  /** The stocks (批次) that coupons are sent from: to look at, to put in a state. */
  readonly stocks: SandboxStocks;
  /** The product coupons (商品券) that they are of: to look at. */
  readonly products: SandboxProducts;
  /** The journal: one entry for each request that arrived, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** The clock of both sides. */
  readonly clock: SandboxClock;
  /** Hosts that cannot be reached. */
  readonly hosts: SandboxHosts;
  /**
   * Spoils the next response. Faults wait in a queue, each for one response unless `times` says otherwise. A request can also ask for a fault
   * itself, by the header `Sandbox-Fault: delay` or `Sandbox-Fault: delay; ms=200`.
   */
  fault(name: FaultName, options?: FaultOptions): void;
  /** Forgets the faults that wait. */
  clearFaults(): void;
  /**
   * Ends reviews that are open, whatever the option `audit` says.
   * @param id Whose: of a product coupon (商品券) with all its stocks, a stock bundle (批次组), a stock (批次) or a
   * delivery plan (投放计划). Default: all.
   * @throws {RangeError} nothing by this id was ever reviewed.
   */
  audit(id?: string, options?: AuditOptions): void;
  /**
   * A new key of WeChat Pay's signs from now on, which no client knows that was configured before. `config.wechatpayKeys` has all of them.
   * @param account Whose: `merchant`, whose keys `config` has, or `brand`, whose keys `brandConfig` has. Default: `merchant`.
   * @param kind A platform certificate (平台证书), which brands have not, or a public key (微信支付公钥). Default: with the option
   * `certificate` a certificate, else a public key.
   * @returns Its serial: `PUB_KEY_ID_…`, or the serial number of the certificate.
   */
  rotateKey(account?: AccountKind, kind?: KeyKind): Promise<string>;
  /**
   * A notification (回调通知) as WeChat Pay sends it, signed, its resource encrypted with `config.apiV3Key`; of a brand
   * (`PRODUCT_COUPON.*`) with `brandConfig.brandApiKey`.
   * @param kind The event, such as `PRODUCT_COUPON_SP.SEND`, `PRODUCT_COUPON.SEND` or `COUPON.SEND`; one that has no sample needs
   * `options.resource`.
   */
  notification(kind: NotificationKind | (string & {}), options?: NotificationOptions): Promise<SandboxNotification>;
  /**
   * Sends a notification to your handler, or to a URL with the host's `fetch`. Rejects with what the handler throws.
   * @param handler Takes a `Request` and gives a `Response`. `undefined`: the URL that was set, by `notifyConfigs.set` or of delivery plans by
   * `deliveryPlans.setNotifyUrl`.
   * @throws {RangeError} it is `undefined`, and no such URL was set, or it is about a merchant coupon (商家券).
   */
  notify(
    handler: NotificationHandler | string | UrlLike | undefined,
    kind: NotificationKind | (string & {}),
    options?: NotificationOptions,
  ): Promise<NotificationOutcome>;
  /**
   * Waits for the notifications of the option `notify` that are under way.
   * @returns What became of each since it was last asked. One that was not accepted is not sent again: `notify` does.
   */
  delivered(): Promise<SandboxDelivery[]>;
  /** Everything as at the start: coupons, request numbers, journal, faults, hosts, clock. The keys stay, and it goes on listening. */
  reset(): void;
}

const KEY_KINDS = ['public-key', 'certificate', undefined];

/**
 * Makes a sandbox with fresh keys and seeded coupons. It needs the host's WebCrypto and nothing else.
 *
 * ```js
 * const sandbox = await createSandbox();
 * const wechatpay = new WechatPay(sandbox.config);
 * ```
 *
 * @throws {Error} where there is no `globalThis.crypto.subtle`: before Node.js 20, and on pages that are neither https nor localhost.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { base, certified, repeats, audit, receiver, onRequest, skipWaits } = readOptions(options);
  let limit = rateLimit(options.rateLimit);
  const { clock, delay, reset: resetClock } = createClock(base, skipWaits);
  const { now } = clock;
  const accounts = await createAccounts({ certified, now });
  const store = new Store(audit);
  seed(store, now());
  const faults = faultQueue();
  const { hosts, isDown, reset: resetHosts } = createHosts();
  const journal = new Journal(onRequest);
  const world = { accounts, merchant: MERCHANT, store, repeats, faults, isDown, journal, now, delay, limit: (at: number) => limit(at) };
  const deliveries = createDeliveries(async (kind, coupon_code) =>
    notify(receiver as NotificationHandler, await notification(kind, { resource: { coupon_code } }, world)),
  );
  if (receiver !== undefined) store.onSent = deliveries.begin;
  const respond = (request: IncomingRequest) => exchange(request, world);
  const fetch = sandboxFetch(respond);
  let server: Server | undefined;
  let starting = false;
  const configAt = (url: string | undefined) => merchantConfig(accounts.merchant, { fetch, url, now });
  const brandConfigAt = (url: string | undefined) => brandConfig(accounts.brand, { fetch, url, now });
  const log = ({ request: { method, target }, ...line }: Parameters<ServerOptions['log']>[0]) =>
    onRequest({
      at: now(),
      method,
      target,
      operation: undefined,
      signatureHeld: undefined,
      fault: undefined,
      code: undefined,
      detail: undefined,
      failure: undefined,
      ...line,
    });

  const sandbox: Sandbox = Object.freeze({
    fetch,
    async listen(port = 0, { host, allowedHosts, page }: ListenOptions = {}) {
      if (server || starting) throw new Error('the sandbox listens already');
      starting = true;
      try {
        const parts = {
          ...sandbox,
          configAt,
          brandConfigAt,
          page,
          onEntry: (listener: (entry: SandboxRequest) => void) => journal.listen(listener),
        };
        const controlled = { ...parts, live: createLive(parts) };
        server = await serve(port, { host, allowedHosts, respond, controlled, log });
        return server.url;
      } finally {
        starting = false;
      }
    },
    async close() {
      const closing = server;
      server = undefined;
      await closing?.close();
    },
    get url() {
      return server?.url;
    },
    get config() {
      return configAt(server?.url);
    },
    get brandConfig() {
      return brandConfigAt(server?.url);
    },
    coupons: sandboxCoupons(store, now, { mchid: MERCHANT.mchid, openid: OPENID }),
    stocks: sandboxStocks(store, now),
    products: sandboxProducts(store, now),
    requests: journal.entries,
    clock,
    hosts,
    fault: (name: FaultName, given?: FaultOptions) => faults.add(name, given),
    clearFaults: () => faults.clear(),
    audit: (id?: string, { passed = true }: AuditOptions = {}) => store.audit(id, passed, now()),
    async rotateKey(account: AccountKind = 'merchant', kind?: KeyKind) {
      if (!Object.hasOwn(accounts, account)) throw new RangeError('rotateKey takes "merchant" or "brand"');
      if (!KEY_KINDS.includes(kind)) throw new RangeError('the kind of a key is "public-key" or "certificate"');
      if (account === 'brand' && kind === 'certificate') throw new RangeError('a brand has no platform certificates');
      return accounts[account].keys.rotate(kind);
    },
    notification: (kind: string, given: NotificationOptions = {}) => notification(kind, given, world),
    notify: async (handler: NotificationHandler | string | UrlLike | undefined, kind: string, given: NotificationOptions = {}) =>
      notify(handler ?? urlFor(kind, given, world), await notification(kind, given, world)),
    delivered: deliveries.done,
    reset() {
      deliveries.clear();
      resetClock();
      resetHosts();
      faults.clear();
      journal.clear();
      limit = rateLimit(options.rateLimit);
      seed(store, now());
    },
  });
  return sandbox;
}
