// What an endpoint of the control API is, what it is given, and what it may give.

import type { AccountKind } from '../accounts.js';
import type { Json } from '../bytes.js';
import type { SandboxClock } from '../clock.js';
import type { SandboxBrandConfig, SandboxConfig } from '../configuration.js';
import type { SandboxCoupons } from '../coupons.js';
import type { FaultOptions } from '../fault-queue.js';
import type { FaultName } from '../faults.js';
import type { SandboxRequest } from '../journal.js';
import type { KeyKind } from '../keys.js';
import type { NotificationOptions, NotificationOutcome } from '../notification.js';
import type { SandboxProducts } from '../products.js';
import type { SandboxStocks } from '../stocks.js';
import { isRfc3339 } from '../time.js';
import type { Live, Send } from './live.js';

/** What of a sandbox is controlled. */
export interface Controlled {
  readonly coupons: SandboxCoupons;
  readonly stocks: SandboxStocks;
  readonly products: SandboxProducts;
  /** Tells of each request, until the function that it gives is called. */
  readonly onEntry: (listener: (entry: SandboxRequest) => void) => () => void;
  readonly live: Live;
  /** The page of `/sandbox/console`. */
  readonly page: string | undefined;
  readonly requests: readonly SandboxRequest[];
  readonly clock: SandboxClock;
  readonly fault: (name: FaultName, options?: FaultOptions) => void;
  readonly clearFaults: () => void;
  readonly rotateKey: (account?: AccountKind, kind?: KeyKind) => Promise<string>;
  readonly notify: (url: string | undefined, kind: string, options?: NotificationOptions) => Promise<NotificationOutcome>;
  readonly audit: (id?: string, options?: { passed?: boolean | undefined }) => void;
  readonly reset: () => void;
  /** What a client needs that asks at `url`. */
  readonly configAt: (url: string) => SandboxConfig;
  readonly brandConfigAt: (url: string) => SandboxBrandConfig;
}

/** A request for which there is an endpoint; its members are those of the table. */
export interface Asked {
  readonly sandbox: Controlled;
  /** The origin at which it came. */
  readonly origin: string;
  /** What stands for `{…}` in the path. */
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, Json | undefined>>;
}

type Type = 'text' | 'number' | 'boolean' | 'object' | 'time';

/** A member of a body or of a query, and what it means. */
export type Member = readonly [type: Type, means: string];

export interface Endpoint {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly does: string;
  readonly query?: Readonly<Record<string, Member>>;
  readonly body?: Readonly<Record<string, Member>>;
  /** Members of the body that must be there. */
  readonly required?: readonly string[];
  readonly run: (asked: Asked) => unknown;
}

/** What is sent bit by bit, as server-sent events. */
export class Events {
  readonly subscribe: (send: Send) => () => void;

  constructor(subscribe: Events['subscribe']) {
    this.subscribe = subscribe;
  }
}

/** What is no JSON but a page. */
export class Page {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** The refusal of a request. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Whether a value is of a type. */
export function isOfType(value: Json | undefined, type: Type): boolean {
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'time') return typeof value === 'number' || (typeof value === 'string' && isRfc3339(value));
  return typeof value === (type === 'text' ? 'string' : type);
}
