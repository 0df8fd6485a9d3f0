//! List a user's product coupons (指定券状态查询用户商品券列表). Page: partner/4015781590; of bundles (多次优惠) partner/4016435703.

use super::{Echo, Endpoint, Method};
use crate::entity::user_coupon::{UserProductCouponList, UserProductCouponState};
use crate::wire::Text;
use crate::wire::declare::object;
use crate::wire::schema::Place;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    group: "userCoupons",
    name: "list",
    method: Method::Get,
    path: "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
    question: ListUserCouponsParams::SCHEMA,
    answer: UserProductCouponList::SCHEMA,
    // Of every coupon, as a list about another brand may hold one of this brand too.
    echo: &[
        Echo::every("brand_id", &["/user_coupon_list/*/brand_id"]),
        Echo::every("product_coupon_id", &["/user_coupon_list/*/product_coupon/product_coupon_id"]),
    ],
    #[cfg(not(target_family = "wasm"))]
    page: super::Page {
        title: "Lists a user's product coupons (指定券状态查询用户商品券列表).",
        doc: "partner/4015781590",
        notes: "Changes nothing and can be repeated at any time. One page of the list: as long as an answer has a `next_page_token`, \
                the same parameters with it as `page_token` give the next one.",
        repeatable: true,
        refuses_repeats_with: &[],
        resolved_by: None,
        // The page's own table is not at hand: the common rows, and those of use and return about what the same parameters name.
        errors: super::errors![super::INVALID_FOR_BUSINESS, super::NO_PRODUCT_COUPON, super::NO_STOCK, super::TOO_FAST],
    },
};

object! {
    /// Parameters of listing a user's product coupons (指定券状态查询用户商品券列表).
    ListUserCouponsParams<'a> {
        /// 用户OpenID: the user, as known to `appid`. Part of the path.
        openid: required Text<'a>, place = Place::Path;
        /// 商品券ID: only coupons made from this product coupon.
        product_coupon_id: optional Text<'a>, place = Place::Query;
        /// 批次ID: only coupons sent from this stock.
        stock_id: optional Text<'a>, place = Place::Query;
        /// 公众账号AppID: the app, bound to the service provider.
        appid: required Text<'a>, place = Place::Query;
        /// 用户商品券状态: only coupons in this state. One of the documented words.
        coupon_state: optional UserProductCouponState<'a>, place = Place::Query;
        /// 分页大小: how many coupons a page has; 20 if left out.
        page_size: optional i64, place = Place::Query, min = 1, max = 50;
        /// 分页Token: `next_page_token` of the page before; left out for the first one.
        page_token: optional Text<'a>, place = Place::Query;
        /// 品牌ID: the brand, which must have authorised the service provider.
        brand_id: required Text<'a>, place = Place::Query;
    }
}
