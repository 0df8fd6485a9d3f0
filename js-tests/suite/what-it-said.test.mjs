// The message of an ApiError has WeChat Pay's own words: its message, and the field and issue of its detail, however deep; in one
// printable line, cut, and without any value of the request, also where those words repeat one.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { PARAMETERS, accept, client, fixture, refusal, rejection, signedResponse, unsignedResponse, use } from './wechatpay.mjs';

const prepared = client().userCoupons.use.prepare(use());
const refused = (content, status = 400, request = prepared) =>
  refusal(() => accept(request, unsignedResponse(status, typeof content === 'string' ? content : JSON.stringify(content))));
const said = (content, ...more) =>
  / It said (.+?)\. (?=This request|It may|WeChat Pay saw|Check|The )/.exec(refused(content, ...more).message)?.[1];

/** The error responses that were seen, and what the message has of them. */
const SEEN = {
  '400.INVALID_REQUEST.missing-user-agent.real-2026': '“Http头缺少Accept或User-Agent”',
  '400.PARAM_ERROR.detail-body-pointer': '“参数错误” (/amount/currency: Currency code is invalid)',
  '401.SIGN_ERROR.forged-signature.real-2026': '“签名错误”',
  '401.SIGN_ERROR.missing-authorization.real-2026': '“Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》”',
  '401.SIGN_ERROR.pay-transactions.real-2026': '“签名信息错误，验签失败”',
  '401.SIGN_ERROR.sign_information.doc': '“错误的签名，验签失败” (signature: sign not match)',
  '401.SIGN_ERROR.sign_information.real-2025': '“签名错误” (signature: sign not match)',
  '401.SIGN_ERROR.stale-timestamp.real-2026': '“Http头Authorization中的timestamp与发起请求的时间不得超过5分钟”',
  '4xx.detail-value-number.fragment': '“(message not given in the source)”',
};

describe('what WeChat Pay said', () => {
  for (const [name, words] of Object.entries(SEEN)) {
    it(`is in the message: ${name}`, () => {
      const text = fixture(`errors/${name}.json`);
      const status = Number(/^\d+/.exec(name)[0]) > 99 ? Number(/^\d+/.exec(name)[0]) : 400;
      assert.equal(said(text, status), words);
      // Neither the value that was wrong, nor the text that the server has signed again.
      const { detail } = JSON.parse(text);
      const { message } = refused(text, status);
      for (const never of [
        detail?.value,
        detail?.sign_information?.url,
        detail?.sign_information?.truncated_sign_message?.split('\n')[3],
      ]) {
        if (never !== undefined) assert.ok(!message.includes(String(never)), message);
      }
    });
  }

  it('is taken from the detail at either depth, and from parts that are texts only', () => {
    const of = (detail, message = 'm') => said({ code: 'PARAM_ERROR', message, detail });
    assert.equal(of({ detail: { field: '/a', issue: 'b' } }), '“m” (/a: b)');
    assert.equal(of({ field: '/a', detail: { field: '/z', issue: 'b' } }), '“m” (/a: b)');
    assert.equal(of({ field: '', issue: 7, detail: { issue: 'b' } }), '“m” (b)');
    assert.equal(of({ field: '/a', value: 'SECRET', location: 'body' }), '“m” (/a)');
    for (const detail of [
      undefined,
      null,
      'text',
      7,
      [],
      [{ field: '/a' }],
      {},
      { detail: null },
      { detail: [] },
      { field: {}, issue: [] },
    ])
      assert.equal(of(detail), '“m”', inspect(detail));
    assert.equal(of({ field: '/a', issue: 'b' }, ''), '/a: b');
    assert.equal(of({}, ''), undefined);
    assert.equal(said({ code: 'PARAM_ERROR', message: { a: 1 } }), undefined);
  });

  it('comes after the documented meaning, and before the advice', () => {
    const { message } = refused({ code: 'RATELIMIT_EXCEEDED', message: '频率超限' }, 429);
    assert.match(
      message,
      /^WeChat Pay responded with 429 RATELIMIT_EXCEEDED \(.*：.*\)\. It said “频率超限”\. This request changed nothing\.$/,
    );
  });

  it('is one line that can be printed, and of bounded length', () => {
    assert.equal(
      said({ code: 'A', message: ' a\r\n\u001b[31mb\u0000\u202ec\u2028d\ufeff\t', detail: { issue: 'x\ny' } }),
      '“a [31mb c d” (x y)',
    );
    const long = said({ code: 'A', message: 'word '.repeat(999), detail: { field: '/f '.repeat(999), issue: '字 '.repeat(999) } });
    assert.equal(long, `“${'word '.repeat(40)}…” (${'/f '.repeat(40)}…: ${'字 '.repeat(60)}…)`);
  });

  it('is in the message of a call, of a signed error, and of an earlier try', async () => {
    const text = '{"code":"SYSTEM_ERROR","message":"系统错误"}';
    const fetch = async () => new Response(text, { status: 500 });
    assert.match((await rejection(client({ fetch }).userCoupons.use(use()))).message, /It said “系统错误”\./);
    assert.match(refusal(() => accept(prepared, signedResponse(text, { status: 500 }))).message, /It said “系统错误”\./);
    assert.match(refused('{"code":"ACCEPTED","message":"处理中"}', 500).message, /It said “处理中”\./);
  });
});

