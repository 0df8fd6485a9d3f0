// A fetch which cannot work is said to be the caller's mistake, at the setting `fetch`: arguments that the library behind it does
// not take, what is no response, none at all. It is called once; nothing was sent where the library looked before it wrote.

import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import { test } from 'node:test';
import { fetch as undiciFetch } from 'undici';
import { client, couponEntity, rejection, signedResponse, use } from './wechatpay.mjs';
import { standIn, useOf } from './stand-in.mjs';

const FAST = { delay: 0 };
const nodeFetch = globalThis.fetch;
const withInit =
  (changes, fetching = nodeFetch) =>
  (url, init) =>
    fetching(url, { ...init, ...changes });

/** Calls that cannot work, made for real; and the outcome. */
const CALLS = {
  'an agent of node:http as dispatcher': [withInit({ dispatcher: new Agent() }), 'not-sent'],
  "the same with undici's fetch": [withInit({ dispatcher: new Agent() }, undiciFetch), 'not-sent'],
  'the URL of a proxy as dispatcher': [withInit({ dispatcher: 'http://127.0.0.1:8080' }), 'not-sent'],
  'a signal of another make': [withInit({ signal: {} }), 'not-sent'],
  "the same with undici's fetch ": [withInit({ signal: {} }, undiciFetch), 'not-sent'],
  'a Content-Length that is not that of the body': [withInit({ headers: { 'content-length': 'no' } }), 'not-sent'],
  'a path instead of a URL': [(_url, init) => nodeFetch('/v3', init), 'not-sent'],
  'a header name with a space': [withInit({ headers: { 'a b': 'x' } }), 'unknown'],
  'a header value that is no ByteString': [withInit({ headers: { a: '券' } }), 'unknown'],
  'a body with GET': [withInit({ method: 'GET' }), 'not-sent'],
  'a method that is none': [withInit({ method: 'A B' }), 'not-sent'],
  'a name that is not defined': [() => axios.get('x'), 'unknown'], // eslint-disable-line no-undef
  'a function that is none': [() => ({}).request(), 'unknown'],
  'a property of nothing': [() => undefined.data, 'unknown'],
  'an argument of the wrong type, after all was sent': [
    async (url, init) => Buffer.from(await nodeFetch(url, init).then(() => undefined)),
    'unknown',
    1,
  ],
};

test('15 of 15 calls of fetch that cannot work are CONFIG_INVALID, not retried', async (t) => {
  for (const [name, [fetch, outcome, arrived = 0]] of Object.entries(CALLS)) {
    let called = 0;
    const counted = async (...given) => (called += 1) && fetch(...given);
    const { client: own, requests } = standIn(t, { fetch: counted, retry: FAST });
    const error = await rejection(own.userCoupons.use(useOf('Code_123456', 'MCHUSE_mistake')));
    assert.deepEqual(
      [error.code, error.at, error.outcome, error.attempts, called],
      ['CONFIG_INVALID', 'fetch', outcome, 1, 1],
      `${name}: ${error.message} ${error.cause}`,
    );
    assert.match(error.message, /^fetch: .*correct your fetch/, name);
    assert.ok(error.cause instanceof Error, name);
    assert.equal(requests().length, arrived, name);
    assert.equal('cause' in JSON.parse(JSON.stringify(error)), false, 'it may hold anything');
  }
  assert.equal(Object.keys(CALLS).length, 15);
});

/** What engines say of arguments without a code. */
const WORDS = [
  ['RequestInit: Expected signal ("{}") to be an instance of AbortSignal.', 'not-sent'], // Node.js
  ['Request constructor: never is not an accepted type. Expected one of follow, manual, error.', 'not-sent'],
  ['undefined: never is not an accepted type. Expected one of follow, manual, error.', 'unknown'],
  ["Failed to construct 'Request': 'signal' of 'RequestInit' (Argument 2) is not of type AbortSignal", 'not-sent'], // Deno
  ['Request with GET/HEAD method cannot have body', 'not-sent'],
  ["Invalid URL: '/v3'", 'unknown'],
  ['Invalid header name: "a b"', 'unknown'],
  ['Method is not valid', 'unknown'],
  ["Header 'a' has invalid value", 'unknown'], // Bun
];

test('9 of 9 bad arguments without a code are known by their words and class', async () => {
  for (const [words, outcome] of WORDS) {
    const error = await rejection(
      client({
        fetch: async () => {
          throw new TypeError(words);
        },
      }).userCoupons.use(use()),
    );
    assert.deepEqual([error.code, error.at, error.outcome], ['CONFIG_INVALID', 'fetch', outcome], words);
    const other = await rejection(
      client({
        fetch: async () => {
          throw new Error(words);
        },
      }).userCoupons.use(use()),
    );
    assert.deepEqual([other.code, other.outcome], ['TRANSPORT_FAILED', 'unknown'], words);
  }
  assert.equal(WORDS.length, 9);
});

