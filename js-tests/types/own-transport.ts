// The second way to use an operation: a prepared request is what the global fetch takes, as it is.

import type { ApiResponse, PreparedRequest, UserProductCouponEntity, WechatPay } from 'wechatpay-coupon';

export async function send(
  wechatpay: WechatPay,
  params: Parameters<WechatPay['userCoupons']['use']>[0],
): Promise<ApiResponse<UserProductCouponEntity>> {
  const prepared: PreparedRequest<UserProductCouponEntity> = wechatpay.userCoupons.use.prepare(params);
  const response = await fetch(prepared.url, prepared);
  return prepared.accept(response.status, response.headers, new Uint8Array(await response.arrayBuffer()));
}
