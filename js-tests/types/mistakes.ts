// Mistakes that the types have to notice. Each line under @ts-expect-error would fail this compilation if it compiled.

import { ApiError, ConfigError, WechatPay, WechatPayError } from 'wechatpay-coupon';
import type { PreparedRequest, UseUserCouponParams, UserProductCouponEntity, WechatPayConfig } from 'wechatpay-coupon';

declare const wechatpay: WechatPay;
declare const params: UseUserCouponParams;
declare const prepared: PreparedRequest<UserProductCouponEntity>;
declare const coupon: UserProductCouponEntity;

export function configuration(): unknown[] {
  const settings = { mchid: '1', serialNo: 'A', wechatpayKeys: {} };
  return [
    // @ts-expect-error a setting that does not exist
    new WechatPay({ ...settings, timeout: 30 }),
    // @ts-expect-error a misspelt setting
    new WechatPay({ mchid: '1', serialno: 'A', wechatpayKeys: {} }),
    // @ts-expect-error a missing setting
    new WechatPay({ mchid: '1', serialNo: 'A' }),
    // @ts-expect-error a number for a text
    new WechatPay({ ...settings, mchid: 1900000001 }),
    // @ts-expect-error no configuration at all
    new WechatPay(),
    // @ts-expect-error a signer that gives base64
    { ...settings, signer: () => 'c2lnbmF0dXJl' } satisfies WechatPayConfig,
    // @ts-expect-error not a client without new
    WechatPay(settings),
  ];
}

export function parameters(): unknown[] {
  const { openid, ...withoutOpenid } = params;
  return [
    // @ts-expect-error a missing parameter
    wechatpay.userCoupons.use(withoutOpenid),
    // @ts-expect-error a misspelt parameter
    wechatpay.userCoupons.use({ ...params, store_ID: '1' }),
    // @ts-expect-error a parameter of another operation
    wechatpay.busifavor.return({ coupon_code: 'a', stock_id: 'b', return_request_no: 'c', openid }),
    // @ts-expect-error null is not allowed in requests
    wechatpay.userCoupons.use({ ...params, store_id: null }),
    // @ts-expect-error a text for an index
    wechatpay.userCoupons.return.prepare({ ...withoutOpenid, openid, sequential_coupon_index: '0' }),
    // @ts-expect-error no parameters
    wechatpay.userCoupons.use.withResponse(),
    // @ts-expect-error an operation that does not exist
    wechatpay.userCoupons.deactivate(params),
  ];
}

export function answers(): unknown[] {
  return [
    // @ts-expect-error what was parsed is no longer what was signed
    prepared.accept(200, {}, { coupon_code: '1' }),
    // @ts-expect-error a body that is not there
    prepared.accept(200, {}, undefined),
    // @ts-expect-error a list of numbers is no bytes
    prepared.accept(200, {}, [123, 125]),
    // @ts-expect-error a body that is still to come
    prepared.accept(200, {}, Promise.resolve(new ArrayBuffer(2))),
    // @ts-expect-error what gives headers that are no text
    prepared.accept(200, { get: (name: string): number => name.length }, new Uint8Array()),
    // @ts-expect-error the status is a number
    prepared.accept('200', {}, new Uint8Array()),
    // @ts-expect-error headers are needed
    prepared.accept(200, undefined, new Uint8Array()),
    // @ts-expect-error a number as a header
    prepared.accept(200, { 'wechatpay-timestamp': 1 }, new Uint8Array()),
    // @ts-expect-error only some entities have it
    coupon.sequential_usage_detail.used_count,
    // @ts-expect-error no such field
    coupon.couponState,
  ];
}

export function readOnly(error: ApiError): void {
  // @ts-expect-error the request is what was signed
  prepared.url = 'https://example.com/';
  // @ts-expect-error its headers too
  prepared.headers['Authorization'] = '';
  // @ts-expect-error the client's operations are fixed
  wechatpay.userCoupons = undefined;
  // @ts-expect-error an error's status is that of the response
  error.status = 200;
  // @ts-expect-error the base class has no errors of its own
  void new WechatPayError('', {});
  // @ts-expect-error an ApiError has a status
  void new ApiError({ apiCode: 'NOT_ENOUGH' });
  // @ts-expect-error a code of another class
  void new ConfigError({ code: 'API_ERROR' });
  // @ts-expect-error a code that does not exist
  void (error.code === 'CONFIG_INVALID');
}
