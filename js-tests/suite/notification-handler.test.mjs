// The handler of notifications responds as WeChat Pay needs it: 204 once the event was processed, and else what makes it send the notification again; and
// it says nothing about why. Requests are those of the Web, and what frameworks of Node.js have.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { API_V3_KEY, envelope, notification, receiver } from './notification.mjs';
import { VIEWS, spellingsOf } from './views.mjs';
import { NOW, client, refusal, rsa } from './wechatpay.mjs';

const URL = 'https://merchant.example/notifications';
const post = ({ headers, body }) => new Request(URL, { method: 'POST', headers, body });
const SAID = JSON.stringify({ code: 'FAIL', message: 'The notification was not processed.' });
const UNVERIFIED = [401, SAID];
const UNPROCESSED = [500, SAID];

/** A handler, what its functions were given, and `respond`, which gives status and body. */
function handler({ wechatpay = receiver(), onEvent = () => {}, ...options } = {}) {
  const [events, errors] = [[], []];
  const handle = wechatpay.notifications.handler({
    onEvent(event) {
      events.push(event);
      return onEvent(event);
    },
    onError: (error) => errors.push(error),
    ...options,
  });
  const respond = async (request) => {
    const response = await handle(request);
    assert.ok(response instanceof Response);
    return [response.status, await response.text()];
  };
  return { handle, respond, events, errors };
}

const event = { brand_id: '120344', coupon_code: 'Code_secret', openid: 'oSecret', stock_id: '1', product_coupon_id: '2' };
const genuine = () => notification(envelope(undefined, event));
const PROBE = `WECHATPAY/SIGNTEST/${'A'.repeat(300)}`;
const withHeaders = (changes) => {
  const given = genuine();
  return { ...given, headers: { ...given.headers, ...changes } };
};

