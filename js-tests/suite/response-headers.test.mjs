// The four signature headers of a response are there once each, in any shape that HTTP clients give headers and in any
// letter case; 16 of 16 spoilt ones get the exact code, and headers that are no headers are a mistake of the caller.

import assert from 'node:assert/strict';
import { IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { accept, client, couponEntity, refusal, signedResponse, summary, unsignedResponse, use } from './wechatpay.mjs';

const prepared = client().userCoupons.use.prepare(use());
const answer = signedResponse(couponEntity());
const NAMES = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature', 'Wechatpay-Serial'];

const SPOILT = {
  missing: [(pairs, name) => pairs.filter(([key]) => key !== name), 'HEADER_MISSING'],
  empty: [(pairs, name) => pairs.map(([key, value]) => [key, key === name ? '' : value]), 'HEADER_MISSING'],
  doubled: [(pairs, name) => [...pairs, pairs.find(([key]) => key === name)], 'HEADER_INVALID'],
  joined: [(pairs, name) => pairs.map(([key, value]) => [key, key === name ? `${value}, ${value}` : value]), 'HEADER_INVALID'],
};

test('each of the four headers missing, empty, doubled or joined is refused: 16 of 16', () => {
  let refused = 0;
  for (const [how, [spoil, code]] of Object.entries(SPOILT)) {
    for (const name of NAMES) {
      const headers = spoil(Object.entries(answer.headers), name);
      const error = refusal(() => accept(prepared, { ...answer, headers }));
      assert.deepEqual(summary(error), { name: 'VerificationError', code, at: name, outcome: 'unknown' }, `${name} ${how}`);
      assert.equal(error.status, 200);
      assert.equal(error.requestId, answer.headers['Request-ID']);
      refused += 1;
    }
  }
  assert.equal(refused, 16);
});

test('a header doubled in two letter cases is doubled', () => {
  for (const name of NAMES) {
    const headers = [...Object.entries(answer.headers), [name.toUpperCase(), answer.headers[name]]];
    assert.equal(refusal(() => accept(prepared, { ...answer, headers })).code, 'HEADER_INVALID');
    const object = { ...answer.headers, [name.toLowerCase()]: answer.headers[name] };
    assert.equal(refusal(() => accept(prepared, { ...answer, headers: object })).code, 'HEADER_INVALID');
  }
});

test('a header with a comma, a quote, or anything but visible ASCII is refused', () => {
  for (const name of NAMES) {
    for (const odd of [' ', '\t', '\u007f', '\u0000', '\r\n', 'é', '\u00a0', '"', ',', ',x']) {
      const headers = { ...answer.headers, [name]: answer.headers[name] + odd };
      assert.equal(refusal(() => accept(prepared, { ...answer, headers })).code, 'HEADER_INVALID', `${name} ${JSON.stringify(odd)}`);
    }
  }
});

test('a signature type other than RSA with SHA-256 is refused, that one is accepted', () => {
  const typed = (type) => ({ ...answer, headers: { ...answer.headers, 'Wechatpay-Signature-Type': type } });
  assert.equal(accept(prepared, typed('WECHATPAY2-SHA256-RSA2048')).status, 200);
  for (const type of ['WECHATPAY2-SM2-WITH-SM3', 'WECHATPAY-BRAND-SHA256-RSA2048', 'none', 'wechatpay2-sha256-rsa2048']) {
    const error = refusal(() => accept(prepared, typed(type)));
    assert.deepEqual([error.code, error.at], ['HEADER_INVALID', 'Wechatpay-Signature-Type']);
  }
});

const pairs = Object.entries(answer.headers);
const cased = (change) => Object.fromEntries(pairs.map(([name, value]) => [change(name), value]));
const SHAPES = {
  'fetch Headers': new Headers(answer.headers),
  'a Map': new Map(pairs),
  'an array of pairs': pairs,
  'a generator of pairs': (function* () {
    yield* pairs;
  })(),
  'a plain object': answer.headers,
  'an object without a prototype': Object.assign(Object.create(null), answer.headers),
  'lower case': cased((name) => name.toLowerCase()),
  'upper case': cased((name) => name.toUpperCase()),
  'an object of arrays, as headersDistinct': Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), [value]])),
  'a frozen object': Object.freeze({ ...answer.headers }),
  'an object with undefined for others': { ...answer.headers, 'wechatpay-signature-type': undefined, age: undefined },
  'a request of Express, a context of Koa': {
    get: (name) => new Headers(answer.headers).get(name) ?? '',
    forEach: () => assert.fail('may be a stream'),
  },
  'an object with other headers of any kind': { ...answer.headers, 'set-cookie': ['a=1', 'b=2'], 'x-number': 7, 'x-null': null },
};

