// The package where the host's types are those of the DOM: what the declarations ask for is what a page or a worker has.

import { expectTypeOf } from 'expect-type';
import { WechatPay, init, initSync } from 'wechatpay-coupon/slim';
import type { Fetch, HeadersLike, PreparedRequest, Signal, Signer, Wasm, WasmResponse } from 'wechatpay-coupon/slim';

declare const key: CryptoKey;
declare const prepared: PreparedRequest<unknown>;

expectTypeOf<typeof globalThis.fetch>().toExtend<Fetch>();
expectTypeOf<AbortSignal>().toEqualTypeOf<Signal>();
expectTypeOf<Headers>().toExtend<HeadersLike>();
expectTypeOf<Response>().toExtend<WasmResponse>();
expectTypeOf<WebAssembly.Module>().toExtend<Wasm>();
// @ts-expect-error what fetch gives is not yet the wasm
expectTypeOf<Promise<Response>>().toExtend<WasmResponse>();

/** Signs with a key that cannot be read. */
const signer: Signer = async (message) => new Uint8Array(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, message));

export async function start(address: URL): Promise<WechatPay> {
  await init(fetch(address));
  initSync(new WebAssembly.Module(await (await fetch(address)).arrayBuffer()));
  return new WechatPay({ mchid: '1', serialNo: 'A', wechatpayKeys: {}, signer, fetch: globalThis.fetch });
}

export async function send(): Promise<unknown> {
  const { method, headers, body, redirect } = prepared;
  const response = await fetch(prepared.url, { method, headers, body: body ?? null, redirect });
  return prepared.accept(response.status, response.headers, new Uint8Array(await response.arrayBuffer())).data;
}

/** A handler of notifications takes the host's Request and gives its Response. */
export const handlerOf = (wechatpay: WechatPay): ((request: Request) => Promise<Response>) =>
  wechatpay.notifications.handler({ onEvent: () => {} });
