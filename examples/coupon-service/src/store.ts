// Everything that is stored, and all SQL: jobs (the outbox), coupons, notifications. One transaction for what belongs together.

import type { Database, Row, Statement } from './database.ts';
import type { Change, Job, JobState, OperationName, Result, Wanted } from './job.ts';
import { doubtAfter } from './job.ts';

/** A coupon that a user of ours has. Its state is the last that was seen; what counts is WeChat Pay's. */
export interface Coupon {
  readonly coupon_code: string;
  readonly openid: string;
  readonly product_coupon_id: string;
  readonly stock_id: string;
  readonly appid: string;
  readonly brand_id: string;
  readonly state: string;
}

export interface Received {
  readonly id: string;
  readonly kind: string;
  readonly create_time: string;
  readonly data: unknown;
}

/** What follows from something that was learnt: a coupon that is there, in a state, and what is to be done about it. */
export interface Consequence {
  readonly coupon?: Coupon;
  readonly job?: Wanted;
}

const OPEN = `('stored', 'sending', 'unknown')`;

export class Store {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Stores a job unless there is one of its id, and gives the one that is there. */
  async add(wanted: Wanted, now: number): Promise<Job> {
    const [, rows] = await this.#database.transaction([insertJob(wanted, now), ['SELECT * FROM jobs WHERE id = ?', wanted.id]]);
    return jobOf(only(rows));
  }

  async job(id: string): Promise<Job | undefined> {
    const [rows = []] = await this.#database.transaction([['SELECT * FROM jobs WHERE id = ?', id]]);
    return rows[0] && jobOf(rows[0]);
  }

  /**
   * Takes jobs that are due, one of them by its `id` or up to `limit`: until `until` nobody else gets them. Of one coupon the first comes
   * first, and the next only when it has ended.
   */
  async claim(now: number, until: number, { id, limit = 1 }: { id?: string; limit?: number }): Promise<Job[]> {
    const claim = crypto.randomUUID();
    const [rows = []] = await this.#database.transaction([
      [
        `WITH due AS (
           SELECT id FROM jobs WHERE state IN ${OPEN} AND due_at <= ? AND (CAST(? AS TEXT) IS NULL OR id = ?) AND NOT EXISTS (
             SELECT 1 FROM jobs AS earlier WHERE earlier.coupon_code = jobs.coupon_code AND earlier.state IN ${OPEN}
               AND (earlier.created_at, earlier.id) < (jobs.created_at, jobs.id))
           ORDER BY due_at LIMIT ? ${this.#database.skipLocked})
         UPDATE jobs SET doubt_until = CASE WHEN state = 'sending' THEN due_at + ? ELSE doubt_until END,
           state = 'sending', due_at = ?, attempts = attempts + 1, claim = ?
         WHERE id IN (SELECT id FROM due) RETURNING *`,
        now,
        id ?? null,
        id ?? null,
        limit,
        doubtAfter(0),
        until,
        claim,
      ],
    ]);
    return rows.map(jobOf);
  }

  /** Stores what became of a job and what follows, unless somebody else has taken it over. Tells whether it did. */
  async settle(
    job: Job,
    { state, due_at, doubt_until, result }: Change,
    { coupon, job: next }: Consequence,
    now: number,
  ): Promise<boolean> {
    const isOurs: Statement = ['EXISTS (SELECT 1 FROM jobs WHERE id = ? AND claim = ?)', job.id, job.claim];
    const [rows = []] = await this.#database.transaction([
      [
        'UPDATE jobs SET state = ?, due_at = ?, doubt_until = ?, result = ? WHERE id = ? AND claim = ? RETURNING id',
        ...[state, due_at, doubt_until, JSON.stringify(result), job.id, job.claim],
      ],
      ...(coupon ? [insertCoupon(coupon, now), updateCoupon(coupon, now, isOurs)] : []),
      ...(next ? [insertJob(next, now)] : []),
    ]);
    return rows.length === 1;
  }

  /** Stores a notification once, by its id, with what follows from it. Tells whether it was new. */
  async receive({ id, kind, create_time, data }: Received, { coupon, job }: Consequence, now: number): Promise<boolean> {
    const [rows = []] = await this.#database.transaction([
      [
        'INSERT INTO notifications (id, kind, create_time, data) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id',
        ...[id, kind, create_time, JSON.stringify(data)],
      ],
      ...(coupon ? [insertCoupon(coupon, now)] : []),
      ...(job ? [insertJob(job, now)] : []),
    ]);
    return rows.length === 1;
  }

  async coupon(code: string): Promise<Coupon | undefined> {
    const [rows = []] = await this.#database.transaction([['SELECT * FROM coupons WHERE coupon_code = ?', code]]);
    return rows[0] && couponOf(rows[0]);
  }

  /** Whose coupons there are. */
  async users(): Promise<Pick<Coupon, 'openid' | 'appid' | 'brand_id'>[]> {
    const [rows = []] = await this.#database.transaction([['SELECT DISTINCT openid, appid, brand_id FROM coupons']]);
    return rows.map(({ openid, appid, brand_id }) => ({ openid: String(openid), appid: String(appid), brand_id: String(brand_id) }));
  }

  /**
   * Takes over a coupon as WeChat Pay showed it, asked for at `asked`; but not when a job of it is open or has changed it since. Tells whether
   * it was new, or in another state.
   */
  async reconcile(coupon: Coupon, job: Wanted | undefined, asked: number, now: number): Promise<'new' | 'changed' | 'same'> {
    const isQuiet: Statement = [
      `seen_at < ? AND NOT EXISTS (SELECT 1 FROM jobs WHERE jobs.coupon_code = ? AND jobs.state IN ${OPEN})`,
      ...[asked, coupon.coupon_code],
    ];
    const [added = [], changed = []] = await this.#database.transaction([
      insertCoupon(coupon, now),
      updateCoupon(coupon, now, isQuiet),
      ...(job ? [insertJob(job, now)] : []),
    ]);
    if (added.length === 1) return 'new';
    return changed.length === 1 ? 'changed' : 'same';
  }

  /** True for the first that asks on a day. */
  async isFirstOf(day: string): Promise<boolean> {
    const [rows = []] = await this.#database.transaction([
      ['INSERT INTO reconciliations (day) VALUES (?) ON CONFLICT DO NOTHING RETURNING day', day],
    ]);
    return rows.length === 1;
  }
}

