// Clients that are not ours, against the program: what they sign is admitted, what it signs and encrypts they verify and open. Neither has
// a coupon in it; both send any APIv3 request.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { seededIds } from 'wechatpay-coupon/sandbox';
import plugin from 'wechatpay-axios-plugin';
import WxPay from 'wechatpay-node-v3';
import { ASK, SINGLE } from './requests.mjs';

const { Rsa, Wechatpay } = plugin;
const { openid, ...ids } = { ...seededIds, ...SINGLE };
const request = (code, changes) => ASK['userCoupons.use'](code, changes).body;

const child = spawn(fileURLToPath(new URL('../../node_modules/.bin/wechatpay-coupon', import.meta.url)), [
  'sandbox',
  '--port=0',
  '--quiet',
]);
after(() => child.kill('SIGKILL'));
let said = '';
child.stdout.on('data', (text) => (said += text));
while (!/Ctrl-C/.test(said)) await once(child.stdout, 'data');
const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)[0];

/** What other programs say to it. */
async function tell(path, body) {
  const response = await fetch(url + path, { method: 'POST', body: JSON.stringify(body) });
  assert.equal(response.status, 200, await response.clone().text());
  return response.json();
}
const see = async (path) => (await fetch(url + path)).json();
const lastRequest = async () => (await see('/sandbox/requests')).requests.at(-1);
const makeCoupon = async (fields = {}) => (await tell('/sandbox/coupons', fields)).coupon_code;

/** wechatpay-axios-plugin as its page shows it; it verifies each response by itself. */
function axiosPlugin({ mchid, serialNo, privateKey, wechatpayKeys, baseUrl }) {
  const certs = Object.entries(wechatpayKeys).map(([serial, pem]) => [serial, Rsa.from(pem, Rsa.KEY_TYPE_PUBLIC)]);
  const { v3 } = new Wechatpay({
    mchid,
    serial: serialNo,
    privateKey: Rsa.from(privateKey, Rsa.KEY_TYPE_PRIVATE),
    certs: Object.fromEntries(certs),
    baseURL: baseUrl,
  });
  const coupon = v3.marketing.partner.productCoupon.users.$openid$.coupons.$coupon_code$;
  return {
    use: async (coupon_code, body) => (await coupon.use.post(body, { openid, coupon_code })).data,
    get: async (coupon_code) => (await coupon.get({ params: ids, openid, coupon_code })).data,
  };
}

test('wechatpay-axios-plugin: its signature holds, and it verifies ours', async () => {
  const client = axiosPlugin(await see('/sandbox/config'));
  const code = await makeCoupon();
  const coupon = await client.use(code, request(code));
  assert.deepEqual([coupon.coupon_code, coupon.coupon_state], [code, 'USED']);
  const { signatureHeld, status, operation } = await lastRequest();
  assert.deepEqual([operation, signatureHeld, status], ['userCoupons.use', true, 200]);
  assert.equal((await see(`/sandbox/coupons/${code}`)).coupon_state, 'USED');
});

test('wechatpay-axios-plugin: a response that is altered, or signed by another key, it rejects', async () => {
  const client = axiosPlugin(await see('/sandbox/config'));
  for (const [name, problem] of [
    ['body-altered', 'EV3_RES_HEADER_SIGNATURE_DIGEST'],
    ['wrong-key', 'EV3_RES_HEADER_SIGNATURE_DIGEST'],
    ['unknown-serial', 'EV3_RES_HEADER_PLATFORM_SERIAL'],
    ['stale-timestamp', 'EV3_RES_HEADER_TIMESTAMP_OFFSET'],
    ['signature-missing', 'EV3_RES_HEADERS_INCOMPLATE'],
  ]) {
    const code = await makeCoupon();
    await tell('/sandbox/faults', { name, operation: 'userCoupons.use' });
    const error = await client.use(code, request(code)).catch((reason) => reason);
    assert.equal(error.code, problem, name);
    assert.equal((await see(`/sandbox/coupons/${code}`)).coupon_state, 'USED', 'it had happened');
  }
});

