//! Which order a coupon was used for: asked when it is used, told afterwards.

use super::rules;
use crate::wire::Text;
use crate::wire::declare::object;
use crate::wire::value::Report;

object! {
    /// The WeChat Pay order of a use (关联微信支付订单信息).
    UserProductCouponAssociatedOrderInfo<'a>, rules = check_order_info {
        /// 微信支付订单号: WeChat Pay's order number. Rule O1.
        transaction_id: optional Text<'a>;
        /// 商户订单号: the merchant's order number. Rule O1.
        out_trade_no: optional Text<'a>;
        /// 商户号: the merchant of the order. Rule O2.
        mchid: optional Text<'a>;
        /// 子商户号: the sub-merchant of the order.
        sub_mchid: optional Text<'a>;
    }
}

object! {
    /// The WeChat Pay Score order of a use (关联微信支付分订单信息).
    UserProductCouponAssociatedPayScoreOrderInfo<'a> {
        /// 微信支付服务订单号: WeChat Pay's service order number.
        order_id: optional Text<'a>;
        /// 商户服务订单号: the merchant's service order number.
        out_order_no: optional Text<'a>;
        /// 商户号: the merchant of the order.
        mchid: optional Text<'a>;
        /// 子商户号: the sub-merchant of the order.
        sub_mchid: optional Text<'a>;
    }
}

fn check_order_info(order: &UserProductCouponAssociatedOrderInfo<'_>, report: &mut Report<'_>) {
    report.demand(order.transaction_id().is_some() || order.out_trade_no().is_some(), "", &rules::O1);
    report.demand(order.out_trade_no().is_none() || order.mchid().is_some(), "mchid", &rules::O2);
}
