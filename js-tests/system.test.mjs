// What is missing on a machine: named with the command that installs it, and installed only where that is asked for.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MISSING = ['C++ compiler', 'Firefox'];
/** What apt-get is called with, and what a package of it brings. */
const APT_GET = `#!/bin/sh
echo "$DEBIAN_FRONTEND $*" >> "$PATH/calls"
for word in "$@"; do
  case "$word" in
    g++) : > "$PATH/c++"; /bin/chmod +x "$PATH/c++" ;;
    firefox-esr) : > "$PATH/firefox-esr"; /bin/chmod +x "$PATH/firefox-esr" ;;
  esac
done
`;
/** Who is not root has it called by sudo. */
const SUDO = '#!/bin/sh\nwhile [ "$1" != apt-get ]; do shift; done\nexec "$@"\n';

/** A machine with nothing on its PATH but an apt-get that only takes notes. */
function machine(t, programs = { 'apt-get': APT_GET, sudo: SUDO }) {
  const folder = mkdtempSync(join(tmpdir(), 'machine-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  return {
    look(env, names = MISSING) {
      const script = fileURLToPath(new URL('system.mjs', import.meta.url));
      return spawnSync(process.execPath, [script, ...names], { env: { PATH: folder, ...env }, encoding: 'utf8' });
    },
    calls: () => (existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n') : []),
  };
}

test('what is missing is named with its command, and not installed unasked', (t) => {
  const { look, calls } = machine(t);
  const { status, stderr } = look({});
  assert.equal(status, 1);
  assert.match(stderr, /^missing on this machine: C\+\+ compiler, Firefox\n/);
  assert.match(stderr, /apt-get install --no-install-recommends g\+\+ firefox-esr\n.*cargo xtask test --install/s);
  assert.deepEqual(calls(), []);
});

for (const env of [{ CI: 'true' }, { WECHATPAY_COUPON_INSTALL: '1' }]) {
  test(`what is missing is installed with ${Object.entries(env)[0].join('=')}`, (t) => {
    const { look, calls } = machine(t);
    const first = look(env);
    assert.equal(first.status, 0, first.stderr);
    assert.deepEqual(calls(), [
      'noninteractive update -y -q -o DPkg::Lock::Timeout=300',
      'noninteractive install -y -q -o DPkg::Lock::Timeout=300 --no-install-recommends g++ firefox-esr',
    ]);
    // Now it is there.
    assert.equal(look(env).status, 0);
    assert.equal(look({}).status, 0);
    assert.equal(calls().length, 2);
  });
}

test('only what is missing is named', (t) => {
  const { look } = machine(t, { 'c++': '' });
  assert.match(look({}).stderr, /^missing on this machine: Firefox\n/);
  assert.match(look({}, ['Chromium']).stderr, /^missing on this machine: Chromium\n/);
  assert.equal(look({ CHROMIUM: '/opt/chrome' }, ['Chromium', 'C++ compiler']).status, 0);
});

test('a package that does not bring its program is an error', (t) => {
  const { look } = machine(t, { 'apt-get': '#!/bin/sh\n', sudo: SUDO });
  const { status, stderr } = look({ CI: 'true' });
  assert.equal(status, 1);
  assert.match(stderr, /brought no C\+\+ compiler, Firefox/);
});

test('an apt-get that fails is an error with its own words', (t) => {
  const { look } = machine(t, { 'apt-get': '#!/bin/sh\necho "no such host" >&2\nexit 100\n', sudo: SUDO });
  const { status, stderr } = look({ CI: 'true' });
  assert.equal(status, 1);
  assert.match(stderr, /no such host/);
});
