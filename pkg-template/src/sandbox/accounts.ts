// Who calls: a merchant (a service provider too) and a brand. Each has its own credentials, and its own keys of WeChat Pay's.

import type { Side } from './generated/routes.js';
import { BRAND, MERCHANT } from './identities.js';
import { createKeys } from './keys.js';
import type { Keys } from './keys.js';
import { keyPair } from './rsa.js';

/** `WECHATPAY2-…` of merchants, `WECHATPAY-BRAND-…` of brands: the scheme of Authorization, and Wechatpay-Signature-Type. */
export const MERCHANT_SCHEME = 'WECHATPAY2-SHA256-RSA2048';
export const BRAND_SCHEME = 'WECHATPAY-BRAND-SHA256-RSA2048';

/**
 * The kinds of account.
 * - `merchant`: of a merchant (商户) or a service provider (服务商).
 * - `brand`: of a brand (品牌).
 */
export type AccountKind = 'merchant' | 'brand';

export interface Account {
  readonly kind: AccountKind;
  readonly scheme: string;
  /** The item of Authorization that names the account. */
  readonly idName: 'mchid' | 'brand_id';
  readonly id: string;
  readonly keys: Keys;
}

export type Accounts = Readonly<Record<AccountKind, Account>>;

export async function createAccounts(options: { readonly certified: boolean; readonly now: () => number }): Promise<Accounts> {
  const first = keyPair();
  const [merchant, brand] = await Promise.all([createKeys({ ...options, first }), createKeys({ ...options, first, certified: false })]);
  return {
    merchant: { kind: 'merchant', scheme: MERCHANT_SCHEME, idName: 'mchid', id: MERCHANT.mchid, keys: merchant },
    brand: { kind: 'brand', scheme: BRAND_SCHEME, idName: 'brand_id', id: BRAND, keys: brand },
  };
}

/** The account that calls on a side; a path that is no operation is looked at as the merchant's. */
export function accountOf(accounts: Accounts, side: Side | undefined): Account {
  return side === 'brand' ? accounts.brand : accounts.merchant;
}
