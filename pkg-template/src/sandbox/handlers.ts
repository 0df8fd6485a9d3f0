// What performs each operation, on every side that has it. A new operation is one line here.

import type { OperationName } from './generated/routes.js';
import type { Handler } from './operation.js';
import { getMerchantCoupon, returnMerchantCoupon } from './operations/busifavor.js';
import { downloadCertificates } from './operations/certificates.js';
import { getUserCoupon, listUserCoupons } from './operations/user-coupon-queries.js';
import { returnUserCoupon, useUserCoupon } from './operations/user-coupons.js';

export const handlers: Readonly<Partial<Record<OperationName, Handler>>> = {
  'busifavor.return': returnMerchantCoupon,
  'busifavor.get': getMerchantCoupon,
  'certificates.download': downloadCertificates,
  'userCoupons.use': useUserCoupon,
  'userCoupons.return': returnUserCoupon,
  'userCoupons.get': getUserCoupon,
  'userCoupons.list': listUserCoupons,
};
