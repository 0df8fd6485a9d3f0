// Where the npm packages come from that build and test this one: every manifest has a committed lock file that says the same, every
// entry of one has a hash and comes from the public registry, and no install script is ever run. What the package itself
// depends on, which is nothing: package.test.mjs.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const tracked = execFileSync('git', ['ls-files'], { cwd: fileURLToPath(root), encoding: 'utf8' })
  .trim()
  .split('\n');
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(read(path));

const MANIFESTS = [
  'examples/coupon-service/package.json',
  'examples/worker/package.json',
  'js-tests/bench/package.json',
  'js-tests/package.json',
  'js-tests/runtimes/package.json',
  'js-tests/runtimes/slow/cloudflare-vitest-plugin/package.json',
  'js-tests/runtimes/slow/firefox/package.json',
  'js-tests/runtimes/slow/next/package.json',
  'pkg-template/package.json',
];
// What is shipped depends on nothing; the examples are for copying, with versions that js-tests/ locks too.
const WITHOUT_A_LOCK = ['examples/coupon-service/package.json', 'examples/worker/package.json', 'pkg-template/package.json'];
const LOCKED = MANIFESTS.filter((path) => !WITHOUT_A_LOCK.includes(path));
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

test('every manifest has a committed lock file of the same packages', () => {
  assert.deepEqual(
    tracked.filter((path) => /(^|\/)package\.json$/.test(path)),
    MANIFESTS,
  );
  const locks = LOCKED.map((path) => path.replace('package.json', 'package-lock.json'));
  assert.deepEqual(
    tracked.filter((path) => /(package-lock|npm-shrinkwrap)\.json$|yarn\.lock$|pnpm-lock/.test(path)),
    locks,
  );
  for (const [index, path] of LOCKED.entries()) {
    const { '': asked } = json(locks[index]).packages;
    for (const kind of KINDS) assert.deepEqual(asked[kind] ?? {}, json(path)[kind] ?? {}, `${path}, ${kind}`);
  }
});

test('every version in a manifest is exact', () => {
  for (const path of LOCKED) {
    for (const [name, version] of KINDS.flatMap((kind) => Object.entries(json(path)[kind] ?? {}))) {
      assert.match(version, /^(npm:(@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/, `${path}: ${name}`);
    }
  }
});

test('every entry of a lock file has a hash, and comes from the public registry', () => {
  const counts = LOCKED.map((path) => {
    const { lockfileVersion, packages } = json(path.replace('package.json', 'package-lock.json'));
    assert.equal(lockfileVersion, 3);
    const entries = Object.entries(packages).filter(([place]) => place !== '');
    for (const [place, { integrity, link, resolved }] of entries) {
      assert.match(integrity ?? '', /^sha512-[A-Za-z0-9+/]{86}==$/, `${path}: ${place}`);
      assert.equal(link, undefined, place);
      // Without one, npm asks the registry in use, and the hash decides.
      if (resolved !== undefined) assert.match(resolved, /^https:\/\/registry\.npmjs\.org\//, place);
    }
    return entries.length;
  });
  assert.ok(
    counts.every((count) => count > 20),
    counts.join(),
  );
});

test('npm installs only what is locked or packed here, and runs no install script', () => {
  const sources = tracked.filter((path) => /\.(rs|mjs|cjs|js|sh)$|^\.ci\/run$/.test(path) && !path.endsWith('lock-files.test.mjs'));
  const installs = sources.filter((path) =>
    /\.npm\("(ci|install|i|add|exec)"\)|'npm', \['(ci|install|i|add|exec)'|^\s*np(m|x) (ci|install|i|add|exec)\b/m.test(read(path)),
  );
  assert.deepEqual(installs, ['js-tests/runtimes/installed.mjs', 'xtask/src/install.rs', 'xtask/src/setup/npm_packages.rs']);
  for (const path of installs) assert.match(read(path), /['"]--ignore-scripts['"]/, path);
});
