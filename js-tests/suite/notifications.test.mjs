// A notification is opened only when it is genuine: signed by a known key, in the window, encrypted with the merchant's key;
// known kinds are validated and others passed on; probes and altered ones are rejected, every one of thousands.

import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { test } from 'node:test';
import { WechatPayBrand } from 'wechatpay-coupon';
import { seeded } from '../seeded.mjs';
import { NOW, PUBLIC_KEY_ID, client, config, found, refusal, rsa, spki, summary, wechatpay } from './wechatpay.mjs';
import { certificate } from './certificate.mjs';
import { API_V3_KEY, EVENTS, MERCHANT_COUPON, PRODUCT_COUPON, encrypted, envelope, notification, open, receiver } from './notification.mjs';

const wechat = receiver();
const refused = (given, wechatpay = wechat) => refusal(() => open(wechatpay, given));
const KINDS = {
  'PRODUCT_COUPON_SP.SEND': 'product-coupon-send',
  'PRODUCT_COUPON.SEND': 'product-coupon-send',
  'COUPON.SEND': 'merchant-coupon-send',
};

test('each kind is opened, with what the envelope says and the key that signed it', () => {
  for (const [type, kind] of Object.entries(KINDS)) {
    assert.deepEqual(open(wechat, notification(envelope(type))), {
      kind,
      id: 'EV-2018022511223320873',
      create_time: '2025-08-03T12:00:01+08:00',
      event_type: type,
      summary: '领券通知',
      data: EVENTS[type],
      findings: [],
      serial: PUBLIC_KEY_ID,
      requestId: '08F78BB5AF0610D302189DA5BE0C20E4B8-0',
    });
  }
  const { brand_id, ...ofBrand } = PRODUCT_COUPON;
  const { mchid: brandId, apiV3Key: brandApiKey, ...others } = config({ apiV3Key: API_V3_KEY });
  const brand = new WechatPayBrand({ brandId, brandApiKey, ...others });
  assert.deepEqual(open(brand, notification(envelope('PRODUCT_COUPON.SEND', ofBrand))).findings, []);
});

test('every other kind passes through as its JSON, whatever its resource is called', () => {
  const events = {
    'COUPON.USE': { a: [1, null, { b: 'ü\u0000' }] },
    'PRODUCT_COUPON.USE': {},
    'SOMETHING.CHANGE': [1],
    'A.B': '文',
    toString: 7,
    x: null,
  };
  for (const [type, event] of Object.entries(events)) {
    for (const resource of [{}, { original_type: 'other' }, { original_type: undefined }]) {
      const { kind, data, findings } = open(wechat, notification(envelope(type, JSON.stringify(event), { resource })));
      assert.deepEqual({ kind, data, findings }, { kind: 'unknown', data: event, findings: [] }, type);
    }
  }
  const { data, findings } = open(wechat, notification(envelope('A.B', '{"n":9007199254740993}')));
  assert.equal(data.n, '9007199254740993');
  assert.deepEqual(
    findings.map(({ path, rule }) => [path, rule]),
    [['/resource/ciphertext/n', 'safe_integer']],
  );
});

test('newer fields of an event pass, odd ones are findings at their place', () => {
  const event = { ...MERCHANT_COUPON, send_channel: 'NEWER', send_time: 'yesterday', newer: { a: 1 } };
  const { data, findings } = open(wechat, notification(envelope('COUPON.SEND', event)));
  assert.deepEqual(data, event);
  assert.deepEqual(found({ findings }), ['/resource/ciphertext/send_time time']);
  const { openid, unionid, ...less } = PRODUCT_COUPON;
  assert.deepEqual(found(open(wechat, notification(envelope(undefined, less)))), [
    '/resource/ciphertext/openid required',
    '/resource/ciphertext/unionid required',
  ]);
});

