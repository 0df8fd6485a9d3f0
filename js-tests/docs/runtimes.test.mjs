// The page on runtimes: its blocks, entries, sizes and versions of TypeScript. What its first table says is compared with what ran by
// ../runtimes/documented.mjs.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { literal } from './document.mjs';
import { pageTests } from './page.mjs';
import { use } from '../suite/wechatpay.mjs';
import { COMPILERS } from '../types/compiler.mjs';

const installed = (name) => readFileSync(new URL(`../../node_modules/wechatpay-coupon/${name}`, import.meta.url));
const [TABLE_OF_RUNTIMES, TABLE_OF_ENTRIES, TABLE_OF_SIZES] = [0, 1, 2];

const { chinese, english } = pageTests('runtimes', {
  async 'slim.ts'(_, { script, sandbox, config }) {
    const text = `
      import { WechatPay, init, initSync } from 'wechatpay-coupon/slim';
      const refusals = [];
      const refused = ({ name, code, at }) => refusals.push([name, code, at].join(' '));
      try { new WechatPay(${JSON.stringify(config)}); } catch (error) { refused(error); }
      try { initSync(new Uint8Array(8)); } catch (error) { refused(error); }
      await init(Promise.resolve('no wasm')).catch(refused);
      const { wechatpay } = await import('./slim.ts');
      initSync(new Uint8Array(8)); // without effect by now
      const { coupon_state } = await wechatpay.userCoupons.use(${JSON.stringify(use())});
      console.log(JSON.stringify({ refusals, coupon_state }));`;
    const refusal = 'ConfigError CONFIG_INVALID init';
    assert.deepEqual(await script(text), { refusals: [refusal, refusal, refusal], coupon_state: 'USED' });
    assert.deepEqual(
      sandbox.requests.map(({ signatureHeld }) => signatureHeld),
      [true],
    );
  },
});

it('the table of runtimes has the same versions in both languages', () => {
  const versions = ({ tables }) => tables[TABLE_OF_RUNTIMES].map(([, cell]) => cell);
  assert.deepEqual(versions(english), versions(chinese));
});

it('the page names the versions of TypeScript that the types are compiled with', () => {
  for (const { text } of [chinese, english]) {
    const [, named] = /TypeScript (5\.[\d., and、和]+\d)/.exec(text);
    assert.deepEqual(named.match(/\d\.\d/g), Object.keys(COMPILERS).sort());
  }
});

describe('the table of entries', () => {
  const entries = Object.entries(JSON.parse(installed('package.json')).exports['.']);

  for (const { file, tables } of [chinese, english]) {
    it(`of ${file} has every condition of the package with its file, in order`, () => {
      const rows = tables[TABLE_OF_ENTRIES].map((row) => row.slice(0, 2).map(literal));
      assert.deepEqual(
        rows,
        entries.map(([condition, { default: path }]) => [condition, path.replace('./', '')]),
      );
    });

    it(`of ${file} is right about where the wasm is`, () => {
      for (const [, entry, where] of tables[TABLE_OF_ENTRIES]) {
        const imported = /from ?["']\.\/(core_bg\.wasm[^"']*)["']/.exec(installed(literal(entry)))?.[1];
        assert.equal([...where.matchAll(/`(core_bg\.wasm[^`]*)`/g)].at(-1)?.[1], imported, literal(entry));
      }
    });
  }
});

describe('the table of sizes', () => {
  const gzip = (name) => gzipSync(installed(name), { level: 9 }).length;
  const [[, uploaded, upload], [, index, most], [, wasm], [, wasmGzip]] = english.tables[TABLE_OF_SIZES];
  const bytes = (cell) => 1000 * /^(\d+) kB$/.exec(cell)[1];
  const kib = (cell) => Number(/^(\d+) KiB$/.exec(cell)[1]);

  it('says the same in both languages', () => {
    const sizes = ({ tables }) => tables[TABLE_OF_SIZES].map(([, size, budget]) => [size, budget.replace('无', 'none')]);
    assert.deepEqual(sizes(chinese), sizes(english));
  });

  it('says what the files of the package weigh, give or take a twentieth', () => {
    const weights = [
      [index, gzip('index.js')],
      [wasm, installed('core_bg.wasm').length],
      [wasmGzip, gzip('core_bg.wasm')],
    ];
    for (const [said, weighs] of weights) assert.ok(Math.abs(bytes(said) - weighs) < weighs / 20, `${said}: ${weighs} bytes`);
  });

  it('has the budgets that the tests hold them to, and they are kept', () => {
    const budgetIn = (file, name) => {
      const [, number] = new RegExp(`^const ${name} = (\\S+);$`, 'm').exec(readFileSync(new URL(file, import.meta.url), 'utf8'));
      return Number(number.replace('_', ''));
    };
    assert.equal(bytes(most), budgetIn('../suite/budgets.test.mjs', 'MAX_INDEX_GZIP'));
    assert.equal(kib(upload), budgetIn('../runtimes/cells/wrangler.mjs', 'MAX_UPLOAD_GZIP'));
    assert.ok(bytes(index) <= bytes(most) && kib(uploaded) <= kib(upload));
  });
});
