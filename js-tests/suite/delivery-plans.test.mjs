// Delivery plans, picture tasks and notify URLs on both sides: what is sent, operations that have no entity, responses about something else,
// the notifications, sealed by node:crypto, and the same calls against the sandbox.

import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { newNumber, newPlan } from '../sandbox/requests.mjs';
import { API_V3_KEY, envelope, notification } from './notification.mjs';
import { NOTIFY_URL, deliveryPlan } from './parameters/plans.mjs';
import { SIDES } from './plan-sides.mjs';
import { accept, found, operationOf, refusal, rejection, signedResponse, summary, unsignedResponse } from './wechatpay.mjs';

const PLANS = '/v3/marketing/partner/delivery-plan/delivery-plans';
const BRAND_PLANS = '/brand/marketing/delivery-plan/delivery-plans';
const TASKS = 'product-coupon/image-generation-tasks';
const QUERY = 'page_size=50&offset=0&plan_state=DELIVERING';
const TARGETS = {
  partner: {
    'deliveryPlans.create': `POST ${PLANS}`,
    'deliveryPlans.list': `GET ${PLANS}/120344/delivery-plans?${QUERY}`,
    'deliveryPlans.update': `PATCH ${PLANS}/12000001`,
    'deliveryPlans.terminate': `POST ${PLANS}/12000001/terminate`,
    'deliveryPlans.setNotifyUrl': 'POST /v3/marketing/partner/delivery-plan/1900000001/notify-url',
    'imageGenerationTasks.create': `POST /v3/marketing/partner/${TASKS}`,
    'imageGenerationTasks.get': `GET /v3/marketing/partner/${TASKS}/TASK_20250803?image_generation_type=COMBINE_IMAGE&brand_id=120344`,
    'notifyConfigs.set': 'POST /v3/marketing/partner/product-coupon/notify-configs',
    'notifyConfigs.get': 'GET /v3/marketing/partner/product-coupon/notify-configs',
  },
  brand: {
    'deliveryPlans.create': `POST ${BRAND_PLANS}`,
    'deliveryPlans.list': `GET ${BRAND_PLANS}?${QUERY}`,
    'deliveryPlans.update': `PATCH ${BRAND_PLANS}/12000001`,
    'deliveryPlans.terminate': `POST ${BRAND_PLANS}/12000001/terminate`,
    'deliveryPlans.setNotifyUrl': 'POST /brand/marketing/delivery-plan/notify-url',
    'imageGenerationTasks.create': `POST /brand/marketing/${TASKS}`,
    'imageGenerationTasks.get': `GET /brand/marketing/${TASKS}/TASK_20250803?image_generation_type=COMBINE_IMAGE`,
    'notifyConfigs.set': 'POST /brand/marketing/product-coupon/notify-configs',
    'notifyConfigs.get': 'GET /brand/marketing/product-coupon/notify-configs',
    'deliveryPlans.submit': `POST ${BRAND_PLANS}/12000001/submit`,
    'deliveryPlans.pause': `POST ${BRAND_PLANS}/12000001/pause`,
    'deliveryPlans.resume': `POST ${BRAND_PLANS}/12000001/resume`,
  },
};
/** Parameters that are not in the body. */
const ELSEWHERE = ['plan_id', 'sp_mchid'];
const TIME = '2025-08-03T12:00:00.000+08:00';
const STEPS = ['submit', 'pause', 'resume', 'terminate'];