test('an event without its coupon, product or stock is an error at its place', () => {
  const cases = [
    ['PRODUCT_COUPON_SP.SEND', { ...PRODUCT_COUPON, coupon_code: undefined }, ['/resource/ciphertext/coupon_code required']],
    [
      'PRODUCT_COUPON.SEND',
      { ...PRODUCT_COUPON, stock_id: 7, openid: ['x'] },
      ['/resource/ciphertext/stock_id type', '/resource/ciphertext/openid type'],
    ],
    ['PRODUCT_COUPON.SEND', { ...PRODUCT_COUPON, product_coupon_id: null }, ['/resource/ciphertext/product_coupon_id type']],
    ['COUPON.SEND', { ...MERCHANT_COUPON, stock_id: [] }, ['/resource/ciphertext/stock_id type']],
    ['COUPON.SEND', '[]', ['/resource/ciphertext type']],
  ];
  for (const [type, event, findings] of cases) {
    const error = refused(notification(envelope(type, event)));
    assert.deepEqual([error.name, error.code, found(error)], ['ResponseError', 'ENTITY_INVALID', findings]);
  }
  for (const text of ['', '{', '{"a":1}x', "{'a':1}", Buffer.from([0xff])]) {
    const error = refused(notification(envelope('X.Y', text)));
    assert.deepEqual([error.code, error.message.startsWith('/resource/ciphertext: ')], ['BODY_NOT_JSON', true]);
  }
});

test('other mistakes in an event are findings, and it is given as it came', () => {
  const cases = [
    ['COUPON.SEND', { ...MERCHANT_COUPON, attach_info: { hall_belong_mch_id: '1' } }, ['/attach_info/hall_belong_mch_id type']],
    ['COUPON.SEND', { ...MERCHANT_COUPON, attach_info: null, openid: 7 }, ['/openid type', '/attach_info type']],
    [
      'PRODUCT_COUPON_SP.SEND',
      { ...PRODUCT_COUPON, brand_id: 120344, send_channel: 1, valid_end_time: {} },
      ['/brand_id type', '/send_channel type', '/valid_end_time type'],
    ],
    ['X.Y', '{"a":1,"a":2}', [' duplicate']],
  ];
  for (const [type, event, findings] of cases) {
    const given = open(wechat, notification(envelope(type, event)));
    assert.deepEqual(given.data, JSON.parse(typeof event === 'string' ? event : JSON.stringify(event)));
    assert.deepEqual(
      found(given),
      findings.map((finding) => `/resource/ciphertext${finding}`),
    );
    assert.ok(given.findings.every(({ severity }) => severity === 'warning'));
  }
  const large = JSON.stringify(MERCHANT_COUPON).replace('1900000001', '19000000010000000001');
  assert.equal(open(wechat, notification(envelope('COUPON.SEND', large))).data.attach_info.hall_belong_mch_id, '19000000010000000001');
});

test('coupon codes and channels are not limited, and five channels are known', () => {
  for (const coupon_code of ['c', 'c'.repeat(32), 'c'.repeat(40), 'c'.repeat(64)]) {
    for (const [type, event] of Object.entries(EVENTS)) {
      assert.deepEqual(open(wechat, notification(envelope(type, { ...event, coupon_code }))).findings, [], `${type} ${coupon_code.length}`);
    }
  }
  for (const send_channel of ['API', 'BRAND_MANAGE', 'MERCHANT_CARD', 'MEMBER', 'RECEIVE_COMPONENT', 'NEWER']) {
    assert.deepEqual(open(wechat, notification(envelope(undefined, { ...PRODUCT_COUPON, send_channel }))).findings, []);
  }
});

test('what the envelope has and does not decide by is given as it came', () => {
  for (const value of [undefined, null, 7, 1.5, [], { a: [null] }, true, '', '文\u0000"']) {
    for (const name of ['create_time', 'resource_type', 'summary']) {
      const given = open(wechat, notification(envelope(undefined, undefined, { envelope: { [name]: value } })));
      if (name !== 'resource_type') assert.deepEqual(given[name], value);
      assert.equal(given.data.coupon_code, 'Code_123456');
      assert.deepEqual(found(given), typeof value === 'string' ? [] : [`/${name} ${value === undefined ? 'required' : 'type'}`]);
    }
  }
  const large = JSON.stringify(envelope()).replace('"2025-08-03T12:00:01+08:00"', '[9007199254740993]');
  assert.deepEqual(open(wechat, notification(large)).create_time, ['9007199254740993']);
  const doubled = JSON.stringify(envelope()).replace('"summary":', '"summary":"first","summary":');
  assert.deepEqual(
    [open(wechat, notification(doubled)).summary, ...found(open(wechat, notification(doubled)))],
    ['领券通知', '/summary duplicate'],
  );
});

