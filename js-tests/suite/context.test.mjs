// Everything that runs for a call runs in its asynchronous context: what a service keeps in an AsyncLocalStorage is there. On Bun and on Cloudflare Workers:
// the cells of this name in ../runtimes/cells.

import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { test } from 'node:test';
import * as library from 'wechatpay-coupon';
import * as sandbox from 'wechatpay-coupon/sandbox';
import { allKept, keepsContext } from '../runtimes/keeps-context.mjs';

test('observe, fetch, signer and handlers have the AsyncLocalStorage of their call', async () => {
  allKept(`context: ${await keepsContext(library, sandbox, AsyncLocalStorage)}`);
});

test('a storage that keeps nothing is noticed', async () => {
  class Forgetful extends AsyncLocalStorage {
    getStore() {
      return undefined;
    }
  }
  await assert.rejects(keepsContext(library, sandbox, Forgetful), /times instead of/);
});
