// A response which is not WeChat Pay's is described by what it looks like: its status, type, server, and the first words of a page, in
// one printable line, without markup, and without anything that the request had.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { receiver } from './notification.mjs';
import { PARAMETERS, accept, client, couponEntity, refusal, rejection, use } from './wechatpay.mjs';

const prepared = client().userCoupons.use.prepare(use());
const stranger = (status, body, headers = {}) => ({ status, headers, body: typeof body === 'string' ? Buffer.from(body) : body });
const described = (...answer) => {
  const { code, outcome, message } = refusal(() => accept(prepared, stranger(...answer)));
  assert.deepEqual([code, outcome], ['UNRECOGNIZED_RESPONSE', 'unknown']);
  return /It looks like this: (.+?)\. (?:WeChat Pay responds so|It may have happened)/.exec(message)[1];
};
const HTML = { 'Content-Type': 'text/html; charset=utf-8', Server: 'nginx/1.27.1' };

/** Responses as they were seen, and what is said of them. */
const SEEN = [
  [
    [403, '<html><head><title>Access denied</title></head><body><h1>Request blocked</h1></body></html>', HTML],
    '403, text/html, Server: nginx/1.27.1, “Access denied Request blocked”',
  ],
  [
    [407, 'Proxy authentication required\r\n', { 'content-type': 'text/plain', server: 'squid' }],
    '407, text/plain, Server: squid, “Proxy authentication required”',
  ],
  [[404, ''], '404, no content type, without a body'],
  [
    [302, '', { Location: 'https://portal.example:8443/login?back=/v3/a' }],
    '302, no content type, redirects to https://portal.example:8443, without a body',
  ],
  [[307, '<a href="/x">moved</a>', { location: '/login', 'content-type': 'text/html' }], '307, text/html, “moved”'],
  [
    [200, '<!doctype html><title>登录</title><form action="/x">请登录 Wi-Fi</form>', HTML],
    '200, text/html, Server: nginx/1.27.1, “登录 请登录 Wi-Fi”',
  ],
  [
    [502, '{"message":"no Route matched with those values"}', { 'content-type': 'application/json', Server: 'kong/3' }],
    '502, application/json, Server: kong/3, “no Route matched with those values”',
  ],
  [[400, '{"error":{"status":400}}', { 'content-type': 'application/json' }], '400, application/json'],
  [[400, '{"code":400,"message":"bad"}'], '400, no content type, “bad”'],
  [[500, new Uint8Array([0x1f, 0x8b, 8, 0, 0, 1, 2, 3])], '500, no content type'],
  [
    [503, Buffer.from([0xb7, 0xfe, 0xce, 0xf1, 0xc6, 0xf7, 0xb7, 0xb1, 0xc3, 0xa6]), { 'content-type': 'text/html; charset=GBK' }],
    '503, text/html, “服务器繁忙”',
  ],
  [[503, Buffer.concat([Buffer.from('<meta charset="gb2312">'), Buffer.from([0xb7, 0xb1, 0xc3, 0xa6])])], '503, no content type, “繁忙”'],
  [[503, 'busy', { 'content-type': 'text/plain; charset=none-such' }], '503, text/plain, “busy”'],
  [
    [429, 'a<script>var x = "</b>";</script>b<style>p{}</style>c<!-- d <b> -->e &amp;&lt;f&gt;&nbsp;g<img alt="', HTML],
    '429, text/html, Server: nginx/1.27.1, “a b c e &<f> g”',
  ],
];

describe('what a response looks like that is not in the form of WeChat Pay', () => {
  for (const [answer, looks] of SEEN) it(`is described: ${looks}`, () => assert.equal(described(...answer), looks));

  it('is described by the first words only, in one printable line', () => {
    assert.equal(described(403, 'word '.repeat(100)), `403, no content type, “${'word '.repeat(24)}…”`);
    assert.equal(described(403, '\r\n\t a\u0085b\u2028c\u200bd\u202ee \u00a0f\ufeff '), '403, no content type, “a b c d e f”');
    assert.equal(described(403, `${' \n'.repeat(1500)}words`), '403, no content type, “words”');
    const odd = { 'content-type': `text/html${' x'.repeat(99)};a`, server: `nginx\u001b[31m${' y'.repeat(99)}` };
    assert.equal(described(403, 'w', odd), `403, text/html${' x'.repeat(25)} …, Server: nginx [31m${' y'.repeat(25)}…, “w”`);
    assert.equal(described(403, `${'<'.repeat(4000)}`), '403, no content type');
  });

  it('is described quickly for a page of any length', () => {
    for (const page of [
      '<'.repeat(3 << 20),
      '<!--'.repeat(1 << 20),
      '<script'.repeat(1 << 19),
      `<${'a'.repeat(3 << 20)}`,
      '&'.repeat(3 << 20),
      ' '.repeat(3 << 20),
    ]) {
      const start = performance.now();
      described(403, page, HTML);
      assert.ok(performance.now() - start < 1000);
    }
  });

  it('has a hint where WeChat Pay itself responds so', () => {
    const message = (...answer) => refusal(() => accept(prepared, stranger(...answer))).message;
    for (const status of [404, 405])
      assert.match(
        message(status, ''),
        /without a body\. WeChat Pay responds so to a path that it does not know: check baseUrl, or the path given to request\. /,
      );
    for (const answer of [
      [404, 'Not Found'],
      [403, ''],
      [502, ''],
    ])
      assert.doesNotMatch(message(...answer), /baseUrl/);
  });

  it('is described for calls as well', async () => {
    const fetch = async () => new Response('<h1>blocked</h1>', { status: 403, headers: HTML });
    const { code, outcome, status, message } = await rejection(client({ fetch }).userCoupons.use(use()));
    assert.deepEqual([code, outcome, status], ['UNRECOGNIZED_RESPONSE', 'unknown', 403]);
    assert.match(message, /It looks like this: 403, text\/html, Server: nginx\/1\.27\.1, “blocked”\./);
  });
});