test('an envelope without what decides, or with another algorithm, is an error', () => {
  const cases = [
    ...['id', 'event_type'].map((name) => [{ envelope: { [name]: undefined } }, `/${name} required`]),
    ...['algorithm', 'ciphertext', 'nonce'].map((name) => [{ resource: { [name]: undefined } }, `/resource/${name} required`]),
    [{ envelope: { resource: undefined } }, '/resource required'],
    [{ envelope: { resource: [] } }, '/resource type'],
    [{ resource: { associated_data: 7 } }, '/resource/associated_data type'],
    [{ envelope: { id: 7 } }, '/id type'],
    ...['AEAD_AES_128_GCM', 'AEAD_SM4_GCM', 'aead_aes_256_gcm', ''].map((algorithm) => [
      { resource: { algorithm } },
      '/resource/algorithm algorithm',
    ]),
    ...['', 'eleven_byte', 'thirteen_byte', 'n'.repeat(16), '十二字节'.repeat(3)].map((nonce) => [
      { resource: { nonce } },
      '/resource/nonce nonce',
    ]),
    [{ sealed: { nonce: 'nonce_of_16bytes' } }, '/resource/nonce nonce'],
  ];
  for (const [changes, finding] of cases) {
    const error = refused(notification(envelope(undefined, undefined, changes)));
    assert.deepEqual([error.code, found(error)], ['ENTITY_INVALID', [finding]]);
  }
  assert.equal(cases.length, 19);
  for (const body of ['', '{', 'null{}']) assert.equal(refused(notification(body)).code, 'BODY_NOT_JSON');
});

test('associated data may be absent, null, empty, and longer than 16 bytes', () => {
  const none = notification(envelope(undefined, undefined, { sealed: { associated_data: '' }, resource: { associated_data: null } }));
  assert.deepEqual(found(open(wechat, none)), ['/resource/associated_data type']);
  for (const associated_data of [undefined, '', 'coupon', 'product_coupon_sp', '商'.repeat(40)]) {
    assert.equal(
      open(wechat, notification(envelope(undefined, undefined, { sealed: { associated_data } }))).data.coupon_code,
      'Code_123456',
    );
  }
});

test('what the key does not open has a code of its own, and nothing of it is shown', () => {
  const whole = Buffer.from(encrypted(PRODUCT_COUPON).ciphertext, 'base64');
  const spoilt = {
    'another key': { sealed: { key: 'another-APIv3-key-of-32-bytes-!!' } },
    'other associated data': { resource: { associated_data: 'coupon' } },
    'no associated data': { resource: { associated_data: undefined } },
    'another nonce': { resource: { nonce: 'nonce_of_12c' } },
    'no ciphertext': { resource: { ciphertext: '' } },
    'no base64': { resource: { ciphertext: '*' } },
    'base64 without padding': { resource: { ciphertext: 'AAAAAAAAAAAAAAAAAAAAAA' } },
    ...Object.fromEntries(
      [0, 4, 8, 12, 13, 14, 15].map((tag) => [
        `a tag of ${tag} bytes`,
        { resource: { ciphertext: whole.subarray(0, whole.length - 16 + tag).toString('base64') } },
      ]),
    ),
  };
  for (const [what, changes] of Object.entries(spoilt)) {
    const error = refused(notification(envelope(undefined, undefined, changes)));
    assert.deepEqual([error.name, error.code, error.outcome], ['ResponseError', 'DECRYPTION_FAILED', 'unknown'], what);
    assert.match(error.message, /^The notification is signed, but .* apiV3Key/);
  }
  assert.equal(Object.keys(spoilt).length, 14);
});

