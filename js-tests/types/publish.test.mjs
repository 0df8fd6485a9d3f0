// How the package resolves: publint has nothing to say, not even a suggestion, and attw finds every entry
// in every mode. Both are given the installed package, packed again; what the files of the package do is not their concern.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const installed = dirname(require.resolve('wechatpay-coupon/package.json'));
let folder;
let tarball;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wechatpay-coupon-'));
  const flags = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await run('npm', ['pack', installed, ...flags], { shell: process.platform === 'win32' });
  tarball = join(folder, JSON.parse(stdout)[0].filename);
});
after(() => rm(folder, { recursive: true, force: true }));

test('publint, strict, has nothing to say', async () => {
  const { buffer, byteOffset, byteLength } = await readFile(tarball);
  const packed = buffer.slice(byteOffset, byteOffset + byteLength);
  const { messages, pkg } = await publint({ strict: true, level: 'suggestion', pack: { tarball: packed } });
  assert.deepEqual(
    messages.map(({ type, code, path }) => `${type} ${code} ${path.join('.')}`),
    [],
  );
  assert.equal(pkg.name, 'wechatpay-coupon');
});

/** For each mode: the declarations, and the code that they speak for. */
const imported = (name) => [`${name}.d.ts`, `${name}.js`];
const required = (name) => [`${name}.d.cts`, `${name}.cjs`];
const MANIFEST = ['package.json', 'package.json'];
const OPENAPI = ['openapi.json', 'openapi.json'];
const DOORS = {
  '.': { node10: required('index'), 'node16-cjs': required('index'), 'node16-esm': imported('index'), bundler: imported('index') },
  './slim': { node10: imported('slim'), 'node16-cjs': required('slim'), 'node16-esm': imported('slim'), bundler: imported('slim') },
  './sandbox': {
    node10: imported('sandbox'),
    'node16-cjs': required('sandbox'),
    'node16-esm': imported('sandbox'),
    bundler: imported('sandbox'),
  },
  './openapi.json': { node10: OPENAPI, 'node16-cjs': OPENAPI, 'node16-esm': OPENAPI, bundler: OPENAPI },
  './package.json': { node10: MANIFEST, 'node16-cjs': MANIFEST, 'node16-esm': MANIFEST, bundler: MANIFEST },
};

test('attw finds all entries in all modes, and no problem', async () => {
  const program = require.resolve('@arethetypeswrong/cli/package.json').replace('package.json', 'dist/index.js');
  const flags = ['--exclude-entrypoints', './core_bg.wasm', '--format', 'json', '--no-definitely-typed'];
  const { stdout } = await run(process.execPath, [program, tarball, ...flags], { maxBuffer: 2 ** 26 });
  const { analysis, problems } = JSON.parse(stdout);
  assert.deepEqual([problems, analysis.problems, analysis.types], [{}, [], { kind: 'included' }]);

  const inside = ({ fileName }) => fileName.replace('/node_modules/wechatpay-coupon/', '');
  const found = {};
  for (const [door, { resolutions }] of Object.entries(analysis.entrypoints)) {
    found[door] = {};
    for (const [mode, { resolution, implementationResolution, visibleProblems }] of Object.entries(resolutions)) {
      found[door][mode] = [inside(resolution), inside(implementationResolution), ...visibleProblems];
    }
  }
  assert.deepEqual(found, DOORS);
  assert.equal(Object.values(found).flatMap((modes) => Object.keys(modes)).length, 20);
});
