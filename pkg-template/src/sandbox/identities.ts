// The ids of everybody that takes part: those of the documents' examples.

export const BRAND = '120344';
/** A brand that exists and has given the provider no permission. */
export const FOREIGN_BRAND = '120345';
export const BRANDS: readonly string[] = [BRAND, FOREIGN_BRAND];
export const APPID = 'wx233544546545989';
export const OPENID = 'oh-394z-6CGkNoJrsDLTTUKiAnp4';

/** The merchant and service provider: the apps bound to it, the brands that have given it permission. */
export interface Merchant {
  readonly mchid: string;
  readonly appids: readonly string[];
  readonly brands: readonly string[];
}

export const MERCHANT: Merchant = Object.freeze({ mchid: '1900000001', appids: Object.freeze([APPID]), brands: Object.freeze([BRAND]) });

/** What requests about the seeded coupons have in common. */
export const seededIds: {
  /** The user (用户OpenID). */
  readonly openid: string;
  /** 公众账号ID. */
  readonly appid: string;
  /** 品牌ID. */
  readonly brand_id: string;
} = Object.freeze({ openid: OPENID, appid: APPID, brand_id: BRAND });
