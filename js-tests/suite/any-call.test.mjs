// `request`: any other call of APIv3. What is signed and sent is checked by node:crypto and the URL parser; what JSON or a URL would not hold as
// it is given is refused before anything is sent.

import assert from 'node:assert/strict';
import { createVerify } from 'node:crypto';
import { test } from 'node:test';
import vm from 'node:vm';
import { lost, start } from './retrying.mjs';
import { client, found, merchant, refusal, rejection } from './wechatpay.mjs';

const wechatpay = client();
const ORDER = '/v3/pay/transactions/out-trade-no/ORDER_1';
const get = (changes) => ({ method: 'GET', path: ORDER, query: { mchid: '1900000001' }, ...changes });
const close = (changes) => ({ method: 'POST', path: `${ORDER}/close`, body: { mchid: '1900000001' }, ...changes });

/** Whether the signature of a prepared request holds over this text. */
function isSigned({ headers }, text) {
  const part = Object.fromEntries([...headers.Authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
  const message = text.replace('{time}', part.timestamp).replace('{nonce}', part.nonce_str);
  return createVerify('RSA-SHA256').update(message).verify(merchant.publicKey, part.signature, 'base64');
}

test('a call is signed over its method, path, query and body, and sent as signed', () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const body = { out_refund_no: '退款 1', amount: { refund: 1, total: 100, fee: null }, list: [[], {}, 0.5, true, ''], none: undefined };
    const prepared = wechatpay.request.prepare({ method, path: '/v3/refund/domestic/refunds', query: { a: 1 }, body });
    const text = '{"out_refund_no":"退款 1","amount":{"refund":1,"total":100,"fee":null},"list":[[],{},0.5,true,""]}';
    assert.deepEqual(
      [prepared.method, prepared.url, prepared.body, prepared.headers['Content-Type']],
      [method, 'https://api.mch.weixin.qq.com/v3/refund/domestic/refunds?a=1', text, 'application/json'],
    );
    assert.ok(isSigned(prepared, `${method}\n/v3/refund/domestic/refunds?a=1\n{time}\n{nonce}\n${text}\n`));
  }
  const prepared = wechatpay.request.prepare(get());
  assert.deepEqual([prepared.method, prepared.body, prepared.headers['Content-Type']], ['GET', undefined, undefined]);
  assert.ok(isSigned(prepared, `GET\n${ORDER}?mchid=1900000001\n{time}\n{nonce}\n\n`));
  assert.equal(wechatpay.request.prepare(close({ body: undefined })).body, undefined);
  assert.equal(wechatpay.request.prepare(close({ body: false })).body, 'false');
});

test('a query has each value encoded once, also of lists, and dates', () => {
  const query = { 'a b': "券 '&=+#%(!)*/", n: [1, -2, 0.5], b: true, empty: '', none: undefined, no: [], t: new Date(0), l: ['x', false] };
  const { url } = wechatpay.request.prepare(get({ query }));
  assert.equal(new URL(url).href, url);
  assert.deepEqual(
    [...new URL(url).searchParams],
    [
      ['a b', "券 '&=+#%(!)*/"],
      ['n', '1'],
      ['n', '-2'],
      ['n', '0.5'],
      ['b', 'true'],
      ['empty', ''],
      ['t', '1970-01-01T08:00:00+08:00'],
      ['l', 'x'],
      ['l', 'false'],
    ],
  );
  assert.equal(wechatpay.request.prepare(get({ query: {} })).url, `https://api.mch.weixin.qq.com${ORDER}`);
});

test('a path is sent as it is given, or refused where a URL parser would change it', async () => {
  const { request } = client({ signer: () => new Uint8Array(256) }); // RSA would take a minute
  let sent = 0;
  for (let code = 0; code < 0x3000; code += code < 0x200 ? 1 : 97) {
    const letter = String.fromCharCode(code);
    for (const path of [`/v3/a${letter}b`, `/v3/${letter}`, `/${letter}/a`, `/v3/${encodeURIComponent(letter)}`]) {
      let url;
      try {
        ({ url } = await request.prepareAsync(get({ path, query: undefined })));
      } catch (error) {
        assert.deepEqual(found(error), ['/path path'], path);
        continue;
      }
      assert.deepEqual([url, new URL(url).pathname], [`https://api.mch.weixin.qq.com${path}`, path]);
      sent += 1;
    }
  }
  assert.ok(sent > 700, `${sent}`);
  for (const path of [
    'https://api.mch.weixin.qq.com/v3/certificates',
    '//api.mch.weixin.qq.com/v3',
    'v3/certificates',
    '/',
    '/v3/a?b=1',
    '/v3/a#b',
    '/v3/a/',
    '/v3//a',
    '/v3/./a',
    '/v3/../a',
    '/v3/%2e%2E/a',
    '/v3/.%2e',
    '/v3/%',
    '/v3/%zz',
    '/v3/%ff',
    '/v3/a%0',
    '/v3/订单',
    '/v3/a\nb',
    '/v3/a\\b',
  ]) {
    const error = refusal(() => wechatpay.request.prepare(get({ path })));
    assert.deepEqual([error.code, error.outcome, ...found(error)], ['REQUEST_INVALID', 'not-sent', '/path path'], path);
  }
});

