// Generated from model/ by cargo xtask generate. Do not edit.

import type { OperationName, Side } from './routes.js';

/** What a parameter, or a field of one, may be. Characters are Unicode characters. */
export interface Shape {
  /** `objects` or `enums` has the other names. */
  readonly type: 'text' | 'time' | 'integer' | 'fen' | 'boolean' | 'file' | (string & {});
  readonly isList?: true;
  /** Whether it has to be there. Of `conditional` the rules between fields say when. */
  readonly presence: 'required' | 'conditional' | 'optional';
  /** The sides that have it; without it, all. */
  readonly sides?: readonly Side[];
  /** Of a form: the part that the signature covers. */
  readonly isSigned?: true;
  /** A regular expression. */
  readonly pattern?: string;
  readonly minChars?: number;
  readonly maxChars?: number;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly itemPattern?: string;
  readonly itemMaxChars?: number;
  readonly itemMin?: number;
  readonly itemMax?: number;
}

/** By name. */
export type Shapes = Readonly<Record<string, Shape>>;

/** The parameters of an operation by their place. */
export interface Parameters {
  readonly path?: Shapes;
  readonly query?: Shapes;
  /** JSON. */
  readonly body?: Shapes;
  /** `multipart/form-data`. */
  readonly form?: Shapes;
}

