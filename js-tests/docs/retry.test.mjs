// The page on retry, resolve and the outbox: its code meets lost and altered responses, its tables are what the package declares and does.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { literal } from './document.mjs';
import { everyBlock } from './pages.mjs';
import { pageTests } from './page.mjs';
import { openSandbox, openWorkshop } from './workshop.mjs';
import { busifavorReturn, client, config, refusal, use } from '../suite/wechatpay.mjs';
import { WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';

const TYPES = readFileSync(new URL('../../node_modules/wechatpay-coupon/index.d.ts', import.meta.url), 'utf8');

const { chinese, english } = pageTests('retry', {
  async 'retry.ts'(_, { script, sandbox }) {
    // In the order of the requests; the fifth does no harm.
    const met = ['drop-after', 'system-error-after', 'bad-gateway', 'accepted-202', 'request-id-missing', 'drop-before'];
    met.forEach((fault) => sandbox.fault(fault));
    sandbox.fault('delay', { ms: 20_000 });
    const text = `
      import { useAtCashier, useOnce } from './retry.ts';
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
    assert.deepEqual(
      sandbox.requests.map(({ fault }) => fault),
      [...met, 'delay'],
    );
    assert.equal(new Set(sandbox.requests.map(({ body }) => body)).size, 1);
    assert.equal(new Set(sandbox.requests.map(({ headers }) => headers.authorization)).size, 7); // each signed anew
  },

  async 'resolve.ts'(t, { script, sandbox }) {
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
      import { returnMerchantCoupon, useCoupon } from './resolve.ts';
      const settled = (call) => call.then(() => 'settled', ({ code, outcome }) => [code, outcome]);
      const results = [];
      results.push(await settled(useCoupon(${JSON.stringify(use())})));
      results.push(await settled(returnMerchantCoupon(...${JSON.stringify(happened)})));
      results.push(await settled(returnMerchantCoupon(...${JSON.stringify(not)})));
      results.push(await settled(useCoupon(${JSON.stringify(use({ coupon_code: 'Code_expired', out_request_no: 'USE_Code_expired' }))})));
      console.log(JSON.stringify(results));`;
    assert.deepEqual(await script(text), ['settled', 'settled', ['API_ERROR', 'unknown'], ['API_ERROR', 'rejected']]);
    const [uses, returns] = [
      ['userCoupons.use', 'userCoupons.get'],
      ['busifavor.return', 'busifavor.get'],
    ];
    assert.deepEqual(
      sandbox.requests.map(({ operation }) => operation),
      [...uses, ...returns, ...returns, 'userCoupons.use'],
    );
    assert.deepEqual(['Code_123456', 'sxxe34343434', 'sxxe34343435'].map(sandbox.coupons.state), ['USED', 'SENDED', 'USED']);

    // The same use after a restart, of a WeChat Pay that rejects a repeat.
    const strict = await openSandbox(t, { repeats: 'error' });
    const again = `
      import { useCoupon } from './resolve.ts';
      const settled = () => useCoupon(${JSON.stringify(use())}).then(() => 'settled', ({ code, outcome }) => [code, outcome]);
      console.log(JSON.stringify([await settled(), await settled()]));`;
    assert.deepEqual(await workshopOf(t, strict).script(again), ['settled', 'settled']);
    assert.deepEqual(
      strict.requests.map(({ operation, status }) => [operation, status]),
      [
        ['userCoupons.use', 200],
        ['userCoupons.use', 400],
        ['userCoupons.get', 200],
      ],
    );
  },

  async 'outbox.ts'(t) {
    const sandbox = await openSandbox(t, { repeats: 'error' });
    const code = (name, state) => {
      const created = sandbox.coupons.create({ coupon_code: name });
      if (state) sandbox.coupons.setState(created, state);
      return use({ coupon_code: created, out_request_no: `USE_${name}` });
    };
    const entries = { altered: code('Code_altered'), expired: code('Code_of_old', 'EXPIRED'), waiting: code('Code_waiting') };
    sandbox.fault('body-altered'); // of the first: it happened, and nobody knows
    const text = `
      import { readFileSync } from 'node:fs';
      import { enqueue, find, save, work } from './outbox.ts';
      const entries = ${JSON.stringify(entries)};
      const states = [];
      const look = async () => {
        const found = await Promise.all(Object.values(entries).map(({ out_request_no }) => find(out_request_no)));
        states.push(found.map((entry) => entry?.state));
      };
      const control = (path, body) => fetch(process.env.WXPAY_BASE_URL + '/sandbox/' + path, { method: 'POST', body: JSON.stringify(body) });
      await enqueue(entries.altered);
      await enqueue(entries.expired);
      await enqueue(entries.altered); // once more: it is there
      await look();
      await work();
      await look();
      // A crash after the third was sent: it is stored as one that may still arrive, and the coupon cannot be used at the moment.
      await save({ params: entries.waiting, state: 'pending', arrivesUntil: Date.now() + 360_000 });
      await control('coupons/Code_waiting', { state: 'PENDING' });
      await work();
      await look();
      const now = Date.now; // which the client has kept
      Date.now = () => now() + 400_000;
      await work();
      await look();
      console.log(JSON.stringify(states));`;
    assert.deepEqual(await workshopOf(t, sandbox).script(text), [
      ['pending', 'pending', null],
      ['pending', 'rejected', null],
      ['used', 'rejected', 'pending'],
      ['used', 'rejected', 'rejected'],
    ]);
    const uses = sandbox.requests.filter(({ operation }) => operation === 'userCoupons.use');
    const bodiesOf = (name) => uses.filter(({ body }) => body.includes(`"USE_${name}"`)).map(({ body }) => body);
    for (const [name, times] of [
      ['Code_altered', 2],
      ['Code_of_old', 1],
      ['Code_waiting', 2],
    ])
      assert.deepEqual([bodiesOf(name).length, new Set(bodiesOf(name)).size], [times, 1], name);
  },
});
const pages = [chinese, english];
const tables = (index) => pages.map((page) => page.tables[index]);

/** The blocks of all pages beside another stand-in. */
const workshopOf = (t, sandbox) => openWorkshop(t, { blocks: [...everyBlock()].map(([name, { code }]) => [name, code]) }, { sandbox });

describe('the table of retry', () => {
  const [, body] = /^export interface Retry \{\n([\s\S]*?)^\}/m.exec(TYPES);
  const declared = [...body.matchAll(/\/\*\*([\s\S]*?)\*\/\s*(\w+)\?: /g)].map(([, comment, name]) => {
    const text = comment.replace(/\s*\*\s*/g, ' ');
    const [, least, most] = /(\d+) to (\d+)/.exec(text);
    return { name, usual: Number(/Default: (\d+)/.exec(text)[1]), least: Number(least), most: Number(most) };
  });

  it('has every part of it with the default and the range that the types say', () => {
    assert.equal(declared.length, 4);
    for (const [index, to] of ['到', 'to'].entries()) {
      assert.deepEqual(
        tables(0)[index].map(([name, usual, range]) => [literal(name), usual, range]),
        declared.map(({ name, usual, least, most }) => [name, `${usual}`, `${least} ${to} ${most}`]),
      );
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

describe('the tables of resolve', async () => {
  const sandbox = await createSandbox();
  const clients = [new WechatPay(config()), new WechatPayBrand(sandbox.brandConfig)];
  const found = new Map(clients.flatMap(operationsOf));
  for (const made of clients) made.free();
  const named = (row) => row.flatMap((cell) => cell.match(/(?<=`)[\w.]+(?=`)/g) ?? []);

  it('have the three verdicts of the types', () => {
    const unions = [...TYPES.matchAll(/^ +verdict: (.+);$/gm)].flatMap(([, union]) => union.split(' | '));
    for (const rows of tables(1))
      assert.deepEqual(
        rows.map(([verdict]) => `'${literal(verdict)}'`),
        [...new Set(unions)],
      );
  });

  it('have every operation that has it, and no other', () => {
    for (const rows of tables(2)) {
      const said = rows.flatMap(([group, operations]) => named([operations]).map((name) => `${literal(group)}.${name}`));
      assert.deepEqual(said.sort(), [...found.keys()].filter((name) => found.get(name)).sort());
    }
  });

  it('have every operation that changes something and has none', () => {
    const changing = [...found.keys()].filter((name) => !found.get(name) && !/\.(?:get|list)/.test(name));
    for (const rows of tables(3)) assert.deepEqual(rows.flatMap(([operations]) => named([operations])).sort(), changing.sort());
  });

  it('name what the query needs beside, as the types do', () => {
    const more = [...TYPES.matchAll(/^export interface Resolve\w+ extends (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(([, , body]) =>
      [...body.matchAll(/^ {2}(\w+)\??: /gm)].map(([, name]) => name),
    );
    for (const rows of tables(2)) {
      const said = rows.flatMap(([, operations, needs]) => named([needs]).filter((name) => !named([operations]).includes(name)));
      assert.deepEqual(new Set(said), new Set(more));
    }
  });
});

/** `[name, whether it has resolve]` of every operation of a client. Its groups are members of its class. */
function operationsOf(made) {
  const groups = Object.getOwnPropertyNames(Object.getPrototypeOf(made)).filter(
    (name) => !['certificates', 'notifications'].includes(name),
  );
  return groups.flatMap((name) => (typeof made[name] === 'object' ? operationsIn(made[name], name) : []));
}

function operationsIn(group, path) {
  return Object.entries(group).flatMap(([name, member]) => {
    const full = `${path}.${name}`;
    return typeof member === 'function' ? [[full, 'resolve' in member]] : operationsIn(member, full);
  });
}