describe('the handler of notifications', () => {
  it('gives the event, and responds 204 without a body', async () => {
    const { respond, events, errors } = handler();
    const given = notification();
    assert.deepEqual(await respond(post(given)), [204, '']);
    assert.deepEqual(events, [receiver().notifications.open(given.headers, given.body)]);
    assert.deepEqual(errors, []);
  });

  it('responds only once the event was processed', async () => {
    let finish;
    const { handle, events } = handler({
      onEvent: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    let response;
    const responding = handle(post(genuine())).then((given) => {
      response = given;
    });
    while (events.length === 0) await new Promise(setImmediate);
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    assert.equal(response, undefined);
    finish();
    await responding;
    assert.equal(response.status, 204);
  });

  it('responds 401 to what may not come from WeChat Pay, probes too, and does not say why', async () => {
    const cases = {
      SIGNATURE_PROBE: withHeaders({ 'Wechatpay-Signature': PROBE }),
      SIGNATURE_MISMATCH: notification(envelope(undefined, event), { key: rsa().privateKey }),
      SERIAL_UNKNOWN: withHeaders({ 'Wechatpay-Serial': 'PUB_KEY_ID_7' }),
      HEADER_MISSING: { headers: {}, body: genuine().body },
      TIMESTAMP_OUT_OF_WINDOW: notification(envelope(undefined, event), { timestamp: String(NOW - 301) }),
      SIGNATURE_MALFORMED: withHeaders({ 'Wechatpay-Signature': 'c2hvcnQ=' }),
    };
    for (const [code, given] of Object.entries(cases)) {
      const { respond, events, errors } = handler();
      assert.deepEqual(await respond(post(given)), UNVERIFIED, code);
      assert.deepEqual([events, errors.map((error) => error.code)], [[], [code]]);
    }
  });

  it('responds 500 to what is genuine and cannot be read, so that it comes again', async () => {
    const { brand_id, ...others } = event;
    const cases = {
      DECRYPTION_FAILED: notification(envelope(undefined, event, { sealed: { key: 'k'.repeat(32) } })),
      ENTITY_INVALID: notification(envelope(undefined, { ...others, coupon_code: undefined })),
      BODY_NOT_JSON: notification('{'),
    };
    for (const [code, given] of Object.entries(cases)) {
      const { respond, events, errors } = handler();
      assert.deepEqual(await respond(post(given)), UNPROCESSED, code);
      assert.deepEqual([events, errors.map((error) => error.code)], [[], [code]]);
    }
    const { respond, errors } = handler({ wechatpay: client() });
    assert.deepEqual(await respond(post(genuine())), UNPROCESSED);
    assert.deepEqual([errors[0].code, errors[0].at], ['CONFIG_INVALID', 'apiV3Key']);
  });

  it('responds 500 when the event could not be processed, whatever was thrown', async () => {
    const ofCall = refusal(() => receiver().notifications.open({}, genuine().body));
    assert.equal(ofCall.name, 'VerificationError'); // of a call in onEvent, not of the notification
    for (const thrown of [new Error('the database is away'), ofCall, 'text', undefined, null]) {
      for (const onEvent of [
        () => {
          throw thrown;
        },
        () => Promise.reject(thrown),
      ]) {
        const { respond, events, errors } = handler({ onEvent });
        assert.deepEqual(await respond(post(genuine())), UNPROCESSED);
        assert.deepEqual([events.length, errors.length], [1, 1]);
        if (thrown) assert.equal(errors[0], thrown);
      }
    }
  });

  it('responds 405 to another method, and reads nothing', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'post', undefined]) {
      const { handle, events, errors } = handler();
      const response = await handle({
        method,
        headers: {},
        get body() {
          return assert.fail('the body was read');
        },
      });
      assert.deepEqual([response.status, response.headers.get('Allow'), await response.text()], [405, 'POST', SAID]);
      assert.deepEqual([events, errors], [[], []]);
    }
  });

  it('says in JSON that it failed', async () => {
    const { handle } = handler();
    for (const request of [post({ headers: {}, body: '{}' }), new Request(URL)]) {
      const response = await handle(request);
      assert.equal(response.headers.get('Content-Type'), 'application/json');
    }
  });

  it('says nothing of the notification, and neither does the error', async () => {
    const marked = [event.coupon_code, event.openid, API_V3_KEY].flatMap(spellingsOf);
    const altered = genuine();
    altered.body[9] ^= 1;
    for (const given of [
      altered,
      withHeaders({ 'Wechatpay-Signature': PROBE }),
      notification(envelope(undefined, { ...event, stock_id: 7 })),
    ]) {
      const { respond, errors } = handler();
      const [, text] = await respond(post(given));
      for (const view of [text, ...Object.values(VIEWS).map((view) => view(errors[0]))]) {
        for (const one of marked) assert.ok(!view.includes(one), view);
        assert.doesNotMatch(view, /[0-9A-Za-z+/]{64}/);
      }
    }
  });
});

describe('a body that is too long', () => {
  const long = (bytes) => ({ ...genuine(), body: Buffer.concat([genuine().body, Buffer.alloc(bytes, ' ')]) });

  it('is refused with 413, at the limit and in every shape', async () => {
    const given = genuine();
    const { length } = given.body;
    const shapes = {
      'a Request': (body) => post({ ...given, body }),
      bytes: (body) => ({ method: 'POST', headers: given.headers, body }),
      'a string': (body) => ({ method: 'POST', headers: given.headers, body: Buffer.from(body).toString() }),
      'a stream': (body) => ({ method: 'POST', headers: given.headers, body: Readable.from([body.subarray(0, 5), body.subarray(5)]) }),
    };
    for (const [shape, shaped] of Object.entries(shapes)) {
      const enough = handler({ maxBytes: length });
      assert.deepEqual(await enough.respond(shaped(given.body)), [204, ''], shape);
      const less = handler({ maxBytes: length - 1 });
      assert.deepEqual(await less.respond(shaped(given.body)), [413, SAID], shape);
      assert.deepEqual([less.events, less.errors.map(({ code }) => code)], [[], ['REQUEST_INVALID']], shape);
      assert.match(less.errors[0].message, /longer than maxBytes/);
      assert.doesNotMatch(less.errors[0].message, /This call/); // there was none
    }
  });

  it('is read no further than that', async () => {
    let chunks = 0;
    async function* long() {
      for (; chunks < 100; chunks += 1) yield new Uint8Array(1000);
    }
    const { respond } = handler({ maxBytes: 3500 });
    assert.equal((await respond({ method: 'POST', headers: {}, body: long() }))[0], 413);
    assert.equal(chunks, 3); // and the fourth was not left
  });

  it('may have 2 MiB where nothing else is said', async () => {
    for (const [bytes, status] of [
      [2_097_152, 401], // read, and not what was signed
      [2_097_153, 413],
    ]) {
      const { length } = genuine().body;
      assert.equal((await handler().respond(post(long(bytes - length))))[0], status);
    }
  });
});

