// examples/observe, run as they stand with the sandbox: the spans that OpenTelemetry gets, the log lines, and the counter of retries. Their types are
// checked as those of TypeScript are.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { SpanKind, SpanStatusCode, context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { openWorkshop, readExample } from '../docs/workshop.mjs';
import { rejection, use } from '../suite/wechatpay.mjs';
import { tsc } from '../types/compiler.mjs';

const PATH = '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use';

/** A client with the observer of an example, in-process, and what else the example exports. */
async function start(t, name) {
  const sandbox = await createSandbox();
  const { folder } = openWorkshop(t, readExample('observe'), { config: sandbox.config });
  const { observe, ...others } = await import(pathToFileURL(join(folder, name)));
  const wechatpay = new WechatPay({ ...sandbox.config, retry: { delay: 0 }, observe });
  t.after(() => wechatpay.free());
  return { sandbox, wechatpay, ...others };
}

test('examples/observe/spans.mjs gives a span for each try, below the one that is active', async (t) => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  t.after(() => [trace.disable(), context.disable()]);
  const { sandbox, wechatpay } = await start(t, 'spans.mjs');

  const order = (name, coupon_code, fault) =>
    trace.getTracer('service').startActiveSpan(name, async (span) => {
      if (fault) sandbox.fault(fault);
      await wechatpay.userCoupons.use(use({ coupon_code, out_request_no: `USE_${name}` })).catch(() => {});
      span.end();
      return span.spanContext();
    });
  const first = await order('first', sandbox.coupons.create(), 'drop-after');
  const both = await Promise.all([order('second', sandbox.coupons.create()), order('third', 'Code_expired')]);
  const spans = exporter.getFinishedSpans().filter(({ kind }) => kind === SpanKind.CLIENT);
  assert.equal(spans.length, 4);
  assert.ok(spans.every(({ name }) => name === 'userCoupons.use'));
  const below = ({ spanId, traceId }) =>
    spans.filter((span) => span.parentSpanContext?.spanId === spanId && span.spanContext().traceId === traceId);

  const [lost, again] = below(first);
  const asked = { 'http.request.method': 'POST', 'url.template': PATH, 'server.address': 'api.mch.weixin.qq.com' };
  assert.deepEqual(lost.attributes, {
    ...asked,
    'http.request.resend_count': 0,
    'wechatpay.outcome': 'unknown',
    'error.type': 'TRANSPORT_FAILED',
  });
  const { 'wechatpay.request_id': requestId, ...attributes } = again.attributes;
  assert.match(requestId, /^\w+-0$/);
  assert.deepEqual(attributes, {
    ...asked,
    'http.request.resend_count': 1,
    'http.response.status_code': 200,
    'wechatpay.outcome': 'succeeded',
  });
  assert.deepEqual([lost.status.code, again.status.code], [SpanStatusCode.ERROR, SpanStatusCode.UNSET]);

  const [[succeeded], [refused]] = both.map(below);
  assert.equal(succeeded.attributes['wechatpay.outcome'], 'succeeded');
  const { 'error.type': type, 'http.response.status_code': status, 'wechatpay.outcome': outcome } = refused.attributes;
  assert.deepEqual([type, status, outcome], ['NOT_ENOUGH', 403, 'rejected']);
});

test('examples/observe/log.mjs writes a line for each event with its request, and counts retries', async (t) => {
  const { sandbox, wechatpay, serving, retries } = await start(t, 'log.mjs');
  const written = t.mock.method(console, 'log', () => {});
  sandbox.fault('drop-after');
  sandbox.fault('too-many-requests');
  const serve = (traceId, coupon_code) =>
    serving.run({ traceId }, () => wechatpay.userCoupons.use(use({ coupon_code, out_request_no: `USE_${coupon_code}` })));
  await serve('first', sandbox.coupons.create());
  await Promise.all([serve('second', sandbox.coupons.create()), rejection(serve('third', 'Code_expired'))]);
  const lines = written.mock.calls.map(({ arguments: [line] }) => JSON.parse(line));
  written.mock.restore();

  const of = (traceId) => lines.filter((line) => line.traceId === traceId).map(({ level, message }) => `${level} ${message}`);
  const [request, response] = ['info wechatpay request', 'info wechatpay response'];
  assert.deepEqual(of('first'), [request, 'warn wechatpay retry', request, response, 'warn wechatpay retry', request, response]);
  assert.deepEqual(of('second'), [request, response]);
  assert.deepEqual(of('third'), [request, response, 'error wechatpay error']);
  const [line] = lines;
  assert.deepEqual(Object.keys(line), ['level', 'message', 'traceId', 'call', 'operation', 'method', 'path', 'attempt', 'host']);
  assert.deepEqual(
    [...retries],
    [
      ['userCoupons.use TRANSPORT_FAILED', 1],
      ['userCoupons.use RATELIMIT_EXCEEDED', 1],
    ],
  );
});

test('the types of examples/observe hold', async (t) => {
  const { folder } = openWorkshop(t, readExample('observe'), { config: (await createSandbox()).config });
  const compilerOptions = {
    checkJs: true,
    noEmit: true,
    strict: true,
    module: 'nodenext',
    target: 'es2022',
    types: ['node'],
    skipLibCheck: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['spans.mjs', 'log.mjs'] }));
  assert.deepEqual(await tsc('7.0', '--project', folder), { status: 0, stdout: '' });
  writeFileSync(join(folder, 'spans.mjs'), readExample('observe').blocks.get('spans.mjs').replace('event.attempt', 'event.attempts'));
  assert.match((await tsc('7.0', '--project', folder)).stdout, /'attempts' does not exist/);
});
