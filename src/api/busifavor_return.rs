//! Return a merchant coupon (商家券 申请退券). Page: merchant/4012465845.

use super::{Endpoint, Method};
use crate::entity::busifavor::BusifavorReturnResponse;
use crate::wire::Text;
use crate::wire::declare::object;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    group: "busifavor",
    name: "return",
    method: Method::Post,
    path: "/v3/marketing/busifavor/coupons/return",
    question: ReturnBusifavorCouponParams::SCHEMA,
    answer: BusifavorReturnResponse::SCHEMA,
    // The answer repeats nothing of the question.
    echo: &[],
    #[cfg(not(target_family = "wasm"))]
    page: super::Page {
        title: "Returns a used merchant coupon to its user after a refund (商家券 申请退券).",
        doc: "merchant/4012465845",
        notes: "The coupon must be USED and not expired. Not documented as repeatable: after a lost answer a repeat may be refused with \
                RESOURCE_ALREADY_EXISTS or RULE_LIMIT although the coupon was returned, so query the coupon instead of trusting that.",
        repeatable: false,
        refuses_repeats_with: &["RESOURCE_ALREADY_EXISTS", "RULE_LIMIT"],
        resolved_by: Some(super::Query { name: "get", more: Some("MerchantCouponUse") }),
        errors: super::errors![
            (400, "RESOURCE_ALREADY_EXISTS", "已使用过此单号退券", "请更换单号重试"),
            (403, "NO_AUTH", "商户无权限操作该券", "请确认调用API商户号"),
            (403, "RULE_LIMIT", "券当前是可用的", "请查询券详情确认券当前状态"),
            (403, "RULE_LIMIT", "券已不在使用有效期", "券已不在使用有效期,不可退"),
            (404, "RESOURCE_NOT_EXISTS", "券不存在", "请检查券code"),
            (404, "RESOURCE_NOT_EXISTS", "券已被删除", "请查询券详情确认券当前状态"),
        ],
    },
};

object! {
    /// Parameters of returning a merchant coupon (商家券 申请退券).
    ReturnBusifavorCouponParams<'a> {
        /// 券code: the coupon.
        coupon_code: required Text<'a>;
        /// 批次号: the stock it was sent from.
        stock_id: required Text<'a>;
        /// 退券请求单据号: the caller's own number of this return.
        return_request_no: required Text<'a>, max_chars = Some(128);
    }
}
