// The error about a response or a notification that cannot be trusted has the key that it named, if that was the id of one, and for an unknown one
// which are configured; what is no id is not repeated.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { API_V3_KEY, open, receiver } from './notification.mjs';
import { NOW, PUBLIC_KEY_ID, accept, client, couponEntity, refusal, rsa, signedResponse, spki, use, wechatpay } from './wechatpay.mjs';

const keys = { [PUBLIC_KEY_ID]: spki(wechatpay.publicKey), PUB_KEY_ID_2: spki(rsa().publicKey) };
const prepared = client({ wechatpayKeys: keys }).userCoupons.use.prepare(use());
const answered = (given) => refusal(() => accept(prepared, given));
const notified = ({ headers, body }) => refusal(() => open(receiver({ wechatpayKeys: keys }), { headers, body }));

const answer = signedResponse(couponEntity());
const changed = (name, value, given = answer) => ({ ...given, headers: { ...given.headers, [name]: value } });

/** One response for each code; the first seven are as well notifications. */
const REFUSED = {
  HEADER_MISSING: changed('Wechatpay-Nonce', undefined),
  HEADER_INVALID: changed('Wechatpay-Nonce', 'x y'),
  TIMESTAMP_OUT_OF_WINDOW: signedResponse(couponEntity(), { timestamp: String(NOW - 4000) }),
  SIGNATURE_PROBE: changed('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/AAAA'),
  SIGNATURE_MALFORMED: changed('Wechatpay-Signature', 'AAAA'),
  SIGNATURE_MISMATCH: { ...answer, body: new Uint8Array(2) },
  SERIAL_UNKNOWN: changed('Wechatpay-Serial', 'PUB_KEY_ID_7'),
  RESPONSE_MISMATCH: signedResponse(couponEntity({ coupon_code: 'Code_other' })),
};

test('every code of a VerificationError comes with the key that was named', () => {
  for (const [code, given] of Object.entries(REFUSED)) {
    for (const judge of code === 'RESPONSE_MISMATCH' ? [answered] : [answered, notified]) {
      const error = judge(given);
      assert.deepEqual([error.code, error.serial], [code, code === 'SERIAL_UNKNOWN' ? 'PUB_KEY_ID_7' : PUBLIC_KEY_ID]);
      assert.equal(JSON.parse(JSON.stringify(error)).serial, error.serial);
    }
  }
  assert.equal(Object.keys(REFUSED).length, 8);
  const long = { ...answer, body: new Uint8Array((8 << 20) + 1) };
  for (const judge of [answered, notified]) assert.deepEqual([judge(long).code, judge(long).serial], ['SIGNATURE_MISMATCH', PUBLIC_KEY_ID]);
});

test('an unknown key is named beside those that are configured', () => {
  for (const serial of ['PUB_KEY_ID_7', '5157F09EFDC096DE15EBE81A47057A7232F1B8E1']) {
    for (const judge of [answered, notified]) {
      assert.match(
        judge(changed('Wechatpay-Serial', serial)).message,
        new RegExp(` It names ${serial}; configured: ${PUBLIC_KEY_ID}, PUB_KEY_ID_2\\.`),
      );
    }
  }
});

test('of many configured keys five are named, and those that were added are among them', () => {
  const made = client();
  const said = () => refusal(() => accept(made.userCoupons.use.prepare(use()), changed('Wechatpay-Serial', 'PUB_KEY_ID_9'))).message;
  assert.match(said(), new RegExp(`configured: ${PUBLIC_KEY_ID}\\.`));
  const file = spki(rsa().publicKey);
  made.addKeys(Object.fromEntries([1, 2, 3, 4].map((number) => [`PUB_KEY_ID_${number}`, file])));
  assert.match(said(), new RegExp(`configured: ${PUBLIC_KEY_ID}, PUB_KEY_ID_1, PUB_KEY_ID_2, PUB_KEY_ID_3, PUB_KEY_ID_4\\.`));
  made.addKeys({ PUB_KEY_ID_5: file, PUB_KEY_ID_6: file });
  assert.match(said(), /, PUB_KEY_ID_4 and 2 more\./);
});

test('a serial that is missing, doubled or no id is undefined, and not quoted', () => {
  const odd = [
    undefined,
    '',
    [PUBLIC_KEY_ID, PUBLIC_KEY_ID],
    `${PUBLIC_KEY_ID}, ${PUBLIC_KEY_ID}`,
    'PUB_KEY_ID_',
    'PUB_KEY_ID_1x',
    'pub_key_id_1',
    'SECRET',
    '0x1F',
    API_V3_KEY,
    '7'.repeat(65),
    `PUB_KEY_ID_${'7'.repeat(65)}`,
    `${PUBLIC_KEY_ID}\n`,
    '<b>1</b>',
  ];
  for (const serial of odd) {
    for (const judge of [answered, notified]) {
      const error = judge(changed('Wechatpay-Serial', serial));
      assert.equal(error.name, 'VerificationError');
      assert.equal(error.serial, undefined, String(serial));
      const shown = `${error.message} ${JSON.stringify(error)}`.replaceAll(PUBLIC_KEY_ID, '');
      if (typeof serial === 'string' && serial.length > 5 && !serial.startsWith(PUBLIC_KEY_ID) && serial !== 'PUB_KEY_ID_')
        assert.ok(!shown.includes(serial), serial);
      if (error.code === 'SERIAL_UNKNOWN') assert.match(error.message, / It names what is no id of a key; configured: PUB_KEY_ID_/);
    }
  }
});
