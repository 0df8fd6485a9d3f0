// Merchant coupons (商家券) come to users: sends (发券), also of those that are linked with products, and consumption cards (消费卡).

import { randomText } from '../bytes.js';
import type { JsonObject } from '../bytes.js';
import { SUB_CODES } from '../errors.js';
import { MerchantCoupon } from '../merchant-coupon.js';
import type { MerchantStock } from '../merchant-stock.js';
import { handler } from '../operation.js';
import type { Call } from '../operation.js';
import { businessError, combinationError } from '../parameters.js';
import { DAY } from '../time.js';
import { checkMerchantAppid, findMerchantStock, onceOfMerchant } from './busifavor-lookup.js';

interface SendParams {
  readonly openid: string;
  readonly appid: string;
  readonly stock_id: string;
  readonly out_request_no: string;
  readonly coupon_code?: string;
}

/** 向用户发券. The three fields of the response are in `send_coupon_result`, as the official SDK reads them. */
export const sendMerchantCoupon = handler<SendParams>((call) => once(call, () => ({ send_coupon_result: send(call) })));

interface ProductSendParams extends SendParams {
  readonly coupon_type: 'NORMAL' | 'MEMBER';
  readonly member_card_id?: string;
}

/** 向用户发放商品券: of merchant coupons. The three fields stand by themselves. */
export const sendMerchantProductCoupon = handler<ProductSendParams>((call) => {
  const { coupon_type, member_card_id } = call.params;
  const act = (): JsonObject => {
    if (coupon_type !== 'MEMBER' || member_card_id !== undefined) return send(call);
    throw combinationError(call.fail, { field: '/member_card_id', issue: 'is required when coupon_type is MEMBER' });
  };
  return once(call, act);
});

/** A number is known by user and stock. */
function once(call: Call<SendParams>, act: () => JsonObject) {
  const { openid, stock_id, out_request_no } = call.params;
  return onceOfMerchant(call, { key: [openid, stock_id, out_request_no], act });
}

function send(call: Call<SendParams>): JsonObject {
  const { params, store, now, fail } = call;
  const { openid, stock_id, out_request_no } = params;
  const stock = findMerchantStock(call, stock_id);
  checkMerchantAppid(call, params.appid);
  if (stock.state(now) !== 'RUNNING') {
    throw combinationError(fail, {
      field: '/stock_id',
      issue: `is of a stock that is ${stock.state(now)}`,
      subCode: SUB_CODES.couponState,
    });
  }
  if (stock.limit(openid, now) !== undefined) throw businessError(fail, { subCode: SUB_CODES.userLimit });
  const code = codeOf(call, stock);
  stock.countSent(openid, now);
  const belongsTo = stock.given.belong_merchant;
  store.onSent(store.add(new MerchantCoupon({ code, stock, belongsTo, openid, state: 'SENDED', now, sent: out_request_no })));
  return { stock_id, out_request_no, coupon_code: code };
}

/** The code, by the mode of the stock: made here, given by the caller, or the first of those uploaded. */
function codeOf({ params, store, now, fail }: Call<SendParams>, stock: MerchantStock): string {
  const { coupon_code_mode: mode } = stock.given;
  const { coupon_code, openid } = params;
  if (mode !== 'MERCHANT_API' && coupon_code !== undefined) {
    throw combinationError(fail, { field: '/coupon_code', issue: `must not be sent when coupon_code_mode is ${mode}` });
  }
  if (mode === 'WECHATPAY_MODE') return store.freeCode();
  if (mode === 'MERCHANT_API') {
    if (coupon_code === undefined) {
      throw combinationError(fail, { field: '/coupon_code', issue: `is required when coupon_code_mode is ${mode}` });
    }
    if (store.coupon(coupon_code) !== undefined) throw combinationError(fail, { field: '/coupon_code', issue: 'was sent before' });
    return coupon_code;
  }
  const free = [...stock.codes.values()].find(({ code, dispatched }) => dispatched === undefined && store.coupon(code) === undefined);
  if (free === undefined) throw businessError(fail, { detail: { field: '/stock_id', issue: 'has no codes left', location: 'body' } });
  free.dispatched = { at: now, openid };
  return free.code;
}

/** The consumption card (政府消费卡) that the sandbox has. */
const CARD = 'CARD_000001';

interface CardParams {
  readonly card_id: string;
  readonly appid: string;
  readonly openid: string;
  readonly out_request_no: string;
  readonly send_time: string;
}

/** 发放消费卡. The number and the time together are the identity. */
export const sendConsumptionCard = handler<CardParams>((call) => {
  const { params, now, fail } = call;
  const act = (): JsonObject => {
    if (params.card_id !== CARD) {
      const detail = { field: 'card_id', issue: `is none of the sandbox: it has ${CARD}`, location: 'url' };
      throw fail('no-resource', { detail, subCode: SUB_CODES.objectUnknown });
    }
    checkMerchantAppid(call, params.appid);
    if (Date.parse(params.send_time) < now - DAY) {
      throw combinationError(fail, { field: '/send_time', issue: 'is more than 24 hours ago', subCode: SUB_CODES.time });
    }
    return { card_code: randomText(12) };
  };
  return onceOfMerchant(call, { key: [params.out_request_no, params.send_time], promised: 'same-result', act });
});
