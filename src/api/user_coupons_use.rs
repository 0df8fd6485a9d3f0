//! Use a user's product coupon (核销用户商品券). Page: partner/4015781608.

use super::{Echo, Endpoint, Method, REQUEST_NUMBER};
use crate::entity::order::{UserProductCouponAssociatedOrderInfo, UserProductCouponAssociatedPayScoreOrderInfo};
use crate::entity::rules;
use crate::entity::user_coupon::UserProductCouponEntity;
use crate::wire::Text;
use crate::wire::declare::object;
use crate::wire::money::Fen;
use crate::wire::schema::Place;
use crate::wire::time::Time;
use crate::wire::value::Report;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    group: "userCoupons",
    name: "use",
    method: Method::Post,
    path: "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    question: UseUserCouponParams::SCHEMA,
    answer: UserProductCouponEntity::SCHEMA,
    echo: &[
        Echo::one("coupon_code", &["/coupon_code"]),
        Echo::one("brand_id", &["/brand_id"]),
        Echo::one("product_coupon_id", &["/product_coupon/product_coupon_id"]),
        // The coupon alone would not do: a genuine answer to an earlier or another use of it would be taken for this one's. A repeat
        // that is answered with the number of a later use is refused too, and its outcome is unknown, as it is.
        Echo::shown(
            "out_request_no",
            &[
                "/single_usage_detail/use_request_no",
                "/progressive_bundle_usage_detail/use_request_no",
                "/sequential_usage_detail/detail_item_list/*/use_request_no",
            ],
            |state| state == "USED",
        ),
    ],
    #[cfg(not(target_family = "wasm"))]
    page: super::Page {
        title: "Uses a user's product coupon (核销用户商品券).",
        doc: "partner/4015781608",
        notes: "The coupon must be EFFECTIVE and inside its usable period. Use one `out_request_no` for every repeat about one coupon: \
                the same number with the same parameters gives the same answer. 500 calls a second.",
        repeatable: true,
        refuses_repeats_with: &[],
        resolved_by: Some(super::Query { name: "get", more: None }),
        errors: super::errors![
            super::INVALID_FOR_BUSINESS,
            (403, "NOT_ENOUGH", "用户商品券当前无法使用", "请确认用户商品券当前是否处于可用状态"),
            super::NO_PRODUCT_COUPON,
            super::NO_STOCK,
            super::NO_USER_COUPON,
            super::TOO_FAST,
        ],
    },
};

object! {
    /// Parameters of using a user's product coupon (核销用户商品券).
    UseUserCouponParams<'a>, rules = check {
        /// 用户OpenID: the user, as known to `appid`. Part of the path.
        openid: required Text<'a>, place = Place::Path;
        /// 用户商品券Code: the coupon. Part of the path.
        coupon_code: required Text<'a>, place = Place::Path, max_chars = Some(40);
        /// 商品券ID: the product coupon it was made from.
        product_coupon_id: required Text<'a>;
        /// 批次ID: the stock it was sent from; must belong to `product_coupon_id`.
        stock_id: required Text<'a>;
        /// 公众账号ID: the app, bound to the service provider.
        appid: required Text<'a>;
        /// 核销时间: when it is used.
        use_time: required Time<'a>;
        /// 关联微信支付订单信息: the WeChat Pay order it is used for. Rule O3.
        associated_order_info: optional Box<UserProductCouponAssociatedOrderInfo<'a>>;
        /// 核销请求单号: the caller's own number of this use; the same for every repeat.
        out_request_no: required Text<'a>, pattern = Some(&REQUEST_NUMBER);
        /// 品牌ID: the brand, which must have authorised the service provider.
        brand_id: required Text<'a>;
        /// 核销门店ID: the store; it must belong to the brand and be open.
        store_id: optional Text<'a>;
        /// 关联微信支付分订单信息: the WeChat Pay Score order it is used for, instead. Rule O3. Since 2025.11.07.
        associated_pay_score_order_info: optional Box<UserProductCouponAssociatedPayScoreOrderInfo<'a>>;
        /// 优惠金额: what the user saved. Since 2026-04-01.
        saved_amount: optional Fen;
        /// 次卡索引: the round to use, from 0. Sent only if given.
        /// @deprecated For old coupons with rounds (次卡, SEQUENTIAL) alone: no page of today has it.
        sequential_coupon_index: optional i64;
    }
}

fn check(params: &UseUserCouponParams<'_>, report: &mut Report<'_>) {
    let one = params.associated_order_info().is_some() != params.associated_pay_score_order_info().is_some();
    report.demand(one, "associated_order_info", &rules::O3);
}
