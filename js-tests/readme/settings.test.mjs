// What the other tables of the READMEs say is what the package declares and does: notifications, settings, signers, faults, sizes, the
// benchmark. What the table of runtimes says is compared with what ran by ../runtimes/documented.mjs.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { literal } from '../docs/document.mjs';
import { TYPES, chinese, documents, english, installed, tableOf } from './subject.mjs';
import { client, refusal, use } from '../suite/wechatpay.mjs';
import { WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox, faultDescriptions, faultNames } from 'wechatpay-coupon/sandbox';

describe('the table of notifications', () => {
  const codeIn = (cell) => cell.match(/(?<=`)[\w.]+(?=`)/g) ?? [];
  const rowsOf = (document) =>
    tableOf(document, 'notifications').map(([kind, types, , type]) => ({
      kind: literal(kind),
      types: codeIn(types),
      events: codeIn(type),
    }));

  it('has every kind of the types with the type of its event', () => {
    const declared = new Set([...TYPES.matchAll(/ReceivedNotification<'([^']+)', (\w+)>/g)].map(([, kind, type]) => `${kind} ${type}`));
    for (const document of documents) {
      const told = rowsOf(document).flatMap(({ kind, events }) => events.map((type) => `${kind} ${type}`));
      assert.deepEqual(told.sort(), [...declared].sort());
    }
  });

  it('is right about the kind of each event, and all others are unknown', async () => {
    const sandbox = await createSandbox();
    const wechatpay = new WechatPay(sandbox.config);
    const brand = new WechatPayBrand(sandbox.brandConfig);
    const kindOf = async (type, options) => {
      const { headers, body } = await sandbox.notification(type, options);
      const { notifications } = type.startsWith('PRODUCT_COUPON.') ? brand : wechatpay;
      return notifications.open(headers, body).kind;
    };
    const rows = rowsOf(english);
    assert.deepEqual(rowsOf(chinese), rows);
    assert.deepEqual(
      rows.map(({ types }) => types.length),
      [2, 2, 1, 1, 0],
    );
    for (const { kind, types } of rows) for (const type of types) assert.equal(await kindOf(type), kind);
    assert.equal(await kindOf('SOMETHING.NEWER', { resource: {} }), rows.at(-1).kind);
    for (const made of [wechatpay, brand]) made.free();
  });

  it('goes with responses of the statuses that the READMEs name', () => {
    const { notifications } = client();
    assert.deepEqual([notifications.acknowledge().status, notifications.reject('why').status], [204, 500]);
    for (const { text } of documents) assert.match(text, /`acknowledge\(\)` .{1,2} ?204.{1,2} ?`reject\(message\)` .{1,2} ?500/);
  });
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
      const rows = tableOf(document, 'settings');
      const told = rows.map(([name, must]) => ({ name: literal(name), optional: must !== required }));
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
    ];
    for (const [at, changes] of refused) {
      const error = refusal(() => client(changes));
      assert.deepEqual([error.name, error.at, error.outcome], ['ConfigError', at, 'not-sent']);
    }
    for (const baseUrl of ['https://example.com', 'http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])
      client({ baseUrl }).free();
    client({ backupUrl: 'https://api.mch.weixin.qq.com' }).free(); // the same as baseUrl
    for (const timestampTolerance of [1, 300]) client({ timestampTolerance, apiV3Key: 'x'.repeat(32) }).free();
    client({ privateKey: undefined, signer: () => new Uint8Array(256) }).free();
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
    const ENGLISH = { 'an error': 'signer', function: 'function' };
    for (const [document, words] of [
      [chinese, CHINESE],
      [english, ENGLISH],
    ]) {
      const rows = tableOf(document, 'signers').map(([given, calls, prepare]) => {
        const [who] = Object.keys(words)
          .concat('WebCrypto', 'wasm')
          .filter((word) => calls.includes(word));
        return [/^`'(\w+)'`$/.exec(given)?.[1], words[who] ?? who, words[prepare] ?? prepare];
      });
      assert.deepEqual(rows, found);
    }
  });
});