test('a key of 16, 24, 31 or 33 bytes is refused, and without one nothing is opened', () => {
  for (const length of [0, 16, 24, 31, 33]) {
    const error = refusal(() => client({ apiV3Key: 'k'.repeat(length) }));
    assert.deepEqual(
      [summary(error), /exactly 32 bytes/.test(error.message)],
      [{ name: 'ConfigError', code: 'CONFIG_INVALID', at: 'apiV3Key', outcome: 'not-sent' }, true],
    );
  }
  const error = refused(notification(), client());
  assert.deepEqual([error.code, error.at, error.message], ['CONFIG_INVALID', 'apiV3Key', 'apiV3Key: This setting is required.']);
});

test('both signature types and none are taken, every other is refused', () => {
  for (const signatureType of [undefined, 'WECHATPAY2-SHA256-RSA2048', 'WECHATPAY-BRAND-SHA256-RSA2048'])
    assert.ok(open(wechat, notification(envelope(), { signatureType })));
  for (const signatureType of ['WECHATPAY2-SM2-WITH-SM3', 'none', 'wechatpay2-sha256-rsa2048', 'WECHATPAY-BRAND-SHA256-RSA2048,', ' ']) {
    assert.deepEqual(summary(refused(notification(envelope(), { signatureType }))), {
      name: 'VerificationError',
      code: 'HEADER_INVALID',
      at: 'Wechatpay-Signature-Type',
      outcome: 'unknown',
    });
  }
  const doubled = notification(envelope(), { signatureType: 'WECHATPAY2-SHA256-RSA2048' });
  assert.equal(
    refused({ ...doubled, headers: [...Object.entries(doubled.headers), ['wechatpay-signature-type', 'WECHATPAY2-SHA256-RSA2048']] }).code,
    'HEADER_INVALID',
  );
});

