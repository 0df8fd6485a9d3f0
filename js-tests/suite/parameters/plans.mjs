// Parameters of delivery plans, picture tasks and notify URLs, as a service provider gives them; a brand leaves out what names it. Holds no
// test.

export const NOTIFY_URL = 'https://notify.example.com/wechatpay';

const COMBINED = {
  scope: 'ALL',
  type: 'NORMAL',
  usage_mode: 'SINGLE',
  normal_coupon: { threshold: 10_000, discount_amount: 100 },
  background_color: '#00ff7F',
};

/** Parameters by `group.name`. `undefined` in `changes` leaves a field out. */
export const PLAN_PARAMETERS = {
  'deliveryPlans.create': (changes) => ({
    out_request_no: 'PLAN_20250803',
    brand_id: '120344',
    product_coupon_id: '1000000013',
    usage_mode: 'SINGLE',
    stock_id: '1000000013001',
    reuse_coupon_config: false,
    plan_name: '八月摇一摇',
    total_count: 10_000,
    user_limit: 1,
    daily_limit: 500,
    delivery_start_time: '2025-08-03T00:00:00+08:00',
    delivery_end_time: '2025-08-10T00:00:00+08:00',
    recommend_word: '全场立减',
    ...changes,
  }),
  'deliveryPlans.list': (changes) => ({ brand_id: '120344', page_size: 50, offset: 0, plan_state: 'DELIVERING', ...changes }),
  'deliveryPlans.update': (changes) => ({
    plan_id: '12000001',
    out_request_no: 'PLAN_CHANGE_1',
    modify_content: { plan_name: '九月摇一摇', total_count: 20_000, delivery_end_time: '2025-08-20T00:00:00+08:00' },
    ...changes,
  }),
  'deliveryPlans.terminate': (changes) => ({ plan_id: '12000001', ...changes }),
  'deliveryPlans.setNotifyUrl': (changes) => ({ sp_mchid: '1900000001', notify_url: NOTIFY_URL, ...changes }),
  'imageGenerationTasks.create': (changes) => ({
    task_id: 'TASK_20250803',
    image_generation_type: 'COMBINE_IMAGE',
    combine_image: COMBINED,
    brand_id: '120344',
    ...changes,
  }),
  'imageGenerationTasks.get': (changes) => ({
    task_id: 'TASK_20250803',
    image_generation_type: 'COMBINE_IMAGE',
    brand_id: '120344',
    ...changes,
  }),
  'notifyConfigs.set': (changes) => ({ notify_url: NOTIFY_URL, ...changes }),
  'notifyConfigs.get': (changes) => ({ ...changes }),
};

/** Those of a brand's own, without what names the brand or the provider. */
export const BRAND_PARAMETERS = {
  ...Object.fromEntries(
    Object.entries(PLAN_PARAMETERS).map(([name, of]) => [
      name,
      (changes) => {
        const { brand_id: _, sp_mchid: __, ...params } = of(changes);
        return params;
      },
    ]),
  ),
  ...Object.fromEntries(['submit', 'pause', 'resume'].map((step) => [`deliveryPlans.${step}`, PLAN_PARAMETERS['deliveryPlans.terminate']])),
};

/** A delivery plan as a response has it. */
export const deliveryPlan = (changes) => ({
  plan_id: '12000001',
  plan_name: '八月摇一摇',
  plan_state: 'DELIVERING',
  delivery_start_time: '2025-08-03T00:00:00+08:00',
  delivery_end_time: '2025-08-10T00:00:00+08:00',
  product_coupon_id: '1000000013',
  usage_mode: 'SINGLE',
  stock_id: '1000000013001',
  total_count: 10_000,
  user_limit: 1,
  daily_limit: 500,
  reuse_coupon_config: false,
  brand_id: '120344',
  ...changes,
});
