// Generated from model/ by cargo xtask generate. Do not edit.

/** Parameters of `busifavor.send` (向用户发券). */
export interface SendBusifavorCouponParams {
  /** 用户标识: The user. 1 to 128 characters. */
  openid: string;
  /** 公众账号ID: The app whose `openid` is given. 1 to 32 characters. */
  appid: string;
  /** 批次号: The stock. */
  stock_id: string;
  /**
   * 发券凭证: The caller's own number: unique for stock and user. It should be 1 to 128 digits, letters or | _ * -:
   * `^[0-9A-Za-z|_*-]{1,128}$`. 1 to 128 characters.
   */
  out_request_no: string;
  /**
   * 券code: The code to give it. Conditional (条件必填): `coupon_code_mode` MERCHANT_API. At most 32 characters.
   * - F6: 批次的 coupon_code_mode 为 MERCHANT_API 时，coupon_code 必填。coupon_code is needed if the stock's
   *   coupon_code_mode is MERCHANT_API.
   */
  coupon_code?: string | undefined;
}

/**
 * Parameters of `busifavor.use` (核销用户券).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465292
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715894
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717390
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465359
 */
export interface UseBusifavorCouponParams {
  /** 券code: The coupon. 1 to 32 characters. */
  coupon_code: string;
  /**
   * 批次号: The stock. Conditional (条件必填): `coupon_code_mode` MERCHANT_API or MERCHANT_UPLOAD.
   * - F5: 批次的 coupon_code_mode 为 MERCHANT_API 或 MERCHANT_UPLOAD 时，stock_id 必填。stock_id is needed if the stock's
   *   coupon_code_mode is MERCHANT_API or MERCHANT_UPLOAD.
   */
  stock_id?: string | undefined;
  /** 公众账号ID: The app; the response's `openid` belongs to it. 1 to 32 characters. */
  appid: string;
  /** 请求核销时间: When it is used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does. */
  use_time: string | Date;
  /** 核销请求单据号: The caller's own number of this use. 1 to 128 characters. */
  use_request_no: string;
  /** 用户标识: The user, as a check. At most 128 characters. */
  openid?: string | undefined;
  /** 商户订单号: The merchant's order number. Since 2025-07-30. */
  out_trade_no?: string | undefined;
  /** 下单商户号: The merchant of the order; spelt `mch_id` here. Since 2025-07-30. */
  mch_id?: string | undefined;
  /** 微信支付订单号: WeChat Pay's order number. Since 2025-07-30. */
  transaction_id?: string | undefined;
}

/** What `busifavor.use.resolve` needs: the parameters of the call, and what its query has to know beyond them. */
export interface ResolveUseBusifavorCouponParams extends UseBusifavorCouponParams {
  /** 用户标识: The user. 1 to 128 characters. */
  openid: string;
}

/**
 * Parameters of `busifavor.return` (申请退券).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465845
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716876
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717496
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465865
 */
export interface ReturnBusifavorCouponParams {
  /** 券code: The coupon. */
  coupon_code: string;
  /** 批次号: The stock. */
  stock_id: string;
  /** 退券请求单据号: The caller's own number of this return. At most 128 characters. */
  return_request_no: string;
}

/** What `busifavor.return.resolve` needs: the parameters of the call, and what its query has to know beyond them. */
export interface ResolveReturnBusifavorCouponParams extends ReturnBusifavorCouponParams {
  /** 用户标识: The user. 1 to 128 characters. */
  openid: string;
  /** 公众账号ID: The app whose `openid` is given. 1 to 32 characters. */
  appid: string;
  /**
   * 核销请求单号: Request number of the use that was to be returned; without it, only the return's own number proves
   * something.
   */
  use_request_no?: string | undefined;
}

/**
 * Parameters of `busifavor.deactivate` (使券失效).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465890
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716887
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717499
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465924
 */
export interface DeactivateBusifavorCouponParams {
  /** 券code: The coupon. */
  coupon_code: string;
  /** 批次号: The stock. */
  stock_id: string;
  /** 失效请求单据号: The caller's own number of this call. 1 to 128 characters. */
  deactivate_request_no: string;
  /** 失效原因: Why, in words. */
  deactivate_reason?: string | undefined;
}

/** What `busifavor.deactivate.resolve` needs: the parameters of the call, and what its query has to know beyond them. */
export interface ResolveDeactivateBusifavorCouponParams extends DeactivateBusifavorCouponParams {
  /** 用户标识: The user. 1 to 128 characters. */
  openid: string;
  /** 公众账号ID: The app whose `openid` is given. 1 to 32 characters. */
  appid: string;
}

/**
 * Parameters of `busifavor.associate` (关联订单信息).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465596
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465640
 */
export interface AssociateBusifavorCouponParams {
  /** 批次号: The stock. */
  stock_id: string;
  /** 券code: The coupon. */
  coupon_code: string;
  /** 关联的商户订单号: The merchant's order number. */
  out_trade_no: string;
  /**
   * 商户请求单号: The caller's own number of this call. It should be 1 to 128 digits, letters or | _ * -:
   * `^[0-9A-Za-z|_*-]{1,128}$`. 1 to 128 characters.
   */
  out_request_no: string;
}

/** What `busifavor.associate.resolve` needs: the parameters of the call, and what its query has to know beyond them. */
export interface ResolveAssociateBusifavorCouponParams extends AssociateBusifavorCouponParams {
  /** 用户标识: The user. 1 to 128 characters. */
  openid: string;
  /** 公众账号ID: The app whose `openid` is given. 1 to 32 characters. */
  appid: string;
}

/**
 * Parameters of `busifavor.disassociate` (取消关联订单信息).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465673
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465703
 */
export interface DisassociateBusifavorCouponParams {
  /** 批次号: The stock. */
  stock_id: string;
  /** 券code: The coupon. */
  coupon_code: string;
  /** 关联的商户订单号: The merchant's order number. */
  out_trade_no: string;
  /**
   * 商户请求单号: The caller's own number of this call. It should be 1 to 128 digits, letters or | _ * -:
   * `^[0-9A-Za-z|_*-]{1,128}$`. 1 to 128 characters.
   */
  out_request_no: string;
}

/** What `busifavor.disassociate.resolve` needs: the parameters of the call, and what its query has to know beyond them. */
export interface ResolveDisassociateBusifavorCouponParams extends DisassociateBusifavorCouponParams {
  /** 用户标识: The user. 1 to 128 characters. */
  openid: string;
  /** 公众账号ID: The app whose `openid` is given. 1 to 32 characters. */
  appid: string;
}

/**
 * Parameters of `busifavor.list` (根据过滤条件查询用户券).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534963
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715918
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717400
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012693087
 */
export interface ListBusifavorCouponsParams {
  /** 用户标识: The user. Part of the path. 1 to 128 characters. */
  openid: string;
  /** 公众账号ID: The app whose `openid` is given. 1 to 32 characters. */
  appid: string;
  /** 批次号: Only of this stock. */
  stock_id?: string | undefined;
  /** 券状态: Only in this state. */
  coupon_state?: BusifavorCouponState | undefined;
  /**
   * 创建批次的商户号: Only of stocks this merchant made. Conditional (条件必填): when the caller is the creator.
   * - F10: creator_merchant、belong_merchant、sender_merchant 中，必须填调用方所属的那一个。creator_merchant,
   *   belong_merchant or sender_merchant: the one that the caller is has to be given.
   */
  creator_merchant?: string | undefined;
  /**
   * 批次归属商户号: Only of stocks that belong to this merchant. Conditional (条件必填): when the caller is the owner.
   * - F10: creator_merchant、belong_merchant、sender_merchant 中，必须填调用方所属的那一个。creator_merchant,
   *   belong_merchant or sender_merchant: the one that the caller is has to be given.
   */
  belong_merchant?: string | undefined;
  /**
   * 批次发放商户号: Only of stocks this merchant sent. Conditional (条件必填): when the caller is the sender.
   * - F10: creator_merchant、belong_merchant、sender_merchant 中，必须填调用方所属的那一个。creator_merchant,
   *   belong_merchant or sender_merchant: the one that the caller is has to be given.
   */
  sender_merchant?: string | undefined;
  /** 分页页码: Which page. */
  offset?: number | undefined;
  /** 分页大小: How many a page has. At least 1. */
  limit?: number | undefined;
}

/**
 * Parameters of `busifavor.get` (查询用户单张券详情).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535011
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715938
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717405
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012693103
 */
export interface GetBusifavorCouponParams {
  /** 用户标识: The user. Part of the path. 1 to 128 characters. */
  openid: string;
  /** 券code: The coupon. Part of the path. 1 to 32 characters. */
  coupon_code: string;
  /** 公众账号ID: The app whose `openid` is given. Part of the path. 1 to 32 characters. */
  appid: string;
}

/**
 * Parameters of `busifavor.sendConsumptionCard` (发放消费卡).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164666
 */
export interface SendConsumptionCardParams {
  /** 消费卡ID: The card. Part of the path. */
  card_id: string;
  /** 消费卡归属appid: The app of the card; bound to the caller. */
  appid: string;
  /** 用户openid: The user, as known to that app. */
  openid: string;
  /** 商户单据号: The caller's own number. 1 to 128 characters. */
  out_request_no: string;
  /**
   * 请求发卡时间: When it is sent, UTC+8; not older than 24 hours. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is
   * written so, as `rfc3339` does.
   * - F14: send_time 不能早于 24 小时前；out_request_no 与 send_time 的组合唯一。send_time is not more than 24 hours ago;
   *   out_request_no and send_time together are unique.
   */
  send_time: string | Date;
}

/**
 * Parameters of `busifavor.callbacks.set` (设置商家券事件通知地址).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465431
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716835
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717428
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465425
 */
export interface SetBusifavorCallbackParams {
  /** 商户号: The merchant; the caller if left out. 8 to 15 characters. */
  mchid?: string | undefined;
  /**
   * 通知URL地址: The URL: HTTPS. 10 to 256 characters.
   * - N1: 完整的 https:// 地址，不带参数。A whole https:// URL without a query.
   * - N2: 地址带路径，公网可访问：不能是 localhost 或 IP（127.0.0.1、192.168.x.x）。The URL has a path and is reachable from
   *   the internet: no localhost, no IP (127.0.0.1, 192.168.x.x).
   * - F17: notify_url 不带参数：其他回调地址都不允许带。notify_url has no query: no other notification URL may have one.
   */
  notify_url: string;
}

/**
 * Parameters of `busifavor.callbacks.get` (查询商家券事件通知地址).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465507
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716846
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717465
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465557
 */
export interface GetBusifavorCallbackParams {
  /** 商户号: The merchant; the caller if left out. 8 to 15 characters. */
  mchid?: string | undefined;
}

/**
 * Parameters of `busifavor.couponCodes.upload` (上传预存code).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715946
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717418
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012492853
 */
export interface UploadBusifavorCouponCodesParams {
  /** 批次号: The stock. Part of the path. At most 20 characters. */
  stock_id: string;
  /**
   * 券code列表: The codes. 1 to 200 items. Each item: 1 to 32 digits, letters, spaces or - _ \ / = |: `^[0-9A-Za-z
   * \-_\\/=|]{1,32}$`.
   */
  coupon_code_list: readonly string[];
  /** 请求业务单据号: The caller's own number of this call. 1 to 128 characters. */
  upload_request_no: string;
}

/**
 * Parameters of `busifavor.couponCodes.list` (查询预存code列表).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
 */
export interface ListBusifavorCouponCodesParams {
  /** 批次号: The stock. Part of the path. At most 20 characters. */
  stock_id: string;
  /** 分页大小: How many a page has. At least 1. */
  limit?: number | undefined;
  /** 分页页码: Where to begin. */
  offset?: number | undefined;
  /** 公众账号ID: The app whose `openid` is given. */
  appid?: string | undefined;
  /** 券code状态: Only codes in this state; all if left out. */
  status?: BusifavorCouponCodeStatus | undefined;
}

/** Parameters of `busifavor.couponCodes.get` (查询预存code详情). */
export interface GetBusifavorCouponCodeParams {
  /** 批次号: The stock. Part of the path. At most 20 characters. */
  stock_id: string;
  /** 商户上传的code: The code. Part of the path. At most 32 characters. */
  coupon_code: string;
  /** 公众账号ID: The app whose `openid` is given. */
  appid?: string | undefined;
}

/** Parameters of `busifavor.couponCodes.delete` (删除预存code). */
export interface DeleteBusifavorCouponCodeParams {
  /** 批次号: The stock. Part of the path. At most 20 characters. */
  stock_id: string;
  /** 商户上传的code: The code. Part of the path. At most 32 characters. */
  coupon_code: string;
  /** 请求业务单据号: The caller's own number of this call. 1 to 128 characters. */
  delete_request_no: string;
}

/**
 * Parameters of `busifavor.productCoupons.send` (向用户发放商品券).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015594964
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717364
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717371
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015595255
 */
export interface SendBusifavorProductCouponParams {
  /** 用户OpenID: The user. At most 128 characters. */
  openid: string;
  /** 公众账号ID: The app whose `openid` is given. At most 32 characters. */
  appid: string;
  /** 批次号: The stock. At most 128 characters. */
  stock_id: string;
  /**
   * 发券凭证: The caller's own number: unique for stock and user. It should be 1 to 128 digits, letters or | _ * -:
   * `^[0-9A-Za-z|_*-]{1,128}$`. At most 128 characters.
   */
  out_request_no: string;
  /**
   * 券code: The code to give it. Conditional (条件必填): `coupon_code_mode` MERCHANT_API.
   * - F6: 批次的 coupon_code_mode 为 MERCHANT_API 时，coupon_code 必填。coupon_code is needed if the stock's
   *   coupon_code_mode is MERCHANT_API.
   */
  coupon_code?: string | undefined;
  /**
   * 券类型: For everyone or for members.
   * - F12: coupon_type 为 MEMBER 时，member_card_id 必填。coupon_type MEMBER needs member_card_id.
   */
  coupon_type: BusifavorCouponType;
  /**
   * 会员卡ID: The member card's template. Conditional (条件必填): `coupon_type` MEMBER. At most 32 characters.
   * - F12: coupon_type 为 MEMBER 时，member_card_id 必填。coupon_type MEMBER needs member_card_id.
   */
  member_card_id?: string | undefined;
}

/**
 * Parameters of `busifavor.stocks.create` (创建商家券).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715853
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716931
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012692931
 */
export interface CreateBusifavorStockParams {
  /** 商家券批次名称: Name of the stock. 1 to 21 characters. */
  stock_name: string;
  /** 批次归属商户号: The merchant it belongs to; with providers the sub-merchant. 8 to 15 characters. */
  belong_merchant: string;
  /** 批次备注: Remark, for the merchant only. At most 20 characters. */
  comment?: string | undefined;
  /** 适用商品范围: What its coupons can be used for. 1 to 15 characters. */
  goods_name: string;
  /**
   * 批次类型: Kind of offer.
   * - F1: fixed_normal_coupon、discount_coupon、exchange_coupon 只能填一个，与 stock_type 对应。Exactly one of
   *   fixed_normal_coupon, discount_coupon and exchange_coupon, by stock_type.
   */
  stock_type: BusifavorStockType;
  /** 核销规则: When and how its coupons can be used. */
  coupon_use_rule: BusifavorCouponUseRuleParams;
  /** 发放规则: How many may be sent. */
  stock_send_rule: BusifavorStockSendRuleParams;
  /** 商户请求单号: The caller's own number of this call. 1 to 128 characters. */
  out_request_no: string;
  /** 自定义入口: Where the page leads. */
  custom_entrance?: BusifavorCustomEntrance | undefined;
  /** 样式信息: How its coupons look. */
  display_pattern_info?: BusifavorDisplayPatternInfo | undefined;
  /** 券code模式: Where the codes come from. */
  coupon_code_mode: BusifavorCouponCodeMode;
  /** 事件通知配置: Which app's `openid` the notifications carry. */
  notify_config?: BusifavorNotifyConfig | undefined;
  /** 是否允许营销补差: Whether subsidies are allowed; not open yet. Default: false. */
  subsidy?: boolean | undefined;
}

/**
 * Parameters of `busifavor.stocks.get` (查询商家券详情).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715866
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716977
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012693047
 */
export interface GetBusifavorStockParams {
  /** 批次号: The stock. Part of the path. At most 20 characters. */
  stock_id: string;
}

/**
 * Parameters of `busifavor.stocks.update` (修改商家券基本信息).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535020
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716868
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717486
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012696764
 */
export interface UpdateBusifavorStockParams {
  /** 批次号: The stock. Part of the path. At most 20 characters. */
  stock_id: string;
  /** 自定义入口: Where the page is to lead. */
  custom_entrance?: BusifavorModifyCustomEntrance | undefined;
  /** 批次名称: Name; cannot be changed yet. At most 21 characters. */
  stock_name?: string | undefined;
  /** 批次备注: Remark. At most 20 characters. */
  comment?: string | undefined;
  /** 适用商品范围: What its coupons can be used for. At most 15 characters. */
  goods_name?: string | undefined;
  /** 商户请求单号: The caller's own number of this call. 1 to 128 characters. */
  out_request_no: string;
  /** 样式信息: How its coupons look. */
  display_pattern_info?: BusifavorDisplayPatternInfo | undefined;
  /** 核销规则: How its coupons are used. */
  coupon_use_rule?: BusifavorModifyUseRule | undefined;
  /** 发放规则: What to change of the sending rule. */
  stock_send_rule?: BusifavorModifySendRule | undefined;
  /** 事件通知配置: Which app's `openid` the notifications carry. */
  notify_config?: BusifavorNotifyConfig | undefined;
  /**
   * 是否允许营销补差: From false to true only; not open yet.
   * - F13: subsidy 只能从 false 改为 true。subsidy can be changed from false to true only.
   */
  subsidy?: boolean | undefined;
}

/**
 * Parameters of `busifavor.stocks.updateBudget` (修改批次预算).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465739
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716855
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717476
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465809
 */
export interface UpdateBusifavorStockBudgetParams {
  /** 批次号: The stock. Part of the path. At most 20 characters. */
  stock_id: string;
  /**
   * 目标批次最大发放个数: The limit in all as it is to be. Conditional (条件必填): exactly one of this and
   * `target_max_coupons_by_day`. 1 to 1000000000.
   * - F3: target_max_coupons 和 target_max_coupons_by_day 只填一个。One of target_max_coupons and target_max_coupons_by_day,
   *   not both.
   */
  target_max_coupons?: number | undefined;
  /**
   * 目标单天发放上限个数: The limit a day as it is to be. Conditional (条件必填): exactly one of this and
   * `target_max_coupons`. 1 to 1000000000.
   * - F3: target_max_coupons 和 target_max_coupons_by_day 只填一个。One of target_max_coupons and target_max_coupons_by_day,
   *   not both.
   */
  target_max_coupons_by_day?: number | undefined;
  /**
   * 当前批次最大发放个数: The limit in all as it is. Conditional (条件必填): with `target_max_coupons` greater than 0.
   * - F4: 目标值大于 0 时，对应的当前值必填。A target greater than 0 needs its current value.
   */
  current_max_coupons?: number | undefined;
  /**
   * 当前单天发放上限个数: The limit a day as it is. Conditional (条件必填): with `target_max_coupons_by_day` greater than 0.
   * - F4: 目标值大于 0 时，对应的当前值必填。A target greater than 0 needs its current value.
   */
  current_max_coupons_by_day?: number | undefined;
  /** 修改预算请求单据号: The caller's own number of this call. 1 to 128 characters. */
  modify_budget_request_no: string;
}

/**
 * Parameters of `busifavor.subsidies.pay` (营销补差付款).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147321
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017170057
 */
export interface PayBusifavorSubsidyParams {
  /**
   * 商家券批次号: The stock; types NORMAL and DISCOUNT only.
   * - F11: 补差金额不超过券的优惠金额，每笔订单不超过 5000 元；只支持 NORMAL 和 DISCOUNT；累计回退不超过已付。At most the
   *   coupon's offer, and 5000 yuan an order; types NORMAL and DISCOUNT only; returned in all at most what was paid.
   */
  stock_id: string;
  /** 商家券Code: The coupon. */
  coupon_code: string;
  /** 微信支付订单号: The payment. */
  transaction_id: string;
  /** 营销补差扣款商户号: Who pays: the stock's creator or owner. */
  payer_merchant: string;
  /** 营销补差入账商户号: Who gets it. */
  payee_merchant: string;
  /**
   * 补差付款金额: How much: at most the coupon's offer, and 5000 yuan. In fen (分). 1 to 500000.
   * - F11: 补差金额不超过券的优惠金额，每笔订单不超过 5000 元；只支持 NORMAL 和 DISCOUNT；累计回退不超过已付。At most the
   *   coupon's offer, and 5000 yuan an order; types NORMAL and DISCOUNT only; returned in all at most what was paid.
   */
  amount: number;
  /** 补差付款描述: Words, given back as sent. */
  description: string;
  /**
   * 业务请求唯一单号: The caller's own number of this call. It should be 1 to 128 digits, letters or | _ * -:
   * `^[0-9A-Za-z|_*-]{1,128}$`. 1 to 128 characters.
   */
  out_subsidy_no: string;
}

/**
 * Parameters of `busifavor.subsidies.listPayments` (查询营销补差付款单列表).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147338
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017171346
 */
export interface ListBusifavorSubsidyPaymentsParams {
  /** 商家券批次号: The stock. */
  stock_id: string;
  /** 商家券Code: The coupon. */
  coupon_code: string;
  /** 补差付款请求单号: Only the one with this number. */
  out_subsidy_no?: string | undefined;
}

/**
 * Parameters of `busifavor.subsidies.getPayment` (查询营销补差付款单详情).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147336
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017170661
 */
export interface GetBusifavorSubsidyPaymentParams {
  /** 补差付款单号: Its number. Part of the path. */
  subsidy_receipt_id: string;
}

/**
 * Parameters of `busifavor.subsidies.return` (营销补差回退).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147332
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147340
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017170533
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017171673
 */
export interface ReturnBusifavorSubsidyParams {
  /**
   * 商家券批次号: The stock; types NORMAL and DISCOUNT only.
   * - F11: 补差金额不超过券的优惠金额，每笔订单不超过 5000 元；只支持 NORMAL 和 DISCOUNT；累计回退不超过已付。At most the
   *   coupon's offer, and 5000 yuan an order; types NORMAL and DISCOUNT only; returned in all at most what was paid.
   */
  stock_id: string;
  /** 商家券Code: The coupon. */
  coupon_code: string;
  /** 微信支付订单号: The payment. */
  transaction_id: string;
  /** 微信支付退款单号: The refund. */
  refund_id: string;
  /** 原营销补差扣款商户号: Who had paid. */
  payer_merchant: string;
  /** 原营销补差入账商户号: Who had got it. */
  payee_merchant: string;
  /**
   * 补差回退金额: How much; in all at most the subsidy. In fen (分). 1 to 500000.
   * - F11: 补差金额不超过券的优惠金额，每笔订单不超过 5000 元；只支持 NORMAL 和 DISCOUNT；累计回退不超过已付。At most the
   *   coupon's offer, and 5000 yuan an order; types NORMAL and DISCOUNT only; returned in all at most what was paid.
   */
  amount: number;
  /** 补差回退描述: Words, given back as sent. */
  description: string;
  /**
   * 业务请求唯一单号: The caller's own number of this call. It should be 1 to 128 digits, letters or | _ * -:
   * `^[0-9A-Za-z|_*-]{1,128}$`. 1 to 128 characters.
   */
  out_subsidy_return_no: string;
}

/**
 * Parameters of `busifavor.subsidies.getReturn` (查询商家券营销补差回退单详情).
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147344
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017171779
 */
export interface GetBusifavorSubsidyReturnParams {
  /** 补差回退单号: Its number. Part of the path. */
  subsidy_return_receipt_id: string;
}

/**
 * Parameters of `deliveryPlans.create` (创建投放计划).
 * - D11: 批次的 coupon_usage_method_list 不含 OFFLINE；scope 为 SINGLE 的商品券 type 只能是 EXCHANGE 或 DISCOUNT。The
 *   stock's coupon_usage_method_list has no OFFLINE; coupons of scope SINGLE have type EXCHANGE or DISCOUNT.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
 */
export interface CreateDeliveryPlanParams {
  /**
   * 创建请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
  /** 商品券ID: The product coupon. */
  product_coupon_id: string;
  /**
   * 使用模式: SINGLE or PROGRESSIVE_BUNDLE. Default: "SINGLE". Since 2025-12-31.
   * - D1: usage_mode 为 SINGLE 或不填时，stock_id 必填。usage_mode SINGLE, or none, needs stock_id.
   * - D2: usage_mode 为 PROGRESSIVE_BUNDLE 时，stock_bundle_id 必填。usage_mode PROGRESSIVE_BUNDLE needs stock_bundle_id.
   * - D12: usage_mode 为 PROGRESSIVE_BUNDLE 时，reuse_coupon_config 只能是 false。reuse_coupon_config is false with
   *   usage_mode PROGRESSIVE_BUNDLE.
   * - D13: 只填 usage_mode 对应的批次 ID 或批次组 ID。Only the id that usage_mode needs is given.
   */
  usage_mode?: UsageMode | undefined;
  /**
   * 批次ID: The stock. Conditional (条件必填): `usage_mode` SINGLE, and only then (older page, im: required).
   * - D1: usage_mode 为 SINGLE 或不填时，stock_id 必填。usage_mode SINGLE, or none, needs stock_id.
   */
  stock_id?: string | undefined;
  /**
   * 投放批次组ID: The stock bundle. Conditional (条件必填): `usage_mode` PROGRESSIVE_BUNDLE, and only then. Since
   * 2025-12-31.
   * - D2: usage_mode 为 PROGRESSIVE_BUNDLE 时，stock_bundle_id 必填。usage_mode PROGRESSIVE_BUNDLE needs stock_bundle_id.
   */
  stock_bundle_id?: string | undefined;
  /**
   * 是否复用商品券和批次信息: Whether name, amounts and times follow the stock.
   * - D3: reuse_coupon_config 为 false 时，plan_name、total_count、delivery_start_time、delivery_end_time
   *   必填，user_limit、daily_limit 也应填。reuse_coupon_config false needs plan_name, total_count, delivery_start_time and
   *   delivery_end_time, and asks for user_limit and daily_limit.
   * - D12: usage_mode 为 PROGRESSIVE_BUNDLE 时，reuse_coupon_config 只能是 false。reuse_coupon_config is false with
   *   usage_mode PROGRESSIVE_BUNDLE.
   */
  reuse_coupon_config: boolean;
  /**
   * 投放计划名称: Name, shown to users: 12 Chinese characters at most. Conditional (条件必填): `reuse_coupon_config` false.
   * At most 36 characters.
   * - D3: reuse_coupon_config 为 false 时，plan_name、total_count、delivery_start_time、delivery_end_time
   *   必填，user_limit、daily_limit 也应填。reuse_coupon_config false needs plan_name, total_count, delivery_start_time and
   *   delivery_end_time, and asks for user_limit and daily_limit.
   */
  plan_name?: string | undefined;
  /**
   * 投放总库存数量: Coupons in all. Conditional (条件必填): `reuse_coupon_config` false. At least 1.
   * - D3: reuse_coupon_config 为 false 时，plan_name、total_count、delivery_start_time、delivery_end_time
   *   必填，user_limit、daily_limit 也应填。reuse_coupon_config false needs plan_name, total_count, delivery_start_time and
   *   delivery_end_time, and asks for user_limit and daily_limit.
   * - D4: 可投放的库存不少于 10000。At least 10000 coupons are to be available.
   */
  total_count?: number | undefined;
  /**
   * 单用户限领: Coupons a user; cannot be set later if left out. At least 1.
   * - D3: reuse_coupon_config 为 false 时，plan_name、total_count、delivery_start_time、delivery_end_time
   *   必填，user_limit、daily_limit 也应填。reuse_coupon_config false needs plan_name, total_count, delivery_start_time and
   *   delivery_end_time, and asks for user_limit and daily_limit.
   * - D9: user_limit、daily_limit、total_count 不超过批次的每人上限、每日上限和剩余库存。user_limit, daily_limit and
   *   total_count are within those of the stock.
   */
  user_limit?: number | undefined;
  /**
   * 单日限领: Coupons a day; cannot be set later if left out. At least 1.
   * - D3: reuse_coupon_config 为 false 时，plan_name、total_count、delivery_start_time、delivery_end_time
   *   必填，user_limit、daily_limit 也应填。reuse_coupon_config false needs plan_name, total_count, delivery_start_time and
   *   delivery_end_time, and asks for user_limit and daily_limit.
   * - D10: daily_limit 不大于 total_count。daily_limit is at most total_count.
   */
  daily_limit?: number | undefined;
  /**
   * 投放开始时间: From when. Conditional (条件必填): `reuse_coupon_config` false. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a
   * `Date` is written so, as `rfc3339` does.
   * - D3: reuse_coupon_config 为 false 时，plan_name、total_count、delivery_start_time、delivery_end_time
   *   必填，user_limit、daily_limit 也应填。reuse_coupon_config false needs plan_name, total_count, delivery_start_time and
   *   delivery_end_time, and asks for user_limit and daily_limit.
   * - D5: 投放时间至少 1 天，批次的可核销时间至少 5 天。A plan lasts a day at least, and its stock is usable for 5 days at
   *   least.
   */
  delivery_start_time?: string | Date | undefined;
  /**
   * 投放结束时间: Until when; before the stock ends. Conditional (条件必填): `reuse_coupon_config` false. RFC 3339,
   * `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does.
   * - D3: reuse_coupon_config 为 false 时，plan_name、total_count、delivery_start_time、delivery_end_time
   *   必填，user_limit、daily_limit 也应填。reuse_coupon_config false needs plan_name, total_count, delivery_start_time and
   *   delivery_end_time, and asks for user_limit and daily_limit.
   * - D5: 投放时间至少 1 天，批次的可核销时间至少 5 天。A plan lasts a day at least, and its stock is usable for 5 days at
   *   least.
   * - D7: 投放结束时间要早于批次结束时间，至少留出等待天数、有效天数和 1 天。The end is at most a day before the stock's
   *   end, less wait_days_after_receive and available_days.
   */
  delivery_end_time?: string | Date | undefined;
  /**
   * 营销标签: Words at the offer: 9 Chinese characters or 18 letters at most. At most 27 characters.
   * - D8: recommend_word 最多 9 个汉字或 18 个字母，plan_name 最多 12 个汉字或 24 个字母。recommend_word has at most 9
   *   Chinese characters or 18 letters, plan_name 12 or 24.
   */
  recommend_word?: string | undefined;
}

