// Generated from model/ by cargo xtask generate. Do not edit.
//! The kinds of notifications whose events are read. All others are passed on as verified JSON.

use super::tables;
use crate::operation::Notification;

/// Every kind.
pub static NOTIFICATIONS: &[Notification] = &[
    Notification {
        kind: "product-coupon-send",
        event_types: &["PRODUCT_COUPON_SP.SEND", "PRODUCT_COUPON.SEND"],
        event: &tables::PRODUCT_COUPON_SEND_EVENT,
    },
    Notification { kind: "merchant-coupon-send", event_types: &["COUPON.SEND"], event: &tables::MERCHANT_COUPON_SEND_EVENT },
];