test('of several keys the one that the header names verifies, and no other', () => {
  const [other, third] = [rsa(), rsa()];
  const platform = certificate({ ...third, serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' });
  const wechatpayKeys = {
    [PUBLIC_KEY_ID]: spki(wechatpay.publicKey),
    PUB_KEY_ID_2: spki(other.publicKey),
    [platform.serial]: platform.pem,
  };
  const several = receiver({ wechatpayKeys });
  const keys = { [PUBLIC_KEY_ID]: wechatpay.privateKey, PUB_KEY_ID_2: other.privateKey, [platform.serial]: third.privateKey };
  for (const serial of Object.keys(keys)) {
    for (const [signer, key] of Object.entries(keys)) {
      const given = notification(envelope(), { serial, key });
      if (serial === signer) assert.equal(open(several, given).serial, serial);
      else assert.equal(refused(given, several).code, 'SIGNATURE_MISMATCH');
    }
  }
  assert.deepEqual(summary(refused(notification(envelope(), { serial: 'PUB_KEY_ID_3' }), several)), {
    name: 'VerificationError',
    code: 'SERIAL_UNKNOWN',
    at: 'Wechatpay-Serial',
    outcome: 'unknown',
  });
});

test('notifications at -301 -300 -299 0 +299 +300 +301 seconds are R R A A A R R', () => {
  const verdict = (offset) => {
    try {
      return open(wechat, notification(envelope(), { timestamp: String(NOW + offset) })) && 'A';
    } catch ({ code }) {
      return code === 'TIMESTAMP_OUT_OF_WINDOW' ? 'R' : code;
    }
  };
  assert.equal([-301, -300, -299, 0, 299, 300, 301].map(verdict).join(' '), 'R R A A A R R');
});

const SIGNED = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature', 'Wechatpay-Serial'];
const SPOILT = {
  missing: [(pairs, name) => pairs.filter(([key]) => key !== name), 'HEADER_MISSING'],
  empty: [(pairs, name) => pairs.map(([key, value]) => [key, key === name ? '' : value]), 'HEADER_MISSING'],
  doubled: [(pairs, name) => [...pairs, pairs.find(([key]) => key === name)], 'HEADER_INVALID'],
  joined: [(pairs, name) => pairs.map(([key, value]) => [key, key === name ? `${value}, ${value}` : value]), 'HEADER_INVALID'],
};

test('each of the four headers missing, empty, doubled or joined is refused: 16 of 16', () => {
  const { headers, body } = notification();
  let count = 0;
  for (const [spoil, code] of Object.values(SPOILT)) {
    for (const name of SIGNED) {
      const error = refused({ headers: spoil(Object.entries(headers), name), body });
      assert.deepEqual(summary(error), { name: 'VerificationError', code, at: name, outcome: 'unknown' });
      count += 1;
    }
  }
  assert.equal(count, 16);
});

test('8 MiB are verified before the text is an error, and a byte more is not read', () => {
  const text = JSON.stringify(envelope());
  const padded = (length) => notification(text + ' '.repeat(length - Buffer.byteLength(text)));
  assert.equal(open(wechat, padded(1 << 20)).kind, 'product-coupon-send');
  assert.equal(refused(padded(8 << 20)).code, 'BODY_NOT_JSON');
  const error = refused(padded((8 << 20) + 1));
  assert.deepEqual([error.code, error.requestId], ['SIGNATURE_MISMATCH', '08F78BB5AF0610D302189DA5BE0C20E4B8-0']);
  assert.match(error.message, /8 MiB/);
});

test('a body that is too long, and headers that are none are refused', () => {
  const { headers, body } = notification();
  assert.equal(refused({ headers, body: new Uint8Array((8 << 20) + 1) }).code, 'SIGNATURE_MISMATCH');
  for (const wrong of [undefined, 'x', { 'Wechatpay-Nonce': 7 }]) assert.equal(refused({ headers: wrong, body }).code, 'REQUEST_INVALID');
  assert.equal(open(wechat, { headers: new Headers(headers), body: Buffer.from(body) }).kind, 'product-coupon-send');
});

test('1,000 of 1,000 probes are refused with their own code', () => {
  const { below: random } = seeded(1);
  const { headers, body } = notification();
  const signature = headers['Wechatpay-Signature'];
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';
  let count = 0;
  for (let index = 0; index < 1000; index += 1) {
    // The genuine signature behind the mark, a part of it, or anything.
    const rest = [
      signature,
      signature.slice(0, random(signature.length)),
      Array.from({ length: random(400) }, () => letters[random(65)]).join(''),
    ][index % 3];
    const error = refused({ headers: { ...headers, 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${rest}` }, body });
    count += Number(error.code === 'SIGNATURE_PROBE' && error.at === 'Wechatpay-Signature');
  }
  assert.equal(count, 1000);
});

test('10,000 of 10,000 mutated notifications are refused, 0 accepted', () => {
  const { below: random } = seeded(2);
  const given = ['PRODUCT_COUPON_SP.SEND', 'PRODUCT_COUPON.SEND', 'COUPON.SEND', 'X.Y'].map((type) =>
    notification(envelope(type, EVENTS[type] ?? { a: 1 })),
  );
  const codes = {};
  const flip = (text) => {
    const bytes = Buffer.from(text, 'latin1');
    bytes[random(bytes.length)] ^= 1 << random(8);
    return bytes.toString('latin1');
  };
  const ways = [
    ({ headers, body }) => {
      const bytes = new Uint8Array(body);
      bytes[random(bytes.length)] ^= 1 << random(8);
      return { headers, body: bytes };
    },
    ({ headers, body }) => ({ headers, body: body.subarray(0, random(body.length)) }),
    ({ headers, body }) => ({ headers, body: new Uint8Array([...body, random(256)]) }),
    // Request-ID is not signed, so a change of it is none of the notification's.
    ...SIGNED.map((name) => ({ headers, body }) => ({ headers: { ...headers, [name]: flip(headers[name]) }, body })),
    ({ headers, body }) => ({
      headers: { ...headers, 'Wechatpay-Signature': given[random(4)].headers['Wechatpay-Signature'] },
      body: new Uint8Array([...body, 10]),
    }),
  ];
  let accepted = 0;
  for (let index = 0; index < 10_000; index += 1) {
    const mutated = ways[index % ways.length](given[random(given.length)]);
    try {
      open(wechat, mutated);
      accepted += 1;
    } catch (error) {
      assert.equal(error.name, 'VerificationError', error.stack);
      codes[error.code] = (codes[error.code] ?? 0) + 1;
    }
  }
  assert.equal(accepted, 0);
  assert.equal(
    Object.values(codes).reduce((sum, count) => sum + count),
    10_000,
  );
  assert.ok(codes.SIGNATURE_MISMATCH > 5000 && codes.SERIAL_UNKNOWN > 500, inspect(codes));
  for (const one of given) assert.ok(open(wechat, one));
});

test('errors about a notification show no secret and advise no repeat', () => {
  const { headers, body } = notification();
  const signature = headers['Wechatpay-Signature'];
  const changed = (name, value) => ({ headers: { ...headers, [name]: value }, body });
  const given = [
    notification(envelope(undefined, undefined, { sealed: { key: 'another-APIv3-key-of-32-bytes-!!' } })),
    notification(envelope(undefined, { ...PRODUCT_COUPON, stock_id: undefined })),
    notification(envelope(undefined, `${JSON.stringify(PRODUCT_COUPON)}x`)),
    notification('x'),
    changed('Wechatpay-Nonce', ''),
    changed('Wechatpay-Nonce', 'x y'),
    changed('Wechatpay-Serial', 'PUB_KEY_ID_9'),
    changed('Wechatpay-Signature', `WECHATPAY/SIGNTEST/${signature}`),
    changed('Wechatpay-Signature', signature.slice(4)),
    changed('Wechatpay-Timestamp', '1'),
    { headers, body: body.subarray(1) },
    { headers, body: JSON.parse(Buffer.from(body)) },
    { headers: 7, body },
  ];
  const codes = new Set();
  for (const one of given) {
    const error = refused(one);
    codes.add(error.code);
    assert.equal(error.outcome, 'unknown', error.code);
    assert.doesNotMatch(error.message, /response\b|send|happened|query|coupon:/i, error.code);
    const shown = [error.stack, JSON.stringify(error), inspect(error, { showHidden: true, depth: 9 })].join();
    for (const secret of [
      API_V3_KEY,
      Buffer.from(API_V3_KEY).toString('base64'),
      PRODUCT_COUPON.openid,
      PRODUCT_COUPON.coupon_code,
      signature.slice(20, 60),
    ])
      assert.ok(!shown.includes(secret), error.code);
  }
  assert.equal(codes.size, 11);
  assert.ok(!inspect(wechat, { showHidden: true, depth: 9 }).includes(API_V3_KEY));
});

test('a notification gets the response that the documents say', async () => {
  const { acknowledge, reject } = wechat.notifications;
  assert.deepEqual(acknowledge(), { status: 204, headers: {}, body: undefined });
  const answer = reject('验签失败');
  assert.deepEqual(answer, { status: 500, headers: { 'Content-Type': 'application/json' }, body: '{"code":"FAIL","message":"验签失败"}' });
  assert.deepEqual(await new Response(answer.body, answer).json(), { code: 'FAIL', message: '验签失败' });
  assert.equal(new Response(acknowledge().body, acknowledge()).status, 204);
  assert.deepEqual(JSON.parse(reject().body), { code: 'FAIL', message: 'The notification was not processed.' });
  assert.equal(JSON.parse(reject(new Error('验签失败')).body).message, 'Error: 验签失败');
  for (const thrown of [Object.create(null), { toString: () => assert.fail('thrown') }]) {
    assert.equal(JSON.parse(reject(thrown).body).message, 'The notification was not processed.');
  }
  assert.equal(JSON.parse(reject(Symbol('why')).body).message, 'Symbol(why)');
  assert.ok(Object.isFrozen(wechat.notifications));
  assert.equal([...JSON.parse(reject('😀"\n'.repeat(1000)).body).message].length, 256);
});

test('a freed client opens nothing, and one without a clock says so', () => {
  const freed = receiver();
  freed.free();
  const { code, outcome } = refused(notification(), freed);
  assert.deepEqual([code, outcome], ['CLIENT_FREED', 'unknown']);
  assert.deepEqual(summary(refused(notification(), receiver({ now: () => NaN }))), {
    name: 'ConfigError',
    code: 'CONFIG_INVALID',
    at: 'now',
    outcome: 'unknown',
  });
});
