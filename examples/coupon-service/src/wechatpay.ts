// WeChat Pay as the outbox needs it: one call for every operation, and how an error ended it.

import type { AnyWechatPayError, WechatPay } from 'wechatpay-coupon';
import type { Ended, Failed, Job, OperationName, Result, Shown, Verdict } from './job.ts';

/** What is used of the client. */
export type Client = Pick<WechatPay, 'userCoupons'>;

interface Options {
  readonly retry: { readonly totalTimeout: number };
}

interface Call {
  (params: unknown, options: Options): Promise<Shown>;
  resolve(params: unknown, options: Options): Promise<Verdict>;
}

/** What was stored was made by requests.ts, which holds it to the types of the package. */
function callOf(client: Client, operation: OperationName): Call {
  return client.userCoupons[operation] as unknown as Call;
}

/** Sends the request of a job. That ends in so many milliseconds, whatever happens. */
export async function send(client: Client, { operation, parameters }: Job, milliseconds: number): Promise<Ended> {
  try {
    return { coupon: await callOf(client, operation)(parameters, { retry: { totalTimeout: milliseconds } }) };
  } catch (error) {
    if (!isOfPackage(error)) throw error;
    return failedBy(error);
  }
}

/** Looks at the coupon, to find out what became of the request of a job. */
export function resolve(client: Client, { operation, parameters }: Job, milliseconds: number): Promise<Verdict> {
  return callOf(client, operation).resolve(parameters, { retry: { totalTimeout: milliseconds } });
}

function failedBy(error: AnyWechatPayError): Failed {
  const { code, outcome, status } = error;
  const result: Result = { code };
  if (error.code === 'REQUEST_INVALID') result.findings = error.findings.map(({ path, message }) => ({ path, message }));
  if (error.code === 'API_ERROR' && error.apiCode) result.apiCode = error.apiCode;
  // The same request would meet the same again, unless it was one of too many, or the signature was at fault: a matter of the configuration.
  const isForGood = outcome === 'not-sent' ? code === 'REQUEST_INVALID' : status !== 429 && status !== 401;
  return { outcome, isForGood, result };
}

/** Told by what it has: what the Worker imports is another copy of the package. */
function isOfPackage(error: unknown): error is AnyWechatPayError {
  return error instanceof Error && 'outcome' in error && 'code' in error;
}
