// The operations as one side's client has them, from the generated table.

import { type ErrorRow, errorRows } from './generated/error-rows.js';
import { type OperationName, type OperationRow, operations } from './generated/operations.js';

export type Paging = NonNullable<OperationRow['paging']>;

/** An operation of one side. */
export interface Endpoint {
  readonly name: OperationName;
  /** By what the core knows it. */
  readonly core: number;
  /** The template of its path. */
  readonly path: string;
  readonly isQuery: boolean;
  /** Whether the identical request may be sent again by itself. */
  readonly isRepeatable: boolean;
  /** Codes of errors that a repeat gets although the first request happened. */
  readonly refusedWith: readonly string[];
  /** The query that tells what became of a call. */
  readonly resolvedBy: OperationName | undefined;
  readonly paging: Paging | undefined;
  readonly errors: readonly ErrorRow[];
}

/** The operations of the core, which knows them by their position. */
const CORE: readonly OperationName[] = [
  'userCoupons.use',
  'userCoupons.return',
  'busifavor.return',
  'userCoupons.get',
  'userCoupons.list',
  'busifavor.get',
  'certificates.download',
];

const REPEATABLE: readonly OperationRow['repeat'][] = ['read-only', 'same-result', 'no-duplicate', 'harmless', 'natural'];

const merchantEndpoints: readonly Endpoint[] = operations.flatMap((row) => {
  const { name, path, repeat, refusedWith = [], resolve, paging } = row;
  const core = CORE.indexOf(name);
  if (path === undefined || core < 0) return [];
  const resolvedBy = resolve === 'repeat' || resolve === 'nothing' ? undefined : resolve;
  const errors = (row.errors ?? []).flatMap((id) => (errorRows[id] ? [errorRows[id]] : []));
  return [{ name, core, path, isQuery: repeat === 'read-only', isRepeatable: REPEATABLE.includes(repeat), refusedWith, resolvedBy, paging, errors }];
});

/** Every operation of a group, `userCoupons`, and of the groups within it. */
export function endpointsOf(group: string): readonly Endpoint[] {
  return merchantEndpoints.filter(({ name }) => name.startsWith(`${group}.`));
}

const groups = new Set(merchantEndpoints.map(({ name }) => name.slice(0, name.indexOf('.'))));

/** The groups that a client has as members: all but that of the certificates, whose operation has a form of its own. */
export const groupNames: readonly string[] = [...groups].filter((group) => group !== 'certificates');
