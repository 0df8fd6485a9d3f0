// A client of each side, with its parameters of delivery plans, picture tasks and notify URLs. Holds no test.

import { WechatPayBrand } from 'wechatpay-coupon';
import { BRAND_PARAMETERS, PLAN_PARAMETERS } from './parameters/plans.mjs';
import { client, config } from './wechatpay.mjs';

const brandClient = (changes) => {
  const { mchid: _, apiV3Key: brandApiKey, ...others } = config(changes);
  return new WechatPayBrand({ ...others, brandId: '120344', ...(brandApiKey && { brandApiKey }) });
};
export const SIDES = { partner: [client, PLAN_PARAMETERS], brand: [brandClient, BRAND_PARAMETERS] };
