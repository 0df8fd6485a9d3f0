// Every block of code of the READMEs runs as it stands against the stand-in over loopback HTTP. A block without a test fails.

import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { chinese, documents } from './subject.mjs';
import { openSandbox, openWorkshop } from '../docs/workshop.mjs';
import { certificate } from '../suite/certificate.mjs';
import { tunnelProxy } from '../suite/proxies.mjs';
import { PUBLIC_KEY_ID, busifavorReturn, config, rsa, use } from '../suite/wechatpay.mjs';
import { tsc } from '../types/compiler.mjs';

/** How each block is run, and what must come of it. `t` is the test, `workshop` the folder with the blocks. */
const RUNS = {
  async 'first.mjs'(_, { run }) {
    const { code, lines, errors } = await run('first.mjs');
    assert.deepEqual({ code, lines, errors }, { code: 0, lines: ['Code_123456 USED'], errors: '' });
  },

  async 'wechatpay.mjs'(_, { script, sandbox }) {
    sandbox.fault('drop-after'); // a retry succeeds, which is on by default
    const text = `
      const { wechatpay } = await import('./wechatpay.mjs');
      const { coupon_state } = await wechatpay.userCoupons.use(${JSON.stringify(use())});
      let code;
      try { wechatpay.notifications.open({}, new Uint8Array()); } catch (error) { ({ code } = error); } // not CONFIG_INVALID, so there is an apiV3Key
      delete process.env.WXPAY_BASE_URL; // the requests then go to WeChat Pay itself
      const { wechatpay: real } = await import('./wechatpay.mjs?real');
      const { origin } = new URL(real.userCoupons.use.prepare(${JSON.stringify(use())}).url);
      console.log(JSON.stringify({ coupon_state, code, origin }));`;
    assert.deepEqual(await script(text), { coupon_state: 'USED', code: 'HEADER_MISSING', origin: 'https://api.mch.weixin.qq.com' });
    assert.deepEqual(
      sandbox.requests.map(({ status }) => status),
      [undefined, 200],
    );
  },

  async 'use.mjs'(_, { run, sandbox }) {
    const { code, lines, errors } = await run('use.mjs');
    assert.deepEqual({ code, lines, errors }, { code: 0, lines: ['Code_123456 USED'], errors: '' });
    assert.equal(sandbox.coupons.state('Code_123456'), 'USED');
    assert.deepEqual(
      sandbox.requests.map(({ signatureHeld, status }) => ({ signatureHeld, status })),
      [{ signatureHeld: true, status: 200 }],
    );
  },

  async 'request.mjs'(_, { run, sandbox }) {
    const { code, lines, errors } = await run('request.mjs');
    assert.deepEqual({ code, lines, errors }, { code: 0, lines: ['EFFECTIVE'], errors: '' });
    assert.deepEqual(
      sandbox.requests.map(({ operation, signatureHeld }) => ({ operation, signatureHeld })),
      [{ operation: 'userCoupons.get', signatureHeld: true }],
    );
  },

  async 'brand.mjs'(_, { folder, script, sandbox }) {
    const { brandId, serialNo, privateKey, wechatpayKeys, brandApiKey } = sandbox.brandConfig;
    const [[id, key]] = Object.entries(wechatpayKeys);
    writeFileSync(join(folder, 'brand_key.pem'), privateKey);
    writeFileSync(join(folder, 'brand_pub_key.pem'), key);
    const { headers, body } = await sandbox.notification('PRODUCT_COUPON.SEND');
    sandbox.fault('drop-after'); // the coupon is sent, and its repeat sends no other
    const text = `
      import { brand, sendCoupon } from './brand.mjs';
      const send = () => sendCoupon('20250803001', '${use().openid}').then(({ coupon_code, coupon_state }) => [coupon_code, coupon_state]);
      const sent = [await send(), await send()];
      const { kind } = brand.notifications.open(${JSON.stringify(headers)}, new Uint8Array(Buffer.from('${Buffer.from(body).toString('base64')}', 'base64')));
      console.log(JSON.stringify({ sent, kind }));`;
    const { sent, kind } = await script(text, {
      WXPAY_BRAND_ID: brandId,
      WXPAY_BRAND_SERIAL_NO: serialNo,
      WXPAY_BRAND_PRIVATE_KEY_FILE: 'brand_key.pem',
      WXPAY_BRAND_PUBLIC_KEY_ID: id,
      WXPAY_BRAND_PUBLIC_KEY_FILE: 'brand_pub_key.pem',
      WXPAY_BRAND_API_KEY: brandApiKey,
    });
    assert.deepEqual([sent[0][1], sent[1], kind], ['EFFECTIVE', sent[0], 'product-coupon-send']);
    assert.equal(sandbox.coupons.state(sent[0][0]), 'EFFECTIVE');
    const [send, confirm] = ['userCoupons.send', 'userCoupons.confirm'];
    assert.deepEqual(
      sandbox.requests.map(({ operation, status }) => [operation, status]),
      [
        [send, undefined],
        [send, 200],
        [confirm, 200],
        [send, 200],
        [confirm, 200],
      ],
    );
    assert.ok(
      sandbox.requests.every(
        ({ signatureHeld, headers }) => signatureHeld && headers.authorization.startsWith('WECHATPAY-BRAND-SHA256-RSA2048 brand_id='),
      ),
    );
  },

  async 'coupon-use.mjs'(_, { script, sandbox }) {
    sandbox.fault('body-altered'); // is not retried
    const text = `
      import { orders, useCoupon } from './coupon-use.mjs';
      const order = orders.get('20250803001');
      const calls = [];
      for (const attempt of [1, 2]) {
        const call = useCoupon(order); // stored when the call begins, not when it ends
        const { out_request_no } = order.useRequest;
        calls.push(await call.then(({ coupon_state }) => [out_request_no, coupon_state], ({ outcome }) => [out_request_no, outcome]));
      }
      console.log(JSON.stringify(calls));`;
    assert.deepEqual(await script(text), [
      ['USE_20250803001', 'unknown'],
      ['USE_20250803001', 'USED'],
    ]);
    const [first, second] = sandbox.requests.map(({ body }) => body);
    assert.equal(sandbox.requests.length, 2);
    assert.equal(first, second);
    const { use_time } = JSON.parse(first);
    assert.match(use_time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    assert.ok(Math.abs(Date.parse(use_time) - Date.now()) < 60_000, use_time);
  },

  async 'http-response.mjs'(_, { script }) {
    const text = `
      import { wechatpay } from './wechatpay.mjs';
      import { httpResponse } from './http-response.mjs';
      import { WechatPay } from 'wechatpay-coupon';
      const responses = [];
      const respond = async (call) => responses.push(httpResponse(await call().catch((error) => error)));
      await respond(async () => wechatpay.userCoupons.use({ ...${JSON.stringify(use())}, brand_id: 5 }));
      await respond(async () => new WechatPay({}));
      try { httpResponse(new RangeError('not ours')); } catch (error) { responses.push(error.message); }
      console.log(JSON.stringify(responses));`;
    const [refused, misconfigured, others] = await script(text);
    assert.deepEqual(refused, [
      400,
      {
        code: 'REQUEST_INVALID',
        outcome: 'not-sent',
        findings: [{ path: '/brand_id', rule: 'type', message: 'must be a string', severity: 'error' }],
      },
    ]);
    assert.deepEqual(misconfigured, [503, { code: 'CONFIG_INVALID', outcome: 'not-sent' }]);
    assert.equal(others, 'not ours');
  },

  'express-service.mjs': (_, workshop) => runService(workshop, 'express-service.mjs'),
  'hono-service.mjs': (_, workshop) => runService(workshop, 'hono-service.mjs'),

  async 'three-ways.mjs'(_, { run, sandbox }) {
    const { code, lines, errors } = await run('three-ways.mjs');
    assert.deepEqual({ code, lines, errors }, { code: 0, lines: ['USED USED USED'], errors: '' });
    assert.deepEqual(
      sandbox.requests.map(({ status }) => status),
      [200, 200, 200],
    );
  },

  async 'upload.mjs'(_, { folder, script, sandbox }) {
    const picture = randomBytes(5000);
    writeFileSync(join(folder, 'cover.png'), picture);
    const text = `
      import { uploadPicture } from './upload.mjs';
      console.log(JSON.stringify([await uploadPicture('cover.png'), await uploadPicture('./cover.png')]));`;
    const [one, other] = await script(text);
    for (const url of [one, other]) assert.equal(new URL(url).protocol, 'https:');
    assert.notEqual(one, other);
    assert.deepEqual(
      sandbox.requests.map(({ operation, signatureHeld, status }) => [operation, signatureHeld, status]),
      Array(2).fill(['images.upload', true, 200]),
    );
    // Signed as part of meta; the sandbox compares it with the file that came.
    const sha256 = createHash('sha256').update(picture).digest('hex');
    for (const { body } of sandbox.requests) assert.ok(body.includes(`{"filename":"cover.png","sha256":"${sha256}"}`));
  },

  async 'retry.mjs'(_, { script, sandbox }) {
    // In the order of the requests; the fifth does no harm.
    const met = ['drop-after', 'system-error-after', 'bad-gateway', 'accepted-202', 'request-id-missing', 'drop-before'];
    met.forEach((fault) => sandbox.fault(fault));
    sandbox.fault('delay', { ms: 20_000 });
    const text = `
      import { useAtCashier, useOnce } from './retry.mjs';
      const told = ({ code, outcome, cause }) => [code, outcome, cause.name];
      const params = ${JSON.stringify(use())};
      const { coupon_state } = await useAtCashier(params);
      const once = await useOnce(params).catch(told);
      // Late enough for the request to have arrived, and long before any other time limit.
      const ended = await useAtCashier(params, AbortSignal.timeout(1000)).catch(told);
      console.log(JSON.stringify({ coupon_state, once, ended }));
      process.exit();`;
    assert.deepEqual(await script(text), {
      coupon_state: 'USED',
      once: ['TRANSPORT_FAILED', 'unknown', 'TypeError'],
      ended: ['ABORTED', 'unknown', 'TimeoutError'],
    });
    assert.equal(sandbox.requests.length, 5 + 1 + 1);
    assert.deepEqual(
      sandbox.requests.map(({ fault }) => fault),
      [...met, 'delay'],
    );
    assert.equal(new Set(sandbox.requests.map(({ body }) => body)).size, 1);
    assert.equal(new Set(sandbox.requests.map(({ headers }) => headers.authorization)).size, 7); // each signed anew
  },

  async 'resolve.mjs'(t, { script, sandbox }) {
    const answered = ['body-altered', undefined, 'drop-after', undefined, 'system-error-before', undefined];
    sandbox.fault('body-altered', { operation: 'userCoupons.use' });
    sandbox.fault('drop-after', { operation: 'busifavor.return' });
    sandbox.fault('system-error-before', { operation: 'busifavor.return' });
    const useOf = (coupon_code) => {
      const { use_request_no } = sandbox.coupons.get(coupon_code);
      return { openid: use().openid, appid: use().appid, use_request_no };
    };
    const [happened, not] = ['sxxe34343434', 'sxxe34343435'].map((coupon_code) => [
      busifavorReturn({ coupon_code, return_request_no: `RETURN_${coupon_code}` }),
      useOf(coupon_code),
    ]);
    const text = `
      import { returnMerchantCoupon, useCoupon } from './resolve.mjs';
      const settled = (call) => call.then(() => 'settled', ({ code, outcome }) => [code, outcome]);
      const results = [];
      results.push(await settled(useCoupon(${JSON.stringify(use())})));
      results.push(await settled(returnMerchantCoupon(...${JSON.stringify(happened)})));
      results.push(await settled(returnMerchantCoupon(...${JSON.stringify(not)})));
      results.push(await settled(useCoupon(${JSON.stringify(use({ coupon_code: 'Code_expired', out_request_no: 'USE_Code_expired' }))})));
      console.log(JSON.stringify(results));`;
    assert.deepEqual(await script(text), ['settled', 'settled', ['API_ERROR', 'unknown'], ['API_ERROR', 'rejected']]);
    const operations = [
      'userCoupons.use',
      'userCoupons.get',
      'busifavor.return',
      'busifavor.get',
      'busifavor.return',
      'busifavor.get',
      'userCoupons.use',
    ];
    assert.deepEqual(
      sandbox.requests.map(({ operation }) => operation),
      operations,
    );
    assert.deepEqual(
      sandbox.requests.map(({ fault }) => fault),
      [...answered, undefined],
    );
    assert.deepEqual(['Code_123456', 'sxxe34343434', 'sxxe34343435'].map(sandbox.coupons.state), ['USED', 'SENDED', 'USED']);

    // The same use after a restart, of a WeChat Pay that rejects a repeat.
    const strict = await openSandbox(t, { repeats: 'error' });
    const again = `
      import { useCoupon } from './resolve.mjs';
      const settled = () => useCoupon(${JSON.stringify(use())}).then(() => 'settled', ({ code, outcome }) => [code, outcome]);
      console.log(JSON.stringify([await settled(), await settled()]));`;
    assert.deepEqual(await openWorkshop(t, chinese, { sandbox: strict }).script(again), ['settled', 'settled']);
    assert.deepEqual(
      strict.requests.map(({ operation, status }) => [operation, status]),
      [
        ['userCoupons.use', 200],
        ['userCoupons.use', 400],
        ['userCoupons.get', 200],
      ],
    );
  },

  async 'notifications.mjs'(_, { script, sandbox }) {
    const sent = await Promise.all([
      sandbox.notification('PRODUCT_COUPON_SP.SEND', { id: 'EV-1' }),
      sandbox.notification('PRODUCT_COUPON_SP.SEND', { id: 'EV-1' }),
      sandbox.notification('COUPON.SEND', { id: 'EV-2' }),
      sandbox.notification('COUPON.SEND', { id: 'EV-3', fault: 'probe-signature' }),
      sandbox.notification('COUPON.SEND', { id: 'EV-4', fault: 'stale-timestamp' }),
    ]);
    const given = sent.map(({ headers, body }) => [headers, Buffer.from(body).toString('base64')]);
    const text = `
      import { receive, received } from './notifications.mjs';
      const statuses = ${JSON.stringify(given)}.map(([headers, body]) => receive(headers, new Uint8Array(Buffer.from(body, 'base64'))).status);
      const rows = [...received].map(([id, { kind, event_type, data }]) => [id, kind, event_type, data.coupon_code]);
      console.log(JSON.stringify({ statuses, rows }));`;
    assert.deepEqual(await script(text), {
      statuses: [204, 204, 204, 500, 500],
      rows: [
        ['EV-1', 'product-coupon-send', 'PRODUCT_COUPON_SP.SEND', 'Code_123456'],
        ['EV-2', 'merchant-coupon-send', 'COUPON.SEND', 'sxxe34343434'],
      ],
    });
  },

  async 'certificates.mjs'(t) {
    const sandbox = await openSandbox(t, { certificate: true });
    const { script } = openWorkshop(t, chinese, { sandbox }); // the client knows the public key only
    const serial = Object.keys(sandbox.config.wechatpayKeys).find((name) => !name.startsWith('PUB_KEY_ID_'));
    const { headers, body } = await sandbox.notification('COUPON.SEND', { serial });
    const text = `
      import { refreshCertificates } from './certificates.mjs';
      import { wechatpay } from './wechatpay.mjs';
      const open = () => wechatpay.notifications.open(${JSON.stringify(headers)}, new Uint8Array(Buffer.from('${Buffer.from(body).toString('base64')}', 'base64'))).serial;
      let before;
      try { open(); } catch ({ code }) { before = code; }
      const [first, second] = [await refreshCertificates(), await refreshCertificates()];
      console.log(JSON.stringify({ before, first, second, after: open() }));`;
    const { before, first, second, after } = await script(text);
    assert.deepEqual([before, first.map(({ serialNo }) => serialNo), second, after], ['SERIAL_UNKNOWN', [serial], first, serial]);
    assert.ok(Date.parse(first[0].expireTime) > Date.now());
  },

  async 'coupons.test.mjs'(_, { run }) {
    const { code, lines } = await run('coupons.test.mjs');
    const counts = lines.flatMap((line) => /^. ((?:tests|pass|fail) \d+)$/.exec(line)?.[1] ?? []);
    assert.deepEqual({ code, counts }, { code: 0, counts: ['tests 2', 'pass 2', 'fail 0'] });
  },

  async 'stubs.test.mjs'(_, { run }) {
    const { code, lines } = await run('stubs.test.mjs');
    const counts = lines.flatMap((line) => /^. ((?:tests|pass|fail) \d+)$/.exec(line)?.[1] ?? []);
    assert.deepEqual({ code, counts }, { code: 0, counts: ['tests 1', 'pass 1', 'fail 0'] });
  },

  async 'findings.mjs'(_, { run, sandbox }) {
    sandbox.coupons.setState('Code_123456', 'USED');
    const { code, lines, errors } = await run('findings.mjs');
    assert.deepEqual({ code, errors }, { code: 0, errors: '' });
    assert.deepEqual(lines.slice(0, 2).sort(), [
      'error /brand_id type must be a string',
      'error /out_request_no pattern must match ^[0-9A-Za-z_-]{6,40}$',
    ]);
    const warnings = lines.slice(2, -1);
    assert.ok(
      warnings.every((line) => line.startsWith('warning /')),
      warnings.join('\n'),
    );
    assert.equal(lines.at(-1), 'EFFECTIVE');
    assert.equal(sandbox.requests.length, 1);
  },

  async 'keys.mjs'(_, { script, config }) {
    const { pem, serial } = certificate({ ...rsa(), serial: '5157F09EFDC096DE15EBE81A47057A7200000000' });
    const text = `
      import { writeFileSync } from 'node:fs';
      writeFileSync('platform.pem', ${JSON.stringify(pem)});
      const { wechatpay } = await import('./keys.mjs');
      console.log(JSON.stringify(wechatpay.userCoupons.use.prepare(${JSON.stringify(use())}).headers['Wechatpay-Serial']));`;
    const preferred = await script(text, {
      WXPAY_PRIVATE_KEY: config.privateKey.replaceAll('\n', '\\n'),
      WXPAY_CERTIFICATE_SERIAL_NO: serial,
      WXPAY_CERTIFICATE_FILE: 'platform.pem',
    });
    assert.equal(preferred, PUBLIC_KEY_ID);
  },

  async 'signer.mjs'(_, { script, sandbox }) {
    const text = `
      import { wechatpay } from './signer.mjs';
      const parameters = ${JSON.stringify(use())};
      const { coupon_state } = await wechatpay.userCoupons.use(parameters);
      const { method } = await wechatpay.userCoupons.use.prepareAsync(parameters);
      let code;
      try { wechatpay.userCoupons.use.prepare(parameters); } catch (error) { ({ code } = error); }
      console.log(JSON.stringify({ coupon_state, method, code }));`;
    assert.deepEqual(await script(text), { coupon_state: 'USED', method: 'POST', code: 'CONFIG_INVALID' });
    assert.deepEqual(
      sandbox.requests.map(({ signatureHeld }) => signatureHeld),
      [true],
    );
  },

  async 'proxy.mjs'(t, { script, sandbox }) {
    const proxy = await tunnelProxy(t);
    const text = `
      import { wechatpay } from './proxy.mjs';
      const { coupon_state } = await wechatpay.userCoupons.use(${JSON.stringify(use())});
      console.log(JSON.stringify(coupon_state));
      process.exit();`;
    assert.equal(await script(text, { HTTPS_PROXY: proxy.url.replace('//', '//user:password@') }), 'USED');
    const authorization = `Basic ${Buffer.from('user:password').toString('base64')}`;
    assert.deepEqual(proxy.asked, [{ to: new URL(sandbox.config.baseUrl).host, authorization }]);
    assert.deepEqual(
      sandbox.requests.map(({ signatureHeld }) => signatureHeld),
      [true],
    );
  },

  async 'slim.mjs'(_, { script, sandbox, config }) {
    const text = `
      import { WechatPay, init, initSync } from 'wechatpay-coupon/slim';
      const refusals = [];
      const refused = ({ name, code, at }) => refusals.push([name, code, at].join(' '));
      try { new WechatPay(${JSON.stringify(config)}); } catch (error) { refused(error); }
      try { initSync(new Uint8Array(8)); } catch (error) { refused(error); }
      await init(Promise.resolve('no wasm')).catch(refused);
      const { wechatpay } = await import('./slim.mjs');
      initSync(new Uint8Array(8)); // without effect by now
      const { coupon_state } = await wechatpay.userCoupons.use(${JSON.stringify(use())});
      console.log(JSON.stringify({ refusals, coupon_state }));`;
    const refusal = 'ConfigError CONFIG_INVALID init';
    assert.deepEqual(await script(text), { refusals: [refusal, refusal, refusal], coupon_state: 'USED' });
    assert.deepEqual(
      sandbox.requests.map(({ signatureHeld }) => signatureHeld),
      [true],
    );
  },

  async 'describe.mts'(_, { folder, script }) {
    // With nothing but the language, as the READMEs say.
    const compilerOptions = { module: 'nodenext', target: 'es2022', lib: ['es2022'], types: [], strict: true, outDir: 'out' };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['describe.mts'] }));
    for (const version of ['5.4', '7.0']) assert.deepEqual(await tsc(version, '--project', folder), { status: 0, stdout: '' }, version);
    const text = `
      import { describe } from './out/describe.mjs';
      import { wechatpay } from './wechatpay.mjs';
      const { use } = wechatpay.userCoupons;
      const parameters = ${JSON.stringify(use())};
      const errors = [new RangeError('not ours')];
      const keep = (error) => errors.push(error);
      await use({ ...parameters, brand_id: 5 }).catch(keep);
      await use({ ...parameters, coupon_code: 'Code_expired' }).catch(keep);
      wechatpay.free();
      await use(parameters).catch(keep);
      console.log(JSON.stringify(errors.map(describe)));`;
    assert.deepEqual(await script(text), ['RangeError: not ours', '/brand_id must be a string', '403 NOT_ENOUGH', 'CLIENT_FREED not-sent']);
  },
};

