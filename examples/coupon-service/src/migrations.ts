// The tables, and how they came to be: one entry for each change of them. What has been deployed is never edited.

import type { Database, Statement } from './database.ts';

const MIGRATIONS: readonly (readonly Statement[])[] = [
  [
    [
      `CREATE TABLE jobs (
        id TEXT PRIMARY KEY, operation TEXT NOT NULL, coupon_code TEXT, parameters TEXT NOT NULL, state TEXT NOT NULL,
        attempts BIGINT NOT NULL, due_at BIGINT NOT NULL, doubt_until BIGINT, claim TEXT, result TEXT, created_at BIGINT NOT NULL)`,
    ],
    [`CREATE INDEX jobs_due ON jobs (due_at) WHERE state IN ('stored', 'sending', 'unknown')`],
    ['CREATE INDEX jobs_coupon ON jobs (coupon_code)'],
    [
      `CREATE TABLE coupons (
        coupon_code TEXT PRIMARY KEY, openid TEXT NOT NULL, product_coupon_id TEXT NOT NULL, stock_id TEXT NOT NULL,
        appid TEXT NOT NULL, brand_id TEXT NOT NULL, state TEXT NOT NULL, seen_at BIGINT NOT NULL)`,
    ],
    ['CREATE TABLE notifications (id TEXT PRIMARY KEY, kind TEXT NOT NULL, create_time TEXT NOT NULL, data TEXT NOT NULL)'],
    ['CREATE TABLE reconciliations (day TEXT PRIMARY KEY)'],
  ],
];

/** Brings the tables up to date. Several processes may do so at once. */
export async function migrate(database: Database): Promise<void> {
  const created: Statement[] = [...database.exclusive, ['CREATE TABLE IF NOT EXISTS migrations (version BIGINT PRIMARY KEY)']];
  await database.transaction(created);
  for (let version = await versionOf(database); version < MIGRATIONS.length; version = await versionOf(database)) {
    const statements: Statement[] = [['INSERT INTO migrations (version) VALUES (?)', version + 1], ...(MIGRATIONS[version] ?? [])];
    try {
      await database.transaction([...database.exclusive, ...statements]);
    } catch (error) {
      // Another process was faster, or it cannot be done.
      if ((await versionOf(database)) <= version) throw error;
    }
  }
}

async function versionOf(database: Database): Promise<number> {
  const [rows] = await database.transaction([['SELECT COALESCE(MAX(version), 0) AS version FROM migrations']]);
  return Number(rows?.[0]?.version);
}
