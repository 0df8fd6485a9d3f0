// By operation of stocks and description of an error row: what to send for it. Holds no test.

import { newNumber } from './requests.mjs';

const STOCK_UNKNOWN = '未找到 stock_id 对应的商品券批次';
const OVER = '批次已过期、结束或失效，不能再操作';
const NOT_SPECIFIC = '批次的可用门店范围不是 SPECIFIC，不能关联、取消或查询关联门店';
const BUSINESS = '传入参数不符合业务规则';
const CREATED = '这个 out_request_no 已经创建过';
const WRONG = '参数错误';

/** `first`: what is sent before; `stocks`: states of stocks. */
export function rowsOfStocks(common, products) {
  const { [STOCK_UNKNOWN]: unknownStock, ...unknownProduct } = products;
  const shortNumber = { [WRONG]: { changes: { out_request_no: 'short' } } };
  const ofProduct = { ...common, ...unknownProduct };
  const ofStock = { ...ofProduct, [STOCK_UNKNOWN]: unknownStock };
  const ofBundle = (row = STOCK_UNKNOWN) => ({ ...ofProduct, [row]: { changes: { stock_bundle_id: '7' } } });
  const over = { [OVER]: { stocks: { 1000000013001: 'STOPPED' } } };
  const bundleOver = { [OVER]: { stocks: { 1000000014002: 'DEACTIVATED' } } };
  const ofStores = (own) => ({ ...own, [NOT_SPECIFIC]: {}, [WRONG]: { changes: { store_list: [] } } });
  const created = () => {
    const out_request_no = newNumber();
    return { [CREATED]: { first: { out_request_no }, changes: { out_request_no, ...OTHER } } };
  };
  return {
    'productCoupons.deactivate': { ...ofProduct, ...shortNumber },
    'stocks.create': { ...ofProduct, ...shortNumber, ...created(), [BUSINESS]: { changes: { product_coupon_id: '1000000014' } } },
    'stocks.get': { ...ofStock, [WRONG]: { changes: { brand_id: '' } } },
    'stocks.list': { ...ofProduct, [WRONG]: { changes: { page_size: '51' } } },
    'stocks.update': { ...ofStock, ...shortNumber, [BUSINESS]: { stocks: { 1000000013001: 'AUDITING' } } },
    'stocks.updateBudget': { ...ofStock, ...shortNumber, ...over, [BUSINESS]: { changes: { current_max_count: 1 } } },
    'stocks.deactivate': { ...ofStock, ...shortNumber },
    'stocks.associateStores': ofStores({ ...ofStock, ...over }),
    'stocks.disassociateStores': ofStores({ ...ofStock, ...over }),
    'stocks.listStores': { ...ofStores({ ...ofStock, ...over }), [WRONG]: { changes: { page_size: '201' } } },
    'stocks.uploadCouponCodes': {
      ...ofStock,
      ...over,
      [WRONG]: { changes: { code_list: ['a b'] } },
      '批次不是预上传券 Code 的模式': { changes: { product_coupon_id: '1000000014', stock_id: '1000000014001' } },
    },
    'stockBundles.create': { ...ofProduct, ...shortNumber, ...created(), [BUSINESS]: { changes: { product_coupon_id: '1000000013' } } },
    'stockBundles.update': { ...ofBundle('没有这个批次组'), ...shortNumber, [BUSINESS]: { stocks: { 1000000014003: 'AUDITING' } } },
    'stockBundles.updateBudget': { ...ofBundle(), ...shortNumber, ...bundleOver, [BUSINESS]: { changes: { current_max_count: 1 } } },
    'stockBundles.associateStores': ofStores({ ...ofBundle(), ...bundleOver }),
    'stockBundles.disassociateStores': ofStores({ ...ofBundle(), ...bundleOver }),
  };
}

/** What makes another request of one to add a stock or a stock bundle. */
const OTHER = { note: 'another' };
