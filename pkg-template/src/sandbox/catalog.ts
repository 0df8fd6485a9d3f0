// What the brand has on offer: products and stocks as the documents write them, one for each usage mode. They keep to the rules of an
// entity: one offer per type (P5, S6), information by mode (P1-P3, S2-S4), counts only for uploaded codes (S1). Dates lie around the
// sandbox's clock, so that calls work today.

import type { JsonObject } from './bytes.js';
import type { ProductEntity, SendRule, StockEntity } from './entities.js';
import { BRAND, FOREIGN_BRAND } from './identities.js';
import { Product } from './product.js';
import { Stock } from './stock.js';
import { DAY, endOfDay, rfc3339, startOfDay } from './time.js';

export const FOREIGN_STOCK = '1000000099001';

const IMAGE = 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx';

/** The products and stocks, by id. */
export interface Catalog {
  readonly products: Map<string, Product>;
  readonly stocks: Map<string, Stock>;
}

export function createCatalog(now: number): Catalog {
  const period: Period = {
    available_begin_time: rfc3339(startOfDay(now) - 60 * DAY),
    available_end_time: rfc3339(endOfDay(now, 90)),
  };
  const products = [singleProduct(BRAND, '1000000013'), bundleProduct(), sequentialProduct(), singleProduct(FOREIGN_BRAND, '1000000099')];
  const stocks = [
    singleStock(BRAND, '1000000013', '1000000013001', period),
    singleStock(BRAND, '1000000013', '1000000013002', period),
    ...BUNDLE_OFFERS.map((offer, index) => bundleStock(offer, index, period)),
    sequentialStock(period),
    singleStock(FOREIGN_BRAND, '1000000099', FOREIGN_STOCK, period),
  ];
  return {
    products: new Map(products.map((product) => [product.product_coupon_id, new Product(product)])),
    stocks: new Map(stocks.map((stock) => [stock.stock_id, new Stock(stock)])),
  };
}

/** The first stock of the bundle; the others follow it. */
export const BUNDLE_STOCK = '1000000014001';
export const SEQUENTIAL_ROUNDS = 10;

/** What each step of the bundle takes off; the steps must not decrease. */
const BUNDLE_OFFERS = [500, 800, 1200];

// Products, in the order of the documents' fields.

function singleProduct(brand: string, id: string): ProductEntity {
  return {
    product_coupon_id: id,
    scope: 'ALL',
    type: 'DISCOUNT',
    usage_mode: 'SINGLE',
    single_usage_info: { discount_coupon: { threshold: 10000, percent_off: 20 } },
    display_info: display('全场满100立打8折'),
    out_product_no: 'Product_1234567890',
    brand_id: brand,
  };
}

function bundleProduct(): ProductEntity {
  return {
    product_coupon_id: '1000000014',
    scope: 'ALL',
    type: 'NORMAL',
    usage_mode: 'PROGRESSIVE_BUNDLE',
    progressive_bundle_usage_info: { count: BUNDLE_OFFERS.length, interval_days: 0 },
    display_info: display('全场满100多次立减'),
    out_product_no: 'Product_1234567891',
    brand_id: BRAND,
  };
}

function sequentialProduct(): ProductEntity {
  return {
    product_coupon_id: '1002323',
    scope: 'ALL',
    type: 'NORMAL',
    usage_mode: 'SEQUENTIAL',
    sequential_usage_info: { type: 'EQUAL', count: SEQUENTIAL_ROUNDS, available_days: 30 },
    display_info: display('全场满100可减10元'),
    out_product_no: 'Product_1234567892',
    brand_id: BRAND,
  };
}

function display(name: string): JsonObject {
  return { name, image_url: IMAGE, background_url: IMAGE, detail_image_url_list: [IMAGE] };
}

// Stocks.

type Period = { readonly available_begin_time: string; readonly available_end_time: string };

function singleStock(brand: string, product: string, id: string, period: Period): StockEntity {
  return stock(brand, product, id, {
    remark: '全场折扣批次',
    codes: { coupon_code_mode: 'UPLOAD', coupon_code_count_info: { total_count: 10000, available_count: 9990 } },
    rule: { single_usage_rule: { coupon_available_period: { ...period, available_days: 30 } } },
  });
}

function bundleStock(discount: number, index: number, period: Period): StockEntity {
  return stock(BRAND, '1000000014', `100000001400${index + 1}`, {
    remark: `多次优惠第${index + 1}次`,
    codes: { coupon_code_mode: 'WECHATPAY' },
    rule: {
      progressive_bundle_usage_rule: {
        coupon_available_period: { ...period, available_days: 30 },
        normal_coupon: { threshold: 10000, discount_amount: discount },
      },
      stock_bundle_info: { stock_bundle_id: '1000000014900', stock_bundle_index: index },
    },
  });
}

function sequentialStock(period: Period): StockEntity {
  return stock(BRAND, '1002323', '100232301', {
    remark: '次卡批次',
    codes: { coupon_code_mode: 'UPLOAD', coupon_code_count_info: { total_count: 10000, available_count: 999 } },
    rule: {
      sequential_usage_rule: {
        coupon_available_period: period,
        normal_coupon_list: [{ threshold: 10000, discount_amount: 1000 }],
        special_first: false,
      },
    },
  });
}

/** What the seeded stocks differ in. */
interface StockParts {
  readonly remark: string;
  readonly codes: Pick<StockEntity, 'coupon_code_mode' | 'coupon_code_count_info'>;
  readonly rule: JsonObject;
}

const SEND_RULE: SendRule = { max_count: 10000000, max_count_per_user: 10 };

function stock(brand: string, product: string, id: string, { remark, codes, rule }: StockParts): StockEntity {
  return {
    product_coupon_id: product,
    stock_id: id,
    remark,
    ...codes,
    stock_send_rule: SEND_RULE,
    ...rule,
    usage_rule_display_info: {
      coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
      mini_program_appid: 'wx1234567890',
      mini_program_path: '/pages/index/product',
      usage_description: '全场可用',
      coupon_available_store_info: {
        description: '所有门店可用，可使用小程序查看门店列表',
        mini_program_appid: 'wx1234567890',
        mini_program_path: '/pages/index/store-list',
      },
    },
    coupon_display_info: {
      code_display_mode: 'QRCODE',
      background_color: 'Color010',
      entrance_mini_program: {
        appid: 'wx1234567890',
        path: '/pages/index/product',
        entrance_wording: '欢迎选购',
        guidance_wording: '获取更多优惠',
      },
      entrance_official_account: { appid: 'wx1234567890' },
      entrance_finder: {
        finder_id: 'gh_12345678',
        finder_video_id: 'UDFsdf24df34dD456Hdf34',
        finder_video_cover_image_url: IMAGE,
      },
    },
    notify_config: { notify_appid: 'wx4fd12345678' },
    store_scope: 'NONE', // no store limit: any store_id fits
    sent_count_info: { total_count: 10, today_count: 0 },
    brand_id: brand,
  };
}
