// Platform certificates are downloaded with a signed GET, verified, decrypted and held against the serial number they are given
// under; keys can be added while requests are under way: all of them or none, and none of those requests is lost.

import assert from 'node:assert/strict';
import { X509Certificate, generateKeyPairSync, verify } from 'node:crypto';
import { test } from 'node:test';
import {
  PUBLIC_KEY_ID,
  accept,
  client,
  couponEntity,
  found,
  merchant,
  refusal,
  rejection,
  rsa,
  signedResponse,
  spki,
  summary,
  unsignedResponse,
  use,
  wechatpay,
} from './wechatpay.mjs';
import { certificate } from './certificate.mjs';
import { encrypted, envelope, notification, open, receiver } from './notification.mjs';

const [OLD, NEW] = ['5157F09EFDC096DE15EBE81A47057A7232F1B8E1', '50062CE505775F070CAB06E697F1BBD1AD4F4D87'];
const [oldPair, newPair] = [rsa(), rsa()];
const [old, young] = [certificate({ ...oldPair, serial: OLD }), certificate({ ...newPair, serial: NEW })];
const row = (serial_no, text, changes) => ({
  serial_no,
  effective_time: '2025-06-08T10:34:56+08:00',
  expire_time: '2030-06-08T10:34:56+08:00',
  encrypt_certificate: { ...encrypted(text), ...changes },
});
const list = (...data) => signedResponse({ data });

/** A client that gets this response, with what it sent. */
function answered(answer, changes) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url, ...init });
    return new Response(answer.status === 204 ? null : answer.body, answer);
  };
  return { wechatpay: receiver({ fetch, ...changes }), sent };
}
const download = (answer, changes) => answered(answer, changes).wechatpay.certificates.download();

test('certificates are fetched with a signed GET without a body, and given as PEM', async () => {
  const { wechatpay, sent } = answered(list(row(OLD, old.pem), row(NEW, young.pem)));
  const certificates = await wechatpay.certificates.download();
  const times = { effectiveTime: '2025-06-08T10:34:56+08:00', expireTime: '2030-06-08T10:34:56+08:00' };
  assert.deepEqual(certificates, [
    { serialNo: OLD, ...times, pem: old.pem },
    { serialNo: NEW, ...times, pem: young.pem },
  ]);
  assert.equal(new X509Certificate(certificates[1].pem).serialNumber, NEW);

  const [{ url, method, headers, body }] = sent;
  assert.deepEqual([url, method, body, sent.length], ['https://api.mch.weixin.qq.com/v3/certificates', 'GET', undefined, 1]);
  assert.deepEqual(Object.keys(headers), ['Authorization', 'Accept', 'User-Agent', 'Wechatpay-Serial']);
  const part = (name) => new RegExp(`${name}="([^"]+)"`).exec(headers.Authorization)[1];
  const message = `GET\n/v3/certificates\n${part('timestamp')}\n${part('nonce_str')}\n\n`;
  assert.ok(verify('RSA-SHA256', Buffer.from(message), merchant.publicKey, Buffer.from(part('signature'), 'base64')));
  assert.deepEqual(await download(list()), []);
});

test('a signer function signs the download too', async () => {
  const { wechatpay, sent } = answered(list(row(OLD, old.pem)), { signer: () => new Uint8Array(256) });
  assert.equal((await wechatpay.certificates.download()).length, 1);
  assert.match(sent[0].headers.Authorization, /signature="A{342}=="/);
});

