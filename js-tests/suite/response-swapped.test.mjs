// A response must be about its request: WeChat Pay signs neither the URL nor the request, so a genuine response about another
// coupon has a valid signature; it is recognized by its coupon_code. Of 10 coupons' responses given to 10 requests, 10 are accepted.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../reliability/row.mjs';
import { accept, client, couponEntity, giveBack, refusal, signedResponse, summary, use } from './wechatpay.mjs';

const CODES = ['Code_1', 'Code_10', 'code_1', 'Code_1 ', 'Code_一', 'Code_１', 'Code%5F1', '1', '"', '🎫'];
const { userCoupons } = client();

for (const [name, operation, params] of [
  ['use', userCoupons.use, use],
  ['return', userCoupons.return, giveBack],
]) {
  test(`${name}: of 10 x 10 responses 10 are accepted and 90 are another coupon's`, () => {
    const part = row(11, name);
    const questions = CODES.map((coupon_code) => operation.prepare(params({ coupon_code })));
    const answers = CODES.map((coupon_code) => signedResponse(couponEntity({ coupon_code })));
    let [accepted, refused] = [0, 0];
    for (const [asked, prepared] of questions.entries()) {
      for (const [answered, answer] of answers.entries()) {
        if (asked === answered) {
          assert.equal(accept(prepared, answer).data.coupon_code, CODES[asked]);
          accepted += 1;
          continue;
        }
        const error = refusal(() => accept(prepared, answer));
        assert.deepEqual(summary(error), { name: 'VerificationError', code: 'RESPONSE_MISMATCH', at: '/coupon_code', outcome: 'unknown' });
        refused += 1;
      }
    }
    assert.equal(accepted, 10);
    part.passed(refused, '0 accepted');
  });
}

test('an escaped coupon_code is the same coupon', () => {
  const prepared = userCoupons.use.prepare(use({ coupon_code: 'Code_1' }));
  const text = JSON.stringify(couponEntity({ coupon_code: 'X' })).replace('"X"', '"\\u0043ode\\u005f1"');
  assert.equal(accept(prepared, signedResponse(text)).data.coupon_code, 'Code_1');
});

test('a response of another operation is an error for what it lacks', () => {
  const { busifavor } = client();
  const answer = signedResponse({ wechatpay_return_time: '2025-08-03T12:00:00+08:00' });
  assert.equal(refusal(() => accept(userCoupons.use.prepare(use()), answer)).code, 'ENTITY_INVALID');
  const prepared = busifavor.return.prepare({ coupon_code: 'a', stock_id: 'b', return_request_no: 'c' });
  assert.equal(refusal(() => accept(prepared, signedResponse(couponEntity()))).code, 'ENTITY_INVALID');
  assert.deepEqual(accept(prepared, answer).data, { wechatpay_return_time: '2025-08-03T12:00:00+08:00' });
});

test('what a call was about cannot be changed after it was prepared', () => {
  const params = use({ coupon_code: 'Code_1' });
  const prepared = userCoupons.use.prepare(params);
  params.coupon_code = 'Code_2';
  assert.equal(accept(prepared, signedResponse(couponEntity({ coupon_code: 'Code_1' }))).data.coupon_code, 'Code_1');
  assert.throws(() => {
    prepared.headers.Authorization = '';
  }, TypeError);
  // A host's fetch may assign to what it is given, as Next.js does on its edge runtime; the request stays the one that was sent.
  Object.assign(prepared, { headers: new Headers(prepared.headers), url: 'https://example.com/', body: '{"coupon_code":"Code_2"}' });
  assert.equal(refusal(() => accept(prepared, signedResponse(couponEntity({ coupon_code: 'Code_2' })))).code, 'RESPONSE_MISMATCH');
});
