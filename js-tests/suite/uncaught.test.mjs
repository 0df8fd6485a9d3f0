// What a terminal shows of an error that nobody catches: less than a screen, with the line that threw. Node.js prints that line
// whole, so no line of the shipped code is long.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAX_LINE = 500; // characters
const MAX_PRINTED = 2000; // bytes; 24 lines of 80 are a screen
const installed = dirname(createRequire(import.meta.url).resolve('wechatpay-coupon/package.json'));

// Inside the repository, so that the package is found by its name; in a folder that git does not see.
const target = fileURLToPath(new URL('../../target/', import.meta.url));
mkdirSync(target, { recursive: true });
const folder = mkdtempSync(join(target, 'uncaught-'));
after(() => rmSync(folder, { recursive: true }));

const MISTAKES = {
  'wechatpay-coupon': ['WechatPay', "new WechatPay({ mchid: '1' });", 'ConfigError: serialNo: This setting is required.'],
  'wechatpay-coupon/slim': ['WechatPay', "new WechatPay({ mchid: '1' });", 'ConfigError: serialNo: This setting is required.'],
  'wechatpay-coupon/sandbox': [
    'createSandbox',
    "createSandbox().then((sandbox) => sandbox.fault('typo'));",
    'RangeError: the sandbox has no fault',
  ],
};

for (const [entry, [name, mistake, told]] of Object.entries(MISTAKES)) {
  const ways = [
    ['mjs', `import { ${name} } from '${entry}';`],
    ['cjs', `const { ${name} } = require('${entry}');`],
  ];
  for (const [extension, bring] of ways) {
    test(`an uncaught error of ${entry}, .${extension}, prints less than a screen`, (t) => {
      const script = join(folder, `${name}.${extension}`);
      writeFileSync(script, `${bring}\n${mistake}\n`);
      const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      t.diagnostic(`${stderr.length} bytes`);
      assert.deepEqual([status, stdout], [1, '']);
      assert.ok(stderr.includes(told), stderr.slice(0, MAX_PRINTED));
      assert.ok(Buffer.byteLength(stderr) < MAX_PRINTED, `${stderr.length} bytes: ${stderr.slice(0, 200)}`);
    });
  }
}

test(`no line of the shipped code has more than ${MAX_LINE} characters`, () => {
  // What is uploaded with a worker is minified; no host of workers prints the lines of it.
  const ofWorkers = ['workerd.js', 'edge-light.js'];
  const files = readdirSync(installed).filter((file) => /\.c?js$/.test(file) && !ofWorkers.includes(file));
  assert.equal(files.length, 7);
  for (const file of files) {
    const lines = readFileSync(join(installed, file), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) assert.ok(line.length <= MAX_LINE, `${file}:${index + 1} has ${line.length}`);
    // The wasm's text is in lines of its own.
    const text = lines.filter((line) => /[A-Za-z0-9+/]{120}/.test(line));
    assert.ok(
      text.every((line) => /^(var \w+ = ")?[A-Za-z0-9+/=]+(\\|";)$/.test(line)),
      file,
    );
    assert.equal(text.length > 100, file.startsWith('index.'), file);
  }
});
