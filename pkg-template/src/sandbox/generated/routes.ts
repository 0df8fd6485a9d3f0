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

/**
 * Who calls.
 * - `partner`: a service provider (服务商) for its brands.
 * - `brand`: a brand (品牌) itself.
 * - `merchant`: a merchant (商户) and a service provider alike.
 */
export type Side = 'partner' | 'brand' | 'merchant';

/** An operation of one side. */
export interface Route {
  readonly operation: OperationName;
  readonly side: Side;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** A template: `{name}` is a parameter. */
  readonly path: string;
}

export const routes: readonly Route[] = [
  { operation: 'busifavor.send', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/coupons/send' },
  { operation: 'busifavor.use', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/coupons/use' },
  { operation: 'busifavor.return', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/coupons/return' },
  { operation: 'busifavor.deactivate', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/coupons/deactivate' },
  { operation: 'busifavor.associate', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/coupons/associate' },
  { operation: 'busifavor.disassociate', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/coupons/disassociate' },
  { operation: 'busifavor.list', side: 'merchant', method: 'GET', path: '/v3/marketing/busifavor/users/{openid}/coupons' },
  { operation: 'busifavor.get', side: 'merchant', method: 'GET', path: '/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}' },
  { operation: 'busifavor.sendConsumptionCard', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/coupons/{card_id}/send' },
  { operation: 'busifavor.callbacks.set', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/callbacks' },
  { operation: 'busifavor.callbacks.get', side: 'merchant', method: 'GET', path: '/v3/marketing/busifavor/callbacks' },
  { operation: 'busifavor.couponCodes.upload', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes' },
  { operation: 'busifavor.couponCodes.list', side: 'merchant', method: 'GET', path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes' },
  { operation: 'busifavor.couponCodes.get', side: 'merchant', method: 'GET', path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}' },
  { operation: 'busifavor.couponCodes.delete', side: 'merchant', method: 'DELETE', path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}' },
  { operation: 'busifavor.productCoupons.send', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/product-coupons/send' },
  { operation: 'busifavor.stocks.create', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/stocks' },
  { operation: 'busifavor.stocks.get', side: 'merchant', method: 'GET', path: '/v3/marketing/busifavor/stocks/{stock_id}' },
  { operation: 'busifavor.stocks.update', side: 'merchant', method: 'PATCH', path: '/v3/marketing/busifavor/stocks/{stock_id}' },
  { operation: 'busifavor.stocks.updateBudget', side: 'merchant', method: 'PATCH', path: '/v3/marketing/busifavor/stocks/{stock_id}/budget' },
  { operation: 'busifavor.subsidies.pay', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/subsidy/pay-receipts' },
  { operation: 'busifavor.subsidies.listPayments', side: 'merchant', method: 'GET', path: '/v3/marketing/busifavor/subsidy/pay-receipts' },
  { operation: 'busifavor.subsidies.getPayment', side: 'merchant', method: 'GET', path: '/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}' },
  { operation: 'busifavor.subsidies.return', side: 'merchant', method: 'POST', path: '/v3/marketing/busifavor/subsidy/return-receipts' },
  { operation: 'busifavor.subsidies.getReturn', side: 'merchant', method: 'GET', path: '/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}' },
  { operation: 'certificates.download', side: 'merchant', method: 'GET', path: '/v3/certificates' },
  { operation: 'deliveryPlans.create', side: 'partner', method: 'POST', path: '/v3/marketing/partner/delivery-plan/delivery-plans' },
  { operation: 'deliveryPlans.create', side: 'brand', method: 'POST', path: '/brand/marketing/delivery-plan/delivery-plans' },
  { operation: 'deliveryPlans.list', side: 'partner', method: 'GET', path: '/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans' },
  { operation: 'deliveryPlans.list', side: 'brand', method: 'GET', path: '/brand/marketing/delivery-plan/delivery-plans' },
  { operation: 'deliveryPlans.update', side: 'partner', method: 'PATCH', path: '/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}' },
  { operation: 'deliveryPlans.update', side: 'brand', method: 'PATCH', path: '/brand/marketing/delivery-plan/delivery-plans/{plan_id}' },
  { operation: 'deliveryPlans.submit', side: 'brand', method: 'POST', path: '/brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit' },
  { operation: 'deliveryPlans.pause', side: 'brand', method: 'POST', path: '/brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause' },
  { operation: 'deliveryPlans.resume', side: 'brand', method: 'POST', path: '/brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume' },
  { operation: 'deliveryPlans.terminate', side: 'partner', method: 'POST', path: '/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate' },
  { operation: 'deliveryPlans.terminate', side: 'brand', method: 'POST', path: '/brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate' },
  { operation: 'deliveryPlans.setNotifyUrl', side: 'partner', method: 'POST', path: '/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url' },
  { operation: 'deliveryPlans.setNotifyUrl', side: 'brand', method: 'POST', path: '/brand/marketing/delivery-plan/notify-url' },
  { operation: 'imageGenerationTasks.create', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/image-generation-tasks' },
  { operation: 'imageGenerationTasks.create', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/image-generation-tasks' },
  { operation: 'imageGenerationTasks.get', side: 'partner', method: 'GET', path: '/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}' },
  { operation: 'imageGenerationTasks.get', side: 'brand', method: 'GET', path: '/brand/marketing/product-coupon/image-generation-tasks/{task_id}' },
  { operation: 'images.upload', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/media/upload-image' },
  { operation: 'images.upload', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/media/upload-image' },
  { operation: 'notifyConfigs.set', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/notify-configs' },
  { operation: 'notifyConfigs.set', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/notify-configs' },
  { operation: 'notifyConfigs.get', side: 'partner', method: 'GET', path: '/v3/marketing/partner/product-coupon/notify-configs' },
  { operation: 'notifyConfigs.get', side: 'brand', method: 'GET', path: '/brand/marketing/product-coupon/notify-configs' },
  { operation: 'productCoupons.create', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/product-coupons' },
  { operation: 'productCoupons.create', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/product-coupons' },
  { operation: 'productCoupons.get', side: 'partner', method: 'GET', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}' },
  { operation: 'productCoupons.get', side: 'brand', method: 'GET', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}' },
  { operation: 'productCoupons.update', side: 'partner', method: 'PATCH', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}' },
  { operation: 'productCoupons.update', side: 'brand', method: 'PATCH', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}' },
  { operation: 'productCoupons.deactivate', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate' },
  { operation: 'productCoupons.deactivate', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate' },
  { operation: 'stockBundles.create', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles' },
  { operation: 'stockBundles.create', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles' },
  { operation: 'stockBundles.update', side: 'partner', method: 'PATCH', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}' },
  { operation: 'stockBundles.update', side: 'brand', method: 'PATCH', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}' },
  { operation: 'stockBundles.updateBudget', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget' },
  { operation: 'stockBundles.updateBudget', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget' },
  { operation: 'stockBundles.associateStores', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores' },
  { operation: 'stockBundles.associateStores', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores' },
  { operation: 'stockBundles.disassociateStores', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores' },
  { operation: 'stockBundles.disassociateStores', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores' },
  { operation: 'stocks.create', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks' },
  { operation: 'stocks.create', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks' },
  { operation: 'stocks.get', side: 'partner', method: 'GET', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}' },
  { operation: 'stocks.get', side: 'brand', method: 'GET', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}' },
  { operation: 'stocks.list', side: 'partner', method: 'GET', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks' },
  { operation: 'stocks.list', side: 'brand', method: 'GET', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks' },
  { operation: 'stocks.update', side: 'partner', method: 'PATCH', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}' },
  { operation: 'stocks.update', side: 'brand', method: 'PATCH', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}' },
  { operation: 'stocks.updateBudget', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget' },
  { operation: 'stocks.updateBudget', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget' },
  { operation: 'stocks.deactivate', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate' },
  { operation: 'stocks.deactivate', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate' },
  { operation: 'stocks.associateStores', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores' },
  { operation: 'stocks.associateStores', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores' },
  { operation: 'stocks.disassociateStores', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores' },
  { operation: 'stocks.disassociateStores', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores' },
  { operation: 'stocks.listStores', side: 'partner', method: 'GET', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores' },
  { operation: 'stocks.listStores', side: 'brand', method: 'GET', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores' },
  { operation: 'stocks.uploadCouponCodes', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes' },
  { operation: 'stocks.uploadCouponCodes', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes' },
  { operation: 'userCouponBundles.send', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles' },
  { operation: 'userCouponBundles.send', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/users/{openid}/coupon-bundles' },
  { operation: 'userCouponBundles.preSend', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle' },
  { operation: 'userCouponBundles.preSend', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle' },
  { operation: 'userCouponBundles.deactivate', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate' },
  { operation: 'userCouponBundles.deactivate', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate' },
  { operation: 'userCoupons.send', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons' },
  { operation: 'userCoupons.send', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/users/{openid}/coupons' },
  { operation: 'userCoupons.preSend', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon' },
  { operation: 'userCoupons.preSend', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/users/{openid}/pre-send-coupon' },
  { operation: 'userCoupons.confirm', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm' },
  { operation: 'userCoupons.confirm', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm' },
  { operation: 'userCoupons.use', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use' },
  { operation: 'userCoupons.use', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use' },
  { operation: 'userCoupons.return', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return' },
  { operation: 'userCoupons.return', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return' },
  { operation: 'userCoupons.deactivate', side: 'partner', method: 'POST', path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate' },
  { operation: 'userCoupons.deactivate', side: 'brand', method: 'POST', path: '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate' },
  { operation: 'userCoupons.get', side: 'partner', method: 'GET', path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}' },
  { operation: 'userCoupons.get', side: 'brand', method: 'GET', path: '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}' },
  { operation: 'userCoupons.list', side: 'partner', method: 'GET', path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons' },
  { operation: 'userCoupons.list', side: 'brand', method: 'GET', path: '/brand/marketing/product-coupon/users/{openid}/coupons' },
];
