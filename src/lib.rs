//! WeChat Pay coupons over APIv3: product coupons (商品券) and merchant coupons (商家券).
//!
//! The core builds and signs requests, verifies responses, and reads and validates coupon entities. It does no I/O and has no clock: the
//! host sends what [`client::Client::begin`] gives and hands the raw response to [`client::Client::accept`]. For JavaScript it is
//! compiled to WebAssembly and shipped as the npm package `wechatpay-coupon`.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::as_conversions,
        clippy::unreachable,
        clippy::todo
    )
)]

pub mod client;
pub mod crypto;
pub mod echo;
pub mod error;
pub mod generated;
#[cfg(target_family = "wasm")]
pub mod js;
pub mod json;
pub mod operation;
pub mod protocol;
pub mod rules;
pub mod schema;
pub mod validate;
pub mod wire;

#[cfg(all(test, not(target_family = "wasm")))]
#[path = "../tests/reliability/mod.rs"]
mod reliability;
