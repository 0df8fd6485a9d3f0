// The options of a sandbox, and what they are read as.

import type { UrlLike } from './fetch.js';
import type { RequestLine } from './journal.js';
import { isReceiver } from './notification.js';
import type { NotificationHandler } from './notification.js';
import type { Repeats } from './operation.js';
import { isAudit } from './review.js';
import type { Audit } from './review.js';

/** Options of {@link createSandbox}. An unknown one is an error. */
export interface SandboxOptions {
  /** The clock that {@link Sandbox.clock} moves, in milliseconds since 1970. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /** Requests per second of the sandbox's clock that are admitted; any more get 429. Default: no limit. */
  rateLimit?: number | undefined;
  /**
   * Whether WeChat Pay has a platform certificate (平台证书) beside its public key: it is in `config.wechatpayKeys`, `GET /v3/certificates`
   * gives it, and it signs the responses to requests that ask for it by `Wechatpay-Serial`, or for none. Default: false.
   */
  certificate?: boolean | undefined;
  /**
   * What the identical request gets when it comes again, where the documents say only that nothing is done twice (`userCoupons.send`,
   * `userCouponBundles.send`, `userCoupons.use`, and what creates product coupons, stocks and stock bundles), or nothing (`busifavor.send`,
   * `busifavor.use`, …): `result`, that of the first time, or `error`, that its number was used before. Default: `result`.
   */
  repeats?: Repeats | undefined;
  /**
   * How long WeChat Pay reviews (审核) what was created: `at-once`, milliseconds of the sandbox's clock, or `by-hand` until
   * {@link Sandbox.audit} ends it. Until then a product coupon and its stocks are AUDITING, a stock of merchant coupons
   * (商家券) UNAUDIT, and nothing can be sent. Default: `at-once`.
   */
  audit?: Audit | undefined;
  /**
   * Where the notification (领券通知) of each coupon goes that a call has sent, or a user has taken by a token: your handler, or a URL for the
   * host's `fetch`. Of a bundle (券组) first that of the first coupon, then each next one's when the one before was used. It goes out beside
   * the response to the call, once: {@link Sandbox.delivered} waits for it. Default: nowhere.
   */
  notify?: NotificationHandler | string | UrlLike | undefined;
  /**
   * Waiting takes no time, for tests of retries and of fail-over: once a client of `config` waits before its next try, or a response is
   * delayed, and nothing else is under way, the clock goes on to the end of that. A client's time limits, and for how long it avoids a host,
   * go by the clock too, so that `clock.advance` ends them. Default: false; all of it takes as long as it says.
   */
  skipWaits?: boolean | undefined;
  /** Told of each request once it has its response, for a log: of those of {@link Sandbox.requests}, and of those of `/sandbox/…`. */
  onRequest?: ((line: RequestLine) => void) | undefined;
}

const OPTIONS = ['audit', 'certificate', 'notify', 'now', 'onRequest', 'rateLimit', 'repeats', 'skipWaits'];

/** The options, checked and completed; the limit of requests is checked where it is kept. */
export function readOptions(options: SandboxOptions) {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) throw new TypeError(`createSandbox has no option "${name}"; it has ${OPTIONS.join(', ')}`);
  }
  const {
    now: base = Date.now,
    certificate: certified = false,
    repeats = 'result',
    audit = 'at-once',
    notify: receiver,
    onRequest = () => {},
    skipWaits = false,
  } = options;
  if (typeof base !== 'function') throw new TypeError('options.now must be a function');
  if (typeof onRequest !== 'function') throw new TypeError('options.onRequest must be a function');
  if (typeof skipWaits !== 'boolean') throw new TypeError('options.skipWaits must be true or false');
  if (typeof certified !== 'boolean') throw new TypeError('options.certificate must be true or false');
  if (repeats !== 'result' && repeats !== 'error') throw new TypeError('options.repeats must be "result" or "error"');
  if (receiver !== undefined && !isReceiver(receiver)) throw new TypeError('options.notify must be a function or a URL');
  if (!isAudit(audit)) throw new TypeError('options.audit must be "at-once", "by-hand" or a number of milliseconds');
  return { base, certified, repeats, audit, receiver, onRequest, skipWaits };
}
