// Where the npm packages come from that build and test this one: every manifest is in a committed lock file that says the same, every
// entry of one has a hash and comes from the public registry, and no install script is ever run. What the package itself
// depends on, which is nothing: package.test.mjs.
//
// The root and its workspaces have one lock file. The matrix and the benchmark have their own: what they test and measure, some gigabytes
// of runtimes, browsers' tools and frameworks, is not for everybody who runs `npm ci` in the root.

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

const WORKSPACES = ['docs', 'js-tests', 'tools'];
const MANIFESTS = [
  'docs/package.json',
  'examples/coupon-service/package.json',
  'examples/worker/package.json',
  'js-tests/bench/package.json',
  'js-tests/package.json',
  'js-tests/runtimes/package.json',
  'js-tests/runtimes/slow/cloudflare-vitest-plugin/package.json',
  'js-tests/runtimes/slow/firefox/package.json',
  'js-tests/runtimes/slow/next/package.json',
  'package.json',
  'pkg-template/package.json',
  'tools/package.json',
];
// What is shipped depends on nothing; the examples are for copying, with versions that js-tests/ locks too.
const WITHOUT_A_LOCK = ['examples/coupon-service/package.json', 'examples/worker/package.json', 'pkg-template/package.json'];
const LOCKED = MANIFESTS.filter((path) => !WITHOUT_A_LOCK.includes(path));
const folderOf = (path) => path.replace(/\/?package\.json$/, '');
const LOCKS = LOCKED.filter((path) => !WORKSPACES.includes(folderOf(path))).map((path) =>
  path.replace('package.json', 'package-lock.json'),
);
/** What the lock file of a manifest says of it. */
const asked = (path) =>
  WORKSPACES.includes(folderOf(path))
    ? json('package-lock.json').packages[folderOf(path)]
    : json(path.replace('package.json', 'package-lock.json')).packages[''];
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

test('every manifest is in a committed lock file, with the same packages', () => {
  assert.deepEqual(
    tracked.filter((path) => /(^|\/)package\.json$/.test(path)),
    MANIFESTS,
  );
  assert.deepEqual(
    tracked.filter((path) => /(package-lock|npm-shrinkwrap)\.json$|yarn\.lock$|pnpm-lock/.test(path)),
    LOCKS,
  );
  assert.deepEqual([...json('package.json').workspaces].sort(), WORKSPACES);
  for (const path of LOCKED) {
    for (const kind of KINDS) assert.deepEqual(asked(path)[kind] ?? {}, json(path)[kind] ?? {}, `${path}, ${kind}`);
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
  const counts = LOCKS.map((path) => {
    const { lockfileVersion, packages } = json(path);
    assert.equal(lockfileVersion, 3);
    const linked = Object.values(packages).flatMap(({ link, resolved }) => (link ? [resolved] : []));
    assert.deepEqual(linked.sort(), path === 'package-lock.json' ? WORKSPACES : [], path);
    const entries = Object.entries(packages).filter(([place, { link }]) => !link && place !== '' && !WORKSPACES.includes(place));
    for (const [place, { integrity, resolved }] of entries) {
      assert.match(integrity ?? '', /^sha512-[A-Za-z0-9+/]{86}==$/, `${path}: ${place}`);
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
    /\.npm\("(ci|install|i|add|exec)"\)|\bnpm\('(ci|install|i|add|exec)'|'npm', \['(ci|install|i|add|exec)'|^\s*np(m|x) (ci|install|i|add|exec)\b/m.test(
      read(path),
    ),
  );
  assert.deepEqual(installs, ['js-tests/build/install.mjs', 'js-tests/runtimes/installed.mjs', 'xtask/src/setup/mod.rs']);
  for (const path of installs) assert.match(read(path), /['"]--ignore-scripts['"]/, path);
  // And none for those who run npm themselves.
  assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
});
