// An error of every code that can be provoked from outside. Holds no test.

import { never } from '../suite/retrying.mjs';
import { accept, client, couponEntity, refusal, rejection, signedResponse, unsignedResponse, use } from '../suite/wechatpay.mjs';
import { WechatPay } from 'wechatpay-coupon';
import { createSandbox } from 'wechatpay-coupon/sandbox';

/** An error for every code that can be provoked from outside, and for every outcome of it. */
export async function provokeAll() {
  const wechatpay = client();
  const prepared = wechatpay.userCoupons.use.prepare(use());
  const answered = (answer) => refusal(() => accept(prepared, answer));
  const good = () => signedResponse(couponEntity({ coupon_code: use().coupon_code }));
  const withHeader = (name, value) => {
    const answer = good();
    return { ...answer, headers: { ...answer.headers, [name]: value } };
  };
  accept(prepared, good()); // what is spoilt below is good

  const freed = client();
  freed.free();
  const ending = new AbortController();
  const failing = (cause) => client({ fetch: () => Promise.reject(cause) });
  const refused = Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) });

  return [
    refusal(() => client({ mchid: 'x' })),
    refusal(() => client({ privateKey: 'no key' })),
    refusal(() => client({ privateKey: '-----BEGIN EC PRIVATE KEY-----\nMAMC\n-----END EC PRIVATE KEY-----' })),
    refusal(() => freed.userCoupons.use.prepare(use())),
    await rejection(freedMeanwhile()),
    refusal(() => wechatpay.userCoupons.use.prepare({})),
    await rejection(failing(refused).userCoupons.use(use())),
    await rejection(failing(new TypeError('terminated')).userCoupons.use(use())),
    await rejection(client({ fetch: async () => ({}) }).userCoupons.use(use())),
    ...(await Promise.all(
      ['wasm', never].map((signer) =>
        rejection(client({ fetch: never, signer, retry: { times: 0, attemptTimeout: 1000 } }).userCoupons.use(use())),
      ),
    )),
    await rejection(wechatpay.userCoupons.use(use(), { signal: AbortSignal.abort() })),
    await rejection(
      client({
        fetch: () => {
          ending.abort();
          return never();
        },
      }).userCoupons.use(use(), { signal: ending.signal }),
    ),
    answered(withHeader('Wechatpay-Signature', undefined)),
    answered(withHeader('Wechatpay-Timestamp', 'soon')),
    answered(withHeader('Wechatpay-Timestamp', '1')),
    answered(withHeader('Wechatpay-Serial', 'PUB_KEY_ID_1')),
    answered(withHeader('Wechatpay-Signature', '?')),
    answered(withHeader('Wechatpay-Nonce', 'another')),
    answered(withHeader('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/AAAA')),
    answered(signedResponse(couponEntity({ coupon_code: 'Code_other' }))),
    answered(signedResponse('no JSON')),
    answered(signedResponse('{}')),
    await undecipherable(),
    answered(unsignedResponse(403, '{"code":"NOT_ENOUGH"}')),
    answered(unsignedResponse(500, '{"code":"SYSTEM_ERROR"}')),
    answered(unsignedResponse(404)),
    answered(unsignedResponse(502, '<html>')),
  ];
}

/** A call of a client that is freed before the response is there. */
function freedMeanwhile() {
  const made = client({ fetch: async () => made.free() ?? new Response('{}') });
  return made.userCoupons.use(use());
}

/** What a notification gives that was encrypted with another key. */
async function undecipherable() {
  const sandbox = await createSandbox();
  const wechatpay = new WechatPay(sandbox.config);
  const { headers, body } = await sandbox.notification('COUPON.SEND', { apiV3Key: 'k'.repeat(32) });
  const error = refusal(() => wechatpay.notifications.open(headers, body));
  wechatpay.free();
  return error;
}
