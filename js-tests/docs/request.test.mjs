// The page on other APIs: its code at the sandbox and at a server that sends a file, and what it says is refused.

import assert from 'node:assert/strict';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { literal } from './document.mjs';
import { pageTests } from './page.mjs';
import { openSandbox } from './workshop.mjs';
import { client, refusal, rejection } from '../suite/wechatpay.mjs';
import { WechatPay } from 'wechatpay-coupon';

const { chinese, english } = pageTests('request', {
  async 'request.ts'(_, { run, sandbox }) {
    const { code, lines, errors } = await run('request.ts');
    assert.deepEqual({ code, lines, errors }, { code: 0, lines: ['EFFECTIVE'], errors: '' });
    assert.deepEqual(
      sandbox.requests.map(({ operation, signatureHeld }) => ({ operation, signatureHeld })),
      [{ operation: 'userCoupons.get', signatureHeld: true }],
    );
  },

  async 'download.ts'(t, { script, config }) {
    const file = Buffer.from('交易时间,公众账号ID\n');
    const seen = [];
    const server = createServer((request, response) => {
      seen.push([request.url, request.headers.authorization]);
      response.end(file);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => server.close());
    const [sha1, other] = [file, 'another file'].map((bytes) => createHash('sha1').update(bytes).digest('hex'));
    const text = `
      import { download } from './download.ts';
      const url = 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=a%2Bb%3D';
      const bytes = await download(url, '${sha1}');
      const refused = await download(url, '${other}').catch(({ message }) => message);
      console.log(JSON.stringify([Buffer.from(bytes).toString(), refused]));`;
    const found = await script(text, { WXPAY_BASE_URL: `http://127.0.0.1:${server.address().port}` });
    assert.deepEqual(found, [file.toString(), 'not what was announced']);
    assert.equal(seen.length, 2);
    for (const [url, authorization] of seen) {
      assert.equal(url, '/v3/billdownload/file?token=a%2Bb%3D');
      const item = (name) => new RegExp(`${name}="([^"]+)"`).exec(authorization)[1];
      const message = `GET\n${url}\n${item('timestamp')}\n${item('nonce_str')}\n\n`;
      assert.ok(verify('RSA-SHA256', Buffer.from(message), createPublicKey(config.privateKey), Buffer.from(item('signature'), 'base64')));
    }
  },
});

describe('the table of parameters', () => {
  const { request } = client();

  it('has those that request takes, and no other', () => {
    const names = [chinese, english].map(({ tables: [rows] }) => rows.map(([name]) => literal(name)));
    assert.deepEqual(names[0], names[1]);
    const given = { method: 'POST', path: '/v3/a', query: {}, body: {}, repeatable: true };
    assert.deepEqual(names[0], Object.keys(given));
    assert.equal(request.prepare(given).method, 'POST');
    assert.deepEqual(found(refusal(() => request.prepare({ ...given, more: 1 }))), ['/more unknown']);
  });

  it('is right about what is refused', () => {
    const post = { method: 'POST', path: '/v3/a' };
    const refused = [
      ['/method enum', { ...post, method: 'FETCH' }],
      ...[
        'v3/a',
        '/v3//a',
        '/v3/./a',
        '/v3/../a',
        '/v3/%2e%2E/a',
        '/v3/a?b=1',
        '/v3/券',
        '/v3/a b',
        'https://api.mch.weixin.qq.com/v3/a',
      ].map((path) => ['/path path', { ...post, path }]),
      ['/query/a type', { ...post, query: { a: {} } }],
      ['/body body', { method: 'GET', path: '/v3/a', body: {} }],
      ...[NaN, 1n, 2 ** 53, new Map()].map((a) => ['/body/a json', { ...post, body: { a } }]),
    ];
    for (const [finding, call] of refused) {
      const error = refusal(() => request.prepare(call));
      assert.deepEqual([error.code, error.outcome, ...found(error)], ['REQUEST_INVALID', 'not-sent', finding], call.path);
    }
  });

  it('is right about what is written', () => {
    const at = new Date('2025-08-03T04:00:00Z');
    const query = { a: ['x y', 1, true], b: undefined, at };
    const { url, body } = request.prepare({ method: 'POST', path: '/v3/a', query, body: { at, none: null } });
    assert.equal(new URL(url).search, '?a=x%20y&a=1&a=true&at=2025-08-03T12%3A00%3A00%2B08%3A00');
    assert.equal(body, '{"at":"2025-08-03T12:00:00+08:00","none":null}');
  });

  it('is right about what is sent again, and what has no signature', async (t) => {
    const sandbox = await openSandbox(t);
    const wechatpay = new WechatPay({ ...sandbox.config, retry: { delay: 0 } });
    t.after(() => wechatpay.free());
    const attempts = async (fault, call) => {
      sandbox.fault(fault, { times: 3 });
      const error = await rejection(wechatpay.request(call));
      sandbox.clearFaults();
      return [error.attempts, error.code];
    };
    const post = { method: 'POST', path: '/v3/marketing/partner/product-coupon/notify-configs', body: {} };
    const get = { method: 'GET', path: '/v3/marketing/partner/product-coupon/product-coupons/1000000013', query: { brand_id: '120344' } };
    assert.deepEqual(await attempts('drop-after', get), [3, 'TRANSPORT_FAILED']);
    assert.deepEqual(await attempts('drop-after', post), [1, 'TRANSPORT_FAILED']);
    assert.deepEqual(await attempts('drop-after', { ...post, repeatable: true }), [3, 'TRANSPORT_FAILED']);
    assert.deepEqual(await attempts('signature-missing', get), [1, 'HEADER_MISSING']);
    assert.equal('resolve' in wechatpay.request, false);
  });
});

const found = ({ findings }) => findings.map(({ path, rule }) => `${path} ${rule}`);
