// What a query proves about calls on delivery plans, picture tasks and notify URLs, on both sides.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTIFY_URL, PLAN_PARAMETERS, deliveryPlan } from './parameters/plans.mjs';
import { SIDES } from './plan-sides.mjs';
import { client, operationOf, signedResponse } from './wechatpay.mjs';

const CHANGED = { plan_name: '九月摇一摇', total_count: 20_000 };
/** What was called, what of the plan is shown (undefined: nothing), and the verdict. */
const STORIES = [
  ['terminate', { plan_state: 'TERMINATED' }, 'happened'],
  ['terminate', { plan_state: 'PLAN_TERMINATED' }, 'happened'],
  ['terminate', { plan_state: 'PLAN_TERMINATING' }, 'cannot-tell'],
  ['terminate', { plan_state: 'DELIVERING' }, 'not-happened'],
  ['terminate', { plan_state: 'PAUSED' }, 'not-happened'],
  ['terminate', { plan_state: 'PLAN_CREATED' }, 'not-happened'],
  ['terminate', { plan_state: 'EXPIRED' }, 'cannot-tell'],
  ['terminate', { plan_state: 'NEWER' }, 'cannot-tell'],
  ['terminate', { plan_id: '7', plan_state: 'TERMINATED' }, 'cannot-tell'],
  ['terminate', undefined, 'cannot-tell'],
  ['pause', { plan_state: 'PAUSED' }, 'happened'],
  ['pause', { plan_state: 'PLAN_PAUSED' }, 'happened'],
  ['pause', { plan_state: 'DELIVERING' }, 'cannot-tell'],
  ['resume', { plan_state: 'DELIVERING' }, 'happened'],
  ['resume', { plan_state: 'PAUSED' }, 'cannot-tell'],
  ['submit', { plan_state: 'CREATED' }, 'happened'],
  ['submit', { plan_id: '7' }, 'cannot-tell'],
  ['submit', undefined, 'cannot-tell'],
  ['update', { ...CHANGED, delivery_end_time: '2025-08-20T00:00:00+08:00' }, 'happened'],
  ['update', { ...CHANGED, delivery_end_time: '2025-08-19T16:00:00Z' }, 'happened'],
  ['update', { ...CHANGED }, 'cannot-tell'],
  ['update', { ...CHANGED, delivery_end_time: null }, 'cannot-tell'],
  ['update', { delivery_end_time: '2025-08-20T00:00:00+08:00' }, 'cannot-tell'],
  ['update', { ...CHANGED, plan_id: '7', delivery_end_time: '2025-08-20T00:00:00+08:00' }, 'cannot-tell'],
  ['update', undefined, 'cannot-tell'],
];

test('a change that sets nothing proves nothing, and a Date is a time', async () => {
  const response = signedResponse({ total_count: 1, plan_list: [deliveryPlan()] });
  const own = client({ fetch: async () => ({ ...response, arrayBuffer: async () => response.body.buffer }) });
  const verdictOf = async (modify_content) => {
    const params = { ...PLAN_PARAMETERS['deliveryPlans.update']({ modify_content }), brand_id: '120344' };
    return (await own.deliveryPlans.update.resolve(params)).verdict;
  };
  assert.equal(await verdictOf({}), 'cannot-tell');
  assert.equal(await verdictOf({ plan_name: undefined }), 'cannot-tell');
  assert.equal(await verdictOf({ delivery_end_time: new Date('2025-08-09T16:00:00Z') }), 'happened');
  assert.equal(await verdictOf({ delivery_end_time: new Date('2025-08-09T16:00:01Z') }), 'cannot-tell');
});

test('a task and a URL that are there prove what was set', async () => {
  const answering = (body) => {
    const response = signedResponse(body);
    return client({ fetch: async () => ({ ...response, arrayBuffer: async () => response.body.buffer }) });
  };
  const task = { task_id: 'TASK_20250803', image_generation_type: 'COMBINE_IMAGE', task_state: 'FAIL' };
  const created = PLAN_PARAMETERS['imageGenerationTasks.create']();
  assert.equal((await answering(task).imageGenerationTasks.create.resolve(created)).verdict, 'happened');
  for (const [notify_url, wanted] of [
    [NOTIFY_URL, 'happened'],
    ['https://other.example.com/a', 'cannot-tell'],
  ]) {
    const own = answering({ notify_url, update_time: '2025-08-03T12:00:00+08:00' });
    assert.equal((await own.notifyConfigs.set.resolve({ notify_url: NOTIFY_URL })).verdict, wanted);
  }
  // What no query shows has none: the identical request again does no harm.
  for (const name of ['create', 'setNotifyUrl', 'list']) assert.equal(client().deliveryPlans[name].resolve, undefined, name);
});

for (const [side, [connect, parameters]] of Object.entries(SIDES)) {
  test(`of a ${side} the state of a plan proves what it can about each call`, async () => {
    for (const [step, plan, wanted] of STORIES) {
      const name = `deliveryPlans.${step}`;
      if (!(name in parameters)) continue;
      const sent = [];
      const response = signedResponse({ total_count: 1, plan_list: plan && [deliveryPlan(plan)] });
      const fetch = async (url) => {
        sent.push(new URL(url));
        return { ...response, arrayBuffer: async () => response.body.buffer };
      };
      const brand = side === 'brand' ? {} : { brand_id: '120344' };
      const { verdict, coupon, error } = await operationOf(connect({ fetch }), name).resolve({ ...parameters[name](), ...brand });
      assert.deepEqual([verdict, error], [wanted, undefined], `${step} ${JSON.stringify(plan)}`);
      assert.equal(coupon?.plan_id, plan?.plan_id === '7' ? undefined : plan && '12000001');
      const filter = step === 'submit' ? '&audit_state=AUDIT_PROCESSING' : '';
      // In the order of the page, the filter of the audit state is before the id.
      assert.deepEqual([...sent[0].searchParams].sort(), [...new URLSearchParams(`plan_id=12000001${filter}`)].sort());
    }
  });
}
