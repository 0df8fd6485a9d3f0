// The page `observability`: its observers are told of calls at a stand-in over HTTP, and its tables of events and fields are those of the types and of what happens.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox, faultNames } from 'wechatpay-coupon/sandbox';
import { literal } from './document.mjs';
import { pageTests } from './page.mjs';
import { rejection, use } from '../suite/wechatpay.mjs';

const TYPES = readFileSync(new URL('../../node_modules/wechatpay-coupon/index.d.ts', import.meta.url), 'utf8');

/** Makes the client of the blocks with the observer of one of them. */
const withObserver = (name, { fetch: _, now: __, ...config }) => `
  import { WechatPay } from 'wechatpay-coupon';
  import { observe } from './${name}';
  const wechatpay = new WechatPay({ ...${JSON.stringify(config)}, retry: { delay: 10 }, observe });`;

const { chinese, english } = pageTests('observability', {
  async 'log-calls.ts'(_, { script, sandbox }) {
    sandbox.fault('drop-after');
    const text = `${withObserver('log-calls.ts', sandbox.config)}
      import { serving } from './log-calls.ts';
      const lines = [];
      const { log } = console;
      console.log = (line) => lines.push(JSON.parse(line));
      const serve = (traceId, changes) => serving.run({ traceId }, () => wechatpay.userCoupons.use({ ...${JSON.stringify(use())}, ...changes }));
      await serve('first');
      await serve('second', { coupon_code: 'Code_expired' }).catch(() => {});
      console.log = log;
      console.log(JSON.stringify(lines));`;
    const lines = await script(text);
    assert.deepEqual(
      lines.map(({ level, message, traceId, outcome }) => [level, message, traceId, outcome].join(' ').trim()),
      [
        'info wechatpay request first',
        'warn wechatpay retry first unknown',
        'info wechatpay request first',
        'info wechatpay response first succeeded',
        'info wechatpay request second',
        'info wechatpay response second rejected',
        'error wechatpay error second rejected',
      ],
    );
  },

  async 'trace-calls.ts'(_, { script, sandbox }) {
    sandbox.fault('too-many-requests');
    sandbox.fault('drop-after');
    const text = `${withObserver('trace-calls.ts', sandbox.config)}
      import { context, trace } from '@opentelemetry/api';
      import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
      import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
      const exporter = new InMemorySpanExporter();
      trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
      context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
      const own = await trace.getTracer('service').startActiveSpan('order', async (span) => {
        await wechatpay.userCoupons.use(${JSON.stringify(use())});
        span.end();
        return span.spanContext().spanId;
      });
      const spans = exporter.getFinishedSpans().filter(({ name }) => name !== 'order');
      console.log(JSON.stringify(spans.map(({ name, attributes, status, parentSpanContext }) => ({ name, attributes, status, below: parentSpanContext.spanId === own }))));`;
    const spans = await script(text);
    assert.ok(spans.every(({ name, below }) => name === 'userCoupons.use' && below));
    assert.deepEqual(
      spans.map(({ attributes: of, status }) => [
        of['http.request.resend_count'],
        of['http.response.status_code'],
        of['error.type'],
        of['wechatpay.outcome'],
        status.code,
      ]),
      [
        [0, 429, 'RATELIMIT_EXCEEDED', 'rejected', 2],
        [1, undefined, 'TRANSPORT_FAILED', 'unknown', 2],
        [2, 200, undefined, 'succeeded', 0],
      ],
    );
    assert.equal(spans[0].attributes['url.template'].includes('{openid}'), true);
    assert.match(spans[2].attributes['wechatpay.request_id'], /^\w+-0$/);
  },
});

/** The fields that the types declare for each event, those of what it extends included. */
function declared() {
  const interfaces = new Map(
    [...TYPES.matchAll(/^export interface (Call\w+) (?:extends (\w+) )?\{\n([\s\S]*?)^\}/gm)].map(([, name, base, body]) => [
      name,
      { base, fields: [...body.matchAll(/^ {2}(\w+)\??: (?:'(\w+)';)?/gm)].map(([, field, type]) => [field, type]) },
    ]),
  );
  const fieldsOf = (name) => (name ? [...fieldsOf(interfaces.get(name).base), ...interfaces.get(name).fields] : []);
  const [, union] = /^export type CallEvent = (.+);$/m.exec(TYPES);
  return union.split(' | ').map((name) => {
    const fields = fieldsOf(name);
    const [, type] = fields.find(([field]) => field === 'type');
    return { type, fields: new Set(fields.map(([field]) => field).filter((field) => field !== 'type')) };
  });
}

