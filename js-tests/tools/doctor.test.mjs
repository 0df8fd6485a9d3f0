// The doctor against the sandbox, with every fault that it knows, one at a time: what is right stays right, and no secret is printed.

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { filesFor, run } from './command.mjs';
import { certificate } from '../suite/certificate.mjs';
import { merchant, pkcs1, pkcs8, rsa, spki, wechatpay } from '../suite/wechatpay.mjs';

const SERIAL = '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C';
const PLATFORM = '5157F09EFDC096DE15EBE81A47057A7200000000';
const MCHID = '1900000001';
const ID = 'PUB_KEY_ID_0116000000012024101100397200000006';
const own = certificate({ ...merchant, serial: SERIAL, subject: MCHID }).pem;
const key = pkcs8(merchant.privateKey);
const SECRET = 'a-secret-of-32-bytes-for-a-test!';
const settings = (changes = {}) => ({
  mchid: MCHID,
  serialNo: SERIAL,
  privateKey: key,
  certificate: own,
  wechatpayKeys: { [ID]: spki(wechatpay.publicKey) },
  apiV3Key: SECRET,
  ...changes,
});

async function doctor(t, given, words = ['--offline']) {
  const at = filesFor(t, { 'settings.json': JSON.stringify(given) });
  const { code, out, err } = await run(['doctor', at('settings.json'), '--json', ...words]);
  assert.equal(err, '');
  for (const secret of [SECRET, key.slice(60, 110)]) assert.ok(!out.includes(secret), 'a secret is in the report');
  const { checks } = JSON.parse(out);
  const of = (state) => checks.filter((check) => check.state === state).map(({ id }) => id);
  return { code, checks, fails: of('fails'), unknown: of('unknown'), found: (id) => checks.find((check) => check.id === id)?.found };
}

const encrypted = merchant.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const platform = (more) => certificate({ ...wechatpay, serial: PLATFORM, ...more }).pem;

/** What is wrong, and the checks that say so; `client` fails wherever the package itself refuses. */
const FAULTS = {
  'a number that is none': [{ mchid: 'x1' }, ['mchid', 'certificateOwner', 'client']],
  'the number of another': [{ mchid: '1900000002' }, ['certificateOwner']],
  'no private key': [{ privateKey: undefined }, ['privateKey', 'client']],
  'a private key file that is not there': [{ privateKey: 'nowhere.pem' }, ['privateKeyFile', 'client']],
  'the certificate for the private key': [{ privateKey: own }, ['privateKeyKind', 'client']],
  'half a private key': [{ privateKey: key.slice(0, 900) }, ['privateKeyWhole', 'client']],
  'a private key with a passphrase': [{ privateKey: encrypted }, ['privateKeyPassphrase', 'client']],
  'a private key that is not RSA': [{ privateKey: pkcs8(ec) }, ['privateKeyRsa', 'belongTogether', 'client']],
  'a private key of 1024 bits': [{ privateKey: pkcs8(rsa(1024).privateKey) }, ['privateKeyLength', 'belongTogether', 'client']],
  'a private key of another certificate': [{ privateKey: pkcs8(rsa().privateKey) }, ['belongTogether']],
  'no serial number': [{ serialNo: undefined }, ['serialNo', 'client']],
  'a serial number that is none': [{ serialNo: 'not a serial' }, ['serialNoForm', 'client']],
  'another serial number': [{ serialNo: PLATFORM }, ['serialDiffers']],
  'a certificate file that is not there': [{ certificate: 'nowhere.pem' }, ['certificateFile']],
  'half a certificate': [{ certificate: own.slice(0, 600) }, ['certificateWhole']],
  'a certificate that has ended': [
    { certificate: certificate({ ...merchant, serial: SERIAL, subject: MCHID, to: '251231000000Z' }).pem },
    ['certificateDates'],
  ],
  'no key of WeChat Pay': [{ wechatpayKeys: {}, apiV3Key: undefined }, ['wechatpayKeys', 'client']],
  'a public key file that is not there': [{ wechatpayKeys: { [ID]: 'nowhere.pem' } }, ['wechatpayKeyFile', 'client']],
  'a private key for the public key': [{ wechatpayKeys: { [ID]: key } }, ['wechatpayKeyPrivate', 'client']],
  'an id that is none': [{ wechatpayKeys: { KEY_1: spki(wechatpay.publicKey) } }, ['publicKeyId', 'client']],
  'half a public key': [
    { wechatpayKeys: { [ID]: spki(wechatpay.publicKey).replace(/\n[^\n]+\n-----END/, '\n-----END') } },
    ['publicKeyWhole', 'client'],
  ],
  "the merchant's certificate for the platform's": [{ wechatpayKeys: { [SERIAL]: own } }, ['platformIsMerchants', 'client']],
  'half a platform certificate': [
    { wechatpayKeys: { [PLATFORM]: `${platform().slice(0, 500)}\n-----END CERTIFICATE-----` } },
    ['platformWhole', 'client'],
  ],
  'a platform certificate under another serial number': [{ wechatpayKeys: { [SERIAL]: platform() } }, ['platformSerial', 'client']],
  'a platform certificate that has ended': [{ wechatpayKeys: { [PLATFORM]: platform({ to: '251231000000Z' }) } }, ['platformDates']],
  'an APIv3 key that is too long': [{ apiV3Key: `${SECRET}\n` }, ['apiV3Key', 'client']],
};

