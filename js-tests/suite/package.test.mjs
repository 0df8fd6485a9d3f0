// What the package is: exactly these files, no dependencies and no scripts, resolved by import and by require, the same API
// twice, nothing random or global at import; the tables of errors agree with the reference wherever they are written.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as imported from 'wechatpay-coupon';
import { row } from '../reliability/row.mjs';
import { documentedErrors } from 'wechatpay-coupon/sandbox';
import { fixture } from './wechatpay.mjs';

const require = createRequire(import.meta.url);
const manifest = require('wechatpay-coupon/package.json');
const installed = (name) => readFileSync(require.resolve('wechatpay-coupon/package.json').replace('package.json', name), 'utf8');
const pkg = fileURLToPath(new URL('../../pkg/', import.meta.url));

const FILES = [
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'THIRD-PARTY-LICENSES.txt',
  'cli.js',
  'console.html',
  'core_bg.wasm',
  'edge-light.js',
  'index.cjs',
  'index.d.cts',
  'index.d.ts',
  'index.js',
  'openapi.json',
  'package.json',
  'sandbox.cjs',
  'sandbox.d.cts',
  'sandbox.d.ts',
  'sandbox.js',
  'slim.cjs',
  'slim.d.cts',
  'slim.d.ts',
  'slim.js',
  'workerd.js',
];

test('the tarball holds exactly these files', () => {
  const part = row(24, 'tarball');
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: pkg,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  assert.deepEqual(files.map(({ path }) => path).sort(), FILES);
  for (const { path, size } of files) assert.ok(size > 0, path);
  part.passed(files.length, 'no other');
});

test('the package has no dependencies and no scripts', () => {
  const part = row(24, 'npm dependencies');
  const runtime = ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundledDependencies', 'bundleDependencies'];
  for (const key of [...runtime, 'devDependencies', 'scripts', 'gypfile']) {
    assert.equal(manifest[key], undefined, key);
  }
  assert.deepEqual([manifest.name, manifest.type, manifest.license, manifest.sideEffects], ['wechatpay-coupon', 'module', 'MIT', false]);
  assert.match(manifest.version, /^\d+\.\d+\.\d+$/);
  assert.deepEqual(manifest.engines, { node: '>=20' });
  assert.deepEqual(manifest.bin, { 'wechatpay-coupon': './cli.js' });
  // npm refuses a provenance whose repository is another than the one it was built from.
  assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
  assert.match(manifest.repository.url, /^git\+https:\/\/github\.com\/[\w-]+\/wechatpay-coupon\.git$/);
  part.passed(runtime.flatMap((kind) => Object.keys(manifest[kind] ?? {})).length, 'no install scripts');
});

/** The list of those that somebody has looked at. */
const REVIEWED = readFileSync(new URL('../../deny.wasm.toml', import.meta.url), 'utf8');

/** What the console has in it. */
const IN_CONSOLE = ['preact'];

