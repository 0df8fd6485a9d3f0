// The commands as they are typed: exit codes, both languages, JSON, and what they must not print.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { filesFor, run } from './command.mjs';
import { BODY, KEY_ID, merchant, own, response, wechatpay } from './signed.mjs';
import { pkcs8, spki } from '../suite/wechatpay.mjs';

const paste = ({ headers, body }) =>
  `HTTP/1.1 200 OK\n${headers.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${Buffer.from(body).toString()}`;
const files = {
  'right.txt': paste(response(BODY)),
  'wrong.txt': paste(response(BODY, `${BODY}\n`)),
  'pub_key.pem': spki(wechatpay.publicKey),
  'apiclient_key.pem': pkcs8(merchant.privateKey),
  'apiclient_cert.pem': own.pem,
};

describe('verify', { concurrency: true }, () => {
  it('ends with 0 where the signature holds, and with 1 where it does not', async (t) => {
    const at = filesFor(t, files);
    const key = ['--key', `${KEY_ID}=${at('pub_key.pem')}`, '--lang', 'zh'];
    const right = await run(['verify', '--headers', at('right.txt'), ...key]);
    assert.deepEqual([right.code, right.err, right.out.split('\n')[0]], [0, '', '✓ 验签通过']);
    const wrong = await run(['verify', '--headers', at('wrong.txt'), ...key]);
    assert.deepEqual([wrong.code, wrong.err], [1, '']);
    assert.match(wrong.out, /^✗ 验签不通过\n {2}原因 +末尾多了换行\n/);
  });

  it('reads stdin, and writes JSON', async (t) => {
    const at = filesFor(t, files);
    const { code, out } = await run(['verify', '--headers', '-', '--key', `${KEY_ID}=${at('pub_key.pem')}`, '--json', '--lang', 'en'], {
      input: files['wrong.txt'],
    });
    const { holds, causes, difference } = JSON.parse(out);
    assert.deepEqual(
      [code, holds, causes.map(({ id, is }) => [id, is])],
      [1, false, [['newline-added', 'A newline was added at the end']]],
    );
    assert.equal(difference.at, Buffer.byteLength(files['right.txt'].split('\n\n')[1]) + 1 + `1754200000\n`.length + 33 - 1 + 1);
  });

  it('takes no private key, and repeats nothing of it', async (t) => {
    const at = filesFor(t, files);
    const { code, out, err } = await run(['verify', '--headers', at('right.txt'), '--key', at('apiclient_key.pem')]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /apiclient_key\.pem: a private key is not needed here/);
    assert.ok(!err.includes(files['apiclient_key.pem'].slice(60, 100)));
  });
});

describe('explain-sign-error', { concurrency: true }, () => {
  it('names the part that differs in what the sandbox has rebuilt', async (t) => {
    const sandbox = await createSandbox();
    await sandbox.listen();
    t.after(() => sandbox.close());
    const { WechatPay } = await import('wechatpay-coupon');
    const { certificates } = new WechatPay(sandbox.config);
    const prepared =
      certificates.download.prepare?.() ?? new WechatPay(sandbox.config).request.prepare({ method: 'GET', path: '/v3/certificates' });
    const { url, headers } = prepared;
    const sent = await fetch(`${url}?lost=1`, { headers }); // what a proxy that adds something sends
    const error = await sent.text();
    assert.equal(sent.status, 401);
    const request = `GET ${new URL(url).pathname} HTTP/1.1\n${Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n')}\n\n`;
    const at = filesFor(t, { 'error.json': error, 'request.txt': request });
    const { code, out } = await run(['explain-sign-error', at('error.json'), '--request', at('request.txt'), '--json']);
    const { parts } = JSON.parse(out);
    assert.deepEqual([code, parts.filter(({ same }) => same === false).map(({ part }) => part)], [1, ['url', 'length']]);
    const same = filesFor(t, { 'request.txt': request.replace('/v3/certificates', '/v3/certificates?lost=1') });
    assert.equal((await run(['explain-sign-error', at('error.json'), '--request', same('request.txt')])).code, 0);
  });
});

describe('the command', { concurrency: true }, () => {
  it('says what is wrong with its arguments, and ends with 2', async () => {
    for (const words of [
      [],
      ['guess'],
      ['verify'],
      ['verify', '--colour'],
      ['doctor', 'a', 'b'],
      ['explain-sign-error'],
      ['workbench', '--port', 'x'],
      ['verify', '--headers', '/nowhere'],
    ]) {
      const { code, out, err } = await run(words);
      assert.deepEqual([code, out], [2, ''], words.join(' '));
      assert.match(err, /^wechatpay-coupon-tools: .+\n\nUsage: /, words.join(' '));
    }
  });

  it('ends quietly when nobody reads on', async () => {
    const cli = createRequire(import.meta.url).resolve('wechatpay-coupon-tools/cli.js');
    const child = spawn(process.execPath, [cli, 'doctor', '--offline'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const [err] = await Promise.all([text(child.stderr), once(child, 'close')]);
    assert.equal(err, '');
  });

  it('has help in the language of the environment', async () => {
    assert.match((await run(['--help'], { env: { LANG: 'zh_CN.UTF-8' } })).out, /检查签名是否正确/);
    assert.match((await run(['verify', '--help'], { env: { LANG: 'en_GB.UTF-8' } })).out, /Says whether a signature holds/);
  });

  it("runs by the package's own command too, beside which it is installed", async () => {
    const program = join(createRequire(import.meta.url).resolve('wechatpay-coupon/package.json'), '../cli.js');
    const { code, out } = await run(['doctor', '--offline', '--lang', 'en'], { program });
    assert.equal(code, 1);
    assert.match(out, /^✗ merchant number\n/);
  });
});
