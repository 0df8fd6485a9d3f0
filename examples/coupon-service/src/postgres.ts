// PostgreSQL, for a service of several processes.

import postgres from 'postgres';
import type { Database, Row } from './database.ts';

export function openPostgres(url: string): Database {
  // bigint comes as a number: every one here is a time or a count.
  const types = { bigint: { to: 20, from: [20], serialize: String, parse: Number } };
  const sql = postgres(url, { types, onnotice: () => {} });
  return {
    transaction: (statements) =>
      sql.begin(async (transaction) => {
        const results: Row[][] = [];
        for (const [text, ...values] of statements) results.push([...(await transaction.unsafe(numbered(text), values))]);
        return results;
      }) as Promise<Row[][]>,
    skipLocked: 'FOR UPDATE SKIP LOCKED',
    exclusive: [['SELECT pg_advisory_xact_lock(4015781289)']],
    close: () => sql.end({ timeout: 5 }),
  };
}

/** `?, ?` as PostgreSQL has it: `$1, $2`. No text of ours has a question mark. */
function numbered(text: string): string {
  let number = 0;
  return text.replaceAll('?', () => `$${(number += 1)}`);
}
