// The sandbox gives every error of the tables, with its status, code and description, and checks a request in the
// order of the server: headers, the time, the signer, the signature, the body, and only then the parameters.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSandbox, documentedErrors, seededIds } from 'wechatpay-coupon/sandbox';
import { ASK, SINGLE, ask, newNumber } from './requests.mjs';
import { rowsOfStocks } from './stock-rows.mjs';

const sandbox = await createSandbox();
const USE = 'userCoupons.use';
const FOREIGN = { brand_id: '120345', product_coupon_id: '1000000099', stock_id: '1000000099001' };

/** Of every operation. */
const COMMON = {
  'HTTP 请求不符合微信支付 APIv3 接口规则': { headers: { Accept: undefined }, message: 'Http头缺少Accept或User-Agent' },
  验证不通过: { spoil: () => Buffer.alloc(256).toString('base64'), message: '签名错误' },
  '系统异常,请稍后重试': { fault: 'system-error-before' },
};
const TOO_FAST = { 请求超过接口频率限制: { fault: 'too-many-requests' } };
const PRODUCTS = {
  '未找到 product_coupon_id 对应的商品券': { changes: { product_coupon_id: '7' } },
  '未找到 stock_id 对应的商品券批次': { changes: { stock_id: '7' } },
  ...TOO_FAST,
};
const WRONG_APPID = { 传入参数不符合业务规则: { changes: { appid: 'wx1' } } };

/** By operation and description of the row: what to send for it. */
const ROWS = {
  'userCoupons.use': {
    ...COMMON,
    ...PRODUCTS,
    ...WRONG_APPID,
    参数错误: { changes: { out_request_no: 'short' } },
    '未找到 coupon_code 对应的用户商品券': { coupon: 'nothing' },
    用户商品券当前无法使用: { coupon: 'Code_expired' },
  },
  'userCoupons.return': {
    ...COMMON,
    ...PRODUCTS,
    ...WRONG_APPID,
    参数错误: { changes: { appid: undefined } },
    '未找到 coupon_code 对应的用户商品券': { coupon: 'nothing' },
    缺少业务相关权限: { coupon: 'Code_foreign', changes: FOREIGN },
  },
  'userCoupons.get': {
    ...COMMON,
    ...PRODUCTS,
    ...WRONG_APPID,
    参数错误: { changes: { appid: '' } },
    '未找到 coupon_code 对应的用户商品券': { coupon: 'nothing' },
  },
  'userCoupons.list': {
    ...COMMON,
    ...PRODUCTS,
    ...WRONG_APPID,
    '未找到 stock_id 对应的商品券批次': { changes: { ...SINGLE, stock_id: '7' } },
    参数错误: { changes: { page_size: '51' } },
  },
  'busifavor.return': {
    ...COMMON,
    参数错误: { changes: { stock_id: 5 } },
    已使用过此单号退券: { changes: { return_request_no: 'again' }, twice: true },
    商户无权限操作该券: { coupon: 'sxxe_foreign' },
    券当前是可用的: { coupon: 'sxxe_sended' },
    券已不在使用有效期: { coupon: 'sxxe_used_expired' },
    券不存在: { coupon: 'nothing' },
    券已被删除: { coupon: 'sxxe_deleted' },
  },
  'busifavor.get': {
    ...COMMON,
    参数错误: { changes: { appid: 'wx1' } },
    商户无权限操作该券: { coupon: 'sxxe_foreign' },
    券不存在: { coupon: 'nothing' },
  },
  ...rowsOfStocks(COMMON, PRODUCTS),
  'certificates.download': { ...COMMON, 无可用的平台证书: {} },
  'notifyConfigs.set': { ...COMMON, ...TOO_FAST, 参数错误: { changes: { notify_url: 'http://example.com/a' } } },
  'notifyConfigs.get': { ...COMMON, ...TOO_FAST, 还没有设置事件通知地址: {} },
  'imageGenerationTasks.create': {
    ...COMMON,
    ...TOO_FAST,
    参数错误: { changes: { cut_out: undefined } },
    传入参数不符合业务规则: { changes: { brand_id: '120345' } },
  },
  'imageGenerationTasks.get': {
    ...COMMON,
    ...TOO_FAST,
    参数错误: { coupon: 'short' },
    传入参数不符合业务规则: { coupon: 'nothing' },
  },
  'deliveryPlans.create': { ...COMMON, 参数错误: { changes: { total_count: 1 } } },
  'deliveryPlans.list': { ...COMMON, 参数错误: { changes: { page_size: '51' } } },
  'deliveryPlans.update': { ...COMMON, 参数错误: { coupon: '7' } },
  'deliveryPlans.terminate': { ...COMMON, 参数错误: { coupon: '7' } },
  'deliveryPlans.setNotifyUrl': { ...COMMON, 参数错误: { changes: { notify_url: '' } } },
};

