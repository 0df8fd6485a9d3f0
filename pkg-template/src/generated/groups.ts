// Generated from model/ by cargo xtask generate. Do not edit.

import type { Operation, PagedOperation, ReceivedNotification, ResolvableOperation } from '../operation-types.js';
import type {
  AssociateBusifavorCouponParams,
  AssociateStockBundleStoresParams,
  AssociateStockStoresParams,
  BrandAssociateStockBundleStoresParams,
  BrandAssociateStockStoresParams,
  BrandConfirmUserCouponParams,
  BrandCreateDeliveryPlanParams,
  BrandCreateImageGenerationTaskParams,
  BrandCreateProductCouponParams,
  BrandCreateProductCouponResponse,
  BrandCreateStockBundleParams,
  BrandCreateStockParams,
  BrandDeactivateProductCouponParams,
  BrandDeactivateStockParams,
  BrandDeactivateUserCouponBundleParams,
  BrandDeactivateUserCouponParams,
  BrandDisassociateStockBundleStoresParams,
  BrandDisassociateStockStoresParams,
  BrandGetImageGenerationTaskParams,
  BrandGetProductCouponParams,
  BrandGetStockParams,
  BrandGetUserCouponParams,
  BrandImageGenerationTaskSubmitted,
  BrandListDeliveryPlansParams,
  BrandListStockStoresParams,
  BrandListStocksParams,
  BrandListUserCouponsParams,
  BrandPreSendUserCouponBundleParams,
  BrandPreSendUserCouponParams,
  BrandProductCouponEntity,
  BrandProductCouponSendEvent,
  BrandReturnUserCouponParams,
  BrandSendUserCouponBundleParams,
  BrandSendUserCouponParams,
  BrandSetDeliveryPlanNotifyUrlParams,
  BrandStockBundleEntity,
  BrandStockEntity,
  BrandStockList,
  BrandUpdateProductCouponParams,
  BrandUpdateStockBudgetParams,
  BrandUpdateStockBundleBudgetParams,
  BrandUpdateStockBundleParams,
  BrandUpdateStockParams,
  BrandUploadCouponCodesParams,
  BrandUseUserCouponParams,
  BrandUserProductCouponBundleEntity,
  BrandUserProductCouponEntity,
  BrandUserProductCouponList,
  BusifavorAssociateResponse,
  BusifavorBudget,
  BusifavorCallback,
  BusifavorCallbackSet,
  BusifavorCodeDeleted,
  BusifavorCouponCode,
  BusifavorCouponCodeInfo,
  BusifavorCouponCodeList,
  BusifavorCouponEntity,
  BusifavorCouponList,
  BusifavorDeactivateResponse,
  BusifavorDisassociateResponse,
  BusifavorGovCardSent,
  BusifavorProductCouponSent,
  BusifavorReturnResponse,
  BusifavorSendResult,
  BusifavorStockCreated,
  BusifavorStockEntity,
  BusifavorSubsidyPayReceipt,
  BusifavorSubsidyPayReceiptList,
  BusifavorSubsidyReturnReceipt,
  BusifavorUploadCodesResult,
  BusifavorUseResponse,
  ConfirmUserCouponParams,
  CreateBusifavorStockParams,
  CreateDeliveryPlanParams,
  CreateImageGenerationTaskParams,
  CreateProductCouponParams,
  CreateProductCouponResponse,
  CreateStockBundleParams,
  CreateStockParams,
  DeactivateBusifavorCouponParams,
  DeactivateProductCouponParams,
  DeactivateStockParams,
  DeactivateUserCouponBundleParams,
  DeactivateUserCouponParams,
  DeleteBusifavorCouponCodeParams,
  DeliveryPlan,
  DeliveryPlanChangeEvent,
  DeliveryPlanList,
  DeliveryPlanNotifyUrl,
  DeliveryPlanResponse,
  DisassociateBusifavorCouponParams,
  DisassociateStockBundleStoresParams,
  DisassociateStockStoresParams,
  GetBusifavorCallbackParams,
  GetBusifavorCouponCodeParams,
  GetBusifavorCouponParams,
  GetBusifavorStockParams,
  GetBusifavorSubsidyPaymentParams,
  GetBusifavorSubsidyReturnParams,
  GetImageGenerationTaskParams,
  GetNotifyConfigParams,
  GetProductCouponParams,
  GetStockParams,
  GetUserCouponParams,
  ImageGenerationTask,
  ImageGenerationTaskSubmitted,
  ListBusifavorCouponCodesParams,
  ListBusifavorCouponsParams,
  ListBusifavorSubsidyPaymentsParams,
  ListDeliveryPlansParams,
  ListStockStoresParams,
  ListStocksParams,
  ListUserCouponsParams,
  MerchantCouponSendEvent,
  PauseDeliveryPlanParams,
  PayBusifavorSubsidyParams,
  PreSendToken,
  PreSendUserCouponBundleParams,
  PreSendUserCouponParams,
  ProductCouponEntity,
  ProductCouponNotifyConfig,
  ProductCouponSendEvent,
  ResolveAssociateBusifavorCouponParams,
  ResolveAssociateStockBundleStoresParams,
  ResolveBrandAssociateStockBundleStoresParams,
  ResolveBrandDisassociateStockBundleStoresParams,
  ResolveDeactivateBusifavorCouponParams,
  ResolveDisassociateBusifavorCouponParams,
  ResolveDisassociateStockBundleStoresParams,
  ResolveReturnBusifavorCouponParams,
  ResolveTerminateDeliveryPlanParams,
  ResolveUpdateDeliveryPlanParams,
  ResolveUseBusifavorCouponParams,
  ResumeDeliveryPlanParams,
  ReturnBusifavorCouponParams,
  ReturnBusifavorSubsidyParams,
  ReturnUserCouponParams,
  SendBusifavorCouponParams,
  SendBusifavorProductCouponParams,
  SendConsumptionCardParams,
  SendUserCouponBundleParams,
  SendUserCouponParams,
  SetBusifavorCallbackParams,
  SetDeliveryPlanNotifyUrlParams,
  SetNotifyConfigParams,
  StockBundleEntity,
  StockEntity,
  StockList,
  StoreInfo,
  StoreList,
  StoreOperationResult,
  SubmitDeliveryPlanParams,
  TerminateDeliveryPlanParams,
  UpdateBusifavorStockBudgetParams,
  UpdateBusifavorStockParams,
  UpdateDeliveryPlanParams,
  UpdateProductCouponParams,
  UpdateStockBudgetParams,
  UpdateStockBundleBudgetParams,
  UpdateStockBundleParams,
  UpdateStockParams,
  UploadBusifavorCouponCodesParams,
  UploadCouponCodesParams,
  UploadCouponCodesResult,
  UploadImageParams,
  UploadImageResult,
  UseBusifavorCouponParams,
  UseUserCouponParams,
  UserProductCouponBundleEntity,
  UserProductCouponEntity,
  UserProductCouponList,
} from './types.js';

/** 商家券: Merchant coupons. */
export interface Busifavor {
  /**
   * 向用户发券: Sends a merchant coupon to a user.
   *
   * - Again (重复请求): not documented: after an unknown outcome do not repeat, query.
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.list`: a coupon with this `send_request_no`.
   *
   * In the SDK the response lies in `send_coupon_result`. Not in the public page list; the usual way is the mini program
   * component or H5.
   *
   * `POST /v3/marketing/busifavor/coupons/send`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   */
  readonly send: ResolvableOperation<SendBusifavorCouponParams, BusifavorSendResult, SendBusifavorCouponParams, BusifavorCouponEntity>;
  /**
   * 核销用户券: Uses a merchant coupon.
   *
   * - Before (前提): `coupon_state` SENDED and inside its period.
   * - Again (重复请求): not documented: after an unknown outcome do not repeat, query.
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.get`: `coupon_state` USED and `use_request_no`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `POST /v3/marketing/busifavor/coupons/use`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465292
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715894
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717390
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465359
   */
  readonly use: ResolvableOperation<UseBusifavorCouponParams, BusifavorUseResponse, ResolveUseBusifavorCouponParams, BusifavorCouponEntity>;
  /**
   * 申请退券: Gives a used merchant coupon back.
   *
   * - Before (前提): `coupon_state` USED, and not expired.
   * - Again (重复请求): a repeat is refused although the first request happened, with `RESOURCE_ALREADY_EXISTS` or
   *   `RULE_LIMIT`: after an unknown outcome do not repeat, query.
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.get`: `coupon_state` SENDED and `return_request_no`.
   *
   * A repeat may also be refused with RULE_LIMIT, as the coupon is usable again.
   *
   * `POST /v3/marketing/busifavor/coupons/return`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 已使用过此单号退券：请更换单号重试
   *   This number returned a coupon before. Query the coupon first, as the call before may have returned it; take another
   *   number only if it did not.
   * - 403 `NO_AUTH` 商户无权限操作该券：请确认调用API商户号
   *   The merchant may not act on this coupon. Check which merchant number makes the call.
   * - 403 `RULE_LIMIT` 券当前是可用的：请查询券详情确认券当前状态
   *   The coupon is usable as it is. Query it: it may have been returned already.
   * - 403 `RULE_LIMIT` 券已不在使用有效期：券已不在使用有效期,不可退
   *   The coupon's validity is over. It cannot be returned any more.
   * - 404 `RESOURCE_NOT_EXISTS` 券不存在：请检查券code
   *   There is no such coupon. Check the coupon code.
   * - 404 `RESOURCE_NOT_EXISTS` 券已被删除：请查询券详情确认券当前状态
   *   The user has deleted the coupon. Query it for its state.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465845
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716876
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717496
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465865
   */
  readonly return: ResolvableOperation<ReturnBusifavorCouponParams, BusifavorReturnResponse, ResolveReturnBusifavorCouponParams, BusifavorCouponEntity>;
  /**
   * 使券失效: Deactivates a merchant coupon.
   *
   * - Again (重复请求): not documented: after an unknown outcome do not repeat, query.
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.get`: `coupon_state` DEACTIVATED and `deactivate_request_no`.
   *
   * `POST /v3/marketing/busifavor/coupons/deactivate`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465890
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716887
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717499
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465924
   */
  readonly deactivate: ResolvableOperation<DeactivateBusifavorCouponParams, BusifavorDeactivateResponse, ResolveDeactivateBusifavorCouponParams, BusifavorCouponEntity>;
  /**
   * 关联订单信息: Associates an unused merchant coupon with an order, for statistics.
   *
   * - Before (前提): `coupon_state` SENDED.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   *   The official SDK says: idempotent.
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.get`: `associate_out_trade_no`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `POST /v3/marketing/busifavor/coupons/associate`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465596
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465640
   */
  readonly associate: ResolvableOperation<AssociateBusifavorCouponParams, BusifavorAssociateResponse, ResolveAssociateBusifavorCouponParams, BusifavorCouponEntity>;
  /**
   * 取消关联订单信息: Ends the association with an order.
   *
   * - Before (前提): associated before.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   *   The official SDK says: idempotent.
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.get`: `associate_out_trade_no` is gone.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `POST /v3/marketing/busifavor/coupons/disassociate`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465673
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465703
   */
  readonly disassociate: ResolvableOperation<DisassociateBusifavorCouponParams, BusifavorDisassociateResponse, ResolveDisassociateBusifavorCouponParams, BusifavorCouponEntity>;
  /**
   * 根据过滤条件查询用户券: Lists a user's merchant coupons.
   *
   * - Again (重复请求): changes nothing, and can be called at any time.
   *
   * Whether offset counts items or pages is not documented.
   *
   * `GET /v3/marketing/busifavor/users/{openid}/coupons`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534963
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715918
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717400
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693087
   */
  readonly list: PagedOperation<ListBusifavorCouponsParams, BusifavorCouponList, BusifavorCouponEntity>;
  /**
   * 查询用户单张券详情: Queries a user's merchant coupon.
   *
   * - Again (重复请求): changes nothing, and can be called at any time.
   *
   * The table of errors is that of the old pages, with the two rows of the return about the coupon.
   *
   * `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 403 `NO_AUTH` 商户无权限操作该券：请确认调用API商户号
   *   The merchant may not act on this coupon. Check which merchant number makes the call.
   * - 404 `RESOURCE_NOT_EXISTS` 券不存在：请检查券code
   *   There is no such coupon. Check the coupon code.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535011
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715938
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717405
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693103
   */
  readonly get: Operation<GetBusifavorCouponParams, BusifavorCouponEntity>;
  /**
   * 发放消费卡: Sends a consumption card (政府消费卡).
   *
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `out_request_no` together with `send_time` is the identity.
   *
   * `POST /v3/marketing/busifavor/coupons/{card_id}/send`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164666
   */
  readonly sendConsumptionCard: Operation<SendConsumptionCardParams, BusifavorGovCardSent>;
  /** 商家券事件通知地址: Where events about merchant coupons are sent. */
  readonly callbacks: BusifavorCallbacks;
  /** 商家券预存 code: Uploaded codes of merchant coupons. */
  readonly couponCodes: BusifavorCouponCodes;
  /** 商家券（关联商品）: Merchant coupons that are linked with products. */
  readonly productCoupons: BusifavorProductCoupons;
  /** 商家券批次: Stocks of merchant coupons. */
  readonly stocks: BusifavorStocks;
  /** 营销补差: Subsidies for merchant coupons: they move money. */
  readonly subsidies: BusifavorSubsidies;
}

