// The page `configuration`: its clients sign, and what it says of settings, keys and signers is what the package declares and does.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { literal } from './document.mjs';
import { pageTests } from './page.mjs';
import { certificate } from '../suite/certificate.mjs';
import { PUBLIC_KEY_ID, client, merchant, pkcs1, pkcs8, refusal, rejection, rsa, spki, use, wechatpay } from '../suite/wechatpay.mjs';

const SERIAL = '5157F09EFDC096DE15EBE81A47057A7200000000';
const signed = ({ requests }) => requests.map(({ signatureHeld, status }) => [signatureHeld, status]);

const { chinese, english } = pageTests('configuration', {
  'env.ts': {
    alone: true,
    async run(_, { script }) {
      const text = `
        import { env } from './env.ts';
        const missing = () => { try { return env('WXPAY_MISSING'); } catch ({ message }) { return message; } };
        console.log(JSON.stringify([env('WXPAY_MCHID'), missing()]));`;
      assert.deepEqual(await script(text, { WXPAY_MCHID: '1900000001' }), ['1900000001', 'WXPAY_MISSING is not set']);
    },
  },

  async 'wechatpay.ts'(_, { script, sandbox }) {
    sandbox.fault('drop-after'); // a retry succeeds, which is on by default
    const text = `
      import { wechatpay } from './wechatpay.ts';
      const { coupon_state } = await wechatpay.userCoupons.use(${JSON.stringify(use())});
      let code;
      try { wechatpay.notifications.open({}, new Uint8Array()); } catch (error) { ({ code } = error); } // not CONFIG_INVALID, so there is an apiV3Key
      delete process.env.WXPAY_BASE_URL; // the requests then go to WeChat Pay itself
      const { wechatpay: real } = await import('./wechatpay.ts?real');
      const { origin } = new URL(real.userCoupons.use.prepare(${JSON.stringify(use())}).url);
      console.log(JSON.stringify({ coupon_state, code, origin }));`;
    assert.deepEqual(await script(text), { coupon_state: 'USED', code: 'HEADER_MISSING', origin: 'https://api.mch.weixin.qq.com' });
    assert.equal(sandbox.coupons.state(use().coupon_code), 'USED');
    assert.deepEqual(signed(sandbox), [
      [true, undefined],
      [true, 200],
    ]);
  },

  'keys.ts': {
    alone: true,
    async run(_, { script, config }) {
      const { pem, serial } = certificate({ ...rsa(), serial: SERIAL });
      const text = `
        import { writeFileSync } from 'node:fs';
        writeFileSync('platform.pem', ${JSON.stringify(pem)});
        const { wechatpay } = await import('./keys.ts');
        console.log(JSON.stringify(wechatpay.userCoupons.use.prepare(${JSON.stringify(use())}).headers['Wechatpay-Serial']));`;
      const privateKeys = [config.privateKey.replaceAll('\n', '\\n'), Buffer.from(config.privateKey).toString('base64')];
      for (const WXPAY_PRIVATE_KEY of privateKeys) {
        const extra = { WXPAY_PRIVATE_KEY, WXPAY_CERTIFICATE_SERIAL_NO: serial, WXPAY_CERTIFICATE_FILE: 'platform.pem' };
        assert.equal(await script(text, extra), PUBLIC_KEY_ID);
      }
    },
  },

  async 'signer.ts'(_, { script, sandbox }) {
    const text = `
      import { wechatpay } from './signer.ts';
      const parameters = ${JSON.stringify(use())};
      const { coupon_state } = await wechatpay.userCoupons.use(parameters);
      const { method } = await wechatpay.userCoupons.use.prepareAsync(parameters);
      let code;
      try { wechatpay.userCoupons.use.prepare(parameters); } catch (error) { ({ code } = error); }
      console.log(JSON.stringify({ coupon_state, method, code }));`;
    assert.deepEqual(await script(text), { coupon_state: 'USED', method: 'POST', code: 'CONFIG_INVALID' });
    assert.deepEqual(signed(sandbox), [[true, 200]]);
  },
});

