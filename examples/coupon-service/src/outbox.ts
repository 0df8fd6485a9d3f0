// The outbox: what is to be sent is stored first, and sent by whoever claims it. After a crash the claim runs out, and the next one sends
// the identical request again.

import type { Change, Job, Shown, Wanted } from './job.ts';
import { afterAttempt, afterVerdict, isOpen, needsAttention } from './job.ts';
import { confirmRequest, isSame } from './requests.ts';
import type { Consequence, Coupon, Store } from './store.ts';
import { type Client, resolve, send } from './wechatpay.ts';

/** One line of the log: how far a job is. Nothing of a user is in it. */
export type Log = (line: { readonly step: string; readonly job?: string | undefined } & Readonly<Record<string, unknown>>) => void;

/** Called with a job that is to be sent, and when. It may come to nothing, since `work` finds every job that is due. */
export type Wake = (id: string, dueAt: number) => Promise<void>;

export interface Outbox {
  /** Stores a job, sends it, and gives it as it is then. Asked for again, it gives the first one; another request of its number gives undefined. */
  carryOut(wanted: Wanted): Promise<Job | undefined>;
  /** Sends jobs that are due, one after the other, at most so many. Gives their number. */
  work(limit: number): Promise<number>;
  /** Sends one job if it is due and nobody else has it. Gives it as it is then. */
  workOn(id: string): Promise<Job | undefined>;
}

export interface Settings {
  readonly client: Client;
  readonly store: Store;
  readonly log: Log;
  readonly wake: Wake;
  /** Milliseconds that a process has a job for itself. It ends every call in time. */
  readonly lease: number;
}

export function createOutbox({ client, store, log, wake, lease }: Settings): Outbox {
  async function attempt(job: Job): Promise<void> {
    log({ step: 'claimed', job: job.id, attempt: job.attempts });
    const ended = await send(client, job, lease / 3);
    const outcome = 'coupon' in ended ? 'done' : ended.outcome;
    log({ step: 'answered', job: job.id, outcome });
    let change = afterAttempt(job, ended, Date.now());
    let shown = 'coupon' in ended ? ended.coupon : undefined;
    if (!change && !('coupon' in ended)) {
      const verdict = await resolve(client, job, lease / 3);
      log({ step: 'resolved', job: job.id, verdict: verdict.verdict });
      change = afterVerdict(job, ended, verdict, Date.now());
      shown = verdict.verdict === 'happened' ? verdict.coupon : undefined;
    }
    if (change) await settle(job, change, shown);
  }

  async function settle(job: Job, change: Change, shown: Shown | undefined): Promise<void> {
    const consequence = shown ? consequenceOf(job, shown) : {};
    const now = Date.now();
    const isOurs = await store.settle(job, change, consequence, now);
    log({ step: isOurs ? 'settled' : 'taken-over', job: job.id, state: change.state, code: change.result?.code });
    if (isOurs && needsAttention({ ...job, ...change })) {
      const { state, result } = change;
      log({ step: 'needs-attention', job: job.id, state, attempts: job.attempts, code: result?.code, apiCode: result?.apiCode });
    }
    if (consequence.job) await wake(consequence.job.id, now);
  }

  const workOn = async (id: string) => {
    const now = Date.now();
    for (const job of await store.claim(now, now + lease, { id })) await attempt(job);
    return store.job(id);
  };

  return {
    async carryOut(wanted) {
      log({ step: 'asked', job: wanted.id });
      const job = await store.add(wanted, Date.now());
      if (!isSame(job, wanted)) return undefined;
      log({ step: 'stored', job: job.id });
      const now = await workOn(job.id);
      if (now && isOpen(now)) await wake(now.id, now.due_at);
      return now;
    },
    workOn,
    async work(limit) {
      let worked = 0;
      while (worked < limit) {
        const now = Date.now();
        const [job] = await store.claim(now, now + lease, { limit: 1 });
        if (!job) break;
        await attempt(job);
        worked += 1;
      }
      return worked;
    },
  };
}

/** A coupon that was sent is confirmed next. Of every other job the coupon is known. */
function consequenceOf({ parameters, operation }: Job, { coupon_code, coupon_state }: Shown): Consequence {
  const text = (name: string) => String(parameters[name]);
  const coupon: Coupon = {
    coupon_code,
    openid: text('openid'),
    product_coupon_id: text('product_coupon_id'),
    stock_id: text('stock_id'),
    appid: text('appid'),
    brand_id: text('brand_id'),
    state: coupon_state,
  };
  return operation === 'send' ? { coupon, job: confirmRequest(coupon) } : { coupon };
}
