// What a page is told while it is open: each request with what it changed, and that something has changed by the control API or by itself.

import type { SandboxRequest } from '../journal.js';
import type { Controlled } from './endpoint.js';

/** A state that is another than before; `from` is undefined of what is new, `to` of what is gone. */
export interface Change {
  readonly kind: 'coupon' | 'stock' | 'product';
  readonly id: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Sends an event by its name. */
export type Send = (event: 'request' | 'changed', data: unknown) => void;

type States = ReadonlyMap<string, string>;

export interface Live {
  /** Tells of everything from now on, until the function that it gives is called. */
  readonly subscribe: (send: Send) => () => void;
  /** Something may have changed without a request. */
  readonly changed: () => void;
}

/** An entry as JSON has it: bytes are in it as text, and a mistake of the sandbox's as its message. */
export function entryOf({ rawBody, failure, ...entry }: SandboxRequest) {
  return { ...entry, failure: failure === undefined ? undefined : String(failure) };
}

export function createLive(sandbox: Omit<Controlled, 'live'>): Live {
  const sends = new Set<Send>();
  let states: States = new Map();
  let stop: (() => void) | undefined;

  const changes = (): Change[] => {
    const [before, now] = [states, statesOf(sandbox)];
    states = now;
    const keys = new Set([...before.keys(), ...now.keys()]);
    return [...keys].flatMap((key): Change[] => {
      const [from, to] = [before.get(key), now.get(key)];
      const [kind, id] = key.split(' ', 2) as [Change['kind'], string];
      return from === to ? [] : [{ kind, id, from, to }];
    });
  };
  const tell = (event: 'request' | 'changed', data: unknown) => {
    for (const send of sends) send(event, data);
  };
  return {
    subscribe(send) {
      if (sends.size === 0) {
        states = statesOf(sandbox);
        stop = sandbox.onEntry((entry) => tell('request', { entry: entryOf(entry), changes: changes() }));
      }
      sends.add(send);
      return () => {
        sends.delete(send);
        if (sends.size === 0) stop?.();
      };
    },
    changed() {
      if (sends.size > 0) tell('changed', { changes: changes() });
    },
  };
}

/** The state of everything that has one. */
function statesOf({ coupons, stocks, products }: Omit<Controlled, 'live'>): States {
  return new Map([
    ...coupons.list().map(({ coupon_code, coupon_state }) => [`coupon ${coupon_code}`, coupon_state] as const),
    ...stocks.list().map((id) => [`stock ${id}`, stocks.state(id)] as const),
    ...products.list().map((id) => [`product ${id}`, products.state(id)] as const),
  ]);
}
