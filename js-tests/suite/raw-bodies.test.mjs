// Responses and notifications take a body in every shape in which HTTP clients and frameworks give the bytes that arrived, and
// what is no longer those bytes, or not yet, is an error that says what it is and where the bytes are.

import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import { notification, open, receiver } from './notification.mjs';
import { accept, client, couponEntity, refusal, rejection, signedResponse, use } from './wechatpay.mjs';

/** An even number of bytes, so that a view of pairs fits. */
const even = (content) => (Buffer.byteLength(JSON.stringify(content)) % 2 === 0 ? content : { ...content, even: 7 });
const prepared = client().userCoupons.use.prepare(use());
const answer = signedResponse(even(couponEntity({ attach: '券🎫' })));
const told = (() => {
  const given = notification();
  return given.body.length % 2 === 0 ? given : notification(`${Buffer.from(given.body)} `);
})();
const wechat = receiver();

const JUDGES = {
  'a response': { given: answer, judge: (body) => accept(prepared, { ...answer, body }) },
  'a notification': { given: told, judge: (body) => open(wechat, { ...told, body }) },
};

/** Where the raw body is found. */
const RAW = {
  'a response': /arrayBuffer\(\) of fetch, .*axios, .*got\./,
  'a notification':
    /express\.raw\(.* in Express, raw-body in Koa, rawBody: true .*Nest, .*Next\.js, .*Fastify, .*Lambda: see “Notifications” in the documentation\./,
};

const inAnotherRealm = (code, bytes) =>
  vm.runInNewContext(`(values) => { const bytes = new Uint8Array(values); return ${code}; }`)([...bytes]);
const within = (bytes, Buffer = ArrayBuffer) => {
  const larger = new Uint8Array(new Buffer(bytes.length + 20)).fill(0x20);
  larger.set(bytes, 10);
  return { larger, from: 10, length: bytes.length };
};
const shared = (bytes) => within(bytes, SharedArrayBuffer);

/** The same bytes in every shape. */
const SHAPES = {
  'a Uint8Array': (bytes) => Uint8Array.from(bytes),
  'a Buffer': (bytes) => Buffer.from(bytes),
  'a part of a larger Buffer': (bytes) => Buffer.concat([Buffer.from('{}'), bytes, Buffer.from('{}')]).subarray(2, 2 + bytes.length),
  'a Uint8ClampedArray': (bytes) => Uint8ClampedArray.from(bytes),
  'a Uint16Array': (bytes) => new Uint16Array(Uint8Array.from(bytes).buffer),
  'a DataView into a larger buffer': (bytes) => {
    const { larger, from, length } = within(bytes);
    return new DataView(larger.buffer, from, length);
  },
  'an ArrayBuffer': (bytes) => Uint8Array.from(bytes).buffer,
  'a Uint8Array of another realm': (bytes) => inAnotherRealm('bytes', bytes),
  'an ArrayBuffer of another realm': (bytes) => inAnotherRealm('bytes.buffer', bytes),
  'a DataView of another realm': (bytes) => inAnotherRealm('new DataView(bytes.buffer)', bytes),
  'a Uint8Array of shared memory': (bytes) => {
    const { larger, from, length } = shared(bytes);
    return larger.subarray(from, from + length);
  },
  'a SharedArrayBuffer': (bytes) => {
    const memory = new SharedArrayBuffer(bytes.length);
    new Uint8Array(memory).set(bytes);
    return memory;
  },
  'a SharedArrayBuffer of another realm': (bytes) =>
    inAnotherRealm(
      '(() => { const shared = new SharedArrayBuffer(bytes.length); new Uint8Array(shared).set(bytes); return shared; })()',
      bytes,
    ),
  'a string': (bytes) => Buffer.from(bytes).toString(),
  'a DataView that says it is a Uint8Array': (bytes) =>
    Object.defineProperty(new DataView(Uint8Array.from(bytes).buffer), Symbol.toStringTag, { value: 'Uint8Array' }),
};

for (const [what, { given, judge }] of Object.entries(JUDGES)) {
  describe(`the body of ${what}`, () => {
    for (const [shape, shaped] of Object.entries(SHAPES)) {
      it(`may be ${shape}`, () => {
        const { data, body } = judge(shaped(given.body));
        assert.equal(data.coupon_code, 'Code_123456');
        if (given === answer)
          assert.deepEqual([Object.prototype.toString.call(body), Buffer.compare(body, given.body)], ['[object Uint8Array]', 0]);
      });

      it(`of one other byte is refused as ${shape}`, () => {
        const altered = given.body.map((byte, index) => (index === 3 ? byte ^ 1 : byte));
        assert.equal(refusal(() => judge(shaped(altered))).code, 'SIGNATURE_MISMATCH');
      });
    }

    it('that was parsed and written again is refused with that as the first cause', () => {
      const parsed = JSON.parse(Buffer.from(given.body));
      for (const again of [JSON.stringify(parsed, null, 1), Buffer.from(JSON.stringify({ ...parsed, more: 1 }))]) {
        const { code, message } = refusal(() => judge(again));
        assert.equal(code, 'SIGNATURE_MISMATCH');
        assert.match(message, /Most often the JSON was parsed and written again, which changes its bytes: give the raw body\. /);
        assert.match(message, RAW[what]);
      }
      const { code, message } = refusal(() => judge(Buffer.from(given.body).toString('base64')));
      assert.equal(code, 'SIGNATURE_MISMATCH');
      assert.match(message, /The body is base64: decode it before, as isBase64Encoded of Lambda asks for\./);
      assert.doesNotMatch(message, /written again/);
    });

    it('is refused where a string has lost something', () => {
      const text = Buffer.from(given.body).toString();
      const lost = [
        `\ufeff${text}`,
        text.replace('{', '\ud800{'),
        text.replace(/[^\x00-\x7f]/, '?'),
        JSON.stringify(JSON.parse(text), null, 1),
        Buffer.from(text).toString('base64'),
      ];
      for (const string of lost) assert.equal(refusal(() => judge(string)).code, 'SIGNATURE_MISMATCH');
    });
  });
}

describe('a call of the package itself', () => {
  it('does not blame the caller for a signature that does not match', async () => {
    const fetch = async () => new Response(JSON.stringify(JSON.parse(Buffer.from(answer.body)), null, 1), answer);
    const { code, message } = await rejection(client({ fetch }).userCoupons.use(use()));
    assert.equal(code, 'SIGNATURE_MISMATCH');
    assert.doesNotMatch(message, /written again|base64/);
  });
});

describe('memory that others can write to', () => {
  it('is copied before it is verified, and the response keeps what it had', () => {
    const memory = SHAPES['a SharedArrayBuffer'](answer.body);
    const { body } = accept(prepared, { ...answer, body: memory });
    new Uint8Array(memory).fill(0);
    assert.deepEqual(Buffer.compare(body, answer.body), 0);
  });
});

const parsed = JSON.parse(Buffer.from(answer.body));

/** What is not the bytes: what is said of it, and whether that ends in where the raw bytes are. */
const WRONG = [
  [undefined, /There is none\./, true],
  [null, /There is none\./, true],
  [parsed, /an object that was parsed, and no longer what was signed\./, true],
  [[...answer.body], /an object that was parsed/, true],
  [JSON.parse(JSON.stringify(Buffer.from('{}'))), /an object that was parsed/, true],
  [Object('{}'), /an object that was parsed/, true],
  [{ [Symbol.toStringTag]: 'Uint8Array' }, /an object that was parsed/, true],
  [{ [Symbol.toStringTag]: 'ArrayBuffer', byteLength: 2 }, /an object that was parsed/, true],
  [Object.setPrototypeOf({}, Uint8Array.prototype), /an object that was parsed/, true],
  [
    new Proxy(
      {},
      {
        has() {
          throw new Error('no');
        },
        get() {
          throw new Error('no');
        },
      },
    ),
    /an object that was parsed/,
    true,
  ],
  [7, /This is a number\./, true],
  [true, /This is a boolean\./, true],
  [7n, /This is a bigint\./, true],
  [Symbol('body'), /This is a symbol\./, true],
  [() => '{}', /This is a function\./, true],
  [Promise.resolve(answer.body), /This is a promise: await it\./],
  [new Response('{}'), /not read yet: give what its arrayBuffer\(\) resolves to\./],
  [new Request('http://127.0.0.1', { method: 'POST', body: '{}' }), /not read yet/],
  [new Blob(['{}']), /not read yet/],
  [Readable.from(['{}']), /a stream: read it to its end/],
  [new Response('{}').body, /a stream: read it to its end/],
  [{ body: '{}', isBase64Encoded: false }, /an event of Lambda: give Buffer\.from\(event\.body, event\.isBase64Encoded/],
];

describe('what is not the bytes that arrived', () => {
  for (const [what, { judge }] of Object.entries(JUDGES)) {
    it(`is refused for ${what}, with what it is and what to do`, () => {
      for (const [wrong, said, ends] of WRONG) {
        const error = refusal(() => judge(wrong));
        assert.deepEqual([error.name, error.code, error.outcome, error.findings], ['RequestError', 'REQUEST_INVALID', 'unknown', []]);
        assert.match(
          error.message,
          new RegExp(`^The ${what.split(' ')[1]}'s body must be the raw bytes that arrived: a Uint8Array, an ArrayBuffer or a string\\. `),
        );
        assert.match(error.message, said);
        assert.equal(RAW[what].test(error.message), ends === true, error.message);
        assert.doesNotMatch(error.message, /coupon_code|Code_/);
      }
      assert.equal(WRONG.length, 22);
    });
  }
});
