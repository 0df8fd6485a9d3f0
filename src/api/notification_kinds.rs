//! The kinds of notifications whose events are read: one row each. All others are passed on as verified JSON.

use crate::entity::notification::{MerchantCouponSendEvent, ProductCouponSendEvent};
use crate::wire::schema::Schema;

/// A kind of notification.
pub struct Kind {
    /// How the npm package calls it.
    pub name: &'static str,
    /// `event_type` of the envelope. Partners and brands get the same event under two names.
    pub event_types: &'static [&'static str],
    /// What the event is.
    pub event: &'static Schema,
}

/// What the npm package calls a notification of none of these kinds.
pub const UNKNOWN: &str = "unknown";

/// Every kind.
pub const KINDS: &[Kind] = &[
    Kind {
        name: "product-coupon-send",
        event_types: &["PRODUCT_COUPON_SP.SEND", "PRODUCT_COUPON.SEND"],
        event: ProductCouponSendEvent::SCHEMA,
    },
    Kind { name: "merchant-coupon-send", event_types: &["COUPON.SEND"], event: MerchantCouponSendEvent::SCHEMA },
];