/**
 * Parameters of `deliveryPlans.create` (创建投放计划).
 * - D11: 批次的 coupon_usage_method_list 不含 OFFLINE；scope 为 SINGLE 的商品券 type 只能是 EXCHANGE 或 DISCOUNT。The
 *   stock's coupon_usage_method_list has no OFFLINE; coupons of scope SINGLE have type EXCHANGE or DISCOUNT.
 * @see https://pay.weixin.qq.com/doc/brand/4018381114
 */
export interface BrandCreateDeliveryPlanParams extends Omit<CreateDeliveryPlanParams, 'brand_id'> {
  /**
   * 是否保存为草稿: Whether to keep it as a draft, to be reviewed after submit; audit state AUDIT_INITIAL. Default: false.
   * Since 2026-03-16.
   */
  save_as_draft?: boolean | undefined;
}

/**
 * Parameters of `deliveryPlans.list` (分页查询投放计划列表).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184563
 */
export interface ListDeliveryPlansParams {
  /** 品牌ID: The brand. Part of the path. */
  brand_id: string;
  /** 分页大小: How many a page has. 1 to 50. Default: 10. */
  page_size?: number | undefined;
  /** offset: Where to begin. */
  offset?: number | undefined;
  /** 投放计划线上状态: Only in this state. */
  plan_state?: DeliveryPlanState | undefined;
  /** 投放计划审核状态: Only in this review state. */
  audit_state?: DeliveryPlanAuditState | undefined;
  /** 投放计划ID: Only this plan. At most 32 characters. */
  plan_id?: string | undefined;
}

/**
 * Parameters of `deliveryPlans.list` (分页查询投放计划列表).
 * @see https://pay.weixin.qq.com/doc/brand/4018381151
 */
export interface BrandListDeliveryPlansParams extends Omit<ListDeliveryPlansParams, 'brand_id'> {}

/**
 * Parameters of `deliveryPlans.update` (更新投放计划).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184594
 */
