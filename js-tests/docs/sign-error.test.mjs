// The page `sign-error`: what its tables say is what a client says to the stand-in over HTTP, through proxies that alter; its commands are run.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { WechatPay } from 'wechatpay-coupon';
import { literal } from './document.mjs';
import { pageTests } from './page.mjs';
import { openSandbox } from './workshop.mjs';
import { certificate } from '../suite/certificate.mjs';
import { PARAMETERS, accept, pkcs8, refusal, rejection, rsa, unsignedResponse, use } from '../suite/wechatpay.mjs';

/** The URL of a proxy that passes on what comes, after `alter` has changed its `{ method, url, headers, body }`, and back what `respond` makes of it. */
async function alteringProxy(t, to, alter = (given) => given, respond = (given) => given) {
  const server = createServer(async (incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const body = Buffer.concat(await incoming.toArray()).toString();
    const { host: _, connection: __, 'content-length': ___, ...others } = headers;
    const sent = alter({ method, url, headers: others, body });
    const response = await fetch(to + sent.url, {
      method: sent.method,
      headers: sent.headers,
      body: sent.method === 'GET' ? null : sent.body,
    });
    const text = await response.text();
    const given = respond({ headers: Object.fromEntries(response.headers), text });
    for (const name of ['content-length', 'transfer-encoding', 'connection']) delete given.headers[name];
    outgoing.writeHead(response.status, given.headers).end(given.text);
  }).listen(0, '127.0.0.1');
  t.after(() => server.close() && server.closeAllConnections());
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

const again = (body) => JSON.stringify(JSON.parse(body), null, 1);
const authorization = (from, to) => (sent) => ({
  ...sent,
  headers: { ...sent.headers, authorization: sent.headers.authorization.replace(from, to) },
});
const ALTERED = {
  url: (sent) => ({ ...sent, url: `${sent.url}?by=proxy` }),
  body: (sent) => ({ ...sent, body: again(sent.body) }),
  length: (sent) => ({ ...sent, body: `${sent.body}\n` }),
  timestamp: authorization(/timestamp="(\d+)"/, (_, seconds) => `timestamp="${Number(seconds) + 1}"`),
  nonce: authorization(/nonce_str="\w{8}/, 'nonce_str="00000000'),
};

const { chinese, english } = pageTests('sign-error', {
  async 'compare-signed.ts'(t, { script, sandbox }) {
    const compare = async (alter, extra) => {
      const text = `
        import { compareSigned } from './compare-signed.ts';
        import { wechatpay } from './wechatpay.ts';
        const given = await compareSigned(wechatpay.userCoupons.use.prepare(${JSON.stringify(use())}));
        console.log(JSON.stringify(given ?? null));`;
      return script(text, { WXPAY_BASE_URL: await alteringProxy(t, sandbox.url, alter), ...extra });
    };
    assert.deepEqual(await compare(ALTERED.url), ['url', 'length']);
    assert.deepEqual(await compare(ALTERED.body), ['body', 'length']);
    assert.deepEqual(await compare(ALTERED.length), ['length']);
    assert.deepEqual(await compare(ALTERED.nonce), ['nonce']);
    const [message] = await compare(undefined, { WXPAY_SERIAL_NO: '1'.repeat(40) });
    assert.match(message, /签名信息错误，验签失败/);
    assert.equal(await compare(), null);
  },

  async 'write-signed.ts'(_, { script, folder, sandbox }) {
    const text = `
      import { writeSigned } from './write-signed.ts';
      import { wechatpay } from './wechatpay.ts';
      writeSigned(wechatpay.userCoupons.use.prepare(${JSON.stringify(use({ product_coupon_id: '券' }))}));
      console.log('null');`;
    await script(text);
    const { serialNo: serial, privateKey } = sandbox.config;
    const verified = async (pair) => {
      writeFileSync(join(folder, 'apiclient_cert.pem'), certificate({ ...pair, serial }).pem);
      return (await run(folder, COMMANDS.at(-1))).trim();
    };
    assert.equal(await verified(pairOf(privateKey)), 'Verified OK');
    assert.match(await verified(rsa()), /Verification failure/);
    assert.match(readFileSync(join(folder, 'message.txt'), 'utf8'), /^POST\n\/v3\/[^\n]+\n\d+\n\w+\n\{.+\}\n$/);
    rmSync(join(folder, 'message.txt'));
  },
});

/** The commands of the page, a block each. */
const COMMANDS = [...chinese.text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, commands]) => commands);
const execute = promisify(execFile);
const run = async (cwd, commands) => (await execute('sh', ['-c', `(${commands}) 2>&1 || true`], { cwd })).stdout;
const pairOf = (pem) => ({ privateKey: createPrivateKey(pem), publicKey: createPublicKey(pem) });

