// Proves the outcome of whole calls by the three sentences of the page `errors` alone: `not-sent`, nothing left the machine; `rejected`, WeChat Pay refused;
// `unknown`, it may have happened. Every way in which a try ends, wherever it had come to, alone and after tries that are repeated.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { error, replaceTimers } from './retrying.mjs';
import {
  accept,
  busifavorReturn,
  client,
  couponEntity,
  merchant,
  PUBLIC_KEY_ID,
  refusal,
  rejection,
  signedResponse,
  unsignedResponse,
  use,
} from './wechatpay.mjs';

/** Fires the time limit of the try that is under way. */
let expire;
const LIMIT = 10_000;
function holdTimers(t) {
  const { setTimeout } = globalThis;
  replaceTimers(t, (run, milliseconds) => {
    if (milliseconds !== LIMIT) return setTimeout(run, 0);
    expire = run;
    return undefined;
  });
}

const thrown = (code, syscall) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code, syscall }) });
const throws = (cause) => () => {
  throw cause;
};
const gives = (answer) => () => ({ status: answer.status, headers: answer.headers, arrayBuffer: async () => answer.body.buffer });
const body = (arrayBuffer) => () => ({ status: 200, headers: {}, arrayBuffer });
const never = () => new Promise(() => {});
const altered = () => ({ ...signedResponse(couponEntity()), body: signedResponse('{}').body });

/**
 * What becomes of a try, in two facts: whether the request `left` the machine, as far as anybody can know, and whether WeChat Pay `refused` it.
 * `fetch`: what the host's fetch does, with the signal of the call; `sign`: what the signer does. `code`: of the error.
 */
const REPEATED = {
  'no connection': { left: false, refused: false, code: 'TRANSPORT_FAILED', fetch: throws(thrown('ECONNREFUSED', 'connect')) },
  'nothing is known': { left: true, refused: false, code: 'TRANSPORT_FAILED', fetch: throws(new TypeError('Failed to fetch')) },
  'a connection broke': { left: true, refused: false, code: 'TRANSPORT_FAILED', fetch: throws(thrown('ECONNRESET', 'read')) },
  'a response broke off': { left: true, refused: false, code: 'TRANSPORT_FAILED', fetch: body(throws(thrown('ECONNREFUSED', 'connect'))) },
  'no response in time': {
    left: true,
    refused: false,
    code: 'TIMEOUT',
    fetch: () => {
      expire();
      return never();
    },
  },
  'half a response in time': {
    left: true,
    refused: false,
    code: 'TIMEOUT',
    fetch: body(() => {
      expire();
      return never();
    }),
  },
  'a refusal for now': { left: true, refused: true, code: 'API_ERROR', fetch: gives(error(429, 'RATELIMIT_EXCEEDED')) },
  'a page for now': { left: true, refused: false, code: 'UNRECOGNIZED_RESPONSE', fetch: gives(unsignedResponse(429, '<html>')) },
  'an error of the server': { left: true, refused: false, code: 'API_ERROR', fetch: gives(error(500)) },
  'accepted, not finished': { left: true, refused: false, code: 'API_ERROR', fetch: gives({ ...signedResponse(''), status: 202 }) },
};
const LAST = {
  'the signer fails': { left: false, refused: false, code: 'TRANSPORT_FAILED', sign: throws(new Error('KMS')) },
  'the signer gives no signature': { left: false, refused: false, code: 'CONFIG_INVALID', sign: () => 'signature' },
  'the client is freed before': {
    left: false,
    refused: false,
    code: 'CLIENT_FREED',
    sign: ({ own }) => {
      own.free();
      return SIGNATURE;
    },
  },
  'the caller ends it before': {
    left: false,
    refused: false,
    code: 'ABORTED',
    sign: ({ end }) => {
      end();
      return never();
    },
  },
  'fetch takes nothing of it': { left: false, refused: false, code: 'CONFIG_INVALID', fetch: throws(thrown('UND_ERR_INVALID_ARG')) },
  'fetch is called wrongly': { left: true, refused: false, code: 'CONFIG_INVALID', fetch: throws(new TypeError('x is not a function')) },
  'the caller ends it under way': {
    left: true,
    refused: false,
    code: 'ABORTED',
    fetch: ({ end }) => {
      end();
      return never();
    },
  },
  'the caller ends it in the body': {
    left: true,
    refused: false,
    code: 'ABORTED',
    fetch: ({ end }) =>
      body(() => {
        end();
        return never();
      })(),
  },
  'the client is freed under way': {
    left: true,
    refused: false,
    code: 'CLIENT_FREED',
    fetch: ({ own }) => {
      own.free();
      return gives(error(403))();
    },
  },
  'what fetch gives is none': { left: true, refused: false, code: 'CONFIG_INVALID', fetch: () => 'response' },
  'headers that are none': {
    left: true,
    refused: false,
    code: 'REQUEST_INVALID',
    fetch: gives({ ...signedResponse(couponEntity()), headers: [1] }),
  },
  'not signed': { left: true, refused: false, code: 'HEADER_MISSING', fetch: gives(unsignedResponse(200, '{}')) },
  'a wrong signature': { left: true, refused: false, code: 'SIGNATURE_MISMATCH', fetch: gives(altered()) },
  'a refusal with a wrong signature': {
    left: true,
    refused: false,
    code: 'SIGNATURE_MISMATCH',
    fetch: gives({ ...altered(), status: 403 }),
  },
  'another coupon': {
    left: true,
    refused: false,
    code: 'RESPONSE_MISMATCH',
    fetch: gives(signedResponse(couponEntity({ coupon_code: 'another' }))),
  },
  'no JSON': { left: true, refused: false, code: 'BODY_NOT_JSON', fetch: gives(signedResponse('{')) },
  'no coupon': { left: true, refused: false, code: 'ENTITY_INVALID', fetch: gives(signedResponse({})) },
  'a refusal': { left: true, refused: true, code: 'API_ERROR', fetch: gives(error(403, 'NOT_ENOUGH')) },
  'a refusal as of a repeat': { left: true, refused: true, code: 'API_ERROR', fetch: gives(error(400, 'INVALID_REQUEST')) },
  'a refusal that is signed': {
    left: true,
    refused: true,
    code: 'API_ERROR',
    fetch: gives(signedResponse({ code: 'NOT_ENOUGH' }, { status: 403 })),
  },
  'a page with 403': { left: true, refused: false, code: 'UNRECOGNIZED_RESPONSE', fetch: gives(unsignedResponse(403, '<html>')) },
  'nothing but 404': { left: true, refused: false, code: 'UNRECOGNIZED_RESPONSE', fetch: gives(unsignedResponse(404)) },
  'a redirect': { left: true, refused: false, code: 'API_ERROR', fetch: gives(error(302, 'MOVED')) },
  'a page of a gateway': { left: true, refused: false, code: 'UNRECOGNIZED_RESPONSE', fetch: gives(unsignedResponse(504, '<html>')) },
};
const SIGNATURE = new Uint8Array(256);

