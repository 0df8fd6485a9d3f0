// A random walk over everything the sandbox can do: several clients of both sides, one response in five spoilt, time that goes on, users and
// reviewers who do things by themselves. After each step what a client was told is compared with what there is. The same seed walks the
// same way. Run by itself it prints what came of it: `node js-tests/faults/walk/walk.mjs [steps]`.

import { createPrivateKey, sign } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { WechatPay, WechatPayBrand, WechatPayError } from 'wechatpay-coupon';
import { createSandbox, documentedErrors, faultNames } from 'wechatpay-coupon/sandbox';
import { seeded } from '../../seeded.mjs';
import { ACTS, ENTRIES } from './entries.mjs';
import { Invariants } from './invariants.mjs';
import { timeless } from './shared.mjs';

/** After so many steps everything begins anew, under the next of these conditions. */
const EPISODE = 400;
const CONDITIONS = [{}, { repeats: 'error' }, { audit: 60_000 }, { certificate: true, repeats: 'error', audit: 3_600_000 }];
/** One step in so many is none of a client: time, a user, a reviewer. */
const ACT = 8;
/** One call in so many is made by two clients at once. */
const TWINS = 12;
/** What ends something comes once where others come so often. */
const RARE = 3;
/** What coupons live by comes so many times as often. */
const OFTEN = 3;
const TRIES = 12;

/** The names to choose from. */
const NAMES = Object.entries(ENTRIES).flatMap(([name, { isOften }]) => (isOften ? Array(OFTEN).fill(name) : [name]));

const operationOf = (client, name) => name.split('.').reduce((group, key) => group[key], client);
const isOffered = (client, name) => name.split('.').reduce((group, key) => group?.[key], client) !== undefined;
const textOf = (value) => JSON.stringify(value) ?? '';

export async function walk({ steps, rate, seed }) {
  const choice = seeded(seed);
  const count = { steps: 0, requests: 0, faults: 0, succeeded: 0, rejected: 0, 'not-sent': 0, unknown: 0, resolved: 0, twins: 0, acts: 0 };
  const wrong = [];
  const calls = Object.fromEntries(Object.keys(ENTRIES).map((name) => [name, { succeeded: 0, failed: 0 }]));
  for (let episode = 0; count.steps < steps; episode += 1) {
    const world = await open({ choice, rate, count, conditions: CONDITIONS[episode % CONDITIONS.length] });
    try {
      for (let step = 0; step < EPISODE && count.steps < steps; step += 1) {
        count.steps += 1;
        const told = await oneStep({ ...world, choice, count, calls });
        const broken = await world.invariants.check(told.by);
        for (const what of [...told.wrong, ...broken]) wrong.push(`step ${count.steps}, ${told.by.join()}: ${what}`);
      }
      for (const what of await world.invariants.checkAll()) wrong.push(`episode ${episode}: ${what}`);
      for (const { failure } of world.sandbox.requests)
        if (failure) wrong.push(`episode ${episode}: a mistake of the sandbox: ${failure.stack}`);
    } finally {
      for (const { client } of [...world.clients, ...Object.values(world.auditors).map((client) => ({ client }))]) client.free();
    }
  }
  return { ...count, calls, wrong };
}

/** A sandbox of the conditions, two clients of each side whose responses may be spoilt, and one whose never are. */
async function open({ choice, rate, count, conditions }) {
  let now = Date.parse('2026-01-05T12:00:00+08:00');
  const sandbox = await createSandbox({ now: () => now, skipWaits: true, ...conditions });
  const spoiling = (url, init) => {
    count.requests += 1;
    if (choice.random() >= rate) return sandbox.fetch(url, init);
    count.faults += 1;
    const fault = choice.oneOf(faultNames);
    const value = fault === 'delay' ? `delay; ms=${choice.below(25_000)}` : fault;
    return sandbox.fetch(url, { ...init, headers: { ...init.headers, 'Sandbox-Fault': value } });
  };
  // Signed natively: ten thousand signatures in wasm take a minute.
  const made = (Class, { privateKey, ...config }, fetch) => {
    const key = createPrivateKey(privateKey);
    return new Class({ ...config, fetch, signer: (message) => sign('RSA-SHA256', message, key) });
  };
  const clients = [WechatPay, WechatPayBrand].flatMap((Class) => {
    const isBrand = Class === WechatPayBrand;
    const config = () => (isBrand ? sandbox.brandConfig : sandbox.config);
    return [0, 1].map(() => ({
      side: isBrand ? 'brand' : 'partner',
      client: made(Class, config(), spoiling),
      learn: (client) => client.addKeys(config().wechatpayKeys),
    }));
  });
  const auditors = {
    partner: made(WechatPay, sandbox.config, sandbox.fetch),
    brand: made(WechatPayBrand, sandbox.brandConfig, sandbox.fetch),
  };
  const memory = new Map();
  const look = looking(sandbox, auditors);
  return {
    sandbox,
    clients,
    auditors,
    look,
    memory,
    invariants: new Invariants(look),
    pass: (milliseconds) => (now += milliseconds),
  };
}

/** What there is, by no way that could be spoilt. */
function looking(sandbox, auditors) {
  const lines = () => sandbox.coupons.list();
  return {
    lines,
    now: () => sandbox.clock.now(),
    coupon: (code) => sandbox.coupons.get(code),
    couponsOf: (openid, kind) =>
      lines().flatMap((line) => (line.openid === openid && line.kind === kind ? [sandbox.coupons.get(line.coupon_code)] : [])),
    stock: (id) => sandbox.stocks.get(id),
    stocks: () => sandbox.stocks.list().map((id) => sandbox.stocks.get(id)),
    certificates: () => Object.keys(sandbox.config.wechatpayKeys).filter((serial) => !serial.startsWith('PUB_KEY_ID_')),
    /** What an operation gives, or the code of its error. */
    async ask(operation, params, side = 'partner') {
      const auditor = auditors[side];
      auditor.addKeys((side === 'brand' ? sandbox.brandConfig : sandbox.config).wechatpayKeys);
      try {
        return (await operationOf(auditor, operation)(params)) ?? null;
      } catch (error) {
        if (error.code !== 'API_ERROR') throw error;
        return { apiCode: error.apiCode };
      }
    },
  };
}

