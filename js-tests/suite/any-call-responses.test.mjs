// `request`: what comes back of any other call, signed by node:crypto or from the sandbox; when it is repeated, and what its errors say.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox, seededIds } from 'wechatpay-coupon/sandbox';
import { error as answeredWith, lost, refused, response, start } from './retrying.mjs';
import { accept, client, found, refusal, rejection, signedResponse, unsignedResponse } from './wechatpay.mjs';

const wechatpay = client();
const ORDER = '/v3/pay/transactions/out-trade-no/ORDER_1';
const get = (changes) => ({ method: 'GET', path: ORDER, query: { mchid: '1900000001' }, ...changes });
const close = (changes) => ({ method: 'POST', path: `${ORDER}/close`, body: { mchid: '1900000001' }, ...changes });

test('a response is any JSON, with integers beyond 2^53-1 as their digits, or nothing', () => {
  const prepared = wechatpay.request.prepare(close());
  const read = (body, options) => accept(prepared, signedResponse(body, options));
  for (const data of [{ a: [1.5, null, { b: '券' }] }, [], [{ id: 1 }], 'text', 7, true, null]) {
    const { data: given, findings, status } = read(JSON.stringify(data));
    assert.deepEqual([given, findings, status], [data, [], 200]);
  }
  const { data, findings } = read('{"id":9007199254740993,"list":[12345678901234567890]}', { status: 201 });
  assert.deepEqual(data, { id: '9007199254740993', list: ['12345678901234567890'] });
  assert.deepEqual(found({ findings }), ['/id safe_integer', '/list/0 safe_integer']);
  assert.deepEqual([read('', { status: 204 }).data, read('').data], [undefined, undefined]);
});

test('a response is verified first, and read after', () => {
  const prepared = wechatpay.request.prepare(close());
  const { headers, status } = signedResponse('{"a":1}');
  const of = (response) => {
    const { name, code, outcome } = refusal(() => accept(prepared, response));
    return [name, code, outcome];
  };
  assert.deepEqual(of({ status, headers, body: '{"a":2}' }), ['VerificationError', 'SIGNATURE_MISMATCH', 'unknown']);
  assert.deepEqual(of(unsignedResponse(200, '{"a":1}')), ['VerificationError', 'HEADER_MISSING', 'unknown']);
  assert.deepEqual(of(unsignedResponse(204)), ['VerificationError', 'HEADER_MISSING', 'unknown']);
  assert.deepEqual(of(unsignedResponse(200, 'a,b\n1,2')), ['ApiError', 'UNRECOGNIZED_RESPONSE', 'unknown']);
  assert.deepEqual(of(signedResponse('a,b\n1,2')), ['ResponseError', 'BODY_NOT_JSON', 'unknown']);
  assert.deepEqual(of(signedResponse('{"code":"ACCEPTED"}', { status: 202 })), ['ApiError', 'API_ERROR', 'unknown']);
  assert.deepEqual(of(answeredWith(400, 'PARAM_ERROR')), ['ApiError', 'API_ERROR', 'rejected']);
  assert.deepEqual(of(answeredWith(500)), ['ApiError', 'API_ERROR', 'unknown']);
});

const done = () => signedResponse('{"done":true}');

test('only a GET and what is repeatable is repeated', async () => {
  for (const [call, repeats] of [
    [get(), true],
    [get({ repeatable: false }), false],
    [close(), false],
    [close({ repeatable: undefined }), false],
    [close({ repeatable: false }), false],
    [close({ repeatable: true }), true],
    [close({ method: 'DELETE' }), false],
  ]) {
    const { client, sent } = start([lost(), answeredWith(503), done()]);
    if (repeats) {
      assert.deepEqual(await client.request(call), { done: true });
      assert.deepEqual(new Set(sent.map(({ url, method, body }) => [url, method, body].join())).size, 1);
      assert.equal(new Set(sent.map(({ headers }) => headers.Authorization)).size, 3);
    } else {
      assert.deepEqual((await rejection(client.request(call))).outcome, 'unknown');
    }
    assert.equal(sent.length, repeats ? 3 : 1);
  }
});

test('the outcome of a call is that of all its tries, and says what to do', async () => {
  for (const [steps, call, outcome, advice] of [
    [[refused()], close(), 'not-sent', /This call sent nothing\.$/],
    [[answeredWith(404, 'ORDER_NOT_EXIST')], close(), 'rejected', /This request changed nothing\.$/],
    [[lost()], close(), 'unknown', /a repeat may do it twice: find out before you send anything again\.$/],
    [[lost(), lost(), lost()], close({ repeatable: true }), 'unknown', /send the identical request again .* may be refused although/],
    // Whatever the repeat is refused with: the first try may have done it.
    [
      [lost(), answeredWith(400, 'ORDER_CLOSED')],
      close({ repeatable: true }),
      'unknown',
      /earlier try may have done it, whose repeat is refused/,
    ],
    [[lost(), lost(), lost()], get(), 'unknown', /A query changes nothing: send it again\.$/],
  ]) {
    const error = await rejection(start(steps).client.request(call));
    assert.equal(error.outcome, outcome);
    assert.match(error.message, advice);
  }
});

