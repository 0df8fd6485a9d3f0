// What an observer is told of calls: which events, in which order, with what in them; and that it changes no call, whatever it does.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { WechatPay, WechatPayBrand } from 'wechatpay-coupon';
import { createSandbox, faultNames } from 'wechatpay-coupon/sandbox';
import { SECRET_BODY, SECRET_OPENID } from './errors-of-every-code.mjs';
import { error, lost, never, recordPauses, refused, start, used } from './retrying.mjs';
import { spellingsOf } from './views.mjs';
import {
  NOW,
  SERIAL_NO,
  client,
  couponEntity,
  merchant,
  pkcs8,
  refusal,
  rejection,
  signedResponse,
  unsignedResponse,
  use,
} from './wechatpay.mjs';

const HOST = 'api.mch.weixin.qq.com';
const BACKUP = 'api2.mch.weixin.qq.com';
const PATH = '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use';
const REQUEST_ID = '08F78BB5AF0610D302189DA5BE0C20E4B8-0';

/** A client whose requests go through `steps`, each 250 ms of its clock long, and what its observer is told. */
function observed(steps, changes) {
  const events = [];
  let milliseconds = NOW * 1000;
  const later = (step) => async (url, init) => {
    milliseconds += 250;
    if (typeof step === 'function') return step(url, init);
    if (step instanceof Error) throw step;
    return { status: step.status, headers: step.headers, arrayBuffer: async () => step.body };
  };
  const started = start(steps.map(later), { now: () => milliseconds, observe: (event) => events.push(event), ...changes });
  return { ...started, events };
}

/** Type, try, host and outcome of each event. */
const outline = (events) =>
  events.map(({ type, attempt, host, outcome, code }) =>
    [type, attempt, host, outcome, code].filter((part) => part !== undefined).join(' '),
  );