test('headers are read in 13 of 13 shapes', () => {
  for (const [shape, headers] of Object.entries(SHAPES)) {
    const { data, requestId } = accept(prepared, { ...answer, headers });
    assert.equal(data.coupon_code, 'Code_123456', shape);
    assert.equal(requestId, answer.headers['Request-ID'], shape);
  }
  assert.equal(Object.keys(SHAPES).length, 13);
});

test('a header that is given by its name is there once, not joined or missing', () => {
  const by = (changes) => ({ get: (name) => new Headers([...pairs, ...changes]).get(name) });
  assert.equal(refusal(() => accept(prepared, { ...answer, headers: by([['Wechatpay-Nonce', 'another']]) })).code, 'HEADER_INVALID');
  for (const nothing of [null, undefined, '']) {
    const error = refusal(() =>
      accept(prepared, { ...answer, headers: { get: (name) => (name === 'wechatpay-nonce' ? nothing : by([]).get(name)) } }),
    );
    assert.deepEqual([error.code, error.at], ['HEADER_MISSING', 'Wechatpay-Nonce']);
  }
});

test('Node joins doubled headers of an incoming message, and they are refused', () => {
  const message = new IncomingMessage(null);
  for (const [name, value] of [...pairs, ['Wechatpay-Nonce', 'another']]) message._addHeaderLine(name, value, message.headers);
  assert.match(message.headers['wechatpay-nonce'], /, another$/);
  assert.equal(refusal(() => accept(prepared, { ...answer, headers: message.headers })).code, 'HEADER_INVALID');
});

test('headers of another shape are an error, and unknown as a response arrived', () => {
  const throwing = {
    get 'wechatpay-nonce'() {
      throw new Error('no');
    },
  };
  const giving = [
    () => 7,
    () => {
      throw new Error('no');
    },
    (name) => (name === 'wechatpay-serial' ? ['a'] : undefined),
  ].map((get) => ({ get }));
  const bad = [
    ...giving,
    undefined,
    null,
    'text',
    7,
    [1],
    ['ab'],
    [['wechatpay-nonce', 7]],
    { 'wechatpay-nonce': 7 },
    { 'Request-ID': {} },
    throwing,
    [[7, 'x']],
  ];
  for (const headers of bad) {
    const error = refusal(() => prepared.accept(200, headers, answer.body));
    assert.deepEqual([error.name, error.code, error.outcome, error.findings], ['RequestError', 'REQUEST_INVALID', 'unknown', []]);
    assert.match(error.message, /headers must be/);
  }
  assert.equal(bad.length, 14);
});

test('inherited properties are no headers', () => {
  const headers = Object.create(answer.headers);
  assert.equal(refusal(() => accept(prepared, { ...answer, headers })).code, 'HEADER_MISSING');
});

test('an unsigned response with status 2xx is taken as forged', () => {
  for (const status of [200, 201, 202, 204, 206, 299]) {
    const error = refusal(() => accept(prepared, unsignedResponse(status, JSON.stringify(couponEntity()))));
    assert.deepEqual([error.code, error.status, error.requestId, error.outcome], ['HEADER_MISSING', status, 'unsigned-1', 'unknown']);
  }
});