/** The words of each enumeration. There may be newer ones. */
export const enums: Readonly<Record<string, readonly string[]>> = {
  BusifavorCouponState: ['SENDED', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED', 'PENDING_REDEEM', 'REDEEM_CONFIRMING', 'REDEEM_FAILED', 'REDEEM_EXPIRED'],
  BusifavorStockType: ['NORMAL', 'DISCOUNT', 'EXCHANGE'],
  BusifavorUseMethod: ['OFF_LINE', 'MINI_PROGRAMS', 'SELF_CONSUME', 'PAYMENT_CODE'],
  BusifavorCodeDisplayMode: ['NOT_SHOW', 'BARCODE', 'QRCODE'],
  BackgroundColor: ['Color010', 'Color020', 'Color030', 'Color040', 'Color050', 'Color060', 'Color070', 'Color080', 'Color090', 'Color100'],
  BusifavorCouponCodeStatus: ['AVAILABLE', 'DISPATCHED'],
  BusifavorCouponType: ['NORMAL', 'MEMBER'],
  BusifavorCouponCodeMode: ['WECHATPAY_MODE', 'MERCHANT_API', 'MERCHANT_UPLOAD'],
  UsageMode: ['SINGLE', 'SEQUENTIAL', 'PROGRESSIVE_BUNDLE'],
  DeliveryPlanState: ['CREATED', 'DELIVERING', 'PAUSED', 'TERMINATED', 'EXPIRED', 'PLAN_CREATING', 'PLAN_CREATED', 'PLAN_TERMINATING', 'PLAN_TERMINATED', 'PLAN_EXPIRED', 'PLAN_DELIVERING', 'PLAN_PAUSED'],
  DeliveryPlanAuditState: ['AUDIT_INITIAL', 'AUDIT_PROCESSING', 'AUDIT_PASSED', 'AUDIT_REJECTED'],
  ImageGenerationType: ['COMBINE_IMAGE', 'CUT_OUT'],
  ProductCouponScope: ['ALL', 'SINGLE', 'CATEGORY'],
  ProductCouponType: ['NORMAL', 'DISCOUNT', 'EXCHANGE'],
  SequentialUsageType: ['INCREMENTAL', 'EQUAL'],
  CouponCodeMode: ['WECHATPAY', 'UPLOAD', 'API_ASSIGN'],
  WeekEnum: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'],
  CouponUsageMethod: ['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'],
  AppJumpType: ['H5', 'PASSCODE_LINK', 'USAGE_GUIDE'],
  CouponCodeDisplayMode: ['INVISIBLE', 'BARCODE', 'QRCODE'],
  StockStoreScope: ['NONE', 'ALL', 'SPECIFIC'],
  StockState: ['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'],
  UpdateBudgetMode: ['MAX_COUNT', 'MAX_COUNT_PER_DAY'],
  UserProductCouponTag: ['MEMBER'],
  UserProductCouponState: ['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'],
};

/** The fields that an object of each type may have in a request. */
export const objects: Readonly<Record<string, Shapes>> = {
  BusifavorCouponUseRule: {
    coupon_available_time: { type: 'BusifavorCouponAvailableTime', presence: 'required' },
    fixed_normal_coupon: { type: 'BusifavorFixedNormalCoupon', presence: 'conditional' },
    discount_coupon: { type: 'BusifavorDiscountCoupon', presence: 'conditional' },
    exchange_coupon: { type: 'BusifavorExchangeCoupon', presence: 'conditional' },
    use_method: { type: 'BusifavorUseMethod', presence: 'required' },
    mini_programs_appid: { type: 'text', presence: 'conditional' },
    mini_programs_path: { type: 'text', presence: 'conditional' },
  },
  BusifavorCouponAvailableTime: {
    available_begin_time: { type: 'time', presence: 'required' },
    available_end_time: { type: 'time', presence: 'required' },
    available_day_after_receive: { type: 'integer', presence: 'optional', min: 1 },
    available_week: { type: 'BusifavorAvailableWeek', presence: 'optional' },
    irregulary_avaliable_time: { type: 'BusifavorIrregularAvailableTime', isList: true, presence: 'optional' },
    wait_days_after_receive: { type: 'integer', presence: 'conditional', max: 30 },
    available_second_after_receive: { type: 'integer', presence: 'optional' },
  },
  BusifavorAvailableWeek: {
    week_day: { type: 'integer', isList: true, presence: 'conditional', maxItems: 7, itemMin: 0, itemMax: 6 },
    available_day_time: { type: 'BusifavorAvailableDayTime', isList: true, presence: 'optional', maxItems: 2 },
  },
  BusifavorAvailableDayTime: {
    begin_time: { type: 'integer', presence: 'optional', min: 0, max: 86399 },
    end_time: { type: 'integer', presence: 'optional', min: 0, max: 86399 },
  },
  BusifavorIrregularAvailableTime: {
    begin_time: { type: 'time', presence: 'optional' },
    end_time: { type: 'time', presence: 'optional' },
  },
  BusifavorFixedNormalCoupon: {
    discount_amount: { type: 'fen', presence: 'required', min: 1, max: 10000000 },
    transaction_minimum: { type: 'fen', presence: 'required', min: 1, max: 10000000 },
  },
  BusifavorDiscountCoupon: {
    discount_percent: { type: 'integer', presence: 'required', min: 1, max: 100 },
    transaction_minimum: { type: 'fen', presence: 'required', min: 1, max: 10000000 },
  },
  BusifavorExchangeCoupon: {
    exchange_price: { type: 'fen', presence: 'required', min: 0, max: 10000000 },
    transaction_minimum: { type: 'fen', presence: 'required', min: 1, max: 10000000 },
  },
  BusifavorCustomEntrance: {
    mini_programs_info: { type: 'BusifavorMiniProgramsInfo', presence: 'optional' },
    appid: { type: 'text', presence: 'optional' },
    hall_id: { type: 'text', presence: 'optional' },
    store_id: { type: 'text', presence: 'optional' },
    code_display_mode: { type: 'BusifavorCodeDisplayMode', presence: 'optional' },
  },
  BusifavorMiniProgramsInfo: {
    mini_programs_appid: { type: 'text', presence: 'required' },
    mini_programs_path: { type: 'text', presence: 'required' },
    entrance_words: { type: 'text', presence: 'required', maxChars: 5 },
    guiding_words: { type: 'text', presence: 'optional', maxChars: 6 },
  },
  BusifavorDisplayPatternInfo: {
    description: { type: 'text', presence: 'optional' },
    merchant_logo_url: { type: 'text', presence: 'optional' },
    merchant_name: { type: 'text', presence: 'optional' },
    background_color: { type: 'BackgroundColor', presence: 'optional' },
    coupon_image_url: { type: 'text', presence: 'optional' },
    finder_info: { type: 'BusifavorFinderInfo', presence: 'optional' },
  },
  BusifavorFinderInfo: {
    finder_id: { type: 'text', presence: 'optional' },
    finder_video_id: { type: 'text', presence: 'optional' },
    finder_video_cover_image_url: { type: 'text', presence: 'optional' },
  },
  BusifavorStockSendRule: {
    max_amount: { type: 'fen', presence: 'optional' },
    max_coupons: { type: 'integer', presence: 'required', min: 1, max: 1000000000 },
    max_coupons_per_user: { type: 'integer', presence: 'required', min: 1, max: 100 },
    max_amount_by_day: { type: 'fen', presence: 'optional' },
    max_coupons_by_day: { type: 'integer', presence: 'optional', min: 1, max: 1000000000 },
    natural_person_limit: { type: 'boolean', presence: 'optional' },
    prevent_api_abuse: { type: 'boolean', presence: 'optional' },
    transferable: { type: 'boolean', presence: 'optional' },
    shareable: { type: 'boolean', presence: 'optional' },
  },
  BusifavorNotifyConfig: {
    notify_appid: { type: 'text', presence: 'optional' },
  },
  BusifavorModifyCustomEntrance: {
    mini_programs_info: { type: 'BusifavorModifyMiniProgramsInfo', presence: 'optional' },
    appid: { type: 'text', presence: 'optional' },
    hall_id: { type: 'text', presence: 'optional' },
    code_display_mode: { type: 'BusifavorCodeDisplayMode', presence: 'optional' },
  },
  BusifavorModifyMiniProgramsInfo: {
    mini_programs_appid: { type: 'text', presence: 'optional' },
    mini_programs_path: { type: 'text', presence: 'optional' },
    entrance_words: { type: 'text', presence: 'optional', maxChars: 5 },
    guiding_words: { type: 'text', presence: 'optional', maxChars: 6 },
  },
  BusifavorModifyUseRule: {
    use_method: { type: 'BusifavorUseMethod', presence: 'optional' },
    mini_programs_appid: { type: 'text', presence: 'conditional' },
    mini_programs_path: { type: 'text', presence: 'conditional' },
  },
  BusifavorModifySendRule: {
    natural_person_limit: { type: 'boolean', presence: 'optional' },
    prevent_api_abuse: { type: 'boolean', presence: 'optional' },
  },
  DeliveryPlanModifyContent: {
    plan_name: { type: 'text', presence: 'optional', maxChars: 36 },
    delivery_end_time: { type: 'time', presence: 'optional' },
    total_count: { type: 'integer', presence: 'optional' },
    user_limit: { type: 'integer', presence: 'optional', min: 1 },
    daily_limit: { type: 'integer', presence: 'optional', min: 1 },
    recommend_word: { type: 'text', presence: 'optional', maxChars: 27 },
  },
  CombineImage: {
    scope: { type: 'ProductCouponScope', presence: 'required' },
    type: { type: 'ProductCouponType', presence: 'required' },
    usage_mode: { type: 'UsageMode', presence: 'required' },
    normal_coupon: { type: 'NormalCouponUsageRule', presence: 'conditional' },
    discount_coupon: { type: 'DiscountCouponUsageRule', presence: 'conditional' },
    exchange_coupon: { type: 'ExchangeCouponUsageRule', presence: 'conditional' },
    background_color: { type: 'text', presence: 'optional', pattern: '^#[0-9A-Fa-f]{6}$' },
  },
  NormalCouponUsageRule: {
    threshold: { type: 'fen', presence: 'required', min: 0 },
    discount_amount: { type: 'fen', presence: 'required', min: 1 },
  },
  DiscountCouponUsageRule: {
    threshold: { type: 'fen', presence: 'required', min: 0 },
    percent_off: { type: 'integer', presence: 'required', min: 1 },
  },
  ExchangeCouponUsageRule: {
    threshold: { type: 'fen', presence: 'required', min: 0 },
    exchange_price: { type: 'fen', presence: 'required', min: 0 },
  },
  CutOut: {
    image_url: { type: 'text', presence: 'required' },
  },
  ImageMeta: {
    filename: { type: 'text', presence: 'required', maxChars: 150 },
    sha256: { type: 'text', presence: 'required', pattern: '^[0-9a-f]{64}$' },
  },
  SingleUsageInfo: {
    normal_coupon: { type: 'NormalCouponUsageRule', presence: 'conditional' },
    discount_coupon: { type: 'DiscountCouponUsageRule', presence: 'conditional' },
  },
  SequentialUsageInfo: {
    type: { type: 'SequentialUsageType', presence: 'required' },
    count: { type: 'integer', presence: 'required' },
    available_days: { type: 'integer', presence: 'required' },
    interval_days: { type: 'integer', presence: 'optional' },
  },
  ProgressiveBundleUsageInfo: {
    count: { type: 'integer', presence: 'required', min: 3, max: 15 },
    interval_days: { type: 'integer', presence: 'optional', min: 0, max: 7 },
  },
  ProductCouponDisplayInfo: {
    name: { type: 'text', presence: 'required', minChars: 3, maxChars: 15 },
    image_url: { type: 'text', presence: 'required' },
    background_url: { type: 'text', presence: 'required' },
    detail_image_url_list: { type: 'text', isList: true, presence: 'optional', maxItems: 8 },
    original_price: { type: 'fen', presence: 'optional', min: 0, max: 10000000 },
    combo_package_list: { type: 'ComboPackage', isList: true, presence: 'conditional', maxItems: 50 },
  },
  ComboPackage: {
    name: { type: 'text', presence: 'required', maxChars: 15 },
    pick_count: { type: 'integer', presence: 'required', min: 1 },
    choice_list: { type: 'ComboPackageChoice', isList: true, presence: 'required', maxItems: 99 },
  },
  ComboPackageChoice: {
    name: { type: 'text', presence: 'required', maxChars: 15 },
    price: { type: 'fen', presence: 'required', min: 0 },
    count: { type: 'integer', presence: 'required', min: 1, max: 99 },
    image_url: { type: 'text', presence: 'optional' },
    mini_program_appid: { type: 'text', presence: 'optional' },
    mini_program_path: { type: 'text', presence: 'optional' },
  },
  StockForCreate: {
    remark: { type: 'text', presence: 'optional', maxChars: 20 },
    coupon_code_mode: { type: 'CouponCodeMode', presence: 'required' },
    stock_send_rule: { type: 'StockSendRule', presence: 'required' },
    single_usage_rule: { type: 'SingleUsageRule', presence: 'conditional' },
    sequential_usage_rule: { type: 'SequentialUsageRule', presence: 'conditional' },
    usage_rule_display_info: { type: 'UsageRuleDisplayInfo', presence: 'required' },
    coupon_display_info: { type: 'CouponDisplayInfo', presence: 'required' },
    notify_config: { type: 'NotifyConfig', presence: 'required' },
    store_scope: { type: 'StockStoreScope', presence: 'required' },
  },
  StockSendRule: {
    max_count: { type: 'integer', presence: 'required', min: 1, max: 100000000 },
    max_count_per_day: { type: 'integer', presence: 'optional', min: 1, max: 100000000 },
    max_count_per_user: { type: 'integer', presence: 'required', min: 1, max: 100 },
  },
  SingleUsageRule: {
    coupon_available_period: { type: 'CouponAvailablePeriod', presence: 'required' },
    normal_coupon: { type: 'NormalCouponUsageRule', presence: 'conditional' },
    discount_coupon: { type: 'DiscountCouponUsageRule', presence: 'conditional' },
    exchange_coupon: { type: 'ExchangeCouponUsageRule', presence: 'conditional' },
  },
  CouponAvailablePeriod: {
    available_begin_time: { type: 'time', presence: 'required' },
    available_end_time: { type: 'time', presence: 'required' },
    available_days: { type: 'integer', presence: 'conditional', min: 1, max: 365 },
    wait_days_after_receive: { type: 'integer', presence: 'optional', min: 0, max: 30 },
    weekly_available_period: { type: 'FixedWeekPeriod', presence: 'optional' },
    irregular_available_period_list: { type: 'TimePeriod', isList: true, presence: 'optional', maxItems: 2 },
    available_seconds: { type: 'integer', presence: 'optional', min: 3600, max: 86400 },
  },
  FixedWeekPeriod: {
    day_list: { type: 'WeekEnum', isList: true, presence: 'conditional', maxItems: 7 },
    day_period_list: { type: 'PeriodOfTheDay', isList: true, presence: 'optional', maxItems: 3 },
  },
  PeriodOfTheDay: {
    begin_time: { type: 'integer', presence: 'required', min: 0, max: 86399 },
    end_time: { type: 'integer', presence: 'required', min: 0, max: 86399 },
  },
  TimePeriod: {
    begin_time: { type: 'time', presence: 'required' },
    end_time: { type: 'time', presence: 'required' },
  },
  SequentialUsageRule: {
    coupon_available_period: { type: 'SequentialCouponAvailablePeriod', presence: 'required' },
    normal_coupon_list: { type: 'NormalCouponUsageRule', isList: true, presence: 'conditional' },
    discount_coupon_list: { type: 'DiscountCouponUsageRule', isList: true, presence: 'conditional' },
    exchange_coupon_list: { type: 'ExchangeCouponUsageRule', isList: true, presence: 'conditional' },
    special_first: { type: 'boolean', presence: 'optional' },
  },
  SequentialCouponAvailablePeriod: {
    available_begin_time: { type: 'time', presence: 'required' },
    available_end_time: { type: 'time', presence: 'required' },
    wait_days_after_receive: { type: 'integer', presence: 'optional', min: 0, max: 30 },
    weekly_available_period: { type: 'FixedWeekPeriod', presence: 'optional' },
    irregular_available_period_list: { type: 'TimePeriod', isList: true, presence: 'optional', maxItems: 2 },
  },
  UsageRuleDisplayInfo: {
    coupon_usage_method_list: { type: 'CouponUsageMethod', isList: true, presence: 'required', minItems: 1 },
    mini_program_appid: { type: 'text', presence: 'conditional' },
    mini_program_path: { type: 'text', presence: 'conditional' },
    app_path: { type: 'text', presence: 'conditional' },
    usage_description: { type: 'text', presence: 'required', maxChars: 1000 },
    coupon_available_store_info: { type: 'CouponAvailableStoreInfo', presence: 'optional' },
    app_jump_type: { type: 'AppJumpType', presence: 'conditional' },
    passcode_link: { type: 'text', presence: 'conditional' },
  },
  CouponAvailableStoreInfo: {
    description: { type: 'text', presence: 'required', maxChars: 1000 },
    mini_program_appid: { type: 'text', presence: 'optional' },
    mini_program_path: { type: 'text', presence: 'optional' },
  },
  CouponDisplayInfo: {
    code_display_mode: { type: 'CouponCodeDisplayMode', presence: 'required' },
    background_color: { type: 'BackgroundColor', presence: 'optional' },
    entrance_mini_program: { type: 'EntranceMiniProgram', presence: 'optional' },
    entrance_official_account: { type: 'EntranceOfficialAccount', presence: 'optional' },
    entrance_finder: { type: 'EntranceFinder', presence: 'optional' },
  },
  EntranceMiniProgram: {
    appid: { type: 'text', presence: 'required' },
    path: { type: 'text', presence: 'required' },
    entrance_wording: { type: 'text', presence: 'required', maxChars: 5 },
    guidance_wording: { type: 'text', presence: 'required', maxChars: 6 },
  },
  EntranceOfficialAccount: {
    appid: { type: 'text', presence: 'required' },
  },
  EntranceFinder: {
    finder_id: { type: 'text', presence: 'required' },
    finder_video_id: { type: 'text', presence: 'required' },
    finder_video_cover_image_url: { type: 'text', presence: 'required' },
  },
  NotifyConfig: {
    notify_appid: { type: 'text', presence: 'required' },
  },
  StockBundleForCreate: {
    remark: { type: 'text', presence: 'optional', maxChars: 20 },
    coupon_code_mode: { type: 'CouponCodeMode', presence: 'required' },
    stock_send_rule: { type: 'StockSendRule', presence: 'required' },
    progressive_bundle_usage_rule: { type: 'StockBundleUsageRule', presence: 'conditional' },
    usage_rule_display_info: { type: 'UsageRuleDisplayInfo', presence: 'required' },
    coupon_display_info: { type: 'CouponDisplayInfo', presence: 'required' },
    notify_config: { type: 'NotifyConfig', presence: 'required' },
    store_scope: { type: 'StockStoreScope', presence: 'required' },
  },
  StockBundleUsageRule: {
    coupon_available_period: { type: 'CouponAvailablePeriod', presence: 'required' },
    normal_coupon_list: { type: 'NormalCouponUsageRule', isList: true, presence: 'conditional', maxItems: 15 },
    discount_coupon_list: { type: 'DiscountCouponUsageRule', isList: true, presence: 'conditional', maxItems: 15 },
    exchange_coupon_list: { type: 'ExchangeCouponUsageRule', isList: true, presence: 'conditional', maxItems: 15 },
  },
  StoreInfo: {
    store_id: { type: 'text', presence: 'required' },
  },
  CouponTagInfo: {
    coupon_tag_list: { type: 'UserProductCouponTag', isList: true, presence: 'optional' },
    member_tag_info: { type: 'MemberTagInfo', presence: 'conditional' },
  },
  MemberTagInfo: {
    member_card_id: { type: 'text', presence: 'conditional' },
  },
  UserProductCouponAssociatedOrderInfo: {
    transaction_id: { type: 'text', presence: 'conditional' },
    out_trade_no: { type: 'text', presence: 'conditional' },
    mchid: { type: 'text', presence: 'conditional' },
    sub_mchid: { type: 'text', presence: 'conditional' },
  },
  UserProductCouponAssociatedPayScoreOrderInfo: {
    order_id: { type: 'text', presence: 'conditional' },
    out_order_no: { type: 'text', presence: 'conditional' },
    mchid: { type: 'text', presence: 'conditional' },
    sub_mchid: { type: 'text', presence: 'optional' },
  },
};

export const parameters: Readonly<Record<OperationName, Parameters>> = {
  'busifavor.send': {
    body: {
      openid: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
      appid: { type: 'text', presence: 'required', minChars: 1, maxChars: 32 },
      stock_id: { type: 'text', presence: 'required' },
      out_request_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
      coupon_code: { type: 'text', presence: 'conditional', maxChars: 32 },
    },
  },
  'busifavor.use': {
    body: {
      coupon_code: { type: 'text', presence: 'required', minChars: 1, maxChars: 32 },
      stock_id: { type: 'text', presence: 'conditional' },
      appid: { type: 'text', presence: 'required', minChars: 1, maxChars: 32 },
      use_time: { type: 'time', presence: 'required' },
      use_request_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
      openid: { type: 'text', presence: 'optional', maxChars: 128 },
      out_trade_no: { type: 'text', presence: 'optional' },
      mch_id: { type: 'text', presence: 'optional' },
      transaction_id: { type: 'text', presence: 'optional' },
    },
  },
  'busifavor.return': {
    body: {
      coupon_code: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
      return_request_no: { type: 'text', presence: 'required', maxChars: 128 },
    },
  },
  'busifavor.deactivate': {
    body: {
      coupon_code: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
      deactivate_request_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
      deactivate_reason: { type: 'text', presence: 'optional' },
    },
  },
  'busifavor.associate': {
    body: {
      stock_id: { type: 'text', presence: 'required' },
      coupon_code: { type: 'text', presence: 'required' },
      out_trade_no: { type: 'text', presence: 'required' },
      out_request_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
    },
  },
  'busifavor.disassociate': {
    body: {
      stock_id: { type: 'text', presence: 'required' },
      coupon_code: { type: 'text', presence: 'required' },
      out_trade_no: { type: 'text', presence: 'required' },
      out_request_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
    },
  },
  'busifavor.list': {
    path: {
      openid: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
    },
    query: {
      appid: { type: 'text', presence: 'required', minChars: 1, maxChars: 32 },
      stock_id: { type: 'text', presence: 'optional' },
      coupon_state: { type: 'BusifavorCouponState', presence: 'optional' },
      creator_merchant: { type: 'text', presence: 'conditional' },
      belong_merchant: { type: 'text', presence: 'conditional' },
      sender_merchant: { type: 'text', presence: 'conditional' },
      offset: { type: 'integer', presence: 'optional', min: 0 },
      limit: { type: 'integer', presence: 'optional', min: 1 },
    },
  },
  'busifavor.get': {
    path: {
      openid: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
      coupon_code: { type: 'text', presence: 'required', minChars: 1, maxChars: 32 },
      appid: { type: 'text', presence: 'required', minChars: 1, maxChars: 32 },
    },
  },
  'busifavor.sendConsumptionCard': {
    path: {
      card_id: { type: 'text', presence: 'required' },
    },
    body: {
      appid: { type: 'text', presence: 'required' },
      openid: { type: 'text', presence: 'required' },
      out_request_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
      send_time: { type: 'time', presence: 'required' },
    },
  },
  'busifavor.callbacks.set': {
    body: {
      mchid: { type: 'text', presence: 'optional', minChars: 8, maxChars: 15 },
      notify_url: { type: 'text', presence: 'required', minChars: 10, maxChars: 256 },
    },
  },
  'busifavor.callbacks.get': {
    query: {
      mchid: { type: 'text', presence: 'optional', minChars: 8, maxChars: 15 },
    },
  },
  'busifavor.couponCodes.upload': {
    path: {
      stock_id: { type: 'text', presence: 'required', maxChars: 20 },
    },
    body: {
      coupon_code_list: { type: 'text', isList: true, presence: 'required', minItems: 1, maxItems: 200, itemPattern: '^[0-9A-Za-z \\-_\\\\/=|]{1,32}$' },
      upload_request_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
    },
  },
  'busifavor.couponCodes.list': {
    path: {
      stock_id: { type: 'text', presence: 'required', maxChars: 20 },
    },
    query: {
      limit: { type: 'integer', presence: 'optional', min: 1 },
      offset: { type: 'integer', presence: 'optional', min: 0 },
      appid: { type: 'text', presence: 'optional' },
      status: { type: 'BusifavorCouponCodeStatus', presence: 'optional' },
    },
  },
  'busifavor.couponCodes.get': {
    path: {
      stock_id: { type: 'text', presence: 'required', maxChars: 20 },
      coupon_code: { type: 'text', presence: 'required', maxChars: 32 },
    },
    query: {
      appid: { type: 'text', presence: 'optional' },
    },
  },
  'busifavor.couponCodes.delete': {
    path: {
      stock_id: { type: 'text', presence: 'required', maxChars: 20 },
      coupon_code: { type: 'text', presence: 'required', maxChars: 32 },
    },
    query: {
      delete_request_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
    },
  },
  'busifavor.productCoupons.send': {
    body: {
      openid: { type: 'text', presence: 'required', maxChars: 128 },
      appid: { type: 'text', presence: 'required', maxChars: 32 },
      stock_id: { type: 'text', presence: 'required', maxChars: 128 },
      out_request_no: { type: 'text', presence: 'required', maxChars: 128 },
      coupon_code: { type: 'text', presence: 'conditional' },
      coupon_type: { type: 'BusifavorCouponType', presence: 'required' },
      member_card_id: { type: 'text', presence: 'conditional', maxChars: 32 },
    },
  },
  'busifavor.stocks.create': {
    body: {
      stock_name: { type: 'text', presence: 'required', minChars: 1, maxChars: 21 },
      belong_merchant: { type: 'text', presence: 'required', minChars: 8, maxChars: 15 },
      comment: { type: 'text', presence: 'optional', maxChars: 20 },
      goods_name: { type: 'text', presence: 'required', minChars: 1, maxChars: 15 },
      stock_type: { type: 'BusifavorStockType', presence: 'required' },
      coupon_use_rule: { type: 'BusifavorCouponUseRule', presence: 'required' },
      stock_send_rule: { type: 'BusifavorStockSendRule', presence: 'required' },
      out_request_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
      custom_entrance: { type: 'BusifavorCustomEntrance', presence: 'optional' },
      display_pattern_info: { type: 'BusifavorDisplayPatternInfo', presence: 'optional' },
      coupon_code_mode: { type: 'BusifavorCouponCodeMode', presence: 'required' },
      notify_config: { type: 'BusifavorNotifyConfig', presence: 'optional' },
      subsidy: { type: 'boolean', presence: 'optional' },
    },
  },
  'busifavor.stocks.get': {
    path: {
      stock_id: { type: 'text', presence: 'required', maxChars: 20 },
    },
  },
  'busifavor.stocks.update': {
    path: {
      stock_id: { type: 'text', presence: 'required', maxChars: 20 },
    },
    body: {
      custom_entrance: { type: 'BusifavorModifyCustomEntrance', presence: 'optional' },
      stock_name: { type: 'text', presence: 'optional', maxChars: 21 },
      comment: { type: 'text', presence: 'optional', maxChars: 20 },
      goods_name: { type: 'text', presence: 'optional', maxChars: 15 },
      out_request_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
      display_pattern_info: { type: 'BusifavorDisplayPatternInfo', presence: 'optional' },
      coupon_use_rule: { type: 'BusifavorModifyUseRule', presence: 'optional' },
      stock_send_rule: { type: 'BusifavorModifySendRule', presence: 'optional' },
      notify_config: { type: 'BusifavorNotifyConfig', presence: 'optional' },
      subsidy: { type: 'boolean', presence: 'optional' },
    },
  },
  'busifavor.stocks.updateBudget': {
    path: {
      stock_id: { type: 'text', presence: 'required', maxChars: 20 },
    },
    body: {
      target_max_coupons: { type: 'integer', presence: 'conditional', min: 1, max: 1000000000 },
      target_max_coupons_by_day: { type: 'integer', presence: 'conditional', min: 1, max: 1000000000 },
      current_max_coupons: { type: 'integer', presence: 'conditional' },
      current_max_coupons_by_day: { type: 'integer', presence: 'conditional' },
      modify_budget_request_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
    },
  },
  'busifavor.subsidies.pay': {
    body: {
      stock_id: { type: 'text', presence: 'required' },
      coupon_code: { type: 'text', presence: 'required' },
      transaction_id: { type: 'text', presence: 'required' },
      payer_merchant: { type: 'text', presence: 'required' },
      payee_merchant: { type: 'text', presence: 'required' },
      amount: { type: 'fen', presence: 'required', min: 1, max: 500000 },
      description: { type: 'text', presence: 'required' },
      out_subsidy_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
    },
  },
  'busifavor.subsidies.listPayments': {
    query: {
      stock_id: { type: 'text', presence: 'required' },
      coupon_code: { type: 'text', presence: 'required' },
      out_subsidy_no: { type: 'text', presence: 'optional' },
    },
  },
  'busifavor.subsidies.getPayment': {
    path: {
      subsidy_receipt_id: { type: 'text', presence: 'required' },
    },
  },
  'busifavor.subsidies.return': {
    body: {
      stock_id: { type: 'text', presence: 'required' },
      coupon_code: { type: 'text', presence: 'required' },
      transaction_id: { type: 'text', presence: 'required' },
      refund_id: { type: 'text', presence: 'required' },
      payer_merchant: { type: 'text', presence: 'required' },
      payee_merchant: { type: 'text', presence: 'required' },
      amount: { type: 'fen', presence: 'required', min: 1, max: 500000 },
      description: { type: 'text', presence: 'required' },
      out_subsidy_return_no: { type: 'text', presence: 'required', minChars: 1, maxChars: 128 },
    },
  },
  'busifavor.subsidies.getReturn': {
    path: {
      subsidy_return_receipt_id: { type: 'text', presence: 'required' },
    },
  },
  'certificates.download': {
  },
  'deliveryPlans.create': {
    body: {
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
      product_coupon_id: { type: 'text', presence: 'required' },
      usage_mode: { type: 'UsageMode', presence: 'optional' },
      stock_id: { type: 'text', presence: 'conditional' },
      stock_bundle_id: { type: 'text', presence: 'conditional' },
      reuse_coupon_config: { type: 'boolean', presence: 'required' },
      plan_name: { type: 'text', presence: 'conditional', maxChars: 36 },
      total_count: { type: 'integer', presence: 'conditional', min: 1 },
      user_limit: { type: 'integer', presence: 'optional', min: 1 },
      daily_limit: { type: 'integer', presence: 'optional', min: 1 },
      delivery_start_time: { type: 'time', presence: 'conditional' },
      delivery_end_time: { type: 'time', presence: 'conditional' },
      recommend_word: { type: 'text', presence: 'optional', maxChars: 27 },
      save_as_draft: { type: 'boolean', presence: 'optional', sides: ['brand'] },
    },
  },
  'deliveryPlans.list': {
    path: {
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
    query: {
      page_size: { type: 'integer', presence: 'optional', min: 1, max: 50 },
      offset: { type: 'integer', presence: 'optional', min: 0 },
      plan_state: { type: 'DeliveryPlanState', presence: 'optional' },
      audit_state: { type: 'DeliveryPlanAuditState', presence: 'optional' },
      plan_id: { type: 'text', presence: 'optional', maxChars: 32 },
    },
  },
  'deliveryPlans.update': {
    path: {
      plan_id: { type: 'text', presence: 'required', maxChars: 32 },
    },
    body: {
      modify_content: { type: 'DeliveryPlanModifyContent', presence: 'required' },
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
    },
  },
  'deliveryPlans.submit': {
    path: {
      plan_id: { type: 'text', presence: 'required', maxChars: 32 },
    },
  },
  'deliveryPlans.pause': {
    path: {
      plan_id: { type: 'text', presence: 'required', maxChars: 32 },
    },
  },
  'deliveryPlans.resume': {
    path: {
      plan_id: { type: 'text', presence: 'required', maxChars: 32 },
    },
  },
  'deliveryPlans.terminate': {
    path: {
      plan_id: { type: 'text', presence: 'required', maxChars: 32 },
    },
  },
  'deliveryPlans.setNotifyUrl': {
    path: {
      sp_mchid: { type: 'text', presence: 'required', sides: ['partner'], minChars: 8, maxChars: 15 },
    },
    body: {
      notify_url: { type: 'text', presence: 'required', maxChars: 256 },
    },
  },
  'imageGenerationTasks.create': {
    body: {
      task_id: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      image_generation_type: { type: 'ImageGenerationType', presence: 'required' },
      combine_image: { type: 'CombineImage', presence: 'conditional' },
      cut_out: { type: 'CutOut', presence: 'conditional' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'imageGenerationTasks.get': {
    path: {
      task_id: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
    },
    query: {
      image_generation_type: { type: 'ImageGenerationType', presence: 'required' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'images.upload': {
    form: {
      meta: { type: 'ImageMeta', presence: 'required', isSigned: true },
      file: { type: 'file', presence: 'required' },
    },
  },
  'notifyConfigs.set': {
    body: {
      notify_url: { type: 'text', presence: 'required', maxChars: 256 },
    },
  },
  'notifyConfigs.get': {
  },
  'productCoupons.create': {
    body: {
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      scope: { type: 'ProductCouponScope', presence: 'required' },
      type: { type: 'ProductCouponType', presence: 'required' },
      usage_mode: { type: 'UsageMode', presence: 'required' },
      single_usage_info: { type: 'SingleUsageInfo', presence: 'conditional' },
      sequential_usage_info: { type: 'SequentialUsageInfo', presence: 'conditional' },
      progressive_bundle_usage_info: { type: 'ProgressiveBundleUsageInfo', presence: 'conditional' },
      display_info: { type: 'ProductCouponDisplayInfo', presence: 'required' },
      out_product_no: { type: 'text', presence: 'optional', maxChars: 40 },
      stock: { type: 'StockForCreate', presence: 'conditional' },
      stock_bundle: { type: 'StockBundleForCreate', presence: 'conditional' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'productCoupons.get': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
    },
    query: {
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'productCoupons.update': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
    },
    body: {
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      display_info: { type: 'ProductCouponDisplayInfo', presence: 'required' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'productCoupons.deactivate': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
    },
    body: {
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      deactivate_reason: { type: 'text', presence: 'required', maxChars: 150 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stockBundles.create': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
    },
    body: {
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      stock_bundle: { type: 'StockBundleForCreate', presence: 'required' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stockBundles.update': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_bundle_id: { type: 'text', presence: 'required' },
    },
    body: {
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      remark: { type: 'text', presence: 'optional', maxChars: 20 },
      usage_rule_display_info: { type: 'UsageRuleDisplayInfo', presence: 'optional' },
      coupon_display_info: { type: 'CouponDisplayInfo', presence: 'optional' },
      notify_config: { type: 'NotifyConfig', presence: 'optional' },
      store_scope: { type: 'StockStoreScope', presence: 'optional' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stockBundles.updateBudget': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_bundle_id: { type: 'text', presence: 'required' },
    },
    body: {
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      update_mode: { type: 'UpdateBudgetMode', presence: 'required' },
      current_max_count: { type: 'integer', presence: 'conditional', min: 1, max: 100000000 },
      target_max_count: { type: 'integer', presence: 'conditional', min: 1, max: 100000000 },
      current_max_count_per_day: { type: 'integer', presence: 'conditional', min: 1, max: 100000000 },
      target_max_count_per_day: { type: 'integer', presence: 'conditional', min: 1, max: 100000000 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stockBundles.associateStores': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_bundle_id: { type: 'text', presence: 'required' },
    },
    body: {
      store_list: { type: 'StoreInfo', isList: true, presence: 'required', minItems: 1, maxItems: 200 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stockBundles.disassociateStores': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_bundle_id: { type: 'text', presence: 'required' },
    },
    body: {
      store_list: { type: 'StoreInfo', isList: true, presence: 'required', minItems: 1, maxItems: 200 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stocks.create': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
    },
    body: {
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      stock: { type: 'StockForCreate', presence: 'required' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stocks.get': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
    },
    query: {
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stocks.list': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
    },
    query: {
      state: { type: 'StockState', presence: 'optional' },
      page_size: { type: 'integer', presence: 'optional', min: 1, max: 50 },
      page_token: { type: 'text', presence: 'optional' },
      stock_bundle_id: { type: 'text', presence: 'optional' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stocks.update': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
    },
    body: {
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      remark: { type: 'text', presence: 'optional', maxChars: 20 },
      usage_rule_display_info: { type: 'UsageRuleDisplayInfo', presence: 'optional' },
      coupon_display_info: { type: 'CouponDisplayInfo', presence: 'optional' },
      notify_config: { type: 'NotifyConfig', presence: 'optional' },
      store_scope: { type: 'StockStoreScope', presence: 'optional' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stocks.updateBudget': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
    },
    body: {
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      update_mode: { type: 'UpdateBudgetMode', presence: 'required' },
      current_max_count: { type: 'integer', presence: 'conditional', min: 1, max: 100000000 },
      target_max_count: { type: 'integer', presence: 'conditional', min: 1, max: 100000000 },
      current_max_count_per_day: { type: 'integer', presence: 'conditional', min: 1, max: 100000000 },
      target_max_count_per_day: { type: 'integer', presence: 'conditional', min: 1, max: 100000000 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stocks.deactivate': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
    },
    body: {
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      deactivate_reason: { type: 'text', presence: 'required', maxChars: 150 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stocks.associateStores': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
    },
    body: {
      store_list: { type: 'StoreInfo', isList: true, presence: 'required', minItems: 1, maxItems: 200 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stocks.disassociateStores': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
    },
    body: {
      store_list: { type: 'StoreInfo', isList: true, presence: 'required', minItems: 1, maxItems: 200 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stocks.listStores': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
    },
    query: {
      page_size: { type: 'integer', presence: 'optional', min: 1, max: 200 },
      page_token: { type: 'text', presence: 'optional' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'stocks.uploadCouponCodes': {
    path: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
    },
    body: {
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      code_list: { type: 'text', isList: true, presence: 'required', minItems: 1, maxItems: 200, itemPattern: '^[0-9A-Za-z_-]{1,40}$' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'userCouponBundles.send': {
    path: {
      openid: { type: 'text', presence: 'required' },
    },
    body: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_bundle_id: { type: 'text', presence: 'required' },
      appid: { type: 'text', presence: 'required' },
      send_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,128}$' },
      attach: { type: 'text', presence: 'optional', maxChars: 150 },
      coupon_tag_info: { type: 'CouponTagInfo', presence: 'optional' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'userCouponBundles.preSend': {
    path: {
      openid: { type: 'text', presence: 'required' },
    },
    body: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_bundle_id: { type: 'text', presence: 'required' },
      appid: { type: 'text', presence: 'required' },
      send_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      attach: { type: 'text', presence: 'optional', maxChars: 150 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'userCouponBundles.deactivate': {
    path: {
      openid: { type: 'text', presence: 'required' },
      user_coupon_bundle_id: { type: 'text', presence: 'required', maxChars: 40 },
    },
    body: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_bundle_id: { type: 'text', presence: 'required' },
      appid: { type: 'text', presence: 'required' },
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      deactivate_reason: { type: 'text', presence: 'required', maxChars: 150 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'userCoupons.send': {
    path: {
      openid: { type: 'text', presence: 'required' },
    },
    body: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
      coupon_code: { type: 'text', presence: 'conditional', pattern: '^[0-9A-Za-z_-]{1,40}$' },
      appid: { type: 'text', presence: 'required' },
      send_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,128}$' },
      attach: { type: 'text', presence: 'optional', maxChars: 150 },
      coupon_tag_info: { type: 'CouponTagInfo', presence: 'optional' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'userCoupons.preSend': {
    path: {
      openid: { type: 'text', presence: 'required' },
    },
    body: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
      coupon_code: { type: 'text', presence: 'conditional', pattern: '^[0-9A-Za-z_-]{1,40}$' },
      appid: { type: 'text', presence: 'required' },
      send_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,128}$' },
      attach: { type: 'text', presence: 'optional', maxChars: 150 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'userCoupons.confirm': {
    path: {
      openid: { type: 'text', presence: 'required' },
      coupon_code: { type: 'text', presence: 'required', maxChars: 40 },
    },
    body: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
      appid: { type: 'text', presence: 'required' },
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'userCoupons.use': {
    path: {
      openid: { type: 'text', presence: 'required' },
      coupon_code: { type: 'text', presence: 'required', maxChars: 40 },
    },
    body: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
      appid: { type: 'text', presence: 'required' },
      use_time: { type: 'time', presence: 'required' },
      associated_order_info: { type: 'UserProductCouponAssociatedOrderInfo', presence: 'conditional' },
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      sequential_coupon_index: { type: 'integer', presence: 'conditional', min: 0 },
      store_id: { type: 'text', presence: 'optional' },
      associated_pay_score_order_info: { type: 'UserProductCouponAssociatedPayScoreOrderInfo', presence: 'conditional' },
      saved_amount: { type: 'fen', presence: 'optional', min: 0 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'userCoupons.return': {
    path: {
      openid: { type: 'text', presence: 'required' },
      coupon_code: { type: 'text', presence: 'required', maxChars: 40 },
    },
    body: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
      appid: { type: 'text', presence: 'required' },
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      sequential_coupon_index: { type: 'integer', presence: 'conditional', min: 0 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'userCoupons.deactivate': {
    path: {
      openid: { type: 'text', presence: 'required' },
      coupon_code: { type: 'text', presence: 'required', maxChars: 40 },
    },
    body: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
      appid: { type: 'text', presence: 'required' },
      out_request_no: { type: 'text', presence: 'required', pattern: '^[0-9A-Za-z_-]{6,40}$' },
      deactivate_reason: { type: 'text', presence: 'required', maxChars: 150 },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'userCoupons.get': {
    path: {
      openid: { type: 'text', presence: 'required' },
      coupon_code: { type: 'text', presence: 'required', maxChars: 40 },
    },
    query: {
      product_coupon_id: { type: 'text', presence: 'required' },
      stock_id: { type: 'text', presence: 'required' },
      appid: { type: 'text', presence: 'required' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
  'userCoupons.list': {
    path: {
      openid: { type: 'text', presence: 'required' },
    },
    query: {
      product_coupon_id: { type: 'text', presence: 'optional' },
      stock_id: { type: 'text', presence: 'optional' },
      appid: { type: 'text', presence: 'required' },
      coupon_state: { type: 'UserProductCouponState', presence: 'optional' },
      user_coupon_bundle_id: { type: 'text', presence: 'optional' },
      page_size: { type: 'integer', presence: 'optional', min: 1, max: 50 },
      page_token: { type: 'text', presence: 'optional' },
      brand_id: { type: 'text', presence: 'required', sides: ['partner'] },
    },
  },
};
