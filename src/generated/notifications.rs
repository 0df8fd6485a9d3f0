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
    Notification {
        kind: "image-generation",
        event_types: &["PRODUCT_COUPON_SP.IMAGE_GENERATION", "PRODUCT_COUPON.IMAGE_GENERATION"],
        event: &tables::IMAGE_GENERATION_TASK,
    },
    Notification {
        kind: "delivery-plan-change",
        event_types: &["DELIVERY_PLAN.CHANGE"],
        event: &tables::DELIVERY_PLAN_CHANGE_EVENT,
    },
    Notification { kind: "merchant-coupon-send", event_types: &["COUPON.SEND"], event: &tables::MERCHANT_COUPON_SEND_EVENT },
];
