// Two chapters of the demo: notifications (回调通知), genuine ones and others; and what must be rejected.

import { VerificationError } from 'wechatpay-coupon';
import { chapter, quoted, say, step } from './page.mjs';
import { expectError, last, sandbox, sayExchange, sayStandIn, useOf, wechatpay } from './stand-in.mjs';

export async function notifications() {
  chapter('Notifications (回调通知)');
  const opened = [];
  const rejected = [];
  const receive = wechatpay.notifications.handler({
    onEvent: (notification) => opened.push(notification),
    onError: (error) => rejected.push(error),
  });

  await step('A user got a coupon: verified, decrypted, acknowledged', async (expect) => {
    sayStandIn('sends PRODUCT_COUPON_SP.SEND, signed, its resource encrypted with the APIv3 key');
    const { status } = await sandbox.notify(receive, 'PRODUCT_COUPON_SP.SEND');
    const [notification] = opened;
    say('typed', `kind ${quoted(notification?.kind)}, coupon_code ${quoted(notification?.data.coupon_code)}, id ${notification?.id}`);
    say('responds', `${status}`);
    expect('kind', notification?.kind, 'product-coupon-send');
    expect('coupon_code', notification?.data.coupon_code, 'Code_123456');
    expect('findings', notification?.findings, []);
    expect('status', status, 204);
    expect('rejected', rejected.length, 0);
  });

  await step("WeChat Pay's own probe (签名探测流量): rejected like every forgery", async (expect) => {
    const { status, body } = await sandbox.notify(receive, 'PRODUCT_COUPON_SP.SEND', { fault: 'probe-signature' });
    const [error] = rejected;
    say('rejected', `${error?.name} ${error?.code}`);
    say('', `“${error?.message}”`);
    say('responds', `${status} ${body}`);
    expect('error class', error instanceof VerificationError, true);
    expect('code', error?.code, 'SIGNATURE_PROBE');
    expect('status', status, 401);
    expect('opened', opened.length, 1);
  });
}

export async function whatMustBeRejected() {
  chapter('What must be rejected');
  const tampered = useOf('Code_123457', 'MCHUSE_tampered');

  await step('A response that was altered on its way: one digit of the body', async (expect) => {
    sandbox.fault('body-altered');
    await expectError(expect, () => wechatpay.userCoupons.use(tampered), {
      type: 'VerificationError',
      code: 'SIGNATURE_MISMATCH',
      outcome: 'unknown',
    });
    sayStandIn(`Code_123457 is ${sandbox.coupons.state('Code_123457')}: it was used, hence 'unknown', never "failed"`);
    expect('state in the stand-in', sandbox.coupons.state('Code_123457'), 'USED');
  });

  await step('The way out of an unknown outcome: the identical request once more', async (expect) => {
    const coupon = await wechatpay.userCoupons.use(tampered);
    sayExchange();
    say('typed', `coupon_state ${quoted(coupon.coupon_state)} under ${coupon.single_usage_detail?.use_request_no}: the same use`);
    expect('coupon_state', coupon.coupon_state, 'USED');
    expect('use_request_no', coupon.single_usage_detail?.use_request_no, 'MCHUSE_tampered');
  });

  await step('A response that is genuine and six minutes old', async (expect) => {
    sandbox.fault('stale-timestamp');
    await expectError(expect, () => wechatpay.userCoupons.use(useOf('Code_123458', 'MCHUSE_stale')), {
      type: 'VerificationError',
      code: 'TIMESTAMP_OUT_OF_WINDOW',
      outcome: 'unknown',
    });
    expect('state in the stand-in', sandbox.coupons.state('Code_123458'), 'USED');
  });

  await step('A response signed by a key that nobody configured', async (expect) => {
    sandbox.fault('unknown-serial');
    await expectError(expect, () => wechatpay.userCoupons.use(useOf('Code_123459', 'MCHUSE_stranger')), {
      type: 'VerificationError',
      code: 'SERIAL_UNKNOWN',
      outcome: 'unknown',
    });
    expect('state in the stand-in', sandbox.coupons.state('Code_123459'), 'USED');
  });

  await step('Use of a coupon that has expired: WeChat Pay says no', async (expect) => {
    const error = await expectError(expect, () => wechatpay.userCoupons.use(useOf('Code_expired', 'MCHUSE_expired')), {
      type: 'ApiError',
      code: 'API_ERROR',
      outcome: 'rejected',
    });
    say('', `${error?.status} ${error?.apiCode} ${error?.apiMessage}; verified ${error?.verified}: errors come unsigned`);
    say('', `requestId ${error?.requestId}`);
    expect('status', error?.status, 403);
    expect('apiCode', error?.apiCode, 'NOT_ENOUGH');
    expect('verified', error?.verified, false);
    expect('requestId', error?.requestId, last().requestId);
    expect('state in the stand-in', sandbox.coupons.state('Code_expired'), 'EXPIRED');
  });

  await step('A request with three mistakes: all of them at once, and nothing is sent', async (expect) => {
    const sentBefore = sandbox.requests.length;
    const mistaken = {
      ...useOf('Code_123456', 'no'), // too short
      stock_id: 1000000013001, // an id is a string
      use_time: 'yesterday',
    };
    const error = await expectError(expect, () => wechatpay.userCoupons.use(mistaken), {
      type: 'RequestError',
      code: 'REQUEST_INVALID',
      outcome: 'not-sent',
      exchanged: false,
    });
    for (const { path, message } of error?.findings ?? []) say('', `${path.padEnd(17)} ${message}`);
    sayStandIn(`${sandbox.requests.length} requests in its journal, ${sentBefore} before`);
    const paths = new Set(error?.findings?.map(({ path }) => path));
    expect('places', [...paths].sort(), ['/out_request_no', '/stock_id', '/use_time']);
    expect('requests sent', sandbox.requests.length - sentBefore, 0);
  });
}
