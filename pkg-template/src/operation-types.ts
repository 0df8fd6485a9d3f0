// The types that the generated groups and notifications are made of.

import type { Finding } from './findings.js';
import type { CallOptions } from './options.js';
import type { PreparedRequest } from './request.js';
import type { Resolution } from './resolution.js';
import type { ApiResponse } from './response.js';

/** An operation, three ways to use it. */
export interface Operation<Params, Entity> {
  /**
   * Sends the request and gives the verified entity.
   * @throws {WechatPayError} `outcome` says what became of the coupon.
   */
  (params: Params, options?: CallOptions): Promise<Entity>;
  /** The same, with everything around the entity. */
  withResponse(params: Params, options?: CallOptions): Promise<ApiResponse<Entity>>;
  /** The signed request, without any I/O. Signs in wasm; with a signer function or `'webcrypto'` use {@link Operation.prepareAsync}. */
  prepare(params: Params): PreparedRequest<Entity>;
  /** The same, signed as the calls are: without any I/O but the signer's own. */
  prepareAsync(params: Params): Promise<PreparedRequest<Entity>>;
}

/** An operation that changes something, with a way to learn what became of a call whose outcome is `unknown`. */
export interface ResolvableOperation<Params, Entity, Resolved, Coupon> extends Operation<Params, Entity> {
  /**
   * Queries what the call was about, mostly a coupon, as it is now, and says whether the call with these parameters happened.
   * @throws {ConfigError} and {RequestError}, when neither the call nor the query could have been sent; any other failure of the query is in
   * the resolution.
   */
  resolve(params: Resolved, options?: CallOptions): Promise<Resolution<Coupon>>;
}

/** A query that gives a list page by page. */
export interface PagedOperation<Params, List, Item> extends Operation<Params, List> {
  /**
   * Gives every item of every page: `for await (const coupon of wechatpay.userCoupons.list.iterate(params)) …`. Requests a page when its first
   * item is wanted, and none after a `break` or once the signal of the options has fired. `params` may name the page to begin with.
   * @throws {WechatPayError} As the operation, for the page that could not be had: its `page` is what to go on with, `iterate({ ...params,
   * ...error.page })`. `RESPONSE_MISMATCH` where a page leads back to one that was given before.
   */
  iterate(params: Params, options?: CallOptions): AsyncIterableIterator<Item>;
}

/** What every notification (回调通知) has, whatever its kind. */
export interface ReceivedNotification<Kind extends string, Event> {
  /** Which kind of notification it is. */
  kind: Kind;
  /** 通知ID: the same when it is sent again. */
  id: string;
  /** 通知创建时间: when it was made, RFC 3339. */
  create_time: string;
  /** 通知类型: `PRODUCT_COUPON_SP.SEND`, … */
  event_type: string;
  /** 回调摘要: what it is about, for people. */
  summary: string;
  /**
   * What it is about. Fields and values that are newer than this package are in it too, and a value that deviates from the documents comes as it
   * is, with a finding: here, and in what was read of the envelope.
   */
  data: Event;
  /** Where it deviates from the documents; it is genuine all the same. Those about `data` begin with `/resource/ciphertext`. */
  findings: Finding[];
  /** `Wechatpay-Serial`: the key that signed it. */
  serial: string;
  /** `Request-ID`, for WeChat Pay's support. */
  requestId: string | undefined;
}
