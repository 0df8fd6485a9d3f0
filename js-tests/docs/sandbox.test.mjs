// The page on the sandbox: its blocks run, its commands too, and its tables are what the sandbox has and does.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox, faultDescriptions, faultNames } from 'wechatpay-coupon/sandbox';
import { literal } from './document.mjs';
import { pageTests } from './page.mjs';
import { testsOf } from './runners.mjs';
import { PARAMETERS, use } from '../suite/wechatpay.mjs';

const { chinese, english } = pageTests('sandbox', {
  'coupons.test.ts': {
    alone: true,
    run: async (_, { run }) => assert.deepEqual(testsOf(await run('coupons.test.ts')), { code: 0, tests: 4, pass: 4, fail: 0 }),
  },
});

const pages = [chinese, english];
const [options, members, faults, control] = [0, 1, 2, 3].map((index) => (page) => page.tables[index]);
const TYPES = readFileSync(new URL('../../node_modules/wechatpay-coupon/sandbox.d.ts', import.meta.url), 'utf8');
/** The members of an interface of the sandbox's declarations. */
const declared = (name) => {
  const [, body] = new RegExp(`^export interface ${name} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(TYPES);
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)].map(([, member]) => member).sort();
};
const codeIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

describe('the page sandbox, its tables', () => {
  it('have every option, and what it is by default', async () => {
    for (const page of pages) {
      assert.deepEqual(
        options(page)
          .map(([name]) => literal(name))
          .sort(),
        declared('SandboxOptions'),
      );
      const said = Object.fromEntries(options(page).map(([name, by]) => [literal(name), literal(by)]));
      for (const [name, value] of [
        ['now', 'Date.now'],
        ['certificate', 'false'],
        ['repeats', "'result'"],
        ['audit', "'at-once'"],
        ['skipWaits', 'false'],
      ]) {
        assert.equal(said[name], value);
        const [, comment] = new RegExp(
          `/\\*\\*(?:(?!\\*/)[\\s\\S])*?Default: \`?([\\w.-]+)\`?[.;](?:(?!\\*/)[\\s\\S])*?\\*/\\n  ${name}\\?:`,
        ).exec(TYPES);
        assert.equal(comment, value.replaceAll("'", ''), name);
      }
    }
  });

  it('have every member: of a sandbox, its coupons, stocks, clock and hosts', async () => {
    const sandbox = await createSandbox();
    for (const page of pages) {
      const rows = members(page);
      assert.deepEqual(rows.flatMap(([names]) => codeIn(names)).sort(), Object.keys(sandbox).sort());
      for (const name of ['coupons', 'stocks', 'clock', 'hosts']) {
        const [, does] = rows.find(([names]) => literal(names) === name);
        assert.deepEqual(
          codeIn(does)
            .map((code) => /^\w+/.exec(code)[0])
            .sort(),
          Object.keys(sandbox[name]).sort(),
          name,
        );
      }
    }
  });

  it('have every endpoint of the control API, in English in its words', async () => {
    const sandbox = await createSandbox();
    const url = await sandbox.listen();
    const { endpoints } = await (await fetch(`${url}/sandbox`)).json();
    await sandbox.close();
    assert.deepEqual(
      control(english).map(([request, does]) => [literal(request), does]),
      endpoints.map(({ method, path, does }) => [`${method} ${path}`, does]),
    );
  });

  it('have every fault, in order, in English in its words', () => {
    for (const page of pages)
      assert.deepEqual(
        faults(page).map(([name]) => literal(name)),
        faultNames,
      );
    assert.deepEqual(
      faults(english).map(([, line]) => line),
      Object.values(faultDescriptions),
    );
  });

  it('say what becomes of a call that meets a fault', async () => {
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
    for (const [page, words, comma] of [
      [chinese, ['成功', '重试后成功'], '，'],
      [english, ['succeeds', 'succeeds after a retry'], ', '],
    ]) {
      const expected = became.map(({ tries, code, outcome }) => (code ? `\`${code}\`${comma}\`${outcome}\`` : words[tries - 1]));
      assert.deepEqual(
        faults(page).map(([, , call]) => call),
        expected,
      );
    }
    assert.ok(became.every(({ tries, code }) => tries === 1 || !code));
  });
});

