// Notifications (回调通知) as WeChat Pay sends them: an envelope whose resource is encrypted with the APIv3 key, signed like an answer.
// Refuses an event of which it has no sample unless it is given the resource, a fault that a notification cannot have, a serial that
// is no key of WeChat Pay's, and an option it does not know.

import { MERCHANT_SIGNATURE, newRequestId, signed, signingTerms } from './answer.js';
import { randomText, text, utf8 } from './bytes.js';
import { notificationFault } from './faults.js';
import { rfc3339, withMilliseconds } from './time.js';

const BRAND_SIGNATURE = 'WECHATPAY-BRAND-SHA256-RSA2048';
const UNIONID = 'oYtV0s5yDJ2pxqYCUnDYwZNjBrzE';

const OPTIONS = [
  'apiV3Key',
  'associated_data',
  'create_time',
  'fault',
  'id',
  'original_type',
  'resource',
  'serial',
  'signature_type',
  'summary',
];

/** The events with a sample: what the envelope says, and the resource of a coupon. */
const KINDS = {
  'PRODUCT_COUPON_SP.SEND': {
    summary: '商品券领券',
    original_type: 'product_coupon',
    associated_data: 'product_coupon_sp',
    coupon: 'Code_123456',
    sample: productCouponSent,
  },
  'PRODUCT_COUPON.SEND': {
    summary: '商品券领券',
    original_type: 'product_coupon',
    associated_data: 'product_coupon',
    signature_type: BRAND_SIGNATURE,
    coupon: 'Code_123456',
    sample: productCouponSent,
  },
  'COUPON.SEND': {
    summary: '商家券领券',
    original_type: 'coupon',
    associated_data: 'coupon',
    coupon: 'sxxe34343434',
    sample: merchantCouponSent,
  },
};

/** { headers, body }. `resource.coupon_code` of a coupon of the sandbox makes it the notification of that coupon. */
export async function notification(kind, options, { keys, store, now }) {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) throw new TypeError(`a notification has no option "${name}"; it has ${OPTIONS.join(', ')}`);
  }
  const known = Object.hasOwn(KINDS, kind) ? KINDS[kind] : unknownKind(kind, options);
  const fault = notificationFault(options.fault);
  await fault.before?.({ keys });

  const at = now();
  const time = withMilliseconds(rfc3339(at));
  const { resource = {}, original_type = known.original_type, associated_data = known.associated_data } = options;
  const coupon = store.coupon(resource.coupon_code) ?? store.coupon(known.coupon);
  const content = { ...known.sample?.(coupon, at), ...resource };
  const envelope = {
    id: options.id ?? `EV-${randomText(32)}`,
    create_time: options.create_time ?? time,
    event_type: kind,
    resource_type: 'encrypt-resource',
    summary: options.summary ?? known.summary,
    resource: { original_type, ...(await keys.encrypt(JSON.stringify(content), associated_data, options.apiV3Key)) },
  };

  const { serial = keys.serialFor(undefined), signature_type = known.signature_type ?? MERCHANT_SIGNATURE } = options;
  if (!keys.knows(serial)) throw new RangeError(`"${serial}" is no key of WeChat Pay's: sandbox.config.wechatpayKeys has them`);
  const terms = signingTerms(keys, serial, at);
  const given = {
    headers: { 'Content-Type': 'application/json', 'Request-ID': newRequestId() },
    body: utf8(JSON.stringify(envelope)),
  };
  const sent = await signed(given, fault.terms?.(terms, { keys }) ?? terms, signature_type);
  const { headers, body } = fault.sent?.(sent) ?? sent;
  return { headers, body };
}

/** Sends it: to a function that takes a Request and gives a Response, or to a URL. */
export async function notify(handler, { headers, body }) {
  const init = { method: 'POST', headers, body };
  const response =
    typeof handler === 'function'
      ? await handler(new Request('https://merchant.example/notifications', init))
      : await globalThis.fetch(handler, init);
  const { status } = response;
  return { accepted: status >= 200 && status < 300, status, body: text(new Uint8Array(await response.arrayBuffer())) };
}

function unknownKind(kind, { resource }) {
  if (typeof kind !== 'string' || typeof resource !== 'object' || resource === null) {
    throw new TypeError(`there is a sample for ${Object.keys(KINDS).join(', ')}; any other event needs options.resource`);
  }
  const type = kind.split('.')[0].toLowerCase();
  return { summary: kind, original_type: type, associated_data: type };
}

/** 领券: of a coupon, what the page lists. */
function productCouponSent(coupon, now) {
  const entity = coupon.entity(now);
  return {
    brand_id: entity.brand_id,
    coupon_code: entity.coupon_code,
    product_coupon_id: coupon.product.product_coupon_id,
    stock_id: coupon.stock.stock_id,
    ...(coupon.bundle && {
      stock_bundle_id: coupon.stock.stock_bundle_info.stock_bundle_id,
      user_coupon_bundle_id: coupon.bundle.id,
    }),
    appid: coupon.stock.notify_config.notify_appid,
    openid: coupon.openid,
    unionid: UNIONID,
    receive_time: withMilliseconds(entity.receive_time),
    send_request_no: entity.send_request_no,
    send_channel: entity.send_channel,
    valid_begin_time: withMilliseconds(entity.valid_begin_time),
    valid_end_time: withMilliseconds(entity.valid_end_time),
    ...(entity.attach !== undefined && { attach: entity.attach }),
  };
}

function merchantCouponSent(coupon, now) {
  const { receive_time } = coupon.entity(now);
  return {
    event_type: 'EVENT_TYPE_BUSICOUPON_SEND',
    coupon_code: coupon.code,
    stock_id: coupon.stockId,
    send_time: receive_time,
    openid: coupon.openid,
    unionid: UNIONID,
    send_channel: 'BUSICOUPON_SEND_CHANNEL_API',
    send_merchant: coupon.belongsTo,
  };
}
