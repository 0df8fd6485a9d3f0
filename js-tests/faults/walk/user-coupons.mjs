// Coupons and bundles in users' hands (用户商品券, 用户券组). Holds no test.

import { DAY, USERS, appid, brand_id, difference, ofSide, query, showsText, time, unique } from './shared.mjs';

const FOREIGN = '1000000099';
const STATES = { use: 'EFFECTIVE', return: 'USED', confirm: 'CONFIRMING', deactivate: 'EFFECTIVE' };

/** A coupon of the brand's own, most often one in the state. */
function coupon({ look, choice }, state) {
  const all = look.lines().filter(({ kind, product_coupon_id }) => kind === 'product' && product_coupon_id !== FOREIGN);
  const right = all.filter(({ coupon_state }) => coupon_state === state);
  return choice.oneOf(right.length > 0 && !choice.chance(5) ? right : all);
}

const idsOf = ({ openid, coupon_code, product_coupon_id, stock_id }) => ({
  openid,
  coupon_code,
  product_coupon_id,
  stock_id,
  appid,
  brand_id,
});

/** Something is done to one coupon, which shows the number of it. */
const act = (what, more = () => ({})) => ({
  isOften: true,
  params(world, side) {
    const line = coupon(world, STATES[what]);
    return ofSide({ ...idsOf(line), out_request_no: unique(what), ...more(world, line) }, side);
  },
  sees: (look, { coupon_code }) => look.coupon(coupon_code),
  shows: showsText(({ out_request_no }) => out_request_no),
  agrees: (data, look, { coupon_code }) => difference(data, look.coupon(coupon_code)),
});

const round = ({ choice }, { usage_mode }) => (usage_mode === 'SEQUENTIAL' ? { sequential_coupon_index: choice.below(10) } : {});
const ORDER = { transaction_id: '4200000000123456789123456789' };

/** A stock that coupons are sent from, and how. */
function stock({ look, choice }, isBundle) {
  const all = look
    .stocks()
    .filter(({ product_coupon_id, stock_bundle_info: of }) => product_coupon_id !== FOREIGN && (of !== undefined) === isBundle);
  // The newest ones, so that their limits are reached.
  const sending = all.filter(({ state }) => state === 'SENDING').slice(-6);
  return choice.oneOf(sending.length > 0 && !choice.chance(6) ? sending : all);
}

function send(world, side, isBundle) {
  const { choice } = world;
  const { product_coupon_id, stock_id, stock_bundle_info: of, coupon_code_mode } = stock(world, isBundle);
  const ids = isBundle ? { stock_bundle_id: of.stock_bundle_id } : { stock_id };
  const code = coupon_code_mode === 'API_ASSIGN' && { coupon_code: unique('CODE') };
  return ofSide(
    { openid: choice.oneOf(USERS), product_coupon_id, ...ids, ...code, appid, send_request_no: unique('send'), brand_id },
    side,
  );
}

const sending = (isBundle, isPrepared) => ({
  isOften: true,
  params: (world, side) => send(world, side, isBundle),
  sees: (look, { openid }) => look.couponsOf(openid, 'product'),
  most: () => (isPrepared ? 0 : isBundle ? 3 : 1),
  ...(isPrepared
    ? { learns: ({ token }, memory) => memory.set('token', token) }
    : { shows: showsText(({ send_request_no }) => send_request_no) }),
});

export const USER_COUPONS = {
  'userCoupons.send': sending(false, false),
  'userCoupons.preSend': sending(false, true),
  'userCouponBundles.send': sending(true, false),
  'userCouponBundles.preSend': sending(true, true),
  'userCoupons.confirm': act('confirm'),
  'userCoupons.use': act('use', (world, line) => ({
    ...round(world, line),
    use_time: time(world.look.now()),
    associated_order_info: ORDER,
  })),
  'userCoupons.return': act('return', round),
  'userCoupons.deactivate': { ...act('deactivate', () => ({ deactivate_reason: '门店停业' })), isOften: false, isRare: true },
  'userCouponBundles.deactivate': {
    isRare: true,
    params({ look, choice }, side) {
      const all = look.lines().filter(({ usage_mode }) => usage_mode === 'PROGRESSIVE_BUNDLE');
      const { openid, coupon_code, product_coupon_id, stock_id } = choice.oneOf(all);
      const { user_coupon_bundle_id } = look.coupon(coupon_code).user_product_coupon_bundle_info;
      const { stock_bundle_id } = look.stock(stock_id).stock_bundle_info;
      const ids = { openid, user_coupon_bundle_id, product_coupon_id, stock_bundle_id, appid, brand_id };
      return ofSide({ ...ids, out_request_no: unique('bundle'), deactivate_reason: '门店停业' }, side);
    },
    sees: (look, { openid }) => look.couponsOf(openid, 'product'),
    shows: showsText(({ out_request_no }) => out_request_no),
  },
  'userCoupons.get': {
    ...query('userCoupons.get', (world, side) => ofSide(idsOf(coupon(world, 'USED')), side)),
    agrees: (data, look, { coupon_code }) => difference(data, look.coupon(coupon_code)),
  },
  'userCoupons.list': query('userCoupons.list', ({ choice }, side) =>
    ofSide({ openid: choice.oneOf(USERS), appid, page_size: 50, brand_id }, side),
  ),
};

/** What happens without a call. */
export const USER_ACTS = {
  user({ sandbox, look, choice, memory }) {
    const token = memory.get('token');
    if (token !== undefined && choice.chance(2)) {
      memory.delete('token');
      try {
        sandbox.coupons.receive(token);
      } catch {} // too late, or there are no more
      return;
    }
    const effective = look.lines().filter(({ kind, coupon_state }) => kind === 'product' && coupon_state === 'EFFECTIVE');
    if (effective.length > 0 && choice.chance(3)) sandbox.coupons.delete(choice.oneOf(effective).coupon_code);
  },
  time({ sandbox, choice }) {
    sandbox.clock.advance(choice.chance(10) ? choice.below(12 * DAY) : choice.below(3_600_000));
  },
};
