// Generated from model/ by cargo xtask generate. Do not edit.
//! The patterns that texts have to match.

use crate::schema::Pattern;

/// 6 to 40 digits, letters, _ or -.
pub const REQUEST_NUMBER: Pattern =
    Pattern { text: "^[0-9A-Za-z_-]{6,40}$", first: "", characters: 0x07fffffe87fffffe03ff200000000000, min: 6, max: 40 };

/// 6 to 128 digits, letters, _ or -.
pub const SEND_REQUEST_NUMBER: Pattern =
    Pattern { text: "^[0-9A-Za-z_-]{6,128}$", first: "", characters: 0x07fffffe87fffffe03ff200000000000, min: 6, max: 128 };

/// 1 to 40 digits, letters, _ or -.
pub const COUPON_CODE: Pattern =
    Pattern { text: "^[0-9A-Za-z_-]{1,40}$", first: "", characters: 0x07fffffe87fffffe03ff200000000000, min: 1, max: 40 };

/// 1 to 32 digits, letters, spaces or - _ \ / = |.
pub const MERCHANT_COUPON_CODE: Pattern =
    Pattern { text: "^[0-9A-Za-z \\-_\\\\/=|]{1,32}$", first: "", characters: 0x17fffffe97fffffe23ffa00100000000, min: 1, max: 32 };

/// 1 to 128 digits, letters or | _ * -.
pub const MERCHANT_REQUEST_NUMBER: Pattern =
    Pattern { text: "^[0-9A-Za-z|_*-]{1,128}$", first: "", characters: 0x17fffffe87fffffe03ff240000000000, min: 1, max: 128 };

/// 64 lower-case hexadecimal digits.
pub const SHA256: Pattern =
    Pattern { text: "^[0-9a-f]{64}$", first: "", characters: 0x0000007e0000000003ff000000000000, min: 64, max: 64 };

/// # and six hexadecimal digits.
pub const COLOUR: Pattern =
    Pattern { text: "^#[0-9A-Fa-f]{6}$", first: "#", characters: 0x0000007e0000007e03ff000000000000, min: 6, max: 6 };
