// An error says why, as far as the response says: what of the signed text arrived differently, what the number of the
// Request-ID means, how far the clock is off; this decides nothing and repeats no value.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  PARAMETERS,
  accept,
  client,
  couponEntity,
  fixture,
  NOW,
  refusal,
  rejection,
  signedResponse,
  unsignedResponse,
  use,
} from './wechatpay.mjs';

const SECRET = 'oSECRET-openid';
const prepare = () => client().userCoupons.use.prepare(use({ openid: SECRET }));

/** The SIGN_ERROR of a server that rebuilt `message`: it shows the text up to the eighth byte of the body, and its whole length. */
function signError(message, { nested = false, ...changes } = {}) {
  const lines = message.split('\n');
  const head = `${lines.slice(0, 4).join('\n')}\n`;
  const body = Buffer.from(message).subarray(Buffer.byteLength(head), -1);
  const sign_information = {
    method: lines[0],
    url: lines[1],
    truncated_sign_message: `${head}${body.subarray(0, 8)}\n`,
    sign_message_length: Buffer.byteLength(message),
    ...changes,
  };
  const detail = {
    field: 'signature',
    issue: 'sign not match',
    location: 'authorization',
    ...(nested ? { detail: { sign_information } } : { sign_information }),
  };
  return unsignedResponse(401, JSON.stringify({ code: 'SIGN_ERROR', message: '签名错误', detail }));
}

const line = (index, change) => (message) =>
  message
    .split('\n')
    .map((text, at) => (at === index ? change(text) : text))
    .join('\n');
const DIFFERENCES = {
  'another method than': line(0, () => 'PUT'),
  'another URL than': line(1, (url) => `${url}?proxy=1`),
  'another timestamp than': line(2, () => '1754200001'),
  'another nonce than': line(3, (nonce) => nonce.toLowerCase()),
  'another beginning of the body than': line(4, (body) => ` ${body}`),
  'a body of another length than': line(4, (body) => `${body} `),
  'so most likely the private key': (message) => message,
};

test('7 of 7 differences between signed and rebuilt text are named, without a value', () => {
  for (const nested of [false, true]) {
    for (const [sentence, change] of Object.entries(DIFFERENCES)) {
      const prepared = prepare();
      const error = refusal(() => accept(prepared, signError(change(prepared.signedMessage), { nested })));
      assert.deepEqual(
        [error.code, error.status, error.apiCode, error.outcome, error.verified],
        ['API_ERROR', 401, 'SIGN_ERROR', 'rejected', false],
      );
      assert.ok(error.message.includes(sentence), `${sentence}: ${error.message}`);
      assert.equal(Object.keys(DIFFERENCES).filter((other) => error.message.includes(other)).length, 1);
      assert.ok(!error.message.includes(SECRET) && !error.message.includes(prepared.body.slice(0, 8)), error.message);
    }
  }
  assert.equal(Object.keys(DIFFERENCES).length, 7);
});

test('empty and multi-byte bodies, and a missing length, are compared rightly', () => {
  const told = (prepared, change, more) => refusal(() => accept(prepared, signError(change(prepared.signedMessage), more))).message;
  const query = client().userCoupons.get.prepare(PARAMETERS['userCoupons.get']());
  const letters = client().userCoupons.use.prepare(use({ product_coupon_id: '商品券' }));
  const same = (message) => message;
  const LIKELY =
    /saw the method, URL, time, nonce, first bytes and length of what was signed, so most likely the private key does not belong to the certificate of serialNo, or that certificate is not this mchid's\./;
  assert.match(told(query, same), LIKELY);
  assert.match(
    told(query, (message) => `${message}\n`),
    /another beginning of the body than/,
  );
  assert.match(told(letters, same), LIKELY);
  assert.match(
    told(
      letters,
      line(4, (body) => `${body} `),
    ),
    /a body of another length than/,
  );
  assert.match(told(letters, same, { sign_message_length: String(Buffer.byteLength(letters.signedMessage)) }), LIKELY);
  // Of a text of unknown length only the beginning is known to be the same; an empty body was shown whole.
  assert.match(
    told(letters, same, { sign_message_length: undefined }),
    /first bytes of what was signed, so the private key may not belong .* or the rest of the body arrived differently\./,
  );
  assert.match(told(query, same, { sign_message_length: undefined }), LIKELY);
});

