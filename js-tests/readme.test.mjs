// The READMEs, checked: every block of code runs as it stands against the stand-in over loopback HTTP, and what the tables say
// is what the package declares and does. A block or a table without a test fails. What the table of runtimes says is compared with
// what ran by runtimes/documented.mjs.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { FILES, literal, readDocument, withoutComments } from './readme/document.mjs';
import { openSandbox, openWorkshop } from './readme/workshop.mjs';
import { certificate } from './suite/certificate.mjs';
import { tsc } from './types/compiler.mjs';
import {
  PARAMETERS,
  PUBLIC_KEY_ID,
  accept,
  busifavorReturn,
  client,
  config,
  couponEntity,
  giveBack,
  merchant,
  operationOf,
  pkcs1,
  pkcs8,
  refusal,
  rejection,
  signedAnswer,
  spki,
  unsignedAnswer,
  use,
} from './suite/wechatpay.mjs';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox, faultDescriptions, faultNames } from 'wechatpay-coupon/sandbox';

const documents = FILES.map(readDocument);
const [chinese, english] = documents;
const installed = (name) => readFileSync(new URL(`../node_modules/wechatpay-coupon/${name}`, import.meta.url));
const TYPES = installed('index.d.ts').toString();
const MANIFEST = JSON.parse(installed('package.json'));

/** The tables of a README, in their order. */
const TABLES = ['operations', 'codes', 'outcomes', 'retry', 'verdicts', 'notifications', 'settings', 'keys', 'signers', 'faults', 'runtimes', 'sizes', 'speed'];
const tableOf = ({ tables }, name) => tables[TABLES.indexOf(name)];

