// Product coupons (商品券): create (创建), query (查询), change (修改) and deactivate (失效).

import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import { handler } from '../operation.js';
import type { Call, Handler } from '../operation.js';
import { businessError } from '../parameters.js';
import { Product, deactivation } from '../product.js';
import type { DeactivationParams } from '../product.js';
import { findProduct, isPermitted } from './lookup.js';
import { addStock, addStockBundle } from './new-stocks.js';
import { once } from './once.js';
import { checkNewProduct } from './product-coupon-rules.js';
import type { CreateParams } from './product-coupon-rules.js';

/** 创建商品券. */
export const createProductCoupon = handler<CreateParams>((call) => {
  const { params, brandId: brand_id, store, now, fail } = call;
  const conflict = (): never => {
    throw businessError(fail, { subCode: SUB_CODES.numberConflict }, ['already-created']);
  };
  const create = (): JsonObject => {
    if (!isPermitted(call)) throw businessError(fail, { subCode: SUB_CODES.noPermission }, ['brand-no-auth']);
    checkNewProduct(params, fail);
    const product_coupon_id = store.freeProductId();
    const { out_request_no: _, stock, stock_bundle, ...given } = params;
    const product = new Product({ ...given, product_coupon_id, brand_id }, store.review([product_coupon_id], now));
    store.products.set(product_coupon_id, product);
    if (stock !== undefined) return { ...product.entity(now), stock: addStock(call, product, stock).entity(now) };
    return { ...product.entity(now), stock_bundle: stock_bundle && addStockBundle(call, product, stock_bundle) };
  };
  return once(call, { key: [params.out_request_no], promised: 'no-duplicate', act: create, conflict });
});

interface GetParams {
  readonly product_coupon_id: string;
}

/** 查询商品券. */
export const getProductCoupon = handler<GetParams>((call) => findProduct(call, call.params.product_coupon_id).entity(call.now));

interface UpdateParams extends GetParams {
  readonly out_request_no: string;
  readonly display_info: JsonObject;
}

/** 修改商品券: for coupons that are sent from then on; those that users have keep what they show. */
export const updateProductCoupon = changeOf<UpdateParams>((product, { params }) => {
  product.display_info = params.display_info;
});

/** 失效商品券, with all its stocks that are not over; what users have stays as it is. */
export const deactivateProductCoupon = changeOf<GetParams & DeactivationParams>((product, { params, store, now, fail }) => {
  if (product.state(now) !== 'EFFECTIVE') throw businessError(fail, {});
  const made = deactivation(params, now);
  product.deactivate(made);
  for (const stock of store.stocksOf(product)) if (!stock.isOver(now)) stock.deactivate(made);
});

/** Changes a product coupon once for a request number. */
function changeOf<Params extends GetParams & { readonly out_request_no: string }>(
  change: (product: Product, call: Call<Params>) => void,
): Handler {
  return handler<Params>((call) => {
    const { params, now, fail } = call;
    const conflict = (): never => {
      throw businessError(fail, { subCode: SUB_CODES.numberConflict });
    };
    const act = (): JsonObject => {
      const product = findProduct(call, params.product_coupon_id);
      change(product, call);
      return product.entity(now);
    };
    return once(call, { key: [params.out_request_no], promised: 'same-result', act, conflict });
  });
}
