// `attempts` of errors and of responses: how many times the request was handed to fetch, on every class of error, over all tries of a
// call; and `connected` and the code in the message of what got no response.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import { FAST, error as answeredWith, lost, refused, start, used } from './retrying.mjs';
import { accept, busifavorReturn, client, couponEntity, refusal, rejection, signedResponse, unsignedResponse, use } from './wechatpay.mjs';

const told = ({ name, code, attempts }) => [name, code, attempts];
const toldBy = async (steps, changes) => told(await rejection(start(steps, changes).client.userCoupons.use(use())));

test('a response has the number of attempts, and one that accept took has 1', async () => {
  for (const [steps, attempts] of [
    [[used()], 1],
    [[lost(), used()], 2],
    [[refused(), answeredWith(503), used()], 3],
  ]) {
    assert.equal((await start(steps).client.userCoupons.use.withResponse(use())).attempts, attempts);
  }
  const { userCoupons } = client();
  const prepared = [userCoupons.use.prepare(use()), await userCoupons.use.prepareAsync(use())];
  for (const one of prepared) assert.equal(accept(one, signedResponse(couponEntity())).attempts, 1);
});

test('every class of error has its attempts, and messages name them from two on', async () => {
  const forged = { ...signedResponse(couponEntity()), body: signedResponse('{}').body };
  const table = [
    [
      [lost(), lost(), lost()],
      ['TransportError', 'TRANSPORT_FAILED', 3],
    ],
    [
      [lost(), forged],
      ['VerificationError', 'SIGNATURE_MISMATCH', 2],
    ],
    [
      [refused(), signedResponse('{')],
      ['ResponseError', 'BODY_NOT_JSON', 2],
    ],
    [
      [answeredWith(500), answeredWith(429), answeredWith(403)],
      ['ApiError', 'API_ERROR', 3],
    ],
    [
      [lost(), () => 'no response'],
      ['ConfigError', 'CONFIG_INVALID', 2],
    ],
    [[answeredWith(403)], ['ApiError', 'API_ERROR', 1]],
    [
      [lost(), { ...used(), headers: [1] }],
      ['RequestError', 'REQUEST_INVALID', 2],
    ],
  ];
  for (const [steps, wanted] of table) {
    const error = await rejection(start(steps).client.userCoupons.use(use()));
    assert.deepEqual(told(error), wanted);
    assert.equal(/It was tried (\d) times\./.exec(error.message)?.[1], wanted[2] > 1 ? String(wanted[2]) : undefined);
    assert.equal(JSON.parse(JSON.stringify(error)).attempts, wanted[2]);
  }
});

test('an error before anything was sent has 0, one between tries those before it', async () => {
  assert.equal(refusal(() => client({ mchid: 'x' })).attempts, 0);
  assert.equal(refusal(() => client().userCoupons.use.prepare({})).attempts, 0);
  assert.equal((await rejection(client().userCoupons.use.prepareAsync({}))).attempts, 0);
  assert.equal((await rejection(client().userCoupons.use({}))).attempts, 0);
  assert.equal((await rejection(client().userCoupons.use(use(), { retry: 7 }))).attempts, 0);
  assert.equal((await rejection(client().certificates.download())).attempts, 0);
  assert.equal(refusal(() => client().notifications.open({}, new Uint8Array())).attempts, 0, 'there is no request');
  const failing = (after) => () => {
    if (after-- === 0) throw new Error('KMS');
    return new Uint8Array(256);
  };
  for (const after of [0, 1, 2]) {
    const error = await rejection(start([lost(), lost(), lost()], { signer: failing(after) }).client.userCoupons.use(use()));
    assert.deepEqual([...told(error), error.connected], ['TransportError', 'TRANSPORT_FAILED', after, after > 0]);
  }
  assert.deepEqual(told(refusal(() => accept(client().userCoupons.use.prepare(use()), unsignedResponse(400)))), [
    'ApiError',
    'UNRECOGNIZED_RESPONSE',
    1,
  ]);
});

test('what fails after a download of certificates has the attempts of the download', async () => {
  const sandbox = await createSandbox({ certificate: true });
  const own = new WechatPay({ ...sandbox.config, apiV3Key: 'k'.repeat(32), retry: FAST });
  sandbox.fault('drop-after');
  assert.deepEqual(told(await rejection(own.certificates.download())), ['ResponseError', 'DECRYPTION_FAILED', 2]);
});

