// What performs each operation, on every side that has it. A new operation is one line here, and the compiler asks for it.

import type { OperationName } from './generated/routes.js';
import type { Handler } from './operation.js';
import { getMerchantCoupon, returnMerchantCoupon } from './operations/busifavor.js';
import { downloadCertificates } from './operations/certificates.js';
import { uploadImage } from './operations/images.js';
import { createProductCoupon, getProductCoupon, updateProductCoupon } from './operations/product-coupons.js';
import { getUserCoupon, listUserCoupons } from './operations/user-coupon-queries.js';
import { confirmUserCoupon, sendUserCoupon } from './operations/user-coupon-sends.js';
import { returnUserCoupon, useUserCoupon } from './operations/user-coupons.js';

export const handlers: Readonly<Record<OperationName, Handler>> = {
  'busifavor.return': returnMerchantCoupon,
  'busifavor.get': getMerchantCoupon,
  'certificates.download': downloadCertificates,
  'images.upload': uploadImage,
  'productCoupons.create': createProductCoupon,
  'productCoupons.get': getProductCoupon,
  'productCoupons.update': updateProductCoupon,
  'userCoupons.send': sendUserCoupon,
  'userCoupons.confirm': confirmUserCoupon,
  'userCoupons.use': useUserCoupon,
  'userCoupons.return': returnUserCoupon,
  'userCoupons.get': getUserCoupon,
  'userCoupons.list': listUserCoupons,
};