async function oneStep(world) {
  const { choice, count, clients } = world;
  if (choice.chance(ACT)) {
    count.acts += 1;
    const name = choice.oneOf(Object.keys(ACTS));
    await ACTS[name](world);
    return { by: [name], wrong: [] };
  }
  for (;;) {
    const { side, client, learn } = choice.oneOf(clients);
    const name = choice.oneOf(NAMES);
    const entry = ENTRIES[name];
    if ((entry.isRare && !choice.chance(RARE)) || !isOffered(client, name)) continue;
    const params = await entry.params(world, side);
    if (params === undefined) continue; // there is nothing yet to do it to
    const others = choice.chance(TWINS) ? clients.filter((other) => other.side === side && other.client !== client) : [];
    const wrong = await settle({ ...world, name, entry, side, params }, [{ client, learn }, ...others]);
    return { by: [name], wrong };
  }
}

const lengthOf = (seen) => JSON.parse(seen).length;

/** Makes the call, by one client or by two at once, until its outcome is known or is given up. Gives what was wrong. */
async function settle(call, callers) {
  const { choice, count, name, entry, params, look, side } = call;
  const wrong = [];
  const sees = async () => textOf(await entry.sees?.(look, params, side));
  const differ = (one, other) => timeless(one) !== timeless(other);
  const shows = (seen) => entry.shows === undefined || entry.shows(seen, params);
  let left = callers;
  const first = await sees();
  count.twins += callers.length - 1;
  for (let tries = 0; left.length > 0 && tries < TRIES; tries += 1) {
    const before = await sees();
    const outcomes = await Promise.all(left.map((caller) => once(call, caller)));
    const after = await sees();
    for (const { invalid, error } of outcomes) if (invalid) wrong.push(`is no valid request: ${error.message}`);
    const unknown = outcomes.filter(({ outcome }) => outcome === 'unknown');
    const succeeded = outcomes.filter(({ outcome }) => outcome === 'succeeded');
    for (const { data } of succeeded) {
      if (!shows(after)) wrong.push(`succeeded, and is not done: ${textOf(params)} ${after.slice(0, 400)}`);
      const same = await entry.agrees?.(data, look, params, side);
      if (same) wrong.push(`gave something else: ${same}`);
    }
    // Where nobody may have done anything, nothing was done.
    if (unknown.length === 0 && succeeded.length === 0 && differ(before, after)) {
      wrong.push(
        `${outcomes.map(({ outcome, error }) => `${outcome} (${error.apiCode ?? error.code})`).join()}, and something was done: ${textOf(params)} ${before} ${after}`,
      );
    }
    if (succeeded.length > 0 && entry.sees !== undefined && entry.isQuery && differ(before, after)) wrong.push('a query changed something');
    left = unknown.map(({ caller }) => caller).slice(0, 1);
    if (left.length === 0 || succeeded.length > 0) break;
    const [{ client }] = left;
    const { resolve } = operationOf(client, name);
    if (resolve === undefined || choice.chance(2)) continue;
    const { verdict } = await resolve({ ...params, ...entry.more?.(params, look, side) });
    const now = await sees();
    if (differ(now, after)) wrong.push('to ask what became of it changed something');
    if (verdict === 'happened' && !shows(now)) wrong.push(`resolved as happened, and is not done: ${textOf(params)} ${now.slice(0, 400)}`);
    if (verdict === 'not-happened' && differ(before, after))
      wrong.push(`resolved as not happened, and something was done: ${textOf(params)}`);
    if (verdict === 'happened') {
      count.resolved += 1;
      break;
    }
  }
  // However often it was sent, by however many.
  const grown = entry.most === undefined ? 0 : lengthOf(await sees()) - lengthOf(first);
  if (grown > entry.most?.(params)) wrong.push(`done more than once: ${grown} are new for ${textOf(params)}`);
  return wrong;
}

/** One call, and what the client was told of it. */
async function once({ choice, count, calls, name, entry, params, side, memory }, caller) {
  const { client, learn } = caller;
  const called = entry.call?.bind(undefined, client) ?? operationOf(client, name);
  try {
    const data = await called(params, choice.chance(5) ? { retry: false } : undefined);
    count.succeeded += 1;
    calls[name].succeeded += 1;
    entry.learns?.(data, memory, params, side);
    return { caller, outcome: 'succeeded', data };
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error;
    // The walk asks for nothing that is no valid request.
    const invalid = error.code === 'REQUEST_INVALID' || error.name === 'ConfigError';
    count[error.outcome] += 1;
    calls[name].failed += 1;
    if (error.code === 'SERIAL_UNKNOWN') learn(client);
    return { caller, outcome: error.outcome, error, invalid };
  }
}

/** The operations that the sandbox has and the walk does not take. */
export const missing = () => Object.keys(documentedErrors).filter((name) => ENTRIES[name] === undefined);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
  const begun = performance.now();
  console.log(`seed ${seed}`);
  const { calls, wrong, ...count } = await walk({ steps: Number(process.argv[2] ?? 10_000), rate: 0.2, seed });
  console.table(calls);
  console.table(count);
  console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s; missing: ${missing().join() || 'none'}; wrong: ${wrong.length}`);
  for (const line of wrong.slice(0, 10)) console.log(line);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
