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
import { rsa } from '../suite/wechatpay.mjs';

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
    assert.match(out, /^Usage: wechatpay-coupon sandbox \[--port 8080\] \[--host 127\.0\.0\.1\] \[--quiet\]\n/);
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
    [['sandbox', '--host'], /--host takes an address or a name/],
    [['sandbox', '--allow-host='], /--allow-host takes an address or a name/],
    [['sandbox', '--quiet=yes'], /--quiet takes no value/],
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

test('an address that this machine does not have is an error with exit code 1', async (t) => {
  const { code, err } = await start(t, 'sandbox', '--port=0', '--host', '192.0.2.1').ended; // of documentation, RFC 5737
  assert.deepEqual([code, err], [1, 'wechatpay-coupon: this machine has no address 192.0.2.1\n']);
});

/** Starts it, and gives its URL once it is ready. */
async function serving(t, ...words) {
  const program = start(t, 'sandbox', '--port=0', ...words);
  const { child, said, ended } = program;
  while (!/Ctrl-C/.test(said.out)) await Promise.race([once(child.stdout, 'data'), ended]);
  const [, url] = /fetch\('(http:\/\/127\.0\.0\.1:\d+)\/sandbox\/config'\)/.exec(said.out);
  return { ...program, url };
}

/** What was printed since it was ready, in lines, once there are so many. */
async function logOf({ child, said }, count) {
  const lines = () =>
    said.out
      .split(/Ctrl-C.*\n+/)[1]
      .split('\n')
      .slice(0, -1);
  while (lines().length < count) await once(child.stdout, 'data');
  return lines();
}

test('each request gets a line, in columns: time, method, status, signature, path, why not', async (t) => {
  const program = await serving(t);
  const { url } = program;
  const config = await (await fetch(`${url}/sandbox/config`)).json();
  const wechatpay = new WechatPay({ ...config, retry: false });
  const stranger = new WechatPay({ ...config, privateKey: rsa().privateKey.export({ type: 'pkcs8', format: 'pem' }), retry: false });
  t.after(() => [wechatpay, stranger].forEach((made) => made.free()));
  const params = { ...seededIds, ...SINGLE, coupon_code: 'Code_123456' };
  await wechatpay.userCoupons.get(params);
  await assert.rejects(stranger.userCoupons.get(params), { apiCode: 'SIGN_ERROR' });
  await assert.rejects(wechatpay.userCoupons.get({ ...params, coupon_code: 'nothing' }), { apiCode: 'NOT_FOUND' });
  await fetch(`${url}/sandbox/faults`, { method: 'POST', body: '{"name":"drop-after"}' });
  await assert.rejects(wechatpay.userCoupons.get(params), { code: 'TRANSPORT_FAILED' });
  await fetch(`${url}/v3/certificate%1B[31m`);
  const lines = await logOf(program, 7);
  assert.deepEqual(
    lines.map((line) => line.replace(/^\d\d:\d\d:\d\d {2}/, '').replace(/\?\S+/, '?…')),
    [
      'GET     200  control          /sandbox/config',
      'GET     200  signed           /v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/Code_123456?…',
      'GET     401  signature wrong  /v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/Code_123456?…  SIGN_ERROR 签名错误 signature',
      'GET     404  signed           /v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/nothing?…  NOT_FOUND 未找到 coupon_code 对应的用户商品券',
      'POST    200  control          /sandbox/faults',
      'GET     -    signed           /v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/Code_123456?…  (fault drop-after)',
      'GET     404  not checked      /v3/certificate%1B[31m  NOT_FOUND the sandbox has no GET /v3/certificate%1B[31m; the nearest operation is certificates.download: GET /v3/certificates',
    ],
  );
  assert.doesNotMatch(lines.join(), /\x1b/);
});

test('--quiet prints no line for a request; --certificate has a platform certificate', async (t) => {
  const { url, child, ended } = await serving(t, '--quiet', '--certificate');
  const { wechatpayKeys } = await (await fetch(`${url}/sandbox/config`)).json();
  assert.deepEqual(
    Object.values(wechatpayKeys).map((pem) => pem.split('\n', 1)[0]),
    ['-----BEGIN PUBLIC KEY-----', '-----BEGIN CERTIFICATE-----'],
  );
  child.kill('SIGTERM');
  const { out, code } = await ended;
  assert.equal(code, 0);
  assert.match(out, /Ctrl-C ends it\.\n$/);
});

test('on a terminal it is coloured, and not with NO_COLOR', async (t) => {
  for (const [env, expected] of [
    [{}, /\x1b\[32m200\x1b\[0m/],
    [{ NO_COLOR: '1' }, / {2}GET {5}200 {2}control/],
  ]) {
    // script(1) of util-linux gives it a terminal.
    const words = ['-qec', `'${program}' sandbox --port 0`, '/dev/null'];
    const { NO_COLOR, ...others } = process.env;
    const child = spawn('script', words, { env: { ...others, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    t.after(() => child.kill('SIGKILL'));
    let out = '';
    child.stdout.on('data', (text) => (out += text));
    while (!/Ctrl-C/.test(out)) await once(child.stdout, 'data');
    await fetch(/http:\/\/127\.0\.0\.1:\d+\/sandbox\/config/.exec(out)[0]);
    while (!/GET .*config\r?\n/.test(out)) await once(child.stdout, 'data');
    assert.match(out, expected);
    assert.equal(out.includes('\x1b['), env.NO_COLOR === undefined);
    child.kill('SIGTERM');
  }
});

test('it serves until interrupted: another process connects and uses a coupon', async (t) => {
  const { child, said, ended, url } = await serving(t);
  const address = `${url}/sandbox/config`;
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
