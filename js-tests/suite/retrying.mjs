// What the tests of retry share: failures, a fetch that goes through a list of them, and clocks and timers that a test holds. Holds no test.

import assert from 'node:assert/strict';
import { client, couponEntity, signedResponse, unsignedResponse } from './wechatpay.mjs';

/** What fetch gives for a response. */
export const response = ({ status, headers, body }) => ({ status, headers, arrayBuffer: async () => body.buffer });
const coded = (code, more) => Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code, ...more }) });
/** Failures of fetch: no connection was opened, and one that broke. */
export const refused = () => coded('ECONNREFUSED', { syscall: 'connect' });
export const lost = () => coded('ECONNRESET', { syscall: 'read' });
/** A response that is an error of WeChat Pay's. */
export const error = (status, code = 'SYSTEM_ERROR', headers = {}) => {
  const answer = unsignedResponse(status, JSON.stringify({ code, message: 'no' }));
  return { ...answer, headers: { ...answer.headers, ...headers } };
};
/** The response to a use. */
export const used = () => signedResponse(couponEntity());

/** A fetch that goes through `steps`: a thrown error, a response, or a function of (url, init). It keeps what was sent. */
function script(...steps) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url, ...init });
    const step = steps[sent.length - 1] ?? assert.fail(`try ${sent.length} was not expected`);
    if (typeof step === 'function') return step(url, init);
    if (step instanceof Error) throw step;
    return response(step);
  };
  return { fetch, sent };
}

/** Retry without pauses. */
export const FAST = { delay: 0 };
/** A client whose requests go through `steps`, and what was sent. */
export const start = (steps, changes) => {
  const { fetch, sent } = script(...steps);
  // The wasm signs at once: a short time limit ends what the test is about, and not a signature.
  return { sent, client: client({ signer: 'wasm', fetch, retry: FAST, ...changes }) };
};

/** Records what is waited for between tries, and does not wait. Limits of time stay as they are. */
export function recordPauses(t) {
  const pauses = [];
  const { setTimeout } = globalThis;
  t.after(() => {
    globalThis.setTimeout = setTimeout;
  });
  globalThis.setTimeout = (run, milliseconds, ...rest) => {
    if (milliseconds === 10_000 || milliseconds === 30_000 || milliseconds === 3_600_000 || milliseconds === 600_000)
      return setTimeout(run, milliseconds, ...rest);
    pauses.push(milliseconds);
    return setTimeout(run, 0, ...rest);
  };
  return pauses;
}

/** Every random number of 32 bits is this one; nonces stay random. */
export function fixRandom(t, random) {
  const source = Object.getPrototypeOf(globalThis.crypto);
  const { getRandomValues } = source;
  t.after(() => {
    source.getRandomValues = getRandomValues;
  });
  source.getRandomValues = function (array) {
    return array instanceof Uint32Array ? array.fill(random) : getRandomValues.call(this, array);
  };
}

/** A clock for what waits: it stands still, or goes through `times` and then stands still. */
export function stopClock(t, ...times) {
  const { now } = performance;
  t.after(() => {
    performance.now = now;
  });
  performance.now = () => (times.length > 1 ? times.shift() : (times[0] ?? 0));
  return {
    at: (...next) => {
      times = next;
    },
  };
}

/** Every `setTimeout`, in milliseconds; none of those given in `ends` fires, all others at once. */
export function recordTimers(t, ends) {
  const timers = [];
  const { setTimeout } = globalThis;
  t.after(() => {
    globalThis.setTimeout = setTimeout;
  });
  globalThis.setTimeout = (run, milliseconds) => {
    timers.push(milliseconds);
    return ends.includes(milliseconds) ? undefined : setTimeout(run, 0);
  };
  return timers;
}

/** Takes the place of `setTimeout`: `act(run, milliseconds)` says what becomes of a timer. */
export function replaceTimers(t, act) {
  const { setTimeout } = globalThis;
  t.after(() => {
    globalThis.setTimeout = setTimeout;
  });
  globalThis.setTimeout = act;
}

/** A fetch, or a signer, that gives nothing. */
export const never = () => new Promise(() => {});
