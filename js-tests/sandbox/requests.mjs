// Requests of both sides signed with node:crypto, nothing of the package's, and responses checked by it; and the parameters of each
// operation. Holds no test.

import assert from 'node:assert/strict';
import { X509Certificate, createHash, createPublicKey, sign, verify } from 'node:crypto';
import { seededIds } from 'wechatpay-coupon/sandbox';
import { stockRequests } from './stock-requests.mjs';

export const HOST = 'https://api.mch.weixin.qq.com';
const { openid, appid, brand_id } = seededIds;
const USER = `/v3/marketing/partner/product-coupon/users/${openid}/coupons`;
const PRODUCTS = '/v3/marketing/partner/product-coupon/product-coupons';
const BUSIFAVOR = '/v3/marketing/busifavor';
const NOTIFY = '/v3/marketing/partner/product-coupon/notify-configs';
const TASKS = '/v3/marketing/partner/product-coupon/image-generation-tasks';
const PLANS = '/v3/marketing/partner/delivery-plan/delivery-plans';
const URL_SET = 'https://notify.example.com/wechatpay';

export const SINGLE = { product_coupon_id: '1000000013', stock_id: '1000000013001' };
export const BUNDLE = (step) => ({ product_coupon_id: '1000000014', stock_id: `100000001400${step}` });
export const STOCK_BUNDLE = { product_coupon_id: '1000000014', stock_bundle_id: '1000000014900' };
/** The seeded bundle of which nothing is used: Bundle_new_1 to 3. */
export const NEW_BUNDLE = '1000000014901';
export const CARD = { product_coupon_id: '1002323', stock_id: '100232301' };
/** A time of this moment's day, by days from it. */
const day = (days) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T00:00:00+08:00`;
const PICTURE = 'https://wxpaylogo.qpic.cn/wxpaylogo/a/0';

/** A single coupon for everything, whose codes WeChat Pay makes; `changes` replace members of the body, `stock` members of its stock. */
export const newProduct = ({ stock = {}, ...changes } = {}) => ({
  scope: 'ALL',
  type: 'NORMAL',
  usage_mode: 'SINGLE',
  single_usage_info: { normal_coupon: { threshold: 10_000, discount_amount: 1000 } },
  display_info: { name: '满百减十', image_url: PICTURE, background_url: PICTURE },
  stock: {
    ...newStock,
    single_usage_rule: { coupon_available_period: { available_begin_time: day(-2), available_end_time: day(60) } },
    ...stock,
  },
  ...changes,
});

const newStock = {
  coupon_code_mode: 'WECHATPAY',
  stock_send_rule: { max_count: 100, max_count_per_user: 2 },
  usage_rule_display_info: { coupon_usage_method_list: ['OFFLINE'], usage_description: '到店使用' },
  coupon_display_info: { code_display_mode: 'QRCODE' },
  notify_config: { notify_appid: appid },
  store_scope: 'NONE',
};

/** A bundle of three steps; `bundle` replaces members of its stock bundle, `rule` those of its usage rule. */
export const newBundle = ({ bundle = {}, rule = {}, ...changes } = {}) => {
  const { stock, single_usage_info, ...rest } = newProduct();
  const { single_usage_rule, ...members } = stock;
  const normal_coupon_list = [500, 800, 1200].map((discount_amount) => ({ threshold: 10_000, discount_amount }));
  const progressive_bundle_usage_rule = { ...single_usage_rule, normal_coupon_list, ...rule };
  return {
    ...rest,
    usage_mode: 'PROGRESSIVE_BUNDLE',
    progressive_bundle_usage_info: { count: 3 },
    stock_bundle: { ...members, progressive_bundle_usage_rule, ...bundle },
    ...changes,
  };
};

/** A picture's first bytes, and more. */
export const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from(Array.from({ length: 500 }, (_, index) => index % 256)),
]);
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

let numbers = 0;
export const newNumber = () => `NUMBER_${(numbers += 1)}`;

const query = (fields) => new URLSearchParams(fields).toString();

const UPDATE = { display_info: { ...newProduct().display_info, name: '新的名字' } };

/** By operation: what to send about a coupon; `changes` replace fields of the body or the query. */
export const ASK = {
  'userCoupons.use': (code = 'Code_123456', changes = {}) => ({
    method: 'POST',
    target: `${USER}/${code}/use`,
    body: {
      ...SINGLE,
      appid,
      brand_id,
      out_request_no: newNumber(),
      use_time: '2025-08-03T12:00:00+08:00',
      associated_order_info: { transaction_id: '4200000000123456789123456789' },
      ...changes,
    },
  }),
  'userCoupons.return': (code = 'Code_used', changes = {}) => ({
    method: 'POST',
    target: `${USER}/${code}/return`,
    body: { ...SINGLE, appid, brand_id, out_request_no: newNumber(), ...changes },
  }),
  'userCoupons.get': (code = 'Code_123456', changes = {}) => ({
    method: 'GET',
    target: `${USER}/${code}?${query({ ...SINGLE, appid, brand_id, ...changes })}`,
  }),
  'userCoupons.list': (changes = {}, user = openid) => ({
    method: 'GET',
    target: `${USER.replace(openid, user)}?${query({ appid, brand_id, ...changes })}`,
  }),
  'busifavor.return': (coupon_code = 'sxxe34343434', changes = {}) => ({
    method: 'POST',
    target: `${BUSIFAVOR}/coupons/return`,
    body: { coupon_code, stock_id: '1234567891', return_request_no: newNumber(), ...changes },
  }),
  'busifavor.get': (code = 'sxxe34343434', changes = {}) => {
    const path = { openid, appid, ...changes };
    return { method: 'GET', target: `${BUSIFAVOR}/users/${path.openid}/coupons/${code}/appids/${path.appid}` };
  },
  'userCoupons.send': (changes = {}, user = openid) => ({
    method: 'POST',
    target: USER.replace(openid, user),
    body: { ...SINGLE, appid, brand_id, send_request_no: newNumber(), ...changes },
  }),
  'userCoupons.confirm': (code = 'Code_confirming', changes = {}) => ({
    method: 'POST',
    target: `${USER}/${code}/confirm`,
    body: { ...SINGLE, appid, brand_id, out_request_no: newNumber(), ...changes },
  }),
  'userCoupons.preSend': (changes = {}, user = openid) => ({
    method: 'POST',
    target: USER.replace(`${openid}/coupons`, `${user}/pre-send-coupon`),
    body: { ...SINGLE, appid, brand_id, send_request_no: newNumber(), ...changes },
  }),
  'userCoupons.deactivate': (code = 'Code_123456', changes = {}) => ({
    method: 'POST',
    target: `${USER}/${code}/deactivate`,
    body: { ...SINGLE, appid, brand_id, out_request_no: newNumber(), deactivate_reason: '门店停业', ...changes },
  }),
  'userCouponBundles.send': (changes = {}, user = openid) => ({
    method: 'POST',
    target: USER.replace(`${openid}/coupons`, `${user}/coupon-bundles`),
    body: { ...STOCK_BUNDLE, appid, brand_id, send_request_no: newNumber(), ...changes },
  }),
  'userCouponBundles.preSend': (changes = {}, user = openid) => ({
    method: 'POST',
    target: USER.replace(`${openid}/coupons`, `${user}/pre-send-coupon-bundle`),
    body: { ...STOCK_BUNDLE, appid, brand_id, send_request_no: newNumber(), ...changes },
  }),
  'userCouponBundles.deactivate': (id = NEW_BUNDLE, changes = {}) => ({
    method: 'POST',
    target: `${USER.replace('/coupons', '/coupon-bundles')}/${id}/deactivate`,
    body: { ...STOCK_BUNDLE, appid, brand_id, out_request_no: newNumber(), deactivate_reason: '门店停业', ...changes },
  }),
  'productCoupons.create': (changes = {}) => ({
    method: 'POST',
    target: PRODUCTS,
    body: { ...newProduct(), brand_id, out_request_no: newNumber(), ...changes },
  }),
  'productCoupons.get': (id = SINGLE.product_coupon_id, changes = {}) => ({
    method: 'GET',
    target: `${PRODUCTS}/${id}?${query({ brand_id, ...changes })}`,
  }),
  'productCoupons.update': (id = SINGLE.product_coupon_id, changes = {}) => ({
    method: 'PATCH',
    target: `${PRODUCTS}/${id}`,
    body: { ...UPDATE, brand_id, out_request_no: newNumber(), ...changes },
  }),
  ...stockRequests({
    newStock: () => newProduct().stock,
    newStockBundle: () => newBundle().stock_bundle,
    members: { brand_id },
    newNumber,
  }),
  'images.upload': ({ file = PNG, filename = 'a.png', meta = {}, ...form } = {}) => ({
    method: 'POST',
    target: '/v3/marketing/partner/product-coupon/media/upload-image',
    form: { meta: JSON.stringify({ filename, sha256: sha256(file), ...meta }), file, filename, ...form },
  }),
  'certificates.download': () => ({ method: 'GET', target: '/v3/certificates' }),
  'notifyConfigs.set': (changes = {}) => ({ method: 'POST', target: NOTIFY, body: { notify_url: URL_SET, ...changes } }),
  'notifyConfigs.get': () => ({ method: 'GET', target: NOTIFY }),
  'imageGenerationTasks.create': (changes = {}) => ({
    method: 'POST',
    target: TASKS,
    body: { brand_id, task_id: newNumber(), image_generation_type: 'CUT_OUT', cut_out: { image_url: PICTURE }, ...changes },
  }),
  'imageGenerationTasks.get': (id, changes = {}) => ({
    method: 'GET',
    target: `${TASKS}/${id}?${query({ brand_id, image_generation_type: 'CUT_OUT', ...changes })}`,
  }),
  'deliveryPlans.create': (changes = {}) => ({
    method: 'POST',
    target: PLANS,
    body: { ...newPlan(), brand_id, out_request_no: newNumber(), ...changes },
  }),
  'deliveryPlans.list': ({ brand_id: brand = brand_id, ...changes } = {}) => ({
    method: 'GET',
    target: `${PLANS}/${brand}/delivery-plans?${query({ page_size: 10, ...changes })}`,
  }),
  'deliveryPlans.update': (id, modify_content = { total_count: 20_000 }, changes = {}) => ({
    method: 'PATCH',
    target: `${PLANS}/${id}`,
    body: { modify_content, out_request_no: newNumber(), ...changes },
  }),
  ...Object.fromEntries(
    ['submit', 'pause', 'resume', 'terminate'].map((step) => [
      `deliveryPlans.${step}`,
      (id) => ({ method: 'POST', target: `${PLANS}/${id}/${step}` }),
    ]),
  ),
  'deliveryPlans.setNotifyUrl': ({ sp_mchid = '1900000001', ...changes } = {}) => ({
    method: 'POST',
    target: `/v3/marketing/partner/delivery-plan/${sp_mchid}/notify-url`,
    body: { notify_url: URL_SET, ...changes },
  }),
};

/** A plan of the seeded single coupon that began yesterday; `changes` replace members. */
export const newPlan = (changes) => ({
  product_coupon_id: '1000000013',
  stock_id: '1000000013001',
  reuse_coupon_config: false,
  plan_name: '摇一摇',
  total_count: 10_000,
  user_limit: 1,
  daily_limit: 500,
  delivery_start_time: day(-1),
  delivery_end_time: day(9),
  ...changes,
});

/** The same request of a brand's own: other paths, and no brand_id anywhere. */
export function ofBrand({ method, target, body, form }) {
  const path = target.replace('/v3/marketing/partner/', '/brand/marketing/');
  // The two paths that name who calls.
  const own = path.replace(`/${brand_id}/delivery-plans`, '').replace(/(?<=delivery-plan)\/\d+(?=\/notify-url)/, '');
  const url = new URL(own, HOST);
  url.searchParams.delete('brand_id');
  const { brand_id: _, ...members } = typeof body === 'object' ? body : {};
  return { method, target: url.pathname + url.search, body: typeof body === 'object' ? members : body, form };
}

export const isBrand = ({ target }) => target.startsWith('/brand/');

/** multipart/form-data as RFC 7578 has it. `order`: of the parts; `metaType`: whether meta says what it is. */
function multipart({ meta, file, filename, order = ['meta', 'file'], metaType = true, boundary = 'boundary-0123456789' }) {
  const parts = {
    meta: [`Content-Disposition: form-data; name="meta"${metaType ? '\r\nContent-Type: application/json' : ''}\r\n\r\n`, meta],
    file: [`Content-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: image/png\r\n\r\n`, file],
  };
  const pieces = order.flatMap((name) => [`--${boundary}\r\n`, ...parts[name], '\r\n']);
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([...pieces, `--${boundary}--\r\n`].map((piece) => Buffer.from(piece))),
  };
}

/** The request as fetch takes it. `parts` and `headers` replace what is signed and sent; `spoil` changes the signature, `signs` what it covers. */
export function signed(
  { config, brandConfig, clock },
  { method, target, body, form },
  { host = HOST, parts = {}, headers = {}, spoil = (text) => text, signs } = {},
) {
  const brand = isBrand({ target });
  const who = brand ? brandConfig : config;
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const upload = form && multipart(form);
  const { id, serial_no, nonce_str, timestamp } = {
    id: brand ? who.brandId : who.mchid,
    serial_no: who.serialNo,
    nonce_str: 'abcdefghijklmnopqrstuvwxyz012345',
    timestamp: Math.floor(clock.now() / 1000),
    ...(parts.mchid && { id: parts.mchid }),
    ...parts,
  };
  const message = `${method}\n${target}\n${timestamp}\n${nonce_str}\n${signs ?? form?.meta ?? text ?? ''}\n`;
  const signature = spoil(sign('RSA-SHA256', message, who.privateKey).toString('base64'));
  const pairs = Object.entries({ [brand ? 'brand_id' : 'mchid']: id, nonce_str, signature, timestamp, serial_no }).map(
    ([name, value]) => `${name}="${value}"`,
  );
  const all = {
    Accept: 'application/json',
    'User-Agent': 'test',
    Authorization: `WECHATPAY${brand ? '-BRAND' : '2'}-SHA256-RSA2048 ${pairs}`,
    ...(brand && { 'Wechatpay-Serial': Object.keys(who.wechatpayKeys).at(-1) }),
    ...(text !== undefined && { 'Content-Type': 'application/json' }),
    ...(upload && { 'Content-Type': upload.type }),
    ...headers,
  };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return { message, url: host + target, init: { method, headers: sent, body: upload?.bytes ?? text } };
}

/** Sends it in-process, or over HTTP while the sandbox listens. A response of 2xx must be signed by a key of the sandbox, another by none. */
export async function ask(sandbox, request, how) {
  const { url, init } = signed(sandbox, request, { host: sandbox.url, ...how });
  const response = await (sandbox.url ? fetch : sandbox.fetch)(url, init);
  assert.equal(sandbox.requests.at(-1)?.failure, undefined); // no mistake of the sandbox itself
  return answerOf(isBrand(request) ? { config: sandbox.brandConfig } : sandbox, response);
}

export async function answerOf(sandbox, response) {
  const bytes = Buffer.from(await response.arrayBuffer());
  const { status, headers } = response;
  const text = bytes.toString();
  const json = headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : undefined;
  return { status, headers, bytes, text, json, code: json?.code, held: signatureHolds(sandbox, headers, bytes) };
}

/** Whether the signature holds under the key of its serial; undefined without one. */
export function signatureHolds({ config }, headers, body) {
  const header = (name) => (typeof headers.get === 'function' ? headers.get(name) : headers[name]) ?? undefined;
  const signature = header('Wechatpay-Signature');
  if (signature === undefined) return undefined;
  const key = config.wechatpayKeys[header('Wechatpay-Serial')];
  if (key === undefined) return false;
  const message = Buffer.concat([Buffer.from(`${header('Wechatpay-Timestamp')}\n${header('Wechatpay-Nonce')}\n`), body, Buffer.from('\n')]);
  const publicKey = key.includes('CERTIFICATE') ? new X509Certificate(key).publicKey : createPublicKey(key);
  return verify('RSA-SHA256', message, publicKey, Buffer.from(signature, 'base64'));
}

/** A response that succeeded: signed, and its entity. */
export async function done(sandbox, request, how) {
  const { status, json, held, text } = await ask(sandbox, request, how);
  assert.deepEqual([status, held], [200, true], text);
  return json;
}

/** An error response: unsigned, `403 NOT_ENOUGH 268578776`, with the sub-code of its Request-ID where it has one. */
export async function refused(sandbox, request, how) {
  const { status, code, headers, held, text } = await ask(sandbox, request, how);
  assert.equal(held, undefined, text);
  const [, subCode] = /-(\d+)$/.exec(headers.get('request-id'));
  return [status, code, ...(subCode === '0' ? [] : [subCode])].join(' ');
}
