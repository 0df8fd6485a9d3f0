// Stubs and fake timers in Jest, by require: an operation is replaced in place, and fails with an error of the package. What is tested is the code that calls it.

const { ApiError, TransportError, WechatPay, WechatPayError } = require('wechatpay-coupon');
const { createSandbox } = require('wechatpay-coupon/sandbox');
const { settings } = require('./settings.cjs');

const client = new WechatPay(settings.config);

/** Code of a user's: what it says to the cashier. */
async function redeem(coupon_code) {
  try {
    const { coupon_state } = await client.userCoupons.use({ coupon_code });
    return coupon_state;
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error;
    return error.outcome === 'rejected' && error instanceof ApiError ? `no: ${error.apiCode}` : `ask again: ${error.code}`;
  }
}

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('a stubbed operation gives what the test says', async () => {
  const use = jest.spyOn(client.userCoupons, 'use').mockResolvedValue({ coupon_state: 'USED' });
  expect(await redeem('Code_1')).toBe('USED');
  expect(use.mock.calls).toEqual([[{ coupon_code: 'Code_1' }]]);
  expect(client.userCoupons.use.withResponse).toBeUndefined(); // as docs/*/unit-tests.md says of Jest
});

test('a stubbed operation fails with an error made for it', async () => {
  const use = jest.spyOn(client.userCoupons, 'use');
  use
    .mockRejectedValueOnce(new ApiError({ status: 403, apiCode: 'NOT_ENOUGH' }))
    .mockRejectedValueOnce(new TransportError({ code: 'TIMEOUT' }));
  expect([await redeem('Code_1'), await redeem('Code_1')]).toEqual(['no: NOT_ENOUGH', 'ask again: TIMEOUT']);
});

test('the other ways to use an operation are stubbed in the same way', async () => {
  jest
    .spyOn(client.userCoupons.use, 'resolve')
    .mockResolvedValue({ verdict: 'happened', coupon: { coupon_state: 'USED' }, error: undefined });
  expect((await client.userCoupons.use.resolve({})).verdict).toBe('happened');
});

test('what was stubbed is restored', async () => {
  expect(jest.isMockFunction(client.userCoupons.use)).toBe(false);
  await expect(client.userCoupons.use({})).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
});

// Waiting: the second try of a call comes 30 s after the first, and the test does not wait for it.

const params = {
  openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
  coupon_code: 'Code_123456',
  product_coupon_id: '1000000013',
  stock_id: '1000000013001',
  appid: 'wx233544546545989',
  brand_id: '120344',
};

/** A sandbox whose first response asks to come again in 30 s, and a client of it. */
async function asksToWait(options) {
  const sandbox = await createSandbox(options);
  sandbox.fault('retry-after', { ms: 30_000 });
  return { sandbox, own: new WechatPay({ ...sandbox.config, retry: { totalTimeout: 60_000 } }) };
}

test('a sandbox that skips waits needs no timers to be moved, also where they are faked', async () => {
  jest.useFakeTimers();
  const { sandbox, own } = await asksToWait({ skipWaits: true });
  const { coupon_state } = await own.userCoupons.get(params);
  expect([coupon_state, sandbox.requests.length]).toEqual(['EFFECTIVE', 2]);
  expect(sandbox.requests[1].at - sandbox.requests[0].at).toBeGreaterThanOrEqual(30_000);
});

test('without that the client waits by the timers that are faked', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  const { sandbox, own } = await asksToWait();
  const call = own.userCoupons.get(params);
  while (sandbox.requests.length < 1) await new Promise(setImmediate);
  await jest.advanceTimersByTimeAsync(30_000);
  expect((await call).coupon_state).toBe('EFFECTIVE');
  expect(sandbox.requests.map(({ status }) => status)).toEqual([429, 200]);
});
