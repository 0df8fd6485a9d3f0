// Proves how a genuine entity is judged: the official samples have exactly the known findings, fields that every edition requires and
// wrong types refuse, all at once with their places, and which those are agrees with the reference (tests/reference/endpoints.json).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, busifavorReturn, client, couponEntity, fixture, found, giveBack, refusal, signedAnswer, use } from './wechatpay.mjs';

const { userCoupons, busifavor } = client();
const sample = (name) => fixture(`${name}.response.json`);
const SAMPLES = [
  ['partner-product-coupon-use.bundle', userCoupons.use.prepare(use()), 0],
  ['partner-product-coupon-return.bundle', userCoupons.return.prepare(giveBack()), 1],
  ['partner-product-coupon-return.sequential', userCoupons.return.prepare(giveBack({ coupon_code: '123446565767', product_coupon_id: '1002323' })), 26],
  ['busifavor-coupons-return', busifavor.return.prepare(busifavorReturn()), 0],
];

for (const [name, prepared, count] of SAMPLES) {
  test(`the official sample ${name} is accepted with ${count} warnings and nothing of it lost`, () => {
    const { data, findings } = accept(prepared, signedAnswer(sample(name)));
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
  const { findings } = accept(SAMPLES[1][1], signedAnswer(sample(SAMPLES[1][0])));
  assert.deepEqual(found({ findings }), ['/single_usage_detail/use_request_no E7']);
});

/** The places in a document of the fields that every edition requires, or any other. */
function* places(type, value, place = []) {
  for (const field of REFERENCE.types[type]) {
    const given = value?.[field.name];
    if (given === undefined) continue;
    const here = [...place, field.name];
    yield { here, field };
    const inner = /^(?:obj|arr):(?:obj:)?([A-Z]\w+)$/.exec(field.type)?.[1] ?? (field.type in REFERENCE.types ? field.type : undefined);
    if (inner === undefined || !(inner in REFERENCE.types)) continue;
    if (Array.isArray(given)) for (const [index, item] of given.entries()) yield* places(inner, item, [...here, index]);
    else yield* places(inner, given, here);
  }
}
const REFERENCE = JSON.parse(fixture('endpoints.json'));
/** Of the editions that know the field. */
const everyEditionRequires = ({ sequential, bundle }) => [sequential, bundle].filter((edition) => edition !== '-').every((edition) => edition === 'R');
const without = (document, place) => {
  const copy = structuredClone(document);
  delete place.slice(0, -1).reduce((object, key) => object[key], copy)[place.at(-1)];
  return copy;
};

for (const [name, prepared, , type = 'UserProductCouponEntity'] of SAMPLES.slice(0, 3)) {
  test(`${name}: leaving out a field refuses if and only if the documents of both editions require it`, () => {
    const document = JSON.parse(sample(name));
    const all = [...places(type, document)];
    let required = 0;
    for (const { here, field } of all) {
      const answer = signedAnswer(without(document, here));
      if (everyEditionRequires(field)) {
        const error = refusal(() => accept(prepared, answer));
        assert.equal(error.code, 'ENTITY_INVALID');
        const errors = error.findings.filter(({ severity }) => severity === 'error').map(({ path, rule }) => `${path} ${rule}`);
        assert.deepEqual(errors, [`/${here.join('/')} required`]);
        required += 1;
      } else {
        assert.equal(accept(prepared, answer).status, 200, here.join('/'));
      }
    }
    assert.ok(all.length > 80 && required > 28, `${all.length} fields, ${required} required`);
  });

  test(`${name}: a value of another JSON type refuses at its own place, whichever field it is`, () => {
    const document = JSON.parse(sample(name));
    let refused = 0;
    for (const { here } of places(type, document)) {
      const copy = structuredClone(document);
      const object = here.slice(0, -1).reduce((inner, key) => inner[key], copy);
      const value = object[here.at(-1)];
      object[here.at(-1)] = typeof value === 'number' ? String(value) : 7;
      const error = refusal(() => accept(prepared, signedAnswer(copy)));
      const errors = error.findings.filter(({ severity }) => severity === 'error').map(({ path, rule }) => `${path} ${rule}`);
      assert.deepEqual([error.code, ...errors], ['ENTITY_INVALID', `/${here.join('/')} type`]);
      refused += 1;
    }
    assert.ok(refused > 60);
  });
}

test('everything that is wrong with an answer is told at once', () => {
  const entity = couponEntity({ coupon_code: 7, coupon_state: null, receive_time: [], send_channel: {}, stock: 'x' });
  delete entity.brand_id;
  entity.product_coupon.display_info.detail_image_url_list = ['a', 1, 'b', null];
  const error = refusal(() => accept(SAMPLES[0][1], signedAnswer(entity)));
  assert.deepEqual(found(error).sort(), [
    '/brand_id required', '/coupon_code type', '/coupon_state type', '/product_coupon/display_info/detail_image_url_list/1 type',
    '/product_coupon/display_info/detail_image_url_list/3 type', '/receive_time type', '/send_channel type', '/stock type',
  ]);
});

test('of 300,000 wrong values the first 1,000 are told, fast, and the next call works', () => {
  for (const [field, value] of [['detail_image_url_list', 0], ['combo_package_list', {}]]) {
    const entity = couponEntity();
    entity.product_coupon.display_info[field] = Array(300_000).fill(value);
    const answer = signedAnswer(entity);
    const started = performance.now();
    const error = refusal(() => accept(SAMPLES[0][1], answer));
    assert.ok(performance.now() - started < 2000);
    assert.deepEqual([error.code, error.findings.length], ['ENTITY_INVALID', 1000]);
    assert.equal(accept(SAMPLES[0][1], signedAnswer(couponEntity())).status, 200);
  }
});

test('an error that comes after 1,000 warnings still refuses', () => {
  const entity = couponEntity({ stock: { ...couponEntity().stock, state: 7 } });
  entity.product_coupon.display_info.combo_package_list = Array(1000).fill({ choice_list: [] }); // three warnings each
  assert.equal(refusal(() => accept(SAMPLES[0][1], signedAnswer(entity))).code, 'ENTITY_INVALID');
  entity.stock.state = 'SENDING';
  assert.equal(accept(SAMPLES[0][1], signedAnswer(entity)).findings.length, 1000);
});
