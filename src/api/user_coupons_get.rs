//! Query a user's product coupon (查询用户商品券详情). Page: partner/4015781582; of bundles (多次优惠) partner/4016435702.

use super::{Echo, Endpoint, Method};
use crate::entity::user_coupon::UserProductCouponEntity;
use crate::wire::Text;
use crate::wire::declare::object;
use crate::wire::schema::Place;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    group: "userCoupons",
    name: "get",
    method: Method::Get,
    path: "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}",
    question: GetUserCouponParams::SCHEMA,
    answer: UserProductCouponEntity::SCHEMA,
    echo: &[
        Echo::one("coupon_code", &["/coupon_code"]),
        Echo::one("brand_id", &["/brand_id"]),
        Echo::one("product_coupon_id", &["/product_coupon/product_coupon_id"]),
    ],
    #[cfg(not(target_family = "wasm"))]
    page: super::Page {
        title: "Queries a user's product coupon (查询用户商品券详情).",
        doc: "partner/4015781582",
        notes: "Changes nothing and can be repeated at any time. What became of a use or a return whose answer was lost is told by \
                `coupon_state` together with the request numbers of the usage details.",
        repeatable: true,
        refuses_repeats_with: &[],
        resolved_by: None,
        // The page's own table is not at hand: the common rows, and those of use and return about what the same parameters name.
        errors: super::errors![
            super::INVALID_FOR_BUSINESS,
            super::NO_PRODUCT_COUPON,
            super::NO_STOCK,
            super::NO_USER_COUPON,
            super::TOO_FAST
        ],
    },
};

object! {
    /// Parameters of querying a user's product coupon (查询用户商品券详情).
    GetUserCouponParams<'a> {
        /// 用户OpenID: the user, as known to `appid`. Part of the path.
        openid: required Text<'a>, place = Place::Path;
        /// 用户商品券Code: the coupon. Part of the path.
        coupon_code: required Text<'a>, place = Place::Path, max_chars = Some(40);
        /// 品牌ID: the brand, which must have authorised the service provider.
        brand_id: required Text<'a>, place = Place::Query;
        /// 商品券ID: the product coupon it was made from.
        product_coupon_id: required Text<'a>, place = Place::Query;
        /// 批次ID: the stock it was sent from; must belong to `product_coupon_id`.
        stock_id: required Text<'a>, place = Place::Query;
        /// 公众账号AppID: the app, bound to the service provider.
        appid: required Text<'a>, place = Place::Query;
    }
}