/** 商家券事件通知地址: Where events about merchant coupons are sent. */
export interface BusifavorCallbacks {
  /**
   * 设置商家券事件通知地址: Sets where merchant coupon events are sent.
   *
   * - Before (前提): the product 营销事件推送 is opened; the APIv3 key is set.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.callbacks.get`: `notify_url`.
   *
   * `POST /v3/marketing/busifavor/callbacks`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465431
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716835
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717428
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465425
   */
  readonly set: ResolvableOperation<SetBusifavorCallbackParams, BusifavorCallbackSet, SetBusifavorCallbackParams, BusifavorCallback>;
  /**
   * 查询商家券事件通知地址: Queries where merchant coupon events are sent.
   *
   * - Again (重复请求): changes nothing, and can be called at any time.
   *
   * `GET /v3/marketing/busifavor/callbacks`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465507
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716846
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717465
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465557
   */
  readonly get: Operation<GetBusifavorCallbackParams | void, BusifavorCallback>;
}

/** 商家券预存 code: Uploaded codes of merchant coupons. */
export interface BusifavorCouponCodes {
  /**
   * 上传预存code: Uploads coupon codes to a stock.
   *
   * - Before (前提): `coupon_code_mode` MERCHANT_UPLOAD.
   * - Again (重复请求): not documented: after an unknown outcome do not repeat, query.
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.couponCodes.list`: or a repeat, which lists the codes in
   *   `exist_codes`.
   *
   * A 200 may hold `fail_codes`.
   *
   * `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715946
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717418
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492853
   */
  readonly upload: ResolvableOperation<UploadBusifavorCouponCodesParams, BusifavorUploadCodesResult, UploadBusifavorCouponCodesParams, BusifavorCouponCode>;
  /**
   * 查询预存code列表: Lists the uploaded codes of a stock.
   *
   * - Again (重复请求): changes nothing, and can be called at any time.
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   */
  readonly list: PagedOperation<ListBusifavorCouponCodesParams, BusifavorCouponCodeList, BusifavorCouponCode>;
  /**
   * 查询预存code详情: Queries an uploaded code.
   *
   * - Again (重复请求): changes nothing, and can be called at any time.
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   */
  readonly get: Operation<GetBusifavorCouponCodeParams, BusifavorCouponCodeInfo>;
  /**
   * 删除预存code: Deletes an uploaded code that no user has.
   *
   * - Again (重复请求): not documented: after an unknown outcome do not repeat, query.
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.couponCodes.get`: the code is gone.
   *
   * The only DELETE of the family; its number is a query parameter.
   *
   * `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   */
  readonly delete: ResolvableOperation<DeleteBusifavorCouponCodeParams, BusifavorCodeDeleted, DeleteBusifavorCouponCodeParams, BusifavorCouponCodeInfo>;
}

/** 商家券（关联商品）: Merchant coupons that are linked with products. */
export interface BusifavorProductCoupons {
  /**
   * 向用户发放商品券: Sends a merchant coupon that is linked with products.
   *
   * - Before (前提): the stock is linked with products.
   * - Again (重复请求): not documented: after an unknown outcome do not repeat, query.
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.list`: a coupon with this `send_request_no`.
   *
   * `POST /v3/marketing/busifavor/product-coupons/send`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015594964
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717364
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717371
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015595255
   */
  readonly send: ResolvableOperation<SendBusifavorProductCouponParams, BusifavorProductCouponSent, SendBusifavorProductCouponParams, BusifavorCouponEntity>;
}

/** 商家券批次: Stocks of merchant coupons. */
export interface BusifavorStocks {
  /**
   * 创建商家券: Creates a stock of merchant coupons.
   *
   * - Before (前提): notification URL set, if events are wanted.
   * - Again (重复请求): not documented: after an unknown outcome do not repeat, query.
   * - Outcome unknown (结果未知): There is no query by `out_request_no`; an identical repeat is not documented. `stocks.get`
   *   needs the `stock_id`.
   * - Rate limit (频率限制): 1000 calls a minute.
   *
   * `POST /v3/marketing/busifavor/stocks`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715853
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716931
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692931
   */
  readonly create: Operation<CreateBusifavorStockParams, BusifavorStockCreated>;
  /**
   * 查询商家券详情: Queries a stock of merchant coupons.
   *
   * - Again (重复请求): changes nothing, and can be called at any time.
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015715866
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716977
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693047
   */
  readonly get: Operation<GetBusifavorStockParams, BusifavorStockEntity>;
  /**
   * 修改商家券基本信息: Changes a stock of merchant coupons.
   *
   * - Before (前提): before the end of the stock's validity.
   * - Again (重复请求): not documented: after an unknown outcome do not repeat, query.
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.stocks.get`: the fields are those of the request.
   *
   * `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535020
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716868
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717486
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012696764
   */
  readonly update: ResolvableOperation<UpdateBusifavorStockParams, undefined, UpdateBusifavorStockParams, BusifavorStockEntity>;
  /**
   * 修改批次预算: Changes one limit of a stock of merchant coupons.
   *
   * - Before (前提): before the end of the stock's validity.
   * - Again (重复请求): not documented: after an unknown outcome do not repeat, query.
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.stocks.get`: `stock_send_rule`; a blind repeat cannot count
   *   twice, as `current_*` would no longer fit.
   *
   * The official sample of the page gives both targets.
   *
   * `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465739
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015716855
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717476
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465809
   */
  readonly updateBudget: ResolvableOperation<UpdateBusifavorStockBudgetParams, BusifavorBudget, UpdateBusifavorStockBudgetParams, BusifavorStockEntity>;
}

/** 营销补差: Subsidies for merchant coupons: they move money. */
export interface BusifavorSubsidies {
  /**
   * 营销补差付款: Pays a subsidy to the merchant that took a merchant coupon.
   *
   * - Before (前提): the coupon was used and the order paid.
   * - Again (重复请求): the identical request (same `out_subsidy_no`) does nothing twice and gives the same result (幂等).
   *   The official SDK says: idempotent.
   * - Outcome unknown (结果未知): `resolve` calls `busifavor.subsidies.listPayments`: with `out_subsidy_no`.
   *
   * Moves money: amounts are real.
   *
   * `POST /v3/marketing/busifavor/subsidy/pay-receipts`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147321
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017170057
   */
  readonly pay: ResolvableOperation<PayBusifavorSubsidyParams, BusifavorSubsidyPayReceipt, PayBusifavorSubsidyParams, BusifavorSubsidyPayReceiptList>;
  /**
   * 查询营销补差付款单列表: Lists the subsidy payments of a coupon.
   *
   * - Again (重复请求): changes nothing, and can be called at any time.
   *
   * `GET /v3/marketing/busifavor/subsidy/pay-receipts`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147338
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171346
   */
  readonly listPayments: Operation<ListBusifavorSubsidyPaymentsParams, BusifavorSubsidyPayReceiptList>;
  /**
   * 查询营销补差付款单详情: Queries a subsidy payment.
   *
   * - Again (重复请求): changes nothing, and can be called at any time.
   *
   * `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147336
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017170661
   */
  readonly getPayment: Operation<GetBusifavorSubsidyPaymentParams, BusifavorSubsidyPayReceipt>;
  /**
   * 营销补差回退: Gives a subsidy back after a refund.
   *
   * - Before (前提): the order was refunded.
   * - Again (重复请求): the identical request (same `out_subsidy_return_no`) does nothing twice and gives the same result
   *   (幂等). The official SDK says: idempotent.
   * - Outcome unknown (结果未知): documented as idempotent; the query needs `subsidy_return_receipt_id`.
   *
   * Moves money.
   *
   * `POST /v3/marketing/busifavor/subsidy/return-receipts`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147332
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147340
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017170533
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171673
   */
  readonly return: Operation<ReturnBusifavorSubsidyParams, BusifavorSubsidyReturnReceipt>;
  /**
   * 查询商家券营销补差回退单详情: Queries a subsidy given back.
   *
   * - Again (重复请求): changes nothing, and can be called at any time.
   *
   * `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
   *
   * Documented errors (错误码):
   * - 400 `RESOURCE_ALREADY_EXISTS` 这个 out_request_no 已经建过批次：是重复请求就不必再建；确要另建，换一个 out_request_no
   *   A stock was created with this out_request_no before. If this is a repeat, create no other; else use another number.
   * - 400 `RESOURCE_ALREADY_EXISTS` 券已被别的订单核销：查询券详情，看是哪笔核销
   *   Another order has used the coupon. Query the coupon for which it was.
   * - 404 `RESOURCE_NOT_EXISTS` 要查的资源不存在：检查各个 ID
   *   There is no such resource. Check the ids.
   * - 403 `NOAUTH` 没有权限：看报错信息，确认商户有这项权限
   *   The merchant has no permission. Read the message, and check what the merchant may do.
   * - 400 `APPID_MCHID_NOT_MATCH` appid 与商户号没有绑定关系：绑定 appid，或换成已绑定的
   *   appid is not bound to the merchant. Bind it, or give one that is bound.
   * - 400 `MCH_NOT_EXISTS` 商户号不存在：检查商户号
   *   There is no such merchant. Check the merchant number.
   * - 404 `USER_NOT_EXISTS` openid 不对：使用该 appid 下的用户 openid
   *   openid is wrong. Give the user's openid under this very appid.
   * - 429 `FREQUENCY_LIMITED` 调用太频繁：降低调用频率，稍后用原参数重试
   *   Too many calls; this one was not taken. Call more slowly, and repeat it later with the same parameters.
   * - 403 `RULELIMIT` 券现在不在可用时间内：确认券的有效期和可用时段
   *   The coupon is outside its validity now. Check when it can be used.
   * - 400 `INVALID_REQUEST` 批次的 code 模式不对：换一个支持预上传 code 的批次
   *   The stock does not take uploaded codes. Use a stock that does.
   * - 400 `INVALID_REQUEST` 上传的 code 已达上限：换一个批次
   *   The stock takes no more codes. Use another stock.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147344
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171779
   */
  readonly getReturn: Operation<GetBusifavorSubsidyReturnParams, BusifavorSubsidyReturnReceipt>;
}

/** 投放计划: Product coupons on offer in 摇一摇有优惠. */
export interface DeliveryPlans {
  /**
   * 创建投放计划: Offers a stock in 摇一摇; reviewed by people, about two working days.
   *
   * - Before (前提): 10000 coupons at least.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): the identical request gives the plan; no plan shows its request number.
   * - Rate limit (频率限制): 100 calls a second.
   *
   * `product_coupon_id` is not compared: the sample has another one in its response.
   *
   * `POST /v3/marketing/partner/delivery-plan/delivery-plans`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
   */
  readonly create: Operation<CreateDeliveryPlanParams, DeliveryPlanResponse>;
  /**
   * 分页查询投放计划列表: Lists the delivery plans of a brand.
   *
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 100 calls a second.
   *
   * `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184563
   */
  readonly list: PagedOperation<ListDeliveryPlansParams, DeliveryPlanList, DeliveryPlan>;
  /**
   * 更新投放计划: Changes a delivery plan.
   *
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `deliveryPlans.list`: with `plan_id`: the fields are those of the request.
   * - Rate limit (频率限制): 100 calls a second.
   *
   * `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184594
   */
  readonly update: ResolvableOperation<UpdateDeliveryPlanParams, DeliveryPlanResponse, ResolveUpdateDeliveryPlanParams, DeliveryPlan>;
  /**
   * 终止投放计划: Ends a delivery plan; final.
   *
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `deliveryPlans.list`: with `plan_id`: TERMINATED.
   * - Rate limit (频率限制): 100 calls a second.
   *
   * `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184572
   */
  readonly terminate: ResolvableOperation<TerminateDeliveryPlanParams, undefined, ResolveTerminateDeliveryPlanParams, DeliveryPlan>;
  /**
   * 设置投放计划回调地址: Sets where delivery plan events are sent.
   *
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): setting it again does no harm; there is no query.
   * - Rate limit (频率限制): 10 calls a second.
   *
   * `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
   */
  readonly setNotifyUrl: Operation<SetDeliveryPlanNotifyUrlParams, DeliveryPlanNotifyUrl>;
}