test('it goes to the other host, with the path of baseUrl before its own', async () => {
  const { client, sent } = start([refused(), done()], { baseUrl: 'https://a.example.com/proxy', backupUrl: 'https://b.example.com' });
  await client.request(get());
  assert.deepEqual(
    sent.map(({ url }) => url),
    [`https://a.example.com/proxy${ORDER}?mchid=1900000001`, `https://b.example.com${ORDER}?mchid=1900000001`],
  );
});

test('messages have nothing of the path, the query or the body that WeChat Pay repeats', async () => {
  const said = 'user oh-394z-6CGkNoJrsDLTTUKiAnp4 of wx233544546545989 has no order for 12345678';
  const call = {
    method: 'POST',
    path: '/v3/users/oh-394z-6CGkNoJrsDLTTUKiAnp4',
    query: { appid: 'wx233544546545989' },
    body: { phone: '12345678' },
  };
  const body = JSON.stringify({ code: 'PARAM_ERROR', message: said });
  const error = await rejection(start([unsignedResponse(400, body)]).client.request(call));
  assert.match(error.message, /400 PARAM_ERROR\. It said “user … of … has no order for …”/);
});

test('an observer sees the method and no path, also of a call that cannot be sent', async () => {
  const events = [];
  const { client } = start([done()], { observe: ({ type, operation, method, path }) => events.push([type, operation, method, path]) });
  await client.request(close());
  await rejection(client.request(close({ body: new Map() })));
  assert.deepEqual(events, [
    ['request', 'request', 'POST', ''],
    ['response', 'request', 'POST', ''],
    ['error', 'request', '', ''],
  ]);
});

test('a signer function and WebCrypto sign it too, and options end it', async () => {
  for (const signer of ['webcrypto', () => new Uint8Array(256)]) {
    const { request } = client({ signer });
    assert.equal(refusal(() => request.prepare(get())).code, 'CONFIG_INVALID');
    assert.match((await request.prepareAsync(get())).headers.Authorization, /^WECHATPAY2-SHA256-RSA2048 mchid="1900000001"/);
  }
  assert.equal((await rejection(wechatpay.request(get(), { signal: AbortSignal.abort() }))).code, 'ABORTED');
  assert.equal((await rejection(wechatpay.request(get(), { retries: 1 }))).at, 'options');
  const freed = client();
  const { request } = freed;
  freed.free();
  assert.equal((await rejection(request(get()))).code, 'CLIENT_FREED');
});

test('against the sandbox it gives what the operation gives, of both sides', async () => {
  const sandbox = await createSandbox();
  const { openid, appid, brand_id } = seededIds;
  const user = { openid, appid, product_coupon_id: '1000000013', stock_id: '1000000013001', coupon_code: 'Code_123456' };
  for (const [wechatpay, own, start, more] of [
    [new WechatPay(sandbox.config), { brand_id }, '/v3/marketing/partner', { brand_id }],
    [new WechatPayBrand(sandbox.brandConfig), {}, '/brand/marketing', {}],
  ]) {
    const list = await wechatpay.userCoupons.list({ openid, appid, ...own });
    const [{ coupon_code, product_coupon, stock }] = list.user_coupon_list;
    const params = { ...user, coupon_code, product_coupon_id: product_coupon.product_coupon_id, stock_id: stock.stock_id, ...own };
    const coupon = await wechatpay.userCoupons.get(params);
    const path = `${start}/product-coupon/users/${openid}/coupons/${coupon_code}`;
    const query = { product_coupon_id: params.product_coupon_id, stock_id: params.stock_id, appid, ...more };
    assert.deepEqual(await wechatpay.request({ method: 'GET', path, query }), coupon);
    const prepared = wechatpay.request.prepare({ method: 'GET', path, query });
    const answer = await sandbox.fetch(prepared.url, prepared);
    assert.deepEqual(prepared.accept(answer.status, answer.headers, await answer.arrayBuffer()).data, coupon);
    const missing = await rejection(wechatpay.request({ method: 'GET', path: `${path}0`, query }));
    assert.deepEqual([missing.name, missing.outcome, missing.status], ['ApiError', 'rejected', 404]);
    sandbox.fault('drop-after');
    assert.deepEqual(await wechatpay.request({ method: 'GET', path, query }, { retry: { delay: 0 } }), coupon);
  }
});

test('the response that a fetch gives is read as any', async () => {
  const { data, attempts, body } = await client({ fetch: async () => response(done()) }).request.withResponse(get());
  assert.deepEqual([data, attempts, Buffer.from(body).toString()], [{ done: true }, 1, '{"done":true}']);
});
