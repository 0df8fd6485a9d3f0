// Delivery plans (投放计划): create (创建), list (查询列表), change (更新), and their ways: submit (提交), pause (暂停), resume (恢复), terminate (终止).

import type { JsonObject } from '../bytes.js';
import { DeliveryPlan } from '../delivery-plan.js';
import type { PlanAuditState, PlanContent } from '../delivery-plan.js';
import { SUB_CODES } from '../errors.js';
import { handler } from '../operation.js';
import type { Call, Handler } from '../operation.js';
import { parameterError } from '../parameters.js';
import { checkChange, checkNewPlan, contentOf } from './delivery-plan-rules.js';
import type { CreateParams } from './delivery-plan-rules.js';
import { isPermitted } from './lookup.js';
import { once } from './once.js';

function conflict({ fail }: Call<unknown>): never {
  throw parameterError(fail, { field: '/out_request_no', issue: 'was used before', subCode: SUB_CODES.planNumberConflict });
}

function checkPermission(call: Call<unknown>): void {
  if (!isPermitted(call)) throw call.fail('no-auth-unlisted', { subCode: SUB_CODES.planBrandNotAllowed });
}

/** 创建投放计划. */
export const createPlan = handler<CreateParams>((call) => {
  const { params, brandId: brand_id, store, now } = call;
  const create = (): JsonObject => {
    checkPermission(call);
    checkNewPlan(call);
    const { product_coupon_id, usage_mode = 'SINGLE', stock_id, stock_bundle_id, reuse_coupon_config } = params;
    const plan_id = store.freePlanId();
    const { delivery_start_time, ...content } = contentOf(call);
    const origin = {
      plan_id,
      product_coupon_id,
      usage_mode,
      stock_id,
      stock_bundle_id,
      delivery_start_time,
      reuse_coupon_config,
      brand_id,
    };
    const plan = new DeliveryPlan(origin, content, params.save_as_draft ? undefined : store.review([plan_id], now));
    store.plans.set(plan_id, plan);
    return { plan: plan.entity(now) };
  };
  return once(call, { key: [params.out_request_no], promised: 'same-result', act: create, conflict: () => conflict(call) });
});

interface ListParams {
  readonly page_size?: number;
  readonly offset?: number;
  readonly plan_state?: string;
  readonly audit_state?: PlanAuditState;
  readonly plan_id?: string;
}

/** 分页查询投放计划列表, in the order in which they were made. */
export const listPlans = handler<ListParams>((call) => {
  const { params, brandId, store, now } = call;
  checkPermission(call);
  const { page_size = 10, offset = 0, plan_state, audit_state, plan_id } = params;
  const state = plan_state?.replace('PLAN_', ''); // older word
  const found = [...store.plans.values()].filter(
    (plan) =>
      plan.origin.brand_id === brandId &&
      (plan_id === undefined || plan.origin.plan_id === plan_id) &&
      (state === undefined || plan.state(now) === state) &&
      (audit_state === undefined || plan.auditState(now) === audit_state),
  );
  return { total_count: found.length, plan_list: found.slice(offset, offset + page_size).map((plan) => plan.entity(now)) };
});

interface PlanParams {
  readonly plan_id: string;
}

/** The plan, of a brand that the caller may act for. A request about one plan does not name its brand. */
function findPlan(call: Call<PlanParams>): DeliveryPlan {
  const plan = call.store.plans.get(call.params.plan_id);
  if (plan === undefined || !isPermitted({ ...call, brandId: plan.origin.brand_id })) {
    throw parameterError(call.fail, { field: 'plan_id', issue: 'names no plan', subCode: SUB_CODES.planUnknown }, 'url');
  }
  return plan;
}

function checkState({ fail }: Call<unknown>, state: string, wanted: readonly string[], subCode: number): void {
  if (wanted.includes(state)) return;
  throw parameterError(fail, { field: 'plan_id', issue: `names a plan that is ${state}`, subCode }, 'url');
}

interface UpdateParams extends PlanParams {
  readonly out_request_no: string;
  readonly modify_content: Partial<PlanContent>;
}

/** 更新投放计划. */
export const updatePlan = handler<UpdateParams>((call) => {
  const update = (): JsonObject => {
    const plan = findPlan(call);
    const { modify_content } = call.params;
    checkState(call, plan.state(call.now), ['DELIVERING'], SUB_CODES.planNotRunning);
    checkChange(call, plan.content, modify_content);
    plan.content = { ...plan.content, ...modify_content };
    return { plan: plan.entity(call.now) };
  };
  return once(call, { key: [call.params.out_request_no], promised: 'same-result', act: update, conflict: () => conflict(call) });
});

/** What is done to a plan from some of its states, and leaves it in another, in which it does nothing again. */
function step(
  from: readonly string[],
  to: string,
  stateOf: 'state' | 'auditState',
  act: (plan: DeliveryPlan, call: Call) => void,
): Handler {
  return (call) => {
    const plan = findPlan(call as unknown as Call<PlanParams>);
    const state = plan[stateOf](call.now);
    if (state === to) return undefined;
    checkState(call, state, from, SUB_CODES.planState);
    act(plan, call);
    return undefined;
  };
}

/** 提交投放计划. */
export const submitPlan = step(['AUDIT_INITIAL'], 'AUDIT_PROCESSING', 'auditState', (plan, { store, now }) =>
  plan.submit(store.review([plan.origin.plan_id], now)),
);
/** 暂停投放计划. */
export const pausePlan = step(['DELIVERING'], 'PAUSED', 'state', (plan) => plan.pause());
/** 恢复投放计划. */
export const resumePlan = step(['PAUSED'], 'DELIVERING', 'state', (plan) => plan.resume());
/** 终止投放计划. */
export const terminatePlan = step(['CREATED', 'DELIVERING', 'PAUSED'], 'TERMINATED', 'state', (plan) => plan.terminate());
