// Generated from model/ by cargo xtask generate. Do not edit.

/** The name of an operation. */
export type OperationName =
  | 'busifavor.send'
  | 'busifavor.use'
  | 'busifavor.return'
  | 'busifavor.deactivate'
  | 'busifavor.associate'
  | 'busifavor.disassociate'
  | 'busifavor.list'
  | 'busifavor.get'
  | 'busifavor.sendConsumptionCard'
  | 'busifavor.callbacks.set'
  | 'busifavor.callbacks.get'
  | 'busifavor.couponCodes.upload'
  | 'busifavor.couponCodes.list'
  | 'busifavor.couponCodes.get'
  | 'busifavor.couponCodes.delete'
  | 'busifavor.productCoupons.send'
  | 'busifavor.stocks.create'
  | 'busifavor.stocks.get'
  | 'busifavor.stocks.update'
  | 'busifavor.stocks.updateBudget'
  | 'busifavor.subsidies.pay'
  | 'busifavor.subsidies.listPayments'
  | 'busifavor.subsidies.getPayment'
  | 'busifavor.subsidies.return'
  | 'busifavor.subsidies.getReturn'
  | 'certificates.download'
  | 'deliveryPlans.create'
  | 'deliveryPlans.list'
  | 'deliveryPlans.update'
  | 'deliveryPlans.submit'
  | 'deliveryPlans.pause'
  | 'deliveryPlans.resume'
  | 'deliveryPlans.terminate'
  | 'deliveryPlans.setNotifyUrl'
  | 'imageGenerationTasks.create'
  | 'imageGenerationTasks.get'
  | 'images.upload'
  | 'notifyConfigs.set'
  | 'notifyConfigs.get'
  | 'productCoupons.create'
  | 'productCoupons.get'
  | 'productCoupons.update'
  | 'productCoupons.deactivate'
  | 'stockBundles.create'
  | 'stockBundles.update'
  | 'stockBundles.updateBudget'
  | 'stockBundles.associateStores'
  | 'stockBundles.disassociateStores'
  | 'stocks.create'
  | 'stocks.get'
  | 'stocks.list'
  | 'stocks.update'
  | 'stocks.updateBudget'
  | 'stocks.deactivate'
  | 'stocks.associateStores'
  | 'stocks.disassociateStores'
  | 'stocks.listStores'
  | 'stocks.uploadCouponCodes'
  | 'userCouponBundles.send'
  | 'userCouponBundles.preSend'
  | 'userCouponBundles.deactivate'
  | 'userCoupons.send'
  | 'userCoupons.preSend'
  | 'userCoupons.confirm'
  | 'userCoupons.use'
  | 'userCoupons.return'
  | 'userCoupons.deactivate'
  | 'userCoupons.get'
  | 'userCoupons.list';

/** An operation. */
export interface OperationRow {
  /** Group and method: `userCoupons.use`. */
  readonly name: OperationName;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Template of the path of a service provider or merchant. Without it, `WechatPay` does not have the operation. */
  readonly path?: string;
  /** The same of a brand. Without it, `WechatPayBrand` does not have the operation. */
  readonly brandPath?: string;
  /** What the identical request gives when it is sent again. */
  readonly repeat: 'read-only' | 'same-result' | 'no-duplicate' | 'harmless' | 'natural' | 'refused' | 'not-documented';
  /** `code`s of a refusal that may mean that it happened before. */
  readonly refusedWith?: readonly string[];
  /** How to learn what became of a call: by this query, by the identical request again, or not at all. */
  readonly resolve?: OperationName | 'repeat' | 'nothing';
  /** What that query needs beyond the parameters of the call. */
  readonly more?: readonly string[];
  /** The parameter that holds the bytes of an upload. */
  readonly file?: string;
  /** How pages of a list follow each other. */
  readonly paging?: {
    readonly by: 'token' | 'offset';
    /** The parameter that says which page. */
    readonly parameter: string;
    /** Of a token: the field of the response that has the next one. */
    readonly next?: string;
    /** Of an offset: whether it is sure that it counts items. */
    readonly counts?: 'items' | 'unclear';
    /** The parameter that says how long a page is. */
    readonly size: string;
    /** The field that has the items. */
    readonly list: string;
    /** The field that has the number of items on all pages. */
    readonly total: string;
  };
  /** Ids of the error rows of a service provider or merchant: those that explain an error by its status and code. */
  readonly errors?: readonly string[];
  /** The same of a brand. */
  readonly brandErrors?: readonly string[];
}

/** Error rows that every operation has. */
export const common = ['sign-error', 'system-error'];

