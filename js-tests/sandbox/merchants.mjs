// Requests on merchant coupons (商家券) for the sandbox, whose clock stands in the validity of what they create. Holds no test.

import assert from 'node:assert/strict';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { CALLS, newStock } from '../suite/parameters/busifavor.mjs';
import { done, newNumber } from './requests.mjs';

export const merchantSandbox = (options) => createSandbox({ now: () => 1_754_200_000_000, ...options });

/** A request by the name after `busifavor.`, under a number of its own; `changes` replace parameters, `undefined` leaves one out. */
export function request(name, changes = {}) {
  const [method, template, parameters, optional = []] = CALLS[name];
  const required = Object.fromEntries(Object.entries(parameters).filter(([field]) => !optional.includes(field)));
  const number = Object.keys(required).find((field) => /_request_no$|^out_subsidy/.test(field));
  const params = { ...required, ...(number !== undefined && { [number]: newNumber() }), ...changes };
  const path = template.replace(/\{(\w+)\}/g, (_, field) => {
    const value = params[field];
    delete params[field];
    return encodeURIComponent(value);
  });
  const target = `/v3/marketing/busifavor${path}`;
  const given = Object.entries(params).filter(([, value]) => value !== undefined);
  if (method === 'POST' || method === 'PATCH') return { method, target, body: Object.fromEntries(given) };
  return { method, target: given.length > 0 ? `${target}?${new URLSearchParams(given)}` : target };
}

/** What the sandbox gives for it. */
export const merchantCalls = (sandbox) => (name, changes) => done(sandbox, request(name, changes));

/** A new stock's id. */
export async function createdStock(sandbox, changes) {
  const { stock_id, create_time } = await done(sandbox, request('stocks.create', newStock({ ...changes, out_request_no: newNumber() })));
  assert.match(create_time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
  return stock_id;
}