/** 图片生成任务: Pictures that WeChat Pay makes. */
export interface ImageGenerationTasks {
  /**
   * 提交图片生成任务: Asks for a generated picture; the result comes as notification or by query.
   *
   * - Again (重复请求): the identical request (same `task_id`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `imageGenerationTasks.get`: the task exists.
   * - Rate limit (频率限制): 10 calls a second.
   * - Since 2026-01-26.
   *
   * `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327735 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327752 (PROGRESSIVE_BUNDLE)
   */
  readonly create: ResolvableOperation<CreateImageGenerationTaskParams, ImageGenerationTaskSubmitted, CreateImageGenerationTaskParams, ImageGenerationTask>;
  /**
   * 查询图片生成任务执行结果: Queries a picture task.
   *
   * - Before (前提): the task was submitted.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 20 calls a second.
   * - Since 2026-01-26.
   *
   * `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327739 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327753 (PROGRESSIVE_BUNDLE)
   */
  readonly get: Operation<GetImageGenerationTaskParams, ImageGenerationTask>;
}

/** 图片: Pictures of product coupons. */
export interface Images {
  /**
   * 图片上传: Uploads a picture and gives its URL.
   *
   * - Again (重复请求): the identical request gives something new, and does no harm.
   * - Outcome unknown (结果未知): another upload gives another URL; nothing else changes.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * The signature covers the bytes of the part meta, never the multipart body.
   *
   * `POST /v3/marketing/partner/product-coupon/media/upload-image`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781275 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435731 (PROGRESSIVE_BUNDLE)
   */
  readonly upload: Operation<UploadImageParams, UploadImageResult>;
}

/** 商品券事件通知地址: Where events about product coupons are sent. */
export interface NotifyConfigs {
  /**
   * 设置商品券事件通知地址: Sets where product coupon events are sent: one URL for the provider (all brands) or for the
   * brand.
   *
   * - Before (前提): the APIv3 key (partner) or brand API key (brand) is set, else nothing is sent.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `notifyConfigs.get`: `notify_url`.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * Needed before create. The skills prose has three wrong paths (notify-config).
   *
   * `POST /v3/marketing/partner/product-coupon/notify-configs`
   *
   * Documented errors (错误码):
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781286 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435719 (PROGRESSIVE_BUNDLE)
   */
  readonly set: ResolvableOperation<SetNotifyConfigParams, ProductCouponNotifyConfig, SetNotifyConfigParams, ProductCouponNotifyConfig>;
  /**
   * 获取商品券事件通知地址: Queries where product coupon events are sent.
   *
   * - Before (前提): it was set.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `GET /v3/marketing/partner/product-coupon/notify-configs`
   *
   * Documented errors (错误码):
   * - 404 `NOT_FOUND` 还没有设置事件通知地址：先调用 notifyConfigs.set
   *   No notification URL has been set. Set one with notifyConfigs.set.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781284 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435718 (PROGRESSIVE_BUNDLE)
   */
  readonly get: Operation<GetNotifyConfigParams | void, ProductCouponNotifyConfig>;
}

/** 商品券: Product coupons, as the brand makes them. */
export interface ProductCoupons {
  /**
   * 创建商品券: Creates a product coupon with its first stock or stock bundle.
   *
   * - Before (前提): the notification URL is set (设置商品券事件通知地址).
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice. It may be refused with
   *   `ALREADY_EXISTS` although it happened: after an unknown outcome that says nothing.
   * - Outcome unknown (结果未知): The same number with the same body makes no second product coupon; whether the repeat gets
   *   200 with the same coupon or 400 ALREADY_EXISTS is not certain. There is no operation that lists product coupons; the
   *   brand platform (经营平台) shows them.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A new coupon may be AUDITING. One copy of the page has a rate of 1000 calls a minute.
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 400 `ALREADY_EXISTS` 这个 out_request_no 已经创建过：是重复请求就不必再建，查询即可；确要另建，换一个 out_request_no
   *   Something was created with this out_request_no before. If this is a repeat, look for what was created; to create
   *   another one, use another number.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781289 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434630 (PROGRESSIVE_BUNDLE)
   */
  readonly create: Operation<CreateProductCouponParams, CreateProductCouponResponse>;
  /**
   * 查询商品券: Queries a product coupon; without its stocks.
   *
   * - Before (前提): the product coupon exists.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   *
   * Documented errors (错误码):
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781292 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434632 (PROGRESSIVE_BUNDLE)
   */
  readonly get: Operation<GetProductCouponParams, ProductCouponEntity>;
  /**
   * 修改商品券: Changes what the user sees of a product coupon; for coupons sent from then on.
   *
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `productCoupons.get`: `display_info` is that of the request.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781296 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434633 (PROGRESSIVE_BUNDLE)
   */
  readonly update: ResolvableOperation<UpdateProductCouponParams, ProductCouponEntity, UpdateProductCouponParams, ProductCouponEntity>;
  /**
   * 失效商品券: Deactivates a product coupon with all its stocks; ends every channel and activity; coupons already sent stay
   * valid.
   *
   * - Before (前提): state EFFECTIVE.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `productCoupons.get`: state DEACTIVATED and `deactivate_request_no`.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
   *
   * Documented errors (错误码):
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781290 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434631 (PROGRESSIVE_BUNDLE)
   */
  readonly deactivate: ResolvableOperation<DeactivateProductCouponParams, ProductCouponEntity, DeactivateProductCouponParams, ProductCouponEntity>;
}

/** 商品券批次组: Stock bundles: the stocks of a product coupon that can be used several times. */
export interface StockBundles {
  /**
   * 添加商品券批次组: Adds a stock bundle: one stock for each step.
   *
   * - Before (前提): `usage_mode` PROGRESSIVE_BUNDLE.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice. It may be refused with
   *   `ALREADY_EXISTS` although it happened: after an unknown outcome that says nothing.
   * - Outcome unknown (结果未知): or `stocks.list`: stocks with a new `stock_bundle_id`.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 400 `ALREADY_EXISTS` 这个 out_request_no 已经创建过：是重复请求就不必再建，查询即可；确要另建，换一个 out_request_no
   *   Something was created with this out_request_no before. If this is a repeat, look for what was created; to create
   *   another one, use another number.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280622
   */
  readonly create: Operation<CreateStockBundleParams, StockBundleEntity>;
  /**
   * 修改商品券批次组: Changes display, notification or store range of all stocks of a bundle.
   *
   * - Before (前提): `usage_mode` PROGRESSIVE_BUNDLE; its stocks are neither deactivated nor expired.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.list`: with `stock_bundle_id`: the fields are those of the
   *   request.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * The skills prose writes {bundle_id} for the path parameter.
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 没有这个批次组：确认 stock_bundle_id 存在，且属于当前商品券
   *   No stock bundle has this stock_bundle_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280633
   */
  readonly update: ResolvableOperation<UpdateStockBundleParams, StockBundleEntity, UpdateStockBundleParams, StockList>;
  /**
   * 修改商品券批次组发放预算: Changes one limit of all stocks of a bundle.
   *
   * - Before (前提): `usage_mode` PROGRESSIVE_BUNDLE; its stocks are neither deactivated nor expired.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.list`: with `stock_bundle_id`: `stock_send_rule` is that of the
   *   request.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A stock made without a limit a day cannot get one later, and the reverse.
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 批次已过期、结束或失效，不能再操作：确认批次的状态和有效期，换一个有效的批次
   *   The stock has expired, ended or been deactivated. Check its state and validity, and take a stock in effect.
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280642
   */
  readonly updateBudget: ResolvableOperation<UpdateStockBundleBudgetParams, StockBundleEntity, UpdateStockBundleBudgetParams, StockList>;
  /**
   * 批次组批量关联门店: Associates stores with all stocks of a bundle.
   *
   * - Before (前提): `store_scope` SPECIFIC; its stocks are neither deactivated nor expired.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.listStores`: of any of its stocks: the stores are listed.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A 200 may hold `failed_store_list`. No request number.
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 批次已过期、结束或失效，不能再操作：确认批次的状态和有效期，换一个有效的批次
   *   The stock has expired, ended or been deactivated. Check its state and validity, and take a stock in effect.
   * - 400 `INVALID_REQUEST` 批次的可用门店范围不是 SPECIFIC，不能关联、取消或查询关联门店：先把 store_scope 改为 SPECIFIC
   *   The stock's store_scope is not SPECIFIC, so it has no associated stores. Set store_scope to SPECIFIC first.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280620
   */
  readonly associateStores: ResolvableOperation<AssociateStockBundleStoresParams, StoreOperationResult, ResolveAssociateStockBundleStoresParams, StoreList>;
  /**
   * 批次组批量取消关联门店: Ends the association of stores with all stocks of a bundle.
   *
   * - Before (前提): `store_scope` SPECIFIC; its stocks are neither deactivated nor expired.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.listStores`: of any of its stocks: the stores are not listed.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A 200 may hold `failed_store_list`. No request number.
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 批次已过期、结束或失效，不能再操作：确认批次的状态和有效期，换一个有效的批次
   *   The stock has expired, ended or been deactivated. Check its state and validity, and take a stock in effect.
   * - 400 `INVALID_REQUEST` 批次的可用门店范围不是 SPECIFIC，不能关联、取消或查询关联门店：先把 store_scope 改为 SPECIFIC
   *   The stock's store_scope is not SPECIFIC, so it has no associated stores. Set store_scope to SPECIFIC first.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280629
   */
  readonly disassociateStores: ResolvableOperation<DisassociateStockBundleStoresParams, StoreOperationResult, ResolveDisassociateStockBundleStoresParams, StoreList>;
}

