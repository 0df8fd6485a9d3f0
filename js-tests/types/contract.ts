// The examples of the contract, compiled as a user would write them: the client, the three ways to use an operation, the entity.

import { WechatPay, WechatPayError, ApiError } from 'wechatpay-coupon';
import type {
  ApiResponse,
  Fetch,
  Finding,
  HeadersLike,
  PreparedRequest,
  RawBody,
  Signer,
  UserProductCouponEntity,
  WechatPayConfig,
} from 'wechatpay-coupon';

const wechatpay = new WechatPay({
  mchid: '1900000001',
  serialNo: '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C',
  privateKey: process.env['WXPAY_PRIVATE_KEY'],
  wechatpayKeys: {
    PUB_KEY_ID_0116000000012024: process.env['WXPAY_PUBLIC_KEY'],
    '5157F09EFDC096DE15EBE81A47057A7200000000': new Uint8Array(),
    '5157F09EFDC096DE15EBE81A47057A7200000001': Buffer.from(''),
  },
});

const params = {
  openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
  coupon_code: 'Code_123456',
  product_coupon_id: '1000000013',
  stock_id: '1000000013001',
  appid: 'wx233544546545989',
  use_time: '2025-08-03T12:00:00+08:00',
  out_request_no: 'MCHUSE202003101234',
  brand_id: '120344',
  associated_order_info: { transaction_id: '4200000000123456789123456789' },
};

export async function calls(): Promise<void> {
  const coupon: UserProductCouponEntity = await wechatpay.userCoupons.use(params);
  const answer: ApiResponse<UserProductCouponEntity> = await wechatpay.userCoupons.use.withResponse(params);
  const { data, findings, requestId, status, serial, body } = answer;
  const all: [UserProductCouponEntity, Finding[], string | undefined, number, string, Uint8Array] = [
    data,
    findings,
    requestId,
    status,
    serial,
    body,
  ];

  const later: PreparedRequest<UserProductCouponEntity> = await wechatpay.userCoupons.use.prepareAsync(params);

  const { wechatpay_return_time } = await wechatpay.busifavor.return({ coupon_code: 'a', stock_id: 'b', return_request_no: 'c' });
  const time: string = wechatpay_return_time;
  const { openid, coupon_code, product_coupon_id, stock_id, appid, brand_id } = params;
  const card = await wechatpay.userCoupons.return({
    openid,
    coupon_code,
    product_coupon_id,
    stock_id,
    appid,
    brand_id,
    out_request_no: 'x',
    sequential_coupon_index: 0,
  });
  void [coupon, all, later, time, card];
}

export function narrowByState(coupon: UserProductCouponEntity): string {
  switch (coupon.coupon_state) {
    case 'USED':
      return coupon.single_usage_detail?.use_time ?? 'never';
    case 'EFFECTIVE':
    case 'PENDING':
      return coupon.valid_begin_time;
    default: {
      const newer: string = coupon.coupon_state; // newer words pass through
      return newer;
    }
  }
}

export function narrowByMode({ product_coupon, ...coupon }: UserProductCouponEntity): number | undefined {
  if (product_coupon.usage_mode === 'SEQUENTIAL') return coupon.sequential_usage_detail?.used_count;
  return coupon.user_product_coupon_bundle_info?.user_coupon_bundle_index;
}

/** Node's headers, fetch's Headers, pairs, maps, plain objects, and what gives headers by their name. */
export function headers(prepared: PreparedRequest<unknown>, incoming: import('node:http').IncomingMessage, response: Response): unknown[] {
  const bytes = new Uint8Array();
  const express = { get: (name: string): string | undefined => incoming.headersDistinct[name.toLowerCase()]?.[0] };
  const shapes: HeadersLike[] = [
    incoming.headers,
    incoming.headersDistinct,
    response.headers,
    [['a', 'b']],
    new Map([['a', 'b']]),
    { a: 'b', c: ['d'], e: undefined },
    express,
  ];
  return shapes.map((shape) => prepared.accept(200, shape, bytes));
}

/** Bytes in any view or buffer, and a text. */
export function bodies(wechatpay: WechatPay): unknown[] {
  const { buffer } = new Uint8Array();
  const given: RawBody[] = [
    Buffer.from(''),
    new Uint8Array(),
    buffer,
    new ArrayBuffer(1),
    new SharedArrayBuffer(1),
    new DataView(new ArrayBuffer(1)),
    new Uint16Array(),
    '{}',
  ];
  return given.map((body) => wechatpay.notifications.open({}, body));
}

const kms: Signer = async (message) => new Uint8Array(message.length);
const buffered: Signer = (message) => Buffer.from(message);
const wrapped: Fetch = async (url, init) => fetch(url, init);
export const settings: WechatPayConfig[] = [
  { mchid: '1', serialNo: 'A', wechatpayKeys: {}, signer: kms },
  { mchid: '1', serialNo: 'A', wechatpayKeys: {}, signer: buffered, fetch: globalThis.fetch },
  {
    mchid: '1',
    serialNo: 'A',
    wechatpayKeys: {},
    privateKey: Buffer.from(''),
    fetch: wrapped,
    now: Date.now,
    baseUrl: 'https://api2.mch.weixin.qq.com',
    timestampTolerance: 60,
    apiV3Key: 'x',
  },
  {
    mchid: '1',
    serialNo: 'A',
    wechatpayKeys: {},
    privateKey: undefined,
    signer: undefined,
    fetch: undefined,
    now: undefined,
    baseUrl: undefined,
    timestampTolerance: undefined,
    apiV3Key: undefined,
  },
];

export function disposed(): void {
  using client = new WechatPay(settings[0]!);
  client.free();
}

export const isOurs = (error: unknown): error is WechatPayError => error instanceof WechatPayError;
export const isApi = (error: unknown): error is ApiError => error instanceof ApiError;