export interface UpdateDeliveryPlanParams {
  /** 投放计划ID: The plan. Part of the path. At most 32 characters. */
  plan_id: string;
  /** 修改内容: What to change; only what is given; at least one field. */
  modify_content: DeliveryPlanModifyContent;
  /**
   * 修改请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
}

/** What `deliveryPlans.update.resolve` needs: the parameters of the call, and what its query has to know beyond them. */
export interface ResolveUpdateDeliveryPlanParams extends UpdateDeliveryPlanParams {
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `deliveryPlans.submit` (提交投放计划).
 * @see https://pay.weixin.qq.com/doc/brand/4018381190
 */
export interface SubmitDeliveryPlanParams {
  /** 投放计划ID: The plan. Part of the path. At most 32 characters. */
  plan_id: string;
}

/**
 * Parameters of `deliveryPlans.pause` (暂停投放计划).
 * @see https://pay.weixin.qq.com/doc/brand/4018381165
 */
export interface PauseDeliveryPlanParams {
  /** 投放计划ID: The plan. Part of the path. At most 32 characters. */
  plan_id: string;
}

/**
 * Parameters of `deliveryPlans.resume` (恢复投放计划).
 * @see https://pay.weixin.qq.com/doc/brand/4018381172
 */
export interface ResumeDeliveryPlanParams {
  /** 投放计划ID: The plan. Part of the path. At most 32 characters. */
  plan_id: string;
}

/**
 * Parameters of `deliveryPlans.terminate` (终止投放计划).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184572
 */
export interface TerminateDeliveryPlanParams {
  /** 投放计划ID: The plan. Part of the path. At most 32 characters. */
  plan_id: string;
}

/** What `deliveryPlans.terminate.resolve` needs: the parameters of the call, and what its query has to know beyond them. */
export interface ResolveTerminateDeliveryPlanParams extends TerminateDeliveryPlanParams {
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `deliveryPlans.setNotifyUrl` (设置投放计划回调地址).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
 */
export interface SetDeliveryPlanNotifyUrlParams {
  /** 服务商商户号: The provider's own merchant number. Part of the path. 8 to 15 characters. */
  sp_mchid: string;
  /**
   * 通知url地址: The URL. At most 256 characters.
   * - N1: 完整的 https:// 地址，不带参数。A whole https:// URL without a query.
   * - N2: 地址带路径，公网可访问：不能是 localhost 或 IP（127.0.0.1、192.168.x.x）。The URL has a path and is reachable from
   *   the internet: no localhost, no IP (127.0.0.1, 192.168.x.x).
   */
  notify_url: string;
}

/**
 * Parameters of `deliveryPlans.setNotifyUrl` (设置投放计划回调地址).
 * @see https://pay.weixin.qq.com/doc/brand/4018381183
 */
export interface BrandSetDeliveryPlanNotifyUrlParams extends Omit<SetDeliveryPlanNotifyUrlParams, 'sp_mchid'> {}

/**
 * Parameters of `imageGenerationTasks.create` (提交图片生成任务).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327735 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327752 (PROGRESSIVE_BUNDLE)
 */
export interface CreateImageGenerationTaskParams {
  /** 图片生成的任务ID: The caller's own number of the task. 6 to 40 digits, letters, _ or -: `^[0-9A-Za-z_-]{6,40}$`. */
  task_id: string;
  /**
   * 图片生成类型: What to make.
   * - G1: image_generation_type 为 COMBINE_IMAGE 时，combine_image 必填。image_generation_type COMBINE_IMAGE needs
   *   combine_image.
   * - G2: image_generation_type 为 CUT_OUT 时，cut_out 必填。image_generation_type CUT_OUT needs cut_out.
   */
  image_generation_type: ImageGenerationType;
  /**
   * 拼图数据: What the composed picture shows. Conditional (条件必填): `image_generation_type` COMBINE_IMAGE.
   * - G1: image_generation_type 为 COMBINE_IMAGE 时，combine_image 必填。image_generation_type COMBINE_IMAGE needs
   *   combine_image.
   */
  combine_image?: CombineImage | undefined;
  /**
   * 抠图数据: Which picture to cut out. Conditional (条件必填): `image_generation_type` CUT_OUT.
   * - G2: image_generation_type 为 CUT_OUT 时，cut_out 必填。image_generation_type CUT_OUT needs cut_out.
   */
  cut_out?: CutOut | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `imageGenerationTasks.create` (提交图片生成任务).
 * @see https://pay.weixin.qq.com/doc/brand/4017327724 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4017327691 (PROGRESSIVE_BUNDLE)
 */
export interface BrandCreateImageGenerationTaskParams extends Omit<CreateImageGenerationTaskParams, 'brand_id'> {}

/**
 * Parameters of `imageGenerationTasks.get` (查询图片生成任务执行结果).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327739 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327753 (PROGRESSIVE_BUNDLE)
 */
export interface GetImageGenerationTaskParams {
  /** 图片生成的任务ID: The task. Part of the path. 6 to 40 digits, letters, _ or -: `^[0-9A-Za-z_-]{6,40}$`. */
  task_id: string;
  /** 图片生成类型: As submitted. */
  image_generation_type: ImageGenerationType;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `imageGenerationTasks.get` (查询图片生成任务执行结果).
 * @see https://pay.weixin.qq.com/doc/brand/4017327728 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4017327697 (PROGRESSIVE_BUNDLE)
 */
export interface BrandGetImageGenerationTaskParams extends Omit<GetImageGenerationTaskParams, 'brand_id'> {}

/**
 * Parameters of `images.upload` (图片上传).
 * - M5: file 部分的 filename 与 meta.filename 相同。The filename of the part file is meta.filename.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781275 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435731 (PROGRESSIVE_BUNDLE)
 */
export interface UploadImageParams {
  /**
   * 媒体图片文件元信息: JSON text; exactly these bytes are the body line of the signature.
   * - M0: 签名串的请求体一行是 meta 的 JSON 原文，与发送的逐字节一致。The body line of the signature is the JSON text of
   *   meta, byte for byte as sent.
   */
  meta: ImageMeta;
  /**
   * 媒体图片二进制内容: The picture: JPG, BMP or PNG, 2 MiB at most.
   * - M3: 图片不能为空，最大 2M。The picture has 2 MiB at most and is not empty.
   */
  file: Uint8Array | ArrayBuffer;
}

/**
 * Parameters of `notifyConfigs.set` (设置商品券事件通知地址).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781286 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435719 (PROGRESSIVE_BUNDLE)
 */
export interface SetNotifyConfigParams {
  /**
   * 通知URL地址: The URL: HTTPS, no query, reachable from the internet. At most 256 characters.
   * - N1: 完整的 https:// 地址，不带参数。A whole https:// URL without a query.
   * - N2: 地址带路径，公网可访问：不能是 localhost 或 IP（127.0.0.1、192.168.x.x）。The URL has a path and is reachable from
   *   the internet: no localhost, no IP (127.0.0.1, 192.168.x.x).
   */
  notify_url: string;
}

/**
 * Parameters of `notifyConfigs.get` (获取商品券事件通知地址).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781284 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435718 (PROGRESSIVE_BUNDLE)
 */
export interface GetNotifyConfigParams {}

/**
 * Parameters of `productCoupons.create` (创建商品券).
 * - K4: scope 为 SINGLE 且 usage_mode 为 SINGLE 时，优惠规则按 type 填在 stock.single_usage_rule 里。scope SINGLE and
 *   usage_mode SINGLE: the offer is in stock.single_usage_rule, by type.
 * - K19: scope 为 SINGLE 时，不能填 single_usage_info。scope SINGLE has no single_usage_info.
 * - K6: 优惠规则列表的个数等于 progressive_bundle_usage_info.count。The list of offers has as many members as
 *   progressive_bundle_usage_info.count.
 * - K7: 三个优惠规则列表只能填一个，与 type 对应。Exactly one of the three lists of offers, that of the type.
 * - K9: scope 为 SINGLE 时填 original_price。scope SINGLE has original_price.
 * - K20: scope 为 SINGLE 时，combo_package_list 必填。scope SINGLE needs combo_package_list.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781289 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434630 (PROGRESSIVE_BUNDLE)
 */
export interface CreateProductCouponParams {
  /**
   * 创建请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /**
   * 优惠范围: What it is good for.
   * - K2: scope 为 ALL 时 type 只能是 NORMAL 或 DISCOUNT；EXCHANGE 只能用于 scope 为 SINGLE 的商品券。scope ALL has type
   *   NORMAL or DISCOUNT; EXCHANGE goes only with scope SINGLE.
   */
  scope: ProductCouponScope;
  /**
   * 商品券类型: Kind of offer.
   * - K2: scope 为 ALL 时 type 只能是 NORMAL 或 DISCOUNT；EXCHANGE 只能用于 scope 为 SINGLE 的商品券。scope ALL has type
   *   NORMAL or DISCOUNT; EXCHANGE goes only with scope SINGLE.
   */
  type: ProductCouponType;
  /**
   * 使用模式: How often it can be used.
   * - K1: usage_mode 为 SINGLE 时必须填 stock，不能填 stock_bundle；为 PROGRESSIVE_BUNDLE 时必须填 stock_bundle，不能填
   *   stock。usage_mode SINGLE needs stock and has no stock_bundle; PROGRESSIVE_BUNDLE needs stock_bundle and has no stock.
   */
  usage_mode: UsageMode;
  /**
   * 单券模式信息: The offer of a single coupon for everything. Conditional (条件必填): `usage_mode` SINGLE and scope ALL.
   * Only with `usage_mode` `SINGLE`.
   * - K3: scope 为 ALL 且 usage_mode 为 SINGLE 时，优惠规则按 type 填在 single_usage_info 里，stock.single_usage_rule
   *   里不能填。scope ALL and usage_mode SINGLE: the offer is in single_usage_info, by type, and stock.single_usage_rule has
   *   none.
   * - P1: single_usage_info 只用于 usage_mode 为 SINGLE 的商品券，其中 scope 为 ALL 时必填（应答中 CATEGORY
   *   也有）。single_usage_info is for usage_mode SINGLE, and required there for scope ALL; in responses also for CATEGORY.
   */
  single_usage_info?: SingleUsageInfo | undefined;
  /**
   * 次卡模式信息: The rounds. Conditional (条件必填): `usage_mode` SEQUENTIAL. Only with `usage_mode` `SEQUENTIAL`.
   * - P2: 当且仅当 usage_mode 为 SEQUENTIAL 时，才有 sequential_usage_info。sequential_usage_info is present if and only if
   *   usage_mode is SEQUENTIAL.
   * @deprecated old 次卡 coupons only; on no page of today
   */
  sequential_usage_info?: SequentialUsageInfo | undefined;
  /**
   * 多次优惠模式信息: The bundle. Conditional (条件必填): `usage_mode` PROGRESSIVE_BUNDLE. Only with `usage_mode`
   * `PROGRESSIVE_BUNDLE`.
   * - K5: 当且仅当 usage_mode 为 PROGRESSIVE_BUNDLE 时，才填 progressive_bundle_usage_info。progressive_bundle_usage_info is
   *   present if and only if usage_mode is PROGRESSIVE_BUNDLE.
   */
  progressive_bundle_usage_info?: ProgressiveBundleUsageInfo | undefined;
  /** 展示信息: What the user sees. */
  display_info: ProductCouponDisplayInfo;
  /** 外部商品ID: The brand's own number for it; need not be unique. At most 40 characters. */
  out_product_no?: string | undefined;
  /**
   * 批次信息: Its first stock. Conditional (条件必填): `usage_mode` SINGLE (or SEQUENTIAL). Only with `usage_mode` `SINGLE`
   * or `SEQUENTIAL`.
   * - K1: usage_mode 为 SINGLE 时必须填 stock，不能填 stock_bundle；为 PROGRESSIVE_BUNDLE 时必须填 stock_bundle，不能填
   *   stock。usage_mode SINGLE needs stock and has no stock_bundle; PROGRESSIVE_BUNDLE needs stock_bundle and has no stock.
   */
  stock?: StockForCreate | undefined;
  /**
   * 批次组信息: Its first stock bundle. Conditional (条件必填): `usage_mode` PROGRESSIVE_BUNDLE. Only with `usage_mode`
   * `PROGRESSIVE_BUNDLE`.
   * - K1: usage_mode 为 SINGLE 时必须填 stock，不能填 stock_bundle；为 PROGRESSIVE_BUNDLE 时必须填 stock_bundle，不能填
   *   stock。usage_mode SINGLE needs stock and has no stock_bundle; PROGRESSIVE_BUNDLE needs stock_bundle and has no stock.
   */
  stock_bundle?: StockBundleForCreate | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `productCoupons.create` (创建商品券).
 * - K4: scope 为 SINGLE 且 usage_mode 为 SINGLE 时，优惠规则按 type 填在 stock.single_usage_rule 里。scope SINGLE and
 *   usage_mode SINGLE: the offer is in stock.single_usage_rule, by type.
 * - K19: scope 为 SINGLE 时，不能填 single_usage_info。scope SINGLE has no single_usage_info.
 * - K6: 优惠规则列表的个数等于 progressive_bundle_usage_info.count。The list of offers has as many members as
 *   progressive_bundle_usage_info.count.
 * - K7: 三个优惠规则列表只能填一个，与 type 对应。Exactly one of the three lists of offers, that of the type.
 * - K9: scope 为 SINGLE 时填 original_price。scope SINGLE has original_price.
 * - K20: scope 为 SINGLE 时，combo_package_list 必填。scope SINGLE needs combo_package_list.
 * @see https://pay.weixin.qq.com/doc/brand/4015736297 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427368 (PROGRESSIVE_BUNDLE)
 */
export interface BrandCreateProductCouponParams extends Omit<CreateProductCouponParams, 'brand_id'> {}

/**
 * Parameters of `productCoupons.get` (查询商品券).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781292 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434632 (PROGRESSIVE_BUNDLE)
 */
export interface GetProductCouponParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `productCoupons.get` (查询商品券).
 * @see https://pay.weixin.qq.com/doc/brand/4015736321 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427370 (PROGRESSIVE_BUNDLE)
 */
export interface BrandGetProductCouponParams extends Omit<GetProductCouponParams, 'brand_id'> {}

/**
 * Parameters of `productCoupons.update` (修改商品券).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781296 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434633 (PROGRESSIVE_BUNDLE)
 */
export interface UpdateProductCouponParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /**
   * 修改请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /** 展示信息: What the user is to see. */
  display_info: ProductCouponDisplayInfo;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `productCoupons.update` (修改商品券).
 * @see https://pay.weixin.qq.com/doc/brand/4015736325 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427371 (PROGRESSIVE_BUNDLE)
 */
export interface BrandUpdateProductCouponParams extends Omit<UpdateProductCouponParams, 'brand_id'> {}

/**
 * Parameters of `productCoupons.deactivate` (失效商品券).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781290 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434631 (PROGRESSIVE_BUNDLE)
 */
export interface DeactivateProductCouponParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /**
   * 失效请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /** 失效原因: Why, in words. At most 150 characters. */
  deactivate_reason: string;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `productCoupons.deactivate` (失效商品券).
 * @see https://pay.weixin.qq.com/doc/brand/4015736315 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427369 (PROGRESSIVE_BUNDLE)
 */
export interface BrandDeactivateProductCouponParams extends Omit<DeactivateProductCouponParams, 'brand_id'> {}

/**
 * Parameters of `stockBundles.create` (添加商品券批次组).
 * - K18: available_begin_time 最晚为调用后 90 天。available_begin_time is at most 90 days after the call.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016280622
 */
export interface CreateStockBundleParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /**
   * 创建请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /** 批次组信息: The new stock bundle. */
  stock_bundle: StockBundleForCreate;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stockBundles.create` (添加商品券批次组).
 * - K18: available_begin_time 最晚为调用后 90 天。available_begin_time is at most 90 days after the call.
 * @see https://pay.weixin.qq.com/doc/brand/4016279732
 */
export interface BrandCreateStockBundleParams extends Omit<CreateStockBundleParams, 'brand_id'> {}

/**
 * Parameters of `stockBundles.update` (修改商品券批次组).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016280633
 */
export interface UpdateStockBundleParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次组ID: The stock bundle; it must belong to `product_coupon_id`. Part of the path. */
  stock_bundle_id: string;
  /**
   * 修改请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /** 备注: The brand's own note. At most 20 characters. */
  remark?: string | undefined;
  /** 券使用规则展示信息: What the user reads about using it. */
  usage_rule_display_info?: UsageRuleDisplayInfo | undefined;
  /** 用户商品券展示信息: How the coupon looks. */
  coupon_display_info?: CouponDisplayInfo | undefined;
  /** 事件通知配置: Where events are sent. */
  notify_config?: NotifyConfig | undefined;
  /**
   * 可用门店范围: In which stores it can be used. The page: NONE if left out, so give it to keep it.
   * - S7: 按文档，不填 store_scope 会被设为 NONE：要保持不变，请填当前的值。store_scope left out is set to NONE, as the page
   *   says: give the present value to keep it.
   */
  store_scope?: StockStoreScope | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stockBundles.update` (修改商品券批次组).
 * @see https://pay.weixin.qq.com/doc/brand/4016279735
 */
export interface BrandUpdateStockBundleParams extends Omit<UpdateStockBundleParams, 'brand_id'> {}

/**
 * Parameters of `stockBundles.updateBudget` (修改商品券批次组发放预算).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016280642
 */
export interface UpdateStockBundleBudgetParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次组ID: The stock bundle; it must belong to `product_coupon_id`. Part of the path. */
  stock_bundle_id: string;
  /**
   * 修改请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /**
   * 更新模式: Which limit to change; one a call.
   * - B1: update_mode 为 MAX_COUNT 时，current_max_count 和 target_max_count 必填。update_mode MAX_COUNT needs
   *   current_max_count and target_max_count.
   * - B2: update_mode 为 MAX_COUNT_PER_DAY 时，current_max_count_per_day 和 target_max_count_per_day 必填。update_mode
   *   MAX_COUNT_PER_DAY needs current_max_count_per_day and target_max_count_per_day.
   */
  update_mode: UpdateBudgetMode;
  /**
   * 当前发放次数总上限: The limit as it is: compare and set. Conditional (条件必填): `update_mode` MAX_COUNT, and only then.
   * 1 to 100000000.
   * - B1: update_mode 为 MAX_COUNT 时，current_max_count 和 target_max_count 必填。update_mode MAX_COUNT needs
   *   current_max_count and target_max_count.
   * - B4: 只填 update_mode 对应的两个字段。Only the two fields of update_mode are given.
   */
  current_max_count?: number | undefined;
  /**
   * 目标发放次数总上限: The limit as it is to be; not below what was sent. Conditional (条件必填): `update_mode` MAX_COUNT,
   * and only then. 1 to 100000000.
   * - B1: update_mode 为 MAX_COUNT 时，current_max_count 和 target_max_count 必填。update_mode MAX_COUNT needs
   *   current_max_count and target_max_count.
   * - B3: 目标值不能低于已发放数；建批次时没设每日上限的，以后不能加，设了的不能取消；current_* 必须是当前的真实值。The
   *   target is not below what was sent; a limit a day can neither be added to a stock nor taken away; current_* is the true
   *   value.
   * - B4: 只填 update_mode 对应的两个字段。Only the two fields of update_mode are given.
   */
  target_max_count?: number | undefined;
  /**
   * 当前每日发放次数上限: The limit a day as it is: compare and set. Conditional (条件必填): `update_mode`
   * MAX_COUNT_PER_DAY, and only then. 1 to 100000000.
   * - B2: update_mode 为 MAX_COUNT_PER_DAY 时，current_max_count_per_day 和 target_max_count_per_day 必填。update_mode
   *   MAX_COUNT_PER_DAY needs current_max_count_per_day and target_max_count_per_day.
   * - B4: 只填 update_mode 对应的两个字段。Only the two fields of update_mode are given.
   */
  current_max_count_per_day?: number | undefined;
  /**
   * 目标每日发放次数上限: The limit a day as it is to be. Conditional (条件必填): `update_mode` MAX_COUNT_PER_DAY, and only
   * then. 1 to 100000000.
   * - B2: update_mode 为 MAX_COUNT_PER_DAY 时，current_max_count_per_day 和 target_max_count_per_day 必填。update_mode
   *   MAX_COUNT_PER_DAY needs current_max_count_per_day and target_max_count_per_day.
   * - B4: 只填 update_mode 对应的两个字段。Only the two fields of update_mode are given.
   */
  target_max_count_per_day?: number | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stockBundles.updateBudget` (修改商品券批次组发放预算).
 * @see https://pay.weixin.qq.com/doc/brand/4016279740
 */
export interface BrandUpdateStockBundleBudgetParams extends Omit<UpdateStockBundleBudgetParams, 'brand_id'> {}

/**
 * Parameters of `stockBundles.associateStores` (批次组批量关联门店).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016280620
 */
export interface AssociateStockBundleStoresParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次组ID: The stock bundle; it must belong to `product_coupon_id`. Part of the path. */
  stock_bundle_id: string;
  /** 门店列表: The stores. 1 to 200 items. */
  store_list: readonly StoreInfo[];
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stockBundles.associateStores` (批次组批量关联门店).
 * @see https://pay.weixin.qq.com/doc/brand/4016279709
 */
export interface BrandAssociateStockBundleStoresParams extends Omit<AssociateStockBundleStoresParams, 'brand_id'> {}

/**
 * What `stockBundles.associateStores.resolve` needs: the parameters of the call, and what its query has to know beyond
 * them.
 */
export interface ResolveAssociateStockBundleStoresParams extends AssociateStockBundleStoresParams {
  /** 批次ID: Any stock of the bundle. */
  stock_id: string;
}

/**
 * What `stockBundles.associateStores.resolve` needs: the parameters of the call, and what its query has to know beyond
 * them.
 */
export interface ResolveBrandAssociateStockBundleStoresParams extends BrandAssociateStockBundleStoresParams {
  /** 批次ID: Any stock of the bundle. */
  stock_id: string;
}

/**
 * Parameters of `stockBundles.disassociateStores` (批次组批量取消关联门店).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016280629
 */
export interface DisassociateStockBundleStoresParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次组ID: The stock bundle; it must belong to `product_coupon_id`. Part of the path. */
  stock_bundle_id: string;
  /** 门店列表: The stores. 1 to 200 items. */
  store_list: readonly StoreInfo[];
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stockBundles.disassociateStores` (批次组批量取消关联门店).
 * @see https://pay.weixin.qq.com/doc/brand/4016279734
 */
export interface BrandDisassociateStockBundleStoresParams extends Omit<DisassociateStockBundleStoresParams, 'brand_id'> {}

/**
 * What `stockBundles.disassociateStores.resolve` needs: the parameters of the call, and what its query has to know beyond
 * them.
 */
export interface ResolveDisassociateStockBundleStoresParams extends DisassociateStockBundleStoresParams {
  /** 批次ID: Any stock of the bundle. */
  stock_id: string;
}

/**
 * What `stockBundles.disassociateStores.resolve` needs: the parameters of the call, and what its query has to know beyond
 * them.
 */
export interface ResolveBrandDisassociateStockBundleStoresParams extends BrandDisassociateStockBundleStoresParams {
  /** 批次ID: Any stock of the bundle. */
  stock_id: string;
}

/**
 * Parameters of `stocks.create` (添加商品券批次).
 * - K4: scope 为 SINGLE 且 usage_mode 为 SINGLE 时，优惠规则按 type 填在 stock.single_usage_rule 里。scope SINGLE and
 *   usage_mode SINGLE: the offer is in stock.single_usage_rule, by type.
 * - K18: available_begin_time 最晚为调用后 90 天。available_begin_time is at most 90 days after the call.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781304
 */
export interface CreateStockParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /**
   * 创建请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /** 批次信息: The new stock. */
  stock: StockForCreate;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stocks.create` (添加商品券批次).
 * - K4: scope 为 SINGLE 且 usage_mode 为 SINGLE 时，优惠规则按 type 填在 stock.single_usage_rule 里。scope SINGLE and
 *   usage_mode SINGLE: the offer is in stock.single_usage_rule, by type.
 * - K18: available_begin_time 最晚为调用后 90 天。available_begin_time is at most 90 days after the call.
 * @see https://pay.weixin.qq.com/doc/brand/4015736342
 */
export interface BrandCreateStockParams extends Omit<CreateStockParams, 'brand_id'> {}

/**
 * Parameters of `stocks.get` (查询商品券指定批次).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781542 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434649 (PROGRESSIVE_BUNDLE)
 */
export interface GetStockParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. Part of the path. */
  stock_id: string;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stocks.get` (查询商品券指定批次).
 * @see https://pay.weixin.qq.com/doc/brand/4015736373 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427475 (PROGRESSIVE_BUNDLE)
 */
export interface BrandGetStockParams extends Omit<GetStockParams, 'brand_id'> {}

/**
 * Parameters of `stocks.list` (查询商品券批次列表).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781553 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434641 (PROGRESSIVE_BUNDLE)
 */
export interface ListStocksParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次状态: Only stocks in this state; all if left out. */
  state?: StockState | undefined;
  /** 分页大小: How many a page has. 1 to 50. Default: 20. */
  page_size?: number | undefined;
  /** 分页Token: `next_page_token` of the page before; left out for the first one. */
  page_token?: string | undefined;
  /** 批次组ID: Only stocks of this stock bundle. Only with `usage_mode` `PROGRESSIVE_BUNDLE`. */
  stock_bundle_id?: string | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stocks.list` (查询商品券批次列表).
 * @see https://pay.weixin.qq.com/doc/brand/4015736384 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427459 (PROGRESSIVE_BUNDLE)
 */
export interface BrandListStocksParams extends Omit<ListStocksParams, 'brand_id'> {}

/**
 * Parameters of `stocks.update` (修改商品券指定批次).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781556
 */
export interface UpdateStockParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. Part of the path. */
  stock_id: string;
  /**
   * 修改请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /** 备注: The brand's own note. At most 20 characters. */
  remark?: string | undefined;
  /** 券使用规则展示信息: What the user reads about using it. */
  usage_rule_display_info?: UsageRuleDisplayInfo | undefined;
  /** 用户商品券展示信息: How the coupon looks. */
  coupon_display_info?: CouponDisplayInfo | undefined;
  /** 事件通知配置: Where events are sent. */
  notify_config?: NotifyConfig | undefined;
  /**
   * 可用门店范围: In which stores it can be used. The page: NONE if left out, so give it to keep it.
   * - S7: 按文档，不填 store_scope 会被设为 NONE：要保持不变，请填当前的值。store_scope left out is set to NONE, as the page
   *   says: give the present value to keep it.
   */
  store_scope?: StockStoreScope | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stocks.update` (修改商品券指定批次).
 * @see https://pay.weixin.qq.com/doc/brand/4015736391
 */
export interface BrandUpdateStockParams extends Omit<UpdateStockParams, 'brand_id'> {}

/**
 * Parameters of `stocks.updateBudget` (修改商品券批次发放预算).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781561
 */
export interface UpdateStockBudgetParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. Part of the path. */
  stock_id: string;
  /**
   * 修改请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /**
   * 更新模式: Which limit to change; one a call.
   * - B1: update_mode 为 MAX_COUNT 时，current_max_count 和 target_max_count 必填。update_mode MAX_COUNT needs
   *   current_max_count and target_max_count.
   * - B2: update_mode 为 MAX_COUNT_PER_DAY 时，current_max_count_per_day 和 target_max_count_per_day 必填。update_mode
   *   MAX_COUNT_PER_DAY needs current_max_count_per_day and target_max_count_per_day.
   */
  update_mode: UpdateBudgetMode;
  /**
   * 当前发放次数总上限: The limit as it is: compare and set. Conditional (条件必填): `update_mode` MAX_COUNT, and only then.
   * 1 to 100000000.
   * - B1: update_mode 为 MAX_COUNT 时，current_max_count 和 target_max_count 必填。update_mode MAX_COUNT needs
   *   current_max_count and target_max_count.
   * - B4: 只填 update_mode 对应的两个字段。Only the two fields of update_mode are given.
   */
  current_max_count?: number | undefined;
  /**
   * 目标发放次数总上限: The limit as it is to be; not below what was sent. Conditional (条件必填): `update_mode` MAX_COUNT,
   * and only then. 1 to 100000000.
   * - B1: update_mode 为 MAX_COUNT 时，current_max_count 和 target_max_count 必填。update_mode MAX_COUNT needs
   *   current_max_count and target_max_count.
   * - B3: 目标值不能低于已发放数；建批次时没设每日上限的，以后不能加，设了的不能取消；current_* 必须是当前的真实值。The
   *   target is not below what was sent; a limit a day can neither be added to a stock nor taken away; current_* is the true
   *   value.
   * - B4: 只填 update_mode 对应的两个字段。Only the two fields of update_mode are given.
   */
  target_max_count?: number | undefined;
  /**
   * 当前每日发放次数上限: The limit a day as it is: compare and set. Conditional (条件必填): `update_mode`
   * MAX_COUNT_PER_DAY, and only then. 1 to 100000000.
   * - B2: update_mode 为 MAX_COUNT_PER_DAY 时，current_max_count_per_day 和 target_max_count_per_day 必填。update_mode
   *   MAX_COUNT_PER_DAY needs current_max_count_per_day and target_max_count_per_day.
   * - B4: 只填 update_mode 对应的两个字段。Only the two fields of update_mode are given.
   */
  current_max_count_per_day?: number | undefined;
  /**
   * 目标每日发放次数上限: The limit a day as it is to be. Conditional (条件必填): `update_mode` MAX_COUNT_PER_DAY, and only
   * then. 1 to 100000000.
   * - B2: update_mode 为 MAX_COUNT_PER_DAY 时，current_max_count_per_day 和 target_max_count_per_day 必填。update_mode
   *   MAX_COUNT_PER_DAY needs current_max_count_per_day and target_max_count_per_day.
   * - B4: 只填 update_mode 对应的两个字段。Only the two fields of update_mode are given.
   */
  target_max_count_per_day?: number | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stocks.updateBudget` (修改商品券批次发放预算).
 * @see https://pay.weixin.qq.com/doc/brand/4015736398
 */
export interface BrandUpdateStockBudgetParams extends Omit<UpdateStockBudgetParams, 'brand_id'> {}

/**
 * Parameters of `stocks.deactivate` (失效商品券批次).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781532
 */
export interface DeactivateStockParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. Part of the path. */
  stock_id: string;
  /**
   * 失效请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /** 失效原因: Why, in words. At most 150 characters. */
  deactivate_reason: string;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stocks.deactivate` (失效商品券批次).
 * @see https://pay.weixin.qq.com/doc/brand/4015736352
 */
export interface BrandDeactivateStockParams extends Omit<DeactivateStockParams, 'brand_id'> {}

/**
 * Parameters of `stocks.associateStores` (批次关联门店).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781302
 */
export interface AssociateStockStoresParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. Part of the path. */
  stock_id: string;
  /** 门店列表: The stores. 1 to 200 items. */
  store_list: readonly StoreInfo[];
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stocks.associateStores` (批次关联门店).
 * @see https://pay.weixin.qq.com/doc/brand/4015736339
 */
export interface BrandAssociateStockStoresParams extends Omit<AssociateStockStoresParams, 'brand_id'> {}

/**
 * Parameters of `stocks.disassociateStores` (批次取消关联门店).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781537
 */
export interface DisassociateStockStoresParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. Part of the path. */
  stock_id: string;
  /** 门店列表: The stores. 1 to 200 items. */
  store_list: readonly StoreInfo[];
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stocks.disassociateStores` (批次取消关联门店).
 * @see https://pay.weixin.qq.com/doc/brand/4015736372
 */
export interface BrandDisassociateStockStoresParams extends Omit<DisassociateStockStoresParams, 'brand_id'> {}

/**
 * Parameters of `stocks.listStores` (查询批次关联门店列表).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781546 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434665 (PROGRESSIVE_BUNDLE)
 */
export interface ListStockStoresParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. Part of the path. */
  stock_id: string;
  /** 分页大小: How many a page has. 1 to 200. Default: 20. */
  page_size?: number | undefined;
  /** 分页Token: `next_page_token` of the page before; left out for the first one. */
  page_token?: string | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stocks.listStores` (查询批次关联门店列表).
 * @see https://pay.weixin.qq.com/doc/brand/4015736379 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427785 (PROGRESSIVE_BUNDLE)
 */
export interface BrandListStockStoresParams extends Omit<ListStockStoresParams, 'brand_id'> {}

/**
 * Parameters of `stocks.uploadCouponCodes` (预上传券Code).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781572 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434668 (PROGRESSIVE_BUNDLE)
 */
export interface UploadCouponCodesParams {
  /** 商品券ID: The product coupon. Part of the path. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. Part of the path. */
  stock_id: string;
  /**
   * 请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /** 券Code列表: The codes; each unique. 1 to 200 items. Each item: 1 to 40 digits, letters, _ or -: `^[0-9A-Za-z_-]{1,40}$`. */
  code_list: readonly string[];
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `stocks.uploadCouponCodes` (预上传券Code).
 * @see https://pay.weixin.qq.com/doc/brand/4015736400 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427797 (PROGRESSIVE_BUNDLE)
 */
export interface BrandUploadCouponCodesParams extends Omit<UploadCouponCodesParams, 'brand_id'> {}

/**
 * Parameters of `userCouponBundles.send` (向用户发放商品券批次组).
 * - SC2: 微信支付按用户（unionid）、批次和 send_request_no 识别重复发放。A repeat is known by user (unionid), stock and
 *   send_request_no.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016280664
 */
export interface SendUserCouponBundleParams {
  /** 用户OpenID: The user, as known to `appid`. Part of the path. */
  openid: string;
  /** 商品券ID: The product coupon it was made from. */
  product_coupon_id: string;
  /** 批次组ID: The stock bundle; it must belong to `product_coupon_id`. */
  stock_bundle_id: string;
  /** 公众账号ID: The app whose `openid` is given; bound to the caller. */
  appid: string;
  /**
   * 发券请求单号: The caller's own number of this call; the same for every repeat. 6 to 128 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,128}$`.
   */
  send_request_no: string;
  /**
   * 自定义附加信息: Free text, given back in queries and notifications. At most 150 characters.
   * - E6: attach 只出现在调接口发放、或经预发放由领券组件领取的券上，其他渠道为空。attach is only for coupons sent through
   *   the send API, or by pre-send and the component.
   */
  attach?: string | undefined;
  /**
   * 用户商品券标签信息: Tags of the coupons.
   * - T1: coupon_tag_list 含 MEMBER 时，member_tag_info.member_card_id 必填；每个标签只能出现一次。coupon_tag_list with
   *   MEMBER needs member_tag_info.member_card_id; each tag only once.
   */
  coupon_tag_info?: CouponTagInfo | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `userCouponBundles.send` (向用户发放商品券批次组).
 * - SC2: 微信支付按用户（unionid）、批次和 send_request_no 识别重复发放。A repeat is known by user (unionid), stock and
 *   send_request_no.
 * @see https://pay.weixin.qq.com/doc/brand/4016279745
 */
export interface BrandSendUserCouponBundleParams extends Omit<SendUserCouponBundleParams, 'brand_id'> {}

/**
 * Parameters of `userCouponBundles.preSend` (向用户预发放商品券批次组).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016280670
 */
export interface PreSendUserCouponBundleParams {
  /** 用户OpenID: The user, as known to `appid`. Part of the path. */
  openid: string;
  /** 商品券ID: The product coupon it was made from. */
  product_coupon_id: string;
  /** 批次组ID: The stock bundle; it must belong to `product_coupon_id`. */
  stock_bundle_id: string;
  /** 公众账号ID: The app whose `openid` is given; bound to the caller. */
  appid: string;
  /**
   * 发券请求单号: The caller's own number; the coupons will carry it. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  send_request_no: string;
  /**
   * 自定义附加信息: Free text, given back in queries and notifications. At most 150 characters.
   * - E6: attach 只出现在调接口发放、或经预发放由领券组件领取的券上，其他渠道为空。attach is only for coupons sent through
   *   the send API, or by pre-send and the component.
   */
  attach?: string | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `userCouponBundles.preSend` (向用户预发放商品券批次组).
 * @see https://pay.weixin.qq.com/doc/brand/4016279756
 */
export interface BrandPreSendUserCouponBundleParams extends Omit<PreSendUserCouponBundleParams, 'brand_id'> {}

/**
 * Parameters of `userCouponBundles.deactivate` (失效用户商品券组).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016280658
 */
export interface DeactivateUserCouponBundleParams {
  /** 用户OpenID: The user, as known to `appid`. Part of the path. */
  openid: string;
  /** 用户券组ID: The user's bundle. Part of the path. At most 40 characters. */
  user_coupon_bundle_id: string;
  /** 商品券ID: The product coupon it was made from. */
  product_coupon_id: string;
  /** 批次组ID: The stock bundle; it must belong to `product_coupon_id`. */
  stock_bundle_id: string;
  /** 公众账号ID: The app whose `openid` is given; bound to the caller. */
  appid: string;
  /**
   * 失效请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /** 失效原因: Why, in words. At most 150 characters. */
  deactivate_reason: string;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `userCouponBundles.deactivate` (失效用户商品券组).
 * @see https://pay.weixin.qq.com/doc/brand/4016279743
 */
export interface BrandDeactivateUserCouponBundleParams extends Omit<DeactivateUserCouponBundleParams, 'brand_id'> {}

/**
 * Parameters of `userCoupons.send` (向用户发放商品券).
 * - SC2: 微信支付按用户（unionid）、批次和 send_request_no 识别重复发放。A repeat is known by user (unionid), stock and
 *   send_request_no.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781605
 */
export interface SendUserCouponParams {
  /** 用户OpenID: The user, as known to `appid`. Part of the path. */
  openid: string;
  /** 商品券ID: The product coupon it was made from. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. */
  stock_id: string;
  /**
   * 用户商品券Code: The code to give it. Conditional (条件必填): `coupon_code_mode` API_ASSIGN, and only then. 1 to 40
   * digits, letters, _ or -: `^[0-9A-Za-z_-]{1,40}$`.
   * - SC1: 当且仅当批次的 coupon_code_mode 为 API_ASSIGN 时，才填 coupon_code。coupon_code is given if and only if the
   *   stock's coupon_code_mode is API_ASSIGN.
   */
  coupon_code?: string | undefined;
  /** 公众账号ID: The app whose `openid` is given; bound to the caller. */
  appid: string;
  /**
   * 发券请求单号: The caller's own number of this call; the same for every repeat. 6 to 128 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,128}$`.
   */
  send_request_no: string;
  /**
   * 自定义附加信息: Free text, given back in queries and notifications. At most 150 characters.
   * - E6: attach 只出现在调接口发放、或经预发放由领券组件领取的券上，其他渠道为空。attach is only for coupons sent through
   *   the send API, or by pre-send and the component.
   */
  attach?: string | undefined;
  /**
   * 用户商品券标签信息: Tags of the coupon. Since 2025-10-13.
   * - T1: coupon_tag_list 含 MEMBER 时，member_tag_info.member_card_id 必填；每个标签只能出现一次。coupon_tag_list with
   *   MEMBER needs member_tag_info.member_card_id; each tag only once.
   */
  coupon_tag_info?: CouponTagInfo | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `userCoupons.send` (向用户发放商品券).
 * - SC2: 微信支付按用户（unionid）、批次和 send_request_no 识别重复发放。A repeat is known by user (unionid), stock and
 *   send_request_no.
 * @see https://pay.weixin.qq.com/doc/brand/4015736390
 */
export interface BrandSendUserCouponParams extends Omit<SendUserCouponParams, 'brand_id'> {}

/**
 * Parameters of `userCoupons.preSend` (向用户预发放商品券).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434365
 */
export interface PreSendUserCouponParams {
  /** 用户OpenID: The user, as known to `appid`. Part of the path. */
  openid: string;
  /** 商品券ID: The product coupon it was made from. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. */
  stock_id: string;
  /**
   * 用户商品券Code: The code to give it. Conditional (条件必填): `coupon_code_mode` API_ASSIGN, and only then. 1 to 40
   * digits, letters, _ or -: `^[0-9A-Za-z_-]{1,40}$`.
   * - SC1: 当且仅当批次的 coupon_code_mode 为 API_ASSIGN 时，才填 coupon_code。coupon_code is given if and only if the
   *   stock's coupon_code_mode is API_ASSIGN.
   */
  coupon_code?: string | undefined;
  /** 公众账号ID: The app whose `openid` is given; bound to the caller. */
  appid: string;
  /**
   * 发券请求单号: The caller's own number; the coupon will carry it. 6 to 128 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,128}$`.
   */
  send_request_no: string;
  /**
   * 自定义附加信息: Free text, given back in queries and notifications. At most 150 characters.
   * - E6: attach 只出现在调接口发放、或经预发放由领券组件领取的券上，其他渠道为空。attach is only for coupons sent through
   *   the send API, or by pre-send and the component.
   */
  attach?: string | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `userCoupons.preSend` (向用户预发放商品券).
 * @see https://pay.weixin.qq.com/doc/brand/4016416620
 */
export interface BrandPreSendUserCouponParams extends Omit<PreSendUserCouponParams, 'brand_id'> {}

/**
 * Parameters of `userCoupons.confirm` (确认发放用户商品券).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781575 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435562 (PROGRESSIVE_BUNDLE)
 */
export interface ConfirmUserCouponParams {
  /** 用户OpenID: The user, as known to `appid`. Part of the path. */
  openid: string;
  /** 用户商品券Code: The coupon. Part of the path. At most 40 characters. */
  coupon_code: string;
  /** 商品券ID: The product coupon it was made from. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. */
  stock_id: string;
  /** 公众账号ID: The app whose `openid` is given; bound to the caller. */
  appid: string;
  /**
   * 确认发放请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `userCoupons.confirm` (确认发放用户商品券).
 * @see https://pay.weixin.qq.com/doc/brand/4015736403 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427390 (PROGRESSIVE_BUNDLE)
 */
export interface BrandConfirmUserCouponParams extends Omit<ConfirmUserCouponParams, 'brand_id'> {}

/**
 * Parameters of `userCoupons.use` (核销用户商品券).
 * - O5: use_time 不能与调用时间相差太大。use_time is not far from the time of the call.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781608 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435636 (PROGRESSIVE_BUNDLE)
 */
export interface UseUserCouponParams {
  /** 用户OpenID: The user, as known to `appid`. Part of the path. */
  openid: string;
  /** 用户商品券Code: The coupon. Part of the path. At most 40 characters. */
  coupon_code: string;
  /** 商品券ID: The product coupon it was made from. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. */
  stock_id: string;
  /** 公众账号ID: The app whose `openid` is given; bound to the caller. */
  appid: string;
  /** 核销时间: When it is used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does. */
  use_time: string | Date;
  /**
   * 关联微信支付订单信息: The WeChat Pay order it is used for. Conditional (条件必填): exactly one of this and
   * `associated_pay_score_order_info` (the 2025-09 pages: required).
   * - O3: associated_order_info 和 associated_pay_score_order_info 必须填一个，且只能填一个。Exactly one of
   *   associated_order_info and associated_pay_score_order_info.
   */
  associated_order_info?: UserProductCouponAssociatedOrderInfo | undefined;
  /**
   * 核销请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /**
   * 次卡索引 / 多次优惠索引: Which round, from 0. Conditional (条件必填): `usage_mode` SEQUENTIAL, and only then. Only with
   * `usage_mode` `SEQUENTIAL`.
   * - R1: 当且仅当商品券的 usage_mode 为 SEQUENTIAL 时，才填 sequential_coupon_index。sequential_coupon_index is given if
   *   and only if usage_mode is SEQUENTIAL.
   * @deprecated old 次卡 coupons only; on no page of today
   */
  sequential_coupon_index?: number | undefined;
  /** 核销门店ID: The store; it must belong to the brand and be open. */
  store_id?: string | undefined;
  /**
   * 关联微信支付分订单信息: The WeChat Pay Score order it is used for. Conditional (条件必填): exactly one of this and
   * `associated_order_info`. Since 2025-11-07.
   * - O3: associated_order_info 和 associated_pay_score_order_info 必须填一个，且只能填一个。Exactly one of
   *   associated_order_info and associated_pay_score_order_info.
   */
  associated_pay_score_order_info?: UserProductCouponAssociatedPayScoreOrderInfo | undefined;
  /** 优惠金额: What the user saved. In fen (分). Since 2026-04-01. */
  saved_amount?: number | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `userCoupons.use` (核销用户商品券).
 * - O5: use_time 不能与调用时间相差太大。use_time is not far from the time of the call.
 * @see https://pay.weixin.qq.com/doc/brand/4015736433 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427398 (PROGRESSIVE_BUNDLE)
 */
export interface BrandUseUserCouponParams extends Omit<UseUserCouponParams, 'brand_id'> {}

/**
 * Parameters of `userCoupons.return` (退券).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781599 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435674 (PROGRESSIVE_BUNDLE)
 */
export interface ReturnUserCouponParams {
  /** 用户OpenID: The user, as known to `appid`. Part of the path. */
  openid: string;
  /** 用户商品券Code: The coupon. Part of the path. At most 40 characters. */
  coupon_code: string;
  /** 商品券ID: The product coupon it was made from. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. */
  stock_id: string;
  /** 公众账号ID: The app whose `openid` is given; bound to the caller. */
  appid: string;
  /**
   * 退券请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /**
   * 次卡索引 / 多次优惠索引: Which round, from 0. Conditional (条件必填): `usage_mode` SEQUENTIAL, and only then. Only with
   * `usage_mode` `SEQUENTIAL`.
   * - R1: 当且仅当商品券的 usage_mode 为 SEQUENTIAL 时，才填 sequential_coupon_index。sequential_coupon_index is given if
   *   and only if usage_mode is SEQUENTIAL.
   * @deprecated old 次卡 coupons only; on no page of today
   */
  sequential_coupon_index?: number | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `userCoupons.return` (退券).
 * @see https://pay.weixin.qq.com/doc/brand/4015736429 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427409 (PROGRESSIVE_BUNDLE)
 */
export interface BrandReturnUserCouponParams extends Omit<ReturnUserCouponParams, 'brand_id'> {}

/**
 * Parameters of `userCoupons.deactivate` (失效用户商品券).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781578
 */
export interface DeactivateUserCouponParams {
  /** 用户OpenID: The user, as known to `appid`. Part of the path. */
  openid: string;
  /** 用户商品券Code: The coupon. Part of the path. At most 40 characters. */
  coupon_code: string;
  /** 商品券ID: The product coupon it was made from. */
  product_coupon_id: string;
  /** 批次ID: The stock; it must belong to `product_coupon_id`. */
  stock_id: string;
  /** 公众账号ID: The app whose `openid` is given; bound to the caller. */
  appid: string;
  /**
   * 失效请求单号: The caller's own number of this call; the same for every repeat. 6 to 40 digits, letters, _ or -:
   * `^[0-9A-Za-z_-]{6,40}$`.
   */
  out_request_no: string;
  /** 失效原因: Why, in words. At most 150 characters. */
  deactivate_reason: string;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `userCoupons.deactivate` (失效用户商品券).
 * @see https://pay.weixin.qq.com/doc/brand/4015736411
 */
export interface BrandDeactivateUserCouponParams extends Omit<DeactivateUserCouponParams, 'brand_id'> {}

/**
 * Parameters of `userCoupons.get` (查询用户商品券详情).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781582 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435702 (PROGRESSIVE_BUNDLE)
 */
export interface GetUserCouponParams {
  /** 用户OpenID: The user, as known to `appid`. Part of the path. */
  openid: string;
  /** 用户商品券Code: The coupon. Part of the path. At most 40 characters. */
  coupon_code: string;
  /** 商品券ID: The product coupon it was made from. */
  product_coupon_id: string;
  /** 批次ID: The stock it was sent from. */
  stock_id: string;
  /** 公众账号ID: The app whose `openid` is given; bound to the caller. */
  appid: string;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `userCoupons.get` (查询用户商品券详情).
 * @see https://pay.weixin.qq.com/doc/brand/4015736414 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427405 (PROGRESSIVE_BUNDLE)
 */
export interface BrandGetUserCouponParams extends Omit<GetUserCouponParams, 'brand_id'> {}

/**
 * Parameters of `userCoupons.list` (指定券状态查询用户商品券列表).
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781590 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435703 (PROGRESSIVE_BUNDLE)
 */
export interface ListUserCouponsParams {
  /** 用户OpenID: The user, as known to `appid`. Part of the path. */
  openid: string;
  /** 商品券ID: Only of this product coupon; of all of the brand if left out. */
  product_coupon_id?: string | undefined;
  /** 批次ID: Only of this stock. */
  stock_id?: string | undefined;
  /** 公众账号ID: The app whose `openid` is given; bound to the caller. */
  appid: string;
  /** 用户商品券状态: Only in this state. */
  coupon_state?: UserProductCouponState | undefined;
  /** 用户券组ID: Only of this bundle. Only with `usage_mode` `PROGRESSIVE_BUNDLE`. */
  user_coupon_bundle_id?: string | undefined;
  /** 分页大小: How many a page has. 1 to 50. Default: 20. */
  page_size?: number | undefined;
  /** 分页Token: `next_page_token` of the page before; left out for the first one. */
  page_token?: string | undefined;
  /** 品牌ID: The brand, which must have authorised the service provider. */
  brand_id: string;
}

/**
 * Parameters of `userCoupons.list` (指定券状态查询用户商品券列表).
 * @see https://pay.weixin.qq.com/doc/brand/4015736420 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/brand/4016427406 (PROGRESSIVE_BUNDLE)
 */
export interface BrandListUserCouponsParams extends Omit<ListUserCouponsParams, 'brand_id'> {}

/**
 * 发券结果: The coupon that was sent.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 */
export interface BusifavorSendResult {
  /** 批次号: The stock. */
  stock_id?: string;
  /** 发券凭证: The caller's number, as sent. */
  out_request_no?: string;
  /** 券code: The coupon. */
  coupon_code?: string;
  /** 发券结果: The same three fields, as the official SDK has them: one level deeper. */
  send_coupon_result?: BusifavorSendCouponResult;
}

/** 发券结果: The coupon that was sent, as the official SDK has it. */
export interface BusifavorSendCouponResult {
  /** 批次号: The stock. */
  stock_id?: string;
  /** 发券凭证: The caller's number. */
  out_request_no?: string;
  /** 券code: The coupon. */
  coupon_code?: string;
}

/**
 * 核销用户券应答: The use that was recorded.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465292
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715894
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717390
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465359
 */
export interface BusifavorUseResponse {
  /** 批次号: The stock. */
  stock_id: string;
  /** 用户标识: The user, as known to the `appid` of the request. */
  openid: string;
  /** 系统核销券成功的时间: When WeChat Pay recorded it. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  wechatpay_use_time: string;
}

/**
 * 申请退券应答: The return that was recorded.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465845
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716876
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717496
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465865
 */
export interface BusifavorReturnResponse {
  /** 微信退券成功的时间: When WeChat Pay returned it. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  wechatpay_return_time: string;
}

/**
 * 使券失效应答: The deactivation that was recorded.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465890
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716887
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717499
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465924
 */
export interface BusifavorDeactivateResponse {
  /** 券成功失效的时间: When WeChat Pay deactivated it. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  wechatpay_deactivate_time: string;
}

/**
 * 关联订单信息应答: The association that was recorded.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465596
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465640
 */
export interface BusifavorAssociateResponse {
  /** 关联成功时间: When WeChat Pay recorded it. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  wechatpay_associate_time: string;
}

/**
 * 取消关联订单信息应答: The end of an association that was recorded.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465673
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465703
 */
export interface BusifavorDisassociateResponse {
  /** 取消关联成功时间: When WeChat Pay recorded it. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  wechatpay_disassociate_time: string;
}

/**
 * 结果集: One page of a user's merchant coupons.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534963
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715918
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717400
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012693087
 */
export interface BusifavorCouponList {
  /** 结果集: The coupons of this page. */
  data?: BusifavorCouponEntity[];
  /** 总数量: How many there are. */
  total_count: number;
  /** 分页大小: Size of a page. */
  limit: number;
  /** 分页页码: Which page. */
  offset: number;
}

/**
 * 用户商家券: A merchant coupon in a user's hands.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535011
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715938
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717405
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012693103
 */
export interface BusifavorCouponEntity {
  /** 商家券批次名称: Name of the stock. At most 21 characters. */
  stock_name: string;
  /** 批次归属商户号: The merchant the stock belongs to. 8 to 15 characters. */
  belong_merchant: string;
  /** 批次备注: Remark, for the merchant only. At most 20 characters. */
  comment?: string;
  /** 适用商品范围: What it can be used for. At most 15 characters. */
  goods_name: string;
  /** 批次类型: Which of the three kinds of offer it is. */
  stock_type: BusifavorStockType;
  /** 核销规则: When and how it can be used, and what it takes off. */
  coupon_use_rule: BusifavorCouponUseRule;
  /** 自定义入口: Where its page leads. */
  custom_entrance?: BusifavorCustomEntrance;
  /** 样式信息: How it looks. */
  display_pattern_info?: BusifavorDisplayPatternInfo;
  /** 券code: The coupon's own code. At most 32 characters. */
  coupon_code?: string;
  /** 券状态: Where the coupon is in its life. */
  coupon_state?: BusifavorCouponState;
  /** 批次号: The stock it was sent from. */
  stock_id?: string;
  /** 是否允许转赠: Whether it can be given away. */
  transferable?: boolean;
  /** 是否允许分享链接: Whether its link can be shared. */
  shareable?: boolean;
  /** 发券请求单号: Request number of the send call. */
  send_request_no?: string;
  /** 核销请求单号: Request number of the use call, once it was used. */
  use_request_no?: string;
  /** 券可使用开始时间: From when it can be used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  available_start_time?: string;
  /** 券过期时间: Until when it can be used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  expire_time?: string;
  /** 券领券时间: When the user got it. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  receive_time?: string;
  /** 券核销时间: When it was used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  use_time?: string;
  /** 关联的商户订单号: The merchant's order number it was associated with. */
  associate_out_trade_no?: string;
  /** 回退请求单号: Request number of the return call, once it was returned. */
  return_request_no?: string;
  /** 券被回退的时间: When it was returned. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  return_time?: string;
  /** 失效请求单号: Request number of the deactivate call, once it was deactivated. */
  deactivate_request_no?: string;
  /** 券被失效的时间: When it was deactivated. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  deactivate_time?: string;
  /** 失效一张券的原因: Why it was deactivated. */
  deactivate_reason?: string;
}

/** 核销规则: When and how a merchant coupon can be used: one of the three offers, by `stock_type`. */
export interface BusifavorCouponUseRule {
  /** 券可核销时间: When it can be used. */
  coupon_available_time: BusifavorCouponAvailableTime;
  /** 固定周期有效时间段: Hours of the week; the user coupon pages have it here, everything else in `coupon_available_time`. */
  available_week?: BusifavorAvailableWeek;
  /** 无规律的有效时间段: Single periods; as `available_week`. Misspelt like this on the wire. */
  irregulary_avaliable_time?: BusifavorIrregularAvailableTime[];
  /**
   * 固定面额满减券使用规则: The offer of type NORMAL.
   * - F1: fixed_normal_coupon、discount_coupon、exchange_coupon 只能填一个，与 stock_type 对应。Exactly one of
   *   fixed_normal_coupon, discount_coupon and exchange_coupon, by stock_type.
   */
  fixed_normal_coupon?: BusifavorFixedNormalCoupon;
  /**
   * 折扣券使用规则: The offer of type DISCOUNT.
   * - F1: fixed_normal_coupon、discount_coupon、exchange_coupon 只能填一个，与 stock_type 对应。Exactly one of
   *   fixed_normal_coupon, discount_coupon and exchange_coupon, by stock_type.
   */
  discount_coupon?: BusifavorDiscountCoupon;
  /**
   * 换购券使用规则: The offer of type EXCHANGE.
   * - F1: fixed_normal_coupon、discount_coupon、exchange_coupon 只能填一个，与 stock_type 对应。Exactly one of
   *   fixed_normal_coupon, discount_coupon and exchange_coupon, by stock_type.
   */
  exchange_coupon?: BusifavorExchangeCoupon;
  /** 核销方式: How it is used. */
  use_method: BusifavorUseMethod;
  /**
   * 小程序AppID: The mini program, for MINI_PROGRAMS.
   * - F2: use_method 为 MINI_PROGRAMS 时，mini_programs_appid 和 mini_programs_path
   *   必填，其他核销方式下不起作用。mini_programs_appid and mini_programs_path are needed with use_method MINI_PROGRAMS, and
   *   have no effect otherwise.
   */
  mini_programs_appid?: string;
  /**
   * 小程序path: The page of the mini program, for MINI_PROGRAMS.
   * - F2: use_method 为 MINI_PROGRAMS 时，mini_programs_appid 和 mini_programs_path
   *   必填，其他核销方式下不起作用。mini_programs_appid and mini_programs_path are needed with use_method MINI_PROGRAMS, and
   *   have no effect otherwise.
   */
  mini_programs_path?: string;
}

/**
 * 核销规则: When and how a merchant coupon can be used: one of the three offers, by `stock_type`. As callers give it;
 * {@link BusifavorCouponUseRule} is what responses have.
 */
export interface BusifavorCouponUseRuleParams {
  /** 券可核销时间: When it can be used. */
  coupon_available_time: BusifavorCouponAvailableTimeParams;
  /**
   * 固定面额满减券使用规则: The offer of type NORMAL. Conditional (条件必填): `stock_type` NORMAL.
   * - F1: fixed_normal_coupon、discount_coupon、exchange_coupon 只能填一个，与 stock_type 对应。Exactly one of
   *   fixed_normal_coupon, discount_coupon and exchange_coupon, by stock_type.
   */
  fixed_normal_coupon?: BusifavorFixedNormalCouponParams | undefined;
  /**
   * 折扣券使用规则: The offer of type DISCOUNT. Conditional (条件必填): `stock_type` DISCOUNT.
   * - F1: fixed_normal_coupon、discount_coupon、exchange_coupon 只能填一个，与 stock_type 对应。Exactly one of
   *   fixed_normal_coupon, discount_coupon and exchange_coupon, by stock_type.
   */
  discount_coupon?: BusifavorDiscountCouponParams | undefined;
  /**
   * 换购券使用规则: The offer of type EXCHANGE. Conditional (条件必填): `stock_type` EXCHANGE.
   * - F1: fixed_normal_coupon、discount_coupon、exchange_coupon 只能填一个，与 stock_type 对应。Exactly one of
   *   fixed_normal_coupon, discount_coupon and exchange_coupon, by stock_type.
   */
  exchange_coupon?: BusifavorExchangeCouponParams | undefined;
  /** 核销方式: How it is used. */
  use_method: BusifavorUseMethod;
  /**
   * 小程序AppID: The mini program, for MINI_PROGRAMS. Conditional (条件必填): `use_method` MINI_PROGRAMS.
   * - F2: use_method 为 MINI_PROGRAMS 时，mini_programs_appid 和 mini_programs_path
   *   必填，其他核销方式下不起作用。mini_programs_appid and mini_programs_path are needed with use_method MINI_PROGRAMS, and
   *   have no effect otherwise.
   */
  mini_programs_appid?: string | undefined;
  /**
   * 小程序path: The page of the mini program, for MINI_PROGRAMS. Conditional (条件必填): `use_method` MINI_PROGRAMS.
   * - F2: use_method 为 MINI_PROGRAMS 时，mini_programs_appid 和 mini_programs_path
   *   必填，其他核销方式下不起作用。mini_programs_appid and mini_programs_path are needed with use_method MINI_PROGRAMS, and
   *   have no effect otherwise.
   */
  mini_programs_path?: string | undefined;
}

/** 券可核销时间: When a merchant coupon can be used. */
export interface BusifavorCouponAvailableTime {
  /**
   * 开始时间: From when coupons of the stock can be used; a stock lasts one year at most. RFC 3339,
   * `yyyy-MM-DDTHH:mm:ss+08:00`.
   * - F15: 开始时间早于结束时间；批次有效期最长一年。The begin is before the end; a stock is valid for one year at most.
   */
  available_begin_time?: string;
  /**
   * 结束时间: Until when coupons of the stock can be used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.
   * - F15: 开始时间早于结束时间；批次有效期最长一年。The begin is before the end; a stock is valid for one year at most.
   */
  available_end_time?: string;
  /**
   * 生效后N天内有效: Days for which it can be used. In days (天). At least 1.
   * - F7: 填了 wait_days_after_receive（最大 30），就必须填 available_day_after_receive。wait_days_after_receive (30 at
   *   most) needs available_day_after_receive.
   */
  available_day_after_receive?: number;
  /** 固定周期有效时间段: Hours of the week. */
  available_week?: BusifavorAvailableWeek;
  /** 无规律的有效时间段: Single periods. Misspelt like this on the wire. */
  irregulary_avaliable_time?: BusifavorIrregularAvailableTime[];
  /**
   * 领取后N天开始生效: Days to wait after it came to the user. In days (天). At most 30.
   * - F7: 填了 wait_days_after_receive（最大 30），就必须填 available_day_after_receive。wait_days_after_receive (30 at
   *   most) needs available_day_after_receive.
   */
  wait_days_after_receive?: number;
  /** 领取后N秒内有效: Seconds for which it can be used. In seconds (秒). Since 2026-06-12. */
  available_second_after_receive?: number;
}

/**
 * 券可核销时间: When a merchant coupon can be used. As callers give it; {@link BusifavorCouponAvailableTime} is what
 * responses have.
 */
export interface BusifavorCouponAvailableTimeParams {
  /**
   * 开始时间: From when coupons of the stock can be used; a stock lasts one year at most. RFC 3339,
   * `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does.
   * - F15: 开始时间早于结束时间；批次有效期最长一年。The begin is before the end; a stock is valid for one year at most.
   */
  available_begin_time: string | Date;
  /**
   * 结束时间: Until when coupons of the stock can be used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as
   * `rfc3339` does.
   * - F15: 开始时间早于结束时间；批次有效期最长一年。The begin is before the end; a stock is valid for one year at most.
   */
  available_end_time: string | Date;
  /**
   * 生效后N天内有效: Days for which it can be used. In days (天). At least 1.
   * - F7: 填了 wait_days_after_receive（最大 30），就必须填 available_day_after_receive。wait_days_after_receive (30 at
   *   most) needs available_day_after_receive.
   */
  available_day_after_receive?: number | undefined;
  /** 固定周期有效时间段: Hours of the week. */
  available_week?: BusifavorAvailableWeek | undefined;
  /** 无规律的有效时间段: Single periods. Misspelt like this on the wire. */
  irregulary_avaliable_time?: readonly BusifavorIrregularAvailableTimeParams[] | undefined;
  /**
   * 领取后N天开始生效: Days to wait after it came to the user. Conditional (条件必填): only with
   * `available_day_after_receive`. In days (天). At most 30.
   * - F7: 填了 wait_days_after_receive（最大 30），就必须填 available_day_after_receive。wait_days_after_receive (30 at
   *   most) needs available_day_after_receive.
   */
  wait_days_after_receive?: number | undefined;
  /** 领取后N秒内有效: Seconds for which it can be used. In seconds (秒). Since 2026-06-12. */
  available_second_after_receive?: number | undefined;
}

/** 固定周期有效时间段: Hours of the week. */
export interface BusifavorAvailableWeek {
  /**
   * 可用星期数: Days of the week, 0 (周日, Sunday) to 6. Conditional (条件必填): with `available_day_time`. At most 7 items.
   * Each item: 0 to 6.
   * - F8: 填了 available_day_time（最多 2 段），就必须填 week_day。available_day_time (2 periods at most) needs week_day.
   */
  week_day?: number[] | undefined;
  /**
   * 当天可用时间段: Periods of each of these days. At most 2 items.
   * - F8: 填了 available_day_time（最多 2 段），就必须填 week_day。available_day_time (2 periods at most) needs week_day.
   */
  available_day_time?: BusifavorAvailableDayTime[] | undefined;
}

/** 当天可用时间段: A period of a day. */
export interface BusifavorAvailableDayTime {
  /** 当天可用开始时间: From which second of the day. In seconds since midnight (当天第几秒). At most 86399. */
  begin_time?: number | undefined;
  /**
   * 当天可用结束时间: Until which second of the day; 86399 is its last. In seconds since midnight (当天第几秒). At most
   * 86399.
   */
  end_time?: number | undefined;
}

/** 无规律的有效时间段: A single period. */
export interface BusifavorIrregularAvailableTime {
  /** 开始时间: From when. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  begin_time?: string;
  /** 结束时间: Until when. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  end_time?: string;
}

/** 无规律的有效时间段: A single period. As callers give it; {@link BusifavorIrregularAvailableTime} is what responses have. */
export interface BusifavorIrregularAvailableTimeParams {
  /** 开始时间: From when. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does. */
  begin_time?: string | Date | undefined;
  /** 结束时间: Until when. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does. */
  end_time?: string | Date | undefined;
}

/** 固定面额满减券使用规则: A fixed amount off. */
export interface BusifavorFixedNormalCoupon {
  /** 优惠金额: What it takes off. In fen (分). 1 to 10000000. */
  discount_amount?: number;
  /** 消费门槛: Least amount of the order. In fen (分). 1 to 10000000. */
  transaction_minimum?: number;
}

/**
 * 固定面额满减券使用规则: A fixed amount off. As callers give it; {@link BusifavorFixedNormalCoupon} is what responses
 * have.
 */
export interface BusifavorFixedNormalCouponParams {
  /** 优惠金额: What it takes off. In fen (分). 1 to 10000000. */
  discount_amount: number;
  /** 消费门槛: Least amount of the order. In fen (分). 1 to 10000000. */
  transaction_minimum: number;
}

/** 折扣券使用规则: A share of the price off. */
export interface BusifavorDiscountCoupon {
  /**
   * 折扣比例: Per cent of the price that the user still pays; 88 is 12 % off (八八折). In percent that are paid
   * (支付百分比). 1 to 100.
   */
  discount_percent?: number;
  /** 消费门槛: Least amount of the order. In fen (分). 1 to 10000000. */
  transaction_minimum?: number;
}

/** 折扣券使用规则: A share of the price off. As callers give it; {@link BusifavorDiscountCoupon} is what responses have. */
export interface BusifavorDiscountCouponParams {
  /**
   * 折扣比例: Per cent of the price that the user still pays; 88 is 12 % off (八八折). In percent that are paid
   * (支付百分比). 1 to 100.
   */
  discount_percent: number;
  /** 消费门槛: Least amount of the order. In fen (分). 1 to 10000000. */
  transaction_minimum: number;
}

/** 换购券使用规则: An item at a price of its own. */
export interface BusifavorExchangeCoupon {
  /** 单品换购价: What the item costs with it. In fen (分). At most 10000000. */
  exchange_price?: number;
  /** 消费门槛: Least amount of the order. In fen (分). 1 to 10000000. */
  transaction_minimum?: number;
}

/**
 * 换购券使用规则: An item at a price of its own. As callers give it; {@link BusifavorExchangeCoupon} is what responses
 * have.
 */
export interface BusifavorExchangeCouponParams {
  /** 单品换购价: What the item costs with it. In fen (分). At most 10000000. */
  exchange_price: number;
  /** 消费门槛: Least amount of the order. In fen (分). 1 to 10000000. */
  transaction_minimum: number;
}

/** 自定义入口: Where a merchant coupon's page leads. */
export interface BusifavorCustomEntrance {
  /** 小程序入口: A mini program. */
  mini_programs_info?: BusifavorMiniProgramsInfo | undefined;
  /** 商户公众号AppID: An official account. */
  appid?: string | undefined;
  /** 营销馆ID: A marketing hall. */
  hall_id?: string | undefined;
  /** 可用门店ID: The stores where it can be used. */
  store_id?: string | undefined;
  /** code展示模式: How its code is shown. */
  code_display_mode?: BusifavorCodeDisplayMode | undefined;
}

/** 小程序入口: The mini program a merchant coupon's page leads to. */
export interface BusifavorMiniProgramsInfo {
  /** 商家小程序AppID: The mini program. */
  mini_programs_appid: string;
  /** 商家小程序path: Its page. */
  mini_programs_path: string;
  /** 入口文案: Words of the entrance. At most 5 characters. */
  entrance_words: string;
  /** 引导文案: Words that lead there. At most 6 characters. */
  guiding_words?: string | undefined;
}

/** 样式信息: How a merchant coupon looks. */
export interface BusifavorDisplayPatternInfo {
  /** 使用须知: What the user has to know. */
  description?: string | undefined;
  /** 商户logo: The merchant's logo, 120x120, from the upload operation of 代金券 only. */
  merchant_logo_url?: string | undefined;
  /** 商户名称: The merchant's name; taken from the merchant data, cannot be chosen. 12 characters of it are shown. */
  merchant_name?: string | undefined;
  /** 背景颜色: Background colour. */
  background_color?: BackgroundColor | undefined;
  /** 券详情图片: Picture of its page, 1074x603. */
  coupon_image_url?: string | undefined;
  /** 视频号相关信息: The video of its page. */
  finder_info?: BusifavorFinderInfo | undefined;
}

/** 视频号相关信息: The video of a merchant coupon's page. */
export interface BusifavorFinderInfo {
  /** 视频号ID: The channel. */
  finder_id?: string | undefined;
  /** 视频号视频ID: The video. */
  finder_video_id?: string | undefined;
  /** 视频号封面图: Its cover, 716x402. */
  finder_video_cover_image_url?: string | undefined;
}

/**
 * 发放消费卡应答: The consumption card that was sent.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164666
 */
export interface BusifavorGovCardSent {
  /** 消费卡code: The card's code. */
  card_code: string;
}

/**
 * 设置商家券事件通知地址应答: Where the events go from now on.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465431
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716835
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717428
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465425
 */
export interface BusifavorCallbackSet {
  /** 修改时间: When it was set. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  update_time?: string;
  /** 通知URL地址: The URL. At most 256 characters. */
  notify_url: string;
  /** 商户号: The merchant. 8 to 15 characters. */
  mchid: string;
}

/**
 * 商家券事件通知地址: Where the events go.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465507
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716846
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717465
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465557
 */
export interface BusifavorCallback {
  /** 通知URL地址: The URL. At most 256 characters. */
  notify_url: string;
  /** 商户号: The merchant. 8 to 15 characters. */
  mchid: string;
}

/**
 * 上传预存code应答: What became of each code. A 200 may hold failures.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715946
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717418
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012492853
 */
export interface BusifavorUploadCodesResult {
  /** 批次号: The stock. */
  stock_id: string;
  /** 去重后上传code总数: Codes in the request without repeats. */
  total_count: number;
  /** 上传成功code个数: How many were taken. */
  success_count: number;
  /** 上传成功的code列表: Codes taken. At most 200 items. Each item: at most 32 characters. */
  success_codes?: string[];
  /** 上传成功时间: When it was done. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  success_time: string;
  /** 上传失败code个数: How many were refused. */
  fail_count?: number;
  /** 上传失败的code及原因: Codes refused. */
  fail_codes?: BusifavorUploadCodeFailure[];
  /** 已存在的code列表: Codes uploaded before. At most 200 items. Each item: at most 32 characters. */
  exist_codes?: string[];
  /** 本次请求中重复的code列表: Codes given twice in this request. At most 200 items. Each item: at most 32 characters. */
  duplicate_codes?: string[];
}

/** 上传失败的code及原因: A code that was refused, with the reason. */
export interface BusifavorUploadCodeFailure {
  /** 上传失败的券code: The code. */
  coupon_code?: string;
  /** 上传失败错误码: Error code. */
  code?: string;
  /** 上传失败错误信息: Reason in words. */
  message?: string;
}

/**
 * 券code列表: One page of uploaded codes.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
 */
export interface BusifavorCouponCodeList {
  /** 批次号: The stock. */
  stock_id: string;
  /** 已上传code总个数: How many there are. */
  total_count: number;
  /** 券code信息: The codes of this page. */
  data?: BusifavorCouponCode[];
  /** 分页起始位置: That of the request. */
  offset: number;
  /** 返回数据的实际个数: How many this page has. */
  limit: number;
}

/** 券code信息: An uploaded code. */
export interface BusifavorCouponCode {
  /** 商户上传code: The code. */
  code?: string;
  /** 商户上传code分配状态: Whether a user has it. */
  code_status?: BusifavorCouponCodeStatus;
  /** 上传时间: When it was uploaded. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  upload_time?: string;
  /** 被分配时间: When a user got it. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  dispatched_time?: string;
  /** 领券用户的OpenID: The user. */
  openid?: string;
  /** 领券用户的UnionID: The user. */
  unionid?: string;
  /** 用户券code: The user's coupon. */
  coupon_code?: string;
}

/**
 * 预存code详情: An uploaded code and the coupon it became.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 */
export interface BusifavorCouponCodeInfo {
  /** 券code信息: The code. */
  code_information: BusifavorCouponCode;
  /** 券码信息: The user's coupon; only with `code_status` DISPATCHED. */
  coupon_information?: BusifavorCouponEntity;
}

/**
 * 删除预存code应答: The code is gone.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 */
export interface BusifavorCodeDeleted {
  /** 批次号: The stock. */
  stock_id?: string;
  /** 删除时间: When it was deleted. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  delete_time?: string;
}

/**
 * 向用户发放商品券应答: The product-linked merchant coupon that was sent: the three fields flat (im) or in
 * `send_coupon_result` (fudiwei).
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015594964
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717364
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717371
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015595255
 */
export interface BusifavorProductCouponSent {
  /** 批次号: The stock. */
  stock_id?: string;
  /** 券code: The coupon. */
  coupon_code?: string;
  /** 发券凭证: The caller's number. */
  out_request_no?: string;
  /** 发券结果: The same three fields, one level deeper. */
  send_coupon_result?: BusifavorSendCouponResult;
}

/** 发放规则: How many merchant coupons may be sent. */
export interface BusifavorStockSendRule {
  /** 批次总预算: Budget in all; not open yet. In fen (分). */
  max_amount?: number;
  /** 批次最大发放个数: Most coupons in all. 1 to 1000000000. */
  max_coupons?: number;
  /** 用户最大可领个数: Most coupons a user. 1 to 100. */
  max_coupons_per_user: number;
  /** 单天发放上限金额: Budget a day; not open yet. In fen (分). */
  max_amount_by_day?: number;
  /** 单天发放上限个数: Most coupons a day. 1 to 1000000000. */
  max_coupons_by_day?: number;
  /** 是否开启自然人限制: Whether accounts of one person count together. */
  natural_person_limit?: boolean;
  /** 可疑账号拦截: Whether suspicious accounts are stopped. */
  prevent_api_abuse?: boolean;
  /** 是否允许转赠: Whether it can be given away; not open yet. */
  transferable?: boolean;
  /** 是否允许分享链接: Whether its link can be shared; not open yet. */
  shareable?: boolean;
}

/**
 * 发放规则: How many merchant coupons may be sent. As callers give it; {@link BusifavorStockSendRule} is what responses
 * have.
 */
export interface BusifavorStockSendRuleParams {
  /** 批次总预算: Budget in all; not open yet. In fen (分). */
  max_amount?: number | undefined;
  /** 批次最大发放个数: Most coupons in all. 1 to 1000000000. */
  max_coupons: number;
  /** 用户最大可领个数: Most coupons a user. 1 to 100. */
  max_coupons_per_user: number;
  /** 单天发放上限金额: Budget a day; not open yet. In fen (分). */
  max_amount_by_day?: number | undefined;
  /** 单天发放上限个数: Most coupons a day. 1 to 1000000000. */
  max_coupons_by_day?: number | undefined;
  /** 是否开启自然人限制: Whether accounts of one person count together. Default: false. */
  natural_person_limit?: boolean | undefined;
  /** 可疑账号拦截: Whether suspicious accounts are stopped. Default: false. */
  prevent_api_abuse?: boolean | undefined;
  /** 是否允许转赠: Whether it can be given away; not open yet. Default: false. */
  transferable?: boolean | undefined;
  /** 是否允许分享链接: Whether its link can be shared; not open yet. Default: false. */
  shareable?: boolean | undefined;
}

/** 事件通知配置: Which app's `openid` the notifications carry. */
export interface BusifavorNotifyConfig {
  /** 事件通知appid: The app; without it `openid` and `unionid` stay empty. */
  notify_appid?: string | undefined;
}

/**
 * 创建商家券应答: The new stock.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715853
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716931
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012692931
 */
export interface BusifavorStockCreated {
  /** 批次号: The stock. */
  stock_id: string;
  /** 创建时间: When it was made. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  create_time: string;
}

/**
 * 商家券批次: A stock of merchant coupons.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715866
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716977
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012693047
 */
export interface BusifavorStockEntity {
  /** 商家券批次名称: Its name. At most 21 characters. */
  stock_name: string;
  /** 批次归属商户号: The merchant it belongs to. 8 to 15 characters. */
  belong_merchant: string;
  /** 批次备注: Remark, for the merchant only. At most 20 characters. */
  comment?: string;
  /** 适用商品范围: What its coupons can be used for. At most 15 characters. */
  goods_name: string;
  /** 批次类型: Kind of offer. */
  stock_type: BusifavorStockType;
  /** 核销规则: When and how its coupons can be used. */
  coupon_use_rule: BusifavorCouponUseRule;
  /** 发放规则: How many may be sent. */
  stock_send_rule: BusifavorStockSendRule;
  /** 自定义入口: Where the page leads. */
  custom_entrance?: BusifavorCustomEntrance;
  /** 样式信息: How its coupons look. */
  display_pattern_info?: BusifavorDisplayPatternInfo;
  /** 批次状态: Where it is in its life. */
  stock_state: BusifavorStockState;
  /** 券code模式: Where the codes come from. */
  coupon_code_mode: BusifavorCouponCodeMode;
  /** 批次号: The stock. */
  stock_id: string;
  /**
   * 券code数量: Codes uploaded; if and only if MERCHANT_UPLOAD.
   * - F16: 至少有一个已写明的字段：否则应答说的不是商家券。At least one of the documented fields is there: a response
   *   without any says nothing of a coupon.
   */
  coupon_code_count?: BusifavorCouponCodeCount;
  /** 事件通知配置: Which app's `openid` the notifications carry. */
  notify_config?: BusifavorNotifyConfig;
  /** 批次发放情况: How many were sent. */
  send_count_information?: BusifavorSendCountInformation;
  /** 是否允许营销补差: Whether subsidies are allowed; not open yet. */
  subsidy?: boolean;
}

/** 券code数量: Codes uploaded. */
export interface BusifavorCouponCodeCount {
  /** 已上传的code总数: Codes uploaded. */
  total_count?: number;
  /** 当前可用的code数: Codes not yet given away. */
  available_count?: number;
}

/** 批次发放情况: How many merchant coupons were sent. */
export interface BusifavorSendCountInformation {
  /** 已发放券张数: Coupons sent. */
  total_send_num?: number;
  /** 已发放券金额: Their amount; NORMAL only. In fen (分). */
  total_send_amount?: number;
  /** 单天已发放券张数: Coupons sent today; with a limit a day only. */
  today_send_num?: number;
  /** 单天已发放券金额: Their amount; with a limit a day only. In fen (分). */
  today_send_amount?: number;
}

/** 自定义入口: Where the page is to lead. */
export interface BusifavorModifyCustomEntrance {
  /** 小程序入口: A mini program. */
  mini_programs_info?: BusifavorModifyMiniProgramsInfo | undefined;
  /** 商户公众号AppID: An official account. */
  appid?: string | undefined;
  /** 营销馆ID: A marketing hall. */
  hall_id?: string | undefined;
  /** code展示模式: How the code is shown. */
  code_display_mode?: BusifavorCodeDisplayMode | undefined;
}

/** 小程序入口: The mini program the page is to lead to. */
export interface BusifavorModifyMiniProgramsInfo {
  /** 商家小程序AppID: The mini program. */
  mini_programs_appid?: string | undefined;
  /** 商家小程序path: Its page. */
  mini_programs_path?: string | undefined;
  /** 入口文案: Words of the entrance. At most 5 characters. */
  entrance_words?: string | undefined;
  /** 引导文案: Words that lead there. At most 6 characters. */
  guiding_words?: string | undefined;
}

/** 核销规则: How its coupons are to be used. */
export interface BusifavorModifyUseRule {
  /** 核销方式: How they are used. */
  use_method?: BusifavorUseMethod | undefined;
  /**
   * 小程序AppID: The mini program. Conditional (条件必填): `use_method` MINI_PROGRAMS.
   * - F2: use_method 为 MINI_PROGRAMS 时，mini_programs_appid 和 mini_programs_path
   *   必填，其他核销方式下不起作用。mini_programs_appid and mini_programs_path are needed with use_method MINI_PROGRAMS, and
   *   have no effect otherwise.
   */
  mini_programs_appid?: string | undefined;
  /**
   * 小程序path: Its page. Conditional (条件必填): `use_method` MINI_PROGRAMS.
   * - F2: use_method 为 MINI_PROGRAMS 时，mini_programs_appid 和 mini_programs_path
   *   必填，其他核销方式下不起作用。mini_programs_appid and mini_programs_path are needed with use_method MINI_PROGRAMS, and
   *   have no effect otherwise.
   */
  mini_programs_path?: string | undefined;
}

/** 发放规则: What to change of the sending rule. */
export interface BusifavorModifySendRule {
  /** 是否开启自然人限领: Whether accounts of one person count together; cannot be changed yet. */
  natural_person_limit?: boolean | undefined;
  /** 可疑账号拦截: Whether suspicious accounts are stopped. */
  prevent_api_abuse?: boolean | undefined;
}

/**
 * 修改批次预算应答: The limits after the change.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465739
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716855
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717476
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465809
 */
export interface BusifavorBudget {
  /** 批次当前最大发放个数: Most coupons in all. */
  max_coupons: number;
  /** 当前单天发放上限个数: Most coupons a day. */
  max_coupons_by_day?: number;
}

/**
 * 补差付款单据: A subsidy payment.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147336
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017170661
 */
export interface BusifavorSubsidyPayReceipt {
  /** 补差付款单号: Its number; only once it succeeded (go). */
  subsidy_receipt_id?: string;
  /** 商家券批次号: The stock. */
  stock_id: string;
  /** 商家券Code: The coupon. */
  coupon_code: string;
  /** 微信支付订单号: The payment. */
  transaction_id: string;
  /** 营销补差扣款商户号: Who pays. */
  payer_merchant: string;
  /** 营销补差入账商户号: Who gets it. */
  payee_merchant: string;
  /** 补差付款金额: How much. In fen (分). */
  amount: number;
  /** 补差付款描述: Words, given back as sent. */
  description: string;
  /** 补差付款单据状态: Where it is. */
  status: BusifavorSubsidyPayStatus;
  /** 补差付款失败原因: Why it failed. */
  fail_reason?: BusifavorSubsidyPayFailReason;
  /** 补差付款完成时间: When it was done. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  success_time?: string;
  /** 业务请求唯一单号: The caller's number. */
  out_subsidy_no: string;
  /** 补差付款发起时间: When it was requested. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  create_time?: string;
}

/**
 * 补差付款单据列表: Subsidy payments of a coupon.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147338
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017171346
 */
export interface BusifavorSubsidyPayReceiptList {
  /** 补差付款单据列表: The payments. */
  pay_receipt_list?: BusifavorSubsidyPayReceipt[];
}

/**
 * 补差回退单据: A subsidy given back.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147344
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017171779
 */
export interface BusifavorSubsidyReturnReceipt {
  /** 补差回退单号: Its number; only once it succeeded. */
  subsidy_return_receipt_id?: string;
  /** 商家券批次号: The stock. */
  stock_id: string;
  /** 商家券Code: The coupon. */
  coupon_code: string;
  /** 微信支付订单号: The payment. */
  transaction_id: string;
  /** 微信支付退款单号: The refund. */
  refund_id: string;
  /** 原营销补差扣款商户号: Who had paid and gets it back. */
  payer_merchant: string;
  /** 原营销补差入账商户号: Who had got it and gives it back. */
  payee_merchant: string;
  /** 补差回退金额: How much. In fen (分). */
  amount: number;
  /** 补差回退描述: Words, given back as sent. */
  description: string;
  /** 补差回退单据状态: Where it is. */
  status: BusifavorSubsidyReturnStatus;
  /** 补差回退失败原因: Why it failed. */
  fail_reason?: BusifavorSubsidyReturnFailReason;
  /** 补差回退完成时间: When it was done. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  return_done_time?: string;
  /** 补差付款单号: The subsidy payment. */
  subsidy_receipt_id: string;
  /** 业务请求唯一单号: The caller's number. */
  out_subsidy_return_no: string;
  /** 补差回退发起时间: When it was requested. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  return_create_time?: string;
}

/**
 * 投放计划应答: A delivery plan.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
 */
export interface DeliveryPlanResponse {
  /** 投放计划详情: The plan. */
  plan: DeliveryPlan;
}

/** 投放计划: A delivery plan: a stock or a stock bundle on offer in 摇一摇. */
export interface DeliveryPlan {
  /** 投放计划ID: The plan. At most 32 characters. */
  plan_id: string;
  /** 投放计划名称: Its name. At most 36 characters. */
  plan_name?: string;
  /** 投放计划状态: Where it is. */
  plan_state?: DeliveryPlanState;
  /** 投放开始时间: From when. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  delivery_start_time?: string;
  /** 投放结束时间: Until when. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  delivery_end_time?: string;
  /** 商品券ID: The product coupon. At most 40 characters. */
  product_coupon_id?: string;
  /** 使用模式: SINGLE or PROGRESSIVE_BUNDLE. Since 2025-12-31. */
  usage_mode?: UsageMode;
  /** 投放批次ID: The stock; with `usage_mode` SINGLE. At most 40 characters. */
  stock_id?: string;
  /** 投放批次组ID: The stock bundle; with `usage_mode` PROGRESSIVE_BUNDLE. Since 2025-12-31. */
  stock_bundle_id?: string;
  /** 营销标签: Marketing words at the offer. At most 27 characters. */
  recommend_word?: string;
  /** 投放总库存数量: Coupons in all. */
  total_count?: number;
  /** 单用户限领: Coupons a user. */
  user_limit?: number;
  /** 单日限领: Coupons a day. */
  daily_limit?: number;
  /** 是否复用商品券和批次信息: Whether it follows the stock. */
  reuse_coupon_config?: boolean;
  /** 品牌ID: The brand; on both sides. At most 32 characters. */
  brand_id?: string;
}

/**
 * 投放计划列表: One page of delivery plans.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184563
 */
export interface DeliveryPlanList {
  /** 资源总条数: How many there are. */
  total_count?: number;
  /** 投放计划列表: The plans of this page. */
  plan_list?: DeliveryPlan[];
}

/** 修改内容: What to change of a plan: only what is given. */
export interface DeliveryPlanModifyContent {
  /** 投放计划名称: New name. At most 36 characters. */
  plan_name?: string | undefined;
  /**
   * 投放结束时间: New end; only later. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does.
   * - D6: 限领数、总库存、结束时间只能增加；创建时没设的限领数不能再设；复用商品券和批次信息时，部分字段不能修改。Limits,
   *   total and end only grow; a limit left out when the plan was made cannot be set; with reuse_coupon_config some fields
   *   cannot be changed.
   * - D7: 投放结束时间要早于批次结束时间，至少留出等待天数、有效天数和 1 天。The end is at most a day before the stock's
   *   end, less wait_days_after_receive and available_days.
   */
  delivery_end_time?: string | Date | undefined;
  /**
   * 投放总库存数量: New total; only greater.
   * - D4: 可投放的库存不少于 10000。At least 10000 coupons are to be available.
   * - D6: 限领数、总库存、结束时间只能增加；创建时没设的限领数不能再设；复用商品券和批次信息时，部分字段不能修改。Limits,
   *   total and end only grow; a limit left out when the plan was made cannot be set; with reuse_coupon_config some fields
   *   cannot be changed.
   */
  total_count?: number | undefined;
  /**
   * 单用户限领: New limit a user; only greater, and only if the plan was made with one. At least 1.
   * - D6: 限领数、总库存、结束时间只能增加；创建时没设的限领数不能再设；复用商品券和批次信息时，部分字段不能修改。Limits,
   *   total and end only grow; a limit left out when the plan was made cannot be set; with reuse_coupon_config some fields
   *   cannot be changed.
   */
  user_limit?: number | undefined;
  /**
   * 单日限领: New limit a day; only greater, and only if the plan was made with one. At least 1.
   * - D6: 限领数、总库存、结束时间只能增加；创建时没设的限领数不能再设；复用商品券和批次信息时，部分字段不能修改。Limits,
   *   total and end only grow; a limit left out when the plan was made cannot be set; with reuse_coupon_config some fields
   *   cannot be changed.
   */
  daily_limit?: number | undefined;
  /**
   * 营销标签: New words: 9 Chinese characters or 18 letters at most. At most 27 characters.
   * - D8: recommend_word 最多 9 个汉字或 18 个字母，plan_name 最多 12 个汉字或 24 个字母。recommend_word has at most 9
   *   Chinese characters or 18 letters, plan_name 12 or 24.
   */
  recommend_word?: string | undefined;
}

/**
 * 投放计划回调地址: Where delivery plan events are sent.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
 */
export interface DeliveryPlanNotifyUrl {
  /** 通知地址: The URL. At most 256 characters. */
  notify_url: string;
}

/** 拼图数据: What a composed picture shows. */
export interface CombineImage {
  /** 优惠范围: What the coupon is good for. */
  scope: ProductCouponScope;
  /** 商品券类型: Kind of offer. */
  type: ProductCouponType;
  /**
   * 使用模式: How often it can be used: SINGLE only, for now.
   * - G6: usage_mode 目前只支持 SINGLE。usage_mode is SINGLE, the only one so far.
   */
  usage_mode: UsageMode;
  /**
   * 满减券使用规则: Amount off. Conditional (条件必填): type NORMAL.
   * - G3: normal_coupon、discount_coupon、exchange_coupon 只填与 type 对应的一个。Only the offer of the type: normal_coupon,
   *   discount_coupon or exchange_coupon.
   */
  normal_coupon?: NormalCouponUsageRule | undefined;
  /**
   * 折扣券使用规则: Percent off. Conditional (条件必填): type DISCOUNT.
   * - G3: normal_coupon、discount_coupon、exchange_coupon 只填与 type 对应的一个。Only the offer of the type: normal_coupon,
   *   discount_coupon or exchange_coupon.
   */
  discount_coupon?: DiscountCouponUsageRule | undefined;
  /**
   * 兑换券使用规则: Fixed price. Conditional (条件必填): type EXCHANGE.
   * - G3: normal_coupon、discount_coupon、exchange_coupon 只填与 type 对应的一个。Only the offer of the type: normal_coupon,
   *   discount_coupon or exchange_coupon.
   */
  exchange_coupon?: ExchangeCouponUsageRule | undefined;
  /** 背景颜色色值: Colour as # and six hex digits. # and six hexadecimal digits: `^#[0-9A-Fa-f]{6}$`. */
  background_color?: string | undefined;
}

/** 满减券使用规则: Amount off. */
export interface NormalCouponUsageRule {
  /** 门槛金额: Smallest order amount; 0 is none. In fen (分). */
  threshold: number;
  /**
   * 固定减免金额: Amount taken off; never 0. In fen (分). At least 1.
   * - K13: 有门槛时 discount_amount 不大于 threshold；percent_off 为 1 到 99。discount_amount is at most threshold, if there
   *   is one; percent_off is 1 to 99.
   */
  discount_amount: number;
}

/** 折扣券使用规则: Percent off. */
export interface DiscountCouponUsageRule {
  /** 门槛金额: Smallest order amount; 0 is none. In fen (分). */
  threshold: number;
  /**
   * 固定减免百分比: Percent taken off: 30 is 30 % off; never 0. In percent that are taken off (减免百分比). At least 1.
   * - K13: 有门槛时 discount_amount 不大于 threshold；percent_off 为 1 到 99。discount_amount is at most threshold, if there
   *   is one; percent_off is 1 to 99.
   */
  percent_off: number;
}

/** 兑换券使用规则: Fixed price. */
export interface ExchangeCouponUsageRule {
  /** 门槛金额: Smallest order amount; 0 is none. In fen (分). */
  threshold: number;
  /** 固定兑换价格: Price paid instead. In fen (分). */
  exchange_price: number;
}

/** 抠图数据: The picture whose background is to go. */
export interface CutOut {
  /**
   * 商品图URL: URL under https://wxpaylogo.qpic.cn.
   * - G4: image_url 以 https://wxpaylogo.qpic.cn 开头。image_url is under https://wxpaylogo.qpic.cn.
   */
  image_url: string;
}

/**
 * 提交图片生成任务应答: The task that was taken.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327735 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327752 (PROGRESSIVE_BUNDLE)
 */
export interface ImageGenerationTaskSubmitted {
  /** 图片生成的任务ID: The task. */
  task_id: string;
  /** 品牌ID: The brand. */
  brand_id: string;
}

/** 提交图片生成任务应答: The task that was taken. Of a brand (品牌直连). */
export interface BrandImageGenerationTaskSubmitted extends Omit<ImageGenerationTaskSubmitted, 'brand_id'> {}

/**
 * 图片生成任务: A picture task and its result; also the notification.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327739 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327753 (PROGRESSIVE_BUNDLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327744 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327759 (PROGRESSIVE_BUNDLE)
 */
export interface ImageGenerationTask {
  /** 品牌ID: The brand; on the brand side in the notification only. */
  brand_id?: string;
  /** 图片生成的任务ID: The task. */
  task_id: string;
  /** 图片生成类型: What the task does. */
  image_generation_type: ImageGenerationType;
  /** 任务状态: Where the task is. */
  task_state: ImageGenerationTaskState;
  /**
   * 拼图结果: The composed picture.
   * - G5: task_state 为 SUCCESS 后，才有与类型对应的结果。The result that fits the type is there once task_state is SUCCESS.
   */
  combine_image_result?: ImageGenerationResult;
  /**
   * 生成商品图结果: The cut-out picture.
   * - G5: task_state 为 SUCCESS 后，才有与类型对应的结果。The result that fits the type is there once task_state is SUCCESS.
   */
  cut_out_result?: ImageGenerationResult;
}

/** 生成结果: A generated picture. */
export interface ImageGenerationResult {
  /** 生成的图片URL: Its URL. */
  image_url?: string;
}

/** 媒体图片文件元信息: About the picture: this JSON text is what is signed. */
export interface ImageMeta {
  /**
   * 图片文件名: Name with the ending JPG, BMP or PNG. At most 150 characters.
   * - M1: filename 以 JPG、BMP 或 PNG 结尾。filename ends in JPG, BMP or PNG.
   */
  filename: string;
  /**
   * 图片文件摘要: SHA-256 of the picture's bytes, lower-case hex. Left out, it is computed. 64 lower-case hexadecimal
   * digits: `^[0-9a-f]{64}$`.
   * - M2: sha256 是图片文件内容的摘要。sha256 is that of the file's bytes.
   */
  sha256?: string | undefined;
}

/**
 * 图片上传应答: The picture's URL.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781275 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435731 (PROGRESSIVE_BUNDLE)
 */
export interface UploadImageResult {
  /** 图片URL: URL for the other operations; valid for ever. At most 256 characters. */
  image_url: string;
}

/**
 * 商品券事件通知地址: Where product coupon events are sent.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781284 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435718 (PROGRESSIVE_BUNDLE)
 */
export interface ProductCouponNotifyConfig {
  /** 通知URL地址: The URL. At most 256 characters. */
  notify_url: string;
  /** 修改时间: When it was last set. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  update_time: string;
}

/** 单券模式信息: The offer of a single coupon for everything (scope ALL). */
export interface SingleUsageInfo {
  /**
   * 满减券使用规则: Amount off. Conditional (条件必填): type NORMAL.
   * - P5: type 为 NORMAL 时用 normal_coupon，为 DISCOUNT 时用 discount_coupon；只用于 scope 为 ALL 或 CATEGORY
   *   的商品券。normal_coupon goes with type NORMAL, discount_coupon with type DISCOUNT, and only for scope ALL or CATEGORY.
   */
  normal_coupon?: NormalCouponUsageRule | undefined;
  /**
   * 折扣券使用规则: Percent off. Conditional (条件必填): type DISCOUNT.
   * - P5: type 为 NORMAL 时用 normal_coupon，为 DISCOUNT 时用 discount_coupon；只用于 scope 为 ALL 或 CATEGORY
   *   的商品券。normal_coupon goes with type NORMAL, discount_coupon with type DISCOUNT, and only for scope ALL or CATEGORY.
   */
  discount_coupon?: DiscountCouponUsageRule | undefined;
}

/** 次卡模式信息: The rounds of a sequential coupon. */
export interface SequentialUsageInfo {
  /** 次卡规则类型: How the rounds follow each other. */
  type: SequentialUsageType;
  /** 可使用次数: How many rounds. */
  count: number;
  /** 有效天数: Days a round can be used for. In days (天). */
  available_days: number;
  /** 使用间隔天数: Days between two uses. In days (天). */
  interval_days?: number | undefined;
}

/** 多次优惠模式信息: The bundle of a progressive coupon. */
export interface ProgressiveBundleUsageInfo {
  /** 可使用次数: How many coupons. 3 to 15. */
  count: number;
  /** 使用间隔天数: Days between two uses; 0 is no limit. In days (天). At most 7. Default: 0. */
  interval_days?: number | undefined;
}

/** 展示信息: What the user sees of a product coupon. */
export interface ProductCouponDisplayInfo {
  /** 商品券名称: Name of the product coupon. 3 to 15 characters. */
  name: string;
  /**
   * 商品券图片: Picture, 1:1, from the upload operation only.
   * - M4: 图片地址由图片上传接口返回。Picture URLs come from the upload operation.
   */
  image_url: string;
  /**
   * 商品券背景图: Background picture, 65:77, from the upload operation only.
   * - M4: 图片地址由图片上传接口返回。Picture URLs come from the upload operation.
   */
  background_url: string;
  /** 商品券详情图列表: Detail pictures. At most 8 items. */
  detail_image_url_list?: string[] | undefined;
  /**
   * 商品原价: Price without the coupon. In fen (分). At most 10000000. Default: 0.
   * - P6: scope 为 SINGLE 时有 combo_package_list，其他范围可有可无。combo_package_list is there for scope SINGLE, and
   *   optional otherwise.
   * - K9: scope 为 SINGLE 时填 original_price。scope SINGLE has original_price.
   */
  original_price?: number | undefined;
  /**
   * 适用商品组合: What the coupon is good for, in combos. Conditional (条件必填): scope SINGLE, optional otherwise. At most
   * 50 items.
   * - P6: scope 为 SINGLE 时有 combo_package_list，其他范围可有可无。combo_package_list is there for scope SINGLE, and
   *   optional otherwise.
   * - K20: scope 为 SINGLE 时，combo_package_list 必填。scope SINGLE needs combo_package_list.
   */
  combo_package_list?: ComboPackage[] | undefined;
}

/** 适用商品组合: One combo. */
export interface ComboPackage {
  /** 适用商品名: Name of the combo. At most 15 characters. */
  name: string;
  /**
   * 可选单品数量: How many may be picked. At least 1.
   * - C1: pick_count 不能大于 choice_list 的个数。pick_count is at most the number of choices.
   */
  pick_count: number;
  /** 单品列表: What can be picked. At most 99 items. */
  choice_list: ComboPackageChoice[];
}

/** 单品: One item of a combo. */
export interface ComboPackageChoice {
  /** 单品名称: Name of the item. At most 15 characters. */
  name: string;
  /**
   * 单品价格: Price of the item. In fen (分).
   * - C2: price 大于 0。price is greater than 0.
   */
  price: number;
  /** 单品数量: How many of the item. 1 to 99. */
  count: number;
  /** 单品图片: Picture. */
  image_url?: string | undefined;
  /**
   * 单品跳转小程序AppID: `appid` of the mini program.
   * - U4: mini_program_appid 与 mini_program_path 同时填或同时不填。mini_program_appid and mini_program_path come together.
   */
  mini_program_appid?: string | undefined;
  /**
   * 单品跳转小程序路径: Path in the mini program.
   * - U4: mini_program_appid 与 mini_program_path 同时填或同时不填。mini_program_appid and mini_program_path come together.
   */
  mini_program_path?: string | undefined;
}

/** 批次信息: A new stock. */
export interface StockForCreate {
  /** 备注: The brand's own note. At most 20 characters. */
  remark?: string | undefined;
  /** 券Code分配模式: Where the codes come from. */
  coupon_code_mode: CouponCodeMode;
  /** 发放规则: How many may be sent. */
  stock_send_rule: StockSendRule;
  /**
   * 单券使用规则: How a single coupon may be used. Conditional (条件必填): `usage_mode` SINGLE. Only with `usage_mode`
   * `SINGLE`.
   * - S2: 当且仅当 usage_mode 为 SINGLE 时，才有 single_usage_rule。single_usage_rule is present if and only if usage_mode
   *   is SINGLE.
   */
  single_usage_rule?: SingleUsageRuleParams | undefined;
  /**
   * 次卡使用规则: How a sequential coupon may be used. Conditional (条件必填): `usage_mode` SEQUENTIAL. Only with
   * `usage_mode` `SEQUENTIAL`.
   * - S3: 当且仅当 usage_mode 为 SEQUENTIAL 时，才有 sequential_usage_rule。sequential_usage_rule is present if and only if
   *   usage_mode is SEQUENTIAL.
   * @deprecated old 次卡 coupons only; on no page of today
   */
  sequential_usage_rule?: SequentialUsageRuleParams | undefined;
  /** 券使用规则展示信息: What the user reads about using it. */
  usage_rule_display_info: UsageRuleDisplayInfo;
  /** 用户商品券展示信息: How the coupon looks. */
  coupon_display_info: CouponDisplayInfo;
  /** 事件通知配置: Where events are sent. */
  notify_config: NotifyConfig;
  /** 可用门店范围: In which stores it can be used. */
  store_scope: StockStoreScope;
}

/** 发放规则: How many coupons may be sent. */
export interface StockSendRule {
  /**
   * 发放次数总上限: Most coupons in all. 1 to 100000000.
   * - K11: max_count_per_day 和 max_count_per_user 都不大于 max_count。max_count_per_day and max_count_per_user are at most
   *   max_count.
   */
  max_count: number;
  /**
   * 每日发放次数上限: Most coupons a day; no limit unless given. 1 to 100000000.
   * - K11: max_count_per_day 和 max_count_per_user 都不大于 max_count。max_count_per_day and max_count_per_user are at most
   *   max_count.
   */
  max_count_per_day?: number | undefined;
  /** 每个用户领取次数上限: Most coupons a user. 1 to 100. */
  max_count_per_user: number;
}

/** 单券使用规则: How a single coupon may be used. */
export interface SingleUsageRule {
  /** 券可核销时间: When it can be used. */
  coupon_available_period: CouponAvailablePeriod;
  /**
   * 满减券使用规则: Amount off.
   * - S6: normal_coupon、discount_coupon、exchange_coupon 最多一个，与 type 对应。At most one of normal_coupon,
   *   discount_coupon and exchange_coupon: that of the type.
   * - K4: scope 为 SINGLE 且 usage_mode 为 SINGLE 时，优惠规则按 type 填在 stock.single_usage_rule 里。scope SINGLE and
   *   usage_mode SINGLE: the offer is in stock.single_usage_rule, by type.
   */
  normal_coupon?: NormalCouponUsageRule;
  /**
   * 折扣券使用规则: Percent off.
   * - S6: normal_coupon、discount_coupon、exchange_coupon 最多一个，与 type 对应。At most one of normal_coupon,
   *   discount_coupon and exchange_coupon: that of the type.
   * - K4: scope 为 SINGLE 且 usage_mode 为 SINGLE 时，优惠规则按 type 填在 stock.single_usage_rule 里。scope SINGLE and
   *   usage_mode SINGLE: the offer is in stock.single_usage_rule, by type.
   */
  discount_coupon?: DiscountCouponUsageRule;
  /**
   * 兑换券使用规则: Fixed price.
   * - S6: normal_coupon、discount_coupon、exchange_coupon 最多一个，与 type 对应。At most one of normal_coupon,
   *   discount_coupon and exchange_coupon: that of the type.
   * - K4: scope 为 SINGLE 且 usage_mode 为 SINGLE 时，优惠规则按 type 填在 stock.single_usage_rule 里。scope SINGLE and
   *   usage_mode SINGLE: the offer is in stock.single_usage_rule, by type.
   */
  exchange_coupon?: ExchangeCouponUsageRule;
}

/** 单券使用规则: How a single coupon may be used. As callers give it; {@link SingleUsageRule} is what responses have. */
export interface SingleUsageRuleParams {
  /** 券可核销时间: When it can be used. */
  coupon_available_period: CouponAvailablePeriodParams;
  /**
   * 满减券使用规则: Amount off. Conditional (条件必填): scope SINGLE and type NORMAL.
   * - S6: normal_coupon、discount_coupon、exchange_coupon 最多一个，与 type 对应。At most one of normal_coupon,
   *   discount_coupon and exchange_coupon: that of the type.
   * - K4: scope 为 SINGLE 且 usage_mode 为 SINGLE 时，优惠规则按 type 填在 stock.single_usage_rule 里。scope SINGLE and
   *   usage_mode SINGLE: the offer is in stock.single_usage_rule, by type.
   */
  normal_coupon?: NormalCouponUsageRule | undefined;
  /**
   * 折扣券使用规则: Percent off. Conditional (条件必填): scope SINGLE and type DISCOUNT.
   * - S6: normal_coupon、discount_coupon、exchange_coupon 最多一个，与 type 对应。At most one of normal_coupon,
   *   discount_coupon and exchange_coupon: that of the type.
   * - K4: scope 为 SINGLE 且 usage_mode 为 SINGLE 时，优惠规则按 type 填在 stock.single_usage_rule 里。scope SINGLE and
   *   usage_mode SINGLE: the offer is in stock.single_usage_rule, by type.
   */
  discount_coupon?: DiscountCouponUsageRule | undefined;
  /**
   * 兑换券使用规则: Fixed price. Conditional (条件必填): scope SINGLE and type EXCHANGE.
   * - S6: normal_coupon、discount_coupon、exchange_coupon 最多一个，与 type 对应。At most one of normal_coupon,
   *   discount_coupon and exchange_coupon: that of the type.
   * - K4: scope 为 SINGLE 且 usage_mode 为 SINGLE 时，优惠规则按 type 填在 stock.single_usage_rule 里。scope SINGLE and
   *   usage_mode SINGLE: the offer is in stock.single_usage_rule, by type.
   */
  exchange_coupon?: ExchangeCouponUsageRule | undefined;
}

/** 券可核销时间: When a coupon can be used. */
export interface CouponAvailablePeriod {
  /**
   * 批次开始时间: Start. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.
   * - K14: 开始时间早于结束时间。The begin is before the end.
   * - K18: available_begin_time 最晚为调用后 90 天。available_begin_time is at most 90 days after the call.
   */
  available_begin_time: string;
  /**
   * 批次结束时间: End; at most 365 days after the start. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.
   * - K14: 开始时间早于结束时间。The begin is before the end.
   * - K15: 结束时间最晚为开始时间后 365 天。The end is at most 365 days after the begin.
   */
  available_end_time: string;
  /**
   * 券生效后N天内可用: Calendar days it can be used for, the first one included. In days (天). 1 to 365.
   * - A1: 填了 irregular_available_period_list（最多 2 段，互不重叠），就不能再填 available_days、wait_days_after_receive 和
   *   weekly_available_period。irregular_available_period_list (at most 2, not overlapping) excludes available_days,
   *   wait_days_after_receive and weekly_available_period.
   * - A2: 填了 wait_days_after_receive，就必须填 available_days。wait_days_after_receive needs available_days.
   * - A4: 填了 available_seconds，就不能再填 available_days、wait_days_after_receive、weekly_available_period 和
   *   irregular_available_period_list。available_seconds excludes available_days, wait_days_after_receive,
   *   weekly_available_period and irregular_available_period_list.
   */
  available_days?: number;
  /**
   * 领券后需等待N天才生效: Calendar days from receiving until it can be used. In days (天). At most 30.
   * - A1: 填了 irregular_available_period_list（最多 2 段，互不重叠），就不能再填 available_days、wait_days_after_receive 和
   *   weekly_available_period。irregular_available_period_list (at most 2, not overlapping) excludes available_days,
   *   wait_days_after_receive and weekly_available_period.
   * - A2: 填了 wait_days_after_receive，就必须填 available_days。wait_days_after_receive needs available_days.
   * - A4: 填了 available_seconds，就不能再填 available_days、wait_days_after_receive、weekly_available_period 和
   *   irregular_available_period_list。available_seconds excludes available_days, wait_days_after_receive,
   *   weekly_available_period and irregular_available_period_list.
   */
  wait_days_after_receive?: number;
  /**
   * 每周固定可用时间: Days and hours of the week.
   * - A1: 填了 irregular_available_period_list（最多 2 段，互不重叠），就不能再填 available_days、wait_days_after_receive 和
   *   weekly_available_period。irregular_available_period_list (at most 2, not overlapping) excludes available_days,
   *   wait_days_after_receive and weekly_available_period.
   * - A4: 填了 available_seconds，就不能再填 available_days、wait_days_after_receive、weekly_available_period 和
   *   irregular_available_period_list。available_seconds excludes available_days, wait_days_after_receive,
   *   weekly_available_period and irregular_available_period_list.
   */
  weekly_available_period?: FixedWeekPeriod;
  /**
   * 指定可用时间段: Single periods that do not overlap. At most 2 items.
   * - A1: 填了 irregular_available_period_list（最多 2 段，互不重叠），就不能再填 available_days、wait_days_after_receive 和
   *   weekly_available_period。irregular_available_period_list (at most 2, not overlapping) excludes available_days,
   *   wait_days_after_receive and weekly_available_period.
   * - A4: 填了 available_seconds，就不能再填 available_days、wait_days_after_receive、weekly_available_period 和
   *   irregular_available_period_list。available_seconds excludes available_days, wait_days_after_receive,
   *   weekly_available_period and irregular_available_period_list.
   */
  irregular_available_period_list?: TimePeriod[];
  /**
   * 领取后N秒内有效: Seconds from receiving it can be used for: whole hours, a day at most. In seconds (秒). 3600 to 86400.
   * Since 2026-05-13.
   * - A3: available_seconds 为 3600 的整数倍，3600 到 86400。available_seconds is a multiple of 3600, from 3600 to 86400.
   * - A4: 填了 available_seconds，就不能再填 available_days、wait_days_after_receive、weekly_available_period 和
   *   irregular_available_period_list。available_seconds excludes available_days, wait_days_after_receive,
   *   weekly_available_period and irregular_available_period_list.
   */
  available_seconds?: number;
}

/** 券可核销时间: When a coupon can be used. As callers give it; {@link CouponAvailablePeriod} is what responses have. */
export interface CouponAvailablePeriodParams {
  /**
   * 批次开始时间: Start. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does.
   * - K14: 开始时间早于结束时间。The begin is before the end.
   * - K18: available_begin_time 最晚为调用后 90 天。available_begin_time is at most 90 days after the call.
   */
  available_begin_time: string | Date;
  /**
   * 批次结束时间: End; at most 365 days after the start. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as
   * `rfc3339` does.
   * - K14: 开始时间早于结束时间。The begin is before the end.
   * - K15: 结束时间最晚为开始时间后 365 天。The end is at most 365 days after the begin.
   */
  available_end_time: string | Date;
  /**
   * 券生效后N天内可用: Calendar days it can be used for, the first one included. Conditional (条件必填): with
   * `wait_days_after_receive`. In days (天). 1 to 365.
   * - A1: 填了 irregular_available_period_list（最多 2 段，互不重叠），就不能再填 available_days、wait_days_after_receive 和
   *   weekly_available_period。irregular_available_period_list (at most 2, not overlapping) excludes available_days,
   *   wait_days_after_receive and weekly_available_period.
   * - A2: 填了 wait_days_after_receive，就必须填 available_days。wait_days_after_receive needs available_days.
   * - A4: 填了 available_seconds，就不能再填 available_days、wait_days_after_receive、weekly_available_period 和
   *   irregular_available_period_list。available_seconds excludes available_days, wait_days_after_receive,
   *   weekly_available_period and irregular_available_period_list.
   */
  available_days?: number | undefined;
  /**
   * 领券后需等待N天才生效: Calendar days from receiving until it can be used. In days (天). At most 30.
   * - A1: 填了 irregular_available_period_list（最多 2 段，互不重叠），就不能再填 available_days、wait_days_after_receive 和
   *   weekly_available_period。irregular_available_period_list (at most 2, not overlapping) excludes available_days,
   *   wait_days_after_receive and weekly_available_period.
   * - A2: 填了 wait_days_after_receive，就必须填 available_days。wait_days_after_receive needs available_days.
   * - A4: 填了 available_seconds，就不能再填 available_days、wait_days_after_receive、weekly_available_period 和
   *   irregular_available_period_list。available_seconds excludes available_days, wait_days_after_receive,
   *   weekly_available_period and irregular_available_period_list.
   */
  wait_days_after_receive?: number | undefined;
  /**
   * 每周固定可用时间: Days and hours of the week.
   * - A1: 填了 irregular_available_period_list（最多 2 段，互不重叠），就不能再填 available_days、wait_days_after_receive 和
   *   weekly_available_period。irregular_available_period_list (at most 2, not overlapping) excludes available_days,
   *   wait_days_after_receive and weekly_available_period.
   * - A4: 填了 available_seconds，就不能再填 available_days、wait_days_after_receive、weekly_available_period 和
   *   irregular_available_period_list。available_seconds excludes available_days, wait_days_after_receive,
   *   weekly_available_period and irregular_available_period_list.
   */
  weekly_available_period?: FixedWeekPeriod | undefined;
  /**
   * 指定可用时间段: Single periods that do not overlap. At most 2 items.
   * - A1: 填了 irregular_available_period_list（最多 2 段，互不重叠），就不能再填 available_days、wait_days_after_receive 和
   *   weekly_available_period。irregular_available_period_list (at most 2, not overlapping) excludes available_days,
   *   wait_days_after_receive and weekly_available_period.
   * - A4: 填了 available_seconds，就不能再填 available_days、wait_days_after_receive、weekly_available_period 和
   *   irregular_available_period_list。available_seconds excludes available_days, wait_days_after_receive,
   *   weekly_available_period and irregular_available_period_list.
   */
  irregular_available_period_list?: readonly TimePeriodParams[] | undefined;
  /**
   * 领取后N秒内有效: Seconds from receiving it can be used for: whole hours, a day at most. In seconds (秒). 3600 to 86400.
   * Since 2026-05-13.
   * - A3: available_seconds 为 3600 的整数倍，3600 到 86400。available_seconds is a multiple of 3600, from 3600 to 86400.
   * - A4: 填了 available_seconds，就不能再填 available_days、wait_days_after_receive、weekly_available_period 和
   *   irregular_available_period_list。available_seconds excludes available_days, wait_days_after_receive,
   *   weekly_available_period and irregular_available_period_list.
   */
  available_seconds?: number | undefined;
}

/** 每周固定可用时间: Days and hours of the week. */
export interface FixedWeekPeriod {
  /**
   * 每周可用星期数: Days of the week. Conditional (条件必填): with `day_period_list` (create pages; the pages that add
   * stocks: always). At most 7 items.
   * - K17: 填了 day_period_list，就必须填 day_list；各时间段不重叠。day_period_list needs day_list; periods do not overlap.
   */
  day_list?: WeekEnum[] | undefined;
  /**
   * 当天可用时间段: Periods of the day; the whole day if left out. At most 3 items.
   * - K17: 填了 day_period_list，就必须填 day_list；各时间段不重叠。day_period_list needs day_list; periods do not overlap.
   */
  day_period_list?: PeriodOfTheDay[] | undefined;
}

/** 当天可用时间段: A period of the day. */
export interface PeriodOfTheDay {
  /**
   * 当天可用开始时间: Start, in seconds of the day. In seconds since midnight (当天第几秒). At most 86399.
   * - K16: begin_time 小于 end_time。begin_time is before end_time.
   */
  begin_time: number;
  /**
   * 当天可用结束时间: End, in seconds of the day. In seconds since midnight (当天第几秒). At most 86399.
   * - K16: begin_time 小于 end_time。begin_time is before end_time.
   */
  end_time: number;
}

/** 无规律的可用时间段: A single period. */
export interface TimePeriod {
  /**
   * 开始时间: Start. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.
   * - K14: 开始时间早于结束时间。The begin is before the end.
   */
  begin_time: string;
  /**
   * 结束时间: End. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.
   * - K14: 开始时间早于结束时间。The begin is before the end.
   */
  end_time: string;
}

/** 无规律的可用时间段: A single period. As callers give it; {@link TimePeriod} is what responses have. */
export interface TimePeriodParams {
  /**
   * 开始时间: Start. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does.
   * - K14: 开始时间早于结束时间。The begin is before the end.
   */
  begin_time: string | Date;
  /**
   * 结束时间: End. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does.
   * - K14: 开始时间早于结束时间。The begin is before the end.
   */
  end_time: string | Date;
}

/** 次卡使用规则: How a sequential coupon may be used. */
export interface SequentialUsageRule {
  /** 券可核销时间: When it can be used. */
  coupon_available_period: SequentialCouponAvailablePeriod;
  /** 满减券使用规则列表: Amounts off, a round each. */
  normal_coupon_list?: NormalCouponUsageRule[];
  /** 折扣券使用规则列表: Percents off, a round each. */
  discount_coupon_list?: DiscountCouponUsageRule[];
  /** 兑换券使用规则列表: Fixed prices, a round each. */
  exchange_coupon_list?: ExchangeCouponUsageRule[];
  /** 是否提供首笔特惠: Whether the first round has a better offer. */
  special_first?: boolean;
}

/**
 * 次卡使用规则: How a sequential coupon may be used. As callers give it; {@link SequentialUsageRule} is what responses
 * have.
 */
export interface SequentialUsageRuleParams {
  /** 券可核销时间: When it can be used. */
  coupon_available_period: SequentialCouponAvailablePeriodParams;
  /** 满减券使用规则列表: Amounts off, a round each. Conditional (条件必填): type NORMAL. */
  normal_coupon_list?: readonly NormalCouponUsageRule[] | undefined;
  /** 折扣券使用规则列表: Percents off, a round each. Conditional (条件必填): type DISCOUNT. */
  discount_coupon_list?: readonly DiscountCouponUsageRule[] | undefined;
  /** 兑换券使用规则列表: Fixed prices, a round each. Conditional (条件必填): type EXCHANGE. */
  exchange_coupon_list?: readonly ExchangeCouponUsageRule[] | undefined;
  /** 是否提供首笔特惠: Whether the first round has a better offer. */
  special_first?: boolean | undefined;
}

/** 券可核销时间: When a sequential coupon can be used. */
export interface SequentialCouponAvailablePeriod {
  /** 开始时间: Start. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  available_begin_time: string;
  /** 结束时间: End. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  available_end_time: string;
  /** 领取后N天开始生效: Days from receiving until it can be used. In days (天). At most 30. */
  wait_days_after_receive?: number;
  /**
   * 每周固定可用时间: Days and hours of the week.
   * - A1: 填了 irregular_available_period_list（最多 2 段，互不重叠），就不能再填 available_days、wait_days_after_receive 和
   *   weekly_available_period。irregular_available_period_list (at most 2, not overlapping) excludes available_days,
   *   wait_days_after_receive and weekly_available_period.
   */
  weekly_available_period?: FixedWeekPeriod;
  /**
   * 无规律的可用时间段: Single periods. At most 2 items.
   * - A1: 填了 irregular_available_period_list（最多 2 段，互不重叠），就不能再填 available_days、wait_days_after_receive 和
   *   weekly_available_period。irregular_available_period_list (at most 2, not overlapping) excludes available_days,
   *   wait_days_after_receive and weekly_available_period.
   */
  irregular_available_period_list?: TimePeriod[];
  /** 领取后N秒内有效: Seconds it can be used for; im's send response only. In seconds (秒). Since 2026-05-13. */
  available_seconds?: number;
}

/**
 * 券可核销时间: When a sequential coupon can be used. As callers give it; {@link SequentialCouponAvailablePeriod} is what
 * responses have.
 */
export interface SequentialCouponAvailablePeriodParams {
  /** 开始时间: Start. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does. */
  available_begin_time: string | Date;
  /** 结束时间: End. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does. */
  available_end_time: string | Date;
  /** 领取后N天开始生效: Days from receiving until it can be used. In days (天). At most 30. */
  wait_days_after_receive?: number | undefined;
  /**
   * 每周固定可用时间: Days and hours of the week.
   * - A1: 填了 irregular_available_period_list（最多 2 段，互不重叠），就不能再填 available_days、wait_days_after_receive 和
   *   weekly_available_period。irregular_available_period_list (at most 2, not overlapping) excludes available_days,
   *   wait_days_after_receive and weekly_available_period.
   */
  weekly_available_period?: FixedWeekPeriod | undefined;
  /**
   * 无规律的可用时间段: Single periods. At most 2 items.
   * - A1: 填了 irregular_available_period_list（最多 2 段，互不重叠），就不能再填 available_days、wait_days_after_receive 和
   *   weekly_available_period。irregular_available_period_list (at most 2, not overlapping) excludes available_days,
   *   wait_days_after_receive and weekly_available_period.
   */
  irregular_available_period_list?: readonly TimePeriodParams[] | undefined;
}

/** 券使用规则展示信息: What the user reads about using a coupon. */
export interface UsageRuleDisplayInfo {
  /** 券使用方式列表: How it can be used. At least 1 items. */
  coupon_usage_method_list: CouponUsageMethod[];
  /**
   * 小程序AppID: `appid` of the mini program. Conditional (条件必填): MINI_PROGRAM in `coupon_usage_method_list`.
   * - U1: coupon_usage_method_list 含 MINI_PROGRAM 时，mini_program_appid 和 mini_program_path 必填。MINI_PROGRAM in
   *   coupon_usage_method_list needs mini_program_appid and mini_program_path.
   */
  mini_program_appid?: string | undefined;
  /**
   * 小程序跳转路径: Path in the mini program. Conditional (条件必填): MINI_PROGRAM in `coupon_usage_method_list`.
   * - U1: coupon_usage_method_list 含 MINI_PROGRAM 时，mini_program_appid 和 mini_program_path 必填。MINI_PROGRAM in
   *   coupon_usage_method_list needs mini_program_appid and mini_program_path.
   */
  mini_program_path?: string | undefined;
  /**
   * APP的H5跳转路径: H5 path in the app. Conditional (条件必填): `app_jump_type` H5 (before `app_jump_type` existed: APP in
   * `coupon_usage_method_list`).
   * - U2: coupon_usage_method_list 含 APP 时，app_jump_type 必填（早先没有这个字段，只需 app_path）。APP in
   *   coupon_usage_method_list needs app_jump_type, or at least app_path.
   * - U3: app_jump_type 为 H5 时 app_path 必填，为 PASSCODE_LINK 时 passcode_link 必填。app_jump_type H5 needs app_path,
   *   PASSCODE_LINK needs passcode_link.
   */
  app_path?: string | undefined;
  /** 券使用说明: How to use it, in words. At most 1000 characters. */
  usage_description: string;
  /** 券可用门店信息: The stores, in words. */
  coupon_available_store_info?: CouponAvailableStoreInfo | undefined;
  /**
   * APP跳转类型: How the app is opened. Conditional (条件必填): APP in `coupon_usage_method_list` (sub-code 268592001).
   * Since 2026-04-19.
   * - U2: coupon_usage_method_list 含 APP 时，app_jump_type 必填（早先没有这个字段，只需 app_path）。APP in
   *   coupon_usage_method_list needs app_jump_type, or at least app_path.
   * - U3: app_jump_type 为 H5 时 app_path 必填，为 PASSCODE_LINK 时 passcode_link 必填。app_jump_type H5 needs app_path,
   *   PASSCODE_LINK needs passcode_link.
   */
  app_jump_type?: AppJumpType | undefined;
  /**
   * 口令链接: Link with a pass code. Conditional (条件必填): `app_jump_type` PASSCODE_LINK (sub-code 268591738). Since
   * 2026-04-19.
   * - U3: app_jump_type 为 H5 时 app_path 必填，为 PASSCODE_LINK 时 passcode_link 必填。app_jump_type H5 needs app_path,
   *   PASSCODE_LINK needs passcode_link.
   */
  passcode_link?: string | undefined;
}

/** 券可用门店信息: The stores, in words. */
export interface CouponAvailableStoreInfo {
  /** 券可用门店描述: The stores, in words. At most 1000 characters. */
  description: string;
  /**
   * 小程序AppID: `appid` of the mini program.
   * - U4: mini_program_appid 与 mini_program_path 同时填或同时不填。mini_program_appid and mini_program_path come together.
   */
  mini_program_appid?: string | undefined;
  /**
   * 小程序跳转路径: Path in the mini program.
   * - U4: mini_program_appid 与 mini_program_path 同时填或同时不填。mini_program_appid and mini_program_path come together.
   */
  mini_program_path?: string | undefined;
}

/** 用户商品券展示信息: How a coupon looks. */
export interface CouponDisplayInfo {
  /** 用户商品券Code展示模式: How the code is shown. */
  code_display_mode: CouponCodeDisplayMode;
  /** 背景颜色: Background colour. Default: "Color020". */
  background_color?: BackgroundColor | undefined;
  /** 小程序入口: Entrance to a mini program. */
  entrance_mini_program?: EntranceMiniProgram | undefined;
  /** 公众号入口: Entrance to an official account. */
  entrance_official_account?: EntranceOfficialAccount | undefined;
  /** 视频号入口: Entrance to a video account. */
  entrance_finder?: EntranceFinder | undefined;
}

/** 小程序入口: Entrance to a mini program. */
export interface EntranceMiniProgram {
  /** 小程序AppID: The app. */
  appid: string;
  /** 小程序跳转路径: Path in the mini program. */
  path: string;
  /** 入口文案: Text of the entrance. At most 5 characters. */
  entrance_wording: string;
  /** 引导文案: Text that guides there. At most 6 characters. */
  guidance_wording: string;
}

/** 公众号入口: Entrance to an official account. */
export interface EntranceOfficialAccount {
  /** 公众号AppID: The app. */
  appid: string;
}

/** 视频号入口: Entrance to a video account. */
export interface EntranceFinder {
  /** 视频号ID: The video account. */
  finder_id: string;
  /** 视频号视频ID: The video. */
  finder_video_id: string;
  /** 视频号封面图: Picture of the video, 716x402, 2M at most. */
  finder_video_cover_image_url: string;
}

/** 事件通知配置: Where events are sent. */
export interface NotifyConfig {
  /** 事件通知AppID: The app whose `openid` the events carry; must be bound to the brand. */
  notify_appid: string;
}

/** 批次组信息: A new stock bundle. */
export interface StockBundleForCreate {
  /** 备注: The brand's own note. At most 20 characters. */
  remark?: string | undefined;
  /**
   * 券Code分配模式: Where the codes come from: WECHATPAY or UPLOAD.
   * - K10: 批次组的 coupon_code_mode 只能是 WECHATPAY 或 UPLOAD。coupon_code_mode is WECHATPAY or UPLOAD in bundles.
   */
  coupon_code_mode: CouponCodeMode;
  /** 发放规则: How many may be sent (official type StockSendRuleForBundle; same members). */
  stock_send_rule: StockSendRule;
  /**
   * 多次优惠批次组使用规则: The offers of all steps. Conditional (条件必填): `usage_mode` PROGRESSIVE_BUNDLE (always, here).
   * - S4: 当且仅当 usage_mode 为 PROGRESSIVE_BUNDLE 时，才有 progressive_bundle_usage_rule（应答中还有
   *   stock_bundle_info）。progressive_bundle_usage_rule, and in responses stock_bundle_info, is present if and only if
   *   usage_mode is PROGRESSIVE_BUNDLE.
   */
  progressive_bundle_usage_rule?: StockBundleUsageRule | undefined;
  /** 券使用规则展示信息: What the user reads about using it. */
  usage_rule_display_info: UsageRuleDisplayInfo;
  /** 用户商品券展示信息: How the coupon looks. */
  coupon_display_info: CouponDisplayInfo;
  /** 事件通知配置: Where events are sent. */
  notify_config: NotifyConfig;
  /** 可用门店范围: In which stores it can be used. */
  store_scope: StockStoreScope;
}

/** 多次优惠批次组使用规则: How the coupons of a new bundle may be used: one offer for each step (requests). */
export interface StockBundleUsageRule {
  /** 券可核销时间: When they can be used. */
  coupon_available_period: CouponAvailablePeriodParams;
  /**
   * 满减券使用规则列表: Amounts off, a step each. Conditional (条件必填): type NORMAL. At most 15 items.
   * - K6: 优惠规则列表的个数等于 progressive_bundle_usage_info.count。The list of offers has as many members as
   *   progressive_bundle_usage_info.count.
   * - K7: 三个优惠规则列表只能填一个，与 type 对应。Exactly one of the three lists of offers, that of the type.
   * - K8: 从第二次优惠起，每次的优惠力度不能小于前一次：discount_amount、percent_off 不减，exchange_price 不增。From the
   *   second step on each offer is at least as good as the one before: discount_amount and percent_off do not fall,
   *   exchange_price does not rise.
   * - K21: 三个优惠规则列表只能填一个，与商品券的 type 对应。Exactly one of the three lists of offers.
   */
  normal_coupon_list?: readonly NormalCouponUsageRule[] | undefined;
  /**
   * 折扣券使用规则列表: Percents off, a step each. Conditional (条件必填): type DISCOUNT. At most 15 items.
   * - K6: 优惠规则列表的个数等于 progressive_bundle_usage_info.count。The list of offers has as many members as
   *   progressive_bundle_usage_info.count.
   * - K7: 三个优惠规则列表只能填一个，与 type 对应。Exactly one of the three lists of offers, that of the type.
   * - K8: 从第二次优惠起，每次的优惠力度不能小于前一次：discount_amount、percent_off 不减，exchange_price 不增。From the
   *   second step on each offer is at least as good as the one before: discount_amount and percent_off do not fall,
   *   exchange_price does not rise.
   * - K21: 三个优惠规则列表只能填一个，与商品券的 type 对应。Exactly one of the three lists of offers.
   */
  discount_coupon_list?: readonly DiscountCouponUsageRule[] | undefined;
  /**
   * 兑换券使用规则列表: Fixed prices, a step each. Conditional (条件必填): type EXCHANGE. At most 15 items.
   * - K6: 优惠规则列表的个数等于 progressive_bundle_usage_info.count。The list of offers has as many members as
   *   progressive_bundle_usage_info.count.
   * - K7: 三个优惠规则列表只能填一个，与 type 对应。Exactly one of the three lists of offers, that of the type.
   * - K8: 从第二次优惠起，每次的优惠力度不能小于前一次：discount_amount、percent_off 不减，exchange_price 不增。From the
   *   second step on each offer is at least as good as the one before: discount_amount and percent_off do not fall,
   *   exchange_price does not rise.
   * - K21: 三个优惠规则列表只能填一个，与商品券的 type 对应。Exactly one of the three lists of offers.
   */
  exchange_coupon_list?: readonly ExchangeCouponUsageRule[] | undefined;
}

/**
 * 创建商品券应答: A new product coupon with its first stock or stock bundle.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781289 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434630 (PROGRESSIVE_BUNDLE)
 */
export interface CreateProductCouponResponse {
  /** 商品券ID: The product coupon. At most 40 characters. */
  product_coupon_id: string;
  /** 优惠范围: What it is good for. */
  scope: ProductCouponScope;
  /** 商品券类型: What kind of offer. */
  type: ProductCouponType;
  /** 使用模式: How often it can be used. */
  usage_mode: UsageMode;
  /**
   * 单券模式信息: The offer of a single coupon. Only with `usage_mode` `SINGLE`.
   * - P1: single_usage_info 只用于 usage_mode 为 SINGLE 的商品券，其中 scope 为 ALL 时必填（应答中 CATEGORY
   *   也有）。single_usage_info is for usage_mode SINGLE, and required there for scope ALL; in responses also for CATEGORY.
   */
  single_usage_info?: SingleUsageInfo;
  /**
   * 次卡模式信息: The rounds of a sequential coupon. Only with `usage_mode` `SEQUENTIAL`.
   * - P2: 当且仅当 usage_mode 为 SEQUENTIAL 时，才有 sequential_usage_info。sequential_usage_info is present if and only if
   *   usage_mode is SEQUENTIAL.
   */
  sequential_usage_info?: SequentialUsageInfo;
  /**
   * 多次优惠模式信息: The bundle. Only with `usage_mode` `PROGRESSIVE_BUNDLE`.
   * - P3: 当且仅当 usage_mode 为 PROGRESSIVE_BUNDLE 时，才有 progressive_bundle_usage_info。progressive_bundle_usage_info is
   *   present if and only if usage_mode is PROGRESSIVE_BUNDLE.
   */
  progressive_bundle_usage_info?: ProgressiveBundleUsageInfo;
  /** 展示信息: What the user sees. */
  display_info: ProductCouponDisplayInfo;
  /** 外部商品ID: The brand's own number for it. At most 40 characters. */
  out_product_no?: string;
  /** 商品券状态: Where it is in its life. */
  state: ProductCouponState;
  /**
   * 批次信息: Its first stock. Only with `usage_mode` `SINGLE` or `SEQUENTIAL`.
   * - K1: usage_mode 为 SINGLE 时必须填 stock，不能填 stock_bundle；为 PROGRESSIVE_BUNDLE 时必须填 stock_bundle，不能填
   *   stock。usage_mode SINGLE needs stock and has no stock_bundle; PROGRESSIVE_BUNDLE needs stock_bundle and has no stock.
   */
  stock?: StockEntity;
  /**
   * 批次组信息: Its first stock bundle. Only with `usage_mode` `PROGRESSIVE_BUNDLE`.
   * - K1: usage_mode 为 SINGLE 时必须填 stock，不能填 stock_bundle；为 PROGRESSIVE_BUNDLE 时必须填 stock_bundle，不能填
   *   stock。usage_mode SINGLE needs stock and has no stock_bundle; PROGRESSIVE_BUNDLE needs stock_bundle and has no stock.
   */
  stock_bundle?: StockBundleEntity;
  /** 品牌ID: The brand. */
  brand_id?: string;
}

/** 创建商品券应答: A new product coupon with its first stock or stock bundle. Of a brand (品牌直连). */
export interface BrandCreateProductCouponResponse extends Omit<CreateProductCouponResponse, 'stock' | 'stock_bundle' | 'brand_id'> {
  /**
   * 批次信息: Its first stock. Only with `usage_mode` `SINGLE` or `SEQUENTIAL`.
   * - K1: usage_mode 为 SINGLE 时必须填 stock，不能填 stock_bundle；为 PROGRESSIVE_BUNDLE 时必须填 stock_bundle，不能填
   *   stock。usage_mode SINGLE needs stock and has no stock_bundle; PROGRESSIVE_BUNDLE needs stock_bundle and has no stock.
   */
  stock?: BrandStockEntity;
  /**
   * 批次组信息: Its first stock bundle. Only with `usage_mode` `PROGRESSIVE_BUNDLE`.
   * - K1: usage_mode 为 SINGLE 时必须填 stock，不能填 stock_bundle；为 PROGRESSIVE_BUNDLE 时必须填 stock_bundle，不能填
   *   stock。usage_mode SINGLE needs stock and has no stock_bundle; PROGRESSIVE_BUNDLE needs stock_bundle and has no stock.
   */
  stock_bundle?: BrandStockBundleEntity;
}

/**
 * 商品券批次: A stock that coupons are sent from; also the stocks of a bundle.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781542 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434649 (PROGRESSIVE_BUNDLE)
 */
export interface StockEntity {
  /** 商品券ID: The product coupon. At most 40 characters. */
  product_coupon_id: string;
  /** 批次ID: The stock. At most 40 characters. */
  stock_id: string;
  /** 备注: The brand's own note. At most 20 characters. */
  remark?: string;
  /** 券Code分配模式: Where the codes come from. */
  coupon_code_mode: CouponCodeMode;
  /**
   * 品牌方预上传的券Code数量信息: Codes uploaded by the brand.
   * - S1: 当且仅当 coupon_code_mode 为 UPLOAD 时，才有 coupon_code_count_info。coupon_code_count_info is present if and only
   *   if coupon_code_mode is UPLOAD.
   */
  coupon_code_count_info?: CouponCodeCountInfo;
  /** 发放规则: How many may be sent. */
  stock_send_rule: StockSendRule;
  /**
   * 单券使用规则: How a single coupon may be used. Only with `usage_mode` `SINGLE`.
   * - S2: 当且仅当 usage_mode 为 SINGLE 时，才有 single_usage_rule。single_usage_rule is present if and only if usage_mode
   *   is SINGLE.
   */
  single_usage_rule?: SingleUsageRule;
  /**
   * 次卡使用规则: How a sequential coupon may be used. Only with `usage_mode` `SEQUENTIAL`.
   * - S3: 当且仅当 usage_mode 为 SEQUENTIAL 时，才有 sequential_usage_rule。sequential_usage_rule is present if and only if
   *   usage_mode is SEQUENTIAL.
   */
  sequential_usage_rule?: SequentialUsageRule;
  /**
   * 多次优惠使用规则: How a coupon of a bundle may be used. Only with `usage_mode` `PROGRESSIVE_BUNDLE`.
   * - S4: 当且仅当 usage_mode 为 PROGRESSIVE_BUNDLE 时，才有 progressive_bundle_usage_rule（应答中还有
   *   stock_bundle_info）。progressive_bundle_usage_rule, and in responses stock_bundle_info, is present if and only if
   *   usage_mode is PROGRESSIVE_BUNDLE.
   */
  progressive_bundle_usage_rule?: StockUsageRule;
  /**
   * 所属批次组信息: The stock bundle it belongs to. Only with `usage_mode` `PROGRESSIVE_BUNDLE`.
   * - S4: 当且仅当 usage_mode 为 PROGRESSIVE_BUNDLE 时，才有 progressive_bundle_usage_rule（应答中还有
   *   stock_bundle_info）。progressive_bundle_usage_rule, and in responses stock_bundle_info, is present if and only if
   *   usage_mode is PROGRESSIVE_BUNDLE.
   */
  stock_bundle_info?: StockBundleInfo;
  /** 券使用规则展示信息: What the user reads about using it. */
  usage_rule_display_info: UsageRuleDisplayInfo;
  /** 用户商品券展示信息: How the coupon looks. */
  coupon_display_info: CouponDisplayInfo;
  /** 事件通知配置: Where events are sent. */
  notify_config: NotifyConfig;
  /** 可用门店范围: In which stores it can be used. */
  store_scope: StockStoreScope;
  /** 已发放次数: How many were sent. */
  sent_count_info: StockSentCountInfo;
  /** 批次状态: Where the stock is in its life. */
  state: StockState;
  /**
   * 失效请求单号: Request number of the deactivate call. At most 128 characters.
   * - S5: 当且仅当批次的 state 为 DEACTIVATED 时，才有 deactivate_*。deactivate_* is present if and only if the stock's
   *   state is DEACTIVATED.
   */
  deactivate_request_no?: string;
  /**
   * 失效时间: When it was deactivated. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.
   * - S5: 当且仅当批次的 state 为 DEACTIVATED 时，才有 deactivate_*。deactivate_* is present if and only if the stock's
   *   state is DEACTIVATED.
   */
  deactivate_time?: string;
  /**
   * 失效原因: Why it was deactivated. At most 150 characters.
   * - S5: 当且仅当批次的 state 为 DEACTIVATED 时，才有 deactivate_*。deactivate_* is present if and only if the stock's
   *   state is DEACTIVATED.
   */
  deactivate_reason?: string;
  /** 品牌ID: The brand. */
  brand_id: string;
}

/** 商品券批次: A stock that coupons are sent from; also the stocks of a bundle. Of a brand (品牌直连). */
export interface BrandStockEntity extends Omit<StockEntity, 'brand_id'> {}

/** 品牌方预上传的券Code数量信息: Codes uploaded by the brand. */
export interface CouponCodeCountInfo {
  /** 已上传的Code总数: Codes uploaded. */
  total_count?: number;
  /** 当前可用的Code: Codes not yet given away. */
  available_count?: number;
}

/** 多次优惠使用规则: How a coupon of a bundle may be used (responses). */
export interface StockUsageRule {
  /** 券可核销时间: When it can be used. */
  coupon_available_period?: CouponAvailablePeriod;
  /**
   * 满减券使用规则: Amount off.
   * - S6: normal_coupon、discount_coupon、exchange_coupon 最多一个，与 type 对应。At most one of normal_coupon,
   *   discount_coupon and exchange_coupon: that of the type.
   */
  normal_coupon?: NormalCouponUsageRule;
  /**
   * 折扣券使用规则: Percent off.
   * - S6: normal_coupon、discount_coupon、exchange_coupon 最多一个，与 type 对应。At most one of normal_coupon,
   *   discount_coupon and exchange_coupon: that of the type.
   */
  discount_coupon?: DiscountCouponUsageRule;
  /**
   * 兑换券使用规则: Fixed price.
   * - S6: normal_coupon、discount_coupon、exchange_coupon 最多一个，与 type 对应。At most one of normal_coupon,
   *   discount_coupon and exchange_coupon: that of the type.
   */
  exchange_coupon?: ExchangeCouponUsageRule;
}

/** 所属批次组信息: The stock bundle a stock belongs to. */
export interface StockBundleInfo {
  /** 批次组ID: The stock bundle. At most 40 characters. */
  stock_bundle_id?: string;
  /** 批次在批次组内的次序: Place in the stock bundle, from 0. */
  stock_bundle_index?: number;
}

/** 已发放次数: How many coupons were sent. */
export interface StockSentCountInfo {
  /** 已发放总次数: Sent in all. */
  total_count?: number;
  /** 当天已发放次数: Sent today. */
  today_count?: number;
}

/**
 * 批次组: A stock bundle: the stocks of all steps.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016280622
 */
export interface StockBundleEntity {
  /** 批次组ID: The stock bundle. */
  stock_bundle_id: string;
  /** 批次列表: Its stocks, one for each step (official type StockEntityInBundle: StockEntity without `single_usage_rule`). */
  stock_list: StockEntity[];
}

/** 批次组: A stock bundle: the stocks of all steps. Of a brand (品牌直连). */
export interface BrandStockBundleEntity extends Omit<StockBundleEntity, 'stock_list'> {
  /** 批次列表: Its stocks, one for each step (official type StockEntityInBundle: StockEntity without `single_usage_rule`). */
  stock_list: BrandStockEntity[];
}

/**
 * 商品券: A product coupon as the brand made it.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781292 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434632 (PROGRESSIVE_BUNDLE)
 */
export interface ProductCouponEntity {
  /** 商品券ID: The product coupon. At most 40 characters. */
  product_coupon_id: string;
  /** 优惠范围: What it is good for. */
  scope: ProductCouponScope;
  /** 商品券类型: What kind of offer. */
  type: ProductCouponType;
  /** 使用模式: How often it can be used; each value is an edition of its own. */
  usage_mode: UsageMode;
  /**
   * 单券模式信息: The offer of a single coupon. Only with `usage_mode` `SINGLE`.
   * - P1: single_usage_info 只用于 usage_mode 为 SINGLE 的商品券，其中 scope 为 ALL 时必填（应答中 CATEGORY
   *   也有）。single_usage_info is for usage_mode SINGLE, and required there for scope ALL; in responses also for CATEGORY.
   */
  single_usage_info?: SingleUsageInfo;
  /**
   * 次卡模式信息: The rounds of a sequential coupon. Only with `usage_mode` `SEQUENTIAL`.
   * - P2: 当且仅当 usage_mode 为 SEQUENTIAL 时，才有 sequential_usage_info。sequential_usage_info is present if and only if
   *   usage_mode is SEQUENTIAL.
   */
  sequential_usage_info?: SequentialUsageInfo;
  /**
   * 多次优惠模式信息: The bundle. Only with `usage_mode` `PROGRESSIVE_BUNDLE`.
   * - P3: 当且仅当 usage_mode 为 PROGRESSIVE_BUNDLE 时，才有 progressive_bundle_usage_info。progressive_bundle_usage_info is
   *   present if and only if usage_mode is PROGRESSIVE_BUNDLE.
   */
  progressive_bundle_usage_info?: ProgressiveBundleUsageInfo;
  /** 展示信息: What the user sees. */
  display_info: ProductCouponDisplayInfo;
  /** 外部商品ID: The brand's own number for it. At most 40 characters. */
  out_product_no?: string;
  /** 商品券状态: Where the product coupon is in its life. */
  state: ProductCouponState;
  /**
   * 失效请求单号: Request number of the deactivate call. At most 128 characters.
   * - P4: 当且仅当商品券的 state 为 DEACTIVATED 时，才有 deactivate_*。deactivate_* is present if and only if the product
   *   coupon's state is DEACTIVATED.
   */
  deactivate_request_no?: string;
  /**
   * 失效时间: When it was deactivated. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.
   * - P4: 当且仅当商品券的 state 为 DEACTIVATED 时，才有 deactivate_*。deactivate_* is present if and only if the product
   *   coupon's state is DEACTIVATED.
   */
  deactivate_time?: string;
  /**
   * 失效原因: Why it was deactivated. At most 150 characters.
   * - P4: 当且仅当商品券的 state 为 DEACTIVATED 时，才有 deactivate_*。deactivate_* is present if and only if the product
   *   coupon's state is DEACTIVATED.
   */
  deactivate_reason?: string;
  /** 品牌ID: The brand. */
  brand_id: string;
}

/** 商品券: A product coupon as the brand made it. Of a brand (品牌直连). */
export interface BrandProductCouponEntity extends Omit<ProductCouponEntity, 'brand_id'> {}

/** 门店: A store. */
export interface StoreInfo {
  /** 门店ID: The store, as WeChat Pay numbered it. */
  store_id: string;
}

/**
 * 关联门店应答: What became of each store. A 200 may hold failures.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016280620
 */
export interface StoreOperationResult {
  /** 去重后门店总数: Stores in the request without repeats. */
  total_count?: number;
  /** 成功的门店列表: Stores done. */
  success_store_list?: StoreInfo[];
  /** 失败的门店列表: Stores not done. */
  failed_store_list?: FailedStoreInfo[];
}

/** 失败的门店: A store that could not be associated or disassociated, with the reason. */
export interface FailedStoreInfo {
  /** 门店ID: The store. */
  store_id?: string;
  /** 失败错误码: Error code, as INVALID_REQUEST. At most 40 characters. */
  code?: string;
  /** 失败错误信息: Reason in words. At most 200 characters. */
  message?: string;
}

/**
 * 批次列表: One page of stocks.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781553 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434641 (PROGRESSIVE_BUNDLE)
 */
export interface StockList {
  /**
   * 总个数: How many there are on all pages; on the first page only.
   * - L1: 当且仅当请求没有 page_token 时，应答才有 total_count。total_count is present if and only if the request had no
   *   page_token.
   */
  total_count?: number;
  /** 批次列表: The stocks of this page. */
  stock_list?: StockEntity[];
  /** 下一页Token: `page_token` of the next page; left out on the last one. At most 100 characters. */
  next_page_token?: string;
}

/** 批次列表: One page of stocks. Of a brand (品牌直连). */
export interface BrandStockList extends Omit<StockList, 'stock_list'> {
  /** 批次列表: The stocks of this page. */
  stock_list?: BrandStockEntity[];
}

/**
 * 门店列表: One page of associated stores.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781546 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434665 (PROGRESSIVE_BUNDLE)
 */
export interface StoreList {
  /**
   * 总个数: How many there are on all pages; on the first page only.
   * - L1: 当且仅当请求没有 page_token 时，应答才有 total_count。total_count is present if and only if the request had no
   *   page_token.
   */
  total_count?: number;
  /** 门店列表: The stores of this page. */
  store_list?: StoreInfo[];
  /** 下一页Token: `page_token` of the next page; left out on the last one. At most 100 characters. */
  next_page_token?: string;
}

/**
 * 预上传券Code应答: What became of each code. A 200 may hold failures.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781572 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016434668 (PROGRESSIVE_BUNDLE)
 */
export interface UploadCouponCodesResult {
  /** 去重后券Code总数: Codes in the request without repeats. */
  total_count?: number;
  /** 上传成功的券Code列表: Codes taken. */
  success_code_list?: string[];
  /** 上传失败的券Code列表: Codes refused. */
  failed_code_list?: FailedCouponCodeInfo[];
  /** 已经存在的券Code列表: Codes uploaded before by another request. */
  already_exist_code_list?: string[];
  /** 重复的券Code列表: Codes given twice in this request. */
  duplicate_code_list?: string[];
}

/** 上传失败的券Code: A code that was refused, with the reason. */
export interface FailedCouponCodeInfo {
  /** 券Code: The code. At most 40 characters. */
  coupon_code?: string;
  /** 失败错误码: Error code. */
  code?: string;
  /** 失败错误信息: Reason in words. */
  message?: string;
}

/** 用户商品券标签信息: Tags of a user's coupon. */
export interface CouponTagInfo {
  /** 用户商品券标签列表: The tags. */
  coupon_tag_list?: UserProductCouponTag[] | undefined;
  /**
   * 会员标签信息: What the member tag says. Conditional (条件必填): when `coupon_tag_list` has MEMBER.
   * - T1: coupon_tag_list 含 MEMBER 时，member_tag_info.member_card_id 必填；每个标签只能出现一次。coupon_tag_list with
   *   MEMBER needs member_tag_info.member_card_id; each tag only once.
   */
  member_tag_info?: MemberTagInfo | undefined;
}

/** 会员标签信息: What the member tag says. */
export interface MemberTagInfo {
  /**
   * 会员卡模板ID: The member card's template. Conditional (条件必填): when `coupon_tag_list` has MEMBER (sub-code
   * 268596826).
   * - T1: coupon_tag_list 含 MEMBER 时，member_tag_info.member_card_id 必填；每个标签只能出现一次。coupon_tag_list with
   *   MEMBER needs member_tag_info.member_card_id; each tag only once.
   */
  member_card_id?: string | undefined;
}

/**
 * 用户商品券组: A user's bundle: the response of sending and deactivating one.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016280664
 */
export interface UserProductCouponBundleEntity {
  /** 用户券组ID: The user's bundle. At most 40 characters. */
  user_coupon_bundle_id?: string;
  /** 用户商品券列表: Its coupons, one for each step. */
  user_product_coupon_list?: UserProductCouponEntity[];
}

/** 用户商品券组: A user's bundle: the response of sending and deactivating one. Of a brand (品牌直连). */
export interface BrandUserProductCouponBundleEntity extends Omit<UserProductCouponBundleEntity, 'user_product_coupon_list'> {
  /** 用户商品券列表: Its coupons, one for each step. */
  user_product_coupon_list?: BrandUserProductCouponEntity[];
}

/**
 * 用户商品券: A product coupon in a user's hands: the union of all editions.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781582 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435702 (PROGRESSIVE_BUNDLE)
 */
export interface UserProductCouponEntity {
  /** 用户商品券Code: The coupon's own code. At most 40 characters. */
  coupon_code: string;
  /** 用户商品券状态: Where the coupon is in its life. */
  coupon_state: UserProductCouponState;
  /** 有效期开始时间: From when it can be used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  valid_begin_time: string;
  /** 有效期结束时间: Until when it can be used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  valid_end_time: string;
  /** 领券时间: When the user got it. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  receive_time: string;
  /** 发券请求单号: Request number of the send call. At most 128 characters. */
  send_request_no: string;
  /** 发券渠道: How it came to the user. */
  send_channel: UserProductCouponSendChannel;
  /**
   * 确认请求单号: Request number of the confirm call.
   * - E1: 确认发放之后，confirm_request_no 与 confirm_time 才会出现，且同时出现。confirm_request_no and confirm_time come
   *   together, once the brand has confirmed.
   */
  confirm_request_no?: string;
  /**
   * 确认发放时间: When the brand confirmed it. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.
   * - E1: 确认发放之后，confirm_request_no 与 confirm_time 才会出现，且同时出现。confirm_request_no and confirm_time come
   *   together, once the brand has confirmed.
   */
  confirm_time?: string;
  /**
   * 失效请求单号: Request number of the deactivate call. At most 128 characters.
   * - E2: 当且仅当 coupon_state 为 DEACTIVATED 时，才有 deactivate_*。deactivate_* is present if and only if coupon_state is
   *   DEACTIVATED.
   */
  deactivate_request_no?: string;
  /**
   * 失效时间: When it was deactivated. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.
   * - E2: 当且仅当 coupon_state 为 DEACTIVATED 时，才有 deactivate_*。deactivate_* is present if and only if coupon_state is
   *   DEACTIVATED.
   */
  deactivate_time?: string;
  /**
   * 失效原因: Why it was deactivated. At most 150 characters.
   * - E2: 当且仅当 coupon_state 为 DEACTIVATED 时，才有 deactivate_*。deactivate_* is present if and only if coupon_state is
   *   DEACTIVATED.
   */
  deactivate_reason?: string;
  /**
   * 单券使用详情: How a single coupon was used. Only with `usage_mode` `SINGLE`.
   * - E3: 当且仅当 usage_mode 为 SINGLE 时，才有 single_usage_detail。single_usage_detail is present if and only if
   *   usage_mode is SINGLE.
   */
  single_usage_detail?: CouponUsageDetail;
  /**
   * 次卡使用详情: How the rounds of a sequential coupon were used. Only with `usage_mode` `SEQUENTIAL`.
   * - E4: 当且仅当 usage_mode 为 SEQUENTIAL 时，才有 sequential_usage_detail。sequential_usage_detail is present if and only
   *   if usage_mode is SEQUENTIAL.
   */
  sequential_usage_detail?: SequentialUsageDetail;
  /**
   * 多次优惠使用详情: How this coupon of a bundle was used; {} if not yet. Only with `usage_mode` `PROGRESSIVE_BUNDLE`.
   * - E5: 当且仅当 usage_mode 为 PROGRESSIVE_BUNDLE 时，才有 progressive_bundle_usage_detail 和
   *   user_product_coupon_bundle_info。progressive_bundle_usage_detail and user_product_coupon_bundle_info are present if
   *   and only if usage_mode is PROGRESSIVE_BUNDLE.
   */
  progressive_bundle_usage_detail?: CouponUsageDetail;
  /**
   * 用户券组信息: The user's bundle this coupon belongs to. Only with `usage_mode` `PROGRESSIVE_BUNDLE`.
   * - E5: 当且仅当 usage_mode 为 PROGRESSIVE_BUNDLE 时，才有 progressive_bundle_usage_detail 和
   *   user_product_coupon_bundle_info。progressive_bundle_usage_detail and user_product_coupon_bundle_info are present if
   *   and only if usage_mode is PROGRESSIVE_BUNDLE.
   */
  user_product_coupon_bundle_info?: UserProductCouponBundleInfo;
  /** 商品券信息: The product coupon it was made from. */
  product_coupon: ProductCouponEntity;
  /** 批次信息: The stock it was sent from. */
  stock: StockEntity;
  /**
   * 自定义附加信息: Free text given when it was sent.
   * - E6: attach 只出现在调接口发放、或经预发放由领券组件领取的券上，其他渠道为空。attach is only for coupons sent through
   *   the send API, or by pre-send and the component.
   */
  attach?: string;
  /** 渠道自定义信息: Text of the sending channel; its form depends on `send_channel`. At most 1000 characters. */
  channel_custom_info?: string;
  /** 用户商品券标签信息: Tags of the coupon. Only with `usage_mode` `SINGLE` or `PROGRESSIVE_BUNDLE`. */
  coupon_tag_info?: CouponTagInfo;
  /** 品牌ID: The brand. */
  brand_id?: string;
}

/** 用户商品券: A product coupon in a user's hands: the union of all editions. Of a brand (品牌直连). */
export interface BrandUserProductCouponEntity extends Omit<UserProductCouponEntity, 'product_coupon' | 'stock' | 'brand_id'> {
  /** 商品券信息: The product coupon it was made from. */
  product_coupon: BrandProductCouponEntity;
  /** 批次信息: The stock it was sent from. */
  stock: BrandStockEntity;
}

/** 使用详情: How a coupon was used and returned. */
export interface CouponUsageDetail {
  /**
   * 券核销请求单号: Request number of the use call.
   * - E7: 文档写明 use_* 在状态为 USED 时返回；退券后它仍会保留，表示曾经核销过。use_* is documented for the state USED;
   *   after a return it stays and says that the coupon was used before.
   */
  use_request_no?: string;
  /**
   * 券核销时间: When it was used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.
   * - E7: 文档写明 use_* 在状态为 USED 时返回；退券后它仍会保留，表示曾经核销过。use_* is documented for the state USED;
   *   after a return it stays and says that the coupon was used before.
   */
  use_time?: string;
  /**
   * 关联微信支付订单信息: The WeChat Pay order it was used for.
   * - E7: 文档写明 use_* 在状态为 USED 时返回；退券后它仍会保留，表示曾经核销过。use_* is documented for the state USED;
   *   after a return it stays and says that the coupon was used before.
   */
  associated_order_info?: UserProductCouponAssociatedOrderInfo;
  /**
   * 关联微信支付分订单信息: The WeChat Pay Score order it was used for. Only with `usage_mode` `SINGLE` or
   * `PROGRESSIVE_BUNDLE`. Since 2025-11-07.
   * - E7: 文档写明 use_* 在状态为 USED 时返回；退券后它仍会保留，表示曾经核销过。use_* is documented for the state USED;
   *   after a return it stays and says that the coupon was used before.
   */
  associated_pay_score_order_info?: UserProductCouponAssociatedPayScoreOrderInfo;
  /** 优惠金额: What the user saved. In fen (分). Since 2026-04-01. */
  saved_amount?: number;
  /**
   * 退券请求单号: Request number of the return call.
   * - E8: 退券之后，return_request_no 与 return_time 才会出现，且同时出现。return_request_no and return_time come together,
   *   once the coupon was returned.
   */
  return_request_no?: string;
  /**
   * 退券时间: When it was returned. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.
   * - E8: 退券之后，return_request_no 与 return_time 才会出现，且同时出现。return_request_no and return_time come together,
   *   once the coupon was returned.
   */
  return_time?: string;
}

/** 关联微信支付订单信息: The WeChat Pay order of a use. */
export interface UserProductCouponAssociatedOrderInfo {
  /**
   * 微信支付单号: WeChat Pay's order number. Conditional (条件必填): one of `transaction_id` and `out_trade_no` at least.
   * - O1: transaction_id 和 out_trade_no 至少填一个；都填时必须是同一笔订单。At least one of transaction_id and
   *   out_trade_no; with both, they name the same order.
   */
  transaction_id?: string | undefined;
  /**
   * 商户订单号: The merchant's order number. Conditional (条件必填): one of `transaction_id` and `out_trade_no` at least.
   * - O1: transaction_id 和 out_trade_no 至少填一个；都填时必须是同一笔订单。At least one of transaction_id and
   *   out_trade_no; with both, they name the same order.
   * - O2: 填了 out_trade_no，就必须填 mchid。out_trade_no needs mchid.
   */
  out_trade_no?: string | undefined;
  /**
   * 商户号: The merchant of the order. Conditional (条件必填): with `out_trade_no`.
   * - O2: 填了 out_trade_no，就必须填 mchid。out_trade_no needs mchid.
   */
  mchid?: string | undefined;
  /**
   * 子商户号: The sub-merchant of the order. Conditional (条件必填): with `out_trade_no`, if the order was placed for a
   * sub-merchant.
   * - O2: 填了 out_trade_no，就必须填 mchid。out_trade_no needs mchid.
   */
  sub_mchid?: string | undefined;
}

/** 关联微信支付分订单信息: The WeChat Pay Score order of a use. */
export interface UserProductCouponAssociatedPayScoreOrderInfo {
  /**
   * 微信支付服务订单号: WeChat Pay's service order number. Conditional (条件必填): one of `order_id` and `out_order_no` at
   * least.
   * - O4: order_id 和 out_order_no 至少填一个；填了 out_order_no，就必须填 mchid。At least one of order_id and out_order_no;
   *   out_order_no needs mchid.
   */
  order_id?: string | undefined;
  /**
   * 商户服务订单号: The merchant's service order number. Conditional (条件必填): one of `order_id` and `out_order_no` at
   * least.
   * - O4: order_id 和 out_order_no 至少填一个；填了 out_order_no，就必须填 mchid。At least one of order_id and out_order_no;
   *   out_order_no needs mchid.
   */
  out_order_no?: string | undefined;
  /**
   * 商户号: The merchant of the order. Conditional (条件必填): with `out_order_no`.
   * - O4: order_id 和 out_order_no 至少填一个；填了 out_order_no，就必须填 mchid。At least one of order_id and out_order_no;
   *   out_order_no needs mchid.
   */
  mchid?: string | undefined;
  /** 子商户号: The sub-merchant of the order. */
  sub_mchid?: string | undefined;
}

/** 次卡使用详情: How the rounds of a sequential coupon were used. */
export interface SequentialUsageDetail {
  /** 总可使用次数: How many rounds there are. */
  total_count: number;
  /** 已使用次数: How many were used. */
  used_count: number;
  /** 轮次使用详情列表: The rounds; may be shorter than `total_count`. */
  detail_item_list?: SequentialUsageDetailItem[];
}

/** 轮次使用详情: One round of a sequential coupon. */
export interface SequentialUsageDetailItem {
  /** 轮次使用详情状态: Where the round is in its life. */
  detail_state?: UserProductCouponUsageDetailItemState;
  /** 有效期开始时间: From when the round can be used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  valid_begin_time?: string;
  /** 有效期结束时间: Until when the round can be used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  valid_end_time?: string;
  /** 核销请求单号: Request number of the use call. */
  use_request_no?: string;
  /** 核销时间: When it was used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  use_time?: string;
  /** 关联微信支付订单信息: The WeChat Pay order it was used for. */
  associated_order_info?: UserProductCouponAssociatedOrderInfo;
  /** 退券请求单号: Request number of the return call. */
  return_request_no?: string;
  /** 退券时间: When it was returned. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  return_time?: string;
  /** 删除时间: When the user deleted it. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  delete_time?: string;
}

/** 用户券组信息: The user's bundle a coupon belongs to. */
export interface UserProductCouponBundleInfo {
  /** 用户券组ID: The user's bundle. At most 40 characters. */
  user_coupon_bundle_id?: string;
  /** 用户券组内索引: Place in the bundle, from 0. */
  user_coupon_bundle_index?: number;
  /** 总可使用次数: How many coupons the bundle has. */
  total_count?: number;
  /** 已使用次数: How many were used. */
  used_count?: number;
}

/**
 * 预发券token: What the mini program component needs.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016280670
 */
export interface PreSendToken {
  /** 预发券token: For the component; valid for 5 minutes; another one at every call. At most 1024 characters. */
  token: string;
}

/**
 * 用户商品券列表: One page of a user's product coupons.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781590 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435703 (PROGRESSIVE_BUNDLE)
 */
export interface UserProductCouponList {
  /**
   * 总个数: How many there are on all pages; on the first page only.
   * - L1: 当且仅当请求没有 page_token 时，应答才有 total_count。total_count is present if and only if the request had no
   *   page_token.
   */
  total_count?: number;
  /** 用户商品券列表: The coupons of this page. */
  user_coupon_list?: UserProductCouponEntity[];
  /** 下一页Token: `page_token` of the next page; left out on the last one. At most 100 characters. */
  next_page_token?: string;
}

/** 用户商品券列表: One page of a user's product coupons. Of a brand (品牌直连). */
export interface BrandUserProductCouponList extends Omit<UserProductCouponList, 'user_coupon_list'> {
  /** 用户商品券列表: The coupons of this page. */
  user_coupon_list?: BrandUserProductCouponEntity[];
}

/**
 * 商品券领券事件: A user got a product coupon: the event of PRODUCT_COUPON_SP.SEND and PRODUCT_COUPON.SEND.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015780862 (SINGLE)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435717 (PROGRESSIVE_BUNDLE)
 */
export interface ProductCouponSendEvent {
  /** 品牌ID: The brand; brands' own notifications come without it. At most 40 characters. */
  brand_id?: string;
  /** 用户券Code: The coupon. */
  coupon_code: string;
  /** 商品券ID: The product coupon it was made from. At most 40 characters. */
  product_coupon_id: string;
  /** 商品券批次ID: The stock it was sent from. At most 40 characters. */
  stock_id: string;
  /** 商品券批次组ID: The stock bundle. At most 40 characters. Only with `usage_mode` `PROGRESSIVE_BUNDLE`. */
  stock_bundle_id?: string;
  /** 用户券组ID: The user's bundle. At most 40 characters. Only with `usage_mode` `PROGRESSIVE_BUNDLE`. */
  user_coupon_bundle_id?: string;
  /** 事件通知AppID: The app that `openid` belongs to. */
  appid?: string;
  /** 用户OpenID: The user, as known to `appid`. */
  openid?: string;
  /** 用户UnionID: The user, as known to the open platform account. */
  unionid?: string;
  /** 领券时间: When the user got it (with milliseconds). RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  receive_time?: string;
  /** 发券请求单号: Request number of the send call. */
  send_request_no?: string;
  /** 发券渠道: How it came to the user. */
  send_channel?: UserProductCouponSendChannel;
  /** 有效期开始时间: From when it can be used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  valid_begin_time?: string;
  /** 有效期结束时间: Until when it can be used. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  valid_end_time?: string;
  /** 领券手机号: The phone number that the user gave. */
  phone_number?: string;
  /** 领券手机区号: Its country code, without +. */
  country_code?: string;
  /** 自定义附加信息: Free text given when it was sent. */
  attach?: string;
  /** 渠道自定义信息: Text of the sending channel; its form depends on `send_channel`. */
  channel_custom_info?: string;
}

/**
 * 商品券领券事件: A user got a product coupon: the event of PRODUCT_COUPON_SP.SEND and PRODUCT_COUPON.SEND. Of a brand
 * (品牌直连).
 */
export interface BrandProductCouponSendEvent extends Omit<ProductCouponSendEvent, 'brand_id'> {}

/**
 * 投放计划状态变更: A delivery plan changed its state.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016168699
 */
export interface DeliveryPlanChangeEvent {
  /** 投放计划ID: The plan. At most 40 characters. */
  plan_id: string;
  /** 投放计划当前状态: Its state now. */
  plan_state?: DeliveryPlanState;
  /** 投放计划当前审核状态: Its review state now. */
  audit_state?: DeliveryPlanEventAuditState;
  /** 变更原因: Why it changed. */
  change_reason?: string;
  /** 修改时间: When it changed (with milliseconds). RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  modify_time?: string;
}

/**
 * 商家券领券事件: A user got a merchant coupon: the event of COUPON.SEND.
 * A value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285279
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717506
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012285839
 */
export interface MerchantCouponSendEvent {
  /** 业务细分事件类型: EVENT_TYPE_BUSICOUPON_SEND. */
  event_type?: string;
  /** 券Code: The coupon. */
  coupon_code: string;
  /** 批次号: The stock it was sent from. */
  stock_id: string;
  /** 发放时间: When the user got it. RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`. */
  send_time?: string;
  /** 用户OpenID: The user, as known to the app. */
  openid?: string;
  /** 用户UnionID: The user, as known to the open platform account. */
  unionid?: string;
  /** 发放渠道: How it came to the user. */
  send_channel?: MerchantCouponSendChannel;
  /** 发券商户号: The merchant that sent it. */
  send_merchant?: string;
  /** 摇一摇活动ID: The activity of shake for offers. */
  act_id?: string;
  /** 发券附加信息: What only some channels have. */
  attach_info?: MerchantCouponSendAttachInfo;
}

/** 发券附加信息: What only some channels have. */
export interface MerchantCouponSendAttachInfo {
  /** 交易订单编号: The payment it was a gift for. 支付有礼 only. */
  transaction_id?: string;
  /** 领券活动ID: The activity. 扫码领券（营销馆） only. */
  act_code?: string;
  /** 营销馆ID: The hall. 扫码领券（营销馆） only. */
  hall_code?: string;
  /** 营销馆所属商户号: The hall's merchant, a number. 扫码领券（营销馆） only. */
  hall_belong_mch_id?: number;
  /** 会员卡ID: The member card. 会员卡活动 only. */
  card_id?: string;
  /** 会员卡Code: The user's member card. 会员卡活动 only. */
  code?: string;
  /** 会员有礼活动ID: The activity. 会员卡活动 only. */
  activity_id?: string;
  /** 领券手机号: The phone number that the user gave. */
  phone_number?: string;
  /** 领券手机区号: Its country code. */
  country_code?: string;
}

/**
 * 券状态: State of a merchant coupon.
 * Newer values pass through as they are.
 * - `SENDED` 可用: Sent, and usable in its period.
 * - `USED` 已核销: Used.
 * - `EXPIRED` 已过期: Expired.
 * - `DELETED` 已删除: Deleted by the user.
 * - `DEACTIVATED` 已失效: Deactivated by the merchant.
 * - `PENDING_REDEEM` 待兑换: To be redeemed.
 * - `REDEEM_CONFIRMING` 兑换确认中: Its redemption is being confirmed.
 * - `REDEEM_FAILED` 兑换失败: Its redemption failed.
 * - `REDEEM_EXPIRED` 兑换已过期: Expired before it was redeemed.
 */
export type BusifavorCouponState = 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | 'PENDING_REDEEM' | 'REDEEM_CONFIRMING' | 'REDEEM_FAILED' | 'REDEEM_EXPIRED' | (string & {});

/**
 * 批次类型: Kind of a merchant coupon's offer.
 * Newer values pass through as they are.
 * - `NORMAL` 固定面额满减券批次: A fixed amount off.
 * - `DISCOUNT` 折扣券批次: A share of the price off.
 * - `EXCHANGE` 换购券批次: An item at a price of its own.
 */
export type BusifavorStockType = 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});

/**
 * 核销方式: How a merchant coupon is used.
 * Newer values pass through as they are.
 * - `OFF_LINE` 线下滴码核销: Its code is scanned in the store.
 * - `MINI_PROGRAMS` 线上小程序核销: In a mini program.
 * - `SELF_CONSUME` 用户自助核销: By the user alone.
 * - `PAYMENT_CODE` 微信支付付款码核销: With the user's payment code.
 */
export type BusifavorUseMethod = 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {});

/**
 * code展示模式: How a merchant coupon's code is shown.
 * Newer values pass through as they are.
 * - `NOT_SHOW` 不展示code: Not at all.
 * - `BARCODE` 一维码: As a bar code.
 * - `QRCODE` 二维码: As a QR code.
 */
export type BusifavorCodeDisplayMode = 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {});

/**
 * 背景颜色: Background colour of the card; default Color020.
 * Newer values pass through as they are.
 * - `Color010` A colour of the palette.
 * - `Color020` A colour of the palette (default).
 * - `Color030` A colour of the palette.
 * - `Color040` A colour of the palette.
 * - `Color050` A colour of the palette.
 * - `Color060` A colour of the palette.
 * - `Color070` A colour of the palette.
 * - `Color080` A colour of the palette.
 * - `Color090` A colour of the palette.
 * - `Color100` A colour of the palette.
 */
export type BackgroundColor = 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {});

/**
 * 商户上传code分配状态: State of an uploaded code.
 * Newer values pass through as they are.
 * - `AVAILABLE` 可用: Not yet given to a user.
 * - `DISPATCHED` 已被分配: Given to a user.
 */
export type BusifavorCouponCodeStatus = 'AVAILABLE' | 'DISPATCHED' | (string & {});

/**
 * 券类型: Kind of a product-linked merchant coupon.
 * Newer values pass through as they are.
 * - `NORMAL` 普通券: For everyone.
 * - `MEMBER` 会员券: For members; needs `member_card_id`.
 */
export type BusifavorCouponType = 'NORMAL' | 'MEMBER' | (string & {});

/**
 * 券code模式: Where the codes of a merchant coupon come from.
 * Newer values pass through as they are.
 * - `WECHATPAY_MODE` 系统分配券code: Made by WeChat Pay.
 * - `MERCHANT_API` 商户发放时接口指定券code: Given in the send call.
 * - `MERCHANT_UPLOAD` 商户上传自定义code: Uploaded beforehand.
 */
export type BusifavorCouponCodeMode = 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD' | (string & {});

/**
 * 批次状态: State of a merchant coupon's stock. Spelt like this on the wire.
 * Newer values pass through as they are.
 * - `UNAUDIT` 审核中: Under review.
 * - `RUNNING` 运行中: Running.
 * - `STOPED` 已停止: Stopped (one P).
 * - `PAUSED` 暂停发放: Sending is paused.
 */
export type BusifavorStockState = 'UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED' | (string & {});

/**
 * 补差付款单据状态: State of a subsidy payment.
 * Newer values pass through as they are.
 * - `PAY_RECEIPT_UNKNOWN` 未知: Unknown.
 * - `PAY_RECEIPT_ACCEPTED` 已受理: Accepted.
 * - `PAY_RECEIPT_SUCCESS` 补差成功: Paid.
 * - `PAY_RECEIPT_FAIL` 补差失败: Failed.
 * - `PAY_RECEIPT_RETURNING` 补差回退中: Being given back.
 * - `PAY_RECEIPT_PARTIAL_RETURN` 补差部分回退: Partly given back.
 * - `PAY_RECEIPT_FULL_RETURN` 补差全额回退: Fully given back.
 */
export type BusifavorSubsidyPayStatus = 'PAY_RECEIPT_UNKNOWN' | 'PAY_RECEIPT_ACCEPTED' | 'PAY_RECEIPT_SUCCESS' | 'PAY_RECEIPT_FAIL' | 'PAY_RECEIPT_RETURNING' | 'PAY_RECEIPT_PARTIAL_RETURN' | 'PAY_RECEIPT_FULL_RETURN' | (string & {});

/**
 * 补差付款失败原因: Why a subsidy payment failed.
 * Newer values pass through as they are.
 * - `PAY_RECEIPT_INSUFFICIENT_BALANCE` 余额不足: Not enough balance.
 * - `PAY_RECEIPT_NOT_INCOMESPLIT_ORDER` 非分账订单: Not an order with profit sharing.
 * - `PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA` 超出补差金额限额: Above the limit of amount.
 * - `PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA` 超出补差次数限额: Above the limit of count.
 * - `PAY_RECEIPT_OTHER` 其他: Another reason.
 */
export type BusifavorSubsidyPayFailReason = 'PAY_RECEIPT_INSUFFICIENT_BALANCE' | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER' | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA' | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA' | 'PAY_RECEIPT_OTHER' | (string & {});

/**
 * 补差回退单据状态: State of a subsidy given back.
 * Newer values pass through as they are.
 * - `RETURN_RECEIPT_UNKNOWN` 未知: Unknown.
 * - `RETURN_RECEIPT_ACCEPTED` 已受理: Accepted.
 * - `RETURN_RECEIPT_SUCCESS` 补差回退成功: Given back.
 * - `RETURN_RECEIPT_FAIL` 补差回退失败: Failed.
 */
export type BusifavorSubsidyReturnStatus = 'RETURN_RECEIPT_UNKNOWN' | 'RETURN_RECEIPT_ACCEPTED' | 'RETURN_RECEIPT_SUCCESS' | 'RETURN_RECEIPT_FAIL' | (string & {});

/**
 * 补差回退失败原因: Why giving a subsidy back failed.
 * Newer values pass through as they are.
 * - `RETURN_RECEIPT_INSUFFICIENT_BALANCE` 余额不足: Not enough balance.
 * - `RETURN_RECEIPT_OTHER` 其他: Another reason.
 */
export type BusifavorSubsidyReturnFailReason = 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER' | (string & {});

/**
 * 使用模式: How often a coupon can be used; each value is an edition of its own.
 * Newer values pass through as they are.
 * - `SINGLE` 单券: Once.
 * - `SEQUENTIAL` 次卡 / 多次优惠: In rounds of one coupon code (old edition, until 2025-11): on no page of today; sub-code
 *   268580889 refuses it for new coupons; older coupons may still have it.
 * - `PROGRESSIVE_BUNDLE` 多次优惠: A bundle: one coupon for each step.
 */
export type UsageMode = 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {});

/**
 * 投放计划状态: State of a delivery plan: responses, filter of the list, notification.
 * Newer values pass through as they are.
 * - `CREATED` 创建成功: Made.
 * - `DELIVERING` 投放中: Delivering.
 * - `PAUSED` 已暂停: Paused.
 * - `TERMINATED` 已终止: Ended; final.
 * - `EXPIRED` 已过期: Expired; final.
 * - `PLAN_CREATING` 创建中: Being made (older word).
 * - `PLAN_CREATED` 创建成功: Made (older word).
 * - `PLAN_TERMINATING` 终止中: Being ended (older word).
 * - `PLAN_TERMINATED` 已终止: Ended (older word).
 * - `PLAN_EXPIRED` 已过期: Expired (older word).
 * - `PLAN_DELIVERING` 投放中: Delivering (older word).
 * - `PLAN_PAUSED` 已暂停: Paused (older word).
 */
export type DeliveryPlanState = 'CREATED' | 'DELIVERING' | 'PAUSED' | 'TERMINATED' | 'EXPIRED' | 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {});

/**
 * 投放计划审核状态: Review state of a delivery plan (filter of the list).
 * Newer values pass through as they are.
 * - `AUDIT_INITIAL` 初始化: Not yet submitted.
 * - `AUDIT_PROCESSING` 审批中: Under review.
 * - `AUDIT_PASSED` 审批通过: Accepted.
 * - `AUDIT_REJECTED` 审批拒绝: Refused.
 */
export type DeliveryPlanAuditState = 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED' | (string & {});

/**
 * 图片生成类型: What a picture task does.
 * Newer values pass through as they are.
 * - `COMBINE_IMAGE` 拼图: Composes a head picture from brand and offer; for scope ALL.
 * - `CUT_OUT` 抠图: Takes the background off a product picture; for scope SINGLE.
 */
export type ImageGenerationType = 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {});

/**
 * 优惠范围: What a product coupon is good for.
 * Newer values pass through as they are.
 * - `ALL` 全场券: Everything the brand sells; only types NORMAL and DISCOUNT.
 * - `SINGLE` 单品券 / 部分商品可用券: Certain products; all three types.
 * - `CATEGORY` 品类券: Products of a category, which the brand names in `display_info` and checks itself; only types
 *   NORMAL and DISCOUNT. In responses and for composed pictures; not among the words of the create pages. Since
 *   2026-07-11.
 */
export type ProductCouponScope = 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {});

/**
 * 商品券类型: Kind of offer.
 * Newer values pass through as they are.
 * - `NORMAL` 满减券: A fixed amount off.
 * - `DISCOUNT` 折扣券: A percentage off.
 * - `EXCHANGE` 兑换券: A fixed price instead; only with scope SINGLE.
 */
export type ProductCouponType = 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});

/**
 * 任务状态: State of a picture task.
 * Newer values pass through as they are.
 * - `PROCESSING` 处理中: Running.
 * - `SUCCESS` 成功: Done; the result is there.
 * - `FAIL` 失败: Failed.
 */
export type ImageGenerationTaskState = 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});

/**
 * 次卡规则类型: How the offers of the rounds follow each other.
 * Newer values pass through as they are.
 * - `INCREMENTAL` 递增: The offer grows.
 * - `EQUAL` 等额: The offer stays the same.
 */
export type SequentialUsageType = 'INCREMENTAL' | 'EQUAL' | (string & {});

/**
 * 券Code分配模式: Where the codes come from.
 * Newer values pass through as they are.
 * - `WECHATPAY` 微信支付随机分配: Made by WeChat Pay.
 * - `UPLOAD` 品牌方预上传: Uploaded by the brand beforehand; WeChat Pay picks at random.
 * - `API_ASSIGN` 品牌方指定: Given in the send call; not for bundles, not for 摇一摇.
 */
export type CouponCodeMode = 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {});

/**
 * 星期: Day of the week.
 * Newer values pass through as they are.
 * - `MONDAY` 星期一: Monday.
 * - `TUESDAY` 星期二: Tuesday.
 * - `WEDNESDAY` 星期三: Wednesday.
 * - `THURSDAY` 星期四: Thursday.
 * - `FRIDAY` 星期五: Friday.
 * - `SATURDAY` 星期六: Saturday.
 * - `SUNDAY` 星期日: Sunday.
 */
export type WeekEnum = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {});

/**
 * 券使用方式: How a coupon can be used.
 * Newer values pass through as they are.
 * - `OFFLINE` 线下核销: In a store.
 * - `MINI_PROGRAM` 小程序核销: In a mini program; needs `appid` and path.
 * - `APP` APP核销: In an app; needs `app_path`.
 * - `PAYMENT_CODE` 付款码核销: With the user's payment code.
 */
export type CouponUsageMethod = 'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {});

/**
 * APP跳转类型: How the app is opened.
 * Newer values pass through as they are.
 * - `H5` H5跳转: By an H5 page (`app_path`).
 * - `PASSCODE_LINK` 口令链接: By a link with a pass code (`passcode_link`).
 * - `USAGE_GUIDE` 使用指引: By a guide only.
 */
export type AppJumpType = 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {});

/**
 * 用户商品券Code展示模式: How the code is shown in the card pack.
 * Newer values pass through as they are.
 * - `INVISIBLE` 不展示: Not shown.
 * - `BARCODE` 一维码: As a bar code.
 * - `QRCODE` 二维码: As a QR code.
 */
export type CouponCodeDisplayMode = 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {});

/**
 * 可用门店范围: In which stores a coupon can be used.
 * Newer values pass through as they are.
 * - `NONE` 不限制门店: No limit by store.
 * - `ALL` 品牌下所有门店: All stores of the brand.
 * - `SPECIFIC` 特定门店: The associated stores only.
 */
export type StockStoreScope = 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});

/**
 * 商品券状态: State of a product coupon.
 * Newer values pass through as they are.
 * - `AUDITING` 审核中: Under review.
 * - `EFFECTIVE` 已生效: In effect.
 * - `DEACTIVATED` 已失效: Deactivated; final.
 */
export type ProductCouponState = 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {});

/**
 * 批次状态: State of a stock.
 * Newer values pass through as they are.
 * - `AUDITING` 审批中: Under review.
 * - `SENDING` 发放中: Coupons can be sent; the only state in which they can.
 * - `PAUSED` 已暂停: Paused.
 * - `STOPPED` 已停止: Its end time has come.
 * - `DEACTIVATED` 已失效: Deactivated by the brand; final.
 */
export type StockState = 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});

/**
 * 更新模式: Which limit a budget call changes.
 * Newer values pass through as they are.
 * - `MAX_COUNT` 更新批次发放次数总上限: The limit in all.
 * - `MAX_COUNT_PER_DAY` 更新批次每日发放次数上限: The limit a day; only if the stock was made with one.
 */
export type UpdateBudgetMode = 'MAX_COUNT' | 'MAX_COUNT_PER_DAY' | (string & {});

/**
 * 用户商品券标签: Tag of a coupon.
 * Newer values pass through as they are.
 * - `MEMBER` 会员: For members; needs `member_tag_info`.
 */
export type UserProductCouponTag = 'MEMBER' | (string & {});

/**
 * 用户商品券状态: State of a user's coupon.
 * Newer values pass through as they are.
 * - `CONFIRMING` 待确认: The confirm call is still to be made.
 * - `PENDING` 已发放待生效: Sent; its period has not begun.
 * - `EFFECTIVE` 已生效: Usable.
 * - `USED` 已核销: Used.
 * - `EXPIRED` 已过期: Its period is over; final.
 * - `DELETED` 已删除: Deleted by the user; final; there is no notification of it.
 * - `DEACTIVATED` 已失效: Deactivated by the brand; final.
 */
export type UserProductCouponState = 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});

/**
 * 发券渠道: How a coupon came to the user.
 * Newer values pass through as they are.
 * - `API` 自主发券: Through the send API.
 * - `BRAND_MANAGE` 摇一摇有优惠: Shake for offers.
 * - `MERCHANT_CARD` 名片优惠: The business card.
 * - `MEMBER` 会员: Sent in activities or channels for members. In documents of 2025, gone from the pages of 2026-07, back
 *   in those of 2026-08-26.
 * - `RECEIVE_COMPONENT` 小程序领券组件: The mini program component (after pre-send). Since 2025-11-27.
 * - `SMALL_ACTIVITY` (小活动): In the pages of 2025-09 and in im only; in no document or model. Since 2025-09-08.
 */
export type UserProductCouponSendChannel = 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'RECEIVE_COMPONENT' | 'SMALL_ACTIVITY' | (string & {});

/**
 * 轮次使用详情状态: State of one round of a sequential coupon.
 * Newer values pass through as they are.
 * - `PENDING` 待生效: Not yet usable.
 * - `EFFECTIVE` 已生效: Usable.
 * - `USED` 已核销: Used.
 * - `EXPIRED` 已过期: Expired.
 * - `DELETED` 已删除: Deleted by the user.
 * - `DEACTIVATED` 已失效: Deactivated.
 */
export type UserProductCouponUsageDetailItemState = 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});

/**
 * 审核状态 (回调): Review state of a plan in the notification: without AUDIT_.
 * Newer values pass through as they are.
 * - `PROCESSING` 审批中: Under review.
 * - `PASSED` 审批通过: Accepted.
 * - `REJECTED` 审批拒绝: Refused.
 */
export type DeliveryPlanEventAuditState = 'PROCESSING' | 'PASSED' | 'REJECTED' | (string & {});

/**
 * 发放渠道: How a merchant coupon came to the user (notification COUPON.SEND).
 * Newer values pass through as they are.
 * - `BUSICOUPON_SEND_CHANNEL_MINIAPP` 小程序发券: The mini program component.
 * - `BUSICOUPON_SEND_CHANNEL_API` API发券: The send API.
 * - `BUSICOUPON_SEND_CHANNEL_PAYGIFT` 支付有礼: A gift for a payment.
 * - `BUSICOUPON_SEND_CHANNEL_H5` H5发券: A web page.
 * - `BUSICOUPON_SEND_CHANNEL_FTOF` 面对面发券: Face to face.
 * - `BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT` 会员卡活动: A member card's activity.
 * - `BUSICOUPON_SEND_CHANNEL_HALL` 扫码领券（营销馆）: The marketing hall.
 * - `BUSICOUPON_SEND_CHANNEL_JSAPI` JSAPI发券: A page inside WeChat.
 * - `JSAPI` JSAPI发券: The same, as the page also spells it.
 * - `BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE` 小程序直播: A mini program's live stream.
 * - `BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH` 搜一搜: WeChat search.
 * - `BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT` 支付有优惠: Offers when paying.
 * - `BUSICOUPON_SEND_CHANNEL_WECHAT_AD` 微信广告: An advertisement.
 * - `BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM` 权益平台: The rights platform.
 * - `BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT` 收款有礼: A gift for receiving money.
 * - `BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT` 会员有礼: A member's right when paying.
 * - `BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL` 智慧零售: Smart retail.
 * - `BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM` 视频号直播间: A live stream of WeChat Channels.
 */
export type MerchantCouponSendChannel = 'BUSICOUPON_SEND_CHANNEL_MINIAPP' | 'BUSICOUPON_SEND_CHANNEL_API' | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT' | 'BUSICOUPON_SEND_CHANNEL_H5' | 'BUSICOUPON_SEND_CHANNEL_FTOF' | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT' | 'BUSICOUPON_SEND_CHANNEL_HALL' | 'BUSICOUPON_SEND_CHANNEL_JSAPI' | 'JSAPI' | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH' | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD' | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM' | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT' | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT' | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL' | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM' | (string & {});
