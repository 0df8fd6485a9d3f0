// The items of a list, page after page.

import type { Client } from './client.js';
import type { Endpoint, Paging } from './endpoints.js';
import type { CallOptions } from './options.js';

type Page = Readonly<Record<string, unknown>>;

/** Asks for a page when its first item is wanted. */
export async function* iterate(
  client: Client,
  endpoint: Endpoint,
  paging: Paging,
  params: unknown,
  options: CallOptions | undefined,
): AsyncGenerator<unknown, void, void> {
  let asked: unknown = params;
  while (asked !== undefined) {
    const page = (await client.send(endpoint, asked, options)).data as Page;
    const items = listOf(page[paging.list]);
    yield* items;
    asked = nextOf(paging, page, asked as Page, items.length);
  }
}

/** The parameters of the next page; undefined after the last. */
function nextOf({ by, parameter, next, counts, total }: Paging, page: Page, asked: Page, count: number): Page | undefined {
  if (by === 'token') {
    const token = next === undefined ? undefined : page[next];
    // The same token again would be the same page again.
    return typeof token === 'string' && token !== '' && token !== asked[parameter] ? { ...asked, [parameter]: token } : undefined;
  }
  if (count === 0) return undefined;
  const offset = Number(asked[parameter] ?? 0) + (counts === 'items' ? count : 1);
  return counts === 'items' && offset >= Number(page[total]) ? undefined : { ...asked, [parameter]: offset };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
