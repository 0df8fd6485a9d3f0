//! Operations by name, and how their requests and responses are read.

use wechatpay_coupon::client::Client;
use wechatpay_coupon::operation::Operation;
use wechatpay_coupon::rules;
use wechatpay_coupon::schema::{Direction, Schema};
use wechatpay_coupon::validate::How;

#[allow(dead_code, reason = "not every test reads both")]
pub const RESPONSE: How<'static> = How { rules: rules::of, ..How::WITHOUT_RULES };
#[allow(dead_code, reason = "not every test reads both")]
pub const REQUEST: How<'static> = How { direction: Direction::Request, ..RESPONSE };

pub fn operation(name: &str) -> &'static Operation {
    Client::operation(name).unwrap()
}

/// What a response of this operation is.
#[allow(dead_code, reason = "not every test reads responses")]
pub fn response(name: &str) -> &'static Schema {
    operation(name).response.unwrap()
}