/** Those that are about nothing that the path names. */
const WITHOUT_ID = [
  'userCoupons.list',
  'notifyConfigs.set',
  'imageGenerationTasks.create',
  'deliveryPlans.create',
  'deliveryPlans.list',
  'deliveryPlans.setNotifyUrl',
];

const requestOf = (operation, { coupon, changes = {} }) =>
  WITHOUT_ID.includes(operation) || /^stock|\.deactivate$/.test(operation) ? ASK[operation](changes) : ASK[operation](coupon, changes);

/** Rows of the old pages' shared table that a query cannot give. */
const NEVER = {
  'busifavor.get': [
    '这个 out_request_no 已经建过批次',
    '券已被别的订单核销',
    '要查的资源不存在',
    '没有权限',
    'appid 与商户号没有绑定关系',
    '商户号不存在',
    'openid 不对',
    '调用太频繁',
    '券现在不在可用时间内',
    '批次的 code 模式不对',
    '上传的 code 已达上限',
  ],
  'certificates.download': ['参数错误'], // without parameters there are no wrong ones
  'notifyConfigs.get': ['参数错误'],
};

const documentedFor = (operation) => documentedErrors[operation].filter(({ sides }) => sides.some((side) => side !== 'brand'));

test('every error of partners and merchants occurs, or is listed as one that cannot', async () => {
  for (const [operation, ways] of Object.entries(ROWS)) {
    const rows = documentedFor(operation);
    const expected = [...Object.keys(ways), ...(NEVER[operation] ?? [])];
    assert.deepEqual(rows.map(({ description }) => description).sort(), expected.sort(), operation);
    for (const { status, code, description } of rows) {
      const way = ways[description];
      if (!way) continue;
      sandbox.reset();
      const request = requestOf(operation, way);
      for (const [id, state] of Object.entries(way.stocks ?? {})) sandbox.stocks.setState(id, state);
      if (way.first) assert.equal((await ask(sandbox, requestOf(operation, { changes: way.first }))).status, 200);
      if (way.twice) assert.equal((await ask(sandbox, request)).status, 200);
      if (way.fault) sandbox.fault(way.fault);
      const answer = await ask(sandbox, request, way);
      assert.deepEqual(
        [answer.status, answer.code, answer.json.message],
        [status, code, way.message ?? description],
        `${operation}: ${description}`,
      );
      assert.equal(answer.held, undefined);
      assert.deepEqual(sandbox.requests.at(-1).failure, undefined);
      assert.deepEqual([sandbox.requests.at(-1).status, sandbox.requests.at(-1).code], [status, code]);
    }
  }
});

