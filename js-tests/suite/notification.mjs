// Makes notifications as WeChat Pay does: an event, encrypted with AES-256-GCM and signed with RSA by node:crypto, nothing of the
// package's. Holds no test.

import { createCipheriv } from 'node:crypto';
import { client, signedResponse } from './wechatpay.mjs';

/** The APIv3 key of `receiver()`. */
export const API_V3_KEY = 'SECRET-APIv3-key-of-32-bytes-!!!';
export const receiver = (changes) => client({ apiV3Key: API_V3_KEY, ...changes });

const bytes = (value) => (value instanceof Uint8Array ? value : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));

/** `{ algorithm, nonce, associated_data, ciphertext }` of a text. `associated_data: undefined` leaves it out. */
export function encrypted(text, { key = API_V3_KEY, nonce = 'nonce_of_12b', tag = 16, ...others } = {}) {
  const associated = 'associated_data' in others ? others.associated_data : 'certificate';
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(nonce));
  cipher.setAAD(Buffer.from(associated ?? ''));
  const sealed = Buffer.concat([cipher.update(bytes(text)), cipher.final(), cipher.getAuthTag().subarray(0, tag)]);
  return {
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: sealed.toString('base64'),
    ...(associated !== undefined && { associated_data: associated }),
    nonce,
  };
}

/** The events of the documents' pages, by `event_type`. */
export const PRODUCT_COUPON = {
  brand_id: '120344',
  coupon_code: 'Code_123456',
  product_coupon_id: '1000000013',
  stock_id: '1000000013001',
  appid: 'wx233544546545989',
  openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
  unionid: 'oUnion-1',
  receive_time: '2025-08-03T12:00:00.120+08:00',
  send_request_no: 'MCHSEND_1',
  send_channel: 'RECEIVE_COMPONENT',
  valid_begin_time: '2025-08-03T12:00:00.000+08:00',
  valid_end_time: '2025-09-03T12:00:00.000+08:00',
};
export const MERCHANT_COUPON = {
  event_type: 'EVENT_TYPE_BUSICOUPON_SEND',
  coupon_code: '123446565767',
  stock_id: '100088',
  send_time: '2025-05-20T13:29:35.120+08:00',
  openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
  send_channel: 'BUSICOUPON_SEND_CHANNEL_PAYGIFT',
  send_merchant: '98568888',
  attach_info: { transaction_id: '1001234234234234', hall_belong_mch_id: 1900000001 },
};
export const EVENTS = { 'PRODUCT_COUPON_SP.SEND': PRODUCT_COUPON, 'PRODUCT_COUPON.SEND': PRODUCT_COUPON, 'COUPON.SEND': MERCHANT_COUPON };

/** The envelope around an event. `resource` and `envelope` replace fields. */
export const envelope = (type = 'PRODUCT_COUPON_SP.SEND', event = EVENTS[type], { sealed, resource, envelope } = {}) => ({
  id: 'EV-2018022511223320873',
  create_time: '2025-08-03T12:00:01+08:00',
  resource_type: 'encrypt-resource',
  event_type: type,
  summary: '领券通知',
  resource: { original_type: 'product_coupon', ...encrypted(event, { associated_data: 'product_coupon_sp', ...sealed }), ...resource },
  ...envelope,
});

/** `{ headers, body }`, signed. */
export function notification(content = envelope(), { signatureType, ...options } = {}) {
  const { headers, body } = signedResponse(content, options);
  return { headers: { ...headers, ...(signatureType && { 'Wechatpay-Signature-Type': signatureType }) }, body };
}

/** What a client makes of a notification. */
export const open = (wechatpay, { headers, body }) => wechatpay.notifications.open(headers, body);
