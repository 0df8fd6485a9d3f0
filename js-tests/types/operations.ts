// Operations: what goes in, what comes out of each of the three ways to use one, and what a client is made from.

import { expectTypeOf } from 'expect-type';
import { WechatPay, type WechatPayBrand, rfc3339 } from 'wechatpay-coupon';
import type {
  ApiResponse,
  BusifavorCouponEntity,
  BusifavorReturnResponse,
  CallOptions,
  DeliveryPlanList,
  Fetch,
  Finding,
  GetBusifavorCouponParams,
  GetUserCouponParams,
  Groups,
  HeadersLike,
  ListUserCouponsParams,
  Operation,
  PagedOperation,
  PreparedRequest,
  ProductCouponNotifyConfig,
  RawBody,
  Resolution,
  ResolvableOperation,
  Retry,
  ResolveReturnBusifavorCouponParams,
  ResolveTerminateDeliveryPlanParams,
  ReturnBusifavorCouponParams,
  ReturnUserCouponParams,
  Signal,
  Signer,
  TerminateDeliveryPlanParams,
  UnsharedBytes,
  UseUserCouponParams,
  UserProductCouponEntity,
  UserProductCouponList,
  WechatPayConfig,
  WechatPayError,
} from 'wechatpay-coupon';

declare const wechatpay: WechatPay;
declare const params: UseUserCouponParams;

/** The keys that may be left out, and those that may not. */
type Optional<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? Key : never }[keyof T];
type Required<T> = Exclude<keyof T, Optional<T>>;

// The client.
expectTypeOf<keyof WechatPay>().toEqualTypeOf<
  keyof Groups | 'notifications' | 'certificates' | 'request' | 'addKeys' | 'free' | typeof Symbol.dispose
>();
expectTypeOf(WechatPay).constructorParameters.toEqualTypeOf<[config: WechatPayConfig]>();
expectTypeOf<Required<WechatPayConfig>>().toEqualTypeOf<'mchid' | 'serialNo' | 'wechatpayKeys'>();
expectTypeOf<Optional<WechatPayConfig>>().toEqualTypeOf<
  'privateKey' | 'signer' | 'apiV3Key' | 'fetch' | 'now' | 'baseUrl' | 'backupUrl' | 'retry' | 'timestampTolerance' | 'observe'
>();
expectTypeOf<WechatPayConfig['privateKey']>().toEqualTypeOf<string | Uint8Array | undefined>();
expectTypeOf<(message: Uint8Array) => Uint8Array | Promise<Uint8Array>>().toExtend<Signer>();
expectTypeOf<Parameters<Signer>[0]>().toExtend<Uint8Array>();
expectTypeOf<Parameters<Signer>[0]['buffer']>().toExtend<ArrayBuffer>();
expectTypeOf<ReturnType<Signer>>().toEqualTypeOf<Uint8Array | Promise<Uint8Array>>();
expectTypeOf<Parameters<Fetch>[1]['redirect']>().toEqualTypeOf<'manual'>();
expectTypeOf<Parameters<Fetch>[1]['signal']>().toEqualTypeOf<Signal>();
expectTypeOf<WechatPayConfig['retry']>().toEqualTypeOf<boolean | Retry | undefined>();
expectTypeOf<Optional<Retry>>().toEqualTypeOf<'times' | 'delay' | 'attemptTimeout' | 'totalTimeout'>();
expectTypeOf<CallOptions['retry']>().toEqualTypeOf<WechatPayConfig['retry']>();
expectTypeOf<Optional<CallOptions>>().toEqualTypeOf<'signal' | 'retry'>();
// @ts-expect-error what may be left out is not required
expectTypeOf<Required<WechatPayConfig>>().toEqualTypeOf<keyof WechatPayConfig>();

// Which request has which response.
expectTypeOf(wechatpay.userCoupons.use).toEqualTypeOf<
  ResolvableOperation<UseUserCouponParams, UserProductCouponEntity, UseUserCouponParams, UserProductCouponEntity>
>();
expectTypeOf(wechatpay.userCoupons.return).toEqualTypeOf<
  ResolvableOperation<ReturnUserCouponParams, UserProductCouponEntity, ReturnUserCouponParams, UserProductCouponEntity>
>();
expectTypeOf(wechatpay.busifavor.return).toExtend<Operation<ReturnBusifavorCouponParams, BusifavorReturnResponse>>();
expectTypeOf(wechatpay.busifavor.return.resolve).parameter(0).toEqualTypeOf<ResolveReturnBusifavorCouponParams>();
expectTypeOf(wechatpay.userCoupons.use.resolve).returns.resolves.toEqualTypeOf<Resolution<UserProductCouponEntity>>();
expectTypeOf<Resolution<unknown>['verdict']>().toEqualTypeOf<'happened' | 'not-happened' | 'cannot-tell'>();