/** 商品券批次: Stocks that product coupons are sent from. */
export interface Stocks {
  /**
   * 添加商品券批次: Adds a stock to a product coupon; 200 stocks in effect at most.
   *
   * - Before (前提): the product coupon is EFFECTIVE; not PROGRESSIVE_BUNDLE (use `stockBundles.create`).
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice. It may be refused with
   *   `ALREADY_EXISTS` although it happened: after an unknown outcome that says nothing.
   * - Outcome unknown (结果未知): or `stocks.list`: a stock with the remark and rules of the request.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 400 `ALREADY_EXISTS` 这个 out_request_no 已经创建过：是重复请求就不必再建，查询即可；确要另建，换一个 out_request_no
   *   Something was created with this out_request_no before. If this is a repeat, look for what was created; to create
   *   another one, use another number.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781304
   */
  readonly create: Operation<CreateStockParams, StockEntity>;
  /**
   * 查询商品券指定批次: Queries a stock.
   *
   * - Before (前提): the stock exists.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * Documented errors (错误码):
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781542 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434649 (PROGRESSIVE_BUNDLE)
   */
  readonly get: Operation<GetStockParams, StockEntity>;
  /**
   * 查询商品券批次列表: Lists the stocks of a product coupon, or of one stock bundle.
   *
   * - Before (前提): the product coupon exists.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * Documented errors (错误码):
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781553 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434641 (PROGRESSIVE_BUNDLE)
   */
  readonly list: PagedOperation<ListStocksParams, StockList, StockEntity>;
  /**
   * 修改商品券指定批次: Changes display, notification or store range of a stock; not of a stock in a bundle.
   *
   * - Before (前提): the stock is SENDING or PAUSED; not PROGRESSIVE_BUNDLE (use `stockBundles.update`).
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.get`: the fields are those of the request.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * Display changes do not touch coupons already sent. Send only what changes.
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781556
   */
  readonly update: ResolvableOperation<UpdateStockParams, StockEntity, UpdateStockParams, StockEntity>;
  /**
   * 修改商品券批次发放预算: Changes one limit of a stock.
   *
   * - Before (前提): the stock is neither deactivated nor expired; not PROGRESSIVE_BUNDLE (use `stockBundles.updateBudget`).
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.get`: `stock_send_rule` is that of the request; a blind repeat
   *   cannot count twice, as `current_*` would no longer fit.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A stock made without a limit a day cannot get one later, and the reverse.
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 批次已过期、结束或失效，不能再操作：确认批次的状态和有效期，换一个有效的批次
   *   The stock has expired, ended or been deactivated. Check its state and validity, and take a stock in effect.
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781561
   */
  readonly updateBudget: ResolvableOperation<UpdateStockBudgetParams, StockEntity, UpdateStockBudgetParams, StockEntity>;
  /**
   * 失效商品券批次: Deactivates one stock; coupons already sent stay valid.
   *
   * - Before (前提): state SENDING or PAUSED.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.get`: state DEACTIVATED and `deactivate_request_no`.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
   *
   * Documented errors (错误码):
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781532
   */
  readonly deactivate: ResolvableOperation<DeactivateStockParams, StockEntity, DeactivateStockParams, StockEntity>;
  /**
   * 批次关联门店: Associates stores with a stock.
   *
   * - Before (前提): `store_scope` SPECIFIC; the stock is neither deactivated nor expired.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.listStores`: the stores are listed.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A 200 may hold `failed_store_list`. No request number.
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 批次已过期、结束或失效，不能再操作：确认批次的状态和有效期，换一个有效的批次
   *   The stock has expired, ended or been deactivated. Check its state and validity, and take a stock in effect.
   * - 400 `INVALID_REQUEST` 批次的可用门店范围不是 SPECIFIC，不能关联、取消或查询关联门店：先把 store_scope 改为 SPECIFIC
   *   The stock's store_scope is not SPECIFIC, so it has no associated stores. Set store_scope to SPECIFIC first.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781302
   */
  readonly associateStores: ResolvableOperation<AssociateStockStoresParams, StoreOperationResult, AssociateStockStoresParams, StoreList>;
  /**
   * 批次取消关联门店: Ends the association of stores with a stock.
   *
   * - Before (前提): `store_scope` SPECIFIC; the stock is neither deactivated nor expired.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.listStores`: the stores are not listed.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A 200 may hold `failed_store_list`. No request number.
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 批次已过期、结束或失效，不能再操作：确认批次的状态和有效期，换一个有效的批次
   *   The stock has expired, ended or been deactivated. Check its state and validity, and take a stock in effect.
   * - 400 `INVALID_REQUEST` 批次的可用门店范围不是 SPECIFIC，不能关联、取消或查询关联门店：先把 store_scope 改为 SPECIFIC
   *   The stock's store_scope is not SPECIFIC, so it has no associated stores. Set store_scope to SPECIFIC first.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781537
   */
  readonly disassociateStores: ResolvableOperation<DisassociateStockStoresParams, StoreOperationResult, DisassociateStockStoresParams, StoreList>;
  /**
   * 查询批次关联门店列表: Lists the stores associated with a stock.
   *
   * - Before (前提): `store_scope` SPECIFIC; the stock is neither deactivated nor expired.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 批次已过期、结束或失效，不能再操作：确认批次的状态和有效期，换一个有效的批次
   *   The stock has expired, ended or been deactivated. Check its state and validity, and take a stock in effect.
   * - 400 `INVALID_REQUEST` 批次的可用门店范围不是 SPECIFIC，不能关联、取消或查询关联门店：先把 store_scope 改为 SPECIFIC
   *   The stock's store_scope is not SPECIFIC, so it has no associated stores. Set store_scope to SPECIFIC first.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781546 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434665 (PROGRESSIVE_BUNDLE)
   */
  readonly listStores: PagedOperation<ListStockStoresParams, StoreList, StoreInfo>;
  /**
   * 预上传券Code: Uploads coupon codes to a stock.
   *
   * - Before (前提): `coupon_code_mode` UPLOAD; the stock is neither deactivated nor expired.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): a repeat lists the codes in `already_exist_code_list`; `stocks.get` has the count.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A 200 may hold `failed_code_list`. Wait about 5 minutes after the stock was made, and about 10 after its limit was
   * raised.
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 批次已过期、结束或失效，不能再操作：确认批次的状态和有效期，换一个有效的批次
   *   The stock has expired, ended or been deactivated. Check its state and validity, and take a stock in effect.
   * - 400 `INVALID_REQUEST` 批次不是预上传券 Code 的模式：只能向 coupon_code_mode 为 UPLOAD 的批次上传
   *   The stock does not take uploaded codes. Upload to stocks whose coupon_code_mode is UPLOAD only.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781572 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434668 (PROGRESSIVE_BUNDLE)
   */
  readonly uploadCouponCodes: Operation<UploadCouponCodesParams, UploadCouponCodesResult>;
}

/** 用户商品券组: Bundles of product coupons in users' hands. */
export interface UserCouponBundles {
  /**
   * 向用户发放商品券批次组: Sends a bundle to a user.
   *
   * - Before (前提): its stocks are SENDING; within the limits in all, a day and a user.
   * - Again (重复请求): the identical request (same `send_request_no`) does nothing twice. It may be refused with
   *   `ALREADY_EXISTS` or `INVALID_REQUEST` although it happened: after an unknown outcome that says nothing. Known by user
   *   (`unionid`), stock and `send_request_no`: the same makes no second coupon. A number used before may be refused
   *   (发放单号已使用): the coupon may exist, so query.
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.list`: by `product_coupon_id`: coupons with this
   *   `send_request_no` and a `user_product_coupon_bundle_info`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * One notification for the first coupon; the next coupon's comes when the one before was used.
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 400 `INVALID_REQUEST` 用户领取已达上限：不再发放给这位用户，或换一个批次
   *   The user has as many coupons as allowed. Send no more to this user, or from another stock.
   * - 400 `ALREADY_EXISTS` 这个发券请求单号已经用过：先查询用户的券：可能就是自己上一次调用发放成功了；确认没有再换单号
   *   This request number of a send was used before. Query the user's coupons first, as the call before may have sent it;
   *   take another number only if it did not.
   * - 400 `ALREADY_EXISTS` coupon_code 与已有的券冲突：换一个券 Code
   *   A coupon has this coupon_code already. Give another code.
   * - 403 `NOT_ENOUGH` 批次的发放预算不足：调高发放上限，或换一个批次
   *   The stock's budget is spent. Raise its limits, or use another stock.
   * - 403 `NOT_ENOUGH` 批次预上传的券 Code 不够了：补充上传券 Code
   *   The stock has too few uploaded codes left. Upload more codes.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280664
   */
  readonly send: ResolvableOperation<SendUserCouponBundleParams, UserProductCouponBundleEntity, SendUserCouponBundleParams, UserProductCouponEntity>;
  /**
   * 向用户预发放商品券批次组: Prepares a bundle for the mini program component and gives a token for it.
   *
   * - Before (前提): its stocks are SENDING.
   * - Again (重复请求): the identical request gives something new, and does no harm. Each call gives another token, says the
   *   FAQ; but none of them makes a coupon.
   * - Outcome unknown (结果未知): the same parameters give a token again.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * The token is another one at every call, valid for 5 minutes.
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 400 `INVALID_REQUEST` 用户领取已达上限：不再发放给这位用户，或换一个批次
   *   The user has as many coupons as allowed. Send no more to this user, or from another stock.
   * - 400 `ALREADY_EXISTS` 这个发券请求单号已经用过：先查询用户的券：可能就是自己上一次调用发放成功了；确认没有再换单号
   *   This request number of a send was used before. Query the user's coupons first, as the call before may have sent it;
   *   take another number only if it did not.
   * - 400 `ALREADY_EXISTS` coupon_code 与已有的券冲突：换一个券 Code
   *   A coupon has this coupon_code already. Give another code.
   * - 403 `NOT_ENOUGH` 批次的发放预算不足：调高发放上限，或换一个批次
   *   The stock's budget is spent. Raise its limits, or use another stock.
   * - 403 `NOT_ENOUGH` 批次预上传的券 Code 不够了：补充上传券 Code
   *   The stock has too few uploaded codes left. Upload more codes.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280670
   */
  readonly preSend: Operation<PreSendUserCouponBundleParams, PreSendToken>;
  /**
   * 失效用户商品券组: Deactivates all coupons of a user's bundle; final.
   *
   * - Before (前提): sent to the user; `usage_mode` PROGRESSIVE_BUNDLE.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.list`: with `user_coupon_bundle_id`: state DEACTIVATED and
   *   `deactivate_request_no`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `deactivate_request_no` is not compared: the sample has another one in its response.
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 404 `NOT_FOUND` 未找到 coupon_code 对应的用户商品券：请确认 coupon_code 存在且属于当前商品券批次,且已发放给用户
   *   No user's coupon has this coupon_code. Check that it exists, is of this stock and was sent to this user.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280658
   */
  readonly deactivate: ResolvableOperation<DeactivateUserCouponBundleParams, UserProductCouponBundleEntity, DeactivateUserCouponBundleParams, UserProductCouponEntity>;
}

/** 用户商品券: Product coupons in users' hands. */
export interface UserCoupons {
  /**
   * 向用户发放商品券: Sends a coupon to a user.
   *
   * - Before (前提): the stock is SENDING; not PROGRESSIVE_BUNDLE (use `userCouponBundles.send`); within the limits in all,
   *   a day and a user.
   * - Again (重复请求): the identical request (same `send_request_no`) does nothing twice. It may be refused with
   *   `ALREADY_EXISTS` or `INVALID_REQUEST` although it happened: after an unknown outcome that says nothing. Known by user
   *   (`unionid`), stock and `send_request_no`: the same makes no second coupon. A number used before may be refused
   *   (发放单号已使用): the coupon may exist, so query.
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.list`: by `product_coupon_id` and `stock_id`: a coupon with
   *   this `send_request_no`; with `coupon_code`: `userCoupons.get`.
   * - Rate limit (频率限制): 1000 calls a second.
   *
   * A notification follows and has to be followed by `userCoupons.confirm`. Another number for the same user and stock while
   * the first is under way: sub-code 272755200.
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 400 `INVALID_REQUEST` 用户领取已达上限：不再发放给这位用户，或换一个批次
   *   The user has as many coupons as allowed. Send no more to this user, or from another stock.
   * - 400 `ALREADY_EXISTS` 这个发券请求单号已经用过：先查询用户的券：可能就是自己上一次调用发放成功了；确认没有再换单号
   *   This request number of a send was used before. Query the user's coupons first, as the call before may have sent it;
   *   take another number only if it did not.
   * - 400 `ALREADY_EXISTS` coupon_code 与已有的券冲突：换一个券 Code
   *   A coupon has this coupon_code already. Give another code.
   * - 403 `NOT_ENOUGH` 批次的发放预算不足：调高发放上限，或换一个批次
   *   The stock's budget is spent. Raise its limits, or use another stock.
   * - 403 `NOT_ENOUGH` 批次预上传的券 Code 不够了：补充上传券 Code
   *   The stock has too few uploaded codes left. Upload more codes.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781605
   */
  readonly send: ResolvableOperation<SendUserCouponParams, UserProductCouponEntity, SendUserCouponParams, UserProductCouponEntity>;
  /**
   * 向用户预发放商品券: Prepares a coupon for the mini program component (领券组件) and gives a token for it.
   *
   * - Before (前提): the stock is SENDING.
   * - Again (重复请求): the identical request gives something new, and does no harm. Each call gives another token, says the
   *   FAQ; but none of them makes a coupon.
   * - Outcome unknown (结果未知): the same parameters give a token again; the component then shows the coupon as received if
   *   it was.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * The token is another one at every call, valid for 5 minutes; a user who already has the coupon is shown as such by the
   * component.
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 400 `INVALID_REQUEST` 用户领取已达上限：不再发放给这位用户，或换一个批次
   *   The user has as many coupons as allowed. Send no more to this user, or from another stock.
   * - 400 `ALREADY_EXISTS` 这个发券请求单号已经用过：先查询用户的券：可能就是自己上一次调用发放成功了；确认没有再换单号
   *   This request number of a send was used before. Query the user's coupons first, as the call before may have sent it;
   *   take another number only if it did not.
   * - 400 `ALREADY_EXISTS` coupon_code 与已有的券冲突：换一个券 Code
   *   A coupon has this coupon_code already. Give another code.
   * - 403 `NOT_ENOUGH` 批次的发放预算不足：调高发放上限，或换一个批次
   *   The stock's budget is spent. Raise its limits, or use another stock.
   * - 403 `NOT_ENOUGH` 批次预上传的券 Code 不够了：补充上传券 Code
   *   The stock has too few uploaded codes left. Upload more codes.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434365
   */
  readonly preSend: Operation<PreSendUserCouponParams, PreSendToken>;
  /**
   * 确认发放用户商品券: Confirms that the brand has recorded a coupon; due after every SEND notification, whatever the
   * channel.
   *
   * - Before (前提): state CONFIRMING.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.get`: `confirm_request_no`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 404 `NOT_FOUND` 未找到 coupon_code 对应的用户商品券：请确认 coupon_code 存在且属于当前商品券批次,且已发放给用户
   *   No user's coupon has this coupon_code. Check that it exists, is of this stock and was sent to this user.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781575 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435562 (PROGRESSIVE_BUNDLE)
   */
  readonly confirm: ResolvableOperation<ConfirmUserCouponParams, UserProductCouponEntity, ConfirmUserCouponParams, UserProductCouponEntity>;
  /**
   * 核销用户商品券: Uses a user's coupon.
   *
   * - Before (前提): state EFFECTIVE and inside its usable period; bundle: in order of the steps, `interval_days` apart.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice. It may be refused with
   *   `INVALID_REQUEST` although it happened: after an unknown outcome that says nothing. Makes no second use. The page's
   *   FAQ wants another number for every use; a repeat may be refused (核销用户券单号已使用, 历史已被这笔订单核销过了)
   *   although the first call happened: then query.
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.get`: state USED and `use_request_no`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 403 `NOT_ENOUGH` 用户商品券当前无法使用：请确认用户商品券当前是否处于可用状态
   *   The coupon cannot be used now. Query it: it has to be EFFECTIVE and inside its usable period.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 404 `NOT_FOUND` 未找到 coupon_code 对应的用户商品券：请确认 coupon_code 存在且属于当前商品券批次,且已发放给用户
   *   No user's coupon has this coupon_code. Check that it exists, is of this stock and was sent to this user.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781608 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435636 (PROGRESSIVE_BUNDLE)
   */
  readonly use: ResolvableOperation<UseUserCouponParams, UserProductCouponEntity, UseUserCouponParams, UserProductCouponEntity>;
  /**
   * 退券: Gives a used coupon back to the user.
   *
   * - Before (前提): state USED; bundle: only the coupon used last.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.get`: `return_request_no`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 403 `NO_AUTH` 缺少业务相关权限：请确认已开通商品券权限
   *   The permission for product coupons is missing. Have product coupons opened first.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 404 `NOT_FOUND` 未找到 coupon_code 对应的用户商品券：请确认 coupon_code 存在且属于当前商品券批次,且已发放给用户
   *   No user's coupon has this coupon_code. Check that it exists, is of this stock and was sent to this user.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781599 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435674 (PROGRESSIVE_BUNDLE)
   */
  readonly return: ResolvableOperation<ReturnUserCouponParams, UserProductCouponEntity, ReturnUserCouponParams, UserProductCouponEntity>;
  /**
   * 失效用户商品券: Deactivates a user's coupon; final.
   *
   * - Before (前提): sent to the user.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.get`: state DEACTIVATED and `deactivate_request_no`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * Bundles: `userCouponBundles.deactivate`. The rate is not on the page seen; 500/s as all user operations.
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 404 `NOT_FOUND` 未找到 coupon_code 对应的用户商品券：请确认 coupon_code 存在且属于当前商品券批次,且已发放给用户
   *   No user's coupon has this coupon_code. Check that it exists, is of this stock and was sent to this user.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781578
   */
  readonly deactivate: ResolvableOperation<DeactivateUserCouponParams, UserProductCouponEntity, DeactivateUserCouponParams, UserProductCouponEntity>;
  /**
   * 查询用户商品券详情: Queries a user's coupon.
   *
   * - Before (前提): sent to the user.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `stock_id` is not compared: a sample has another one in its response.
   *
   * `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 404 `NOT_FOUND` 未找到 coupon_code 对应的用户商品券：请确认 coupon_code 存在且属于当前商品券批次,且已发放给用户
   *   No user's coupon has this coupon_code. Check that it exists, is of this stock and was sent to this user.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781582 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435702 (PROGRESSIVE_BUNDLE)
   */
  readonly get: Operation<GetUserCouponParams, UserProductCouponEntity>;
  /**
   * 指定券状态查询用户商品券列表: Lists a user's coupons of the brand.
   *
   * - Before (前提): sent to the user.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 传入参数不符合业务规则：请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足
   *   The parameters break a business rule. Compare each field, and fields that go together, with the documents.
   * - 404 `NOT_FOUND` 未找到 product_coupon_id 对应的商品券：请确认 product_coupon_id 存在且属于当前品牌
   *   No product coupon has this product_coupon_id. Check that it exists and belongs to the brand.
   * - 404 `NOT_FOUND` 未找到 stock_id 对应的商品券批次：请确认 stock_id 存在且属于当前商品券
   *   No stock has this stock_id. Check that it exists and belongs to the product coupon.
   * - 429 `RATELIMIT_EXCEEDED` 请求超过接口频率限制：请稍后使用原参数重试
   *   Too many calls; this one was not taken. Repeat it later with the same parameters, and call more slowly.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781590 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016435703 (PROGRESSIVE_BUNDLE)
   */
  readonly list: PagedOperation<ListUserCouponsParams, UserProductCouponList, UserProductCouponEntity>;
}

