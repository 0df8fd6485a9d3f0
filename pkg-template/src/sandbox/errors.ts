// The errors that the sandbox replies with: rows of the documents' error tables, and the sentences that the live server was seen to send
// in place of a row's own.

import { errorRows, errors } from './generated/errors.js';
import type { ErrorRowId, ErrorRow } from './generated/errors.js';
import type { OperationName, Side } from './generated/routes.js';
import type { JsonObject } from './bytes.js';

/** A row of an error table. */
export interface DocumentedError {
  /** HTTP status. */
  readonly status: number;
  /** `code` of the response (错误码): `NOT_ENOUGH`, … */
  readonly code: string;
  /** 描述: when it comes, in Chinese. */
  readonly description: string;
  /** On which sides the row is documented. */
  readonly sides: readonly Side[];
}

/** For operations whose own page does not list them, and for paths that are no operation; most are of the APIv3 status page. */
const STATUS_PAGE = {
  'invalid-request': errorRows['invalid-request'],
  // The tables of the brand's side have no general rows for these.
  'not-found-unlisted': { status: 404, code: 'NOT_FOUND', meaning: '要访问的对象不存在' },
  'business-rule-unlisted': { status: 400, code: 'INVALID_REQUEST', meaning: '传入参数不符合业务规则' },
  // No page of a delivery plan lists it; its sub-codes name it.
  'no-auth-unlisted': errorRows['no-auth'],
  'system-error': errorRows['system-error'],
  'too-many-requests': { status: 429, code: 'FREQUENCY_LIMITED', meaning: '频率超限' },
  'bad-gateway': { status: 502, code: 'SERVICE_UNAVAILABLE', meaning: '服务不可用' },
  unavailable: { status: 503, code: 'SERVICE_UNAVAILABLE', meaning: '服务不可用，过载保护' },
} as const satisfies Record<string, ErrorRow>;

/** A row, by its id. */
export type RowId = ErrorRowId | keyof typeof STATUS_PAGE;

/** The error tables of the operations (错误码). */
export const documentedErrors: Readonly<Record<OperationName, readonly DocumentedError[]>> = Object.freeze(
  Object.fromEntries(Object.entries(errors).map(([operation, tables]) => [operation, rowsOf(tables)])) as Record<
    OperationName,
    DocumentedError[]
  >,
);

function rowsOf(tables: Partial<Record<Side, readonly ErrorRowId[]>>): readonly DocumentedError[] {
  const sides = Object.keys(tables) as Side[];
  const ids = new Set(Object.values(tables).flat());
  const rows = [...ids].map((id) => ({
    ...documented(errorRows[id]),
    sides: Object.freeze(sides.filter((side) => tables[side]?.includes(id))),
  }));
  return Object.freeze(rows.map((row) => Object.freeze(row)));
}

function documented({ status, code, meaning }: ErrorRow): Pick<DocumentedError, 'status' | 'code' | 'description'> {
  return { status, code, description: meaning };
}

/** Sentences that the live server sends instead of a row's description. */
export const WORDINGS = Object.freeze({
  headerMissing: 'Http头缺少Accept或User-Agent',
  authorizationMalformed: 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
  brandAuthorizationMalformed: 'Authorization不合法',
  brandSchemeWrong: 'Http头Authorization认证类型不正确，请将认证类型修改为WECHATPAY-BRAND-SHA256-RSA2048',
  timestampTooFar: 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
  signerUnknown: '签名信息错误，验签失败',
  signatureWrong: '签名错误',
  serialUnknown: '平台证书序列号Wechatpay-Serial错误',
  serialMissing: 'Http header中缺少必填参数Wechatpay-Serial',
});

/** The number after the last dash of Request-ID, for a reader who wants to know which of several cases a code means. */
export const SUB_CODES = Object.freeze({
  none: 0,
  illegal: 268435461,
  tooLong: 268435462,
  tooShort: 268435463,
  outOfRange: 268435464,
  stockNotSending: 268577984,
  parameters: 268578101,
  time: 268578222,
  couponState: 268578367,
  imageEmpty: 268578426,
  imageTooLarge: 268578427,
  imageFormat: 268578428,
  imageDigest: 268578429,
  imageFilename: 268578430,
  planUnknown: 268582537,
  planTooShort: 268582554,
  planNotRunning: 268582565,
  planShortened: 268582566,
  planState: 268582710,
  planParameters: 268582798,
  planNotAllowed: 268582912,
  planNumberConflict: 268582920,
  planBrandNotAllowed: 268583095,
  planUserLimit: 268585138,
  planDailyAboveTotal: 268585139,
  planStockTooSmall: 268585140,
  planName: 268585141,
  planTooFew: 268585142,
  planDailyLimit: 268585154,
  planStockUnknown: 268585397,
  planContentMissing: 268585487,
  planTotalLowered: 268586631,
  planReusesBundle: 268593575,
  objectUnknown: 268578608,
  appid: 268578704,
  couponExpired: 268578776,
  couponUnknown: 268578851,
  numberConflict: 268578927,
  budgetPair: 268578651,
  budgetPairOfDay: 268578653,
  storeId: 268578640,
  allStores: 268578813,
  pageSize: 268578633,
  pageToken: 268579038,
  noPermission: 268579803,
  storeOfUse: 268584404,
  tagTwice: 268596825,
  memberCardMissing: 268596826,
  tooFast: 270924289,
  outsideValidity: 272755715,
  outsidePeriod: 272755717,
  userLimit: 272756740,
  usedByAnotherOrder: 272756745,
  couponDeleted: 272756769,
});

/** What a case adds to its row. */
export interface FailureExtra {
  /** In place of the row's own. */
  readonly message?: string | undefined;
  readonly detail?: JsonObject | undefined;
  readonly subCode?: number | undefined;
}

/** A reply that is an error: a row, and what this case adds to it. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly status: number;
  readonly code: string;
  readonly detail: JsonObject | undefined;
  readonly subCode: number;

  constructor(row: ErrorRow, { message = row.meaning, detail, subCode = SUB_CODES.none }: FailureExtra = {}) {
    super(message);
    this.status = row.status;
    this.code = row.code;
    this.detail = detail;
    this.subCode = subCode;
  }

  /** The body, in the order of the documents. */
  body(): JsonObject {
    return { code: this.code, message: this.message, detail: this.detail };
  }
}

/**
 * Makes the errors of one operation on one side: `throw fail('coupon-not-usable', { subCode })`. Of several rows it takes the first that the
 * table of this side has, as the sides have different rows for one case. A row that is in no table is a mistake of the sandbox.
 */
export type Fail = (rows: RowId | readonly RowId[], extra?: FailureExtra) => ApiFailure;

export function failures(operation: OperationName | undefined, side: Side | undefined): Fail {
  const table: readonly string[] = (operation && side && errors[operation][side]) ?? [];
  return (rows, extra) => {
    const wanted = typeof rows === 'string' ? [rows] : rows;
    for (const id of wanted) if (table.includes(id)) return new ApiFailure(errorRows[id as ErrorRowId], extra);
    for (const id of wanted) if (id in STATUS_PAGE) return new ApiFailure(STATUS_PAGE[id as keyof typeof STATUS_PAGE], extra);
    throw new TypeError(`no row ${wanted.join(', ')} in the error table of ${operation}`);
  };
}
