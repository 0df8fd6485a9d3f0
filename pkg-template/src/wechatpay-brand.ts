/// <reference lib="esnext.disposable" preserve="true" />
// The client of a brand (品牌直连), as the caller has it: other paths, another signature scheme, and no brand_id in parameters and entities.

import { Client } from './client.js';
import { type WechatPayBrandConfig, readConfiguration } from './configuration.js';
import type { BrandGroups, BrandNotification } from './generated/groups.js';
import { defineMembers, membersOf, setMembers } from './members.js';
import type { Notifications } from './notifications.js';

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
