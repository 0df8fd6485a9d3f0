// SQLite in a file, for a service that is one process.

import Connection from 'libsql';
import type { Database, Row, Statement } from './database.ts';

export function openSqlite(file: string): Database {
  const connection = new Connection(file);
  // A commit is on the disk before it is over: what was stored is there after a power failure too.
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA busy_timeout = 5000');
  const run = connection.transaction((statements: readonly Statement[]) => statements.map(rowsOf));

  function rowsOf([sql, ...values]: Statement): Row[] {
    const statement = connection.prepare(sql);
    if (statement.reader) return statement.all(...values) as Row[];
    statement.run(...values);
    return [];
  }
  return {
    transaction: async (statements) => run.immediate(statements),
    skipLocked: '',
    exclusive: [],
    close: async () => void connection.close(),
  };
}