const TYPES = readFileSync(new URL('../../node_modules/wechatpay-coupon/index.d.ts', import.meta.url), 'utf8');
/** The table whose first row begins with this. */
const tableOf = ({ tables }, first) => tables.find(([[cell]]) => cell === first);

describe('the variables of the page configuration', () => {
  for (const { file, text, blocks } of [chinese, english]) {
    it(`in ${file} are those that wechatpay.ts reads`, () => {
      const [, lines] = /^```ini\n([\s\S]*?)^```$/m.exec(text);
      const read = [...blocks.get('wechatpay.ts').matchAll(/WXPAY_\w+/g)].map(([name]) => name);
      assert.deepEqual([...lines.match(/^\w+/gm), 'WXPAY_BASE_URL'].sort(), read.sort());
    });
  }
});

describe('the table of settings', () => {
  const bodies = [...TYPES.matchAll(/^export interface (?:WechatPay|Common)Config [^{]*\{\n([\s\S]*?)^\}/gm)]
    .map(([, body]) => body)
    .join('');
  const declared = [...bodies.matchAll(/^ {2}(\w+)(\?)?: /gm)].map(([, name, optional]) => ({ name, optional: optional !== undefined }));

  it('has every setting of the types, and which must be given', () => {
    assert.ok(declared.length >= 12);
    for (const [document, required] of [
      [chinese, '是'],
      [english, 'yes'],
    ]) {
      const told = tableOf(document, '`mchid`').map(([name, must]) => ({ name: literal(name), optional: must !== required }));
      const byName = (one, other) => (one.name < other.name ? -1 : 1);
      assert.deepEqual(told.sort(byName), declared.toSorted(byName));
    }
  });

  it('is right about what each setting may be', () => {
    const refused = [
      ['privateKey', { privateKey: undefined }],
      ['apiV3Key', { apiV3Key: 'x'.repeat(31) }],
      ['baseUrl', { baseUrl: 'http://api.mch.weixin.qq.com' }],
      ['backupUrl', { backupUrl: 'http://api2.mch.weixin.qq.com' }],
      ['retry', { retry: 2 }],
      ['timestampTolerance', { timestampTolerance: 0 }],
      ['timestampTolerance', { timestampTolerance: 301 }],
      ['timestampTolerence', { timestampTolerence: 60 }],
      ...['proxy', 'agent', 'dispatcher', 'httpAgent', 'httpsAgent'].map((name) => [name, { [name]: 'http://proxy.example' }]),
    ];
    for (const [at, changes] of refused) {
      const error = refusal(() => client(changes));
      assert.deepEqual([error.name, error.at, error.outcome], ['ConfigError', at, 'not-sent']);
    }
    for (const baseUrl of ['https://example.com/path', 'http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])
      client({ baseUrl }).free();
    client({ backupUrl: 'https://api.mch.weixin.qq.com' }).free(); // the same as baseUrl
    for (const timestampTolerance of [1, 300]) client({ timestampTolerance, apiV3Key: 'x'.repeat(32) }).free();
    client({ privateKey: undefined, signer: () => new Uint8Array(256) }).free();
  });
});

describe('what the page configuration says of keys', () => {
  it('a private key is read as PKCS#8, PKCS#1, with \\n escapes, as base64, as DER', () => {
    const pem = pkcs8(merchant.privateKey);
    const forms = [
      pem,
      pkcs1(merchant.privateKey),
      pem.replaceAll('\n', '\\n'),
      Buffer.from(pem).toString('base64'),
      pem.replace(/-----.*-----\n/g, ''),
      new Uint8Array(merchant.privateKey.export({ type: 'pkcs8', format: 'der' })),
      new Uint8Array(merchant.privateKey.export({ type: 'pkcs1', format: 'der' })),
    ];
    for (const privateKey of forms) assert.equal(client({ privateKey }).userCoupons.use.prepare(use()).method, 'POST');
  });

  it('a serial number may be in lower case, with colons, with white space', () => {
    const colons = SERIAL.match(/../g).join(':');
    for (const serialNo of [SERIAL.toLowerCase(), colons, ` ${SERIAL}\n`]) {
      const { headers } = client({ serialNo }).userCoupons.use.prepare(use());
      assert.match(headers.Authorization, new RegExp(`serial_no="${SERIAL}"`));
    }
  });

  it('a wrong file is named with the setting and what belongs there', () => {
    const wrong = [
      ['privateKey', /apiclient_key\.pem/, { privateKey: certificate({ ...merchant, serial: SERIAL }).pem }],
      ['privateKey', /apiclient_key\.pem/, { privateKey: spki(merchant.publicKey) }],
      [`wechatpayKeys.${PUBLIC_KEY_ID}`, /pub_key\.pem/, { wechatpayKeys: { [PUBLIC_KEY_ID]: pkcs8(merchant.privateKey) } }],
      [
        `wechatpayKeys.${PUBLIC_KEY_ID}`,
        new RegExp(`It is ${SERIAL}`),
        { wechatpayKeys: { [PUBLIC_KEY_ID]: certificate({ ...wechatpay, serial: SERIAL }).pem } },
      ],
    ];
    for (const [at, message, changes] of wrong) {
      const error = refusal(() => client(changes));
      assert.deepEqual([error.name, error.at], ['ConfigError', at]);
      assert.match(error.message, message);
    }
    const named = client({ wechatpayKeys: { [SERIAL.toLowerCase()]: certificate({ ...wechatpay, serial: SERIAL }).pem } });
    assert.equal(named.userCoupons.use.prepare(use()).headers['Wechatpay-Serial'], SERIAL);
  });

  it('a client has free(), twice without harm, and is what `using` takes', () => {
    const own = client();
    assert.equal(own[Symbol.dispose], own.free);
    own.free();
    own.free();
    assert.equal(refusal(() => own.userCoupons.use.prepare(use())).code, 'CLIENT_FREED');
  });
});

describe('the table of signers', () => {
  it('is right about who signs what', async (t) => {
    const { subtle } = crypto;
    const { sign } = subtle;
    t.after(() => delete subtle.sign);
    const signed = [];
    subtle.sign = (...given) => signed.push('WebCrypto') && sign.apply(subtle, given);
    const signer = () => signed.push('function') && new Uint8Array(256);
    const found = [];
    for (const given of [undefined, 'webcrypto', 'wasm', signer]) {
      const own = client({ signer: given });
      await own.userCoupons.use.prepareAsync(use());
      const who = signed.pop() ?? 'wasm';
      try {
        own.userCoupons.use.prepare(use());
        found.push([given === signer ? undefined : given, who, 'wasm']);
      } catch ({ at }) {
        found.push([given === signer ? undefined : given, who, at]);
      }
      own.free();
    }
    for (const [document, first, words] of [
      [chinese, '不写', { 报错: 'signer', 函数: 'function' }],
      [english, 'left out', { 'an error': 'signer', function: 'function' }],
    ]) {
      const rows = tableOf(document, first).map(([given, calls, prepare]) => {
        const [who] = Object.keys(words)
          .concat('WebCrypto', 'wasm')
          .filter((word) => calls.includes(word));
        return [/^`'(\w+)'`$/.exec(given)?.[1], words[who] ?? who, words[prepare] ?? prepare];
      });
      assert.deepEqual(rows, found);
    }
  });

  it('is right that a signer function stands alone, and that nothing is sent when it throws', async () => {
    const signer = () => {
      throw new Error('the KMS is away');
    };
    assert.equal(refusal(() => client({ privateKey: pkcs8(merchant.privateKey), signer })).at, 'privateKey');
    assert.equal((await rejection(client({ signer }).userCoupons.use(use()))).outcome, 'not-sent');
  });
});