for (const [side, [connect, parameters]] of Object.entries(SIDES)) {
  describe(`of a ${side}`, () => {
    it('each request has the method, the path and the body of its page', () => {
      assert.deepEqual(Object.keys(TARGETS[side]).sort(), Object.keys(parameters).sort());
      for (const [name, target] of Object.entries(TARGETS[side])) {
        const params = parameters[name]();
        const { method, url, body, findings, headers } = operationOf(connect(), name).prepare(params);
        const { pathname, search } = new URL(url);
        assert.equal(`${method} ${pathname}${search}`, target);
        const hasBody = method !== 'GET' && !STEPS.includes(name.split('.')[1]);
        const members = Object.entries(params).filter(([field]) => !ELSEWHERE.includes(field));
        assert.deepEqual(body && JSON.parse(body), hasBody ? Object.fromEntries(members) : undefined, name);
        assert.equal(headers['Content-Type'], hasBody ? 'application/json' : undefined, name);
        assert.deepEqual(findings, [], name);
      }
    });

    it('what names the brand or the provider is a parameter of the provider alone', () => {
      for (const [name, field] of [
        ['deliveryPlans.create', 'brand_id'],
        ['deliveryPlans.list', 'brand_id'],
        ['deliveryPlans.setNotifyUrl', 'sp_mchid'],
        ['imageGenerationTasks.create', 'brand_id'],
        ['imageGenerationTasks.get', 'brand_id'],
      ]) {
        const given = { ...parameters[name](), [field]: side === 'brand' ? '1900000001' : undefined };
        const error = refusal(() => operationOf(connect(), name).prepare(given));
        assert.deepEqual(found(error), [`/${field} ${side === 'brand' ? 'unknown' : 'required'}`]);
      }
      const draft = () => connect().deliveryPlans.create.prepare(parameters['deliveryPlans.create']({ save_as_draft: true }));
      if (side === 'brand') assert.equal(JSON.parse(draft().body).save_as_draft, true);
      else assert.deepEqual(found(refusal(draft)), ['/save_as_draft unknown']);
    });

    it('an operation without an entity gives nothing, whatever a success has', async () => {
      const steps = STEPS.filter((step) => side === 'brand' || step === 'terminate');
      for (const step of steps) {
        const prepared = connect().deliveryPlans[step].prepare({ plan_id: '12000001' });
        for (const [status, body] of [
          [204, ''],
          [200, ''],
          [200, '{}'],
          [200, '{"plan_id":"12000001"}'],
          [200, 'OK'],
        ]) {
          const { data, findings, ...around } = accept(prepared, signedResponse(body, { status }));
          assert.deepEqual([data, findings, around.status, around.attempts], [undefined, [], status, 1], `${step} ${status} ${body}`);
        }
        for (const [response, code] of [
          [unsignedResponse(204), 'HEADER_MISSING'],
          [unsignedResponse(200, '<html>'), 'UNRECOGNIZED_RESPONSE'],
          [signedResponse('', { status: 204, timestamp: '1' }), 'TIMESTAMP_OUT_OF_WINDOW'],
          [signedResponse('', { status: 202 }), 'API_ERROR'],
        ]) {
          const { code: given, outcome } = refusal(() => accept(prepared, response));
          assert.deepEqual([given, outcome], [code, 'unknown'], step);
        }
        const response = signedResponse('', { status: 204 });
        const fetch = async () => ({ ...response, arrayBuffer: async () => response.body.buffer });
        assert.equal(await connect({ fetch }).deliveryPlans[step]({ plan_id: '12000001' }), undefined);
      }
    });

    it('a response about another plan, task or URL is an error at its place', () => {
      for (const [name, response, place] of [
        ['deliveryPlans.update', { plan: deliveryPlan({ plan_id: '7' }) }, '/plan/plan_id'],
        ['deliveryPlans.setNotifyUrl', { notify_url: 'https://other.example.com/a' }, '/notify_url'],
        ['notifyConfigs.set', { notify_url: 'https://other.example.com/a', update_time: '2025-08-03T12:00:00+08:00' }, '/notify_url'],
        ['imageGenerationTasks.create', { task_id: 'TASK_7' }, '/task_id'],
        ['imageGenerationTasks.get', { task_id: 'TASK_7', image_generation_type: 'CUT_OUT', task_state: 'FAIL' }, '/task_id'],
      ]) {
        const prepared = operationOf(connect(), name).prepare(parameters[name]());
        const error = refusal(() => accept(prepared, signedResponse(response)));
        assert.deepEqual(summary(error), { name: 'VerificationError', code: 'RESPONSE_MISMATCH', at: place, outcome: 'unknown' }, name);
      }
    });

    it('its picture has a result when it is done, and a deviation is a finding', () => {
      const prepared = connect().imageGenerationTasks.get.prepare(parameters['imageGenerationTasks.get']());
      const result = { image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/a/0' };
      for (const [changes, ...findings] of [
        [{ task_state: 'PROCESSING' }],
        [{ task_state: 'FAIL' }],
        [{ task_state: 'SUCCESS', combine_image_result: result }],
        [{ task_state: 'NEWER', cut_out_result: result }],
        [{ task_state: 'SUCCESS' }, '/combine_image_result G5'],
        [
          { task_state: 'PROCESSING', combine_image_result: result, cut_out_result: result },
          '/combine_image_result G5',
          '/cut_out_result G5',
        ],
      ]) {
        const task = { task_id: 'TASK_20250803', image_generation_type: 'COMBINE_IMAGE', ...changes };
        assert.deepEqual(found(accept(prepared, signedResponse(task))), findings, JSON.stringify(changes));
      }
    });

    it('a change and a picture are opened, with the brand and without it', () => {
      const own = connect({ apiV3Key: API_V3_KEY });
      const prefix = side === 'brand' ? 'PRODUCT_COUPON' : 'PRODUCT_COUPON_SP';
      const opened = (type, event) => {
        const { headers, body } = notification(envelope(type, event));
        return own.notifications.open(headers, body);
      };
      const task = { task_id: 'TASK_20250803', image_generation_type: 'CUT_OUT', task_state: 'FAIL' };
      for (const brand of [{}, { brand_id: '120344' }]) {
        const { kind, data, findings } = opened(`${prefix}.IMAGE_GENERATION`, { ...brand, ...task });
        assert.deepEqual([kind, data, findings], ['image-generation', { ...brand, ...task }, []]);
      }
      const change = { plan_id: '12000001', plan_state: 'PAUSED', audit_state: 'PASSED', change_reason: '暂停', modify_time: TIME };
      for (const [event, ...wanted] of [
        [change],
        [{ ...change, plan_state: 'PLAN_PAUSED', audit_state: 'NEWER' }],
        [{ plan_id: '12000001' }, 'plan_state', 'audit_state', 'change_reason', 'modify_time'],
      ]) {
        const { kind, data, findings } = opened('DELIVERY_PLAN.CHANGE', event);
        assert.deepEqual([kind, data], ['delivery-plan-change', event]);
        assert.deepEqual(
          found({ findings }),
          wanted.map((field) => `/resource/ciphertext/${field} required`),
        );
      }
      for (const [type, event, finding] of [
        ['DELIVERY_PLAN.CHANGE', { ...change, plan_id: undefined }, 'plan_id required'],
        ['DELIVERY_PLAN.CHANGE', { ...change, plan_state: 7 }, 'plan_state type'],
        [`${prefix}.IMAGE_GENERATION`, { ...task, task_state: undefined }, 'task_state required'],
      ]) {
        const error = refusal(() => opened(type, event));
        assert.deepEqual([error.code, ...found(error)], ['ENTITY_INVALID', `/resource/ciphertext/${finding}`]);
      }
    });
  });
}

const CONNECT = {
  partner: [({ config }, retry) => new WechatPay({ ...config, retry }), { brand_id: '120344' }],
  brand: [({ brandConfig }, retry) => new WechatPayBrand({ ...brandConfig, retry }), {}],
};

for (const [side, [connect, brand]] of Object.entries(CONNECT)) {
  test(`a ${side}'s calls and what the sandbox gives are as documented`, async () => {
    const sandbox = await createSandbox();
    const own = connect(sandbox, false);
    const asDocumented = async (call) => {
      const { data, findings } = await call;
      assert.deepEqual(findings, []);
      return data;
    };
    const set = await asDocumented(own.notifyConfigs.set.withResponse({ notify_url: NOTIFY_URL }));
    // Without any parameter.
    assert.deepEqual(await asDocumented(own.notifyConfigs.get.withResponse()), set);
    assert.deepEqual(own.notifyConfigs.get.prepare().findings, []);
    const sp = side === 'brand' ? {} : { sp_mchid: sandbox.config.mchid };
    await asDocumented(own.deliveryPlans.setNotifyUrl.withResponse({ ...sp, notify_url: NOTIFY_URL }));

    const task = { ...brand, task_id: newNumber(), image_generation_type: 'CUT_OUT' };
    const cut_out = { image_url: 'https://wxpaylogo.qpic.cn/a/0' };
    await asDocumented(own.imageGenerationTasks.create.withResponse({ ...task, cut_out }));
    assert.equal((await asDocumented(own.imageGenerationTasks.get.withResponse(task))).task_state, 'PROCESSING');
    sandbox.clock.advance(10_000);
    assert.equal((await asDocumented(own.imageGenerationTasks.get.withResponse(task))).task_state, 'SUCCESS');

    const { plan } = await asDocumented(own.deliveryPlans.create.withResponse({ ...newPlan(), ...brand, out_request_no: newNumber() }));
    const { plan_id } = plan;
    const modify_content = { total_count: 20_000 };
    await asDocumented(own.deliveryPlans.update.withResponse({ plan_id, modify_content, out_request_no: newNumber() }));
    const { plan_list } = await asDocumented(own.deliveryPlans.list.withResponse({ ...brand }));
    assert.deepEqual([plan_list.length, plan_list[0].total_count, plan_list[0].brand_id], [1, 20_000, '120344']);
    if (side === 'brand') assert.deepEqual(await own.deliveryPlans.list(), { total_count: 1, plan_list });

    const kinds = [side === 'brand' ? 'PRODUCT_COUPON.IMAGE_GENERATION' : 'PRODUCT_COUPON_SP.IMAGE_GENERATION', 'DELIVERY_PLAN.CHANGE'];
    for (const kind of kinds) {
      const sent = await sandbox.notification(kind, {
        for: side === 'brand' ? 'brand' : 'merchant',
        resource: { [kind === 'DELIVERY_PLAN.CHANGE' ? 'plan_id' : 'task_id']: kind === 'DELIVERY_PLAN.CHANGE' ? plan_id : task.task_id },
      });
      const { data, findings } = own.notifications.open(sent.headers, sent.body);
      assert.deepEqual([data.plan_id ?? data.task_id, findings], [kind === 'DELIVERY_PLAN.CHANGE' ? plan_id : task.task_id, []]);
    }
  });

  test(`a ${side}'s lost end of a plan is sent again, or resolved`, async () => {
    const sandbox = await createSandbox();
    const create = async (own) => (await own.deliveryPlans.create({ ...newPlan(), ...brand, out_request_no: newNumber() })).plan.plan_id;
    const patient = connect(sandbox, { delay: 1 });
    const first = await create(patient);
    sandbox.fault('drop-after');
    const { data, attempts, status } = await patient.deliveryPlans.terminate.withResponse({ plan_id: first });
    assert.deepEqual([data, attempts, status], [undefined, 2, 204]);

    const own = connect(sandbox, false);
    for (const [fault, wanted] of [
      ['drop-after', 'happened'],
      ['drop-before', 'not-happened'],
    ]) {
      const plan_id = await create(own);
      sandbox.fault(fault);
      assert.equal((await rejection(own.deliveryPlans.terminate({ plan_id }))).outcome, 'unknown');
      const { verdict, coupon } = await own.deliveryPlans.terminate.resolve({ plan_id, ...brand });
      assert.deepEqual([verdict, coupon.plan_id], [wanted, plan_id]);
    }
  });
}
