// What became of a call whose outcome is unknown: asks for the coupon as it is now and compares.

import type { Client } from './client.js';
import { type Endpoint, type Resolvable, endpointNamed } from './endpoints.js';
import { ConfigError, RequestError, WechatPayError } from './errors.js';
import type { Fields } from './lenient.js';
import type { CallOptions } from './options.js';
import type { Resolution } from './resolution.js';
import { type Resolver, resolvers } from './resolvers.js';

/** Parameters as they were given. */
type Given = Readonly<Record<string, unknown>>;

/** `resolve` of an operation that has it on the client's side: what became of a call with these parameters. */
export function createResolve(client: Client, endpoint: Endpoint) {
  const { resolvable } = endpoint;
  const query = resolvable && endpointNamed(client.side, resolvable.query);
  if (!query) return undefined;
  return async (params: unknown, options?: CallOptions): Promise<Resolution<unknown>> => {
    // The table holds each to the types of its operation, which one name does not carry as far as here.
    const resolver = resolvers[resolvable.name] as unknown as Resolver<Given, Given, unknown>;
    // A call that could not have been made has nothing to be resolved; above all its number must be one.
    const given: Given = { ...(params as object) };
    client.check(endpoint, ownOf(given, resolvable));
    let coupon: unknown;
    try {
      const { data } = await client.send(query, withoutNothing(resolver.query(given, client.id)), options);
      coupon = resolver.pick ? resolver.pick(Object(data) as Fields<unknown>, given) : data;
    } catch (error) {
      // What was asked wrongly is for the caller to mend; a query that failed tells nothing, which is a resolution too.
      const isOwn = error instanceof ConfigError || error instanceof RequestError;
      if (!(error instanceof WechatPayError) || (error.outcome === 'not-sent' && isOwn)) throw error;
      return { verdict: 'cannot-tell', coupon: undefined, error };
    }
    return { verdict: resolver.read(Object(coupon) as Fields<unknown>, given), coupon, error: undefined };
  };
}

/** The parameters of the call itself. */
function ownOf(given: Given, { more }: Resolvable): Given {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !more.includes(name)));
}

/** Of what was not given there is no parameter either. */
function withoutNothing(params: Given): Given {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}
