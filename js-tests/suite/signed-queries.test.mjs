// A query is signed as it is sent: for each operation without a body and 20 hostile but valid parameter sets the signed
// text is rebuilt from the raw request line that a server received, with an empty line for the body, and the signature is checked and
// made again with node:crypto. The path and the query name each parameter once, encoded once.

import assert from 'node:assert/strict';
import { sign, verify } from 'node:crypto';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { PARAMETERS, PATHS, QUERIES, client, merchant, operationOf, pkcs8, refusal, rejection } from './wechatpay.mjs';

const HOSTILE = [
  'a/b',
  'a%2Fb',
  '%',
  '%25%',
  'a?b=c',
  'a#b',
  'a+b c',
  '"quoted"',
  "it's",
  'back\\slash',
  '中文券码',
  '券🎫👨‍👩‍👧',
  '\u0000\u0001\u001f\u007f',
  'line\nbreak\r\n\ttab',
  'Y3Vyc29y+/==',
  '...',
  '@:;,=&$!*()[]{}<>^`|',
  '\u202e\u2028\u2029\ufeff',
  '&brand_id=1',
  '/../..//',
];
assert.equal(HOSTILE.length, 20);

/** What the server gets, and says nothing of use to. */
const received = [];
const server = createServer((request, response) => {
  const chunks = [];
  request
    .on('data', (chunk) => chunks.push(chunk))
    .on('end', () => {
      received.push({ method: request.method, target: request.url, headers: request.headers, body: Buffer.concat(chunks) });
      response.writeHead(404).end();
    });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const baseUrl = `http://127.0.0.1:${server.address().port}`;

/** The hostile text in every parameter that may hold it. */
const hostile = (name, text) => {
  const free = Object.keys(PARAMETERS[name]()).filter((field) => !['coupon_state', 'state', 'page_size'].includes(field));
  return PARAMETERS[name](Object.fromEntries(free.map((field) => [field, text])));
};

/** As the pages have them, in the declared order. */
const IN_QUERY = {
  'userCoupons.get': ['product_coupon_id', 'stock_id', 'appid', 'brand_id'],
  'userCoupons.list': ['product_coupon_id', 'stock_id', 'appid', 'coupon_state', 'page_size', 'page_token', 'brand_id'],
  'busifavor.get': [],
  'stocks.get': ['brand_id'],
  'stocks.list': ['state', 'page_size', 'page_token', 'brand_id'],
  'stocks.listStores': ['page_size', 'page_token', 'brand_id'],
};
assert.deepEqual(Object.keys(IN_QUERY), QUERIES);

for (const name of QUERIES) {
  test(`${name}: 20 of 20 hostile sets arrive as signed, without a body`, async (t) => {
    const wechatpay = client({ baseUrl, fetch: undefined });
    t.after(() => wechatpay.free());
    for (const text of HOSTILE) {
      const params = hostile(name, text);
      const prepared = operationOf(wechatpay, name).prepare(params);
      assert.deepEqual([prepared.method, prepared.body], ['GET', undefined]);
      assert.equal(new URL(prepared.url).href, prepared.url);

      // By the call itself, and by a transport of one's own.
      assert.equal((await rejection(operationOf(wechatpay, name)(params))).status, 404);
      await fetch(prepared.url, prepared);
      const [called, sent] = received.splice(0);
      assert.equal(called.target, sent.target);

      for (const { method, target, headers, body } of [called, sent]) {
        assert.deepEqual([method, body.length, headers['content-type'], headers['content-length']], ['GET', 0, undefined, undefined]);
        assert.equal(baseUrl + target, prepared.url);
        assert.match(target, /^\/[\w.~%/-]+(\?[\w.~%&=-]+)?$/);
        const { nonce, signature, timestamp } =
          /nonce_str="(?<nonce>\w+)",signature="(?<signature>[^"]+)",timestamp="(?<timestamp>\d+)"/.exec(headers.authorization).groups;
        const message = Buffer.from(`GET\n${target}\n${timestamp}\n${nonce}\n\n`);
        assert.ok(verify('RSA-SHA256', message, merchant.publicKey, Buffer.from(signature, 'base64')));
        assert.equal(sign('RSA-SHA256', message, pkcs8(merchant.privateKey)).toString('base64'), signature);
        assert.equal(headers.accept, 'application/json');
      }
      assert.equal(prepared.signedMessage.split('\n')[1], sent.target);

      const { pathname, searchParams } = new URL(prepared.url);
      const segments = pathname.split('/').map(decodeURIComponent);
      assert.deepEqual(
        PATHS[name].filter((field) => !segments.includes(params[field])),
        [],
      );
      const query = IN_QUERY[name].map((field) => [field, String(params[field])]);
      assert.deepEqual([...searchParams], query);
      // Not as a form: a plus sign is no space, and a space no plus sign.
      const [, raw = ''] = prepared.url.split('?');
      assert.deepEqual(
        raw
          .split('&')
          .filter(Boolean)
          .map((pair) => pair.split('=').map(decodeURIComponent)),
        query,
      );
    }
  });
}

test('with a signer function the same query is signed', async () => {
  const { url, body, headers, signedMessage } = client().userCoupons.get.prepare(PARAMETERS['userCoupons.get']());
  const signer = async (message) => new Uint8Array(sign('RSA-SHA256', message, merchant.privateKey));
  const external = await client({ privateKey: undefined, signer }).userCoupons.get.prepareAsync(PARAMETERS['userCoupons.get']());
  assert.deepEqual([external.url, external.body], [url, body]);
  assert.deepEqual(Object.keys(external.headers), Object.keys(headers));
  assert.deepEqual(external.signedMessage.split('\n').toSpliced(3, 1), signedMessage.split('\n').toSpliced(3, 1));
  assert.equal(signedMessage.split('\n').length, 6);
});

test('what is left out is not in the query, and each value is a documented one', () => {
  const { list } = client().userCoupons;
  const { openid, appid, brand_id } = PARAMETERS['userCoupons.list']();
  const { search } = new URL(list.prepare({ openid, appid, brand_id, stock_id: undefined }).url);
  assert.equal(search, `?appid=${appid}&brand_id=${brand_id}`);
  const states = ['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'];
  for (const coupon_state of states)
    assert.match(list.prepare({ openid, appid, brand_id, coupon_state }).url, new RegExp(`coupon_state=${coupon_state}&`));
  for (const page_size of [1, 50])
    assert.match(list.prepare({ openid, appid, brand_id, page_size }).url, new RegExp(`&page_size=${page_size}&`));
  const wrong = [
    { coupon_state: 'used' },
    { coupon_state: 'FROZEN' },
    { page_size: 0 },
    { page_size: 51 },
    { page_size: 1.5 },
    { page_size: '20' },
    { page_token: '' },
  ];
  for (const change of wrong) {
    const error = refusal(() => list.prepare({ openid, appid, brand_id, ...change }));
    assert.deepEqual([error.code, error.findings.map(({ path }) => path)], ['REQUEST_INVALID', [`/${Object.keys(change)[0]}`]]);
  }
});
