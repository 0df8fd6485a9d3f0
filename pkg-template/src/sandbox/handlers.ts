// What performs each operation, on every side that has it. A new operation is one line here, and the compiler asks for it.

import type { OperationName } from './generated/routes.js';
import type { Handler } from './operation.js';
import { deleteMerchantCode, getMerchantCode, listMerchantCodes, uploadMerchantCodes } from './operations/busifavor-codes.js';
import { sendConsumptionCard, sendMerchantCoupon, sendMerchantProductCoupon } from './operations/busifavor-sends.js';
import {
  createMerchantStock,
  getMerchantCallback,
  getMerchantStock,
  setMerchantCallback,
  updateMerchantStock,
  updateMerchantStockBudget,
} from './operations/busifavor-stocks.js';
import { getSubsidyPayment, getSubsidyReturn, listSubsidyPayments, paySubsidy, returnSubsidy } from './operations/busifavor-subsidies.js';
import {
  associateMerchantCoupon,
  deactivateMerchantCoupon,
  disassociateMerchantCoupon,
  getMerchantCoupon,
  listMerchantCoupons,
  returnMerchantCoupon,
  useMerchantCoupon,
} from './operations/busifavor.js';
import { downloadCertificates } from './operations/certificates.js';
import { createPlan, listPlans, pausePlan, resumePlan, submitPlan, terminatePlan, updatePlan } from './operations/delivery-plans.js';
import { createImageTask, getImageTask } from './operations/image-tasks.js';
import { uploadImage } from './operations/images.js';
import { getNotifyConfig, setNotifyConfig, setPlanNotifyUrl } from './operations/notify-urls.js';
import { deactivateUserCoupon, deactivateUserCouponBundle } from './operations/deactivations.js';
import { preSendUserCoupon } from './operations/pre-sends.js';
import { createProductCoupon, deactivateProductCoupon, getProductCoupon, updateProductCoupon } from './operations/product-coupons.js';
import { deactivateStock, updateStock, updateStockBudget, updateStockBundle, updateStockBundleBudget } from './operations/stock-changes.js';
import { uploadCouponCodes } from './operations/stock-codes.js';
import {
  associateStockBundleStores,
  associateStockStores,
  disassociateStockBundleStores,
  disassociateStockStores,
  listStockStores,
} from './operations/stock-stores.js';
import { createStock, createStockBundle, getStock, listStocks } from './operations/stocks.js';
import { getUserCoupon, listUserCoupons } from './operations/user-coupon-queries.js';
import { confirmUserCoupon, sendUserCoupon } from './operations/user-coupon-sends.js';
import { returnUserCoupon, useUserCoupon } from './operations/user-coupons.js';

export const handlers: Readonly<Record<OperationName, Handler>> = {
  'busifavor.send': sendMerchantCoupon,
  'busifavor.use': useMerchantCoupon,
  'busifavor.return': returnMerchantCoupon,
  'busifavor.deactivate': deactivateMerchantCoupon,
  'busifavor.associate': associateMerchantCoupon,
  'busifavor.disassociate': disassociateMerchantCoupon,
  'busifavor.list': listMerchantCoupons,
  'busifavor.get': getMerchantCoupon,
  'busifavor.sendConsumptionCard': sendConsumptionCard,
  'busifavor.callbacks.set': setMerchantCallback,
  'busifavor.callbacks.get': getMerchantCallback,
  'busifavor.couponCodes.upload': uploadMerchantCodes,
  'busifavor.couponCodes.list': listMerchantCodes,
  'busifavor.couponCodes.get': getMerchantCode,
  'busifavor.couponCodes.delete': deleteMerchantCode,
  'busifavor.productCoupons.send': sendMerchantProductCoupon,
  'busifavor.stocks.create': createMerchantStock,
  'busifavor.stocks.get': getMerchantStock,
  'busifavor.stocks.update': updateMerchantStock,
  'busifavor.stocks.updateBudget': updateMerchantStockBudget,
  'busifavor.subsidies.pay': paySubsidy,
  'busifavor.subsidies.listPayments': listSubsidyPayments,
  'busifavor.subsidies.getPayment': getSubsidyPayment,
  'busifavor.subsidies.return': returnSubsidy,
  'busifavor.subsidies.getReturn': getSubsidyReturn,
  'certificates.download': downloadCertificates,
  'deliveryPlans.create': createPlan,
  'deliveryPlans.list': listPlans,
  'deliveryPlans.update': updatePlan,
  'deliveryPlans.submit': submitPlan,
  'deliveryPlans.pause': pausePlan,
  'deliveryPlans.resume': resumePlan,
  'deliveryPlans.terminate': terminatePlan,
  'deliveryPlans.setNotifyUrl': setPlanNotifyUrl,
  'imageGenerationTasks.create': createImageTask,
  'imageGenerationTasks.get': getImageTask,
  'images.upload': uploadImage,
  'notifyConfigs.set': setNotifyConfig,
  'notifyConfigs.get': getNotifyConfig,
  'productCoupons.create': createProductCoupon,
  'productCoupons.get': getProductCoupon,
  'productCoupons.update': updateProductCoupon,
  'productCoupons.deactivate': deactivateProductCoupon,
  'stocks.create': createStock,
  'stocks.get': getStock,
  'stocks.list': listStocks,
  'stocks.update': updateStock,
  'stocks.updateBudget': updateStockBudget,
  'stocks.deactivate': deactivateStock,
  'stocks.associateStores': associateStockStores,
  'stocks.disassociateStores': disassociateStockStores,
  'stocks.listStores': listStockStores,
  'stocks.uploadCouponCodes': uploadCouponCodes,
  'stockBundles.create': createStockBundle,
  'stockBundles.update': updateStockBundle,
  'stockBundles.updateBudget': updateStockBundleBudget,
  'stockBundles.associateStores': associateStockBundleStores,
  'stockBundles.disassociateStores': disassociateStockBundleStores,
  'userCouponBundles.send': sendUserCoupon,
  'userCouponBundles.preSend': preSendUserCoupon,
  'userCouponBundles.deactivate': deactivateUserCouponBundle,
  'userCoupons.send': sendUserCoupon,
  'userCoupons.preSend': preSendUserCoupon,
  'userCoupons.confirm': confirmUserCoupon,
  'userCoupons.use': useUserCoupon,
  'userCoupons.return': returnUserCoupon,
  'userCoupons.deactivate': deactivateUserCoupon,
  'userCoupons.get': getUserCoupon,
  'userCoupons.list': listUserCoupons,
};
