// One URL for the notifications of several merchants and brands: the client that has the keys opens each, and no other; what none or several can
// open is an error that says so.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WechatPay, WechatPayBrand, notificationHandler, openNotification } from 'wechatpay-coupon';
import { certificate } from './certificate.mjs';
import { API_V3_KEY, PRODUCT_COUPON, envelope, notification } from './notification.mjs';
import { PUBLIC_KEY_ID, config, refusal, rsa, spki } from './wechatpay.mjs';

const OTHER_KEY = 'SECRET-APIv3-key-of-another-one!';
const BRAND_KEY = 'SECRET-brand-API-key-of-32-bytes';
const CERTIFICATE = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1';
const [second, ofBrand, third] = [rsa(), rsa(), rsa()];
const platform = certificate({ ...third, serial: CERTIFICATE });

/** Three accounts, each with keys of its own; the second has a platform certificate too, under its serial number as a tool prints it. */
const first = new WechatPay(config({ apiV3Key: API_V3_KEY }));
const other = new WechatPay(
  config({
    mchid: '1900000002',
    apiV3Key: OTHER_KEY,
    wechatpayKeys: { PUB_KEY_ID_2: spki(second.publicKey), [CERTIFICATE.toLowerCase().replace(/..(?!$)/g, '$&:')]: platform.pem },
  }),
);
const { mchid: _, ...shared } = config();
const brand = new WechatPayBrand({
  ...shared,
  brandId: '120344',
  brandApiKey: BRAND_KEY,
  wechatpayKeys: { PUB_KEY_ID_3: spki(ofBrand.publicKey) },
});
const CLIENTS = [first, other, brand];

const told = (type, key, options) => notification(envelope(type, PRODUCT_COUPON, { sealed: { key } }), options);
const OF_FIRST = told('PRODUCT_COUPON_SP.SEND', API_V3_KEY);
const OF_OTHER = told('PRODUCT_COUPON_SP.SEND', OTHER_KEY, { serial: 'PUB_KEY_ID_2', key: second.privateKey });
const OF_OTHERS_CERTIFICATE = told('PRODUCT_COUPON_SP.SEND', OTHER_KEY, { serial: CERTIFICATE, key: third.privateKey });
const OF_BRAND = told('PRODUCT_COUPON.SEND', BRAND_KEY, { serial: 'PUB_KEY_ID_3', key: ofBrand.privateKey });

const open = (clients, { headers, body }) => openNotification(clients, headers, body);
const refused = (clients, given) => refusal(() => open(clients, given));

