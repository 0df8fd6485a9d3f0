// What a delivery plan (投放计划) proves about a call that changed it.

import type { DeliveryPlan, DeliveryPlanList, UpdateDeliveryPlanParams } from '../generated/types.js';
import { type Fields, type Lenient, isObject, itemsOf } from '../lenient.js';
import type { Resolution } from '../resolution.js';

type Verdict = Resolution<unknown>['verdict'];

type Plan = Fields<DeliveryPlan>;

interface Named {
  readonly plan_id: string;
}

/** The plan, in the list that was asked for it alone. */
export function planIn({ plan_list }: Fields<DeliveryPlanList>, { plan_id }: Named): Lenient<DeliveryPlan> {
  return itemsOf(plan_list).find((plan) => isObject(plan) && plan.plan_id === plan_id);
}

/** It shows what was set last, by this call or another. */
export function changed(plan: Plan, { plan_id, modify_content }: UpdateDeliveryPlanParams): Verdict {
  const { delivery_end_time: end, ...others } = modify_content;
  const shown: Readonly<Record<string, unknown>> = plan;
  const isSet = Object.entries(others).every(([name, value]) => value === undefined || shown[name] === value);
  const hasEnd = end === undefined || momentOf(end) === momentOf(plan.delivery_end_time);
  const isMeant = plan.plan_id === plan_id && Object.values(modify_content).some((value) => value !== undefined);
  return isMeant && isSet && hasEnd ? 'happened' : 'cannot-tell';
}

/** Which moment a time is, however it is written; NaN for none, which is no other. */
function momentOf(time: unknown): number {
  return new Date(time as string | Date).getTime();
}

/** The list was asked for plans under review: a draft is none of them. */
export function submitted(plan: Plan, { plan_id }: Named): Verdict {
  return plan.plan_id === plan_id ? 'happened' : 'cannot-tell';
}

/** Older responses say `PLAN_PAUSED`. */
const isIn = (plan: Plan, state: string): boolean => plan.plan_state === state || plan.plan_state === `PLAN_${state}`;

/** A plan can be paused and resumed again and again: only the state that was wanted proves something. */
export const isNow =
  (state: 'DELIVERING' | 'PAUSED') =>
  (plan: Plan): Verdict =>
    isIn(plan, state) ? 'happened' : 'cannot-tell';

/** An end is final, so a plan that goes on was not ended. */
export function terminated(plan: Plan): Verdict {
  if (isIn(plan, 'TERMINATED')) return 'happened';
  return ['CREATED', 'DELIVERING', 'PAUSED'].some((state) => isIn(plan, state)) ? 'not-happened' : 'cannot-tell';
}