test('a response with an invalid signature is an error before anything is decrypted', async () => {
  const good = list(row(OLD, old.pem));
  const cases = [
    [{ ...good, body: Buffer.from(`${Buffer.from(good.body)} `) }, 'SIGNATURE_MISMATCH'],
    [unsignedResponse(200, '{}'), 'HEADER_MISSING'],
    [signedResponse({ data: [row(OLD, old.pem)] }, { serial: NEW, key: newPair.privateKey }), 'SERIAL_UNKNOWN'],
    [signedResponse({ data: [] }, { timestamp: '1' }), 'TIMESTAMP_OUT_OF_WINDOW'],
    [{ ...good, headers: { ...good.headers, 'Wechatpay-Signature-Type': 'WECHATPAY-BRAND-SHA256-RSA2048' } }, 'HEADER_INVALID'],
  ];
  for (const [answer, code] of cases) assert.equal((await rejection(download(answer))).code, code);
  const error = await rejection(download(unsignedResponse(404, '{"code":"RESOURCE_NOT_EXISTS","message":"m"}')));
  assert.deepEqual([error.code, error.status, error.apiCode, error.outcome], ['API_ERROR', 404, 'RESOURCE_NOT_EXISTS', 'rejected']);
});

test('what is not an encrypted certificate of that serial number is refused', async () => {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const cases = {
    'of another serial number': [row(NEW, old.pem), 'KEY_INVALID'],
    'a public key': [row(OLD, spki(oldPair.publicKey)), 'KEY_INVALID'],
    'a private key': [row(OLD, oldPair.privateKey.export({ type: 'pkcs8', format: 'pem' })), 'KEY_INVALID'],
    'no key at all': [row(OLD, 'text'), 'KEY_INVALID'],
    empty: [row(OLD, ''), 'KEY_INVALID'],
    'cut off': [row(OLD, old.pem.slice(0, 500)), 'KEY_INVALID'],
    'an EC key': [row(OLD, ec.publicKey.export({ type: 'spki', format: 'pem' })), 'KEY_UNSUPPORTED'],
    'of 1024 bits': [row(OLD, certificate({ ...rsa(1024), serial: OLD }).pem), 'KEY_UNSUPPORTED'],
    'encrypted with another key': [row(OLD, '', encrypted(old.pem, { key: 'another-APIv3-key-of-32-bytes-!!' })), 'DECRYPTION_FAILED'],
    'of other associated data': [row(OLD, old.pem, { associated_data: 'x' }), 'DECRYPTION_FAILED'],
    'of another algorithm': [
      row(OLD, old.pem, { algorithm: 'AEAD_SM4_GCM' }),
      'ENTITY_INVALID',
      '/data/0/encrypt_certificate/algorithm algorithm',
    ],
    'of a longer nonce': [
      row(OLD, '', encrypted(old.pem, { nonce: 'nonce_of_16bytes' })),
      'ENTITY_INVALID',
      '/data/0/encrypt_certificate/nonce nonce',
    ],
    'without a nonce': [row(OLD, old.pem, { nonce: undefined }), 'ENTITY_INVALID', '/data/0/encrypt_certificate/nonce required'],
    'without its number': [row(undefined, old.pem), 'ENTITY_INVALID', '/data/0/serial_no required'],
    'encrypted otherwise': [row(OLD, old.pem, { ciphertext: 7 }), 'ENTITY_INVALID', '/data/0/encrypt_certificate/ciphertext type'],
  };
  for (const [what, [data, code, finding]] of Object.entries(cases)) {
    const error = await rejection(download(list(data)));
    assert.equal(error.code, code, what);
    if (finding) assert.deepEqual(found(error), [finding], what);
  }
  assert.equal(Object.keys(cases).length, 15);
  const [{ serialNo }] = await download(list(row(OLD.toLowerCase(), old.pem)));
  assert.equal(serialNo, OLD, 'in the spelling in which it is used');
  for (const content of [{}, { data: {} }, []]) assert.equal((await rejection(download(signedResponse(content)))).code, 'ENTITY_INVALID');
});

test('what decides nothing of a certificate may be missing, and is given as it came', async () => {
  for (const [effective_time, expire_time] of [
    [undefined, null],
    [7, {}],
    ['soon', ['x']],
  ]) {
    const odd = { ...row(OLD, '', encrypted(old.pem, { associated_data: '' })), effective_time, expire_time, newer: [null] };
    odd.encrypt_certificate.associated_data = null; // as if it were left out
    const expected = { serialNo: OLD, effectiveTime: effective_time, expireTime: expire_time, pem: old.pem };
    assert.deepEqual(await download(list(odd)), [expected]);
  }
});

