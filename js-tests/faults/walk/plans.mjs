// Delivery plans (投放计划), pictures, where notifications go, platform certificates. Holds no test.

import { DAY, brand_id, difference, ofSide, query, showsText, time, unique } from './shared.mjs';
import { PNG, sha256 } from '../../sandbox/requests.mjs';

const SINGLE = { product_coupon_id: '1000000013', stock_id: '1000000013001' };
const NOTIFY = 'https://notify.example.com';

const plan = ({ memory, choice }) => {
  const all = memory.get('plans') ?? [];
  return all.length > 0 ? { plan_id: choice.oneOf(all) } : undefined;
};
const seesPlan = (look, { plan_id }) => look.ask('deliveryPlans.list', { brand_id, plan_id });
/** One step of a plan, after which it is in the state. */
const step = (state, more = {}) => ({
  params: plan,
  sees: seesPlan,
  shows: (seen) => seen.includes(`"${state}"`),
  more: (_, __, side) => ofSide({ brand_id }, side),
  ...more,
});

const task = ({ memory, choice }) => {
  const all = memory.get('tasks') ?? [];
  return all.length > 0 ? choice.oneOf(all) : undefined;
};

export const PLANS = {
  'deliveryPlans.create': {
    params({ look, choice }, side) {
      const content = { plan_name: unique('p').slice(0, 20), total_count: 10_000, user_limit: 1, daily_limit: 500 };
      const begin = look.now() + choice.oneOf([-1, 1]) * DAY;
      const times = { delivery_start_time: time(begin), delivery_end_time: time(begin + (2 + choice.below(9)) * DAY) };
      const draft = side === 'brand' && choice.chance(2) && { save_as_draft: true };
      const params = { ...SINGLE, usage_mode: 'SINGLE', reuse_coupon_config: false, ...content, ...times, ...draft };
      return ofSide({ ...params, out_request_no: unique('plan'), brand_id }, side);
    },
    learns({ plan: { plan_id } }, memory, { save_as_draft }) {
      memory.set('plans', [...(memory.get('plans') ?? []), plan_id].slice(-6));
      if (save_as_draft) memory.set('draft', plan_id);
    },
    sees: (look) => look.ask('deliveryPlans.list', { brand_id, page_size: 50 }),
    shows: showsText(({ plan_name }) => plan_name),
  },
  'deliveryPlans.list': query('deliveryPlans.list', (_, side) => ofSide({ brand_id, page_size: 50, offset: 0 }, side)),
  'deliveryPlans.update': {
    isOften: true,
    params(world) {
      const of = plan(world);
      return of && { ...of, out_request_no: unique('pu'), modify_content: { plan_name: unique('q').slice(0, 20) } };
    },
    sees: seesPlan,
    shows: showsText(({ modify_content: { plan_name } }) => plan_name),
    more: (_, __, side) => ofSide({ brand_id }, side),
  },
  'deliveryPlans.submit': {
    isOften: true,
    params: (world) => (world.memory.has('draft') ? { plan_id: world.memory.get('draft') } : plan(world)),
    learns: (_, memory) => memory.delete('draft'),
    sees: seesPlan,
    shows: (seen) => !seen.includes('AUDIT_INITIAL'),
  },
  'deliveryPlans.pause': step('PAUSED'),
  'deliveryPlans.resume': step('DELIVERING'),
  'deliveryPlans.terminate': { ...step('TERMINATED'), isRare: true },
  'deliveryPlans.setNotifyUrl': { params: (_, side) => ofSide({ sp_mchid: '1900000001', notify_url: `${NOTIFY}/plans` }, side) },
  'imageGenerationTasks.create': {
    params: (_, side) =>
      ofSide(
        {
          task_id: unique('task'),
          image_generation_type: 'COMBINE_IMAGE',
          combine_image: {
            ...{ scope: 'ALL', type: 'NORMAL', usage_mode: 'SINGLE', background_color: '#00ff7F' },
            normal_coupon: { threshold: 10_000, discount_amount: 100 },
          },
          brand_id,
        },
        side,
      ),
    learns: (_, memory, { task_id, image_generation_type }) =>
      memory.set('tasks', [...(memory.get('tasks') ?? []), { task_id, image_generation_type, brand_id }].slice(-6)),
    sees: (look, { task_id, image_generation_type }) => look.ask('imageGenerationTasks.get', { task_id, image_generation_type, brand_id }),
    shows: showsText(({ task_id }) => `"${task_id}"`),
  },
  'imageGenerationTasks.get': query('imageGenerationTasks.get', (world, side) => {
    const of = task(world);
    return of && ofSide(of, side);
  }),
  'images.upload': {
    params: () => ({ meta: { filename: 'a.png', sha256: sha256(PNG) }, file: new Uint8Array(PNG) }),
    agrees: ({ image_url }) => (/^https:\/\//.test(image_url) ? undefined : `no URL: ${image_url}`),
  },
  'notifyConfigs.set': {
    params: () => ({ notify_url: `${NOTIFY}/${unique('n')}` }),
    sees: (look, _, side) => look.ask('notifyConfigs.get', {}, side),
    shows: showsText(({ notify_url }) => notify_url),
  },
  'notifyConfigs.get': query('notifyConfigs.get', () => ({})),
  'certificates.download': {
    params: () => ({}),
    call: (client, _, options) => client.certificates.download(options),
    isQuery: true,
    agrees: (data, look) => difference(data.map(({ serialNo }) => serialNo).sort(), look.certificates().sort()),
  },
};
