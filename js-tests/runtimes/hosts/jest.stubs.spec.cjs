// Stubs in Jest, by require: an operation is replaced in place, and fails with an error of the package. What is tested is the code that calls it.

const { ApiError, TransportError, WechatPay, WechatPayError } = require('wechatpay-coupon');
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
  jest.restoreAllMocks();
});

test('a stubbed operation gives what the test says', async () => {
  const use = jest.spyOn(client.userCoupons, 'use').mockResolvedValue({ coupon_state: 'USED' });
  expect(await redeem('Code_1')).toBe('USED');
  expect(use.mock.calls).toEqual([[{ coupon_code: 'Code_1' }]]);
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
