// The package as ECMAScript modules see it: both entries by import, the same things behind each.

import { expectTypeOf } from 'expect-type';
import * as whole from 'wechatpay-coupon';
import * as slim from 'wechatpay-coupon/slim';
import { WechatPay, init, initSync } from 'wechatpay-coupon/slim';
import type { UseUserCouponParams, Wasm, WasmResponse } from 'wechatpay-coupon/slim';

/** A response of fetch, as a host without the DOM library may declare it. */
declare const response: { status: number; arrayBuffer(): Promise<ArrayBuffer> };
/** WebAssembly.Module, likewise. */
declare const compiled: object;

export async function start(bytes: Uint8Array): Promise<WechatPay> {
  await init(Promise.resolve(response));
  await init(compiled);
  initSync(bytes);
  initSync(bytes.slice().buffer as ArrayBuffer);
  return new WechatPay({ mchid: '1', serialNo: 'A', wechatpayKeys: {} });
}

// The slim entry adds four names, two of them types, and changes none.
expectTypeOf<Exclude<keyof typeof slim, keyof typeof whole>>().toEqualTypeOf<'init' | 'initSync'>();
expectTypeOf<Exclude<keyof typeof whole, keyof typeof slim>>().toBeNever();
expectTypeOf<slim.WechatPay>().toEqualTypeOf<whole.WechatPay>();
expectTypeOf<slim.ApiError>().toEqualTypeOf<whole.ApiError>();
expectTypeOf<UseUserCouponParams>().toEqualTypeOf<whole.UseUserCouponParams>();

expectTypeOf(init).parameters.toEqualTypeOf<[wasm: Wasm | WasmResponse | Promise<Wasm | WasmResponse>]>();
expectTypeOf(init).returns.toEqualTypeOf<Promise<void>>();
expectTypeOf(initSync).parameters.toEqualTypeOf<[wasm: Wasm]>();
expectTypeOf(initSync).returns.toEqualTypeOf<void>();

export function mistakes(): unknown[] {
  return [
    // @ts-expect-error an address is not the wasm: fetch it
    init('https://example.com/core_bg.wasm'),
    // @ts-expect-error no wasm at all
    init(),
    // @ts-expect-error initSync cannot wait
    initSync('AGFzbQ'),
    // @ts-expect-error the default entry brings its own wasm
    whole.init,
    // @ts-expect-error no default export
    whole.default,
    // @ts-expect-error here neither
    slim.default,
  ];
}
