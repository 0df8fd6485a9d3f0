// The page on stubs and fake timers: its blocks run in node:test and Vitest, and what it says of errors and runners is so. Jest has the same
// tests in ../runtimes/hosts/jest.stubs.spec.cjs, which runs beside its other runtimes.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, mock } from 'node:test';
import * as package_ from 'wechatpay-coupon';
import { literal } from './document.mjs';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { pageTests } from './page.mjs';
import { testsOf, vitest } from './runners.mjs';
import { PARAMETERS, client } from '../suite/wechatpay.mjs';

const alone = (run) => ({ alone: true, run });
const inNode = (name, tests) =>
  alone(async (_, { run }) => assert.deepEqual(testsOf(await run(name)), { code: 0, tests, pass: tests, fail: 0 }));

/** What is left of an operation that Vitest has replaced. */
const MEMBERS = `
  import { expect, test, vi } from 'vitest';
  import { WechatPay } from 'wechatpay-coupon';
  import { createSandbox } from 'wechatpay-coupon/sandbox';
  test('members', async () => {
    const { userCoupons } = new WechatPay((await createSandbox()).config);
    const { resolve, withResponse } = userCoupons.use;
    vi.spyOn(userCoupons, 'use').mockResolvedValue({} as never);
    expect([userCoupons.use.resolve, userCoupons.use.withResponse]).toEqual([resolve, withResponse]);
  });`;

const { chinese, english } = pageTests('unit-tests', {
  'redeem.ts': alone(async (_, { script }) => {
    const text = `
      import { redeem } from './redeem.ts';
      const calls = [];
      const throws = (error) => redeem({ userCoupons: { use: async () => { throw error; } } }, {}).catch(({ name }) => calls.push(name));
      await throws(new RangeError('not ours'));
      console.log(JSON.stringify(calls));`;
    assert.deepEqual(await script(text), ['RangeError']);
  }),
  'redeem.test.ts': inNode('redeem.test.ts', 3),
  'waits.test.ts': inNode('waits.test.ts', 1),
  'redeem.spec.ts': alone(async (_, { folder }) => {
    writeFileSync(join(folder, 'members.spec.ts'), MEMBERS);
    const { code, passed, failed } = await vitest(folder, 'redeem.spec.ts', 'members.spec.ts');
    assert.deepEqual({ code, passed: passed.sort(), failed }, { code: 0, passed: ['NOT_ENOUGH', 'members', 'retry-after'], failed: [] });
  }),
});

describe('the page unit-tests, what it says', () => {
  const codeIn = (cell) => /^`(.+)`$/.exec(cell)[1];

  it('of constructors is so, for every class', () => {
    for (const page of [chinese, english]) {
      const [, rows] = page.tables;
      const classes = rows.map(([written, code, outcome]) => {
        const made = new Function(...Object.keys(package_), `return ${codeIn(written)};`)(...Object.values(package_));
        assert.deepEqual([made.code, made.outcome], [literal(code), literal(outcome)], written);
        return made.name;
      });
      const all = Object.keys(package_).filter((name) => /Error$/.test(name) && name !== 'WechatPayError');
      assert.deepEqual([...new Set(classes)].sort(), all.sort());
    }
  });

  it('of Vitest and Jest is what their tests do', () => {
    const specs = ['vitest.stubs.spec.mjs', 'jest.stubs.spec.cjs'].map((name) =>
      readFileSync(new URL(`../runtimes/hosts/${name}`, import.meta.url), 'utf8'),
    );
    for (const page of [chinese, english]) {
      for (const [, , ...cells] of page.tables[0])
        cells.forEach((cell, index) => assert.ok(specs[index].includes(codeIn(cell).replace('(…)', '(')), cell));
    }
  });

  it('of the fake timers of node:test is so, as it is written', async (t) => {
    const sandbox = await createSandbox();
    const wechatpay = new WechatPay({ ...sandbox.config, retry: { totalTimeout: 60_000 } });
    t.after(() => wechatpay.free());
    const enable = codeIn(chinese.tables[0].at(-1)[1]);
    const wait = /`(while \(sandbox.+?;)`/.exec(chinese.text)[1];
    new Function('mock', enable)(mock);
    t.after(() => mock.timers.reset());
    sandbox.fault('retry-after', { ms: 30_000 });
    const call = wechatpay.userCoupons.get(PARAMETERS['userCoupons.get']());
    await new Function('sandbox', `return (async () => { ${wait} })();`)(sandbox);
    for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate); // until the response is read
    mock.timers.tick(30_000);
    assert.equal((await call).coupon_state, 'EFFECTIVE');
    const [first, second] = sandbox.requests;
    assert.ok(second.at - first.at < 30_000); // the date is not faked: nobody has waited
    assert.ok(readFileSync(new URL('../runtimes/hosts/jest.stubs.spec.cjs', import.meta.url), 'utf8').includes(wait));
  });

  it('of what is left of a stubbed operation is so', async (t) => {
    const own = client();
    t.after(() => own.free());
    const { use } = own.userCoupons;
    mock.method(own.userCoupons, 'use', async () => 'stubbed');
    t.after(() => mock.restoreAll());
    assert.equal(await own.userCoupons.use({}), 'stubbed');
    const genuine = { code: 'REQUEST_INVALID' };
    await assert.rejects(own.userCoupons.use.withResponse({}), genuine);
    await assert.rejects(own.userCoupons.use.resolve({}), genuine);
    await assert.rejects(use({}), genuine); // taken before
    const other = client();
    t.after(() => other.free());
    await assert.rejects(other.userCoupons.use({}), genuine);
  });
});
