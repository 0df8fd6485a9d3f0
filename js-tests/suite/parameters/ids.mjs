// The ids that the documents' examples have in common. Holds no test.

export const IDS = {
  openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
  coupon_code: 'Code_123456',
  product_coupon_id: '1000000013',
  stock_id: '1000000013001',
  appid: 'wx233544546545989',
  brand_id: '120344',
};
