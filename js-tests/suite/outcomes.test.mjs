// The outcome of a call that got no response: "not-sent" only where the connection was never opened, "unknown" wherever the
// request may have arrived, over real sockets and with the errors that hosts throw.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { client, rejection, use } from './wechatpay.mjs';
import { faultNames } from 'wechatpay-coupon/sandbox';
import { standIn, useOf } from './stand-in.mjs';

async function socketServer(t, onRequest) {
  const server = createServer((socket) => socket.on('error', () => {}).once('data', (data) => onRequest(socket, data)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

const callTo = (baseUrl, fetch) => rejection(client({ baseUrl, fetch }).userCoupons.use(use()));
const verdict = ({ name, code, outcome }) => ({ name, code, outcome });
const unknown = { name: 'TransportError', code: 'TRANSPORT_FAILED', outcome: 'unknown' };
const notSent = { ...unknown, outcome: 'not-sent' };

test('a connection that is refused sent nothing', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  const error = await callTo(`http://127.0.0.1:${port}`);
  assert.deepEqual(verdict(error), notSent);
  assert.equal(error.cause.cause.code, 'ECONNREFUSED');
  assert.match(error.message, /could not be opened.*This call sent nothing\.$/);
});

test('a port that fetch never connects to sent nothing', async () => {
  assert.deepEqual(verdict(await callTo('http://127.0.0.1:1')), notSent);
});

test('a socket closed after the request was read leaves the outcome unknown', async (t) => {
  let received = 0;
  const baseUrl = await socketServer(t, (socket, data) => {
    received += data.length;
    socket.destroy();
  });
  const error = await callTo(baseUrl);
  assert.deepEqual(verdict(error), unknown);
  assert.ok(received > 500);
  assert.match(error.message, /No response arrived.*send the identical request again/);
});

const CUT = {
  'after half a status line': 'HTTP/1.1 20',
  'after the headers': 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n',
  'in the middle of the body': 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"coupon_code":',
  'with what is no HTTP': 'SSH-2.0-OpenSSH_9.6\r\n\r\n',
};

test('a response that breaks off anywhere leaves the outcome unknown', async (t) => {
  for (const [where, text] of Object.entries(CUT)) {
    const baseUrl = await socketServer(t, (socket) => socket.end(text));
    const error = await callTo(baseUrl);
    assert.deepEqual(verdict(error), unknown, where);
    const begun = where.endsWith('headers') || where.endsWith('body');
    assert.match(error.message, begun ? /^The response broke off/ : /^No response arrived/, where);
  }
});

test('the coupon is used although the response was lost, as a repeat shows', async (t) => {
  const { sandbox, client: wechatpay } = standIn(t);
  const params = useOf('Code_123456', 'MCHUSE_dropped');
  for (const [fault, state] of [
    ['drop-before', 'EFFECTIVE'],
    ['drop-after', 'USED'],
  ]) {
    sandbox.fault(fault);
    assert.deepEqual(verdict(await rejection(wechatpay.userCoupons.use(params))), unknown);
    assert.equal(sandbox.coupons.state('Code_123456'), state);
  }
  assert.equal((await wechatpay.userCoupons.use(params)).coupon_state, 'USED');
});

test('every fault of the stand-in has the right code and outcome', async (t) => {
  const { sandbox, client: wechatpay } = standIn(t);
  const expected = {
    'body-altered': ['SIGNATURE_MISMATCH', 'unknown'],
    'wrong-key': ['SIGNATURE_MISMATCH', 'unknown'],
    'unknown-serial': ['SERIAL_UNKNOWN', 'unknown'],
    'signature-missing': ['HEADER_MISSING', 'unknown'],
    'probe-signature': ['SIGNATURE_PROBE', 'unknown'],
    'stale-timestamp': ['TIMESTAMP_OUT_OF_WINDOW', 'unknown'],
    'future-timestamp': ['TIMESTAMP_OUT_OF_WINDOW', 'unknown'],
    'drop-before': ['TRANSPORT_FAILED', 'unknown'],
    'drop-after': ['TRANSPORT_FAILED', 'unknown'],
    'html-gateway': ['UNRECOGNIZED_RESPONSE', 'unknown'],
    'empty-404': ['UNRECOGNIZED_RESPONSE', 'unknown'],
    'accepted-202': ['API_ERROR', 'unknown'],
    'too-many-requests': ['API_ERROR', 'rejected'],
    'service-unavailable': ['API_ERROR', 'unknown'],
    'system-error-before': ['API_ERROR', 'unknown'],
    'system-error-after': ['API_ERROR', 'unknown'],
    'headers-duplicated': ['HEADER_INVALID', 'unknown'],
    'bad-gateway': ['API_ERROR', 'unknown'],
    'retry-after': ['API_ERROR', 'rejected'],
    // Whoever has connected has been reached: over HTTP this is a connection that ends.
    unreachable: ['TRANSPORT_FAILED', 'unknown'],
    // From here on this client knows no key that signs.
    'key-rotation': ['SERIAL_UNKNOWN', 'unknown'],
  };
  const harmless = ['chunked-1-byte', 'delay', 'gzip', 'request-id-missing'];
  assert.deepEqual([...Object.keys(expected), ...harmless].sort(), [...faultNames].sort());
  const params = useOf('Code_123457', 'MCHUSE_faults');
  for (const [fault, verdict] of Object.entries(expected)) {
    sandbox.fault(fault);
    const { code, outcome } = await rejection(wechatpay.userCoupons.use(params));
    assert.deepEqual([code, outcome], verdict, fault);
  }
  const { client: later } = standIn(t);
  for (const fault of harmless) {
    sandbox.fault(fault);
    assert.equal((await later.userCoupons.use(params)).coupon_state, 'USED', fault);
  }
});

const failed = (cause) => Object.assign(new TypeError('fetch failed'), { cause });
const coded = (code, more) => Object.assign(new Error(code), { code, ...more });
/** A server's certificate that was refused. */
const CERTIFICATE = [
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
];
const THROWN = [
  ...['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_PRX_TLS', ...CERTIFICATE].map((code) => [
    failed(coded(code)),
    'not-sent',
  ]),
  [failed(coded('ENODATA', { syscall: 'getaddrinfo' })), 'not-sent'],
  [coded('ENOTFOUND'), 'not-sent'], // not wrapped, as some clients throw it
  [coded('ConnectionRefused'), 'not-sent'],
  ...['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].map((code) => [failed(coded(code, { syscall: 'connect' })), 'not-sent']),
  // An open connection gets these too, when its route goes away.
  ...['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].map((code) => [failed(coded(code, { syscall: 'read' })), 'unknown']),
  [failed(coded('EHOSTUNREACH')), 'unknown'],
  [Object.assign(failed(coded('ECONNREFUSED')), { code: 'ECONNRESET' }), 'unknown'], // the outer reason is the later one
  [failed(new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH', { syscall: 'connect' })])), 'not-sent'],
  [failed(new AggregateError([])), 'unknown'],
  [failed(new Error('bad port')), 'not-sent'],
  [new TypeError('Fetch failed: Requests to port 1 are blocked'), 'not-sent'],
  [failed(Object.assign(new Error('client error (Connect)'), { code: 'ECONNRESET' })), 'unknown'], // another one's words
  [coded('ETIMEDOUT', { syscall: 'connect' }), 'not-sent'],
  [failed(new AggregateError([coded('ECONNREFUSED'), coded('ECONNRESET')])), 'unknown'],
  [coded('ETIMEDOUT', { syscall: 'read' }), 'unknown'],
  ...['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ABORT_ERR'].map((code) => [
    failed(coded(code)),
    'unknown',
  ]),
  [new DOMException('aborted', 'AbortError'), 'unknown'],
  [new DOMException('timeout', 'TimeoutError'), 'unknown'],
  [new TypeError('Failed to fetch'), 'unknown'], // says nothing
  // Deno says it in words, with the URL in them.
  [
    failed(new Error('error sending request for url (https://host/v3/a): client error (Connect): tcp connect error: Connection refused')),
    'not-sent',
  ],
  [failed(new Error('error sending request for url (https://host/v3/a): client error (SendRequest): connection closed')), 'unknown'],
  [failed(new Error('connection lost: client error (Connect): ')), 'unknown'],
  ...['text', undefined, null, 7, {}, Symbol('why'), Object.create(null)].map((value) => [value, 'unknown']),
];

test('51 of 51 things that a fetch throws have the right outcome and are the cause', async () => {
  for (const [thrown, outcome] of THROWN) {
    const error = await rejection(
      client({
        fetch: async () => {
          throw thrown;
        },
      }).userCoupons.use(use()),
    );
    assert.deepEqual(verdict(error), { ...unknown, outcome });
    assert.equal(error.cause, thrown);
    assert.equal(typeof JSON.stringify(error), 'string');
  }
  assert.equal(THROWN.length, 51);
});

test('a reason is looked for in the error and four causes below it, no further', async () => {
  const below = (depth) => (depth === 0 ? coded('ECONNREFUSED') : failed(below(depth - 1)));
  const outcomes = await Promise.all(
    [0, 1, 2, 3, 4, 5, 6].map((depth) =>
      callTo(undefined, async () => {
        throw below(depth);
      }),
    ),
  );
  assert.deepEqual(
    outcomes.map(({ outcome }) => outcome),
    [...Array(5).fill('not-sent'), 'unknown', 'unknown'],
  );
});

test('a cause that refers to itself ends the search', async () => {
  const loop = new Error('loop');
  loop.cause = loop;
  assert.equal(
    (
      await rejection(
        client({
          fetch: () => {
            throw loop;
          },
        }).userCoupons.use(use()),
      )
    ).outcome,
    'unknown',
  );
});

test('an error that cannot be read leaves the outcome unknown', async () => {
  const unreadable = Object.defineProperty({}, 'code', { get: () => assert.fail('read') });
  assert.deepEqual(verdict(await callTo(undefined, async () => Promise.reject(unreadable))), unknown);
});

test('once fetch has given a response no failure is not-sent', async () => {
  const broken = coded('ECONNREFUSED', { syscall: 'connect' });
  const answers = [
    { status: 200, headers: {}, arrayBuffer: () => Promise.reject(broken) },
    {
      status: 200,
      get headers() {
        throw broken;
      },
      arrayBuffer: async () => new ArrayBuffer(0),
    },
  ];
  for (const answer of answers) assert.deepEqual(verdict(await callTo(undefined, async () => answer)), unknown);
});
