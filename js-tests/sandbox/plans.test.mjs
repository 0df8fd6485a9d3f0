// Delivery plans, picture tasks and the URLs of notifications in the sandbox: their states by its clock and by calls, and what it refuses.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { ASK, ask, done, newNumber, newPlan, ofBrand, refused } from './requests.mjs';

const DAY = 86_400_000;
const SECOND = 1000;
const at = (now, days) => new Date(now + days * DAY).toISOString().replace(/\.\d+Z/, 'Z');
const [create, list, update] = ['create', 'list', 'update'].map((name) => ASK[`deliveryPlans.${name}`]);

const sandbox = await createSandbox();
const now = () => sandbox.clock.now();

for (const [side, of] of Object.entries({ partner: (request) => request, brand: ofBrand })) {
  const isBrand = side === 'brand';
  const plans = async (changes) => (await done(sandbox, of(list(changes)))).plan_list;
  const made = async (changes) => (await done(sandbox, of(create(changes)))).plan;
  /** A step without an entity: 204, signed, without a body. */
  const step = async (name, id) => {
    const { status, held, text } = await ask(sandbox, of(ASK[`deliveryPlans.${name}`](id)));
    assert.deepEqual([status, held, text], [204, true, ''], name);
  };
  const stateOf = async (plan_id) => (await plans({ plan_id }))[0].plan_state;

  describe(`of a ${side}`, () => {
    it('a plan delivers from its start to its end', async () => {
      sandbox.reset();
      const plan = await made({ delivery_start_time: at(now(), 1), delivery_end_time: at(now(), 3) });
      assert.deepEqual([plan.plan_state, plan.brand_id, plan.usage_mode], ['CREATED', '120344', 'SINGLE']);
      for (const [days, state] of [
        [2, 'DELIVERING'],
        [2, 'EXPIRED'],
      ]) {
        sandbox.clock.advance(days * DAY);
        assert.equal(await stateOf(plan.plan_id), state);
      }
      for (const name of ['terminate', ...(isBrand ? ['pause', 'resume'] : [])]) {
        assert.equal(await refused(sandbox, of(ASK[`deliveryPlans.${name}`](plan.plan_id))), '400 PARAM_ERROR 268582710', name);
      }
      sandbox.reset();
      assert.deepEqual(await plans(), []);
    });

    it('an end is final, and ended again it stays so', async () => {
      const { plan_id, plan_state } = await made();
      assert.equal(plan_state, 'DELIVERING');
      await step('terminate', plan_id);
      await step('terminate', plan_id);
      assert.equal(await stateOf(plan_id), 'TERMINATED');
      assert.equal(await refused(sandbox, of(update(plan_id))), '400 PARAM_ERROR 268582565');
      sandbox.clock.advance(100 * DAY);
      assert.equal(await stateOf(plan_id), 'TERMINATED');
      sandbox.reset();
    });

    it('what is changed only grows, and is shown', async () => {
      const { plan_id, delivery_end_time, stock_id } = await made({ daily_limit: undefined });
      const later = at(Date.parse(delivery_end_time), 1);
      const change = { total_count: 20_000, user_limit: 2, delivery_end_time: later, plan_name: '新', recommend_word: '立减' };
      const { plan } = await done(sandbox, of(update(plan_id, change)));
      assert.deepEqual({ ...plan, ...change }, plan);
      assert.deepEqual([plan.plan_id, plan.stock_id], [plan_id, stock_id]);
      for (const [content, subCode] of [
        [{ delivery_end_time }, 268582566],
        [{ total_count: 19_999 }, 268586631],
        [{ total_count: 9999 }, 268585142],
        [{ user_limit: 1 }, 268582798],
        [{ plan_name: '名'.repeat(13) }, 268585141],
        [{}, 268582798],
      ]) {
        assert.equal(await refused(sandbox, of(update(plan_id, content))), `400 PARAM_ERROR ${subCode}`, JSON.stringify(content));
      }
      assert.deepEqual((await plans({ plan_id }))[0], plan);
      assert.equal(await refused(sandbox, of(update('7'))), '400 PARAM_ERROR 268582537');
    });

    it('a number makes one plan and one change', async () => {
      const out_request_no = newNumber();
      const request = of(create({ out_request_no, delivery_end_time: at(now(), 9) }));
      const first = await done(sandbox, request);
      assert.deepEqual(await done(sandbox, request), first);
      assert.equal(await refused(sandbox, of(create({ out_request_no, plan_name: '另' }))), '400 PARAM_ERROR 268582920');
      const change = of(update(first.plan.plan_id, { user_limit: 3 }, { out_request_no: newNumber() }));
      assert.deepEqual(await done(sandbox, change), await done(sandbox, change));
    });

    it('a list has pages and filters, by older words too', async () => {
      sandbox.reset();
      const ids = [];
      for (let count = 0; count < 12; count += 1) ids.push((await made()).plan_id);
      await step('terminate', ids[3]);
      const idsOf = async (changes) => (await plans(changes)).map(({ plan_id }) => plan_id);
      assert.deepEqual(await idsOf(), ids.slice(0, 10));
      assert.deepEqual(await idsOf({ offset: 10 }), ids.slice(10));
      assert.deepEqual(await idsOf({ offset: 4, page_size: 2 }), ids.slice(4, 6));
      for (const plan_state of ['TERMINATED', 'PLAN_TERMINATED']) assert.deepEqual(await idsOf({ plan_state }), [ids[3]]);
      assert.deepEqual(await idsOf({ audit_state: 'AUDIT_PROCESSING' }), []);
      assert.equal((await done(sandbox, of(list({ page_size: 1, audit_state: 'AUDIT_PASSED' })))).total_count, 12);
      assert.equal(await refused(sandbox, of(list({ page_size: 51 }))), '400 PARAM_ERROR 268578633');
    });

    it('a plan of its stock has the name, the times and the limits of the stock', async () => {
      const reuse = Object.fromEntries(
        ['plan_name', 'total_count', 'user_limit', 'daily_limit', 'delivery_start_time', 'delivery_end_time'].map((name) => [name]),
      );
      const plan = await made({ ...reuse, reuse_coupon_config: true });
      assert.deepEqual(
        [plan.plan_name, plan.total_count, plan.user_limit, plan.reuse_coupon_config],
        ['全场满100立打8折', 10_000_000, 10, true],
      );
    });

    it('each wrong parameter of a new plan is refused for its reason', async () => {
      const bundle = { usage_mode: 'PROGRESSIVE_BUNDLE', product_coupon_id: '1000000014', stock_id: undefined };
      for (const [changes, subCode] of [
        [{ stock_id: undefined }, 268582798],
        [{ ...bundle }, 268582798],
        [{ ...bundle, stock_bundle_id: '1000000014900', reuse_coupon_config: true }, 268593575],
        [{ stock_id: '7' }, 268585397],
        [{ product_coupon_id: '7' }, 268585397],
        [{ stock_id: '1000000014001' }, 268585397],
        [{ plan_name: undefined }, 268585487],
        [{ delivery_end_time: undefined }, 268585487],
        [{ plan_name: 'n'.repeat(25) }, 268585141],
        [{ total_count: 9999 }, 268585142],
        [{ daily_limit: 10_001 }, 268585139],
        [{ user_limit: 11 }, 268585138],
        [{ total_count: 10_000_001 }, 268585140],
        [{ delivery_end_time: newPlan().delivery_start_time.replace('T00:00:00', 'T23:59:59') }, 268582554],
      ]) {
        assert.equal(await refused(sandbox, of(create(changes))), `400 PARAM_ERROR ${subCode}`, JSON.stringify(changes));
      }
      const plan = await made({ ...bundle, stock_bundle_id: '1000000014900' });
      assert.deepEqual([plan.usage_mode, plan.stock_bundle_id, 'stock_id' in plan], ['PROGRESSIVE_BUNDLE', '1000000014900', false]);
    });

    it('a picture is made after ten seconds, or fails where there is none', async () => {
      sandbox.reset();
      const [ask_, get] = [ASK['imageGenerationTasks.create'], ASK['imageGenerationTasks.get']];
      const combined = { image_generation_type: 'COMBINE_IMAGE', cut_out: undefined, combine_image: COMBINED };
      for (const [changes, name, state] of [
        [{}, 'cut_out_result', 'SUCCESS'],
        [combined, 'combine_image_result', 'SUCCESS'],
        [{ cut_out: { image_url: 'https://example.com/a.png' } }, undefined, 'FAIL'],
      ]) {
        const task_id = newNumber();
        const request = of(ask_({ task_id, ...changes }));
        const submitted = await done(sandbox, request);
        assert.deepEqual(submitted, isBrand ? { task_id } : { task_id, brand_id: '120344' });
        assert.deepEqual(await done(sandbox, request), submitted);
        const query = of(get(task_id, { image_generation_type: changes.image_generation_type ?? 'CUT_OUT' }));
        sandbox.clock.advance(9 * SECOND);
        assert.equal((await done(sandbox, query)).task_state, 'PROCESSING');
        sandbox.clock.advance(SECOND);
        const { task_state, brand_id, ...task } = await done(sandbox, query);
        assert.deepEqual([task_state, brand_id], [state, isBrand ? undefined : '120344']);
        assert.deepEqual(Object.keys(task).slice(2), name === undefined ? [] : [name]);
        if (name) assert.match(task[name].image_url, /^https:\/\/wxpaylogo\.qpic\.cn\/wxpaylogo\/\w+\/0$/);
        assert.equal(await refused(sandbox, of(ask_({ task_id, cut_out: { image_url: 'x' } }))), '400 INVALID_REQUEST 268578927');
      }
      assert.equal(await refused(sandbox, of(get('nothing'))), '400 INVALID_REQUEST 268578608');
      assert.equal(await refused(sandbox, of(ask_({ cut_out: undefined }))), '400 PARAM_ERROR 268578101');
      assert.equal(await refused(sandbox, of(ask_({ ...combined, combine_image: undefined }))), '400 PARAM_ERROR 268578101');
    });

    it('a URL is remembered until it is set again, and must be whole', async () => {
      sandbox.reset();
      const [set, get, setPlans] = ['notifyConfigs.set', 'notifyConfigs.get', 'deliveryPlans.setNotifyUrl'].map((name) => ASK[name]);
      assert.equal(await refused(sandbox, of(get())), isBrand ? '400 INVALID_REQUEST 268578608' : '404 NOT_FOUND 268578608');
      for (const notify_url of ['https://a.example.com/b', 'https://a.example.com:8443/c/d']) {
        const config = await done(sandbox, of(set({ notify_url })));
        assert.deepEqual([config.notify_url, Math.abs(Date.parse(config.update_time) - now()) < 2000], [notify_url, true]);
        assert.deepEqual(await done(sandbox, of(get())), config);
        assert.deepEqual(await done(sandbox, of(setPlans({ notify_url }))), { notify_url });
      }
      for (const notify_url of ['http://a.example.com/b', 'https://', 'https:///b', 'https://a.example.com/b?c=d', '/b', 'a']) {
        for (const request of [set, setPlans]) {
          assert.equal(await refused(sandbox, of(request({ notify_url }))), '400 PARAM_ERROR 268435461', notify_url);
        }
      }
    });
  });
}