/** How each block is run, and what must come of it. `t` is the test, `workshop` the folder with the blocks. */
const RUNS = {
  async 'first.mjs'(_, { run }) {
    const { code, lines, errors } = await run('first.mjs');
    assert.deepEqual({ code, lines, errors }, { code: 0, lines: ['Code_123456 USED'], errors: '' });
  },

  async 'wechatpay.mjs'(_, { script, sandbox }) {
    sandbox.fault('drop-after'); // mended by a retry, which nobody had to ask for
    const text = `
      const { wechatpay } = await import('./wechatpay.mjs');
      const { coupon_state } = await wechatpay.userCoupons.use(${JSON.stringify(use())});
      let code;
      try { wechatpay.notifications.open({}, new Uint8Array()); } catch (error) { ({ code } = error); } // judged, so there is an apiV3Key
      delete process.env.WXPAY_BASE_URL; // the requests then go to WeChat Pay itself
      const { wechatpay: real } = await import('./wechatpay.mjs?real');
      const { origin } = new URL(real.userCoupons.use.prepare(${JSON.stringify(use())}).url);
      console.log(JSON.stringify({ coupon_state, code, origin }));`;
    assert.deepEqual(await script(text), { coupon_state: 'USED', code: 'HEADER_MISSING', origin: 'https://api.mch.weixin.qq.com' });
    assert.deepEqual(sandbox.requests.map(({ status }) => status), [undefined, 200]);
  },

  async 'use.mjs'(_, { run, sandbox }) {
    const { code, lines, errors } = await run('use.mjs');
    assert.deepEqual({ code, lines, errors }, { code: 0, lines: ['Code_123456 USED'], errors: '' });
    assert.equal(sandbox.coupons.state('Code_123456'), 'USED');
    assert.deepEqual(sandbox.requests.map(({ signatureHeld, status }) => ({ signatureHeld, status })), [{ signatureHeld: true, status: 200 }]);
  },

  async 'coupon-use.mjs'(_, { script, sandbox }) {
    sandbox.fault('body-altered'); // no retry mends that
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
    assert.deepEqual(await script(text), [['USE_20250803001', 'unknown'], ['USE_20250803001', 'USED']]);
    const [first, second] = sandbox.requests.map(({ body }) => body);
    assert.equal(sandbox.requests.length, 2);
    assert.equal(first, second);
    const { use_time } = JSON.parse(first);
    assert.match(use_time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    assert.ok(Math.abs(Date.parse(use_time) - Date.now()) < 60_000, use_time);
  },

  async 'http-answer.mjs'(_, { script }) {
    const text = `
      import { wechatpay } from './wechatpay.mjs';
      import { httpAnswer } from './http-answer.mjs';
      import { WechatPay } from 'wechatpay-coupon';
      const answers = [];
      const answer = async (call) => answers.push(httpAnswer(await call().catch((error) => error)));
      await answer(async () => wechatpay.userCoupons.use({ ...${JSON.stringify(use())}, brand_id: 5 }));
      await answer(async () => new WechatPay({}));
      try { httpAnswer(new RangeError('not ours')); } catch (error) { answers.push(error.message); }
      console.log(JSON.stringify(answers));`;
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
    assert.deepEqual(sandbox.requests.map(({ status }) => status), [200, 200, 200]);
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
      ended: ['TRANSPORT_FAILED', 'unknown', 'TimeoutError'],
    });
    assert.equal(sandbox.requests.length, 5 + 1 + 1);
    assert.deepEqual(sandbox.requests.map(({ fault }) => fault), [...met, 'delay']);
    assert.equal(new Set(sandbox.requests.map(({ body }) => body)).size, 1);
    assert.equal(new Set(sandbox.requests.map(({ headers }) => headers.authorization)).size, 7); // each signed anew
  },

  async 'resolve.mjs'(_, { script, sandbox }) {
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
      results.push(await settled(useCoupon(${JSON.stringify(use({ coupon_code: 'Code_expired' }))})));
      console.log(JSON.stringify(results));`;
    assert.deepEqual(await script(text), ['settled', 'settled', ['API_ERROR', 'unknown'], ['API_ERROR', 'rejected']]);
    const operations = ['userCoupons.use', 'userCoupons.get', 'busifavor.return', 'busifavor.get', 'busifavor.return', 'busifavor.get', 'userCoupons.use'];
    assert.deepEqual(sandbox.requests.map(({ operation }) => operation), operations);
    assert.deepEqual(sandbox.requests.map(({ fault }) => fault), [...answered, undefined]);
    assert.deepEqual(['Code_123456', 'sxxe34343434', 'sxxe34343435'].map(sandbox.coupons.state), ['USED', 'SENDED', 'USED']);
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

  async 'findings.mjs'(_, { run, sandbox }) {
    sandbox.coupons.setState('Code_123456', 'USED');
    const { code, lines, errors } = await run('findings.mjs');
    assert.deepEqual({ code, errors }, { code: 0, errors: '' });
    assert.deepEqual(lines.slice(0, 2).sort(), [
      'error /brand_id type must be a string',
      'error /out_request_no pattern must match ^[0-9A-Za-z_-]{6,40}$',
    ]);
    const warnings = lines.slice(2, -1);
    assert.ok(warnings.every((line) => line.startsWith('warning /')), warnings.join('\n'));
    assert.equal(lines.at(-1), 'EFFECTIVE');
    assert.equal(sandbox.requests.length, 1);
  },

  async 'keys.mjs'(_, { script, config }) {
    const { pem, serial } = certificate({ ...merchant, serial: '5157F09EFDC096DE15EBE81A47057A7200000000' });
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
    assert.deepEqual(sandbox.requests.map(({ signatureHeld }) => signatureHeld), [true]);
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
    assert.deepEqual(sandbox.requests.map(({ signatureHeld }) => signatureHeld), [true]);
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
const WITHOUT_ANSWERS = ['first.mjs', 'http-answer.mjs', 'keys.mjs', 'certificates.mjs', 'coupons.test.mjs'];

describe('the two READMEs say the same', () => {
  it('each links to the other at its top', () => {
    assert.deepEqual(chinese.text.split('\n').slice(0, 3), ['# wechatpay-coupon', '', '[English](README.md)']);
    assert.deepEqual(english.text.split('\n').slice(0, 3), ['# wechatpay-coupon', '', '[中文](README.zh-CN.md)']);
  });

  it('their headings have the same order and depth', () => {
    const depths = ({ headings }) => headings.map(({ level }) => level);
    assert.deepEqual(depths(english), depths(chinese));
    assert.equal(chinese.headings.length, 31);
  });

  it('their code blocks are the same but for comments', () => {
    assert.deepEqual(chinese.languages, english.languages);
    assert.deepEqual([...english.blocks.keys()], [...chinese.blocks.keys()]);
    for (const [name, code] of chinese.blocks) {
      assert.equal(withoutComments(english.blocks.get(name)), withoutComments(code), name);
    }
  });

  it('every block of code is run below, and there are eighteen', () => {
    for (const { blocks, text } of documents) {
      assert.deepEqual([...blocks.keys()].sort(), Object.keys(RUNS).sort());
      assert.equal(blocks.size, 18);
      assert.equal(text.match(/^```/gm).length, 2 * (18 + 4)); // and four blocks of commands
    }
  });

  it('they have the same thirteen tables, of the same cells where those are literal', () => {
    for (const { tables } of documents) assert.equal(tables.length, TABLES.length);
    const literals = ({ tables }) => tables.map((table) => table.map((row) => row.map(literal)));
    // The outcomes that depend are worded around their literals.
    const [one, other] = documents.map(literals);
    assert.deepEqual(tableOf({ tables: one }, 'operations'), tableOf({ tables: other }, 'operations'));
    for (const name of ['outcomes', 'retry', 'verdicts', 'notifications', 'settings', 'faults']) {
      assert.deepEqual(tableOf({ tables: one }, name).map(([first]) => first), tableOf({ tables: other }, name).map(([first]) => first));
    }
    const runtimes = (document) => tableOf(document, 'runtimes').map(([row, versions]) => [row, versions]);
    assert.deepEqual(runtimes(english), runtimes(chinese));
    const sizes = (document) => tableOf(document, 'sizes').map(([what, size, budget]) => [literal(what), size, budget.replace('无', 'none')]);
    assert.deepEqual(sizes(english), sizes(chinese));
    const speed = (document) => tableOf(document, 'speed').map(([, ratio, to, target]) => [ratio, /`.+`/.exec(to)?.[0], target.replace('不增长', 'flat')]);
    assert.deepEqual(speed(english), speed(chinese));
    assert.ok(speed(english).every(([ratio]) => /^\d+(\.\d+)?$/.test(ratio)));
  });

  it('they name every example, and no other', () => {
    const examples = readdirSync(new URL('../examples/', import.meta.url)).filter((name) => !name.includes('.'));
    assert.equal(examples.length, 4);
    for (const { text } of documents) assert.deepEqual(new Set([...text.matchAll(/`examples\/([^`]+)`/g)].map(([, name]) => name)), new Set(examples));
  });

  it('their links lead to each other, to the licence, to the page on security, and to the official pages alone', () => {
    const pages = [
      'partner/4015781608', 'partner/4015781599', 'partner/4015781582', 'partner/4015781590', 'merchant/4012465845', 'merchant/4012535011',
    ].map((page) => `https://pay.weixin.qq.com/doc/v3/${page}`);
    assert.deepEqual(chinese.links, ['README.md', ...pages, 'SECURITY.zh-CN.md', 'LICENSE']);
    assert.deepEqual(english.links, ['README.zh-CN.md', ...pages, 'SECURITY.md', 'LICENSE']);
  });

  it('what the pages on security link to is there', () => {
    const root = new URL('../', import.meta.url);
    const slug = (title) => title.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-');
    let followed = 0;
    for (const page of ['SECURITY.md', 'SECURITY.zh-CN.md']) {
      for (const [, link] of readFileSync(new URL(page, root), 'utf8').matchAll(/\]\((?!https:)([^)]+)\)/g)) {
        const [file, anchor] = link.split('#');
        const text = readFileSync(new URL(file, root), 'utf8');
        if (anchor) assert.ok([...text.matchAll(/^#+ (.+)$/gm)].some(([, title]) => slug(title) === anchor), link);
        followed += 1;
      }
    }
    assert.equal(followed, 12);
  });
});

// The Chinese one's blocks; the English one's are the same code, as the test above demands.
describe('every block of code runs', { concurrency: true }, () => {
  for (const name of Object.keys(RUNS)) {
    it(name, async (t) => {
      const needs = WITHOUT_ANSWERS.includes(name) ? { config: config() } : { sandbox: await openSandbox(t) };
      await RUNS[name](t, openWorkshop(t, chinese, needs));
    });
  }
});

describe('the table of operations', () => {
  const declared = operationsDeclared();

  for (const document of documents) {
    it(`of ${document.file} is what the package declares`, () => {
      assert.equal(declared.length, 6);
      const rows = tableOf(document, 'operations').map(([method, title, request, page]) => ({
        method: literal(method),
        title,
        request: literal(request),
        page: /^\[(.+)\]\(https:\/\/pay\.weixin\.qq\.com\/doc\/v3\/\1\)$/.exec(page)?.[1],
      }));
      assert.deepEqual(rows, declared);
    });
  }

  it('says which can be repeated as the package advises after a lost answer', async (t) => {
    const sandbox = await openSandbox(t);
    const wechatpay = new WechatPay({ ...sandbox.config, retry: false });
    t.after(() => wechatpay.free());
    for (const [index, { method, request }] of declared.entries()) {
      const call = () => operationOf(wechatpay, method)(PARAMETERS[method](method === 'userCoupons.list' ? { page_token: undefined } : {}));
      sandbox.fault('drop-after');
      const first = await rejection(call());
      assert.equal(first.outcome, 'unknown', method);
      const advice = request.startsWith('GET ') ? 'A query changes nothing: ask again.' : 'send the identical request again';
      const repeatable = first.message.includes(advice);
      assert.deepEqual(documents.map((document) => tableOf(document, 'operations')[index][4]), repeatable ? ['是', 'yes'] : ['否', 'no']);
      const repeated = await call().then(() => true, ({ apiCode }) => apiCode);
      assert.equal(repeated, repeatable ? true : 'RESOURCE_ALREADY_EXISTS');
    }
  });

  it('is right that those and no others are repeated after a lost answer', async (t) => {
    const sandbox = await openSandbox(t);
    const wechatpay = new WechatPay({ ...sandbox.config, retry: { delay: 0 } });
    t.after(() => wechatpay.free());
    for (const [index, { method }] of declared.entries()) {
      const before = sandbox.requests.length;
      sandbox.fault('drop-after');
      const call = operationOf(wechatpay, method)(PARAMETERS[method](method === 'userCoupons.list' ? { page_token: undefined } : {}));
      const repeated = await call.then(() => true, () => false);
      assert.deepEqual([sandbox.requests.length - before, tableOf(english, 'operations')[index][4]], repeated ? [2, 'yes'] : [1, 'no'], method);
    }
  });
});

describe('the table of error codes', () => {
  const declared = codesDeclared();

  it('has every code of the package under its class, in order', () => {
    assert.equal(declared.length, 20);
    for (const document of documents) {
      const rows = tableOf(document, 'codes').map(([type, code]) => ({ type: literal(type), code: literal(code) }));
      assert.deepEqual(rows, declared.map(({ type, code }) => ({ type, code })));
      assert.ok(tableOf(document, 'codes').every((cells) => cells.length === 4 && cells[3].length > 5));
    }
  });

  it('words each code in English as the types do', () => {
    assert.deepEqual(tableOf(english, 'codes').map(([, , , text]) => text), declared.map(({ text }) => text));
  });

  it('gives the outcome that each code has when it is provoked', async () => {
    const provoked = await provokeAll();
    for (const document of documents) {
      for (const [type, code, outcome] of tableOf(document, 'codes')) {
        const errors = provoked.filter((error) => error.code === literal(code));
        // These two need a host without randomness and a wasm that trapped.
        if (errors.length === 0) assert.ok(['RANDOM_UNAVAILABLE', 'INSTANCE_LOST'].includes(literal(code)), literal(code));
        const outcomes = new Set(errors.map((error) => error.outcome));
        for (const error of errors) assert.equal(error.name, literal(type));
        if (errors.length > 0) assert.deepEqual([...outcomes].sort(), outcome.match(/(?<=`)[a-z-]+(?=`)/g).sort(), literal(code));
      }
    }
    assert.equal(new Set(provoked.map(({ code }) => code)).size, 18);
  });

  it('has the three outcomes of the types in the table of what to do', () => {
    const [, union] = /^export type Outcome = (.+);$/m.exec(TYPES);
    for (const document of documents) {
      assert.deepEqual(tableOf(document, 'outcomes').map(([outcome]) => `'${literal(outcome)}'`).join(' | '), union);
    }
  });

  it('is right that what fails after an answer has arrived is unknown, except a 4xx', () => {
    const prepared = client().userCoupons.use.prepare(use());
    const misused = refusal(() => prepared.accept(200, {}, 'a text'));
    assert.deepEqual([misused.code, misused.outcome], ['REQUEST_INVALID', 'unknown']);
    for (const status of [400, 401, 403, 404, 429]) {
      assert.equal(refusal(() => accept(prepared, unsignedAnswer(status))).outcome, 'rejected');
    }
    for (const status of [500, 502, 503, 302]) {
      assert.equal(refusal(() => accept(prepared, unsignedAnswer(status))).outcome, 'unknown');
    }
    assert.equal(refusal(() => accept(prepared, signedAnswer('', { status: 202 }))).outcome, 'unknown');
  });
});

describe('the table of retry', () => {
  const [, body] = /^export interface Retry \{\n([\s\S]*?)^\}/m.exec(TYPES);
  const declared = [...body.matchAll(/\/\*\*([\s\S]*?)\*\/\s*(\w+)\?: /g)].map(([, comment, name]) => {
    const text = comment.replace(/\s*\*\s*/g, ' ');
    const [, least, most] = /(\d+) to (\d+)/.exec(text);
    return { name, usual: Number(/Default: (\d+)/.exec(text)[1]), least: Number(least), most: Number(most) };
  });

  it('has every part of it with the default and the range that the types say', () => {
    assert.equal(declared.length, 4);
    for (const [document, to] of [[chinese, '到'], [english, 'to']]) {
      const rows = tableOf(document, 'retry').map(([name, usual, range]) => [literal(name), usual, range]);
      assert.deepEqual(rows, declared.map(({ name, usual, least, most }) => [name, `${usual}`, `${least} ${to} ${most}`]));
    }
  });

  it('is right about the ranges', () => {
    for (const { name, least, most } of declared) {
      for (const value of [least, most]) client({ retry: { [name]: value } }).free();
      for (const value of [least - 1, most + 1, 0.5]) assert.equal(refusal(() => client({ retry: { [name]: value } })).at, `retry.${name}`);
    }
    for (const retry of [true, false, {}]) client({ retry }).free();
  });
});

describe('the table of verdicts', () => {
  it('has the three of the types', () => {
    const [, union] = /^ {2}verdict: (.+);$/m.exec(TYPES);
    for (const document of documents) assert.equal(tableOf(document, 'verdicts').map(([verdict]) => `'${literal(verdict)}'`).join(' | '), union);
  });
});

describe('the table of notifications', () => {
  const rowsOf = (document) =>
    tableOf(document, 'notifications').map(([kind, types, , type]) => ({ kind: literal(kind), types: types.match(/(?<=`)[\w.]+(?=`)/g) ?? [], type: literal(type) }));

  it('has every kind of the types with the type of its event', () => {
    const declared = [...TYPES.matchAll(/ReceivedNotification<'([^']+)', (\w+)>/g)].map(([, kind, type]) => ({ kind, type }));
    assert.equal(declared.length, 3);
    for (const document of documents) assert.deepEqual(rowsOf(document).map(({ kind, type }) => ({ kind, type })), declared);
  });

  it('is right about the kind of each event, and all others are unknown', async () => {
    const sandbox = await createSandbox();
    const wechatpay = new WechatPay(sandbox.config);
    const kindOf = async (type, options) => {
      const { headers, body } = await sandbox.notification(type, options);
      return wechatpay.notifications.open(headers, body).kind;
    };
    const rows = rowsOf(english);
    assert.deepEqual(rowsOf(chinese), rows);
    assert.deepEqual(rows.map(({ types }) => types.length), [2, 1, 0]);
    for (const { kind, types } of rows) for (const type of types) assert.equal(await kindOf(type), kind);
    assert.equal(await kindOf('DELIVERY_PLAN.CHANGE', { resource: {} }), rows.at(-1).kind);
    wechatpay.free();
  });

  it('goes with answers of the statuses that the READMEs name', () => {
    const { notifications } = client();
    assert.deepEqual([notifications.acknowledge().status, notifications.reject('why').status], [204, 500]);
    for (const { text } of documents) assert.match(text, /`acknowledge\(\)` .{1,2} ?204.{1,2} ?`reject\(message\)` .{1,2} ?500/);
  });
});

describe('the table of faults', () => {
  it('has every fault of the sandbox, in order', () => {
    assert.equal(faultNames.length, 25);
    for (const document of documents) {
      assert.deepEqual(tableOf(document, 'faults').map(([name]) => literal(name)), faultNames);
      assert.ok(tableOf(document, 'faults').every((cells) => cells.length === 3 && cells[1].length > 3));
    }
  });

  it('words each in English as the sandbox does', () => {
    assert.deepEqual(tableOf(english, 'faults').map(([, line]) => line), Object.values(faultDescriptions));
  });

  it('comes after members of the sandbox that it has', async () => {
    const sandbox = await createSandbox();
    for (const { text } of documents) {
      const named = new Set([...text.matchAll(/`(?:await )?sandbox\.(\w+)/g)].map(([, name]) => name));
      assert.deepEqual([...named].sort(), ['clock', 'config', 'coupons', 'fault', 'hosts', 'listen', 'notification', 'notify', 'requests']);
      for (const name of [...named, 'close', 'reset', 'rotateKey']) assert.ok(name in sandbox && text.includes(name), name);
      const [, methods] = /^- `sandbox\.coupons`[:：](.+?)[.。]/m.exec(text);
      assert.deepEqual(methods.match(/\w+/g).sort(), Object.keys(sandbox.coupons).sort());
    }
  });

  it('says what becomes of a call', async () => {
    const sandbox = await createSandbox();
    const became = [];
    for (const fault of faultNames) {
      let tries = 0;
      const fetch = (...given) => (tries += 1) && sandbox.fetch(...given);
      const wechatpay = new WechatPay({ ...sandbox.config, fetch, retry: { delay: 0 } });
      sandbox.fault(fault, fault === 'retry-after' ? { ms: 0 } : {});
      const call = wechatpay.userCoupons.use(use({ coupon_code: sandbox.coupons.create(), out_request_no: `USE_${fault}` }));
      became.push(await call.then(() => ({ tries }), ({ code, outcome }) => ({ tries, code, outcome })));
      wechatpay.free();
    }
    const CHINESE = ['成功', '重试后成功'];
    const ENGLISH = ['succeeds', 'succeeds after a retry'];
    for (const [document, words, comma] of [[chinese, CHINESE, '，'], [english, ENGLISH, ', ']]) {
      const expected = became.map(({ tries, code, outcome }) => (code ? `\`${code}\`${comma}\`${outcome}\`` : words[tries - 1]));
      assert.deepEqual(tableOf(document, 'faults').map(([, , call]) => call), expected);
    }
    assert.ok(became.every(({ tries, code }) => tries === 1 || !code));
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
    const CHINESE = { 报错: 'signer', 函数: 'function' };
    const ENGLISH = { refused: 'signer', function: 'function' };
    for (const [document, words] of [[chinese, CHINESE], [english, ENGLISH]]) {
      const rows = tableOf(document, 'signers').map(([given, calls, prepare]) => {
        const [who] = Object.keys(words).concat('WebCrypto', 'wasm').filter((word) => calls.includes(word));
        return [/^`'(\w+)'`$/.exec(given)?.[1], words[who] ?? who, words[prepare] ?? prepare];
      });
      assert.deepEqual(rows, found);
    }
  });
});

describe('the table of settings', () => {
  const [, body] = /^export interface WechatPayConfig \{\n([\s\S]*?)^\}/m.exec(TYPES);
  const declared = [...body.matchAll(/^ {2}(\w+)(\?)?: /gm)].map(([, name, optional]) => ({ name, optional: optional !== undefined }));

  it('has every setting of the types, in order, and which must be given', () => {
    assert.equal(declared.length, 12);
    for (const [document, required] of [[chinese, '是'], [english, 'yes']]) {
      const rows = tableOf(document, 'settings');
      assert.deepEqual(rows.map(([name]) => literal(name)), declared.map(({ name }) => name));
      assert.deepEqual(rows.map(([, must]) => must !== required), declared.map(({ optional }) => optional));
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
    ];
    for (const [at, changes] of refused) {
      const error = refusal(() => client(changes));
      assert.deepEqual([error.name, error.at, error.outcome], ['ConfigError', at, 'not-sent']);
    }
    for (const baseUrl of ['https://example.com', 'http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000']) client({ baseUrl }).free();
    client({ backupUrl: 'https://api.mch.weixin.qq.com' }).free(); // the same as baseUrl
    for (const timestampTolerance of [1, 300]) client({ timestampTolerance, apiV3Key: 'x'.repeat(32) }).free();
    client({ privateKey: undefined, signer: () => new Uint8Array(256) }).free();
  });
});

describe('the table of sizes', () => {
  const gzip = (name) => gzipSync(installed(name), { level: 9 }).length;
  const [[, uploaded, upload], [, index, most], [, wasm], [, wasmGzip]] = tableOf(english, 'sizes');
  const bytes = (cell) => 1000 * /^(\d+) kB$/.exec(cell)[1];

  it('says what the files of the package weigh, give or take a twentieth', () => {
    const weights = [[index, gzip('index.js')], [wasm, installed('core_bg.wasm').length], [wasmGzip, gzip('core_bg.wasm')]];
    for (const [said, weighs] of weights) assert.ok(Math.abs(bytes(said) - weighs) < weighs / 20, `${said}: ${weighs} bytes`);
  });

  it('has the budgets that the tests hold them to, and they are kept', () => {
    const budgetIn = (file, name) => {
      const [, number] = new RegExp(`^const ${name} = (\\S+);$`, 'm').exec(readFileSync(new URL(file, import.meta.url), 'utf8'));
      return Number(number.replace('_', ''));
    };
    assert.equal(bytes(most), budgetIn('./suite/budgets.test.mjs', 'MAX_INDEX_GZIP'));
    assert.equal(bytes(upload), budgetIn('./runtimes/cells/wrangler.mjs', 'MAX_UPLOAD_GZIP'));
    assert.ok(bytes(index) <= bytes(most) && bytes(uploaded) <= bytes(upload));
  });
});

describe('what the READMEs say of the benchmark', () => {
  it('names what was measured in the versions that are locked', () => {
    const { devDependencies } = JSON.parse(readFileSync(new URL('./bench/package.json', import.meta.url), 'utf8'));
    assert.equal(Object.keys(devDependencies).length, 2);
    for (const [name, version] of Object.entries(devDependencies)) for (const { text } of documents) assert.ok(text.includes(`${name} ${version}`), name);
  });
});

describe('what the READMEs promise', () => {
  it('Node.js 20, MIT, no runtime dependencies, and ready after a require too', async () => {
    assert.deepEqual([MANIFEST.engines, MANIFEST.license, MANIFEST.dependencies], [{ node: '>=20' }, 'MIT', undefined]);
    const { createRequire } = await import('node:module');
    const required = createRequire(import.meta.url)('wechatpay-coupon');
    assert.equal(typeof required.WechatPay, 'function');
  });

  it('a private key is read as PKCS#8, PKCS#1, with \\n escapes, as base64 alone, and as DER', () => {
    const pem = pkcs8(merchant.privateKey);
    const forms = [
      pem,
      pkcs1(merchant.privateKey),
      pem.replaceAll('\n', '\\n'),
      pem.replace(/-----.*-----\n/g, ''),
      new Uint8Array(merchant.privateKey.export({ type: 'pkcs8', format: 'der' })),
      new Uint8Array(merchant.privateKey.export({ type: 'pkcs1', format: 'der' })),
    ];
    for (const privateKey of forms) assert.equal(client({ privateKey }).userCoupons.use.prepare(use()).method, 'POST');
    assert.equal(forms.length, 6);
  });

  it('a wrong file is named with the setting and what belongs there', () => {
    const serial = '5157F09EFDC096DE15EBE81A47057A7200000000';
    const wrong = [
      ['privateKey', /apiclient_key\.pem/, { privateKey: certificate({ ...merchant, serial }).pem }],
      ['privateKey', /apiclient_key\.pem/, { privateKey: spki(merchant.publicKey) }],
      [`wechatpayKeys.${PUBLIC_KEY_ID}`, /pub_key\.pem/, { wechatpayKeys: { [PUBLIC_KEY_ID]: pkcs8(merchant.privateKey) } }],
      // A certificate is found under the serial number as openssl shows it, in upper case.
      [`wechatpayKeys.${serial.toLowerCase()}`, /upper-case/, { wechatpayKeys: { [serial.toLowerCase()]: certificate({ ...merchant, serial }).pem } }],
    ];
    for (const [at, message, changes] of wrong) {
      const error = refusal(() => client(changes));
      assert.deepEqual([error.name, error.at], ['ConfigError', at]);
      assert.match(error.message, message);
    }
  });

  it('a signer that throws sends nothing', async () => {
    const failing = client({
      privateKey: undefined,
      signer: () => {
        throw new Error('the KMS is away');
      },
    });
    assert.equal((await rejection(failing.userCoupons.use(use()))).outcome, 'not-sent');
  });

  it('an answer to another question about a product coupon is refused; the answer of a merchant coupon repeats nothing', () => {
    const { userCoupons, busifavor } = client();
    const others = [{ coupon_code: 'Code_other' }, { brand_id: '1' }, { product_coupon_id: '1' }, { out_request_no: 'OTHER_1' }];
    const answer = signedAnswer(couponEntity());
    assert.equal(accept(userCoupons.use.prepare(use()), answer).status, 200);
    for (const other of others) assert.equal(refusal(() => accept(userCoupons.use.prepare(use(other)), answer)).code, 'ANSWER_MISMATCH');
    // The answer to a use has no number of a return.
    for (const other of others.slice(0, 3)) assert.equal(refusal(() => accept(userCoupons.return.prepare(giveBack(other)), answer)).code, 'ANSWER_MISMATCH');
    const time = { wechatpay_return_time: '2025-08-03T12:00:00+08:00' };
    assert.deepEqual(accept(busifavor.return.prepare(busifavorReturn()), signedAnswer(time)).data, time);
  });

  it('integers beyond 2^53-1 are errors where they are declared, and strings where they are new', () => {
    const prepared = client().userCoupons.use.prepare(use());
    const entity = couponEntity({ coupon_code: use().coupon_code, new_count: 1 });
    const text = JSON.stringify(entity).replace('"new_count":1', '"new_count":9007199254740993');
    assert.equal(accept(prepared, signedAnswer(text)).data.new_count, '9007199254740993');
    entity.stock.stock_send_rule.max_count = 123;
    const declared = JSON.stringify(entity).replace('"max_count":123', '"max_count":9007199254740993');
    assert.equal(refusal(() => accept(prepared, signedAnswer(declared))).code, 'ENTITY_INVALID');
  });

  it('a client has free(), twice without harm, and is what `using` takes', () => {
    const wechatpay = client();
    assert.equal(wechatpay[Symbol.dispose], wechatpay.free);
    wechatpay.free();
    wechatpay.free();
    assert.equal(refusal(() => wechatpay.userCoupons.use.prepare(use())).code, 'CLIENT_FREED');
  });
});

/** `{ method, title, request, page }` of every operation, read from the types. */
function operationsDeclared() {
  const [, members] = /^export declare class WechatPay \{\n([\s\S]*?)^\}/m.exec(TYPES);
  return [...members.matchAll(/readonly (\w+): (\w+);/g)].flatMap(([, group, type]) => {
    const [, body] = new RegExp(`^export interface ${type} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(TYPES);
    return [...body.matchAll(/\/\*\*([\s\S]*?)\*\/\s*readonly (\w+): (?:Resolvable)?Operation</g)].map(([, comment, name]) => ({
      method: `${group}.${name}`,
      title: /\(([^)]*\p{Script=Han}[^)]*)\)\.$/mu.exec(comment)[1],
      request: /`((?:GET|POST|PATCH|DELETE) [^`]+)`/.exec(comment)[1],
      page: /@see https:\/\/pay\.weixin\.qq\.com\/doc\/v3\/(\S+)/.exec(comment)[1],
    }));
  });
}

/** `{ type, code, text }` of every code, read from the types. */
function codesDeclared() {
  return [...TYPES.matchAll(/\/\*\*\n \* Codes of a \{@link (\w+)\}\.\n([\s\S]*?) \*\//g)].flatMap(([, type, lines]) =>
    [...lines.matchAll(/^ \* - `(\w+)`: (.+)$/gm)].map(([, code, text]) => ({ type, code, text })),
  );
}

/** An error for every code that can be provoked from outside, and for every outcome of it. */
async function provokeAll() {
  const wechatpay = client();
  const prepared = wechatpay.userCoupons.use.prepare(use());
  const answered = (answer) => refusal(() => accept(prepared, answer));
  const good = () => signedAnswer(couponEntity({ coupon_code: use().coupon_code }));
  const withHeader = (name, value) => {
    const answer = good();
    return { ...answer, headers: { ...answer.headers, [name]: value } };
  };
  accept(prepared, good()); // what is spoilt below is good

  const freed = client();
  freed.free();
  const failing = (cause) => client({ fetch: () => Promise.reject(cause) });
  const refused = Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) });

  return [
    refusal(() => client({ mchid: 'x' })),
    refusal(() => client({ privateKey: 'no key' })),
    refusal(() => client({ privateKey: '-----BEGIN EC PRIVATE KEY-----\nMAMC\n-----END EC PRIVATE KEY-----' })),
    refusal(() => freed.userCoupons.use.prepare(use())),
    refusal(() => wechatpay.userCoupons.use.prepare({})),
    await rejection(failing(refused).userCoupons.use(use())),
    await rejection(failing(new TypeError('terminated')).userCoupons.use(use())),
    answered(withHeader('Wechatpay-Signature', undefined)),
    answered(withHeader('Wechatpay-Timestamp', 'soon')),
    answered(withHeader('Wechatpay-Timestamp', '1')),
    answered(withHeader('Wechatpay-Serial', 'PUB_KEY_ID_1')),
    answered(withHeader('Wechatpay-Signature', '?')),
    answered(withHeader('Wechatpay-Nonce', 'another')),
    answered(withHeader('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/AAAA')),
    answered(signedAnswer(couponEntity({ coupon_code: 'Code_other' }))),
    answered(signedAnswer('no JSON')),
    answered(signedAnswer('{}')),
    await undecipherable(),
    answered(unsignedAnswer(403, '{"code":"NOT_ENOUGH"}')),
    answered(unsignedAnswer(500, '')),
  ];
}

/** What a notification gives that was encrypted with another key. */
async function undecipherable() {
  const sandbox = await createSandbox();
  const wechatpay = new WechatPay(sandbox.config);
  const { headers, body } = await sandbox.notification('COUPON.SEND', { apiV3Key: 'k'.repeat(32) });
  const error = refusal(() => wechatpay.notifications.open(headers, body));
  wechatpay.free();
  return error;
}
