// What the tables of the READMEs say of calls and their errors is what the package declares and does: operations, codes, outcomes, retry,
// results of resolve.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { literal } from '../docs/document.mjs';
import { TYPES, chinese, documents, english, tableOf } from './subject.mjs';
import { openSandbox } from '../docs/workshop.mjs';
import { never } from '../suite/retrying.mjs';
import {
  OPERATIONS,
  PARAMETERS,
  accept,
  client,
  couponEntity,
  operationOf,
  refusal,
  rejection,
  signedResponse,
  unsignedResponse,
  use,
} from '../suite/wechatpay.mjs';
import { ready } from '../suite/parameters/ready.mjs';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';

/** The cells of the operations that the tests have parameters of, by the method. */
function operationsOf(document) {
  const cells = tableOf(document, 'operations').map(([method, title, request, page, repeatable]) => [
    literal(method),
    { title, request: literal(request), page, repeatable },
  ]);
  return new Map(cells.filter(([method]) => OPERATIONS.includes(method)));
}

describe('the table of operations', () => {
  for (const document of documents) {
    it(`of ${document.file} has the requests that the client makes`, () => {
      const wechatpay = client();
      const operations = operationsOf(document);
      assert.deepEqual([...operations.keys()].toSorted(), OPERATIONS.toSorted());
      for (const [name, { request }] of operations) {
        const parameters = PARAMETERS[name]();
        const { method, url } = operationOf(wechatpay, name).prepare(parameters);
        assert.equal(
          request.replace(/\{(\w+)\}/g, (_, field) => parameters[field]),
          `${method} ${new URL(url).pathname}`,
        );
      }
    });
  }

  it('says which are idempotent, as the package advises after a lost response', async (t) => {
    // Of the others a repeat may be an error: the documents do not say.
    const [kind, strict] = [await openSandbox(t), await openSandbox(t, { repeats: 'error' })];
    for (const [method, { request, repeatable: said }] of operationsOf(english)) {
      const sandbox = said === 'yes' ? kind : strict;
      const wechatpay = new WechatPay({ ...sandbox.config, retry: false });
      t.after(() => wechatpay.free());
      const call = () => operationOf(wechatpay, method)(PARAMETERS[method](/\.list/.test(method) ? { page_token: undefined } : {}));
      await ready(sandbox, wechatpay, method);
      sandbox.fault('drop-after');
      const first = await rejection(call());
      assert.equal(first.outcome, 'unknown', method);
      const advice = request.startsWith('GET ') ? 'A query changes nothing: send it again.' : 'send the identical request again';
      const repeatable = first.message.includes(advice);
      assert.deepEqual(
        documents.map((document) => operationsOf(document).get(method).repeatable),
        repeatable ? ['是', 'yes'] : ['否', 'no'],
      );
      const repeated = await call().then(
        () => true,
        ({ apiCode }) => apiCode,
      );
      assert.equal(typeof repeated, repeatable ? 'boolean' : 'string', method);
    }
  });

  it('is right that those and no others are retried after a lost response', async (t) => {
    const sandbox = await openSandbox(t);
    const wechatpay = new WechatPay({ ...sandbox.config, retry: { delay: 0 } });
    t.after(() => wechatpay.free());
    for (const [method, { repeatable }] of operationsOf(english)) {
      await ready(sandbox, wechatpay, method);
      const before = sandbox.requests.length;
      sandbox.fault('drop-after');
      const call = operationOf(wechatpay, method)(PARAMETERS[method](/\.list/.test(method) ? { page_token: undefined } : {}));
      const repeated = await call.then(
        () => true,
        () => false,
      );
      assert.deepEqual([sandbox.requests.length - before, repeatable], repeated ? [2, 'yes'] : [1, 'no'], method);
    }
  });
});

