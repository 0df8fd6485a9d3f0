// Any HTTP client can carry a prepared request: the host's fetch, node:http, a fetch of one's own, after prepare and
// after prepareAsync; preparing and accepting do no I/O.

import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { client as offline, couponEntity, signedResponse, use } from './wechatpay.mjs';
import { returnOf, standIn, useOf } from './stand-in.mjs';

test('a prepared request is sent with fetch as it is, and its response accepted', async (t) => {
  const { client, last } = standIn(t);
  const prepared = client.userCoupons.use.prepare(useOf('Code_123456', 'MCHUSE_fetch'));
  assert.deepEqual([prepared.redirect, Object.isFrozen(prepared.headers)], ['manual', true]);
  const response = await fetch(prepared.url, prepared);
  const answer = prepared.accept(response.status, response.headers, new Uint8Array(await response.arrayBuffer()));
  assert.equal(answer.data.coupon_state, 'USED');
  assert.equal(last().signedMessage, prepared.signedMessage);
});

test('prepareAsync gives the same thing as prepare', async (t) => {
  const { client, last } = standIn(t);
  const prepared = await client.userCoupons.use.prepareAsync(useOf('Code_123456', 'MCHUSE_async'));
  assert.deepEqual(Object.keys(prepared), Object.keys(client.userCoupons.use.prepare(use())));
  const response = await fetch(prepared.url, prepared);
  const { data } = prepared.accept(response.status, response.headers, new Uint8Array(await response.arrayBuffer()));
  assert.equal(data.coupon_state, 'USED');
  assert.equal(last().signedMessage, prepared.signedMessage);
});

function sendWithNodeHttp({ url, method, headers, body }) {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method, headers }, async (incoming) => {
      resolve({ incoming, body: new Uint8Array(Buffer.concat(await incoming.toArray())) });
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

test('node:http sends a prepared request, and both its header objects work', async (t) => {
  const { client, last } = standIn(t);
  const prepared = client.userCoupons.use.prepare(useOf('Code_123456', 'MCHUSE_http'));
  const { incoming, body } = await sendWithNodeHttp(prepared);
  assert.equal(last().signatureHeld, true);
  for (const headers of [incoming.headers, incoming.headersDistinct]) {
    const { data, requestId } = prepared.accept(incoming.statusCode, headers, body);
    assert.equal(data.coupon_state, 'USED');
    assert.equal(requestId, last().requestId);
  }
});

test('a fetch of the configuration gets what was signed, and nothing else', async (t) => {
  const calls = [];
  const own = async (url, init) => {
    calls.push({ url, init });
    return fetch(url, init);
  };
  const { client } = standIn(t, { fetch: own });
  await client.userCoupons.use(useOf('Code_123456', 'MCHUSE_own'));
  await client.userCoupons.return(returnOf('Code_123456', 'MCHRETURN_own'));
  assert.equal(calls.length, 2);
  for (const { url, init } of calls) {
    assert.equal(new URL(url).href, url);
    assert.deepEqual(Object.keys(init).sort(), ['body', 'headers', 'method', 'redirect', 'signal']);
    assert.equal(init.redirect, 'manual');
  }
});

test('fetch is looked up at call time', async (t) => {
  const { client } = standIn(t);
  const original = globalThis.fetch;
  t.after(() => {
    globalThis.fetch = original;
  });
  const seen = [];
  globalThis.fetch = (url, init) => {
    seen.push(url);
    return original(url, init);
  };
  await client.userCoupons.use(useOf('Code_123456', 'MCHUSE_late'));
  assert.equal(seen.length, 1);
});

test('a redirect is not followed: a signed request belongs to one host', async (t) => {
  const { client, requests } = standIn(t, {
    fetch: async (_url, init) => {
      assert.equal(init.redirect, 'manual');
      return new Response(null, { status: 302, headers: { Location: 'http://127.0.0.1:1/' } });
    },
  });
  const error = await client.userCoupons.use(useOf('Code_123456', 'MCHUSE_moved')).catch((thrown) => thrown);
  assert.deepEqual([error.code, error.status, error.outcome], ['UNRECOGNIZED_RESPONSE', 302, 'unknown']);
  assert.equal(requests().length, 0);
});

test('preparing and accepting do no I/O', () => {
  const wechatpay = offline(); // its fetch fails the test
  const prepared = wechatpay.userCoupons.use.prepare(use());
  const { status, headers, body } = signedResponse(couponEntity());
  assert.equal(prepared.accept(status, headers, body).data.coupon_code, 'Code_123456');
});
