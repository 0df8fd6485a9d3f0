//! APIv3 as such; knows no coupon.

pub mod api_error;
pub mod authorization;
pub mod call;
pub mod certificates;
pub mod identity;
pub mod key_ring;
pub mod message;
pub mod names;
pub mod notification;
pub mod response;
pub mod sealed;
#[cfg(not(target_family = "wasm"))]
pub mod sub_codes;
