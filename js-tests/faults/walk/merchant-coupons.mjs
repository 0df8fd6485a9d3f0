// Merchant coupons (商家券): stocks, codes, coupons, subsidies. Holds no test.

import { newStock } from '../../suite/parameters/busifavor.mjs';
import { DAY, USERS, appid, query, showsText, time, unique } from './shared.mjs';

const MERCHANT = '1900000001';
const SEEDED = '1234567891';
const URLS = 'https://merchant.example/coupons';

/** Stocks that the walk has made, and the one that there is from the start. */
const stockOf = ({ memory, choice }, wanted = () => true) => {
  const all = memory.get('merchantStocks') ?? [];
  const right = all.filter(wanted);
  if (right.length > 0 && !choice.chance(8)) return choice.oneOf(right);
  return choice.oneOf([{ stock_id: SEEDED, mode: 'WECHATPAY_MODE' }, ...all]);
};
const remembers = (name) => (item) => (memory) => memory.set(name, [...(memory.get(name) ?? []), item].slice(-20));

/** A coupon, most often one in the state. */
function coupon({ look, choice }, state, wanted = () => true) {
  const all = look.lines().filter(({ kind }) => kind === 'merchant');
  const right = all.filter(({ coupon_state, coupon_code }) => coupon_state === state && wanted(look.coupon(coupon_code)));
  return choice.oneOf(right.length > 0 && !choice.chance(5) ? right : all);
}

const seesCoupon = (look, { coupon_code }) => look.coupon(coupon_code);
/** Something is done to one coupon. */
const act = (state, number, more = () => ({}), shows = showsText((params) => params[number])) => ({
  isOften: true,
  params(world) {
    const line = coupon(world, state);
    const { coupon_code, stock_id, openid } = line;
    return { coupon_code, stock_id, [number]: unique('m'), ...more(world, line, openid) };
  },
  sees: seesCoupon,
  shows,
  more: (params, look) => ({ openid: look.coupon(params.coupon_code) && lineOf(look, params).openid, appid }),
});
const lineOf = (look, { coupon_code }) => look.lines().find((line) => line.coupon_code === coupon_code);

const sending = {
  isOften: true,
  params(world) {
    const { stock_id, mode } = stockOf(world, ({ mode: of }) => of !== 'MERCHANT_UPLOAD' || world.choice.chance(2));
    const code = mode === 'MERCHANT_API' && { coupon_code: unique('MC') };
    return { openid: world.choice.oneOf(USERS), appid, stock_id, out_request_no: unique('ms'), ...code };
  },
  sees: (look, { openid }) => look.couponsOf(openid, 'merchant'),
  shows: showsText(({ out_request_no }) => out_request_no),
  most: () => 1,
};
const productSending = { ...sending, params: (world) => ({ ...sending.params(world), coupon_type: 'NORMAL' }) };

const seesStock = (look, { stock_id }) => look.ask('busifavor.stocks.get', { stock_id });
const seesCodes = async (look, { stock_id }) => {
  const { data } = await look.ask('busifavor.couponCodes.list', { stock_id, limit: 50, offset: 0 });
  return data?.map(({ code }) => code);
};

const subsidy = (world) => {
  const { coupon_code, stock_id } = coupon(world, 'USED');
  const money = { payer_merchant: MERCHANT, payee_merchant: '1900000002', amount: 1 + world.choice.below(200), description: '满减补差' };
  return { stock_id, coupon_code, transaction_id: '4200000000123456789123456789', ...money };
};
async function payments(look, { stock_id, coupon_code }) {
  const { pay_receipt_list } = await look.ask('busifavor.subsidies.listPayments', { stock_id, coupon_code });
  return pay_receipt_list;
}
const receipt = ({ memory, choice }, name) => {
  const all = memory.get(name) ?? [];
  return all.length > 0 ? choice.oneOf(all) : undefined;
};

