// What an observer is told: an event for each thing that happens in a call. Only with an observer is an event made, or the clock read for one.

import type { Tell } from './attempt.js';
import type { Endpoint } from './endpoints.js';
import { ApiError, WechatPayError } from './errors.js';
import { shownCode } from './failure.js';
import type { ErrorCode } from './generated/codes.js';
import type { Outcome } from './outcome.js';

/**
 * What happens in a call, for logs, metrics and traces: `type` says which. The last event of a call is a `response` whose outcome is `succeeded`,
 * or an `error`. None has a parameter, an id of a user or a coupon, a URL, a header, a body, a signature or a key.
 */
export type CallEvent = CallRequestEvent | CallResponseEvent | CallRetryEvent | CallHostEvent | CallErrorEvent;

/** What every event of a call has. */
export interface CallEventFields {
  /** Number of the call: the same in each of its events, another one in every other call of this process. */
  call: number;
  /** The operation: `userCoupons.use`. */
  operation: string;
  /** The request method. Empty where what the caller gives is none. */
  method: string;
  /**
   * Template of the path, without any value: `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`. Empty where the caller
   * gives the path.
   */
  path: string;
  /** Which try it is about, from 1; 0 of an `error` before the first. */
  attempt: number;
  /** The host that the try goes to, with its port if that is not the usual one; `undefined` of an `error` before the first try. */
  host: string | undefined;
}

/** What an event says of something that has ended. */
export interface CallEndFields extends CallEventFields {
  /** Milliseconds by the client's clock (`now`): since the request of this try; of an `error` since the call began. */
  milliseconds: number;
  /** HTTP status; `undefined` without a response. */
  status: number | undefined;
  /** `Request-ID`, for WeChat Pay's support. */
  requestId: string | undefined;
  /** `code` of the error; `undefined` of a response that succeeded. */
  code: ErrorCode | undefined;
  /** `code` of WeChat Pay's error response (错误码): `FREQUENCY_LIMITED`. */
  apiCode: string | undefined;
}

/** A request leaves: it is given to `fetch`. */
export interface CallRequestEvent extends CallEventFields {
  /** Which event it is. */
  type: 'request';
  /** The host that the try goes to. */
  host: string;
}

/** A response has arrived and was read: verified, or not accepted. */
export interface CallResponseEvent extends CallEndFields {
  /** Which event it is. */
  type: 'response';
  /** `succeeded`: verified, and the call gives its entity. Else what became of the call so far. */
  outcome: Outcome | 'succeeded';
}

/** The call waits, and then is tried again. */
export interface CallRetryEvent extends CallEndFields {
  /** Which event it is. */
  type: 'retry';
  /** What became of the call so far. */
  outcome: Outcome;
  /** How many milliseconds it waits. */
  wait: number;
}

/** A request goes to another host than the last one of this client (跨城冗灾). The event of the request follows. */
export interface CallHostEvent extends CallEventFields {
  /** Which event it is. */
  type: 'host';
  /** The host that the try goes to. */
  host: string;
  /** The host before. */
  from: string;
}

/** The call has failed, with an error that its caller gets. */
export interface CallErrorEvent extends CallEndFields {
  /** Which event it is. */
  type: 'error';
  /** What became of the coupon. */
  outcome: Outcome;
  /** `code` of the error. */
  code: ErrorCode;
}

let calls = 0;

/** Made once for a client. `now`: its clock; `main`: the URL of its main host. Gives what tells of one call. */
export function createObserver(observe: (event: CallEvent) => void, now: () => number, main: string): (endpoint: Endpoint) => Tell {
  let current = new URL(main).host;
  const emit = async (event: object) => {
    try {
      await observe(event as CallEvent);
    } catch {} // it changes no call
  };
  return ({ name: operation, method, path }) => {
    calls += 1;
    const call = calls;
    const begun = now();
    let sent = begun;
    let host: string | undefined;
    return (type, attempt, { url, error, wait } = {}) => {
      const failed = error instanceof WechatPayError ? error : undefined;
      if (error !== failed) return;
      const at = now();
      const fields = { call, operation, method, path, attempt: (failed ?? attempt)?.attempts };
      if (url !== undefined) {
        sent = at;
        ({ host } = new URL(url));
        if (host !== current) void emit({ type: 'host', ...fields, host, from: current });
        current = host;
        void emit({ type, ...fields, host });
        return;
      }
      const { status, hints } = attempt?.received ?? {};
      void emit({
        type,
        ...fields,
        host,
        milliseconds: at - (attempt ? sent : begun),
        status: failed ? failed.status : status,
        requestId: failed ? failed.requestId : hints?.requestId,
        outcome: failed?.outcome ?? 'succeeded',
        code: failed?.code,
        apiCode: failed instanceof ApiError ? shownCode(failed.apiCode) : undefined,
        ...(wait !== undefined && { wait }),
      });
    };
  };
}
