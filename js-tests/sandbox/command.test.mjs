// `wechatpay-coupon sandbox`, the command of the installed package, as a process of its own.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { WechatPay } from 'wechatpay-coupon';
import { faultDescriptions, seededIds } from 'wechatpay-coupon/sandbox';
import { SINGLE } from './requests.mjs';

const program = fileURLToPath(new URL('../../node_modules/.bin/wechatpay-coupon', import.meta.url));
const { version } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('wechatpay-coupon/package.json'), 'utf8'));

function start(t, ...words) {
  const child = spawn(program, words, { shell: process.platform === 'win32' });
  t.after(() => child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, ...said }));
  return { child, said, ended };
}

test('--help and --version print what they should', async (t) => {
  for (const words of [['--help'], ['sandbox', '--help'], ['-h']]) {
    const { code, out, err } = await start(t, ...words).ended;
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Usage: wechatpay-coupon sandbox \[--port 8080\]\n/);
    for (const [name, line] of Object.entries(faultDescriptions))
      assert.match(out, new RegExp(`^  ${name} +${line.slice(0, 30).replace(/[().*+?^$[\]\\]/g, '.')}`, 'm'));
    assert.doesNotMatch(out, /\x1b/);
  }
  assert.deepEqual(await start(t, '--version').ended, { code: 0, signal: null, out: `${version}\n`, err: '' });
});

test('what it does not know is an error with exit code 2, and nothing is started', async (t) => {
  for (const [words, message] of [
    [[], /a command is missing: sandbox/],
    [['sandobx'], /there is no command "sandobx"/],
    [['sandbox', 'sandbox'], /there is no command "sandbox"/],
    [['sandbox', '--prot', '1'], /there is no option "--prot"/],
    [['sandbox', '--port'], /--port takes a number from 0 to 65535/],
    [['sandbox', '--port', '65536'], /--port takes a number/],
    [['sandbox', '--port=x'], /--port takes a number/],
  ]) {
    const { code, out, err } = await start(t, ...words).ended;
    assert.deepEqual([code, out], [2, ''], words.join(' '));
    assert.match(err, message);
    assert.match(err, /\nUsage: /);
  }
});

test('a taken port is an error with exit code 1', async (t) => {
  const server = createServer().listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  const { port } = server.address();
  const { code, err } = await start(t, 'sandbox', '--port', String(port)).ended;
  assert.deepEqual([code, err], [1, `wechatpay-coupon: port ${port} is taken: choose another with --port, or 0 for a free one\n`]);
});

test('it serves until interrupted: another process connects and uses a coupon', async (t) => {
  const { child, said, ended } = start(t, 'sandbox', '--port=0');
  while (!/Ctrl-C/.test(said.out)) await Promise.race([once(child.stdout, 'data'), ended]);
  const [, address] = /fetch\('(http:\/\/127\.0\.0\.1:\d+\/sandbox\/config)'\)/.exec(said.out);
  const lines = said.out.split('\n').filter((line) => /^ {2}(Code|Bundle|Card|sxxe|1234)/.test(line));
  assert.equal(lines.length, 31);
  assert.equal(new Set(lines.map((line) => line.search(/(?<=^ {2}\S+ +)\S/))).size, 1); // aligned
  assert.doesNotMatch(said.out, /\x1b/);

  const wechatpay = new WechatPay(await (await fetch(address)).json());
  t.after(() => wechatpay.free());
  const coupon = await wechatpay.userCoupons.use({
    ...seededIds,
    ...SINGLE,
    coupon_code: 'Code_123456',
    out_request_no: 'COMMAND_1',
    use_time: '2025-08-03T12:00:00+08:00',
    associated_order_info: { transaction_id: '4200000000123456789123456789' },
  });
  assert.equal(coupon.coupon_state, 'USED');

  child.kill('SIGINT');
  const { code, signal, err } = await ended;
  assert.deepEqual([code, signal, err], [0, null, '']);
});
