// A delivery plan (投放计划): a draft or under review, then delivering from its start to its end, unless it is paused or ended.

import type { JsonObject } from './bytes.js';
import type { Review } from './review.js';
import { rfc3339, withMilliseconds } from './time.js';

/** 投放计划状态. */
export type PlanState = 'CREATED' | 'DELIVERING' | 'PAUSED' | 'TERMINATED' | 'EXPIRED';

/** 投放计划审核状态. */
export type PlanAuditState = 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED';

/** What can be changed of a plan. */
export interface PlanContent {
  readonly plan_name: string;
  readonly delivery_end_time: string;
  readonly total_count: number;
  readonly user_limit?: number | undefined;
  readonly daily_limit?: number | undefined;
  readonly recommend_word?: string | undefined;
}

/** What stays as it was when the plan was made. */
export interface PlanOrigin {
  readonly plan_id: string;
  readonly product_coupon_id: string;
  readonly usage_mode: string;
  readonly stock_id?: string | undefined;
  readonly stock_bundle_id?: string | undefined;
  readonly delivery_start_time: string;
  readonly reuse_coupon_config: boolean;
  readonly brand_id: string;
}

/** Why a plan is in a state, as an event about it says. */
const REASONS: Readonly<Record<string, string>> = {
  AUDIT_PROCESSING: '提交审核',
  AUDIT_REJECTED: '审核拒绝',
  CREATED: '审核通过',
  DELIVERING: '投放中',
  PAUSED: '暂停投放',
  TERMINATED: '终止投放',
  EXPIRED: '投放到期',
};

const AUDIT_STATES = { open: 'AUDIT_PROCESSING', passed: 'AUDIT_PASSED', rejected: 'AUDIT_REJECTED' } as const;

export class DeliveryPlan {
  readonly origin: PlanOrigin;
  content: PlanContent;
  #review: Review | undefined;
  #halt: 'PAUSED' | 'TERMINATED' | undefined;

  /** `review`: undefined of a draft. */
  constructor(origin: PlanOrigin, content: PlanContent, review: Review | undefined) {
    this.origin = origin;
    this.content = content;
    this.#review = review;
  }

  auditState(now: number): PlanAuditState {
    return this.#review === undefined ? 'AUDIT_INITIAL' : AUDIT_STATES[this.#review.outcome(now)];
  }

  state(now: number): PlanState {
    if (this.#halt === 'TERMINATED') return 'TERMINATED';
    if (now > Date.parse(this.content.delivery_end_time)) return 'EXPIRED';
    if (this.auditState(now) !== 'AUDIT_PASSED' || now < Date.parse(this.origin.delivery_start_time)) return 'CREATED';
    return this.#halt ?? 'DELIVERING';
  }

  /** Hands a draft in. */
  submit(review: Review): void {
    this.#review = review;
  }

  pause(): void {
    this.#halt = 'PAUSED';
  }

  resume(): void {
    this.#halt = undefined;
  }

  terminate(): void {
    this.#halt = 'TERMINATED';
  }

  /** The entity (DeliveryPlan). */
  entity(now: number): JsonObject {
    const { brand_id, ...origin } = this.origin;
    return { ...origin, ...this.content, plan_state: this.state(now), brand_id };
  }

  /** The event that it has come to this state (DeliveryPlanChangeEvent). */
  event(now: number): JsonObject {
    return changeOf(this.origin.plan_id, this.state(now), this.auditState(now), now);
  }
}

/** The event that a plan has come to a state. */
export function changeOf(plan_id: string, plan_state: PlanState, audit: PlanAuditState, now: number): JsonObject {
  return {
    plan_id,
    plan_state,
    audit_state: audit.replace('AUDIT_', ''),
    change_reason: REASONS[audit] ?? REASONS[plan_state],
    modify_time: withMilliseconds(rfc3339(now)),
  };
}
