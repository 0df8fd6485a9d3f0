// The operations as one side's client has them, from the generated table.

import { type ErrorRow, errorRows } from './generated/error-rows.js';
import { type OperationRow, operations } from './generated/operations.js';

/** An operation of one side. */
export interface Endpoint {
  /** `userCoupons.use`. */
  readonly name: string;
  /** By what the core knows it. */
  readonly core: number;
  /** The template of its path. */
  readonly path: string;
  readonly isQuery: boolean;
  /** Whether the identical request may be sent again by itself. */
  readonly isRepeatable: boolean;
  /** Codes of errors that a repeat gets although the first request happened. */
  readonly refusedWith: readonly string[];
  /** The name of the query that tells what became of a call. */
  readonly resolvedBy: string | undefined;
  readonly errors: readonly ErrorRow[];
}

const REPEATABLE: readonly OperationRow['repeat'][] = ['read-only', 'same-result', 'no-duplicate', 'harmless', 'natural'];

const merchantEndpoints: readonly Endpoint[] = operations.flatMap((row, core) => {
  const { name, path, repeat, refusedWith = [], resolve } = row;
  if (path === undefined) return [];
  const resolvedBy = resolve?.includes('.') ? resolve : undefined;
  const errors = row.errors.flatMap((id) => errorRows[id] ?? []);
  return [{ name, core, path, isQuery: repeat === 'read-only', isRepeatable: REPEATABLE.includes(repeat), refusedWith, resolvedBy, errors }];
});

/** Every operation of a group, `userCoupons`, and of the groups within it. */
export function endpointsOf(group: string): readonly Endpoint[] {
  return merchantEndpoints.filter(({ name }) => name.startsWith(`${group}.`));
}

/** The groups that a client has as members: all but that of the certificates, whose operation has a form of its own. */
export const groupNames: readonly string[] = [...new Set(merchantEndpoints.map(({ name }) => name.slice(0, name.indexOf('.'))))].filter(
  (group) => group !== 'certificates',
);
