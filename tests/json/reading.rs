//! What this crate says of a text, whatever it is declared to be.

use wechatpay_coupon::api::ENDPOINTS;
use wechatpay_coupon::error::Reason;
use wechatpay_coupon::wire::json::{Judge, read, text_of};

/// Why a text cannot be read, if so. The kind of entity does not matter.
pub fn reason(text: &[u8]) -> Option<Reason> {
    let text = match text_of(text) {
        Ok(text) => text,
        Err(unreadable) => return Some(unreadable.reason),
    };
    read(text, ENDPOINTS[2].answer, Judge::Lenient).err().map(|unreadable| unreadable.reason)
}
