// Settings about sending, of a client and of one call: `retry`, `signal`. An unknown name, or a number out of range, is a CONFIG_INVALID.

import { failure } from './failure.js';
import type { Reason } from './texts.js';
import type { Signal } from './host.js';

/**
 * How a call is repeated after a failure that may pass: no response came, or one with the status 429, 500, 502, 503 or 202. Only what is documented
 * as repeatable is repeated, with the identical body and request number and a fresh signature; never after a response that could not be
 * verified.
 */
export interface Retry {
  /** How many more tries after the first, 0 to 10. Default: 2. */
  times?: number | undefined;
  /**
   * Milliseconds before the second try, 0 to 60000; doubled for each further one, less up to a half at random. A longer `Retry-After` of
   * the response is honoured. Default: 1000.
   */
  delay?: number | undefined;
  /** Milliseconds that one try may take, 1 to 600000. Default: 10000. */
  attemptTimeout?: number | undefined;
  /** Milliseconds that the whole call may take, waiting included, 1 to 3600000. Default: 30000. */
  totalTimeout?: number | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call at once, also while it waits: `ABORTED`, whose `cause` is the signal's reason, and its `outcome` what is known. */
  signal?: Signal | undefined;
  /** Instead of what the client is configured with; what is left out stays as it is there. */
  retry?: boolean | Retry | undefined;
}

/** How a call is repeated, completed. */
export type RetrySettings = Readonly<Record<keyof Retry, number>>;

interface Range {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** What `retry` may hold, in milliseconds but for `times`. */
const RETRY: Readonly<Record<keyof Retry, Range>> = {
  times: { usual: 2, least: 0, most: 10 },
  delay: { usual: 1000, least: 0, most: 60_000 },
  attemptTimeout: { usual: 10_000, least: 1, most: 600_000 },
  totalTimeout: { usual: 30_000, least: 1, most: 3_600_000 },
};

const DEFAULTS: RetrySettings = {
  times: RETRY.times.usual,
  delay: RETRY.delay.usual,
  attemptTimeout: RETRY.attemptTimeout.usual,
  totalTimeout: RETRY.totalTimeout.usual,
};

const isName = (name: string): name is keyof Retry => Object.hasOwn(RETRY, name);

/** `retry` as given, over what holds otherwise. `true` is the default, `false` is one try only. */
export function readRetry(given: unknown, otherwise: RetrySettings = DEFAULTS, at = 'retry'): RetrySettings {
  if (given === undefined) return otherwise;
  if (given === true) return DEFAULTS;
  if (given === false) return { ...otherwise, times: 0 };
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw invalid(at, 'RETRY_SHAPE');
  const retry = { ...otherwise };
  for (const [name, value] of Object.entries(given) as [string, unknown][]) {
    if (!isName(name)) throw invalid(at, 'RETRY_SHAPE');
    if (value === undefined) continue;
    const { least, most } = RETRY[name];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      throw invalid(`${at}.${name}`, 'RETRY_SHAPE');
    retry[name] = value;
  }
  return retry;
}

/** The options of one call, completed. */
export interface ReadOptions {
  readonly signal: Signal | undefined;
  readonly retry: RetrySettings;
}

/** `retry`: that of the client. */
export function readOptions(options: unknown, retry: RetrySettings): ReadOptions {
  if (options === undefined) return { signal: undefined, retry };
  if (typeof options !== 'object' || options === null) throw invalid('options', 'OPTIONS_SHAPE');
  const { signal, retry: own, ...others } = { ...options } as Partial<Record<string, unknown>>;
  if (Object.keys(others).length > 0) throw invalid('options', 'OPTIONS_SHAPE');
  if (signal && !isSignal(signal)) throw invalid('options.signal', 'OPTIONS_SHAPE');
  return { signal: signal ? (signal as Signal) : undefined, retry: readRetry(own, retry, 'options.retry') };
}

function isSignal(value: unknown): boolean {
  const { addEventListener, removeEventListener } = Object(value) as Partial<Record<string, unknown>>;
  return typeof addEventListener === 'function' && typeof removeEventListener === 'function';
}

function invalid(at: string, reason: Reason): Error {
  return failure('CONFIG_INVALID', undefined, { at, reason });
}
