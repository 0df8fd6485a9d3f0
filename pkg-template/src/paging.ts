// The items of a list, page after page.

import type { Attempt } from './attempt.js';
import type { Client } from './client.js';
import type { Endpoint, Paging } from './endpoints.js';
import { type ListPosition, WechatPayError, keepPage } from './errors.js';
import { failure } from './failure.js';
import { itemsOf } from './lenient.js';
import type { CallOptions } from './options.js';

type Fields = Readonly<Record<string, unknown>>;

/** What comes after a page. */
interface Turn {
  /** The items of this page that were not given before. */
  readonly items: readonly unknown[];
  /** The value of the parameter for the next page; undefined after the last. */
  readonly next: unknown;
}

/** Follows the pages: what to do with one that was asked for with this value of the parameter. Fails where it came before. */
type Follow = (page: Fields, asked: unknown, attempt: Attempt) => Turn;

/** Requests a page when its first item is wanted. */
export async function* iterate(
  client: Client,
  endpoint: Endpoint,
  paging: Paging,
  params: unknown,
  options: CallOptions | undefined,
): AsyncGenerator<unknown, void, void> {
  const { parameter } = paging;
  const follow = paging.by === 'token' ? byToken(paging) : byOffset(paging);
  let given = params;
  let position: ListPosition = {};
  for (;;) {
    let turn: Turn = { items: [], next: undefined };
    try {
      await client.send(endpoint, given, options, (page, attempt) => {
        turn = follow(page as Fields, (given as Fields)[parameter], attempt);
      });
    } catch (error) {
      if (error instanceof WechatPayError) keepPage(error, position);
      throw error;
    }
    // Before the caller has the items, who may go on writing into the parameters.
    position = { [parameter]: turn.next };
    given = { ...(given as object), ...position };
    yield* turn.items;
    if (turn.next === undefined) return;
  }
}

/** Each page gives the token of the next. */
function byToken({ list, next = '' }: Paging): Follow {
  const before = new Set<unknown>();
  return (page, asked, attempt) => {
    before.add(asked);
    const token = page[next] || undefined;
    if (token !== undefined && before.has(token)) throw repeated(next, attempt);
    return { items: itemsOf<unknown>(page[list] as []), next: token };
  };
}

/** A page begins so many items, or pages, after the first. */
function byOffset({ list, total, counts }: Paging): Follow {
  let given = 0;
  let last: readonly string[] = [];
  // Where the documents leave open what an offset counts, the second page is asked for with the next number: if it has the items of the first but one,
  // it counts items.
  let step: 'item' | 'page' | 'look' | undefined = counts === 'items' ? 'item' : undefined;
  return (page, asked, attempt) => {
    const offset = Number(asked ?? 0);
    const all = itemsOf<unknown>(page[list] as []);
    const texts = all.map((item) => JSON.stringify(item));
    const items = all.filter((_, index) => step !== 'look' || !last.includes(texts[index] ?? ''));
    if (step === 'look') step = 2 * items.length > all.length ? 'page' : 'item';
    else if (all.length > 0 && texts.join() === last.join()) throw repeated(list, attempt);
    step ??= 'look';
    last = texts;
    given += items.length;
    const isLast = all.length === 0 || given === Number(page[total] ?? NaN);
    return { items, next: isLast ? undefined : offset + (step === 'item' ? all.length : 1) };
  };
}

function repeated(field: string, attempt: Attempt): Error {
  return failure('RESPONSE_MISMATCH', attempt, { at: `/${field}`, reason: 'PAGE_REPEATED' });
}
