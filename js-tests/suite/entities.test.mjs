// How a genuine entity is validated: the official samples have exactly the known findings; what decides is an error when it is missing or of
// another type; all else is given as it came, with a finding, all at once with their places. Which places decide is written here by hand.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  PARAMETERS,
  accept,
  busifavorReturn,
  client,
  couponEntity,
  fixture,
  found,
  giveBack,
  refusal,
  signedResponse,
  use,
} from './wechatpay.mjs';

const { userCoupons, busifavor } = client();
const sample = (name) => fixture(`${name}.response.json`);
const SAMPLES = [
  ['partner-product-coupon-use.bundle', userCoupons.use.prepare(use()), 0],
  ['partner-product-coupon-return.bundle', userCoupons.return.prepare(giveBack()), 1],
  [
    'partner-product-coupon-return.sequential',
    userCoupons.return.prepare(giveBack({ coupon_code: '123446565767', product_coupon_id: '1002323' })),
    24,
  ],
  ['busifavor-coupons-return', busifavor.return.prepare(busifavorReturn()), 0],
];

for (const [name, prepared, count] of SAMPLES) {
  test(`the sample ${name} passes complete, with ${count} warnings`, () => {
    const { data, findings } = accept(prepared, signedResponse(sample(name)));
    assert.deepEqual(data, JSON.parse(sample(name)));
    assert.equal(findings.length, count);
    assert.deepEqual(new Set(findings.map(({ severity }) => severity)), new Set(count ? ['warning'] : []));
    for (const finding of findings) {
      assert.deepEqual(Object.keys(finding), ['path', 'rule', 'message', 'severity']);
      assert.match(finding.path, /^(\/[a-z_0-9]+)*$/);
    }
  });
}

test('the warning of the bundle return sample is rule E7', () => {
  const { findings } = accept(SAMPLES[1][1], signedResponse(sample(SAMPLES[1][0])));
  assert.deepEqual(found({ findings }), ['/single_usage_detail/use_request_no E7']);
});

/** What decides, in a coupon: what has to be there, and what has to be of its type where it is. */
const ALWAYS = ['/coupon_code', '/coupon_state', '/product_coupon', '/product_coupon/product_coupon_id'];
const WHERE_GIVEN = [
  '/brand_id',
  '/single_usage_detail',
  '/single_usage_detail/use_request_no',
  '/single_usage_detail/return_request_no',
  '/sequential_usage_detail',
  '/sequential_usage_detail/detail_item_list',
  '/sequential_usage_detail/detail_item_list/0/use_request_no',
  '/sequential_usage_detail/detail_item_list/0/return_request_no',
];
const ROUND = '/sequential_usage_detail/detail_item_list/0';

/** Every place in a document. */
function* places(value, here = []) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...here, key];
    yield* places(inner, [...here, key]);
  }
}
const altered = (document, place, change) => {
  const copy = structuredClone(document);
  change(
    place.slice(0, -1).reduce((object, key) => object[key], copy),
    place.at(-1),
  );
  return copy;
};
const errorsOf = ({ findings }) => findings.filter(({ severity }) => severity === 'error').map(({ path, rule }) => `${path} ${rule}`);

for (const [name, prepared] of SAMPLES.slice(0, 3)) {
  // Without what the response must repeat of its request, so that each place is checked by itself.
  const document = JSON.parse(sample(name));
  const { use_request_no } = document.single_usage_detail;
  document.sequential_usage_detail ??= {
    total_count: 1,
    used_count: 1,
    detail_item_list: [{ use_request_no, return_request_no: 'MCHRETURN202003101234' }],
  };

  test(`${name}: only what decides has to be there`, () => {
    const refused = [];
    for (const place of places(document)) {
      if (Array.isArray(place.slice(0, -1).reduce((object, key) => object[key], document))) continue;
      const without = altered(document, place, (object, key) => delete object[key]);
      const path = `/${place.join('/')}`;
      if (ALWAYS.includes(path)) {
        const error = refusal(() => accept(prepared, signedResponse(without)));
        assert.deepEqual([error.code, ...errorsOf(error)], ['ENTITY_INVALID', `${path} required`]);
        refused.push(path);
      } else assert.deepEqual(accept(prepared, signedResponse(without)).data, without, path);
    }
    assert.deepEqual(refused, ALWAYS);
  });

  test(`${name}: only what decides has a type`, () => {
    const refused = new Set();
    let accepted = 0;
    for (const place of places(document)) {
      const path = `/${place.join('/')}`;
      const value = place.reduce((object, key) => object[key], document);
      for (const other of [null, 7, '10', '7.0', true, [], {}, ['1', '2'], [null]]) {
        if (typeof other === typeof value && Array.isArray(other) === Array.isArray(value) && other !== null) continue;
        const wrong = altered(document, place, (object, key) => (object[key] = other));
        // Of what need not be there, null is as if it were not.
        const refuses = ALWAYS.includes(path) || path === ROUND || (WHERE_GIVEN.includes(path) && other !== null);
        if (refuses) {
          const error = refusal(() => accept(prepared, signedResponse(wrong)));
          assert.deepEqual([error.code, ...errorsOf(error)], ['ENTITY_INVALID', `${path} type`], JSON.stringify(other));
          refused.add(path);
        } else {
          const answer = accept(prepared, signedResponse(wrong));
          assert.deepEqual(answer.data, wrong);
          assert.ok(
            answer.findings.some((finding) => finding.path === path && finding.rule === 'type' && finding.severity === 'warning'),
            `${path} ${JSON.stringify(other)}`,
          );
          accepted += 1;
        }
      }
    }
    assert.ok(accepted > 500, `${accepted}`);
    assert.ok([...refused].every((path) => [...ALWAYS, ...WHERE_GIVEN, ROUND].includes(path)) && refused.size >= 12, [...refused].join());
  });
}