test('a call diagnoses as a prepared request does', async () => {
  let signed;
  const fetch = async (url, { method, headers, body }) => {
    const [, nonce] = /nonce_str="([^"]*)"/.exec(headers.Authorization);
    signed = `${method}\n${new URL(url).pathname}/\n${NOW}\n${nonce}\n${body}\n`;
    const answer = signError(signed);
    return { ...answer, arrayBuffer: async () => answer.body.buffer };
  };
  assert.match((await rejection(client({ fetch }).userCoupons.use(use()))).message, /another URL than/);
});

test('the two published responses are about another text; others have no diagnosis', () => {
  const { bodies } = {
    bodies: [fixture('errors/401.SIGN_ERROR.sign_information.doc.json'), fixture('errors/401.SIGN_ERROR.sign_information.real-2025.json')],
  };
  const said = bodies.map((body) => refusal(() => accept(prepare(), unsignedResponse(401, body))).message);
  assert.match(said[0], /another method than/);
  assert.match(said[1], /another URL than/);
  const shapes = [
    '{"code":"SIGN_ERROR"}',
    '{"code":"SIGN_ERROR","detail":null}',
    '{"code":"SIGN_ERROR","detail":[]}',
    '{"code":"SIGN_ERROR","detail":{"sign_information":{}}}',
    '{"code":"SIGN_ERROR","detail":{"sign_information":{"truncated_sign_message":7}}}',
    '{"code":"SIGN_ERROR","detail":{"detail":"text"}}',
  ];
  for (const body of shapes) {
    const { message } = refusal(() => accept(prepare(), unsignedResponse(401, body)));
    assert.ok(!/WeChat Pay saw/.test(message), message);
  }
  // The same information in another error is not looked at.
  const other = JSON.parse(bodies[0]);
  const { message } = refusal(() => accept(prepare(), unsignedResponse(400, JSON.stringify({ ...other, code: 'PARAM_ERROR' }))));
  assert.ok(!/WeChat Pay saw/.test(message), message);
});

/** Messages of WeChat Pay's about serial numbers and key ids, by the hint that they get. */
const SERIALS = {
  'Check serialNo: it is the serial number of the merchant API certificate': [
    { message: '商户证书序列号有误。请使用签名私钥匹配的证书序列号' },
    { message: '商户证书序列号有误。' },
    { message: 'Invalid merchant serial number' },
    { message: '签名错误', detail: { field: 'serial_no', issue: 'not found' } },
    { message: '签名错误', detail: { detail: { issue: '证书序列号不存在' } } },
  ],
  'Requests name a key of wechatpayKeys in Wechatpay-Serial': [
    { code: 'PARAM_ERROR', message: '平台证书序列号Wechatpay-Serial错误' },
    { message: '平台证书序列号有误' },
    { code: 'INVALID_REQUEST', message: 'HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)' },
  ],
};
const hints = (message) => Object.keys(SERIALS).filter((hint) => message.includes(hint));

test("only a serial number in WeChat Pay's words gets a hint at the setting", () => {
  for (const [hint, contents] of Object.entries(SERIALS)) {
    for (const content of contents) {
      const { message } = refusal(() => accept(prepare(), unsignedResponse(401, JSON.stringify({ code: 'SIGN_ERROR', ...content }))));
      assert.deepEqual(hints(message), [hint], message);
    }
  }
  for (const content of [
    { message: '签名错误' },
    { message: '商户证书已过期' },
    { code: 'PARAM_ERROR', message: '证书序列号有误' },
    { message: 7, detail: { field: 7 } },
  ]) {
    assert.deepEqual(
      hints(refusal(() => accept(prepare(), unsignedResponse(401, JSON.stringify({ code: 'SIGN_ERROR', ...content })))).message),
      [],
    );
  }
});