describe('what WeChat Pay repeats of the request', () => {
  const SECRET = {
    openid: 'oSECRET-openid-394z',
    coupon_code: '券码 SECRET/code?',
    store_id: 'SECRET-store',
    out_request_no: 'SECRET_NUMBER_1',
  };
  const own = client().userCoupons.use.prepare(use(SECRET));
  const asked = client().userCoupons.list.prepare(PARAMETERS['userCoupons.list']({ openid: SECRET.openid }));
  const marked = [...Object.values(SECRET), ...Object.values(SECRET).map(encodeURIComponent)];

  it('is not in the message: URLs, openids, codes, numbers, the text that was signed', () => {
    let count = 0;
    for (const words of [...Object.values(SECRET), own.url, new URL(own.url).pathname, own.body, own.signedMessage, asked.url]) {
      for (const content of [
        { message: words },
        { message: `用户 ${words} 不存在` },
        { detail: { field: words } },
        { detail: { issue: words } },
        { detail: { detail: { issue: `"${words}"` } } },
      ]) {
        for (const [request, status] of [
          [own, 400],
          [own, 401],
          [asked, 404],
        ]) {
          if (request === asked && words !== SECRET.openid && words !== asked.url) continue;
          const { message, stack, code } = refused({ code: 'SIGN_ERROR', message: 'm', ...content }, status, request);
          assert.equal(code, 'API_ERROR');
          for (const secret of marked) assert.ok(!message.includes(secret) && !stack.includes(secret), `${secret} in ${message}`);
          count += 1;
        }
      }
    }
    assert.equal(count, 5 * (9 * 2 + 2));
  });

  it('is not in the message where that is cut, wherever that is', () => {
    const [openid, signature] = [SECRET.openid, /signature="([^"]+)"/.exec(own.headers.Authorization)[1]];
    for (let before = 0; before < 60; before += 1) {
      const { message } = refused(
        {
          code: 'A',
          message: `${'x '.repeat(before)}${`${openid} `.repeat(99)}`,
          detail: { issue: `${`${openid} `.repeat(10)}${'x'.repeat(before)} ${signature}` },
        },
        400,
        own,
      );
      assert.doesNotMatch(message, /oSE|openi|394z/);
      for (let at = 0; at + 8 <= signature.length; at += 8) assert.ok(!message.includes(signature.slice(at, at + 8)), message);
    }
  });

  it('is where the words of WeChat Pay are given as they are', () => {
    const error = refused({ code: 'PARAM_ERROR', message: own.url, detail: { value: SECRET.openid } }, 400, own);
    assert.deepEqual([error.apiMessage, error.detail], [own.url, { value: SECRET.openid }]);
  });

  it('is an ellipsis in words that stay readable', () => {
    assert.equal(
      said({ code: 'A', message: `用户${SECRET.openid}没有券${SECRET.coupon_code}`, detail: { field: '/coupon_code' } }, 400, own),
      '“用户…没有券…” (/coupon_code)',
    );
    assert.equal(
      said({ code: 'A', message: 'openid与appid不匹配', detail: { field: '/users/openid', issue: 'coupons' } }, 400, own),
      '“openid与appid不匹配” (/users/openid: coupons)',
    );
  });
});
