// The page on what to test: its blocks run, what it names is there, and the commands for CI start a sandbox.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox, faultNames, notificationFaultNames } from 'wechatpay-coupon/sandbox';
import { pageTests } from './page.mjs';
import { testsOf } from './runners.mjs';
import { PARAMETERS } from '../suite/wechatpay.mjs';

const inNode = (name, tests) => ({
  alone: true,
  run: async (_, { run }) => assert.deepEqual(testsOf(await run(name)), { code: 0, tests, pass: tests, fail: 0 }),
});

const { chinese, english } = pageTests('testing', {
  'every-fault.test.ts': inNode('every-fault.test.ts', faultNames.length),
  'notified.test.ts': inNode('notified.test.ts', 2),
});
const pages = [chinese, english];

describe('the page testing, its table of cases', () => {
  const codeIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

  it('names faults, members and options that the sandbox has', async () => {
    for (const page of pages) {
      const made = page.tables[0].flatMap(([, how]) => codeIn(how));
      const sandbox = await createSandbox();
      const called = made.flatMap((code) => /^sandbox\.(\w+)(?:\.(\w+))?\(/.exec(code)?.slice(1) ?? []);
      assert.ok(called.length > 20);
      for (const code of made) {
        const [, member, inner] = /^sandbox\.(\w+)(?:\.(\w+))?\(/.exec(code) ?? [];
        if (member) assert.equal(typeof (inner ? sandbox[member][inner] : sandbox[member]), 'function', code);
        const [, fault] = /^sandbox\.fault\('([\w-]+)'\)$/.exec(code) ?? [];
        if (member === 'fault') assert.ok(faultNames.includes(fault), code);
        const [, spoilt] = /fault: '([\w-]+)'/.exec(code) ?? [];
        if (spoilt) assert.ok(notificationFaultNames.includes(spoilt), code);
        const [, options] = /^createSandbox\((.*)\)$/.exec(code) ?? [];
        if (options) await createSandbox(new Function('handler', `return ${options};`)(() => {}));
      }
      assert.deepEqual(
        made
          .filter((code) => code.startsWith('sandbox.coupons'))
          .map((code) => new Function('sandbox', 'code', code)(sandbox, 'Code_123456')),
        [undefined],
      );
    }
  });

  it('is right about a clock that is 300 seconds off', async () => {
    const now = Date.now();
    const sandbox = await createSandbox({ now: () => now });
    const wechatpay = new WechatPay({ ...sandbox.config, now: () => now - 400_000 });
    const error = await wechatpay.userCoupons.get(PARAMETERS['userCoupons.get']()).catch((reason) => reason);
    wechatpay.free();
    assert.equal(error.outcome, 'rejected');
    assert.match(error.message, /400 s/);
  });
});

describe('the page testing, its recipe for CI', () => {
  const recipes = pages.map(({ text }) => /^```yaml\n([\s\S]*?)^```$/m.exec(text)[1]);
  const commands = [...recipes[0].matchAll(/^ +(?:- )?run: (.+)$/gm)].map(([, command]) => command);

  it('is the same in both languages', () => assert.equal(recipes[0], recipes[1]));

  it('starts a sandbox, waits for it, and has a configuration that works', async (t) => {
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const bin = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, no_proxy: '*' };
    const here = (command) => command.replace('npx --yes ', '').replace('8080', String(port));
    const [start, wait, , log] = commands.map(here);
    // As the steps of a job: each in a shell of its own, which leaves behind what it started.
    const shell = spawn('bash', ['-euc', `${start}\n${wait}\nread`], { cwd: folder, env, detached: true });
    t.after(() => process.kill(-shell.pid, 'SIGKILL'));
    const isWritten = () => existsSync(join(folder, 'config.json')) && readFileSync(join(folder, 'config.json')).length > 0;
    while (!isWritten() && shell.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(shell.exitCode, null, 'it does not listen');
    const config = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'));
    const wechatpay = new WechatPay(config);
    assert.equal((await wechatpay.userCoupons.get(PARAMETERS['userCoupons.get']())).coupon_state, 'EFFECTIVE');
    wechatpay.free();
    assert.equal(log, 'cat sandbox.log');
    assert.match(readFileSync(join(folder, 'sandbox.log'), 'utf8'), /GET {5}200 {2}signed/);
  });
});

describe('the page testing, on this project', () => {
  it('names folders and files that are there', () => {
    for (const page of pages) {
      const where = page.tables[1].flatMap(([, cell]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path));
      assert.ok(where.length >= 9);
      assert.deepEqual(
        where.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url))),
        [],
      );
    }
  });
});

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