describe('the doctor without a network', { concurrency: true }, () => {
  it('finds nothing wrong with what is right', async (t) => {
    for (const changes of [
      {},
      { privateKey: pkcs1(merchant.privateKey) },
      { privateKey: key.replaceAll('\n', '\\n') },
      { wechatpayKeys: { [PLATFORM]: platform() } },
    ]) {
      const { code, fails } = await doctor(t, settings(changes));
      assert.deepEqual([code, fails], [0, []]);
    }
  });

  for (const [name, [changes, ids]] of Object.entries(FAULTS))
    it(name, async (t) => {
      const { code, fails } = await doctor(t, settings(changes));
      assert.deepEqual([code, fails], [1, ids]);
    });

  it('says which serial number the certificate has', async (t) => {
    assert.equal((await doctor(t, settings({ serialNo: PLATFORM }))).found('serialDiffers'), SERIAL);
    assert.equal((await doctor(t, settings({ serialNo: undefined }))).found('serialOfCertificate'), SERIAL);
  });

  it('says where it cannot see: no certificate, no APIv3 key, an end that is near', async (t) => {
    const soon = new Date(Date.now() + 5 * 86_400_000)
      .toISOString()
      .replace(/[-:T]|\.\d+/g, '')
      .slice(2);
    const { code, unknown } = await doctor(
      t,
      settings({ certificate: undefined, apiV3Key: undefined, wechatpayKeys: { [PLATFORM]: platform({ to: soon }) } }),
    );
    assert.deepEqual([code, unknown], [0, ['serialNoUnproved', 'platformSoon', 'apiV3KeyNone']]);
  });

  it('reads variables and the files that they name', async (t) => {
    const at = filesFor(t, { 'apiclient_key.pem': key, 'apiclient_cert.pem': own, 'pub_key.pem': spki(wechatpay.publicKey) });
    const variables = {
      WXPAY_MCHID: MCHID,
      WXPAY_SERIAL_NO: SERIAL,
      WXPAY_PRIVATE_KEY_FILE: at('apiclient_key.pem'),
      WXPAY_MERCHANT_CERTIFICATE_FILE: at('apiclient_cert.pem'),
      WXPAY_PUBLIC_KEY_ID: ID,
      WXPAY_PUBLIC_KEY_FILE: at('pub_key.pem'),
      WXPAY_API_V3_KEY: SECRET,
    };
    const { code, out } = await run(['doctor', '--offline', '--lang', 'zh'], { env: variables });
    assert.equal(code, 0, out);
    assert.match(out, /^✓ 私钥与证书是一对$/m);
    const file = filesFor(t, {
      '.env': Object.entries(variables)
        .map(([name, value]) => `${name}="${value}"`)
        .join('\n'),
    });
    assert.equal((await run(['doctor', file('.env'), '--offline'])).code, 0);
  });

  it('asks, and shows nothing of what is secret', async (t) => {
    const at = filesFor(t, { 'key.pem': key, 'cert.pem': own, 'pub.pem': spki(wechatpay.publicKey) });
    const input = [MCHID, '', at('key.pem'), at('cert.pem'), ID, at('pub.pem'), SECRET].map((line) => `${line}\n`).join('');
    const { code, out, err } = await run(['doctor', '--ask', '--offline', '--lang', 'zh'], { input });
    assert.equal(code, 1); // the serial number, which is shown instead
    assert.match(out, new RegExp(`^· 证书的序列号是 ${SERIAL}$`, 'm'));
    assert.match(err, /^商户号：.*APIv3密钥/);
    assert.ok(![out, err].join().includes(SECRET));
  });

  it('checks a brand by its own variables', async (t) => {
    const { code, fails, checks } = await doctor(t, {
      brandId: '120344',
      serialNo: SERIAL,
      privateKey: key,
      wechatpayKeys: { [ID]: spki(wechatpay.publicKey) },
      brandApiKey: 'short',
    });
    assert.deepEqual([code, fails, checks[0].id], [1, ['brandApiKey', 'client'], 'brandId']);
  });
});

