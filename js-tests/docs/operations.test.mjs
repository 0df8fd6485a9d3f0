// The page `operations`: its tables have the requests that the client makes and say which are idempotent, and its ways to call work.

import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { literal } from './document.mjs';
import { pageTests } from './page.mjs';
import { openSandbox } from './workshop.mjs';
import { ready } from '../suite/parameters/ready.mjs';
import { OPERATIONS, PARAMETERS, client, operationOf, rejection, use } from '../suite/wechatpay.mjs';
import { WechatPay, rfc3339 } from 'wechatpay-coupon';

const { chinese, english } = pageTests('operations', {
  async 'calls.ts'(_, { run, sandbox }) {
    const { code, lines, errors } = await run('calls.ts');
    assert.deepEqual({ code, lines, errors }, { code: 0, lines: ['USED USED USED'], errors: '' });
    assert.deepEqual(
      sandbox.requests.map(({ signatureHeld, status }) => [signatureHeld, status]),
      Array(3).fill([true, 200]),
    );
  },

  async 'list.ts'(_, { script, sandbox }) {
    const created = Array.from({ length: 25 }, () => sandbox.coupons.create());
    sandbox.coupons.setState(created[0], 'EXPIRED');
    const text = `
      import { usableCoupons } from './list.ts';
      console.log(JSON.stringify(await usableCoupons('${use().openid}')));`;
    const codes = await script(text);
    assert.deepEqual(
      created.filter((code) => !codes.includes(code)),
      [created[0]],
    );
    assert.ok(codes.every((code) => sandbox.coupons.state(code) === 'EFFECTIVE'));
    assert.deepEqual(
      sandbox.requests.map(({ operation, status }) => [operation, status]),
      Array(2).fill(['userCoupons.list', 200]),
    );
  },

  async 'upload.ts'(_, { folder, script, sandbox }) {
    const picture = randomBytes(5000);
    writeFileSync(join(folder, 'cover.png'), picture);
    const text = `
      import { uploadPicture } from './upload.ts';
      console.log(JSON.stringify([await uploadPicture('cover.png'), await uploadPicture('./cover.png')]));`;
    const [one, other] = await script(text);
    for (const url of [one, other]) assert.equal(new URL(url).protocol, 'https:');
    assert.notEqual(one, other);
    assert.deepEqual(
      sandbox.requests.map(({ operation, signatureHeld, status }) => [operation, signatureHeld, status]),
      Array(2).fill(['images.upload', true, 200]),
    );
    // Signed as part of meta; the sandbox compares it with the file that came.
    const sha256 = createHash('sha256').update(picture).digest('hex');
    for (const { body } of sandbox.requests) assert.ok(body.includes(`{"filename":"cover.png","sha256":"${sha256}"}`));
  },
});

/** The rows of all tables, by the method. */
function rowsOf({ tables }) {
  const rows = tables
    .flat()
    .map(([method, title, request, sides, idempotent]) => [literal(method), { title, request: literal(request), sides, idempotent }]);
  assert.equal(new Set(rows.map(([method]) => method)).size, rows.length);
  return new Map(rows);
}

const call = (wechatpay, method) =>
  operationOf(wechatpay, method)(PARAMETERS[method](/\.list/.test(method) ? { page_token: undefined } : {}));

describe('the tables of operations', () => {
  for (const document of [chinese, english]) {
    it(`of ${document.file} have the requests that the client makes`, () => {
      const wechatpay = client();
      for (const name of OPERATIONS) {
        const parameters = PARAMETERS[name]();
        const { method, url } = operationOf(wechatpay, name).prepare(parameters);
        assert.equal(
          rowsOf(document)
            .get(name)
            .request.replace(/\{(\w+)\}/g, (_, field) => parameters[field]),
          `${method} ${new URL(url).pathname}`,
        );
      }
    });

    it(`of ${document.file} and its first sentence have all operations`, () => {
      const { paths } = JSON.parse(readFileSync(new URL('../../node_modules/wechatpay-coupon/openapi.json', import.meta.url), 'utf8'));
      const all = Object.values(paths).flatMap((path) => Object.keys(path).filter((key) => /^(get|post|patch|delete)$/.test(key)));
      const sides = [...rowsOf(document).values()].flatMap(({ sides }) => sides.split(/、|, /));
      assert.equal(sides.length, all.length);
      assert.match(document.text.split('\n')[2], new RegExp(`^[^\\d]+${sides.length} `));
    });
  }
});

describe('which operations are idempotent', () => {
  it('is as the package advises after a lost response', async (t) => {
    // Of the others a repeat may be an error: the documents do not say.
    const [kind, strict] = [await openSandbox(t), await openSandbox(t, { repeats: 'error' })];
    for (const method of OPERATIONS) {
      const { request, idempotent } = rowsOf(english).get(method);
      const sandbox = idempotent === 'yes' ? kind : strict;
      const wechatpay = new WechatPay({ ...sandbox.config, retry: false });
      t.after(() => wechatpay.free());
      await ready(sandbox, wechatpay, method);
      sandbox.fault('drop-after');
      const first = await rejection(call(wechatpay, method));
      assert.equal(first.outcome, 'unknown', method);
      const advice = request.startsWith('GET ') ? 'A query changes nothing: send it again.' : 'send the identical request again';
      const repeatable = first.message.includes(advice);
      const said = [chinese, english].map((document) => rowsOf(document).get(method).idempotent);
      assert.deepEqual(said, repeatable ? ['是', 'yes'] : ['否', 'no'], method);
      const repeated = await call(wechatpay, method).then(
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
    for (const method of OPERATIONS) {
      await ready(sandbox, wechatpay, method);
      const before = sandbox.requests.length;
      sandbox.fault('drop-after');
      const repeated = await call(wechatpay, method).then(
        () => true,
        () => false,
      );
      const { idempotent } = rowsOf(english).get(method);
      assert.deepEqual([sandbox.requests.length - before, idempotent], repeated ? [2, 'yes'] : [1, 'no'], method);
    }
  });
});

it('the page operations is right that a time may be a Date', () => {
  const date = new Date(1_754_193_600_000);
  const text = '2025-08-03T12:00:00+08:00';
  assert.equal(rfc3339(date), text);
  assert.equal(JSON.parse(client().userCoupons.use.prepare(use({ use_time: date })).body).use_time, text);
});
