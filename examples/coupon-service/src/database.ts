// What the service needs of a database. SQLite, PostgreSQL and D1 speak the same SQL as far as it is used here.

export type Value = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** SQL with a `?` for each value. */
export type Statement = readonly [sql: string, ...values: Value[]];

export interface Database {
  /** Runs all of them or none, and gives the rows of each. */
  transaction(statements: readonly Statement[]): Promise<Row[][]>;
  /** Ends a SELECT of rows that are to be changed: those that another process is changing are passed over. */
  readonly skipLocked: string;
  /** Begins a transaction that only one process may be in. */
  readonly exclusive: readonly Statement[];
  close(): Promise<void>;
}