/** The groups of operations of a `WechatPay`. */
export interface Groups {
  /** 商家券: Merchant coupons. */
  readonly busifavor: Busifavor;
  /** 投放计划: Product coupons on offer in 摇一摇有优惠. */
  readonly deliveryPlans: DeliveryPlans;
  /** 图片生成任务: Pictures that WeChat Pay makes. */
  readonly imageGenerationTasks: ImageGenerationTasks;
  /** 图片: Pictures of product coupons. */
  readonly images: Images;
  /** 商品券事件通知地址: Where events about product coupons are sent. */
  readonly notifyConfigs: NotifyConfigs;
  /** 商品券: Product coupons, as the brand makes them. */
  readonly productCoupons: ProductCoupons;
  /** 商品券批次组: Stock bundles: the stocks of a product coupon that can be used several times. */
  readonly stockBundles: StockBundles;
  /** 商品券批次: Stocks that product coupons are sent from. */
  readonly stocks: Stocks;
  /** 用户商品券组: Bundles of product coupons in users' hands. */
  readonly userCouponBundles: UserCouponBundles;
  /** 用户商品券: Product coupons in users' hands. */
  readonly userCoupons: UserCoupons;
}

/**
 * 回调通知: A notification that was verified and decrypted. `kind` says what `data` is, by `event_type`:
 * - `product-coupon-send`: `PRODUCT_COUPON_SP.SEND`, 商品券领券事件: A user got a product coupon: it has to be confirmed.
 * - `image-generation`: `PRODUCT_COUPON_SP.IMAGE_GENERATION`, 图片生成任务结果: A picture task has ended.
 * - `delivery-plan-change`: `DELIVERY_PLAN.CHANGE`, 投放计划状态变更: A delivery plan changed its `plan_state` or
 *   `audit_state`.
 * - `merchant-coupon-send`: `COUPON.SEND`, 商家券领券事件: A user got a merchant coupon.
 * - `unknown`: every other; `data` is its JSON as it came.
 */
export type Notification =
  | ReceivedNotification<'product-coupon-send', ProductCouponSendEvent>
  | ReceivedNotification<'image-generation', ImageGenerationTask>
  | ReceivedNotification<'delivery-plan-change', DeliveryPlanChangeEvent>
  | ReceivedNotification<'merchant-coupon-send', MerchantCouponSendEvent>
  | ReceivedNotification<'unknown', unknown>;

/** 投放计划: Product coupons on offer in 摇一摇有优惠. */
export interface BrandDeliveryPlans {
  /**
   * 创建投放计划: Offers a stock in 摇一摇; reviewed by people, about two working days.
   *
   * - Before (前提): 10000 coupons at least.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): the identical request gives the plan; no plan shows its request number.
   * - Rate limit (频率限制): 50 calls a second.
   * - Since 2026-03-16.
   *
   * `product_coupon_id` is not compared: the sample has another one in its response.
   *
   * `POST /brand/marketing/delivery-plan/delivery-plans`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4018381114
   */
  readonly create: Operation<BrandCreateDeliveryPlanParams, DeliveryPlanResponse>;
  /**
   * 分页查询投放计划列表: Lists the delivery plans of a brand.
   *
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 100 calls a second.
   * - Since 2026-03-16.
   *
   * `GET /brand/marketing/delivery-plan/delivery-plans`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4018381151
   */
  readonly list: PagedOperation<BrandListDeliveryPlansParams | void, DeliveryPlanList, DeliveryPlan>;
  /**
   * 更新投放计划: Changes a delivery plan.
   *
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `deliveryPlans.list`: with `plan_id`: the fields are those of the request.
   * - Rate limit (频率限制): 50 calls a second.
   * - Since 2026-03-16.
   *
   * `PATCH /brand/marketing/delivery-plan/delivery-plans/{plan_id}`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4018381209
   */
  readonly update: ResolvableOperation<UpdateDeliveryPlanParams, DeliveryPlanResponse, UpdateDeliveryPlanParams, DeliveryPlan>;
  /**
   * 提交投放计划: Hands a draft in for review.
   *
   * - Before (前提): made with `save_as_draft` true.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `deliveryPlans.list`: with `plan_id`: audit state AUDIT_PROCESSING or
   *   later.
   * - Rate limit (频率限制): 50 calls a second.
   * - Since 2026-03-16.
   *
   * `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4018381190
   */
  readonly submit: ResolvableOperation<SubmitDeliveryPlanParams, undefined, SubmitDeliveryPlanParams, DeliveryPlan>;
  /**
   * 暂停投放计划: Pauses a delivery plan.
   *
   * - Before (前提): state DELIVERING.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `deliveryPlans.list`: with `plan_id`: PAUSED.
   * - Rate limit (频率限制): 50 calls a second.
   * - Since 2026-03-16.
   *
   * `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4018381165
   */
  readonly pause: ResolvableOperation<PauseDeliveryPlanParams, undefined, PauseDeliveryPlanParams, DeliveryPlan>;
  /**
   * 恢复投放计划: Resumes a paused delivery plan.
   *
   * - Before (前提): state PAUSED.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `deliveryPlans.list`: with `plan_id`: DELIVERING.
   * - Rate limit (频率限制): 50 calls a second.
   * - Since 2026-03-16.
   *
   * `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4018381172
   */
  readonly resume: ResolvableOperation<ResumeDeliveryPlanParams, undefined, ResumeDeliveryPlanParams, DeliveryPlan>;
  /**
   * 终止投放计划: Ends a delivery plan; final.
   *
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `deliveryPlans.list`: with `plan_id`: TERMINATED.
   * - Rate limit (频率限制): 50 calls a second.
   * - Since 2026-03-16.
   *
   * `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4018381201
   */
  readonly terminate: ResolvableOperation<TerminateDeliveryPlanParams, undefined, TerminateDeliveryPlanParams, DeliveryPlan>;
  /**
   * 设置投放计划回调地址: Sets where delivery plan events are sent.
   *
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): setting it again does no harm; there is no query.
   * - Rate limit (频率限制): 1 calls a second.
   * - Since 2026-03-16.
   *
   * `POST /brand/marketing/delivery-plan/notify-url`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4018381183
   */
  readonly setNotifyUrl: Operation<BrandSetDeliveryPlanNotifyUrlParams, DeliveryPlanNotifyUrl>;
}

/** 图片生成任务: Pictures that WeChat Pay makes. */
export interface BrandImageGenerationTasks {
  /**
   * 提交图片生成任务: Asks for a generated picture; the result comes as notification or by query.
   *
   * - Again (重复请求): the identical request (same `task_id`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `imageGenerationTasks.get`: the task exists.
   * - Rate limit (频率限制): 10 calls a second.
   * - Since 2026-01-26.
   *
   * `POST /brand/marketing/product-coupon/image-generation-tasks`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4017327724 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4017327691 (PROGRESSIVE_BUNDLE)
   */
  readonly create: ResolvableOperation<BrandCreateImageGenerationTaskParams, BrandImageGenerationTaskSubmitted, BrandCreateImageGenerationTaskParams, ImageGenerationTask>;
  /**
   * 查询图片生成任务执行结果: Queries a picture task.
   *
   * - Before (前提): the task was submitted.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 20 calls a second.
   * - Since 2026-01-26.
   *
   * `GET /brand/marketing/product-coupon/image-generation-tasks/{task_id}`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4017327728 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4017327697 (PROGRESSIVE_BUNDLE)
   */
  readonly get: Operation<BrandGetImageGenerationTaskParams, ImageGenerationTask>;
}

/** 图片: Pictures of product coupons. */
export interface BrandImages {
  /**
   * 图片上传: Uploads a picture and gives its URL.
   *
   * - Again (重复请求): the identical request gives something new, and does no harm.
   * - Outcome unknown (结果未知): another upload gives another URL; nothing else changes.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * The signature covers the bytes of the part meta, never the multipart body.
   *
   * `POST /brand/marketing/product-coupon/media/upload-image`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 文件名与 meta 的 filename 不一致：file 部分的 filename 要与 meta.filename 相同
   *   The name of the file is not that of meta. Give the part file the filename of meta.
   * - 400 `PARAM_ERROR` 上传的图片是空的：检查文件内容
   *   The picture is empty. Check the bytes of the file.
   * - 400 `PARAM_ERROR` 图片格式不支持：使用 JPG、BMP 或 PNG
   *   The format of the picture is not supported. Use JPG, BMP or PNG.
   * - 400 `INVALID_REQUEST` 图片内容与 meta 的 sha256 不符：对实际上传的字节计算 SHA-256，用小写十六进制
   *   The picture does not have the sha256 of meta. Compute SHA-256 over the bytes that are sent, in lower-case hex.
   * - 400 `PARAM_ERROR` 图片太大：压缩到 2M 以内
   *   The picture is too large. Make it 2 MiB at most.
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736285 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427362 (PROGRESSIVE_BUNDLE)
   */
  readonly upload: Operation<UploadImageParams, UploadImageResult>;
}

