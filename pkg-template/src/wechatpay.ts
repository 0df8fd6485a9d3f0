/// <reference lib="esnext.disposable" preserve="true" />
// The client of a merchant or service provider, as the caller has it. What it does is in `Client`; its groups come from the generated table.

import type { ApiRequest } from './any-call.js';
import { type Certificates, certificates } from './certificates.js';
import { Client } from './client.js';
import { type WechatPayConfig, readConfiguration } from './configuration.js';
import type { Groups } from './generated/groups.js';
import { defineMembers, membersOf, setMembers } from './members.js';
import type { Notifications } from './notifications.js';
import type { Operation } from './operation-types.js';

const downloads = new WeakMap<WechatPay, Certificates>();

/** A merchant's or service provider's client. */
export class WechatPay {
  /**
   * Reads the keys and checks the configuration; draws no randomness and does no I/O.
   * @throws {ConfigError} `CONFIG_INVALID`, `KEY_INVALID`, `KEY_UNSUPPORTED`: `at` names the setting, `message` what to do.
   */
  constructor(config: WechatPayConfig) {
    const settings = readConfiguration(config, 'merchant');
    const client = new Client(settings);
    setMembers(this, client);
    downloads.set(this, certificates(client, settings.apiV3Key !== undefined));
  }

  /** Notifications (回调通知): opened, and acknowledged. Needs {@link WechatPayConfig.apiV3Key | apiV3Key}. */
  get notifications(): Notifications {
    return membersOf(this).notifications;
  }

  /** Platform certificates (平台证书). Needs {@link WechatPayConfig.apiV3Key | apiV3Key}. */
  get certificates(): Certificates {
    return membersOf(this) && (downloads.get(this) as Certificates);
  }

  /**
   * Any other call of APIv3, for what this package has no operation for: orders, refunds, cash coupons (代金券), whatever is newer. Signed, sent and
   * verified as the operations are, with the same errors, outcomes and fail-over; repeated only where it says that it is `repeatable`, and a GET. It
   * has no types: the response is any JSON, or `undefined` where there is none, with integers beyond 2^53-1 given as strings of their digits. Not for
   * what WeChat Pay sends without a signature, such as the download of a bill.
   * @example
   * const path = `/v3/pay/transactions/out-trade-no/${encodeURIComponent(number)}`;
   * const order = await wechatpay.request({ method: 'GET', path, query: { mchid } });
   */
  get request(): Operation<ApiRequest, unknown> {
    return membersOf(this).request;
  }

  /**
   * Adds keys that WeChat Pay signs with (微信支付公钥, 平台证书) while the client is in use: all of them, or none. Responses to requests under
   * way may be signed with them already. Requests go on naming the same key, unless that is a certificate and a public key is added. A key
   * that is there already is left as it is.
   * @param keys As {@link WechatPayConfig.wechatpayKeys | wechatpayKeys}.
   * @throws {ConfigError} `CONFIG_INVALID`, `KEY_INVALID`, `KEY_UNSUPPORTED` at `wechatpayKeys.ID`; `KEY_INVALID` also for another key under an
   * id that is there, since an id names one key, and for what is the merchant's own.
   */
  addKeys(keys: Record<string, string | Uint8Array | undefined>): void {
    membersOf(this).client.addKeys(keys);
  }

  /** Wipes the key. Calling it twice is harmless; any other use afterwards is `CLIENT_FREED`, with the outcome `unknown` of a call under way. */
  free(): void {
    membersOf(this).client.free();
  }
}

/** The members of a client that are made from tables: its groups of operations, and what `using` calls. */
export interface WechatPay extends Groups {
  /** The same as {@link WechatPay.free}, for `using`. */
  [Symbol.dispose](): void;
}

defineMembers(WechatPay, 'merchant');
