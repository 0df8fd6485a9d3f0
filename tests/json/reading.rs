//! What this crate says of a text, whatever it is declared to be.

use wechatpay_coupon::error::Reason;
use wechatpay_coupon::json::text_of;
use wechatpay_coupon::validate::read;

use super::api::{RESPONSE, response};

/// Why a text cannot be read, if so. The kind of entity does not matter.
pub fn reason(text: &[u8]) -> Option<Reason> {
    let text = match text_of(text) {
        Ok(text) => text,
        Err(reason) => return Some(reason),
    };
    read(text, response("busifavor.return"), RESPONSE).err().map(|unreadable| unreadable.reason)
}