describe('the commands of the page sign-error', () => {
  it('are the same in both languages', () => {
    assert.deepEqual(
      [...english.text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, commands]) => commands),
      COMMANDS,
    );
    assert.equal(COMMANDS.length, 4);
  });

  it('show the time of the server beside that of this machine', async (t) => {
    const { url } = await openSandbox(t);
    const [server, machine] = (await run('.', COMMANDS[0].replace('https://api.mch.weixin.qq.com', url))).trim().split('\n');
    assert.ok(Math.abs(Date.parse(server.replace(/^date: /i, '')) - Date.parse(machine)) < 10_000, `${server} ${machine}`);
  });

  it('tell whether keys are a pair, and a serial number', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'sign-error-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const pair = rsa();
    const serial = '5157F09EFDC096DE15EBE81A47057A7200000000';
    writeFileSync(join(folder, 'apiclient_key.pem'), pkcs8(pair.privateKey));
    const sums = async (of) => {
      writeFileSync(join(folder, 'apiclient_cert.pem'), certificate({ ...of, serial }).pem);
      return new Set((await run(folder, COMMANDS[1])).trim().split('\n')).size;
    };
    assert.deepEqual([await sums(rsa()), await sums(pair)], [2, 1]);
    assert.match(await run(folder, COMMANDS[2]), new RegExp(`^serial=${serial}\nnotAfter=`));
  });
});

const SAID = Object.fromEntries(chinese.tables[0].map(([cell]) => [literal(cell), undefined]));

describe('the table of messages', () => {
  it('has the words that an error has when its cause is there', async (t) => {
    const sandbox = await openSandbox(t);
    const fail = async (changes, alter) => {
      const baseUrl = await alteringProxy(t, sandbox.url, alter);
      const wechatpay = new WechatPay({ ...sandbox.config, baseUrl, retry: false, ...changes });
      t.after(() => wechatpay.free());
      return rejection(wechatpay.userCoupons.use(use()));
    };
    const provoked = [
      await fail({ now: () => Date.now() - 600_000 }),
      await fail({ privateKey: pkcs8(rsa().privateKey) }),
      ofSerial(sandbox),
      await fail({ serialNo: '1'.repeat(40) }),
      await fail({}, (sent) => ({ ...sent, headers: { ...sent.headers, authorization: 'Bearer gateway' } })),
      await fail({}, ALTERED.url),
      await fail({}, ALTERED.body),
      await fail({}, ALTERED.length),
      await anotherMethod(t, sandbox),
      await fail({}, ALTERED.timestamp),
      await fail({}, ALTERED.nonce),
    ];
    const words = Object.keys(SAID);
    assert.deepEqual(
      provoked.map(({ message }) => words.filter((part) => message.includes(part))),
      words.map((part) => [part]),
    );
    for (const error of provoked)
      assert.deepEqual([error.status, error.apiCode, error.outcome, error.attempts <= 1], [401, 'SIGN_ERROR', 'rejected', true]);
    assert.match((await fail({ mchid: '1900000002' })).message, /签名信息错误，验签失败/);
    // And what is none of it.
    const misnamed = await fail({ wechatpayKeys: { PUB_KEY_ID_9: Object.values(sandbox.config.wechatpayKeys)[0] } });
    assert.deepEqual([misnamed.status, misnamed.apiMessage], [400, '平台证书序列号Wechatpay-Serial错误']);
    assert.ok([chinese, english].every(({ text }) => text.includes('`平台证书序列号Wechatpay-Serial错误`')));
  });
});

