// Parameters which cannot be sent are errors before anything is sent, whatever JavaScript they are made of; ten kinds of
// them thousands of times, and the next call works each time.

import { memories, pages } from './wasm-memory.mjs'; // before the package
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../reliability/row.mjs';
import { OPERATIONS, PARAMETERS, TEXTS, client, found, operationOf, refusal, rejection, use } from './wechatpay.mjs';

const wechatpay = client();
const operation = wechatpay.userCoupons.use;
const cyclic = use();
cyclic.associated_order_info.self = cyclic;
const deep = (levels) => Array.from({ length: levels }).reduce((inner) => [inner], 'x');

/** What a call without parameters lacks. */
const REQUIRED = ['openid', 'coupon_code', 'product_coupon_id', 'stock_id', 'appid', 'use_time', 'out_request_no', 'brand_id'];

// made anew each time, then the findings
const HOSTILE = {
  'a getter that throws': [
    () =>
      Object.defineProperty(use(), 'openid', {
        enumerable: true,
        get() {
          throw new Error('no');
        },
      }),
    [' json'],
  ],
  'a getter that throws a revoked Proxy': [
    () =>
      Object.defineProperty(use(), 'openid', {
        enumerable: true,
        get() {
          const { proxy, revoke } = Proxy.revocable({}, {});
          revoke();
          throw proxy;
        },
      }),
    [' json'],
  ],
  'a Proxy that throws on reading': [
    () =>
      new Proxy(use(), {
        get() {
          throw new Error('no');
        },
      }),
    [' json'],
  ],
  'a Proxy that throws on listing': [
    () =>
      new Proxy(use(), {
        ownKeys() {
          throw new Error('no');
        },
      }),
    [' json'],
  ],
  'a revoked Proxy': [
    () => {
      const { proxy, revoke } = Proxy.revocable(use(), {});
      revoke();
      return proxy;
    },
    [' json'],
  ],
  'an object that holds itself': [() => cyclic, [' json']],
  'a BigInt': [() => use({ saved_amount: 5n }), [' json']],
  'a toJSON that throws': [
    () => ({
      ...use(),
      toJSON() {
        throw new Error('no');
      },
    }),
    [' json'],
  ],
  'a toJSON that throws below': [
    () =>
      use({
        use_time: {
          toJSON() {
            throw new Error('no');
          },
        },
      }),
    [' json'],
  ],
  'a toJSON that gives nothing': [() => ({ ...use(), toJSON() {} }), [' type']],
  'an invalid Date': [() => use({ use_time: new Date(NaN) }), ['/use_time time']],
  'invalid Dates below': [
    () => use({ associated_order_info: { 'a/b~': [0, new Date(NaN)] }, use_time: new Date(NaN) }),
    ['/use_time time', '/associated_order_info/a~1b~0/1 time'],
  ],
  'a Date of the year 10000': [() => use({ use_time: new Date('+010000-01-01T00:00:00Z') }), ['/use_time time']],
  'an invalid Date beside what throws': [() => ({ use_time: new Date(NaN), stock_id: 5n }), ['/use_time time']],
  'an invalid Date as the whole': [() => new Date(NaN), [' time']],
  undefined: [() => undefined, [...REQUIRED.map((field) => `/${field} required`), '/associated_order_info O3']],
  null: [() => null, [' type']],
  'a symbol': [() => Symbol('params'), [' type']],
  'a function': [() => () => use(), [' type']],
  'an array': [() => [use()], [' type']],
  'a string': [() => JSON.stringify(use()), [' type']],
  'a number': [() => 7, [' type']],
  'a Date': [() => new Date(0), [' type']],
  'a boolean': [() => true, [' type']],
  'a symbol in a required field': [() => use({ openid: Symbol('x') }), ['/openid required']],
  'a function in a required field': [() => use({ openid: () => 'x' }), ['/openid required']],
  'undefined in a required field': [() => use({ openid: undefined }), ['/openid required']],
  NaN: [() => use({ saved_amount: NaN }), ['/saved_amount null']],
  'a string of 2 MiB': [() => use({ store_id: 'x'.repeat(2 << 20) }), [' json']],
  'strings of 1 MiB in UTF-8': [() => use({ store_id: '券'.repeat(360_000) }), [' json']],
  'a lone surrogate': [() => use({ openid: 'a\ud800' }), ['/openid json']],
  'a nesting of 40': [() => use({ store_id: deep(40) }), [/ json$/]],
  'a nesting beyond the stack': [() => use({ store_id: deep(100_000) }), [' json']],
};

function refused(given, findings) {
  const error = refusal(() => operation.prepare(given));
  assert.deepEqual([error.name, error.code, error.outcome], ['RequestError', 'REQUEST_INVALID', 'not-sent']);
  if (findings[0] instanceof RegExp) assert.match(found(error)[0], findings[0]);
  else assert.deepEqual(found(error), findings);
  assert.deepEqual(new Set(error.findings.map(({ severity }) => severity)), new Set(['error']));
}

for (const [what, [make, findings]] of Object.entries(HOSTILE)) {
  test(`${what} is a RequestError, and the next call works`, () => {
    const given = make();
    for (let time = 0; time < 3; time += 1) refused(given, findings);
    assert.match(operation.prepare(use()).headers.Authorization, /^WECHATPAY2-SHA256-RSA2048 /);
  });
}

const OFTEN = [
  'a getter that throws',
  'a Proxy that throws on reading',
  'an object that holds itself',
  'a BigInt',
  'a toJSON that throws',
  'strings of 1 MiB in UTF-8',
  'a lone surrogate',
  'undefined',
  'a symbol',
  'a Date',
];

