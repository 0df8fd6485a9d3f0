// What the declarations themselves say: everything that they offer is documented, nothing is `any`, no name of a host is used,
// they offer what the package exports, and for require they are the same texts. Each of these checks notices a mistake.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { declarationsOf, textOf } from './declarations.mjs';

const require = createRequire(import.meta.url);

const FILES = ['index.d.ts', 'slim.d.ts', 'sandbox.d.ts'];
/** All that is taken from the language. The DOM and Node.js have no part in it. */
const TAKEN = [
  'ArrayBuffer',
  'ArrayBufferLike',
  'ArrayBufferView',
  'AsyncIterableIterator',
  'Date',
  'Error',
  'Iterable',
  'Omit',
  'Promise',
  'Readonly',
  'Record',
  'Symbol',
  'Uint8Array',
  'dispose',
  'hasInstance',
];

for (const name of FILES) {
  test(`every declaration, member and word of ${name} has a doc comment`, () => {
    const { documented, undocumented } = declarationsOf(name);
    assert.deepEqual(undocumented, []);
    assert.ok(documented > 0);
  });

  test(`no type of ${name} is any, and nothing of a host is named`, () => {
    const { anys, taken } = declarationsOf(name);
    assert.deepEqual(anys, []);
    assert.deepEqual(
      taken.filter((word) => !TAKEN.includes(word)),
      [],
    );
    if (name === 'index.d.ts') assert.deepEqual(taken, TAKEN);
    assert.doesNotMatch(textOf(name), /@generated/);
  });
}

test('for require the declarations are the same texts', () => {
  assert.equal(textOf('index.d.cts'), textOf('index.d.ts'));
  assert.equal(textOf('slim.d.cts'), textOf('slim.d.ts').replace("export * from './index.js';", "export * from './index.cjs';"));
  assert.notEqual(textOf('slim.d.cts'), textOf('slim.d.ts'));
  assert.equal(textOf('sandbox.d.cts'), textOf('sandbox.d.ts'));
});

test('all entries export what their declarations say, by import and by require', async () => {
  for (const [door, name] of [
    ['wechatpay-coupon', 'index.d.ts'],
    ['wechatpay-coupon/slim', 'slim.d.ts'],
    ['wechatpay-coupon/sandbox', 'sandbox.d.ts'],
  ]) {
    const { values } = declarationsOf(name);
    assert.deepEqual(Object.keys(await import(door)).sort(), values);
    assert.deepEqual(Object.keys(require(door)).sort(), values);
  }
});

test('the slim entry declares everything of the other, and four names more', () => {
  const [whole, slim] = ['index.d.ts', 'slim.d.ts'].map((name) => declarationsOf(name).names);
  assert.deepEqual(
    slim.filter((name) => !whole.includes(name)),
    ['Wasm', 'WasmResponse', 'init', 'initSync'],
  );
  assert.deepEqual(
    whole.filter((name) => !slim.includes(name)),
    [],
  );
});

// Mistakes: what is written, what instead, and what the reading then finds.
const STATUS = '/** HTTP status. */\n  status: number;';
const MISTAKES = [
  ['a declaration without a comment', '/** A verified response. */\n', '', 'undocumented', 'export interface ApiResponse<Entity> {'],
  ['a member without a comment', STATUS, 'status: number;', 'undocumented', 'status: number;'],
  ['a member with an empty comment', STATUS, '/** */\n  status: number;', 'undocumented', 'status: number;'],
  ['a comment of one line only', STATUS, '// HTTP status.\n  status: number;', 'undocumented', 'status: number;'],
  ['a member deep inside a type', /\/\*\* The request method\. \*\/\n( +method: string;)/, '$1', 'undocumented', 'method: string;'],
  ['a method without a comment', /\/\*\* Wipes the key\..*\*\/\n/, '', 'undocumented', 'free(): void;'],
  ['a word without its meaning', / \* - `EXPIRED` .*\n/, '', 'undocumented', 'export type BusifavorCouponState ='],
  ['a new word', "'AUDITING' | 'EFFECTIVE' |", "'AUDITING' | 'NEW' | 'EFFECTIVE' |", 'undocumented', 'export type ProductCouponState ='],
  ['a declaration without export', '/** A verified response. */', 'interface Hidden {}\n/** A. */', 'undocumented', 'interface Hidden {}'],
  ['any', 'readonly cause: unknown;', 'readonly cause: any;', 'anys', 'any'],
  ['any deep inside a type', 'toJSON(): Record<string, unknown>;', 'toJSON(): Record<string, Array<any>>;', 'anys', 'any'],
  ['a type left out', 'accept(status: number,', 'accept(status,', 'anys', 'status'],
  ['a name of the DOM', 'arrayBuffer(): Promise<ArrayBuffer>;', 'arrayBuffer(): Promise<Blob>;', 'anys', 'Blob'],
  ['a name of Node.js', 'privateKey?: string | Uint8Array |', 'privateKey?: string | Buffer |', 'anys', 'Buffer'],
];

for (const [mistake, written, instead, kind, place] of MISTAKES) {
  test(`the reading notices ${mistake}`, () => {
    const text = textOf('index.d.ts');
    const mistaken = text.replace(written, instead);
    assert.notEqual(mistaken, text);
    const found = declarationsOf('index.d.ts', mistaken)[kind];
    assert.ok(
      found.some((line) => line.replace(/^\d+: /, '').startsWith(place)),
      `${place} in ${JSON.stringify(found)}`,
    );
  });
}