test('wechatpay-axios-plugin: it sees what other programs set, and the errors of the documents', async () => {
  const client = axiosPlugin(await see('/sandbox/config'));
  const code = await makeCoupon();
  await tell(`/sandbox/coupons/${code}`, { state: 'EXPIRED' });
  assert.equal((await client.get(code)).coupon_state, 'EXPIRED');
  const error = await client.use(code, request(code)).catch((reason) => reason);
  assert.deepEqual([error.response.status, error.response.data.code], [403, 'NOT_ENOUGH']);
  // A clock that is elsewhere: what it signs is too old.
  await tell('/sandbox/clock', { advance: 3_600_000 });
  const late = await client.get(code).catch((reason) => reason);
  assert.deepEqual([late.response.status, late.response.data.code], [401, 'SIGN_ERROR']);
  await tell('/sandbox/clock', { advance: -3_600_000 });
  assert.equal((await client.get(code)).coupon_state, 'EXPIRED');
});

/** wechatpay-node-v3 with its own superagent, which it lets one replace. */
function nodeV3({ mchid, serialNo, privateKey, apiV3Key, wechatpayKeys, baseUrl }) {
  const require = createRequire(createRequire(import.meta.url).resolve('wechatpay-node-v3'));
  const superagent = require('superagent');
  const [publicKey] = Object.values(wechatpayKeys);
  const pay = new WxPay({
    appid: ids.appid,
    mchid,
    serial_no: serialNo,
    publicKey: Buffer.from(publicKey),
    privateKey: Buffer.from(privateKey),
    key: apiV3Key,
  });
  const here = (to) => to.replace('https://api.mch.weixin.qq.com', baseUrl);
  const answer = ({ status, headers, text, body }) => ({ status, headers, text, data: body });
  pay.createHttp({
    get: async (to, headers) => answer(await superagent.get(here(to)).set(headers)),
    post: async (to, params, headers) => answer(await superagent.post(here(to)).send(params).set(headers)),
  });
  return pay;
}

const signatureOf = (of, body) => ({
  timestamp: of('timestamp'),
  nonce: of('nonce'),
  serial: of('serial'),
  signature: of('signature'),
  body,
});

test('wechatpay-node-v3: it downloads and opens a platform certificate, and verifies responses and notifications by it', async (t) => {
  const { serial, key } = await tell('/sandbox/keys', { kind: 'certificate' });
  const pay = nodeV3(await see('/sandbox/config'));
  WxPay.certificates = {};

  const certificates = await pay.get_certificates();
  assert.deepEqual(
    certificates.map(({ serial_no }) => serial_no),
    [serial],
  );
  const code = await makeCoupon();
  const path = `/v3/marketing/partner/product-coupon/users/${openid}/coupons/${code}/use`;
  const body = request(code);
  const headers = pay.getHeaders(pay.buildAuthorization('POST', path, body), { 'Content-Type': 'application/json' });
  const { headers: received, text, data } = await pay.httpService.post(url + path, body, headers);
  assert.equal(data.coupon_state, 'USED');
  const ofResponse = (name) => received[`wechatpay-${name}`];
  // It has no key of this serial yet, and asks for the certificates itself.
  assert.equal(ofResponse('serial'), serial);
  assert.equal(await pay.verifySign(signatureOf(ofResponse, text)), true);
  assert.equal(await pay.verifySign(signatureOf(ofResponse, `${text} `)), false);
  assert.match(key, /^-----BEGIN CERTIFICATE-----/);

  let notified;
  const handler = createServer(async (incoming, outgoing) => {
    notified = { headers: incoming.headers, text: Buffer.concat(await incoming.toArray()).toString() };
    outgoing.writeHead(204).end();
  }).listen(0, '127.0.0.1');
  t.after(() => handler.close());
  await once(handler, 'listening');
  const to = `http://127.0.0.1:${handler.address().port}/`;
  const outcome = await tell('/sandbox/notifications', { kind: 'PRODUCT_COUPON_SP.SEND', url: to, resource: { coupon_code: code } });
  assert.deepEqual(outcome, { accepted: true, status: 204, body: '' });
  const { headers: own, text: sent } = notified;
  assert.equal(await pay.verifySign(signatureOf((name) => own[`wechatpay-${name}`], sent)), true);
  const { resource } = JSON.parse(sent);
  const opened = pay.decipher_gcm(resource.ciphertext, resource.associated_data, resource.nonce);
  assert.equal(opened.coupon_code, code);
});