test('without an APIv3 key nothing is requested', async () => {
  const { wechatpay, sent } = answered(list(row(OLD, old.pem)), { apiV3Key: undefined });
  const error = await rejection(wechatpay.certificates.download());
  assert.deepEqual([error.code, error.at, error.outcome, sent.length], ['CONFIG_INVALID', 'apiV3Key', 'not-sent', 0]);
  assert.ok(Object.isFrozen(wechatpay.certificates));
});

test('the options of a download are those of its request', async () => {
  const { wechatpay, sent } = answered(unsignedResponse(503));
  const error = await rejection(wechatpay.certificates.download({ retry: { times: 2, delay: 0 } }));
  assert.deepEqual([error.status, sent.length], [503, 3]);
  assert.equal((await rejection(wechatpay.certificates.download({ signal: AbortSignal.abort() }))).outcome, 'not-sent');
});

test('an error about a certificate has its response, and says that nothing changed', async () => {
  const answer = list(row(OLD, '', encrypted(old.pem, { key: 'another-APIv3-key-of-32-bytes-!!' })));
  const error = await rejection(download(answer));
  assert.deepEqual(error.body, answer.body); // verified, although not decrypted
  const [code, status, requestId] = ['DECRYPTION_FAILED', 200, '08F78BB5AF0610D302189DA5BE0C20E4B8-0'];
  assert.deepEqual([error.code, error.status, error.requestId, error.outcome], [code, status, requestId, 'unknown']);
  assert.match(error.message, /A query changes nothing: send it again\./);
  const wrong = await rejection(download(list(row(NEW, old.pem))));
  assert.deepEqual([wrong.code, wrong.outcome], ['KEY_INVALID', 'unknown']);
});

const answer = (serial, key) => signedResponse(couponEntity(), { serial, key });

test('downloaded certificates can be added, and verify what comes from then on', async () => {
  const { wechatpay } = answered(
    signedResponse({ data: [row(OLD, old.pem), row(NEW, young.pem)] }, { serial: OLD, key: oldPair.privateKey }),
    { wechatpayKeys: { [OLD]: old.pem } },
  );
  const signed = notification(envelope(), { serial: NEW, key: newPair.privateKey });
  assert.equal(refusal(() => open(wechatpay, signed)).code, 'SERIAL_UNKNOWN');
  const certificates = await wechatpay.certificates.download();
  wechatpay.addKeys(Object.fromEntries(certificates.map(({ serialNo, pem }) => [serialNo, pem])));
  assert.equal(open(wechatpay, signed).serial, NEW);
  assert.equal(accept(wechatpay.userCoupons.use.prepare(use()), answer(NEW, newPair.privateKey)).serial, NEW);
  assert.equal(accept(wechatpay.userCoupons.use.prepare(use()), answer(OLD, oldPair.privateKey)).serial, OLD);
});

test('keys added while 50 requests are under way lose none, whichever key signed', async () => {
  const waiting = [];
  let arrived;
  const underWay = new Promise((resolve) => {
    arrived = resolve;
  });
  const fetch = () => new Promise((resolve) => waiting.push(resolve) === 50 && arrived());
  const rotating = client({ fetch, wechatpayKeys: { [OLD]: old.pem } });
  const calls = Array.from({ length: 50 }, () => rotating.userCoupons.use.withResponse(use()));
  await underWay;
  rotating.addKeys({ [NEW]: young.pem, [PUBLIC_KEY_ID]: spki(wechatpay.publicKey) });
  const signers = [
    [OLD, oldPair.privateKey],
    [NEW, newPair.privateKey],
    [PUBLIC_KEY_ID, wechatpay.privateKey],
  ];
  waiting.forEach((resolve, index) => {
    const { body, ...init } = answer(...signers[index % 3]);
    resolve(new Response(body, init));
  });
  const serials = (await Promise.all(calls)).map(({ serial }) => serial);
  // WebCrypto signs several at a time, so that they do not leave in the order of their calls.
  assert.deepEqual(serials.sort(), Array.from({ length: 50 }, (_, index) => signers[index % 3][0]).sort());
});

