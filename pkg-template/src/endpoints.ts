// The operations as one side's client has them, from the generated table.

import { encodeText } from './encode.js';
import { type ErrorRow, errorRows } from './generated/error-rows.js';
import { type OperationName, type OperationRow, common, operations } from './generated/operations.js';

/** How pages of a list follow each other. */
export type Paging = NonNullable<OperationRow['paging']>;

/** Whose client it is: a merchant's (商户) or service provider's (服务商), or a brand's (品牌). */
export type Side = 'merchant' | 'brand';

/** An operation of one side. */
export interface Endpoint {
  readonly name: OperationName | typeof ANY;
  /** Its name in UTF-8, by which the core knows it. */
  readonly core: Uint8Array;
  /** The request method. */
  readonly method: string;
  /** The template of its path; of any other call nothing, since its path is all values. */
  readonly path: string;
  readonly isQuery: boolean;
  /** Whether the identical request may be sent again by itself. */
  readonly isRepeatable: boolean;
  /** Codes of errors that a repeat gets although the first request happened; undefined where it is not known which. */
  readonly refusedWith: readonly string[] | undefined;
  /** Where a query tells what became of a call. */
  readonly resolvable: Resolvable | undefined;
  /** The parameter that holds the bytes of an upload. */
  readonly file: string | undefined;
  readonly paging: Paging | undefined;
  readonly errors: readonly ErrorRow[];
}

type Row = (typeof operations)[number];

/** An operation whose row names the query that tells what became of a call. */
type ResolvableRow = Extract<Row, { readonly resolve: OperationName }>;

export type ResolvableName = ResolvableRow['name'];

/** The query that tells what became of a call of this operation. */
export type QueryOf<Name extends ResolvableName> = Extract<ResolvableRow, { readonly name: Name }>['resolve'];

export interface Resolvable {
  readonly name: ResolvableName;
  readonly query: OperationName;
  /** Parameters that the query needs beyond those of the call. */
  readonly more: readonly string[];
}

const REPEATABLE: readonly OperationRow['repeat'][] = ['read-only', 'same-result', 'no-duplicate', 'harmless', 'natural'];

const rows: readonly (OperationRow & Row)[] = operations;

const endpoints: Readonly<Record<Side, readonly Endpoint[]>> = {
  merchant: rows.flatMap((row) => endpointOf(row, row.path, row.errors)),
  brand: rows.flatMap((row) => endpointOf(row, row.brandPath, row.brandErrors)),
};

function endpointOf(row: OperationRow & Row, path: string | undefined, ids: readonly string[] = []): Endpoint[] {
  const { name, method, repeat, refusedWith = [], more = [], file, paging } = row as OperationRow;
  if (path === undefined) return [];
  const resolvable = isResolvable(row) ? { name: row.name, query: row.resolve, more } : undefined;
  const errors = rowsOf(ids);
  const isRepeatable = REPEATABLE.includes(repeat);
  return [
    {
      name,
      core: encodeText(name),
      method,
      path,
      isQuery: repeat === 'read-only',
      isRepeatable,
      refusedWith,
      resolvable,
      file,
      paging,
      errors,
    },
  ];
}

function rowsOf(ids: readonly string[]): readonly ErrorRow[] {
  return ids.flatMap((id) => (errorRows[id] ? [errorRows[id]] : []));
}

/** What the core calls a call that has no row. */
const ANY = 'request';

/** What is known of such a call. */
export function endpointOfAny(method: string, isRepeatable: boolean): Endpoint {
  return {
    name: ANY,
    core: encodeText(ANY),
    method,
    path: '',
    isQuery: method === 'GET',
    isRepeatable,
    refusedWith: undefined,
    resolvable: undefined,
    file: undefined,
    paging: undefined,
    errors: rowsOf(common),
  };
}

function isResolvable(row: Row): row is ResolvableRow {
  const { resolve }: OperationRow = row;
  return resolve !== undefined && resolve !== 'repeat' && resolve !== 'nothing';
}

/** An operation of a side, if that has it. */
export function endpointNamed(side: Side, name: OperationName): Endpoint | undefined {
  return endpoints[side].find((endpoint) => endpoint.name === name);
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
