// What is different for a brand (品牌直连): credentials, Authorization, Wechatpay-Serial, no brand_id, and error rows of its own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSandbox, documentedErrors, seededIds } from 'wechatpay-coupon/sandbox';
import { ASK, SINGLE, ask, done, newNumber, newProduct, ofBrand, refused, signed } from './requests.mjs';

const sandbox = await createSandbox();
const get = () => ofBrand(ASK['userCoupons.get']());
const use = (...given) => ofBrand(ASK['userCoupons.use'](...given));

test('a brand has credentials of its own', () => {
  const { config, brandConfig } = sandbox;
  assert.deepEqual(Object.keys(brandConfig), ['brandId', 'serialNo', 'privateKey', 'wechatpayKeys', 'brandApiKey', 'now', 'fetch']);
  assert.equal(brandConfig.brandId, seededIds.brand_id);
  for (const name of ['serialNo', 'privateKey']) assert.notEqual(brandConfig[name], config[name]);
  assert.notEqual(brandConfig.brandApiKey, config.apiV3Key);
  assert.equal(
    Object.keys(brandConfig.wechatpayKeys).some((serial) => serial in config.wechatpayKeys),
    false,
  );
});

test('while the sandbox listens it gives the configuration of the brand', async () => {
  const url = await sandbox.listen();
  try {
    const { now, ...rest } = sandbox.brandConfig;
    assert.equal(rest.baseUrl, url);
    assert.deepEqual(await (await fetch(`${url}/sandbox/brand-config`)).json(), rest);
    await done(sandbox, get());
  } finally {
    await sandbox.close();
  }
});

test('a response is signed for the brand, and has no brand_id anywhere', async () => {
  for (const request of [get(), use(), ofBrand(ASK['userCoupons.list']()), ofBrand(ASK['productCoupons.create']())]) {
    const { status, text, headers, held } = await ask(sandbox, request);
    assert.deepEqual([status, held, headers.get('wechatpay-signature-type')], [200, true, 'WECHATPAY-BRAND-SHA256-RSA2048']);
    assert.doesNotMatch(text, /brand_id/);
  }
  const { side, operation } = sandbox.requests.at(-1);
  assert.deepEqual([side, operation], ['brand', 'productCoupons.create']);
});

test('a brand and its service provider see the same coupons', async () => {
  sandbox.reset();
  const { coupon_state } = await done(sandbox, use());
  const { brand_id, ...seen } = await done(sandbox, ASK['userCoupons.get']());
  assert.deepEqual([coupon_state, seen.coupon_state, brand_id], ['USED', 'USED', seededIds.brand_id]);
  // Their request numbers are their own.
  const out_request_no = newNumber();
  assert.equal((await done(sandbox, use('Code_123457', { out_request_no }))).coupon_state, 'USED');
  assert.equal((await done(sandbox, ASK['userCoupons.use']('Code_123458', { out_request_no }))).coupon_state, 'USED');
});

const serial = (config) => ({ 'Wechatpay-Serial': Object.keys(config.wechatpayKeys)[0] });
const authorization = (request) => signed(sandbox, request).init.headers.Authorization;

test('Authorization is that of a brand', async () => {
  const cases = [
    ['none', { headers: { Authorization: undefined } }, '401 SIGN_ERROR', /^Authorization不合法$/],
    ["a merchant's", { headers: { Authorization: authorization(ASK['userCoupons.get']()) } }, '401 SIGN_ERROR', /认证类型不正确/],
    [
      'mchid in place of brand_id',
      { headers: { Authorization: authorization(get()).replace('brand_id=', 'mchid=') } },
      '401 SIGN_ERROR',
      /^Authorization不合法$/,
    ],
    ['another brand', { parts: { id: '120345' } }, '401 SIGN_ERROR', /验签失败/],
    ['the certificate of the merchant', { parts: { serial_no: sandbox.config.serialNo } }, '401 SIGN_ERROR', /验签失败/],
    ['another signature', { spoil: () => Buffer.alloc(256).toString('base64') }, '401 SIGN_ERROR', /^签名错误$/],
    ['no Wechatpay-Serial', { headers: { 'Wechatpay-Serial': undefined } }, '400 PARAM_ERROR', /缺少必填参数Wechatpay-Serial/],
    ['the Wechatpay-Serial of the merchant', { headers: serial(sandbox.config) }, '400 INVALID_REQUEST', /Wechatpay-Serial错误/],
  ];
  for (const [what, how, expected, message] of cases) {
    const { status, code, json } = await ask(sandbox, get(), how);
    assert.equal(`${status} ${code}`, expected, what);
    assert.match(json.message, message, what);
  }
  const brand = await ask(sandbox, ASK['userCoupons.get'](), { headers: { Authorization: authorization(get()) } });
  assert.equal(`${brand.status} ${brand.code}`, '401 SIGN_ERROR');
});

test('a parameter that is not documented is an error, brand_id is none', async () => {
  const cases = [
    [{ ...use(), body: { ...use().body, brand_id: '120344' } }, '/brand_id', 'body'],
    [use('Code_123459', { note: 'x' }), '/note', 'body'],
    [use('Code_123459', { associated_order_info: { transaction_id: '1', note: 'x' } }), '/associated_order_info/note', 'body'],
    [{ ...get(), target: `${get().target}&brand_id=120344` }, 'brand_id', 'query'],
  ];
  for (const [request, field, location] of cases) {
    const { status, code, json } = await ask(sandbox, request);
    assert.deepEqual([status, code, json.detail.field, json.detail.location], [400, 'PARAM_ERROR', field, location]);
  }
});

