// What a client needs to talk to the sandbox: as a merchant or service provider, and as a brand.

import type { Account } from './accounts.js';
import type { SandboxFetch } from './fetch.js';

/** A configuration for `new WechatPay(…)`. */
export interface SandboxConfig {
  /** Merchant number (商户号). */
  mchid: string;
  /** Serial number of the merchant API certificate (商户API证书序列号). */
  serialNo: string;
  /** The merchant API private key (商户API证书私钥), PEM. */
  privateKey: string;
  /** WeChat Pay's public keys (微信支付公钥) and platform certificates (平台证书), PEM, by `Wechatpay-Serial`. */
  wechatpayKeys: Record<string, string>;
  /** APIv3 key (APIv3密钥), 32 bytes. */
  apiV3Key: string;
  /** The sandbox's clock, in milliseconds. */
  now: () => number;
  /** Responds in-process; not there while the sandbox listens. */
  fetch?: SandboxFetch;
  /** Where the sandbox listens, if it does. */
  baseUrl?: string;
}

/** A configuration for `new WechatPayBrand(…)`. */
export interface SandboxBrandConfig {
  /** Brand id (品牌ID). */
  brandId: string;
  /** Serial number of the brand API certificate (品牌API证书序列号). */
  serialNo: string;
  /** The brand API private key (品牌API证书私钥), PEM. */
  privateKey: string;
  /** WeChat Pay's public keys of the brand (微信支付公钥), PEM, by `Wechatpay-Serial`. */
  wechatpayKeys: Record<string, string>;
  /** Brand API key (品牌API密钥), 32 bytes. */
  brandApiKey: string;
  /** The sandbox's clock, in milliseconds. */
  now: () => number;
  /** Responds in-process; not there while the sandbox listens. */
  fetch?: SandboxFetch;
  /** Where the sandbox listens, if it does. */
  baseUrl?: string;
}

/** How the sandbox is reached: in-process, or where it listens. */
export interface Reach {
  readonly fetch: SandboxFetch;
  readonly url: string | undefined;
  readonly now: () => number;
}

export function merchantConfig({ id, keys }: Account, reach: Reach): SandboxConfig {
  const { serialNo, privateKey, apiKey } = keys;
  return { mchid: id, serialNo, privateKey, wechatpayKeys: keys.wechatpayKeys(), apiV3Key: apiKey, ...reachOf(reach) };
}

export function brandConfig({ id, keys }: Account, reach: Reach): SandboxBrandConfig {
  const { serialNo, privateKey, apiKey } = keys;
  return { brandId: id, serialNo, privateKey, wechatpayKeys: keys.wechatpayKeys(), brandApiKey: apiKey, ...reachOf(reach) };
}

function reachOf({ fetch, url, now }: Reach) {
  return { now, ...(url === undefined ? { fetch } : { baseUrl: url }) };
}