describe('what a handler is given', () => {
  it('may be a request of node:http, whose body nobody has read', async (t) => {
    const { handle, events } = handler();
    const server = createServer(async (request, response) => {
      const { status } = await handle(request);
      response.writeHead(status).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => server.close());
    const { status } = await fetch(`http://127.0.0.1:${server.address().port}/`, { method: 'POST', ...genuine() });
    assert.deepEqual([status, events.length], [204, 1]);
  });

  it('may be text in pieces that end within a character', async () => {
    const { headers, body } = notification(envelope(undefined, { ...event, attach: '券🎫' }));
    const text = Buffer.from(body).toString();
    for (const parts of [[text], [...body].map((byte) => Uint8Array.of(byte))]) {
      const { respond } = handler();
      assert.deepEqual(await respond({ method: 'POST', headers, body: Readable.from(parts) }), [204, '']);
    }
  });

  it('is refused with where the raw body is, when that was parsed', async () => {
    const { headers, body } = genuine();
    const parsed = JSON.parse(Buffer.from(body));
    for (const given of [parsed, undefined, 7]) {
      const { respond, errors } = handler();
      assert.deepEqual(await respond({ method: 'POST', headers, body: given }), UNPROCESSED);
      assert.equal(errors[0].code, 'REQUEST_INVALID');
      assert.match(errors[0].message, /raw/);
    }
  });

  it('is refused when the stream breaks, or was read by somebody', async () => {
    async function* broken() {
      yield new Uint8Array(4);
      throw new Error('the connection broke');
    }
    const read = post(genuine());
    await read.text();
    for (const request of [{ method: 'POST', headers: {}, body: broken() }, read]) {
      const { respond, events, errors } = handler();
      assert.deepEqual(await respond(request), UNPROCESSED);
      assert.deepEqual([events.length, errors.length], [0, 1]);
    }
  });

  it('is refused as unverified without a body', async () => {
    const { respond, errors } = handler();
    assert.deepEqual(await respond(new Request(URL, { method: 'POST' })), UNVERIFIED);
    assert.equal(errors[0].code, 'HEADER_MISSING');
  });
});

describe('the options of a handler', () => {
  it('are refused where they are wrong', () => {
    const { notifications } = receiver();
    const onEvent = () => {};
    const wrong = [
      ['options', undefined],
      ['options', {}],
      ['options', { onEvent: 'log' }],
      ['options', { onEvent, onError: null }],
      ['options', { onEvent, maxBytes: 0 }],
      ['options', { onEvent, maxBytes: 1.5 }],
      ['options', { onEvent, maxBytes: 8_388_609 }],
      ['options', { onEvent, maxBytes: '9' }],
      ['options', { onEvent, onEror: () => {} }],
    ];
    for (const [at, options] of wrong) {
      const error = refusal(() => notifications.handler(options));
      assert.deepEqual([error.code, error.at], ['CONFIG_INVALID', at]);
    }
    for (const maxBytes of [1, 8_388_608, undefined]) notifications.handler({ onEvent, onError: undefined, maxBytes });
  });

  it('may fail themselves: the response is the same, and onError is waited for', async () => {
    let waited = false;
    const failing = [
      () => {
        throw new Error('of onError');
      },
      async () => {
        await new Promise(setImmediate);
        waited = true;
        throw new Error('of onError');
      },
    ];
    for (const onError of failing) assert.deepEqual(await handler({ onError }).respond(post({ headers: {}, body: '' })), UNVERIFIED);
    assert.ok(waited);
  });

  it('may leave out onError', async () => {
    const { respond } = handler({ onError: undefined });
    assert.deepEqual(await respond(post({ headers: {}, body: '' })), UNVERIFIED);
  });
});
