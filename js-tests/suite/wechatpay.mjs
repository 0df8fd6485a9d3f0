// What the tests share: keys made anew for each run, a client with a fixed clock, parameters of every operation, responses that are
// really signed (node:crypto, nothing of the package's), and the two ways to get an error. Holds no test.

import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { WechatPay, WechatPayError } from 'wechatpay-coupon';
import { OF_TEXTS as ofMerchants } from './parameters/busifavor.mjs';
import { IDS } from './parameters/ids.mjs';
import * as ofStocks from './parameters/stocks.mjs';
import * as ofUserCoupons from './parameters/user-coupons.mjs';

/** The clock of `client()`, in seconds: 2025-08-03T05:46:40Z. */
export const NOW = 1_754_200_000;
export const PUBLIC_KEY_ID = 'PUB_KEY_ID_0116000000012024101100397200000006';
export const SERIAL_NO = '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C';

export const rsa = (modulusLength = 2048) => generateKeyPairSync('rsa', { modulusLength });
export const pkcs8 = (key) => key.export({ type: 'pkcs8', format: 'pem' });
export const pkcs1 = (key) => key.export({ type: 'pkcs1', format: 'pem' });
export const spki = (key) => key.export({ type: 'spki', format: 'pem' });

export const merchant = rsa();
export const wechatpay = rsa();

/** A configuration that works; `changes` replace settings. With a signer function there is no key. */
export const config = (changes = {}) => ({
  mchid: '1900000001',
  serialNo: SERIAL_NO,
  privateKey: typeof changes.signer === 'function' ? undefined : pkcs8(merchant.privateKey),
  wechatpayKeys: { [PUBLIC_KEY_ID]: spki(wechatpay.publicKey) },
  now: () => NOW * 1000,
  fetch: () => assert.fail('nothing may be sent here'),
  // One try, unless a test is about more.
  retry: false,
  ...changes,
});

export const client = (changes) => new WechatPay(config(changes));

/** Parameters by `group.name`, as the documents' examples have them. `undefined` in `changes` leaves a field out. */
export const PARAMETERS = {
  'userCoupons.use': (changes) => ({
    ...IDS,
    use_time: '2025-08-03T12:00:00+08:00',
    out_request_no: 'MCHUSE202003101234',
    associated_order_info: { transaction_id: '4200000000123456789123456789' },
    ...changes,
  }),
  'userCoupons.return': (changes) => ({ ...IDS, out_request_no: 'MCHRETURN202003101234', ...changes }),
  'busifavor.return': (changes) => ({
    coupon_code: 'sxxe34343434',
    stock_id: '1234567891',
    return_request_no: '1002600620019090123143254436',
    ...changes,
  }),
  'userCoupons.get': (changes) => ({ ...IDS, ...changes }),
  'userCoupons.list': (changes) => ({
    openid: IDS.openid,
    product_coupon_id: IDS.product_coupon_id,
    stock_id: IDS.stock_id,
    appid: IDS.appid,
    coupon_state: 'USED',
    page_size: 50,
    page_token: 'cGFnZQ==',
    brand_id: IDS.brand_id,
    ...changes,
  }),
  'busifavor.get': (changes) => ({ openid: IDS.openid, coupon_code: 'sxxe34343434', appid: IDS.appid, ...changes }),
  ...ofStocks.PARAMETERS,
  ...ofUserCoupons.PARAMETERS,
  ...ofMerchants.PARAMETERS,
};
export const OPERATIONS = Object.keys(PARAMETERS);
/** Those that change nothing, and are sent without a body. */
export const QUERIES = OPERATIONS.filter((name) => /\.(?:get|list)/.test(name));
export const { 'userCoupons.use': use, 'userCoupons.return': giveBack, 'busifavor.return': busifavorReturn } = PARAMETERS;

/** Which of the parameters are in the path. */
export const PATHS = {
  'userCoupons.use': ['openid', 'coupon_code'],
  'userCoupons.return': ['openid', 'coupon_code'],
  'busifavor.return': [],
  'userCoupons.get': ['openid', 'coupon_code'],
  'userCoupons.list': ['openid'],
  'busifavor.get': ['openid', 'coupon_code', 'appid'],
  ...ofStocks.PATHS,
  ...ofUserCoupons.PATHS,
  ...ofMerchants.PATHS,
};