/** Each of these is wrong in all the ways that come after it too, so that the order shows. */
const LATE = { timestamp: 1 };
const STRANGER = { serial_no: '0'.repeat(40) };
const spoil = (signature) => `${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`;
const bad = 'no JSON';
const ORDER = [
  ['no Accept', { headers: { Accept: undefined, Authorization: 'x' }, parts: LATE }, '400 INVALID_REQUEST', /Accept或User-Agent/],
  ['no User-Agent', { headers: { 'User-Agent': undefined }, parts: LATE, spoil }, '400 INVALID_REQUEST', /Accept或User-Agent/],
  ['another Content-Type', { headers: { 'Content-Type': 'text/plain', Authorization: 'x' } }, '400 INVALID_REQUEST', /接口规则/],
  ['no Authorization', { headers: { Authorization: undefined } }, '401 SIGN_ERROR', /Authorization值格式错误/],
  ['another scheme', { headers: { Authorization: 'Bearer x' } }, '401 SIGN_ERROR', /Authorization值格式错误/],
  ['an old time', { parts: { ...LATE, ...STRANGER }, spoil }, '401 SIGN_ERROR', /timestamp.*不得超过5分钟/],
  ['another certificate', { parts: STRANGER, spoil }, '401 SIGN_ERROR', /签名信息错误，验签失败/],
  ['another merchant', { parts: { mchid: '1900000002' }, spoil }, '401 SIGN_ERROR', /签名信息错误，验签失败/],
  ['a nonce of other characters', { parts: { nonce_str: 'a-b' }, spoil }, '401 SIGN_ERROR', /Authorization值格式错误/],
  ['another signature', { spoil, headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_1' }, body: bad }, '401 SIGN_ERROR', /^签名错误$/],
  ['what is no base64', { spoil: () => '???', body: bad }, '401 SIGN_ERROR', /^签名错误$/],
  [
    'an unknown Wechatpay-Serial',
    { headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_1' }, body: bad },
    '400 INVALID_REQUEST',
    /平台证书序列号Wechatpay-Serial错误/,
  ],
  ['what is no JSON', { body: bad }, '400 INVALID_REQUEST', /接口规则/],
  ['wrong parameters', { body: {} }, '400 PARAM_ERROR', /参数错误/],
];

test('a request is checked in the order of the server, and nothing happens', async () => {
  sandbox.reset();
  for (const [what, { body, ...how }, expected, message] of ORDER) {
    const request = { ...ASK[USE](), ...(body !== undefined && { body }) };
    const { status, code, json } = await ask(sandbox, request, how);
    assert.equal(`${status} ${code}`, expected, what);
    assert.match(json.message, message, what);
  }
  assert.equal(sandbox.coupons.state('Code_123456'), 'EFFECTIVE');
  assert.equal(ORDER.length, 14);
});

test('the time may differ by five minutes in both directions, and not by more', async () => {
  const now = Math.floor(sandbox.clock.now() / 1000);
  for (const [by, expected] of [
    [-330, 401],
    [-290, 200],
    [290, 200],
    [330, 401],
  ]) {
    const { status } = await ask(sandbox, ASK['userCoupons.get'](), { parts: { timestamp: now + by } });
    assert.equal(status, expected, String(by));
  }
});

test('an invalid signature gets the text that the server has rebuilt', async () => {
  const request = ASK[USE]();
  const { json } = await ask(sandbox, request, { spoil });
  const { signedMessage, signatureHeld } = sandbox.requests.at(-1);
  assert.equal(signatureHeld, false);
  const lines = signedMessage.split('\n');
  assert.deepEqual(json.detail, {
    detail: { issue: 'sign not match' },
    field: 'signature',
    location: 'authorization',
    sign_information: {
      method: 'POST',
      sign_message_length: Buffer.byteLength(signedMessage),
      truncated_sign_message: [...lines.slice(0, 4), lines[4].slice(0, 8), ''].join('\n'),
      url: request.target,
    },
  });
});

test('a query is signed with its path, and a GET with an empty body', async () => {
  await ask(sandbox, ASK['userCoupons.get']());
  const { signedMessage, signatureHeld, target } = sandbox.requests.at(-1);
  assert.equal(signatureHeld, true);
  assert.match(target, /\?product_coupon_id=1000000013&/);
  assert.deepEqual([signedMessage.split('\n')[1], signedMessage.endsWith('\n\n')], [target, true]);
});

test('a wrong parameter is named where it stands', async () => {
  const cases = [
    [ASK[USE]('Code_123456', { out_request_no: 'short' }), { field: '/out_request_no', value: 'short', location: 'body' }],
    [
      ASK[USE]('Code_123456', { associated_order_info: { transaction_id: 5 } }),
      { field: '/associated_order_info/transaction_id', value: 5, location: 'body' },
    ],
    [ASK[USE]('x'.repeat(41)), { field: 'coupon_code', value: 'x'.repeat(41), location: 'url' }],
    [ASK['userCoupons.get']('Code_123456', { appid: '' }), { field: 'appid', value: '', location: 'query' }],
    [ASK['userCoupons.list']({ coupon_state: 'GONE' }), { field: 'coupon_state', value: 'GONE', location: 'query' }],
    [ASK['userCoupons.list']({ page_token: '?' }), { field: 'page_token', value: '?', location: 'query' }],
    [ASK['userCoupons.list']({ page_size: '0' }), { field: 'page_size', value: '0', location: 'query' }],
    [ASK['busifavor.get']('x'.repeat(33)), { field: 'coupon_code', value: 'x'.repeat(33), location: 'url' }],
  ];
  for (const [request, { field, value, location }] of cases) {
    const { status, code, json } = await ask(sandbox, request);
    assert.deepEqual([status, code], [400, 'PARAM_ERROR'], field);
    const { issue, ...detail } = json.detail;
    assert.deepEqual(detail, { field, value, location });
    assert.ok(issue.length > 5);
  }
});

test('a query without a parameter says which one is missing', async () => {
  for (const name of ['brand_id', 'product_coupon_id', 'stock_id', 'appid']) {
    const request = ASK['userCoupons.get']();
    const url = new URL(request.target, 'https://x');
    url.searchParams.delete(name);
    const { json } = await ask(sandbox, { ...request, target: url.pathname + url.search });
    assert.deepEqual([json.code, json.detail.field, json.detail.issue], ['PARAM_ERROR', name, 'is required']);
  }
});

test('an order is exactly one of two kinds, and complete', async () => {
  const orders = [
    [{ associated_order_info: undefined }, 'PARAM_ERROR'],
    [{ associated_pay_score_order_info: { order_id: '1' } }, 'INVALID_REQUEST'],
    [{ associated_order_info: {} }, 'INVALID_REQUEST'],
    [{ associated_order_info: { out_trade_no: '1' } }, 'INVALID_REQUEST'],
    [{ associated_order_info: { out_trade_no: '1', mchid: '1900000001' } }, undefined],
  ];
  for (const [changes, expected] of orders) assert.equal((await ask(sandbox, ASK[USE](sandbox.coupons.create(), changes))).code, expected);
});

test('an unknown path is 404, another method 405; both unsigned, and name the nearest operation', async () => {
  const USERS = '/v3/marketing/partner/product-coupon/users';
  const USES = `userCoupons.use: POST ${USERS}/{openid}/coupons/{coupon_code}/use`;
  for (const [method, target, expected, nearest] of [
    ['POST', `${USERS}/o-1/coupons/Code_1/usee?brand_id=1`, 404, USES],
    ['POST', `${USERS.replace('product-coupon', 'productcoupon')}/o-1/coupons/Code_1/use`, 404, USES],
    ['POST', `/v3/marketing/product-coupon/users/o-1/coupons/Code_1/use`, 404, USES],
    ['GET', '/v3/marketing/partner/product-coupon/product-coupon/1', 404, /productCoupons\.get: GET /],
    ['PATCH', '/v3/marketing/partner/product-coupon/product-coupon/1', 404, /productCoupons\.update: PATCH /],
    ['GET', ASK[USE]().target, 405, USES],
    ['POST', '/v3/certificate', 404, 'certificates.download: GET /v3/certificates'],
    ['DELETE', '/v3/certificates', 405, 'certificates.download: GET /v3/certificates'],
    ['GET', '/', 404, 'certificates.download: GET /v3/certificates'],
    ['POST', '/brand/marketing/product-coupon/users/o-1/coupon', 404, /userCoupons\.send: POST \/brand\//],
    ['POST', `${USERS}/${seededIds.openid}/coupons/%E0%A4%A/use`, 404, USES],
  ]) {
    const { status, json, held } = await ask(sandbox, { method, target });
    assert.deepEqual([status, Object.keys(json), held], [expected, ['code', 'message'], undefined], target);
    assert.equal(json.code, expected === 404 ? 'NOT_FOUND' : 'METHOD_NOT_ALLOWED');
    const [, told] = /^the sandbox has no .* is (\S+: \S+ \S+)$/.exec(json.message);
    if (typeof nearest === 'string') assert.equal(told, nearest, target);
    else assert.match(told, nearest, target);
  }
});

test('a path is decoded once', async () => {
  const code = sandbox.coupons.create({ coupon_code: '券/%2F ü' });
  const request = ASK[USE](encodeURIComponent(code), { out_request_no: newNumber() });
  assert.equal((await ask(sandbox, request)).json.coupon_code, code);
});
