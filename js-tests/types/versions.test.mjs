// The types with each TypeScript that users have, over each way to resolve a package. The programs beside this file compile
// without the DOM and without Node.js, and every import leads to the declarations that are meant for it, of the installed package.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { COMPILERS, compile, tsc } from './compiler.mjs';

/** The programs that import as the host does, and those that name their own way. */
const IMPORTING = ['any-call.ts', 'entities.ts', 'errors.ts', 'mistakes.ts', 'notifications.ts', 'observe.ts', 'operations.ts'];
const imports = (declarations) => IMPORTING.map((program) => `${program} wechatpay-coupon -> ${declarations}`);
const required = [
  'required.cts wechatpay-coupon -> index.d.cts',
  'required.cts wechatpay-coupon/sandbox -> sandbox.d.cts',
  'required.cts wechatpay-coupon/slim -> slim.d.cts',
  'slim.d.cts ./index.cjs -> index.d.cts',
];
const imported = [
  ...imports('index.d.ts'),
  'imported.mts wechatpay-coupon -> index.d.ts',
  'imported.mts wechatpay-coupon/slim -> slim.d.ts',
  'slim.d.ts ./index.js -> index.d.ts',
  'sandbox.mts wechatpay-coupon -> index.d.ts',
  'sandbox.mts wechatpay-coupon/sandbox -> sandbox.d.ts',
];
const EXPECTED = {
  nodenext: [...imported, ...required],
  bundler: [...imported, ...required],
  // `main` and `types` for the first entry, the flat file of its name for the second.
  node10: [
    ...imports('index.d.cts'),
    required[0],
    'required.cts wechatpay-coupon/sandbox -> sandbox.d.ts',
    'required.cts wechatpay-coupon/slim -> slim.d.ts',
    'slim.d.ts ./index.js -> index.d.ts',
  ],
};

const CELLS = [
  ['5.4', 'nodenext'],
  ['5.4', 'bundler'],
  ['5.4', 'node10'],
  ['6.0', 'nodenext'],
  ['6.0', 'bundler'],
  ['6.0', 'node10', '--ignoreDeprecations', '6.0'],
  ['7.0', 'nodenext'],
  ['7.0', 'bundler'],
];

describe('TypeScript without a host', { concurrency: 2 }, () => {
  for (const [version, resolution, ...flags] of CELLS) {
    test(`programs compile with TypeScript ${version}, ${resolution}, without a host`, async () => {
      const { status, errors, files, imports } = await compile(version, `tsconfig.${resolution}.json`, ...flags);
      assert.deepEqual([errors, status], [[], 0]);
      assert.deepEqual(imports, [...EXPECTED[resolution]].sort());
      const foreign = files.filter((file) => !/\/node_modules\/(expect-type\/dist|wechatpay-coupon)\/[\w.]+$/.test(file));
      assert.deepEqual(foreign, []);
    });
  }

  test('TypeScript 7 no longer takes node10', async () => {
    const { status, errors } = await compile('7.0', 'tsconfig.node10.json');
    assert.match(errors.join('\n'), /^\S+ error TS5108: Option 'moduleResolution=node10' has been removed\.[^\n]*$/);
    assert.notEqual(status, 0);
  });

  test('the compilers have the versions that are named, nine combinations in all', async () => {
    const versions = await Promise.all(Object.keys(COMPILERS).map(async (version) => (await tsc(version, '--version')).stdout.trim()));
    assert.deepEqual(versions, ['Version 5.4.5', 'Version 6.0.3', 'Version 7.0.2']);
    const cells = Object.keys(COMPILERS).flatMap((version) => Object.keys(EXPECTED).map((resolution) => `${version} ${resolution}`));
    assert.deepEqual([...CELLS.map(([version, resolution]) => `${version} ${resolution}`), '7.0 node10'], cells);
    assert.equal(cells.length, 9);
  });
});