/** 商品券事件通知地址: Where events about product coupons are sent. */
export interface BrandNotifyConfigs {
  /**
   * 设置商品券事件通知地址: Sets where product coupon events are sent: one URL for the provider (all brands) or for the
   * brand.
   *
   * - Before (前提): the APIv3 key (partner) or brand API key (brand) is set, else nothing is sent.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `notifyConfigs.get`: `notify_url`.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * Needed before create. The skills prose has three wrong paths (notify-config).
   *
   * `POST /brand/marketing/product-coupon/notify-configs`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736293 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427365 (PROGRESSIVE_BUNDLE)
   */
  readonly set: ResolvableOperation<SetNotifyConfigParams, ProductCouponNotifyConfig, SetNotifyConfigParams, ProductCouponNotifyConfig>;
  /**
   * 获取商品券事件通知地址: Queries where product coupon events are sent.
   *
   * - Before (前提): it was set.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `GET /brand/marketing/product-coupon/notify-configs`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736292 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427364 (PROGRESSIVE_BUNDLE)
   */
  readonly get: Operation<GetNotifyConfigParams | void, ProductCouponNotifyConfig>;
}

/** 商品券: Product coupons, as the brand makes them. */
export interface BrandProductCoupons {
  /**
   * 创建商品券: Creates a product coupon with its first stock or stock bundle.
   *
   * - Before (前提): the notification URL is set (设置商品券事件通知地址).
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice. It may be refused with
   *   `ALREADY_EXISTS` although it happened: after an unknown outcome that says nothing.
   * - Outcome unknown (结果未知): The same number with the same body makes no second product coupon; whether the repeat gets
   *   200 with the same coupon or 400 ALREADY_EXISTS is not certain. There is no operation that lists product coupons; the
   *   brand platform (经营平台) shows them.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A new coupon may be AUDITING. One copy of the page has a rate of 1000 calls a minute.
   *
   * `POST /brand/marketing/product-coupon/product-coupons`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 盲盒券只能是兑换券：把 type 改为 EXCHANGE
   *   Blind-box coupons can be of type EXCHANGE only. Set type to EXCHANGE.
   * - 400 `INVALID_REQUEST` usage_mode 不能用：改为 SINGLE 或 PROGRESSIVE_BUNDLE
   *   This usage_mode cannot be used. Use SINGLE or PROGRESSIVE_BUNDLE.
   * - 400 `INVALID_REQUEST` 批次没有填使用模式对应的使用规则：usage_mode 为 SINGLE 时填 single_usage_rule（旧的 SEQUENTIAL
   *   填 sequential_usage_rule）
   *   The stock has no usage rule for its usage_mode. Give single_usage_rule for SINGLE (sequential_usage_rule for the old
   *   SEQUENTIAL).
   * - 400 `INVALID_REQUEST` 批次 single_usage_rule
   *   里的优惠规则与券类型或优惠范围不符：单品券按类型填一个优惠规则，全场券不填
   *   The offer in single_usage_rule of the stock does not fit the type or the scope. One offer, by type, for scope SINGLE;
   *   none for scope ALL.
   * - 400 `INVALID_REQUEST` 多次优惠的优惠规则与券类型不符，或个数与优惠次数不等：按券类型填一个优惠规则列表，个数等于 count
   *   The offers of the bundle do not fit the type, or are not as many as count. Give one list of offers, that of the type,
   *   with count members.
   * - 400 `INVALID_REQUEST` 单品券的优惠规则填错了地方：去掉 single_usage_info，把优惠规则填在批次的 single_usage_rule 里
   *   The offer of a coupon for certain products is in the wrong place. Leave out single_usage_info, and give the offer in
   *   single_usage_rule of the stock.
   * - 400 `INVALID_REQUEST` 支持 APP 核销，却没有填跳转路径：补上 app_path
   *   It can be used in an app, but the path is missing. Give app_path.
   * - 400 `INVALID_REQUEST` 支持小程序核销，却没有填小程序的 AppID 或路径：补上 mini_program_appid 和 mini_program_path
   *   It can be used in a mini program, but appid or path of the mini program is missing. Give mini_program_appid and
   *   mini_program_path.
   * - 400 `INVALID_REQUEST` 单品券没有填商品原价：补上 original_price
   *   A coupon for certain products has no price. Give original_price.
   * - 400 `PARAM_ERROR` 时间格式不对：按 RFC 3339 填写，如 2025-01-01T00:00:00+08:00
   *   A time is malformed. Write it in RFC 3339: 2025-01-01T00:00:00+08:00.
   * - 400 `INVALID_REQUEST` 全场单券没有填优惠规则：按券类型补上 single_usage_info 里的 normal_coupon 或 discount_coupon
   *   A single coupon for everything has no offer. Give single_usage_info with normal_coupon or discount_coupon, by type.
   * - 400 `INVALID_REQUEST` 填了当天可用时间段，却没有填星期：补上 weekly_available_period 的 day_list
   *   There are periods of the day without days of the week. Give day_list of weekly_available_period.
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有盲盒券权限：联系微信支付开通
   *   The brand may not make blind-box coupons. Ask WeChat Pay for the permission.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736297 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427368 (PROGRESSIVE_BUNDLE)
   */
  readonly create: Operation<BrandCreateProductCouponParams, BrandCreateProductCouponResponse>;
  /**
   * 查询商品券: Queries a product coupon; without its stocks.
   *
   * - Before (前提): the product coupon exists.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736321 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427370 (PROGRESSIVE_BUNDLE)
   */
  readonly get: Operation<BrandGetProductCouponParams, BrandProductCouponEntity>;
  /**
   * 修改商品券: Changes what the user sees of a product coupon; for coupons sent from then on.
   *
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `productCoupons.get`: `display_info` is that of the request.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 盲盒券不能修改套餐组合：不要改 combo_package_list
   *   The combos of a blind-box coupon cannot be changed. Leave combo_package_list as it is.
   * - 400 `INVALID_REQUEST` 单品券没有填商品原价：补上 original_price
   *   A coupon for certain products has no price. Give original_price.
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736325 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427371 (PROGRESSIVE_BUNDLE)
   */
  readonly update: ResolvableOperation<BrandUpdateProductCouponParams, BrandProductCouponEntity, BrandUpdateProductCouponParams, BrandProductCouponEntity>;
  /**
   * 失效商品券: Deactivates a product coupon with all its stocks; ends every channel and activity; coupons already sent stay
   * valid.
   *
   * - Before (前提): state EFFECTIVE.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `productCoupons.get`: state DEACTIVATED and `deactivate_request_no`.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`
   *
   * Documented errors (错误码):
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736315 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427369 (PROGRESSIVE_BUNDLE)
   */
  readonly deactivate: ResolvableOperation<BrandDeactivateProductCouponParams, BrandProductCouponEntity, BrandDeactivateProductCouponParams, BrandProductCouponEntity>;
}

/** 商品券批次组: Stock bundles: the stocks of a product coupon that can be used several times. */
export interface BrandStockBundles {
  /**
   * 添加商品券批次组: Adds a stock bundle: one stock for each step.
   *
   * - Before (前提): `usage_mode` PROGRESSIVE_BUNDLE.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice. It may be refused with
   *   `ALREADY_EXISTS` although it happened: after an unknown outcome that says nothing.
   * - Outcome unknown (结果未知): or `stocks.list`: stocks with a new `stock_bundle_id`.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 时间格式不对：按 RFC 3339 填写，如 2025-01-01T00:00:00+08:00
   *   A time is malformed. Write it in RFC 3339: 2025-01-01T00:00:00+08:00.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4016279732
   */
  readonly create: Operation<BrandCreateStockBundleParams, BrandStockBundleEntity>;
  /**
   * 修改商品券批次组: Changes display, notification or store range of all stocks of a bundle.
   *
   * - Before (前提): `usage_mode` PROGRESSIVE_BUNDLE; its stocks are neither deactivated nor expired.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.list`: with `stock_bundle_id`: the fields are those of the
   *   request.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * The skills prose writes {bundle_id} for the path parameter.
   *
   * `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4016279735
   */
  readonly update: ResolvableOperation<BrandUpdateStockBundleParams, BrandStockBundleEntity, BrandUpdateStockBundleParams, BrandStockList>;
  /**
   * 修改商品券批次组发放预算: Changes one limit of all stocks of a bundle.
   *
   * - Before (前提): `usage_mode` PROGRESSIVE_BUNDLE; its stocks are neither deactivated nor expired.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.list`: with `stock_bundle_id`: `stock_send_rule` is that of the
   *   request.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A stock made without a limit a day cannot get one later, and the reverse.
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 修改预算时没有同时填当前值和目标值：按 update_mode 补上对应的 current_* 和 target_*
   *   A change of the budget lacks its current or its target value. Give both current_* and target_* of the update_mode.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4016279740
   */
  readonly updateBudget: ResolvableOperation<BrandUpdateStockBundleBudgetParams, BrandStockBundleEntity, BrandUpdateStockBundleBudgetParams, BrandStockList>;
  /**
   * 批次组批量关联门店: Associates stores with all stocks of a bundle.
   *
   * - Before (前提): `store_scope` SPECIFIC; its stocks are neither deactivated nor expired.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.listStores`: of any of its stocks: the stores are listed.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A 200 may hold `failed_store_list`. No request number.
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4016279709
   */
  readonly associateStores: ResolvableOperation<BrandAssociateStockBundleStoresParams, StoreOperationResult, ResolveBrandAssociateStockBundleStoresParams, StoreList>;
  /**
   * 批次组批量取消关联门店: Ends the association of stores with all stocks of a bundle.
   *
   * - Before (前提): `store_scope` SPECIFIC; its stocks are neither deactivated nor expired.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.listStores`: of any of its stocks: the stores are not listed.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A 200 may hold `failed_store_list`. No request number.
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4016279734
   */
  readonly disassociateStores: ResolvableOperation<BrandDisassociateStockBundleStoresParams, StoreOperationResult, ResolveBrandDisassociateStockBundleStoresParams, StoreList>;
}

