// The page `migration`: the same call by three packages over HTTP, and what becomes of each when the same goes wrong, is what its table says. The names of its tables are there.

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import plugin from 'wechatpay-axios-plugin';
import WxPay from 'wechatpay-node-v3';
import { pageTests } from './page.mjs';
import { everyBlock } from './pages.mjs';
import { openSandbox, openWorkshop } from './workshop.mjs';
import { client, use } from '../suite/wechatpay.mjs';

const require = createRequire(import.meta.url);
const BLOCKS = ['use-by-axios-plugin.ts', 'use-by-node-v3.ts', 'use-by-coupon.ts'];

const uses =
  (name) =>
  async (_, { script, sandbox }) => {
    const text = `
      import { useCoupon } from './${name}';
      console.log(JSON.stringify(await useCoupon(${JSON.stringify(use())})));
      process.exit();`;
    assert.equal(await script(text), 'USED');
    assert.deepEqual(
      sandbox.requests.map(({ operation, signatureHeld, status }) => [operation, signatureHeld, status]),
      [['userCoupons.use', true, 200]],
    );
  };

const { chinese, english } = pageTests('migration', Object.fromEntries(BLOCKS.map((name) => [name, uses(name)])));

/** The URL of a proxy that gives, from the second time on, the response that it had first. */
async function cachingProxy(t, to) {
  let first;
  const server = createServer(async (incoming, outgoing) => {
    const body = Buffer.concat(await incoming.toArray());
    const { host: _, connection: __, 'content-length': ___, ...headers } = incoming.headers;
    first ??= await fetch(to + incoming.url, { method: 'POST', headers, body }).then(async (response) => ({
      headers: [...response.headers].filter(([name]) => !/^(content-length|transfer-encoding|connection|keep-alive)$/.test(name)).flat(),
      body: Buffer.from(await response.arrayBuffer()),
    }));
    outgoing.writeHead(200, first.headers).end(first.body);
  }).listen(0, '127.0.0.1');
  t.after(() => server.close() && server.closeAllConnections());
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

/** The rows of the table, in its order: a fault of the stand-in, a cache on the way, or other parameters. */
const SITUATIONS = [
  { fault: 'body-altered' },
  { fault: 'signature-missing' },
  { fault: 'stale-timestamp' },
  { cache: true },
  { fault: 'drop-after' },
  { fault: 'html-gateway' },
  { params: { brand_id: 120344 } },
  { params: { openid: '..' } },
];

/** What becomes of a block's call in each situation. */
async function meetAll(t, name) {
  const sandbox = await openSandbox(t);
  const blocks = [...everyBlock()].map(([file, { code }]) => [file, code]);
  const { script } = openWorkshop(t, { blocks }, { sandbox });
  const textFor = (situations) => `
    import { useCoupon } from './${name}';
    const tell = async (path, body) => (await fetch('${sandbox.url}/sandbox/' + path, { method: 'POST', body: JSON.stringify(body) })).json();
    const met = [];
    for (const { fault, cache, params } of ${JSON.stringify(situations)}) {
      await tell('reset', {});
      const { coupon_code } = await tell('coupons', {});
      if (fault) await tell('faults', { name: fault });
      if (cache) await useCoupon({ ...${JSON.stringify(use())}, coupon_code, out_request_no: 'USE_OTHER_1' });
      const told = await useCoupon({ ...${JSON.stringify(use())}, ...params }).then(() => 'succeeded', ({ code, name }) => code ?? name);
      const { requests } = await (await fetch('${sandbox.url}/sandbox/requests')).json();
      const { operation, status } = requests.at(-1) ?? {};
      const sent = operation === 'userCoupons.use' ? status : operation ?? 'elsewhere';
      met.push(params && requests.length > 0 ? sent : told);
    }
    console.log(JSON.stringify(met));
    process.exit();`;
  const met = new Map();
  for (const proxied of [false, true]) {
    const situations = SITUATIONS.filter(({ cache = false }) => cache === proxied);
    const told = await script(textFor(situations), proxied ? { WXPAY_BASE_URL: await cachingProxy(t, sandbox.url) } : {});
    situations.forEach((situation, index) => met.set(situation, told[index]));
  }
  return SITUATIONS.map((situation) => met.get(situation));
}

describe('the table of differences', () => {
  it('is what each of them does', async (t) => {
    const met = await Promise.all(BLOCKS.map((name) => meetAll(t, name)));
    for (const [{ tables }, words] of [
      [chinese, { succeeded: '当作成功', 400: '发出，400', elsewhere: '发往另一个路径' }],
      [english, { succeeded: 'taken as a success', 400: 'sent, 400', elsewhere: 'sent to another path' }],
    ])
      assert.deepEqual(
        tables[0].map((row) => row.slice(1)),
        SITUATIONS.map((_, row) => met.map((of) => words[of[row]] ?? `\`${of[row]}\``)),
      );
  });

  it('is about the versions that are installed', () => {
    for (const { text } of [chinese, english])
      for (const name of ['wechatpay-axios-plugin', 'wechatpay-node-v3']) {
        const { version } = require(`${name}/package.json`);
        assert.ok(text.includes(`| ${name} ${version} |`), name);
      }
  });
});

describe('what the page migration says', () => {
  it('of the errors of wechatpay-axios-plugin: they carry the request', async (t) => {
    const { config } = await openSandbox(t);
    const { mchid, serialNo: serial, privateKey, wechatpayKeys: certs, baseUrl: baseURL } = config;
    const wxpay = new plugin.Wechatpay({ mchid, serial, privateKey, certs, baseURL });
    const error = await wxpay.v3.none.post({ openid: use().openid }).catch((reason) => reason);
    const text = JSON.stringify(error);
    assert.deepEqual([/signature=/.test(text), text.includes(use().openid)], [true, true]);
  });

  it('of verifySign: an old signature is true, a key it has not is an error', async () => {
    const sandbox = await createSandbox();
    const { mchid, serialNo, privateKey, wechatpayKeys, apiV3Key } = sandbox.config;
    const [[id, publicKey]] = Object.entries(wechatpayKeys);
    const settings = {
      appid: 'wx1',
      mchid,
      serial_no: serialNo,
      publicKey: Buffer.from(publicKey),
      privateKey: Buffer.from(privateKey),
      key: apiV3Key,
    };
    const pay = new WxPay(settings);
    const asked = [];
    pay.createHttp({ get: async (url) => asked.push(url) && { status: 404 } });
    const { headers, body } = await sandbox.notification('COUPON.SEND', { fault: 'stale-timestamp' });
    const given = ['timestamp', 'nonce', 'serial', 'signature'].map((name) => [
      name,
      headers[`Wechatpay-${name[0].toUpperCase()}${name.slice(1)}`],
    ]);
    const verify = () => pay.verifySign({ ...Object.fromEntries(given), body: Buffer.from(body).toString() });
    WxPay.certificates = {};
    await assert.rejects(verify());
    assert.deepEqual(asked, ['https://api.mch.weixin.qq.com/v3/certificates']);
    WxPay.certificates = { [id]: publicKey };
    assert.equal(await verify(), true);
  });

  it('of names: they are there', () => {
    const { Aes, Formatter, Rsa, Wechatpay } = plugin;
    const pay = WxPay.prototype;
    const own = client();
    const there = {
      'wxpay.v3.…': new Wechatpay({ mchid: '1', serial: '1', privateKey: pemOf(), certs: { 2: publicPem() } }).v3,
      chain: new Wechatpay({ mchid: '1', serial: '1', privateKey: pemOf(), certs: { 2: publicPem() } }).chain,
      'Formatter.response': Formatter.response,
      'Rsa.verify': Rsa.verify,
      'Aes.AesGcm.decrypt': Aes.AesGcm.decrypt,
      getSignature: pay.getSignature,
      getAuthorization: pay.getAuthorization,
      verifySign: pay.verifySign,
      decipher_gcm: pay.decipher_gcm,
      get_certificates: pay.get_certificates,
      prepare: own.userCoupons.use.prepare,
      request: own.request,
      'notifications.open': own.notifications.open,
      'certificates.download': own.certificates.download,
    };
    own.free();
    const SETTINGS = ['mchid', 'serial', 'serial_no', 'serialNo', 'privateKey', 'certs', 'publicKey', 'wechatpayKeys', 'key', 'apiV3Key'];
    const others = [...SETTINGS, 'baseURL', 'baseUrl', 'Buffer', 'wxpay crt']; // the blocks have the settings
    for (const { tables } of [chinese, english])
      for (const row of tables[1])
        for (const [, name] of row
          .slice(1)
          .join('|')
          .matchAll(/`([^`]+)`/g))
          assert.ok(others.includes(name) || there[name] !== undefined, name);
    const { bin } = require('wechatpay-axios-plugin/package.json');
    assert.ok('wxpay' in bin);
    const command = readFileSync(require.resolve('wechatpay-axios-plugin/bin/cli/cert.js'), 'utf8');
    assert.match(command, /command: \[?'crt/);
  });
});

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pemOf = () => pair.privateKey.export({ type: 'pkcs8', format: 'pem' });
const publicPem = () => pair.publicKey.export({ type: 'spki', format: 'pem' });