describe('the table of the control API', () => {
  it('has every endpoint, and words each in English as the sandbox does', async () => {
    const sandbox = await createSandbox();
    const url = await sandbox.listen();
    const { endpoints } = await (await fetch(`${url}/sandbox`)).json();
    await sandbox.close();
    const rows = (document) => tableOf(document, 'control').map(([request, does]) => [literal(request), does]);
    assert.deepEqual(
      rows(english),
      endpoints.map(({ method, path, does }) => [`${method} ${path}`, does]),
    );
    assert.deepEqual(
      rows(chinese).map(([request]) => request),
      rows(english).map(([request]) => request),
    );
  });
});

describe('the table of faults', () => {
  it('has every fault of the sandbox, in order', () => {
    assert.equal(faultNames.length, 25);
    for (const document of documents) {
      assert.deepEqual(
        tableOf(document, 'faults').map(([name]) => literal(name)),
        faultNames,
      );
      assert.ok(tableOf(document, 'faults').every((cells) => cells.length === 3 && cells[1].length > 3));
    }
  });

  it('words each in English as the sandbox does', () => {
    assert.deepEqual(
      tableOf(english, 'faults').map(([, line]) => line),
      Object.values(faultDescriptions),
    );
  });

  it('comes after members of the sandbox that it has', async () => {
    const sandbox = await createSandbox();
    for (const { text } of documents) {
      const named = new Set([...text.matchAll(/`(?:await )?sandbox\.(\w+)/g)].map(([, name]) => name));
      assert.deepEqual([...named].sort(), [
        'audit',
        'brandConfig',
        'clock',
        'config',
        'coupons',
        'delivered',
        'fault',
        'hosts',
        'listen',
        'notification',
        'notify',
        'requests',
        'stocks',
      ]);
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
      became.push(
        await call.then(
          () => ({ tries }),
          ({ code, outcome }) => ({ tries, code, outcome }),
        ),
      );
      wechatpay.free();
    }
    const CHINESE = ['成功', '重试后成功'];
    const ENGLISH = ['succeeds', 'succeeds after a retry'];
    for (const [document, words, comma] of [
      [chinese, CHINESE, '，'],
      [english, ENGLISH, ', '],
    ]) {
      const expected = became.map(({ tries, code, outcome }) => (code ? `\`${code}\`${comma}\`${outcome}\`` : words[tries - 1]));
      assert.deepEqual(
        tableOf(document, 'faults').map(([, , call]) => call),
        expected,
      );
    }
    assert.ok(became.every(({ tries, code }) => tries === 1 || !code));
  });
});

describe('the table of sizes', () => {
  const gzip = (name) => gzipSync(installed(name), { level: 9 }).length;
  const [[, uploaded, upload], [, index, most], [, wasm], [, wasmGzip]] = tableOf(english, 'sizes');
  const bytes = (cell) => 1000 * /^(\d+) kB$/.exec(cell)[1];
  const kib = (cell) => Number(/^(\d+) KiB$/.exec(cell)[1]);

  it('says what the files of the package weigh, give or take a twentieth', () => {
    const weights = [
      [index, gzip('index.js')],
      [wasm, installed('core_bg.wasm').length],
      [wasmGzip, gzip('core_bg.wasm')],
    ];
    for (const [said, weighs] of weights) assert.ok(Math.abs(bytes(said) - weighs) < weighs / 20, `${said}: ${weighs} bytes`);
  });

  it('has the budgets that the tests hold them to, and they are kept', () => {
    const budgetIn = (file, name) => {
      const [, number] = new RegExp(`^const ${name} = (\\S+);$`, 'm').exec(readFileSync(new URL(file, import.meta.url), 'utf8'));
      return Number(number.replace('_', ''));
    };
    assert.equal(bytes(most), budgetIn('../suite/budgets.test.mjs', 'MAX_INDEX_GZIP'));
    assert.equal(kib(upload), budgetIn('../runtimes/cells/wrangler.mjs', 'MAX_UPLOAD_GZIP'));
    assert.ok(bytes(index) <= bytes(most) && kib(uploaded) <= kib(upload));
  });
});

describe('what the READMEs say of the benchmark', () => {
  it('names what was measured in the versions that are locked', () => {
    const { devDependencies } = JSON.parse(readFileSync(new URL('../bench/package.json', import.meta.url), 'utf8'));
    assert.equal(Object.keys(devDependencies).length, 2);
    for (const [name, version] of Object.entries(devDependencies))
      for (const { text } of documents) assert.ok(text.includes(`${name} ${version}`), name);
  });
});
