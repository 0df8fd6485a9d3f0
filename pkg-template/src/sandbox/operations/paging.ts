// Lists, a page at a time. A token names the last item of its page, not a place in the list: items leave a list when they change.

import { base64, fromBase64, text, utf8 } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import type { Call } from '../operation.js';
import { parameterError } from '../parameters.js';

const PAGE_SIZE = 20;

interface PageParams {
  readonly page_size?: number;
  readonly page_token?: string;
}

interface Page<Item> {
  /** Of the first page only. */
  readonly total_count: number | undefined;
  /** Of every page but the last. */
  readonly next_page_token: string | undefined;
  readonly items: readonly Item[];
}

/** The page that a call asks for. `numberOf`: the place of an item among all that there ever were, from 1. */
export function pageOf<Item>({ params, fail }: Call<PageParams>, list: readonly Item[], numberOf: (item: Item) => number): Page<Item> {
  const { page_size = PAGE_SIZE, page_token } = params;
  const start = page_token === undefined ? 0 : numberIn(page_token);
  if (start === undefined) {
    const place = { field: 'page_token', value: page_token, issue: 'is none that was given', subCode: SUB_CODES.pageToken };
    throw parameterError(fail, { ...place, rows: ['page-token'] }, 'query');
  }
  const rest = list.filter((item) => numberOf(item) > start);
  const items = rest.slice(0, page_size);
  const last = items.at(-1);
  return {
    total_count: page_token === undefined ? list.length : undefined, // 当且仅当 page_token 为空时提供
    next_page_token: last !== undefined && items.length < rest.length ? base64(utf8(`after ${numberOf(last)}`)) : undefined,
    items,
  };
}

function numberIn(token: string): number | undefined {
  try {
    const number = /^after (\d+)$/.exec(text(fromBase64(token)))?.[1];
    return number === undefined ? undefined : Number(number);
  } catch {
    return undefined;
  }
}