test('the licences of what is in the package are there, each with its text', () => {
  const text = installed('THIRD-PARTY-LICENSES.txt');
  const crates = text.match(/^[\w-]+ \d+\.\d+\.\d+ \((MIT|Apache-2\.0|BSD-3-Clause)( AND Unicode-3\.0)?\)$/gm);
  const reviewed = [...REVIEWED.matchAll(/crate = "([\w-]+)", reason = "[^"]+"/g)].map(([, name]) => name);
  assert.deepEqual(
    crates.map((line) => line.split(' ')[0]).sort(),
    [...reviewed.filter((name) => name !== 'wechatpay-coupon'), ...IN_CONSOLE].sort(),
  );
  for (const part of text.split('='.repeat(80)).slice(1))
    assert.match(part, /Permission is hereby granted|Redistribution and use in source and binary forms/);
});

test('every file that the manifest names is in the package', () => {
  const named = new Set([manifest.main, manifest.module, manifest.types, ...Object.values(manifest.bin), ...manifest.files]);
  JSON.stringify(manifest.exports, (_, value) => {
    if (typeof value === 'string') named.add(value);
    return value;
  });
  for (const name of named) assert.ok(FILES.includes(name.replace('./', '')), name);
  assert.deepEqual(new Set([...manifest.files, 'package.json']), new Set(FILES));
});

test('import takes index.js, require index.cjs, and no other file can be reached', () => {
  assert.match(import.meta.resolve('wechatpay-coupon'), /\/wechatpay-coupon\/index\.js$/);
  assert.match(require.resolve('wechatpay-coupon'), /\/wechatpay-coupon\/index\.cjs$/);
  for (const inner of ['index.js', 'client.js', 'core.js', 'sandbox/index.js', 'cli.js', 'tables.js']) {
    assert.throws(() => require.resolve(`wechatpay-coupon/${inner}`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
  }
});

test('both copies have the same API, and neither has a default export', () => {
  const required = require('wechatpay-coupon');
  assert.deepEqual(Object.keys(required).sort(), Object.keys(imported).sort());
  for (const name of Object.keys(imported)) {
    assert.equal(typeof required[name], 'function');
    assert.notEqual(required[name], imported[name]);
  }
  assert.equal(imported.default, undefined);
});

test('Node.js sees every name of the CommonJS files, also when reexported', async () => {
  for (const [name, least] of [
    ['index', 8],
    ['slim', 10],
    ['sandbox', 5],
  ]) {
    const file = require.resolve('wechatpay-coupon/package.json').replace('package.json', `${name}.cjs`);
    const { default: all, 'module.exports': _, ...names } = await import(file);
    assert.deepEqual(Object.keys(names).sort(), Object.keys(require(file)).sort());
    assert.ok(Object.keys(names).length >= least);
  }
});

test('importing the package defines no global and takes no randomness', () => {
  const source = `
    const before = new Set(Reflect.ownKeys(globalThis));
    const proto = Object.getPrototypeOf(globalThis.crypto);
    let asked = 0;
    for (const name of ['getRandomValues', 'randomUUID']) proto[name] = () => { asked += 1; throw new Error('no'); };
    const { WechatPay } = await import('wechatpay-coupon');
    const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
    console.log(JSON.stringify({ asked, added, type: typeof WechatPay }));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
  assert.deepEqual(JSON.parse(output), { asked: 0, added: [], type: 'function' });
});

test('the shipped code has no eval, logs nothing and has no import of another module', () => {
  for (const name of ['index.js', 'index.cjs', 'sandbox.js', 'sandbox.cjs']) {
    const code = installed(name);
    for (const forbidden of [
      /\beval\(/,
      /new Function\(/,
      /\bconsole\.(log|info|error|debug|dir)/,
      /^import /m,
      /\brequire\(/,
      /\bimport\(/,
      /Math\.random/,
      /process\.env/,
    ]) {
      assert.doesNotMatch(code, forbidden, name);
    }
  }
});

test('the sandbox has no client and no wasm, and its command imports it alone', () => {
  for (const name of ['sandbox.js', 'sandbox.cjs']) {
    const code = installed(name);
    for (const foreign of [/WebAssembly/, /WechatPayError/, /core_bg/, /"node:(?!http"|zlib")/]) assert.doesNotMatch(code, foreign, name);
    assert.ok(code.length < 320_000, `${name}: ${code.length}`);
  }
  const [first, ...rest] = installed('cli.js').split('\n');
  assert.equal(first, '#!/usr/bin/env node');
  const imports = rest.flatMap((line) => /^import .* from ["'](.+)["'];$/.exec(line)?.[1] ?? []);
  assert.deepEqual(imports, ['node:fs', 'node:module', 'node:path', 'node:url', 'node:util', './sandbox.js']);
});

// The tables of errors: the reference, the doc comments of the types, the stand-in.
const PAGES = {
  'userCoupons.use': ['partner.productCoupon.use.bundle'],
  'userCoupons.return': ['partner.productCoupon.return.bundle', 'partner.productCoupon.return.sequential'],
  'busifavor.return': ['busifavor.coupons.return'],
  'userCoupons.get': ['partner.productCoupon.get'],
  'userCoupons.list': ['partner.productCoupon.list'],
  'busifavor.get': ['busifavor.coupons.get'],
};
const operations = { ...JSON.parse(fixture('endpoints.json')).operations, ...JSON.parse(fixture('queries.json')).operations };
const referenceOf = (name) =>
  [...new Set(PAGES[name].flatMap((page) => operations[page].errors.map(({ status, code, zh }) => `${status} ${code} ${zh}`)))].sort();

test('the stand-in has every row of the reference', () => {
  for (const name of Object.keys(PAGES)) {
    const rows = documentedErrors[name].map(({ status, code, description }) => `${status} ${code} ${description}`);
    assert.deepEqual(
      referenceOf(name).filter((row) => !rows.includes(row)),
      [],
      name,
    );
  }
});

/** The doc comment of an operation of `WechatPay`, in one line. */
function commentOf(name) {
  const [group, method] = name.split('.');
  const type = group.charAt(0).toUpperCase() + group.slice(1);
  const [, members] = new RegExp(`^export interface ${type} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(installed('index.d.ts'));
  return members
    .slice(0, members.indexOf(`readonly ${method}: `))
    .split('/**')
    .at(-1)
    .replace(/\n +\* */g, ' ');
}

test('the doc comments of the types list every row of the reference, with its remedy', () => {
  for (const name of Object.keys(PAGES)) {
    const comment = commentOf(name).replaceAll(' ', '');
    for (const { status, code, zh, fix } of PAGES[name].flatMap((page) => operations[page].errors)) {
      const row = `- ${status} \`${code}\` ${zh}：${fix}`;
      assert.ok(comment.includes(row.replaceAll(' ', '')), `${name}: ${row}`);
    }
  }
});

test('methods and paths of the operations are those of the reference', async () => {
  const { PARAMETERS, PATHS, client, operationOf } = await import('./wechatpay.mjs');
  for (const name of Object.keys(PAGES)) {
    const { method, url } = operationOf(client(), name).prepare(
      PARAMETERS[name](Object.fromEntries(PATHS[name].map((field) => [field, field.toUpperCase()]))),
    );
    for (const page of PAGES[name]) {
      const path = operations[page].path.replace(/\{(\w+)\}/g, (_, field) => field.toUpperCase());
      assert.deepEqual([method, new URL(url).pathname], [operations[page].method, path]);
    }
  }
});