/** The sentences of the page. */
function outcomeBy(tries) {
  const mayHaveHappened = ({ left, refused }) => left && !refused;
  if (tries.some(mayHaveHappened)) return 'unknown';
  return tries.every(({ left }) => !left) ? 'not-sent' : 'rejected';
}

async function becomes(tries, operation, parameters) {
  const controller = new AbortController();
  let begun = -1;
  const around = { own: undefined, end: () => controller.abort() };
  const signer = () => {
    begun += 1;
    return tries[begun].sign?.(around) ?? SIGNATURE;
  };
  const fetch = async () => tries[begun].fetch(around);
  around.own = client({ signer, fetch, retry: { times: tries.length - 1, delay: 0, attemptTimeout: LIMIT } });
  const failed = await rejection(operation(around.own)(parameters, { signal: controller.signal }));
  assert.equal(begun, tries.length - 1, 'every try was made');
  return failed;
}

/** None, every one that is repeated, and every two of one of each kind: that left nothing open, that left all open, that was refused. */
const KINDS = Object.entries(REPEATED).filter(([name]) => ['no connection', 'a connection broke', 'a refusal for now'].includes(name));
const before = [[], ...Object.entries(REPEATED).map((one) => [one]), ...KINDS.flatMap((one) => KINDS.map((two) => [one, two]))];

test('every way to end, after none, one and two tries that are repeated', async (t) => {
  holdTimers(t);
  const ends = Object.entries({ ...REPEATED, ...LAST });
  for (const sequence of before.flatMap((first) => ends.map((last) => [...first, last]))) {
    const tries = sequence.map(([, one]) => one);
    const name = sequence.map(([words]) => words).join(', ');
    const { code, outcome } = await becomes(tries, ({ userCoupons }) => userCoupons.use, use());
    assert.deepEqual([code, outcome], [tries.at(-1).code, outcomeBy(tries)], name);
  }
});

test('every way to end, of an operation that is not repeated', async (t) => {
  holdTimers(t);
  for (const [name, one] of Object.entries({ ...REPEATED, ...LAST })) {
    if (['another coupon', 'no coupon'].includes(name)) continue; // of the other operation
    const { code, outcome } = await becomes([one], ({ busifavor }) => busifavor.return, busifavorReturn());
    assert.deepEqual([code, outcome], [one.code, outcomeBy([one])], name);
  }
});

test('what is refused before a try, and what fetch there is not, sent nothing', async () => {
  const wrong = [
    client().userCoupons.use({}),
    client().userCoupons.use(use(), { retry: 7 }),
    client({ now: () => NaN }).userCoupons.use(use()),
  ];
  for (const call of wrong) assert.equal((await rejection(call)).outcome, 'not-sent');
  const ended = client().userCoupons.use(use(), { signal: AbortSignal.abort() });
  assert.equal((await rejection(ended)).outcome, 'not-sent');
  for (const settings of [{ mchid: 'x' }, { privateKey: 'x' }, { wechatpayKeys: { [PUBLIC_KEY_ID]: merchant.privateKey } }])
    assert.equal(refusal(() => client(settings)).outcome, 'not-sent');
});

test('of every status only a 4xx with a code says no', () => {
  const prepared = client().userCoupons.use.prepare(use());
  for (let status = 100; status <= 999; status += 1) {
    for (const text of ['{"code":"A"}', '{"code":""}', '{"code":7}', '{}', '', '<html>']) {
      const no = text === '{"code":"A"}' && String(status).startsWith('4');
      assert.equal(
        refusal(() => accept(prepared, unsignedResponse(status, text))).outcome,
        no ? 'rejected' : 'unknown',
        `${status} ${text}`,
      );
    }
  }
  for (const status of [202, 302, 399, 400, 429, 499, 500, 503]) {
    const { outcome } = refusal(() => accept(prepared, signedResponse({ code: 'A' }, { status })));
    assert.equal(outcome, String(status).startsWith('4') ? 'rejected' : 'unknown', `${status}, signed`);
  }
});