test('oddities of real responses pass: null, a number as text, a missing stock', () => {
  const real = [
    [(entity) => (entity.attach = null), '/attach type'],
    [(entity) => (entity.stock.stock_send_rule.max_count = '10'), '/stock/stock_send_rule/max_count type'],
    [(entity) => delete entity.stock, '/stock required'],
    [(entity) => (entity.stock = null), '/stock type'],
    [
      (entity) => (entity.product_coupon.display_info.detail_image_url_list = {}),
      '/product_coupon/display_info/detail_image_url_list type',
    ],
    [(entity) => delete entity.brand_id, '/brand_id required'],
  ];
  for (const [change, finding] of real) {
    const entity = couponEntity();
    change(entity);
    const answer = accept(SAMPLES[0][1], signedResponse(entity));
    assert.deepEqual(answer.data, entity);
    assert.deepEqual(found(answer), [finding]);
    assert.equal(answer.findings[0].severity, 'warning');
  }
  const pointed = JSON.stringify(couponEntity()).replace(/("max_count":)\d+/, '$110.0');
  assert.equal(accept(SAMPLES[0][1], signedResponse(pointed)).data.stock.stock_send_rule.max_count, 10);
});

test('one wrong coupon does not lose the page, and a page needs no total', () => {
  const prepared = userCoupons.list.prepare(PARAMETERS['userCoupons.list']());
  const page = {
    total_count: '2',
    user_coupon_list: [couponEntity({ attach: 7 }), couponEntity({ valid_end_time: null })],
    next_page_token: null,
  };
  const answer = accept(prepared, signedResponse(page));
  assert.deepEqual(answer.data, page);
  assert.deepEqual(found(answer).sort(), [
    '/next_page_token type',
    '/total_count type',
    '/user_coupon_list/0/attach type',
    '/user_coupon_list/1/valid_end_time type',
  ]);
  const second = { user_coupon_list: [couponEntity()] };
  assert.deepEqual([accept(prepared, signedResponse(second)).data, accept(prepared, signedResponse(second)).findings], [second, []]);
  for (const other of [
    {},
    { total_count: 1 },
    { total_count: 1, user_coupon_list: null },
    { user_coupon_list: {} },
    { user_coupon_list: [null] },
    { user_coupon_list: [couponEntity({ coupon_code: 7 })] },
  ]) {
    assert.equal(refusal(() => accept(prepared, signedResponse(other))).code, 'ENTITY_INVALID');
  }
});

test('everything that is wrong with a response is reported at once', () => {
  const entity = couponEntity({ coupon_code: 7, coupon_state: null, receive_time: [], send_channel: {}, stock: 'x' });
  delete entity.brand_id;
  entity.product_coupon.display_info.detail_image_url_list = ['a', 1, 'b', null];
  const error = refusal(() => accept(SAMPLES[0][1], signedResponse(entity)));
  assert.deepEqual(found(error).sort(), [
    '/brand_id required',
    '/coupon_code type',
    '/coupon_state type',
    '/product_coupon/display_info/detail_image_url_list/1 type',
    '/product_coupon/display_info/detail_image_url_list/3 type',
    '/receive_time type',
    '/send_channel type',
    '/stock type',
  ]);
});

test('of 300,000 wrong values the first 1,000 are reported, fast', () => {
  for (const [field, value] of [
    ['detail_image_url_list', 0],
    ['combo_package_list', {}],
  ]) {
    const entity = couponEntity();
    entity.product_coupon.display_info[field] = Array(300_000).fill(value);
    const answer = signedResponse(entity);
    const started = performance.now();
    const { data, findings } = accept(SAMPLES[0][1], answer);
    assert.ok(performance.now() - started < 2000);
    assert.deepEqual([data.product_coupon.display_info[field].length, findings.length], [300_000, 1000]);
  }
});

test('an error that comes after 1,000 warnings still counts, and is reported', () => {
  const entity = couponEntity({ single_usage_detail: undefined, brand_id: 7 });
  entity.product_coupon.display_info.combo_package_list = Array(1000).fill({ choice_list: [] }); // three warnings each
  const error = refusal(() => accept(SAMPLES[0][1], signedResponse(entity)));
  assert.deepEqual([error.code, error.findings.length, ...errorsOf(error)], ['ENTITY_INVALID', 1000, '/brand_id type']);
  Object.assign(entity, couponEntity({ product_coupon: entity.product_coupon }));
  assert.equal(accept(SAMPLES[0][1], signedResponse(entity)).findings.length, 1000);
});
