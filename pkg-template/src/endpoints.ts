// The operations as one side's client has them, from the generated table.

import { encodeText } from './encode.js';
import { type ErrorRow, errorRows } from './generated/error-rows.js';
import { type OperationName, type OperationRow, operations } from './generated/operations.js';

/** How pages of a list follow each other, by a token that each page gives for the next. */
export interface TokenPaging {
  /** The parameter that takes the token. */
  readonly parameter: string;
  /** The field that gives it. */
  readonly next: string;
  /** The field that has the items. */
  readonly list: string;
}

/** Whose client it is: a merchant's (商户) or service provider's (服务商), or a brand's (品牌). */
export type Side = 'merchant' | 'brand';

/** An operation of one side. */
export interface Endpoint {
  readonly name: OperationName;
  /** Its name in UTF-8, by which the core knows it. */
  readonly core: Uint8Array;
  /** The template of its path. */
  readonly path: string;
  readonly isQuery: boolean;
  /** Whether the identical request may be sent again by itself. */
  readonly isRepeatable: boolean;
  /** Codes of errors that a repeat gets although the first request happened. */
  readonly refusedWith: readonly string[];
  /** The query that tells what became of a call. */
  readonly resolvedBy: OperationName | undefined;
  /** The parameter that holds the bytes of an upload. */
  readonly file: string | undefined;
  readonly paging: TokenPaging | undefined;
  readonly errors: readonly ErrorRow[];
}

const REPEATABLE: readonly OperationRow['repeat'][] = ['read-only', 'same-result', 'no-duplicate', 'harmless', 'natural'];

const endpoints: Readonly<Record<Side, readonly Endpoint[]>> = {
  merchant: operations.flatMap((row) => endpointOf(row, row.path, row.errors)),
  brand: operations.flatMap((row) => endpointOf(row, row.brandPath, row.brandErrors)),
};

function endpointOf(row: OperationRow, path: string | undefined, ids: readonly string[] = []): Endpoint[] {
  const { name, repeat, refusedWith = [], resolve, file } = row;
  const paging = tokenPaging(row.paging);
  if (path === undefined) return [];
  const resolvedBy = resolve === 'repeat' || resolve === 'nothing' ? undefined : resolve;
  const errors = ids.flatMap((id) => (errorRows[id] ? [errorRows[id]] : []));
  const isRepeatable = REPEATABLE.includes(repeat);
  return [
    { name, core: encodeText(name), path, isQuery: repeat === 'read-only', isRepeatable, refusedWith, resolvedBy, file, paging, errors },
  ];
}

function tokenPaging(paging: OperationRow['paging']): TokenPaging | undefined {
  return paging?.by === 'token' && paging.next !== undefined ? { ...paging, next: paging.next } : undefined;
}

/** Every operation of a group, `userCoupons`, and of the groups within it. */
export function endpointsOf(side: Side, group: string): readonly Endpoint[] {
  return endpoints[side].filter(({ name }) => name.startsWith(`${group}.`));
}

/** The groups that a client has as members: all but that of the certificates, whose operation has a form of its own. */
export function groupNames(side: Side): readonly string[] {
  const groups = new Set(endpoints[side].map(({ name }) => name.slice(0, name.indexOf('.'))));
  return [...groups].filter((group) => group !== 'certificates');
}