/** A service: an order it does not know, a coupon that cannot be used, too fast, an unknown outcome, and the repeat that resolves it. */
async function runService({ serve, sandbox }, name) {
  const { url } = await serve(name);
  const ask = async (orderNo) => {
    const response = await fetch(`${url}/orders/${orderNo}/use-coupon`, { method: 'POST' });
    return [response.status, await response.json()];
  };
  assert.deepEqual(await ask('1'), [404, { code: 'NO_SUCH_ORDER' }]);
  assert.equal(sandbox.requests.length, 0);

  sandbox.coupons.setState('Code_123456', 'EXPIRED');
  assert.deepEqual(await ask('20250803001'), [409, { code: 'API_ERROR', outcome: 'rejected', apiCode: 'NOT_ENOUGH' }]);
  sandbox.coupons.setState('Code_123456', 'EFFECTIVE');
  sandbox.fault('retry-after', { ms: 60_000 }); // later than a call may last, so that it is not repeated
  assert.deepEqual(await ask('20250803001'), [429, { code: 'API_ERROR', outcome: 'rejected', apiCode: 'RATELIMIT_EXCEEDED' }]);

  sandbox.fault('body-altered');
  assert.deepEqual(await ask('20250803001'), [504, { code: 'SIGNATURE_MISMATCH', outcome: 'unknown' }]);
  assert.equal(sandbox.coupons.state('Code_123456'), 'USED');
  assert.deepEqual(await ask('20250803001'), [200, { coupon_code: 'Code_123456', coupon_state: 'USED' }]);

  const bodies = sandbox.requests.map(({ body }) => body);
  assert.equal(bodies.length, 4);
  assert.equal(new Set(bodies).size, 1);
  assert.ok(sandbox.requests.every(({ signatureHeld }) => signatureHeld));
}

/** The blocks that send nothing, or make a stand-in of their own: making one's keys takes longest here. */
const WITHOUT_SANDBOX = ['first.mjs', 'http-response.mjs', 'keys.mjs', 'certificates.mjs', 'coupons.test.mjs', 'stubs.test.mjs'];

it('every block of code is run here', () => {
  for (const { blocks, text } of documents) {
    assert.deepEqual([...blocks.keys()].sort(), Object.keys(RUNS).sort());
    assert.equal(text.match(/^```/gm).length, 2 * (blocks.size + 4)); // and four blocks of commands
  }
});

// The Chinese one's blocks; the English one's are the same code, as languages.test.mjs demands.
describe('every block of code runs', { concurrency: true }, () => {
  for (const name of Object.keys(RUNS)) {
    it(name, async (t) => {
      const needs = WITHOUT_SANDBOX.includes(name) ? { config: config() } : { sandbox: await openSandbox(t) };
      await RUNS[name](t, openWorkshop(t, chinese, needs));
    });
  }
});
