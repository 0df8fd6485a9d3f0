// The first platform certificate, and the one after a change that was missed, comes with a response that it signs itself: when the
// APIv3 key opens it, it is valid, and the signature holds by it; nothing else is trusted so; until then nothing is sent.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';
import {
  NOW,
  OPERATIONS,
  PARAMETERS,
  PUBLIC_KEY_ID,
  accept,
  client,
  couponEntity,
  operationOf,
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
const [oldPair, newPair, stranger] = [rsa(), rsa(), rsa()];
const [old, young] = [certificate({ ...oldPair, serial: OLD }), certificate({ ...newPair, serial: NEW })];
const row = (serial_no, text, options) => ({
  serial_no,
  effective_time: '2025-06-08T10:34:56+08:00',
  expire_time: '2030-06-08T10:34:56+08:00',
  encrypt_certificate: encrypted(text, options),
});
const ANOTHER_KEY = { key: 'another-APIv3-key-of-32-bytes-!!' };
/** A list of certificates, signed with the old one unless something else is said. */
const list = (data, options) => signedResponse({ data }, { serial: OLD, key: oldPair.privateKey, ...options });

/** A client without a key of WeChat Pay's that gets this response, with what it sent. */
function keyless(answer, changes) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url, ...init });
    return new Response(answer.body, answer);
  };
  return { made: receiver({ fetch, wechatpayKeys: {}, ...changes }), sent };
}
const download = (answer, changes) => keyless(answer, changes).made.certificates.download();
const added = (made, certificates) => made.addKeys(Object.fromEntries(certificates.map(({ serialNo, pem }) => [serialNo, pem])));

test('a client without a key downloads certificates, and has them once added', async () => {
  const { made, sent } = keyless(list([row(OLD, old.pem), row(NEW, young.pem)]));
  const certificates = await made.certificates.download();
  assert.deepEqual(
    certificates.map(({ serialNo, pem }) => [serialNo, pem]),
    [
      [OLD, old.pem],
      [NEW, young.pem],
    ],
  );
  // There is no key that it could ask for.
  assert.deepEqual(Object.keys(sent[0].headers), ['Authorization', 'Accept', 'User-Agent']);
  assert.equal(refusal(() => made.userCoupons.use.prepare(use())).at, 'wechatpayKeys', 'they are not added by themselves');

  added(made, certificates);
  const prepared = made.userCoupons.use.prepare(use());
  assert.equal(prepared.headers['Wechatpay-Serial'], OLD);
  for (const [serial, { privateKey: key }] of [
    [OLD, oldPair],
    [NEW, newPair],
  ])
    assert.equal(accept(prepared, signedResponse(couponEntity(), { serial, key })).serial, serial);
  await made.certificates.download();
  assert.equal(sent[1].headers['Wechatpay-Serial'], OLD);
});

test('after a missed change a download works that the new certificate signs', async () => {
  const answer = list([row(OLD, old.pem), row(NEW, young.pem)], { serial: NEW, key: newPair.privateKey });
  for (const wechatpayKeys of [{ [OLD]: old.pem }, { [PUBLIC_KEY_ID]: spki(wechatpay.publicKey) }]) {
    const { made } = keyless(answer, { wechatpayKeys });
    const later = signedResponse(couponEntity(), { serial: NEW, key: newPair.privateKey });
    assert.equal(refusal(() => accept(made.userCoupons.use.prepare(use()), later)).code, 'SERIAL_UNKNOWN');
    added(made, await made.certificates.download());
    assert.equal(accept(made.userCoupons.use.prepare(use()), later).serial, NEW);
  }
});

test('with a sandbox: the first certificate, a coupon, and a change of certificates', async () => {
  const sandbox = await createSandbox({ certificate: true });
  const made = new WechatPay({ ...sandbox.config, wechatpayKeys: {} });
  const update = async () => added(made, await made.certificates.download());
  await update();
  const coupon = (code) => ({ ...use(), coupon_code: code, out_request_no: `USE_${code}` });
  assert.equal((await made.userCoupons.use(coupon('Code_123456'))).coupon_state, 'USED');
  const serial = await sandbox.rotateKey();
  assert.equal((await rejection(made.userCoupons.use(coupon('Code_123457')))).code, 'SERIAL_UNKNOWN');
  await update();
  assert.equal((await made.userCoupons.use.withResponse(coupon('Code_123457'))).serial, serial);
});