/** The event of a notification, decrypted by the client. */
function openedOf(own, { headers, body }) {
  return new WechatPayBrand(own.brandConfig).notifications.open(headers, body).data;
}

const COMBINED = { scope: 'ALL', type: 'NORMAL', usage_mode: 'SINGLE', normal_coupon: { threshold: 10_000, discount_amount: 100 } };

describe('of a brand alone', () => {
  const make = async (changes) => (await done(sandbox, ofBrand(create(changes)))).plan;
  const step = (name, id) => ask(sandbox, ofBrand(ASK[`deliveryPlans.${name}`](id)));
  const listed = async (changes) => (await done(sandbox, ofBrand(list(changes)))).plan_list.map(({ plan_state }) => plan_state);

  it('a plan is paused and resumed', async () => {
    sandbox.reset();
    const { plan_id } = await make();
    for (const [name, state] of [
      ['pause', 'PAUSED'],
      ['pause', 'PAUSED'],
      ['resume', 'DELIVERING'],
      ['resume', 'DELIVERING'],
      ['pause', 'PAUSED'],
      ['terminate', 'TERMINATED'],
    ]) {
      assert.equal((await step(name, plan_id)).status, 204, name);
      assert.deepEqual(await listed({ plan_id }), [state]);
    }
    for (const name of ['pause', 'resume']) assert.equal((await step(name, plan_id)).status, 400, name);
  });

  it('a draft waits to be submitted, and can be submitted again', async () => {
    sandbox.reset();
    const { plan_id, plan_state } = await make({ save_as_draft: true });
    assert.equal(plan_state, 'CREATED');
    assert.deepEqual(await listed({ audit_state: 'AUDIT_INITIAL' }), ['CREATED']);
    for (const name of ['pause', 'resume']) assert.equal((await step(name, plan_id)).status, 400, name);
    assert.equal((await step('submit', plan_id)).status, 204);
    assert.deepEqual(await listed({ audit_state: 'AUDIT_INITIAL' }), []);
    assert.deepEqual(await listed({ plan_id }), ['DELIVERING']);
  });

  it('a plan begins when its review has passed, and never when it was rejected', async () => {
    const own = await createSandbox({ audit: 'by-hand' });
    const statesOf = async (plan_id) => {
      const { audit_state } = openedOf(own, await own.notification('DELIVERY_PLAN.CHANGE', { for: 'brand', resource: { plan_id } }));
      return [(await done(own, ofBrand(list({ plan_id })))).plan_list[0].plan_state, audit_state];
    };
    const [first, second] = [await done(own, ofBrand(create())), await done(own, ofBrand(create({ save_as_draft: true })))];
    const [passed, rejected] = [first.plan.plan_id, second.plan.plan_id];
    assert.deepEqual(await statesOf(passed), ['CREATED', 'PROCESSING']);
    assert.throws(() => own.audit(rejected), /reviewed nothing/); // a draft
    assert.equal((await ask(own, ofBrand(ASK['deliveryPlans.submit'](rejected)))).status, 204);
    assert.equal((await ask(own, ofBrand(ASK['deliveryPlans.submit'](rejected)))).status, 204);
    own.audit(passed);
    own.audit(rejected, { passed: false });
    assert.deepEqual(await statesOf(passed), ['DELIVERING', 'PASSED']);
    assert.deepEqual(await statesOf(rejected), ['CREATED', 'REJECTED']);
    assert.equal((await done(own, ofBrand(list({ audit_state: 'AUDIT_REJECTED' })))).total_count, 1);
    assert.equal(await refused(own, ofBrand(ASK['deliveryPlans.submit'](rejected))), '400 PARAM_ERROR 268582710');
  });

  it('only the provider itself and brands that allow it are served', async () => {
    const foreign = { brand_id: '120345' };
    for (const request of [list(foreign), create(foreign), ASK['deliveryPlans.setNotifyUrl']({ sp_mchid: '1900000002' })]) {
      assert.match(await refused(sandbox, request), /^403 NO_AUTH 26858(3095|2912)$/, request.target);
    }
    assert.equal(await refused(sandbox, ASK['imageGenerationTasks.create'](foreign)), '400 INVALID_REQUEST 268579803');
  });
});