/** What there is beside `verdict`. */
export function resolved(resolution: Resolution<UserProductCouponEntity>): unknown {
  switch (resolution.verdict) {
    case 'happened':
    case 'not-happened':
      expectTypeOf(resolution.coupon).toEqualTypeOf<UserProductCouponEntity>();
      expectTypeOf(resolution.error).toBeUndefined();
      return resolution.coupon.coupon_state;
    case 'cannot-tell':
      expectTypeOf(resolution.coupon).toEqualTypeOf<UserProductCouponEntity | undefined>();
      expectTypeOf(resolution.error).toEqualTypeOf<WechatPayError | undefined>();
      // A query that failed has no coupon, and one that did not has one.
      if (resolution.error) expectTypeOf(resolution.coupon).toBeUndefined();
      else expectTypeOf(resolution.coupon).toEqualTypeOf<UserProductCouponEntity>();
      return resolution.error?.code;
    default: {
      const none: never = resolution;
      return none;
    }
  }
}

expectTypeOf(wechatpay.userCoupons.get).toEqualTypeOf<Operation<GetUserCouponParams, UserProductCouponEntity>>();
expectTypeOf(wechatpay.userCoupons.list).toEqualTypeOf<
  PagedOperation<ListUserCouponsParams, UserProductCouponList, UserProductCouponEntity>
>();
expectTypeOf(wechatpay.userCoupons.list.iterate).returns.toEqualTypeOf<AsyncIterableIterator<UserProductCouponEntity>>();
expectTypeOf(wechatpay.busifavor.get).toEqualTypeOf<Operation<GetBusifavorCouponParams, BusifavorCouponEntity>>();
// @ts-expect-error the two returns are not the same operation
expectTypeOf(wechatpay.userCoupons.return).toEqualTypeOf<typeof wechatpay.busifavor.return>();
// @ts-expect-error to use a coupon is not to return it
expectTypeOf(wechatpay.userCoupons.use).toEqualTypeOf<typeof wechatpay.userCoupons.return>();

// What has to be given, and what may be.
expectTypeOf<Required<UseUserCouponParams>>().toEqualTypeOf<
  'openid' | 'coupon_code' | 'product_coupon_id' | 'stock_id' | 'appid' | 'use_time' | 'out_request_no' | 'brand_id'
>();
expectTypeOf<Optional<UseUserCouponParams>>().toEqualTypeOf<
  'associated_order_info' | 'store_id' | 'associated_pay_score_order_info' | 'saved_amount' | 'sequential_coupon_index'
>();
expectTypeOf<Required<ReturnUserCouponParams>>().toEqualTypeOf<
  'openid' | 'coupon_code' | 'product_coupon_id' | 'stock_id' | 'appid' | 'out_request_no' | 'brand_id'
>();
expectTypeOf<Optional<ReturnUserCouponParams>>().toEqualTypeOf<'sequential_coupon_index'>();
expectTypeOf<Required<ReturnBusifavorCouponParams>>().toEqualTypeOf<'coupon_code' | 'stock_id' | 'return_request_no'>();
expectTypeOf<Optional<ReturnBusifavorCouponParams>>().toBeNever();
expectTypeOf<ReturnUserCouponParams['sequential_coupon_index']>().toEqualTypeOf<number | undefined>();
expectTypeOf<Required<GetUserCouponParams>>().toEqualTypeOf<
  'openid' | 'coupon_code' | 'brand_id' | 'product_coupon_id' | 'stock_id' | 'appid'
>();
expectTypeOf<Required<ListUserCouponsParams>>().toEqualTypeOf<'openid' | 'appid' | 'brand_id'>();
expectTypeOf<Optional<ListUserCouponsParams>>().toEqualTypeOf<
  'product_coupon_id' | 'stock_id' | 'user_coupon_bundle_id' | 'coupon_state' | 'page_size' | 'page_token'
>();
expectTypeOf<UserProductCouponList['user_coupon_list']>().toEqualTypeOf<UserProductCouponEntity[] | undefined>();
expectTypeOf<Required<BusifavorCouponEntity>>().toEqualTypeOf<
  'stock_name' | 'belong_merchant' | 'goods_name' | 'stock_type' | 'coupon_use_rule'
>();
// @ts-expect-error the index may be left out
expectTypeOf<Optional<ReturnUserCouponParams>>().toBeNever();
expectTypeOf<UseUserCouponParams['use_time']>().toEqualTypeOf<string | Date>();
expectTypeOf<UserProductCouponEntity['valid_end_time']>().toEqualTypeOf<string>();
expectTypeOf<UserProductCouponEntity['confirm_time']>().toEqualTypeOf<string | undefined>();
expectTypeOf(rfc3339).toEqualTypeOf<(date?: Date | number) => string>();
// @ts-expect-error a time in a response is a text
expectTypeOf<UserProductCouponEntity['valid_end_time']>().toEqualTypeOf<string | Date>();

