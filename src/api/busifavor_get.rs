//! Query a user's merchant coupon (商家券 查询用户单张券详情). Page: merchant/4012535011; for service providers partner/4012693103.

use super::{Echo, Endpoint, Method};
use crate::entity::busifavor::BusifavorCouponEntity;
use crate::wire::Text;
use crate::wire::declare::object;
use crate::wire::schema::Place;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    group: "busifavor",
    name: "get",
    method: Method::Get,
    path: "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
    question: GetBusifavorCouponParams::SCHEMA,
    answer: BusifavorCouponEntity::SCHEMA,
    echo: &[Echo::one("coupon_code", &["/coupon_code"])],
    #[cfg(not(target_family = "wasm"))]
    page: super::Page {
        title: "Queries a user's merchant coupon (商家券 查询用户单张券详情).",
        doc: "merchant/4012535011",
        notes: "Changes nothing and can be repeated at any time. What became of a return whose answer was lost is told by `coupon_state` \
                together with `return_request_no`; an answer may lack either, and then says nothing about it.",
        repeatable: true,
        refuses_repeats_with: &[],
        resolved_by: None,
        // The page's own table is not at hand: the common rows, and that of the return about the coupon.
        errors: super::errors![
            (403, "NO_AUTH", "商户无权限操作该券", "请确认调用API商户号"),
            (404, "RESOURCE_NOT_EXISTS", "券不存在", "请检查券code")
        ],
    },
};

object! {
    /// Parameters of querying a user's merchant coupon (商家券 查询用户单张券详情).
    GetBusifavorCouponParams<'a> {
        /// 用户标识: the user's openid, as known to `appid`. Part of the path.
        openid: required Text<'a>, place = Place::Path;
        /// 券code: the coupon. Part of the path.
        coupon_code: required Text<'a>, place = Place::Path;
        /// 公众账号ID: the app, bound to the caller. Part of the path.
        appid: required Text<'a>, place = Place::Path;
    }
}