test('requests keep naming the same key, unless a public key follows a certificate', () => {
  const named = (wechatpay) => wechatpay.userCoupons.use.prepare(use()).headers['Wechatpay-Serial'];
  const rotating = client({ wechatpayKeys: { [OLD]: old.pem } });
  rotating.addKeys({ [NEW]: young.pem });
  assert.equal(named(rotating), OLD);
  rotating.addKeys({ [PUBLIC_KEY_ID]: spki(wechatpay.publicKey) });
  assert.equal(named(rotating), PUBLIC_KEY_ID);
  rotating.addKeys({ PUB_KEY_ID_2: spki(oldPair.publicKey) });
  assert.equal(named(rotating), PUBLIC_KEY_ID);
});

test('of keys of which one cannot be used none is added, and the error names it', () => {
  const good = { PUB_KEY_ID_2: spki(oldPair.publicKey) };
  const cases = [
    [{ ...good, PUB_KEY_ID_3: 'x' }, 'KEY_INVALID', 'wechatpayKeys.PUB_KEY_ID_3'],
    [{ ...good, PUB_KEY_ID_3: undefined }, 'KEY_INVALID', 'wechatpayKeys.PUB_KEY_ID_3'],
    [{ ...good, [NEW]: old.pem }, 'KEY_INVALID', `wechatpayKeys.${NEW}`],
    [{ ...good, PUB_KEY_ID_: old.pem }, 'CONFIG_INVALID', 'wechatpayKeys'],
    [{ ...good, PUB_KEY_ID_3: 7 }, 'CONFIG_INVALID', 'wechatpayKeys.PUB_KEY_ID_3'],
    [{ ...good, [PUBLIC_KEY_ID]: spki(oldPair.publicKey) }, 'KEY_INVALID', `wechatpayKeys.${PUBLIC_KEY_ID}`],
    [{ ...good, PUB_KEY_ID_3: spki(rsa(1024).publicKey) }, 'KEY_UNSUPPORTED', 'wechatpayKeys.PUB_KEY_ID_3'],
    [undefined, 'CONFIG_INVALID', 'wechatpayKeys'],
    [[], 'CONFIG_INVALID', 'wechatpayKeys'],
    [{}, 'CONFIG_INVALID', 'wechatpayKeys'],
    [new Map(Object.entries(good)), 'CONFIG_INVALID', 'wechatpayKeys'], // nothing would be added
  ];
  const steady = client();
  const prepared = steady.userCoupons.use.prepare(use());
  for (const [keys, code, at] of cases) {
    assert.deepEqual(summary(refusal(() => steady.addKeys(keys))), { name: 'ConfigError', code, at, outcome: 'not-sent' });
    assert.equal(refusal(() => accept(prepared, answer('PUB_KEY_ID_2', oldPair.privateKey))).code, 'SERIAL_UNKNOWN');
    assert.equal(accept(prepared, answer(PUBLIC_KEY_ID, wechatpay.privateKey)).serial, PUBLIC_KEY_ID);
  }
  for (let again = 0; again < 3; again += 1) steady.addKeys({ ...good, [PUBLIC_KEY_ID]: spki(wechatpay.publicKey) });
  assert.equal(accept(prepared, answer('PUB_KEY_ID_2', oldPair.privateKey)).serial, 'PUB_KEY_ID_2');
  steady.free();
  assert.equal(refusal(() => steady.addKeys(good)).code, 'CLIENT_FREED');
});