function insertJob({ id, operation, coupon_code, parameters }: Wanted, now: number): Statement {
  return [
    `INSERT INTO jobs (id, operation, coupon_code, parameters, state, attempts, due_at, created_at)
     VALUES (?, ?, ?, ?, 'stored', 0, ?, ?) ON CONFLICT DO NOTHING`,
    ...[id, operation, coupon_code, JSON.stringify(parameters), now, now],
  ];
}

function insertCoupon({ coupon_code, openid, product_coupon_id, stock_id, appid, brand_id, state }: Coupon, now: number): Statement {
  return [
    `INSERT INTO coupons (coupon_code, openid, product_coupon_id, stock_id, appid, brand_id, state, seen_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING coupon_code`,
    ...[coupon_code, openid, product_coupon_id, stock_id, appid, brand_id, state, now],
  ];
}

function updateCoupon({ coupon_code, state }: Coupon, now: number, [condition, ...values]: Statement): Statement {
  const set = 'UPDATE coupons SET state = ?, seen_at = ? WHERE coupon_code = ? AND state <> ?';
  return [`${set} AND ${condition} RETURNING coupon_code`, state, now, coupon_code, state, ...values];
}

function only(rows: readonly Row[] | undefined): Row {
  const [row] = rows ?? [];
  if (!row) throw new Error('the database gave no row');
  return row;
}

function jobOf(row: Row): Job {
  const json = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : null);
  return {
    id: String(row.id),
    operation: row.operation as OperationName,
    coupon_code: textOf(row.coupon_code),
    parameters: json(row.parameters) as Record<string, unknown>,
    state: row.state as JobState,
    attempts: Number(row.attempts),
    due_at: Number(row.due_at),
    doubt_until: row.doubt_until === null ? null : Number(row.doubt_until),
    claim: textOf(row.claim),
    result: json(row.result) as Result | null,
  };
}

function couponOf(row: Row): Coupon {
  const text = (name: keyof Coupon) => String(row[name]);
  return {
    coupon_code: text('coupon_code'),
    openid: text('openid'),
    product_coupon_id: text('product_coupon_id'),
    stock_id: text('stock_id'),
    appid: text('appid'),
    brand_id: text('brand_id'),
    state: text('state'),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