/** How many of the parameters are texts, in all operations together. */
export const TEXTS = [
  8,
  7,
  3,
  6,
  7,
  3,
  ...[ofStocks, ofUserCoupons, ofMerchants].flatMap(({ TEXTS: texts }) => Object.values(texts)),
].reduce((sum, count) => sum + count);

/** Parameters that some operations may do without. */
export const { OPTIONAL } = ofStocks;

/** The operation of a client by `group.name`. */
export const operationOf = (client, name) => name.split('.').reduce((object, key) => object[key], client);

/** A file of tests/reference/, the facts that both test suites share, as text. */
export const fixture = (name) => readFileSync(new URL(`../../tests/reference/${name}`, import.meta.url), 'utf8');

/** The official response of use, as an object of one's own to change. */
export const couponEntity = (changes) => ({ ...JSON.parse(fixture('partner-product-coupon-use.bundle.response.json')), ...changes });

/** A response of busifavor.get with all that is required and what a return adds; `undefined` in `changes` leaves a field out. */
export const merchantCoupon = (changes) => ({
  stock_name: '8月1日活动券',
  belong_merchant: '1900000001',
  goods_name: 'xxx商品使用',
  stock_type: 'DISCOUNT',
  coupon_use_rule: {
    coupon_available_time: { available_begin_time: '2025-08-01T00:00:00+08:00', available_end_time: '2025-08-31T23:59:59+08:00' },
    available_week: { week_day: [0, 6], available_day_time: [{ begin_time: 3600, end_time: 86399 }] },
    irregulary_avaliable_time: [{ begin_time: '2025-08-01T00:00:00+08:00', end_time: '2025-08-02T00:00:00+08:00' }],
    discount_coupon: { discount_percent: 88, transaction_minimum: 100 },
    use_method: 'OFF_LINE',
  },
  display_pattern_info: { description: 'xxx门店可用', background_color: 'Color020' },
  coupon_code: 'sxxe34343434',
  coupon_state: 'SENDED',
  stock_id: '1234567891',
  send_request_no: '1002600620019090123143254435',
  use_request_no: '1002600620019090123143254434',
  available_start_time: '2025-08-01T00:00:00+08:00',
  expire_time: '2025-08-31T23:59:59+08:00',
  receive_time: '2025-08-01T00:00:00+08:00',
  use_time: '2025-08-02T00:00:00+08:00',
  return_request_no: '1002600620019090123143254436',
  return_time: '2025-08-03T00:00:00+08:00',
  ...changes,
});

/** `{ status, headers, body }`, signed as WeChat Pay signs: over timestamp, nonce and the raw bytes. */
export function signedResponse(body, options = {}) {
  const {
    status = 200,
    serial = PUBLIC_KEY_ID,
    key = wechatpay.privateKey,
    timestamp = String(NOW),
    nonce = 'c5ac7061fccab6bf3e254dcf98995b8c',
  } = options;
  const bytes = bytesOf(body);
  const signature = sign('RSA-SHA256', Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), bytes, Buffer.from('\n')]), key);
  const headers = {
    'Request-ID': '08F78BB5AF0610D302189DA5BE0C20E4B8-0',
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature': signature.toString('base64'),
    'Wechatpay-Timestamp': timestamp,
  };
  return { status, headers, body: bytes };
}

/** A response without any signature, as WeChat Pay's errors come. */
export const unsignedResponse = (status, body = '') => ({ status, headers: { 'request-id': 'unsigned-1' }, body: bytesOf(body) });

function bytesOf(body) {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return new Uint8Array(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)));
}

/** What a prepared request makes of a response. */
export const accept = (prepared, { status, headers, body }) => prepared.accept(status, headers, body);

/** What a call throws, which must be an error of the package. */
export function refusal(call) {
  let value;
  try {
    value = call();
  } catch (error) {
    assert.ok(error instanceof WechatPayError, `threw something else: ${error?.stack ?? String(error)}`);
    return error;
  }
  value?.catch?.(() => {});
  return assert.fail('nothing was refused');
}

/** What a promise rejects with, which must be an error of the package. */
export async function rejection(promise) {
  const [settled] = await Promise.allSettled([promise]);
  return refusal(() => {
    if (settled.status === 'rejected') throw settled.reason;
  });
}

/** Code, place and outcome of an error, as one value to compare. */
export const summary = ({ name, code, at, outcome }) => ({ name, code, at, outcome });
/** Findings without their sentences: `pointer rule`. */
export const found = ({ findings }) => findings.map(({ path, rule }) => `${path} ${rule}`);