describe('the tables of the page observability', () => {
  const events = declared();

  for (const { file, tables } of [chinese, english]) {
    it(`in ${file} have the events and fields of the types`, () => {
      assert.deepEqual(tables[0].map(([type]) => literal(type)).sort(), events.map(({ type }) => type).sort());
      const told = tables[1].map(([field, where]) => {
        const types = where.match(/(?<=`)\w+(?=`)/g) ?? events.map(({ type }) => type);
        return `${literal(field)}: ${types.toSorted().join(' ')}`;
      });
      const all = [...new Set(events.flatMap(({ fields }) => [...fields]))];
      const expected = all.map((field) => {
        const types = events.filter(({ fields }) => fields.has(field)).map(({ type }) => type);
        return `${field}: ${types.toSorted().join(' ')}`;
      });
      assert.deepEqual(told.sort(), expected.sort());
    });
  }

  it('are what observers are told of, whatever goes wrong, and nothing more', async () => {
    const seen = await observeAll();
    assert.deepEqual([...new Set(seen.map(({ type }) => type))].sort(), events.map(({ type }) => type).sort());
    for (const { type, ...fields } of seen)
      assert.deepEqual(Object.keys(fields).sort(), [...events.find((one) => one.type === type).fields].sort(), type);
  });
});

describe('what the page observability says', () => {
  it('of the last event: a response that succeeded, or an error', async () => {
    const calls = group(await observeAll());
    assert.ok(calls.size > 20);
    for (const all of calls.values()) {
      const last = all.at(-1);
      assert.ok(last.type === 'error' || (last.type === 'response' && last.outcome === 'succeeded'));
      assert.equal(all.slice(0, -1).filter(({ type, outcome }) => type === 'error' || outcome === 'succeeded').length, 0);
    }
  });

  it('of what is never in it', async () => {
    const text = JSON.stringify(await observeAll());
    const { openid, coupon_code, out_request_no, stock_id } = use();
    for (const secret of [openid, coupon_code, out_request_no, stock_id, 'signature', 'PUB_KEY_ID', '?'])
      assert.ok(!text.includes(secret), secret);
  });

  it('of what has no events, and of an observer that fails', async () => {
    const sandbox = await createSandbox();
    let told = 0;
    const observe = () => {
      told += 1;
      if (told % 2) throw new Error('the log is full');
      return Promise.reject(new Error('the log is full'));
    };
    const wechatpay = new WechatPay({ ...sandbox.config, observe });
    const prepared = wechatpay.userCoupons.use.prepare(use());
    const response = await sandbox.fetch(prepared.url, prepared);
    prepared.accept(response.status, response.headers, new Uint8Array(await response.arrayBuffer()));
    const { headers, body } = await sandbox.notification('COUPON.SEND');
    wechatpay.notifications.open(headers, body);
    assert.equal(told, 0);
    assert.equal((await wechatpay.userCoupons.use(use())).coupon_state, 'USED');
    assert.equal(told, 2);
    const events = [];
    const other = new WechatPay({ ...sandbox.config, observe: (event) => events.push(event) });
    await rejection(other.request({ method: 'GET', path: '/v3/none' }));
    assert.ok(events.every(({ path, operation }) => path === '' && operation === 'request'));
    for (const made of [wechatpay, other]) made.free();
  });

  it('of JSON of an error: no key, no signature, no body', async () => {
    const sandbox = await createSandbox();
    const wechatpay = new WechatPay(sandbox.config);
    for (const fault of ['body-altered', 'empty-404']) {
      sandbox.fault(fault);
      const error = await rejection(wechatpay.userCoupons.use(use()));
      const text = JSON.stringify(error);
      assert.deepEqual([/"(signature|body)"|PRIVATE KEY/.test(text), text.includes(use().openid)], [false, false]);
    }
    wechatpay.free();
  });
});

/** The events of a call for each fault, of one that is not sent, and of one whose main host is away. */
async function observeAll() {
  const sandbox = await createSandbox();
  const events = [];
  const wechatpay = new WechatPay({ ...sandbox.config, retry: { delay: 0 }, observe: (event) => events.push(event) });
  for (const fault of faultNames) {
    sandbox.fault(fault, fault === 'retry-after' ? { ms: 0 } : {});
    await wechatpay.userCoupons.use(use()).catch(() => {});
  }
  await rejection(wechatpay.userCoupons.use({ ...use(), brand_id: 7 }));
  await rejection(wechatpay.userCoupons.use(use(), { signal: AbortSignal.abort() }));
  wechatpay.free();
  return events;
}

function group(events) {
  const calls = new Map();
  for (const event of events) calls.set(event.call, [...(calls.get(event.call) ?? []), event]);
  return calls;
}