// What needs no parameters, and what gives no entity.
declare const brand: WechatPayBrand;
expectTypeOf(wechatpay.notifyConfigs.get()).resolves.toEqualTypeOf<ProductCouponNotifyConfig>();
expectTypeOf(brand.notifyConfigs.get.prepare()).toEqualTypeOf<PreparedRequest<ProductCouponNotifyConfig>>();
expectTypeOf(brand.deliveryPlans.list()).resolves.toEqualTypeOf<DeliveryPlanList>();
expectTypeOf(brand.deliveryPlans.list({ page_size: 50 }, { retry: false })).resolves.toEqualTypeOf<DeliveryPlanList>();
// @ts-expect-error a service provider says of which brand
wechatpay.deliveryPlans.list();
expectTypeOf(wechatpay.deliveryPlans.terminate({ plan_id: '1' })).resolves.toBeUndefined();
expectTypeOf(brand.deliveryPlans.pause.withResponse({ plan_id: '1' })).resolves.toEqualTypeOf<ApiResponse<undefined>>();
// @ts-expect-error only a brand's own plans are paused
wechatpay.deliveryPlans.pause({ plan_id: '1' });
expectTypeOf(wechatpay.deliveryPlans.terminate.resolve).parameter(0).toEqualTypeOf<ResolveTerminateDeliveryPlanParams>();
expectTypeOf(brand.deliveryPlans.terminate.resolve).parameter(0).toEqualTypeOf<TerminateDeliveryPlanParams>();
expectTypeOf<Required<ResolveTerminateDeliveryPlanParams>>().toEqualTypeOf<'plan_id' | 'brand_id'>();
expectTypeOf<Required<TerminateDeliveryPlanParams>>().toEqualTypeOf<'plan_id'>();

// The three ways.
const { use } = wechatpay.userCoupons;
expectTypeOf(use).parameter(0).toEqualTypeOf<UseUserCouponParams>();
expectTypeOf(use).parameter(1).toEqualTypeOf<CallOptions | undefined>();
expectTypeOf(use).returns.resolves.toEqualTypeOf<UserProductCouponEntity>();
expectTypeOf(use.withResponse(params)).resolves.toEqualTypeOf<ApiResponse<UserProductCouponEntity>>();
expectTypeOf(use.prepare(params)).toEqualTypeOf<PreparedRequest<UserProductCouponEntity>>();
expectTypeOf(use.prepareAsync(params)).resolves.toEqualTypeOf<PreparedRequest<UserProductCouponEntity>>();
expectTypeOf(wechatpay.busifavor.return.withResponse).returns.resolves.toEqualTypeOf<ApiResponse<BusifavorReturnResponse>>();
// @ts-expect-error prepare does not wait
expectTypeOf(use.prepare(params)).resolves.toEqualTypeOf<PreparedRequest<UserProductCouponEntity>>();
// @ts-expect-error the entity alone is not the whole response
expectTypeOf(use).returns.resolves.toEqualTypeOf<ApiResponse<UserProductCouponEntity>>();
// @ts-expect-error the response to another request
expectTypeOf(use.prepare(params)).toEqualTypeOf<PreparedRequest<BusifavorReturnResponse>>();

// A prepared request and a response.
type Prepared = PreparedRequest<UserProductCouponEntity>;
expectTypeOf<keyof Prepared>().toEqualTypeOf<
  'method' | 'url' | 'headers' | 'body' | 'redirect' | 'signedMessage' | 'findings' | 'accept'
>();
expectTypeOf<Prepared['findings']>().toEqualTypeOf<readonly Finding[]>();
expectTypeOf<Prepared['method']>().toEqualTypeOf<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>();
expectTypeOf<Prepared['body']>().toEqualTypeOf<string | UnsharedBytes | undefined>();
expectTypeOf<Prepared['accept']>().toEqualTypeOf<
  (status: number, headers: HeadersLike, body: RawBody) => ApiResponse<UserProductCouponEntity>
>();
expectTypeOf<ApiResponse<'the entity'>>().toEqualTypeOf<{
  data: 'the entity';
  findings: Finding[];
  attempts: number;
  requestId: string | undefined;
  status: number;
  serial: string;
  body: Uint8Array;
}>();
expectTypeOf<Finding>().toEqualTypeOf<{ path: string; rule: string; message: string; severity: 'error' | 'warning' }>();
// @ts-expect-error a request id may be missing
expectTypeOf<ApiResponse<unknown>['requestId']>().toEqualTypeOf<string>();
// @ts-expect-error the text that was signed is read-only
expectTypeOf<Prepared>().toEqualTypeOf<Omit<Prepared, 'signedMessage'> & { signedMessage: string }>();