describe('the events of a call', () => {
  it('are a request and a response where it succeeds', async () => {
    const { client, events } = observed([used()]);
    await client.userCoupons.use(use());
    const [{ call }] = events;
    const shared = { call, operation: 'userCoupons.use', method: 'POST', path: PATH, attempt: 1, host: HOST };
    assert.deepEqual(events, [
      { type: 'request', ...shared },
      {
        type: 'response',
        ...shared,
        milliseconds: 250,
        status: 200,
        requestId: REQUEST_ID,
        outcome: 'succeeded',
        code: undefined,
        apiCode: undefined,
      },
    ]);
    assert.ok(Number.isSafeInteger(call) && call > 0);
  });

  it('are those of every try, with the change of host and the pauses', async (t) => {
    const pauses = recordPauses(t);
    const steps = [refused(), error(429, 'FREQUENCY_LIMITED', { 'Retry-After': '2' }), used()];
    const { client, events } = observed(steps, { retry: { delay: 100 } });
    await client.userCoupons.use(use());
    assert.deepEqual(outline(events), [
      `request 1 ${HOST}`,
      `retry 1 ${HOST} not-sent TRANSPORT_FAILED`,
      `host 2 ${BACKUP}`,
      `request 2 ${BACKUP}`,
      `response 2 ${BACKUP} rejected API_ERROR`,
      `retry 2 ${BACKUP} rejected API_ERROR`,
      `request 3 ${BACKUP}`,
      `response 3 ${BACKUP} succeeded`,
    ]);
    const [, lostTry, host, , limited, again] = events;
    assert.equal(host.from, HOST);
    assert.deepEqual([lostTry.wait, again.wait], pauses);
    assert.ok(lostTry.wait > 0 && again.wait === 2000);
    assert.equal(lostTry.status, undefined);
    for (const { milliseconds } of [lostTry, limited, again, events.at(-1)]) assert.equal(milliseconds, 250);
    for (const { status, requestId, apiCode } of [limited, again])
      assert.deepEqual([status, requestId, apiCode], [429, 'unsigned-1', 'FREQUENCY_LIMITED']);
    assert.equal(new Set(events.map(({ call }) => call)).size, 1);
  });

  it('end with the error that the caller gets', async () => {
    const { client, events } = observed([lost(), error(500), lost()]);
    const { code, outcome, attempts } = await rejection(client.userCoupons.use(use()));
    const { type, ...last } = events.at(-1);
    assert.deepEqual([type, last.code, last.outcome, last.attempt], ['error', code, outcome, attempts]);
    assert.deepEqual([last.milliseconds, last.status, last.requestId], [750, undefined, undefined]);
    assert.deepEqual(outline(events).slice(-2), [`request 3 ${HOST}`, `error 3 ${HOST} unknown TRANSPORT_FAILED`]);
  });

  it('are an error alone where nothing is sent', async () => {
    const { client, events } = observed([]);
    await rejection(client.userCoupons.use(use({ stock_id: 7 })));
    await rejection(client.userCoupons.use(use(), { retries: 1 }));
    client.free();
    await rejection(client.userCoupons.use(use()));
    assert.deepEqual(outline(events), [
      'error 0 not-sent REQUEST_INVALID',
      'error 0 not-sent CONFIG_INVALID',
      'error 0 not-sent CLIENT_FREED',
    ]);
  });

  it('say why a response was not accepted', async () => {
    const altered = { ...used(), body: used().body.map((byte, index) => (index === 9 ? byte ^ 1 : byte)) };
    const { client, events } = observed([altered]);
    await rejection(client.userCoupons.use(use()));
    assert.deepEqual(outline(events), [
      `request 1 ${HOST}`,
      `response 1 ${HOST} unknown SIGNATURE_MISMATCH`,
      `error 1 ${HOST} unknown SIGNATURE_MISMATCH`,
    ]);
    assert.deepEqual([events[1].status, events[1].requestId, events[2].status], [200, REQUEST_ID, 200]);
  });

  it('have the code of an unsigned error only where it looks like one', async () => {
    for (const [said, apiCode] of [
      ['NOT_ENOUGH', 'NOT_ENOUGH'],
      [SECRET_OPENID, undefined],
      ['A\nB', undefined],
    ]) {
      const { client, events } = observed([error(403, said)]);
      await rejection(client.userCoupons.use(use()));
      assert.deepEqual([events[1].apiCode, events[2].apiCode, events[2].outcome], [apiCode, apiCode, 'rejected']);
    }
  });

  it('stop with the call, although fetch goes on', async () => {
    const controller = new AbortController();
    let respond;
    const { client, events } = observed([
      () => {
        setImmediate(() => controller.abort());
        return new Promise((resolve) => {
          respond = resolve;
        });
      },
    ]);
    await rejection(client.userCoupons.use(use(), { signal: controller.signal }));
    respond({ status: 200, headers: used().headers, arrayBuffer: async () => used().body });
    await new Promise(setImmediate);
    assert.deepEqual(outline(events), [`request 1 ${HOST}`, `error 1 ${HOST} unknown ABORTED`]);
  });

  it('tell calls at the same time apart, and each ends once', async () => {
    const events = [];
    const sandbox = await createSandbox();
    const own = new WechatPay({ ...sandbox.config, retry: { delay: 0 }, observe: (event) => events.push(event) });
    sandbox.fault('drop-after', { times: 2 });
    const codes = Array.from({ length: 8 }, () => sandbox.coupons.create());
    const calls = codes.map((coupon_code) => own.userCoupons.use(use({ coupon_code, out_request_no: `USE_${coupon_code}` })));
    await Promise.all([...calls, rejection(own.userCoupons.use(use({ coupon_code: 'Code_expired' })))]);
    const byCall = group(events);
    assert.equal(byCall.size, 9);
    for (const list of byCall.values()) {
      const ends = list.filter(({ type, outcome }) => type === 'error' || (type === 'response' && outcome === 'succeeded'));
      assert.deepEqual(ends, [list.at(-1)]);
      const requests = list.filter(({ type }) => type === 'request').map(({ attempt }) => attempt);
      assert.deepEqual(
        requests,
        requests.map((_, index) => index + 1),
      );
    }
    own.free();
  });

  it('are there for a query of resolve, for certificates, and for a brand', async () => {
    const events = [];
    const observe = (event) => events.push(event);
    const sandbox = await createSandbox({ certificate: true });
    const own = new WechatPay({ ...sandbox.config, observe });
    const brand = new WechatPayBrand({ ...sandbox.brandConfig, observe });
    await own.userCoupons.use.resolve(use());
    await own.certificates.download();
    const { brand_id, use_time, out_request_no, associated_order_info, ...ids } = use();
    await brand.userCoupons.get(ids);
    assert.deepEqual(
      events.filter(({ type }) => type === 'request').map(({ operation, method, path }) => `${operation} ${method} ${path}`),
      [
        'userCoupons.get GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}',
        'certificates.download GET /v3/certificates',
        'userCoupons.get GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}',
      ],
    );
    for (const made of [own, brand]) made.free();
  });

  it('come with the port of a host of one’s own, and without the path of a proxy', async () => {
    const { client, events } = observed([used()], { baseUrl: 'http://127.0.0.1:8080/wechatpay' });
    await client.userCoupons.use(use());
    assert.deepEqual(outline(events), ['request 1 127.0.0.1:8080', 'response 1 127.0.0.1:8080 succeeded']);
  });
});