test('one try is 1, of an operation that is never repeated and with retry off', async () => {
  assert.equal((await rejection(start([lost()]).client.busifavor.return(busifavorReturn()))).attempts, 1);
  assert.deepEqual(await toldBy([lost()], { retry: false }), ['TransportError', 'TRANSPORT_FAILED', 1]);
});

const coded = (code, syscall) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('reason'), { code, syscall }) });
const numbered = Object.assign(new Error('Request was cancelled.'), { code: 0 });
const THROWN = [
  [coded('ECONNREFUSED', 'connect'), false, 'ECONNREFUSED'],
  [coded('UND_ERR_CONNECT_TIMEOUT'), false, 'UND_ERR_CONNECT_TIMEOUT'],
  [Object.assign(new Error('Unable to connect'), { code: 'ConnectionRefused' }), false, 'ConnectionRefused'],
  [coded('ECONNRESET', 'read'), true, 'ECONNRESET'],
  [coded('ECONNREFUSED', 'read'), true, 'ECONNREFUSED'],
  [coded('EPIPE', 'write'), true, 'EPIPE'],
  ...['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'HPE_INVALID_CONSTANT'].map((code) => [
    coded(code),
    true,
    code,
  ]),
  [coded('ECONNRESET', 'connect'), false, 'ECONNRESET'],
  [coded('EHOSTUNREACH'), undefined, 'EHOSTUNREACH'],
  [new TypeError('Failed to fetch'), undefined, undefined],
  [coded('oh-394z-6CGkNoJrsDLTTUKiAnp4'), undefined, undefined],
  [coded('A'.repeat(65)), undefined, undefined],
  [Object.assign(numbered, { cause: coded('ECONNRESET', 'read') }), true, 'ECONNRESET'],
  [new AggregateError([coded('ECONNREFUSED', 'connect'), coded('ENETUNREACH', 'connect')]), false, 'ECONNREFUSED'],
];

test('19 of 19 errors of HTTP libraries have connected, and their code in the message', async () => {
  for (const [thrown, connected, named] of THROWN) {
    const error = await rejection(
      client({
        fetch: async () => {
          throw thrown;
        },
      }).userCoupons.use(use()),
    );
    const what = `${thrown.message}: ${error.message}`;
    assert.deepEqual([error.code, error.connected], ['TRANSPORT_FAILED', connected], what);
    assert.equal(/The HTTP library says (\w+)\./.exec(error.message)?.[1], named, what);
    const wording = {
      true: /^No response arrived: the connection was open, and broke\./,
      false: /^The connection could not be opened\./,
      undefined: /^No response arrived\./,
    };
    assert.match(error.message, wording[connected], what);
  }
  assert.equal(THROWN.length, 19);
});

test('over real sockets: a server that hangs up, is silent, or stops in the body', async (t) => {
  const listen = async (answer) => {
    const server = createServer((socket) => socket.on('error', () => {}).once('data', () => answer(socket)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => server.close());
    return `http://127.0.0.1:${server.address().port}`;
  };
  const sockets = [];
  t.after(() => sockets.forEach((socket) => socket.destroy()));
  const table = [
    [(socket) => socket.end(), 'TRANSPORT_FAILED', true],
    [(socket) => sockets.push(socket), 'TIMEOUT', undefined],
    [(socket) => sockets.push(socket) && socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{'), 'TIMEOUT', true],
  ];
  for (const [answer, code, connected] of table) {
    const own = client({ baseUrl: await listen(answer), fetch: undefined, signer: 'wasm', retry: { times: 0, attemptTimeout: 1000 } });
    const error = await rejection(own.userCoupons.use(use()));
    assert.deepEqual([error.code, error.outcome, error.connected, error.attempts], [code, 'unknown', connected, 1]);
  }
});

test('a signal that was aborted for no reason given still has a cause', async () => {
  const signal = { aborted: true, reason: undefined, addEventListener() {}, removeEventListener() {} };
  const error = await rejection(client({ retry: FAST }).userCoupons.use(use(), { signal }));
  assert.deepEqual([error.code, error.cause.name, error.attempts, error.connected], ['ABORTED', 'AbortError', 0, false]);
});
