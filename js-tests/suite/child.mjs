// Runs a piece of a test in a process of its own, where globals may be taken away and the instance lost: `inChild(code, flags)` gives
// the JSON that it wrote with `report(value)`. Holds no test.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PRELUDE = `
import assert from 'node:assert/strict';
import { WechatPay, WechatPayError } from 'wechatpay-coupon';
import { accept, client, couponEntity, refusal, rejection, signedResponse, summary, use } from './wechatpay.mjs';
const report = (value) => console.log(JSON.stringify(value));
`;

export async function inChild(code, flags = []) {
  const parameters = [...flags, '--input-type=module', '--eval', PRELUDE + code];
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, parameters, { cwd, timeout: 300_000 });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}