const group = (events) => events.reduce((map, event) => map.set(event.call, [...(map.get(event.call) ?? []), event]), new Map());

describe('an observer', () => {
  for (const [what, fails] of Object.entries({
    throws() {
      throw new Error('of the observer');
    },
    async rejects() {
      throw new Error('of the observer');
    },
  })) {
    it(`that ${what} changes no call, and nobody is told`, async (t) => {
      const written = ['log', 'warn', 'error'].map((name) => t.mock.method(console, name, () => {}));
      const { client, sent } = observed([lost(), used()], { observe: fails });
      assert.equal((await client.userCoupons.use(use())).coupon_state, couponEntity().coupon_state);
      assert.equal((await rejection(client.userCoupons.use(use({ stock_id: 7 })))).code, 'REQUEST_INVALID');
      await new Promise(setImmediate);
      assert.equal(sent.length, 2);
      for (const { mock } of written) assert.equal(mock.callCount(), 0);
    });
  }

  it('that changes an event changes no other', async () => {
    const kept = [];
    const observe = (event) => {
      kept.push({ ...event });
      for (const name of Object.keys(event)) event[name] = 'changed';
    };
    const { client } = observed([lost(), used()], { observe });
    await client.userCoupons.use(use());
    assert.ok(kept.every((event) => event.operation === 'userCoupons.use'));
    assert.deepEqual(outline(kept).at(-1), `response 2 ${HOST} succeeded`);
  });

  it('is not waited for', async () => {
    const { client } = observed([used()], { observe: never });
    assert.equal((await client.userCoupons.use(use())).coupon_state, couponEntity().coupon_state);
  });

  it('must be a function', () => {
    for (const observe of [true, 'log', {}, null]) {
      const { code, at } = refusal(() => client({ observe }));
      assert.deepEqual([code, at], ['CONFIG_INVALID', 'observe']);
    }
    client({ observe: undefined }).free();
  });

  it('that is not there costs no event: the clock is read to sign and to verify only', async () => {
    const reads = async (observe) => {
      let count = 0;
      const now = () => {
        count += 1;
        return NOW * 1000;
      };
      const { client } = start([used()], { now, observe });
      await client.userCoupons.use(use());
      return count;
    };
    assert.equal(await reads(undefined), 2);
    assert.ok((await reads(() => {})) > 2);
  });
});

