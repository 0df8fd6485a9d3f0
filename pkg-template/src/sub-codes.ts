// The number after the last dash of a Request-ID, which distinguishes what one error code stands for.

import { subCodes } from './generated/sub-codes.js';

/** What it means; undefined for a number that is not in the table. */
export function meaningOf(requestId: string | undefined): string | undefined {
  const number = /-(\d+)$/.exec(requestId ?? '')?.[1];
  return number === undefined ? undefined : subCodes[number];
}
