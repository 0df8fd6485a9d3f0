// This package, signing in wasm.

import * as ours from './ours.mjs';

export const title = "wechatpay-coupon, signer: 'wasm'";

export const open = (settings) => ours.open({ ...settings, signer: 'wasm' });