/** 商品券批次: Stocks that product coupons are sent from. */
export interface BrandStocks {
  /**
   * 添加商品券批次: Adds a stock to a product coupon; 200 stocks in effect at most.
   *
   * - Before (前提): the product coupon is EFFECTIVE; not PROGRESSIVE_BUNDLE (use `stockBundles.create`).
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice. It may be refused with
   *   `ALREADY_EXISTS` although it happened: after an unknown outcome that says nothing.
   * - Outcome unknown (结果未知): or `stocks.list`: a stock with the remark and rules of the request.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 时间格式不对：按 RFC 3339 填写，如 2025-01-01T00:00:00+08:00
   *   A time is malformed. Write it in RFC 3339: 2025-01-01T00:00:00+08:00.
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736342
   */
  readonly create: Operation<BrandCreateStockParams, BrandStockEntity>;
  /**
   * 查询商品券指定批次: Queries a stock.
   *
   * - Before (前提): the stock exists.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736373 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427475 (PROGRESSIVE_BUNDLE)
   */
  readonly get: Operation<BrandGetStockParams, BrandStockEntity>;
  /**
   * 查询商品券批次列表: Lists the stocks of a product coupon, or of one stock bundle.
   *
   * - Before (前提): the product coupon exists.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` page_token 不合法：原样使用上一页返回的 next_page_token；查第一页时不要传
   *   page_token is not valid. Give next_page_token of the page before as it came; leave it out for the first page.
   * - 400 `PARAM_ERROR` 分页大小超出范围：调小 page_size
   *   The page size is out of range. Ask for a smaller page_size.
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736384 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427459 (PROGRESSIVE_BUNDLE)
   */
  readonly list: PagedOperation<BrandListStocksParams, BrandStockList, BrandStockEntity>;
  /**
   * 修改商品券指定批次: Changes display, notification or store range of a stock; not of a stock in a bundle.
   *
   * - Before (前提): the stock is SENDING or PAUSED; not PROGRESSIVE_BUNDLE (use `stockBundles.update`).
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.get`: the fields are those of the request.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * Display changes do not touch coupons already sent. Send only what changes.
   *
   * `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 支持小程序核销，却没有填小程序的 AppID 或路径：补上 mini_program_appid 和 mini_program_path
   *   It can be used in a mini program, but appid or path of the mini program is missing. Give mini_program_appid and
   *   mini_program_path.
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736391
   */
  readonly update: ResolvableOperation<BrandUpdateStockParams, BrandStockEntity, BrandUpdateStockParams, BrandStockEntity>;
  /**
   * 修改商品券批次发放预算: Changes one limit of a stock.
   *
   * - Before (前提): the stock is neither deactivated nor expired; not PROGRESSIVE_BUNDLE (use `stockBundles.updateBudget`).
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.get`: `stock_send_rule` is that of the request; a blind repeat
   *   cannot count twice, as `current_*` would no longer fit.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A stock made without a limit a day cannot get one later, and the reverse.
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 批次已过期、结束或失效，不能再操作：确认批次的状态和有效期，换一个有效的批次
   *   The stock has expired, ended or been deactivated. Check its state and validity, and take a stock in effect.
   * - 400 `INVALID_REQUEST` 修改预算时没有同时填当前值和目标值：按 update_mode 补上对应的 current_* 和 target_*
   *   A change of the budget lacks its current or its target value. Give both current_* and target_* of the update_mode.
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736398
   */
  readonly updateBudget: ResolvableOperation<BrandUpdateStockBudgetParams, BrandStockEntity, BrandUpdateStockBudgetParams, BrandStockEntity>;
  /**
   * 失效商品券批次: Deactivates one stock; coupons already sent stay valid.
   *
   * - Before (前提): state SENDING or PAUSED.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.get`: state DEACTIVATED and `deactivate_request_no`.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
   *
   * Documented errors (错误码):
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736352
   */
  readonly deactivate: ResolvableOperation<BrandDeactivateStockParams, BrandStockEntity, BrandDeactivateStockParams, BrandStockEntity>;
  /**
   * 批次关联门店: Associates stores with a stock.
   *
   * - Before (前提): `store_scope` SPECIFIC; the stock is neither deactivated nor expired.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.listStores`: the stores are listed.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A 200 may hold `failed_store_list`. No request number.
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 批次的可用门店范围不是 SPECIFIC，不能关联、取消或查询关联门店：先把 store_scope 改为 SPECIFIC
   *   The stock's store_scope is not SPECIFIC, so it has no associated stores. Set store_scope to SPECIFIC first.
   * - 400 `PARAM_ERROR` 门店 ID 格式不对：使用微信支付分配的门店 ID
   *   A store id is malformed. Give the id that WeChat Pay assigned to the store.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736339
   */
  readonly associateStores: ResolvableOperation<BrandAssociateStockStoresParams, StoreOperationResult, BrandAssociateStockStoresParams, StoreList>;
  /**
   * 批次取消关联门店: Ends the association of stores with a stock.
   *
   * - Before (前提): `store_scope` SPECIFIC; the stock is neither deactivated nor expired.
   * - Again (重复请求): sets the same again (as the documents let expect; none says so).
   * - Outcome unknown (结果未知): `resolve` calls `stocks.listStores`: the stores are not listed.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A 200 may hold `failed_store_list`. No request number.
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 批次的可用门店范围不是 SPECIFIC，不能关联、取消或查询关联门店：先把 store_scope 改为 SPECIFIC
   *   The stock's store_scope is not SPECIFIC, so it has no associated stores. Set store_scope to SPECIFIC first.
   * - 400 `PARAM_ERROR` 门店 ID 格式不对：使用微信支付分配的门店 ID
   *   A store id is malformed. Give the id that WeChat Pay assigned to the store.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736372
   */
  readonly disassociateStores: ResolvableOperation<BrandDisassociateStockStoresParams, StoreOperationResult, BrandDisassociateStockStoresParams, StoreList>;
  /**
   * 查询批次关联门店列表: Lists the stores associated with a stock.
   *
   * - Before (前提): `store_scope` SPECIFIC; the stock is neither deactivated nor expired.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 分页大小超出范围：调小 page_size
   *   The page size is out of range. Ask for a smaller page_size.
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736379 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427785 (PROGRESSIVE_BUNDLE)
   */
  readonly listStores: PagedOperation<BrandListStockStoresParams, StoreList, StoreInfo>;
  /**
   * 预上传券Code: Uploads coupon codes to a stock.
   *
   * - Before (前提): `coupon_code_mode` UPLOAD; the stock is neither deactivated nor expired.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): a repeat lists the codes in `already_exist_code_list`; `stocks.get` has the count.
   * - Rate limit (频率限制): 20 calls a second.
   *
   * A 200 may hold `failed_code_list`. Wait about 5 minutes after the stock was made, and about 10 after its limit was
   * raised.
   *
   * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
   *
   * Documented errors (错误码):
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736400 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427797 (PROGRESSIVE_BUNDLE)
   */
  readonly uploadCouponCodes: Operation<BrandUploadCouponCodesParams, UploadCouponCodesResult>;
}

/** 用户商品券组: Bundles of product coupons in users' hands. */
export interface BrandUserCouponBundles {
  /**
   * 向用户发放商品券批次组: Sends a bundle to a user.
   *
   * - Before (前提): its stocks are SENDING; within the limits in all, a day and a user.
   * - Again (重复请求): the identical request (same `send_request_no`) does nothing twice. It may be refused with
   *   `ALREADY_EXISTS` or `INVALID_REQUEST` although it happened: after an unknown outcome that says nothing. Known by user
   *   (`unionid`), stock and `send_request_no`: the same makes no second coupon. A number used before may be refused
   *   (发放单号已使用): the coupon may exist, so query.
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.list`: by `product_coupon_id`: coupons with this
   *   `send_request_no` and a `user_product_coupon_bundle_info`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * One notification for the first coupon; the next coupon's comes when the one before was used.
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles`
   *
   * Documented errors (错误码):
   * - 404 `NOT_FOUND` 没有这个批次组：确认 stock_bundle_id 存在，且属于当前商品券
   *   No stock bundle has this stock_bundle_id. Check that it exists and belongs to the product coupon.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4016279745
   */
  readonly send: ResolvableOperation<BrandSendUserCouponBundleParams, BrandUserProductCouponBundleEntity, BrandSendUserCouponBundleParams, BrandUserProductCouponEntity>;
  /**
   * 向用户预发放商品券批次组: Prepares a bundle for the mini program component and gives a token for it.
   *
   * - Before (前提): its stocks are SENDING.
   * - Again (重复请求): the identical request gives something new, and does no harm. Each call gives another token, says the
   *   FAQ; but none of them makes a coupon.
   * - Outcome unknown (结果未知): the same parameters give a token again.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * The token is another one at every call, valid for 5 minutes.
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4016279756
   */
  readonly preSend: Operation<BrandPreSendUserCouponBundleParams, PreSendToken>;
  /**
   * 失效用户商品券组: Deactivates all coupons of a user's bundle; final.
   *
   * - Before (前提): sent to the user; `usage_mode` PROGRESSIVE_BUNDLE.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.list`: with `user_coupon_bundle_id`: state DEACTIVATED and
   *   `deactivate_request_no`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `deactivate_request_no` is not compared: the sample has another one in its response.
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4016279743
   */
  readonly deactivate: ResolvableOperation<BrandDeactivateUserCouponBundleParams, BrandUserProductCouponBundleEntity, BrandDeactivateUserCouponBundleParams, BrandUserProductCouponEntity>;
}