test('codes of libraries for bad arguments are found in nested causes, and named', async () => {
  const codes = [
    'UND_ERR_INVALID_ARG',
    'UND_ERR_INVALID_RETURN_VALUE',
    'UND_ERR_NOT_SUPPORTED',
    'ERR_HTTP_INVALID_HEADER_VALUE',
    'ERR_INVALID_ARG_TYPE',
    'ERR_INVALID_ARG_VALUE',
    'ERR_INVALID_CHAR',
    'ERR_INVALID_HTTP_TOKEN',
    'ERR_INVALID_PROTOCOL',
    'ERR_INVALID_THIS',
    'ERR_INVALID_URL',
    'ERR_MISSING_ARGS',
    'ERR_UNESCAPED_CHARACTERS',
  ];
  for (const code of codes) {
    const thrown = new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) });
    const error = await rejection(
      client({
        fetch: async () => {
          throw thrown;
        },
      }).userCoupons.use(use()),
    );
    assert.deepEqual([error.code, error.at, error.cause], ['CONFIG_INVALID', 'fetch', thrown], code);
    assert.equal(error.outcome, code === 'UND_ERR_INVALID_ARG' ? 'not-sent' : 'unknown', code);
    assert.ok(error.message.includes(`The HTTP library says ${code}.`), code);
  }
});

test('a mistake in fetch says nothing about the host: the next call keeps it', async () => {
  const went = [];
  const fetch = (url, init) => went.push(new URL(url).host) && nodeFetch(url, { ...init, dispatcher: {} });
  const own = client({ fetch });
  await rejection(own.userCoupons.use(use()));
  await rejection(own.userCoupons.use(use()));
  assert.deepEqual(went, ['api.mch.weixin.qq.com', 'api.mch.weixin.qq.com']);
});

const { status, headers, body } = signedResponse(couponEntity());
const arrayBuffer = async () => body.buffer;
const NO_RESPONSES = [
  undefined,
  null,
  'text',
  7,
  true,
  [],
  {},
  { status, headers },
  { status, headers, data: body },
  { status, headers, arrayBuffer: body.buffer },
  { headers, arrayBuffer },
  { status: '200', headers, arrayBuffer },
  { status, arrayBuffer },
  { status, headers: 'none', arrayBuffer },
  { status, headers: null, arrayBuffer },
  ...[undefined, null, 'text', {}, [...body], Promise.resolve(7)].map((given) => ({ status, headers, arrayBuffer: () => given })),
];

test('21 of 21 things that are no response are CONFIG_INVALID, unknown, not retried', async () => {
  for (const [index, given] of NO_RESPONSES.entries()) {
    let called = 0;
    const error = await rejection(client({ fetch: async () => (called += 1) && given, retry: FAST }).userCoupons.use(use()));
    assert.deepEqual(
      [error.code, error.at, error.outcome, error.attempts, called],
      ['CONFIG_INVALID', 'fetch', 'unknown', 1, 1],
      String(index),
    );
    assert.match(error.message, /^fetch: fetch must give a Response .* send the identical request again/);
  }
  assert.equal(NO_RESPONSES.length, 21);
});

test('a response whose body was read already is such a mistake; a clone is not', async () => {
  const reading = (read) => async () => {
    const response = new Response(body, { status, headers });
    await read(response).text();
    return response;
  };
  const error = await rejection(client({ fetch: reading((response) => response), retry: FAST }).userCoupons.use(use()));
  assert.deepEqual([error.code, error.at, error.outcome, error.attempts], ['CONFIG_INVALID', 'fetch', 'unknown', 1]);
  assert.match(error.message, /whose body nobody has read/);
  assert.equal((await client({ fetch: reading((response) => response.clone()) }).userCoupons.use(use())).coupon_code, 'Code_123456');
});

test('a response may be any object with the three, its bytes a buffer or a view', async () => {
  class Own {
    #body = body;
    get status() {
      return status;
    }
    get headers() {
      return Object.entries(headers);
    }
    async arrayBuffer() {
      return this.#body.buffer;
    }
  }
  const around = new Uint8Array([1, 2, 3, ...body, 4]);
  const view = around.subarray(3, -1);
  for (const given of [
    new Own(),
    { status, headers, arrayBuffer: () => view },
    { status, headers, arrayBuffer: async () => new DataView(around.buffer, 3, body.length) },
  ]) {
    const { data } = await client({ fetch: async () => given }).userCoupons.use.withResponse(use());
    assert.equal(data.coupon_code, 'Code_123456');
  }
});

test('a response that breaks while it is read is no mistake', async () => {
  const cut = Object.assign(new TypeError('terminated'), {
    cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
  });
  const broken = [
    {
      status,
      headers,
      arrayBuffer: async () => {
        throw cut;
      },
    },
    {
      status,
      get headers() {
        throw cut;
      },
      arrayBuffer,
    },
  ];
  for (const given of broken) {
    const error = await rejection(client({ fetch: async () => given }).userCoupons.use(use()));
    assert.deepEqual([error.code, error.outcome, error.connected, error.cause], ['TRANSPORT_FAILED', 'unknown', true, cut]);
    assert.match(error.message, /^The response broke off before its end\. The HTTP library says UND_ERR_SOCKET\./);
  }
});

test('a host without fetch is an error before anything is signed', async (t) => {
  const { fetch } = globalThis;
  t.after(() => {
    globalThis.fetch = fetch;
  });
  globalThis.fetch = undefined;
  const error = await rejection(client({ fetch: undefined, signer: () => assert.fail('signed') }).userCoupons.use(use()));
  assert.deepEqual([error.code, error.at, error.outcome, error.attempts], ['CONFIG_INVALID', 'fetch', 'not-sent', 0]);
});
