// What a service provider and a brand do, from a picture to a coupon that was used, in-process on any runtime. Bytes are as they were, and a
// lost response is repeated. It gives what happened, for its caller to compare.

const { openid, appid, brand_id } = { openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4', appid: 'wx233544546545989', brand_id: '120344' };
const PICTURE = 'https://wxpaylogo.qpic.cn/wxpaylogo/a/0';
const FILE = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);

const PRODUCT = {
  scope: 'ALL',
  type: 'NORMAL',
  usage_mode: 'SINGLE',
  single_usage_info: { normal_coupon: { threshold: 10_000, discount_amount: 1000 } },
  stock: {
    coupon_code_mode: 'WECHATPAY',
    stock_send_rule: { max_count: 10, max_count_per_user: 1 },
    single_usage_rule: {
      coupon_available_period: { available_begin_time: '2026-01-01T00:00:00+08:00', available_end_time: '2026-12-31T23:59:59+08:00' },
    },
    usage_rule_display_info: { coupon_usage_method_list: ['OFFLINE'], usage_description: '到店使用' },
    coupon_display_info: { code_display_mode: 'QRCODE' },
    notify_config: { notify_appid: appid },
    store_scope: 'NONE',
  },
};

/** What everyone gets to see. */
export const EXPECTED =
  'images.upload 200, productCoupons.create 200, productCoupons.update 200, userCoupons.send, userCoupons.send 200, userCoupons.confirm 200, userCoupons.use 200, userCoupons.get 200';

/** `side`: partner or brand. Gives the requests with their statuses, and whether the bytes of the picture arrived. */
export async function bothSides({ library, sandbox }, side) {
  const stand = await sandbox.createSandbox();
  stand.clock.set(Date.UTC(2026, 5, 1));
  const retry = { delay: 1 };
  const brand = side === 'brand' ? {} : { brand_id };
  const client =
    side === 'brand' ? new library.WechatPayBrand({ ...stand.brandConfig, retry }) : new library.WechatPay({ ...stand.config, retry });
  const { image_url } = await client.images.upload({ meta: { filename: 'a.png' }, file: FILE });
  const { rawBody } = stand.requests[0];
  const begin = rawBody.findIndex((_, place) => FILE.every((byte, index) => rawBody[place + index] === byte));

  const display_info = { name: '满百减十', image_url, background_url: PICTURE };
  const { product_coupon_id, stock } = await client.productCoupons.create({
    ...PRODUCT,
    ...brand,
    display_info,
    out_request_no: 'CREATE_01',
  });
  await client.productCoupons.update({
    ...brand,
    product_coupon_id,
    display_info: { ...display_info, name: '新的名字' },
    out_request_no: 'UPDATE_01',
  });
  const ids = { ...brand, openid, appid, product_coupon_id, stock_id: stock.stock_id };
  stand.fault('drop-after');
  const { coupon_code } = await client.userCoupons.send({ ...ids, send_request_no: 'SEND_01' });
  await client.userCoupons.confirm({ ...ids, coupon_code, out_request_no: 'CONFIRM_01' });
  const order = { associated_order_info: { transaction_id: '4200000000123456789123456789' }, use_time: '2026-06-01T12:00:00+08:00' };
  const { product_coupon } = await client.userCoupons.use({ ...ids, ...order, coupon_code, out_request_no: 'USE_01' });
  // Any call that the package has no operation for; this one it has too.
  const start = side === 'brand' ? '/brand/marketing' : '/v3/marketing/partner';
  const path = `${start}/product-coupon/users/${openid}/coupons/${coupon_code}`;
  const query = { ...brand, appid, product_coupon_id, stock_id: stock.stock_id };
  const { coupon_state } = await client.request({ method: 'GET', path, query });
  client.free();
  return {
    requests: stand.requests.map(({ operation, status = '' }) => `${operation} ${status}`.trim()).join(', '),
    intact: begin > 0 && coupon_state === 'USED',
    name: product_coupon.display_info.name,
    signed: stand.requests.every(({ signatureHeld }) => signatureHeld),
  };
}
