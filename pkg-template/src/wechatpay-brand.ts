/// <reference lib="esnext.disposable" preserve="true" />
// The client of a brand (品牌直连), as the caller has it: other paths, another signature scheme, and no brand_id in parameters and entities.

import type { ApiRequest } from './any-call.js';
import { Client } from './client.js';
import { type WechatPayBrandConfig, readConfiguration } from './configuration.js';
import type { BrandGroups, BrandNotification } from './generated/groups.js';
import { defineMembers, membersOf, setMembers } from './members.js';
import type { Notifications } from './notifications.js';
import type { Operation } from './operation-types.js';

/** A brand's own client (品牌直连). Its requests are signed with the brand API certificate's key (品牌API证书), as `WECHATPAY-BRAND-SHA256-RSA2048`. */
export class WechatPayBrand {
  /**
   * Reads the keys and checks the configuration; draws no randomness and does no I/O.
   * @throws {ConfigError} `CONFIG_INVALID`, `KEY_INVALID`, `KEY_UNSUPPORTED`: `at` names the setting, `message` what to do.
   */
  constructor(config: WechatPayBrandConfig) {
    setMembers(this, new Client(readConfiguration(config, 'brand')));
  }

  /** Notifications (回调通知): opened, and acknowledged. Needs {@link WechatPayBrandConfig.brandApiKey | brandApiKey}. */
  get notifications(): Notifications<BrandNotification> {
    return membersOf(this).notifications as Notifications<BrandNotification>;
  }

  /**
   * Any other call of APIv3, for what this package has no operation for: whatever is newer. Signed, sent and verified as the operations
   * are, with the same errors, outcomes and fail-over; repeated only where it says that it is `repeatable`, and a GET. It has no types: the
   * response is any JSON, or `undefined` where there is none, with integers beyond 2^53-1 given as strings of their digits. Not for what WeChat Pay
   * sends without a signature. Paths of a brand begin with `/brand/`.
   */
  get request(): Operation<ApiRequest, unknown> {
    return membersOf(this).request;
  }

  /**
   * Adds public keys that WeChat Pay signs with (微信支付公钥) while the client is in use: all of them, or none. A key that is there already is left
   * as it is.
   * @param keys As {@link CommonConfig.wechatpayKeys | wechatpayKeys}.
   * @throws {ConfigError} `CONFIG_INVALID`, `KEY_INVALID`, `KEY_UNSUPPORTED` at `wechatpayKeys.ID`; `KEY_INVALID` also for another key under an
   * id that is there, since an id names one key, and for what is the brand's own.
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
export interface WechatPayBrand extends BrandGroups {
  /** The same as {@link WechatPayBrand.free}, for `using`. */
  [Symbol.dispose](): void;
}

defineMembers(WechatPayBrand, 'brand');
