// The page on errors: what its tables say of codes, outcomes and fields is what the package declares and does when each code is provoked.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { literal } from './document.mjs';
import { pageTests } from './page.mjs';
import { openSandbox } from './workshop.mjs';
import { provokeAll } from './provoked.mjs';
import { accept, client, couponEntity, refusal, rejection, signedResponse, unsignedResponse, use } from '../suite/wechatpay.mjs';
import { WechatPay } from 'wechatpay-coupon';

const TYPES = readFileSync(new URL('../../node_modules/wechatpay-coupon/index.d.ts', import.meta.url), 'utf8');

const { chinese, english } = pageTests('errors', {
  async 'describe.ts'(_, { script }) {
    const text = `
      import { describe } from './describe.ts';
      import { wechatpay } from './wechatpay.ts';
      const { use } = wechatpay.userCoupons;
      const parameters = ${JSON.stringify(use())};
      const errors = [new RangeError('not ours')];
      const keep = (error) => errors.push(error);
      await use({ ...parameters, brand_id: 5 }).catch(keep);
      await use({ ...parameters, coupon_code: 'Code_expired' }).catch(keep);
      wechatpay.free();
      await use(parameters).catch(keep);
      console.log(JSON.stringify(errors.map(describe)));`;
    const [other, parameter, rejected, freed] = await script(text);
    assert.deepEqual([other, parameter, freed], ['RangeError: not ours', '/brand_id must be a string', 'not-sent: CLIENT_FREED']);
    assert.match(rejected, /^rejected: 403 NOT_ENOUGH [0-9A-F]+-\d+$/);
  },

  async 'findings.ts'(_, { script, sandbox }) {
    sandbox.coupons.setState('Code_123456', 'USED');
    const text = `
      const lines = [];
      console.log = (...words) => lines.push(words.join(' '));
      await import('./findings.ts');
      process.stdout.write(JSON.stringify(lines));`;
    const lines = await script(text);
    assert.deepEqual(lines.slice(0, 2).sort(), [
      'error /brand_id empty must not be empty',
      'error /out_request_no pattern must match ^[0-9A-Za-z_-]{6,40}$',
    ]);
    const warnings = lines.slice(2, -1);
    assert.ok(
      warnings.every((line) => line.startsWith('warning /')),
      warnings.join('\n'),
    );
    assert.equal(lines.at(-1), 'EFFECTIVE');
    assert.equal(sandbox.requests.length, 1);
  },
});
const pages = [chinese, english];
const [outcomes, codes, fields] = [0, 1, 2].map((index) => pages.map(({ tables }) => tables[index]));
const provoked = await provokeAll();

describe('the table of error codes', () => {
  const declared = codesDeclared();

  it('has every code of the package under its class, in order', () => {
    assert.equal(declared.length, 23);
    for (const rows of codes) {
      assert.deepEqual(
        rows.map(([type, code]) => ({ type: literal(type), code: literal(code) })),
        declared.map(({ type, code }) => ({ type, code })),
      );
      assert.ok(rows.every((cells) => cells.length === 4 && cells[3].length > 5));
    }
  });

  it('words each code in English as the types do', () => {
    assert.deepEqual(
      codes[1].map(([, , , text]) => text),
      declared.map(({ text }) => text),
    );
  });

  it('gives the outcome that each code has when it is provoked', () => {
    for (const rows of codes) {
      for (const [type, code, outcome] of rows) {
        const errors = provoked.filter((error) => error.code === literal(code));
        // These two need a host without randomness and a wasm that trapped.
        if (errors.length === 0) assert.ok(['RANDOM_UNAVAILABLE', 'INSTANCE_LOST'].includes(literal(code)), literal(code));
        for (const error of errors) assert.equal(error.name, literal(type));
        const found = [...new Set(errors.map((error) => error.outcome))];
        if (errors.length > 0) assert.deepEqual(found.sort(), outcome.match(/(?<=`)[a-z-]+(?=`)/g).sort(), literal(code));
      }
    }
    assert.equal(new Set(provoked.map(({ code }) => code)).size, 21);
  });
});