describe('an event has nothing secret', () => {
  const NAMES = ['type', 'call', 'operation', 'method', 'path', 'attempt', 'host', 'milliseconds', 'status', 'requestId', 'outcome'].concat(
    ...['code', 'apiCode', 'wait', 'from'],
  );
  const { d, p, q } = merchant.privateKey.export({ format: 'jwk' });
  const key = pkcs8(merchant.privateKey).split('\n').slice(1, -2);
  const MARKED = [SECRET_OPENID, SECRET_BODY].flatMap(spellingsOf).concat(key, d, p, q, SERIAL_NO, couponEntity().coupon_code);

  function check(events) {
    for (const event of events) {
      for (const name of Reflect.ownKeys(event)) assert.ok(NAMES.includes(name), String(name));
      const text = inspect(event, { depth: null, showHidden: true });
      for (const marked of MARKED) assert.ok(!text.includes(marked), text);
      assert.doesNotMatch(text, /[0-9A-Za-z+/]{64}/); // a signature, a key, a body in base64
    }
  }

  it('whatever comes back', async () => {
    const entity = (changes) => couponEntity({ attach: SECRET_BODY, ...changes });
    const { headers, ...rest } = used();
    const responses = [
      signedResponse(entity()),
      signedResponse(entity({ coupon_code: SECRET_BODY })),
      signedResponse(entity({ coupon_state: [SECRET_BODY] })),
      signedResponse(`${JSON.stringify(entity())}${SECRET_BODY}`),
      { ...rest, headers: { ...headers, 'Wechatpay-Serial': SECRET_BODY } },
      { ...rest, headers: { ...headers, 'Wechatpay-Nonce': `${SECRET_BODY} ` } },
      unsignedResponse(400, JSON.stringify({ code: SECRET_BODY, message: SECRET_BODY, detail: { value: SECRET_OPENID } })),
      unsignedResponse(403, `<title>${SECRET_BODY}</title>`),
      Object.assign(new TypeError(SECRET_BODY), { cause: new Error(SECRET_OPENID) }),
    ];
    for (const response of responses) {
      const { client, events } = observed([response]);
      await client.userCoupons.use(use({ openid: SECRET_OPENID, store_id: SECRET_BODY })).catch(() => {});
      assert.ok(events.length >= 2);
      check(events);
    }
  });

  it('of what the caller gives to `request`, sent, refused, or not sent at all', async () => {
    const given = (changes) => ({
      ...{ method: 'GET', path: `/v3/users/${SECRET_OPENID}`, query: { openid: SECRET_OPENID, [SECRET_BODY]: SECRET_BODY } },
      ...changes,
    });
    const address = `/v3/users/${SECRET_OPENID}?q=${SECRET_BODY}`;
    const calls = [
      given(),
      given({ method: 'POST', body: { openid: SECRET_OPENID } }),
      given({ path: address }),
      given({ method: `GET ${address}` }),
      given({ method: SECRET_OPENID }),
      given({ method: { [SECRET_OPENID]: SECRET_BODY } }),
      given({ query: SECRET_OPENID }),
      given({ query: { [SECRET_OPENID]: { a: SECRET_BODY } } }),
      given({ body: SECRET_BODY }),
      given({ [SECRET_OPENID]: SECRET_BODY }),
      address,
    ];
    for (const call of calls) {
      const { client, events } = observed([error(404, 'NOT_FOUND')], { retry: false });
      await rejection(client.request(call));
      assert.deepEqual([events.at(-1).type, events.at(-1).path, events.at(-1).operation], ['error', '', 'request']);
      assert.match(events.at(-1).method, /^(GET|POST|)$/);
      check(events);
    }
  });

  it('under every fault of the sandbox', async () => {
    const events = [];
    const sandbox = await createSandbox();
    const own = new WechatPay({ ...sandbox.config, retry: { delay: 0 }, observe: (event) => events.push(event) });
    for (const fault of faultNames) {
      sandbox.fault(fault, fault === 'retry-after' ? { ms: 0 } : {});
      await own.userCoupons.use(use({ store_id: SECRET_BODY })).catch(() => {});
    }
    assert.ok(events.length > 3 * faultNames.length);
    check(events);
    own.free();
  });
});
