//! Return a user's product coupon (退券). Page: partner/4015781599, in two editions: with rounds (SEQUENTIAL) and with bundles
//! (PROGRESSIVE_BUNDLE). They are one operation; `usage_mode` of the answer says which it is.

use super::{Echo, Endpoint, Method, REQUEST_NUMBER};
use crate::entity::user_coupon::UserProductCouponEntity;
use crate::wire::Text;
use crate::wire::declare::object;
use crate::wire::schema::Place;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    group: "userCoupons",
    name: "return",
    method: Method::Post,
    path: "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    question: ReturnUserCouponParams::SCHEMA,
    answer: UserProductCouponEntity::SCHEMA,
    echo: &[
        Echo::one("coupon_code", &["/coupon_code"]),
        Echo::one("brand_id", &["/brand_id"]),
        Echo::one("product_coupon_id", &["/product_coupon/product_coupon_id"]),
        // As with the use: the coupon may have been returned before, after an earlier use of it.
        Echo::one(
            "out_request_no",
            &[
                "/single_usage_detail/return_request_no",
                "/progressive_bundle_usage_detail/return_request_no",
                "/sequential_usage_detail/detail_item_list/*/return_request_no",
            ],
        ),
    ],
    #[cfg(not(target_family = "wasm"))]
    page: super::Page {
        title: "Returns a used product coupon to its user (退券).",
        doc: "partner/4015781599",
        notes: "The coupon must be USED. Of a bundle (PROGRESSIVE_BUNDLE) only the coupon used last can be returned; of a sequential \
                coupon (SEQUENTIAL) `sequential_coupon_index` names the round. The same `out_request_no` with the same parameters gives \
                the same answer. 500 calls a second.",
        repeatable: true,
        refuses_repeats_with: &[],
        resolved_by: Some(super::Query { name: "get", more: None }),
        errors: super::errors![
            super::INVALID_FOR_BUSINESS,
            (403, "NO_AUTH", "缺少业务相关权限", "请确认已开通商品券权限"),
            super::NO_PRODUCT_COUPON,
            super::NO_STOCK,
            super::NO_USER_COUPON,
            super::TOO_FAST,
        ],
    },
};

object! {
    /// Parameters of returning a user's product coupon (退券).
    ReturnUserCouponParams<'a> {
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
        /// 退券请求单号: the caller's own number of this return; the same for every repeat.
        out_request_no: required Text<'a>, pattern = Some(&REQUEST_NUMBER);
        /// 次卡索引: the round to give back, from 0. Required if and only if the product coupon's `usage_mode` is SEQUENTIAL (rule R1).
        sequential_coupon_index: optional i64;
        /// 品牌ID: the brand, which must have authorised the service provider.
        brand_id: required Text<'a>;
    }
}