/** What WeChat Pay says of serial numbers is not known of the stand-in: a response with such words. */
function ofSerial(sandbox) {
  const wechatpay = new WechatPay(sandbox.config);
  const body = JSON.stringify({ code: 'SIGN_ERROR', message: '商户证书序列号有误' });
  const error = refusal(() => accept(wechatpay.userCoupons.use.prepare(use()), unsignedResponse(401, body)));
  wechatpay.free();
  return error;
}

/** A send whose POST became a GET, which is another operation of the same path. */
async function anotherMethod(t, sandbox) {
  const wechatpay = new WechatPay({
    ...sandbox.config,
    baseUrl: await alteringProxy(t, sandbox.url, (sent) => ({ ...sent, method: 'GET' })),
    retry: false,
  });
  t.after(() => wechatpay.free());
  return rejection(wechatpay.userCoupons.send(PARAMETERS['userCoupons.send']()));
}

describe('the table of responses that do not verify', () => {
  it('has every code, each with a cause that gives it', async (t) => {
    const sandbox = await openSandbox(t);
    const [original] = Object.keys(sandbox.config.wechatpayKeys);
    const fail = async (respond, changes, params = use()) => {
      const baseUrl = await alteringProxy(t, sandbox.url, undefined, respond);
      const wechatpay = new WechatPay({ ...sandbox.config, baseUrl, ...changes });
      t.after(() => wechatpay.free());
      return rejection(wechatpay.userCoupons.use(params));
    };
    const header = (change) => (given) => ({ ...given, headers: { ...given.headers, ...change(given.headers) } });
    let cached;
    const cache = (given) => (cached ??= { ...given, headers: { ...given.headers } });
    const caching = await alteringProxy(t, sandbox.url, undefined, (given) => ({ ...cache(given), headers: { ...cache(given).headers } }));
    const behindCache = new WechatPay({ ...sandbox.config, baseUrl: caching });
    t.after(() => behindCache.free());
    await behindCache.userCoupons.use(use());
    const other = use({ coupon_code: sandbox.coupons.create(), out_request_no: 'USE_OTHER_1' });
    const mismatched = await rejection(behindCache.userCoupons.use(other));

    const altered = await fail((given) => ({ ...given, text: again(given.text) }));
    const missing = await fail(header(() => ({ 'wechatpay-signature': '' })));
    const doubled = await fail(header((headers) => ({ 'wechatpay-nonce': [headers['wechatpay-nonce'], 'x'] })));
    const late = await fail(undefined, { now: () => sandbox.clock.now() - 280_000, timestampTolerance: 60 });
    const malformed = await fail(header(() => ({ 'wechatpay-signature': 'c2hvcnQ=' })));
    sandbox.fault('probe-signature');
    const probe = await fail();
    const { [original]: publicKey } = sandbox.config.wechatpayKeys;
    await sandbox.rotateKey();
    const unknown = await fail(undefined, { wechatpayKeys: { [original]: publicKey } });
    const errors = [unknown, altered, missing, doubled, late, malformed, probe, mismatched];
    for (const { tables } of [chinese, english])
      assert.deepEqual(
        tables[1].map(([code]) => literal(code)),
        errors.map(({ code }) => code),
      );
    for (const error of errors) assert.deepEqual([error.name, error.outcome, error.attempts], ['VerificationError', 'unknown', 1]);
    const [serial] = Object.keys(sandbox.config.wechatpayKeys).filter((id) => id !== original);
    assert.ok(unknown.message.includes(serial) && unknown.message.includes(original), unknown.message);
    assert.match(late.message, /280 s|279 s|281 s/);
  });
});
