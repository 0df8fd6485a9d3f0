// The stand-in for WeChat Pay that all chapters but the last have in common, its client, and what its journal says.

import { ApiError, RequestError, TransportError, VerificationError, WechatPay, rfc3339 } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { bold, print, quoted, say } from './page.mjs';

const CLASSES = { ApiError, RequestError, TransportError, VerificationError }; // by name, as a bundler may rename them

export const sandbox = await createSandbox();
await sandbox.listen();
export const wechatpay = new WechatPay({ ...sandbox.config, retry: { delay: 100 } }); // so that nobody has to wait here

const chinaTime = rfc3339();
export const openid = 'oh-394z-6CGkNoJrsDLTTUKiAnp4';
export const ids = { product_coupon_id: '1000000013', stock_id: '1000000013001', appid: 'wx233544546545989', brand_id: '120344' };

export const useOf = (coupon_code, out_request_no) => ({
  openid,
  coupon_code,
  ...ids,
  out_request_no,
  use_time: chinaTime,
  associated_order_info: { transaction_id: '4200000000123456789123456789' },
});
export const returnOf = (coupon_code, out_request_no) => ({ openid, coupon_code, ...ids, out_request_no });

export function introduction() {
  const { mchid, serialNo, wechatpayKeys } = sandbox.config;
  print(bold('wechatpay-coupon: coupons used (核销) and returned (退券), end to end'));
  print(`A stand-in for WeChat Pay listens at ${sandbox.url}; every key is a moment old.`);
  print(`  requests are signed by   merchant ${mchid}, certificate ${serialNo}`);
  print(`  responses are signed by  ${Object.keys(wechatpayKeys).join(', ')}`);
  print(`  ⏎ marks a line end that is part of a signed text`);
}

/** Runs the call, shows the error, and expects class, code and outcome. Resolves to the error. */
export async function expectError(expect, call, { type, code, outcome, exchanged = true }) {
  const error = await call().then(
    () => undefined,
    (reason) => reason,
  );
  if (exchanged) sayExchange();
  const name = Object.keys(CLASSES).find((known) => error instanceof CLASSES[known]) ?? error?.name;
  say('rejected', error ? `${name} ${error.code}, outcome ${quoted(error.outcome)}` : 'not at all');
  if (error) say('', `“${error.message}”`);
  expect('error class', name, type);
  expect('code', error?.code, code);
  expect('outcome', error?.outcome, outcome);
  return error;
}

export function last() {
  return sandbox.requests.at(-1);
}

/** One line for a whole exchange, from the stand-in: what came, whether the signature was valid, what went. */
export function sayExchange(request = last()) {
  const { method, target, status, code, fault } = request;
  const path = target.split('/').slice(-3).join('/');
  const outcome = status === undefined ? 'the connection dropped' : `status ${status}${code ? ` ${code}` : ''}`;
  say('exchange', `${method} …/${path}: signature ${heldWord(request)}, ${outcome}`);
  if (fault) say('', `the response was altered on purpose: ${fault}`);
}

export function heldWord({ signatureHeld }) {
  return signatureHeld ? 'holds' : 'DOES NOT HOLD';
}

export function sayStandIn(text) {
  say('stand-in', text);
}

export function severe(findings) {
  return findings.filter(({ severity }) => severity === 'error');
}