/** 用户商品券: Product coupons in users' hands. */
export interface BrandUserCoupons {
  /**
   * 向用户发放商品券: Sends a coupon to a user.
   *
   * - Before (前提): the stock is SENDING; not PROGRESSIVE_BUNDLE (use `userCouponBundles.send`); within the limits in all,
   *   a day and a user.
   * - Again (重复请求): the identical request (same `send_request_no`) does nothing twice. It may be refused with
   *   `ALREADY_EXISTS` or `INVALID_REQUEST` although it happened: after an unknown outcome that says nothing. Known by user
   *   (`unionid`), stock and `send_request_no`: the same makes no second coupon. A number used before may be refused
   *   (发放单号已使用): the coupon may exist, so query.
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.list`: by `product_coupon_id` and `stock_id`: a coupon with
   *   this `send_request_no`; with `coupon_code`: `userCoupons.get`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * A notification follows and has to be followed by `userCoupons.confirm`. Another number for the same user and stock while
   * the first is under way: sub-code 272755200.
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupons`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` OpenID 不合法，或与 AppID 不对应：使用该 AppID 下的用户 OpenID
   *   openid is wrong, or is not of this appid. Give the user's openid under this very appid.
   * - 400 `ALREADY_EXISTS` 这个发券请求单号已经用过：先查询用户的券：可能就是自己上一次调用发放成功了；确认没有再换单号
   *   This request number of a send was used before. Query the user's coupons first, as the call before may have sent it;
   *   take another number only if it did not.
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 400 `INVALID_REQUEST` 这个发放单号已经用过：先查询用户的券：可能就是自己上一次调用发放成功了；确认没有再换单号
   *   This request number of a send was used before. Query the user's coupons first, as the call before may have sent it;
   *   take another number only if it did not.
   * - 400 `PARAM_ERROR` 缺少必填参数：补上报错所指的参数
   *   A required parameter is missing. Give the parameter that the message names.
   * - 400 `INVALID_REQUEST` 批次今天的发放已达上限：明天再发，或调高每日上限、换一个批次
   *   The stock's limit for today is reached. Send tomorrow, raise the limit a day, or use another stock.
   * - 400 `INVALID_REQUEST` 批次不在发放中：确认批次状态为 SENDING；新建的批次约 3 秒后才能发放
   *   The stock is not SENDING. Check its state; a new stock can send after about 3 seconds.
   * - 400 `INVALID_REQUEST` 商品券不在生效中：等商品券审核通过、生效后再发放
   *   The product coupon is not EFFECTIVE. Send once its review is over and it is in effect.
   * - 400 `PARAM_ERROR` 参数过长、过短或超出取值范围：对照字段的长度和取值范围修改
   *   A parameter is too long, too short or out of range. Keep to the limits of the field.
   * - 400 `INVALID_REQUEST` Content-Type 不对：JSON 请求体请用 application/json
   *   Content-Type is wrong. Send application/json with a JSON body.
   * - 400 `PARAM_ERROR` Accept-Language 的值不支持：改为 en、zh-CN、zh-HK 或 zh-TW，或不传
   *   Accept-Language has a word that is not supported. Send en, zh-CN, zh-HK or zh-TW, or leave it out.
   * - 400 `INVALID_REQUEST` 缺少 Accept 或 User-Agent 请求头：补上这两个请求头
   *   The header Accept or User-Agent is missing. Send both.
   * - 400 `PARAM_ERROR` 请求里有文档没有定义的参数：检查字段名是否写错，去掉多余的参数
   *   The request has a parameter that the documents do not define. Look for a misspelt name, and leave out what is not
   *   documented.
   * - 400 `PARAM_ERROR` coupon_code 已被其他发放占用：换一个券 Code
   *   Another send has taken this coupon_code. Give another code.
   * - 401 `SIGN_ERROR` 没有 Authorization 请求头，或格式不对：按签名文档检查各项、引号和逗号
   *   Authorization is missing or malformed. Check its items, quotes and commas against the signing rules.
   * - 401 `SIGN_ERROR` Authorization 的认证类型不对：品牌接口请用 WECHATPAY-BRAND-SHA256-RSA2048
   *   Authorization has the wrong scheme. Calls of a brand use WECHATPAY-BRAND-SHA256-RSA2048.
   * - 403 `USER_ERROR` 用户不是该品牌的会员，不能发会员券：先引导用户入会，或发普通券
   *   The user is no member of the brand, and gets no member coupon. Have the user join first, or send another coupon.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 403 `USER_ERROR` 用户领取数量或总额已达上限：不再发放给这位用户，或调高每人上限、换一个批次
   *   The user has reached the limit of coupons or of their total. Send no more to this user, raise the limit per user, or
   *   use another stock.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736390
   */
  readonly send: ResolvableOperation<BrandSendUserCouponParams, BrandUserProductCouponEntity, BrandSendUserCouponParams, BrandUserProductCouponEntity>;
  /**
   * 向用户预发放商品券: Prepares a coupon for the mini program component (领券组件) and gives a token for it.
   *
   * - Before (前提): the stock is SENDING.
   * - Again (重复请求): the identical request gives something new, and does no harm. Each call gives another token, says the
   *   FAQ; but none of them makes a coupon.
   * - Outcome unknown (结果未知): the same parameters give a token again; the component then shows the coupon as received if
   *   it was.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * The token is another one at every call, valid for 5 minutes; a user who already has the coupon is shown as such by the
   * component.
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` OpenID 不合法，或与 AppID 不对应：使用该 AppID 下的用户 OpenID
   *   openid is wrong, or is not of this appid. Give the user's openid under this very appid.
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4016416620
   */
  readonly preSend: Operation<BrandPreSendUserCouponParams, PreSendToken>;
  /**
   * 确认发放用户商品券: Confirms that the brand has recorded a coupon; due after every SEND notification, whatever the
   * channel.
   *
   * - Before (前提): state CONFIRMING.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.get`: `confirm_request_no`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` OpenID 不合法，或与 AppID 不对应：使用该 AppID 下的用户 OpenID
   *   openid is wrong, or is not of this appid. Give the user's openid under this very appid.
   * - 400 `INVALID_REQUEST` 用户券的状态不允许这个操作：查询用户券，按当前状态处理
   *   The coupon's state does not allow this. Query the coupon, and go by its state.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 未找到 coupon_code 对应的用户商品券：请确认 coupon_code 存在且属于当前商品券批次,且已发放给用户
   *   No user's coupon has this coupon_code. Check that it exists, is of this stock and was sent to this user.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736403 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427390 (PROGRESSIVE_BUNDLE)
   */
  readonly confirm: ResolvableOperation<BrandConfirmUserCouponParams, BrandUserProductCouponEntity, BrandConfirmUserCouponParams, BrandUserProductCouponEntity>;
  /**
   * 核销用户商品券: Uses a user's coupon.
   *
   * - Before (前提): state EFFECTIVE and inside its usable period; bundle: in order of the steps, `interval_days` apart.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice. It may be refused with
   *   `INVALID_REQUEST` although it happened: after an unknown outcome that says nothing. Makes no second use. The page's
   *   FAQ wants another number for every use; a repeat may be refused (核销用户券单号已使用, 历史已被这笔订单核销过了)
   *   although the first call happened: then query.
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.get`: state USED and `use_request_no`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 核销时间与当前时间相差太大：检查 use_time 和服务器时钟
   *   use_time is too far from the time of the call. Check use_time and this machine's clock.
   * - 400 `INVALID_REQUEST` 用户券已过期：不能再核销
   *   The coupon has expired. It cannot be used any more.
   * - 400 `PARAM_ERROR` 门店 ID 格式不对：使用微信支付分配的门店 ID
   *   A store id is malformed. Give the id that WeChat Pay assigned to the store.
   * - 400 `PARAM_ERROR` 时间格式不对：按 RFC 3339 填写，如 2025-01-01T00:00:00+08:00
   *   A time is malformed. Write it in RFC 3339: 2025-01-01T00:00:00+08:00.
   * - 400 `INVALID_REQUEST` OpenID 不合法，或与 AppID 不对应：使用该 AppID 下的用户 OpenID
   *   openid is wrong, or is not of this appid. Give the user's openid under this very appid.
   * - 400 `INVALID_REQUEST` 用户券的状态不允许这个操作：查询用户券，按当前状态处理
   *   The coupon's state does not allow this. Query the coupon, and go by its state.
   * - 400 `INVALID_REQUEST` 盲盒券核销时传的单品 ID 不存在，或个数与可选数量不符：按套餐的单品列表和 pick_count 传
   *   The items given with the use of a blind-box coupon do not exist, or are not as many as may be picked. Give items of
   *   the combo, as many as pick_count.
   * - 400 `INVALID_REQUEST` 这个核销请求单号已经用过：先查询这张券：可能就是自己上一次调用核销成功了；确认没有核销再换单号
   *   This request number of a use was used before. Query the coupon first, as the call before may have used it; take
   *   another number only if it did not.
   * - 400 `PARAM_ERROR` 缺少必填参数：补上报错所指的参数
   *   A required parameter is missing. Give the parameter that the message names.
   * - 400 `PARAM_ERROR` 参数过长、过短或超出取值范围：对照字段的长度和取值范围修改
   *   A parameter is too long, too short or out of range. Keep to the limits of the field.
   * - 400 `PARAM_ERROR` 请求里有文档没有定义的参数：检查字段名是否写错，去掉多余的参数
   *   The request has a parameter that the documents do not define. Look for a misspelt name, and leave out what is not
   *   documented.
   * - 400 `INVALID_REQUEST` 用户已在卡包删除这张券：不能再核销
   *   The user has deleted the coupon. It cannot be used any more.
   * - 400 `INVALID_REQUEST` 这笔订单已经核销过这张券：查询这张券，按查询结果处理
   *   This very order has used the coupon before. Query the coupon, and go by what it says.
   * - 401 `SIGN_ERROR` 没有 Authorization 请求头，或格式不对：按签名文档检查各项、引号和逗号
   *   Authorization is missing or malformed. Check its items, quotes and commas against the signing rules.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 未找到 coupon_code 对应的用户商品券：请确认 coupon_code 存在且属于当前商品券批次,且已发放给用户
   *   No user's coupon has this coupon_code. Check that it exists, is of this stock and was sent to this user.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736433 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427398 (PROGRESSIVE_BUNDLE)
   */
  readonly use: ResolvableOperation<BrandUseUserCouponParams, BrandUserProductCouponEntity, BrandUseUserCouponParams, BrandUserProductCouponEntity>;
  /**
   * 退券: Gives a used coupon back to the user.
   *
   * - Before (前提): state USED; bundle: only the coupon used last.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.get`: `return_request_no`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` OpenID 不合法，或与 AppID 不对应：使用该 AppID 下的用户 OpenID
   *   openid is wrong, or is not of this appid. Give the user's openid under this very appid.
   * - 400 `INVALID_REQUEST` 用户券的状态不允许这个操作：查询用户券，按当前状态处理
   *   The coupon's state does not allow this. Query the coupon, and go by its state.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 未找到 coupon_code 对应的用户商品券：请确认 coupon_code 存在且属于当前商品券批次,且已发放给用户
   *   No user's coupon has this coupon_code. Check that it exists, is of this stock and was sent to this user.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736429 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427409 (PROGRESSIVE_BUNDLE)
   */
  readonly return: ResolvableOperation<BrandReturnUserCouponParams, BrandUserProductCouponEntity, BrandReturnUserCouponParams, BrandUserProductCouponEntity>;
  /**
   * 失效用户商品券: Deactivates a user's coupon; final.
   *
   * - Before (前提): sent to the user.
   * - Again (重复请求): the identical request (same `out_request_no`) does nothing twice and gives the same result (幂等).
   * - Outcome unknown (结果未知): `resolve` calls `userCoupons.get`: state DEACTIVATED and `deactivate_request_no`.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * Bundles: `userCouponBundles.deactivate`. The rate is not on the page seen; 500/s as all user operations.
   *
   * `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` 多次优惠里的单张券不能单独失效：用 userCouponBundles.deactivate 失效整个券组
   *   A single coupon of a bundle cannot be deactivated. Deactivate the whole bundle with userCouponBundles.deactivate.
   * - 400 `INVALID_REQUEST` OpenID 不合法，或与 AppID 不对应：使用该 AppID 下的用户 OpenID
   *   openid is wrong, or is not of this appid. Give the user's openid under this very appid.
   * - 400 `INVALID_REQUEST` 用户券的状态不允许这个操作：查询用户券，按当前状态处理
   *   The coupon's state does not allow this. Query the coupon, and go by its state.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 未找到 coupon_code 对应的用户商品券：请确认 coupon_code 存在且属于当前商品券批次,且已发放给用户
   *   No user's coupon has this coupon_code. Check that it exists, is of this stock and was sent to this user.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736411
   */
  readonly deactivate: ResolvableOperation<BrandDeactivateUserCouponParams, BrandUserProductCouponEntity, BrandDeactivateUserCouponParams, BrandUserProductCouponEntity>;
  /**
   * 查询用户商品券详情: Queries a user's coupon.
   *
   * - Before (前提): sent to the user.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `stock_id` is not compared: a sample has another one in its response.
   *
   * `GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`
   *
   * Documented errors (错误码):
   * - 400 `INVALID_REQUEST` OpenID 不合法，或与 AppID 不对应：使用该 AppID 下的用户 OpenID
   *   openid is wrong, or is not of this appid. Give the user's openid under this very appid.
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 未找到 coupon_code 对应的用户商品券：请确认 coupon_code 存在且属于当前商品券批次,且已发放给用户
   *   No user's coupon has this coupon_code. Check that it exists, is of this stock and was sent to this user.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736414 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427405 (PROGRESSIVE_BUNDLE)
   */
  readonly get: Operation<BrandGetUserCouponParams, BrandUserProductCouponEntity>;
  /**
   * 指定券状态查询用户商品券列表: Lists a user's coupons of the brand.
   *
   * - Before (前提): sent to the user.
   * - Again (重复请求): changes nothing, and can be called at any time.
   * - Rate limit (频率限制): 500 calls a second.
   *
   * `GET /brand/marketing/product-coupon/users/{openid}/coupons`
   *
   * Documented errors (错误码):
   * - 400 `PARAM_ERROR` 分页大小超出范围：调小 page_size
   *   The page size is out of range. Ask for a smaller page_size.
   * - 400 `INVALID_REQUEST` OpenID 不合法，或与 AppID 不对应：使用该 AppID 下的用户 OpenID
   *   openid is wrong, or is not of this appid. Give the user's openid under this very appid.
   * - 400 `PARAM_ERROR` 缺少 Wechatpay-Serial 请求头：每个请求都带上微信支付公钥 ID
   *   The header Wechatpay-Serial is missing. Send the id of the WeChat Pay public key with every request.
   * - 403 `NO_AUTH` 品牌没有此接口的权限：为品牌开通商品券权限后再调用
   *   The brand may not call this. Have product coupons opened for the brand.
   * - 404 `NOT_FOUND` 要访问的对象不存在：确认各个 ID 存在，且属于当前品牌
   *   There is no such object. Check that the ids exist and belong to this brand.
   * - 400 `PARAM_ERROR` 参数错误：请根据错误提示正确传入参数
   *   A parameter is wrong. Correct the parameter that the message and detail.field name.
   * - 400 `INVALID_REQUEST` HTTP 请求不符合微信支付 APIv3 接口规则：请参阅 接口规则
   *   The HTTP request does not follow the rules of APIv3. Compare method, path, headers and body with the rules (接口规则).
   * - 401 `SIGN_ERROR` 验证不通过：请参阅 签名常见问题
   *   The signature of the request does not hold. Check the merchant or brand number, the certificate serial number and the
   *   private key, and that nothing changed the request after it was signed.
   * - 500 `SYSTEM_ERROR` 系统异常,请稍后重试：请稍后重试
   *   WeChat Pay failed; the call may have taken effect. Repeat it later with the same parameters, or query.
   * @see https://pay.weixin.qq.com/doc/brand/4015736420 (SINGLE)
   * @see https://pay.weixin.qq.com/doc/brand/4016427406 (PROGRESSIVE_BUNDLE)
   */
  readonly list: PagedOperation<BrandListUserCouponsParams, BrandUserProductCouponList, BrandUserProductCouponEntity>;
}

/** The groups of operations of a `WechatPayBrand`. */
export interface BrandGroups {
  /** 投放计划: Product coupons on offer in 摇一摇有优惠. */
  readonly deliveryPlans: BrandDeliveryPlans;
  /** 图片生成任务: Pictures that WeChat Pay makes. */
  readonly imageGenerationTasks: BrandImageGenerationTasks;
  /** 图片: Pictures of product coupons. */
  readonly images: BrandImages;
  /** 商品券事件通知地址: Where events about product coupons are sent. */
  readonly notifyConfigs: BrandNotifyConfigs;
  /** 商品券: Product coupons, as the brand makes them. */
  readonly productCoupons: BrandProductCoupons;
  /** 商品券批次组: Stock bundles: the stocks of a product coupon that can be used several times. */
  readonly stockBundles: BrandStockBundles;
  /** 商品券批次: Stocks that product coupons are sent from. */
  readonly stocks: BrandStocks;
  /** 用户商品券组: Bundles of product coupons in users' hands. */
  readonly userCouponBundles: BrandUserCouponBundles;
  /** 用户商品券: Product coupons in users' hands. */
  readonly userCoupons: BrandUserCoupons;
}

/**
 * 回调通知: A notification that was verified and decrypted. `kind` says what `data` is, by `event_type`:
 * - `product-coupon-send`: `PRODUCT_COUPON.SEND`, 商品券领券事件: A user got a product coupon: it has to be confirmed.
 * - `image-generation`: `PRODUCT_COUPON.IMAGE_GENERATION`, 图片生成任务结果: A picture task has ended.
 * - `delivery-plan-change`: `DELIVERY_PLAN.CHANGE`, 投放计划状态变更: A delivery plan changed its `plan_state` or
 *   `audit_state`.
 * - `unknown`: every other; `data` is its JSON as it came.
 */
export type BrandNotification =
  | ReceivedNotification<'product-coupon-send', BrandProductCouponSendEvent>
  | ReceivedNotification<'image-generation', ImageGenerationTask>
  | ReceivedNotification<'delivery-plan-change', DeliveryPlanChangeEvent>
  | ReceivedNotification<'unknown', unknown>;
