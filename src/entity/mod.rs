//! What a coupon is: one file a resource, one declaration a type.

pub mod busifavor;
pub mod certificate;
pub mod display;
pub mod notification;
pub mod order;
pub mod product_coupon;
pub mod rules;
pub mod stock;
pub mod usage_rule;
pub mod user_coupon;
