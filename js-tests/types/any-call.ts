// Any other call, and lists: what may be given, what comes back, and what an error says of where a list goes on.

import { expectTypeOf } from 'expect-type';
import { WechatPayError } from 'wechatpay-coupon';
import type {
  AnyWechatPayError,
  ApiRequest,
  ApiResponse,
  CallOptions,
  ListPosition,
  Operation,
  PreparedRequest,
  QueryValue,
  WechatPay,
  WechatPayBrand,
} from 'wechatpay-coupon';

declare const wechatpay: WechatPay;
declare const brand: WechatPayBrand;

expectTypeOf(wechatpay.request).toEqualTypeOf<Operation<ApiRequest, unknown>>();
expectTypeOf(brand.request).toEqualTypeOf<Operation<ApiRequest, unknown>>();
expectTypeOf(wechatpay.request).parameters.toEqualTypeOf<[params: ApiRequest, options?: CallOptions | undefined]>();
expectTypeOf(wechatpay.request).returns.resolves.toEqualTypeOf<unknown>();
expectTypeOf(wechatpay.request.withResponse).returns.resolves.toEqualTypeOf<ApiResponse<unknown>>();
expectTypeOf(wechatpay.request.prepare).returns.toEqualTypeOf<PreparedRequest<unknown>>();
expectTypeOf(wechatpay.request.prepareAsync).returns.resolves.toEqualTypeOf<PreparedRequest<unknown>>();
expectTypeOf<ApiRequest['method']>().toEqualTypeOf<PreparedRequest<unknown>['method']>();
expectTypeOf<QueryValue>().toEqualTypeOf<string | number | boolean | Date>();

const at: Date = new Date();
interface Refund {
  out_refund_no: string;
  at?: Date;
}
const refund: Refund = { out_refund_no: '1', at };
export const calls: ApiRequest[] = [
  { method: 'GET', path: '/v3/certificates' },
  { method: 'GET', path: '/v3/a', query: { a: '1', b: 1, c: true, d: at, e: ['1', 2, false, at], f: undefined } },
  { method: 'POST', path: '/v3/refund/domestic/refunds', body: refund, repeatable: true },
  { method: 'PUT', path: '/v3/a', query: undefined, body: undefined, repeatable: undefined },
  // @ts-expect-error the methods of APIv3, in capital letters
  { method: 'get', path: '/v3/a' },
  // @ts-expect-error a path is needed
  { method: 'GET' },
  // @ts-expect-error a query is an object of its parameters
  { method: 'GET', path: '/v3/a', query: 'a=1' },
  // @ts-expect-error no value of a query is null
  { method: 'GET', path: '/v3/a', query: { a: null } },
  // @ts-expect-error nor an object
  { method: 'GET', path: '/v3/a', query: { a: { b: 1 } } },
  // @ts-expect-error a typing error
  { method: 'POST', path: '/v3/a', repeatble: true },
];

// Where a list goes on, over the parameters of any list.
export async function resumed(error: unknown): Promise<void> {
  if (!(error instanceof WechatPayError)) return;
  expectTypeOf(error).toEqualTypeOf<AnyWechatPayError>();
  expectTypeOf(error.page).toEqualTypeOf<ListPosition | undefined>();
  const params = { openid: '', appid: '', brand_id: '' };
  for await (const coupon of wechatpay.userCoupons.list.iterate({ ...params, ...error.page })) {
    expectTypeOf(coupon.coupon_code).toEqualTypeOf<string>();
  }
  // @ts-expect-error it is for reading
  error.page = undefined;
}
