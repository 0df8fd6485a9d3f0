// Settings about sending, of a client and of one call: `retry`, `signal`. Refuses unknown names and numbers out of range.

import { failure } from './errors.js';

/** What `retry` may hold, in milliseconds but for `times`: the default, the least, the most. */
const RETRY = {
  times: [2, 0, 10],
  delay: [1000, 0, 60_000],
  attemptTimeout: [10_000, 1, 600_000],
  totalTimeout: [30_000, 1, 3_600_000],
};

const DEFAULTS = Object.fromEntries(Object.entries(RETRY).map(([name, [usual]]) => [name, usual]));

/** `retry` as given, over what holds otherwise. `true` is the default, `false` is one try only. */
export function readRetry(given, otherwise = DEFAULTS, at = 'retry') {
  if (given === undefined) return otherwise;
  if (given === true) return DEFAULTS;
  if (given === false) return { ...otherwise, times: 0 };
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw invalid(at, 'RETRY_SHAPE');
  const retry = { ...otherwise };
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(RETRY, name)) throw invalid(at, 'RETRY_SHAPE');
    if (value === undefined) continue;
    const [, least, most] = RETRY[name];
    if (!Number.isInteger(value) || value < least || value > most) throw invalid(`${at}.${name}`, 'RETRY_SHAPE');
    retry[name] = value;
  }
  return retry;
}

/** The options of one call. */
export function readOptions(options, retry) {
  if (options === undefined) return { retry };
  if (typeof options !== 'object' || options === null) throw invalid('options', 'OPTIONS_SHAPE');
  const { signal, retry: own, ...others } = { ...options };
  if (Object.keys(others).length > 0) throw invalid('options', 'OPTIONS_SHAPE');
  const listens = ['addEventListener', 'removeEventListener'].every((name) => typeof signal?.[name] === 'function');
  if (signal && !listens) throw invalid('options.signal', 'OPTIONS_SHAPE');
  return { signal: signal ?? undefined, retry: readRetry(own, retry, 'options.retry') };
}

function invalid(at, reason) {
  return failure('CONFIG_INVALID', undefined, { at, reason });
}