describe('the page sandbox, what it says', () => {
  it('of the limits is so', async () => {
    const sandbox = await createSandbox();
    const wechatpay = new WechatPay(sandbox.config);
    const order = wechatpay.request({ method: 'POST', path: '/v3/pay/transactions/native', body: {} });
    await assert.rejects(order, { status: 404, apiCode: 'NOT_FOUND' });
    const coupon_code = sandbox.coupons.create();
    const nobodys = use({ coupon_code, associated_order_info: { transaction_id: '4200000000999999999999999999' } });
    assert.equal((await wechatpay.userCoupons.use(nobodys)).coupon_state, 'USED');
    wechatpay.free();
    assert.throws(() => new WechatPay({ ...sandbox.config, baseUrl: 'http://sandbox:8080' }), { code: 'CONFIG_INVALID', at: 'baseUrl' });
    const others = await createSandbox();
    assert.notEqual(others.config.privateKey, sandbox.config.privateKey);
  });

  it('of clients of a brand is so', async () => {
    const sandbox = await createSandbox();
    const brand = new WechatPayBrand(sandbox.brandConfig);
    const { brand_id, ...ids } = use({ coupon_code: sandbox.coupons.create() });
    const { coupon_state } = await brand.userCoupons.use(ids);
    brand.free();
    assert.deepEqual([coupon_state, sandbox.coupons.state(ids.coupon_code)], ['USED', 'USED']);
    assert.notEqual(sandbox.brandConfig.privateKey, sandbox.config.privateKey);
  });

  it('of what a sandbox begins with is so', async () => {
    const { coupons } = await createSandbox();
    const named = Object.fromEntries(['Code_123456', 'Code_used', 'Code_expired'].map((code) => [code, coupons.state(code)]));
    assert.deepEqual(named, { Code_123456: 'EFFECTIVE', Code_used: 'USED', Code_expired: 'EXPIRED' });
    assert.ok(coupons.list().length >= 24);
  });
});

const bin = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));
const commands = ({ text }) => [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, code]) => code.trim());

describe('the page sandbox, its commands', () => {
  it('are the same in both languages', () => assert.deepEqual(commands(english), commands(chinese)));

  const [program, asked, container] = commands(chinese);
  // With npx as it is here, and a port that is free.
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, no_proxy: '*' };
  const shell = (text) => spawn('bash', ['-euc', text], { env, detached: true });
  async function served(t, command) {
    const child = shell(command.replace(/^npx (--yes )?/, 'exec ').replace('8080', '0'));
    t.after(() => process.kill(-child.pid, 'SIGKILL'));
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    while (!/Ctrl-C/.test(said)) await once(child.stdout, 'data');
    return { url: /at (http:\S+)/.exec(said)[1], said: () => said };
  }

  it('start the sandbox, control it, and send a notification', async (t) => {
    const { url, said } = await served(t, program);
    const receiver = createServer((request, response) => response.writeHead(request.headers['wechatpay-signature'] ? 204 : 500).end());
    await once(receiver.listen(0), 'listening');
    t.after(() => receiver.close());
    const at = asked.replaceAll('localhost:8080', new URL(url).host).replaceAll('localhost:3000', `localhost:${receiver.address().port}`);
    const bodies = at.split('\n').map((line) => `${line.replace(/^curl /, 'curl -sf ')}; printf '\\0'`);
    const child = shell(bodies.join('\n'));
    let out = '';
    child.stdout.on('data', (text) => (out += text));
    const [code] = await once(child, 'close');
    assert.equal(code, 0);
    const [config, created, expired, fault, notified, journal, reset] = out.split('\0').slice(0, -1).map(JSON.parse);
    assert.equal(config.baseUrl, url);
    assert.deepEqual([created.coupon_state, expired.coupon_state], ['EFFECTIVE', 'EXPIRED']);
    assert.deepEqual([notified.accepted, journal.requests, fault, reset], [true, [], {}, {}]);
    for (const [, path] of at.matchAll(/:\d+(\/sandbox\/\S+)/g)) assert.match(said(), new RegExp(` 200  control +${path}$`, 'm'));
  });

  it('refuse a clock that has moved by more than 5 minutes, as is said', async (t) => {
    const { url } = await served(t, program);
    const config = await (await fetch(`${url}/sandbox/config`)).json();
    const wechatpay = new WechatPay(config);
    const get = () => wechatpay.userCoupons.get(PARAMETERS['userCoupons.get']());
    assert.equal((await get()).coupon_state, 'EFFECTIVE');
    await fetch(`${url}/sandbox/clock`, { method: 'POST', body: '{"advance":301000}' });
    await assert.rejects(get(), { status: 401, apiCode: 'SIGN_ERROR' });
    wechatpay.free();
  });

  it('start it in a container too', async (t) => {
    const [, inside] = /node:24-slim (npx .+)$/.exec(container);
    const { url } = await served(t, `${inside} --port 8080`);
    const { port } = new URL(url);
    const asks = async (host) => {
      const child = spawn('curl', ['-s', '-H', `Host: ${host}:${port}`, `127.0.0.1:${port}/sandbox/config`], { env });
      let out = '';
      child.stdout.on('data', (text) => (out += text));
      await once(child, 'close');
      return JSON.parse(out).code ?? 'config';
    };
    assert.deepEqual([await asks('sandbox'), await asks('sandbox.example.com')], ['config', 'NO_AUTH']);
  });

  it('name every option of the program', async () => {
    const child = spawn(`${bin}/wechatpay-coupon`, ['--help']);
    let out = '';
    child.stdout.on('data', (text) => (out += text));
    await once(child, 'close');
    const known = [...out.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, name]) => name).filter((name) => !['--help', '--version'].includes(name));
    for (const { text } of pages) {
      const line = text.split('\n').find((one) => one.includes('`--quiet`'));
      assert.deepEqual(
        codeIn(line)
          .filter((code) => code.startsWith('--'))
          .sort(),
        known.sort(),
      );
    }
  });
});