test('ten kinds of unsendable parameters are errors 2,000 times, and leak nothing', async () => {
  const part = row(14, 'calls');
  const next = client({ privateKey: undefined, signer: () => new Uint8Array(256) }); // RSA would take minutes
  const round = async (what) => {
    const [make, findings] = HOSTILE[what];
    refused(make(), findings);
    assert.match((await next.userCoupons.use.prepareAsync(use())).headers.Authorization, /^WECHATPAY2-SHA256-RSA2048 /);
  };
  for (const what of OFTEN) await round(what);
  const before = pages();
  let calls = 0;
  for (const what of OFTEN) {
    for (let time = 0; time < part.count / OFTEN.length; time += 1, calls += 1) await round(what);
  }
  const grown = pages() - before;
  assert.ok(grown <= 1, `${grown} pages`);
  assert.equal(memories.length, 1);
  part.passed(calls, `each a RequestError, then a call that works; memory grew by ${grown} pages`);
});

test('a lone surrogate is an error in every string of every operation', () => {
  let refused = 0;
  for (const name of OPERATIONS) {
    const strings = Object.entries(PARAMETERS[name]())
      .filter(([, value]) => typeof value === 'string')
      .map(([field]) => field);
    for (const field of strings) {
      for (const lone of ['\ud800', 'a\udc00', '\udc00\ud800', '🎫\ud83c', '\udfabb']) {
        const error = refusal(() => operationOf(wechatpay, name).prepare(PARAMETERS[name]({ [field]: lone })));
        assert.deepEqual([error.code, ...found(error)], ['REQUEST_INVALID', `/${field} json`]);
        assert.match(error.message, /lone surrogates/);
        refused += 1;
      }
    }
  }
  assert.equal(refused, TEXTS * 5);
  assert.equal(
    refusal(() => operation.prepare(use({ associated_order_info: { transaction_id: '\ud800' } }))).findings[0].path,
    '/associated_order_info/transaction_id',
  );
});

const META = { filename: 'a.png' };
const detached = new Uint8Array(4);
structuredClone(detached, { transfer: [detached.buffer] });

// made anew each time, then the findings
const UPLOADS = {
  'a getter that throws': [
    () =>
      Object.defineProperty({ meta: META }, 'file', {
        enumerable: true,
        get() {
          throw new Error('no');
        },
      }),
    [' json'],
  ],
  'a Proxy that throws on listing': [
    () =>
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error('no');
          },
        },
      ),
    [' json'],
  ],
  'a text': [() => ({ meta: META, file: 'bytes' }), ['/file type']],
  'a list of numbers': [() => ({ meta: META, file: [1, 2] }), ['/file type']],
  'a Blob': [() => ({ meta: META, file: new Blob(['x']) }), ['/file type']],
  null: [() => ({ meta: META, file: null }), ['/file type']],
  'bytes that were given away': [() => ({ meta: META, file: detached }), ['/file type']],
};

for (const [what, [make, findings]] of Object.entries(UPLOADS)) {
  test(`${what} as a file is a RequestError`, async () => {
    const { upload } = wechatpay.images;
    assert.deepEqual(found(refusal(() => upload.prepare(make()))), findings);
    assert.deepEqual(found(await rejection(upload(make()))), findings);
  });
}

test('a file is copied, from any view, buffer or shared memory', () => {
  const { upload } = wechatpay.images;
  const bytes = Uint8Array.of(0xff, 0xd8, 0, 0x0a, 7);
  const sharing = new Uint8Array(new SharedArrayBuffer(5));
  sharing.set(bytes);
  for (const file of [
    bytes,
    bytes.buffer,
    Buffer.from(bytes),
    new DataView(bytes.buffer),
    Uint8Array.of(1, ...bytes, 1).subarray(1, 6),
    sharing,
  ]) {
    const { body } = upload.prepare({ meta: META, file });
    assert.ok(Buffer.from(body).includes(Buffer.from(bytes)), file.constructor.name);
    assert.equal(Object.prototype.toString.call(body.buffer), '[object ArrayBuffer]');
  }
});

test('every try of an upload sends the bytes that were given to the call', async () => {
  const file = Uint8Array.of(0xff, 0xd8, 0, 0x0a, 7);
  const given = Buffer.from(file);
  const bodies = [];
  const fetch = async (_, { body }) => {
    bodies.push(Buffer.from(body));
    file.fill(0);
    throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
  };
  await rejection(client({ fetch, retry: { times: 1, delay: 0 } }).images.upload({ meta: META, file }));
  assert.deepEqual(
    bodies.map((body) => body.includes(given)),
    [true, true],
  );
});

test('the call itself rejects its promise and never throws', async () => {
  for (const call of [operation, operation.withResponse, operation.prepareAsync]) {
    assert.equal((await rejection(call(undefined))).code, 'REQUEST_INVALID');
    assert.equal((await rejection(call(cyclic))).code, 'REQUEST_INVALID');
  }
});

test('getters of the parameters may call the client again', () => {
  const params = Object.defineProperty(use(), 'store_id', { enumerable: true, get: () => operation.prepare(use()).method });
  assert.match(operation.prepare(params).body, /"store_id":"POST"/);
});

test('parameters are neither changed nor kept', () => {
  const params = Object.freeze(use());
  const before = JSON.stringify(params);
  operation.prepare(params);
  assert.equal(JSON.stringify(params), before);
});

test('parameters may be an instance, a proxy, or have a toJSON of their own', () => {
  class Params {
    constructor() {
      Object.assign(this, use());
    }
  }
  for (const params of [new Params(), new Proxy(use(), {}), { toJSON: use }, Object.assign(Object.create(null), use())]) {
    assert.equal(operation.prepare(params).body, operation.prepare(use()).body);
  }
});
