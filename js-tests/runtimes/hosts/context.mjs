// The host of Bun for an AsyncLocalStorage.

import { AsyncLocalStorage } from 'node:async_hooks';
import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { keepsContext } from './keeps-context.mjs';

console.log(`context: ${await keepsContext(library, sandbox, AsyncLocalStorage)}`);