describe('the table of error codes', () => {
  const declared = codesDeclared();

  it('has every code of the package under its class, in order', () => {
    assert.equal(declared.length, 23);
    for (const document of documents) {
      const rows = tableOf(document, 'codes').map(([type, code]) => ({ type: literal(type), code: literal(code) }));
      assert.deepEqual(
        rows,
        declared.map(({ type, code }) => ({ type, code })),
      );
      assert.ok(tableOf(document, 'codes').every((cells) => cells.length === 4 && cells[3].length > 5));
    }
  });

  it('words each code in English as the types do', () => {
    assert.deepEqual(
      tableOf(english, 'codes').map(([, , , text]) => text),
      declared.map(({ text }) => text),
    );
  });

  it('gives the outcome that each code has when it is provoked', async () => {
    const provoked = await provokeAll();
    for (const document of documents) {
      for (const [type, code, outcome] of tableOf(document, 'codes')) {
        const errors = provoked.filter((error) => error.code === literal(code));
        // These two need a host without randomness and a wasm that trapped.
        if (errors.length === 0) assert.ok(['RANDOM_UNAVAILABLE', 'INSTANCE_LOST'].includes(literal(code)), literal(code));
        const outcomes = new Set(errors.map((error) => error.outcome));
        for (const error of errors) assert.equal(error.name, literal(type));
        if (errors.length > 0) assert.deepEqual([...outcomes].sort(), outcome.match(/(?<=`)[a-z-]+(?=`)/g).sort(), literal(code));
      }
    }
    assert.equal(new Set(provoked.map(({ code }) => code)).size, 21);
  });

  it('has the three outcomes of the types in the table of what to do', () => {
    const [, union] = /^export type Outcome = (.+);$/m.exec(TYPES);
    for (const document of documents) {
      assert.deepEqual(
        tableOf(document, 'outcomes')
          .map(([outcome]) => `'${literal(outcome)}'`)
          .join(' | '),
        union,
      );
    }
  });

  it('is right that failures after a response has arrived are unknown, except 4xx', () => {
    const prepared = client().userCoupons.use.prepare(use());
    const misused = refusal(() => prepared.accept(200, {}, { parsed: true }));
    assert.deepEqual([misused.code, misused.outcome], ['REQUEST_INVALID', 'unknown']);
    for (const status of [400, 401, 403, 404, 429]) {
      assert.equal(refusal(() => accept(prepared, unsignedResponse(status, '{"code":"X"}'))).outcome, 'rejected');
      assert.equal(refusal(() => accept(prepared, unsignedResponse(status))).outcome, 'unknown');
    }
    for (const status of [500, 502, 503, 302]) {
      assert.equal(refusal(() => accept(prepared, unsignedResponse(status, '{"code":"X"}'))).outcome, 'unknown');
    }
    assert.equal(refusal(() => accept(prepared, signedResponse('', { status: 202 }))).outcome, 'unknown');
  });
});

describe('the table of retry', () => {
  const [, body] = /^export interface Retry \{\n([\s\S]*?)^\}/m.exec(TYPES);
  const declared = [...body.matchAll(/\/\*\*([\s\S]*?)\*\/\s*(\w+)\?: /g)].map(([, comment, name]) => {
    const text = comment.replace(/\s*\*\s*/g, ' ');
    const [, least, most] = /(\d+) to (\d+)/.exec(text);
    return { name, usual: Number(/Default: (\d+)/.exec(text)[1]), least: Number(least), most: Number(most) };
  });

  it('has every part of it with the default and the range that the types say', () => {
    assert.equal(declared.length, 4);
    for (const [document, to] of [
      [chinese, '到'],
      [english, 'to'],
    ]) {
      const rows = tableOf(document, 'retry').map(([name, usual, range]) => [literal(name), usual, range]);
      assert.deepEqual(
        rows,
        declared.map(({ name, usual, least, most }) => [name, `${usual}`, `${least} ${to} ${most}`]),
      );
    }
  });

  it('is right about the ranges', () => {
    for (const { name, least, most } of declared) {
      for (const value of [least, most]) client({ retry: { [name]: value } }).free();
      for (const value of [least - 1, most + 1, 0.5]) assert.equal(refusal(() => client({ retry: { [name]: value } })).at, `retry.${name}`);
    }
    for (const retry of [true, false, {}]) client({ retry }).free();
  });
});

describe('the table of results of resolve', () => {
  it('has the three of the types', () => {
    const unions = [...TYPES.matchAll(/^ +verdict: (.+);$/gm)].flatMap(([, union]) => union.split(' | '));
    for (const document of documents)
      assert.deepEqual(
        tableOf(document, 'verdicts').map(([verdict]) => `'${literal(verdict)}'`),
        [...new Set(unions)],
      );
  });
});

