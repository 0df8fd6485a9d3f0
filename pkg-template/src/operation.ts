// An operation as the caller has it: a function, with the other ways to use the operation as its methods.

import type { Client } from './client.js';
import type { Endpoint } from './endpoints.js';
import type { Operation, PagedOperation, ResolvableOperation } from './operation-types.js';
import type { CallOptions } from './options.js';
import { iterate } from './paging.js';
import { createResolve } from './resolve.js';

/** Of any types: the generated interfaces of the groups say which. */
type AnyOperation = Operation<unknown, unknown> &
  Partial<Pick<ResolvableOperation<unknown, unknown, unknown, unknown>, 'resolve'>> &
  Partial<Pick<PagedOperation<unknown, unknown, unknown>, 'iterate'>>;

/**
 * The ways to use an operation. `read` says of what is given which it is, and with which parameters.
 * Functions of their own, not methods that need their operation as `this`: they are often taken off it.
 */
export function waysOf(client: Client, read: (given: unknown) => readonly [Endpoint, unknown]): Operation<unknown, unknown> {
  // Without parameters, as an operation can be called that needs none, it has those that are missing as findings.
  const withResponse = (given: unknown = {}, options?: CallOptions) => client.send(...read(given), options);
  return Object.assign(async (given?: unknown, options?: CallOptions) => (await withResponse(given, options)).data, {
    withResponse,
    prepare: (given: unknown = {}) => client.prepare(...read(given)),
    prepareAsync: (given: unknown = {}) => client.prepareAsync(...read(given)),
  });
}

function createOperation(client: Client, endpoint: Endpoint): AnyOperation {
  const operation: AnyOperation = waysOf(client, (params) => [endpoint, params]);
  const { paging } = endpoint;
  const resolve = createResolve(client, endpoint);
  if (resolve) operation.resolve = resolve;
  if (paging) operation.iterate = (params = {}, options) => iterate(client, endpoint, paging, params, options);
  return operation;
}

/** A group of operations: a plain object, whose members may be replaced in a test. `endpoints`: those of the group and of the groups within it. */
export function createGroup(client: Client, endpoints: readonly Endpoint[]): object {
  const group: Group = {};
  for (const endpoint of endpoints) {
    const [, ...path] = endpoint.name.split('.');
    const name = path.pop() ?? '';
    let place = group;
    for (const inner of path) {
      place[inner] ??= {};
      place = place[inner] as Group;
    }
    place[name] = createOperation(client, endpoint);
  }
  return group;
}

interface Group {
  [name: string]: AnyOperation | Group;
}
