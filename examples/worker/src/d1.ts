// D1, which is SQLite, as the store of examples/coupon-service needs it.

import type { Database, Row } from '../../coupon-service/src/database.ts';

export function openD1(binding: D1Database): Database {
  return {
    // A batch is a transaction.
    async transaction(statements) {
      const results = await binding.batch<Row>(statements.map(([sql, ...values]) => binding.prepare(sql).bind(...values)));
      return results.map(({ results: rows }) => rows);
    },
    skipLocked: '', // one statement at a time
    exclusive: [],
    close: async () => {},
  };
}
