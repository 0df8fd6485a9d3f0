// Every error that the sandbox answers, written once: the rows of the documents' error tables, by operation.
// Refuses to answer an error that is not in a table: `refuse` throws on a row that does not exist.
// Descriptions are the documents' own; the sentences that the live server was seen to send for a row are in WORDINGS.

const row = (status, code, description) => Object.freeze({ status, code, description });

/** 公共错误码: on every page. */
const COMMON = {
  parameter: row(400, 'PARAM_ERROR', '参数错误'),
  protocol: row(400, 'INVALID_REQUEST', 'HTTP 请求不符合微信支付 APIv3 接口规则'),
  signature: row(401, 'SIGN_ERROR', '验证不通过'),
  system: row(500, 'SYSTEM_ERROR', '系统异常,请稍后重试'),
};

/** What the two product-coupon pages share. */
const USER_COUPONS = {
  ...COMMON,
  businessRule: row(400, 'INVALID_REQUEST', '传入参数不符合业务规则'),
  productUnknown: row(404, 'NOT_FOUND', '未找到 product_coupon_id 对应的商品券'),
  stockUnknown: row(404, 'NOT_FOUND', '未找到 stock_id 对应的商品券批次'),
  couponUnknown: row(404, 'NOT_FOUND', '未找到 coupon_code 对应的用户商品券'),
  tooFast: row(429, 'RATELIMIT_EXCEEDED', '请求超过接口频率限制'),
};

/** What the two pages about a user's product coupons share that only look. */
const QUERIES = {
  ...COMMON,
  businessRule: USER_COUPONS.businessRule,
  productUnknown: USER_COUPONS.productUnknown,
  stockUnknown: USER_COUPONS.stockUnknown,
  tooFast: USER_COUPONS.tooFast,
};

export const ERRORS = Object.freeze({
  'userCoupons.use': Object.freeze({
    ...USER_COUPONS,
    notUsable: row(403, 'NOT_ENOUGH', '用户商品券当前无法使用'),
  }),
  'userCoupons.return': Object.freeze({
    ...USER_COUPONS,
    noAuth: row(403, 'NO_AUTH', '缺少业务相关权限'), // the sequential edition of the page only
  }),
  'userCoupons.get': Object.freeze({ ...QUERIES, couponUnknown: USER_COUPONS.couponUnknown }),
  'userCoupons.list': Object.freeze(QUERIES),
  'busifavor.return': Object.freeze({
    ...COMMON,
    numberUsed: row(400, 'RESOURCE_ALREADY_EXISTS', '已使用过此单号退券'),
    noAuth: row(403, 'NO_AUTH', '商户无权限操作该券'),
    usable: row(403, 'RULE_LIMIT', '券当前是可用的'),
    outOfValidity: row(403, 'RULE_LIMIT', '券已不在使用有效期'),
    couponUnknown: row(404, 'RESOURCE_NOT_EXISTS', '券不存在'),
    couponDeleted: row(404, 'RESOURCE_NOT_EXISTS', '券已被删除'),
  }),
  'busifavor.get': Object.freeze({
    ...COMMON,
    noAuth: row(403, 'NO_AUTH', '商户无权限操作该券'),
    couponUnknown: row(404, 'RESOURCE_NOT_EXISTS', '券不存在'),
  }),
  'certificates.download': Object.freeze({
    ...COMMON,
    noCertificate: row(404, 'RESOURCE_NOT_EXISTS', '无可用的平台证书'),
  }),
});

/** The rows of the tables as data: by operation, { status, code, description }. */
export const documentedErrors = Object.freeze(
  Object.fromEntries(Object.entries(ERRORS).map(([operation, rows]) => [operation, Object.freeze(Object.values(rows))])),
);

/** Of the APIv3 status page, for operations whose own page does not list them, and for paths that are no operation. */
const STATUS_PAGE = Object.freeze({
  protocol: COMMON.protocol,
  system: COMMON.system,
  tooFast: row(429, 'FREQUENCY_LIMITED', '频率超限'),
  badGateway: row(502, 'SERVICE_UNAVAILABLE', '服务不可用'),
  unavailable: row(503, 'SERVICE_UNAVAILABLE', '服务不可用，过载保护'),
});

/** Sentences that the live server sends instead of a row's description. */
export const WORDINGS = Object.freeze({
  headerMissing: 'Http头缺少Accept或User-Agent',
  authorizationMalformed: 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
  timestampTooFar: 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
  signerUnknown: '签名信息错误，验签失败',
  signatureWrong: '签名错误',
  answerSerialUnknown: '平台证书序列号Wechatpay-Serial错误',
});

/** The number after the last dash of Request-ID, for a reader who wants to know which of several cases a code means. */
export const SUB_CODES = Object.freeze({
  none: 0,
  illegal: 268435461,
  tooLong: 268435462,
  tooShort: 268435463,
  outOfRange: 268435464,
  parameters: 268578101,
  couponState: 268578367,
  openid: 268578526,
  objectUnknown: 268578608,
  appid: 268578704,
  couponExpired: 268578776,
  couponUnknown: 268578851,
  numberConflict: 268578927,
  noPermission: 268579803,
  tooFast: 270924289,
  outsideValidity: 272755715,
  usedByAnotherOrder: 272756745,
  couponDeleted: 272756769,
});

/** An answer that is an error: a row, and what this case adds to it. */
export class Refusal extends Error {
  constructor(row, { message = row.description, detail, subCode = SUB_CODES.none } = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = row.status;
    this.code = row.code;
    this.detail = detail;
    this.subCode = subCode;
  }

  /** The body of the answer, in the order of the documents. */
  body() {
    return this.detail === undefined
      ? { code: this.code, message: this.message }
      : { code: this.code, message: this.message, detail: this.detail };
  }
}

/** The way to refuse one operation: `throw refuse('notUsable', { subCode })`. */
export function refusals(operation) {
  const rows = ERRORS[operation];
  return (name, extra) => {
    const found = rows?.[name] ?? STATUS_PAGE[name];
    if (!found) throw new TypeError(`no row "${name}" in the error table of ${operation}`);
    return new Refusal(found, extra);
  };
}