describe('a notification for one of several clients', () => {
  it('is opened by the one that has its key, of either side, in any order', () => {
    for (const clients of [CLIENTS, [...CLIENTS].reverse()]) {
      for (const [given, owner] of [
        [OF_FIRST, first],
        [OF_OTHER, other],
        [OF_OTHERS_CERTIFICATE, other],
        [OF_BRAND, brand],
      ]) {
        const { client, notification } = open(clients, given);
        assert.equal(client, owner);
        assert.deepEqual(notification, owner.notifications.open(given.headers, given.body));
      }
    }
  });

  it('is opened with a key that was added later', () => {
    const late = new WechatPay(config({ mchid: '1900000003', apiV3Key: OTHER_KEY, wechatpayKeys: {} }));
    const clients = [first, late];
    assert.equal(refused(clients, OF_OTHERS_CERTIFICATE).code, 'SERIAL_UNKNOWN');
    late.addKeys({ [CERTIFICATE]: platform.pem });
    assert.equal(open(clients, OF_OTHERS_CERTIFICATE).client, late);
    late.free();
  });

  it('is an error that names the keys of all where none has its key', () => {
    const error = refused(CLIENTS, told('PRODUCT_COUPON_SP.SEND', API_V3_KEY, { serial: 'PUB_KEY_ID_9', key: second.privateKey }));
    assert.deepEqual(
      [error.name, error.code, error.at, error.serial],
      ['VerificationError', 'SERIAL_UNKNOWN', 'Wechatpay-Serial', 'PUB_KEY_ID_9'],
    );
    const names = `${PUBLIC_KEY_ID}, PUB_KEY_ID_2, ${CERTIFICATE}, PUB_KEY_ID_3`;
    assert.ok(error.message.includes(`It names PUB_KEY_ID_9; configured: ${names}.`), error.message);
  });

  it('says what else is wrong with the headers', () => {
    const { headers, body } = OF_FIRST;
    const cases = {
      HEADER_MISSING: {},
      HEADER_INVALID: { ...headers, 'Wechatpay-Nonce': 'a b' },
      TIMESTAMP_OUT_OF_WINDOW: { ...headers, 'Wechatpay-Timestamp': '1' },
      SIGNATURE_PROBE: { ...headers, 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${'A'.repeat(300)}` },
    };
    for (const [code, given] of Object.entries(cases)) assert.equal(refused(CLIENTS, { headers: given, body }).code, code);
  });

  it('is decrypted by nobody before the signature holds', () => {
    const garbage = envelope('PRODUCT_COUPON_SP.SEND', PRODUCT_COUPON, { sealed: { key: 'k'.repeat(32) } });
    assert.equal(refused(CLIENTS, notification(garbage, { key: second.privateKey })).code, 'SIGNATURE_MISMATCH');
    assert.equal(refused(CLIENTS, notification(garbage)).code, 'DECRYPTION_FAILED');
  });

  it('is not tried with the key of a client that has another serial', () => {
    const { headers, body } = OF_OTHER;
    const named = { ...headers, 'Wechatpay-Serial': PUBLIC_KEY_ID }; // signed with the second's key
    assert.equal(refused(CLIENTS, { headers: named, body }).code, 'SIGNATURE_MISMATCH');
  });

  it('goes to the one that can decrypt it where two have the same key', () => {
    const same = new WechatPay(config({ mchid: '1900000004', apiV3Key: OTHER_KEY }));
    assert.equal(open([same, first], OF_FIRST).client, first);
    assert.equal(open([first, same], told('PRODUCT_COUPON_SP.SEND', OTHER_KEY)).client, same);
    same.free();
  });

  it('is an error where two can open it', () => {
    const twin = new WechatPay(config({ apiV3Key: API_V3_KEY }));
    const error = refused([first, other, twin], OF_FIRST);
    assert.deepEqual([error.name, error.code, error.at], ['ConfigError', 'CONFIG_INVALID', 'clients']);
    assert.match(error.message, /More than one of these clients can open it/);
    assert.equal(open([first, other, twin], OF_OTHER).client, other);
    twin.free();
    assert.equal(open([first, other, twin], OF_FIRST).client, first); // a freed one opens nothing
    assert.equal(refused([twin], OF_FIRST).code, 'CLIENT_FREED');
  });

  it('needs clients', () => {
    const { code, at } = refused([], OF_FIRST);
    assert.deepEqual([code, at], ['CONFIG_INVALID', 'clients']);
    assert.throws(() => open([{}], OF_FIRST), TypeError);
  });
});

describe('a handler for several clients', () => {
  const post = ({ headers, body }) => new Request('https://merchant.example/notifications', { method: 'POST', headers, body });

  it('gives the notification and its client', async () => {
    const events = [];
    const handle = notificationHandler(CLIENTS, { onEvent: (event) => events.push(event) });
    for (const given of [OF_FIRST, OF_OTHER, OF_BRAND]) assert.equal((await handle(post(given))).status, 204);
    assert.deepEqual(
      events.map(({ client, notification }) => [CLIENTS.indexOf(client), notification.event_type]),
      [
        [0, 'PRODUCT_COUPON_SP.SEND'],
        [1, 'PRODUCT_COUPON_SP.SEND'],
        [2, 'PRODUCT_COUPON.SEND'],
      ],
    );
  });

  it('refuses what no client knows, until there is one that does', async () => {
    const clients = [first];
    const errors = [];
    const handle = notificationHandler(clients, { onEvent: () => {}, onError: (error) => errors.push(error.code) });
    assert.equal((await handle(post(OF_OTHER))).status, 401);
    clients.push(other);
    assert.equal((await handle(post(OF_OTHER))).status, 204);
    clients.push(new WechatPay(config({ apiV3Key: API_V3_KEY })));
    assert.equal((await handle(post(OF_FIRST))).status, 500); // which of two is for the operator to say
    assert.deepEqual(errors, ['SERIAL_UNKNOWN', 'CONFIG_INVALID']);
  });

  it('checks its options', () => {
    assert.equal(refusal(() => notificationHandler(CLIENTS, {})).at, 'options');
  });
});