test('the hint at serialNo replaces a guess, but not what arrived differently', () => {
  const told = (change) => {
    const prepared = prepare();
    const { status, body } = signError(change(prepared.signedMessage));
    const content = { ...JSON.parse(Buffer.from(body)), message: '商户证书序列号有误。' };
    return refusal(() => accept(prepared, unsignedResponse(status, JSON.stringify(content)))).message;
  };
  assert.match(
    told((message) => message),
    /It said “商户证书序列号有误。” \(signature: sign not match\)\. Check serialNo: /,
  );
  assert.doesNotMatch(
    told((message) => message),
    /most likely/,
  );
  assert.match(told(DIFFERENCES['another URL than']), /another URL than .* Check serialNo: /);
});

const said = (requestId, status = 403, code = 'NOT_ENOUGH') => {
  const answer = unsignedResponse(status, JSON.stringify({ code, message: 'm' }));
  return refusal(() => accept(prepare(), { ...answer, headers: requestId === undefined ? {} : { 'Request-ID': requestId } }));
};

test('of two Request-IDs the first is taken', () => {
  const { requestId } = refusal(() =>
    accept(prepare(), {
      ...unsignedResponse(403, '{}'),
      headers: [
        ['Request-ID', 'A-1'],
        ['request-id', 'B-2'],
      ],
    }),
  );
  assert.equal(requestId, 'A-1');
});

test('the number at the end of the Request-ID is looked up, for people', () => {
  assert.equal(said('08F78BB5AF0610D302189DA5BE0C20E4B8-268578776').reason, 'The coupon has expired.');
  assert.match(said('X-272756745').reason, /used by another order/);
  assert.match(said('X-272756745').message, /used by another order/);
  for (const unknown of [
    '08F7-0',
    '08F7-999999999',
    '08F7',
    '268578776',
    '',
    '-',
    'X-268578776 ',
    'X-__proto__',
    'X-constructor',
    undefined,
  ]) {
    assert.equal(said(unknown).reason, undefined, unknown);
  }
});

const off = (seconds, more) => {
  const answer = signError(DIFFERENCES['another URL than'](prepare().signedMessage));
  return refusal(() => accept(prepare(), { ...answer, headers: { Date: new Date((NOW + seconds) * 1000).toUTCString(), ...more } }))
    .message;
};

test('on a SIGN_ERROR a clock off by a minute or more is named, and its direction', () => {
  assert.match(off(400), /clock.*It is 400 s behind WeChat Pay's\./);
  assert.match(off(-3600), /clock.*It is 3600 s ahead of WeChat Pay's\./);
  assert.match(off(60), /It is 60 s behind WeChat Pay's\./);
  for (const seconds of [0, 59, -59]) assert.ok(!/clock/.test(off(seconds)), String(seconds));
  for (const date of ['soon', '', undefined]) assert.ok(!/clock/.test(off(400, { Date: date })), String(date));
  const refused = { ...unsignedResponse(400, '{"code":"PARAM_ERROR"}'), headers: { Date: new Date((NOW + 400) * 1000).toUTCString() } };
  assert.ok(!/clock/.test(refusal(() => accept(prepare(), refused)).message), 'another error');
  const late = refusal(() => accept(prepare(), signedResponse(couponEntity(), { timestamp: String(NOW - 500) })));
  assert.deepEqual(
    [late.code, /response's time.*It is 500 s behind this machine's clock\./.test(late.message)],
    ['TIMESTAMP_OUT_OF_WINDOW', true],
  );
});
