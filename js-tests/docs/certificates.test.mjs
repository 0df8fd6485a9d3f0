// The page `certificates`: keys are downloaded, added and renewed at a stand-in that replaces them, and what is said of the keys holds.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { everyBlock } from './pages.mjs';
import { pageTests } from './page.mjs';
import { openSandbox, openWorkshop } from './workshop.mjs';
import { certificate } from '../suite/certificate.mjs';
import { PUBLIC_KEY_ID, client, refusal, rejection, rsa, spki, use, wechatpay } from '../suite/wechatpay.mjs';

const isPublicKey = (id) => id.startsWith('PUB_KEY_ID_');
const certificateOf = ({ config }) => Object.keys(config.wechatpayKeys).find((id) => !isPublicKey(id));

/** A workshop beside a stand-in that has a platform certificate too; its clients know the public key only. */
async function withCertificate(t) {
  const sandbox = await openSandbox(t, { certificate: true });
  const blocks = [...everyBlock()].map(([name, { code }]) => [name, code]);
  return { sandbox, ...openWorkshop(t, { blocks }, { sandbox }) };
}

const { chinese, english } = pageTests('certificates', {
  'both-keys.ts': {
    alone: true,
    async run(t) {
      const { sandbox, script, folder } = await withCertificate(t);
      const serial = certificateOf(sandbox);
      writeFileSync(join(folder, 'platform.pem'), sandbox.config.wechatpayKeys[serial]);
      const given = await Promise.all(
        Object.keys(sandbox.config.wechatpayKeys).map((name) => sandbox.notification('COUPON.SEND', { serial: name })),
      );
      const text = `
        import { wechatpay } from './both-keys.ts';
        const signed = await wechatpay.userCoupons.use.withResponse(${JSON.stringify(use())});
        const named = wechatpay.userCoupons.use.prepare(${JSON.stringify(use())}).headers['Wechatpay-Serial'];
        const opened = ${JSON.stringify(given.map(({ headers, body }) => [headers, Buffer.from(body).toString('base64')]))}.map(
          ([headers, body]) => wechatpay.notifications.open(headers, Buffer.from(body, 'base64')).serial);
        console.log(JSON.stringify({ signed: signed.serial, named, opened }));`;
      const { signed, named, opened } = await script(text, { WXPAY_CERTIFICATE_SERIAL_NO: serial, WXPAY_CERTIFICATE_FILE: 'platform.pem' });
      assert.ok(isPublicKey(named));
      assert.equal(signed, named);
      assert.deepEqual(opened.sort(), Object.keys(sandbox.config.wechatpayKeys).sort());
    },
  },

  'certificates.ts': {
    alone: true,
    async run(t) {
      const { sandbox, script } = await withCertificate(t);
      const serial = certificateOf(sandbox);
      const { headers, body } = await sandbox.notification('COUPON.SEND', { serial });
      const text = `
        import { refreshCertificates } from './certificates.ts';
        import { wechatpay } from './wechatpay.ts';
        const body = Buffer.from('${Buffer.from(body).toString('base64')}', 'base64');
        const open = () => wechatpay.notifications.open(${JSON.stringify(headers)}, body).serial;
        let before;
        try { open(); } catch ({ code, serial }) { before = [code, serial]; }
        const [first, second] = [await refreshCertificates(), await refreshCertificates()];
        console.log(JSON.stringify({ before, first, second, after: open() }));`;
      const { before, first, second, after } = await script(text);
      assert.deepEqual(
        [before, first.map(({ serialNo }) => serialNo), second, after],
        [['SERIAL_UNKNOWN', serial], [serial], first, serial],
      );
      assert.ok(Date.parse(first[0].expireTime) > Date.now());
    },
  },

  'keep-certificates.ts': {
    alone: true,
    async run(t) {
      const { sandbox, script } = await withCertificate(t);
      sandbox.fault('empty-404', { operation: 'certificates.download' }); // the first renewal; it is not retried
      const text = `
        import { keepCertificates } from './keep-certificates.ts';
        import { wechatpay } from './wechatpay.ts';
        const { addKeys } = wechatpay;
        let stop;
        const renewed = new Promise((resolve) => {
          wechatpay.addKeys = (keys) => { addKeys.call(wechatpay, keys); resolve(Object.keys(keys)); };
        });
        const failed = new Promise((resolve) => { stop = keepCertificates(200, ({ status }) => resolve(status)); });
        const waiting = setInterval(() => {}, 1000); // the timer of the block keeps no process running
        const [status, keys] = [await failed, await renewed];
        clearInterval(waiting);
        stop();
        console.log(JSON.stringify({ status, keys }));`;
      const { status, keys } = await script(text);
      assert.deepEqual([status, keys], [404, [certificateOf(sandbox)]]);
      // And it ends by itself.
      await script(`
        import { keepCertificates } from './keep-certificates.ts';
        keepCertificates();
        console.log('null');`);
    },
  },

  'first-certificate.ts': {
    alone: true,
    async run(t) {
      const { sandbox, run } = await withCertificate(t);
      const { code, lines, errors } = await run('first-certificate.ts');
      assert.deepEqual({ code, errors }, { code: 0, errors: '' });
      const [serial, end] = lines[0].split(' ');
      assert.deepEqual([lines.length, serial], [1, certificateOf(sandbox)]);
      assert.ok(Date.parse(end) > Date.now());
    },
  },
});