describe('the doctor with a network', { concurrency: true }, () => {
  const open = async (t, options) => {
    const sandbox = await createSandbox(options);
    await sandbox.listen();
    t.after(() => sandbox.close());
    const { fetch: _, now: __, ...config } = sandbox.config;
    return { sandbox, config };
  };

  it('has a call accepted and its response verified', async (t) => {
    const { config, sandbox } = await open(t, { certificate: true });
    const { code, fails, checks } = await doctor(t, config, []);
    assert.deepEqual([code, fails], [0, []]);
    for (const id of ['host', 'clock', 'callAccepted', 'responseVerified'])
      assert.equal(checks.find((check) => check.id === id).state, 'holds', id);
    assert.ok(sandbox.requests.every(({ method }) => method === 'GET'));
  });

  it('a key of another merchant: the call is not accepted', async (t) => {
    const { config } = await open(t);
    const { code, fails } = await doctor(t, { ...config, privateKey: key }, []);
    assert.deepEqual([code, fails], [1, ['callAccepted']]);
  });

  it('another public key under the same id: the response does not verify', async (t) => {
    const { config } = await open(t, { certificate: true });
    const [id] = Object.keys(config.wechatpayKeys);
    const { code, fails } = await doctor(t, { ...config, wechatpayKeys: { [id]: spki(rsa().publicKey) } }, []);
    assert.deepEqual([code, fails], [1, ['responseVerified']]);
  });

  it('a host that does not answer', async (t) => {
    const { code, fails, unknown } = await doctor(t, settings({ baseUrl: 'http://127.0.0.1:9' }), []);
    assert.deepEqual([code, fails, unknown], [1, ['host'], ['callNotMade']]);
  });

  it('a certificate of the host that is not trusted', async (t) => {
    const options = { key: pkcs8(wechatpay.privateKey), cert: certificate({ ...wechatpay, serial: PLATFORM, subject: '127.0.0.1' }).pem };
    const server = createSecureServer(options, (_, response) => response.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => server.close());
    const { fails } = await doctor(t, settings({ baseUrl: `https://127.0.0.1:${server.address().port}` }), []);
    assert.deepEqual(fails, ['tls']);
  });

  it('a backup host that does not answer', async (t) => {
    const { config } = await open(t);
    assert.deepEqual((await doctor(t, { ...config, backupUrl: 'http://127.0.0.1:9' }, [])).fails, ['backupHost']);
  });

  it('a clock that is off, and a proxy that is seen', async (t) => {
    const server = createServer((_, response) =>
      response.writeHead(404, { Date: new Date(Date.now() + 600_000).toUTCString(), Via: '1.1 proxy' }).end(),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => server.close());
    const { fails, unknown, found } = await doctor(t, settings({ baseUrl: `http://127.0.0.1:${server.address().port}` }), []);
    assert.ok(fails.includes('clock') && unknown.includes('proxySeen'), fails.join());
    assert.ok(Math.abs(Number(found('clock')) + 600) < 5);
  });
});
