// The page on performance: its figures are held to the benchmark's contenders and targets, and what it says of signing and connections is so.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { describe, it } from 'node:test';
import { WechatPay } from 'wechatpay-coupon';
import { pageTests } from './page.mjs';
import { openSandbox } from './workshop.mjs';
import { PARAMETERS, client, use } from '../suite/wechatpay.mjs';

const { chinese, english } = pageTests('performance');
const pages = [chinese, english];
const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the page performance, its figures', () => {
  const REACHED = { '≤': (one, other) => one <= other, '≥': (one, other) => one >= other };
  const figures = ({ tables: [rows] }) =>
    rows.map(([, ratio, , target, met]) => ({ ratio: Number(ratio), target: target.split(' '), met }));

  it('name the versions that were measured, as they are locked', () => {
    const { devDependencies } = JSON.parse(read('../bench/package.json'));
    assert.equal(Object.keys(devDependencies).length, 2);
    for (const [name, version] of Object.entries(devDependencies))
      for (const { text } of pages) assert.ok(text.includes(`${name} ${version}`), name);
  });

  it('have the targets of the benchmark', () => {
    const targets = [...read('../bench/main.mjs').matchAll(/\['([<>]=)', ([\d.]+)\](?!, 'figure')/g)];
    const ofBench = targets.map(([, sign, limit]) => `${sign === '<=' ? '≤' : '≥'} ${limit}`).sort();
    assert.ok(ofBench.length >= 8);
    for (const page of pages) {
      const said = figures(page).filter(({ target }) => target.length === 2);
      assert.deepEqual(said.map(({ target }) => target.join(' ')).sort(), ofBench);
    }
  });

  it('are the same in both languages, and say truly which target is met', () => {
    const [one, other] = pages.map((page) => figures(page).map(({ ratio, target }) => ({ ratio, target })));
    assert.deepEqual(one, other);
    for (const [page, yes, no] of [
      [chinese, '是', '否'],
      [english, 'yes', 'no'],
    ]) {
      for (const { ratio, target, met } of figures(page)) {
        const [sign, limit] = target;
        assert.ok(ratio > 0);
        assert.equal(met, sign === '' ? '' : REACHED[sign](ratio, Number(limit)) ? yes : no, target.join(' '));
      }
    }
  });
});

describe('the page performance, what it says', () => {
  it('of connections is so: calls one after the other go over one', async (t) => {
    const sandbox = await openSandbox(t);
    const { hostname, port } = new URL(sandbox.url);
    let connections = 0;
    const between = createServer((socket) => {
      connections += 1;
      const behind = connect(Number(port), hostname);
      socket.pipe(behind).pipe(socket);
      for (const end of [socket, behind]) end.on('error', () => {});
    }).listen(0, '127.0.0.1');
    await once(between, 'listening');
    t.after(() => between.close());
    const wechatpay = new WechatPay({ ...sandbox.config, baseUrl: `http://127.0.0.1:${between.address().port}` });
    t.after(() => wechatpay.free());
    for (let call = 0; call < 5; call += 1) await wechatpay.userCoupons.get(PARAMETERS['userCoupons.get']());
    assert.deepEqual([sandbox.requests.length, connections], [5, 1]);
  });

  it('of signing is so: prepare signs in wasm, prepareAsync by WebCrypto', async (t) => {
    const { subtle } = crypto;
    const { sign } = subtle;
    t.after(() => delete subtle.sign);
    let signed = 0;
    subtle.sign = (...given) => (signed += 1) && sign.apply(subtle, given);
    const own = client();
    t.after(() => own.free());
    own.userCoupons.use.prepare(use());
    assert.equal(signed, 0);
    await own.userCoupons.use.prepareAsync(use());
    assert.equal(signed, 1);
  });
});