describe('a success without any header of WeChat Pay', () => {
  const refusedAs = (...answer) => refusal(() => accept(prepared, stranger(...answer)));

  it('is an error as forged if it has the form of one, without its body', () => {
    const secret = JSON.stringify(couponEntity({ attach: 'SECRET-of-a-coupon', message: 'no words' }));
    for (const [status, body, looks] of [
      [200, secret, '200, application/json'],
      [200, '{<html>', '200, application/json'],
      [204, '', '204, application/json, without a body'],
    ]) {
      const { name, code, outcome, message } = refusedAs(status, body, { 'content-type': 'application/json' });
      assert.deepEqual([name, code, outcome], ['VerificationError', 'HEADER_MISSING', 'unknown']);
      assert.ok(message.includes(` It looks like this: ${looks}. `), message);
    }
  });

  it('is described only if there is none of them', () => {
    const { code, message } = refusedAs(200, '<html>', { 'wechatpay-serial': 'PUB_KEY_ID_1' });
    assert.equal(code, 'HEADER_MISSING');
    assert.doesNotMatch(message, /looks like/);
  });
});

describe('a notification without any header of WeChat Pay', () => {
  it('is not described: its sender is not what answered', () => {
    const { code, message } = refusal(() => receiver().notifications.open({ 'content-type': 'text/html' }, '<html>hello</html>'));
    assert.equal(code, 'HEADER_MISSING');
    assert.doesNotMatch(message, /looks like|hello/);
  });
});

describe('what a page repeats of the request', () => {
  const SECRET = {
    openid: 'oSECRET-openid-394z',
    coupon_code: '券码 SECRET/code?',
    store_id: 'SECRET-store',
    out_request_no: 'SECRET_NUMBER_1',
  };
  const order = '4200000000999999999999999999';
  const own = client().userCoupons.use.prepare(use({ ...SECRET, associated_order_info: { transaction_id: order } }));
  const token = 'SECRET-token+/=';
  const asked = client().userCoupons.list.prepare(PARAMETERS['userCoupons.list']({ openid: SECRET.openid, page_token: token }));

  /** Pages that repeat a request in every way that a server does. */
  const pagesOf = ({ method, url, body = '', signedMessage, headers }, values) => [
    url,
    body,
    new URL(url).pathname,
    decodeURIComponent(url),
    signedMessage,
    headers.Authorization,
    `The requested URL ${new URL(url).pathname} was rejected.`,
    `${method} ${url} HTTP/1.1\nAuthorization: ${headers.Authorization}`,
    ...values.flatMap((value) => [value, value.toUpperCase(), value.slice(0, 11), value.slice(3)]),
  ];
  const eightOf = (value) => Array.from({ length: value.length - 7 }, (_, at) => value.slice(at, at + 8).toLowerCase());
  const isFree = (text, secrets) => {
    for (const secret of secrets) assert.ok(!text.toLowerCase().includes(secret), `${secret} in ${text}`);
  };

  it('is in no message about it, wherever it repeats it', () => {
    let messages = 0;
    for (const [request, values] of [
      [own, [...Object.values(SECRET), order]],
      [asked, [SECRET.openid, token]],
    ]) {
      const [, signature] = /signature="([^"]+)"/.exec(request.headers.Authorization);
      const secrets = [...[...values, ...values.map(encodeURIComponent)].flatMap(eightOf), signature.slice(0, 48).toLowerCase()];
      assert.throws(() => isFree(request.url, secrets)); // the search finds what it looks for
      for (const page of pagesOf(request, values)) {
        const line = page.replaceAll('\n', ' ');
        const spelled = page.replaceAll('&', '&amp;');
        const answers = [
          stranger(403, `<title>${spelled}</title>`),
          stranger(403, page),
          stranger(502, JSON.stringify({ message: page })),
          stranger(403, '', { Server: line }),
          stranger(403, 'x', { 'content-type': line }),
          stranger(302, '', { Location: `http://portal.example/${line}` }),
          stranger(200, `<p>${spelled}</p>`),
        ];
        for (const answer of answers) {
          const { code, message, stack } = refusal(() => accept(request, answer));
          assert.equal(code, 'UNRECOGNIZED_RESPONSE');
          isFree(message, secrets);
          isFree(stack, secrets);
          messages += 1;
        }
      }
    }
    assert.equal(messages, 7 * (8 + 5 * 4 + 8 + 2 * 4));
  });

  it('is marked by an ellipsis, and the rest stays readable', () => {
    const { message } = refusal(() => accept(own, stranger(403, `The requested URL ${new URL(own.url).pathname} was rejected.`)));
    assert.match(message, /“The requested URL \/v3\/marketing\/partner\/product-coupon\/users\/…\/coupons\/…\/use was rejected\.”/);
    // What is short, such as a page_size of 50, says nothing about anybody.
    const short = refusal(() => accept(asked, stranger(403, 'at most 50 are USED a page')));
    assert.match(short.message, /“at most 50 are … a page”/);
  });
});