/** `{ type, code, text }` of every code, read from the types, in the order of the READMEs. */
function codesDeclared() {
  // The types have them by the alphabet.
  const classes = ['ConfigError', 'RequestError', 'TransportError', 'VerificationError', 'ResponseError', 'ApiError'];
  const comments = new Map(
    [...TYPES.matchAll(/\/\*\*\n \* Codes of an? `(\w+)`\.\n([\s\S]*?) \*\//g)].map(([, type, lines]) => [
      type,
      lines.replace(/\n \* {3}/g, ' '),
    ]),
  );
  assert.deepEqual([...comments.keys()].sort(), classes.toSorted());
  return classes.flatMap((type) =>
    [...comments.get(type).matchAll(/^ \* - `(\w+)`: (.+)$/gm)].map(([, code, text]) => ({ type, code, text })),
  );
}

/** An error for every code that can be provoked from outside, and for every outcome of it. */
async function provokeAll() {
  const wechatpay = client();
  const prepared = wechatpay.userCoupons.use.prepare(use());
  const answered = (answer) => refusal(() => accept(prepared, answer));
  const good = () => signedResponse(couponEntity({ coupon_code: use().coupon_code }));
  const withHeader = (name, value) => {
    const answer = good();
    return { ...answer, headers: { ...answer.headers, [name]: value } };
  };
  accept(prepared, good()); // what is spoilt below is good

  const freed = client();
  freed.free();
  const ending = new AbortController();
  const failing = (cause) => client({ fetch: () => Promise.reject(cause) });
  const refused = Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) });

  return [
    refusal(() => client({ mchid: 'x' })),
    refusal(() => client({ privateKey: 'no key' })),
    refusal(() => client({ privateKey: '-----BEGIN EC PRIVATE KEY-----\nMAMC\n-----END EC PRIVATE KEY-----' })),
    refusal(() => freed.userCoupons.use.prepare(use())),
    await rejection(freedMeanwhile()),
    refusal(() => wechatpay.userCoupons.use.prepare({})),
    await rejection(failing(refused).userCoupons.use(use())),
    await rejection(failing(new TypeError('terminated')).userCoupons.use(use())),
    await rejection(client({ fetch: async () => ({}) }).userCoupons.use(use())),
    ...(await Promise.all(
      [{}, { signer: never }].map((changes) =>
        rejection(client({ fetch: never, ...changes, retry: { times: 0, attemptTimeout: 100 } }).userCoupons.use(use())),
      ),
    )),
    await rejection(wechatpay.userCoupons.use(use(), { signal: AbortSignal.abort() })),
    await rejection(
      client({
        fetch: () => {
          ending.abort();
          return never();
        },
      }).userCoupons.use(use(), { signal: ending.signal }),
    ),
    answered(withHeader('Wechatpay-Signature', undefined)),
    answered(withHeader('Wechatpay-Timestamp', 'soon')),
    answered(withHeader('Wechatpay-Timestamp', '1')),
    answered(withHeader('Wechatpay-Serial', 'PUB_KEY_ID_1')),
    answered(withHeader('Wechatpay-Signature', '?')),
    answered(withHeader('Wechatpay-Nonce', 'another')),
    answered(withHeader('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/AAAA')),
    answered(signedResponse(couponEntity({ coupon_code: 'Code_other' }))),
    answered(signedResponse('no JSON')),
    answered(signedResponse('{}')),
    await undecipherable(),
    answered(unsignedResponse(403, '{"code":"NOT_ENOUGH"}')),
    answered(unsignedResponse(500, '{"code":"SYSTEM_ERROR"}')),
    answered(unsignedResponse(404)),
    answered(unsignedResponse(502, '<html>')),
  ];
}

/** A call of a client that is freed before the response is there. */
function freedMeanwhile() {
  const made = client({ fetch: async () => made.free() ?? new Response('{}') });
  return made.userCoupons.use(use());
}

/** What a notification gives that was encrypted with another key. */
async function undecipherable() {
  const sandbox = await createSandbox();
  const wechatpay = new WechatPay(sandbox.config);
  const { headers, body } = await sandbox.notification('COUPON.SEND', { apiV3Key: 'k'.repeat(32) });
  const error = refusal(() => wechatpay.notifications.open(headers, body));
  wechatpay.free();
  return error;
}
