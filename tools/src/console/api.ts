// The control API of the sandbox that has served the page, and the types of what it gives.

export interface Entry {
  readonly number: number;
  readonly at: number;
  readonly method: string;
  readonly target: string;
  readonly operation?: string;
  readonly signatureHeld?: boolean;
  readonly fault?: string;
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly responseBody?: string;
  readonly signedMessage?: string;
  readonly requestId?: string;
}

export interface Change {
  readonly kind: 'coupon' | 'stock' | 'product';
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
}

export interface Coupon {
  readonly coupon_code: string;
  readonly coupon_state: string;
  readonly kind: 'product' | 'merchant';
  readonly stock_id: string;
}

export interface Stock {
  readonly stock_id: string;
  readonly state: string;
  readonly entity: unknown;
}

export interface Product {
  readonly product_coupon_id: string;
  readonly state: string;
  readonly entity: unknown;
}

/** What the sandbox said no to. */
export class Refused extends Error {}

async function call<Value>(method: string, path: string, body?: unknown): Promise<Value> {
  const response = await fetch(`/sandbox${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const value = (await response.json()) as Value & { message?: string };
  if (!response.ok) throw new Refused(value.message ?? String(response.status));
  return value;
}

export const get = <Value>(path: string) => call<Value>('GET', path);
export const post = <Value = unknown>(path: string, body: unknown = {}) => call<Value>('POST', path, body);

/** Follows the events of the sandbox; gives what ends it. */
export function follow(told: {
  readonly request: (entry: Entry, changes: readonly Change[]) => void;
  readonly changed: () => void;
  readonly connected: (isLive: boolean) => void;
}): () => void {
  const source = new EventSource('/sandbox/events');
  source.addEventListener('open', () => told.connected(true));
  source.addEventListener('error', () => told.connected(false));
  source.addEventListener('request', (event) => {
    const { entry, changes } = JSON.parse((event as MessageEvent<string>).data) as { entry: Entry; changes: readonly Change[] };
    told.request(entry, changes);
  });
  source.addEventListener('changed', () => told.changed());
  return () => source.close();
}