export const MERCHANT_COUPONS = {
  'busifavor.stocks.create': {
    isOften: true,
    params({ look, choice }) {
      const coupon_code_mode = choice.oneOf(['WECHATPAY_MODE', 'MERCHANT_API', 'MERCHANT_UPLOAD']);
      const period = { available_begin_time: time(look.now() - DAY), available_end_time: time(look.now() + (3 + choice.below(60)) * DAY) };
      const limits = { max_coupons: 1 + choice.below(6), max_coupons_per_user: 1 + choice.below(3) };
      return newStock({ coupon_code_mode, time: period, send_rule: limits, subsidy: choice.chance(2), out_request_no: unique('mst') });
    },
    learns: ({ stock_id }, memory, { coupon_code_mode }) => remembers('merchantStocks')({ stock_id, mode: coupon_code_mode })(memory),
  },
  'busifavor.stocks.get': query('busifavor.stocks.get', (world) => ({ stock_id: stockOf(world).stock_id })),
  'busifavor.stocks.update': {
    params: (world) => ({ stock_id: stockOf(world).stock_id, goods_name: unique('g').slice(0, 15), out_request_no: unique('mu') }),
    sees: seesStock,
    shows: showsText(({ goods_name }) => goods_name),
  },
  'busifavor.stocks.updateBudget': {
    async params(world) {
      const { stock_id } = stockOf(world);
      const current = (await seesStock(world.look, { stock_id })).stock_send_rule.max_coupons;
      return {
        stock_id,
        current_max_coupons: current,
        target_max_coupons: current + 1 + world.choice.below(9),
        modify_budget_request_no: unique('mb'),
      };
    },
    sees: seesStock,
    shows: (seen, { target_max_coupons }) => seen.includes(`"max_coupons":${target_max_coupons}`),
  },
  'busifavor.couponCodes.upload': {
    isOften: true,
    params(world) {
      const { stock_id } = stockOf(world, ({ mode }) => mode === 'MERCHANT_UPLOAD');
      const coupon_code_list = Array.from({ length: 1 + world.choice.below(3) }, () => unique('UC'));
      return { stock_id, coupon_code_list, upload_request_no: unique('up') };
    },
    learns: (_, memory, { stock_id, coupon_code_list: [coupon_code] }) => remembers('codes')({ stock_id, coupon_code })(memory),
    sees: seesCodes,
    shows: showsText(({ coupon_code_list: [first] }) => `"${first}"`),
  },
  'busifavor.couponCodes.list': query('busifavor.couponCodes.list', (world) => ({
    stock_id: stockOf(world, ({ mode }) => mode === 'MERCHANT_UPLOAD').stock_id,
    limit: 10,
    offset: 0,
  })),
  'busifavor.couponCodes.get': { ...query('busifavor.couponCodes.get', (world) => receipt(world, 'codes')), isOften: true },
  'busifavor.couponCodes.delete': {
    isOften: true,
    params(world) {
      const code = receipt(world, 'codes');
      return code && { ...code, delete_request_no: unique('dc') };
    },
    sees: seesCodes,
    shows: (seen, { coupon_code }) => !seen.includes(`"${coupon_code}"`),
  },
  'busifavor.send': sending,
  'busifavor.productCoupons.send': productSending,
  'busifavor.sendConsumptionCard': {
    params: ({ look, choice }) => ({
      ...{ card_id: 'CARD_000001', appid, openid: choice.oneOf(USERS) },
      out_request_no: unique('card'),
      send_time: time(look.now()),
    }),
    sees: (look, { openid }) => look.couponsOf(openid, 'merchant'),
  },
  'busifavor.use': act('SENDED', 'use_request_no', ({ look }) => ({ appid, use_time: time(look.now()) })),
  'busifavor.return': act('USED', 'return_request_no'),
  'busifavor.deactivate': { ...act('SENDED', 'deactivate_request_no'), isOften: false, isRare: true },
  'busifavor.associate': act(
    'SENDED',
    'out_request_no',
    () => ({ out_trade_no: unique('order') }),
    showsText(({ out_trade_no }) => out_trade_no),
  ),
  'busifavor.disassociate': {
    ...act('SENDED', 'out_request_no', undefined, (seen, { out_trade_no }) => !seen.includes(`"${out_trade_no}"`)),
    params(world) {
      const { coupon_code, stock_id } = coupon(world, 'SENDED', ({ associate_out_trade_no: order }) => order !== undefined);
      const { associate_out_trade_no: out_trade_no = 'none' } = world.look.coupon(coupon_code);
      return { coupon_code, stock_id, out_trade_no, out_request_no: unique('m') };
    },
  },
  'busifavor.get': {
    ...query('busifavor.get', (world) => {
      const { openid, coupon_code } = coupon(world, 'USED');
      return { openid, coupon_code, appid };
    }),
    sees: seesCoupon,
  },
  'busifavor.list': query('busifavor.list', ({ choice }) => ({
    openid: choice.oneOf(USERS),
    appid,
    belong_merchant: MERCHANT,
    offset: 0,
    limit: 10,
  })),
  'busifavor.callbacks.set': {
    params: () => ({ mchid: MERCHANT, notify_url: `${URLS}/${unique('u')}` }),
    sees: (look) => look.ask('busifavor.callbacks.get', { mchid: MERCHANT }),
    shows: showsText(({ notify_url }) => notify_url),
  },
  'busifavor.callbacks.get': query('busifavor.callbacks.get', () => ({ mchid: MERCHANT })),
  'busifavor.subsidies.pay': {
    isOften: true,
    params: (world) => ({ ...subsidy(world), out_subsidy_no: unique('pay') }),
    learns: ({ subsidy_receipt_id }, memory, { out_subsidy_no: _, ...params }) => remembers('paid')({ subsidy_receipt_id, params })(memory),
    sees: payments,
    shows: showsText(({ out_subsidy_no }) => out_subsidy_no),
    most: () => 1,
  },
  'busifavor.subsidies.listPayments': query('busifavor.subsidies.listPayments', (world) => {
    const { stock_id, coupon_code } = coupon(world, 'USED');
    return { stock_id, coupon_code };
  }),
  'busifavor.subsidies.getPayment': query('busifavor.subsidies.getPayment', (world) => {
    const paid = receipt(world, 'paid');
    return paid && { subsidy_receipt_id: paid.subsidy_receipt_id };
  }),
  'busifavor.subsidies.return': {
    isOften: true,
    params(world) {
      const paid = receipt(world, 'paid');
      return paid && { ...paid.params, refund_id: '50000000382019052709732678859', out_subsidy_return_no: unique('back') };
    },
    learns: ({ subsidy_return_receipt_id }, memory) => remembers('back')({ subsidy_return_receipt_id })(memory),
    sees: payments,
  },
  'busifavor.subsidies.getReturn': { ...query('busifavor.subsidies.getReturn', (world) => receipt(world, 'back')), isOften: true },
};