describe('what the page certificates says', () => {
  it('of files: how they begin, and how a certificate is named', async (t) => {
    const { folder } = openWorkshop(t, { blocks: [] }, { config: (await createSandbox()).config });
    const serial = '5157F09EFDC096DE15EBE81A47057A7200000000';
    const { pem } = certificate({ ...rsa(), serial });
    const begin = (text) => `\`${text.split('\n')[0]}\``;
    for (const { tables } of [chinese, english]) assert.deepEqual(tables[0][0].slice(1), [begin(spki(rsa().publicKey)), begin(pem)]);
    writeFileSync(join(folder, 'platform.pem'), pem);
    const [, command] = /^```sh\n(.+)\n```$/m.exec(chinese.text);
    const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: folder });
    assert.equal(stdout, `serial=${serial}\n`);
    for (const name of [serial, serial.toLowerCase(), serial.toLowerCase().replace(/..(?!$)/g, '$&:')])
      client({ wechatpayKeys: { [name]: pem } }).free();
    assert.equal(refusal(() => client({ wechatpayKeys: { ['1'.repeat(40)]: pem } })).name, 'ConfigError');
  });

  it('of a merchant who has a public key only: the download is RESOURCE_NOT_EXISTS', async (t) => {
    const sandbox = await openSandbox(t);
    const made = new WechatPay(sandbox.config);
    assert.equal((await rejection(made.certificates.download())).apiCode, 'RESOURCE_NOT_EXISTS');
    made.free();
  });

  it('of addKeys: all or none, again without harm, never another key of a name', () => {
    const made = client();
    const another = spki(rsa().publicKey);
    const errors = [
      { PUB_KEY_ID_2: another, PUB_KEY_ID_3: 'x' },
      { PUB_KEY_ID_2: another, [PUBLIC_KEY_ID]: another },
    ].map((keys) => refusal(() => made.addKeys(keys)));
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['KEY_INVALID', 'KEY_INVALID'],
    );
    made.addKeys({ PUB_KEY_ID_2: spki(wechatpay.publicKey) }); // was not added
    made.addKeys({ PUB_KEY_ID_2: spki(wechatpay.publicKey), [PUBLIC_KEY_ID]: spki(wechatpay.publicKey) });
    made.free();
  });

  it('of the key that requests name: a public key, or else a certificate', () => {
    const serial = '5157F09EFDC096DE15EBE81A47057A7200000000';
    const { pem } = certificate({ ...wechatpay, serial });
    const named = (wechatpayKeys) => client({ wechatpayKeys }).userCoupons.use.prepare(use()).headers['Wechatpay-Serial'];
    const publicKey = { [PUBLIC_KEY_ID]: spki(wechatpay.publicKey) };
    assert.deepEqual([named({ [serial]: pem }), named({ [serial]: pem, ...publicKey })], [serial, PUBLIC_KEY_ID]);
  });

  it('of a client without a key: it sends nothing but the download', async (t) => {
    const sandbox = await openSandbox(t, { certificate: true });
    const made = new WechatPay({ ...sandbox.config, wechatpayKeys: {} });
    t.after(() => made.free());
    const { code, outcome } = await rejection(made.userCoupons.use(use()));
    assert.deepEqual([code, outcome, sandbox.requests.length], ['CONFIG_INVALID', 'not-sent', 0]);
    const wrong = new WechatPay({ ...sandbox.config, wechatpayKeys: {}, apiV3Key: 'k'.repeat(32) });
    t.after(() => wrong.free());
    assert.equal((await rejection(wrong.certificates.download())).code, 'DECRYPTION_FAILED');
  });

  it('of SERIAL_UNKNOWN: it names both kinds of key, and a renewal helps', async (t) => {
    const sandbox = await openSandbox(t, { certificate: true });
    const configured = { ...sandbox.config.wechatpayKeys };
    const made = new WechatPay({ ...sandbox.config, wechatpayKeys: { [certificateOf(sandbox)]: configured[certificateOf(sandbox)] } });
    t.after(() => made.free());
    for (const kind of ['public-key', 'certificate']) {
      const serial = await sandbox.rotateKey('merchant', kind);
      const { headers, body } = await sandbox.notification('COUPON.SEND', { serial });
      const error = refusal(() => made.notifications.open(headers, body));
      assert.deepEqual([error.code, error.serial, isPublicKey(serial)], ['SERIAL_UNKNOWN', serial, kind === 'public-key']);
      assert.ok(error.message.includes(serial) && error.message.includes(certificateOf({ config: { wechatpayKeys: configured } })));
      if (kind === 'public-key') continue;
      const list = await made.certificates.download();
      made.addKeys(Object.fromEntries(list.map(({ serialNo, pem }) => [serialNo, pem])));
      assert.equal(made.notifications.open(headers, body).serial, serial);
    }
  });
});
