//! What this crate says of a text, whatever it is declared to be.

use wechatpay_coupon::error::Reason;
use wechatpay_coupon::json::text_of;
use wechatpay_coupon::validate::read;

/// Why a text cannot be read, if so. The kind of entity does not matter.
pub fn reason(text: &[u8]) -> Option<Reason> {
    let text = match text_of(text) {
        Ok(text) => text,
        Err(unreadable) => return Some(unreadable.reason),
    };
    read(text, response("busifavor.return"), RESPONSE).err().map(|unreadable| unreadable.reason)
}