/** Every operation, in the order of the model. */
export const operations = [
  {
    name: 'busifavor.send',
    method: 'POST',
    path: '/v3/marketing/busifavor/coupons/send',
    repeat: 'not-documented',
    resolve: 'busifavor.list',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.use',
    method: 'POST',
    path: '/v3/marketing/busifavor/coupons/use',
    repeat: 'not-documented',
    resolve: 'busifavor.get',
    more: ['openid'],
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.return',
    method: 'POST',
    path: '/v3/marketing/busifavor/coupons/return',
    repeat: 'refused',
    refusedWith: ['RESOURCE_ALREADY_EXISTS', 'RULE_LIMIT'],
    resolve: 'busifavor.get',
    more: ['openid', 'appid', 'use_request_no'],
    errors: [...common, 'param-error', 'invalid-request', 'return-number-used', 'coupon-no-auth', 'coupon-usable', 'coupon-over', 'no-coupon', 'coupon-deleted-by-user'],
  },
  {
    name: 'busifavor.deactivate',
    method: 'POST',
    path: '/v3/marketing/busifavor/coupons/deactivate',
    repeat: 'not-documented',
    resolve: 'busifavor.get',
    more: ['openid', 'appid'],
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.associate',
    method: 'POST',
    path: '/v3/marketing/busifavor/coupons/associate',
    repeat: 'same-result',
    resolve: 'busifavor.get',
    more: ['openid', 'appid'],
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.disassociate',
    method: 'POST',
    path: '/v3/marketing/busifavor/coupons/disassociate',
    repeat: 'same-result',
    resolve: 'busifavor.get',
    more: ['openid', 'appid'],
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.list',
    method: 'GET',
    path: '/v3/marketing/busifavor/users/{openid}/coupons',
    repeat: 'read-only',
    paging: { by: 'offset', parameter: 'offset', counts: 'unclear', size: 'limit', list: 'data', total: 'total_count' },
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.get',
    method: 'GET',
    path: '/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full', 'coupon-no-auth', 'no-coupon'],
  },
  {
    name: 'busifavor.sendConsumptionCard',
    method: 'POST',
    path: '/v3/marketing/busifavor/coupons/{card_id}/send',
    repeat: 'same-result',
    resolve: 'repeat',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.callbacks.set',
    method: 'POST',
    path: '/v3/marketing/busifavor/callbacks',
    repeat: 'natural',
    resolve: 'busifavor.callbacks.get',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.callbacks.get',
    method: 'GET',
    path: '/v3/marketing/busifavor/callbacks',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.couponCodes.upload',
    method: 'POST',
    path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes',
    repeat: 'not-documented',
    resolve: 'busifavor.couponCodes.list',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.couponCodes.list',
    method: 'GET',
    path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes',
    repeat: 'read-only',
    paging: { by: 'offset', parameter: 'offset', counts: 'items', size: 'limit', list: 'data', total: 'total_count' },
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.couponCodes.get',
    method: 'GET',
    path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.couponCodes.delete',
    method: 'DELETE',
    path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}',
    repeat: 'not-documented',
    resolve: 'busifavor.couponCodes.get',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.productCoupons.send',
    method: 'POST',
    path: '/v3/marketing/busifavor/product-coupons/send',
    repeat: 'not-documented',
    resolve: 'busifavor.list',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.stocks.create',
    method: 'POST',
    path: '/v3/marketing/busifavor/stocks',
    repeat: 'not-documented',
    resolve: 'nothing',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.stocks.get',
    method: 'GET',
    path: '/v3/marketing/busifavor/stocks/{stock_id}',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.stocks.update',
    method: 'PATCH',
    path: '/v3/marketing/busifavor/stocks/{stock_id}',
    repeat: 'not-documented',
    resolve: 'busifavor.stocks.get',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.stocks.updateBudget',
    method: 'PATCH',
    path: '/v3/marketing/busifavor/stocks/{stock_id}/budget',
    repeat: 'not-documented',
    resolve: 'busifavor.stocks.get',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.subsidies.pay',
    method: 'POST',
    path: '/v3/marketing/busifavor/subsidy/pay-receipts',
    repeat: 'same-result',
    resolve: 'busifavor.subsidies.listPayments',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.subsidies.listPayments',
    method: 'GET',
    path: '/v3/marketing/busifavor/subsidy/pay-receipts',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.subsidies.getPayment',
    method: 'GET',
    path: '/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.subsidies.return',
    method: 'POST',
    path: '/v3/marketing/busifavor/subsidy/return-receipts',
    repeat: 'same-result',
    resolve: 'repeat',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'busifavor.subsidies.getReturn',
    method: 'GET',
    path: '/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'stock-exists', 'coupon-used-elsewhere', 'no-resource', 'merchant-no-auth', 'appid-merchant-mismatch', 'no-merchant', 'no-user', 'frequency-limited', 'coupon-not-in-period', 'stock-code-mode', 'codes-full'],
  },
  {
    name: 'certificates.download',
    method: 'GET',
    path: '/v3/certificates',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'no-platform-certificate'],
  },
  {
    name: 'deliveryPlans.create',
    method: 'POST',
    path: '/v3/marketing/partner/delivery-plan/delivery-plans',
    brandPath: '/brand/marketing/delivery-plan/delivery-plans',
    repeat: 'same-result',
    resolve: 'repeat',
    errors: [...common, 'param-error', 'invalid-request'],
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'deliveryPlans.list',
    method: 'GET',
    path: '/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans',
    brandPath: '/brand/marketing/delivery-plan/delivery-plans',
    repeat: 'read-only',
    paging: { by: 'offset', parameter: 'offset', counts: 'items', size: 'page_size', list: 'plan_list', total: 'total_count' },
    errors: [...common, 'param-error', 'invalid-request'],
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'deliveryPlans.update',
    method: 'PATCH',
    path: '/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}',
    brandPath: '/brand/marketing/delivery-plan/delivery-plans/{plan_id}',
    repeat: 'same-result',
    resolve: 'deliveryPlans.list',
    more: ['brand_id'],
    errors: [...common, 'param-error', 'invalid-request'],
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'deliveryPlans.submit',
    method: 'POST',
    brandPath: '/brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit',
    repeat: 'natural',
    resolve: 'deliveryPlans.list',
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'deliveryPlans.pause',
    method: 'POST',
    brandPath: '/brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause',
    repeat: 'natural',
    resolve: 'deliveryPlans.list',
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'deliveryPlans.resume',
    method: 'POST',
    brandPath: '/brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume',
    repeat: 'natural',
    resolve: 'deliveryPlans.list',
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'deliveryPlans.terminate',
    method: 'POST',
    path: '/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate',
    brandPath: '/brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate',
    repeat: 'natural',
    resolve: 'deliveryPlans.list',
    more: ['brand_id'],
    errors: [...common, 'param-error', 'invalid-request'],
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'deliveryPlans.setNotifyUrl',
    method: 'POST',
    path: '/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url',
    brandPath: '/brand/marketing/delivery-plan/notify-url',
    repeat: 'natural',
    resolve: 'repeat',
    errors: [...common, 'param-error', 'invalid-request'],
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'imageGenerationTasks.create',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/image-generation-tasks',
    brandPath: '/brand/marketing/product-coupon/image-generation-tasks',
    repeat: 'same-result',
    resolve: 'imageGenerationTasks.get',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'imageGenerationTasks.get',
    method: 'GET',
    path: '/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}',
    brandPath: '/brand/marketing/product-coupon/image-generation-tasks/{task_id}',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'images.upload',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/media/upload-image',
    brandPath: '/brand/marketing/product-coupon/media/upload-image',
    repeat: 'harmless',
    resolve: 'repeat',
    file: 'file',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'rate-limit-exceeded'],
    brandErrors: [...common, 'invalid-request', 'image-filename', 'image-digest', 'brand-no-auth'],
  },
  {
    name: 'notifyConfigs.set',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/notify-configs',
    brandPath: '/brand/marketing/product-coupon/notify-configs',
    repeat: 'natural',
    resolve: 'notifyConfigs.get',
    errors: [...common, 'param-error', 'invalid-request', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'serial-missing', 'brand-no-auth'],
  },
  {
    name: 'notifyConfigs.get',
    method: 'GET',
    path: '/v3/marketing/partner/product-coupon/notify-configs',
    brandPath: '/brand/marketing/product-coupon/notify-configs',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'no-notify-config', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'serial-missing', 'brand-no-auth'],
  },
  {
    name: 'productCoupons.create',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/product-coupons',
    brandPath: '/brand/marketing/product-coupon/product-coupons',
    repeat: 'no-duplicate',
    refusedWith: ['ALREADY_EXISTS'],
    resolve: 'repeat',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'already-created', 'rate-limit-exceeded'],
    brandErrors: [...common, 'blind-box-permission', 'brand-no-auth'],
  },
  {
    name: 'productCoupons.get',
    method: 'GET',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'no-product-coupon', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'serial-missing', 'brand-no-auth', 'no-such-object'],
  },
  {
    name: 'productCoupons.update',
    method: 'PATCH',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}',
    repeat: 'same-result',
    resolve: 'productCoupons.get',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'no-product-coupon', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'blind-box-combos', 'original-price-missing', 'serial-missing', 'brand-no-auth', 'no-such-object'],
  },
  {
    name: 'productCoupons.deactivate',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate',
    repeat: 'same-result',
    resolve: 'productCoupons.get',
    errors: [...common, 'param-error', 'invalid-request', 'no-product-coupon', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'brand-no-auth', 'no-such-object'],
  },
  {
    name: 'stockBundles.create',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles',
    repeat: 'no-duplicate',
    refusedWith: ['ALREADY_EXISTS'],
    resolve: 'repeat',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'already-created', 'no-product-coupon', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'time-format', 'no-such-object'],
  },
  {
    name: 'stockBundles.update',
    method: 'PATCH',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}',
    repeat: 'same-result',
    resolve: 'stocks.list',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'no-product-coupon', 'no-stock-bundle', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'stockBundles.updateBudget',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget',
    repeat: 'same-result',
    resolve: 'stocks.list',
    errors: [...common, 'param-error', 'invalid-request', 'stock-over', 'business-rule', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'budget-pair'],
  },
  {
    name: 'stockBundles.associateStores',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores',
    repeat: 'natural',
    resolve: 'stocks.listStores',
    more: ['stock_id'],
    errors: [...common, 'param-error', 'invalid-request', 'stock-over', 'stores-not-specific', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'stockBundles.disassociateStores',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores',
    repeat: 'natural',
    resolve: 'stocks.listStores',
    more: ['stock_id'],
    errors: [...common, 'param-error', 'invalid-request', 'stock-over', 'stores-not-specific', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'stocks.create',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks',
    repeat: 'no-duplicate',
    refusedWith: ['ALREADY_EXISTS'],
    resolve: 'repeat',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'already-created', 'no-product-coupon', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'time-format', 'serial-missing', 'no-such-object'],
  },
  {
    name: 'stocks.get',
    method: 'GET',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'serial-missing', 'brand-no-auth', 'no-such-object'],
  },
  {
    name: 'stocks.list',
    method: 'GET',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks',
    repeat: 'read-only',
    paging: { by: 'token', parameter: 'page_token', next: 'next_page_token', size: 'page_size', list: 'stock_list', total: 'total_count' },
    errors: [...common, 'param-error', 'invalid-request', 'no-product-coupon', 'rate-limit-exceeded'],
    brandErrors: [...common, 'invalid-request', 'brand-no-auth', 'no-such-object'],
  },
  {
    name: 'stocks.update',
    method: 'PATCH',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}',
    repeat: 'same-result',
    resolve: 'stocks.get',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'mini-program-missing', 'serial-missing', 'no-such-object'],
  },
  {
    name: 'stocks.updateBudget',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget',
    repeat: 'same-result',
    resolve: 'stocks.get',
    errors: [...common, 'param-error', 'invalid-request', 'stock-over', 'business-rule', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'stock-over', 'budget-pair', 'serial-missing', 'brand-no-auth', 'no-such-object'],
  },
  {
    name: 'stocks.deactivate',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate',
    repeat: 'same-result',
    resolve: 'stocks.get',
    errors: [...common, 'param-error', 'invalid-request', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'brand-no-auth', 'no-such-object'],
  },
  {
    name: 'stocks.associateStores',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores',
    repeat: 'natural',
    resolve: 'stocks.listStores',
    errors: [...common, 'param-error', 'invalid-request', 'stock-over', 'stores-not-specific', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'stores-not-specific', 'store-id', 'brand-no-auth', 'no-such-object'],
  },
  {
    name: 'stocks.disassociateStores',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores',
    repeat: 'natural',
    resolve: 'stocks.listStores',
    errors: [...common, 'param-error', 'invalid-request', 'stock-over', 'stores-not-specific', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'stores-not-specific', 'store-id', 'brand-no-auth'],
  },
  {
    name: 'stocks.listStores',
    method: 'GET',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores',
    repeat: 'read-only',
    paging: { by: 'token', parameter: 'page_token', next: 'next_page_token', size: 'page_size', list: 'store_list', total: 'total_count' },
    errors: [...common, 'param-error', 'invalid-request', 'stock-over', 'stores-not-specific', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'page-size', 'serial-missing', 'brand-no-auth', 'no-such-object'],
  },
  {
    name: 'stocks.uploadCouponCodes',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes',
    brandPath: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes',
    repeat: 'same-result',
    resolve: 'repeat',
    errors: [...common, 'param-error', 'invalid-request', 'stock-over', 'not-upload-mode', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'brand-no-auth', 'no-such-object'],
  },
  {
    name: 'userCouponBundles.send',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles',
    brandPath: '/brand/marketing/product-coupon/users/{openid}/coupon-bundles',
    repeat: 'no-duplicate',
    refusedWith: ['ALREADY_EXISTS', 'INVALID_REQUEST'],
    resolve: 'userCoupons.list',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'user-limit-reached', 'request-number-used', 'coupon-code-conflict', 'budget-spent', 'codes-spent', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'no-stock-bundle'],
  },
  {
    name: 'userCouponBundles.preSend',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle',
    brandPath: '/brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle',
    repeat: 'harmless',
    resolve: 'repeat',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'user-limit-reached', 'request-number-used', 'coupon-code-conflict', 'budget-spent', 'codes-spent', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'userCouponBundles.deactivate',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate',
    brandPath: '/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate',
    repeat: 'same-result',
    resolve: 'userCoupons.list',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'no-product-coupon', 'no-stock', 'no-user-coupon', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request'],
  },
  {
    name: 'userCoupons.send',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons',
    brandPath: '/brand/marketing/product-coupon/users/{openid}/coupons',
    repeat: 'no-duplicate',
    refusedWith: ['ALREADY_EXISTS', 'INVALID_REQUEST'],
    resolve: 'userCoupons.list',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'user-limit-reached', 'request-number-used', 'coupon-code-conflict', 'budget-spent', 'codes-spent', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'request-number-used', 'authorization-malformed', 'authorization-scheme', 'not-a-member', 'brand-no-auth', 'user-limit', 'no-such-object'],
  },
  {
    name: 'userCoupons.preSend',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon',
    brandPath: '/brand/marketing/product-coupon/users/{openid}/pre-send-coupon',
    repeat: 'harmless',
    resolve: 'repeat',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'user-limit-reached', 'request-number-used', 'coupon-code-conflict', 'budget-spent', 'codes-spent', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'openid-mismatch', 'serial-missing', 'brand-no-auth', 'no-such-object'],
  },
  {
    name: 'userCoupons.confirm',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm',
    brandPath: '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm',
    repeat: 'same-result',
    resolve: 'userCoupons.get',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'no-product-coupon', 'no-stock', 'no-user-coupon', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'openid-mismatch', 'coupon-state', 'brand-no-auth', 'no-user-coupon'],
  },
  {
    name: 'userCoupons.use',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use',
    brandPath: '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use',
    repeat: 'no-duplicate',
    refusedWith: ['INVALID_REQUEST'],
    resolve: 'userCoupons.get',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'coupon-not-usable', 'no-product-coupon', 'no-stock', 'no-user-coupon', 'rate-limit-exceeded'],
    brandErrors: [...common, 'authorization-malformed', 'brand-no-auth', 'no-user-coupon'],
  },
  {
    name: 'userCoupons.return',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return',
    brandPath: '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return',
    repeat: 'same-result',
    resolve: 'userCoupons.get',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'no-auth', 'no-product-coupon', 'no-stock', 'no-user-coupon', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'openid-mismatch', 'coupon-state', 'brand-no-auth', 'no-user-coupon'],
  },
  {
    name: 'userCoupons.deactivate',
    method: 'POST',
    path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate',
    brandPath: '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate',
    repeat: 'same-result',
    resolve: 'userCoupons.get',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'no-product-coupon', 'no-stock', 'no-user-coupon', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'brand-no-auth', 'no-user-coupon'],
  },
  {
    name: 'userCoupons.get',
    method: 'GET',
    path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}',
    brandPath: '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}',
    repeat: 'read-only',
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'no-product-coupon', 'no-stock', 'no-user-coupon', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'openid-mismatch', 'serial-missing', 'brand-no-auth', 'no-user-coupon'],
  },
  {
    name: 'userCoupons.list',
    method: 'GET',
    path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons',
    brandPath: '/brand/marketing/product-coupon/users/{openid}/coupons',
    repeat: 'read-only',
    paging: { by: 'token', parameter: 'page_token', next: 'next_page_token', size: 'page_size', list: 'user_coupon_list', total: 'total_count' },
    errors: [...common, 'param-error', 'invalid-request', 'business-rule', 'no-product-coupon', 'no-stock', 'rate-limit-exceeded'],
    brandErrors: [...common, 'param-error', 'invalid-request', 'page-size', 'openid-mismatch', 'serial-missing', 'brand-no-auth', 'no-such-object'],
  },
] as const satisfies readonly OperationRow[];