test("a new key of the brand's signs after a rotation, and the merchant's stays", async () => {
  const rotating = await createSandbox();
  const [old] = Object.keys(rotating.brandConfig.wechatpayKeys);
  const next = await rotating.rotateKey('brand');
  assert.deepEqual(Object.keys(rotating.brandConfig.wechatpayKeys), [old, next]);
  assert.equal(Object.keys(rotating.config.wechatpayKeys).length, 1);
  const { headers, held } = await ask(rotating, get(), { headers: { 'Wechatpay-Serial': old } });
  assert.deepEqual([headers.get('wechatpay-serial'), held], [next, true]);
  rotating.fault('key-rotation');
  await ask(rotating, get());
  assert.deepEqual([Object.keys(rotating.brandConfig.wechatpayKeys).length, Object.keys(rotating.config.wechatpayKeys).length], [3, 1]);
  await assert.rejects(rotating.rotateKey('partner'), /rotateKey takes "merchant" or "brand"/);
});

test('merchant coupons and certificates are not for brands', async () => {
  for (const target of ['/brand/certificates', '/brand/marketing/busifavor/coupons/return'])
    assert.equal((await ask(sandbox, { method: 'GET', target })).status, 404);
});

const stockUntil = (available_end_time) => {
  const { stock } = newProduct();
  const { coupon_available_period } = stock.single_usage_rule;
  return { ...stock, single_usage_rule: { coupon_available_period: { ...coupon_available_period, available_end_time } } };
};
const inMiniProgram = { coupon_usage_method_list: ['MINI_PROGRAM'], usage_description: 'x' };

/** By operation and row of the brand's table: what to send for it. Rows of every operation are in the other tests. */
const ROWS = {
  'userCoupons.use': {
    用户券已过期: use('Code_expired'),
    用户已在卡包删除这张券: use('Code_deleted'),
    用户券的状态不允许这个操作: use('Code_confirming'),
    这笔订单已经核销过这张券: use('Code_used'),
    未找到: use('nothing'),
    时间格式不对: use('Code_123456', { use_time: '2025-08-03' }),
    缺少必填参数: use('Code_123456', { appid: undefined }),
    '参数过长、过短或超出取值范围': use('Code_123456', { saved_amount: -1 }),
    请求里有文档没有定义的参数: use('Code_123456', { note: 'x' }),
  },
  'userCoupons.return': { 用户券的状态不允许这个操作: ofBrand(ASK['userCoupons.return']('Code_123456')) },
  'userCoupons.send': {
    要访问的对象不存在: ofBrand(ASK['userCoupons.send']({ stock_id: '7' })),
    缺少必填参数: ofBrand(ASK['userCoupons.send']({ send_request_no: undefined })),
  },
  'stocks.create': { 时间格式不对: ofBrand(ASK['stocks.create']({ stock: stockUntil('2030-01-01') })) },
  'stocks.list': {
    分页大小超出范围: ofBrand(ASK['stocks.list']({ page_size: '51' })),
    'page_token 不合法': ofBrand(ASK['stocks.list']({ page_token: 'x' })),
  },
  'stocks.listStores': { 分页大小超出范围: ofBrand(ASK['stocks.listStores']({ page_size: '201' })) },
  'stocks.update': { 支持小程序核销: ofBrand(ASK['stocks.update']({ usage_rule_display_info: inMiniProgram })) },
  'stocks.updateBudget': { 修改预算时没有同时填: ofBrand(ASK['stocks.updateBudget']({ target_max_count: undefined })) },
  'stocks.associateStores': {
    '批次的可用门店范围不是 SPECIFIC': ofBrand(ASK['stocks.associateStores']()),
    要访问的对象不存在: ofBrand(ASK['stocks.associateStores']({ stock_id: '7' })),
  },
  'stockBundles.updateBudget': { 修改预算时没有同时填: ofBrand(ASK['stockBundles.updateBudget']({ target_max_count: undefined })) },
  'productCoupons.get': { 要访问的对象不存在: ofBrand(ASK['productCoupons.get']('7')) },
  'productCoupons.create': {
    全场单券没有填优惠规则: ofBrand(ASK['productCoupons.create']({ single_usage_info: undefined })),
    'usage_mode 不能用': ofBrand(ASK['productCoupons.create']({ usage_mode: 'SEQUENTIAL' })),
  },
};

test("the rows of the brand's tables come with their status, code and description", async () => {
  sandbox.reset();
  for (const [operation, ways] of Object.entries(ROWS)) {
    const rows = documentedErrors[operation].filter(({ sides }) => sides.includes('brand'));
    for (const [start, request] of Object.entries(ways)) {
      const { status, code, description } = rows.find((row) => row.description.startsWith(start));
      const { status: given, json } = await ask(sandbox, request);
      assert.deepEqual([given, json.code, json.message], [status, code, description], operation);
    }
  }
});

test("a use under a number of another use gets the brand's own error", async () => {
  sandbox.reset();
  const out_request_no = newNumber();
  await done(sandbox, use('Code_123456', { out_request_no }));
  const { json } = await ask(sandbox, use('Code_123457', { out_request_no }));
  assert.deepEqual([json.code, json.message], ['INVALID_REQUEST', '这个核销请求单号已经用过']);
  assert.equal(
    await refused(sandbox, ofBrand(ASK['userCoupons.get']('Code_123456', { ...SINGLE, stock_id: '7' }))),
    '404 NOT_FOUND 268578608',
  );
});