describe('the table of outcomes', () => {
  it('has the three of the types', () => {
    const [, union] = /^export type Outcome = (.+);$/m.exec(TYPES);
    for (const rows of outcomes) assert.equal(rows.map(([outcome]) => `'${literal(outcome)}'`).join(' | '), union);
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

  it('is right that a 429 after a lost response is unknown, and alone is rejected', async (t) => {
    const sandbox = await openSandbox(t);
    const wechatpay = new WechatPay({ ...sandbox.config, retry: { times: 1, delay: 0 } });
    t.after(() => wechatpay.free());
    sandbox.fault('drop-after');
    sandbox.fault('too-many-requests');
    const lost = await rejection(wechatpay.userCoupons.use(use()));
    assert.deepEqual([lost.status, lost.apiCode, lost.attempts, lost.outcome], [429, 'RATELIMIT_EXCEEDED', 2, 'unknown']);
    sandbox.fault('too-many-requests', { times: 2 });
    const { attempts, outcome } = await rejection(wechatpay.userCoupons.use(use()));
    assert.deepEqual([attempts, outcome], [2, 'rejected']);
    sandbox.fault('too-many-requests');
    const merchants = { coupon_code: 'sxxe34343434', stock_id: '1234567891', return_request_no: 'RETURN_1' };
    const single = await rejection(wechatpay.busifavor.return(merchants));
    assert.deepEqual([single.status, single.attempts, single.outcome], [429, 1, 'rejected']);
  });
});

describe('the table of fields', () => {
  /** The classes whose JSON has each field. */
  const seen = new Map();
  for (const error of provoked)
    for (const name of Object.keys(error.toJSON())) seen.set(name, (seen.get(name) ?? new Set()).add(error.name));

  it('has those of the JSON, with the classes that have them', () => {
    const everyClass = new Set(provoked.map(({ name }) => name)).size;
    assert.equal(everyClass, 6);
    for (const [index, all] of ['全部', 'all'].entries()) {
      const said = fields[index].map(([name, classes]) => [
        literal(name),
        classes === all ? everyClass : classes.match(/\w+Error/g).sort(),
      ]);
      const found = [...seen].map(([name, classes]) => [name, classes.size === everyClass ? everyClass : [...classes].sort()]);
      assert.deepEqual(new Map(said), new Map(found));
    }
  });

  it('is right that no body is in JSON, text or inspection', () => {
    const withBody = provoked.filter(({ body }) => body);
    assert.deepEqual([...new Set(withBody.map(({ code }) => code))].sort(), [
      'BODY_NOT_JSON',
      'DECRYPTION_FAILED',
      'ENTITY_INVALID',
      'RESPONSE_MISMATCH',
    ]);
    const mismatch = withBody.find(({ code }) => code === 'RESPONSE_MISMATCH');
    assert.match(Buffer.from(mismatch.body).toString(), /Code_other/);
    for (const text of [JSON.stringify(mismatch), String(mismatch), inspect(mismatch, { depth: 9, showHidden: true, getters: true })])
      assert.doesNotMatch(text, /Code_other|Code_123456/);
  });
});

describe('integers', () => {
  it('beyond 2^53-1 are errors in parameters and strings in responses', () => {
    const prepared = client().userCoupons.use.prepare(use());
    const entity = couponEntity({ coupon_code: use().coupon_code, new_count: 1 });
    const text = JSON.stringify(entity).replace('"new_count":1', '"new_count":9007199254740993');
    assert.equal(accept(prepared, signedResponse(text)).data.new_count, '9007199254740993');
    entity.stock.stock_send_rule.max_count = 123;
    const declared = JSON.stringify(entity).replace('"max_count":123', '"max_count":9007199254740993');
    assert.equal(accept(prepared, signedResponse(declared)).data.stock.stock_send_rule.max_count, '9007199254740993');
    assert.equal(refusal(() => client().userCoupons.use.prepare(use({ saved_amount: 2 ** 53 }))).code, 'REQUEST_INVALID');
  });
});

/** `{ type, code, text }` of every code, read from the types, in the order of the page. */
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
