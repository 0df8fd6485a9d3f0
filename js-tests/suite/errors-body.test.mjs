// A response which is an error although its signature is valid is not lost: the error has the verified bytes, for responses and notifications and
// in every copy of the package; no other error has bytes; no view of an error shows them.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import * as imported from 'wechatpay-coupon';
import { CODES, trigger } from './errors-of-every-code.mjs';
import { API_V3_KEY, envelope, notification } from './notification.mjs';
import { VIEWS, spellingsOf } from './views.mjs';
import { accept, client, config, couponEntity, refusal, rejection, signedResponse, unsignedResponse, use } from './wechatpay.mjs';

const required = createRequire(import.meta.url)('wechatpay-coupon');
const SECRET = 'SECRET-of-a-verified-body';
const entity = (changes) => couponEntity({ attach: SECRET, ...changes });

/** Responses whose signature is valid, and which are errors. */
const ANSWERS = {
  BODY_NOT_JSON: signedResponse(`${JSON.stringify(entity())}${SECRET}`),
  ENTITY_INVALID: signedResponse(entity({ coupon_state: [SECRET] })),
  RESPONSE_MISMATCH: signedResponse(entity({ coupon_code: SECRET })),
  'RESPONSE_MISMATCH under another status': signedResponse(entity(), { status: 400 }),
  'API_ERROR that is signed': signedResponse({ code: 'PARAM_ERROR' }, { status: 400 }),
  'API_ERROR of a 202': signedResponse(entity(), { status: 202 }),
};
const NOTIFICATIONS = {
  BODY_NOT_JSON: notification(`${JSON.stringify(envelope())}${SECRET}`),
  'BODY_NOT_JSON of the event': notification(envelope('X.Y', SECRET)),
  ENTITY_INVALID: notification(envelope(undefined, { coupon_code: [SECRET] })),
  DECRYPTION_FAILED: notification(envelope(undefined, undefined, { resource: { associated_data: SECRET } })),
};
const codeOf = (name) => name.split(' ')[0];

for (const [how, { WechatPay }] of Object.entries({ imported, required })) {
  const wechatpay = new WechatPay(config({ apiV3Key: API_V3_KEY }));
  const prepared = wechatpay.userCoupons.use.prepare(use());

  describe(`the bytes of a genuine body that was refused (${how})`, () => {
    for (const [name, answer] of Object.entries(ANSWERS)) {
      it(`are with ${name}`, () => {
        const error = refusal(() => accept(prepared, answer));
        assert.deepEqual([error.code, error.body], [codeOf(name), answer.body]);
      });
    }

    for (const [name, { headers, body }] of Object.entries(NOTIFICATIONS)) {
      it(`are with ${name} of a notification`, () => {
        const error = refusal(() => wechatpay.notifications.open(headers, body));
        assert.deepEqual([error.code, error.body], [codeOf(name), body]);
      });
    }
  });
}

describe('the bytes of a refused body', () => {
  it('are with the error of a call too', async () => {
    const { headers, body } = ANSWERS.ENTITY_INVALID;
    const fetch = async () => new Response(body, { headers });
    const error = await rejection(client({ fetch }).userCoupons.use(use()));
    assert.deepEqual([error.code, error.body], ['ENTITY_INVALID', body]);
  });

  it('are with no error whose signature did not hold, and with none that has no body', async () => {
    const held = ['RESPONSE_MISMATCH', 'BODY_NOT_JSON', 'ENTITY_INVALID', 'DECRYPTION_FAILED'];
    for (const code of CODES) {
      const { body } = await trigger(code);
      if (held.includes(code)) assert.ok(body instanceof Uint8Array && body.length > 0, code);
      else assert.equal(body, undefined, code);
    }
    const wechatpay = client();
    const unsigned = refusal(() => accept(wechatpay.userCoupons.use.prepare(use()), unsignedResponse(400, SECRET)));
    assert.equal(unsigned.body, undefined);
    for (const [name, { headers, body }] of Object.entries(ANSWERS)) {
      const altered = body.map((byte, index) => byte ^ Number(index === body.length - 1));
      const error = refusal(() => accept(wechatpay.userCoupons.use.prepare(use()), { status: 200, headers, body: altered }));
      assert.deepEqual([error.code, error.body], ['SIGNATURE_MISMATCH', undefined], name);
    }
  });

  it('are those that were verified: nothing of a body that is too long to be looked at', () => {
    const signed = signedResponse('', { status: 500 });
    const error = refusal(() => accept(client().userCoupons.use.prepare(use()), { ...signed, body: new Uint8Array((8 << 20) + 1) }));
    assert.deepEqual([error.code, error.body], ['RESPONSE_MISMATCH', new Uint8Array()]);
  });

  it('are in no view, no listing and no copy of the error', () => {
    const prepared = client().userCoupons.use.prepare(use());
    let views = 0;
    for (const [name, answer] of Object.entries(ANSWERS)) {
      const error = refusal(() => accept(prepared, answer));
      const beginning = [...answer.body.subarray(0, 12)].join(', ');
      for (const [how, view] of Object.entries(VIEWS)) {
        const text = view(error);
        for (const marked of [...spellingsOf(SECRET), beginning, 'Uint8Array'])
          assert.ok(!text.includes(marked), `${name}, ${how}: ${marked}`);
        views += 1;
      }
      const listed = [...Object.keys(error), ...Reflect.ownKeys(error), ...Object.keys(error.toJSON()), ...Object.keys({ ...error })];
      for (const key in error) listed.push(key);
      assert.ok(!listed.includes('body'), name);
      assert.equal(Object.assign({}, error).body ?? structuredClone(error).body, undefined);
    }
    assert.equal(views, 48);
    // The search finds what it looks for.
    const shown = { body: Uint8Array.from(Buffer.from(SECRET)) };
    for (const look of ['inspect', 'console', 'properties']) assert.ok(VIEWS[look](shown).includes(spellingsOf(SECRET)[2]), look);
    assert.ok(inspect(Buffer.from(SECRET)).includes(spellingsOf(SECRET)[5]));
  });
});
