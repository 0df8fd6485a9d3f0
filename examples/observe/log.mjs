// @ts-check
// Calls as structured log lines, each with the request of the service that it belongs to, and a counter of retries. `new WechatPay({ …, observe })`.

import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What the service knows of the request that it serves: `serving.run({ traceId }, () => wechatpay.userCoupons.use(…))`.
 * @type {AsyncLocalStorage<Readonly<Record<string, unknown>>>}
 */
export const serving = new AsyncLocalStorage();

/**
 * How many retries there were, by operation and reason; what a metrics library calls a counter with two labels.
 * @type {Map<string, number>}
 */
export const retries = new Map();

/** @param {import('wechatpay-coupon').CallEvent} event */
export function observe(event) {
  if (event.type === 'retry') {
    const name = `${event.operation} ${event.apiCode ?? event.code}`;
    retries.set(name, (retries.get(name) ?? 0) + 1);
  }
  const { type, ...fields } = event;
  const level = type === 'error' ? 'error' : type === 'retry' || type === 'host' ? 'warn' : 'info';
  console.log(JSON.stringify({ level, message: `wechatpay ${type}`, ...serving.getStore(), ...fields }));
}