test('until a key is known every operation says what to do, and nothing is sent', async () => {
  const made = receiver({ wechatpayKeys: {} });
  const until = { name: 'ConfigError', code: 'CONFIG_INVALID', at: 'wechatpayKeys', outcome: 'not-sent' };
  for (const name of OPERATIONS) {
    const operation = operationOf(made, name);
    const params = PARAMETERS[name]();
    const errors = [
      await rejection(operation(params)),
      await rejection(operation.prepareAsync(params)),
      refusal(() => operation.prepare(params)),
    ];
    if (operation.resolve) errors.push(await rejection(operation.resolve({ ...params, openid: 'o', appid: 'a' })));
    for (const error of errors) {
      assert.deepEqual(summary(error), until, name);
      assert.match(error.message, /No key of WeChat Pay's is known yet: call certificates\.download\(\) and addKeys first/);
    }
  }
  const error = refusal(() => open(made, notification(envelope())));
  assert.deepEqual([error.code, error.at], ['SERIAL_UNKNOWN', 'Wechatpay-Serial']);
  assert.match(error.message, /call certificates\.download\(\) and addKeys first/);
});

test('a client begins without keys only with an APIv3 key, and says that it has none', () => {
  for (const changes of [{ wechatpayKeys: {} }, { wechatpayKeys: {}, signer: () => new Uint8Array(256) }]) {
    const error = refusal(() => client(changes));
    assert.deepEqual(summary(error), { name: 'ConfigError', code: 'CONFIG_INVALID', at: 'wechatpayKeys', outcome: 'not-sent' });
    assert.match(error.message, /at least one.*Only with apiV3Key may a client begin with none/);
  }
  assert.match(refusal(() => receiver({ wechatpayKeys: undefined })).message, /^wechatpayKeys: This setting is required\.$/);
  assert.match(refusal(() => receiver({ wechatpayKeys: {} }).addKeys({})).message, /at least one/);
});

test('a response is checked in order, and by no certificate that it does not have', async () => {
  const good = [row(OLD, old.pem), row(NEW, young.pem)];
  const headers = (name, value) => {
    const answer = list(good);
    if (value === undefined) delete answer.headers[name];
    else answer.headers[name] = value;
    return answer;
  };
  const cases = {
    'without a signature': [unsignedResponse(200, JSON.stringify({ data: good })), 'HEADER_MISSING'],
    'without a nonce': [headers('Wechatpay-Nonce'), 'HEADER_MISSING'],
    'of a brand': [headers('Wechatpay-Signature-Type', 'WECHATPAY-BRAND-SHA256-RSA2048'), 'HEADER_INVALID'],
    // Whatever the body is: these come before it is read.
    'too old': [list(good, { timestamp: String(NOW - 300) }), 'TIMESTAMP_OUT_OF_WINDOW'],
    'too old, and under another APIv3 key': [
      list([row(OLD, old.pem, ANOTHER_KEY)], { timestamp: String(NOW - 300) }),
      'TIMESTAMP_OUT_OF_WINDOW',
    ],
    'signed by somebody else': [list(good, { key: stranger.privateKey }), 'SIGNATURE_MISMATCH'],
    'signed by the other of its certificates': [list(good, { key: newPair.privateKey }), 'SIGNATURE_MISMATCH'],
    altered: [{ ...list(good), body: Buffer.from(`${Buffer.from(list(good).body)} `) }, 'SIGNATURE_MISMATCH'],
    'a signature that is none': [headers('Wechatpay-Signature', 'AAAA'), 'SIGNATURE_MALFORMED'],
    'a probe': [headers('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/AAAA'), 'SIGNATURE_PROBE'],
    'under a serial number that is not in it': [list([row(NEW, young.pem)]), 'SERIAL_UNKNOWN'],
    'under the id of a public key': [list(good, { serial: PUBLIC_KEY_ID, key: wechatpay.privateKey }), 'SERIAL_UNKNOWN'],
    'under its serial number in lower case': [list(good, { serial: OLD.toLowerCase() }), 'SERIAL_UNKNOWN'],
    "under a serial number that is not the certificate's own": [list([row(OLD, young.pem)], { key: newPair.privateKey }), 'SERIAL_UNKNOWN'],
    'with a public key for a certificate': [list([row(OLD, spki(oldPair.publicKey))]), 'SERIAL_UNKNOWN'],
    'with what is no key': [list([row(OLD, 'text')]), 'SERIAL_UNKNOWN'],
    'no list': [list('text'), 'SERIAL_UNKNOWN'],
    'an empty list': [list([]), 'SERIAL_UNKNOWN'],
    'no JSON': [signedResponse('{"data":', { serial: OLD, key: oldPair.privateKey }), 'SERIAL_UNKNOWN'],
    'no object': [signedResponse([row(OLD, old.pem)], { serial: OLD, key: oldPair.privateKey }), 'SERIAL_UNKNOWN'],
    'a certificate that is not encrypted': [list([{ ...row(OLD, old.pem), encrypt_certificate: old.pem }]), 'SERIAL_UNKNOWN'],
    'encrypted with another APIv3 key': [list([row(OLD, old.pem, ANOTHER_KEY), row(NEW, young.pem, ANOTHER_KEY)]), 'DECRYPTION_FAILED'],
    'made by somebody who has no APIv3 key': [
      list([row(OLD, certificate({ ...stranger, serial: OLD }).pem, ANOTHER_KEY)], { key: stranger.privateKey }),
      'DECRYPTION_FAILED',
    ],
    // Verified by one of them; what is said of the others is not true.
    'a second one under another serial number': [list([row(OLD, old.pem), row('1DDE', young.pem)]), 'KEY_INVALID'],
    'a second one under another APIv3 key': [list([row(OLD, old.pem), row(NEW, young.pem, ANOTHER_KEY)]), 'DECRYPTION_FAILED'],
  };
  for (const [what, [answer, code]] of Object.entries(cases)) {
    for (const wechatpayKeys of [{}, { PUB_KEY_ID_7: spki(wechatpay.publicKey) }]) {
      const error = await rejection(download(answer, { wechatpayKeys }));
      assert.deepEqual([error.code, error.outcome], [code, 'unknown'], what);
    }
  }
  assert.equal(Object.keys(cases).length, 25);
  const { message } = await rejection(download(cases['encrypted with another APIv3 key'][0]));
  assert.match(message, /no certificate in it can be decrypted: check that apiV3Key is this merchant's current APIv3 key\./);
});

test('a certificate is believed within its validity, to the second', async () => {
  // NOW is 2025-08-03T05:46:40Z.
  const valid = [
    ['250803054640Z', '350101000000Z'],
    ['250101000000Z', '250803054640Z'],
    ['20250803054640Z', '20500101000000Z'],
  ];
  const not = [
    ['250803054641Z', '350101000000Z'],
    ['250101000000Z', '250803054639Z'],
    ['20250803054641Z', '20500101000000Z'],
    ['200101000000Z', '250101000000Z'],
  ];
  const answers = ([from, to]) => list([row(OLD, certificate({ ...oldPair, serial: OLD, from, to }).pem)]);
  for (const period of valid) assert.equal((await download(answers(period))).length, 1, String(period));
  for (const period of not) {
    const error = await rejection(download(answers(period)));
    assert.deepEqual([error.code, error.at], ['SERIAL_UNKNOWN', 'Wechatpay-Serial'], String(period));
    assert.match(error.message, /not valid at this time: check this machine's clock\./);
  }
  // Beside one that is valid it is only reported.
  const expired = certificate({ ...newPair, serial: NEW, from: '200101000000Z', to: '250101000000Z' });
  assert.equal((await download(list([row(NEW, expired.pem), row(OLD, old.pem)]))).length, 2);
});

test('no other response is trusted by a certificate in it', async () => {
  const body = { ...couponEntity(), data: [row(OLD, old.pem)] };
  const answer = signedResponse(body, { serial: OLD, key: oldPair.privateKey });
  assert.equal(refusal(() => accept(receiver().userCoupons.use.prepare(use()), answer)).code, 'SERIAL_UNKNOWN');
  assert.equal(refusal(() => open(receiver(), answer)).code, 'SERIAL_UNKNOWN');
  // Without an APIv3 key there is nothing to open it with.
  const without = client({ fetch: async () => new Response(answer.body, answer) });
  assert.equal((await rejection(without.certificates.download())).at, 'apiV3Key');
});