class Order {
  constructor() {
    this.id = 1;
  }
}
const cyclic = { body: {} };
cyclic.body.self = cyclic;
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();

for (const [what, call, findings] of [
  ['nothing', undefined, ['/method required', '/path required']],
  ['a text', '/v3/a', [' type']],
  ['a list', [], [' type']],
  ['null', null, [' type']],
  ['an instance of a class', new Order(), [' json']],
  ['a revoked Proxy', proxy, [' json']],
  ['a call that holds itself', cyclic, [' json']],
  ['a call without a method', get({ method: undefined }), ['/method required']],
  ['a call without a path', get({ path: undefined }), ['/path required']],
  ['a method in small letters', get({ method: 'get' }), ['/method enum']],
  ['a method of HTTP alone', get({ method: 'HEAD' }), ['/method enum']],
  ['a path that is no text', get({ path: 7 }), ['/path type']],
  ['an empty path', get({ path: '' }), ['/path path']],
  ['an unknown member', { ...get(), repeatble: true }, ['/repeatble unknown']],
  ['repeatable as a text', get({ repeatable: 'yes' }), ['/repeatable type']],
  ['a query as a text', get({ query: 'a=1' }), ['/query type']],
  ['a query as a list', get({ query: [['a', '1']] }), ['/query type']],
  ['a query that is null', get({ query: null }), ['/query type']],
  ['a query of another class', get({ query: new URLSearchParams('a=1') }), ['/query json']],
  [
    'null and objects in a query',
    get({ query: { 'a/b~': null, c: { d: 1 }, e: [[1]], f: '1' } }),
    ['/query/a~1b~0 type', '/query/c type', '/query/e type'],
  ],
  [
    'numbers in a query that are not exact',
    get({ query: { a: NaN, b: [2 ** 53], c: 1e300 } }),
    ['/query/a json', '/query/b/0 json', '/query/c json'],
  ],
  ['lone surrogates in a query', get({ query: { a: '\ud800', '\udc00': 'b' } }), ['/query/a json', '/query/\udc00 json']],
  ['a body of a GET', get({ body: {} }), ['/body body']],
  ['a body that is null', close({ body: null }), ['/body null']],
  ['a body that is a function', close({ body: () => 1 }), ['/body json']],
  ['a body of a class', close({ body: { order: new Order() } }), ['/body/order json']],
  ['bytes', close({ body: new Uint8Array(3) }), ['/body json']],
  [
    'what JSON drops or makes null',
    close({
      body: { a: NaN, b: -Infinity, c: [undefined], d: () => 1, e: Symbol('e'), f: new Map([[1, 2]]), g: 5n, h: [() => 1], i: undefined },
    }),
    ['a', 'b', 'c/0', 'd', 'e', 'f', 'g', 'h/0'].map((place) => `/body/${place} json`),
  ],
  [
    'integers that are not exact',
    close({ body: { a: 2 ** 53, b: [-(2 ** 53)], c: 1e21 } }),
    ['/body/a json', '/body/b/0 json', '/body/c json'],
  ],
  ['lone surrogates', close({ body: { a: ['\ud800'], '\udc00': 1 } }), ['/body/a/0 json', '/body/\udc00 json']],
  ['an invalid Date', close({ body: { a: new Date(NaN), b: new Map() } }), ['/body/a time', '/body/b json']],
  ['more than 1 MiB', close({ body: 'x'.repeat(1 << 20) }), [' json']],
]) {
  test(`${what} cannot be sent, which is an error before anything is`, async () => {
    for (const error of [
      refusal(() => wechatpay.request.prepare(call)),
      await rejection(wechatpay.request(call)),
      await rejection(wechatpay.request.withResponse(call)),
      await rejection((async () => wechatpay.request.prepareAsync(call))()),
    ]) {
      assert.deepEqual([error.name, error.code, error.outcome, error.attempts], ['RequestError', 'REQUEST_INVALID', 'not-sent', 0]);
      assert.deepEqual(found(error), findings);
    }
  });
}

test('what is plain is sent: of another realm, without a prototype, frozen, with toJSON, a Date', () => {
  const plain = vm.runInNewContext('({ a: [{ b: 1 }] })');
  const bare = Object.assign(Object.create(null), { c: new Date(0), d: new URL('https://example.com/'), e: { toJSON: () => 'f' } });
  const body = Object.freeze({ plain, bare, max: Number.MAX_SAFE_INTEGER });
  assert.deepEqual(JSON.parse(wechatpay.request.prepare(close({ body })).body), {
    plain: { a: [{ b: 1 }] },
    bare: { c: '1970-01-01T08:00:00+08:00', d: 'https://example.com/', e: 'f' },
    max: Number.MAX_SAFE_INTEGER,
  });
});

test('getters run once, and what the caller changes later changes nothing', async () => {
  let runs = 0;
  const bodies = [];
  const call = close({ repeatable: true });
  Object.defineProperty(call, 'body', { enumerable: true, get: () => ({ run: (runs += 1) }) });
  const step = (_, { body }) => {
    bodies.push(body);
    call.path = '/v3/other';
    throw lost();
  };
  await rejection(start([step, step, step]).client.request(call));
  assert.deepEqual([runs, ...bodies], [1, '{"run":1}', '{"run":1}', '{"run":1}']);
});
