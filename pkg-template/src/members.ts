// What the clients of both sides have in common: the client inside, its notifications, and the groups of operations from the generated table.

import { type ApiRequest, createRequest } from './any-call.js';
import type { Client } from './client.js';
import { type Side, groupNames } from './endpoints.js';
import { type Notifications, notifications } from './notifications.js';
import type { Operation } from './operation-types.js';

/** What a client that callers have is made of. */
export interface Members {
  readonly client: Client;
  readonly notifications: Notifications;
  readonly request: Operation<ApiRequest, unknown>;
}

const members = new WeakMap<object, Members>();

/** Gives a new client what it is made of. */
export function setMembers(owner: object, client: Client): void {
  members.set(owner, { client, notifications: notifications(client), request: createRequest(client) });
}

export function membersOf(owner: unknown): Members {
  const found = members.get(Object(owner));
  if (!found) throw new TypeError('This is not a client: call its methods on the client itself.');
  return found;
}

/** Defines the groups of a side on a class of clients, and what `using` calls. */
export function defineMembers(type: { readonly prototype: { free(): void } }, side: Side): void {
  for (const name of groupNames(side)) {
    Object.defineProperty(type.prototype, name, {
      get(this: unknown) {
        return membersOf(this).client.group(name);
      },
      configurable: true,
      enumerable: true,
    });
  }
  // A host without it has no `using` either.
  if (Symbol.dispose as symbol | undefined) {
    Object.defineProperty(type.prototype, Symbol.dispose, { value: type.prototype.free, configurable: true, writable: true });
  }
}
