// An operation as the caller has it: a function, with the other ways to use the operation as its methods.

import type { Client } from './client.js';
import type { Endpoint } from './endpoints.js';
import type { PreparedRequest } from './request.js';
import { type Resolution, resolve } from './resolve.js';
import type { CallOptions } from './options.js';
import type { Answer } from './response.js';

/** An operation, three ways to use it. */
export interface Operation<Params, Entity> {
  /**
   * Sends the request and gives the verified entity.
   * @throws {WechatPayError} `outcome` says what became of the coupon.
   */
  (params: Params, options?: CallOptions): Promise<Entity>;
  /** The same, with everything around the entity. */
  withResponse(params: Params, options?: CallOptions): Promise<Answer<Entity>>;
  /** The signed request, without any I/O. Signs in wasm; with a signer function or `'webcrypto'` use {@link Operation.prepareAsync}. */
  prepare(params: Params): PreparedRequest<Entity>;
  /** The same, signed as the calls are: without any I/O but the signer's own. */
  prepareAsync(params: Params): Promise<PreparedRequest<Entity>>;
}

/** An operation that changes a coupon, with a way to learn what became of a call whose outcome is `unknown`. */
export interface ResolvableOperation<Params, Entity, Resolved, Coupon> extends Operation<Params, Entity> {
  /**
   * Asks for the coupon as it is now and says whether the call with these parameters happened.
   * @throws {ConfigError} and {RequestError}, when neither the call nor the query could have been sent; any other failure of the query is in
   * the resolution.
   */
  resolve(params: Resolved, options?: CallOptions): Promise<Resolution<Coupon>>;
}

/** Of any types: the generated interfaces of the groups say which. */
type AnyOperation = Operation<unknown, unknown> & Partial<ResolvableOperation<unknown, unknown, unknown, unknown>>;

// Functions of their own, not methods that need their operation as `this`: they are often taken off it.
function createOperation(client: Client, endpoint: Endpoint): AnyOperation {
  const call = async (params: unknown, options?: CallOptions) => (await client.send(endpoint, params, options)).data;
  const methods = {
    withResponse: (params: unknown, options?: CallOptions) => client.send(endpoint, params, options),
    prepare: (params: unknown) => client.prepare(endpoint, params),
    prepareAsync: (params: unknown) => client.prepareAsync(endpoint, params),
  };
  if (endpoint.resolvedBy === undefined) return Object.assign(call, methods);
  return Object.assign(call, methods, {
    resolve: (params: unknown, options?: CallOptions) => resolve(client, endpoint, params, options),
  });
}

/** A group of operations: a plain object, whose members may be replaced in a test. `endpoints`: those of the group and of the groups within it. */
export function createGroup(client: Client, endpoints: readonly Endpoint[]): object {
  const group: Group = {};
  for (const endpoint of endpoints) {
    const [, ...path] = endpoint.name.split('.');
    const name = path.pop() ?? '';
    let place = group;
    for (const inner of path) place = (place[inner] ??= {}) as Group;
    place[name] = createOperation(client, endpoint);
  }
  return group;
}

interface Group {
  [name: string]: AnyOperation | Group;
}
