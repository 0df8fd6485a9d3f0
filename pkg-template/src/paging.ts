// The items of a list, page after page.

import type { Client } from './client.js';
import type { Endpoint, TokenPaging } from './endpoints.js';
import type { CallOptions } from './options.js';

type Page = Readonly<Record<string, unknown>>;

/** Requests a page when its first item is wanted. */
export async function* iterate(
  client: Client,
  endpoint: Endpoint,
  paging: TokenPaging,
  params: unknown,
  options: CallOptions | undefined,
): AsyncGenerator<unknown, void, void> {
  let asked: unknown = params;
  while (asked !== undefined) {
    const page = (await client.send(endpoint, asked, options)).data as Page;
    yield* listOf(page[paging.list]);
    asked = nextOf(paging, page, asked as Page);
  }
}

/** The parameters of the next page; undefined after the last. */
function nextOf({ parameter, next }: TokenPaging, page: Page, asked: Page): Page | undefined {
  const token = page[next];
  // The same token again would be the same page again.
  return typeof token === 'string' && token !== '' && token !== asked[parameter] ? { ...asked, [parameter]: token } : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
