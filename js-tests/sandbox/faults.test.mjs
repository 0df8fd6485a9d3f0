// Every fault four ways: asked for in code and by a header, in-process and over real HTTP; and each is what it is called.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, describe, it, test } from 'node:test';
import { createSandbox, faultDescriptions, faultNames } from 'wechatpay-coupon/sandbox';
import { ASK, HOST, answerOf, ask, done, signed } from './requests.mjs';

const inProcess = await createSandbox();
const listening = await createSandbox();
await listening.listen();
after(() => listening.close());
const SANDBOXES = { 'in-process': inProcess, 'over HTTP': listening };

const minutesFrom = (clock, headers) => Math.round((headers.get('wechatpay-timestamp') - clock.now() / 1000) / 60);

/** What each fault does. `state`: what has become of the coupon; the next word is what the signature is worth. */
const EXPECTED = {
  'body-altered': ['USED', 200, 'wrong'],
  'wrong-key': ['USED', 200, 'wrong'],
  'unknown-serial': [
    'USED',
    200,
    'wrong',
    ({ headers }, { config }) => assert.ok(!(headers.get('wechatpay-serial') in config.wechatpayKeys)),
  ],
  'signature-missing': ['USED', 200, 'none', ({ headers }) => assert.ok(headers.get('wechatpay-serial'))],
  'probe-signature': ['USED', 200, 'wrong', ({ headers }) => assert.match(headers.get('wechatpay-signature'), /^WECHATPAY\/SIGNTEST\//)],
  'headers-duplicated': [
    'USED',
    200,
    'wrong',
    ({ headers }) => {
      const [one, other] = headers.get('wechatpay-serial').split(', ');
      assert.equal(one, other);
    },
  ],
  'stale-timestamp': ['USED', 200, 'good', ({ headers }, { clock }) => assert.equal(minutesFrom(clock, headers), -6)],
  'future-timestamp': ['USED', 200, 'good', ({ headers }, { clock }) => assert.equal(minutesFrom(clock, headers), 6)],
  'key-rotation': [
    'USED',
    200,
    'good',
    ({ headers }, { config }) => assert.equal(headers.get('wechatpay-serial'), Object.keys(config.wechatpayKeys).at(-1)),
  ],
  unreachable: ['EFFECTIVE', 'ECONNREFUSED'],
  'drop-before': ['EFFECTIVE', 'ECONNRESET'],
  'drop-after': ['USED', 'ECONNRESET'],
  delay: ['USED', 200, 'good', (_, __, took) => assert.ok(took >= 45, `${took} ms`)],
  'html-gateway': [
    'EFFECTIVE',
    502,
    'none',
    ({ text, headers }) =>
      assert.deepEqual([text.slice(0, 6), headers.get('content-type'), headers.get('request-id')], ['<html>', 'text/html', null]),
  ],
  'bad-gateway': ['EFFECTIVE', 502, 'none', ({ code }) => assert.equal(code, 'SERVICE_UNAVAILABLE')],
  'empty-404': [
    'EFFECTIVE',
    404,
    'none',
    ({ text, headers }) => assert.deepEqual([text, headers.get('request-id'), headers.get('content-type')], ['', null, null]),
  ],
  'accepted-202': ['EFFECTIVE', 202, 'good', ({ text }) => assert.equal(text, '')],
  'too-many-requests': [
    'EFFECTIVE',
    429,
    'none',
    ({ code, headers }) => assert.deepEqual([code, headers.get('retry-after')], ['RATELIMIT_EXCEEDED', null]),
  ],
  'retry-after': [
    'EFFECTIVE',
    429,
    'none',
    ({ code, headers }) => assert.deepEqual([code, headers.get('retry-after')], ['RATELIMIT_EXCEEDED', '1']),
  ],
  'service-unavailable': ['EFFECTIVE', 503, 'none', ({ code }) => assert.equal(code, 'SERVICE_UNAVAILABLE')],
  'system-error-before': ['EFFECTIVE', 500, 'none', ({ code }) => assert.equal(code, 'SYSTEM_ERROR')],
  'system-error-after': ['USED', 500, 'none', ({ code }) => assert.equal(code, 'SYSTEM_ERROR')],
  'request-id-missing': ['USED', 200, 'good', ({ headers }) => assert.equal(headers.get('request-id'), null)],
  gzip: ['USED', 200, 'good', ({ headers }) => assert.equal(headers.get('content-encoding'), 'gzip')],
  'chunked-1-byte': ['USED', 200, 'good', ({ headers }) => assert.equal(headers.get('content-length'), null)],
};
const WORTH = new Map([
  [true, 'good'],
  [false, 'wrong'],
  [undefined, 'none'],
]);

test('there are 25 faults, each with a line of its own', () => {
  assert.deepEqual([...faultNames], Object.keys(faultDescriptions));
  assert.deepEqual([...faultNames].sort(), Object.keys(EXPECTED).sort());
  assert.equal(faultNames.length, 25);
  assert.equal(new Set(Object.values(faultDescriptions)).size, 25);
});

for (const [where, sandbox] of Object.entries(SANDBOXES)) {
  describe(`the faults ${where}`, () => {
    for (const name of faultNames) {
      it(`${name}: ${faultDescriptions[name]}`, async () => {
        const [state, outcome, worth, more] = EXPECTED[name];
        for (const asked of ['in code', 'by a header']) {
          const code = sandbox.coupons.create();
          const request = ASK['userCoupons.use'](code);
          const before = sandbox.requests.length;
          if (asked === 'in code') sandbox.fault(name);
          const start = performance.now();
          const answer = await attempt(sandbox, request, asked === 'in code' ? {} : { headers: { 'Sandbox-Fault': name } });
          const took = performance.now() - start;
          assert.equal(sandbox.coupons.state(code), state, asked);
          if (typeof outcome === 'number') {
            assert.deepEqual([answer.status, WORTH.get(answer.held)], [outcome, worth], asked);
            more?.(answer, sandbox, took);
          } else {
            // Whoever has connected over HTTP has been reached: what is left is to end the connection.
            const code = where === 'over HTTP' ? 'UND_ERR_SOCKET' : outcome;
            assert.deepEqual([answer.name, answer.message, answer.cause.code], ['TypeError', 'fetch failed', code], asked);
          }
          const entries = sandbox.requests.slice(before);
          if (name === 'unreachable') assert.deepEqual(entries, []);
          else
            assert.deepEqual(
              entries.map(({ fault, dropped, failure }) => [fault, dropped, failure]),
              [[name, outcome === 'ECONNRESET', undefined]],
            );
          // Once only, and the identical request shows what has happened.
          assert.equal((await done(sandbox, request)).coupon_state, 'USED');
        }
      });
    }
  });
}

const attempt = (sandbox, request, how) => ask(sandbox, request, how).catch((error) => error);

test('over HTTP compression, one-byte chunks and doubled headers are real', async () => {
  const { url, init } = signed(listening, ASK['userCoupons.get'](), { host: listening.url });
  const { host, hostname, port, pathname, search } = new URL(url);
  const wire = async (fault) => {
    const socket = connect(port, hostname);
    const lines = Object.entries({ Host: host, Connection: 'close', 'Sandbox-Fault': fault, ...init.headers }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    socket.write(`GET ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n`);
    const chunks = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    await once(socket, 'close');
    const bytes = Buffer.concat(chunks);
    const end = bytes.indexOf('\r\n\r\n');
    return { head: bytes.subarray(0, end).toString(), body: bytes.subarray(end + 4) };
  };
  const compressed = await wire('gzip');
  assert.match(compressed.head, /^Content-Encoding: gzip\r?$/m);
  assert.deepEqual([...compressed.body.subarray(0, 2)], [0x1f, 0x8b]);
  const chunked = await wire('chunked-1-byte');
  assert.match(chunked.head, /^Transfer-Encoding: chunked\r?$/m);
  const { bytes } = await ask(listening, ASK['userCoupons.get']());
  assert.equal(chunked.body.toString('latin1').match(/(?:^|\r\n)1\r\n[\s\S]/g).length, bytes.length);
  const twice = await wire('headers-duplicated');
  for (const name of ['Nonce', 'Serial', 'Signature', 'Signature-Type', 'Timestamp'])
    assert.equal(twice.head.match(new RegExp(`^Wechatpay-${name}: `, 'gm')).length, 2);
  for (const name of ['Date', 'Request-ID', 'Content-Length']) assert.equal(twice.head.match(new RegExp(`^${name}: `, 'gm')).length, 1);
});

test('in-process a body in chunks of one byte comes byte by byte', async () => {
  inProcess.fault('chunked-1-byte');
  const { url, init } = signed(inProcess, ASK['userCoupons.get']());
  const { body } = await inProcess.fetch(url, init);
  let count = 0;
  for await (const chunk of body) {
    assert.equal(chunk.length, 1);
    count += 1;
  }
  assert.ok(count > 1000);
});

test('faults wait in a queue, for as many responses and the operation they have', async () => {
  const sandbox = inProcess;
  const statusOf = async (operation) =>
    (await ask(sandbox, ASK[operation](operation === 'userCoupons.use' ? sandbox.coupons.create() : undefined))).status;
  sandbox.fault('service-unavailable', { operation: 'userCoupons.use', times: 2 });
  sandbox.fault('bad-gateway');
  const statuses = [];
  for (const operation of [
    'userCoupons.get',
    'userCoupons.get',
    'userCoupons.use',
    'userCoupons.get',
    'userCoupons.use',
    'userCoupons.use',
  ])
    statuses.push(await statusOf(operation));
  assert.deepEqual(statuses, [502, 200, 503, 200, 503, 200]);
  sandbox.fault('bad-gateway', { times: Infinity });
  for (let count = 0; count < 3; count += 1) assert.equal(await statusOf('userCoupons.get'), 502);
  sandbox.clearFaults();
  assert.equal(await statusOf('userCoupons.get'), 200);
});

test('a delay and a Retry-After are as long as they are set', async () => {
  const request = ASK['userCoupons.get']();
  for (const how of [{}, { headers: { 'Sandbox-Fault': 'delay; ms=120' } }]) {
    if (!how.headers) inProcess.fault('delay', { ms: 120 });
    const start = performance.now();
    await done(inProcess, request, how);
    assert.ok(performance.now() - start >= 115);
  }
  inProcess.fault('retry-after', { ms: 2500 });
  assert.equal((await ask(inProcess, request)).headers.get('retry-after'), '3');
});

test('what is no fault is refused, in code and by a header', async () => {
  for (const [given, message] of [
    [['drop'], /no fault "drop"; it has body-altered, /],
    [['toString'], /no fault "toString"/],
    [['delay', { time: 2 }], /no option "time"; it has times, operation, ms/],
    [['delay', { times: 0 }], /times must be/],
    [['delay', { ms: -1 }], /ms must be/],
    [['delay', { operation: 'use' }], /no operation "use"; it has .*userCoupons\.use, /],
  ])
    assert.throws(() => inProcess.fault(...given), message);
  for (const name of ['drop', '', 'constructor', 'delay; ms=x']) {
    const { status, json } = await ask(inProcess, ASK['userCoupons.get'](), { headers: { 'Sandbox-Fault': name } });
    assert.deepEqual([status, json.message], [400, `the sandbox has no fault "${name}"`]);
  }
});

test('after a rotation the new key signs for everyone, and the configuration has both', async () => {
  const sandbox = await createSandbox();
  const [old] = Object.keys(sandbox.config.wechatpayKeys);
  const next = await sandbox.rotateKey();
  assert.deepEqual(Object.keys(sandbox.config.wechatpayKeys), [old, next]);
  const { url, init } = signed(sandbox, ASK['userCoupons.get'](), { headers: { 'Wechatpay-Serial': old } });
  const { headers, held } = await answerOf(sandbox, await sandbox.fetch(url, init));
  assert.deepEqual([headers.get('wechatpay-serial'), held], [next, true]);
  assert.equal(new URL(url).origin, HOST);
});
