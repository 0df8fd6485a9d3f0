//! The documented rules between fields, each written once: the id of the reference and what it demands. An answer that breaks one is
//! still given to the caller, with a warning; a request is refused.

use crate::wire::value::Rule;

macro_rules! rules {
    ($($id:ident $text:literal)*) => {
        $(#[doc = $text] pub(crate) const $id: Rule = Rule {
            id: stringify!($id),
            #[cfg(not(target_family = "wasm"))]
            text: $text,
        };)*

        /// Every rule, in order.
        #[cfg(not(target_family = "wasm"))]
        pub const ALL: &[&Rule] = &[$(&$id,)*];
    };
}

rules! {
    E1 "confirm_request_no and confirm_time come together, once the brand has confirmed"
    E2 "deactivate_* is present if and only if coupon_state is DEACTIVATED"
    E3 "single_usage_detail is present if and only if usage_mode is SINGLE"
    E4 "sequential_usage_detail is present if and only if usage_mode is SEQUENTIAL"
    E5 "progressive_bundle_usage_detail and user_product_coupon_bundle_info are present if and only if usage_mode is PROGRESSIVE_BUNDLE"
    E6 "attach is only for coupons sent through the API"
    E7 "use_* is documented for the state USED; after a return it stays and says that the coupon was used before"
    E8 "return_request_no and return_time come together, once the coupon was returned"
    P1 "single_usage_info is for usage_mode SINGLE, and required there for scope ALL"
    P2 "sequential_usage_info is present if and only if usage_mode is SEQUENTIAL"
    P3 "progressive_bundle_usage_info is present if and only if usage_mode is PROGRESSIVE_BUNDLE"
    P4 "deactivate_* is present if and only if the product coupon's state is DEACTIVATED"
    P5 "normal_coupon goes with type NORMAL, discount_coupon with type DISCOUNT"
    P6 "original_price and combo_package_list belong to scope SINGLE"
    P7 "type EXCHANGE goes only with scope SINGLE"
    S1 "coupon_code_count_info is present if and only if coupon_code_mode is UPLOAD"
    S2 "single_usage_rule is present if and only if usage_mode is SINGLE"
    S3 "sequential_usage_rule is present if and only if usage_mode is SEQUENTIAL"
    S4 "progressive_bundle_usage_rule and stock_bundle_info are present if and only if usage_mode is PROGRESSIVE_BUNDLE"
    S5 "deactivate_* is present if and only if the stock's state is DEACTIVATED"
    S6 "at most one of normal_coupon, discount_coupon and exchange_coupon"
    A1 "irregular_available_period_list (at most 2) excludes available_days, wait_days_after_receive and weekly_available_period"
    A2 "wait_days_after_receive (at most 30) needs available_days (at most 365)"
    U1 "MINI_PROGRAM needs mini_program_appid and mini_program_path"
    U2 "app_path goes with APP in coupon_usage_method_list"
    C1 "pick_count is at most the number of choices"
    X1 "product_coupon and stock name the same product_coupon_id"
    X2 "brand_id is the same at all three levels"
    O1 "at least one of transaction_id and out_trade_no"
    O2 "out_trade_no needs mchid"
    O3 "exactly one of associated_order_info and associated_pay_score_order_info"
}
